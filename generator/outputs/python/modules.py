"""Which module of a resource's package each model stands in: one for each file of the description.

What an operation's own file says stands in the module of that operation, so that a call loads the
models of its endpoint. What several operations refer to stands in a module for its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from ...description.resolve import Node
from .classes import Classes
from .package import Method, Module, Names
from .quoting import Code


class _Named(Protocol):
    @property
    def name(self) -> Code: ...


N = TypeVar("N", bound=_Named)


def modules_of(methods: tuple[Method, ...], classes: Classes) -> tuple[Module, ...]:
    """The modules of a resource: those that are shared, and one for each operation."""
    homes = {name: _home(place, methods) for name, place in classes.places.items()}
    shared = {
        homes[name]: _source(place)
        for name, place in classes.places.items()
        if homes[name].startswith("_")
    }
    return (
        *(_module(name, shared[name], None, homes, classes) for name in sorted(shared)),
        *(_module(each.name, _source(each.fact.node), each, homes, classes) for each in methods),
    )


def _module(
    name: str, source: str, method: Method | None, homes: Mapping[str, str], classes: Classes
) -> Module:
    requests = _standing_in(name, classes.requests.values(), homes)
    used = Names().union(*(refusal.uses for model in requests for refusal in model.every_refusal))
    return Module(
        name=Code(name),
        source=source,
        requests=requests,
        items=_standing_in(name, classes.items.values(), homes),
        replies=_standing_in(name, classes.replies.values(), homes),
        patterns=tuple(each for each in classes.patterns.constants() if each[0] in used),
        operation=method,
    )


def _standing_in(module: str, models: Iterable[N], homes: Mapping[str, str]) -> tuple[N, ...]:
    return tuple(model for model in models if homes[str(model.name)] == module)


def _home(place: Node, methods: tuple[Method, ...]) -> str:
    """The module of a model, by where it is described."""
    for method in methods:
        node = method.fact.node
        if place.file == node.file and place.pointer[: len(node.pointer)] == node.pointer:
            return str(method.name)
    return "_" + "".join(each if each.isalnum() else "_" for each in place.file.stem.lower())


def _source(place: Node) -> str:
    return place.file.relative_to(place.library.root).as_posix()
