"""A client of a process that was forked from one that had a client."""

from __future__ import annotations

import subprocess
import sys

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
BEFORE = "Client(base_url='http://127.0.0.1:9').close()"
OVER_HTTPX = (
    "import httpx; from okx_v5.httpx_transport import HttpxTransport; "
    "print(Client(transport=HttpxTransport(httpx.Client(base_url='http://127.0.0.1:9'))))"
)


def told(parent: str, child: str) -> str:
    """What the child says; it must end well."""
    program = PROGRAM.format(parent=parent, child=child)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_says_what_to_do_where_one_was_built_before() -> None:
    said = told(BEFORE, "print(Client(base_url='http://127.0.0.1:9'))")
    assert said.startswith("TransportError a client was built in the process that has forked")
    assert "build clients after the fork" in said


def test_works_where_none_was_built_before() -> None:
    assert told("", "print(Client(base_url='http://127.0.0.1:9'))").startswith("Client(")


def test_works_over_httpx() -> None:
    assert told(BEFORE, OVER_HTTPX).startswith("Client(")
