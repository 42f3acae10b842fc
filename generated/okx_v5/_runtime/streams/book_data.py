# Made from generator/outputs/python/runtime/streams/book_data.py, not to be edited; make it again with: make generate
"""What a push says of an order book: prices and sizes at once, whole levels when they are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Annotated, Any, Generic, TypeVar, cast

from msgspec import Meta, MsgspecError, Raw, Struct, json

from ..models.item import Row, Source, decode_plain
from .push import Push

R = TypeVar("R", bound=Row)
T = TypeVar("T")

Price = str | float
"""A price as it was sent, which a level is found by."""

_is_number = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?").fullmatch
_LIMIT = 1e300


class NoNumber(ValueError):
    """What stands in the place of a price."""


@lru_cache(maxsize=20_000)
def number_of(price: Price) -> float:
    """A price to order levels by, remembered, for prices come again; raises NoNumber.

    At most fifteen digits, as all of OKX's prices have, are different floats where they are
    different numbers.
    """
    if isinstance(price, str) and _is_number(price) is None:
        raise NoNumber(price)
    number = float(price)
    if not -_LIMIT < number < _LIMIT:
        raise NoNumber(price)
    return number


class LevelNumbers(Struct, array_like=True, gc=False):
    """Price and size of a level; the size is there to tell 0, and nobody is shown it."""

    price: Price
    size: Annotated[float, Meta(ge=0, lt=_LIMIT)]


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


class _Asks(Struct, gc=False):
    asks: list[Raw]


class _Bids(Struct, gc=False):
    bids: list[Raw]


class _AskNumbers(Struct, gc=False):
    asks: list[LevelNumbers]


class _BidNumbers(Struct, gc=False):
    bids: list[LevelNumbers]


class _Message(Struct, Generic[T], gc=False):
    data: tuple[T]


def _reader(of: Any) -> Callable[[bytes], Any]:
    return json.Decoder(_Message[of], strict=False).decode


_decode_asks, _decode_ask_numbers = _reader(_Asks), _reader(_AskNumbers)
_decode_bids, _decode_bid_numbers = _reader(_Bids), _reader(_BidNumbers)


class SentLevels(Struct, gc=False):
    """The levels of one side of a push. They are found in it when one of them is read.

    Until then nothing is kept of a push but the message: what was made of it to change the book
    goes again at once, and its memory is used for the next one. `rows` are those that were found,
    typed if they came so: what is made of them is not kept, for a book may have thousands.
    """

    raw: bytes = b""
    is_bids: bool = False
    rows: dict[Price, Any] | None = None

    def row(self, price: Price, level: type[R]) -> R:
        """The level of a price as the typed row that a push has of it."""
        rows = self.rows
        if rows is None:
            rows = self.rows = self._found()
        row = rows[price]
        return _row_of(level, bytes(row)) if isinstance(row, Raw) else cast(R, row)

    def _found(self) -> dict[Price, Any]:
        if self.is_bids:
            sent = _decode_bids(self.raw).data[0].bids
            numbers = _decode_bid_numbers(self.raw).data[0].bids
        else:
            sent = _decode_asks(self.raw).data[0].asks
            numbers = _decode_ask_numbers(self.raw).data[0].asks
        return dict(zip([each.price for each in numbers], sent, strict=True))


@cache
def _decoder(level: Any) -> Callable[[bytes], Any]:
    return json.Decoder(level).decode


def _row_of(level: type[R], sent: bytes) -> R:
    source = Source(sent)
    try:
        row: R = _decoder(level)(sent)
    except MsgspecError:
        return level.read(decode_plain(sent), source, ())
    row.ORIGIN = (source, ())
    return row
