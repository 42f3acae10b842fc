"""What is subscribed to: one argument of a channel, and who wants its pushes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ..errors import ApiError, OkxError
from ..models.convert import to_json
from .channel import Channel
from .interrupted import Interrupted
from .mailbox import Mailbox
from .push import Push

ANY = "ANY"
"""What stands for every instrument type in an argument."""


class Topic:
    """One argument as the exchange has it, `wire` as JSON.

    `answered` is done once the exchange has taken or refused it, or nobody can ask any more.
    """

    def __init__(self, channel: Channel[Any], arg: dict[str, Any]) -> None:
        self.channel = channel
        self.arg = arg
        self.wire: bytes = to_json(arg)
        self.mailboxes: list[Mailbox] = []
        self.refused: ApiError | None = None
        self.answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._lost: tuple[float, str] | None = None

    @property
    def needs_a_first_push(self) -> bool:
        """Whether a reader who comes later would lack the state that changes are made to."""
        return self.channel.kind == "increment" and self.channel.snapshot == "first"

    def is_of(self, arg: Mapping[str, Any]) -> bool:
        """Whether a push with this argument is an answer to it: it may say more, such as `uid`."""
        return all(arg.get(name) == value for name, value in self.arg.items())

    def may_be_of(self, arg: Mapping[str, Any]) -> bool:
        """Whether nothing that the push says contradicts it."""
        return arg.get("channel") == self.arg["channel"] and all(
            name not in arg or value == ANY or arg[name] == value
            for name, value in self.arg.items()
        )

    def deliver(self, raw: bytes) -> None:
        """Bring a push to whoever wants it."""
        push: Push[Any] = Push(None, raw, self.channel.item)
        for mailbox in self.mailboxes:
            mailbox.put(push)

    def lost(self, when: float, reason: str) -> None:
        """Pushes do not come since `when`, in seconds since 1970."""
        if self._lost is None:
            self._lost = (when, reason)
        for mailbox in self.mailboxes:
            mailbox.lost()

    def taken(self) -> None:
        """Pushes come, for the first time or again: readers are told of the gap first."""
        self.refused = None
        if self._lost is not None:
            began, reason = self._lost
            self._lost = None
            gap = Interrupted(self.channel, self.arg, _at(began), _at(time.time()), reason)
            for mailbox in self.mailboxes:
                mailbox.resumed(gap)
        self.settle()

    def failed(self, error: OkxError) -> None:
        """It cannot be had any more."""
        for mailbox in self.mailboxes:
            mailbox.fail(error)
        self.settle()

    def settle(self) -> None:
        """Let those go on who wait for the answer."""
        if not self.answered.done():
            self.answered.set_result(None)

    def __repr__(self) -> str:
        return f"Topic({self.arg!r})"


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
