"""Many orders in one request: what each of them became, and which of them was wrong."""

from __future__ import annotations

import pickle
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from okx_v5 import (
    OPERATIONS,
    ApiError,
    BadReply,
    ExchangeTimeoutError,
    InsufficientBalanceError,
    NotFoundError,
    OutcomeUnknown,
    RateLimitError,
    TransportError,
    ValidationError,
)
from okx_v5.algo import AlgoOrderToCancel, CancelAlgoOrdersRequest
from okx_v5.trade import (
    AmendOrderRequest,
    AmendOrdersRequest,
    CancelOrderRequest,
    CancelOrdersRequest,
    PlaceOrderRequest,
    PlaceOrdersRequest,
)

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, Fault, reply
from tests.support.fixtures import KEYS

MARKET: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "market",
    "sz": 1,
}
MARKET_WIRE = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "market",
    "sz": "1",
}


@dataclass(frozen=True)
class Batch:
    """A method that takes a list, with elements of the list in Python and on the wire."""

    method: str
    key: str
    request: Any
    element: Any
    model: Any
    id_name: str
    wire_id: str
    order: dict[str, Any]
    order_wire: dict[str, Any]

    def orders(self, count: int) -> list[dict[str, Any]]:
        return [{**self.order, self.id_name: f"b{number}"} for number in range(count)]

    def wire(self, count: int) -> list[dict[str, Any]]:
        return [{**self.order_wire, self.wire_id: f"b{number}"} for number in range(count)]

    def item(self, number: int, code: str = "0", message: str = "") -> dict[str, str]:
        return {self.wire_id: f"b{number}", "tag": "new", "sCode": code, "sMsg": message}

    def send(self, call: Caller, count: int = 3) -> Any:
        return call(self.method, orders=self.orders(count))


PLACE = Batch(
    "trade.place_orders",
    "POST /api/v5/trade/batch-orders",
    PlaceOrdersRequest,
    PlaceOrderRequest,
    "PlacedOrder",
    "cl_ord_id",
    "clOrdId",
    MARKET,
    MARKET_WIRE,
)
AMEND = Batch(
    "trade.amend_orders",
    "POST /api/v5/trade/amend-batch-orders",
    AmendOrdersRequest,
    AmendOrderRequest,
    "AmendedOrder",
    "cl_ord_id",
    "clOrdId",
    {"inst_id": "BTC-USDT", "new_sz": 2},
    {"instId": "BTC-USDT", "newSz": "2"},
)
CANCEL = Batch(
    "trade.cancel_orders",
    "POST /api/v5/trade/cancel-batch-orders",
    CancelOrdersRequest,
    CancelOrderRequest,
    "CancelledOrder",
    "cl_ord_id",
    "clOrdId",
    {"inst_id": "BTC-USDT"},
    {"instId": "BTC-USDT"},
)
CANCEL_ALGOS = Batch(
    "algo.cancel_orders",
    "POST /api/v5/trade/cancel-algos",
    CancelAlgoOrdersRequest,
    AlgoOrderToCancel,
    "CancelledAlgoOrder",
    "algo_cl_ord_id",
    "algoClOrdId",
    {"inst_id": "BTC-USDT"},
    {"instId": "BTC-USDT"},
)
BATCHES = [PLACE, AMEND, CANCEL, CANCEL_ALGOS]

batches = pytest.mark.parametrize("batch", BATCHES, ids=[each.method for each in BATCHES])


