"""What a caller gives is what leaves, whatever its class; what cannot be meant is refused.

Over real HTTP, blocking and awaited: the request line, the headers and the body as they arrive.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum, IntEnum, StrEnum
from typing import Any, ClassVar

import pytest
from okx_v5 import OPERATIONS, Undescribed, ValidationError
from okx_v5.trade import PlaceOrderRequest

from tests.support.callers import Caller
from tests.support.exchange import Exchange

PLACE = "POST /api/v5/trade/order"
BATCH = "POST /api/v5/trade/batch-orders"
CANDLES = "GET /api/v5/market/candles"


class Side(str, Enum):  # noqa: UP042  (as many write it)
    BUY = "buy"


class Inst(StrEnum):
    BTC = "BTC-USDT"


class Size(IntEnum):
    SEVEN = 7


class Text(str):
    def __str__(self) -> str:
        return "another"


class Whole(int):
    def __str__(self) -> str:
        return "another"


ORDER: dict[str, Any] = {
    "inst_id": Inst.BTC,
    "td_mode": Text("cash"),
    "side": Side.BUY,
    "ord_type": "limit",
    "sz": Size.SEVEN,
    "px": Text("1.5"),
}
SENT = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "sz": "7",
    "px": "1.5",
}


def arrived(call: Caller, exchange: Exchange, method: str, **arguments: Any) -> Any:
    """The request as the exchange received it; its answer is no matter here."""
    try:
        call(method, **arguments)
    except ValidationError:
        raise
    except Exception:  # the answer of this exchange proves no order
        pass
    return exchange.received[-1]


def refused(key: str, **arguments: Any) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        OPERATIONS[key].encode(**arguments)
    return caught.value


def test_subclasses_in_a_query_a_list_and_the_request_of_an_undescribed_endpoint(
    call: Caller, exchange: Exchange
) -> None:
    sent = arrived(call, exchange, "trade.get_order", inst_id=Inst.BTC, cl_ord_id=Text("abc"))
    assert sent.path == "/api/v5/trade/order?instId=BTC-USDT&clOrdId=abc"
    sent = arrived(call, exchange, "account.get_positions", inst_id=[Inst.BTC, Text("ETH")])
    assert sent.path.endswith("instId=BTC-USDT,ETH")
    sent = arrived(call, exchange, "market.get_candlesticks", inst_id=Inst.BTC, limit=Size.SEVEN)
    assert sent.path.endswith("?instId=BTC-USDT&limit=7")
    call("request", "GET", "/api/v5/new", params={"a": Side.BUY, "b": [Text("x"), Whole(3)]})
    assert exchange.received[-1].path == "/api/v5/new?a=buy&b=x,3"
    call("request", "POST", "/api/v5/new", body={Text("a"): [Side.BUY, {"b": Whole(3)}]})
    assert json.loads(exchange.received[-1].body) == {"a": ["buy", {"b": 3}]}


def test_subclasses_in_a_body_a_batch_a_nested_object_extra_and_a_header(
    call: Caller, exchange: Exchange
) -> None:
    attached = {"tp_trigger_px": Text("2"), "tp_ord_px": Whole(3)}
    order = {**ORDER, "attach_algo_ords": [attached], "extra": {"new": Side.BUY}}
    nested = {"attachAlgoOrds": [{"tpTriggerPx": "2", "tpOrdPx": "3"}], "new": "buy"}
    stamp = Whole(1_900_000_000_000)
    sent = arrived(call, exchange, "trade.place_order", **order, exp_time=stamp)
    assert json.loads(sent.body) == {**SENT, **nested}
    assert sent.headers["exptime"] == "1900000000000"
    sent = arrived(call, exchange, "trade.place_orders", orders=[order, PlaceOrderRequest(**ORDER)])
    assert json.loads(sent.body) == [{**SENT, **nested}, SENT]


def test_a_request_keeps_plain_values() -> None:
    request = PlaceOrderRequest(**ORDER)
    assert {type(value) for value in request.to_wire().values()} == {str}
    again = PlaceOrderRequest.from_wire({**SENT, "side": Side.BUY, "sz": Text("7")})
    assert again == request
    assert {type(value) for value in again.to_wire().values()} == {str}


@pytest.mark.parametrize("limit", [100, "100", Text("100"), Whole(100)])
def test_a_whole_number_may_be_digits(limit: Any) -> None:
    path = OPERATIONS[CANDLES].encode(inst_id="A", limit=limit).path
    assert path.endswith("?instId=A&limit=100")


@pytest.mark.parametrize(
    "limit", ["1e2", "1.0", " 1", "1 ", "\u0661", "", "+1", True, 1.5, "9" * 5000]
)
def test_a_whole_number_is_no_other_text(limit: Any) -> None:
    assert refused(CANDLES, inst_id="A", limit=limit).rule == "must be a whole number"


@pytest.mark.parametrize("value", ["0", "-1", "0.00", 0, -5, "-0.1", "00"])
@pytest.mark.parametrize(
    ("key", "name", "others"),
    [
        (PLACE, "sz", ORDER),
        (PLACE, "px", ORDER),
        ("POST /api/v5/trade/amend-order", "new_sz", {"inst_id": "A", "ord_id": "1"}),
        ("POST /api/v5/trade/amend-order", "new_px", {"inst_id": "A", "ord_id": "1"}),
        (
            "POST /api/v5/asset/withdrawal",
            "amt",
            {"ccy": "USDT", "dest": "4", "to_addr": "TX"},
        ),
    ],
)
def test_a_size_is_more_than_nothing(key: str, name: str, others: Any, value: Any) -> None:
    error = refused(key, **{**others, name: value})
    assert (error.parameter, error.rule) == (name, "must be more than 0, in plain notation")


def test_nothing_is_taken_where_it_is_documented() -> None:
    closing = {"instType": "SPOT", "subPosId": "1", "ordType": "limit", "px": "0"}
    for key, wire in {
        "POST /api/v5/copytrading/close-subposition": closing,
        "POST /api/v5/sprd/amend-order": {"ordId": "1", "newPx": "-0.5"},
    }.items():
        assert OPERATIONS[key].request.from_wire(wire).to_wire() == wire
    deleted = [{"attach_algo_id": "1", "new_tp_trigger_px": 0, "new_tp_ord_px": 0}]
    OPERATIONS["POST /api/v5/trade/amend-order"].encode(
        inst_id="A", ord_id="1", attach_algo_ords=deleted
    )


ELSEWHEN = [
    *(1_700_000_000, "1700000000", 0, "1262303999999", datetime(2009, 12, 31, tzinfo=UTC)),
    *(1_700_000_000_000_000, "1700000000000000000", 10**13, datetime(2287, 1, 1, tzinfo=UTC)),
]


@pytest.mark.parametrize("time", ELSEWHEN)
def test_a_time_in_another_unit_is_refused(time: Any) -> None:
    for error in (
        refused(CANDLES, inst_id="A", after=time),
        refused(PLACE, **ORDER, exp_time=time),
    ):
        assert "in milliseconds since 1970, not in seconds" in error.rule
        assert "datetime" in error.rule


@pytest.mark.parametrize(
    ("time", "wire"),
    [
        ("1262304000000", "1262304000000"),
        (1_700_000_000_000, "1700000000000"),
        (datetime(2010, 1, 1, tzinfo=UTC), "1262304000000"),
    ],
)
def test_a_time_from_2010_on_is_taken(time: Any, wire: str) -> None:
    assert OPERATIONS[CANDLES].encode(inst_id="A", after=time).path.endswith(f"after={wire}")
    assert OPERATIONS[PLACE].encode(**ORDER, exp_time=time).headers == {"expTime": wire}


def test_a_cursor_that_is_an_id_is_no_time() -> None:
    listing = OPERATIONS["GET /api/v5/trade/orders-pending"]
    assert listing.encode(after="1700000000").path.endswith("?after=1700000000")


def test_extra_in_a_query(call: Caller, exchange: Exchange) -> None:
    extra = {"a": None, "b": True, "c": ["x", 1], "d": Side.BUY}
    sent = arrived(call, exchange, "market.get_order_book", inst_id="A", extra=extra)
    assert sent.path == "/api/v5/market/books?instId=A&b=true&c=x,1&d=buy"
    count = len(exchange.received)
    for wrong in ({"a": {"b": 1}}, {"a": [1, None]}, {"a": [["x"]]}, {"a": [{}]}):
        with pytest.raises(ValidationError, match="'a' must be text, a number"):
            call("market.get_order_book", inst_id="A", extra=wrong)
    assert len(exchange.received) == count


def test_a_header_is_no_extra_parameter() -> None:
    told = "is a header; pass exp_time=... beside the request, not in extra"
    extra = {"extra": {"expTime": "1"}}
    for error in (
        refused(PLACE, **ORDER, **extra),
        refused(BATCH, orders=[ORDER, {**ORDER, **extra}]),
    ):
        assert error.rule == told
    assert "pass inst_id=..., not extra" in refused(CANDLES, inst_id="A", extra={"instId": 1}).rule


def test_wire_names_are_told_what_they_are_called() -> None:
    error = refused(PLACE, **{**ORDER, "instId": "A"})
    assert str(error).startswith("trade.place_order: instId is inst_id here.")
    error = refused(PLACE, **ORDER, instId="A", expTime=1)
    assert error.parameter == "instId, expTime"
    assert error.rule == "are not parameters: instId is inst_id here; expTime is exp_time here"
    assert "orders[1].instId is inst_id here" in str(
        refused(BATCH, orders=[ORDER, {"instId": "A"}])
    )
    nested = {**ORDER, "attach_algo_ords": [{"tpOrdPx": 1}]}
    assert "attach_algo_ords[0].tpOrdPx is tp_ord_px here" in str(refused(PLACE, **nested))
    assert refused(PLACE, **ORDER, inst="A").rule.startswith(
        "is not a parameter; known are inst_id"
    )
    with pytest.raises(ValidationError, match="inst_id is instId here"):
        PlaceOrderRequest.from_wire({"inst_id": "A"})


def test_text_with_commas_for_a_list() -> None:
    error = refused("GET /api/v5/account/balance", ccy="BTC,ETH")
    assert error.rule == "must be a list; pass ccy=['BTC', 'ETH']"


class TestUndescribed:
    """A value newer than the description, on purpose."""

    NEW: ClassVar = {**ORDER, "ord_type": Undescribed("new")}

    def test_it_leaves_as_its_text(self, call: Caller, exchange: Exchange) -> None:
        sent = arrived(call, exchange, "trade.place_order", **self.NEW)
        assert json.loads(sent.body) == {**SENT, "ordType": "new"}
        sent = arrived(call, exchange, "trade.place_orders", orders=[ORDER, self.NEW])
        assert json.loads(sent.body)[1]["ordType"] == "new"
        attached = {"tp_ord_px": 1, "tp_trigger_px": 1, "tp_trigger_px_type": Undescribed("oracle")}
        sent = arrived(call, exchange, "trade.place_order", **ORDER, attach_algo_ords=[attached])
        assert json.loads(sent.body)["attachAlgoOrds"][0]["tpTriggerPxType"] == "oracle"
        sent = arrived(call, exchange, "account.get_positions", inst_type=Undescribed("X"))
        assert sent.path.endswith("?instType=X")

    def test_rules_that_hang_on_it_are_left_out_and_all_others_hold(self) -> None:
        without = {name: value for name, value in self.NEW.items() if name != "px"}
        OPERATIONS[PLACE].encode(**without)  # whether it has a price hangs on the type
        assert refused(PLACE, **{**self.NEW, "sz": "0"}).parameter == "sz"
        assert refused(PLACE, **self.NEW, px_usd="1").parameter == "px, px_usd"
        assert refused(PLACE, **{**self.NEW, "side": "hold"}).parameter == "side"
        assert refused(PLACE, **self.NEW, pos_side="long").parameter == "pos_side"

    def test_nothing_else_is_unchecked(self) -> None:
        assert refused(PLACE, **{**ORDER, "sz": Undescribed("1e5")}).parameter == "sz"
        assert refused(PLACE, **{**ORDER, "ord_type": "new"}).parameter == "ord_type"
        with pytest.raises(ValidationError):
            PlaceOrderRequest.from_wire({**SENT, "ordType": Undescribed("new")})

    def test_what_it_is(self) -> None:
        value = Undescribed("rpi")
        assert repr(value) == "Undescribed('rpi')"
        assert (value, hash(value), str(value)) == ("rpi", hash("rpi"), "rpi")
        request = PlaceOrderRequest(**self.NEW)
        assert type(request.to_wire()["ordType"]) is str
        assert "ord_type=Undescribed('new')" in repr(request)
        assert request == PlaceOrderRequest(**self.NEW)
        wrong: tuple[Any, ...] = ("", None, 1)
        make: Callable[[Any], Undescribed] = Undescribed
        for each in wrong:
            with pytest.raises(ValueError, match="takes the text that is to be sent"):
                make(each)
