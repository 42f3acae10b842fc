# Made from generator/outputs/python/runtime/recordings/replays.py, not to be edited; make it again with: make generate
"""What stands in the place of connections where a recording is replayed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any, TypeVar

from ..errors import TransportError, ValidationError
from ..models.reply import Reply
from ..models.request import AnyRequest, HeaderRequest
from ..streams.awaited import (
    AsyncBookMailbox,
    AsyncKeptBook,
    AsyncMailbox,
    AsyncSource,
    AsyncStreamsCore,
    AsyncSubscription,
)
from ..streams.blocking import (
    BlockingBookMailbox,
    BlockingMailbox,
    BlockingSource,
    KeptBook,
    Receiving,
    StreamsCore,
    Subscription,
)
from ..streams.channel import Channel
from ..streams.operation import StreamOperation
from ..streams.streams_base import StreamsBase
from .awaited import AsyncSteppedBookMailbox, AsyncSteppedMailbox, AsyncSteps, Clock
from .blocking import SteppedBookMailbox, SteppedMailbox, Steps
from .player import Player
from .recording import AsyncRecording, Recording
from .tape import Recorded

# What generated modules import.
__all__ = [
    "AsyncReplayCore",
    "ReplayCore",
]

T = TypeVar("T")

_PATIENCE = 1e8
"""Seconds in which what is recorded comes for sure, or never: no clock says when."""

_OWNER = "replay"


class ReplayBase(StreamsBase):
    """A recording that is played, as far as both forms have it in common."""

    _player: Player
    _speed: float | None

    def use(self, paths: Sequence[str | PathLike[str]], speed: float | None) -> None:
        """Find out what files have.

        Raises OSError where one cannot be read, BadRecording for what is no recording, and
        ValidationError for what is no speed.
        """
        if speed is not None and (isinstance(speed, bool) or not 0 < speed < float("inf")):
            raise ValidationError(_OWNER, "speed", "", "must be a number above 0, or None", "")
        self._player = Player([Path(each) for each in paths])
        self._speed = speed
        self.timeout = _PATIENCE

    @property
    def recorded(self) -> tuple[Recorded, ...]:
        """What each file has: its arguments, from when to when, and whether it is whole."""
        return self._player.recorded

    @property
    def now(self) -> datetime | None:
        """When what was played last had come; None before the first."""
        return self._player.now

    @property
    def damage(self) -> str:
        """Where a file ends before its end, once it was played so far; empty otherwise."""
        return self._player.damage

    def __repr__(self) -> str:
        if "_player" not in vars(self):  # in a traceback of its own refusal
            return f"{type(self).__name__}(refused)"
        return f"{type(self).__name__}({', '.join(str(each.path) for each in self.recorded)})"


def _no_order(operation: StreamOperation[Any]) -> ValidationError:
    rule = "is not sent: this is a replay, and no exchange is there"
    return ValidationError(operation.label, "", "", rule, operation.documentation)


def _no_recording() -> ValidationError:
    return ValidationError(_OWNER, "record", "", "is of no use: copy the files", "")


class AsyncReplayCore(ReplayBase, AsyncStreamsCore):
    """A replay without resources, for one event loop."""

    _loop: asyncio.AbstractEventLoop | None = None

    def subscribe(self, channel: Channel[T], **arguments: Any) -> AsyncSubscription[T]:
        """Read what was pushed. Raises ValidationError, also for what was not recorded."""
        subscription = super().subscribe(channel, **arguments)
        self._player.check(channel, subscription.args)
        return subscription

    def order_book(self, channel: Channel[Any], **arguments: Any) -> AsyncKeptBook[Any]:
        """Keep an order book. Raises ValidationError, also for what was not recorded."""
        book = super().order_book(channel, **arguments)
        self._player.check(channel, [book.arg])
        return book

    async def send(
        self,
        operation: StreamOperation[T],
        request: AnyRequest,
        headers: HeaderRequest | None = None,
    ) -> Reply[T]:
        """Raise ValidationError: nothing is sent."""
        raise _no_order(operation)

    def record(self, path: str | PathLike[str], *, renew: bool = False) -> AsyncRecording:
        """Raise ValidationError: it is recorded already."""
        raise _no_recording()

    def use(self, paths: Sequence[str | PathLike[str]], speed: float | None) -> None:
        """Find out what files have; raises what `ReplayBase.use` does."""
        super().use(paths, speed)
        self._steps = AsyncSteps(self._player)
        self._clock = None if speed is None else Clock(self._player, speed)

    def source(self) -> AsyncSource:
        """What plays. Raises TransportError in another event loop than the first."""
        self.check_process()
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        if self._loop is not loop:
            raise TransportError("this is replayed in another event loop: build another replay")
        return self._clock or self._steps

    def mailbox(self, channel: Channel[Any]) -> AsyncMailbox:
        """What pushes of a channel wait in to be read."""
        if self._clock is not None:
            return super().mailbox(channel)
        return AsyncSteppedMailbox(
            self._steps, self.max_waiting, channel.bounded_by, tells_gaps=self.tells_gaps
        )

    def book_mailbox(self) -> AsyncBookMailbox:
        """What brings pushes to an order book."""
        if self._clock is not None:
            return super().book_mailbox()
        return AsyncSteppedBookMailbox(self._steps, 1, None, tells_gaps=False)

    async def close(self) -> None:
        """End the replay; readers go on when they have read what waits."""
        await (self._clock or self._steps).close()


class ReplayCore(ReplayBase, StreamsCore):
    """A replay without resources. Threads may share it."""

    _timed: Receiving[Clock] | None = None

    def subscribe(self, channel: Channel[T], **arguments: Any) -> Subscription[T]:
        """Read what was pushed. Raises ValidationError, also for what was not recorded."""
        subscription = super().subscribe(channel, **arguments)
        self._player.check(channel, subscription.args)
        return subscription

    def order_book(self, channel: Channel[Any], **arguments: Any) -> KeptBook[Any]:
        """Keep an order book. Raises ValidationError, also for what was not recorded."""
        book = super().order_book(channel, **arguments)
        self._player.check(channel, [book.arg])
        return book

    def send(
        self,
        operation: StreamOperation[T],
        request: AnyRequest,
        headers: HeaderRequest | None = None,
    ) -> Reply[T]:
        """Raise ValidationError: nothing is sent."""
        raise _no_order(operation)

    def record(self, path: str | PathLike[str], *, renew: bool = False) -> Recording:
        """Raise ValidationError: it is recorded already."""
        raise _no_recording()

    def use(self, paths: Sequence[str | PathLike[str]], speed: float | None) -> None:
        """Find out what files have; raises what `ReplayBase.use` does."""
        super().use(paths, speed)
        self._steps = Steps(self._player)

    def source(self) -> BlockingSource:
        """What plays: those who read, or by the clock a thread of its own."""
        self.check_process()
        if self._speed is None:
            return self._steps
        with self._lock:
            if self._timed is None:
                self._timed = Receiving(Clock(self._player, self._speed))
            return self._timed

    def mailbox(self, channel: Channel[Any]) -> BlockingMailbox:
        """What pushes of a channel wait in to be read."""
        if self._speed is not None:
            return super().mailbox(channel)
        return SteppedMailbox(
            self._steps, self.max_waiting, channel.bounded_by, tells_gaps=self.tells_gaps
        )

    def book_mailbox(self) -> BlockingBookMailbox:
        """What brings pushes to an order book."""
        if self._speed is not None:
            return super().book_mailbox()
        return SteppedBookMailbox(self._steps, 1, None, tells_gaps=False)

    def close(self) -> None:
        """End the replay; readers go on when they have read what waits."""
        with self._lock:
            timed, self._timed = self._timed, None
        if timed is not None:
            timed.close()
        self._steps.close()
