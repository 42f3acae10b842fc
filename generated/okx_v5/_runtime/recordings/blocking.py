# Made from generator/outputs/python/runtime/recordings/blocking.py, not to be edited; make it again with: make generate
"""Replays for threads."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from ..streams.blocking import BlockingBookMailbox, BlockingMailbox
from ..streams.book_mailbox import BookMailbox
from ..streams.channel import Channel
from ..streams.interrupted import Interrupted
from ..streams.push import Push
from .player import Player
from .readers import Readers

_carry_out = deque[object](maxlen=0).extend

_AT_ONCE = 256
"""Records that are played at most before other threads may open and close what they read."""


class Steps(Readers[threading.Thread]):
    """Plays record after record, each when no thread works on what it was given.

    The thread that waits last is the one that plays.
    """

    def __init__(self, player: Player) -> None:
        super().__init__()
        self.player = player
        self._lock = threading.RLock()
        """Held while something is played, and while a reader begins or ends to wait."""

    def is_gone(self, reader: threading.Thread) -> bool:
        """Whether a thread has ended."""
        return not reader.is_alive()

    def open(
        self, channel: Channel[Any], args: Iterable[dict[str, Any]], mailbox: BlockingMailbox
    ) -> None:
        """Let a mailbox have what is played from now on."""
        with self._lock:
            self.player.add(channel, args, mailbox)
            if not isinstance(mailbox, BookMailbox):
                self.opened(threading.current_thread(), mailbox, channel.label)

    def release(self, mailbox: BlockingMailbox) -> None:
        """A mailbox wants nothing any more."""
        with self._lock:
            self.player.remove(mailbox)
            self.released(mailbox)

    def close(self) -> None:
        """End what is read."""
        with self._lock:
            self.player.end()

    def until(self, mailbox: SteppedMailbox, holds: Callable[[], bool]) -> None:
        """Wait for something in a mailbox, and play meanwhile where nobody else does."""
        me = threading.current_thread()
        with self._lock:
            self.rest(me, mailbox)
        try:
            while not self._play(holds):
                mailbox.wait_for_turn(lambda: holds() or self._may_play())
        finally:
            with self._lock:
                self.work(me, mailbox)

    def _play(self, holds: Callable[[], bool]) -> bool:
        """Play some records, if that may be; whether there is something for who plays."""
        with self._lock:
            for _ in range(_AT_ONCE):
                if holds() or self.player.has_ended:
                    return True
                if not self.all_wait():
                    break
                self.player.step()
                self.played()
        return False

    def _may_play(self) -> bool:
        self.tell_standstill()
        return self.player.has_ended or self.all_wait()


class SteppedMailbox(BlockingMailbox):
    """One whose readers say when they have done with what they were given."""

    def __init__(
        self, steps: Steps, bound: int, item_key: tuple[str, ...] | None, *, tells_gaps: bool
    ) -> None:
        super().__init__(bound, item_key, tells_gaps=tells_gaps)
        self._steps = steps
        self._had: deque[object] = deque((None,), maxlen=1)
        """The record that was put last."""

    def put(self, message: Push[Any] | Interrupted) -> None:
        """Add what a record tells, once, though an interrupt has it played again."""
        record = self._steps.player.record
        if not self.is_over and self._had[0] is not record:
            # In one step of C, between whose parts no interrupt comes.
            both: tuple[deque[Any], ...] = (self.waiting, self._had)
            _carry_out(map(deque[Any].append, both, (message, record)))
            if len(self.waiting) >= self._bound:
                self._make_room(message)
        if self.waiting:
            self.wake()

    def wake(self) -> None:
        """Let the threads that wait look again."""
        super().wake()
        self._steps.woken(self)

    def seen(self) -> None:
        """What came until now is known, and nothing is to be done about it."""
        super().seen()
        self._steps.leave(threading.current_thread())

    def wait_for_turn(self, holds: Callable[[], bool]) -> None:
        """Wait until something has come, or nobody else plays."""
        self._bell.wait(holds)

    def _wait(self, holds: Callable[[], bool], seconds: float | None) -> bool:
        self._steps.until(self, holds)
        return True


class SteppedBookMailbox(BlockingBookMailbox, SteppedMailbox):
    """The same of an order book."""
