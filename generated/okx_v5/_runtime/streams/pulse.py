# Made from generator/outputs/python/runtime/streams/pulse.py, not to be edited; make it again with: make generate
"""Whether a connection is alive: where nothing comes for a while, it is asked."""

from __future__ import annotations

from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from ..errors import TransportError

if TYPE_CHECKING:
    from .session import Session


class Pulse:
    """That of one connection, pinged after half of the `silence` that it may keep.

    Where it does not ask, the server pings: then half of it is let pass for its next one.
    """

    def __init__(self, session: Session, silence: float, *, asks: bool = True) -> None:
        self._session = session
        self._silence = silence
        self._asks = asks
        self._asked = -inf

    @property
    def left(self) -> float:
        """Seconds until it is time to ask; none are left when it is."""
        quiet_since = max(self._session.last, self._asked)
        return max(0.0, quiet_since + self._silence / 2 - monotonic())

    def ask(self) -> None:
        """Ask for a sign of life. Raises TransportError where there was none since the last one."""
        if self._asked > self._session.last:
            raise TransportError(f"nothing came for {self._silence:g} s, and no answer to a ping")
        if self._asks:
            self._session.ping()
        self._asked = monotonic()
