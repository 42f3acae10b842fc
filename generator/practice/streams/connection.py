"""One connection: whose it is, what it has subscribed to, and what waits to be sent over it."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Mapping

import msgspec

from ...description.load import Json
from ..accounts import Account
from ..refusals import Refusal
from .binary import Wanted
from .outbox import Close, Outbox


class Connection:
    """An open connection; `limits` are those of now, which a test may change."""

    def __init__(
        self, path: str, ip: str, demo: bool | None, number: int, limits: Mapping[str, float]
    ) -> None:
        self.path = path
        self.ip = ip
        self.demo = demo
        """Whether it is for demo trading; None where nobody has said so."""
        self.id = f"{number * 0x9E3779B1 % 2**32:08x}"
        self.account: Account | None = None
        self.subscriptions: dict[str, Json] = {}
        """Every argument that is subscribed to, by its key."""
        self.binary: dict[str, Wanted] = {}
        """What is pushed in binary messages, by the key of what its twin pushes."""
        self.ponged = time.monotonic()
        """When it last answered a ping."""
        self.requests = Counter[str]()
        self.sent = 0
        self.outbox = Outbox(limits["bytesWaiting"])
        self.is_mute = False
        """Whether nothing more is sent, as over a connection that died on the way."""
        self.is_read = asyncio.Event()
        """Set while what comes is read."""
        self.is_read.set()
        self._pending: list[tuple[int, Callable[[], None]]] = []
        """What happens when so many messages were sent in all."""
        self._limits = limits
        self._last = time.monotonic()
        """When something passed over it."""

    def shown(self) -> Json:
        """The connection as JSON."""
        return {
            "connId": self.id,
            "path": self.path,
            "account": self.account.name if self.account else "",
            "subscriptions": [*self.subscriptions.values()],
            "requests": dict(self.requests),
            "sent": self.sent,
        }

    def has(self, channel: str) -> bool:
        """Whether it has subscribed to a channel."""
        return any(arg["channel"] == channel for arg in self.subscriptions.values())

    def refuse(
        self, refusal: Refusal, meanings: Mapping[str, str], request_id: str | None = None
    ) -> None:
        """Say that a request, or a part of it, is not carried out."""
        event = {"event": "error", "code": refusal.code, "msg": refusal.told(meanings)}
        self.tell(event, request_id)

    def tell(self, event: Json, request_id: str | None = None) -> None:
        """Send an event."""
        named = {"id": request_id} if request_id is not None else {}
        self.send(msgspec.json.encode({**named, **event, "connId": self.id}))

    def send(self, text: bytes) -> None:
        """Send a message."""
        if self.is_mute:
            return
        self.sent += 1
        self.heard()
        self.outbox.put(text)
        self._happen()

    def after(self, messages: int, happen: Callable[[], None]) -> None:
        """Do something after so many more messages; at once after none."""
        self._pending.append((self.sent + messages, happen))
        self._happen()

    def _happen(self) -> None:
        due = [happen for at, happen in self._pending if at <= self.sent]
        if due:
            self._pending = [each for each in self._pending if each[0] > self.sent]
            for happen in due:
                happen()

    def heard(self) -> None:
        """Something has passed over it."""
        self._last = time.monotonic()

    def end_if_silent(self) -> float:
        """End it where nothing has passed for too long; else tell how long that is off."""
        allowed = self._limits["secondsOfSilence"]
        if self.is_mute:
            return allowed
        left = self._last + allowed - time.monotonic()
        if left <= 0:
            self.outbox.end(Close(4004, f"No data received in {allowed:g}s"))
        return left
