"""An answer with a success and a refusal in one item: it was carried out in part.

It is not sent again, whatever the refusal says, and neither of the two is lost.
"""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from okx_v5 import ApiError, BadReply
from okx_v5._runtime.models.promise import Failure, Promise, Success, verdict

from tests.client.outcomes.proving import ORDER, batch, row, unknown
from tests.support.callers import Caller
from tests.support.exchange import Exchange, reply

BUSY = {"sCode": "50011", "sMsg": "busy"}
"""A refusal after which a request may be sent again."""


class TestAnItemThatWasCarriedOutInPart:
    @pytest.mark.parametrize("code", ["0", "1", "2", "70510", "50011"])
    @pytest.mark.parametrize("order", [1, -1], ids=["done first", "refused first"])
    def test_has_an_unknown_outcome(
        self, call: Caller, exchange: Exchange, code: str, order: int
    ) -> None:
        accounts = [{"acct": "0", "sCode": "0", "sMsg": ""}, {"acct": "a", **BUSY}][::order]
        exchange.script(reply({"rfqId": "1", "quoteId": "2", "acctAlloc": accounts}, code=code))
        error = unknown(call, "block.execute_quote", rfq_id="1", quote_id="2")
        assert "in part" in str(error)
        assert "50011 busy" in str(error)
        assert error.ask == "GET /api/v5/rfq/trades"
        assert error.reply[0].to_wire()["acctAlloc"] == accounts
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("code", ["1", "2", "50011", "51008"])
    def test_is_believed_beside_a_code_that_refuses_all_of_it(
        self, call: Caller, exchange: Exchange, code: str
    ) -> None:
        done = {"rfqId": "1", "quoteId": "2", "acctAlloc": [{"acct": "0", "sCode": "0"}]}
        exchange.script(reply(done, code=code))
        error = unknown(call, "block.execute_quote", rfq_id="1", quote_id="2")
        assert f"with code {code} and an item that was carried out" in str(error)
        assert len(exchange.received) == 1

    def test_is_an_order_of_which_something_attached_was_refused(
        self, call: Caller, exchange: Exchange
    ) -> None:
        exchange.script(reply(row("b1", attached=[BUSY])))
        error = unknown(call, "trade.place_order", **ORDER, cl_ord_id="b1")
        assert (error.cl_ord_ids, error.reply[0].ord_id) == (("b1",), "3b1")
        assert len(exchange.received) == 1

    def test_is_a_move_of_which_a_leg_was_refused(self, call: Caller, exchange: Exchange) -> None:
        side = {"posId": "7", "instId": "BTC-USDT-SWAP"}
        legs = [
            {"from": {**side, "sCode": code}, "to": {**side, "sCode": code}}
            for code in ("0", "50011")
        ]
        exchange.script(reply({"clientId": "b1", "blockTdId": "9", "legs": legs}))
        error = unknown(
            call,
            "account.move_positions",
            from_acct="0",
            to_acct="sub",
            legs=[{"from_": {"pos_id": "7", "sz": 1, "side": "sell"}, "to": {}}],
            client_id="b1",
        )
        assert "in part" in str(error)
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("code", ["0", "2", "50011"])
    def test_is_one_of_a_batch(self, call: Caller, exchange: Exchange, code: str) -> None:
        exchange.script(reply(row("b1"), row("b2", attached=[BUSY]), code=code))
        with pytest.raises(BadReply) as caught:
            batch(call, "b1", "b2")
        assert (caught.value.cl_ord_ids, caught.value.places) == (("b2",), (1,))
        assert [each.state for each in caught.value.reply.outcomes] == ["taken", "unknown"]
        assert len(exchange.received) == 1

    def test_is_all_of_a_batch(self, call: Caller, exchange: Exchange) -> None:
        exchange.script(reply(row("b1", attached=[BUSY]), code="50011"))
        with pytest.raises(BadReply, match="in part"):
            batch(call, "b1")
        assert len(exchange.received) == 1

    @pytest.mark.parametrize("poor", [0, 2])
    def test_makes_no_error_that_advises_to_send_all_of_it_again(
        self, call: Caller, exchange: Exchange, poor: int
    ) -> None:
        rows = [{"rfqId": str(number), "sCode": "0", "sMsg": ""} for number in range(3)]
        rows[poor] |= BUSY
        exchange.script(reply(*rows, code="0"))
        with pytest.raises(ApiError) as caught:
            call("block.cancel_rfqs", rfq_ids=["0", "1", "2"])
        for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
            assert (error.code, error.resend) == ("50011", "no")
            assert len(error.data.succeeded) == 2
        assert len(exchange.received) == 1


class TestARowWithSeveralResults:
    """The description may name several fields that tell, in the row and inside it."""

    PROMISE = Promise(
        rows="one",
        success=(Success(("sCode",), "0"), Success(("legs", "result"), "true")),
        failure=(Failure(("status",), "failed"),),
        acts=True,
    )

    @pytest.mark.parametrize(
        ("row", "state", "code"),
        [
            ({"sCode": "0", "legs": [{"result": True}], "status": "done"}, "taken", ""),
            ({"sCode": "51008", "sMsg": "poor", "status": ""}, "refused", "51008"),
            ({"sCode": "51008", "legs": [{"result": "false"}]}, "refused", "51008"),
            ({"sCode": "0", "legs": [{"result": False}], "status": "x"}, "unknown", "0"),
            ({"sCode": "51008", "legs": [{"result": True}], "status": "x"}, "unknown", "51008"),
            ({"sCode": "0", "legs": [{"result": True}], "status": "failed"}, "unknown", "0"),
            ({"sCode": "0", "status": "x"}, "unknown", ""),
            ({"sCode": "", "legs": [{"result": False}], "status": "x"}, "unknown", ""),
        ],
    )
    def test_says_yes_no_or_neither(self, row: dict[str, Any], state: str, code: str) -> None:
        found = verdict(row, self.PROMISE)
        assert (found.state, found.code) == (state, code)
