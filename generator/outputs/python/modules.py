"""Which module of a resource's package each model stands in: one for each file of the description.

What an operation's own file says stands in the module of that operation, so that a call loads the
models of its endpoint. What several operations refer to stands in a module for its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from ...description.resolve import Node
from .classes import Classes
from .package import ChannelTable, Method, Module
from .quoting import Code
from .request_classes import Names


class _Named(Protocol):
    @property
    def name(self) -> Code: ...


N = TypeVar("N", bound=_Named)


def modules_of(
    methods: tuple[Method, ...], channels: tuple[ChannelTable, ...], classes: Classes
) -> tuple[Module, ...]:
    """The modules of a resource: those that are shared, and one for each operation and channel."""
    by_file: dict[Path, list[tuple[Code, Node]]] = {}
    for each in methods:
        by_file.setdefault(each.fact.node.file, []).append((each.name, each.fact.node))
    for one in channels:
        by_file.setdefault(one.fact.node.file, []).append((one.module, one.fact.node))
    homes = {
        name: _home(place, by_file.get(place.file, [])) for name, place in classes.places.items()
    }
    shared = {
        homes[name]: _source(place)
        for name, place in classes.places.items()
        if homes[name].startswith("_")
    }
    requests = _at_home(classes.requests.values(), homes)
    items = _at_home(classes.items.values(), homes)
    replies = _at_home(classes.replies.values(), homes)
    patterns = classes.patterns.constants()

    def module(
        name: str, source: str, method: Method | None = None, channel: ChannelTable | None = None
    ) -> Module:
        own = tuple(requests.get(name, ()))
        used = Names().union(*(refusal.uses for model in own for refusal in model.every_refusal))
        return Module(
            name=Code(name),
            source=source,
            requests=own,
            items=tuple(items.get(name, ())),
            replies=tuple(replies.get(name, ())),
            patterns=tuple(each for each in patterns if each[0] in used),
            operation=method,
            channel=channel,
        )

    return (
        *(module(name, shared[name]) for name in sorted(shared)),
        *(module(each.name, _source(each.fact.node), each) for each in methods),
        *(module(one.module, _source(one.fact.node), channel=one) for one in channels),
    )


def _at_home(models: Iterable[N], homes: Mapping[str, str]) -> dict[str, list[N]]:
    """Models by the module that they stand in."""
    found: dict[str, list[N]] = {}
    for model in models:
        found.setdefault(homes[str(model.name)], []).append(model)
    return found


def _home(place: Node, owners: Iterable[tuple[Code, Node]]) -> str:
    """The module of a model, of the operations or the channel in the file that describes it."""
    for name, node in owners:
        if place.pointer[: len(node.pointer)] == node.pointer:
            return str(name)
    return "_" + "".join(each if each.isalnum() else "_" for each in place.file.stem.lower())


def _source(place: Node) -> str:
    return place.library.name_of(place.file)
