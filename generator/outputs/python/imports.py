"""Import blocks from the expressions that a module is laid out with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .flavours import Flavour
from .model import ItemField, Resource
from .quoting import Code
from .vocabulary import IMPORTED

_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"')
_IDENTIFIERS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_REQUESTS = ("Any", "Mapping", "UNSET", "Place", "exact_arguments")


def _used(expressions: Iterable[str]) -> set[str]:
    text = "\n".join(expressions)
    return set(_IDENTIFIERS.findall(_STRINGS.sub("", text)))


def model_imports(resource: Resource) -> Code:
    """The imports of a resource's models."""
    expressions: list[str] = []
    rules: set[str] = set()
    for model in resource.requests:
        expressions += [*_REQUESTS, model.base, *model.hints]
        expressions.extend(each.field for each in model.parameters)
        refusals = [*model.refusals, *(each for one in model.parameters for each in one.refusals)]
        # A parameter that is called as something imported is a local variable in its rules.
        local = {str(each.local) for each in model.parameters}
        rules |= _used(refusal.when for refusal in refusals) - local
    fields: list[ItemField] = []
    for item in resource.items:
        expressions += [item.base, "UNSET", *(field.wire_type for field in item.fields)]
        fields.extend(item.fields)
    for reply in resource.replies:
        expressions.append(reply.base)
        fields.extend(reply.fields)
    expressions.extend(field.descriptor for field in fields)
    modules = ("re",) if resource.patterns else ()
    return _block(_used(expressions) | rules, modules)


def method_imports(resource: Resource, flavour: Flavour) -> Code:
    """The imports of a resource's methods, in one form of the client."""
    expressions: list[str] = ["Resource"]
    for operation in resource.operations:
        expressions += [flavour.decorator(operation), operation.answer.reply]
        expressions.extend(operation.hints)
    used = _used(expressions)
    models = {str(model.name) for model in resource.requests}
    models |= {str(model.name) for model in resource.items}
    models |= {str(model.name) for model in resource.replies}
    constants = {str(operation.constant) for operation in resource.operations}
    own = {
        f"..models.{resource.name}": used & models,
        f"..operations.{resource.name}": constants,
    }
    return _block(used - models, (), own)


def _block(used: set[str], modules: Iterable[str], own: dict[str, set[str]] | None = None) -> Code:
    """An import block, sorted as isort does."""
    sources = {source: names for source, names in (own or {}).items() if names}
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
