"""Odd answers are told right, and the next request gets its own answer; the table is in odd.py."""

from __future__ import annotations

import gzip
import resource
import time
from collections import Counter
from functools import cache

import pytest
from okx_v5 import HttpResponse, OkxError, OutcomeUnknown, TransportError

from tests.client.wire.odd import HTTPX, HTTPX_BY_CHANCE, ROWS, Row, Told, packed, told
from tests.client.wire.senders import Build, Sender
from tests.client.wire.server import End, Pause, Server, When, answer
from tests.support.standstill import within
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.slow

TIMEOUT, SHORT = 3.0, 0.4
SETTLED = 0.01
"""Seconds after which what was sent has come."""

SLACK = 1.5
"""Seconds that a busy machine may add to a deadline."""

MORE_MEGABYTES = 200


def sent(sender: Sender, body: bytes, timeout: float | None = None) -> HttpResponse | OkxError:
    try:
        return sender(body, timeout)
    except OkxError as error:
        return error


def outcome(result: HttpResponse | OkxError) -> Told:
    return told(result) if isinstance(result, HttpResponse) else type(result)


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_is_told_right(
    build: Build, row: Row, transport: str, request: pytest.FixtureRequest
) -> None:
    reason = (HTTPX | HTTPX_BY_CHANCE).get(row.name) if transport == "httpx" else None
    if reason is not None:
        request.applymarker(pytest.mark.xfail(reason=reason, strict=row.name in HTTPX))
    timeout = SHORT if row.may_wait else TIMEOUT
    with Server(*row.steps, when=row.when) as server:
        sender = build(server.url, timeout=TIMEOUT)
        with within(timeout + SLACK):
            first = sent(sender, row.request, timeout)
        server.played.wait(PATIENCE)
        time.sleep(SETTLED)
        second = sent(sender, b"second")
        assert outcome(first) in row.right, repr(first)
        assert isinstance(second, HttpResponse), repr(second)
        assert told(second) == (200, b"second")
        judge_connections(row, server, first)
        if isinstance(first, HttpResponse):
            assert first.location == row.location
        else:
            assert str(first)


def judge_connections(row: Row, server: Server, first: HttpResponse | OkxError) -> None:
    """Each request was sent once, and over which connection."""
    if isinstance(first, TransportError):
        assert not server.connections[0].raw
    counted = Counter(server.bodies)
    assert counted[b"second"] == 1
    assert counted[row.request] <= 1
    if row.again is not None:
        assert len(server.connections) == (1 if row.again else 2)
    if row.again is False:
        assert server.connections[0].left.wait(
            PATIENCE
        ), "a connection that is of no use stays open"


def test_the_table_says_each_thing_once() -> None:
    assert max(Counter(row.name for row in ROWS).values()) == 1
    assert len(ROWS) >= 40
    assert HTTPX.keys() <= {row.name for row in ROWS}


@pytest.mark.alone
@pytest.mark.default_transport
def test_a_bomb_takes_no_memory(build: Build) -> None:
    """2 GB of zeros in 2 MB, in members that gzip allows to stand one after the other."""
    member = gzip.compress(bytes(1 << 20))
    with Server(packed(member * 2000, "gzip")) as server:
        sender = build(server.url, timeout=20)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.monotonic()
        with pytest.raises(OutcomeUnknown):
            sender(b"first")
        assert time.monotonic() - began < 5
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        assert grown < MORE_MEGABYTES * 1024
        assert told(sender(b"second")) == (200, b"second")


@cache
def bomb() -> bytes:
    return gzip.compress(bytes(1 << 30), compresslevel=1)


@pytest.mark.alone
@pytest.mark.default_transport
def test_a_bomb_of_one_member_takes_no_memory(build: Build) -> None:
    with Server(packed(bomb(), "gzip")) as server:
        sender = build(server.url, timeout=20)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with pytest.raises(OutcomeUnknown):
            sender(b"first")
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        assert grown < MORE_MEGABYTES * 1024
        assert told(sender(b"second")) == (200, b"second")


def test_a_stray_answer_while_a_loop_rests(build: Build) -> None:
    """Nobody looks at a connection at rest but a loop that happens to run."""
    script = (answer(b"first"), Pause(0.03), answer(b"stray"))
    with Server(*script, when=When.ANSWERING) as server:
        sender = build(server.url)
        assert told(sender(b"first")) == (200, b"first")
        server.played.wait(PATIENCE)
        sender.rest(0.02)
        assert told(sender(b"second")) == (200, b"second")
        assert len(server.connections) == 2


def test_a_reset_with_a_part_of_the_answer_is_heard(build_any: Build) -> None:
    """uvloop calls back once where both arrive together, and then looks no more."""
    for part in (0, 20, -1):
        with Server(answer(b"12")[:part], End.RESET) as server:
            sender = build_any(server.url, timeout=8)
            with within(4), pytest.raises(OutcomeUnknown):
                sender(b"first")
