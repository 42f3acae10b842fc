# Made from generator/outputs/python/runtime/streams/delivery.py, not to be edited; make it again with: make generate
"""Who has what comes of one argument of a channel: readers, and a recording if there is one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Protocol

from ..models.convert import to_json
from .channel import Channel
from .interrupted import Interrupted
from .mailbox import Mailbox


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


class Delivery:
    """One argument, `wire` as JSON, and the mailboxes of those who read its pushes.

    `asked` is what they asked for: the same, but for what was looked up.
    """

    def __init__(
        self, channel: Channel[Any], arg: dict[str, Any], asked: dict[str, Any] | None = None
    ) -> None:
        self.channel = channel
        self.arg = arg
        self.asked = asked or arg
        self.wire: bytes = to_json(arg)
        self.mailboxes: list[Mailbox] = []
        self._recorder = NOBODY
        self._push = channel.pushes(arg)
        self._lost: tuple[float, str] | None = None

    def deliver(self, raw: bytes) -> None:
        """Bring a push to a recording, where there is one, and to whoever wants it."""
        notes = self._recorder.notes
        if notes is not UNRECORDED:
            notes.message(self, raw)
        push = self._push(raw)
        for mailbox in self.mailboxes:
            mailbox.put(push)

    def lost(self, when: float, reason: str) -> None:
        """Pushes do not come since `when`, in seconds since 1970."""
        if self._lost is None:
            self._lost = (when, reason)
        for mailbox in self.mailboxes:
            mailbox.lost()

    def resumed(self, when: float) -> None:
        """Pushes come, for the first time or again: readers are told of the gap first."""
        if self._lost is None:
            return
        began, reason = self._lost
        ended = max(began, when)
        self.tell(Interrupted(self.channel, self.arg, _at(began), _at(ended), reason))
        self._lost = None  # at last: an interrupt of a replay leaves it to be told again

    def tell(self, gap: Interrupted) -> None:
        """Let readers know of a gap that has ended."""
        for mailbox in self.mailboxes:
            mailbox.resumed(gap)


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
