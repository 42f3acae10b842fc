"""What a push says of an order book: prices and sizes at once, whole levels when they are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache, lru_cache
from typing import Annotated, Any, Generic, TypeVar, cast

from msgspec import Meta, MsgspecError, Raw, Struct, convert, json

from ..models.item import Row, Source, decode_plain

R = TypeVar("R", bound=Row)
T = TypeVar("T")

Price = str | float
"""A price as it was sent, or the one text of its number, which a level is found by."""

_is_number = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?").fullmatch
_LIMIT = 1e300


class NoNumber(ValueError):
    """What stands in the place of a price."""


_is_plain = re.compile(r"(?!-0$)-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?").fullmatch
_DIGITS = 15
"""As many as all of OKX's prices have at most: they are different floats where they differ."""


@lru_cache(maxsize=20_000)
def key_of(price: Price) -> str:
    """The one text of a price, `1` of `1.0`, remembered, for prices come again; raises NoNumber."""
    if isinstance(price, str):
        if len(price) <= _DIGITS and _is_plain(price) is not None:
            return price
        if _is_number(price) is None:
            raise NoNumber(price)
    number = float(price)
    if not -_LIMIT < number < _LIMIT:
        raise NoNumber(price)
    text = format(Decimal(repr(number + 0.0)), "f")  # which makes 0 of -0
    return text.rstrip("0").rstrip(".") if "." in text else text


def numbers_of(keys: list[Price]) -> list[float]:
    """The numbers of prices that are known to be some."""
    return convert(keys, list[float], strict=False)


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

    data: tuple[BookData]
    action: Any = None


decode_book = json.Decoder(BookMessage, strict=False).decode
"""What a message says of a book; raises UNREADABLE."""

UNREADABLE = (MsgspecError, UnicodeDecodeError, RecursionError)


class _Asks(Struct, gc=False):
    asks: list[Raw]


class _Bids(Struct, gc=False):
    bids: list[Raw]


class _AskNumbers(Struct, gc=False):
    asks: list[_Price]


class _BidNumbers(Struct, gc=False):
    bids: list[_Price]


class _Price(Struct, array_like=True, gc=False):
    price: Price


class _Message(Struct, Generic[T], gc=False):
    data: tuple[T]


def _reader(of: Any) -> Callable[[bytes], Any]:
    return json.Decoder(_Message[of], strict=False).decode


_decode_asks, _decode_ask_numbers = _reader(_Asks), _reader(_AskNumbers)
_decode_bids, _decode_bid_numbers = _reader(_Bids), _reader(_BidNumbers)


class Sent(Struct, gc=False):
    """A push of an order book; its levels are found in it when one of them is read.

    Until then nothing is kept of it but the message: what was made of it to change the book goes
    again at once, and its memory is used for the next one. `asks` and `bids` are those that were
    found, typed if they came so: what is made of them is not kept, for a book may have thousands.
    """

    raw: bytes = b""
    asks: dict[Price, Any] | None = None
    bids: dict[Price, Any] | None = None

    def row(self, price: Price, level: type[R], *, is_bid: bool) -> R:
        """The level of a price as the typed row that a push has of it."""
        rows = self.bids if is_bid else self.asks
        if rows is None:
            rows = self._find_bids() if is_bid else self._find_asks()
        row = rows[price]
        return _row_of(level, bytes(row)) if isinstance(row, Raw) else cast(R, row)

    def _find_asks(self) -> dict[Price, Any]:
        prices = _decode_ask_numbers(self.raw).data[0].asks
        found = self.asks = _by_price(prices, _decode_asks(self.raw).data[0].asks)
        return found

    def _find_bids(self) -> dict[Price, Any]:
        prices = _decode_bid_numbers(self.raw).data[0].bids
        found = self.bids = _by_price(prices, _decode_bids(self.raw).data[0].bids)
        return found


def _by_price(prices: list[_Price], rows: list[Any]) -> dict[Price, Any]:
    return dict(zip([key_of(each.price) for each in prices], rows, strict=True))


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
