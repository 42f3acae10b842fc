"""Orders go over the streams, once, with the outcomes that they have over REST."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Coroutine
from datetime import timedelta
from inspect import iscoroutinefunction, signature
from typing import Any

import okx_v5
import pytest
from okx_v5 import AsyncStreams, Client, Streams
from okx_v5.trade import PlacedOrder
from okx_v5.trade.api import TradeApi
from okx_v5.trade.async_streams import AsyncTradeStreams
from okx_v5.trade.streams import TradeStreams

from tests.support.practice import LIVE, Practice

ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "market",
    "sz": "1",
}
BATCH = [{**ORDER, "cl_ord_id": name} for name in ("a", "b", "c")]
PLACED = "WS /ws/v5/private order"


def streams(practice: Practice, **settings: Any) -> AsyncStreams:
    """Streams of a live account; what counts towards limits is another test's affair."""
    given = {"rate_limit": "off", **LIVE, **settings}
    return AsyncStreams(base_url=practice.url, **given)


def run(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(asyncio.wait_for(work, 60))


def place(practice: Practice, *orders: dict[str, Any], **settings: Any) -> list[Any]:
    """Place orders one after the other over one connection; errors in place of replies."""

    async def work() -> list[Any]:
        async with streams(practice, **settings) as sent:
            found: list[Any] = []
            for order in orders:
                try:
                    found.append(await sent.trade.place_order(**{**ORDER, **order}))
                except okx_v5.OkxError as error:
                    found.append(error)
            return found

    found: list[Any] = run(work())
    return found


def test_an_order_is_placed(practice: Practice) -> None:
    (reply,) = place(practice, {"cl_ord_id": "mine1"})
    assert isinstance(reply[0], PlacedOrder)
    assert (reply[0].cl_ord_id, reply[0].s_code, reply.operation) == (
        *("mine1", "0", "order /ws/v5/private"),
    )
    (record,) = [each for each in practice.requests() if each.get("op") == "order"]
    assert (record["clOrdIds"], record["executed"]) == (["mine1"], True)


def test_a_blocking_order_is_placed_and_threads_share_the_connection(practice: Practice) -> None:
    with Streams(base_url=practice.url, **LIVE, rate_limit="off") as sent:
        placed = [sent.trade.place_order(**ORDER, cl_ord_id=name) for name in ("a", "b")]
        cancelled = sent.trade.cancel_orders(
            orders=[{"inst_id": "BTC-USDT", "ord_id": each[0].ord_id} for each in placed]
        )
        assert [each.state for each in cancelled.outcomes] == ["taken", "taken"]
        assert practice.connections()["opened"] >= 1
    assert practice.counts(PLACED)["executed"] == 2


def test_every_operation_is_sent(practice: Practice) -> None:
    async def work() -> None:
        async with streams(practice) as sent:
            named = {"inst_id": "BTC-USDT", "cl_ord_id": "a"}
            trade, spread = sent.trade, sent.spread
            await trade.place_order(**ORDER, cl_ord_id="a")
            await trade.amend_order(**named, new_sz="2")
            await trade.cancel_order(**named)
            await trade.place_orders(orders=BATCH)
            await trade.amend_orders(orders=[{**named, "new_sz": "2"}])
            await trade.cancel_orders(orders=[named])
            await trade.mass_cancel(inst_type="OPTION", inst_family="BTC-USD")
            limit = {"side": "buy", "ord_type": "limit", "px": "1", "sz": "2"}
            await spread.place_order(sprd_id="BTC-USDT_BTC-USDT-SWAP", **limit, cl_ord_id="s")
            await spread.amend_order(cl_ord_id="s", new_sz="3")
            await spread.cancel_order(cl_ord_id="s")
            await spread.mass_cancel()

    run(work())
    assert {each["op"] for each in practice.requests() if "op" in each} == {
        *okx_v5.STREAM_OPERATIONS
    }


def test_each_element_of_a_batch_has_its_outcome(practice: Practice) -> None:
    practice.scenario("partial-failure", failed=[1], op="batch-orders")

    async def work() -> Any:
        async with streams(practice) as sent:
            return await sent.trade.place_orders(orders=BATCH)

    reply = run(work())
    assert [(each.cl_ord_id, each.state) for each in reply.outcomes] == [
        *(("a", "taken"), ("b", "refused"), ("c", "taken")),
    ]
    assert len(reply.failed) == 1


def test_a_refusal_is_the_error_of_its_code(practice: Practice) -> None:
    practice.scenario("partial-failure", sCode="51008", op="order")
    practice.scenario("code", code="50026", op="order")
    refused, failed, placed = place(practice, {}, {}, {})
    assert isinstance(refused, okx_v5.InsufficientBalanceError)
    assert isinstance(failed, okx_v5.ApiError)
    assert failed.code == "50026"
    assert placed[0].s_code == "0"
    assert practice.counts(PLACED)["received"] == 3


@pytest.mark.parametrize("does", ["reset-after-reading", "reset-before-reading", "cut"])
def test_a_lost_connection_leaves_the_outcome_unknown(practice: Practice, does: str) -> None:
    practice.scenario(does, op="order")
    lost, placed = place(practice, {"cl_ord_id": "lost1"}, {"cl_ord_id": "next1"})
    assert type(lost) is okx_v5.OutcomeUnknown
    assert (lost.cl_ord_ids, lost.ask) == (("lost1",), "GET /api/v5/trade/order")
    assert "order /ws/v5/private" in str(lost)
    assert placed[0].cl_ord_id == "next1"
    sent = [name for each in practice.requests() for name in each["clOrdIds"]]
    assert sent.count("next1") == 1
    assert sent.count("lost1") <= 1


def test_no_reply_leaves_the_outcome_unknown_and_the_connection_in_use(practice: Practice) -> None:
    practice.scenario("hang", op="order")
    lost, placed = place(practice, {"cl_ord_id": "lost2"}, {"cl_ord_id": "next2"}, timeout=1.0)
    assert isinstance(lost, okx_v5.OutcomeUnknown)
    assert "no reply within" in lost.reason
    assert placed[0].cl_ord_id == "next2"
    assert practice.counts(PLACED)["executed_twice"] == []


def test_a_late_reply_is_given_to_nobody_else(practice: Practice) -> None:
    practice.scenario("delay", op="order", seconds=2)
    lost, *placed = place(
        practice, {"cl_ord_id": "late"}, *({"cl_ord_id": f"n{n}"} for n in range(20)), timeout=1.0
    )
    assert isinstance(lost, okx_v5.OutcomeUnknown)
    assert [each[0].cl_ord_id for each in placed] == [f"n{n}" for n in range(20)]


def test_a_batch_that_is_lost_names_its_orders_and_places(practice: Practice) -> None:
    practice.scenario("reset-after-reading", op="batch-orders")

    async def work() -> None:
        async with streams(practice) as sent:
            await sent.trade.place_orders(orders=BATCH)

    with pytest.raises(okx_v5.OutcomeUnknown) as caught:
        run(work())
    assert (caught.value.cl_ord_ids, caught.value.places) == (("a", "b", "c"), (0, 1, 2))


def test_missing_rows_are_no_success(practice: Practice) -> None:
    practice.scenario("missing-rows", rows=[0], op="order")
    (lost,) = place(practice, {"cl_ord_id": "mine"})
    assert isinstance(lost, okx_v5.BadReply)
    assert lost.cl_ord_ids == ("mine",)


def test_what_had_not_been_sent_is_safe_to_send_again(practice: Practice) -> None:
    codes = {"BTC-USDT": 1}

    async def work() -> None:
        async with AsyncStreams(**LIVE, base_url="http://127.0.0.1:9", rate_limit="off") as sent:
            sent.inst_id_codes.update(codes)
            await sent.trade.place_order(**ORDER)

    with pytest.raises(okx_v5.TransportError):
        run(work())


def test_a_refused_login_sends_nothing(practice: Practice) -> None:
    practice.scenario("login-refused", code="60005")
    (refused,) = place(practice, {})
    assert isinstance(refused, okx_v5.ApiError)
    assert refused.code == "60005"
    assert practice.counts(PLACED)["received"] == 0


def test_keys_are_needed(practice: Practice) -> None:
    sent = Streams(base_url=practice.url)
    with pytest.raises(okx_v5.ValidationError, match="orders are private") as caught:
        sent.trade.place_order(**ORDER)
    assert caught.value.parameter == "api_key"


def test_an_order_that_breaks_a_rule_is_refused_before_anything_is_asked(
    practice: Practice,
) -> None:
    wrong, attached = place(
        practice, {"sz": "-1"}, {"attach_algo_ords": [{"tp_trigger_px": "1", "tp_ord_px": "-1"}]}
    )
    assert isinstance(wrong, okx_v5.ValidationError)
    assert wrong.parameter == "sz"
    assert isinstance(attached, okx_v5.ValidationError)
    assert "send it with REST" in attached.rule
    assert practice.requests() == []


def test_a_call_that_ends_from_outside_says_what_became_of_it(practice: Practice) -> None:
    practice.scenario("hang", op="order")

    async def work() -> list[str]:
        async with streams(practice) as sent:
            call = asyncio.create_task(sent.trade.place_order(**ORDER, cl_ord_id="mine9"))
            while not practice.counts(PLACED)["received"]:
                await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await call
            return caught.value.__notes__

    (note,) = run(work())
    assert note.startswith("order /ws/v5/private: whether it was carried out is unknown")
    assert "mine9" in note


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_ends_a_blocking_call_and_says_what_became_of_it(practice: Practice) -> None:
    practice.scenario("hang", op="order")
    main = threading.main_thread().ident
    assert main is not None

    def interrupt() -> None:
        while not practice.counts(PLACED)["received"]:
            time.sleep(0.05)
        signal.pthread_kill(main, signal.SIGINT)

    with Streams(base_url=practice.url, **LIVE, rate_limit="off") as sent:
        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt) as caught:
            sent.trade.place_order(**ORDER, cl_ord_id="mine8")
    assert ["mine8" in note for note in caught.value.__notes__] == [True]


