# Made from generator/outputs/python/runtime/calls/deprecated.py, not to be edited; make it again with: make generate
"""Operations that are to be used no more: they work, if the exchange has them, and say so once."""

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
    """An operation to be used no more. The first call of a process gives a DeprecationWarning.

    `successor` takes its place; where none does, `end` says what became of it, if that is known.
    """

    __slots__ = ("end", "successor", "_has_warned")

    def __init__(
        self, *, successor: Successor | None = None, end: str = "", **described: Any
    ) -> None:
        super().__init__(**described)
        self.successor = successor
        self.end = end
        self._has_warned = False

    def given(self, arguments: dict[str, Any]) -> tuple[AnyRequest, HeaderRequest | None]:
        """The request as every operation makes it, after the warning."""
        if not self._has_warned:
            self._has_warned = True
            warnings.warn(self._warning(), DeprecationWarning, stacklevel=_depth_of_caller())
        return super().given(arguments)

    def _warning(self) -> str:
        told = f"{self.label} is deprecated"
        if self.successor is not None:
            start = f" from {self.successor.start}" if self.successor.start else ""
            told += f"; {self.successor.operation} takes its place{start}"
        end = f" {self.end}" if self.end else ""
        return f"{told}.{end} See {self.documentation}"


def _depth_of_caller() -> int:
    """How far up the first frame is that is not of this package, for whom the warning is."""
    depth, frame = 0, inspect.currentframe()
    while frame is not None and _is_ours(frame.f_globals.get("__name__", "")):
        depth, frame = depth + 1, frame.f_back
    return depth


def _is_ours(module: str) -> bool:
    return module == PACKAGE or module.startswith(f"{PACKAGE}.")
