"""A recorded message is read without a connection, and what is none is told."""

from __future__ import annotations

import json
from typing import Any

import pytest
from okx_v5 import CHANNELS, BadMessage, OkxError, Push, StreamEvent, decode_message
from okx_v5.channels import HOSTS, LIMITS
from okx_v5.market import Ticker
from okx_v5.types import STREAM_EVENTS

from tests.client.calls.test_loading import loaded_by, of_resources

TICKER = b'{"arg":{"channel":"tickers","instId":"A-B"},"data":[{"instId":"A-B","last":"1.50"}]}'


def test_a_push_is_typed() -> None:
    push = CHANNELS["tickers"].decode(TICKER)
    (ticker,) = push.items
    assert isinstance(ticker, Ticker)
    assert (ticker.inst_id, str(ticker.last), push.raw) == ("A-B", "1.50", TICKER)
    assert push.items is push.items
    assert repr(push) == "Push({'channel': 'tickers', 'instId': 'A-B'}, 1 items)"
    assert dict(push.__rich_repr__()) == {"arg": push.arg, "action": None, "items": push.items}


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_a_message_is_bytes_or_text(kind: Any) -> None:
    assert decode_message(kind(TICKER)).raw == TICKER  # type: ignore[union-attr]
    with pytest.raises(TypeError, match="a message is bytes or text, not int"):
        decode_message(7)  # type: ignore[arg-type]


def test_rows_are_read_when_they_are_asked_for() -> None:
    push = CHANNELS["tickers"].decode(TICKER)
    assert push._items is None
    assert (push.channel, push.arg["instId"]) == ("tickers", "A-B")
    assert push._items is None
    assert len(push.items) == 1


@pytest.mark.parametrize(
    "message",
    [
        {"id": "1", "event": "subscribe", "arg": {"channel": "tickers"}, "connId": "a"},
        {"event": "login", "code": "0", "msg": "", "connId": "a"},
        {"event": "error", "code": "60012", "msg": "Invalid request", "connId": "a"},
        {"event": "channel-conn-count", "channel": "orders", "connCount": "2", "connId": "a"},
        {"event": "notice", "code": "64008", "msg": "soon", "connId": "a", "more": [1]},
        {"event": "new", "arg": None, "code": 1, "connCount": {}},
    ],
)
def test_an_event_is_found(message: dict[str, Any]) -> None:
    event = decode_message(json.dumps(message))
    assert isinstance(event, StreamEvent)
    assert event.event == message["event"]
    assert event.to_wire() == message
    with pytest.raises(BadMessage, match="decode_message reads events"):
        CHANNELS["tickers"].decode(json.dumps(message))


def test_known_events_have_meanings() -> None:
    known = {"subscribe", "unsubscribe", "login", "error", "notice"}
    assert known < set(STREAM_EVENTS)


def test_a_channel_that_is_not_described_has_plain_rows() -> None:
    push = decode_message('{"arg":{"channel":"new"},"data":[{"a":"1"},["2"],null]}')
    assert isinstance(push, Push)
    assert (push.channel, push.items[0]["a"], push.items[1:]) == ("new", "1", [["2"], None])


def test_damaged_characters_cost_no_more_than_themselves() -> None:
    for damaged in (TICKER.replace(b"1.50", b"1.5\xff"), TICKER.replace(b"A-B", b"\xff", 1)):
        push = CHANNELS["tickers"].decode(damaged)
        assert (push.channel, push.items[0].inst_id) == ("tickers", "A-B")


def test_an_object_in_place_of_a_list_is_the_one_row() -> None:
    push = CHANNELS["tickers"].decode('{"arg":{"channel":"tickers"},"data":{"last":"1"}}')
    assert [str(each.last) for each in push.items] == ["1"]


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (b"pong", "no message of OKX"),
        (b"", "no message of OKX"),
        (b"[]", "no message of OKX"),
        (b'{"data":', "no message of OKX"),
        (b'{"id":"1","op":"new","data":[]}', "of an operation that is not described"),
        (b"{}", "it has no data"),
        (b'{"event":null,"code":"1"}', "it has no data"),
        (b'{"arg":{"channel":"tickers","instId":"A-B"}}', "it has no data"),
    ],
)
def test_what_is_no_message_is_told(message: bytes, why: str) -> None:
    with pytest.raises(BadMessage, match=why) as caught:
        decode_message(message)
    assert caught.value.raw == message
    assert isinstance(caught.value, OkxError)


def test_a_push_of_another_channel_is_told() -> None:
    with pytest.raises(BadMessage, match="'tickers', not of public/trades"):
        CHANNELS["trades"].decode(TICKER)


def test_a_push_that_has_lost_its_data_is_told() -> None:
    with pytest.raises(BadMessage, match="it has no data"):
        CHANNELS["tickers"].decode('{"arg":{"channel":"tickers","instId":"A-B"}}')
    assert CHANNELS["tickers"].decode('{"arg":{"channel":"tickers"},"data":[]}').items == []


def test_what_channels_have_in_common() -> None:
    assert HOSTS["global", False] == "ws.okx.com"
    assert HOSTS["eea", True] == "wseeapap.okx.com"
    assert (LIMITS.requests_per_hour, LIMITS.connections_per_second) == (480, 3)
    orders, books = CHANNELS["orders"], CHANNELS["books"]
    assert (orders.path, orders.login, orders.connections) == ("/ws/v5/private", True, 30)
    assert (orders.kind, orders.snapshot) == ("increment", "GET /api/v5/trade/orders-pending")
    assert (books.kind, books.snapshot, books.login) == ("increment", "first", False)
    assert (books.per_connection, orders.per_connection) == (29, None)
    assert books.label == "market.books"
    assert "public/books" in repr(books)


def of_streams(modules: set[str]) -> set[str]:
    """What only the streams need."""
    return {name for name in modules if ".streams" in name or ".channel" in name}


def test_rest_imports_nothing_of_the_streams() -> None:
    lines = ("import okx_v5", "okx_v5.Client().trade", "import okx_v5.trade.place_order")
    assert of_streams(loaded_by(*lines)) == set()


def test_a_channel_loads_itself_and_what_it_shares() -> None:
    modules = loaded_by("import okx_v5", "okx_v5.CHANNELS['tickers']")
    assert of_resources(modules) == {"market.channel_tickers", "market._market"}
    assert "okx_v5.client" not in modules
