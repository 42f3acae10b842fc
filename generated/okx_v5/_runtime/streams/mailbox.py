# Made from generator/outputs/python/runtime/streams/mailbox.py, not to be edited; make it again with: make generate
"""What has come for a reader and waits for it, within bounds."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..errors import BadMessage, FellBehind, OkxError
from .interrupted import Interrupted
from .push import Push


class Mailbox:
    """The messages of one subscription, oldest first.

    Of whole states only the newest of each instance is kept where `bound` messages wait, and
    `dropped` counts the others; `item_key` are the fields that tell instances apart, None of what
    is no state. Nothing else is dropped: there the reader gets an error, after what waits.
    """

    def __init__(self, bound: int, item_key: tuple[str, ...] | None, *, tells_gaps: bool) -> None:
        self.waiting: deque[Push[Any] | Interrupted] = deque()
        self.error: OkxError | None = None
        self.is_ended = False
        self.dropped = 0
        self._bound = bound
        self._item_key = item_key
        self._tells_gaps = tells_gaps
        self.renew: Callable[[], None] = _nothing
        """Have everything that is subscribed to subscribed to anew."""

    def begin(self) -> None:
        """Forget what a subscription that has failed has left."""
        self.waiting.clear()
        self.error = None

    def put(self, message: Push[Any] | Interrupted) -> None:
        """Add a message, unless the reader has fallen behind or reads no more."""
        if self.error is not None or self.is_ended:
            return
        self.waiting.append(message)
        if len(self.waiting) >= self._bound:
            self._make_room()
        self.wake()

    def lost(self) -> None:
        """Nothing comes for now."""

    def resumed(self, gap: Interrupted) -> None:
        """Let the reader know of a gap that has ended, unless it does not want to."""
        if self._tells_gaps:
            self.put(gap)

    def fail(self, error: OkxError) -> None:
        """Let the reader have an error after what waits; nothing comes after it."""
        if self.error is None:
            self.error = error
            self.wake()

    def end(self) -> None:
        """Let the reader go on when it has read what waits."""
        self.is_ended = True
        self.wake()

    def wake(self) -> None:
        """Let a reader look again; called in the loop that receives."""
        raise NotImplementedError

    def _make_room(self) -> None:
        if self._item_key is not None:
            messages = [*_drained(self.waiting)]
            kept = [*_newest(messages, self._item_key)]
            self.dropped += len(messages) - len(kept)
            self.waiting.extend(reversed(kept))
        if len(self.waiting) >= self._bound:
            self.error = FellBehind(len(self.waiting))


def _nothing() -> None:
    """What is not subscribed yet needs nothing."""


def _drained(waiting: deque[Push[Any] | Interrupted]) -> Iterator[Push[Any] | Interrupted]:
    """One by one, for a reader in another thread may take some meanwhile."""
    try:
        while True:
            yield waiting.popleft()
    except IndexError:
        return


def _newest(
    messages: list[Push[Any] | Interrupted], item_key: tuple[str, ...]
) -> Iterator[Push[Any] | Interrupted]:
    """From new to old those that say something which no later one has replaced."""
    told: set[Any] = set()
    for message in reversed(messages):
        if isinstance(message, Interrupted):
            yield message
            continue
        try:
            argument = tuple(sorted((key, str(value)) for key, value in message.arg.items()))
            rows: Sequence[Any] = message.items if item_key else (None,)
        except BadMessage:  # the reader gets to know it
            yield message
            continue
        keys = {(argument, *(_value(row, name) for name in item_key)) for row in rows}
        if not keys <= told:
            told |= keys
            yield message


def _value(row: Any, name: str) -> str:
    """The wire value of a field; of a row without it one that no other row has."""
    try:
        return str(row[name])
    except (KeyError, TypeError, IndexError):
        return f"row {id(row)}"
