"""The exchange's clock, as far as this machine's differs from it."""

from __future__ import annotations

import time
from datetime import timedelta

from ..errors import BadReply
from ..models.reply import Reply
from .endpoint import Endpoint

TIME: Endpoint[dict[str, str]] = Endpoint(
    "GET", "/api/v5/public/time", safe=True, signs=False, results="none", item=dict
)

NANOSECONDS = 1_000_000_000
_MILLISECOND = 1_000_000


class Clock:
    """The time by which requests are signed; this machine's until the exchange was asked.

    `offset` is how many nanoseconds the exchange is ahead, `readings` how often it was asked.
    """

    __slots__ = ("offset", "readings")

    def __init__(self) -> None:
        self.offset = 0
        self.readings = 0

    def now(self) -> int:
        """Nanoseconds since 1970, by the exchange's clock."""
        return time.time_ns() + self.offset

    def milliseconds(self) -> int:
        """The same in milliseconds, the exchange's own unit."""
        return self.now() // _MILLISECOND

    @property
    def ahead(self) -> timedelta:
        """How far the exchange is ahead."""
        return timedelta(microseconds=self.offset // 1000)

    def read(self, reply: Reply[dict[str, str]], seconds: float) -> None:
        """Go by the time in an answer that took so long and has just come."""
        try:
            exchange = int(reply[0]["ts"]) * _MILLISECOND
        except (IndexError, KeyError, TypeError, ValueError):
            reason = "an answer without the time"
            raise BadReply(reason, TIME.key, (), reply.http_status, reply.raw) from None
        # The exchange looked at its clock somewhere between the two ends: the middle errs least.
        self.offset = exchange + round(seconds / 2 * NANOSECONDS) - time.time_ns()
        self.readings += 1

    def __repr__(self) -> str:
        return f"Clock(offset={self.offset / NANOSECONDS:+.3f} s)"
