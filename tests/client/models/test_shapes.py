"""Answers of other shapes than a list of objects, and what stands beside the list."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, ApiError, BadReply, Reply
from okx_v5.trade import PlaceOrderReply

from tests.support.callers import Caller
from tests.support.description import operations
from tests.support.exchange import Answer, Exchange, reply

SOL_PRODUCT = "GET /api/v5/finance/staking-defi/sol/product-info"
SOL = {
    "fastRedemptionAvail": "240",
    "fastRedemptionDailyLimit": "240",
    "rate": "5.57",
    "redemptDays": "2",
    "minAmt": "0.01",
}
MARKET: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "market",
    "sz": 1,
}


def data_is(exchange: Exchange, data: object, **beside: object) -> None:
    whole = {"code": "0", "data": data, "msg": "", **beside}
    exchange.script(Answer(json.dumps(whole).encode()))


class TestOneObject:
    """SOL staking: `data` is the object itself."""

    def ask(self, call: Caller, exchange: Exchange, data: object) -> Any:
        data_is(exchange, data)
        return call("earn.get_sol_product_info")

    def test_is_the_only_item(self, call: Caller, exchange: Exchange) -> None:
        answer = self.ask(call, exchange, {**SOL, "newField": {"a": 1}})
        (item,) = answer
        assert type(item).__name__ == "SolProductInfo"
        assert (item.rate, item.redempt_days) == (Decimal("5.57"), Decimal(2))
        assert item["rate"] == "5.57"
        assert item["newField"] == {"a": 1}
        assert item.to_wire() == {**SOL, "newField": {"a": 1}}
        again = pickle.loads(pickle.dumps(answer))
        assert again[0].to_wire() == item.to_wire()

    def test_of_other_types_is_read_alike(self, call: Caller, exchange: Exchange) -> None:
        (item,) = self.ask(call, exchange, {**SOL, "rate": 5, "minAmt": None})
        assert (item.rate, item.min_amt) == (Decimal(5), None)
        assert item["rate"] == 5

    def test_with_nothing_but_new_fields_is_not_lost(
        self, call: Caller, exchange: Exchange
    ) -> None:
        (item,) = self.ask(call, exchange, {"newField": "1"})
        assert item["newField"] == "1"
        assert item.rate is None

    def test_may_be_nothing(self, call: Caller, exchange: Exchange) -> None:
        answer = self.ask(call, exchange, [])
        assert (len(answer), list(answer), answer.code) == (0, [], "0")
        assert not answer

    def test_may_come_in_a_list_like_elsewhere(self, call: Caller, exchange: Exchange) -> None:
        answer = self.ask(call, exchange, [SOL, {**SOL, "rate": "1", "newField": "1"}])
        assert [item.rate for item in answer] == [Decimal("5.57"), Decimal(1)]
        assert [item.to_wire() for item in answer] == [SOL, {**SOL, "rate": "1", "newField": "1"}]
        assert answer[1]["newField"] == "1"

    @pytest.mark.parametrize("data", ["text", "", 5, 0, False, None, {}, [{}]])
    def test_that_is_none_is_no_answer(self, data: object) -> None:
        body = json.dumps({"code": "0", "data": data, "msg": ""}).encode()
        with pytest.raises(BadReply) as caught:
            OPERATIONS[SOL_PRODUCT].decode(body)
        assert caught.value.raw == body

    def test_that_is_missing_is_no_answer(self) -> None:
        with pytest.raises(BadReply, match="and data is nothing"):
            OPERATIONS[SOL_PRODUCT].decode(b'{"code":"0","msg":""}')

    def test_of_a_refusal_is_an_error(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(Answer(b'{"code":"51000","data":{},"msg":"wrong"}', 400))
        with pytest.raises(ApiError) as caught:
            call("earn.get_sol_product_info")
        assert (caught.value.code, caught.value.data) == ("51000", [])


UNIT: dict[str, Any] = {
    "riskUnit": "BTC-USDT",
    "delta": "-9704.9",
    "mr1Scenarios": {
        "volSame": {"0": "0", "0.08": "-776.2739496480004", "-0.08": "776.27"},
        "volShockUp": {"0.12": "", "-0.12": None},
        "newCase": {"0": "1"},
    },
    "mr1FinalResult": {"pnl": "-1164.41", "spotShock": "0.12", "volShock": "up"},
    "portfolios": [{"amt": "-10", "isRealPos": False, "newField": "1"}],
}


class TestMaps:
    """The position builder: numbers by names that are numbers themselves."""

    def ask(self, call: Caller, exchange: Exchange, unit: dict[str, Any]) -> Any:
        data_is(exchange, [{"eq": "-78553.2", "riskUnitData": [unit]}])
        position = {"inst_id": "BTC-USDT-SWAP", "pos": -10, "avg_px": Decimal("100000")}
        call_ = call("account.build_positions", sim_pos=[position])
        return call_[0].risk_unit_data[0]

    def test_are_read_by_name(self, call: Caller, exchange: Exchange) -> None:
        unit = self.ask(call, exchange, UNIT)
        assert unit.mr1_scenarios.vol_same == {
            "0": Decimal(0),
            "0.08": Decimal("-776.2739496480004"),
            "-0.08": Decimal("776.27"),
        }
        assert unit.mr1_scenarios.vol_shock_up == {"0.12": None, "-0.12": None}
        assert unit.mr1_scenarios.vol_shock_down == {}
        assert unit.mr1_scenarios["newCase"] == {"0": "1"}
        assert unit.mr1_scenarios["volSame"] == UNIT["mr1Scenarios"]["volSame"]
        assert unit.mr1_final_result.spot_shock == Decimal("0.12")
        assert unit.mr6_final_result is None
        assert unit.portfolios[0].is_real_pos is False
        assert unit.portfolios[0]["newField"] == "1"
        assert unit.to_wire() == UNIT

    @pytest.mark.parametrize("odd", [[], 5, ["0"]])
    def test_of_another_type_fail_where_they_are_read(
        self, call: Caller, exchange: Exchange, odd: object
    ) -> None:
        unit = self.ask(call, exchange, {"mr1Scenarios": {"volSame": odd}, "delta": "1"})
        with pytest.raises(ValueError, match=r"vol_same is not an object"):
            _ = unit.mr1_scenarios.vol_same
        assert unit.mr1_scenarios["volSame"] == odd
        assert unit.delta == Decimal(1)

    @pytest.mark.parametrize("odd", [None, ""])
    def test_that_are_nothing_are_empty(
        self, call: Caller, exchange: Exchange, odd: object
    ) -> None:
        unit = self.ask(call, exchange, {"mr1Scenarios": {"volSame": odd}, "delta": "1"})
        assert unit.mr1_scenarios.vol_same == {}
        assert unit.mr1_scenarios["volSame"] == odd
        assert unit.delta == Decimal(1)

    def test_may_hold_numbers(self, call: Caller, exchange: Exchange) -> None:
        unit = self.ask(call, exchange, {"mr1Scenarios": {"volSame": {"0": 0.5}}})
        assert unit.mr1_scenarios.vol_same == {"0": Decimal("0.5")}

    def test_with_what_is_no_number_fail_where_they_are_read(
        self, call: Caller, exchange: Exchange
    ) -> None:
        unit = self.ask(call, exchange, {"mr1Scenarios": {"volSame": {"0": "much"}}})
        with pytest.raises(ValueError, match=r"vol_same .*'much'"):
            _ = unit.mr1_scenarios.vol_same
        assert unit.mr1_scenarios["volSame"] == {"0": "much"}


IN, OUT = "1695190491421339", "1695190491423240"
IN_TIME = datetime(2023, 9, 20, 6, 14, 51, 421339, tzinfo=UTC)
OUT_TIME = datetime(2023, 9, 20, 6, 14, 51, 423240, tzinfo=UTC)
DONE = {"ordId": "312", "clOrdId": "b1", "sCode": "0", "sMsg": "", "ts": "1695190491421"}


METHODS: dict[str, dict[str, Any]] = {
    "trade.place_order": MARKET,
    "trade.place_orders": {"orders": [MARKET]},
    "trade.cancel_orders": {"orders": [{"inst_id": "BTC-USDT", "ord_id": "312"}]},
    "trade.amend_order": {"inst_id": "BTC-USDT", "ord_id": "312", "new_sz": 2},
}
methods = pytest.mark.parametrize(("method", "arguments"), METHODS.items(), ids=METHODS)


class TestBesideTheItems:
    """When the gateway took the request, and when it answered."""

    @methods
    def test_are_times(
        self, call: Caller, exchange: Exchange, method: str, arguments: dict[str, Any]
    ) -> None:
        data_is(exchange, [DONE], inTime=IN, outTime=OUT)
        answer = call(method, **arguments)
        assert isinstance(answer, Reply)
        assert (answer.in_time, answer.out_time) == (IN_TIME, OUT_TIME)
        assert answer[0].ord_id == "312"
        assert answer[0].ts == datetime(2023, 9, 20, 6, 14, 51, 421000, tzinfo=UTC)

    @methods
    @pytest.mark.parametrize("beside", [{}, {"inTime": None}, {"inTime": ""}])
    def test_may_be_missing(
        self,
        call: Caller,
        exchange: Exchange,
        method: str,
        arguments: dict[str, Any],
        beside: dict[str, Any],
    ) -> None:
        data_is(exchange, [DONE], **beside)
        answer = call(method, **arguments)
        assert answer.in_time is answer.out_time is None
        assert answer[0].ord_id == "312"

    def test_may_be_numbers(self, call: Caller, exchange: Exchange) -> None:
        data_is(exchange, [DONE], inTime=int(IN))
        assert call("trade.place_order", **MARKET).in_time == IN_TIME

    def test_that_are_no_times_fail_where_they_are_read(
        self, call: Caller, exchange: Exchange
    ) -> None:
        data_is(exchange, [DONE], inTime="soon")
        answer = call("trade.place_order", **MARKET)
        assert answer[0].ord_id == "312"
        with pytest.raises(ValueError, match=r"PlaceOrderReply\.in_time .*microseconds: 'soon'"):
            _ = answer.in_time

    def test_are_read_only(self, call: Caller, exchange: Exchange) -> None:
        data_is(exchange, [DONE], inTime=IN)
        answer = call("trade.place_order", **MARKET)
        with pytest.raises(AttributeError):
            answer.in_time = None

    def test_stay_with_an_odd_answer(self, call: Caller, exchange: Exchange) -> None:
        data_is(exchange, [{**DONE, "tag": 5}, None], inTime=IN)
        answer = call("trade.place_orders", orders=[{**MARKET, "cl_ord_id": "b1"}])
        assert answer.in_time == IN_TIME
        assert [item["tag"] for item in answer] == [5]

    def test_stay_with_a_pickled_reply(self, call: Caller, exchange: Exchange) -> None:
        data_is(exchange, [DONE], inTime=IN, outTime=OUT)
        again = pickle.loads(pickle.dumps(call("trade.place_order", **MARKET)))
        assert type(again) is PlaceOrderReply
        assert (again.in_time, again.out_time) == (IN_TIME, OUT_TIME)

    def test_stay_with_the_reply_in_an_error(self, call: Caller, exchange: Exchange) -> None:
        data_is(exchange, [{**DONE, "sCode": "51008"}], code="1", inTime=IN)
        with pytest.raises(ApiError) as caught:
            call("trade.place_order", **MARKET)
        assert caught.value.data.in_time == IN_TIME

    def test_come_with_a_recorded_answer(self) -> None:
        body = json.dumps({"code": "0", "data": [DONE], "inTime": IN}).encode()
        answer = OPERATIONS["POST /api/v5/trade/order"].decode(body)
        assert isinstance(answer, PlaceOrderReply)
        assert answer.in_time == IN_TIME


class TestInstruments:
    """Fields of which some instruments have none."""

    @pytest.mark.parametrize(
        ("code", "read"), [(1000000000, 1000000000), (None, None), ("7", 7), ("", None)]
    )
    def test_have_a_number_or_none(
        self, call: Caller, exchange: Exchange, code: object, read: object
    ) -> None:
        change = {"param": "tickSz", "newValue": "0.0001", "effTime": "1704876947000"}
        exchange.script(reply({"instId": "A", "instIdCode": code, "upcChg": [change]}))
        (item,) = call("public.get_instruments", inst_type="SPOT")
        assert item.inst_id_code == read
        assert item["instIdCode"] == code
        assert item.inst_id == "A"
        assert item.upc_chg[0].eff_time == datetime(2024, 1, 10, 8, 55, 47, tzinfo=UTC)

    def test_may_leave_it_out(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply({"instId": "A", "upcChg": None}))
        (item,) = call("public.get_instruments", inst_type="SPOT")
        assert item.inst_id_code is None
        assert item.upc_chg == []


PUBLIC: dict[str, dict[str, Any]] = {
    "market.get_candlesticks": {"inst_id": "BTC-USDT"},
    "market.get_order_book": {"inst_id": "BTC-USDT"},
    "market.get_sbe_order_book": {"inst_id_code": 7, "source": 0},
    "market.get_tickers": {"inst_type": "SPOT"},
    "public.get_instruments": {"inst_type": "SPOT"},
    "public.get_underlying": {"inst_type": "SWAP"},
    "public.get_system_time": {},
    "statistics.get_taker_volume": {"ccy": "BTC", "inst_type": "SPOT"},
    "statistics.get_taker_flow": {"ccy": "BTC"},
    "status.get_status": {},
}
PRIVATE: dict[str, dict[str, Any]] = {
    "account.get_balance": {},
    "public.get_economic_calendar": {},
    "trade.get_pending_orders": {},
    "earn.get_sol_product_info": {},
    "trade.place_order": MARKET,
    "trade.place_orders": {"orders": [MARKET]},
}
KEYS = ["ok-access-key", "ok-access-passphrase", "ok-access-sign", "ok-access-timestamp"]


@pytest.mark.parametrize("demo", [False, True])
@pytest.mark.parametrize("method", PUBLIC)
class TestAPublicEndpoint:
    """Nobody's keys go where they are not asked for."""

    def test_gets_no_keys(
        self, connect: Callable[..., Caller], exchange: Exchange, method: str, demo: bool
    ) -> None:
        connect(demo=demo)(method, **PUBLIC[method])
        (sent,) = exchange.received
        assert sent.keys == []
        assert sent.headers.get("x-simulated-trading") == ("1" if demo else None)
        assert sent.refusal() == ""

    def test_needs_none(
        self, kind: type[Caller], exchange: Exchange, method: str, demo: bool
    ) -> None:
        with kind(base_url=exchange.url, demo=demo) as call:
            call(method, **PUBLIC[method])
        assert exchange.received[0].keys == []


