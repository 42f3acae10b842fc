"""A client of a process that was forked from one that had a client."""

from __future__ import annotations

import subprocess
import sys

from tests.support.exchange import Exchange

PROGRAM = """
import os
from okx_v5 import Client, OkxError
{parent}
child = os.fork()
if child:
    _, status = os.waitpid(child, 0)
    raise SystemExit(os.waitstatus_to_exitcode(status))
try:
    {child}
except OkxError as error:
    print(type(error).__name__, error)
"""
BUILT = "client = Client(base_url='http://127.0.0.1:9', timeout=1)"
ASK = "client.request('GET', '/api/v5/public/time')"
OVER_HTTPX = (
    "import httpx; from okx_v5.httpx_transport import HttpxTransport; "
    "client = Client(transport=HttpxTransport(httpx.Client(base_url='http://127.0.0.1:9')))"
)


def told(parent: str, child: str) -> str:
    """What the child says; it must end well."""
    program = PROGRAM.format(parent=parent, child=child)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_refuses_what_the_other_process_has_built() -> None:
    said = told(BUILT, ASK)
    assert said.startswith("TransportError the client belongs to the process that has forked")


def test_builds_and_uses_one_of_its_own() -> None:
    said = told(BUILT, f"{BUILT}; {ASK}")
    assert said.startswith("TransportError no connection to the exchange: Connection refused")


def test_does_so_after_the_other_process_has_used_its_own(exchange: Exchange) -> None:
    used = f"client = Client(base_url={exchange.url!r}); {ASK}"
    assert told(used, f"{used}; client.close(); print(client)").startswith("Client(")
    assert exchange.connections == 2
    assert len(exchange.received) == 2


def test_leaves_the_other_process_its_connections(exchange: Exchange) -> None:
    """Whatever a child does to an inherited client, the other's connection lives on."""
    used = f"client = Client(base_url={exchange.url!r}); {ASK}"
    program = PROGRAM.format(parent=used, child="client.close(); del client")
    after = f"os.waitpid(child, 0)\n    {ASK}\n    raise SystemExit(0)"
    program = program.replace("_, status = os.waitpid(child, 0)", after)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert exchange.connections == 1
    assert len(exchange.received) == 2


def test_works_over_httpx() -> None:
    assert told(BUILT, f"{OVER_HTTPX}; print(client)").startswith("Client(")
