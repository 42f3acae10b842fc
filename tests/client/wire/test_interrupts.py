"""Ctrl-C and cancellation are heard at once, at every stage, and nothing is left of the call."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest
from okx_v5 import OutcomeUnknown, TransportError
from okx_v5._runtime.wire.async_pool import MOST

from tests.client.wire.senders import LOOPS, Sender, awaited_transport, order
from tests.client.wire.server import Connection, End, Gone, Server, answer
from tests.support.waiting import PATIENCE, until

pytestmark = [pytest.mark.slow, pytest.mark.default_transport]

HEARD = 0.2
"""Seconds in which a call must have ended."""
MEANWHILE = 0.25
"""Seconds after which the call has reached the stage in which it is ended."""
LONG = 20.0


class Stage(NamedTuple):
    """Where a call waits, and how to see that its connection is closed afterwards."""

    url: str
    body: bytes
    is_left: Callable[[], bool]


@contextmanager
def blackhole() -> Iterator[Stage]:
    """Nobody answers a connection: the queue of a listener that accepts none is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers: list[socket.socket] = []
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
            fillers.append(filler)
        time.sleep(0.05)
        yield Stage(f"http://127.0.0.1:{listener.getsockname()[1]}", b"{}", lambda: True)
        for filler in fillers:
            filler.close()


@contextmanager
def silent_tls() -> Iterator[Stage]:
    """The connection is there, and no handshake."""
    left = threading.Event()

    def secure(stream: socket.socket) -> socket.socket:
        while stream.recv(65536):
            pass
        left.set()
        raise OSError

    with Server(secure=secure) as server:
        url = f"https://localhost:{server.port}"
        yield Stage(url, b"{}", lambda: left.wait(PATIENCE))


@contextmanager
def silent() -> Iterator[Stage]:
    """The request is read and not answered."""
    with Server(End.STALL) as server:
        yield Stage(server.url, b"{}", lambda: server.connections[0].left.wait(PATIENCE))


@contextmanager
def half_an_answer() -> Iterator[Stage]:
    """The answer has begun."""
    with Server(answer(b"1234")[:-2], End.STALL) as server:
        yield Stage(server.url, b"{}", lambda: server.connections[0].left.wait(PATIENCE))


@contextmanager
def trickling() -> Iterator[Stage]:
    """The answer comes byte by byte."""

    class Trickling(Server):
        def reply(self, connection: Connection, body: bytes) -> None:
            connection.stream.sendall(answer(b"x" * 10_000)[:-10_000])
            while True:
                connection.stream.sendall(b"x")
                time.sleep(0.01)

    with Trickling() as server:
        yield Stage(server.url, b"{}", lambda: server.connections[0].left.wait(PATIENCE))


@contextmanager
def unread() -> Iterator[Stage]:
    """The request is large, and only its beginning is taken."""

    resumed = threading.Event()

    class Unread(Server):
        def serve(self, connection: Connection, is_first: bool) -> None:
            connection.read_head()
            resumed.wait()
            connection.read_until_gone()

    def is_left() -> bool:
        resumed.set()  # the end stands behind what was sent before
        return server.connections[0].left.wait(PATIENCE)

    with Unread() as server:
        yield Stage(server.url, b"x" * (64 << 20), is_left)


STAGES = [blackhole, silent_tls, silent, half_an_answer, trickling, unread]
stages = pytest.mark.parametrize("stage", STAGES, ids=[stage.__name__ for stage in STAGES])


@contextmanager
def ctrl_c(after: float, reached: Callable[[], object] = lambda: True) -> Iterator[list[float]]:
    """Ctrl-C so many seconds later, but not before something is reached; when it was pressed."""
    pressed: list[float] = []

    def press() -> None:
        until(reached)
        pressed.append(time.monotonic())
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(after, press)
    timer.start()
    try:
        yield pressed
    finally:
        timer.cancel()
        timer.join()
        signal.signal(signal.SIGINT, before)


@pytest.mark.alone
@stages
def test_ctrl_c(transport: str, stage: Callable[[], Iterator[Stage]]) -> None:
    with stage() as at:  # type: ignore[attr-defined]
        sender = Sender(transport, at.url, timeout=LONG)
        with ctrl_c(MEANWHILE) as pressed, pytest.raises(KeyboardInterrupt):
            sender(at.body)
        assert time.monotonic() - pressed[0] < HEARD
        assert at.is_left()
        sender.close()


@pytest.mark.alone
@stages
@pytest.mark.parametrize("loop", LOOPS)
def test_ctrl_c_in_a_loop(transport: str, stage: Callable[[], Iterator[Stage]], loop: str) -> None:
    with stage() as at:  # type: ignore[attr-defined]
        with ctrl_c(MEANWHILE) as pressed, pytest.raises(KeyboardInterrupt):  # noqa: SIM117
            with asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
                awaited, _ = awaited_transport(transport, at.url, timeout=LONG)
                runner.run(awaited.send(order(at.body)))
        assert time.monotonic() - pressed[0] < HEARD
        assert at.is_left()


