"""What servers answer, and what is right to make of it: the table of test_odd_answers.py.

Right is what RFC 9112 (framing), RFC 9110 (fields) and one rule of this project say: an answer is
told only where it is whole and certainly the one to this request; all else is unknown. Where an RFC
leaves a choice,
        so does the row. Whoever takes what is malformed must not go on with the connection.
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass

from okx_v5 import HttpResponse, OutcomeUnknown, TransportError

from tests.client.wire.server import End, Endless, Pause, Step, When, answer

CLOSE, HALF, RESET, STALL = End.CLOSE, End.HALF, End.RESET, End.STALL
EARLY, AT_ONCE = When.EARLY, When.AT_ONCE

A = b'{"a":1}'
OTHER = answer(b'{"b":2}')
ZIPPED = gzip.compress(A)
LARGE = 16 * 1024 * 1024

Told = tuple[int, bytes] | type[Exception]
UNKNOWN: tuple[Told, ...] = (OutcomeUnknown,)
NEITHER: tuple[Told, ...] = (OutcomeUnknown, TransportError)
"""Whether a byte had left is a matter of chance; the test holds the error to what had arrived."""
WHOLE: tuple[Told, ...] = ((200, A),)
EITHER = WHOLE + UNKNOWN
"""Taken as what it must mean, or not at all."""

YES, NO, MAYBE = True, False, None
"""Whether the connection carries the next request."""


@dataclass(frozen=True, repr=False)
class Row:
    """What happens on the first connection, what is told of it, and what of the connection."""

    name: str
    steps: tuple[Step, ...]
    right: tuple[Told, ...]
    again: bool | None
    when: When = When.ANSWERING
    request: bytes = b"first"
    location: str = ""

    def __repr__(self) -> str:
        return f"Row({self.name!r})"

    @property
    def may_wait(self) -> bool:
        """Whether the client may only find out that nothing more comes."""
        return self.right != WHOLE and self.when is not EARLY


def row(
    name: str, *steps: Step, right: tuple[Told, ...] = WHOLE, again: bool | None, **more: object
) -> Row:
    return Row(name, steps, right, again, **more)  # type: ignore[arg-type]


def head(*fields: str | bytes, line: bytes = b"HTTP/1.1 200 OK") -> bytes:
    """A head of lines as they are."""
    lines = [field if isinstance(field, bytes) else field.encode("latin-1") for field in fields]
    return b"\r\n".join((line, *lines, b"", b""))


def sized(*fields: str | bytes, line: bytes = b"HTTP/1.1 200 OK", body: bytes = A) -> bytes:
    """An answer with its length, and with more fields, as they are."""
    return head(*fields, f"Content-Length: {len(body)}", line=line) + body


def chunks(body: bytes, *fields: str, size: int = 3, last: bytes = b"0\r\n\r\n") -> bytes:
    """An answer in chunks."""
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    wire = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    return head(*fields, "Transfer-Encoding: chunked") + wire + last


def packed(body: bytes, coding: str) -> bytes:
    return answer(body, f"Content-Encoding: {coding}")


def pieces(data: bytes, size: int, pause: float = 0.0005) -> tuple[Step, ...]:
    """The same, a few bytes at a time."""
    steps: list[Step] = []
    for at in range(0, len(data), size):
        steps += (data[at : at + size], Pause(pause))
    return tuple(steps)


CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"
CHUNKED = head("Transfer-Encoding: chunked")

USUAL = [
    row("as it should be", answer(A), again=YES),
    row("empty", answer(b""), right=((200, b""),), again=YES),
    row("byte by byte", *pieces(answer(A), 1), again=YES),
    row("chunks byte by byte", *pieces(chunks(A), 1), again=YES),
    row("head and body apart", answer(A)[:-7], Pause(0.02), A, again=YES),
    row("large", answer(A * 300_000), right=((200, A * 300_000),), again=YES),
    row("not a success", answer(A, status="503 Busy"), right=((503, A),), again=YES),
    row("a number nobody knows", answer(A, status="299 Odd"), right=((299, A),), again=YES),
    row("texts beyond ASCII", sized("X-Name: \xe9\xff\x80", line=b"HTTP/1.1 200 \xe9"), again=YES),
    row("fields with spaces and tabs", sized("A:\t b \t", "C:", "D:e"), again=YES),
    row("names in any case", head("cOnTeNt-LeNgTh:7") + A, again=YES),
    row("zeros before the length", head("Content-Length: 007") + A, again=YES),
    row(
        "redirect",
        answer(A, "Location: https://elsewhere.test/x", status="307 Temporary Redirect"),
        right=((307, A),),
        again=YES,
        location="https://elsewhere.test/x",
    ),
    row("offer to upgrade", answer(A, "Connection: upgrade", "Upgrade: h2c"), again=MAYBE),
    row("16 KB of one field", sized("X-Long: " + "x" * 16_000), again=YES),
    row("100 fields", sized(*(f"X-{number}: v" for number in range(100))), again=YES),
]

INFORMATION = [
    row("100 first", CONTINUE, answer(A), again=YES),
    row("100 first, much later the answer", CONTINUE, Pause(0.05), answer(A), again=YES),
    row("several 1xx first", CONTINUE + HINTS + HINTS, b"HTTP/1.1 199 X\r\n\r\n" + answer(A),
        again=YES),
    row("102 with a field first", head("X: y", line=b"HTTP/1.1 102 Processing") + answer(A),
        again=YES),
    row("103 and then chunks", HINTS + chunks(A), again=YES),
    row("1xx only, then closed", CONTINUE, CLOSE, right=UNKNOWN, again=NO),
    row("1xx only, then silence", CONTINUE, STALL, right=UNKNOWN, again=NO),
    row("1xx without end", Endless(HINTS * 100), right=UNKNOWN, again=NO),
    row("101", head("Upgrade: x", "Connection: upgrade", line=b"HTTP/1.1 101 Switching Protocols"),
        STALL, right=UNKNOWN, again=NO),
    row("101 with an answer behind", head(line=b"HTTP/1.1 101 X") + OTHER, right=UNKNOWN, again=NO),
]  # fmt: skip

LENGTHS = [
    row("no length, until closed", head() + A, CLOSE, again=NO),
    row("no length, until half closed", head() + A, HALF, again=NO),
    row("no length and nothing", head(), CLOSE, right=((200, b""),), again=NO),
    row("no length, until reset", head() + A, Pause(0.03), RESET, right=UNKNOWN, again=NO),
    row("no length and no end", head() + A, STALL, right=UNKNOWN, again=NO),
    row("two equal lengths", sized("Content-Length: 7"), right=EITHER, again=MAYBE),
    row("an equal list of lengths", head("Content-Length: 7, 7") + A, right=EITHER, again=MAYBE),
    row("two different lengths", sized("Content-Length: 3"), right=UNKNOWN, again=NO),
    row("two different lengths, the other way", head("Content-Length: 7", "Content-Length: 3") + A,
        right=UNKNOWN, again=NO),
    row("a list of lengths", head("Content-Length: 7, 3") + A, right=UNKNOWN, again=NO),
    row("length and chunks", chunks(A, "Content-Length: 3"), right=EITHER, again=NO),
    row("chunks and length", head("Transfer-Encoding: chunked", "Content-Length: 3") + b"0\r\n\r\n",
        right=((200, b""), OutcomeUnknown), again=NO),
    row("negative length", head("Content-Length: -7") + A, right=UNKNOWN, again=NO),
    row("length with a sign", head("Content-Length: +7") + A, right=UNKNOWN, again=NO),
    row("length in hex", head("Content-Length: 0x7") + A, right=UNKNOWN, again=NO),
    row("length with a point", head("Content-Length: 7.0") + A, right=UNKNOWN, again=NO),
    row("length with a space", head("Content-Length: 7 7") + A, right=UNKNOWN, again=NO),
    row("length in other digits", head("Content-Length: \u0667".encode()) + A, right=UNKNOWN,
        again=NO),
    row("length of nothing", head("Content-Length:") + A, right=UNKNOWN, again=NO),
    row("length with an underscore", head("Content-Length: 1_0") + A, right=UNKNOWN, again=NO),
    row("huge length", head("Content-Length: " + "9" * 30) + A, right=UNKNOWN, again=NO),
    row("length of 2**64 + 7", head(f"Content-Length: {2**64 + 7}") + A, right=UNKNOWN, again=NO),
    row("a terabyte announced", head(f"Content-Length: {10**12}") + A, STALL,
        right=UNKNOWN, again=NO),
    row("a terabyte that comes", head(f"Content-Length: {10**12}"), Endless(b"x" * 65536),
        right=UNKNOWN, again=NO),
    row("more than anybody answers, whole", answer(b" " * (80 << 20)), right=UNKNOWN, again=NO),
]  # fmt: skip

CUT = [
    row("closed without a word", CLOSE, right=UNKNOWN, again=NO),
    row("reset without a word", RESET, right=UNKNOWN, again=NO),
    row("silence", STALL, right=UNKNOWN, again=NO),
    row("closed at once", CLOSE, right=NEITHER, again=NO, when=AT_ONCE),
    row("reset at once", RESET, right=NEITHER, again=NO, when=AT_ONCE),
    row("closed within the line", b"HTTP/1.1 20", CLOSE, right=UNKNOWN, again=NO),
    row("closed within the head", answer(A)[:30], CLOSE, right=UNKNOWN, again=NO),
    row("reset within the head", answer(A)[:30], Pause(0.03), RESET, right=UNKNOWN, again=NO),
    row("closed before the last line", head("A: b")[:-2], CLOSE, right=UNKNOWN, again=NO),
    row("closed within the body", answer(A)[:-1], CLOSE, right=UNKNOWN, again=NO),
    row("half closed within the body", answer(A)[:-1], HALF, right=UNKNOWN, again=NO),
    row("reset within the body", answer(A)[:-1], Pause(0.03), RESET, right=UNKNOWN, again=NO),
    row("silence within the body", answer(A)[:-1], STALL, right=UNKNOWN, again=NO),
    row("closed before the body", answer(A)[:-7], CLOSE, right=UNKNOWN, again=NO),
    row("closed within a chunk", chunks(A)[:-10], CLOSE, right=UNKNOWN, again=NO),
    row("closed within a chunk's size", CHUNKED + b"1", CLOSE, right=UNKNOWN, again=NO),
    row("closed between chunks", chunks(A, last=b""), CLOSE, right=UNKNOWN, again=NO),
    row("closed before any chunk", CHUNKED, CLOSE, right=UNKNOWN, again=NO),
    row("closed before the last line of chunks", chunks(A, last=b"0\r\n"), CLOSE,
        right=EITHER, again=NO),
    row("answered and closed", answer(A), CLOSE, again=NO),
    row("answered and half closed", answer(A), HALF, again=NO),
    row("answered and reset later", answer(A), Pause(0.03), RESET, again=NO),
    row("a refusal and closed", answer(A, status="429 Slow"), CLOSE, right=((429, A),), again=NO),
]  # fmt: skip

CHUNKS = [
    row("chunks", chunks(A), again=YES),
    row("no chunk but the last", CHUNKED + b"0\r\n\r\n", right=((200, b""),), again=YES),
    row("many zeros for the last", chunks(A, last=b"0000\r\n\r\n"), again=YES),
    row("chunk of hex in any case", CHUNKED + b"a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n",
        right=((200, b"0123456789" * 2),), again=YES),
    row("chunk extensions", CHUNKED + b'7;a=b;c="d";e\r\n' + A + b"\r\n0;z\r\n\r\n", again=YES),
    row("trailers", chunks(A, last=b"0\r\nX-End: 1\r\nX-More: 2\r\n\r\n"), again=YES),
    row("a length in the trailers", chunks(A, last=b"0\r\nContent-Length: 99\r\n\r\n"),
        right=EITHER, again=MAYBE),
    row("1 MB of trailers", chunks(A,
        last=b"0\r\n" + b"X: %s\r\n" % (b"x" * 1000) * 1000 + b"\r\n"),
        right=EITHER, again=MAYBE),
    row("chunk extensions of 1 MB",
        CHUNKED + b"7;" + b"x" * 1_000_000 + b"\r\n" + A + b"\r\n0\r\n\r\n",
        right=EITHER, again=MAYBE),
    row("bad chunk size", CHUNKED + b"zz\r\n" + A, right=UNKNOWN, again=NO),
    row("no chunk size", CHUNKED + b"\r\n" + A, right=UNKNOWN, again=NO),
    row("negative chunk size", CHUNKED + b"-7\r\n" + A + b"\r\n0\r\n\r\n", right=UNKNOWN, again=NO),
    row("chunk size with a sign", CHUNKED + b"+7\r\n" + A + b"\r\n0\r\n\r\n",
        right=UNKNOWN, again=NO),
    row("chunk size with 0x", CHUNKED + b"0x7\r\n" + A + b"\r\n0\r\n\r\n", right=UNKNOWN, again=NO),
    row("huge chunk size", CHUNKED + b"f" * 17 + b"\r\n" + A, right=UNKNOWN, again=NO),
    row("chunk size of 2**64 + 7", CHUNKED + b"1" + b"0" * 15 + b"7\r\n" + A + b"\r\n0\r\n\r\n",
        right=UNKNOWN, again=NO),
    row("chunk longer than said", CHUNKED + b"3\r\n" + A + b"\r\n0\r\n\r\n",
        right=UNKNOWN, again=NO),
    row("chunks of plain line feeds", CHUNKED + b"7\n" + A + b"\n0\n\n", right=EITHER, again=MAYBE),
    row("chunks without end", CHUNKED, Endless(b"1000\r\n" + b"x" * 4096 + b"\r\n"),
        right=UNKNOWN, again=NO),
    row("chunks of one byte without end", CHUNKED, Endless(b"1\r\nx\r\n" * 1000),
        right=UNKNOWN, again=NO),
    row("chunked twice", head("Transfer-Encoding: chunked, chunked") + b"7\r\n" + A
        + b"\r\n0\r\n\r\n",
        right=EITHER, again=NO),
    row("a coding nobody knows", head("Transfer-Encoding: x") + A, CLOSE, right=UNKNOWN, again=NO),
    row("chunked, and then something else", head("Transfer-Encoding: chunked, x") + A, CLOSE,
        right=UNKNOWN, again=NO),
    row("nearly chunked", head("Transfer-Encoding: xchunked") + A, CLOSE, right=UNKNOWN, again=NO),
    row("gzip as transfer coding", head("Transfer-Encoding: gzip, chunked")
        + b"%x\r\n%s\r\n0\r\n\r\n" % (len(ZIPPED), ZIPPED), right=EITHER, again=MAYBE),
]  # fmt: skip

VERSIONS = [
    row("HTTP/1.0", answer(A, version="1.0"), again=NO),
    row("HTTP/1.0 that is kept", answer(A, "Connection: keep-alive", version="1.0"), again=MAYBE),
    row("HTTP/1.0 until closed", head(line=b"HTTP/1.0 200 OK") + A, CLOSE, again=NO),
    row("HTTP/1.0 in chunks", chunks(A).replace(b"1.1", b"1.0"), right=EITHER, again=NO),
    row("close announced", answer(A, "Connection: close"), again=NO),
    row("close announced in any case, among others", answer(A, "Connection: x, CLOSE"), again=NO),
    row("close announced in a second line",
        answer(A, "Connection: keep-alive", "Connection: close"), again=NO),
    row("HTTP/1.2", answer(A, version="1.2"), right=EITHER, again=MAYBE),
    row("HTTP/2", answer(A, version="2"), right=UNKNOWN, again=NO),
    row("HTTP/2.0", answer(A, version="2.0"), right=UNKNOWN, again=NO),
    row("HTTP/0.9", A, CLOSE, right=UNKNOWN, again=NO),
    row("http in small letters", answer(A).replace(b"HTTP", b"http", 1), right=UNKNOWN, again=NO),
    row("HTTP/11", answer(A, version="11"), right=UNKNOWN, again=NO),
    row("ICY", sized(line=b"ICY 200 OK"), right=EITHER, again=NO),
]  # fmt: skip

LINES = [
    row("empty reason", sized(line=b"HTTP/1.1 200 "), again=YES),
    row("no reason", sized(line=b"HTTP/1.1 200"), right=EITHER, again=MAYBE),
    row("two spaces before the status", sized(line=b"HTTP/1.1  200 OK"), right=EITHER, again=NO),
    row("status of two digits", sized(line=b"HTTP/1.1 20 OK"), right=UNKNOWN, again=NO),
    row("status of four digits", sized(line=b"HTTP/1.1 2000 OK"), right=UNKNOWN, again=NO),
    row("status in letters", sized(line=b"HTTP/1.1 abc OK"), right=UNKNOWN, again=NO),
    row("negative status", sized(line=b"HTTP/1.1 -20 OK"), right=UNKNOWN, again=NO),
    row("status 999", sized(line=b"HTTP/1.1 999 X"), right=((999, A), *UNKNOWN), again=MAYBE),
    row("reason of 1 MB", sized(line=b"HTTP/1.1 200 " + b"x" * 1_000_000), right=UNKNOWN, again=NO),
    row("an empty line first", b"\r\n" + answer(A), right=EITHER, again=MAYBE),
    row("plain line feeds", answer(A).replace(b"\r\n", b"\n"), right=EITHER, again=MAYBE),
    row("a field over two lines", sized("X: a\r\n b"), right=EITHER, again=MAYBE),
    row("a length over two lines", head("Content-Length:\r\n 7") + A, right=EITHER, again=MAYBE),
    row("a length in a second line of a field", sized("X: a\r\n Content-Length: 3"),
        right=EITHER, again=MAYBE),
    row("a line that begins with a space", sized(" X: y"), right=EITHER, again=MAYBE),
    row("a field without colon", sized("nonsense"), right=EITHER, again=NO),
    row("a field without name", sized(": x"), right=EITHER, again=NO),
    row("a space before the colon", sized("X : y"), right=EITHER, again=MAYBE),
    row("a space before the colon of the length", head("Content-Length : 7") + A,
        right=EITHER, again=MAYBE),
    row("a space before a second length's colon", sized("Content-Length : 3"),
        right=EITHER, again=NO),
    row("a space before the colon of chunked",
        head("Transfer-Encoding : chunked", "Content-Length: 5")
        + b"0\r\n\r\n", right=((200, b"0\r\n\r\n"), (200, b""), OutcomeUnknown), again=NO),
    row("NUL in a field", sized("X: a\0b"), right=EITHER, again=MAYBE),
    row("NUL in a name", sized("X\0: a"), right=EITHER, again=NO),
    row("a carriage return in a field", sized("X: a\rContent-Length: 3"),
        right=EITHER, again=MAYBE),
    row("1 MB of fields", sized(*["X: " + "x" * 996] * 1000), right=UNKNOWN, again=NO),
    row("one field of 1 MB", sized("X: " + "x" * 1_000_000), right=UNKNOWN, again=NO),
    row("20,000 fields", sized(*(f"X-{number}: v" for number in range(20_000))),
        right=UNKNOWN, again=NO),
    row("fields without end", head()[:-2], Endless(b"X: y\r\n" * 1000), right=UNKNOWN, again=NO),
    row("a name without end", head()[:-2], Endless(b"x" * 1000), right=UNKNOWN, again=NO),
]  # fmt: skip

NO_BODY = [
    row("204", head(line=b"HTTP/1.1 204 No Content"), right=((204, b""),), again=YES),
    row("204 with a length", head("Content-Length: 7", line=b"HTTP/1.1 204 X"), right=((204, b""),),
        again=MAYBE),
    row("204 with a body behind", sized(line=b"HTTP/1.1 204 X"), right=((204, b""),), again=NO),
    row("204 with chunks behind", chunks(A).replace(b"200 OK", b"204 X"), right=((204, b""),),
        again=NO),
    row("204 that is packed", head("Content-Encoding: gzip", line=b"HTTP/1.1 204 X"),
        right=((204, b""),), again=MAYBE),
    row("304 with a length", head("Content-Length: 7", line=b"HTTP/1.1 304 X"), right=((304, b""),),
        again=MAYBE),
    row("304 with a body behind", sized(line=b"HTTP/1.1 304 X"), right=((304, b""),), again=NO),
]  # fmt: skip

PACKED = [
    row("gzip", packed(ZIPPED, "gzip"), again=YES),
    row("gzip in any case", packed(ZIPPED, "GZIP"), again=YES),
    row("gzip byte by byte in chunks", *pieces(chunks(ZIPPED, "Content-Encoding: gzip", size=1),
        1), again=YES),
    row("gzip until closed", head("Content-Encoding: gzip") + ZIPPED, CLOSE, again=NO),
    row("gzip until closed, cut", head("Content-Encoding: gzip") + ZIPPED[:-1], CLOSE,
        right=UNKNOWN, again=NO),
    row("gzip, cut", packed(ZIPPED[:-9], "gzip"), right=UNKNOWN, again=MAYBE),
    row("gzip without its checksum", packed(ZIPPED[:-8], "gzip"), right=UNKNOWN, again=MAYBE),
    row("gzip with a wrong checksum", packed(ZIPPED[:-8] + b"\0" * 8, "gzip"),
        right=UNKNOWN, again=MAYBE),
    row("gzip of nothing at all", packed(b"", "gzip"), right=((200, b""), *UNKNOWN), again=MAYBE),
    row("gzip in two members", packed(gzip.compress(A[:3]) + gzip.compress(A[3:]), "gzip"),
        again=YES),
    row("gzip with bytes behind", packed(ZIPPED + b"x", "gzip"), right=EITHER, again=MAYBE),
    row("gzip twice", packed(gzip.compress(ZIPPED), "gzip, gzip"), right=EITHER, again=MAYBE),
    row("gzip said, plain sent", packed(A, "gzip"), right=UNKNOWN, again=MAYBE),
    row("gzip said twice, sent once", packed(ZIPPED, "gzip, gzip"), right=UNKNOWN, again=MAYBE),
    row("x-gzip", packed(ZIPPED, "x-gzip"), right=EITHER, again=MAYBE),
    row("identity", packed(A, "identity"), again=YES),
    row("deflate unasked", packed(zlib.compress(A), "deflate"), right=EITHER, again=MAYBE),
    row("br unasked", packed(b"\x8b\x03\x80" + A + b"\x03", "br"), right=EITHER, again=MAYBE),
    row("a packing nobody knows", packed(A, "x-new"), right=UNKNOWN, again=MAYBE),
]  # fmt: skip

STRAY = [
    row("a byte too many", answer(A) + b"x", again=NO),
    row("an empty line too many", answer(A) + b"\r\n", again=NO),
    row("two answers at once", answer(A) + OTHER, again=NO),
    row("two answers at once, in chunks", chunks(A) + chunks(b'{"b":2}'), again=NO),
    row("an answer and a half", answer(A) + OTHER[:30], again=NO),
    row("an answer and 1xx", answer(A) + CONTINUE, again=NO),
    row("a byte too many, a moment later", answer(A), Pause(0.02), b"x", again=NO),
    row("another answer, a moment later", answer(A), Pause(0.02), OTHER, again=NO),
    row("408 to a connection at rest, and closed", answer(A), Pause(0.02),
        answer(b"", status="408 Request Timeout"), CLOSE, again=NO),
    row("too many after chunks", chunks(A) + b"x", again=NO),
    row("too many after 204", head(line=b"HTTP/1.1 204 X") + b"x", right=((204, b""),), again=NO),
    row("garbage", b"\x00\x01\x02garbage\r\n\r\n", STALL, right=UNKNOWN, again=NO),
    row("zeros", b"\0" * 100, CLOSE, right=UNKNOWN, again=NO),
    row("a page without a head", b"<html><body>Blocked</body></html>", CLOSE,
        right=UNKNOWN, again=NO),
    row("a TLS alert", b"\x15\x03\x03\x00\x02\x02\x46", CLOSE, right=UNKNOWN, again=NO),
    row("an SSH banner", b"SSH-2.0-OpenSSH_9.6\r\n", STALL, right=NEITHER, again=NO, when=AT_ONCE),
    row("a banner of mail", b"220 mail.test ESMTP\r\n", STALL,
        right=NEITHER, again=NO, when=AT_ONCE),
]  # fmt: skip

WHILE_SENDING = [
    row("answered early, then all is read", answer(A), right=WHOLE, again=MAYBE, when=EARLY),
    row("refused early and closed", answer(A, "Connection: close", status="413 Large"), HALF,
        right=((413, A),), again=NO, when=EARLY, request=b"x" * LARGE),
    row("refused early, the rest never read", answer(A, status="413 Large"), Pause(1),
        right=((413, A),), again=MAYBE, when=EARLY, request=b"x" * LARGE),
    row("refused early and reset", answer(A, status="413 Large"), Pause(0.05), RESET,
        right=((413, A), *UNKNOWN), again=NO, when=EARLY, request=b"x" * LARGE),
    row("reset while the request is going out", RESET, right=UNKNOWN, again=NO, when=EARLY,
        request=b"x" * LARGE),
    row("a large request", answer(A), again=YES, request=b"x" * LARGE),
]  # fmt: skip

ROWS = [
    *USUAL,
    *INFORMATION,
    *LENGTHS,
    *CUT,
    *CHUNKS,
    *VERSIONS,
    *LINES,
    *NO_BODY,
    *PACKED,
    *STRAY,
    *WHILE_SENDING,
]

HTTPX = {
    **dict.fromkeys(
        ("100 first", "100 first, much later the answer", "several 1xx first",
        "102 with a field first", "103 and then chunks", "zeros before the length"),
        "the adapter gives up a connection whose answer it cannot measure",
    ),
    **dict.fromkeys(
        ("gzip, cut", "gzip without its checksum", "gzip until closed, cut"),
        "httpx does not look whether gzip has come to its end",
    ),
    **dict.fromkeys(
        ("x-gzip", "br unasked", "a packing nobody knows"),
        "httpx hands over what it cannot unpack",
    ),
    "gzip in two members": "httpx drops all members but the first",
    "HTTP/2.0": "h11 takes every version of one digit before and after the point",
}  # fmt: skip
"""Where the adapter for httpx does something else, and why."""

HTTPX_BY_CHANCE = {
    "chunks of one byte without end": "asyncio's timeout may not come to its turn for a second",
    "more than anybody answers, whole": "httpx takes an answer of any length, if it comes in time",
}
"""The same where it hangs on how fast the machine is."""


def told(answered: HttpResponse) -> Told:
    return answered.status, answered.body
