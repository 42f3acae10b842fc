"""Any stream of bytes, cut anywhere, is read as one thing, and as nothing that it is not.

Beside the reader stands another one, h11, which was written by others from the same RFC: where both
read an answer they read the same, and a connection is kept only where both are at its end.
FUZZ_SECONDS says for how long `make soak` goes on, for each of the tests.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import h11
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from okx_v5 import HttpResponse, OkxError
from okx_v5._runtime.wire.answer import Answer, UnreadableError
from okx_v5._runtime.wire.usual import UsualAnswers

from tests.client.wire.odd import ROWS
from tests.client.wire.senders import LOOPS, AwaitedSender, Sender
from tests.client.wire.server import End, Pause, Server, Step
from tests.client.wire.streams import Right, pieces, right, spoilt

pytestmark = [pytest.mark.slow, pytest.mark.default_transport]

SHORT = settings(max_examples=150, deadline=2000, suppress_health_check=list(HealthCheck))
OVER_SOCKETS = settings(SHORT, max_examples=60, deadline=None)
SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))


class Read(NamedTuple):
    """What was made of a stream: `body` is None where no whole answer was in it."""

    status: int = 0
    body: bytes | None = None
    keeps: bool = False


NOTHING = Read()

USUAL = UsualAnswers()
"""Reads whatever comes before the other one does, and may take nothing but what that one takes."""


def read(parts: list[bytes], clean: bool | None = None, answer: Any = None) -> Read:
    """What our reader makes of it; `clean` says how the connection ends, None that it does not.

    It is a new one, or one that has read others before.
    """
    answer = Answer() if answer is None else answer
    answer.renew()
    left = list(parts)
    at_once = USUAL.read(left[0]) if left else None
    try:
        while left and not answer.whole:
            answer.feed(left.pop(0))
        if not answer.whole and clean is not None:
            answer.end(clean)
        if not answer.whole:
            assert at_once is None
            return NOTHING
        keeps = answer.keeps
        response = answer.response()
    except UnreadableError as error:
        assert str(error)
        assert at_once is None
        return NOTHING
    if at_once is not None:
        assert (at_once.status, at_once.body, keeps) == (response.status, response.body, True)
        assert response.content_type.lower().startswith(at_once.content_type)
    return Read(response.status, response.body, keeps and not left and clean is None)


def read_by_h11(wire: bytes, ends: bool) -> tuple[int, bytes, bytes] | None:
    """What h11 makes of it: status, body as it was sent, and bytes behind it."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=1 << 20)
    connection.send(h11.Request(method="POST", target="/", headers=[("Host", "x")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(wire)
    status, body = 0, b""
    try:
        if ends and wire:
            connection.receive_data(b"")
        while True:
            event = connection.next_event()
            if isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                return status, body, connection.trailing_data[0]
            elif event is h11.NEED_DATA or isinstance(event, h11.ConnectionClosed):
                return None
    except h11.RemoteProtocolError:
        return None


def check_right(answer: Right, parts: list[bytes]) -> None:
    """It is read as what it is."""
    is_closed = answer.ending == "closed"
    was = read(parts, clean=True if is_closed else None)
    assert was == Read(answer.status, answer.body, not is_closed)


def check_cut(answer: Right, parts: list[bytes], clean: bool) -> None:
    """A part of it is no answer, unless the end of the connection is its end."""
    was = read(parts, clean)
    if was.body is None:
        return
    assert clean
    assert answer.ending == "closed"
    assert len(b"".join(parts)) >= answer.head
    assert answer.body.startswith(was.body)


def check_two(first: Right, second: bytes, parts: list[bytes]) -> None:
    """The first one stands, and the connection is of no more use."""
    assert read(parts) == Read(first.status, first.body, False)


def check_one_after_another(
    before: list[tuple[Right, list[bytes]]], wire: bytes, parts: list[bytes]
) -> None:
    """What a connection has carried before makes no difference."""
    answer = Answer()
    for each, pieces_of_it in before:
        assert read(pieces_of_it, answer=answer) == Read(each.status, each.body, True)
    assert read(parts, answer=answer)[:2] == read([wire])[:2]


def check_spoilt(wire: bytes, parts: list[bytes], clean: bool | None) -> None:
    """Where it was cut makes no difference, and what is told is what h11 tells.

    Only where line ends follow together with the answer, the connection may be kept: they begin
    nothing, and the next answer is read as if they were not there.
    """
    was, at_once = read(parts, clean), read([wire], clean)
    assert was[:2] == at_once[:2]
    assert was.keeps <= at_once.keeps
    if was.body is None:
        return
    other = read_by_h11(wire, ends=clean is not None)
    if other is not None:
        status, body, behind = other
        assert was.status == status
        if b"content-encoding" not in wire.lower():
            assert was.body == body
        if at_once.keeps:
            assert not behind.strip(b"\r\n")


@st.composite
def cut(draw: st.DrawFn) -> tuple[Right, list[bytes]]:
    answer = draw(right())
    return answer, draw(pieces(answer.wire))


@st.composite
def cut_short(draw: st.DrawFn) -> tuple[Right, list[bytes]]:
    answer = draw(right())
    return answer, draw(pieces(answer.wire[: draw(st.integers(0, len(answer.wire) - 1))]))


@st.composite
def two(draw: st.DrawFn) -> tuple[Right, bytes, list[bytes]]:
    first = draw(right(endings=st.sampled_from(["sized", "chunked"])))
    second = draw(right()).wire[: draw(st.integers(1, 40))]
    # Cut before the end of the first, so that what is too many comes together with that.
    at = draw(st.integers(0, len(first.wire) - 1))
    return first, second, [*draw(pieces(first.wire[:at])), first.wire[at:] + second]


@st.composite
def one_after_another(
    draw: st.DrawFn,
) -> tuple[list[tuple[Right, list[bytes]]], bytes, list[bytes]]:
    kept = right(endings=st.sampled_from(["sized", "chunked"]))
    before = [(each, draw(pieces(each.wire))) for each in draw(st.lists(kept, max_size=4))]
    wire = draw(st.one_of(right().map(lambda it: it.wire), spoilt()))
    return before, wire, draw(pieces(wire))


@st.composite
def spoilt_and_cut(draw: st.DrawFn) -> tuple[bytes, list[bytes], bool | None]:
    wire = draw(st.one_of(spoilt(), st.binary(min_size=1, max_size=60)))
    return wire, draw(pieces(wire)), draw(st.sampled_from([None, True, False]))


CHECKS: dict[str, tuple[Callable[..., None], st.SearchStrategy[tuple[Any, ...]]]] = {
    "right": (check_right, cut()),
    "cut short": (check_cut, st.tuples(cut_short(), st.booleans()).map(lambda it: (*it[0], it[1]))),
    "two at once": (check_two, two()),
    "one after another": (check_one_after_another, one_after_another()),
    "spoilt": (check_spoilt, spoilt_and_cut()),
}
checks = pytest.mark.parametrize("name", CHECKS)


@checks
def test_streams(transport: str, name: str) -> None:
    check, streams = CHECKS[name]
    SHORT(given(streams)(lambda stream: check(*stream)))()


@pytest.mark.soak
@checks
def test_streams_for_long(transport: str, name: str) -> None:
    check, streams = CHECKS[name]
    tried = 0

    def count(stream: tuple[Any, ...]) -> None:
        nonlocal tried
        tried += 1
        check(*stream)

    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        settings(SHORT, max_examples=5000, database=None)(given(streams)(count))()
    print(f"{name}: {tried} streams")


SMALL = [row for row in ROWS if all(isinstance(step, bytes | Pause) for step in row.steps)]


@pytest.mark.parametrize("row", SMALL, ids=[row.name for row in SMALL])
def test_odd_answers_cut_anywhere(transport: str, row: Any) -> None:
    """What the table says of an answer does not depend on how it is cut."""
    wire = b"".join(step for step in row.steps if isinstance(step, bytes))
    if len(wire) > 2000:
        return
    whole = read([wire])
    for at in range(1, len(wire)):
        was = read([wire[:at], wire[at:]])
        assert (was.status, was.body) == (whole.status, whole.body), at
        assert was.keeps <= whole.keeps, at
    assert read([bytes([byte]) for byte in wire])[:2] == whole[:2]


ENDS: list[tuple[Step, ...]] = [(), (End.CLOSE,), (End.RESET,), (End.HALF,)]


@pytest.mark.parametrize("kind", ["blocking", *LOOPS])
def test_over_sockets(transport: str, kind: str) -> None:
    """Whatever comes, in whatever pieces: an outcome in time, and the next answer is the next."""

    @OVER_SOCKETS
    @given(spoilt_and_cut(), st.sampled_from(ENDS))
    @example((b"HTTP/1.1 200 OK\r\n\r\n", [b"HTTP/1.1 200 OK\r\n\r\n"], None), (End.CLOSE,))
    def check(stream: tuple[bytes, list[bytes], bool | None], end: tuple[Step, ...]) -> None:
        steps = [step for part in stream[1] for step in (part, Pause(0.001))]
        with Server(*steps, *end) as server:
            make: Any = Sender if kind == "blocking" else AwaitedSender
            sender = make(transport, server.url, **({} if kind == "blocking" else {"loop": kind}))
            try:
                first = sender(b"first", timeout=0.3)
                assert isinstance(first, HttpResponse)
            except OkxError as error:
                assert str(error)
            time.sleep(0.003)
            # An end that comes just now may still take the second request along, once.
            outcome = sender.together([b"second"], 4)[0]
            if not isinstance(outcome, HttpResponse):
                outcome = sender.together([b"third"], 4)[0]
            assert isinstance(outcome, HttpResponse)
            assert outcome.body in (b"second", b"third")
            assert server.bodies.count(b"second") <= 1
            sender.close()

    check()
