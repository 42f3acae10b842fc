"""What became of requests whose outcome is unknown, held against the practice exchange's count."""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from okx_v5 import (
    OPERATIONS,
    ApiError,
    AsyncClient,
    AsyncStreams,
    BadReply,
    Client,
    Finding,
    OutcomeUnknown,
)
from okx_v5._runtime.calls import findings
from okx_v5._runtime.calls.finding import Question, own_rows, question

from tests.support.practice import LIVE, Practice

ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "sz": "1",
    "px": "2",
}
NAMES = ("a", "b")
BATCH = [{**ORDER, "cl_ord_id": name} for name in NAMES]
NAMED = [{"inst_id": "BTC-USDT", "cl_ord_id": name} for name in NAMES]

CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "order": ("place_order", BATCH[0]),
    "amend-order": ("amend_order", {**NAMED[0], "new_px": "3"}),
    "cancel-order": ("cancel_order", NAMED[0]),
    "batch-orders": ("place_orders", {"orders": BATCH}),
    "amend-batch-orders": ("amend_orders", {"orders": [{**o, "new_px": "3"} for o in NAMED]}),
    "cancel-batch-orders": ("cancel_orders", {"orders": NAMED}),
}
CUTS = ("reset-before-reading", "reset-after-reading", "close-after-reading", "cut", "html")


@pytest.fixture
def client(practice: Practice) -> Iterator[Client]:
    practice.knows_only_placed()
    with Client(**LIVE, base_url=practice.url, rate_limit="off") as client:
        yield client


def lost(client: Client, practice: Practice, name: str, does: str, **settings: Any) -> Any:
    """The error of a call that something happened to, on its way there or back."""
    method, arguments = CALLS[name]
    practice.scenario(does, path=f"/api/v5/trade/{name}", **settings)
    with pytest.raises(OutcomeUnknown) as caught:
        getattr(client.trade, method)(**arguments)
    return caught.value


@pytest.mark.parametrize("does", CUTS)
@pytest.mark.parametrize("name", CALLS)
def test_each_is_found_as_it_was_carried_out(
    client: Client, practice: Practice, name: str, does: str
) -> None:
    is_new = CALLS[name][0].startswith("place")
    if not is_new:
        client.trade.place_orders(orders=BATCH)
    error = pickle.loads(pickle.dumps(lost(client, practice, name, does)))
    before = len(practice.requests())
    found = client.what_became_of(error)
    count = practice.counts(f"POST /api/v5/trade/{name}")
    done = count["executed"] == 1
    assert [each.place for each in found] == ([0, 1] if "batch" in name else [None])
    for each, own in zip(found, NAMES, strict=False):
        assert each.request["clOrdId"] == own
        assert each.state == ("found" if done or not is_new else "not found"), each
        assert each.may_still_arrive == (not is_new or not done)
        if each.items:
            (row,) = each.items
            assert (row.cl_ord_id, row["px"]) == (own, "3" if done and "amend" in name else "2")
            assert row.state == ("canceled" if done and "cancel" in name else "live")
    assert {each["method"] for each in practice.requests()[before:]} == {"GET"}


def test_of_a_batch_only_what_is_unknown_is_asked_for(client: Client, practice: Practice) -> None:
    error = lost(client, practice, "batch-orders", "missing-rows", rows=[1])
    assert isinstance(error, BadReply)
    (found,) = client.what_became_of(error)
    assert (found.place, found.state, found.items[0].cl_ord_id) == (1, "found", "b")


