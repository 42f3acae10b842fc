# Made from generator/outputs/python/runtime/streams/book_mailbox.py, not to be edited; make it again with: make generate
"""What brings pushes to an order book: nothing waits, each is applied where it arrives."""

from __future__ import annotations

from typing import Any
from weakref import ref

from ..errors import OkxError
from .interrupted import Interrupted
from .mailbox import Mailbox
from .order_book import OrderBook
from .push import Push


class BookMailbox(Mailbox):
    """The reader is a book, as long as somebody else refers to it."""

    _book: ref[OrderBook[Any]]

    def keep(self, book: OrderBook[Any]) -> None:
        """Let a book have what comes."""
        self._book = ref(book)

    def put(self, message: Push[Any] | Interrupted) -> None:
        """Apply a push; a book that does not fit any more is subscribed to anew."""
        book = self._book()
        if book is None or isinstance(message, Interrupted):
            return
        effect = book.apply(message)
        if effect == "applied":  # as mostly
            self.wake()
            return
        is_lost = effect in ("gap", "unreadable") and book.channel.kind == "increment"
        if is_lost or book.wants_snapshot:
            self.renew()
        if effect not in ("old", "waiting"):
            self.wake()

    def start(self, snapshot: Any) -> bool:
        """Let the book begin with a snapshot; whether it has one now, or is wanted no more."""
        book = self._book()
        if book is None:
            return True
        has_begun = book.start(snapshot)
        if has_begun:
            self.wake()
        return has_begun

    def lost(self) -> None:
        """What the book says may be wrong from now on."""
        book = self._book()
        if book is not None:
            book.interrupted()
        self.wake()

    def fail(self, error: OkxError) -> None:
        """Nothing comes any more, and the reader is told why."""
        self.lost()
        super().fail(error)

    def end(self) -> None:
        """Nothing comes any more."""
        self.lost()
        super().end()
