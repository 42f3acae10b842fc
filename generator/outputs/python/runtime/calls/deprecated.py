"""Operations whose place another takes: they work, and say so once."""

from __future__ import annotations

import inspect
import warnings
from typing import Any, NamedTuple, TypeVar

from ..models.request import AnyRequest, HeaderRequest
from .operation import Operation

# What generated modules import.
__all__ = [
    "DeprecatedOperation",
    "Successor",
]

T = TypeVar("T")

PACKAGE = __name__.partition("._runtime.")[0]


class Successor(NamedTuple):
    """The operation that takes another's place, and the day from which it does, if it is known."""

    operation: str
    start: str = ""


class DeprecatedOperation(Operation[T]):
    """An operation with a successor. The first call of a process gives a DeprecationWarning."""

    __slots__ = ("successor", "_has_warned")

    def __init__(self, *, successor: Successor, **described: Any) -> None:
        super().__init__(**described)
        self.successor = successor
        self._has_warned = False

    def given(self, arguments: dict[str, Any]) -> tuple[AnyRequest, HeaderRequest | None]:
        """The request as every operation makes it, after the warning."""
        if not self._has_warned:
            self._has_warned = True
            start = f" from {self.successor.start}" if self.successor.start else ""
            warnings.warn(
                f"{self.label} is deprecated; {self.successor.operation} takes its place{start}. "
                f"See {self.documentation}",
                DeprecationWarning,
                stacklevel=_depth_of_caller(),
            )
        return super().given(arguments)


def _depth_of_caller() -> int:
    """How far up the first frame is that is not of this package, for whom the warning is."""
    depth, frame = 0, inspect.currentframe()
    while frame is not None and _is_ours(frame.f_globals.get("__name__", "")):
        depth, frame = depth + 1, frame.f_back
    return depth


def _is_ours(module: str) -> bool:
    return module == PACKAGE or module.startswith(f"{PACKAGE}.")
