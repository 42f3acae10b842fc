# Made from generator/outputs/python/runtime/calls/number_walk.py, not to be edited; make it again with: make generate
"""The steps of reading an endpoint whose pages have numbers."""

from __future__ import annotations

from typing import Any, TypeVar

from ..errors import BadReply
from ..models.reply import Reply
from ..models.request import AnyRequest, HeaderRequest
from .operation import NumberedPages, Operation

R = TypeVar("R", bound=Reply[Any])
T = TypeVar("T", list[Any], int, str)


class NumberWalk:
    """Where a reader of numbered pages stands: which to ask for next, and whether it is the last.

    How many pages there are is read off each answer, for there may be more by then.
    """

    def __init__(
        self, operation: Operation[Any], numbers: NumberedPages, arguments: dict[str, Any]
    ) -> None:
        self._numbers = numbers
        self._operation = operation
        request, self.headers = operation.given(arguments)
        self._wire: dict[str, Any] = request.to_wire()
        self._page = int(self._wire.get(numbers.parameter, 1))
        self.ended = False

    def next_request(self) -> tuple[Operation[Any], AnyRequest, HeaderRequest | None]:
        """What to send for the next page."""
        request = self._operation.request.unchecked(dict(self._wire))
        return self._operation, request, self.headers

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
            reason = f"a page without {field}, which tells whether there are more"
            raise BadReply(reason, self._operation.key, (), reply.http_status, reply.raw) from None
