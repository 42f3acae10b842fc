"""A process and its fork never share a connection, whoever calls first, and whoever closes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

import pytest

from tests.client.wire.certificates import OURS, secure
from tests.client.wire.server import Connection, Server
from tests.support.paths import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.default_transport]

PROGRAM = """
import asyncio, json, os, sys, threading, time
from okx_v5 import OkxError
from tests.client.wire.senders import AwaitedSender, Sender

over, kind, url = sys.argv[1:]
who = "parent"

def build():
    return Sender(over, url) if kind == "blocking" else AwaitedSender(over, url, loop=kind)

def call(sender):
    body = who.encode()
    try:
        assert sender(body).body == body
        said = "done"
    except OkxError as error:
        said = f"{type(error).__name__}: {error}"
    except BaseException as error:
        said = repr(error)
    print(json.dumps([who, said]), flush=True)

def anew(sender):
    # A loop is nothing that survives a fork.
    if sender.awaited:
        import asyncio
        from tests.client.wire.senders import LOOPS
        sender.runner = asyncio.Runner(loop_factory=LOOPS[kind])
    return sender

def fork(child, parent=lambda wait, tell: None):
    global who
    to_parent, to_child = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        who = "child"
        try:
            child(lambda: os.read(to_child[0], 1), lambda: os.write(to_parent[1], b"x"))
        except BaseException as error:
            print(json.dumps([who, repr(error)]), flush=True)
        sys.stdout.flush()
        os._exit(0) if kind != "blocking" else sys.exit(0)
    parent(lambda: os.read(to_parent[0], 1), lambda: os.write(to_child[1], b"x"))
    assert os.waitpid(pid, 0)[1] == 0

"""

CHILD_FIRST = """
sender = build()
call(sender)
def child(wait, tell):
    call(anew(sender)); tell()
def parent(wait, tell):
    wait(); call(sender)
fork(child, parent)
call(sender)
"""
PARENT_FIRST = """
sender = build()
call(sender)
def child(wait, tell):
    wait(); call(anew(sender)); call(sender)
def parent(wait, tell):
    call(sender); tell()
fork(child, parent)
call(sender)
"""
BUILT_BEFORE = """
sender = build()
def child(wait, tell):
    call(anew(sender)); tell()
def parent(wait, tell):
    wait(); call(sender)
fork(child, parent)
call(sender)
"""
BUILT_IN_THE_CHILD = """
sender = build()
call(sender)
def child(wait, tell):
    call(build())
fork(child)
call(sender)
"""
CHILD_CLOSES = """
sender = build()
call(sender)
def child(wait, tell):
    anew(sender).close_transport()
fork(child)
call(sender)
"""
CHILD_FORGETS = """
import gc
sender = build()
call(sender)
def child(wait, tell):
    global sender
    sender = None
    gc.collect()
fork(child)
call(sender)
"""
CHILD_CLOSES_MEANWHILE = """
sender = build()
waiting = threading.Thread(target=call, args=(sender,))
waiting.start()
time.sleep(0.2)
def child(wait, tell):
    sender.close_transport()
fork(child)
waiting.join()
call(sender)
"""
TWICE = """
sender = build()
call(sender)
def child(wait, tell):
    mine = build()
    call(mine)
    pid = os.fork()
    if pid == 0:
        global who
        who = "grandchild"
        call(anew(mine)); call(build())
        sys.stdout.flush()
        os._exit(0)
    os.waitpid(pid, 0)
    call(mine)
fork(child)
call(sender)
"""
PROGRAMS = {
    "child first": CHILD_FIRST,
    "parent first": PARENT_FIRST,
    "built before and not used": BUILT_BEFORE,
    "built in the child": BUILT_IN_THE_CHILD,
    "the child closes": CHILD_CLOSES,
    "the child forgets": CHILD_FORGETS,
    "forked twice": TWICE,
}

IN_THREADS = """
sender = build()
stop = threading.Event()
def work():
    while not stop.is_set():
        sender(b"parent")
workers = [threading.Thread(target=work, daemon=True) for _ in range(4)]
for worker in workers:
    worker.start()
time.sleep(0.1)
for _ in range(15):
    def child(wait, tell):
        call(sender)
        call(build())
        sys.stdout.flush()
        os._exit(0)
    fork(child)
stop.set()
for worker in workers:
    worker.join()
call(sender)
"""


def run(program: str, transport: str, kind: str, url: str, **environment: str) -> list[Any]:
    """What parent and child have said, one after the other."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM + program, transport, kind, url],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def judge(said: list[Any], server: Server) -> None:
    """The parent always gets its answer; a child does, or is told that it cannot."""
    for who, what in said:
        if who == "parent":
            assert what == "done"
        else:
            assert what == "done" or what.startswith("TransportError:"), what
    for connection in server.connections:
        assert len({*connection.bodies}) <= 1, "a connection was shared"
    done = sorted(who for who, what in said if what == "done")
    assert sorted(body.decode() for body in server.bodies) == done
    parents = [each for each in server.connections if b"parent" in each.bodies]
    assert len(parents) == 1, "the parent has lost its connection to the child"


@pytest.mark.parametrize("kind", ["blocking", "asyncio", "uvloop"])
@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_after_a_fork(transport: str, kind: str, program: str) -> None:
    with Server() as server:
        judge(run(program, transport, kind, server.url), server)


@pytest.mark.parametrize(
    "program",
    [CHILD_FIRST, CHILD_CLOSES, BUILT_IN_THE_CHILD],
    ids=["child first", "the child closes", "built in the child"],
)
def test_over_tls(transport: str, program: str, tmp_path: Any) -> None:
    """The child says no word over the parent's connection, not even that it closes it."""
    trusted = tmp_path / "trusted.pem"
    OURS.cert_pem.write_to_path(str(trusted))
    with Server(secure=secure()) as server:
        url = f"https://localhost:{server.port}"
        judge(run(program, transport, "blocking", url, SSL_CERT_FILE=str(trusted)), server)


def test_a_child_that_closes_while_the_parent_waits(transport: str) -> None:
    class Slow(Server):
        def reply(self, connection: Connection, body: bytes) -> None:
            time.sleep(0.5)
            super().reply(connection, body)

    with Slow() as server:
        said = run(CHILD_CLOSES_MEANWHILE, transport, "blocking", server.url)
        assert said == [["parent", "done"]] * 2
        judge(said, server)


def test_while_threads_call(transport: str) -> None:
    """A lock that another thread held in that moment is no lock in the child."""
    with Server() as server:
        said = run(IN_THREADS, transport, "blocking", server.url)
        children = [what for who, what in said if who == "child"]
        assert len(children) == 30
        assert children[1::2] == ["done"] * 15
        assert all(what == "done" or what.startswith("TransportError") for what in children)
        for connection in server.connections:
            assert len({*connection.bodies}) <= 1, "a connection was shared"
