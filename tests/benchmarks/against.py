"""What calls cost now beside what they cost at another commit: `make bench AGAINST=REF`.

Both run side by side on one core, round by round, so that a ratio is work and not the machine's
mood. Only the package differs: the exchange, the interpreter and the dependencies are the same.
"""

from __future__ import annotations

import asyncio
import io
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.answers import ANSWERS
from tests.benchmarks.clients import Worker, serve
from tests.benchmarks.exchange import exchange
from tests.benchmarks.timing import KEYS, Timer, timed
from tests.support.paths import PACKAGE, ROOT

MODULE = "tests.benchmarks.against"
ROUNDS = 15
MARK = 1.05
SECONDS = 0.08
"""How long a round of one measurement takes, so that a short call is made more often."""

SWAP = {"inst_id": "BTC-USDT-SWAP"}
ORDER = {**SWAP, "td_mode": "cross", "side": "buy", "ord_type": "limit", "sz": "1", "px": "2.15"}
CALLS: dict[str, Callable[[Any], Any]] = {
    "close a position": lambda client: client.trade.close_position(**SWAP, mgn_mode="cross"),
    "place an order": lambda client: client.trade.place_order(**ORDER),
    "place 20 orders": lambda client: client.trade.place_orders(orders=[ORDER] * 20),
    "read an order book": lambda client: client.market.get_order_book(**SWAP),
    "read the balance": lambda client: client.account.get_balance(),
}
IMPORTS = {
    "import the client": "from okx_v5 import Client; Client('k', 's', 'p').trade",
    "import one endpoint": "import okx_v5; okx_v5.OPERATIONS['POST /api/v5/trade/order'].request",
}


def blocking(call: Callable[[Any], Any], port: int) -> Timer:
    """A timer of one call of the blocking client."""
    from okx_v5 import Client

    client = Client(*KEYS, base_url=f"http://127.0.0.1:{port}", rate_limit="off")
    return timed(lambda: call(client))


def awaited(call: Callable[[Any], Awaitable[Any]], port: int) -> Timer:
    """A timer of one call of the awaited client, one after the other."""
    from okx_v5 import AsyncClient

    loop = asyncio.new_event_loop()
    client = AsyncClient(*KEYS, base_url=f"http://127.0.0.1:{port}", rate_limit="off")

    async def calls(count: int) -> float:
        start = time.perf_counter()
        for _ in range(count):
            await call(client)
        return time.perf_counter() - start

    return lambda count: loop.run_until_complete(calls(count))


def decoding(name: str) -> Timer:
    """A timer of decoding one large answer."""
    from okx_v5 import OPERATIONS

    operation, body, _ = ANSWERS[name]
    decode = OPERATIONS[operation].decode
    return timed(lambda: decode(body))


def timer_of(name: str, port: int) -> Timer:
    """The timer of one row of the table."""
    kind, _, of = name.partition(": ")
    if kind == "decode":
        return decoding(of)
    return (blocking if kind == "blocking" else awaited)(CALLS[of], port)


NAMES = [
    *(f"blocking: {name}" for name in CALLS),
    *(f"awaited: {name}" for name in CALLS),
    *(f"decode: {name}" for name in ANSWERS),
]


@contextmanager
def package_at(ref: str) -> Iterator[Path]:
    """The folder that holds the package as it was at a commit."""
    command = ["git", "-C", str(ROOT), "archive", ref, "generated"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{ref!r} is no commit of this repository: {done.stderr.decode()}")
    with tempfile.TemporaryDirectory(prefix="okx-bench-") as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        subprocess.run([sys.executable, "-m", "compileall", "-q", folder], check=True)
        yield Path(folder) / "generated"


def environment(package: Path) -> dict[str, str]:
    """Where Python finds this package before the one that is installed."""
    return {**os.environ, "PYTHONPATH": str(package)}


def print_ratio(name: str, now: list[float], then: list[float], unit: str) -> None:
    """One row: both figures, and the median of each round's ratio."""
    ratios = [mine / theirs for mine, theirs in zip(now, then, strict=True)]
    ratio = statistics.median(ratios)
    figures = f"{statistics.median(then):.1f} -> {statistics.median(now):.1f} {unit}"
    over = "" if ratio <= MARK else f"   over {MARK}"
    print(f"  {name:<32}{figures:>24}   {ratio:.3f} x{over}", flush=True)


def measure_calls(then: Path, port: int) -> None:
    """Every call of both packages, round by round."""
    for name in NAMES:
        with ExitStack() as ending:
            workers: list[Worker] = []
            for package in (PACKAGE.parent, then):
                worker = Worker(name, port, module=MODULE, env=environment(package))
                ending.callback(worker.stop)
                workers.append(worker)
            count = max(1, round(SECONDS / max(worker(20) / 20 for worker in workers)))
            rounds = [[worker(count) / count * 1e6 for worker in workers] for _ in range(ROUNDS)]
        print_ratio(name, *(list(each) for each in zip(*rounds, strict=True)), unit="us")


def import_cost(code: str, package: Path) -> float:
    """Milliseconds of some code in a new interpreter."""
    program = (
        f"import time; start = time.perf_counter(); {code}; print(time.perf_counter() - start)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, env=environment(package), capture_output=True, text=True, check=True
    )
    return float(done.stdout) * 1000


def main(ref: str) -> None:
    """Print what each call costs, now and at the commit."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(f"{ref} -> now: median of {ROUNDS} rounds side by side; mark: at most {MARK} x")
    with package_at(ref) as then, exchange() as port:
        measure_calls(then, port)
        for name, code in IMPORTS.items():
            rounds = [
                [import_cost(code, package) for package in (PACKAGE.parent, then)]
                for _ in range(ROUNDS)
            ]
            print_ratio(name, *(list(each) for each in zip(*rounds, strict=True)), unit="ms")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        main(sys.argv[1])
    else:
        serve(timer_of(sys.argv[1], int(sys.argv[2])))
