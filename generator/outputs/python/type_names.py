"""What `types` has: closed sets of values and dicts of requests to annotate code with, and tables.

A closed set that the shared fields of the description name has that name. Any other has its
resource and the title of its model before its own, for methods of two resources may have one name;
a dict has the title of its model. What is described later renames nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...description.api import Parameter, Table
from ...description.operations import pascal
from ...description.resolve import Node
from ...description.values import place_of
from .docstrings import sentence
from .names import constant_name, named_class
from .package import (
    ClosedSet,
    DictClass,
    ResourceClass,
    TableConstant,
    TypesModule,
    dict_name,
    types_module,
)
from .quoting import Code, literal
from .request_classes import RequestClass
from .types import one_of

SHARED = Code("_shared")
"""The module of the sets that the shared fields name."""

TABLES = Code("_tables")
"""The module of the tables."""

_FIELDS = "fields"


def types_modules(
    resources: Iterable[ResourceClass], tables: Iterable[Table]
) -> tuple[TypesModule, ...]:
    """The modules of `types`: of the shared fields, of each resource, and of the tables."""
    places: dict[Code, Node] = {}
    shared: dict[Code, ClosedSet] = {}
    modules: list[TypesModule] = []
    for resource in resources:
        sets: dict[Code, ClosedSet] = {}
        for model in _requests(resource):
            for parameter in model.fact.parameters:
                if values := _values(parameter):
                    name, is_shared = _set_name(resource, model, parameter)
                    _claim(places, name, parameter.schema)
                    found = shared if is_shared else sets
                    found.setdefault(name, _closed_set(name, is_shared, values, parameter))
        dicts = tuple(_dict_class(model, places) for model in resource.inner_requests)
        if sets or dicts:
            modules.append(
                TypesModule(
                    types_module(resource.name), resource.name, tuple(sets.values()), dicts, ()
                )
            )
    whole = (TypesModule(SHARED, Code(""), tuple(shared.values()), (), ()), *modules)
    constants = TypesModule(TABLES, Code(""), (), (), tuple(map(_table, tables)))
    return tuple(module for module in (*whole, constants) if module.names)


def _table(table: Table) -> TableConstant:
    return TableConstant(
        constant_name(table.node["table"]),
        tuple((literal(value), literal(meaning)) for value, meaning in table.values),
    )


def _requests(resource: ResourceClass) -> Iterator[RequestClass]:
    for module in resource.modules:
        yield from module.requests


def _values(parameter: Parameter) -> tuple[str, ...]:
    element = parameter.type.element
    return parameter.type.values or (element.values if element else ())


def _set_name(
    resource: ResourceClass, model: RequestClass, parameter: Parameter
) -> tuple[Code, bool]:
    """What a closed set is called, and whether the shared fields say so."""
    schema = parameter.schema
    if schema.file.parent.name == _FIELDS and len(schema.pointer) == 1:
        return named_class(schema, str(schema.pointer[0])), True
    owner = pascal(str(resource.name)) + str(model.name).removesuffix("Request")
    return named_class(schema, f"{owner}{parameter.name[:1].upper()}{parameter.name[1:]}"), False


def _claim(places: dict[Code, Node], name: Code, node: Node) -> None:
    """Refuse a name that another set or dict has."""
    other = places.setdefault(name, node)
    if place_of(other) != place_of(node):
        raise node.error(
            f"the type {name} is that of {other.file}:{other.name} already",
            "Give the request another title.",
        )


def _closed_set(
    name: Code, is_shared: bool, values: tuple[str, ...], parameter: Parameter
) -> ClosedSet:
    about = parameter.schema.get("description") if is_shared else None
    text = about.prose() if about else parameter.description
    return ClosedSet(name, one_of(values), sentence(text, 0))


def _dict_class(model: RequestClass, places: dict[Code, Node]) -> DictClass:
    name = dict_name(str(model.name))
    _claim(places, name, model.fact.node)
    return DictClass(
        name=name,
        docstring=sentence(f"`{model.name}` as a dict.", 4),
        model=model,
    )
