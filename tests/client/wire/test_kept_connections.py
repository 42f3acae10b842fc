"""Kept connections: those that have ended are not used, and there are never more than a bound."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from okx_v5 import HttpResponse, OutcomeUnknown, TransportError

from tests.client.wire.senders import LOOPS, Build, Outcome, Sender, awaited_transport, order
from tests.client.wire.server import Connection, End, Gone, Server, answer
from tests.support.standstill import within
from tests.support.waiting import PATIENCE, until

pytestmark = pytest.mark.slow

DEATHS = {"closed": End.CLOSE, "reset": End.RESET, "half closed": End.HALF}
MOST = 100
"""More connections than this no client may open."""


def names(count: int) -> list[bytes]:
    return [b"n%d" % number for number in range(count)]


def judge(server: Server, outcomes: dict[bytes, Outcome]) -> Counter[str]:
    """Hold what was said to what the server has read; how often each was said."""
    read = Counter(server.bodies)
    assert max(read.values(), default=0) <= 1, "sent twice"
    for body, outcome in outcomes.items():
        if isinstance(outcome, HttpResponse):
            assert (outcome.status, outcome.body) == (200, body)
            assert read[body] == 1
        elif isinstance(outcome, TransportError):
            assert read[body] == 0
        else:
            assert isinstance(outcome, OutcomeUnknown), repr(outcome)
    return Counter(type(outcome).__name__ for outcome in outcomes.values())


def one_by_one(sender: Sender, bodies: list[bytes]) -> dict[bytes, Outcome]:
    return {body: sender.together([body])[0] for body in bodies}


class TestThatHasEnded:
    """Never used again, and nothing is said of it, where its end had arrived before."""

    @pytest.mark.parametrize("looks", [True, False], ids=["in a loop that runs", "unseen"])
    @pytest.mark.parametrize("death", DEATHS.values(), ids=DEATHS)
    def test_before_the_next_request(self, build_any: Build, death: End, looks: bool) -> None:
        with Server() as server:
            sender = build_any(server.url)
            for number in range(10):
                body = b"n%d" % number
                assert sender(body).body == body
                server.end(death)
                (sender.rest if looks else time.sleep)(0.02)
            assert [connection.bodies for connection in server.connections] == [
                [body] for body in names(10)
            ]
            assert [connection.raw.count(b"POST") for connection in server.connections] == [1] * 10

    @pytest.mark.parametrize("death", DEATHS.values(), ids=DEATHS)
    def test_together_with_its_answer(self, build_any: Build, death: End) -> None:
        class Ending(Server):
            def reply(self, connection: Connection, body: bytes) -> None:
                super().reply(connection, body)
                connection.end(death)

        with Ending() as server:
            said = judge(server, one_by_one(build_any(server.url), names(100)))
        assert said["HttpResponse"] >= 1
        assert said["TransportError"] == 0

    @pytest.mark.parametrize("death", [End.CLOSE, End.RESET], ids=["closed", "reset"])
    def test_in_the_moment_of_the_next_request(self, build_any: Build, death: End) -> None:
        class Ending(Server):
            def serve(self, connection: Connection, is_first: bool) -> None:
                self.reply(connection, connection.read_body(connection.read_head()))
                connection.stream.recv(1)
                connection.end(death)

        with Ending() as server:
            outcomes = one_by_one(build_any(server.url), names(9))
            assert judge(server, outcomes)["HttpResponse"] >= 5
            # Each second request fell into the end of a connection: it had left, and nothing more.
            assert [type(outcomes[body]) for body in names(9)[1::2]] == [OutcomeUnknown] * 4

    def test_all_of_many(self, build_any: Build) -> None:
        """Not one by one, each with a request lost."""
        with Together(20) as server:
            sender = build_any(server.url)
            judge(server, dict(zip(names(20), sender.together(names(20)), strict=True)))
            server.together = 1
            server.end(End.RESET)
            time.sleep(0.05)
            said = judge(server, one_by_one(sender, [b"m%d" % number for number in range(20)]))
        assert said == {"HttpResponse": 20}
        assert len(server.connections) == 21


class Together(Server):
    """Answers when so many requests are there."""

    def __init__(self, together: int) -> None:
        super().__init__()
        self.together = together
        self._waiting = 0
        self._all_here = threading.Condition()

    def reply(self, connection: Connection, body: bytes) -> None:
        with self._all_here:
            self._waiting += 1
            self._all_here.notify_all()
            assert self._all_here.wait_for(lambda: self._waiting >= self.together, 10)
        super().reply(connection, body)


class Slow(Server):
    """Takes its time, and counts how many connections are open at most."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.most = 0
        self._seconds = seconds

    def reply(self, connection: Connection, body: bytes) -> None:
        self.most = max(self.most, self.open)
        time.sleep(self._seconds)
        super().reply(connection, body)


