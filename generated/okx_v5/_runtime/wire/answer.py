# Made from generator/outputs/python/runtime/wire/answer.py, not to be edited; make it again with: make generate
"""One answer of HTTP/1.1, told from its bytes: no socket is here, and no clock.

httptools reads; what it lets pass and would put requests and answers out of step is refused here.
"""

from __future__ import annotations

import sys

from httptools import (
    HttpParserCallbackError,
    HttpParserError,
    HttpParserUpgrade,
    HttpResponseParser,
)

from ..transports.base import REDIRECTS, HttpResponse

MOST_HEAD = 64 * 1024
MOST_BODY = 64 * 1024 * 1024
"""Bytes, of a body when it is unpacked, too."""
MOST_MEMBERS = 100
"""Of gzip, which may stand one behind the other; each costs a copy of what follows."""
MOST = MOST_HEAD + 2 * MOST_BODY
"""Chunks of a byte each cost more than what is in them."""

_FRAMING = frozenset((b"content-length", b"transfer-encoding"))
_HEEDED = _FRAMING | {b"content-type", b"content-encoding", b"location"}
_H = ord("H")
_SWITCHING = 101
_INTERIM = (100, 102, 103)
_BODILESS = (204, 304)


class UnreadableError(Exception):
    """What came is no answer, or not all of it; the message quotes nothing of it."""


