"""Whatever a signal handler's exception interrupts, no slot is lost and nobody waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from okx_v5 import RateLimitReached
from okx_v5._runtime.limits import limiter as limiter_module
from okx_v5._runtime.limits.limiter import Charges
from okx_v5._runtime.limits.process_limiter import ProcessLimiter
from okx_v5._runtime.limits.windows import Permit, Windows

from tests.client.limits.anywhere import everywhere
from tests.client.limits.arrivals import charge

pytestmark = pytest.mark.slow

MODULES = ("windows", "wait_queue", "limiter", "process_limiter", "process_calls")
SECONDS = 0.01
CHARGES: Charges = (charge("instrument", 2, SECONDS), charge("all", 3, SECONDS))
LATEST = 5.0


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots of requests without an answer come back within the time of a test."""
    monkeypatch.setattr(limiter_module, "ON_ITS_WAY", 0.02)


class Scene:
    """Windows of which each slot is free, half used, or used and waited for by others."""

    def __init__(self, under_way: int, waiting: int) -> None:
        self.windows = Windows()
        self.limiter = ProcessLimiter("wait", self.windows)
        self.permits = [self.limiter.acquire(CHARGES) for _ in range(under_way)]
        self.others = [threading.Thread(target=self.call, daemon=True) for _ in range(waiting)]
        for thread in self.others:
            thread.start()
        while len(self.windows._queue.everybody()) < waiting:
            time.sleep(0.0001)

    def call(self) -> None:
        permit = self.limiter.acquire(CHARGES)
        self.limiter.settle(permit, sent=True)

    def end(self) -> None:
        """What goes on elsewhere, after the interruption: requests end, and others take turns."""
        while self.permits:
            self.limiter.settle(self.permits.pop(), sent=True)
        for thread in self.others:
            thread.join(LATEST)
            assert not thread.is_alive(), "somebody waits for ever"

    def judge(self) -> None:
        """Every slot can be had, once all windows have passed, and no slot is left over."""
        self.end()
        ends = time.monotonic() + LATEST
        for each in CHARGES:
            whole = (each._replace(cost=each.limit),)
            while not self.can_have(whole):
                assert time.monotonic() < ends, f"slots of {each.window} were lost"
                time.sleep(0.001)
        assert not self.windows._queue
        for window in self.windows._windows.values():
            window.expire(time.monotonic() + LATEST)
            assert window.used == 0

    def can_have(self, charges: Charges) -> bool:
        try:
            permit = ProcessLimiter("raise", self.windows).acquire(charges)
        except RateLimitReached:
            return False
        ProcessLimiter("raise", self.windows).settle(permit, sent=False)
        return True


COURSES: dict[str, tuple[int, int, Callable[[Scene], None]]] = {
    "a call that has room": (1, 0, lambda scene: scene.call()),
    "a call that waits for its turn": (2, 0, lambda scene: end_elsewhere_and_call(scene)),
    "a call behind others": (2, 2, lambda scene: end_elsewhere_and_call(scene)),
    "an end that lets others in": (2, 2, lambda scene: settle_all(scene, sent=False)),
    "an end that makes others wait for less": (2, 2, lambda scene: settle_all(scene, sent=True)),
}


def end_elsewhere_and_call(scene: Scene) -> None:
    permits, scene.permits = scene.permits, []
    threading.Thread(target=lambda: settle_later(scene, permits), daemon=True).start()
    scene.call()


def settle_later(scene: Scene, permits: list[Permit]) -> None:
    time.sleep(0.002)
    while permits:
        scene.limiter.settle(permits.pop(), sent=True)


def settle_all(scene: Scene, sent: bool) -> None:
    while scene.permits:
        scene.limiter.settle(scene.permits[-1], sent=sent)
        scene.permits.pop()


@pytest.mark.parametrize("name", COURSES)
def test_no_slot_is_lost_and_nobody_waits_for_ever(name: str) -> None:
    under_way, waiting, course = COURSES[name]
    places = everywhere(lambda: Scene(under_way, waiting), course, Scene.judge, *MODULES)
    assert places > 25
