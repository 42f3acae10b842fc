"""Who works on what was played: the next record is played when nobody does.

So all readers of a replay see one order of time: a trade is read while an order book is what it was
at that moment, however long its reader takes.
"""

from __future__ import annotations

from time import monotonic
from typing import Generic, TypeVar

from ..lazy import package_logger
from ..streams.mailbox import Mailbox

W = TypeVar("W")

PATIENCE = 5.0
"""Seconds after which it is said that a replay stands still, and a subscription that nobody has
read is waited for no more."""


class Readers(Generic[W]):
    """Tasks or threads that read: each works from what it was given until it waits for more."""

    def __init__(self) -> None:
        self._working: dict[W, Mailbox] = {}
        self._resting: dict[W, Mailbox] = {}
        self._unread: dict[Mailbox, tuple[W, float, str]] = {}
        self._since = monotonic()
        self._is_told = False

    def is_gone(self, reader: W) -> bool:
        """Whether it has ended, and never comes back for more."""
        raise NotImplementedError

    def opened(self, reader: W, mailbox: Mailbox, label: str) -> None:
        """Somebody is about to read this: until then nothing is played."""
        self._unread[mailbox] = reader, monotonic() + PATIENCE, label

    def rest(self, reader: W, mailbox: Mailbox) -> None:
        """A reader has done with what it was given, and waits for more."""
        self._working.pop(reader, None)
        self._unread.pop(mailbox, None)
        self._resting[reader] = mailbox

    def work(self, reader: W, mailbox: Mailbox) -> None:
        """A reader has been given something, or does not wait any more."""
        self._resting.pop(reader, None)
        self._working[reader] = mailbox

    def leave(self, reader: W) -> None:
        """Whatever a reader does, it is not waited for."""
        self._working.pop(reader, None)

    def woken(self, mailbox: Mailbox) -> None:
        """Who waits for something in this mailbox has it."""
        for reader, waits_for in [*self._resting.items()]:
            if waits_for is mailbox:
                self._working[reader] = mailbox

    def released(self, mailbox: Mailbox) -> None:
        """Nobody reads this any more."""
        self._unread.pop(mailbox, None)
        for reader, works_on in [*self._working.items()]:
            if works_on is mailbox:
                self._working.pop(reader, None)

    def all_wait(self) -> bool:
        """Whether the next record can be played."""
        if self._working:
            for reader in [*self._working]:
                if self.is_gone(reader):
                    self._working.pop(reader, None)
            if self._working:
                return False
        return not self._unread or self._are_given_up()

    def _are_given_up(self) -> bool:
        """Whether all that was opened is read, or in vain waited for."""
        now = monotonic()
        for mailbox, (opener, until, label) in [*self._unread.items()]:
            if opener in self._resting:
                continue
            if now < until:
                return False
            del self._unread[mailbox]
            package_logger().warning("a replay goes on, and nobody reads %s", label)
        return True

    def played(self) -> None:
        """A record was played."""
        self._is_told = False
        self._since = monotonic()

    def tell_standstill(self) -> None:
        """Say once that nothing is played, and why."""
        if self._working and not self._is_told and monotonic() - self._since > PATIENCE:
            self._is_told = True
            package_logger().warning(
                "a replay stands still until %d readers ask for more of what they were given; "
                "pass speed= to have it go on by the clock",
                len(self._working),
            )
