"""Which module of a resource's package each model stands in: one for each file of the description.

What an operation's own file says stands in the module of that operation, so that a call loads the
models of its endpoint. What several operations refer to stands in a module for its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from ...description.resolve import Node
from .model import Module, Operation
from .quoting import Code
from .schemas import Models

Places = list[tuple[Operation, Node]]
"""Operations, and where each is described."""


class _Named(Protocol):
    @property
    def name(self) -> Code: ...


N = TypeVar("N", bound=_Named)


def modules_of(operations: Places, models: Models) -> tuple[Module, ...]:
    """The modules of a resource: those that are shared, and one for each operation."""
    homes = {name: _home(place, operations) for name, place in models.places.items()}
    shared = {
        homes[name]: _source(place)
        for name, place in models.places.items()
        if homes[name].startswith("_")
    }
    own = {str(operation.name): (_source(node), operation) for operation, node in operations}
    return (
        *(_module(name, shared[name], None, homes, models) for name in sorted(shared)),
        *(_module(name, source, each, homes, models) for name, (source, each) in own.items()),
    )


def _module(
    name: str, source: str, operation: Operation | None, homes: Mapping[str, str], models: Models
) -> Module:
    requests = _standing_in(name, models.requests.values(), homes)
    used = frozenset[str]().union(
        *(refusal.uses for model in requests for refusal in model.every_refusal)
    )
    return Module(
        name=Code(name),
        source=source,
        requests=requests,
        items=_standing_in(name, models.items.values(), homes),
        replies=_standing_in(name, models.replies.values(), homes),
        patterns=tuple(each for each in models.patterns.constants() if each[0] in used),
        operation=operation,
    )


def _standing_in(module: str, models: Iterable[N], homes: Mapping[str, str]) -> tuple[N, ...]:
    return tuple(model for model in models if homes[str(model.name)] == module)


def _home(place: Node, operations: Places) -> str:
    """The module of a model, by where it is described."""
    for operation, node in operations:
        if place.file == node.file and place.pointer[: len(node.pointer)] == node.pointer:
            return str(operation.name)
    return "_" + "".join(each if each.isalnum() else "_" for each in place.file.stem.lower())


def _source(place: Node) -> str:
    return place.file.relative_to(place.library.root).as_posix()
