"""What the documentation prints of each channel, in both languages, is read and written."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import okx_v5
import pytest
from okx_v5 import CHANNELS, Channel, Push, decode_message
from okx_v5._runtime.models.fields import python_names

from tests.endpoints.page import Printed
from tests.streams.pages import PAGES, PUSHES, SUBSCRIPTIONS

KEYS = {channel.key: channel for channel in CHANNELS.values()}

pushes = pytest.mark.parametrize("printed", PUSHES.values(), ids=PUSHES)


def test_each_channel_has_a_page() -> None:
    assert PAGES.keys() == {key for key, channel in KEYS.items() if not channel.is_binary}


def test_each_name_leads_to_its_channel() -> None:
    for name, channel in CHANNELS.items():
        assert name.removeprefix("public-sbe/" if channel.is_binary else "") in channel.names
    assert sum(len(channel.names) for channel in KEYS.values()) == len(CHANNELS)


def exactly(text: str) -> Any:
    return json.loads(text, parse_float=Decimal)


def undescribed(item: Any, row: Any) -> set[str]:
    """What a row has and its item does not know, at any depth."""
    if isinstance(row, list):
        return {f"column {n}" for n in range(len(python_names(type(item))), len(row))}
    found = set(row) - python_names(type(item)).keys()
    for wire, name in python_names(type(item)).items():
        value = getattr(item, name)
        parts = value if isinstance(value, list) else [value]
        sent = row.get(wire)
        rows = sent if isinstance(sent, list) else [sent]
        for part, inner in zip(parts, rows, strict=False):
            if hasattr(part, "to_wire") and inner is not None:
                found |= {f"{wire}.{each}" for each in undescribed(part, inner)}
    return found


@pushes
def test_a_documented_push_has_the_same_wire_values(printed: Printed) -> None:
    push = decode_message(printed.text.encode())
    assert isinstance(push, Push)
    plain = exactly(printed.text)
    assert push.to_wire() == plain
    assert push.arg == plain["arg"]
    wire: list[Any] = [item.to_wire() for item in push.items]
    assert wire == plain["data"]
    beside = (push.action, push.event_type, push.cur_page, push.last_page)
    assert beside == tuple(
        plain.get(name) for name in ("action", "eventType", "curPage", "lastPage")
    )
    assert CHANNELS[push.channel].decode(printed.text).items == push.items
    assert pickle.loads(pickle.dumps(push)).items == push.items


@pushes
def test_every_field_of_a_documented_push_is_described_and_converts(printed: Printed) -> None:
    push = CHANNELS[exactly(printed.text)["arg"]["channel"]].decode(printed.text)
    for item, row in zip(push.items, exactly(printed.text)["data"], strict=True):
        assert undescribed(item, row) == set()
        for name in python_names(type(item)).values():
            getattr(item, name)  # raises for what cannot be converted


@pytest.mark.parametrize("printed", SUBSCRIPTIONS.values(), ids=SUBSCRIPTIONS)
def test_a_documented_argument_is_written_and_read(printed: Printed) -> None:
    for argument in printed.json["args"]:
        assert CHANNELS[argument["channel"]].arg(**given(argument)) == argument


def given(argument: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a subscription by their Python names."""
    channel = CHANNELS[argument["channel"]]
    names: dict[str, str] = channel.request._names
    found = {names[wire]: value for wire, value in argument.items() if wire != "channel"}
    before, brace, rest = channel.key.rpartition("/")[2].partition("{")
    if brace:
        found[rest.rstrip("}")] = argument["channel"].removeprefix(before)
    return found


HOSTILE: tuple[Any, ...] = ("", None, "new value", 7, True, [], {}, ["x"], {"x": "y"}, [["x"]])


def spoilt(row: Any, value: Any) -> Any:
    """A row with one value in place of all of its own, and one more that nobody knows."""
    if isinstance(row, list):
        return [value] * (len(row) + 1)
    return dict.fromkeys(row, value) | {"unknown": value}


@pytest.mark.parametrize("key", PAGES)
def test_whatever_is_pushed_is_read(key: str) -> None:
    channel = KEYS[key]
    plain: Any = {"arg": {"channel": channel.names[0]}, "data": [{}]}
    for each in list(PAGES[key].printed("pushes").values())[:1]:
        plain = exactly(each.text)
    for value in HOSTILE:
        whole = copy.deepcopy(plain)
        whole["data"] = [spoilt(row, value) for row in whole["data"]] + [value]
        push = read(channel, whole)
        for item, row in zip(push.items, whole["data"][:-1], strict=False):
            assert item.to_wire() == row
        assert push.items[-1:] == [] or push.items[-1].sent() == value
        assert all(isinstance(each.to_dict(), dict) for each in push.items)
        for name in ("arg", "action", "eventType", "curPage", "lastPage", "data", "unknown"):
            assert read(channel, {**plain, name: value}).to_wire() == {**plain, name: value}


def read(channel: Channel[Any], message: dict[str, Any]) -> Push[Any]:
    """A message as it is read, of which everything is asked for."""
    push = channel.decode(json.dumps(message, default=str))
    assert isinstance(push.arg, dict)
    assert isinstance(repr(push), str)
    assert all(isinstance(each, str | None) for each in (push.action, push.event_type))
    assert type(push.cur_page) in (int, type(None))
    assert push.last_page in (True, False, None)
    assert isinstance(push.last_page, bool | None)
    return push


def test_what_a_channel_takes_is_checked() -> None:
    tickers, candle = CHANNELS["tickers"], CHANNELS["candle1m"]
    assert candle is CHANNELS["candle1D"]
    assert candle.arg(inst_id="BTC-USDT", bar="1Dutc") == {
        "channel": "candle1Dutc",
        "instId": "BTC-USDT",
    }
    with pytest.raises(okx_v5.ValidationError, match=r"market\.tickers: inst_id .*is required"):
        tickers.arg()
    with pytest.raises(okx_v5.ValidationError, match="bar"):
        candle.arg(inst_id="BTC-USDT", bar="7m")
    with pytest.raises(okx_v5.ValidationError, match="extra_params"):
        CHANNELS["account"].arg(extra_params="0")
