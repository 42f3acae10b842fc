"""Binary messages (SBE) by their layout: every template, versions to come, and spoilt bytes."""

from __future__ import annotations

import struct
import tracemalloc
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from okx_v5 import OPERATIONS, BadReply
from okx_v5._runtime.models.sbe import Content, SbeError
from okx_v5.sbe import OKX_SBE_1_0

from tests.support.sbe_messages import Level, block, header, levels, snapshot

KEY = "GET /api/v5/market/books-sbe"

ASKS: list[Level] = [(4100680, 60038921, 1), (4100700, 5, 12)]
BIDS: list[Level] = [(4100630, 30178218, 2)]
MESSAGE = snapshot(ASKS, BIDS)

INT64 = st.integers(-(2**63), 2**63 - 1)
INT8 = st.integers(-128, 127)
LEVELS = st.lists(st.tuples(INT64, INT64, st.integers(-(2**31), 2**31 - 1)), max_size=12)


def exact(mantissa: int, exponent: int) -> Decimal:
    """The value by another way than the decoder's: from its digits."""
    return Decimal(f"{mantissa}E{exponent}")


def refusal(raw: bytes) -> str:
    """What the error says of a message that is refused, as every user gets it."""
    with pytest.raises(BadReply) as caught:
        OPERATIONS[KEY].decode(raw)
    assert caught.value.raw == raw
    return str(caught.value)


def read(raw: bytes) -> Any:
    """The book, all of it read."""
    book = OPERATIONS[KEY].decode(raw)[0]
    return [[*map(tuple, rows)] for rows in (book.asks, book.bids)]


@given(asks=LEVELS, bids=LEVELS, exponents=st.tuples(INT8, INT8), code=INT64, sequence=INT64)
def test_every_message_is_read_as_it_was_written(
    asks: list[Level], bids: list[Level], exponents: tuple[int, int], code: int, sequence: int
) -> None:
    raw = snapshot(asks, bids, exponents=exponents, code=code, sequence=sequence)
    book = OPERATIONS[KEY].decode(raw)[0]
    assert (book["instIdCode"], book["seqId"]) == (code, sequence)
    for rows, sent in ((book.asks, asks), (book.bids, bids)):
        assert [(row.price, row.size, row.orders) for row in rows] == [
            (exact(price, exponents[0]), exact(size, exponents[1]), orders)
            for price, size, orders in sent
        ]


BOOK = (12345, 1726233600001000, 1726233600001999, 15, 10)
"""Instrument, time, time sent, sequence number and the one before."""


def test_the_best_prices() -> None:
    own = block("qqqqqqqqiibb", 7, 8, 9, 10, 4100680, 25, 4100630, 50, 3, 4, -2, -1)
    said = OKX_SBE_1_0.read(header(74, 1000) + own, 1000)
    assert said.fields == {
        "instIdCode": 7,
        "tsUs": 8,
        "outTime": 9,
        "seqId": 10,
        "askPxMantissa": Decimal("41006.80"),
        "askSzMantissa": Decimal("2.5"),
        "bidPxMantissa": Decimal("41006.30"),
        "bidSzMantissa": Decimal("5.0"),
        "askOrdCount": 3,
        "bidOrdCount": 4,
        "pxExponent": -2,
        "szExponent": -1,
    }
    assert said.groups == {}


@pytest.mark.parametrize("template", [1001, 1003])
def test_a_change_of_the_book(template: int) -> None:
    own = block("qqqqqbb", *BOOK, -2, 2)
    said = OKX_SBE_1_0.read(header(42, template) + own + levels(ASKS) + levels([]), template)
    assert {**said.fields, "powers": None} == {
        **dict(zip(("instIdCode", "tsUs", "outTime", "seqId", "prevSeqId"), BOOK, strict=True)),
        "pxExponent": -2,
        "szExponent": 2,
        "powers": None,
    }
    assert columns(said, "asks") == {
        "pxMantissa": [Decimal("41006.80"), Decimal("41007.00")],
        "szMantissa": [Decimal(6003892100), Decimal(500)],
        "ordCount": [1, 12],
    }
    assert columns(said, "bids") == {"pxMantissa": [], "szMantissa": [], "ordCount": []}


def columns(said: Content, group: str) -> dict[str, list[Any]]:
    return {name: [*values] for name, values in said.groups[group].columns().items()}


@pytest.mark.parametrize("template", [1002, 1004])
def test_a_change_of_exponents(template: int) -> None:
    own = block("qqqqqbb", *BOOK, -5, 0)
    said = OKX_SBE_1_0.read(header(42, template) + own, template)
    assert (said.fields["prevSeqId"], said.fields["pxExponent"]) == (10, -5)
    assert said.groups == {}


@pytest.mark.parametrize(
    ("side", "source", "words"),
    [(0, 0, ("SELL", "NORMAL")), (1, 1, ("BUY", "ELP")), (9, 9, (9, 9))],
)
def test_a_trade(side: int, source: int, words: tuple[Any, Any]) -> None:
    own = block("qqqqqqqhbbbb", 7, 8, 9, 10, 123, 456, 99, 2, side, -1, -2, source)
    said = OKX_SBE_1_0.read(header(62, 1005) + own, 1005).fields
    assert (said["side"], said["source"]) == words
    assert (said["pxMantissa"], said["szMantissa"]) == (Decimal("12.3"), Decimal("4.56"))
    assert (said["tradeId"], said["count"]) == (99, 2)


