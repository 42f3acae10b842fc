"""The programs of docs/programs.md and MIGRATING.md, run as they stand, warnings being errors."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from okx_v5 import AsyncStreams

from tests.support.in_a_loop import PATIENCE, awaited
from tests.support.paths import ROOT
from tests.support.practice import LIVE, Practice


def programs(page: str) -> list[str]:
    """What is written on a page."""
    return re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)


MAKER, STRATEGY, WATCHER, THREADS = programs("docs/programs.md")
PAIR, SWAP = {"instId": "BTC-USDT"}, {"instId": "BTC-USDT-SWAP"}
SENT = "WS /ws/v5/private "

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("interruptible")]


@contextmanager
def running(
    practice: Practice, folder: Path, program: str, *arguments: str
) -> Iterator[subprocess.Popen[str]]:
    """A program of the page, with the keys of the practice exchange in its environment."""
    keys = {f"OKX_{name.upper()}": str(value) for name, value in LIVE.items() if value}
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        cwd=folder,
        env={**os.environ, **keys, "OKX_BASE_URL": practice.url},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        hangs = threading.Timer(2 * PATIENCE, process.kill)
        hangs.start()
        try:
            yield process
        finally:
            hangs.cancel()
            process.kill()


def until_subscribed(practice: Practice, process: subprocess.Popen[str], *channels: str) -> None:
    """Wait until a program has all of these."""
    wanted = set(channels)
    while wanted:
        assert process.poll() is None
        for connection in practice.connections()["open"]:
            wanted -= {each["channel"] for each in connection["subscriptions"]}


def line(process: subprocess.Popen[str], *, with_: str = "") -> str:
    """The next line that a program prints with something in it."""
    assert process.stdout is not None
    return next(each for each in process.stdout if with_ in each)


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
def test_a_quote_is_moved_and_taken_back(
    practice: Practice, tmp_path: Path, end: signal.Signals
) -> None:
    practice.knows_only_placed()
    with running(practice, tmp_path, MAKER) as process:
        until_subscribed(practice, process, "books", "orders")
        while practice.counts(SENT + "amend-order")["executed"] < 2:
            assert process.poll() is None
            practice.feed("books", SWAP, count=1, levels=2)
        process.send_signal(end)
        printed, errors = process.communicate()
    assert (printed, process.returncode) == ("cancelled 1 and not 0\n", 0)
    assert not re.search("Traceback|Warning", errors)  # an order under way may be told of
    assert practice.counts(SENT + "order")["executed"] == 1
    assert practice.connections()["open"] == []


def test_a_strategy_sees_yesterday_as_it_was(practice: Practice, tmp_path: Path) -> None:
    with running(practice, tmp_path, STRATEGY) as process:
        until_subscribed(practice, process, "books", "trades")
        lived: list[str] = []
        for _ in range(5):
            practice.feed("books", PAIR, count=1)
            practice.feed("trades", PAIR, count=1)
            lived.append(line(process))
        process.send_signal(signal.SIGINT)
        process.wait()
    (recorded,) = tmp_path.iterdir()
    with running(practice, tmp_path, STRATEGY, str(recorded)) as process:
        printed, errors = process.communicate()
    assert (printed.splitlines(keepends=True), errors) == (lived, "")


def test_a_watcher_reads_again_after_a_gap(practice: Practice, tmp_path: Path) -> None:
    with running(practice, tmp_path, WATCHER) as process:
        until_subscribed(practice, process, "positions")
        line(process, with_="{")
        practice.scenario("break-off", path="/ws/v5/private")
        line(process, with_="{")
        assert practice.counts("GET /api/v5/account/positions")["executed"] == 1
    program = WATCHER.replace("timeout(12)", "timeout(0.01)")
    with running(practice, tmp_path, program) as process:
        assert line(process, with_="blind")
        line(process, with_="{")  # what came while nobody waited is not lost


def test_threads_end_with_the_streams(practice: Practice, tmp_path: Path) -> None:
    with running(practice, tmp_path, THREADS) as process:
        until_subscribed(practice, process, "books", "trades")
        while not practice.counts(SENT + "order")["executed"]:
            assert process.poll() is None
            practice.feed("trades", PAIR, count=1)
        process.send_signal(signal.SIGTERM)
        printed, errors = process.communicate()
    assert "the order book was closed\n" in printed
    assert "ask for ()" not in printed
    assert process.returncode == 0
    assert not re.search("Traceback|Warning", errors)
    assert practice.connections()["open"] == []


COMES = {
    "tickers": ("tickers", PAIR, {}),
    "book": ("books", SWAP, {}),
    "candles": ("candle1m", PAIR, {}),
    "my_trades": ("orders", {"instType": "ANY"}, {"data": [{"tradeId": "1", "fillSz": "2"}]}),
    "order": ("tickers", PAIR, {}),
}


@awaited
async def test_what_is_written_in_place_of_other_clients_prints(practice: Practice) -> None:
    printed: list[Any] = []
    program: dict[str, Any] = {"print": lambda *what: printed.append(what)}
    exec("\n".join(programs("MIGRATING.md")), program)
    async with AsyncStreams(base_url=practice.url, **LIVE) as streams:
        for name, (channel, arg, push) in COMES.items():
            printed.clear()
            reading = asyncio.create_task(program[name](streams))
            deadline = time.monotonic() + PATIENCE
            while not printed and not reading.done() and time.monotonic() < deadline:
                if channel == "books":
                    await asyncio.to_thread(practice.feed, channel, arg, count=1)
                else:
                    await asyncio.to_thread(practice.push, channel, arg, **push)
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading
            assert printed, name