class TestWhatGoesOut:
    """A JSON array, in the order it was given."""

    @batches
    @pytest.mark.parametrize("count", [1, 2, 10])
    def test_is_a_list_of_the_orders(
        self, call: Caller, exchange: Exchange, batch: Batch, count: int
    ) -> None:
        batch.send(call, count)
        (sent,) = exchange.received
        assert f"{sent.method} {sent.path}" == batch.key
        assert sent.json == batch.wire(count)
        assert sent.refusal() == ""

    @batches
    def test_may_mix_models_and_mappings(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        first, second, third, fourth = batch.orders(4)
        orders = (
            batch.element(**first),
            second,
            OrderedDict(third),
            MappingProxyType(fourth),
        )
        call(batch.method, orders=orders)
        assert exchange.received[0].json == batch.wire(4)

    @batches
    def test_has_the_extra_of_each_order(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        first, second, third = batch.orders(3)
        orders = [
            {**first, "extra": {"newField": "1"}},
            batch.element(**second, extra={"otherNewField": Decimal("1E+3")}),
            third,
        ]
        call(batch.method, orders=orders)
        wire = batch.wire(3)
        wire[0]["newField"] = "1"
        wire[1]["otherNewField"] = "1000"
        assert exchange.received[0].json == wire

    def test_has_what_is_inside_an_order(self, call: Caller, exchange: Exchange) -> None:
        attached = {"tp_trigger_px": Decimal("1E+5"), "tp_ord_px": -1}
        call("trade.place_orders", orders=[{**MARKET, "attach_algo_ords": [attached]}])
        sent = exchange.received[0].json
        assert sent == [
            {**MARKET_WIRE, "attachAlgoOrds": [{"tpTriggerPx": "100000", "tpOrdPx": "-1"}]}
        ]

    @batches
    def test_is_not_changed_by_the_caller_afterwards(self, batch: Batch) -> None:
        orders = batch.orders(2)
        request = batch.request(orders=orders)
        orders[0]["inst_id"] = "changed"
        orders.append(orders[0])
        request.to_wire()[0]["instId"] = "changed"
        request[0]["instId"] = "changed"
        assert request.to_wire() == batch.wire(2)
        assert (len(request), request[1]) == (2, batch.wire(2)[1])

    @batches
    def test_is_the_same_by_wire_names(self, batch: Batch) -> None:
        request = batch.request(orders=batch.orders(3))
        again = batch.request.from_wire(batch.wire(3))
        assert again == request
        assert again.to_wire() == request.to_wire() == batch.wire(3)
        assert batch.request.from_wire(tuple(batch.wire(3))) == request
        assert pickle.loads(pickle.dumps(request)) == request
        assert request != batch.request(orders=batch.orders(2))

    @batches
    def test_is_the_same_encoded(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        batch.send(call)
        encoded = OPERATIONS[batch.key].encode(orders=batch.orders(3))
        sent = exchange.received[0]
        assert (encoded.method, encoded.path, encoded.body) == (sent.method, sent.path, sent.body)

    @batches
    def test_is_the_same_sent_as_a_model(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        call("send", OPERATIONS[batch.key], batch.request(orders=batch.orders(3)))
        assert exchange.received[0].json == batch.wire(3)
        with pytest.raises(ValidationError, match=batch.request.__name__):
            call("send", OPERATIONS[batch.key], batch.element(**batch.orders(1)[0]))
        assert len(exchange.received) == 1

    @batches
    def test_holds_models_again(self, batch: Batch) -> None:
        for request in (
            batch.request(orders=batch.orders(2)),
            batch.request.from_wire(batch.wire(2)),
        ):
            assert [type(order) for order in request.orders] == [batch.element] * 2
            assert [getattr(order, batch.id_name) for order in request.orders] == ["b0", "b1"]
            assert "inst_id='BTC-USDT'" in repr(request)

    def test_is_at_most_twenty(self, call: Caller, exchange: Exchange) -> None:
        for batch in (PLACE, CANCEL):
            batch.send(call, 20)
        assert [len(sent.json) for sent in exchange.received] == [20, 20]


class TestWhatIsRefused:
    """Before anything is sent, with the place of what is wrong."""

    @batches
    def test_too_many_orders(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        most = 10 if batch is CANCEL_ALGOS else 20
        with pytest.raises(ValidationError, match=f"at most {most}") as caught:
            batch.send(call, most + 1)
        assert caught.value.parameter == "orders"
        assert caught.value.operation == batch.method
        assert exchange.received == []

    @batches
    @pytest.mark.parametrize("orders", [[], None, "b1", {"inst_id": "A"}, 5, [None], ["b1"], [[]]])
    def test_what_is_no_list_of_orders(
        self, call: Caller, exchange: Exchange, batch: Batch, orders: Any
    ) -> None:
        with pytest.raises(ValidationError) as caught:
            call(batch.method, orders=orders)
        is_of_one = isinstance(orders, list) and orders
        assert caught.value.parameter == ("orders[0]" if is_of_one else "orders")
        assert exchange.received == []

    @batches
    def test_no_orders_at_all(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        with pytest.raises(ValidationError, match="orders is required"):
            call(batch.method)
        with pytest.raises(ValidationError, match="by position"):
            call(batch.method, batch.orders(1))
        assert exchange.received == []

    @batches
    def test_an_extra_of_the_whole(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        with pytest.raises(ValidationError, match="known are orders") as caught:
            call(batch.method, orders=batch.orders(1), extra={"newField": "1"})
        assert caught.value.parameter == "extra"
        assert exchange.received == []

    @pytest.mark.parametrize(
        ("change", "python", "wire", "said"),
        [
            ({"sz": 0.1}, "orders[2].sz", "orders[2].sz", "float"),
            ({"sz": "much"}, "orders[2].sz", "orders[2].sz", "more than 0, in plain notation"),
            ({"side": "hold"}, "orders[2].side", "orders[2].side", "'buy'"),
            ({"inst_id": ""}, "orders[2].inst_id", "orders[2].instId", "at least 1 character"),
            ({"inst_id": None}, "orders[2].inst_id", "orders[2].instId", "string"),
            ({"cl_ord_id": "a-b"}, "orders[2].cl_ord_id", "orders[2].clOrdId", "pattern"),
            ({"px": 1}, "orders[2].px", "orders[2].px", "ord_type"),
            ({"instId": "A"}, "orders[2].instId", "", "instId is inst_id here"),
            ({"instrument": "A"}, "orders[2].instrument", "", "is not a parameter"),
            ({"extra": {"px": "1"}}, "orders[2].px", "orders[2].px", "is a known parameter"),
            ({"extra": {"new": 0.1}}, "orders[2].extra", "orders[2].extra", "float"),
            (
                {"attach_algo_ords": [{"tp_trigger_px": 1, "tp_ord_px": 2}, {"sz": 0.5}]},
                "orders[2].attach_algo_ords[1].sz",
                "orders[2].attachAlgoOrds[1].sz",
                "float",
            ),
        ],
    )
    @pytest.mark.parametrize("as_model", [False, True])
    def test_an_order_by_its_place(
        self,
        call: Caller,
        exchange: Exchange,
        change: dict[str, Any],
        python: str,
        wire: str,
        said: str,
        as_model: bool,
    ) -> None:
        good: Any = PlaceOrderRequest(**MARKET) if as_model else MARKET
        with pytest.raises(ValidationError, match=said) as caught:
            call("trade.place_orders", orders=[good, good, {**MARKET, **change}, good])
        error = caught.value
        assert error.parameter == python
        assert error.wire_name == wire
        assert error.operation == "trade.place_orders"
        assert "trade.place_orders: orders[2]" in str(error)
        assert error.documentation.endswith("#order-book-trading-trade-post-place-multiple-orders")
        assert exchange.received == []

    @batches
    def test_an_order_that_lacks_something(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        lacking = batch.orders(2)
        del lacking[1]["inst_id"]
        with pytest.raises(ValidationError, match="is required") as caught:
            call(batch.method, orders=lacking)
        assert caught.value.parameter == "orders[1].inst_id"
        assert exchange.received == []

    @pytest.mark.parametrize("batch", [CANCEL, CANCEL_ALGOS])
    def test_an_order_without_any_id(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        with pytest.raises(ValidationError, match="at least one of") as caught:
            call(batch.method, orders=[*batch.orders(1), batch.order])
        assert caught.value.parameter.startswith("orders[1].")
        assert exchange.received == []

    @batches
    def test_an_order_of_another_kind(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        other = next(each for each in BATCHES if each is not batch)
        wrong = other.element(**other.orders(1)[0])
        with pytest.raises(ValidationError, match=batch.element.__name__) as caught:
            call(batch.method, orders=[*batch.orders(1), wrong])
        assert caught.value.parameter == "orders[1]"
        assert exchange.received == []

    @batches
    @pytest.mark.parametrize("number", [0, 2])
    def test_also_by_wire_names(self, batch: Batch, number: int) -> None:
        wire = batch.wire(3)
        wire[number]["instId"] = ""
        with pytest.raises(ValidationError) as caught:
            batch.request.from_wire(wire)
        assert caught.value.parameter == f"orders[{number}].inst_id"
        assert caught.value.wire_name == f"orders[{number}].instId"
        wire[number] = {**batch.wire(3)[number], "new": "1"}
        with pytest.raises(ValidationError, match="is not a parameter") as caught:
            batch.request.from_wire(wire)
        assert caught.value.parameter == f"orders[{number}].new"

    @batches
    @pytest.mark.parametrize("wire", [{}, {"orders": []}, "text", None, 5, [], [1]])
    def test_what_is_no_list_by_wire_names(self, batch: Batch, wire: Any) -> None:
        with pytest.raises(ValidationError):
            batch.request.from_wire(wire)

    @batches
    def test_without_keys(self, kind: type[Caller], exchange: Exchange, batch: Batch) -> None:
        with kind(base_url=exchange.url) as call, pytest.raises(ValidationError, match="api_key"):
            batch.send(call)
        assert exchange.received == []


class TestWhatComesBack:
    """Every item, however many failed: a batch raises for the whole of it, or when it is asked."""

    @batches
    def test_when_all_succeeded(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        items = [batch.item(number) for number in range(3)]
        exchange.script(reply(*items))
        answer = batch.send(call)
        assert [item.to_wire() for item in answer.succeeded] == items
        assert answer.failed == []
        assert answer.check() is answer
        assert {type(item).__name__ for item in answer} == {batch.model}

    @batches
    @pytest.mark.parametrize("code", ["2", "1", "0"])
    def test_when_some_failed(
        self, call: Caller, exchange: Exchange, batch: Batch, code: str
    ) -> None:
        done, poor = batch.item(0), batch.item(1, "51008", "Insufficient balance")
        gone = batch.item(2, "51603", "Order does not exist")
        exchange.script(reply(done, poor, gone, code=code, msg="Some failed"))
        answer = batch.send(call)
        assert (answer.code, answer.msg, len(answer)) == (code, "Some failed", 3)
        assert [item.to_wire() for item in answer] == [done, poor, gone]
        assert [item.to_wire() for item in answer.succeeded] == [done]
        assert [item.s_code for item in answer.failed] == ["51008", "51603"]
        assert answer.failed[0].s_msg == "Insufficient balance"
        with pytest.raises(InsufficientBalanceError) as caught:
            answer.check()
        assert (caught.value.code, caught.value.msg) == ("51008", "Insufficient balance")
        assert caught.value.cl_ord_id == "b1"
        assert caught.value.data is answer
        assert caught.value.operation == batch.key
        assert len(exchange.received) == 1

    @batches
    def test_when_all_failed(self, call: Caller, exchange: Exchange, batch: Batch) -> None:
        items = [batch.item(number, "51603", "Order does not exist") for number in range(3)]
        exchange.script(reply(*items, code="1", msg="All operations failed"))
        answer = batch.send(call)
        assert [item.to_wire() for item in answer.failed] == items
        assert answer.succeeded == []
        with pytest.raises(NotFoundError) as caught:
            answer.check()
        assert caught.value.cl_ord_id == "b0"

    @batches
    def test_when_one_order_alone_failed(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        """A batch of one is a batch: it does not raise either."""
        exchange.script(reply(batch.item(0, "51008"), code="1"))
        answer = batch.send(call, 1)
        assert [item.s_code for item in answer.failed] == ["51008"]

    @batches
    @pytest.mark.parametrize("code", ["50014", "51000"])
    def test_when_it_was_refused_as_a_whole(
        self, call: Caller, exchange: Exchange, batch: Batch, code: str
    ) -> None:
        exchange.script(reply(code=code, msg="refused"))
        with pytest.raises(ApiError) as caught:
            batch.send(call)
        assert (caught.value.code, caught.value.msg, caught.value.data) == (code, "refused", [])
        assert caught.value.cl_ord_ids == ("b0", "b1", "b2")
        assert caught.value.cl_ord_id is None
        assert len(exchange.received) == 1

    @batches
    @pytest.mark.parametrize("code", ["0", "1", "2"])
    def test_when_the_answer_is_empty(
        self, call: Caller, exchange: Exchange, batch: Batch, code: str
    ) -> None:
        exchange.script(reply(code=code, msg="Some failed"))
        with pytest.raises(BadReply) as caught:
            batch.send(call)
        assert caught.value.cl_ord_ids == ("b0", "b1", "b2")
        assert caught.value.places == (0, 1, 2)
        assert caught.value.cl_ord_id is None
        assert [each.state for each in caught.value.reply.outcomes] == ["unknown"] * 3
        assert ("code " + code + " Some failed" in str(caught.value)) == (code != "0")
        assert len(exchange.received) == 1

    @batches
    def test_when_an_item_is_not_as_described(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        odd = {**batch.item(1), "sCode": 51008, "tag": 5}
        exchange.script(reply(batch.item(0), odd, None, code="2"))
        with pytest.raises(BadReply) as caught:
            batch.send(call)
        assert (caught.value.cl_ord_ids, caught.value.places) == (("b2",), (2,))
        answer = caught.value.reply
        assert [each.state for each in answer.outcomes] == ["taken", "refused", "unknown"]
        assert [item.to_wire() for item in answer.failed] == [odd]
        with pytest.raises(InsufficientBalanceError):
            answer.check()

    def test_an_item_without_an_id_is_not_given_that_of_another_order(
        self, call: Caller, exchange: Exchange
    ) -> None:
        timed_out = {"clOrdId": "", "ordId": "", "sCode": "51149", "sMsg": "Order timed out"}
        exchange.script(reply(PLACE.item(0), timed_out, code="2"))
        answer = call("trade.place_orders", orders=[*PLACE.orders(1), MARKET])
        with pytest.raises(OutcomeUnknown) as caught:
            answer.check()
        assert (caught.value.cl_ord_ids, caught.value.cl_ord_id) == ((), None)
        assert "b0" not in str(caught.value)

    @batches
    def test_the_same_from_a_recorded_answer(self, batch: Batch) -> None:
        body = reply(batch.item(0), batch.item(1, "51008"), code="2").body
        answer = OPERATIONS[batch.key].decode(body)
        assert [item.s_code for item in answer.failed] == ["51008"]
        again = pickle.loads(pickle.dumps(answer))
        assert type(again) is type(answer)
        assert [item.to_wire() for item in again] == [item.to_wire() for item in answer]


LOST: dict[str, Any] = {
    "no answer": Fault.SWALLOW,
    "reset": Fault.RESET,
    "cut": Answer(b'{"code":"0","data":[],"msg":""}', stop_after=10),
    "html 502": Answer(b"<html>", 502, "text/html"),
    "half": Answer(b'{"code":"0","data":[{"sCode":"0"}'),
}


class TestALostAnswer:
    """Nobody knows what became of any order."""

    @batches
    @pytest.mark.parametrize("fault", LOST.values(), ids=LOST)
    def test_names_every_order_and_sends_none_again(
        self, call: Caller, exchange: Exchange, batch: Batch, fault: Any
    ) -> None:
        exchange.script(fault)
        with pytest.raises(OutcomeUnknown) as caught:
            batch.send(call)
        assert caught.value.cl_ord_ids == ("b0", "b1", "b2")
        assert caught.value.cl_ord_id is None
        assert caught.value.operation == batch.key
        assert "b0, b1, b2" in str(caught.value)
        assert len(exchange.received) == 1
        again = pickle.loads(pickle.dumps(caught.value))
        assert (type(again), again.cl_ord_ids) == (type(caught.value), ("b0", "b1", "b2"))

    def test_names_those_that_have_a_name(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(Fault.SWALLOW)
        with pytest.raises(OutcomeUnknown) as caught:
            call("trade.place_orders", orders=[MARKET, PLACE.orders(2)[1], MARKET])
        assert caught.value.cl_ord_ids == ("b1",)
        assert caught.value.cl_ord_id == "b1"

    def test_of_orders_without_names_names_none(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(Fault.SWALLOW)
        with pytest.raises(OutcomeUnknown) as caught:
            call("trade.place_orders", orders=[MARKET, MARKET])
        assert caught.value.cl_ord_ids == ()

    @pytest.mark.parametrize("as_type", [list, tuple])
    def test_names_them_for_a_batch_that_is_not_described(
        self, call: Caller, exchange: Exchange, as_type: Callable[[Any], Any]
    ) -> None:
        exchange.script(Fault.SWALLOW)
        with pytest.raises(OutcomeUnknown) as caught:
            call("request", "POST", "/api/v5/sprd/batch-new", body=as_type(PLACE.wire(2)))
        assert caught.value.cl_ord_ids == ("b0", "b1")

    @batches
    def test_keeps_the_bytes_there_are(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        exchange.script(LOST["half"])
        with pytest.raises(BadReply) as caught:
            batch.send(call)
        assert caught.value.raw == LOST["half"].body

    @batches
    def test_is_what_a_timeout_of_the_exchange_is_too(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        exchange.script(reply(code="50004", msg="Endpoint request timeout", status=400))
        with pytest.raises(ExchangeTimeoutError) as caught:
            batch.send(call)
        assert isinstance(caught.value, OutcomeUnknown)
        assert caught.value.cl_ord_ids == ("b0", "b1", "b2")
        assert len(exchange.received) == 1


class TestSendingAgain:
    """Only what was refused before anything was carried out."""

    @batches
    def test_a_batch_over_the_rate_limit(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        done = [batch.item(number) for number in range(3)]
        exchange.script(reply(code="50011", status=429), reply(*done))
        assert [item.to_wire() for item in batch.send(call)] == done
        assert [sent.json for sent in exchange.received] == [batch.wire(3)] * 2

    @batches
    def test_is_up_to_the_caller_where_orders_were_looked_at(
        self, call: Caller, exchange: Exchange, batch: Batch
    ) -> None:
        exchange.script(reply(batch.item(0), batch.item(1, "50011"), code="2", status=429))
        answer = batch.send(call, 2)
        assert len(exchange.received) == 1
        with pytest.raises(RateLimitError) as caught:
            answer.check()
        assert caught.value.resend == "yes"
        assert caught.value.data is answer

    @batches
    def test_is_safe_where_nobody_listened(self, kind: type[Caller], batch: Batch) -> None:
        exchange = Exchange(listening=False)
        call = kind(**KEYS, base_url=exchange.url, timeout=0.1)
        with call, pytest.raises(TransportError):
            batch.send(call)
        exchange.close()
        assert exchange.received == []
