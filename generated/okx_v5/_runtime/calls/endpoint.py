# Made from generator/outputs/python/runtime/calls/endpoint.py, not to be edited; make it again with: make generate
"""An endpoint: what it takes to call a path, and to read its answers."""

from __future__ import annotations

from typing import TypeVar

from ..models.promise import Promise
from ..models.reply import NOTHING, Reply
from .reading import AnswerReader, Data

T = TypeVar("T")


class Endpoint(AnswerReader[T]):
    """What it takes to call a path and to read its answers.

    `safe` says that sending it twice does no more than sending it once, `signs` whether keys go
    with it where the client has some.
    """

    __slots__ = ("method", "path", "safe", "signs")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        safe: bool,
        signs: bool,
        promise: Promise = NOTHING,
        data: Data = "list",
        item: type[T],
        reply: type[Reply[T]] = Reply,
    ) -> None:
        super().__init__(f"{method} {path}", promise._replace(acts=not safe), data, item, reply)
        self.method = method
        self.path = path
        self.safe = safe
        self.signs = signs
