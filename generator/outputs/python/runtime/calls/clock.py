"""The exchange's clock, as far as this machine's differs from it."""

from __future__ import annotations

import time
from datetime import timedelta

from ..errors import BadReply
from ..models.promise import Promise
from ..models.reply import Reply
from .operation import Endpoint

TIME: Endpoint[dict[str, str]] = Endpoint(
    "GET", "/api/v5/public/time", safe=True, signs=False, promise=Promise("one"), item=dict
)

NANOSECONDS = 1_000_000_000
FRESH = 600 * NANOSECONDS
"""For how long a reading is good: two clocks drift apart by some milliseconds in that time."""
STEP = NANOSECONDS // 20
"""What this machine's clock may be set by, or sleep, before a reading is worth nothing."""
_MILLISECOND = 1_000_000


class Clock:
    """The time by which requests are signed; this machine's until the exchange was asked.

    `offset` is how many nanoseconds the exchange is ahead, `readings` how often it was asked.
    """

    __slots__ = ("offset", "readings", "_read_at", "_doubt")

    def __init__(self) -> None:
        self.offset = 0
        self.readings = 0
        self._read_at = (0, 0)
        self._doubt = 0

    def is_fresh(self) -> bool:
        """Whether a deadline can be reckoned by it: it was read, and no clock was set since."""
        wall, steady = self._read_at
        passed = time.monotonic_ns() - steady
        return bool(self.readings) and passed < FRESH and abs(time.time_ns() - wall - passed) < STEP

    def now(self) -> int:
        """Nanoseconds since 1970, by the exchange's clock."""
        return time.time_ns() + self.offset

    def milliseconds(self) -> int:
        """The same in milliseconds, the exchange's own unit."""
        return self.now() // _MILLISECOND

    def earliest_milliseconds(self, ahead: float) -> int:
        """The same at the least, so many seconds ahead: half of the answer's way is in doubt."""
        return (self.now() - self._doubt + int(ahead * 1_000_000_000)) // _MILLISECOND

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
        self._read_at = (time.time_ns(), time.monotonic_ns())
        self._doubt = round(seconds / 2 * NANOSECONDS)
        self.offset = exchange + self._doubt - self._read_at[0]
        self.readings += 1

    def __repr__(self) -> str:
        return f"Clock(offset={self.offset / NANOSECONDS:+.3f} s)"