@pytest.mark.parametrize("demo", [False, True])
@pytest.mark.parametrize("method", PRIVATE)
def test_a_private_endpoint_gets_keys(
    connect: Callable[..., Caller], exchange: Exchange, method: str, demo: bool
) -> None:
    connect(demo=demo)(method, **PRIVATE[method])
    (sent,) = exchange.received
    assert sent.keys == KEYS
    assert sent.headers.get("x-simulated-trading") == ("1" if demo else None)
    assert sent.refusal() == ""


def test_these_are_the_public_endpoints() -> None:
    security = {key: operation.get("security") for key, operation in operations().items()}
    for key, operation in OPERATIONS.items():
        assert operation.signs == (security[key] != [])
        assert operation.private == (security[key] is None)
    assert {OPERATIONS[key].label for key, said in security.items() if said == []} >= set(PUBLIC)


class TestAnnouncements:
    """Keys may go with the question, and the limits are the account's own if they do."""

    PAGE = (
        {"totalPage": "90", "details": [{"title": "A", "pTime": "1733914500000", "newField": "1"}]},
    )

    def test_are_asked_for_with_keys_where_there_are_some(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(*self.PAGE))
        (page,) = call("announcement.get_announcements", page=2)
        assert page.total_page == Decimal(90)
        assert page.details[0].title == "A"
        assert page.details[0]["newField"] == "1"
        (sent,) = exchange.received
        assert sent.keys == KEYS
        assert sent.refusal() == ""
        assert sent.query == {"page": "2"}

    def test_are_asked_for_without_where_there_are_none(
        self, kind: type[Caller], exchange: Exchange
    ) -> None:
        exchange.script(reply(*self.PAGE))
        with kind(base_url=exchange.url, demo=True) as call:
            (page,) = call("announcement.get_announcements")
        assert page.details[0].title == "A"
        (sent,) = exchange.received
        assert sent.keys == []
        assert sent.headers["x-simulated-trading"] == "1"

    def test_with_wrong_keys_are_refused(
        self, connect: Callable[..., Caller], exchange: Exchange
    ) -> None:
        with pytest.raises(ApiError):
            connect(secret_key="another")("announcement.get_announcements")
