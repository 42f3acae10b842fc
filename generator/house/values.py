"""Values that are something else than they look: flags written as text, times in another unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..description.api import Field, ItemModel, RequestModel
from ..description.resolve import Node
from ..errors import SpecError
from .subject import Subject

_PAIRS = ({"0", "1"}, {"true", "false"}, {"yes", "no"})
_QUOTED = re.compile(r"`([^`]*)`")
_OTHER_UNITS = {"seconds": "1700000000", "microseconds": "1700000000000000"}


def flags_are_flags(subject: Subject) -> Iterator[SpecError]:
    """A field that says yes or no is true or false, and not text that is always true."""
    for each in _fields(subject):
        looks = _looks_like_a_flag(each)
        told = each.schema.get("x-okx-no-flag")
        if looks and told is None:
            yield each.schema.error(
                f"{each.name!r} looks like a flag, and is text that is always true",
                "Write format: flag, with x-okx-flag: ['1', '0'] where it is not true and false; "
                "or say in x-okx-no-flag what it is.",
            )
        elif told is not None and not looks:
            yield told.error("'x-okx-no-flag' of what does not look like a flag has no effect")


def _looks_like_a_flag(field: Field) -> bool:
    if field.type.name != "string" or field.type.format:
        return False
    if field.known:
        return {each.lower() for each in field.known} in _PAIRS
    return set(_QUOTED.findall(field.description)) in _PAIRS


def times_in_milliseconds(subject: Subject) -> Iterator[SpecError]:
    """A time that goes out in milliseconds is refused where it is in another unit."""
    for model in _requests(subject):
        for each in model.parameters:
            pattern = each.schema.get("pattern")
            if each.type.format != "unix-ms" or pattern is None:
                continue
            for unit in _units_taken(pattern):
                yield pattern.error(
                    f"{each.name!r} takes a time in {unit}", "Refer to fields/requests.yaml#/Time."
                )


def _units_taken(pattern: Node) -> Iterator[str]:
    for unit, time in _OTHER_UNITS.items():
        if re.search(pattern.text(), time) is not None:
            yield unit


def _fields(subject: Subject) -> Iterator[Field]:
    """Every field of every answer; what several answers share is found with each of them."""
    for operation in subject.api.operations:
        answer = operation.answer
        if answer.reply is not None:
            yield from answer.reply.fields
            for field in answer.reply.fields:
                for model in field.type.models:
                    yield from _inside(model)
        for model in answer.item.models:
            yield from _inside(model)
    for channel in subject.api.channels:
        yield from channel.beside
        for model in channel.item.models:
            yield from _inside(model)


def _inside(model: ItemModel) -> Iterator[Field]:
    yield from model.fields
    for inner in model.models:
        yield from _inside(inner)


def _requests(subject: Subject) -> Iterator[RequestModel]:
    for operation in subject.api.operations:
        for whole in (operation.request, operation.headers):
            if whole is not None:
                yield from _with_inner(whole)
    for channel in subject.api.channels:
        yield from _with_inner(channel.request)


def _with_inner(model: RequestModel) -> Iterator[RequestModel]:
    yield model
    for inner in model.models:
        yield from _with_inner(inner)
