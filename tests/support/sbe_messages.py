"""Binary messages written by hand with struct: from the published layout, and nothing of ours."""

from __future__ import annotations

import struct
from collections.abc import Sequence

Level = tuple[int, int, int]
"""Mantissa of the price, mantissa of the size, number of orders."""


def header(block: int, template: int, schema: int = 1, version: int = 0) -> bytes:
    """What stands before every message."""
    return struct.pack("<HHHH", block, template, schema, version)


def levels(rows: Sequence[Level], *, more: bytes = b"") -> bytes:
    """A group of levels; `more` stands at the end of each, as in a newer version."""
    packed = (struct.pack("<qqi", *row) + more for row in rows)
    return struct.pack("<HH", 20 + len(more), len(rows)) + b"".join(packed)


def block(form: str, *numbers: int) -> bytes:
    """The own fields of a message, little-endian."""
    return struct.pack(f"<{form}", *numbers)


def snapshot(
    asks: Sequence[Level],
    bids: Sequence[Level],
    *,
    exponents: tuple[int, int] = (-2, -3),
    code: int = 12345,
    time: int = 1726233600001000,
    sequence: int = 3235851742,
) -> bytes:
    """A SnapshotDepthResponseEvent: the answer of books-sbe."""
    block = struct.pack("<qqqbb", code, time, sequence, *exponents)
    return header(26, 1006) + block + levels(asks) + levels(bids)


HEX = (
    # block of 26 bytes, template 1006, schema 1, version 0
    "1a00 ee03 0100 0000"
    # instrument 12345, 1726233600001000 microseconds, sequence 100, exponents -2 and -3
    "3930000000000000 e803871400220600 6400000000000000 fe fd"
    # one ask of 20 bytes: 50000.00, 1500.000, 5 orders
    "1400 0100 404b4c0000000000 60e3160000000000 05000000"
    # no bid
    "1400 0000"
)
"""A message spelt out byte by byte."""
