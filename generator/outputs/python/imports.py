"""Import blocks from what the expressions of a module use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from .forms import Form, StreamForm
from .package import (
    Attribute,
    Method,
    Module,
    Package,
    ResourceClass,
    StreamOperationTable,
    TypesModule,
)
from .quoting import Code, literal
from .request_classes import Names
from .vocabulary import ERRORS, EXPORTED, IMPORTED, LATER, STREAMED

_REQUESTS = ("Any", "Mapping", "Place", "exact_arguments")


def module_imports(
    module: Module, homes: Mapping[str, Code], dict_homes: Mapping[str, Code]
) -> Code:
    """The imports of a module, of the homes of its package's classes and dicts."""
    used: set[str] = set()
    for model in module.requests:
        used.update(_REQUESTS, (model.base,), model.hint_uses)
        used.update(*(each.field_uses for each in model.parameters))
        used.update(*(refusal.uses for refusal in model.every_refusal))
    fields: list[Attribute] = []
    for item in module.items:
        used.update((item.base,), *(each.type_uses for each in item.fields))
        fields.extend(item.fields)
    if fields or any(model.parameters for model in module.requests):
        used.add("UNSET")
    for reply in module.replies:
        used.update(reply.base_uses)
        fields.extend(reply.fields)
    used.update(*(each.descriptor_uses for each in fields))
    if module.operation is not None:
        used.update(_of_operation(module.operation))
    if module.channel is not None:
        used.update({"Channel", module.channel.request.name}, module.channel.item_uses)
        if module.channel.follow_ups:
            used.add("FollowUpQuery")
        used.update({"Handshake"} if module.channel.handshake else ())
        used.update({"Operation", "Any"} if module.channel.told_by else ())
    modules = ("re",) if module.patterns else ()
    typed = _by_module(used, dict_homes)
    if module.reads_binary:
        typed[".._runtime.models.sbe"] = {"SbeForm"}
    return _typed_block(used, modules, _elsewhere(used, module, homes), typed)


def stream_operation_imports(operation: StreamOperationTable, homes: Mapping[str, Code]) -> Code:
    """The imports of the module of an operation of the streams."""
    twin = operation.twin
    own = {f".{twin.name}": {"OPERATION as TWIN"}}
    for name in twin.answer.item_uses & homes.keys():
        own.setdefault(f".{homes[name]}", set()).add(name)
    used = {"StreamOperation"} | ({"RateLimit"} if operation.limits else set[str]())
    return _block(used, (), own)


def _of_operation(operation: Method) -> Iterator[str]:
    yield from ("Operation", "Promise", "RateLimit")
    if operation.fact.deprecated:
        yield "DeprecatedOperation"
    if operation.successor:
        yield "Successor"
    yield from (operation.request.name, operation.answer.reply_class)
    if operation.fact.promise.success:
        yield "Success"
    if operation.fact.promise.failure:
        yield "Failure"
    yield from operation.answer.item_uses
    if operation.headers is not None:
        yield operation.headers.name
    if operation.fact.pages is not None:
        yield type(operation.fact.pages).__name__
    if operation.is_batch_of_orders:
        yield "Any"


def _elsewhere(used: set[str], module: Module, homes: Mapping[str, Code]) -> dict[str, set[str]]:
    """The classes that a module takes from others of its package, by module."""
    own = set(map(str, module.names))
    found: dict[str, set[str]] = {}
    for name in (used & homes.keys()) - own:
        found.setdefault(f".{homes[name]}", set()).add(name)
    return found


def package_imports(api: Package) -> Code:
    """The imports of the package itself."""
    sources = {source: set(names) for source, names in EXPORTED.items()}
    sources[".errors"] = {*_error_names(api), "error_pages", "meaning"}
    sources["._runtime.errors"] = {"use_error_table"}
    sources["._runtime.lazy"] = {"attribute"}
    sources["typing"] = {"TYPE_CHECKING", "Any"}
    return _block(set(), (), sources)


def later_names(api: Package) -> dict[str, str]:
    """What the package loads when it is asked for, by module."""
    if api.streams is None:
        return LATER
    return {**LATER, **STREAMED, api.streams.event: "streams.event"}


def package_names(api: Package) -> tuple[Code, ...]:
    """All that the package gives to those who import it."""
    names = {*later_names(api), *_error_names(api)}.union(*EXPORTED.values())
    return tuple(map(literal, sorted(names)))


