"""What stands in a recording: messages as they came, and notes about what they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import DecodeError, Struct, json

Message = tuple[int, int, bytes]
"""When it came, in nanoseconds since 1970; the number of its argument; the message as it came."""


class Note(Struct, frozen=True, omit_defaults=True):
    """What is told of an argument: who has the number, and from when to when it was not received.

    `since` and `until` are seconds since 1970, as an `Interrupted` has them.
    """

    ns: int
    number: int
    arg: dict[str, Any] | None = None
    """Of a number that is met for the first time."""
    asked: dict[str, Any] | None = None
    """What readers asked for, where that is another one: by the name of an instrument, say."""
    since: float | None = None
    """Nothing comes from then on, for a `reason`."""
    reason: str = ""
    until: float | None = None
    """It comes, for the first time or again."""


Record = Message | Note

_encode = json.Encoder().encode
_decode = json.Decoder(Note).decode
_NOTE = ord("{")


def written(records: Iterable[Record]) -> bytes:
    """Records as text: a note is a line of JSON, a message has a line of numbers before it."""
    parts: list[bytes] = []
    for record in records:
        if isinstance(record, Note):
            parts += _encode(record), b"\n"
        else:
            ns, number, raw = record
            parts += b"%d %d %d\n" % (ns, number, len(raw)), raw, b"\n"
    return b"".join(parts)


def read(text: bytes) -> Iterator[Record]:
    """The records of a text; raises ValueError where there are none."""
    at, size = 0, len(text)
    while at < size:
        end = text.index(b"\n", at)
        if text[at] == _NOTE:
            yield _note(text[at:end])
            at = end + 1
            continue
        ns, number, length = map(int, text[at:end].split(b" "))
        at, end = end + 1, end + 1 + length
        if length < 0 or text[end : end + 1] != b"\n":
            raise ValueError("a message has another length than is told")
        yield ns, number, text[at:end]
        at = end + 1


def _note(line: bytes) -> Note:
    try:
        return _decode(line)
    except DecodeError as error:
        raise ValueError(f"a note is none: {error}") from None
