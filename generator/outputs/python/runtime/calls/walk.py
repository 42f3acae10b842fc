"""What readers of pages have in common, however their pages follow each other."""

from __future__ import annotations

from typing import Any

from ..errors import OkxError
from ..models.request import AnyRequest, HeaderRequest
from .operation import Operation


class Walk:
    """Where a reader of pages stands: what to ask next, and whether there is anything to ask."""

    def __init__(self, operation: Operation[Any], arguments: dict[str, Any]) -> None:
        self._operation = operation
        request, self.headers = operation.given(arguments)
        self._wire: dict[str, Any] = request.to_wire()
        self._dead_end = ""
        self.ended = False

    def next_request(self) -> tuple[Operation[Any], AnyRequest, HeaderRequest | None]:
        """What to send for the next page; raises OkxError where no way leads there."""
        if self._dead_end:
            raise OkxError(self._dead_end)
        request = self._operation.request.unchecked(dict(self._wire))
        return self._operation, request, self.headers

    def _told_by_no_row(self, field: str, older: str) -> str:
        """Why nothing can be asked after a page whose rows have no cursor."""
        return (
            f"{self._operation.key}: no row of the page before has a {field}, so there is no way "
            f"to ask for what is older; pass a larger limit, or an {older} from further back"
        )

    def _full_of(self, field: str, cursor: object) -> OkxError:
        """The error for a page that has nothing but what was read before."""
        return OkxError(
            f"{self._operation.key}: a whole page of rows has the {field} {cursor}, "
            "and there is no way to ask for the rest; pass a larger limit"
        )
