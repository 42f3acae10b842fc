"""Availability, as a part of stage 3: who can use an operation, and what takes its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from .api import Api, Availability, Successor
from .resolve import Node
from .values import is_deprecated

AVAILABILITY, SUCCESSOR = "x-okx-availability", "x-okx-successor"

_DAY = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_SENTENCE_ENDS = re.compile(r"(?<=\.) ")
_USERS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def availability(node: Node) -> Availability | None:
    """Who can use an operation; None where everybody can."""
    said = node.get(AVAILABILITY)
    if said is None:
        return None
    said.only({"demo", "regions", "users"}, AVAILABILITY)
    if not said.mapping():
        raise said.error(f"{AVAILABILITY} without anything in it has no effect")
    return Availability(
        node=said,
        demo=_demo(said),
        regions=said["regions"].texts() if "regions" in said else (),
        users=tuple(_users(said)),
    )


def who_can_use_it(availability: Availability | None) -> str:
    """Who can use something, in a sentence; empty where everybody can."""
    if availability is None:
        return ""
    demo = {"": "", "only": "Only in demo trading.", "never": "Not in demo trading."}
    told = (
        ("Only in regions:", availability.regions),
        ("Only for:", tuple(each.replace("-", " ") for each in availability.users)),
    )
    parts = (f"{words} {', '.join(names)}." for words, names in told if names)
    return " ".join((*parts, demo[availability.demo])).strip()


def _demo(said: Node) -> Literal["", "only", "never"]:
    if "demo" not in said:
        return ""
    return "only" if said["demo"].one_of(("only", "never")) == "only" else "never"


def _users(said: Node) -> Iterator[str]:
    for each in said["users"].elements() if "users" in said else ():
        yield each.matching(_USERS, "a kind of user, such as lead-trader")


def successor(node: Node) -> Successor | None:
    """What takes an operation's place; None where nothing does."""
    said = node.get(SUCCESSOR)
    if said is None:
        return None
    if not is_deprecated(node):
        raise said.error(
            "an operation with a successor is deprecated", "Write deprecated: true beside it."
        )
    said.only({"operation", "from"}, SUCCESSOR)
    start = said.get("from")
    return Successor(
        node=said,
        operation=said["operation"].text(),
        start=start.matching(_DAY, "a day such as '2026-10-31', in quotes") if start else "",
    )


def end(node: Node) -> str:
    """What became of a deprecated operation that nothing replaces: how its description begins."""
    about = node.get("description")
    if about is None or SUCCESSOR in node or not is_deprecated(node):
        return ""
    return _SENTENCE_ENDS.split(" ".join(about.prose().split()), 1)[0]


def refuse_unknown(api: Api) -> None:
    """Regions are those of the servers, and a successor is another operation."""
    regions = tuple(each.name for each in api.regions)
    known = {each.id for each in api.operations}
    limited = [each.availability for each in api.operations]
    limited += [each.availability for each in api.channels]
    for told in limited:
        for each in told.node["regions"].elements() if told and told.regions else ():
            each.one_of(regions)
    for operation in api.operations:
        after = operation.successor
        if after is not None and after.operation not in known - {operation.id}:
            raise after.node["operation"].error(
                f"{after.operation!r} is no other operation", "Write it as trade.place_order."
            )
