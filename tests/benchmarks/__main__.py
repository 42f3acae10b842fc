"""Calls, decoding, import and generation, as ratios in one run: `make bench`.

Everything runs on one core, so that a figure is work and not the waking up of another core.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec
from okx_v5 import OPERATIONS
from okx_v5._runtime.limits.charges import Caller, charges_of
from okx_v5._runtime.limits.process_limiter import process_limiter

from tests.benchmarks.answers import ANSWERS
from tests.benchmarks.clients import CLIENTS, Worker
from tests.benchmarks.exchange import exchange
from tests.support.paths import ROOT

SEEDS = sorted((ROOT / "tests" / "docs" / "seeds").glob("*.md"))
PAGES = 510
ROUNDS = 9
CALLS = 1500

IMPORT = """
import time, sys
start = time.perf_counter()
{0}
seconds = time.perf_counter() - start
memory = next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]
print(seconds * 1000, int(memory) / 1024)
"""
IMPORTS = {
    "bare Python": "pass",
    "okx_v5, Client, one resource": "from okx_v5 import Client; import okx_v5.trade.api",
    "the same, and a client built": "from okx_v5 import Client; Client('k', 's', 'p').trade",
    "python-okx, one resource": "import okx.Trade",
}


def main() -> None:
    """Print every figure beside its mark."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    calls()
    limits()
    decoding()
    imports()
    generation()
    reading()


def row(name: str, figure: str, ratios: str = "") -> None:
    """One line of a table."""
    print(f"  {name:<32}{figure:>16}   {ratios}", flush=True)


def calls() -> None:
    """One signed, validated call, decoded and read, over loopback."""
    print(f"one signed call, microseconds: median of {ROUNDS} rounds of {CALLS} (lowest-highest)")
    with exchange() as port:
        workers = {name: Worker(name, port) for name in CLIENTS}
        seconds: dict[str, list[float]] = {name: [] for name in workers}
        for worker in workers.values():
            worker(200)
        for _ in range(ROUNDS):
            for name, worker in workers.items():
                seconds[name].append(worker(CALLS) / CALLS * 1e6)
        for worker in workers.values():
            worker.stop()
    for name, each in seconds.items():
        floor = ratio(each, seconds["bare socket"])
        sdk = ratio(each, seconds["python-okx"])
        figure = f"{statistics.median(each):.1f} ({min(each):.1f}-{max(each):.1f})"
        row(name, figure, f"{floor:.2f} x bare socket, {sdk:.3f} x python-okx")
    print("  marks: okx_v5 at most 2 x bare socket and 0.12 x python-okx\n")


def limits() -> None:
    """What keeping the rate limits adds to an order, where nobody has to wait."""
    wire = {"instId": "BTC-USDT-SWAP"}
    who = Caller("account", "host", True)
    limiter = process_limiter("wait")

    def order() -> None:
        charges = charges_of(OPERATIONS["POST /api/v5/trade/order"], wire, who)
        limiter.settle(limiter.acquire(charges), sent=False)

    order()
    rounds: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(CALLS):
            order()
        rounds.append((time.perf_counter() - start) / CALLS * 1e6)
    print("keeping the rate limits of an order, microseconds beside those of a call")
    row("charges, acquire, settle", f"{statistics.median(rounds):.1f}")
    print()


def ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios of each round, in which both met the same noise."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def decoding() -> None:
    """Large answers into typed rows and items, beside the plain values of two decoders."""
    print(f"decoding an answer, microseconds: median of {ROUNDS} rounds")
    plain = msgspec.json.Decoder().decode
    for name, (operation, body, count) in ANSWERS.items():
        decoders = {"okx_v5": OPERATIONS[operation].decode, "msgspec": plain, "json": json.loads}
        rounds: dict[str, list[float]] = {each: [] for each in decoders}
        for _ in range(ROUNDS):
            for each, decode in decoders.items():
                start = time.perf_counter()
                for _ in range(count):
                    decode(body)
                rounds[each].append((time.perf_counter() - start) / count * 1e6)
        ours = rounds["okx_v5"]
        against = (
            f"{ratio(ours, rounds[each]):.2f} x plain {each}" for each in ("msgspec", "json")
        )
        row(name, f"{statistics.median(ours):.0f}", ", ".join(against))
    print("  marks: rows at most 1 x plain msgspec, instruments 0.35 x json (python-okx)\n")


def imports() -> None:
    """Import in a fresh interpreter, again and again."""
    print(f"import, milliseconds and MB in all: median of {ROUNDS} processes")
    for name, code in IMPORTS.items():
        runs = [fresh(code) for _ in range(ROUNDS)]
        milliseconds, memory = (statistics.median(each) for each in zip(*runs, strict=True))
        row(name, f"{milliseconds:.1f} ms", f"{memory:.1f} MB")
    print("  marks: client and one resource at most 40 ms and 25 MB\n")


def fresh(code: str) -> tuple[float, float]:
    """Milliseconds and MB of some code in a new interpreter."""
    command = [sys.executable, "-c", IMPORT.format(code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    milliseconds, memory = done.stdout.split()
    return float(milliseconds), float(memory)


def generation() -> None:
    """`okxgen generate` from nothing, and again with nothing to do, as a user runs it."""
    print(f"okxgen generate, milliseconds with the interpreter's start: median of {ROUNDS}")
    cold: list[float] = []
    warm: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "okx_v5"
        for _ in range(ROUNDS):
            shutil.rmtree(target, ignore_errors=True)
            cold.append(generate(target))
            warm.append(generate(target))
    row("from nothing", f"{statistics.median(cold):.0f} ms")
    row("nothing to do", f"{statistics.median(warm):.0f} ms")


def reading() -> None:
    """`okxgen facts` over a whole documentation: the pages in $DOCS, or as many small ones."""
    print(f"\nokxgen facts, seconds with the interpreter's start: median of {ROUNDS // 3}")
    with tempfile.TemporaryDirectory() as folder:
        docs = Path(os.environ.get("DOCS", folder))
        for number in range(PAGES if docs == Path(folder) else 0):
            page = SEEDS[number % len(SEEDS)]
            shutil.copy(page, docs / f"{number}-{page.name}")
        command = [sys.executable, "-m", "okxgen.cli", "facts", str(docs)]
        seconds: list[float] = []
        for _ in range(ROUNDS // 3):
            start = time.perf_counter()
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            seconds.append(time.perf_counter() - start)
        row(done.stdout.splitlines()[-1][:60], f"{statistics.median(seconds):.2f} s")


def generate(target: Path) -> float:
    """Milliseconds of one run."""
    command = [sys.executable, "-m", "okxgen.cli", "--spec", str(ROOT / "spec")]
    start = time.perf_counter()
    subprocess.run([*command, "--output", str(target), "generate"], check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
