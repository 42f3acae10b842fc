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


Tells = Literal[
    "",
    "all-failed",
    "some-failed",
    "clock-wrong",
    "no-instrument",
    "not-there",
    "will-end",
    "logged-out",
]
"""What a client does something about by itself, where a code says it; else empty."""


class ErrorCode(Struct, frozen=True, eq=False):
    """What an error code means; it may be of no class but the general one."""

    node: Node
    code: str
    class_name: str
    resend: Literal["yes", "no", "unknown"]
    meaning: str
    hint: str
    tells: Tells


class CodeGroup(Struct, frozen=True, eq=False):
    """What answers with the same codes: operations, or messages of the streams.

    An operation is in it where each of these has it that is not empty: its resource in `resources`,
    itself in `operations`, and one word for what it does in `does`; and where it is not in
    `without`. `what` is "keys" for operations that are called with keys only. It is "streams" for
    all messages of the streams, "login" for those of which some need one, "subscriptions" for those
    that subscribe.
    """

    node: Node
    name: str
    what: Literal["", "keys", "streams", "login", "subscriptions"]
    resources: tuple[str, ...]
    operations: tuple[str, ...]
    does: tuple[str, ...]
    without: tuple[str, ...]

    @property
    def is_of_messages(self) -> bool:
        """Whether it is of messages of the streams."""
        return self.what not in ("", "keys")


class ErrorPart(Struct, frozen=True, eq=False):
    """A part of the list of codes, and whose answers have them; several can share a name."""

    node: Node
    name: str
    groups: tuple[CodeGroup, ...]
    codes: tuple[ErrorCode, ...]


class CloseCode(Struct, frozen=True, eq=False):
    """What it means that a connection of the streams was closed with a code."""

    node: Node
    code: int
    meaning: str
