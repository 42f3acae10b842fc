"""Which steps read an endpoint page by page."""

from __future__ import annotations

from typing import Any

from .cursor_walk import CursorWalk
from .listed_walk import ListedWalk
from .number_walk import NumberWalk
from .operation import Cursor, Operation


def walk(
    operation: Operation[Any], arguments: dict[str, Any]
) -> CursorWalk | ListedWalk | NumberWalk:
    """A reader of the operation's pages, who stands before the first."""
    if operation.pages is None:
        raise TypeError(f"{operation.label} has no pages")
    if isinstance(operation.pages, Cursor):
        steps = ListedWalk if operation.pages.listed else CursorWalk
        return steps(operation, operation.pages, arguments)
    return NumberWalk(operation, operation.pages, arguments)
