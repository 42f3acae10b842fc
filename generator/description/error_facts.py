"""What is known of the exchange's error codes, without a trace of any output's language."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .resolve import Node


class ErrorClass(Struct, frozen=True, eq=False):
    """A kind of error code; `unknown` where a request may have been executed."""

    node: Node
    name: str
    meaning: str
    hint: str
    unknown: bool


class ErrorCode(Struct, frozen=True, eq=False):
    """What an error code means; it may be of no class but the general one."""

    node: Node
    code: str
    class_name: str
    resend: Literal["yes", "no", "unknown"]
    meaning: str
    hint: str


class ErrorPart(Struct, frozen=True, eq=False):
    """A part of the list of codes, and whose answers have them: `resources`, or all of `what`.

    `what` is "all" for every operation, "keys" for those that are called with keys, and "streams"
    for messages of the streams; it is empty where resources are named.
    """

    node: Node
    name: str
    what: Literal["", "all", "keys", "streams"]
    resources: tuple[str, ...]
    codes: tuple[ErrorCode, ...]

    def is_of(self, resource: str, *, needs_keys: bool) -> bool:
        """Whether an operation of a resource answers with its codes."""
        if self.what:
            return self.what == "all" or (self.what == "keys" and needs_keys)
        return resource in self.resources


class CloseCode(Struct, frozen=True, eq=False):
    """What it means that a connection of the streams was closed with a code."""

    node: Node
    code: int
    meaning: str
