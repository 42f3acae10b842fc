"""Import blocks from the expressions that a module is laid out with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from .flavours import Flavour
from .model import ItemField, Module, Operation, Resource
from .quoting import Code
from .vocabulary import IMPORTED

_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"')
_IDENTIFIERS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_REQUESTS = ("Any", "Mapping", "Place", "exact_arguments")


def names_in(expressions: Iterable[str]) -> set[str]:
    """The names that expressions use."""
    text = "\n".join(expressions)
    return set(_IDENTIFIERS.findall(_STRINGS.sub("", text)))


def module_imports(module: Module, homes: Mapping[str, Code]) -> Code:
    """The imports of a module; `homes` tells where the other classes of its resource stand."""
    expressions: list[str] = []
    rules: set[str] = set()
    for model in module.requests:
        expressions += [*_REQUESTS, model.base, *model.hints]
        for parameter in model.parameters:
            expressions += ["UNSET", parameter.field]
        rules = rules.union(*(refusal.uses for refusal in model.every_refusal))
    fields: list[ItemField] = []
    for item in module.items:
        expressions += [item.base]
        for field in item.fields:
            expressions += ["UNSET", field.wire_type]
        fields.extend(item.fields)
    for reply in module.replies:
        expressions.append(reply.base)
        fields.extend(reply.fields)
    expressions.extend(field.descriptor for field in fields)
    if module.operation is not None:
        expressions.extend(_of_operation(module.operation))
    used = names_in(expressions) | rules
    return _block(used, ("re",) if module.patterns else (), _elsewhere(used, module, homes))


def _of_operation(operation: Operation) -> Iterator[str]:
    yield from ("Operation", "RateLimit", "Cursor" if operation.has_pages else "")
    yield from (operation.request.name, operation.headers_class)
    yield from (operation.answer.item, operation.answer.reply_class)
    if operation.is_batch_of_orders:
        yield "Any"


def _elsewhere(used: set[str], module: Module, homes: Mapping[str, Code]) -> dict[str, set[str]]:
    """The classes that a module takes from others of its package, by module."""
    own = set(map(str, module.names))
    found: dict[str, set[str]] = {}
    for name in (used & homes.keys()) - own:
        found.setdefault(f".{homes[name]}", set()).add(name)
    return found


def api_imports(resource: Resource, flavour: Flavour) -> Code:
    """The imports of a resource's methods, in one form of the client; models for types only."""
    expressions: list[str] = ["Resource"]
    for operation in resource.operations:
        expressions += [flavour.decorator(operation), operation.answer.reply]
        expressions.extend(operation.hints)
    homes = resource.homes
    used = names_in(expressions)
    models: dict[str, set[str]] = {}
    for name in used & homes.keys():
        models.setdefault(f".{homes[name]}", set()).add(name)
    if models:
        used.add("TYPE_CHECKING")
    block = _block(used - homes.keys(), ())
    if not models:
        return block
    lines = (f"    {line}" for line in _from_lines(models))
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

    def order(source: str) -> tuple[int, str]:
        return (-(len(source) - len(source.lstrip("."))), source)

    outside = sorted(source for source in sources if not source.startswith("."))
    inside = sorted((source for source in sources if source.startswith(".")), key=order)
    for source in (*outside, *inside):
        names = sorted(
            sources[source], key=lambda name: (not name.isupper(), name[0].islower(), name)
        )
        yield f"from {source} import {', '.join(names)}"
