"""What a connection of the streams is limited to: figures that a test may change."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from typing import Any

from ...description.load import is_mapping

_OFF = "connectionsPerSecond"
"""What is off until somebody turns it on: tests open connections as fast as they can."""
_BYTES_WAITING = 16 * 1024 * 1024
"""How much may wait for a slow reader; nobody has published a figure."""
_PINGS = 20
"""Seconds between two pings of connections over which binary messages are pushed."""
_WINDOW = 1.0


class WrongLimit(Exception):
    """A limit that nobody knows; the text says what is known."""


class Limits:
    """The figures of now, and what has been counted by address."""

    def __init__(self, described: Mapping[str, float]) -> None:
        self.values: dict[str, float] = {}
        self._described = described
        self._opened: dict[str, deque[float]] = {}
        self.clear()

    @property
    def known(self) -> tuple[str, ...]:
        """The names of all figures; `connectionsPerChannel` takes the place of each channel's."""
        return (*self._described, "connectionsPerChannel", "bytesWaiting", "secondsBetweenPings")

    def clear(self) -> None:
        """Go back to what is described."""
        usual = {name: value for name, value in self._described.items() if name != _OFF}
        self.values.clear()
        self.values.update(usual, bytesWaiting=_BYTES_WAITING, secondsBetweenPings=_PINGS)
        self._opened.clear()

    def set(self, wanted: Any) -> None:
        """Change some figures; raises WrongLimit."""
        given: dict[str, Any] = wanted if is_mapping(wanted) else {"": wanted}
        for name, value in given.items():
            if name not in self.known:
                raise WrongLimit(f"known are {', '.join(self.known)}; got {name!r}")
            if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
                raise WrongLimit(f"{name} must be a number of at least 0")
        self.values.update(given)

    def admit(self, ip: str) -> bool:
        """Count a connection from an address, unless it is one too many within a second."""
        now = time.monotonic()
        opened = self._opened.setdefault(ip, deque())
        while opened and opened[0] <= now - _WINDOW:
            opened.popleft()
        if len(opened) >= self.values.get(_OFF, float("inf")):
            return False
        opened.append(now)
        return True
