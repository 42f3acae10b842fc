"""The connection of orders: opened once, kept alive, and left when it is of no use any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import okx_v5

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
    before = opened(practice)

    async def work() -> None:
        async with streams(practice) as sent:
            await sent.trade.place_order(**ORDER)
            practice.scenario("notice", path="/ws/v5/private", seconds=60)
            while opened(practice) - before < 2:
                await sent.trade.place_order(**ORDER)

    run(work())


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
