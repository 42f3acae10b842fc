# Made from generator/outputs/python/runtime/streams/topic.py, not to be edited; make it again with: make generate
"""What is subscribed to: one argument of a channel, and who wants its pushes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import OkxError
from .channel import Channel
from .delivery import Delivery, Recorder
from .follow_up import ANY
from .interrupted import Interrupted

if TYPE_CHECKING:
    from .following import Following


class Topic(Delivery):
    """One argument as the exchange has it.

    `answered` is done once the exchange has taken or refused it, or nobody can ask any more. After
    a gap `follow` asks REST about it, unless it is None.
    """

    def __init__(
        self,
        channel: Channel[Any],
        arg: dict[str, Any],
        asked: dict[str, Any],
        recorder: Recorder,
        follow: Callable[[Interrupted], Following] | None,
    ) -> None:
        super().__init__(channel, arg, asked)
        self.refused: OkxError | None = None
        self.answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._recorder = recorder
        self._follow = follow if channel.follow_ups else None

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

    def lost(self, when: float, reason: str) -> None:
        """Pushes do not come since `when`, in seconds since 1970."""
        self._recorder.notes.lost(self, when, reason)
        super().lost(when, reason)

    def taken(self) -> None:
        """Pushes come, for the first time or again: readers are told of the gap first."""
        now = time.time()
        self.refused = None
        self._recorder.notes.resumed(self, now)
        self.resumed(now)
        self.settle()

    def tell(self, gap: Interrupted) -> None:
        """Let readers know of a gap, once REST has told about it."""
        if self._follow is None or not any(mailbox.tells_gaps for mailbox in self.mailboxes):
            super().tell(gap)
            return
        following = self._follow(gap)
        for mailbox in self.mailboxes:
            mailbox.follow(following)

    def left(self) -> None:
        """Nobody wants it any more."""
        self._recorder.notes.lost(self, time.time(), "nobody was subscribed to it")
        self.settle()

    def failed(self, error: OkxError) -> None:
        """It cannot be had any more."""
        self._recorder.notes.lost(self, time.time(), str(error))
        for mailbox in self.mailboxes:
            mailbox.fail(error)
        self.settle()

    def settle(self) -> None:
        """Let those go on who wait for the answer."""
        if not self.answered.done():
            self.answered.set_result(None)

    def __repr__(self) -> str:
        return f"Topic({self.arg!r})"
