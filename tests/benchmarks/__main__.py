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
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from okx_v5 import OPERATIONS
from okx_v5._runtime.limits.charges import Caller, charges_of
from okx_v5._runtime.limits.process_limiter import process_limiter

from tests.benchmarks.answers import ANSWERS, LEVELS, book_in_json, book_in_sbe
from tests.benchmarks.clients import CLIENTS, Worker, others
from tests.benchmarks.exchange import exchange
from tests.benchmarks.scale import COMPETITOR, OTHER, PLAIN, mark, openapi_python_client, seconds
from tests.benchmarks.scale import IMPORT as IMPORT_OF_A_CALL
from tests.benchmarks.streams import streams
from tests.benchmarks.tables import print_group, ratio, row
from tests.benchmarks.waits import waits
from tests.support.paths import ROOT

SEEDS = sorted((ROOT / "tests" / "docs" / "seeds").glob("*.md"))
PAGES = 510
ROUNDS = 9
CALLS = 1500

GROUPS: list[tuple[list[str], dict[str, float]]] = [
    (
        ["bare socket", "bare socket, with a timeout", "by hand", "okx_v5", "python-okx"],
        {
            "bare socket": 1.3,
            "bare socket, with a timeout": 1.3,
            "by hand": 1.3,
            "python-okx": 0.07,
        },
    ),
    (
        ["by hand, awaited", "okx_v5, awaited", "ccxt"],
        {"by hand, awaited": 1.3, "ccxt": 0.3},
    ),
    (["by hand, uvloop", "okx_v5, uvloop"], {"by hand, uvloop": 1.3}),
    (
        ["by hand, 50 at once", "okx_v5, 50 at once", "ccxt, 50 at once"],
        {"by hand, 50 at once": 1.3, "ccxt, 50 at once": 0.3},
    ),
    (
        ["by hand, TLS", "by hand, TLS in memory", "okx_v5, TLS"],
        {"by hand, TLS": 1.3, "by hand, TLS in memory": 1.3},
    ),
    (["by hand, awaited, TLS", "okx_v5, awaited, TLS"], {"by hand, awaited, TLS": 1.3}),
]
"""Clients that take turns, and how many times one of ours may take what another one takes."""

IMPORT = """
import time, sys
start = time.process_time()
{0}
seconds = time.process_time() - start
memory = next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]
print(seconds * 1000, int(memory) / 1024)
"""
REFUSED = """
from okx_v5 import Client
client = Client('k', 's', 'p', base_url='https://localhost:9').with_options(retries=0)
try: client.trade.close_position(inst_id='BTC-USDT-SWAP', mgn_mode='cross')
except Exception: pass
"""
CALL, OFFICIAL = "okx_v5, Client, a call's models", "python-okx, one resource"
IMPORTS = {
    "bare Python": "pass",
    "okx_v5": "import okx_v5",
    CALL: IMPORT_OF_A_CALL,
    "a client built": "from okx_v5 import Client; Client('k', 's', 'p').trade",
    "the same, and a call over TLS": REFUSED,
    OFFICIAL: COMPETITOR,
}


