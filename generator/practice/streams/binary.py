"""Channels of binary messages: they push what their twins in JSON push, as other bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...description.api import SbeReading
from ...description.load import Json
from ..accounts import Account, Accounts
from ..sbe import message
from .description import Stream
from .login import logged_in

_HEADERS = {
    "apiKey": "OK-ACCESS-KEY",
    "passphrase": "OK-ACCESS-PASSPHRASE",
    "timestamp": "OK-ACCESS-TIMESTAMP",
    "sign": "OK-ACCESS-SIGN",
}


class Frame(bytes):
    """What goes out in a binary frame."""


@dataclass(frozen=True)
class Wanted:
    """A binary channel that is subscribed to, with its own argument."""

    stream: Stream
    arg: Json


def who(headers: Mapping[str, str], accounts: Accounts, demo: bool | None, now: float) -> Account:
    """Whose connection it is by the headers of its handshake; raises Refusal."""
    asked = {name: headers[header] for name, header in _HEADERS.items() if header in headers}
    return logged_in([asked], accounts, demo, now)


def twin_of(stream: Stream, arg: Json, name: str) -> Json:
    """The argument of the twin, of an instrument of this name."""
    return {"channel": arg["channel"], stream.named_by: name}


def frames(wanted: Wanted, push: Json, now: float) -> Iterator[Frame]:
    """A push of the twin, a message for each of its rows."""
    reading: SbeReading = wanted.stream.readings[0]
    for row in push["data"]:
        yield Frame(message(reading, {**row, **wanted.arg}, now))
