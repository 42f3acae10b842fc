# Made from generator/outputs/python/runtime/streams/book_data.py, not to be edited; make it again with: make generate
"""What a push says of an order book: prices and sizes at once, whole levels when they are read."""

from __future__ import annotations

import re
from typing import Annotated, Any

from msgspec import Meta, MsgspecError, Raw, Struct, json

from .push import Push

Price = str | float
"""A price as it was sent, which a level is found by."""

_is_number = re.compile(r"-?[0-9]{1,300}(\.[0-9]+)?").fullmatch


class NoNumber(ValueError):
    """What stands in the place of a price."""


def number_of(price: Price) -> float:
    """A price to order levels by; raises NoNumber.

    At most fifteen digits, as all of OKX's prices have, are different floats where they are
    different numbers.
    """
    if isinstance(price, str) and _is_number(price) is None:
        raise NoNumber(price)
    return float(price)


class LevelNumbers(Struct, array_like=True, gc=False):
    """Price and size of a level; the size is there to tell 0, and nobody is shown it."""

    price: str | Annotated[float, Meta(gt=-1e300, lt=1e300)]
    size: Annotated[float, Meta(ge=0, lt=1e300)]


class BookData(Struct, rename="camel", gc=False):
    """The levels of a push, and where they stand in the sequence."""

    asks: list[LevelNumbers]
    bids: list[LevelNumbers]
    seq_id: int
    prev_seq_id: int | None = None
    ts: Any = None


class BookMessage(Struct, gc=False):
    """A push of an order book, read in one go."""

    arg: Raw
    data: tuple[BookData]
    action: Any = None


_decode = json.Decoder(BookMessage, strict=False).decode


def read_book(push: Push[Any]) -> BookMessage | None:
    """What a push says of a book; None where a size or its place in the sequence is unreadable."""
    try:
        return _decode(push.raw)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        return None


class _Asks(Struct):
    asks: list[Raw]


class _Bids(Struct):
    bids: list[Raw]


class _AsksMessage(Struct):
    data: tuple[_Asks]


class _BidsMessage(Struct):
    data: tuple[_Bids]


_decode_asks = json.Decoder(_AsksMessage).decode
_decode_bids = json.Decoder(_BidsMessage).decode


class SentLevels(Struct, gc=False):
    """The levels of one side of a push. Each is found in the message when the first one is read.

    They are `rows` where they are there already.
    """

    numbers: list[LevelNumbers]
    raw: bytes = b""
    is_bids: bool = False
    rows: dict[Price, Any] | None = None

    def row(self, price: Price) -> Any:
        """The level of a price as it was sent."""
        rows = self.rows
        if rows is None:
            sent = _bids_of(self.raw) if self.is_bids else _asks_of(self.raw)
            prices = (each.price for each in self.numbers)
            rows = self.rows = dict(zip(prices, sent, strict=True))
        return rows[price]


def _asks_of(raw: bytes) -> list[Raw]:
    return _decode_asks(raw).data[0].asks


def _bids_of(raw: bytes) -> list[Raw]:
    return _decode_bids(raw).data[0].bids
