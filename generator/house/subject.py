"""What a rule of the house looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..description.api import JSON, Api, Channel, Operation, StreamOperation
from ..description.resolve import Library, Node


@dataclass(frozen=True)
class Subject:
    """A description: its files, its facts, and its bundle; without what it cannot be read with."""

    library: Library
    api: Api
    document: dict[str, Any]
    streams: dict[str, Any]
    """The bundle of the streams; empty where none are described."""
    left_out: tuple[str, ...]
    """Operations and channels whose facts cannot be read before they are finished."""

    @property
    def root(self) -> Node:
        """The root of the description."""
        return self.library.top()

    @property
    def described(self) -> tuple[Operation | Channel | StreamOperation, ...]:
        """Every operation and every channel."""
        return (*self.api.operations, *self.api.channels, *self.api.stream_operations)

    def bundled(self, operation: Operation) -> dict[str, Any]:
        """An operation in the bundle."""
        found: dict[str, Any] = self.document["paths"][operation.path][operation.method.lower()]
        return found


def request_media(node: Node) -> Node | None:
    """The JSON of a request body."""
    body = node.get("requestBody")
    return body["content"].get(JSON) if body is not None else None


def answer_media(node: Node) -> Node | None:
    """The JSON of the successful answer."""
    return node["responses"]["200"]["content"].get(JSON)
