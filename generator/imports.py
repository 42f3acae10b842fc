"""Import blocks from the expressions that a module is laid out with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .model import Resource
from .quoting import Code
from .vocabulary import IMPORTED

_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"')
_IDENTIFIERS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_REQUESTS = ("Any", "Mapping", "UNSET", "Extra", "Place", "Request", "exact_arguments")
_ITEMS = ("Item", "UNSET")
_METHODS = ("Extra", "Reply", "Resource", "endpoint")


def _used(expressions: Iterable[str]) -> set[str]:
    text = "\n".join(expressions)
    return set(_IDENTIFIERS.findall(_STRINGS.sub("", text)))


def model_imports(resource: Resource) -> Code:
    """The imports of a resource's models."""
    expressions: list[str] = []
    for model in resource.requests:
        expressions.extend(_REQUESTS)
        expressions.extend(refusal.when for refusal in model.refusals)
        for each in model.parameters:
            expressions += [each.hint, each.encode, each.field]
            expressions.extend(refusal.when for refusal in each.refusals)
    for item in resource.items:
        expressions.extend(_ITEMS)
        for field in item.fields:
            expressions += [field.wire_type, field.descriptor]
    modules = ("re",) if resource.patterns else ()
    return _block(_used(expressions), modules)


def method_imports(resource: Resource) -> Code:
    """The imports of a resource's methods."""
    expressions: list[str] = list(_METHODS)
    for operation in resource.operations:
        expressions.append(operation.item)
        expressions.extend(each.hint for each in operation.request.parameters)
    used = _used(expressions)
    models = {str(model.name) for model in resource.requests}
    models |= {str(model.name) for model in resource.items}
    constants = {str(operation.constant) for operation in resource.operations}
    own = {
        f"..models.{resource.name}": used & models,
        f"..operations.{resource.name}": constants,
    }
    return _block(used - models, (), own)


def _block(used: set[str], modules: Iterable[str], own: dict[str, set[str]] | None = None) -> Code:
    """An import block, sorted as isort does."""
    sources: dict[str, set[str]] = dict(own or {})
    for name in used & IMPORTED.keys():
        sources.setdefault(IMPORTED[name], set()).add(name)
    groups: tuple[list[str], ...] = ([f"import {module}" for module in modules], [], [])
    for source in sorted(sources, key=lambda source: (source.lstrip("."), source)):
        names = sorted(
            sources[source], key=lambda name: (not name.isupper(), name[0].islower(), name)
        )
        line = f"from {source} import {', '.join(names)}"
        groups[2 if source.startswith(".") else 1 if source == "msgspec" else 0].append(line)
    blocks = [
        "from __future__ import annotations",
        *("\n".join(group) for group in groups if group),
    ]
    return Code("\n\n".join(blocks))
