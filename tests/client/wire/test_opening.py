"""How connections come about, grow old, and what is known when that goes wrong."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from okx_v5 import AsyncClient, Client, TransportError
from okx_v5._runtime.wire import async_connection, async_pool, connection, pool, threads

from tests.support.callers import Caller
from tests.support.exchange import Exchange, reply
from tests.support.fixtures import KEYS
from tests.support.standstill import within
from tests.support.waiting import until

pytestmark = pytest.mark.default_transport

ORDER: dict[str, Any] = {"inst_id": "BTC-USDT-SWAP", "mgn_mode": "cross", "cl_ord_id": "b15"}
NAME = "exchange.localhost"
UNSENT = (
    "POST /api/v5/trade/close-position: nothing of it was carried out: it was waiting to be sent"
)


@pytest.fixture
def crowded() -> Iterator[tuple[str, int]]:
    """An address that takes no more connections, and answers nobody who asks for one."""
    with ExitStack() as sockets:
        listener = sockets.enter_context(socket.create_server(("127.0.0.2", 0), backlog=0))
        for _ in range(4):
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()


def resolve(monkeypatch: pytest.MonkeyPatch, *places: tuple[str, int]) -> None:
    """Let NAME stand for some places, whatever port is asked for."""
    real = socket.getaddrinfo

    def look_up(host: str, port: int, *args: Any, flags: int = 0, **more: Any) -> list[Any]:
        if host != NAME or flags & socket.AI_NUMERICHOST:
            return list(real(host, port, *args, flags=flags, **more))
        found = (real(*place, *args, flags=flags, **more) for place in places)
        return [each for some in found for each in some]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def test_an_address_that_does_not_answer_is_passed_over(
    call: Caller,
    kind: type[Caller],
    exchange: Exchange,
    crowded: tuple[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    call("trade.close_position", **ORDER)
    resolve(monkeypatch, crowded, exchange.address)
    with within(2, least=0.2), kind(**KEYS, base_url=f"http://{NAME}:1", timeout=8) as named:
        assert named("trade.close_position", **ORDER)[0].cl_ord_id == "b15"
    assert exchange.connections == 2


def test_an_address_that_refuses_costs_no_time(
    call: Caller, kind: type[Caller], exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("trade.close_position", **ORDER)  # what is loaded with the first call takes time, too
    closed = Exchange(listening=False)
    resolve(monkeypatch, closed.address, exchange.address)
    with within(0.2), kind(**KEYS, base_url=f"http://{NAME}:1", timeout=8) as named:
        assert named("trade.close_position", **ORDER)[0].cl_ord_id == "b15"
    closed.close()


def test_a_name_that_nobody_knows(kind: type[Caller]) -> None:
    with (
        kind(**KEYS, base_url="https://exchange.invalid", timeout=0.4) as named,
        pytest.raises(TransportError, match="no connection to the exchange: "),
    ):
        named("trade.close_position", **ORDER)


SLOW_NAME = """
import asyncio, socket, time
from okx_v5 import AsyncClient, Client, TransportError
real = socket.getaddrinfo
def look_up(*args, flags=0, **more):
    if not flags & socket.AI_NUMERICHOST:
        time.sleep(60)
    return real(*args, flags=flags, **more)
socket.getaddrinfo = look_up
settings = {"base_url": "https://exchange.invalid", "timeout": 2}
arguments = ("POST", "/api/v5/trade/order")
async def awaited():
    await AsyncClient(**settings).with_options(retries=0).request(*arguments)
for ask in (
    lambda: Client(**settings).with_options(retries=0).request(*arguments),
    lambda: asyncio.run(awaited()),
):
    began = time.monotonic()
    try:
        ask()
    except TransportError as error:
        print(error, time.monotonic() - began < 2)
"""


def test_a_name_that_nobody_finds_holds_up_neither_call_nor_process() -> None:
    command = [sys.executable, "-c", SLOW_NAME]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    said = "no connection to the exchange: connecting took too long True"
    assert (done.stdout.splitlines(), done.stderr) == ([said] * 2, "")


@pytest.mark.parametrize("module", [connection, async_connection], ids=["blocking", "awaited"])
def test_one_that_was_idle_for_long_is_not_used(
    call: Caller, exchange: Exchange, monkeypatch: pytest.MonkeyPatch, module: Any
) -> None:
    call("trade.close_position", **ORDER)
    call("trade.close_position", **ORDER)
    monkeypatch.setattr(module, "IDLE", 0.1)
    time.sleep(0.2)
    call("trade.close_position", **ORDER)
    is_its_own = ("Awaited" in type(call).__name__) == (module is async_connection)
    assert exchange.connections == (2 if is_its_own else 1)


def test_one_that_fails_before_it_took_a_byte_is_replaced(
    call: Caller, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may die between the look at it and the first byte."""

    def fail(data: bytes) -> int:
        raise BrokenPipeError

    call("trade.close_position", **ORDER)
    pools = vars(call.client._owned._pools)
    used = pools["_pool"] if "_pool" in pools else pools["_last"][1]
    used._idle[0]._line.send = fail
    assert call("trade.close_position", **ORDER)[0].cl_ord_id == "b15"
    assert (exchange.connections, len(exchange.received)) == (2, 2)


