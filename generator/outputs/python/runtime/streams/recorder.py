"""Where streams say what they receive, for a recording if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .delivery import Delivery


class Notes(Protocol):
    """What writes down what comes; called by every thread that receives, and never raises."""

    def message(self, of: Delivery, raw: bytes) -> None:
        """A push came."""
        ...

    def resumed(self, of: Delivery, when: float) -> None:
        """Pushes come from now on."""
        ...

    def lost(self, of: Delivery, when: float, reason: str) -> None:
        """Pushes do not come since then."""
        ...


class Unrecorded:
    """What writes nothing down."""

    def message(self, of: Delivery, raw: bytes) -> None:
        """Nothing."""

    def resumed(self, of: Delivery, when: float) -> None:
        """Nothing."""

    def lost(self, of: Delivery, when: float, reason: str) -> None:
        """Nothing."""


UNRECORDED = Unrecorded()


class Recorder:
    """What all connections of a client have in common: who writes down what comes, if anybody."""

    notes: Notes = UNRECORDED


NOBODY = Recorder()
"""For what is not received, but played."""