@pytest.mark.parametrize("version", [1, 7, 65535])
def test_a_newer_version_may_have_more(version: int) -> None:
    own = block("qqqbb", 12345, 1726233600001000, 3235851742, -2, -3) + b"new field"
    groups = levels(ASKS, more=b"!") + levels(BIDS, more=b"more")
    more = levels([(1, 2, 3)]) + b"\x03\0abc"
    raw = header(26 + 9, 1006, version=version) + own + groups + more
    assert read(raw) == read(MESSAGE)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (header(26, 1006, schema=2) + MESSAGE[8:], "is of schema 2, version 0, and known is"),
        (header(26, 1006, 2, 9) + MESSAGE[8:], "okx_sbe_1_0: schema 1 from version 0 on"),
        (header(26, 1005) + MESSAGE[8:], "template 1005 (TradesChannelEvent), and asked for was"),
        (header(26, 2000) + MESSAGE[8:], "template 2000, and asked for was 1006 (SnapshotDepth"),
        (header(25, 1006) + MESSAGE[8:], "SnapshotDepthResponseEvent has 25 bytes, and known"),
        (header(27, 1006) + MESSAGE[8:], "SnapshotDepthResponseEvent has 27 bytes, and known"),
        (header(25, 1006, version=1) + MESSAGE[8:], "has 25 bytes, and known are 26"),
        (MESSAGE + b"\0", "1 bytes stand behind the SBE message"),
        (MESSAGE[:7], "ends within its header, after 7 bytes"),
        (MESSAGE[:33], "ends within SnapshotDepthResponseEvent, after 33 bytes in place of 34"),
        (MESSAGE[:-1], "ends within bids of SnapshotDepthResponseEvent"),
        (MESSAGE[:34], "ends within asks of SnapshotDepthResponseEvent"),
    ],
)
def test_what_is_not_known_is_refused_by_what_it_is(raw: bytes, says: str) -> None:
    assert says in refusal(raw)


def test_an_older_version_is_refused() -> None:
    """What a layout says of fields that came later does not tell what there was before."""
    later = OKX_SBE_1_0._replace(version=3)
    with pytest.raises(SbeError, match=r"version 2, and known is okx_sbe_1_0: .* version 3 on"):
        later.read(header(26, 1006, version=2) + MESSAGE[8:], 1006)
    assert later.read(header(26, 1006, version=3) + MESSAGE[8:], 1006).fields["seqId"] == 3235851742


@pytest.mark.parametrize("version", [0, 1])
@pytest.mark.parametrize("length", [0, 1, 19])
def test_entries_too_short_are_refused(version: int, length: int) -> None:
    group = struct.pack("<HH", length, 1) + bytes(40)
    raw = header(26, 1006, version=version) + MESSAGE[8:34] + group
    assert f"asks of SnapshotDepthResponseEvent has {length} bytes" in refusal(raw)


def test_an_empty_group_may_have_any_length() -> None:
    empty = struct.pack("<HH", 0, 0)
    assert read(MESSAGE[:34] + empty + empty) == [[], []]


@pytest.mark.parametrize("version", [0, 1])
def test_a_count_that_lies_costs_nothing(version: int) -> None:
    """The largest group that a header can tell of, in an answer that has none of it."""
    group = struct.pack("<HH", 20 if version == 0 else 65535, 65535)
    raw = header(26, 1006, version=version) + MESSAGE[8:34] + group
    refusal(raw)  # what is imported for it is no matter of size
    tracemalloc.start()
    assert "ends within asks" in refusal(raw)
    assert tracemalloc.get_traced_memory()[1] < 200_000
    tracemalloc.stop()


@pytest.mark.parametrize("end", range(len(MESSAGE)))
def test_a_message_cut_anywhere_is_refused(end: int) -> None:
    refusal(MESSAGE[:end])
    with pytest.raises(SbeError):
        OKX_SBE_1_0.read(MESSAGE[:end], 1006)


def survives(raw: bytes) -> None:
    """Whatever bytes they are: a book that can be read, or a BadReply, and nothing else."""
    with suppress(BadReply):
        read(raw)


@pytest.mark.parametrize("place", range(len(MESSAGE)))
def test_any_spoilt_byte_is_survived(place: int) -> None:
    for value in range(256):
        survives(MESSAGE[:place] + bytes((value,)) + MESSAGE[place + 1 :])


@given(
    spoilt=st.lists(st.tuples(st.integers(0, len(MESSAGE) - 1), st.integers(0, 255)), max_size=9),
    cut=st.integers(0, len(MESSAGE)),
    more=st.binary(max_size=60),
)
def test_any_spoilt_message_is_survived(
    spoilt: list[tuple[int, int]], cut: int, more: bytes
) -> None:
    raw = bytearray(MESSAGE)
    for place, value in spoilt:
        raw[place] = value
    survives(bytes(raw[:cut]) + more)


@given(st.binary(max_size=200))
def test_any_bytes_behind_a_right_header_are_survived(rest: bytes) -> None:
    survives(header(26, 1006) + rest)
    survives(header(26, 1006, version=3) + rest)
