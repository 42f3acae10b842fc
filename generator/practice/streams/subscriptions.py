"""What can be subscribed to: arguments held against the description of their channel."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ...description.load import Json, is_mapping
from ..refusals import Refusal
from .description import Stream, Streams

_CONFLICTS = ({"books-l2-tbt", "books"}, {"books-l2-tbt", "books50-l2-tbt"})
"""Channels that do not go together; only the list of error codes tells of it."""


def key_of(arg: Json) -> str:
    """What an argument is known by, in whatever order it was written."""
    return json.dumps(arg, sort_keys=True)


def checked(described: Streams, arg: Any, path: str, has_login: bool) -> Stream:
    """The channel of an argument; raises Refusal where nobody can have it here."""
    name = arg.get("channel") if is_mapping(arg) else None
    if not isinstance(name, str):
        raise Refusal("60013", "channel")
    stream = described.find(name, path)
    if stream is None or stream.path != path:
        raise Refusal("60018", *_spelt(arg))
    if stream.login and not has_login:
        raise Refusal("60011", f"channel:{name}")
    asked = {key: value for key, value in arg.items() if key != "channel"}
    if "uly" in asked.keys() - stream.arguments:
        raise Refusal("64000")
    try:
        right = stream.validator.is_valid(asked)
    except UnicodeEncodeError:  # half a character, which JSON can spell and nobody can read
        right = False
    if not right or any(stream.beyond.breaches(asked)):
        raise Refusal("60013", *_spelt(arg))
    return stream


def refuse_conflict(arg: Json, others: Iterable[Json]) -> None:
    """Refuse a book that a connection cannot have beside another of the same instrument."""
    for other in others:
        names = {arg["channel"], other["channel"]}
        if names in _CONFLICTS and arg.get("instId") == other.get("instId"):
            raise Refusal("64004", *_spelt(arg))


def matches(part: Json, arg: Json) -> bool:
    """Whether an argument has all that is given of one."""
    return all(arg.get(name) == value for name, value in part.items())


def _spelt(arg: Json) -> list[str]:
    return [f"{name}:{value}" for name, value in arg.items()]
