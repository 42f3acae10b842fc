"""An answer proves a success, or the outcome is unknown: code 0 alone is no proof.

An order goes out once, whatever the answer lacks. The error names what to ask for: the clOrdIds,
the places in the batch, and where to ask.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from okx_v5 import (
    OPERATIONS,
    ApiError,
    BadReply,
    ExchangeTimeoutError,
    InsufficientBalanceError,
    NotDoneError,
    OutcomeUnknown,
)

from tests.client.outcomes.proving import ORDER, batch, row, unknown
from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply

CANCEL = {"inst_id": "BTC-USDT", "cl_ord_id": "b1"}
COINS = {"ccy": "BTC", "amt": 1, "dest": "4", "to_addr": "17DKe3kkkkiiiiTvAKKi2vMPbm1Bz3CMKw"}

ORDERS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "trade.place_order": ({**ORDER, "cl_ord_id": "b1"}, ("b1",)),
    "trade.amend_order": ({**CANCEL, "new_sz": 2}, ("b1",)),
    "trade.cancel_order": (CANCEL, ("b1",)),
    "trade.close_position": (
        {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b1"},
        ("b1",),
    ),
    "funding.withdraw": ({**COINS, "client_id": "b1"}, ("b1",)),
    "copy_trading.stop_copy_trading": ({"unique_code": "25CD5A80241D6FE6"}, ()),
}
orders = pytest.mark.parametrize(
    ("method", "arguments", "names"), [(name, *each) for name, each in ORDERS.items()], ids=ORDERS
)

NO_PROOF = {
    "nothing": '{"code":"0","data":[],"msg":""}',
    "null": '{"code":"0","data":null,"msg":""}',
    "no data": '{"code":"0","msg":""}',
    "an object": '{"code":"0","data":{},"msg":""}',
    "an object that says yes": '{"code":"0","data":{"sCode":"0","ordId":"1","result":true}}',
    "a null row": '{"code":"0","data":[null],"msg":""}',
    "a hollow row": '{"code":"0","data":[{}],"msg":""}',
    "a row in a row": '{"code":"0","data":[[{"sCode":"0","ordId":"1"}]],"msg":""}',
    "a row of text": '{"code":"0","data":["0"],"msg":""}',
    "a text": '{"code":"0","data":"ok","msg":""}',
    "a number": '{"code":"0","data":1,"msg":""}',
    "true": '{"code":"0","data":true,"msg":""}',
    "another field": '{"code":"0","data":[{"tag":"a"}],"msg":""}',
    "names without values": '{"code":"0","data":[{"ordId":"","clOrdId":null,"sCode":""}]}',
}
unproven = pytest.mark.parametrize("body", NO_PROOF.values(), ids=NO_PROOF)


class TestOneOrder:
    """What places, changes or moves something, once."""

    @unproven
    @orders
    def test_without_proof_has_an_unknown_outcome(
        self,
        call: Caller,
        exchange: Exchange,
        method: str,
        arguments: dict[str, Any],
        names: tuple[str, ...],
        body: str,
    ) -> None:
        exchange.script(Answer(body.encode()))
        error = unknown(call, method, **arguments)
        assert isinstance(error, OutcomeUnknown)
        assert (error.cl_ord_ids, error.places) == (names, ())
        assert error.raw == body.encode()
        assert error.ask.startswith("GET /api/v5/")
        assert error.ask in str(error)
        assert all((name in str(error)) == error.finds_ids for name in names)
        assert len(exchange.received) == 1

    def test_is_taken_by_either_of_its_names(self, call: Caller, exchange: Exchange) -> None:
        for name in ({"ordId": "312"}, {"clOrdId": "b1"}, {"ordId": 312}):
            exchange.script(reply({"sCode": "0", **name}))
            assert call("trade.place_order", **ORDER, cl_ord_id="b1").check()

    @pytest.mark.parametrize(
        "answered",
        [
            {"ordId": "312", "clOrdId": "b2", "sCode": "0"},
            {"ordId": "312", "clOrdId": "b1"},
            {"ordId": "", "clOrdId": "", "sCode": "0"},
            {"ordId": "312", "clOrdId": "b1", "sCode": None},
            {"ordId": "312", "clOrdId": "b1", "sCode": [{"sCode": "0"}]},
        ],
        ids=["another order's", "no result", "no name", "null result", "a list for a result"],
    )
    def test_with_the_row_of_no_order_has_an_unknown_outcome(
        self, call: Caller, exchange: Exchange, answered: dict[str, Any]
    ) -> None:
        exchange.script(reply(answered))
        error = unknown(call, "trade.place_order", **ORDER, cl_ord_id="b1")
        assert error.cl_ord_ids == ("b1",)
        assert list(error.reply) == [answered] or error.reply[0].to_wire() == answered
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("code", ["1", "2"])
    def test_that_is_sent_to_its_items_and_has_none(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        exchange.script(reply(code=code, msg="Operation failed"))
        error = unknown(call, "trade.place_order", **ORDER, cl_ord_id="b1")
        assert f"HTTP 200, with code {code} Operation failed" in str(error)
        assert error.cl_ord_ids == ("b1",)
        assert len(exchange.received) == 1

    def test_that_is_taken_with_code_2_is_taken(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(row("b1"), code="2"))
        answer = call("trade.place_order", **ORDER, cl_ord_id="b1")
        assert (answer.code, answer.check()[0].ord_id) == ("2", "3b1")

    def test_that_is_taken_with_code_1_is_contradicted(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(row("b1"), code="1"))
        error = unknown(call, "trade.place_order", **ORDER, cl_ord_id="b1")
        assert "code 1" in str(error)

    def test_stays_whole_in_a_pickle(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply({"clOrdId": "b1", "tag": "a"}))
        error = unknown(call, "trade.place_order", **ORDER, cl_ord_id="b1")
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
            assert (str(again), again.places, again.ask) == (str(error), (), error.ask)
            assert again.reply[0].tag == "a"


class TestABatch:
    """Each order that was asked for has its own result: taken, refused or unknown."""

    def outcomes(
        self,
        call: Caller,
        exchange: Exchange,
        names: tuple[str | None, ...],
        *rows: Any,
        **how: Any,
    ) -> tuple[BadReply, list[tuple[int, str | None, str]]]:
        exchange.script(reply(*rows, **how))
        with pytest.raises(BadReply) as caught:
            batch(call, *names)
        assert len(exchange.received) == 1
        told = caught.value.reply.outcomes
        return caught.value, [(each.place, each.cl_ord_id, each.state) for each in told]

    @pytest.mark.parametrize("code", ["0", "2"])
    def test_names_the_order_that_has_no_row(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        error, told = self.outcomes(call, exchange, ("b1", "b2"), row("b1"), code=code)
        assert (error.cl_ord_ids, error.places) == (("b2",), (1,))
        assert told == [(0, "b1", "taken"), (1, "b2", "unknown")]
        assert "element 1 of the request was carried out is unknown" in str(error)
        assert "ask for the ID b2" in str(error)
        assert "b1" not in str(error)

    def test_finds_the_row_of_each_by_its_name(self, call: Caller, exchange: Exchange) -> None:
        error, told = self.outcomes(call, exchange, ("b1", "b2", "b3"), row("b3"), row("b1"))
        assert told == [(0, "b1", "taken"), (1, "b2", "unknown"), (2, "b3", "taken")]
        assert error.reply.outcomes[2].item.ord_id == "3b3"

    def test_without_names_tells_of_none(self, call: Caller, exchange: Exchange) -> None:
        """Places have shifted: which of the two the row is about, nobody knows."""
        error, told = self.outcomes(call, exchange, (None, None), row(""))
        assert (error.cl_ord_ids, error.places) == ((), (0, 1))
        assert told == [(0, None, "unknown"), (1, None, "unknown")]
        assert "elements 0, 1 of the request" in str(error)

    def test_of_which_one_has_a_name_tells_the_other_by_its_place(
        self, call: Caller, exchange: Exchange
    ) -> None:
        error, told = self.outcomes(call, exchange, (None, "b2"), row("b2"))
        assert (error.cl_ord_ids, error.places) == ((), (0,))
        assert told == [(0, None, "unknown"), (1, "b2", "taken")]

    def test_with_a_row_too_many_is_not_confused(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(row("x9", new=9), row("b1", new=1), row("b2", new=2)))
        answer = batch(call, "b1", "b2").check()
        assert [item.cl_ord_id for item in answer] == ["b1", "b2"]
        assert [item["new"] for item in answer] == [1, 2]
        assert [each.state for each in answer.outcomes] == ["taken", "taken"]

    def test_with_a_row_too_many_and_no_names(self, call: Caller, exchange: Exchange) -> None:
        error, told = self.outcomes(call, exchange, (None, None), row(""), row(""), row(""))
        assert error.places == (0, 1)
        assert [state for *_, state in told] == ["unknown"] * 2

    def test_with_the_row_of_somebody_else(self, call: Caller, exchange: Exchange) -> None:
        error, told = self.outcomes(call, exchange, ("b1", "b2"), row("b1"), row("x9"))
        assert (error.cl_ord_ids, error.places) == (("b2",), (1,))
        assert told == [(0, "b1", "taken"), (1, "b2", "unknown")]

    def test_with_one_row_twice(self, call: Caller, exchange: Exchange) -> None:
        error, told = self.outcomes(call, exchange, ("b1", "b2"), row("b1"), row("b1"))
        assert error.places[-1] == 1
        assert told[1] == (1, "b2", "unknown")

    def test_with_one_row_twice_is_no_proof_for_who_has_no_name(
        self, call: Caller, exchange: Exchange
    ) -> None:
        error, told = self.outcomes(call, exchange, ("b1", None), row("b1"), row("b1"))
        assert (error.cl_ord_ids, error.places) == (("b1",), (0, 1))
        assert told == [(0, "b1", "unknown"), (1, None, "unknown")]

    def test_in_another_order_has_the_row_of_each(self, call: Caller, exchange: Exchange) -> None:
        """The named one is found, and the other row can only be the other order's."""
        exchange.script(reply(row(""), row("b1")))
        answer = batch(call, "b1", None).check()
        assert [item.ord_id for item in answer] == ["3b1", "3"]
        assert [each.item.ord_id for each in answer.outcomes] == ["3b1", "3"]

    def test_in_another_order_guesses_nothing(self, call: Caller, exchange: Exchange) -> None:
        rows = (row(""), row("b1"), row(""))
        error, told = self.outcomes(call, exchange, ("b1", None, None), *rows)
        assert error.places == (1, 2)
        assert told[0] == (0, "b1", "taken")

    @pytest.mark.parametrize("hollow", [None, {}, "b2", [], {"clOrdId": "b2"}, {"sCode": "0"}])
    def test_with_a_row_that_tells_nothing(
        self, call: Caller, exchange: Exchange, hollow: Any
    ) -> None:
        error, told = self.outcomes(call, exchange, ("b1", "b2"), row("b1"), hollow)
        assert (error.cl_ord_ids, error.places) == (("b2",), (1,))
        assert told == [(0, "b1", "taken"), (1, "b2", "unknown")]

    def test_without_any_result(self, call: Caller, exchange: Exchange) -> None:
        rows = [{"clOrdId": name, "ordId": "3"} for name in ("b1", "b2")]
        error, told = self.outcomes(call, exchange, ("b1", "b2"), *rows)
        assert (error.cl_ord_ids, error.places) == (("b1", "b2"), (0, 1))
        assert [state for *_, state in told] == ["unknown"] * 2

    def test_parts_the_refused_from_the_unknown(self, call: Caller, exchange: Exchange) -> None:
        poor = row("b2") | {"sCode": "51008", "ordId": ""}
        error, told = self.outcomes(call, exchange, ("b1", "b2", "b3"), row("b1"), poor, code="2")
        assert (error.cl_ord_ids, error.places) == (("b3",), (2,))
        assert [state for *_, state in told] == ["taken", "refused", "unknown"]
        with pytest.raises(InsufficientBalanceError):
            error.reply.check()

    @unproven
    def test_without_proof_names_every_order(
        self, call: Caller, exchange: Exchange, body: str
    ) -> None:
        exchange.script(Answer(body.encode()))
        with pytest.raises(BadReply) as caught:
            batch(call, "b1", None, "b3")
        error = caught.value
        assert (error.cl_ord_ids, error.places) == (("b1", "b3"), (0, 1, 2))
        assert "elements 0, 1, 2 of the request" in str(error)
        assert "for the others by instrument, time and size" in str(error)
        assert error.ask == "GET /api/v5/trade/order"
        assert len(exchange.received) == 1

    def test_with_code_2_and_good_rows_is_a_success(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(row("b1"), row("b2"), code="2"))
        answer = batch(call, "b1", "b2").check()
        assert (answer.code, len(answer.succeeded), answer.failed) == ("2", 2, [])

    @pytest.mark.parametrize("code", ["1", "2"])
    def test_with_a_code_that_sends_to_items_and_none(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        error, told = self.outcomes(
            call, exchange, ("b1", "b2"), code=code, msg="All operations failed"
        )
        assert f"with code {code} All operations failed" in str(error)
        assert (error.cl_ord_ids, error.places) == (("b1", "b2"), (0, 1))
        assert [state for *_, state in told] == ["unknown"] * 2

    def test_with_a_row_for_each_tells_each(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(row(""), row("b2")))
        answer = batch(call, None, "b2")
        assert [each[:3] for each in answer.outcomes] == [(0, None, "taken"), (1, "b2", "taken")]
        assert [each.item for each in answer.outcomes] == list(answer)


class TestAResultThatIsNo:
    """Where a field tells success, every other value is a refusal."""

    @pytest.mark.parametrize("told", [False, "false", "False"])
    def test_is_an_error(self, call: Caller, exchange: Exchange, told: object) -> None:
        exchange.script(reply({"result": told}))
        with pytest.raises(NotDoneError) as caught:
            call("copy_trading.stop_copy_trading", unique_code="25CD5A80241D6FE6")
        assert "result = " in str(caught.value)
        assert not isinstance(caught.value, OutcomeUnknown)
        assert caught.value.resend == "no"
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("told", ["no", "1", 0, "", None, {}])
    def test_is_unknown_where_it_is_neither(
        self, call: Caller, exchange: Exchange, told: object
    ) -> None:
        exchange.script(reply({"result": told}))
        unknown(call, "copy_trading.stop_copy_trading", unique_code="25CD5A80241D6FE6")
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("told", [True, "true"])
    def test_is_none_where_it_is_yes(self, call: Caller, exchange: Exchange, told: object) -> None:
        exchange.script(reply({"result": told}))
        assert call("copy_trading.stop_copy_trading", unique_code="25CD5A80241D6FE6").check()

    @pytest.mark.parametrize(
        "nested",
        [
            {"legs": [{"ordId": "7"}, {"sCode": "51008", "sMsg": "poor"}]},
            {"order": {"sCode": "51008", "sMsg": "poor"}},
            {"order": {"legs": [[{"sCode": 51008, "sMsg": "poor"}]]}},
        ],
        ids=["in a list", "in an object", "in lists of an object"],
    )
    @pytest.mark.parametrize("code", ["0", "2"])
    @pytest.mark.parametrize("path", ["new/endpoint", "trade/order"])
    def test_is_found_at_any_depth_of_what_is_not_described(
        self, call: Caller, exchange: Exchange, nested: Any, code: str, path: str
    ) -> None:
        exchange.script(reply({"ordId": "312", **nested}, code=code))
        with pytest.raises(InsufficientBalanceError, match="poor"):
            call("request", "POST", f"/api/v5/{path}", body={"clOrdId": "b1"})
        assert len(exchange.received) == 1

    def test_is_found_below_a_described_row(self, call: Caller, exchange: Exchange) -> None:
        poor = [{"sCode": "51008", "sMsg": "poor"}]
        exchange.script(reply(row("b1", attached=poor) | {"sCode": "51008", "sMsg": "very poor"}))
        with pytest.raises(InsufficientBalanceError, match="very poor"):
            call("trade.place_order", **ORDER, cl_ord_id="b1")

    @pytest.mark.parametrize("hollow", [[None], [{}], [{}, None]], ids=json.dumps)
    def test_is_not_told_by_hollow_rows(
        self, call: Caller, exchange: Exchange, hollow: list[Any]
    ) -> None:
        exchange.script(reply(*hollow))
        with pytest.raises(BadReply):
            call("request", "POST", "/api/v5/new/endpoint", body={"clOrdId": "b1"})
        assert len(exchange.received) == 1


NOTHING_THERE = {
    name: NO_PROOF[name] for name in ("null", "no data", "an object", "a text", "true")
}
HOLLOW = {name: NO_PROOF[name] for name in ("a null row", "a hollow row")}


class TestAQuestion:
    """A GET: what is no list is no answer, and is asked for again."""

    @pytest.mark.parametrize("body", (NOTHING_THERE | HOLLOW).values(), ids=NOTHING_THERE | HOLLOW)
    @pytest.mark.parametrize("method", ["trade.get_pending_orders", "account.get_balance"])
    def test_is_not_answered_by_nothing(
        self, call: Caller, exchange: Exchange, method: str, body: str
    ) -> None:
        exchange.script(*[Answer(body.encode())] * 3)
        error = unknown(call, method)
        assert "carried out" not in str(error)
        assert len(exchange.received) == 3

    def test_is_asked_again(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(Answer(NO_PROOF["null"].encode()), reply({"ordId": "312"}))
        assert call("trade.get_pending_orders")[0].ord_id == "312"

    @pytest.mark.parametrize(
        ("method", "arguments"),
        [
            ("trade.get_order", CANCEL),
            ("account.get_config", {}),
            ("account.get_balance", {}),
            ("public.get_system_time", {}),
            ("market.get_order_book", {"inst_id": "BTC-USDT"}),
        ],
    )
    def test_for_one_thing_is_not_answered_by_an_empty_list(
        self, call: Caller, exchange: Exchange, method: str, arguments: dict[str, Any]
    ) -> None:
        exchange.script(*[reply()] * 3)
        error = unknown(call, method, **arguments)
        assert "no row, where there must be one" in str(error)
        assert len(exchange.received) == 3

    def test_for_a_list_may_be_answered_by_an_empty_one(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply())
        assert list(call("trade.get_pending_orders")) == []

    def test_is_not_answered_with_another_order(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(*[reply({"ordId": "312", "clOrdId": "x9"})] * 3)
        assert "another" in str(unknown(call, "trade.get_order", **CANCEL))

    @pytest.mark.parametrize("body", NOTHING_THERE.values(), ids=NOTHING_THERE)
    def test_for_pages_does_not_end_there(
        self, call: Caller, exchange: Exchange, body: str
    ) -> None:
        full = [{"billId": str(9000 - number), "tradeId": str(number)} for number in range(100)]
        exchange.script(reply(*full), *[Answer(body.encode())] * 3)
        pages = call.pages("trade.get_fills_history", inst_type="SPOT")
        assert len(next(pages)) == 100
        with pytest.raises(BadReply):
            next(pages)

    @pytest.mark.parametrize("code", ["50004", "51149"])
    def test_that_timed_out_has_the_advice_of_a_question(
        self, connect: Any, exchange: Exchange, code: str
    ) -> None:
        exchange.script(reply(code=code, msg="timeout", status=400))
        with pytest.raises(ExchangeTimeoutError) as caught:
            connect(retries=0)("trade.get_order", **CANCEL)
        said = str(caught.value).lower()
        assert "ask again" in said
        for word in ("clordid", "order was", "orders", "carried out", "position"):
            assert word not in caught.value.hint.lower()

    def test_keeps_the_advice_of_an_order_for_orders(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(code="50004", msg="timeout", status=400))
        with pytest.raises(ApiError) as caught:
            call("trade.place_order", **ORDER, cl_ord_id="b1")
        assert "ask again" not in caught.value.hint.lower()
        assert "order" in caught.value.hint


class TestAListWithARowForEachElement:
    """Currencies to convert, instruments to set: one request, in which no row may be lost."""

    @staticmethod
    def convert(call: Caller, exchange: Exchange, *currencies: str, status: str = "running") -> Any:
        exchange.script(reply(*({"fromCcy": each, "status": status} for each in currencies)))
        return call("trade.place_easy_convert", from_ccy=["ADA", "BTC", "ETH"], to_ccy="OKB")

    @pytest.mark.parametrize("order", [("ADA", "BTC", "ETH"), ("ETH", "ADA", "BTC")])
    def test_is_told_in_the_order_of_the_request(
        self, call: Caller, exchange: Exchange, order: tuple[str, ...]
    ) -> None:
        outcomes = self.convert(call, exchange, *order).outcomes
        told = [(each.place, each.state, each.item.from_ccy) for each in outcomes]
        assert told == [(0, "taken", "ADA"), (1, "taken", "BTC"), (2, "taken", "ETH")]

    @pytest.mark.parametrize(
        ("rows", "lost"),
        [
            (("ADA", "ETH"), (1,)),
            (("BTC",), (0, 2)),
            (("ADA", "XRP", "ETH"), (1,)),
            (("ADA", "BTC", "BTC"), (1, 2)),
            (("BTC", "ADA", ""), (2,)),
        ],
    )
    def test_is_unknown_where_a_row_is_lost(
        self, call: Caller, exchange: Exchange, rows: tuple[str, ...], lost: tuple[int, ...]
    ) -> None:
        with pytest.raises(BadReply) as caught:
            self.convert(call, exchange, *rows)
        assert (caught.value.places, len(exchange.received)) == (lost, 1)
        states = [each.state for each in caught.value.reply.outcomes]
        assert states == ["unknown" if at in lost else "taken" for at in range(3)]

    def test_is_unknown_rather_than_refused(self, call: Caller, exchange: Exchange) -> None:
        with pytest.raises(BadReply) as caught:
            self.convert(call, exchange, "ADA", "BTC", status="failed")
        assert caught.value.places == (2,)

    def test_may_be_text_with_commas(self, call: Caller, exchange: Exchange) -> None:
        rows = [{"instId": each, "enabled": True} for each in ("B-USDT-SWAP", "A-USDT-SWAP")]
        for answered in (rows, rows[:1], [rows[0], {**rows[1], "enabled": False}]):
            exchange.script(reply(*answered))
        arguments = {"inst_id": ["A-USDT-SWAP", "B-USDT-SWAP"]}
        method = "copy_trading.set_leading_instruments"
        assert [each.item.inst_id for each in call(method, **arguments).outcomes] == [
            *arguments["inst_id"]
        ]
        with pytest.raises(BadReply) as caught:
            call(method, **arguments)
        assert caught.value.places == (0,)
        with pytest.raises(NotDoneError, match="enabled = false"):
            call(method, **arguments)

    @pytest.mark.parametrize(
        ("asked", "place"),
        [
            ({"quote_ids": ["1", "2"]}, 1),
            ({"cl_quote_ids": ["q2", "q1"]}, 0),
            ({"quote_ids": ["2", "1"], "cl_quote_ids": ["q1", "q2"]}, 0),
        ],
    )
    def test_may_be_one_of_two(
        self, call: Caller, exchange: Exchange, asked: dict[str, Any], place: int
    ) -> None:
        row = {"quoteId": "1", "clQuoteId": "q1", "sCode": "0", "sMsg": ""}
        exchange.script(reply(row, {**row, "quoteId": "2", "clQuoteId": "q2"}), reply(row))
        assert [each.state for each in call("block.cancel_quotes", **asked).outcomes] == [
            "taken"
        ] * 2
        with pytest.raises(BadReply) as caught:
            call("block.cancel_quotes", **asked)
        assert caught.value.places == (place,)

    def test_that_got_no_answer_has_its_places(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(Answer(b""))
        with pytest.raises(OutcomeUnknown) as caught:
            call("trade.place_easy_convert", from_ccy=["ADA", "BTC"], to_ccy="OKB")
        assert caught.value.places == (0, 1)

    def test_of_a_recorded_answer_is_not_known(self) -> None:
        operation = OPERATIONS["POST /api/v5/trade/easy-convert"]
        rows = [{"fromCcy": "ADA", "status": "running"}, {"fromCcy": "BTC", "status": "running"}]
        assert [each.state for each in operation.answer(rows).outcomes] == ["taken"] * 2


class TestAResultOfWhichOnlyTheFailureIsSure:
    """The status of a conversion: failed is a failure, and what is new is none."""

    @staticmethod
    def convert(call: Caller, exchange: Exchange, *statuses: object) -> Any:
        rows = [{"fromCcy": f"C{at}", "status": each} for at, each in enumerate(statuses)]
        exchange.script(reply(*rows))
        currencies = [f"C{at}" for at in range(max(len(statuses), 1))]
        return call("trade.place_easy_convert", from_ccy=currencies, to_ccy="OKB")

    @pytest.mark.parametrize("statuses", [("running",), ("filled", "running"), ("on_hold",)])
    def test_is_taken(self, call: Caller, exchange: Exchange, statuses: tuple[str, ...]) -> None:
        assert [row.status for row in self.convert(call, exchange, *statuses)] == [*statuses]

    @pytest.mark.parametrize("statuses", [("failed",), ("running", "failed")])
    def test_is_an_error_that_holds_what_was_done(
        self, call: Caller, exchange: Exchange, statuses: tuple[str, ...]
    ) -> None:
        with pytest.raises(NotDoneError, match="status = failed") as caught:
            self.convert(call, exchange, *statuses)
        assert [row.from_ccy for row in caught.value.data.failed] == [f"C{len(statuses) - 1}"]
        assert len(caught.value.data.succeeded) == len(statuses) - 1
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("statuses", [(), ("",), (None,)])
    def test_is_unknown_where_nothing_is_told(
        self, call: Caller, exchange: Exchange, statuses: tuple[object, ...]
    ) -> None:
        with pytest.raises(OutcomeUnknown):
            self.convert(call, exchange, *statuses)
        assert len(exchange.received) == 1
