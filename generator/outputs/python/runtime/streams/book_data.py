"""What a push says of an order book, read twice: each level as it stands there, and as numbers.

Both passes are a decoder's and make an object a level. They cost less than typed rows do, and have
checked every price and size when they are through.
"""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, MsgspecError, Raw, Struct, json

from .push import Push


class LevelNumbers(Struct, array_like=True, gc=False):
    """Price and size of a level to order it by and to tell 0; nobody is shown them."""

    price: Annotated[float, Meta(gt=-1e300, lt=1e300)]
    size: Annotated[float, Meta(ge=0, lt=1e300)]


class BookNumbers(Struct):
    """The levels of a push as numbers."""

    asks: list[LevelNumbers]
    bids: list[LevelNumbers]


class BookData(Struct, rename="camel"):
    """The levels of a push as they were sent, and where they stand in the sequence."""

    asks: list[Raw]
    bids: list[Raw]
    seq_id: int
    prev_seq_id: int | None = None
    ts: Any = None


_decode = json.Decoder(tuple[BookData]).decode
_decode_numbers = json.Decoder(tuple[BookNumbers], strict=False).decode


def _both(data: Raw) -> tuple[BookData, BookNumbers]:
    return _decode(data)[0], _decode_numbers(data)[0]


def read_book(push: Push[Any]) -> tuple[BookData, BookNumbers] | None:
    """What a push says of a book; None where a level or its place in the sequence is unreadable."""
    try:
        return push.read(_both)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        return None