class Answer:
    """What is known of an answer while it comes in.

    `whole` says that nothing of it is missing, `keeps` that the connection may carry another
    request after it. Whatever comes behind a whole answer only ends the connection.
    """

    def __init__(self) -> None:
        self._headers: dict[bytes, bytes] = {}
        self._received_body = bytearray()
        self.on_body = self._received_body.extend
        self._parser = HttpResponseParser(self)
        self.renew()

    def renew(self) -> None:
        """Begin with the next answer, on a connection that keeps: its parser is between two."""
        self.status = 0
        self.whole = False
        self.keeps = False
        self._received = 0
        self._is_usual = False
        self._fault = ""
        self._body = b""

    def feed(self, data: bytes) -> None:
        """Take notice of what came in; raises UnreadableError for what no answer has in it."""
        if not self._received:
            # httptools passes over empty lines, and reads two protocols more.
            if data[0] != _H:
                raise UnreadableError("what came is no HTTP")
            self._is_usual = data.startswith(b"HTTP/1.1 2")
        self._received += len(data)
        stopped: HttpParserCallbackError | None = None
        try:
            self._parser.feed_data(data)
        except HttpParserCallbackError as error:
            stopped = error
        except (HttpParserError, HttpParserUpgrade) as error:
            if not self.whole:
                raise UnreadableError(self._fault or f"what came is no HTTP: {error}") from None
            self.keeps = False
        if stopped is not None:
            raise _interrupt_in(stopped)
        if self.whole:
            # httptools passes over empty lines behind an answer, too.
            if self._body and b"transfer-encoding" not in self._headers:
                self.keeps &= data.endswith(self._body[-len(data) :])
            else:
                self.keeps &= not data.endswith(b"\r\n\r\n\r\n")
            return
        if self._fault:
            raise UnreadableError(self._fault)
        if self._received > (MOST if self.status else MOST_HEAD):
            part = "body" if self.status else "head"
            raise UnreadableError(f"its {part} is too large")

    def end(self, clean: bool) -> None:
        """Take notice that the connection has ended, `clean` if the other side has said so.

        Raises UnreadableError unless that ends the answer, too.
        """
        if clean and self.status and not self._headers.keys() & _FRAMING:
            self._finish()
        elif self.status:
            count = len(self._received_body)
            raise UnreadableError(f"the connection ended after {count} bytes of the answer's body")
        elif self._received:
            raise UnreadableError("the connection ended in the head of the answer")
        else:
            raise UnreadableError("the connection ended before the answer")

    def response(self) -> HttpResponse:
        """The whole answer, unpacked; raises UnreadableError where it cannot be."""
        headers, body = self._headers, self._body
        content_type = headers.get(b"content-type", b"").decode("latin-1")
        location = ""
        if self.status in REDIRECTS:
            location = headers.get(b"location", b"").decode("latin-1")
        encoding = headers.get(b"content-encoding")
        # An idle connection has no business with the last answer.
        self._body = b""
        self._received_body.clear()
        headers.clear()
        if encoding is not None and body:
            body = unpacked(body, encoding)
        if len(body) > MOST_BODY:
            raise UnreadableError("its body is too large")
        return HttpResponse(self.status, body, content_type, location)

    def _finish(self) -> None:
        """Take the body as it is now: there may be another one behind it."""
        self.whole = True
        self._body = bytes(self._received_body)

    # What follows is called by httptools.

    def on_message_begin(self) -> None:
        """Take notice of a head; one behind the answer is one too many."""
        if self.whole:
            self.keeps = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header that matters; a trailer does not."""
        name = name.lower()
        if name in _HEEDED and not self.status:
            known = self._headers.get(name)
            self._headers[name] = value if known is None else known + b", " + value

    def on_headers_complete(self) -> None:
        """Judge a head."""
        if self.whole:
            return
        status = self._parser.get_status_code()
        headers = self._headers
        if not self._is_usual:
            if 100 <= status < 200:
                self._pass_over(status)
                return
            version = self._parser.get_http_version()
            if version not in ("1.1", "1.0") or status < 100:
                self._fault = "what came is no HTTP/1.1"
            elif version == "1.0" and b"transfer-encoding" in headers:
                self._fault = "HTTP/1.0 knows no transfer-encoding"
        self.status = status
        if headers.get(b"transfer-encoding", b"chunked").strip().lower() != b"chunked":
            self._fault = "its transfer-encoding is not chunked alone"
        elif int(headers.get(b"content-length", 0)) > MOST_BODY:
            self._fault = "its body is too large"

    def _pass_over(self, status: int) -> None:
        """Pass over an interim answer, which only says that there will be one."""
        if status == _SWITCHING:
            self._fault = "it speaks another protocol from now on, and nobody asked for that"
        elif status not in _INTERIM and self._headers.keys() & _FRAMING:
            self._fault = "an interim answer has a body"
        self._headers.clear()

    def on_message_complete(self) -> None:
        """Take notice that an answer is whole, unless it is an interim one."""
        if not self.status or self.whole:
            return
        if not self._fault:
            self._finish()
        # A body that is announced where none belongs may still come.
        announced = self.status in _BODILESS and self._headers.keys() & _FRAMING
        self.keeps = self._parser.should_keep_alive() and not announced


def _interrupt_in(stopped: HttpParserCallbackError) -> BaseException:
    """What a signal's handler has raised while httptools was calling: no callback raises.

    httptools makes it the context of an error of its own, unless the caller is in an except clause.
    """
    interrupt = stopped.__context__
    if interrupt is None or interrupt is sys.exception():
        return KeyboardInterrupt()
    return interrupt


def unpacked(packed: bytes, encoding: bytes) -> bytes:
    """A body without its encoding; raises UnreadableError for another one than was asked for."""
    encoding = encoding.strip().lower()
    if encoding == b"identity":
        return packed
    if encoding not in (b"gzip", b"x-gzip"):
        raise UnreadableError("it is encoded in a way that was not asked for")
    import zlib  # here, because small answers come as they are

    body = b""
    damaged, cut = "its gzip is damaged", "its gzip is cut off"
    for _ in range(MOST_MEMBERS):
        member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            body += member.decompress(packed, MOST_BODY + 1 - len(body))
        except zlib.error:
            raise UnreadableError(damaged) from None
        if len(body) > MOST_BODY:
            raise UnreadableError("its body is too large")
        if not member.eof:
            raise UnreadableError(cut)
        packed = member.unused_data
        if not packed:
            return body
        damaged = cut = "there is something behind its gzip"
    raise UnreadableError("its gzip has too many parts")
