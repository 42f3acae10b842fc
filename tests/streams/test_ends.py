"""However a connection ends, its reader is told once, where it is, and why; nothing comes twice."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from okx_v5 import AsyncStreams, AuthenticationError, Interrupted
from okx_v5._runtime.streams import line
from okx_v5._runtime.streams.picows_transport import PicowsTransport
from okx_v5._runtime.streams.socket import Ended
from okx_v5.channels import CLOSE_CODES

from tests.support.in_a_loop import awaited
from tests.support.practice import LIVE, Practice
from tests.support.scripted_exchange import scripted_exchange

PRIVATE = "/ws/v5/private"
PAIR = {"instId": "BTC-USDT"}

Cause = Callable[[Practice], None]


def scenario(does: str, **settings: Any) -> Cause:
    return lambda practice: practice.scenario(does, path=PRIVATE, **settings)


def upgrade(practice: Practice) -> None:
    """The notice comes too late, for nobody can connect until the end."""
    practice.scenario("refuse-connection", path=PRIVATE, times=3)
    practice.scenario("notice", path=PRIVATE, seconds=0)


def standstill(practice: Practice) -> None:
    """The exchange's machine sleeps, for longer than the silence that is borne."""
    practice.process.send_signal(signal.SIGSTOP)
    asyncio.get_running_loop().call_later(2.0, lambda: practice.process.send_signal(signal.SIGCONT))


def sleep(practice: Practice) -> None:
    """This machine sleeps, for longer than the silence that the exchange bears."""
    practice.limits(secondsOfSilence=0.2)
    while practice.connections()["open"]:
        time.sleep(0.05)
    practice.limits(secondsOfSilence=30)


ENDS: list[tuple[str, Cause, tuple[str, ...]]] = [
    ("cut", scenario("break-off"), ("1006", "broke off")),
    ("half a message", scenario("half-message"), ("1006", "broke off")),
    ("silence", scenario("silence"), ("nothing came for 1.5 s", "no answer to a ping")),
    ("upgrade", upgrade, ("1001", "Service upgrade")),
    ("their sleep", standstill, ("no answer to a ping",)),
    ("our sleep", sleep, ("4004", CLOSE_CODES[4004])),
    *(
        (f"close {code}", scenario("close", code=code, reason="Why"), (f"{code} Why", meaning))
        for code, meaning in {**CLOSE_CODES, 1000: "", 1011: "", 4999: ""}.items()
    ),
]


@pytest.mark.parametrize(("cause", "told"), [each[1:] for each in ENDS], ids=[e[0] for e in ENDS])
@awaited
async def test_an_end_is_told_once(
    practice: Practice, monkeypatch: pytest.MonkeyPatch, cause: Cause, told: tuple[str, ...]
) -> None:
    monkeypatch.setattr(line, "SHORTEST", 0.01)
    streams = AsyncStreams(base_url=practice.url, silence=1.5, **LIVE)
    streams._limits = streams._limits._replace(connections_per_second=1000)
    async with streams, streams.trade.fills(inst_id=PAIR["instId"]) as fills:
        before = datetime.now(UTC)
        await push(practice, 1, 2)
        while len(fills._mailbox.waiting) < 2:
            await asyncio.sleep(0.01)
        cause(practice)
        while len(fills._mailbox.waiting) < 3:
            await asyncio.sleep(0.01)
        await push(practice, 3, 4)
        came = [await anext(fills) for _ in range(5)]
        assert not fills._mailbox.waiting
    gap = came.pop(2)
    assert isinstance(gap, Interrupted)
    assert before <= gap.began <= gap.ended <= datetime.now(UTC)
    assert gap.arg == {"channel": "fills", **PAIR}
    for words in told:
        assert words in gap.reason
    assert [row["tradeId"] for each in came for row in each.items] == ["1", "2", "3", "4"]


@awaited
async def test_a_key_that_is_gone_ends_the_reading(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "SHORTEST", 0.01)
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        fills = await streams.trade.fills(inst_id=PAIR["instId"]).open()
        await push(practice, 1)
        practice.scenario("login-refused", path=PRIVATE, code="60032")
        practice.scenario("close", path=PRIVATE, code=4007)
        assert not isinstance(await anext(fills), Interrupted)
        with pytest.raises(AuthenticationError):
            await anext(fills)


class Nobody:
    """Who does not care what comes."""

    def received(self, message: bytes) -> None: ...
    def pinged(self) -> None: ...
    def ended(self, how: Ended) -> None: ...


@awaited
async def test_what_opens_when_nobody_waits_any_more_is_closed() -> None:
    """Cancelled at any moment, also when it has just opened."""
    transport = PicowsTransport(5, "tests", ssl_context=None, proxy=None, compression=True)
    async with scripted_exchange() as exchange:
        for turns in range(1, 16):
            connect = transport.connect(f"ws{exchange.url[4:]}/", Nobody, {})
            connecting = asyncio.create_task(connect)
            for _ in range(turns):
                await asyncio.sleep(0)
            connecting.cancel()
            [made] = await asyncio.gather(connecting, return_exceptions=True)
            if not isinstance(made, BaseException):
                made.close()
        await exchange.until(lambda: all(each.is_gone for each in exchange.connections))
        assert exchange.connections


async def push(practice: Practice, *numbers: int) -> None:
    """Push numbered rows."""
    for number in numbers:
        data = [{**PAIR, "tradeId": str(number)}]
        assert await asyncio.to_thread(practice.push, "fills", PAIR, data=data) == 1
