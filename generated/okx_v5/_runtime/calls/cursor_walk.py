# Made from generator/outputs/python/runtime/calls/cursor_walk.py, not to be edited; make it again with: make generate
"""The steps of reading an endpoint page by page, from new to old."""

from __future__ import annotations

from itertools import repeat
from typing import Any, TypeVar, cast

from ..errors import BadReply, OkxError, ValidationError
from ..models.reply import Reply
from ..models.request import AnyRequest, HeaderRequest
from .operation import Cursor, Operation

R = TypeVar("R", bound=Reply[Any])


def _field(row: Any, name: str) -> Any:
    """A field of a row; None where the row has none, as some events have no order."""
    try:
        return row[name]
    except KeyError:
        return None


class CursorWalk:
    """Where a reader of pages stands: what to ask next, and what of an answer is new.

    The exchange's rows go from new to old, and each page asks for what is older than the last row
    seen. Rows that arrive meanwhile are newer than the first page, so they move nothing.
    """

    def __init__(
        self, operation: Operation[Any], cursor: Cursor, arguments: dict[str, Any]
    ) -> None:
        self._cursor = cursor
        self._operation = operation
        request, self.headers = operation.given(arguments)
        wire = request.to_wire()
        for name, value in cursor.only:
            if wire.get(name, value) != value:
                rule = f"must be {value!r} where pages are read"
                raise ValidationError(operation.label, name, name, rule, operation.documentation)
        # Not sent: the exchange answers with the rows next to it or with the newest, as it likes.
        newer = self._number(wire.pop(self._cursor.newer, None))
        self._bound = None if newer is None else newer - self._cursor.included
        older = self._number(wire.get(self._cursor.older))
        self._older = None if older is None else older + self._cursor.included
        self._size = int(wire.get("limit", self._cursor.size))
        self._wire: dict[str, Any] = wire
        self._seen: set[tuple[Any, ...]] = set()
        self.ended = False

    def next_request(self) -> tuple[Operation[Any], AnyRequest, HeaderRequest | None]:
        """What to send for the next page."""
        request = self._operation.request.unchecked(dict(self._wire))
        return self._operation, request, self.headers

    def accept(self, reply: R) -> R:
        """What is new in an answer to that request; the next request asks for what is older."""
        rows = [(self._position(row, reply), row) for row in reply]
        fresh = [(position, row) for position, row in rows if self._is_fresh(position, row, reply)]
        wanted = [row for position, row in fresh if self._bound is None or position > self._bound]
        if rows and not fresh and len(rows) >= self._size > 0:
            raise OkxError(
                f"{self._operation.key}: a whole page of rows has the {self._cursor.field} "
                f"{self._older}, and there is no way to ask for the rest; pass a larger limit"
            )
        self.ended = len(wanted) < len(fresh) or not fresh
        if fresh:
            self._go_on(fresh)
        return reply if len(wanted) == len(reply) else reply.only(wanted)

    def _go_on(self, fresh: list[tuple[int, Any]]) -> None:
        oldest = min(position for position, _ in fresh)
        if oldest != self._older:
            self._seen.clear()
        self._seen.update(self._key(row) for position, row in fresh if position == oldest)
        self._older = oldest
        self._wire[self._cursor.older] = str(self._end(oldest) - self._cursor.included)

    def _end(self, oldest: int) -> int:
        """What all rows that follow one with this cursor are older than.

        Where rows can share the cursor, the last ones are asked for again and left out.
        """
        return oldest + 1 if self._cursor.key else oldest

    def _is_fresh(self, position: int, row: Any, reply: Reply[Any]) -> bool:
        """Whether a row was not seen before; a row newer than asked for is an error."""
        if self._older is None or position < self._older:
            return True
        if position > self._end(self._older):
            reason = f"a row newer than the {self._cursor.field} {self._older} that was asked for"
            raise BadReply(reason, self._operation.key, (), reply.http_status, reply.raw)
        return (
            bool(self._cursor.key) and position == self._older and self._key(row) not in self._seen
        )

    def _key(self, row: Any) -> tuple[Any, ...]:
        return tuple(map(_field, repeat(row), self._cursor.key))

    def _position(self, row: Any, reply: Reply[Any]) -> int:
        try:
            return int(row[self._cursor.field])
        except (KeyError, IndexError, TypeError, ValueError):
            reason = f"a row without the {self._cursor.field} that the next page begins after"
            raise BadReply(reason, self._operation.key, (), reply.http_status, reply.raw) from None

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