def test_after_exp_time_it_can_arrive_no_more(
    client: Client, practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = client.with_options(exp_time=timedelta(seconds=0.3))
    error = lost(short, practice, "order", "reset-before-reading")
    (early,) = client.what_became_of(error)
    while client.exchange_time() <= error.expires:
        time.sleep(0.02)
    (soon,) = client.what_became_of(error)
    monkeypatch.setattr(findings, "SETTLED", 0)
    (late,) = client.what_became_of(error)
    assert (early.state, soon.state, late.state) == ("not found",) * 3
    assert soon.may_still_arrive, "what was taken just before need not be shown yet"
    assert not late.may_still_arrive
    assert "it can arrive no more" in late.advice


def test_what_the_exchange_s_own_timeout_is_about_is_found(
    client: Client, practice: Practice
) -> None:
    error = lost(client, practice, "order", "code", code="50004", executed=True)
    assert isinstance(error, ApiError)
    (found,) = client.what_became_of(error)
    assert (found.state, found.items[0].cl_ord_id) == ("found", "a")


def test_a_question_that_fails_is_told(client: Client, practice: Practice) -> None:
    error = lost(client, practice, "order", "reset-after-reading")
    practice.scenario("code", code="50030", path="/api/v5/trade/order")
    (found,) = client.what_became_of(error)
    assert found.state == "failed"
    assert isinstance(found.error, ApiError)
    assert found.may_still_arrive


def test_without_an_id_nothing_is_asked(client: Client, practice: Practice) -> None:
    practice.scenario("reset-after-reading", path="/api/v5/trade/order")
    with pytest.raises(OutcomeUnknown) as caught:
        client.trade.place_order(**ORDER)
    before = len(practice.requests())
    (found,) = client.what_became_of(caught.value)
    assert (found.state, found.items) == ("not asked", ())
    assert "look there by instrument, time and size" in found.advice
    assert len(practice.requests()) == before


def test_each_place_is_told_where_nobody_knows_by_what_to_ask(client: Client) -> None:
    order = "GET /api/v5/trade/order"
    unknown = OutcomeUnknown("lost", "POST /api/v5/trade/batch-orders", places=(0, 2), ask=order)
    found = [(each.place, each.state) for each in client.what_became_of(unknown)]
    assert found == [(0, "not asked"), (2, "not asked")]


def test_what_came_of_an_order_over_the_streams_is_asked_the_same_way(practice: Practice) -> None:
    async def work() -> tuple[Finding, ...]:
        settings: dict[str, Any] = {**LIVE, "base_url": practice.url, "rate_limit": "off"}
        async with AsyncStreams(**settings) as streams, AsyncClient(**settings) as client:
            practice.scenario("reset-after-reading", op="order")
            try:
                await streams.trade.place_order(**BATCH[0])
            except OutcomeUnknown as error:
                return await client.what_became_of(error)
        raise AssertionError("a reply")

    (found,) = asyncio.run(asyncio.wait_for(work(), 30))
    assert (found.state, found.request) == ("found", {"clOrdId": "a", "instId": "BTC-USDT"})


@pytest.mark.parametrize(
    ("operation", "name"),
    [("asset/transfer", "type"), ("asset/convert/trade", "tag"), ("trade/order", "instId")],
)
def test_the_question_says_what_it_must_to_find_anything(operation: str, name: str) -> None:
    assert name in OPERATIONS[f"POST /api/v5/{operation}"].promise.asked_with


VALUES = {"instId": "BTC-USDT", "algoOrdType": "grid", "instType": "SPOT"}


def test_most_operations_that_name_a_question_can_be_asked_about() -> None:
    """By the description alone; the others say in words what is missing."""
    asked, named = 0, 0
    for operation in OPERATIONS.values():
        promise = operation.promise
        if not (promise.acts and promise.ask and promise.asked_by):
            continue
        named += 1
        unknown = OutcomeUnknown("lost", operation.key, ("1",), (), promise.ask, promise.finds_ids)
        unknown.asked_by = promise.asked_by
        names = (*promise.asked_by, *promise.asked_with)
        request = {name: VALUES.get(name, "1") for name in names}
        told = question(OPERATIONS[promise.ask], unknown, request, {})
        asked += isinstance(told, Question)
        assert isinstance(told, Question) or promise.ask in told
        if isinstance(told, Question):
            takes: Any = OPERATIONS[promise.ask].request
            is_chosen = told.told_by.keys() <= takes._names.keys()
            of_another = dict.fromkeys(promise.asked_by, "2")
            rows: list[dict[str, str]] = [request, of_another, {}]
            assert own_rows(rows, told.told_by) == ([request, {}] if is_chosen else [request])
    assert asked > named * 0.6, (asked, named)
