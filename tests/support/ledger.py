"""Rows that an exchange keeps, newest first, and hands out a page at a time as documented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.support.exchange import Answer, Received, reply


@dataclass
class Ledger:
    """A list that grows while it is read: `exchange.answer = Ledger(...)`.

    `after` asks for rows older than a cursor, `before` for rows newer than one, `limit` for so
    many at most. Nobody promises which of the newer rows `before` gives when there are more than
    fit, so it gives those next to the cursor, which no reader can go on from.
    """

    place: Callable[[Any], int]
    """The cursor of a row."""
    rows: list[Any] = field(default_factory=list)
    """In any order."""
    older: str = "after"
    newer: str = "before"
    size: int = 100
    """Rows of a page that is asked for without a limit."""
    inclusive: bool = False
    """Whether the row with the cursor itself comes along, which the documentation rules out."""
    deaf: bool = False
    """Whether it answers with the newest rows whatever it is asked."""
    whole: bool = False
    """Whether rows that share a cursor come together, though there are more than asked for."""

    def __call__(self, request: Received) -> Answer:
        asked = request.query
        rows = sorted(self.rows, key=self.place, reverse=True)
        limit = int(asked.get("limit", self.size))
        if self.deaf:
            return reply(*rows[:limit])
        if self.older in asked:
            end = int(asked[self.older]) + self.inclusive
            rows = [row for row in rows if self.place(row) < end]
        if self.newer in asked:
            rows = [row for row in rows if self.place(row) > int(asked[self.newer])][-limit:]
        last = self.place(rows[limit - 1]) if self.whole and len(rows) > limit else None
        return reply(*rows[:limit], *(row for row in rows[limit:] if self.place(row) == last))

    def drop(self, *places: int) -> None:
        """Delete rows by their cursors."""
        self.rows = [row for row in self.rows if self.place(row) not in places]
