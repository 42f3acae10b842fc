"""The connection of orders: opened once, kept alive, and left when it is of no use any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import okx_v5
import pytest
from okx_v5._runtime.streams import line

from tests.streams.trading.test_sending import ORDER, PLACED, run, streams
from tests.support.practice import Practice

SECONDS = 20.0


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(SECONDS):
        while not holds():
            await asyncio.sleep(0.02)


def opened(practice: Practice) -> int:
    """How many connections there were ever."""
    return int(practice.connections()["opened"])


def pings(practice: Practice) -> int:
    """How often open connections asked for a sign of life."""
    return sum(each["requests"].get("ping", 0) for each in practice.connections()["open"])


def test_orders_at_once_share_one_connection(practice: Practice) -> None:
    before = opened(practice)

    async def work() -> list[Any]:
        async with streams(practice) as sent:
            names = [f"n{number}" for number in range(20)]
            placed = await asyncio.gather(
                *(sent.trade.place_order(**ORDER, cl_ord_id=name) for name in names)
            )
            assert [each[0].cl_ord_id for each in placed] == names
            return placed

    run(work())
    assert opened(practice) - before == 1
    assert practice.counts(PLACED)["executed"] == 20


def test_it_ends_with_its_event_loop(practice: Practice) -> None:
    sent = streams(practice)

    async def work() -> list[Any]:
        await sent.trade.place_order(**ORDER)
        return practice.connections()["open"]

    assert len(run(work())) == 1
    run(until(lambda: not practice.connections()["open"]))
    assert sent.inst_id_codes, "what was looked up stays"


def test_it_is_kept_alive_while_nothing_is_sent(practice: Practice) -> None:
    before = opened(practice)

    async def work() -> None:
        async with streams(practice, silence=0.4) as sent:
            await sent.trade.place_order(**ORDER)
            await until(lambda: pings(practice) >= 3)
            await sent.trade.place_order(**ORDER)

    run(work())
    assert opened(practice) - before == 1


def test_a_connection_that_has_gone_silent_is_left(practice: Practice) -> None:
    before = opened(practice)

    async def work() -> None:
        async with streams(practice, timeout=1.0, silence=60) as sent:
            await sent.trade.place_order(**ORDER)
            practice.scenario("silence", path="/ws/v5/private")
            lost = await asyncio.gather(
                sent.trade.place_order(**ORDER, cl_ord_id="lost"), return_exceptions=True
            )
            assert isinstance(lost[0], okx_v5.OutcomeUnknown)
            placed = await sent.trade.place_order(**ORDER, cl_ord_id="next")
            assert placed[0].cl_ord_id == "next"

    run(work())
    assert opened(practice) - before == 2


def test_a_connection_that_will_end_is_left_before(practice: Practice) -> None:
    """Another one is there before an order needs it; the reply that is awaited still comes."""
    before = opened(practice)

    async def work() -> None:
        async with streams(practice) as sent:
            await sent.trade.place_order(**ORDER)
            practice.scenario("delay", seconds=1.5, op="order")
            slow = asyncio.create_task(sent.trade.place_order(**ORDER, cl_ord_id="slow"))
            await until(lambda: practice.counts(PLACED)["received"] == 2)
            for _ in range(2):
                practice.scenario("notice", path="/ws/v5/private", seconds=60, times=1)
            await until(lambda: orders_sent(practice)[1:] == [0])
            while orders_sent(practice)[-1] == 0:  # the exchange knows of it before it is used
                await sent.trade.place_order(**ORDER)
            if not slow.done():
                assert len(orders_sent(practice)) == 2
            assert (await slow)[0].cl_ord_id == "slow"
            await until(lambda: orders_sent(practice) == [1])

    run(work())
    assert opened(practice) - before == 2
    counts = practice.counts(PLACED)
    assert counts["executed"] == counts["received"] >= 3
    assert counts["executed_twice"] == []


def test_a_connection_that_will_end_is_used_where_there_is_no_other(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "SHORTEST", 0.05)

    async def work() -> None:
        async with streams(practice) as sent:
            await sent.trade.place_order(**ORDER)
            practice.scenario("refuse-connection", path="/ws/v5/private", times=2)
            practice.scenario("notice", path="/ws/v5/private", seconds=60)
            await sent.trade.place_order(**ORDER)
            await until(lambda: practice.pending() == [])
            await until(lambda: orders_sent(practice) == [0])

    run(work())
    assert practice.counts(PLACED)["executed"] == 2


def orders_sent(practice: Practice) -> list[int]:
    """How many orders came over each connection that is open, the oldest first."""
    return [each["requests"].get("order", 0) for each in practice.connections()["open"]]


def test_an_order_under_way_ends_with_the_streams(practice: Practice) -> None:
    practice.scenario("hang", op="order")

    async def work() -> BaseException:
        sent = streams(practice)
        call = asyncio.create_task(sent.trade.place_order(**ORDER, cl_ord_id="mine"))
        await until(lambda: practice.counts(PLACED)["received"] == 1)
        await sent.close()
        (error,) = await asyncio.gather(call, return_exceptions=True)
        assert isinstance(error, okx_v5.OutcomeUnknown)
        return error

    run(work())


@pytest.mark.parametrize("tries", range(1, 8))
def test_nothing_is_left_of_what_was_opened_as_the_streams_were_closed(
    practice: Practice, tries: int
) -> None:
    """An order on its way to a connection gets none, at whatever moment they are closed."""

    async def work() -> None:
        before, others = opened(practice), asyncio.all_tasks()
        sent = streams(practice)
        placing = asyncio.create_task(sent.trade.place_order(**ORDER))
        for _ in range(tries):
            await asyncio.sleep(0.002)
        await sent.close()
        with suppress(okx_v5.TransportError, okx_v5.OutcomeUnknown):
            await placing
        assert asyncio.all_tasks() == others
        assert opened(practice) - before <= 1

        await until(lambda: practice.connections()["open"] == [])

    run(work())
