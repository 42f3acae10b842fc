"""The steps of reading an endpoint whose pages have numbers."""

from __future__ import annotations

from typing import Any, TypeVar

from ..models.reply import Reply
from .operation import NumberedPages, Operation
from .page_rows import bad_page
from .walk import Walk

R = TypeVar("R", bound=Reply[Any])
T = TypeVar("T", list[Any], int, str)


class NumberWalk(Walk):
    """A reader of numbered pages, who asks for one after the other up to the last.

    How many pages there are is read off each answer, for there may be more by then.
    """

    def __init__(
        self, operation: Operation[Any], numbers: NumberedPages, arguments: dict[str, Any]
    ) -> None:
        super().__init__(operation, arguments)
        self._numbers = numbers
        self._page = int(self._wire.get(numbers.parameter, 1))

    def accept(self, reply: R) -> R:
        """An answer to that request; the next request asks for the page after it."""
        numbers = self._numbers
        if not reply or (numbers.rows and self._told(numbers.rows, list, reply) == []):
            self.ended = True
            return reply.only([])
        last = self._told(numbers.total, int, reply)
        if numbers.same:
            self._wire[numbers.same] = self._told(numbers.same, str, reply)
        self.ended = self._page >= last
        self._page += 1
        self._wire[numbers.parameter] = str(self._page)
        return reply

    def _told(self, field: str, kind: type[T], reply: Reply[Any]) -> T:
        """What an answer says in a field that the next request hangs on."""
        try:
            value = reply[0][field] if self._numbers.rows else reply.wire_value(field)
            return value if isinstance(value, kind) else kind(value)
        except (KeyError, TypeError, ValueError):
            found = f"a page without {field}, which tells whether there are more"
            raise bad_page(reply, found) from None
