"""The state machine of an answer, by bytes: however they are cut, they mean the same."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from okx_v5 import HttpResponse
from okx_v5._runtime.wire import answer as module
from okx_v5._runtime.wire.answer import Answer, UnreadableError

OK = b"HTTP/1.1 200 OK\r\n"
SIZED = OK + b"Content-Length: 2\r\n\r\nab"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
ZIPPED = gzip.compress(b"ab")

Told = tuple[int, bytes, bool] | str
"""Status, body, and whether the connection keeps; or what the error says."""


def told(parts: list[bytes], *, end: bool | None = None) -> Told:
    """What is made of an answer that comes in parts; `end` is how the connection then ends."""
    answer = Answer()
    try:
        for part in parts:
            answer.feed(part)
            if answer.whole:
                break
        if end is not None and not answer.whole:
            answer.end(end)
        if not answer.whole:
            return "more"
        response = answer.response()
    except UnreadableError as error:
        return str(error)
    return response.status, response.body, answer.keeps


def packed(body: bytes, encoding: bytes = b"gzip") -> bytes:
    head = b"Content-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
    return OK + head % (encoding, len(body)) + body


def chunks(body: bytes) -> bytes:
    return CHUNKED + body


WHOLE: dict[str, tuple[bytes, Told]] = {
    "a length": (SIZED, (200, b"ab", True)),
    "no reason": (SIZED.replace(b" OK", b""), (200, b"ab", True)),
    "a length of nothing": (OK + b"Content-Length: 0\r\n\r\n", (200, b"", True)),
    "chunks": (chunks(b"1\r\na\r\n1\r\nb\r\n0\r\n\r\n"), (200, b"ab", True)),
    "an extension": (chunks(b"2;a=b\r\nab\r\n0\r\n\r\n"), (200, b"ab", True)),
    "trailers": (
        chunks(b"2\r\nab\r\n0\r\nX: y\r\nContent-Encoding: br\r\n\r\n"),
        (200, b"ab", True),
    ),
    "100 first": (b"HTTP/1.1 100 Continue\r\n\r\n" + SIZED, (200, b"ab", True)),
    "103 and 199 first": (
        b"HTTP/1.1 103 X\r\nLocation: /x\r\n\r\nHTTP/1.1 199 X\r\n\r\n" + SIZED,
        (200, b"ab", True),
    ),
    "204": (b"HTTP/1.1 204 X\r\n\r\n", (204, b"", True)),
    "204 with a length": (b"HTTP/1.1 204 X\r\nContent-Length: 2\r\n\r\n", (204, b"", False)),
    "304 with a length": (b"HTTP/1.1 304 X\r\nContent-Length: 2\r\n\r\n", (304, b"", False)),
    "the last one": (
        SIZED.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"),
        (200, b"ab", False),
    ),
    "HTTP/1.0": (SIZED.replace(b"1.1", b"1.0"), (200, b"ab", False)),
    "HTTP/1.0 that keeps": (
        SIZED.replace(b"1.1", b"1.0").replace(b"\r\n\r\n", b"\r\nConnection: keep-alive\r\n\r\n"),
        (200, b"ab", True),
    ),
    "gzip": (packed(ZIPPED), (200, b"ab", True)),
    "gzip in two members": (packed(gzip.compress(b"a") + gzip.compress(b"b")), (200, b"ab", True)),
    "x-gzip": (packed(ZIPPED, b"X-GZIP"), (200, b"ab", True)),
    "identity": (packed(b"ab", b"identity"), (200, b"ab", True)),
    "gzip of nothing at all": (packed(b""), (200, b"", True)),
}

REFUSED: dict[str, tuple[bytes, str]] = {
    "gzip in more members than anybody writes": (packed(ZIPPED * 101), "too many parts"),
    "two lengths": (OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc", "Duplicate"),
    "a length with chunks": (
        CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Length: 2\r\n\r\n"),
        "present",
    ),
    "chunks with a length": (
        OK + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        "present",
    ),
    "a list of lengths": (OK + b"Content-Length: 2, 2\r\n\r\nab", "Content-Length"),
    "a sign": (OK + b"Content-Length: +2\r\n\r\nab", "Content-Length"),
    "less than nothing": (OK + b"Content-Length: -2\r\n\r\nab", "Content-Length"),
    "no number": (OK + b"Content-Length: 0x2\r\n\r\nab", "Content-Length"),
    "a length beyond all": (OK + b"Content-Length: 99999999999999999999\r\n\r\n", "overflow"),
    "too large a length": (OK + b"Content-Length: 67108865\r\n\r\n", "its body is too large"),
    "a bad size": (chunks(b"x\r\n"), "chunk size"),
    "a chunk that is longer": (chunks(b"1\r\nab\r\n"), "chunk data"),
    "gzip under chunks": (CHUNKED.replace(b"chunked", b"gzip, chunked"), "chunked alone"),
    "something behind chunks": (CHUNKED.replace(b"chunked", b"chunked, x"), "chunked alone"),
    "nearly chunked": (CHUNKED.replace(b"chunked", b"xchunked"), "chunked alone"),
    "chunked twice": (
        CHUNKED.replace(b"\r\n\r\n", b"\r\nTransfer-Encoding: chunked\r\n\r\n"),
        "chunked alone",
    ),
    "chunks by HTTP/1.0": (CHUNKED.replace(b"1.1", b"1.0"), "HTTP/1.0 knows no"),
    "101": (b"HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", "another protocol"),
    "101 without saying which": (b"HTTP/1.1 101 X\r\n\r\n", "another protocol"),
    "an interim answer with a length": (
        b"HTTP/1.1 150 X\r\nContent-Length: 1\r\n\r\nx",
        "an interim answer has a body",
    ),
    "bare line feeds": (SIZED.replace(b"\r\n", b"\n"), "no HTTP"),
    "a folded line": (OK + b"X: a\r\n b\r\nContent-Length: 2\r\n\r\nab", "no HTTP"),
    "a space before a colon": (SIZED.replace(b":", b" :"), "no HTTP"),
    "no colon": (OK + b"X\r\n\r\n", "no HTTP"),
    "NUL": (OK + b"X: \0\r\n\r\n", "no HTTP"),
    "HTTP/2.0": (SIZED.replace(b"1.1", b"2.0"), "no HTTP/1.1"),
    "HTTP/0.9": (SIZED.replace(b"1.1", b"0.9"), "no HTTP/1.1"),
    "status 99": (SIZED.replace(b"200", b"099"), "no HTTP/1.1"),
    "RTSP": (SIZED.replace(b"HTTP/1.1", b"RTSP/1.0"), "no HTTP"),
    "ICE": (SIZED.replace(b"HTTP/1.1", b"ICE/1.0"), "no HTTP"),
    "an empty line first": (b"\r\n" + SIZED, "no HTTP"),
    "TLS": (b"\x15\x03\x01\x00\x02\x02\x46", "no HTTP"),
    "SSH": (b"SSH-2.0-OpenSSH_9.6\r\n", "no HTTP"),
    "br": (packed(b"ab", b"br"), "not asked for"),
    "gzip twice": (packed(gzip.compress(ZIPPED), b"gzip, gzip"), "not asked for"),
    "no gzip": (packed(b"ab"), "its gzip is damaged"),
    "half of a gzip": (packed(ZIPPED[:-4]), "its gzip is cut off"),
    "a gzip and more": (packed(ZIPPED + b"x"), "behind its gzip"),
    "a gzip that unpacks wrongly": (packed(ZIPPED[:-8] + b"\0" * 8), "its gzip is damaged"),
}


def cuts(data: bytes) -> list[list[bytes]]:
    """In one piece, byte by byte, and in two pieces in every way."""
    halves = [[data[:at], data[at:]] for at in range(1, len(data))]
    return [[data], [data[at : at + 1] for at in range(len(data))], *halves]


@pytest.mark.parametrize(("data", "expected"), WHOLE.values(), ids=WHOLE)
def test_a_whole_answer(data: bytes, expected: Told) -> None:
    assert {str(told(parts)) for parts in cuts(data)} == {str(expected)}


@pytest.mark.parametrize(("data", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(data: bytes, words: str) -> None:
    for parts in cuts(data):
        said = told(parts)
        assert isinstance(said, str)
        assert said != "more"
        assert words in said or "no HTTP" in said


@pytest.mark.parametrize(("data", "expected"), WHOLE.values(), ids=WHOLE)
def test_cut_off_anywhere_it_is_no_answer(data: bytes, expected: Told) -> None:
    for at in range(len(data)):
        said = told([data[:at]] if at else [], end=True)
        assert isinstance(said, str)
        assert "the connection ended" in said


def test_until_the_connection_ends() -> None:
    for parts in cuts(OK + b"X: y\r\n\r\nab"):
        assert told(parts) == "more"
        assert told(parts, end=True) == (200, b"ab", False)
        assert told(parts, end=False) == "the connection ended after 2 bytes of the answer's body"


STRAY = {
    "another answer": SIZED,
    "the beginning of one": b"HTTP/1.1 2",
    "no HTTP": b"x",
    "an empty line": b"\r\n",
    "NUL": b"\0",
}


@pytest.mark.parametrize("stray", STRAY.values(), ids=STRAY)
@pytest.mark.parametrize("name", [name for name, (_, said) in WHOLE.items() if said[2] is True])
def test_what_comes_behind_ends_the_connection(name: str, stray: bytes) -> None:
    data, (status, body, _) = WHOLE[name]
    assert told([data + stray]) == (status, body, False)
    assert told([data[:5], data[5:] + stray]) == (status, body, False)


def test_what_comes_behind_the_last_answer_changes_nothing() -> None:
    data, expected = WHOLE["the last one"]
    assert told([data + SIZED.replace(b"ab", b"xy")]) == expected


def renewed(first: bytes) -> Answer:
    answer = Answer()
    answer.feed(first)
    answer.response()
    assert answer.keeps
    answer.renew()
    return answer


@pytest.mark.parametrize("name", [name for name, (_, said) in WHOLE.items() if said[2] is True])
def test_the_next_one_has_nothing_of_the_last(name: str) -> None:
    for data, expected in WHOLE.values():
        answer = renewed(WHOLE[name][0])
        assert not answer.whole
        answer.feed(data)
        response = answer.response()
        assert (response.status, response.body, answer.keeps) == expected


def test_an_idle_one_keeps_nothing_of_the_last() -> None:
    answer = Answer()
    answer.feed(SIZED)
    assert answer.response().body == b"ab"
    assert answer.response().body == b""


@pytest.mark.parametrize(
    ("status", "location"), [(302, "https://a.test/x"), (200, "")], ids=["redirect", "success"]
)
def test_type_and_place(status: int, location: str) -> None:
    answer = Answer()
    head = b"CONTENT-TYPE:text/html\r\nlocation: https://a.test/x\r\nContent-Length: 0\r\n\r\n"
    answer.feed(b"HTTP/1.1 %d X\r\n" % status + head)
    assert answer.response() == HttpResponse(status, b"", "text/html", location)


def endless(part: bytes) -> Callable[[Answer], None]:
    def feed(answer: Answer) -> None:
        for _ in range(10_000_000):
            answer.feed(part)

    return feed


@pytest.mark.parametrize(
    ("begin", "part", "words"),
    [
        (OK, b"X: %s\r\n" % (b"y" * 1000), "its head is too large"),
        (OK + b"X: ", b"y" * 1000, "its head is too large"),
        (b"", b"HTTP/1.1 100 X\r\n\r\n" * 100, "its head is too large"),
        (CHUNKED, b"1000\r\n%s\r\n" % (b"x" * 4096), "its body is too large"),
        (CHUNKED + b"0\r\n", b"X: %s\r\n" % (b"y" * 1000), "its body is too large"),
        (OK + b"\r\n", b"x" * 65536, "its body is too large"),
    ],
    ids=["headers", "one header", "interim answers", "chunks", "trailers", "until close"],
)
def test_what_has_no_end_is_cut_short(
    begin: bytes, part: bytes, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 1024 * 1024)
    answer = Answer()
    if begin:
        answer.feed(begin)
    with pytest.raises(UnreadableError, match=words):
        endless(part)(answer)


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zlib.compressobj(9, wbits=31)
    zeros = b"".join([*(bomb.compress(bytes(2**20)) for _ in range(80)), bomb.flush()])
    assert len(zeros) < 2**17
    assert told([packed(zeros)]) == "its body is too large"


def test_errors_quote_nothing_of_an_answer() -> None:
    for data in (OK + b"Content-Length: s3cret\r\n\r\n", b"s3cret\r\n", OK + b"s3cret\r\n\r\n"):
        assert "s3cret" not in str(told([data]))


class Alarm(Exception):
    """What the handler of a signal raises."""


CALLED = ["on_message_begin", "on_header", "on_headers_complete", "on_message_complete"]


def interrupted(name: str) -> Answer:
    """An answer that is interrupted while httptools calls it."""

    def handler(self: Answer, *arguments: bytes) -> None:
        raise Alarm

    made: Answer = type("Interrupted", (Answer,), {name: handler})()
    return made


@pytest.mark.parametrize("name", CALLED)
def test_what_the_handler_of_a_signal_raises_is_heard(name: str) -> None:
    with pytest.raises(Alarm):
        interrupted(name).feed(SIZED)


@pytest.mark.parametrize("name", CALLED)
def test_an_interrupt_is_heard_in_an_except_clause_too(name: str) -> None:
    try:
        raise ValueError("of the caller")
    except ValueError:
        with pytest.raises(KeyboardInterrupt):
            interrupted(name).feed(SIZED)
