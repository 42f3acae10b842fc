"""An exchange that only counts what arrives, and threads and tasks that call it."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from okx_v5._runtime.limits.limiter import Charge, Charges

LATENCY = 0.02


class Arrivals:
    """Counts when it is called, somewhere between the call and its answer."""

    def __init__(self, latency: float = LATENCY) -> None:
        self.latency = latency
        self.times: dict[tuple[str, ...], list[tuple[float, int]]] = defaultdict(list)
        self.limits: dict[tuple[str, ...], tuple[int, float]] = {}
        self._lock = threading.Lock()

    def _delays(self) -> tuple[float, float]:
        delay = random.uniform(0, self.latency)
        before = random.uniform(0, delay)
        return before, delay - before

    def _count(self, charges: Charges) -> None:
        with self._lock:
            now = time.monotonic()
            for charge in charges:
                self.times[charge.window].append((now, charge.cost))
                self.limits[charge.window] = charge.limit, charge.seconds

    def take(self, charges: Charges) -> None:
        before, after = self._delays()
        time.sleep(before)
        self._count(charges)
        time.sleep(after)

    async def take_async(self, charges: Charges) -> None:
        before, after = self._delays()
        await asyncio.sleep(before)
        self._count(charges)
        await asyncio.sleep(after)

    def excess(self) -> dict[tuple[str, ...], int]:
        """By how much each limit was exceeded in the worst of all sliding windows."""
        most = {
            window: most_in_any(self.times[window], seconds)
            for window, (_, seconds) in self.limits.items()
        }
        return {
            window: most[window] - limit
            for window, (limit, _) in self.limits.items()
            if most[window] > limit
        }

    def used(self, window: tuple[str, ...]) -> float:
        """The share of the permitted rate that was used, from the first arrival to the last."""
        limit, seconds = self.limits[window]
        total = sum(cost for _, cost in self.times[window])
        took = self.times[window][-1][0] - self.times[window][0][0]
        return ((total - 1) // limit) * seconds / took


def most_in_any(arrivals: Sequence[tuple[float, int]], seconds: float) -> int:
    """The most that came within any window, both of its ends included."""
    times = [at for at, _ in arrivals]
    sums = [0, *accumulate(cost for _, cost in arrivals)]
    return max(
        sums[bisect_right(times, at + seconds)] - sums[first] for first, at in enumerate(times)
    )


def charge(name: str, limit: int, seconds: float, cost: int = 1) -> Charge:
    return Charge((name,), cost, limit, seconds)