def _error_names(api: Package) -> list[str]:
    return [*ERRORS, *(str(error.name) for error in api.error_classes)]


def api_imports(resource: ResourceClass, form: Form) -> Code:
    """The imports of a resource's methods, in one form of the client; models for types only."""
    used = {"Resource"}.union(*(operation.hint_uses for operation in resource.operations))
    used.update(form.decorator(operation) for operation in resource.operations)
    homes = {name: Code(f".{module}") for name, module in resource.homes.items()}
    homes["OneOf"] = Code(IMPORTED["OneOf"])  # what no method needs before it is called
    typed = _by_module(used, {**homes, **resource.dict_homes})
    return _typed_block(used - homes.keys(), (), {}, typed)


def streams_imports(resource: ResourceClass, form: StreamForm) -> Code:
    """The imports of a resource's channels, in one form of the streams; models for types only."""
    subscription = f"{form.prefix}Subscription"
    used = {"StreamResource"}
    if resource.channels:
        used |= {"subscribes", "Extra", subscription}
    if resource.stream_operations:
        used.add("sends")
    used.update(*(channel.hint_uses for channel in resource.channels))
    used.update(*(each.hint_uses for each in resource.stream_operations))
    homes = {name: Code(f".{module}") for name, module in resource.homes.items()}
    homes["OneOf"] = Code(IMPORTED["OneOf"])  # what no method needs before it is called
    keeps = any(channel.book is not None for channel in resource.channels)
    books = Names((f"{form.prefix}KeptBook",) if keeps else ())
    homes |= {name: Code(IMPORTED[name]) for name in (subscription, *books)}
    typed = _by_module(used | books, {**homes, **resource.dict_homes})
    return _typed_block(used - homes.keys(), (), {}, typed)


def types_imports(module: TypesModule) -> Code:
    """The imports of a module of types."""
    used = {"Literal"} if module.sets else set[str]()
    used |= {"Mapping", "MappingProxyType"} if module.tables else set()
    homes: dict[str, Code] = {}
    for each in module.dicts:
        used.update({"TypedDict"}, each.model.hint_uses)
        used.update({"NotRequired"} if each.may_leave_out else ())
        homes |= {inner.title: Code(f"..{module.resource}") for inner in each.model.fact.models}
    return _block(used, (), _by_module(used, homes))


def _by_module(used: set[str], homes: Mapping[str, Code]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in used & homes.keys():
        found.setdefault(homes[name], set()).add(name)
    return found


def _typed_block(
    used: set[str],
    modules: Iterable[str],
    own: Mapping[str, set[str]],
    typed: Mapping[str, set[str]],
) -> Code:
    """An import block, and what only type checkers import."""
    if not typed:
        return _block(used, modules, own)
    block = _block({*used, "TYPE_CHECKING"}, modules, own)
    lines = (f"    {line}" for line in _from_lines(typed))
    return Code("\n".join((f"{block}\n", "if TYPE_CHECKING:", *lines)))


def _block(used: set[str], modules: Iterable[str], own: Mapping[str, set[str]] = {}) -> Code:
    """An import block, sorted as isort does."""
    sources = {source: set(names) for source, names in own.items()}
    for name in used & IMPORTED.keys():
        sources.setdefault(IMPORTED[name], set()).add(name)
    groups: tuple[list[str], ...] = ([f"import {module}" for module in modules], [], [])
    for line in _from_lines(sources):
        source = line.split(" ")[1]
        groups[2 if source.startswith(".") else 1 if source == "msgspec" else 0].append(line)
    blocks = [
        "from __future__ import annotations",
        *("\n".join(group) for group in groups if group),
    ]
    return Code("\n\n".join(blocks))


def _from_lines(sources: Mapping[str, set[str]]) -> Iterator[str]:
    """Lines that import names, those from farther away first."""
    for source in sorted(sources, key=_place_of_source):
        yield f"from {source} import {', '.join(sorted(sources[source], key=_place_of_name))}"


@cache
def _place_of_source(source: str) -> tuple[bool, int, str]:
    dots = len(source) - len(source.lstrip("."))
    return dots > 0, -dots, source


@cache
def _place_of_name(name: str) -> tuple[bool, bool, str]:
    first = name.partition(" ")[0]
    return not first.isupper(), first[0].islower(), first
