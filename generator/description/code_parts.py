"""The parts of the list of error codes, and whose answers have them, as a part of stage 3."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal, cast

from .codes import FILE
from .error_facts import CodeGroup, ErrorCode, ErrorPart
from .resolve import Library, Node

GROUPS, PARTS = "groups", "parts"
_WITH = ("keys", "streams", "login", "subscriptions")


def part_table(
    library: Library, codes: Sequence[ErrorCode], resources: Collection[str]
) -> tuple[ErrorPart, ...]:
    """The parts of the list of codes; none where it is not divided."""
    if not codes or PARTS not in (root := library.document(library.root / FILE)):
        return ()
    groups = _groups(root, resources)
    places = {each.code: place for place, each in enumerate(codes)}
    nodes = root[PARTS].elements()
    starts = [_start(each["first"], places) for each in nodes]
    for node, place, before in zip(nodes, starts, [-1, *starts], strict=False):
        if place <= before or (before < 0 < place):
            raise node["first"].error(
                "the parts do not divide the list of codes",
                "They stand in its order, from its top.",
            )
    parts: list[ErrorPart] = []
    for node, start, end in zip(nodes, starts, [*starts[1:], len(codes)], strict=True):
        name = parts[-1].name if parts and "name" not in node else node["name"].prose()
        parts.append(_part(node, name, codes[start:end], groups))
    used = {group.name for part in parts for group in part.groups}
    for name, group in groups.items():
        if name not in used:
            raise group.node.error(f"no part of the codes is of {name!r}", "Leave it out.")
    return tuple(parts)


def _start(first: Node, places: dict[str, int]) -> int:
    if first.text() not in places:
        raise first.error(f"{first.value!r} is not described")
    return places[first.text()]


def _part(
    node: Node, name: str, codes: Sequence[ErrorCode], groups: Mapping[str, CodeGroup]
) -> ErrorPart:
    node.only({"name", "first", "of"}, "a part of the codes")
    known = tuple(groups)
    found = tuple(groups[each.one_of(known)] for each in node["of"].elements())
    return ErrorPart(node, name, found, tuple(codes))


def _groups(root: Node, resources: Collection[str]) -> dict[str, CodeGroup]:
    found: dict[str, CodeGroup] = {}
    for name, node in root[GROUPS].items():
        node.only({"resources", "operations", "does", "without", "with"}, "a group of operations")
        group = CodeGroup(
            node=node,
            name=name,
            what=_what(node),
            resources=_texts(node, "resources"),
            operations=_texts(node, "operations"),
            does=_texts(node, "does"),
            without=_texts(node, "without"),
        )
        for resource in node["resources"].elements() if group.resources else ():
            if resource.text() not in resources:
                raise resource.error(f"{resource.value!r} is no tag of openapi.yaml")
        if group.is_of_messages and node.mapping().keys() != {"with"}:
            raise node["with"].error("messages have no operation", "Write `with` alone.")
        found[name] = group
    return found


def _what(node: Node) -> Literal["", "keys", "streams", "login", "subscriptions"]:
    if "with" not in node:
        return ""
    return cast(Literal["keys", "streams", "login", "subscriptions"], node["with"].one_of(_WITH))


def _texts(node: Node, key: str) -> tuple[str, ...]:
    return node[key].texts() if key in node else ()
