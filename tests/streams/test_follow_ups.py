"""After a gap REST is asked what happened in it, and the reader is told with the gap."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from okx_v5 import (
    CHANNELS,
    ApiError,
    AsyncStreams,
    Client,
    FellBehind,
    FollowUp,
    Interrupted,
    OutcomeUnknown,
    Push,
    Streams,
    ValidationError,
)
from okx_v5._runtime.streams import line as line_module
from okx_v5._runtime.streams.following import questions
from okx_v5._runtime.streams.picows_transport import PicowsTransport
from okx_v5.operations import OPERATIONS
from okx_v5.trade import Order

from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE, Practice

PENDING, FILLS, HISTORY = (
    f"GET /api/v5/trade/{name}" for name in ("orders-pending", "fills", "orders-history")
)
NOW = datetime(2026, 8, 1, tzinfo=UTC)
PRIVATE = "/ws/v5/private"
ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "sz": "1",
    "px": "2",
}


class Gate(PicowsTransport):
    """Opens no connection while it is shut."""

    def __init__(self) -> None:
        super().__init__(5.0, "tests", ssl_context=None, proxy=None, compression=False)
        self.is_shut = threading.Event()

    async def connect(self, url: str, receiver: Any, headers: Any) -> Any:
        while self.is_shut.is_set():
            await asyncio.sleep(0.01)
        return await super().connect(url, receiver, headers)


class Gap:
    """What a test does to the connection, and meanwhile, from a thread of its own."""

    def __init__(self, practice: Practice) -> None:
        self.gate = Gate()
        self.client = Client(**LIVE, base_url=practice.url, rate_limit="off")
        self.practice = practice

    def settings(self, **more: Any) -> dict[str, Any]:
        settings = {"rate_limit": "off", "transport": self.gate, **more}
        return {**LIVE, "base_url": self.practice.url, **settings}

    def place(self, name: str) -> None:
        self.client.trade.place_order(**ORDER, cl_ord_id=name)

    def cut(self) -> None:
        """End the connection, and let no other one be opened before `mend`."""
        self.gate.is_shut.set()
        self.practice.scenario("close", code=4001, path=PRIVATE)
        self.until(lambda: not self.practice.connections()["open"])

    def mend(self) -> None:
        """Let it be opened again, and wait until it is subscribed."""
        self.gate.is_shut.clear()
        self.until(
            lambda: any(each["subscriptions"] for each in self.practice.connections()["open"])
        )

    @staticmethod
    def until(holds: Callable[[], bool]) -> None:
        for _ in range(1000):
            if holds():
                return
            threading.Event().wait(0.01)
        raise AssertionError("in vain")


@pytest.fixture
def gap(practice: Practice, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gap]:
    monkeypatch.setattr(line_module, "SHORTEST", 0.01)
    gap = Gap(practice)
    yield gap
    gap.client.close()


def interrupted(message: Any) -> Interrupted:
    assert isinstance(message, Interrupted), message
    return message


def names(message: Any) -> list[str]:
    """The orders of a push by their own IDs."""
    assert isinstance(message, Push), message
    return [each["clOrdId"] for each in message.items]


def told(found: Interrupted, operation: str, **arguments: str) -> FollowUp:
    """The one answer to a question with these arguments, of all that were asked."""
    [one] = [
        each
        for each in found.follow_ups
        if each.operation == operation and arguments.items() <= each.arguments.items()
    ]
    return one


def events(gap: Gap) -> None:
    """An order before, one that ends in the gap, one that begins in it, and one after."""
    gap.place("old")
    gap.cut()
    gap.client.trade.cancel_order(inst_id="BTC-USDT", cl_ord_id="ends")
    gap.place("new")
    gap.practice.scenario("delay", seconds=0.3, path="/api/v5/trade/orders-pending")
    gap.mend()
    gap.place("late")  # while REST is being asked


def hold_to(messages: list[Any]) -> None:
    before, found, after = messages
    assert names(before) == ["old"]
    gap = interrupted(found)
    assert [*gap.items] == []
    assert [each.error for each in gap.follow_ups] == [None] * 5
    assert gap.missing == "changes between; follow_ups tell them"
    pending = told(gap, PENDING)
    assert {"new", "old"} <= {each.cl_ord_id for each in pending.items}
    assert "ends" not in {each.cl_ord_id for each in pending.items}
    assert all(isinstance(each, Order) for each in pending.items)
    canceled = told(gap, HISTORY, state="canceled")
    assert [(each.cl_ord_id, each.state) for each in canceled.items] == [("ends", "canceled")]
    since = int(told(gap, FILLS).arguments["begin"]) / 1000
    assert 0 <= gap.began.timestamp() - since <= 31
    assert names(after) == ["late"]


@awaited
async def test_what_ended_and_began_in_a_gap_is_told_with_it(gap: Gap) -> None:
    gap.place("ends")
    async with AsyncStreams(**gap.settings()) as streams:
        orders = await streams.trade.orders(inst_type="SPOT").open()
        happening = asyncio.create_task(asyncio.to_thread(events, gap))
        hold_to([await anext(orders) for _ in range(3)])
        await happening


def test_blocking_readers_are_told_the_same(gap: Gap) -> None:
    gap.place("ends")
    with Streams(**gap.settings()) as streams:
        orders = streams.trade.orders(inst_type="SPOT").open()
        happening = threading.Thread(target=events, args=(gap,))
        happening.start()
        hold_to([next(orders) for _ in range(3)])
        happening.join()


@pytest.mark.parametrize(
    ("trouble", "timeout", "error"),
    [
        ({"does": "code", "code": "50030"}, 10.0, ApiError),
        ({"does": "hang"}, 1.0, OutcomeUnknown),
    ],
)
def test_a_question_that_fails_is_told(
    gap: Gap, trouble: dict[str, Any], timeout: float, error: type[Exception]
) -> None:
    with Streams(**gap.settings(timeout=timeout)) as streams:
        orders = streams.trade.orders(inst_type="SPOT").open()
        gap.cut()
        gap.practice.scenario(**trouble, path="/api/v5/trade/fills", times=9)
        gap.mend()
        found = interrupted(next(orders))
        assert isinstance(told(found, FILLS).error, error)
        assert f"but for what {FILLS} failed to tell" in found.missing
        assert told(found, PENDING).error is None


def test_a_gap_while_rest_is_asked_loses_neither(gap: Gap) -> None:
    with Streams(**gap.settings(timeout=1.0)) as streams:
        orders = streams.trade.orders(inst_type="SPOT").open()
        gap.cut()
        gap.practice.scenario("hang", path="/api/v5/trade/fills", times=9)
        gap.mend()
        gap.place("between")
        gap.cut()
        gap.mend()
        first, between, second = (next(orders) for _ in range(3))
        assert names(between) == ["between"]
        assert interrupted(first).ended < interrupted(second).began
        assert len(interrupted(first).follow_ups) == len(interrupted(second).follow_ups) == 5


def test_a_reader_who_falls_behind_meanwhile_gets_what_is_there(gap: Gap) -> None:
    with Streams(**gap.settings(max_waiting=3)) as streams:
        orders = streams.trade.orders(inst_type="SPOT").open()
        gap.cut()
        gap.practice.scenario("hang", path="/api/v5/trade/fills", times=9)
        gap.mend()
        for name in ("a", "b"):
            gap.place(name)
        found = interrupted(next(orders))
        assert "when it had to be told" in str(told(found, FILLS).error)
        assert [names(next(orders)), names(next(orders))] == [["a"], ["b"]]
        with pytest.raises(FellBehind):
            next(orders)


def is_asked(practice: Practice, path: str) -> bool:
    """Whether REST has been asked for something."""
    return any(each.get("path", "").startswith(path) for each in practice.requests())


@awaited
async def test_closing_meanwhile_tells_what_stood_behind(gap: Gap) -> None:
    async with AsyncStreams(**gap.settings()) as streams:
        orders = await streams.trade.orders(inst_type="SPOT").open()
        await asyncio.to_thread(gap.cut)
        gap.practice.scenario("hang", path="/api/v5/trade/fills", times=9)
        await asyncio.to_thread(gap.mend)
        await asyncio.to_thread(gap.until, lambda: is_asked(gap.practice, "/api/v5/trade/fills"))
        await streams.close()
        [found] = [each async for each in orders]
        assert "the streams were closed" in str(told(interrupted(found), FILLS).error)


@pytest.mark.parametrize("how", [{"follow_up": False}, {"gaps": "hide"}])
def test_nothing_is_asked_that_nobody_wants(gap: Gap, how: dict[str, Any]) -> None:
    with Streams(**gap.settings(**how)) as streams:
        orders = streams.trade.orders(inst_type="SPOT").open()
        gap.cut()
        gap.mend()
        gap.place("after")
        messages = [next(orders)]
        if "gaps" not in how:
            assert interrupted(messages[0]).follow_ups == ()
            messages = [next(orders)]
        assert names(messages[0]) == ["after"]
        assert gap.practice.counts(PENDING)["received"] == 0


def test_it_is_a_flag() -> None:
    with pytest.raises(ValidationError, match="follow_up must be True or False"):
        Streams(follow_up=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_every_question_is_one_that_rest_takes() -> None:
    """For each documented argument of each channel, by the operation's own rules."""
    asked = 0
    for name, channel in CHANNELS.items():
        if not channel.follow_ups:
            continue
        least = {"algo_id": "1"} if "algo_id" in channel.request._names.values() else {}
        kinds = {"inst_type": "ANY"} if "inst_type" in channel.request._names.values() else {}
        arg = channel.arg(**least, **kinds)
        found = [*questions(Interrupted(channel, arg, NOW, NOW, ""), NOW, OPERATIONS)]
        assert [each.error for each in found] == [None] * len(found), name
        assert {each.operation.key for each in found} == {each.ask for each in channel.follow_ups}
        asked += len(found)
    assert asked > 50


def test_what_an_argument_excludes_is_not_asked() -> None:
    arg = {"channel": "orders", "instType": "ANY", "instFamily": "BTC-USD"}
    gap = Interrupted(CHANNELS["orders"], arg, NOW, NOW, "")
    kinds = {
        each.arguments["instType"]
        for each in questions(gap, NOW, OPERATIONS)
        if each.operation.key == HISTORY
    }
    assert kinds == {"SWAP", "FUTURES", "OPTION"}
