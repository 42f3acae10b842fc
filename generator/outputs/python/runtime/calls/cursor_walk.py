"""The steps of reading an endpoint page by page, from new to old."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from ..errors import ValidationError
from ..models.reply import Reply
from .operation import Cursor, Operation
from .page_rows import PageRow, bad_page, by_item, mark, only_rows, rows_of
from .walk import Walk

R = TypeVar("R", bound=Reply[Any])
Rows = list[PageRow[int]]


class CursorWalk(Walk):
    """A reader whose pages follow a number that grows with time: an ID, or the time itself.

    Each page asks for what is older than the oldest row seen. Rows that arrive meanwhile are newer
    than the first page, so they move nothing; nor does a row without a cursor.
    """

    def __init__(
        self, operation: Operation[Any], cursor: Cursor, arguments: dict[str, Any]
    ) -> None:
        super().__init__(operation, arguments)
        self._cursor = cursor
        for name, value in cursor.only:
            if self._wire.get(name, value) != value:
                rule = f"must be {value!r} where pages are read"
                raise ValidationError(operation.label, name, name, rule, operation.documentation)
        # Not sent: the exchange answers with the rows next to it or with the newest, as it likes.
        newer = self._number(self._wire.pop(cursor.newer, None))
        self._bound = None if newer is None else newer - cursor.included
        older = self._number(self._wire.get(cursor.older))
        # What the next rows are older than.
        self._end = None if older is None else older + cursor.included
        self._size = int(self._wire.get("limit", cursor.size))
        self._may_repeat = bool(cursor.key or cursor.rows)
        self._seen: dict[str, int | None] = {}

    def accept(self, reply: R) -> R:
        """What is new in an answer to that request; the next request asks for what is older."""
        rows = rows_of(reply, self._cursor, int)
        fresh = [each for each in rows if self._is_fresh(each, reply)]
        oldest = self._oldest(rows, fresh)
        leads_on = oldest is not None and (bool(fresh) or self._end_after(oldest) != self._end)
        if oldest is not None and leads_on:
            self._go_on(reply, rows, oldest)
            self.ended = self._bound is not None and oldest <= self._bound
        elif fresh:
            self._dead_end = self._told_by_no_row(self._cursor.field, self._cursor.older)
        else:
            self._refuse_full(rows)
            self.ended = True
        return only_rows(reply, self._cursor, rows, [*filter(self._is_wanted, fresh)])

    def _is_fresh(self, row: PageRow[int], reply: Reply[Any]) -> bool:
        """Whether a row was not seen before; a row newer than asked for is an error."""
        if self._end is not None and row.cursor is not None and row.cursor >= self._end:
            if row.cursor == self._end:
                return False  # as the exchange has it that was asked for what is older than it
            asked = self._wire[self._cursor.older]
            found = f"a row newer than the {self._cursor.field} {asked} that was asked for"
            raise bad_page(reply, found)
        return not self._seen or mark(reply, self._cursor, row) not in self._seen

    def _is_wanted(self, row: PageRow[int]) -> bool:
        """Whether a row is newer than the bound, as far as it tells."""
        return row.cursor is None or self._bound is None or row.cursor > self._bound

    def _refuse_full(self, rows: Rows) -> None:
        """Raise where a page is full of rows seen before, behind which there may be more."""
        if len(rows) == self._size > 0 or self._full(rows):
            raise self._full_of(self._cursor.field, max(_cursors(rows), default=None))

    def _full(self, rows: Rows) -> list[Rows]:
        """What fills a page by itself: all rows, or those of items that have lists of them."""
        return [part for part in by_item(rows, self._cursor) if len(part) >= self._size > 0]

    def _oldest(self, rows: Rows, fresh: Rows) -> int | None:
        """The cursor that the next page begins after; None where no new row tells it.

        Where items have lists of rows, one that fills a page by itself may go on where others have
        come to their end: the newest end of such lists is as far as all were read.
        """
        full = self._full(rows) if self._cursor.rows else []
        ends = filter(None, map(_cursors, full or [fresh]))
        return max((min(each) for each in ends), default=None)

    def _end_after(self, oldest: int) -> int:
        """What the rows that follow are older than: rows that share a cursor come once more."""
        end = oldest + 1 if self._cursor.key else oldest
        return end if self._end is None else min(end, self._end)

    def _go_on(self, reply: Reply[Any], rows: Rows, oldest: int) -> None:
        """Ask for what is older next, and remember what may come along once more.

        A row without a cursor may be older than what the next page begins after.
        """
        self._end = self._end_after(oldest)
        self._wire[self._cursor.older] = str(self._end - self._cursor.included)
        before = self._seen.items()
        self._seen = {told: at for told, at in before if at is not None and at <= oldest}
        for each in rows:
            if each.cursor is None or (self._may_repeat and each.cursor <= oldest):
                self._seen[mark(reply, self._cursor, each)] = each.cursor

    def _number(self, value: object) -> int | None:
        if value is None:
            return None
        try:
            return int(cast(str, value))
        except ValueError:
            names = f"{self._cursor.older}, {self._cursor.newer}"
            rule = "must be whole numbers where pages are read"
            raise ValidationError(
                self._operation.label, names, names, rule, self._operation.documentation
            ) from None


def _cursors(rows: Rows) -> list[int]:
    return [each.cursor for each in rows if each.cursor is not None]
