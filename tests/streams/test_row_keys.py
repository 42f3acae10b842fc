"""What tells states apart is read without the rest of them, and whatever was pushed."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from okx_v5 import CHANNELS, BadMessage, Push
from okx_v5._runtime.streams.awaited import AsyncMailbox
from okx_v5._runtime.streams.row_keys import keys_of

NAMES = ("instId",)
SUMMARY: dict[str, Any] = dict.fromkeys(
    ("delta", "gamma", "vega", "theta", "bidVol", "askVol", "markVol"), "0.123456"
)


def push(data: object, channel: str = "opt-summary") -> Push[Any]:
    arg = {"channel": channel, "instFamily": "BTC-USD"}
    return CHANNELS[channel].decode(json.dumps({"arg": arg, "data": data}))


def test_a_slow_reader_costs_less_than_reading() -> None:
    """Of hundreds of rows in a push, all else would have to wait for it."""
    rows = [{**SUMMARY, "instType": "OPTION", "instId": f"I{number}"} for number in range(100)]
    pushes = [push(rows) for _ in range(100)]
    mailbox = AsyncMailbox(len(pushes), NAMES, tells_gaps=True)
    for each in pushes[:-1]:
        mailbox.put(each)
    began = time.process_time()
    mailbox.put(pushes[-1])
    made_room = time.process_time()
    assert [each["instId"] for one in pushes for each in one.items]
    assert (mailbox.dropped, [*mailbox.waiting]) == (len(pushes) - 1, pushes[-1:])
    assert made_room - began < (time.process_time() - made_room) / 2


@pytest.mark.parametrize(
    ("told", "keys"),
    [
        (push([{"instId": "A", "delta": "1"}, {"instId": "B"}]), {("A",), ("B",)}),
        (push([{"instId": None}]), {(None,)}),
        (push([]), set()),
    ],
)
def test_keys_of_rows(told: Push[Any], keys: set[Any]) -> None:
    assert keys_of(told, NAMES) == keys


@pytest.mark.parametrize("row", [{}, {"instId": ["A"]}, {"instId": {}}, [], "A", None])
def test_a_row_without_a_key_is_like_no_other(row: Any) -> None:
    first, second = push([row, {"instId": "A"}]), push([row])
    assert len(keys_of(first, NAMES)) == 2
    assert first.items
    assert second.items


def test_a_candlestick_is_told_by_its_place() -> None:
    assert keys_of(push([["1", "2", "3"]], "candle1m"), ("ts",)) == {("1",)}


def test_what_is_no_push_is_told() -> None:
    with pytest.raises(BadMessage):
        keys_of(CHANNELS["opt-summary"].pushes({})(b'{"data":['), NAMES)
