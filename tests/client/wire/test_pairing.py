"""No answer is another order's, none is told wrongly, and no order is sent twice.

tests/load/test_soak.py asks the same of whole clients, together with limits and leaks; here the
transports stand alone, are cancelled and run out of time as well, and get answers in every form.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from okx_v5 import HttpResponse, OutcomeUnknown, TransportError

from tests.client.wire.certificates import certificate, trusting
from tests.client.wire.senders import LOOPS, awaited_transport, blocking_transport, order
from tests.client.wire.unreliable import Unreliable, unreliable

pytestmark = [pytest.mark.slow, pytest.mark.default_transport]

THREADS, TASKS = 12, 40
FEW, MANY = 1_000, 25_000
DONE, UNKNOWN, UNSENT, CANCELLED = "done", "unknown", "not sent", "cancelled"


@pytest.fixture(params=["plain", "tls"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """With and without TLS: what the server shows, and what the client is built with."""
    if request.param == "plain":
        return {}
    pem = tmp_path / "server.pem"
    certificate("localhost").private_key_and_cert_chain_pem.write_to_path(str(pem))
    return {"pem": pem, "ssl_context": trusting()}


class Told:
    """What was said of each order."""

    def __init__(self, orders: int) -> None:
        self.ids = map(str, islice(count(), orders))
        self.said: dict[str, str] = {}
        self._random = random.Random(orders)

    def patience(self) -> float | None:
        """Now and then an attempt has hardly any time."""
        return self._random.random() * 0.03 if self._random.random() < 0.03 else None

    def answered(self, own: str, response: HttpResponse) -> None:
        assert response.body == own.encode(), f"{own} has got {response.body!r}"
        assert response.status in (200, 400)
        self.said[own] = DONE

    def judge(self, exchange: Unreliable, orders: int) -> Counter[str]:
        read, executed = exchange.end()
        assert len(self.said) == orders
        assert max(read.values()) == 1, "sent twice"
        for own, said in self.said.items():
            if said == DONE:
                assert executed[own] == 1
            elif said == UNSENT:
                assert read[own] == 0
        assert executed.keys() <= self.said.keys()
        counted = Counter(self.said.values())
        assert counted[DONE] > 0.8 * orders
        assert counted[UNKNOWN] > 0.02 * orders
        return counted


def in_threads(transport: str, url: str, told: Told, **settings: Any) -> None:
    sending, close = blocking_transport(transport, url, timeout=20, **settings)
    failures: list[BaseException] = []
    lock = threading.Lock()

    def work() -> None:
        while True:
            with lock:
                own = next(told.ids, None)
            if own is None:
                return
            try:
                told.answered(own, sending.send(order(own.encode(), told.patience())))
            except TransportError:
                told.said[own] = UNSENT
            except OutcomeUnknown:
                told.said[own] = UNKNOWN
            except BaseException as error:
                failures.append(error)
                return

    threads = [threading.Thread(target=work, daemon=True) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(300)
    assert not failures, failures[:3]
    assert not any(thread.is_alive() for thread in threads), "some threads hang"
    close()


async def in_tasks(transport: str, url: str, told: Told, **settings: Any) -> None:
    sending, close = awaited_transport(transport, url, timeout=20, **settings)
    chance = random.Random(7)

    async def attempt(own: str) -> None:
        try:
            told.answered(own, await sending.send(order(own.encode(), told.patience())))
        except TransportError:
            told.said[own] = UNSENT
        except OutcomeUnknown:
            told.said[own] = UNKNOWN
        except asyncio.CancelledError:
            told.said[own] = CANCELLED

    async def work() -> None:
        for own in told.ids:
            task = asyncio.ensure_future(attempt(own))
            if chance.random() < 0.05:
                await asyncio.wait([task], timeout=chance.random() * 0.01)
                if task.cancel():
                    await asyncio.wait([task])
                    told.said.setdefault(own, CANCELLED)  # before it had begun
                    continue
            await task

    async with asyncio.timeout(600), asyncio.TaskGroup() as group:
        for _ in range(TASKS):
            group.create_task(work())
    await close()


def run(kind: str, transport: str, orders: int, settings: dict[str, Any]) -> Counter[str]:
    told = Told(orders)
    own = dict(settings)
    pem = own.pop("pem", None)
    with unreliable(orders, pem) as exchange:
        url = f"http{'s' if pem else ''}://localhost:{exchange.port}"
        if kind == "blocking":
            in_threads(transport, url, told, **own)
        else:
            with asyncio.Runner(loop_factory=LOOPS[kind]) as runner:
                runner.run(in_tasks(transport, url, told, **own))
        return told.judge(exchange, orders)


KINDS = ["blocking", *LOOPS]


@pytest.mark.parametrize("kind", KINDS)
def test_answers_belong_to_their_orders(
    transport: str, kind: str, settings: dict[str, Any]
) -> None:
    run(kind, transport, FEW, settings)


@pytest.mark.soak
@pytest.mark.parametrize("kind", KINDS)
def test_150_000_answers_belong_to_their_orders(
    transport: str,
    kind: str,
    settings: dict[str, Any],
    record_property: Callable[[str, object], None],
) -> None:
    began = time.monotonic()
    counted = run(kind, transport, MANY, settings)
    record_property("figure", f"{dict(counted)} in {time.monotonic() - began:.0f} s")
    print(kind, dict(counted), f"{time.monotonic() - began:.0f} s")


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    time.sleep(0.05)
    assert threading.active_count() <= before + 1, "threads are left"
