# Made from generator/outputs/python/runtime/wire/usual.py, not to be edited; make it again with: make generate
"""Answers as they usually come: whole, in one piece, with a length, and JSON in them.

What is anything else is left to `answer`, from its first byte. httptools reads here, too, but
calls nothing of Python's: it says what the body is and where the answer ends, and only where that
is all that came, and the head speaks of no coding and no end, is the answer taken.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from ..transports.base import HttpResponse

_JSON = "application/json"
_START = b"HTTP/1.1 200 OK\r\n"
_TYPE = b"\r\ncontent-type: application/json"
_TRANSFER, _CONTENT, _CLOSE = b"transfer-encoding", b"content-encoding", b"close"


class UsualAnswers:
    """Reads the usual answers of one connection."""

    __slots__ = ("on_body", "on_message_complete", "_told", "_feed")

    def __init__(self) -> None:
        self._told: list[bytes | None] = []
        self.on_body = self._told.append
        self.on_message_complete = partial(self._told.append, None)
        self._feed: Callable[[bytes], None] = HttpResponseParser(self).feed_data

    def read(self, data: bytes) -> HttpResponse | None:
        """The answer, after which the connection keeps; None where it is not a usual one."""
        if not data.startswith(_START):
            return None
        head, _, body = data.partition(b"\r\n\r\n")
        head = head.lower()
        if not body or _TYPE not in head:
            return None
        if _TRANSFER in head or _CONTENT in head or _CLOSE in head:
            return None
        told = self._told
        try:
            self._feed(data)
            if told == [body, None]:
                return HttpResponse(200, body, _JSON)
        except (HttpParserError, HttpParserUpgrade):
            pass
        finally:
            told.clear()
        self._feed = HttpResponseParser(self).feed_data  # the other is amid what is not its own
        return None
