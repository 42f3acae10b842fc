# Made from generator/outputs/python/runtime/streams/routes.py, not to be edited; make it again with: make generate
"""Whose a push is, by the bytes that it begins with: to read each argument would cost too much."""

from __future__ import annotations

from typing import Any

from msgspec import DecodeError, json

AND_NEXT = len(b'},"event"')
"""Bytes from the end of an argument on that tell a push from an event."""

BINARY = 16
"""Bytes that a binary push begins with: the header, and the number of its instrument."""

MOST = 20_000
"""Beginnings that a connection remembers."""

_BEGIN = b'{"arg":'
_OF_PUSHES = (b'},"data":', b'},"action', b'},"eventT', b'},"curPag')


def is_telling(begin: bytes, arg: dict[str, Any]) -> bool:
    """Whether whatever begins with these bytes is a push with this argument."""
    if not (begin.startswith(_BEGIN) and begin.endswith(_OF_PUSHES)):
        return False
    try:
        return bool(json.decode(begin[len(_BEGIN) : 1 - AND_NEXT]) == arg)
    except (DecodeError, UnicodeDecodeError):
        return False
