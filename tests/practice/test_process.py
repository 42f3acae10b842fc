"""The command: how it starts, what it tells, and how it ends."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from okxgen.practice.description import describe
from okxgen.practice.exchange import Exchange
from okxgen.practice.server import Server

from tests.practice.asking import PLACE, connected, raw_order
from tests.support.description import part_of_description
from tests.support.practice import DEMO, LIVE, READ_ONLY, ROOT, Practice, practice_exchange

pytestmark = pytest.mark.slow

MOCK = [sys.executable, "-m", "okxgen.cli", "mock"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_it_listens_where_it_tells_and_tells_which_keys_it_knows(host: str, tmp_path: Path) -> None:
    spec = part_of_description(tmp_path, "trade/order.yaml")
    where = ["--port", "0", *(["--host", host] if host != "127.0.0.1" else [])]
    command = [sys.executable, "-m", "okxgen.cli", "--spec", str(spec), "mock", *where]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    line = process.stdout.readline()
    told = r"practice exchange at http://([\w.]+):([1-9]\d+): \d+ operations, \d+ channels\n"
    found = re.fullmatch(told, line)
    assert found, line
    assert found[1] == host
    socket.create_connection((host, int(found[2])), timeout=5).close()
    process.terminate()
    rest = process.stdout.read()
    process.stdout.close()
    assert process.wait(10) == 0
    for keys in (LIVE, DEMO, READ_ONLY):
        assert all(keys[name] in rest for name in ("api_key", "secret_key", "passphrase"))


@pytest.mark.alone
def test_it_starts_soon() -> None:
    """The figure is 1.5 s at rest."""
    begun = time.monotonic()
    with practice_exchange():
        assert time.monotonic() - begun < 6


@pytest.mark.parametrize("signal_sent", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_it_is_asked_to_whatever_is_under_way(
    signal_sent: signal.Signals, tmp_path: Path
) -> None:
    spec = part_of_description(tmp_path, "trade/order.yaml")
    with practice_exchange(spec=spec) as practice:
        practice.scenario("hang")
        practice.scenario("delay", seconds=60)
        practice.scenario("trickle", seconds=60)
        waiting = [connected(practice) for _ in range(3)]
        for connection in waiting:
            connection.sendall(raw_order("a"))
        while practice.counts()["received"] < 3:
            time.sleep(0.01)
        begun = time.monotonic()
        practice.process.send_signal(signal_sent)
        assert practice.process.wait(10) == 0
        assert time.monotonic() - begun < 5
        for connection in waiting:
            connection.close()


def test_a_port_that_is_taken(practice: Practice, tmp_path: Path) -> None:
    spec = str(part_of_description(tmp_path, "trade/order.yaml"))
    taken = [sys.executable, "-m", "okxgen.cli", "--spec", spec, "mock", "--port"]
    port = str(urlsplit(practice.url).port)
    ended = subprocess.run([*taken, port], cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 2
    assert re.fullmatch(r"okxgen: .*address already in use.*\n", ended.stderr)


@pytest.mark.parametrize("port", ["65536", "-1", "http"])
def test_a_port_that_is_none(port: str) -> None:
    ended = subprocess.run([*MOCK, "--port", port], cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 2
    assert f"'{port}' is no port" in ended.stderr


def test_a_description_that_is_wrong_is_told(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("paths: {/api/v5/a: {$ref: nowhere.yaml}}\n")
    command = [sys.executable, "-m", "okxgen.cli", "--spec", str(tmp_path), "mock", "--port", "0"]
    ended = subprocess.run(command, capture_output=True, text=True)
    assert ended.returncode == 2
    assert "openapi.yaml:1: there is no file 'nowhere.yaml'" in ended.stderr


@pytest.mark.parametrize("missing", ["aiohttp", "jsonschema_rs"])
def test_what_is_missing_is_told(tmp_path: Path, missing: str) -> None:
    """Where the extra is not installed; a module that fails like a missing one stands for that."""
    (tmp_path / f"{missing}.py").write_text(
        f"raise ModuleNotFoundError('it is not there', name={missing!r})\n"
    )
    ended = subprocess.run(
        [*MOCK, "--port", "0"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 2
    assert ended.stderr == (
        f"okxgen needs {missing}; install it with: pip install 'okx-openapi[mock]'\n"
    )


def test_the_package_does_not_need_it() -> None:
    code = (
        "import sys, okx_v5; okx_v5.Client().trade; "
        "assert not {'aiohttp', 'jsonschema_rs', 'okxgen'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_make_has_a_target() -> None:
    shown = subprocess.run(
        ["make", "--dry-run", "mock", "PORT=8099"], cwd=ROOT, capture_output=True, text=True
    )
    assert ".venv/bin/okxgen mock --port 8099" in shown.stdout


def test_no_answer_waits_for_what_another_waits_for(practice: Practice) -> None:
    practice.scenario("delay", seconds=30, times=20)
    waiting = [connected(practice) for _ in range(20)]
    for connection in waiting:
        connection.sendall(raw_order("a"))
    while practice.counts(f"POST {PLACE}")["received"] < 20:
        time.sleep(0.01)
    begun = time.monotonic()
    with connected(practice) as connection:
        connection.sendall(raw_order("b"))
        assert connection.recv(9) == b"HTTP/1.1 "
    assert time.monotonic() - begun < 2
    for connection in waiting:
        connection.close()


def test_nobody_waits_on_behalf_of_those_who_have_gone(tmp_path: Path) -> None:
    async def waiting_after_the_client_has_gone() -> int:
        exchange = Exchange(describe(part_of_description(tmp_path, "trade/order.yaml")))
        exchange.scenarios.add({"does": "hang"})
        server = Server(exchange)
        url = urlsplit(await server.start("127.0.0.1", 0))
        before = len(asyncio.all_tasks())
        _, writer = await asyncio.open_connection(url.hostname, url.port)
        writer.write(raw_order("a"))
        while not exchange.record.requests():
            await asyncio.sleep(0.01)
        assert len(asyncio.all_tasks()) > before
        writer.close()
        patience = time.monotonic() + 2
        while len(asyncio.all_tasks()) > before and time.monotonic() < patience:
            await asyncio.sleep(0.01)
        left = len(asyncio.all_tasks()) - before
        await server.stop()
        return left

    assert asyncio.run(waiting_after_the_client_has_gone()) == 0
