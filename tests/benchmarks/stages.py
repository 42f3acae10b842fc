"""Where the microseconds of one blocking call go: `python -m tests.benchmarks.stages`.

The same calls as in `make bench`, on one core, in clear. Each stage ends where a function is
entered or left that is watched for that; what the watching costs is taken off. Medians of calls
that were made one after the other, over a connection that is kept.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable
from functools import wraps
from itertools import pairwise
from time import perf_counter_ns
from typing import Any

from tests.benchmarks import handmade
from tests.benchmarks.clients import client
from tests.benchmarks.exchange import exchange

CALLS = 4000
ROUNDS = 9


class Watch:
    """Notes the time at each of the stages' ends."""

    def __init__(self) -> None:
        self.times: list[int] = []

    def enter(self, owner: Any, name: str) -> None:
        """Note the time when a function is entered."""
        self._watch(owner, name, True, False)

    def leave(self, owner: Any, name: str) -> None:
        """Note the time when a function is left."""
        self._watch(owner, name, False, True)

    def both(self, owner: Any, name: str) -> None:
        """Note both."""
        self._watch(owner, name, True, True)

    def _watch(self, owner: Any, name: str, enters: bool, leaves: bool) -> None:
        function = getattr(owner, name)
        note = self.times.append

        @wraps(function)
        def watched(*args: Any, **arguments: Any) -> Any:
            if enters:
                note(perf_counter_ns())
            result = function(*args, **arguments)
            if leaves:
                note(perf_counter_ns())
            return result

        setattr(owner, name, watched)

    def measure(self, call: Callable[[], Any], stages: int) -> list[float]:
        """Microseconds of each stage of a call: the median."""
        rows: list[list[int]] = []
        for _ in range(CALLS):
            self.times.clear()
            start = perf_counter_ns()
            call()
            ends = [start, *self.times, perf_counter_ns()]
            if len(ends) == stages + 1:
                rows.append([b - a for a, b in pairwise(ends)])
        assert len(rows) > CALLS // 2, "the stages are others now"
        return [statistics.median(column) / 1000 for column in zip(*rows, strict=True)]


OURS = (
    "the arguments, held to the rules",
    "JSON, headers, signature",
    "a connection, the request as bytes, a look",
    "handing it over (kernel)",
    "waiting (kernel, exchange)",
    "taking what came (kernel)",
    "reading HTTP, giving the connection back",
    "reading JSON, the proof, the reply, a field",
)


def ours(port: int) -> Callable[[], list[float]]:
    """This package's client."""
    made = client("Client", port, secure=False)
    trade = made.trade

    def call() -> Any:
        return trade.close_position(inst_id="BTC-USDT-SWAP", mgn_mode="cross")[0].pos_side

    call()
    watch = Watch()
    watch.enter(made, "send")
    watch.both(made._transport, "send")
    line = made._transport._pools.here()._idle[0]._line
    watch.both(line, "send")
    watch.both(line, "_receive")
    return lambda: watch.measure(call, len(OURS))


BY_HAND = (
    "JSON, headers, signature, the request as bytes",
    "handing it over (kernel)",
    "waiting (kernel, exchange), taking what came",
    "reading HTTP",
    "reading JSON, a field",
)


class Socket:
    """A socket whose methods can be watched."""

    def __init__(self, port: int) -> None:
        connection = handmade.connected(port)
        self.sendall = connection.sendall
        self.recv = connection.recv


def by_hand(port: int) -> Callable[[], list[float]]:
    """The client made by hand."""
    socket: Any = Socket(port)
    watch = Watch()
    watch.both(socket, "sendall")
    watch.leave(socket, "recv")
    watch.enter(handmade, "read")
    call = handmade.caller(socket, f"127.0.0.1:{port}")
    return lambda: watch.measure(call, len(BY_HAND))


def cost() -> float:
    """Microseconds that it takes to watch one end of a stage."""
    watch = Watch()
    owner: Any = type("Owner", (), {"f": staticmethod(len)})()
    watch.both(owner, "f")
    return watch.measure(lambda: owner.f(""), 3)[1]


def main() -> None:
    """Print both tables."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with exchange() as port:
        measures = {"okx_v5": (ours(port), OURS), "by hand": (by_hand(port), BY_HAND)}
        rounds: dict[str, list[list[float]]] = {name: [] for name in measures}
        for _ in range(ROUNDS):
            for name, (measure, _) in measures.items():
                rounds[name].append(measure())
    taken = cost()
    for name, (_, stages) in measures.items():
        columns = zip(*rounds[name], strict=True)
        figures = [max(statistics.median(each) - taken, 0) for each in columns]
        print(f"{name}, microseconds: median of {ROUNDS} x {CALLS} calls")
        for stage, figure in zip((*stages, "in all"), (*figures, sum(figures)), strict=True):
            print(f"  {stage:<50}{figure:>6.1f}")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