@pytest.mark.alone
@stages
@pytest.mark.parametrize("loop", LOOPS)
def test_cancellation(transport: str, stage: Callable[[], Iterator[Stage]], loop: str) -> None:
    async def main() -> float:
        awaited, close = awaited_transport(transport, at.url, timeout=LONG)
        task = asyncio.ensure_future(awaited.send(order(at.body)))
        await asyncio.sleep(MEANWHILE)
        task.cancel()
        began = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await task
        took = time.monotonic() - began
        assert await asyncio.to_thread(at.is_left)
        await close()
        return took

    with stage() as at, asyncio.Runner(loop_factory=LOOPS[loop]) as runner:  # type: ignore[attr-defined]
        assert runner.run(main()) < HEARD


@pytest.mark.alone
@pytest.mark.parametrize("loop", LOOPS)
def test_a_timeout_of_the_users(transport: str, loop: str) -> None:
    async def main(url: str) -> None:
        awaited, _ = awaited_transport(transport, url, timeout=LONG)
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await awaited.send(order())
        assert time.monotonic() - began < 0.2 + HEARD

    with silent() as at, asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        runner.run(main(at.url))


class Hesitating(Server):
    """Answers after as many milliseconds as the body says."""

    def reply(self, connection: Connection, body: bytes) -> None:
        time.sleep(float(body.partition(b" ")[0]) / 1000)
        try:
            super().reply(connection, body)
        except OSError as error:
            raise Gone from error


def test_calls_after_ctrl_c(transport: str) -> None:
    """The answer to the call that was ended is nobody's."""
    with Hesitating() as server:
        sender = Sender(transport, server.url, timeout=5)
        for number in range(8):
            assert sender(b"0 before %d" % number).body == b"0 before %d" % number
            last = b"80 %d" % number

            def is_read(last: bytes = last) -> bool:
                return last in server.bodies

            with ctrl_c(0.02 + number / 500, is_read), pytest.raises(KeyboardInterrupt):
                sender(last)
                time.sleep(1)
            for moment in range(3):
                body = b"0 after %d %d" % (number, moment)
                assert sender(body).body == body
                time.sleep(0.03)
        assert len(server.bodies) == len({*server.bodies}) == 8 * 5
        sender.close()


@pytest.mark.parametrize("loop", LOOPS)
def test_calls_after_cancellations(transport: str, loop: str) -> None:
    """Whatever the moment: before, while and after the answer arrives."""

    async def main(url: str) -> None:
        awaited, close = awaited_transport(transport, url, timeout=5)
        ended = 0
        for number in range(150):
            cut = b"2 cut %d" % number
            task = asyncio.ensure_future(awaited.send(order(cut)))
            await asyncio.sleep(number % 30 / 6000)
            task.cancel()
            try:
                assert (await task).body == cut
            except asyncio.CancelledError:
                ended += 1
            body = b"0 after %d" % number
            assert (await awaited.send(order(body))).body == body
        assert 10 < ended < 150
        await close()

    with Hesitating() as server, asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        runner.run(main(server.url))
        assert len(server.bodies) == len({*server.bodies})
        assert all(connection.left.wait(PATIENCE) for connection in server.connections)


@pytest.mark.parametrize("loop", LOOPS)
def test_who_waits_for_a_connection_is_cancelled_too(transport: str, loop: str) -> None:
    """And the place that he would have had goes to the next."""

    async def main(server: Server) -> None:
        awaited, close = awaited_transport(transport, server.url, timeout=LONG)
        tasks = [asyncio.ensure_future(awaited.send(order(b"1500 %d" % n))) for n in range(160)]
        await asyncio.to_thread(until, lambda: len(server.bodies) == MOST)
        waiting = [task for number, task in enumerate(tasks) if number % 2]
        for task in waiting:
            task.cancel()
        done, _ = await asyncio.wait(waiting)
        assert all(task.cancelled() for task in done)
        answered = await asyncio.gather(*tasks[::2])
        assert [each.body for each in answered] == [b"1500 %d" % n for n in range(0, 160, 2)]
        assert (await awaited.send(order(b"0 later"))).body == b"0 later"
        await close()

    with Hesitating() as server, asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        runner.run(main(server))


@pytest.mark.alone
def test_the_deadline_is_one_for_all_stages(transport: str) -> None:
    """Seconds that one stage has taken are not left for the next."""
    for stage in STAGES:
        with stage() as at:
            sender = Sender(transport, at.url, timeout=LONG)
            began = time.monotonic()
            with pytest.raises((OutcomeUnknown, TransportError)) as caught:
                sender(at.body, timeout=0.6)
            sent = stage not in (blackhole, silent_tls)
            assert caught.type is (OutcomeUnknown if sent else TransportError), stage
            assert time.monotonic() - began < 0.6 + HEARD
            assert at.is_left()
            sender.close()
