"""What REST is asked for after a gap of a channel, as a part of stage 3.

It is read with the channel, and held to the operations that it names when all of them are known.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .api import Api, Channel, FollowUp, Operation, Parameter
from .resolve import Node

FOLLOW_UP = "x-okx-follow-up"
ANY = "ANY"
"""What stands for every instrument type in the argument of a channel."""

_KEYS = {"ask", "of", "with", "since", "back", "changed"}
_SPAN = re.compile(r"([1-9][0-9]*) (hours|days)")
_SECONDS = {"hours": 3600, "days": 86400}


def follow_ups(node: Node) -> tuple[FollowUp, ...]:
    """The questions of a channel; none where it has none."""
    told = node.get(FOLLOW_UP)
    return tuple(_follow_up(each) for each in told.elements()) if told is not None else ()


def _follow_up(node: Node) -> FollowUp:
    node.only(_KEYS, FOLLOW_UP)
    return FollowUp(
        node=node,
        ask=node["ask"].text(),
        of=node["of"].texts() if "of" in node else (),
        values=tuple(_values(node["with"])) if "with" in node else (),
        since=node["since"].text() if "since" in node else "",
        back=_back(node["back"]) if "back" in node else None,
        changed=node["changed"].text() if "changed" in node else "",
    )


def _values(node: Node) -> Iterator[tuple[str, tuple[str | tuple[str, ...], ...]]]:
    """Each parameter with the values that are asked for, one after the other."""
    for name, told in node.items():
        if isinstance(told.value, list):
            listed = told.elements()
            yield name, tuple(
                each.texts() if isinstance(each.value, list) else each.text() for each in listed
            )
        else:
            yield name, (told.text(),)


def _back(node: Node) -> tuple[str, int]:
    """The field that says when a row began, and the seconds before the gap that it may have."""
    fields = [*node.items()]
    if len(fields) != 1:
        raise node.error("back has one field, and how far", "Write it as: back: {cTime: 7 days}.")
    name, span = fields[0]
    told = _SPAN.fullmatch(span.matching(_SPAN, "hours or days, such as 7 days"))
    assert told is not None
    return name, int(told[1]) * _SECONDS[told[2]]


def refuse_unanswerable(api: Api) -> None:
    """What is asked is a GET, with its parameters, and its rows have the fields that are read."""
    gets = {each.key: each for each in api.operations if each.method == "GET"}
    for channel in api.channels:
        for each in channel.follow_ups:
            if each.ask not in gets:
                raise each.node["ask"].error(f"{each.ask!r} is no GET of REST")
            _hold_parameters(each, channel, gets[each.ask])
            _hold_fields(each, gets[each.ask])


def _hold_parameters(told: FollowUp, channel: Channel, asked: Operation) -> None:
    parameters = {each.name: each for each in asked.request.parameters}
    arguments = {each.name: each for each in channel.request.parameters}
    for key, names in (
        ("of", told.of),
        ("with", [name for name, _ in told.values]),
        ("since", [told.since] if told.since else []),
    ):
        for name in names:
            if name not in parameters:
                raise told.node[key].error(f"{name!r} is no parameter of {asked.id}")
    for name in told.of:
        if name not in arguments:
            raise told.node["of"].error(f"{name!r} is no argument of {channel.id}")
    if told.since and parameters[told.since].type.format != "unix-ms":
        raise told.node["since"].error(f"{told.since!r} is no time")
    missing = [
        each.name
        for each in asked.request.parameters
        if each.required and not _is_given(each, told, arguments.get(each.name))
    ]
    if missing:
        raise told.node["ask"].error(
            f"{asked.id} requires {', '.join(missing)}",
            "Name it in of, where the argument always says it, or give values in with.",
        )


def _is_given(parameter: Parameter, told: FollowUp, argument: Parameter | None) -> bool:
    """Whether a parameter has a value whatever is subscribed to."""
    if parameter.name in (told.since, *(name for name, _ in told.values)):
        return True
    if parameter.name not in told.of or argument is None:
        return False
    return argument.required and ANY not in argument.type.values


def _hold_fields(told: FollowUp, asked: Operation) -> None:
    for key, name in (("back", told.back[0] if told.back else ""), ("changed", told.changed)):
        if name and name not in _times(asked):
            raise told.node[key].error(f"{name!r} is no time in the rows of {asked.id}")
    if told.back is not None and asked.pages is None:
        raise told.node["back"].error(f"{asked.id} has no pages to read back")


def _times(asked: Operation) -> Collection[str]:
    model = asked.answer.item.model
    fields = model.fields if model is not None else ()
    return {each.name for each in fields if each.type.format == "unix-ms"}
