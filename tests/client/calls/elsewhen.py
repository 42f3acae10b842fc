"""An exchange in another time."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from tests.support.exchange import TIME, Answer, Received, echo, reply


class Elsewhen:
    """An exchange whose clock is off from this machine's, and that refuses what is 30 s off it."""

    def __init__(self, ahead: timedelta) -> None:
        self.ahead = ahead
        self.asked = 0
        self.taken = 0
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def __call__(self, request: Received) -> Answer:
        if request.path == TIME:
            with self._lock:
                self.asked += 1
            return reply({"ts": str(int(self.now().timestamp() * 1000))})
        sent_at = datetime.fromisoformat(request.headers["ok-access-timestamp"])
        if abs(self.now() - sent_at) > timedelta(seconds=30):
            return reply(code="50102", msg="Timestamp request expired", status=401)
        with self._lock:
            self.taken += 1
        return echo(request)
