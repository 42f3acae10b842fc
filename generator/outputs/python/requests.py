"""Requests as classes: arguments, their types and rules, and the rules between them."""

from __future__ import annotations

from msgspec import Struct

from ...description.api import Parameter, RequestModel
from .classes import Classes, unique_names
from .docstrings import (
    argument_block,
    argument_entries,
    filled,
    paragraphs,
    table_in_words,
    value_in_words,
)
from .expressions import Patterns, Writer
from .names import argument_name, local_names
from .quoting import Code, literal
from .refusals import Closed, closed_paths, refusals
from .request_classes import Argument, RequestClass
from .types import parameter_type

_BASES = {"object": "Request", "batch": "Batch", "headers": "HeaderRequest"}


class Owner(Struct, frozen=True):
    """What a request says of itself in errors, and the page that tells of it."""

    label: str
    documentation: str


def request_class(model: RequestModel, classes: Classes, owner: Owner) -> RequestClass:
    """The class of a request, or of an object inside one; classes inside it come before it."""
    name = classes.claim(model.node)
    if str(name) in classes.requests:
        return classes.requests[str(name)]
    names = _names(model)
    writer = Writer(classes.patterns, local_names(names))
    closed = closed_paths(model)
    arguments: list[Argument] = []
    for each in model.parameters:
        for inner in each.type.models:
            request_class(inner, classes, Owner(inner.title, owner.documentation))
        arguments.append(_argument(each, names[each.name], writer, closed))
    built = RequestClass(
        fact=model,
        name=name,
        base=Code(_BASES[model.kind]),
        label=literal(owner.label),
        documentation=literal(owner.documentation),
        docstring=_docstring(model.description, arguments, owner),
        parameters=tuple(sorted(arguments, key=lambda each: not each.required)),
        refusals=refusals(model.rules, writer, closed),
    )
    classes.requests[str(name)] = built
    return built


def alone(parameter: Parameter) -> Argument:
    """A parameter that stands in no class of its own."""
    names = unique_names({parameter.name: parameter.node})
    writer = Writer(Patterns(), local_names(names))
    return _argument(parameter, names[parameter.name], writer, frozenset())


def _names(model: RequestModel) -> dict[str, Code]:
    """The Python name of each parameter; a batch has one that the description gives it."""
    if model.kind == "batch":
        return {each.name: argument_name(each.node) for each in model.parameters}
    return unique_names({each.name: each.node for each in model.parameters})


def _argument(parameter: Parameter, name: Code, writer: Writer, closed: Closed) -> Argument:
    wire_name = literal(parameter.name)
    kind = parameter_type(parameter.type, wire_name)
    one = kind.hint
    if not parameter.required:
        kind = kind.optional()
    about = value_in_words(parameter.description, parameter.default, parameter.deprecated)
    if parameter.table is not None:
        about += table_in_words(parameter.table.name)
    return Argument(
        name=name,
        wire_name=wire_name,
        label=str(name) if name == parameter.name else f"{name} ({parameter.name})",
        local=writer.locals[parameter.name],
        field=kind.field,
        field_uses=kind.field_uses,
        one=one,
        hint=kind.hint,
        hint_uses=kind.hint_uses,
        encode=Code(kind.encode.format(name)),
        required=parameter.required,
        refusals=refusals(parameter.rules, writer, closed),
        about=about,
    )


def _docstring(about: str, arguments: list[Argument], owner: Owner) -> Code:
    entries = argument_block(argument_entries(arguments), 4)
    summary = filled(about or f"The parameters of {owner.label}.", 7)
    return paragraphs((summary, entries, owner.documentation), 4)