class Deaf(Server):
    """Reads, and never answers."""

    def reply(self, connection: Connection, body: bytes) -> None:
        connection.read_until_gone()


class TestManyAtOnce:
    """Each gets its own answer."""

    def test_50_in_flight(self, build_any: Build) -> None:
        with Together(50) as server:
            sender = build_any(server.url, timeout=10)
            outcomes = dict(zip(names(50), sender.together(names(50)), strict=True))
            assert judge(server, outcomes) == {"HttpResponse": 50}
            assert len(server.connections) == 50
            server.together = 1
            said = judge(server, one_by_one(sender, [b"m%d" % number for number in range(10)]))
            assert said == {"HttpResponse": 10}
            assert len(server.connections) == 50

    @pytest.mark.default_transport
    def test_more_than_there_may_be_connections(self, build_any: Build) -> None:
        with Slow(0.05) as server:
            sender = build_any(server.url, timeout=15)
            outcomes = dict(zip(names(300), sender.together(names(300)), strict=True))
            assert judge(server, outcomes) == {"HttpResponse": 300}
            assert 20 <= server.most <= MOST
            assert len(server.connections) <= MOST

    @pytest.mark.default_transport
    @pytest.mark.alone
    def test_who_waits_for_a_connection_has_sent_nothing(self, build_any: Build) -> None:
        bodies = names(MOST + 30)
        with Deaf() as server:
            sender = build_any(server.url, timeout=1.5)
            began = time.monotonic()
            outcomes = dict(zip(bodies, sender.together(bodies), strict=True))
            assert time.monotonic() - began < 2.5
            said = judge(server, outcomes)
            assert said["TransportError"] >= 30
            assert said["OutcomeUnknown"] >= 20
            assert len(server.bodies) == said["OutcomeUnknown"]

    @pytest.mark.default_transport
    def test_who_gives_up_leaves_his_place(self, build_any: Build) -> None:
        """Places come back whatever became of those who had them."""
        with Deaf() as server:
            sender = build_any(server.url, timeout=0.4)
            for _ in range(3):
                sender.together(names(MOST + 10))
            server.reply = Server.reply.__get__(server)  # type: ignore[method-assign]
            bodies = [b"m%d" % number for number in range(MOST)]
            outcomes = sender.together(bodies, timeout=10)
            assert [getattr(outcome, "body", outcome) for outcome in outcomes] == bodies

    @pytest.mark.default_transport
    def test_threads(self, transport: str) -> None:
        bodies = [[b"%d-%d" % (thread, number) for number in range(60)] for thread in range(32)]
        outcomes: dict[bytes, Outcome] = {}
        with Server() as server:
            sender = Sender(transport, server.url, timeout=10)

            def work(mine: list[bytes]) -> None:
                for body in mine:
                    outcomes[body] = sender(body)

            with ThreadPoolExecutor(32) as pool:
                list(pool.map(work, bodies))
            assert judge(server, outcomes) == {"HttpResponse": 32 * 60}
            assert len(server.connections) <= 32
            sender.close()


class TestClosing:
    """The connections end with the client."""

    def test_at_rest(self, build_any: Build) -> None:
        with Together(5) as server:
            sender = build_any(server.url)
            sender.together(names(5))
            assert server.open == 5
            sender.close_transport()
            assert all(connection.left.wait(PATIENCE) for connection in server.connections)
            with pytest.raises(TransportError, match="closed"):
                sender()

    @pytest.mark.default_transport
    def test_while_threads_wait(self, transport: str) -> None:
        def close() -> None:
            until(lambda: len(server.bodies) == 5)
            sender.close()

        with Deaf() as server:
            sender = Sender(transport, server.url, timeout=5)
            threading.Thread(target=close).start()
            with within(1.5):
                outcomes = dict(zip(names(5), sender.together(names(5)), strict=True))
            assert judge(server, outcomes) == {"OutcomeUnknown": 5}
            assert all(connection.left.wait(PATIENCE) for connection in server.connections)
            with pytest.raises(TransportError, match="closed"):
                sender()

    @pytest.mark.default_transport
    @pytest.mark.parametrize("loop", LOOPS)
    def test_while_tasks_wait(self, transport: str, loop: str) -> None:
        async def main() -> list[Any]:
            tasks = [asyncio.ensure_future(awaited.send(order(body))) for body in names(5)]
            await asyncio.to_thread(until, lambda: len(server.bodies) == 5)
            await close()
            with within(1.5):
                done = await asyncio.gather(*tasks, return_exceptions=True)
            with pytest.raises(TransportError, match="closed"):
                await awaited.send(order())
            return done

        with Deaf() as server, asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
            awaited, close = awaited_transport(transport, server.url, timeout=5)
            outcomes = dict(zip(names(5), runner.run(main()), strict=True))
            assert judge(server, outcomes) == {"OutcomeUnknown": 5}
            assert all(connection.left.wait(PATIENCE) for connection in server.connections)

    @pytest.mark.default_transport
    def test_by_being_forgotten(self, transport: str) -> None:
        with Server() as server:
            sender = Sender(transport, server.url)
            sender()
            del sender
            gc.collect()
            assert server.connections[0].left.wait(PATIENCE)


