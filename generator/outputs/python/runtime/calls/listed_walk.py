"""The steps of reading an endpoint whose cursors cannot be compared: as the exchange lists them."""

from __future__ import annotations

from typing import Any, TypeVar

from ..errors import ValidationError
from ..models.promise import whole_text
from ..models.reply import Reply
from .operation import Cursor, Operation
from .page_rows import PageRow, bad_page, mark, only_rows, rows_of
from .walk import Walk

R = TypeVar("R", bound=Reply[Any])


class ListedWalk(Walk):
    """A reader whose pages follow texts: each asks for what is listed after the last row seen.

    Which of two rows is older, their cursors do not say, so every one of them is remembered: a page
    that has one again leads nowhere.
    """

    def __init__(
        self, operation: Operation[Any], cursor: Cursor, arguments: dict[str, Any]
    ) -> None:
        super().__init__(operation, arguments)
        self._cursor = cursor
        if cursor.newer in self._wire:
            request: Any = operation.request
            rule = f"is no bound where pages are read, for a {cursor.field} is no number to compare"
            raise ValidationError(
                operation.label,
                request._names[cursor.newer],
                cursor.newer,
                rule,
                operation.documentation,
            )
        self._size = int(self._wire.get("limit", 0))
        self._seen: set[str] = set()
        self._bare: set[str] = set()  # what the rows without a cursor say, of the page before

    def accept(self, reply: R) -> R:
        """What is new in an answer to that request; the next request asks for what follows."""
        pages = self._cursor
        rows = rows_of(reply, pages, _text)
        asked = self._wire.get(pages.older)
        fresh = [each for each in rows if self._is_fresh(each, reply, asked)]
        cursors = [each.cursor for each in fresh if each.cursor is not None]
        if again := next((each for each in cursors if each in self._seen), None):
            found = f"a row with the {pages.field} {again}, which a page before had"
            raise bad_page(reply, found)
        if not fresh and len(rows) >= self._size > 0:
            raise self._full_of(pages.field, asked)
        self._bare = {mark(reply, pages, each) for each in rows if each.cursor is None}
        if cursors:
            self._seen.update(cursors)
            self._wire[pages.older] = cursors[-1]
        elif fresh:
            self._dead_end = self._told_by_no_row(pages.field, pages.older)
        self.ended = not fresh
        return only_rows(reply, pages, rows, fresh)

    def _is_fresh(self, row: PageRow[str], reply: Reply[Any], asked: object) -> bool:
        """Whether a row is neither the one that was asked for nor one of the page before."""
        if row.cursor is not None:
            return row.cursor != asked
        return mark(reply, self._cursor, row) not in self._bare


def _text(cursor: object) -> str:
    """A cursor as the next request has it; raises ValueError for what is none."""
    if told := whole_text(cursor):
        return told
    raise ValueError