def test_a_setting_that_is_not_usable_is_refused() -> None:
    for wrong in ({"rate_limit": "often"}, {"limit_wait": 0}, {"exp_time": 5}):
        with pytest.raises(okx_v5.ValidationError) as caught:
            AsyncStreams(**wrong)  # type: ignore[arg-type]
        assert caught.value.parameter in wrong


def test_orders_share_the_limits_of_rest(practice: Practice) -> None:
    family = {"inst_type": "OPTION", "inst_family": "BTC-USD"}
    client = Client(**LIVE, base_url=practice.url, rate_limit="raise")
    with client, Streams(**LIVE, base_url=practice.url, rate_limit="raise") as sent:
        for each in (client, sent, client, sent, client):
            each.trade.mass_cancel(**family)
        for each in (client, sent):
            with pytest.raises(okx_v5.RateLimitReached):
                each.trade.mass_cancel(**family)
        sent.spread.mass_cancel()  # has a limit of its own


def test_the_deadline_of_the_streams_goes_with_the_order(practice: Practice) -> None:
    (placed,) = place(practice, {"cl_ord_id": "mine"}, exp_time=timedelta(seconds=30))
    assert placed[0].cl_ord_id == "mine"
    assert practice.counts("GET /api/v5/public/time")["received"] == 1
    (late,) = place(practice, {"exp_time": 1500000000000})
    assert isinstance(late, okx_v5.ApiError)
    assert late.code == "50036"


def test_methods_are_those_of_rest() -> None:
    assert iscoroutinefunction(AsyncTradeStreams.place_order)
    assert not iscoroutinefunction(TradeStreams.place_order)
    over_rest, here = (
        [*signature(each.place_order).parameters] for each in (TradeApi, TradeStreams)
    )
    assert [name for name in over_rest if name != "attach_algo_ords"] == here
    sent: Any = Streams(**LIVE)
    with pytest.raises(okx_v5.ValidationError, match="by name"):
        sent.trade.cancel_order("BTC-USDT")