def in_loop(loop: str, main: Callable[[], Any]) -> Any:
    with asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        return runner.run(main())


@pytest.mark.default_transport
class TestLoops:
    """One transport in any number of event loops."""

    @pytest.mark.parametrize("loops", [["asyncio"], ["uvloop"], ["asyncio", "uvloop"]])
    def test_one_after_another(self, transport: str, loops: list[str]) -> None:
        with Server() as server:
            awaited, close = awaited_transport(transport, server.url)
            for number, body in enumerate(names(20)):
                loop = loops[number % len(loops)]
                answered = in_loop(loop, lambda body=body: awaited.send(order(body)))
                assert answered.body == body
            gc.collect()
            until(lambda: server.open <= 2)  # connections of loops that have ended do not stay
            assert max(Counter(server.bodies).values()) == 1
            in_loop(loops[0], close)
            assert all(connection.left.wait(PATIENCE) for connection in server.connections)

    @pytest.mark.parametrize("loop", LOOPS)
    def test_at_once(self, transport: str, loop: str) -> None:
        outcomes: dict[bytes, Outcome] = {}

        async def work(mine: list[bytes]) -> None:
            for body in mine:
                outcomes[body] = await awaited.send(order(body))

        def in_thread(thread: int) -> None:
            async def tasks() -> None:
                await asyncio.gather(
                    *(
                        work([b"%d-%d-%d" % (thread, task, number) for number in range(20)])
                        for task in range(10)
                    )
                )

            in_loop(loop, tasks)

        with Server() as server:
            awaited, close = awaited_transport(transport, server.url, timeout=10)
            with ThreadPoolExecutor(4) as pool:
                list(pool.map(in_thread, range(4)))
            assert judge(server, outcomes) == {"HttpResponse": 800}
            in_loop(loop, close)
            assert all(connection.left.wait(PATIENCE) for connection in server.connections)

    @pytest.mark.parametrize("loop", LOOPS)
    def test_one_that_ends_with_requests_under_way(self, transport: str, loop: str) -> None:
        async def leave() -> None:
            tasks = [asyncio.ensure_future(awaited.send(order(body))) for body in names(5)]
            await asyncio.to_thread(until, lambda: len(server.bodies) == 5)
            assert not any(task.done() for task in tasks)

        with Deaf() as server:
            awaited, _ = awaited_transport(transport, server.url)
            in_loop(loop, leave)  # which cancels them
            assert len(server.bodies) == 5
            assert all(connection.left.wait(PATIENCE) for connection in server.connections)
            server.reply = Server.reply.__get__(server)  # type: ignore[method-assign]
            assert in_loop(loop, lambda: awaited.send(order(b"later"))).body == b"later"

    def test_one_that_is_never_closed(self, transport: str) -> None:
        """A loop that was only stopped takes nothing along that the next one needs."""
        with Server() as server:
            awaited, _ = awaited_transport(transport, server.url)
            for body in names(3):
                loop = asyncio.new_event_loop()
                assert loop.run_until_complete(awaited.send(order(body))).body == body
            loops = [asyncio.new_event_loop() for _ in range(2)]
            for number, body in enumerate([b"m1", b"m2", b"m3", b"m4"]):
                sending = awaited.send(order(body))
                assert loops[number % 2].run_until_complete(sending).body == body
            for loop in loops:
                loop.close()


def test_a_connection_outlives_a_request_that_was_in_vain(build_any: Build) -> None:
    """A refusal is an answer like any other."""

    class Refusing(Server):
        def reply(self, connection: Connection, body: bytes) -> None:
            connection.stream.sendall(answer(body, status="401 Unauthorized"))

    with Refusing() as server:
        sender = build_any(server.url)
        assert [sender(body).status for body in names(5)] == [401] * 5
        assert len(server.connections) == 1


def test_a_client_that_leaves_is_seen_to_leave(build_any: Build) -> None:
    """After the timeout the connection is closed, and the late answer is nobody's."""

    class Late(Server):
        def reply(self, connection: Connection, body: bytes) -> None:
            time.sleep(0.8 if body == b"n0" else 0)
            try:
                super().reply(connection, body)
            except OSError as error:
                raise Gone from error

    with Late() as server:
        sender = build_any(server.url)
        with pytest.raises(OutcomeUnknown):
            sender(b"n0", timeout=0.4)
        for body in names(5)[1:]:
            assert sender(body).body == body
            sender.rest(0.2)
        assert [connection.bodies for connection in server.connections] == [
            [b"n0"],
            [b"n1", b"n2", b"n3", b"n4"],
        ]
