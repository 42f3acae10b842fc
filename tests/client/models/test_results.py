"""Where items carry `sCode`, that is the result: no success is lost, no failure passes unseen."""

from __future__ import annotations

import json
from typing import Any

import pytest
from okx_v5 import (
    OPERATIONS,
    ApiError,
    BadReply,
    InsufficientBalanceError,
    InvalidRequestError,
    OutcomeUnknown,
    Reply,
)

from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b15"}
BATCH = [{"instId": "BTC-USDT", "clOrdId": f"b{number}", "px": "1"} for number in range(3)]

DONE = {"clOrdId": "b0", "ordId": "312", "sCode": "0", "sMsg": ""}
CLOSED = {"instId": "BTC-USDT-SWAP", **DONE}
POOR = {"clOrdId": "b1", "ordId": "", "sCode": "51008", "sMsg": "Insufficient balance"}
WRONG = {"clOrdId": "b2", "ordId": "", "sCode": "51000", "sMsg": "Parameter px error"}


def place(call: Caller) -> Any:
    return call("trade.close_position", **ORDER)


def place_batch(call: Caller) -> Any:
    return call("request", "POST", "/api/v5/trade/batch-orders", body=BATCH)


class TestOneOrder:
    """A request for one thing, whose item says how it went."""

    @pytest.mark.parametrize("code", ["0", "1", "2"])
    def test_that_failed_raises_the_result_of_its_item(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        exchange.script(reply(POOR, code=code, msg="All operations failed"))
        with pytest.raises(InsufficientBalanceError) as caught:
            place(call)
        assert (caught.value.code, caught.value.msg) == ("51008", "Insufficient balance")
        assert len(exchange.received) == 1

    def test_that_is_not_described_raises_too(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(WRONG, code="1"))
        with pytest.raises(InvalidRequestError) as caught:
            call("request", "POST", "/api/v5/trade/order", body=BATCH[0])
        assert caught.value.code == "51000"

    def test_that_succeeded_is_returned(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(CLOSED))
        answer = place(call)
        assert answer[0]["sCode"] == "0"
        assert (len(answer.succeeded), answer.failed) == (1, [])
        assert answer.check() is answer

    @pytest.mark.parametrize("code", [51008, "51008"])
    def test_that_failed_may_say_so_with_a_number(
        self, call: Caller, exchange: Exchange, code: object
    ) -> None:
        exchange.script(reply({"sCode": code}))
        with pytest.raises(InsufficientBalanceError):
            place(call)

    @pytest.mark.parametrize("code", [0, "0"])
    def test_that_succeeded_may_say_so_with_a_number(
        self, call: Caller, exchange: Exchange, code: object
    ) -> None:
        exchange.script(reply({**CLOSED, "sCode": code}))
        assert place(call)[0]["sCode"] == code

    @pytest.mark.parametrize("code", ["", None, [], {}, 0.5])
    def test_with_a_result_that_says_nothing_has_an_unknown_outcome(
        self, call: Caller, exchange: Exchange, code: object
    ) -> None:
        exchange.script(reply({**CLOSED, "sCode": code}))
        with pytest.raises(BadReply) as caught:
            place(call)
        assert caught.value.cl_ord_ids == ("b15",)
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("code", ["0", "51008"])
    def test_without_a_list_around_it_has_an_unknown_outcome(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        body = json.dumps({"code": "0", "data": {**CLOSED, "sCode": code}}).encode()
        exchange.script(Answer(body))
        with pytest.raises(BadReply, match="data is an object"):
            place(call)
        assert len(exchange.received) == 1

    def test_with_several_effects_keeps_them_all_in_the_error(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(CLOSED, POOR, code="2"))
        with pytest.raises(ApiError) as caught:
            place(call)
        assert isinstance(caught.value.data, Reply)
        assert [item.to_wire() for item in caught.value.data] == [CLOSED, POOR]
        assert [item["ordId"] for item in caught.value.data.succeeded] == ["312"]

    def test_that_got_no_answer_in_time_has_an_unknown_outcome(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply({"sCode": "51149", "sMsg": "Order timed out"}, code="1"))
        with pytest.raises(ApiError) as caught:
            place(call)
        assert isinstance(caught.value, OutcomeUnknown)
        assert caught.value.cl_ord_id == "b15"
        assert len(exchange.received) == 1

    def test_that_failed_names_its_id(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(POOR, code="1"))
        with pytest.raises(ApiError) as caught:
            place(call)
        assert caught.value.cl_ord_id == "b1"


class TestABatch:
    """A request for many things, which succeed and fail one by one."""

    @pytest.mark.parametrize("code", ["0", "1", "2"])
    def test_that_partly_failed_returns_every_item(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        exchange.script(reply(DONE, POOR, WRONG, code=code))
        answer = place_batch(call)
        assert list(answer) == [DONE, POOR, WRONG]
        assert answer.succeeded == [DONE]
        assert answer.failed == [POOR, WRONG]
        assert answer.code == code

    def test_may_be_any_sequence(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(DONE, POOR, WRONG, code="2"))
        answer = call("request", "POST", "/api/v5/trade/batch-orders", body=tuple(BATCH))
        assert list(answer) == [DONE, POOR, WRONG]

    def test_raises_when_it_is_checked(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(DONE, POOR, WRONG, code="2"))
        answer = place_batch(call)
        with pytest.raises(InsufficientBalanceError) as caught:
            answer.check()
        assert (caught.value.code, caught.value.cl_ord_id) == ("51008", "b1")
        assert caught.value.data is answer

    def test_that_failed_altogether_returns_every_item(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(POOR, POOR, WRONG, code="1", msg="All operations failed"))
        answer = place_batch(call)
        assert answer.failed == [POOR, POOR, WRONG]
        assert answer.succeeded == []
        with pytest.raises(InsufficientBalanceError):
            answer.check()

    def test_that_succeeded_passes_the_check(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(DONE, DONE, DONE))
        answer = place_batch(call)
        assert answer.check() is answer
        assert answer.failed == []

    def test_that_was_refused_as_a_whole_raises(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(code="50014", msg="empty", status=400))
        with pytest.raises(InvalidRequestError):
            place_batch(call)

    @pytest.mark.parametrize("code", ["50011", "50061"])
    def test_that_failed_in_part_is_not_sent_again(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        late = POOR | {"sCode": code}
        exchange.script(reply(DONE, late, WRONG, code="2"))
        assert place_batch(call).failed == [late, WRONG]
        assert len(exchange.received) == 1


def test_one_order_among_several_effects_is_not_sent_again(
    call: Caller, exchange: Exchange
) -> None:
    """The item that failed may be repeated, but the one beside it has been carried out."""
    exchange.script(reply(CLOSED, POOR | {"sCode": "50011"}, code="2"))
    with pytest.raises(ApiError):
        place(call)
    assert len(exchange.received) == 1


def test_a_recorded_answer_is_read_alike() -> None:
    body = json.dumps({"code": "1", "data": [POOR], "msg": ""}).encode()
    with pytest.raises(InsufficientBalanceError):
        OPERATIONS["POST /api/v5/trade/close-position"].decode(body)
