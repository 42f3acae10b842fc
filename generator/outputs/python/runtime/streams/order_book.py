"""An order book kept from what its channel pushes, without a connection."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from threading import RLock
from typing import Any, Generic, Literal, NamedTuple

from ..models.convert import ConversionError, time_of
from .book_data import UNREADABLE, BookData, NoNumber, Sent, decode_book
from .channel import Channel
from .levels import L, Levels, Side, change
from .push import Push
from .routes import AND_NEXT, is_telling

Effect = Literal["applied", "quiet", "reset", "old", "waiting", "gap", "unreadable"]
"""What a push did to a book.

`applied`: the book is what the push says, or has changed as it says. `quiet`: nothing has changed,
and the connection is alive. `reset`: as applied, and sequence numbers begin anew, as they do after
maintenance. `old`: the book has had it already. `waiting`: it changes a book that waits for its
snapshot. `gap`: pushes before it are lost. `unreadable`: a level, an order or a sequence number is
not as described. After the last two the book is not current, and its channel must be subscribed to
anew.
"""

# Enough for the lead of one connection over another, at a push every 10 ms.
_REMEMBERED = 1000


class BookState(NamedTuple, Generic[L]):
    """An order book at one moment."""

    bids: Levels[L]
    asks: Levels[L]
    seq_id: int | None
    ts: datetime | None
    is_current: bool


class OrderBook(Generic[L]):
    """A kept order book: bids and asks from the best on.

    `is_current` is False before the first snapshot, after a gap or an interruption, and after what
    could not be read: the levels are then those of before. In the pre-open period the best ask can
    be below the best bid. Threads may read while another applies pushes; each property is of a
    whole push, and `state()` has all of them of the same.

    `checksum` is not looked at. It is always 0, but in `sprd-books-l2-tbt`, whose page tells how to
    compute it and shows no book of which its example could be computed.
    """

    def __init__(self, channel: Channel[Any], arg: Mapping[str, Any]) -> None:
        """An empty book of a channel and one argument of its subscription, by wire name."""
        self.channel = channel
        self.arg = dict(arg)
        self._beginning: bytes | tuple[()] = ()
        """What pushes with this argument begin with, once one was looked at."""
        self._has_changes = channel.kind == "increment"
        level: type[L] = channel.item.asks.model
        self._asks = Side(level, is_bids=False)
        self._bids = Side(level, is_bids=True)
        self._seq_id: int | None = None
        self._ts: Any = None
        self._is_current = False
        self._applied: deque[tuple[Any, ...]] = deque(maxlen=_REMEMBERED)
        self._lock = RLock()

    @property
    def bids(self) -> Levels[L]:
        """The levels of the buy side, from the highest price down."""
        with self._lock:
            return self._bids.levels()

    @property
    def asks(self) -> Levels[L]:
        """The levels of the sell side, from the lowest price up."""
        with self._lock:
            return self._asks.levels()

    @property
    def best_bid(self) -> L | None:
        """The level of the highest bid; None where there is none."""
        with self._lock:
            return self._bids.best()

    @property
    def best_ask(self) -> L | None:
        """The level of the lowest ask; None where there is none."""
        with self._lock:
            return self._asks.best()

    @property
    def seq_id(self) -> int | None:
        """The sequence number of the newest push that was applied; None before the first."""
        return self._seq_id

    @property
    def ts(self) -> datetime | None:
        """When the exchange made the newest state that was applied; None if it did not say."""
        try:
            return time_of(self._ts)
        except ConversionError:
            return None

    @property
    def is_current(self) -> bool:
        """Whether the book is what the exchange said last, without a doubt."""
        return self._is_current

    def state(self) -> BookState[L]:
        """All of the book at one moment. It stays as it is."""
        with self._lock:
            return BookState(self.bids, self.asks, self.seq_id, self.ts, self.is_current)

    @property
    def wants_snapshot(self) -> bool:
        """Whether changes wait for a snapshot that no push has."""
        return False

    def start(self, snapshot: Any) -> bool:
        """Begin with a snapshot that no push has told; whether that fits what pushes have told."""
        return False

    def interrupted(self) -> None:
        """Know that pushes may be missing: the book is not current until it is told as a whole."""
        with self._lock:
            self._is_current = False

    def apply(self, push: Push[Any]) -> Effect:
        """Change the book as a push says, and tell what that did.

        Raises ValueError for a push of another channel or argument.
        """
        raw = push.raw
        if not raw.startswith(self._beginning):
            self._look_whose(push)
        try:
            read = decode_book(raw)
        except UNREADABLE:
            return self._unreadable(push)
        with self._lock:
            try:
                if self._has_changes and read.action == "update":
                    return self._change(read.data[0], raw)
                if not self._has_changes or read.action == "snapshot":
                    return self._replace(read.data[0], raw)
                return self._lost("unreadable")
            except NoNumber:  # told before anything is changed
                return self._lost("unreadable")
            except BaseException:
                self._is_current = False
                raise

    def _look_whose(self, push: Push[Any]) -> None:
        """Raise ValueError for a push that is not for this book."""
        arg = push.arg
        if arg != self.arg and not self.arg.items() <= arg.items():
            raise ValueError(f"a push of {arg!r} is not for the book of {self.arg!r}")
        beginning = push.raw[: push.raw.find(b"}") + AND_NEXT]
        if is_telling(beginning, arg):
            self._beginning = beginning

    def _unreadable(self, push: Push[Any]) -> Effect:
        with self._lock:
            if self._has_changes and not self._is_current and push.action == "update":
                return "waiting"
            return self._lost("unreadable")

    def _change(self, data: BookData, raw: bytes) -> Effect:
        if not self._is_current:
            return "waiting"
        before = data.prev_seq_id
        if before is None:
            return self._lost("unreadable")
        if before != self._seq_id:
            return "old" if _mark(data) in self._applied else self._lost("gap")
        change(((self._asks, data.asks), (self._bids, data.bids)), Sent(raw))
        if data.seq_id > before:
            return self._now(data, "applied")
        if data.seq_id < before:
            return self._now(data, "reset")
        return self._now(data, "applied" if data.asks or data.bids else "quiet")

    def _replace(self, data: BookData, raw: bytes) -> Effect:
        effect = self._effect_of_whole(data)
        if effect == "old":
            return effect
        if not (self._asks.in_order(data.asks) and self._bids.in_order(data.bids)):
            return self._lost("unreadable")
        if self._has_changes:
            self._applied.clear()  # changes of before are missing in what a snapshot tells
        sent = Sent(raw)
        self._asks.replace(data.asks, sent)
        self._bids.replace(data.bids, sent)
        return self._now(data, effect)

    def _effect_of_whole(self, data: BookData) -> Effect:
        """What the whole of a book does to it. A snapshot begins anew, whatever was before."""
        if self._seq_id is None or not self._is_current:
            return "applied"
        if data.seq_id == self._seq_id and not self._has_changes:
            return "quiet"
        if _mark(data) in self._applied:
            return "old"
        return "applied" if self._has_changes or data.seq_id > self._seq_id else "reset"

    def _now(self, data: BookData, effect: Effect) -> Effect:
        self._applied.appendleft(_mark(data))
        self._seq_id = data.seq_id
        self._ts = data.ts
        self._is_current = True
        return effect

    def _lost(self, effect: Effect) -> Effect:
        self._is_current = False
        return effect

    def __repr__(self) -> str:
        with self._lock:
            told = "current" if self._is_current else "not current"
            return (
                f"OrderBook({self.arg!r}, {told}, {len(self._bids)} bids, {len(self._asks)} asks)"
            )


def _mark(data: BookData) -> tuple[Any, ...]:
    """What two pushes have in common only if they are one."""
    return data.prev_seq_id, data.seq_id, data.ts
