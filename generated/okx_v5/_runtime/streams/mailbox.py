# Made from generator/outputs/python/runtime/streams/mailbox.py, not to be edited; make it again with: make generate
"""What has come for a reader and waits for it, within bounds."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Union

from ..errors import BadMessage, FellBehind, OkxError
from ..lazy import package_logger
from .interrupted import Interrupted
from .push import Push
from .row_keys import keys_of

if TYPE_CHECKING:
    from .following import Following

Waiting = Union[Push[Any], Interrupted, "Following"]
"""What waits for a reader, or for an answer of REST before that."""


class Mailbox:
    """The messages of one subscription, oldest first.

    Of whole states only the newest of each instance is kept where `bound` messages wait, and
    `dropped` counts the others; `item_key` are the fields that tell instances apart, None of what
    is no state. Nothing else is dropped: there the reader gets an error, after what waits.

    What comes after a gap that REST is asked about stays `behind` it until the answer is there.
    """

    def __init__(self, bound: int, item_key: tuple[str, ...] | None, *, tells_gaps: bool) -> None:
        self.waiting: deque[Push[Any] | Interrupted] = deque()
        self.error: OkxError | None = None
        self.is_ended = False
        self.dropped = 0
        self.tells_gaps = tells_gaps
        self._behind: deque[Waiting] = deque()
        self._last: OkxError | None = None
        self._bound = bound
        self._item_key = item_key
        self.renew: Callable[[], None] = _nothing
        """Have everything that is subscribed to subscribed to anew."""

    @property
    def is_over(self) -> bool:
        """Whether nothing comes any more."""
        return self.error is not None or self.is_ended

    def begin(self) -> None:
        """Forget what a subscription that has failed has left."""
        self.waiting.clear()
        self._behind.clear()
        self.error = self._last = None

    def put(self, message: Push[Any] | Interrupted) -> None:
        """Add a message, unless the reader has fallen behind or reads no more."""
        if self._behind or self._last or self.error or self.is_ended:
            self._add(message)
        else:  # as mostly, so it is not asked twice
            self.waiting.append(message)
            if len(self.waiting) >= self._bound:
                self._make_room(message)
        self.wake()

    def _add(self, message: Waiting) -> None:
        if self.error is not None or self._last is not None or self.is_ended:
            return
        self._line_up(message)
        if len(self.waiting) + len(self._behind) >= self._bound:
            self._make_room(message)

    def _line_up(self, message: Waiting) -> None:
        """Put a message at the end, behind what is not told yet."""
        if isinstance(message, (Push, Interrupted)) and not self._behind:
            self.waiting.append(message)
        else:
            self._behind.append(message)

    def start(self, snapshot: Any) -> bool:
        """Take the state that no push tells; whether no other one is wanted."""
        return True

    def lost(self) -> None:
        """Nothing comes for now."""

    def resumed(self, gap: Interrupted) -> None:
        """Let the reader know of a gap that has ended, unless it does not want to."""
        if self.tells_gaps:
            self.put(gap)

    def follow(self, following: Following) -> None:
        """Let the reader know of a gap when REST has told about it, and of what comes after."""
        if self.tells_gaps:
            following.then(self._go_on)
            self._add(following)

    def _go_on(self) -> None:
        """Let the reader have what stood behind a gap that is told now."""
        self._release(lambda following: following.is_done)
        if not self._behind and self._last is not None:
            self.error = self.error or self._last
        self.wake()

    def _release(self, is_ready: Callable[[Following], bool]) -> None:
        while self._behind:
            first = self._behind[0]
            if not isinstance(first, (Push, Interrupted)):
                if not is_ready(first):
                    return
                first = first.told()
            self.waiting.append(first)
            self._behind.popleft()

    def fail(self, error: OkxError) -> None:
        """Let the reader have an error after what waits; nothing comes after it."""
        if self.error is not None or self._last is not None:
            return
        if self._behind:
            self._last = error
        else:
            self.error = error
            self.wake()

    def end(self) -> None:
        """Let the reader go on when it has read what waits."""
        self.is_ended = True
        self.wake()

    def wake(self) -> None:
        """Let a reader look again; called in the loop that receives."""
        raise NotImplementedError

    def _make_room(self, newest: Waiting) -> None:
        if self._item_key is not None:
            messages: list[Waiting] = [*_drained(self.waiting), *self._behind]
            kept = [*_newest(messages, self._item_key)]
            if not self.dropped and len(messages) > len(kept):
                _warn("%s: a slow reader gets only the newest of each state now", _name(newest))
            self.dropped += len(messages) - len(kept)
            self._behind.clear()
            for message in reversed(kept):
                self._line_up(message)
        waiting = len(self.waiting) + len(self._behind)
        if waiting >= self._bound:
            self._release(lambda _: True)
            self.error = FellBehind(waiting, _name(newest))
            _warn("%s; a reader is told when it has read them", self.error)


def _nothing() -> None:
    """What is not subscribed yet needs nothing."""


def _warn(what: str, of: object) -> None:
    """Say at once what a reader notices later, if at all."""
    package_logger().warning(f"streams: {what}", of)


def _name(message: Waiting) -> str:
    """The name of the channel that it came from."""
    if isinstance(message, Push):
        return message.channel
    gap = message if isinstance(message, Interrupted) else message.told()
    return str(gap.arg["channel"])


def _drained(waiting: deque[Push[Any] | Interrupted]) -> Iterator[Push[Any] | Interrupted]:
    """One by one, for a reader in another thread may take some meanwhile."""
    try:
        while True:
            yield waiting.popleft()
    except IndexError:
        return


def _newest(messages: list[Waiting], item_key: tuple[str, ...]) -> Iterator[Waiting]:
    """From new to old those that say something which no later one has replaced."""
    told: dict[Any, set[Any]] = {}
    for message in reversed(messages):
        if not isinstance(message, Push):
            yield message
            continue
        try:
            argument = tuple(sorted((key, str(value)) for key, value in message.arg.items()))
            keys = keys_of(message, item_key) if item_key else {()}
        except BadMessage:  # the reader gets to know it
            yield message
            continue
        known = told.setdefault(argument, set())
        if not keys <= known:
            known |= keys
            yield message