def main() -> None:
    """Print every figure beside its mark."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    calls()
    limits()
    decoding()
    messages()
    streams()
    waits()
    imports()
    generation()
    reading()


def calls() -> None:
    """One signed, validated call, decoded and read, over loopback."""
    print(f"one signed call, microseconds: median of {ROUNDS} rounds of {CALLS} (lowest-highest)")
    elsewhere = others()
    if not elsewhere:
        print("  without ccxt: name an interpreter that has it, make bench CCXT=...")
    with exchange() as port, exchange(secure=True) as secure_port:
        for names, marks in GROUPS:
            measured = [name for name in names if name in CLIENTS or name in elsewhere]
            workers = {
                name: Worker(
                    name,
                    secure_port if "TLS" in name else port,
                    python=elsewhere.get(name, sys.executable),
                )
                for name in measured
            }
            print_group(rounds_of(workers), marks)
            for worker in workers.values():
                worker.stop()


def rounds_of(workers: dict[str, Worker]) -> dict[str, list[float]]:
    """Microseconds of a call, round by round, in which all take their turn."""
    for worker in workers.values():
        worker(200)
    seconds: dict[str, list[float]] = {name: [] for name in workers}
    for _ in range(ROUNDS):
        for name, worker in workers.items():
            seconds[name].append(worker(CALLS) / CALLS * 1e6)
    return seconds


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


def messages() -> None:
    """A book in binary form (SBE) beside the same book in JSON: decoded, and read to the end."""
    print(
        f"{LEVELS} levels a side as a binary message, CPU microseconds: median of {ROUNDS} rounds"
    )
    sbe = OPERATIONS["GET /api/v5/market/books-sbe"].decode, book_in_sbe()
    twin = OPERATIONS["GET /api/v5/market/books"].decode, book_in_json()

    def read(decode: Callable[[bytes], Any], body: bytes) -> None:
        book = decode(body)[0]
        for level in (*book.asks, *book.bids):
            _ = level.price, level.size

    def taken(work: Callable[..., Any], given: tuple[Any, ...]) -> float:
        start = time.process_time()
        for _ in range(50):
            work(*given)
        return (time.process_time() - start) / 50 * 1e6

    for name, work in (
        ("decoded", lambda decode, body: decode(body)),
        ("every price and size read", read),
    ):
        pairs = [(taken(work, sbe), taken(work, twin)) for _ in range(ROUNDS)]
        ours, theirs = ([pair[at] for pair in pairs] for at in (0, 1))
        is_at = f"{ratio(ours, theirs):.2f} x its twin in JSON"
        row(name, f"{statistics.median(ours):.0f}", is_at)
    row("size", f"{len(sbe[1])} bytes", f"{len(sbe[1]) / len(twin[1]):.2f} x its twin in JSON")
    print("  mark: every price and size read in at most 1.3 x the time of its twin\n")


def imports() -> None:
    """Import in a fresh interpreter, again and again, all in turns."""
    print(f"import, CPU milliseconds and MB in all: median of {ROUNDS} processes")
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in IMPORTS}
    for _ in range(ROUNDS):
        for name, code in IMPORTS.items():
            runs[name].append(fresh(code))
    medians = {name: [*map(statistics.median, zip(*of, strict=True))] for name, of in runs.items()}
    for name, (milliseconds, memory) in medians.items():
        row(name, f"{milliseconds:.1f} ms", f"{memory:.1f} MB")
    (ours, most), (theirs, _) = medians[CALL], medians[OFFICIAL]
    mark("  okx_v5 alone, ms", medians["okx_v5"][0], 40)
    mark("  a call against python-okx", ours / theirs, 0.35)
    mark("  MB of a call over bare Python", most - medians["bare Python"][1], 14)
    print()


def fresh(code: str) -> tuple[float, float]:
    """Milliseconds and MB of some code in a new interpreter."""
    command = [sys.executable, "-c", IMPORT.format(code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    milliseconds, memory = done.stdout.split()
    return float(milliseconds), float(memory)


def generation() -> None:
    """`okxgen generate` from nothing, and again with nothing to do, as a user runs it."""
    print(f"okxgen generate, CPU seconds with the interpreter's start: median of {ROUNDS}")
    other, env = openapi_python_client(
        Path(os.environ.get("OPC") or "python").absolute(), ROOT / "bundles/openapi-plain.json"
    )
    taken: dict[str, list[float]] = {"from nothing": [], "nothing to do": [], OTHER: []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in range(ROUNDS):
            command = generate(folder / str(each))
            for figure in ("from nothing", "nothing to do"):
                taken[figure].append(seconds(*command, env=PLAIN, folder=folder)[0])
            if os.environ.get("OPC"):
                taken[OTHER].append(seconds(*other, env=env, folder=folder)[0])
    for figure, rounds in taken.items():
        if rounds:
            row(figure, f"{statistics.median(rounds):.2f} s")
    if taken[OTHER]:
        mark("  from nothing against it", ratio(taken["from nothing"], taken[OTHER]), 0.15)
    else:
        print(f"  without {OTHER}: name an interpreter that has it, make bench OPC=...")


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


def generate(target: Path) -> tuple[str, ...]:
    """The command that writes the package into a folder."""
    command = (sys.executable, "-m", "okxgen.cli", "--spec", str(ROOT / "spec"))
    return (*command, "--output", str(target), "generate")


if __name__ == "__main__":
    main()