def test_who_waits_in_vain_for_one_has_sent_nothing(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "MOST", 1)
    monkeypatch.setattr(async_pool, "MOST", 1)
    exchange.answer = lambda request: reply({"instId": "BTC-USDT-SWAP"}, delay=1)

    def outcomes(first: Callable[[], Any], second: Callable[[], Any]) -> None:
        other = threading.Thread(target=first)
        other.start()
        until(lambda: exchange.received)
        with pytest.raises(TransportError, match="1 requests are under way, and none ended"):
            second()
        other.join()

    with Client(**KEYS, base_url=exchange.url, rate_limit="off", timeout=5) as client:
        order = client.trade.close_position
        hasty = client.with_options(timeout=0.4, retries=0).trade.close_position
        outcomes(lambda: order(**ORDER), lambda: hasty(**ORDER))
    assert len(exchange.received) == 1

    async def awaited() -> None:
        async with AsyncClient(
            **KEYS, base_url=exchange.url, rate_limit="off", timeout=5
        ) as client:
            first = asyncio.ensure_future(client.trade.close_position(**ORDER))
            await asyncio.to_thread(until, lambda: len(exchange.received) == 2)
            hasty = client.with_options(timeout=0.4, retries=0)
            with pytest.raises(TransportError, match="1 requests are under way, and none ended"):
                await hasty.trade.close_position(**ORDER)
            await first

    asyncio.run(awaited())
    assert len(exchange.received) == 2


def test_where_it_is_cancelled_while_it_connects_the_note_says_so(
    crowded: tuple[str, int],
) -> None:
    async def main() -> BaseException:
        url = f"http://{crowded[0]}:{crowded[1]}"
        async with AsyncClient(**KEYS, base_url=url, rate_limit="off") as client:
            order = asyncio.ensure_future(client.trade.close_position(**ORDER))
            await asyncio.sleep(0.1)
            order.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await order
            return caught.value

    assert asyncio.run(main()).__notes__ == [UNSENT]


class Alarm(BaseException):
    """What a handler of signals raises."""


def test_one_object_that_ends_two_calls_says_of_each_whether_it_was_sent(
    exchange: Exchange, crowded: tuple[str, int]
) -> None:
    """A client may be interrupted while it connects, and another one while it waits."""
    exchange.answer = lambda request: reply({}, delay=2)
    alarm = Alarm()

    def ring(*_: Any) -> None:
        raise alarm

    def ring_when_it_is_read() -> None:
        until(lambda: exchange.received)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)

    before = signal.signal(signal.SIGALRM, ring)
    try:
        with Client(**KEYS, base_url=f"http://{crowded[0]}:{crowded[1]}") as client:
            signal.setitimer(signal.ITIMER_REAL, 0.4)
            with pytest.raises(Alarm):
                client.trade.close_position(**ORDER)
        with Client(**KEYS, base_url=exchange.url) as client:
            threading.Thread(target=ring_when_it_is_read).start()
            with pytest.raises(Alarm):
                client.trade.close_position(**ORDER)
    finally:
        signal.signal(signal.SIGALRM, before)
    first, second = alarm.__notes__
    assert first == UNSENT
    assert "whether it was carried out is unknown" in second


def test_where_the_system_has_no_poll(
    exchange: Exchange, crowded: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows."""
    monkeypatch.setattr(threads, "_poll", None)
    resolve(monkeypatch, crowded, exchange.address)
    with Client(**KEYS, base_url=f"http://{NAME}:1", rate_limit="off", timeout=4) as client:
        for number in range(3):
            assert client.trade.close_position(**ORDER, tag=str(number))[0].tag == str(number)
        exchange.drop_connections()
        time.sleep(0.02)
        assert client.trade.close_position(**ORDER).code == "0"
        exchange.answer = lambda request: reply({}, delay=2)
        with pytest.raises(Exception, match="it took too long"):
            client.with_options(timeout=0.2).trade.close_position(**ORDER)
    assert exchange.connections == 2


def test_an_event_loop_that_cannot_watch_sockets_is_told_of(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As that of Windows."""

    class Blind(asyncio.SelectorEventLoop):
        def add_writer(self, *args: Any) -> None:
            raise NotImplementedError

    async def main() -> None:
        async with AsyncClient(base_url=exchange.url, retries=0) as client:
            await client.request("POST", "/api/v5/x", body={})

    with (
        asyncio.Runner(loop_factory=Blind) as runner,
        pytest.raises(TransportError, match="SelectorEventLoop"),
    ):
        runner.run(main())
