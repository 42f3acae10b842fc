"""Streams of bytes to try a reader of answers with: right ones, and right ones that were spoilt."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import strategies as st

BODIES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from([b"", b'{"code":"0","data":[],"msg":""}', b"\r\n\r\n", b"0\r\n\r\n"]),
    st.just(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"),
)
STATUSES = st.sampled_from([200, 201, 299, 302, 400, 401, 404, 429, 500, 503])
FIELDS = st.lists(
    st.sampled_from(
        [
            "Content-Type: application/json",
            "X-Empty:",
            "x-tabs:\ta\tb ",
            "Set-Cookie: a=b; c",
            "Date: Sun, 29 Nov 2026 16:00:00 GMT",
            "Connection: keep-alive",
            "Vary: *",
            "X-Bytes: \xe9\xff",
        ]
    ),
    max_size=4,
)
INTERIM = st.sampled_from(
    [
        b"",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\nX: y\r\n\r\n",
    ]
)
ENDINGS = st.sampled_from(["sized", "chunked", "closed"])

# What puts readers out of step, to be put in anywhere.
SPOILS = st.one_of(
    st.binary(max_size=3),
    st.sampled_from(
        [
            *(b"\r", b"\n", b"\r\n", b"\r\n\r\n", b"\0", b" ", b"\t", b":", b";", b"-", b"+", b"0"),
            *(b"Content-Length: 3\r\n", b"Content-Length: 0\r\n", b"content-length:+5\r\n"),
            *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: x\r\n", b"0\r\n\r\n"),
            *(b"Content-Encoding: gzip\r\n", b"HTTP/1.1 204 X\r\n\r\n", b"HTTP/1.1 200 OK\r\n"),
            *(b"Connection: close\r\n", b"Upgrade: x\r\n", b"fffffffff\r\n", b"HTTP/1.0"),
        ]
    ),
)


@dataclass(frozen=True)
class Right:
    """An answer as it should be, and what is to be read from it."""

    wire: bytes
    status: int
    body: bytes
    ending: str
    head: int
    """How many of the bytes are its head."""


def _chunks(body: bytes, size: int) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n"


@st.composite
def right(draw: st.DrawFn, endings: st.SearchStrategy[str] = ENDINGS) -> Right:
    """Any answer that is right."""
    body, status, ending = draw(BODIES), draw(STATUSES), draw(endings)
    fields = draw(FIELDS)
    sent = body
    if body and draw(st.booleans()):
        sent = gzip.compress(body, mtime=0)
        fields.append("Content-Encoding: gzip")
    if ending == "sized":
        fields.append(f"Content-Length: {len(sent)}")
    elif ending == "chunked":
        fields.append("Transfer-Encoding: chunked")
    fields = draw(st.permutations(fields))
    lines = (f"HTTP/1.1 {status} {draw(st.sampled_from(['OK', '', 'Not Found']))}", *fields)
    head = draw(INTERIM) + "\r\n".join((*lines, "", "")).encode("latin-1")
    if ending == "chunked":
        trailer = draw(st.sampled_from([b"", b"X-End: 1\r\n"]))
        sent = _chunks(sent, draw(st.integers(1, 20))) + trailer + b"\r\n"
    return Right(head + sent, status, body, ending, len(head))


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """Bytes that were an answer."""
    wire = bytearray(draw(right()).wire)
    for _ in range(draw(st.integers(1, 3))):
        begin = draw(st.integers(0, len(wire)))
        end = begin + draw(st.integers(0, 3))
        wire[begin:end] = draw(SPOILS)
    return bytes(wire)


@st.composite
def pieces(draw: st.DrawFn, wire: bytes) -> list[bytes]:
    """The same bytes, cut anywhere."""
    places = draw(st.lists(st.integers(0, len(wire)), max_size=6))
    edges = [0, *sorted(places), len(wire)]
    return [wire[begin:end] for begin, end in pairwise(edges) if begin < end]
