"""An order book whose snapshot no push tells: changes wait until REST has told it."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from ..errors import BadMessage
from .book_data import BookData, LevelNumbers, Price, Sent, key_of
from .levels import L, change
from .order_book import Effect, OrderBook
from .push import Push

B = TypeVar("B", bound=OrderBook[Any])

_MOST = 10_000
"""Changes that wait for a snapshot at most; then they begin anew."""

Change = tuple[BookData, Sent]
"""What a push says, and its rows."""


class ToldBook(OrderBook[L]):
    """A kept order book that begins with what `start` is given.

    Changes are numbered, and each names the one before it. A snapshot has the number of a change
    too, or one between two. The book is current once a change is known that does not come after
    the snapshot: from that one on nothing is missing.
    """

    def __init__(self, channel: Any, arg: Any) -> None:
        super().__init__(channel, arg)
        self._sent: dict[str, Any] | None = None
        """The argument that pushes have, with the number of the instrument."""
        self._waiting: list[Change] = []
        self._first: int | None = None
        """The number before the changes that wait, and the last one of those applied."""
        self._told: int | None = None
        """The number of the snapshot, as long as changes come that it has already."""
        self._not_before: int | None = None
        """When numbers began anew: no snapshot of before is of any use."""

    @property
    def wants_snapshot(self) -> bool:
        """Whether changes wait for one."""
        return not self._is_current and self._first is not None

    def interrupted(self) -> None:
        """Know that pushes may be missing: the book is not current until it is told as a whole."""
        with self._lock:
            self._forget()

    def apply(self, push: Push[Any]) -> Effect:
        """Change the book as a push says, or let it wait, and tell what that did.

        Raises ValueError for a push of another channel or argument.
        """
        if self._sent not in (None, push.arg) or push.channel != self.arg["channel"]:
            raise ValueError(f"a push of {push.arg!r} is not for the book of {self.arg!r}")
        self._sent = push.arg
        with self._lock:
            try:
                change = _read(push)
            except BadMessage:
                return self._unusable("unreadable")
            if self._is_current:
                return self._follow(*change)
            return self._wait(change)

    def start(self, snapshot: Any) -> bool:
        """Begin with a snapshot, and change it as what waits says; whether that fits."""
        with self._lock:
            if self._first is None or self._is_current:
                return False
            seq_id, ts = snapshot.seq_id, snapshot["ts"]
            is_old = self._not_before is not None and ts < self._not_before
            if is_old or seq_id < self._first or not self._waiting:
                return False
            (asks, asks_sent), (bids, bids_sent) = _levels(snapshot.asks), _levels(snapshot.bids)
            sent = Sent(asks=asks_sent, bids=bids_sent)
            self._asks.replace(asks, sent)
            self._bids.replace(bids, sent)
            waiting, self._waiting = self._waiting, []
            self._told, self._seq_id, self._ts = seq_id, seq_id, str(ts // 1000)
            self._not_before = None
            self._is_current = True
            for change in waiting:
                self._follow(*change)
            return self._is_current

    def _wait(self, change: Change) -> Effect:
        data = change[0]
        before = data.prev_seq_id
        if self._first is None or len(self._waiting) >= _MOST or before != self._last():
            self._waiting.clear()
            self._first = before
        self._waiting.append(change)
        if before is not None and data.seq_id < before:
            # What was told before the numbers began anew cannot be compared with what comes.
            self._waiting.clear()
            self._first = data.seq_id
            self._not_before = int(data.ts) * 1000
        return "waiting"

    def _last(self) -> int | None:
        """The number that the next change must name."""
        return self._waiting[-1][0].seq_id if self._waiting else self._first

    def _follow(self, data: BookData, sent: Sent) -> Effect:
        before = data.prev_seq_id
        if before is None or before != self._first:
            if (data.prev_seq_id, data.seq_id, data.ts) in self._applied:
                return "old"
            effect = self._unusable("gap")
            self._wait((data, sent))
            return effect
        self._first = data.seq_id
        is_reset = data.seq_id < before
        if self._told is not None and data.seq_id <= self._told and not is_reset:
            return "old"
        self._told = None
        change(((self._asks, data.asks), (self._bids, data.bids)), sent)
        if is_reset:
            return self._now(data, "reset")
        is_quiet = data.seq_id == before and not data.asks and not data.bids
        return self._now(data, "quiet" if is_quiet else "applied")

    def _unusable(self, effect: Effect) -> Effect:
        self._forget()
        return effect

    def _forget(self) -> None:
        self._is_current = False
        self._waiting.clear()
        self._first = self._told = self._not_before = None


def _read(push: Push[Any]) -> Change:
    """What a binary push says of a book; raises BadMessage."""
    [row] = push.items
    (asks, asks_sent), (bids, bids_sent) = _levels(row.asks), _levels(row.bids)
    data = BookData(
        asks=asks,
        bids=bids,
        seq_id=row.seq_id,
        prev_seq_id=row.prev_seq_id,
        ts=str(row["ts"] // 1000),
    )
    return data, Sent(asks=asks_sent, bids=bids_sent)


def _levels(rows: list[Any]) -> tuple[list[LevelNumbers], dict[Price, Any]]:
    numbers = [LevelNumbers(key_of(str(each.price)), float(each.size)) for each in rows]
    return numbers, dict(zip([each.price for each in numbers], rows, strict=True))


_KINDS: dict[type[Any], type[Any]] = {}


def told(kind: type[B]) -> type[B]:
    """The books of a kind that begin with a snapshot which no push has."""
    if kind not in _KINDS:
        bases: tuple[Any, ...] = (kind, ToldBook)
        _KINDS[kind] = type(kind.__name__, bases, {"__doc__": kind.__doc__})
    return cast("type[B]", _KINDS[kind])
