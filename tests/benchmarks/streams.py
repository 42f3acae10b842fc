"""What a push costs its reader, in many hands: `python -m tests.benchmarks.streams`.

CPU time of the reader's process, for whoever waits uses none. All pushes come as fast as they are
read. Bare libraries decode them untyped, and python-okx's callback with json.loads; nothing is
kept. This package is there twice: with the payload left unread, which is what a subscription costs,
and with every row read, with all levels of a book, which is what a reader of everything pays.

A kept book is there twice, too: its reader looks at the best prices after each update, or after
every hundredth. ccxt's book is always sorted, and the look costs nothing there; ours sorts and
makes typed levels when somebody looks.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack

from tests.benchmarks.stream_exchange import WAYS, stream_exchange
from tests.benchmarks.stream_meter import LOOKS
from tests.benchmarks.tables import print_group
from tests.support.paths import ROOT

ROUNDS = 5

BARE = ["picows, uvloop", "websockets", "websockets, sans-I/O", "aiohttp"]
UNREAD, READ = "okx_v5, unread", "okx_v5, rows read"
OURS = ["okx_v5, rows read, uvloop", "picows", UNREAD, READ]
OTHERS = ["python-okx", "ccxt"]
MARKS = {"picows": 1.5, "python-okx": 0.25, "ccxt": 0.166}
BOOKS = dict.fromkeys(("ccxt", *(f"ccxt, kept book, {each}" for each in LOOKS)), 0.125)
GROUPS: list[tuple[str, str, list[str], dict[str, float]]] = [
    ("books", "plain", [*BARE, *OURS], MARKS),
    ("books", "TLS, deflate", [*BARE, *OURS], MARKS),
    ("books", "TLS", [*BARE, *OURS, *OTHERS], MARKS),
    *((channel, "TLS", [*OURS[1:], *OTHERS], MARKS) for channel in ("tickers", "trades")),
    *(
        (channel, "TLS", ["okx_v5, replayed", READ, "okx_v5, recorded"], {READ: 1.5})
        for channel in ("books", "trades")
    ),
    ("books", "TLS", ["okx_v5, watched book", "ccxt"], BOOKS),
    *(
        ("books", "plain", [f"{each}, kept book, {looks}" for each in ("okx_v5", "ccxt")], BOOKS)
        for looks in LOOKS
    ),
]
"""A channel, how it comes, who takes turns, and the marks for ours."""


class StreamWorker:
    """A subscriber in a process of its own, which reads a channel when it is told."""

    def __init__(
        self, name: str, way: str, port: int, module: str = "tests.benchmarks.stream_clients"
    ) -> None:
        python = sys.executable
        if name.startswith("ccxt"):
            python, module = os.environ["CCXT"], "tests.benchmarks.ccxt_streams"
        self._process = subprocess.Popen(
            [python, "-m", module, name, way, str(port)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def __call__(self, channel: str) -> tuple[float, float]:
        """What it measures: CPU microseconds of a push, and pushes a second."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{channel}\n")
        one, other = self._process.stdout.readline().split()
        return float(one), float(other)

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()


def streams() -> None:
    """Print every figure beside its mark."""
    print(f"a push over a WebSocket, CPU microseconds: median of {ROUNDS} rounds (lowest-highest)")
    with ExitStack() as stack:
        ports = {way: stack.enter_context(stream_exchange(way)) for way in WAYS}
        for channel, way, names, marks in GROUPS:
            print(f" {channel}, {way}")
            group(channel, way, ports[way], names, marks)


def group(channel: str, way: str, port: int, names: list[str], marks: dict[str, float]) -> None:
    """Those that take turns, and the marks for ours."""
    has_ccxt = bool(os.environ.get("CCXT"))
    workers = {
        name: StreamWorker(name, way, port)
        for name in names
        if has_ccxt or not name.startswith("ccxt")
    }
    rounds: dict[str, list[tuple[float, float]]] = {name: [] for name in workers}
    for _ in range(ROUNDS):
        for name, worker in workers.items():
            rounds[name].append(worker(channel))
    for worker in workers.values():
        worker.stop()
    held = [name for name in (UNREAD, READ) if name in rounds and "picows" in rounds]
    print_group({name: [cpu for cpu, _ in each] for name, each in rounds.items()}, marks, held)


if __name__ == "__main__":
    streams()
