# Made from spec/, not to be edited; make it again with: make generate
"""Recordings of streams, played again.

from okx_v5 import replay

with replay("2026-11-30.okx.gz") as replayed:
    for push in replayed.market.trades(inst_id="BTC-USDT"):
        ...
"""

from __future__ import annotations

from os import PathLike

from .._runtime.recordings.replays import AsyncReplayCore, ReplayCore
from .._runtime.streams.streams_base import DEFAULT_MAX_WAITING, Gaps
from .awaited import AsyncStreams
from .blocking import Streams


class Replay(ReplayCore, Streams):
    """What `replay` gives: the streams, as they were recorded.

    `recorded` tells what the files have, `now` when what was played last had come, `damage` where a
    file is cut, once it was played so far. Orders are refused.
    """

    def __init__(
        self,
        *paths: str | PathLike[str],
        speed: float | None,
        gaps: Gaps,
        max_waiting: int,
    ) -> None:
        Streams.__init__(self, gaps=gaps, max_waiting=max_waiting)
        self.use(paths, speed)


class AsyncReplay(AsyncReplayCore, AsyncStreams):
    """What `async_replay` gives: the streams for asyncio, as they were recorded.

    `recorded` tells what the files have, `now` when what was played last had come, `damage` where a
    file is cut, once it was played so far. Orders are refused.
    """

    def __init__(
        self,
        *paths: str | PathLike[str],
        speed: float | None,
        gaps: Gaps,
        max_waiting: int,
    ) -> None:
        AsyncStreams.__init__(self, gaps=gaps, max_waiting=max_waiting)
        self.use(paths, speed)


def replay(
    path: str | PathLike[str],
    *more: str | PathLike[str],
    speed: float | None = None,
    gaps: Gaps = "tell",
    max_waiting: int = DEFAULT_MAX_WAITING,
) -> Replay:
    """Play what `Streams.record` or `AsyncStreams.record` wrote, to the readers that streams have.

    It begins when the first reader waits for something, and goes on when all who were given
    something ask for more: whatever they read together is of one moment.

    Args:
        path: The file.
        more: Others, which are played one after another, from the oldest on.
        speed: None to play as fast as it is read. 1 to play in the time in which it came, 10 in a
            tenth of it: then nobody is waited for, as streams do not.
        gaps: "tell" to have `Interrupted` where nothing was received, "hide" to have pushes only.
        max_waiting: How many messages of a subscription may wait to be read, as of streams.

    Raises:
        OSError: A file cannot be read.
        BadRecording: It is no recording, or one of a version that is not known.
        ValidationError: A setting is not usable.
    """
    return Replay(path, *more, speed=speed, gaps=gaps, max_waiting=max_waiting)


def async_replay(
    path: str | PathLike[str],
    *more: str | PathLike[str],
    speed: float | None = None,
    gaps: Gaps = "tell",
    max_waiting: int = DEFAULT_MAX_WAITING,
) -> AsyncReplay:
    """Play what `Streams.record` or `AsyncStreams.record` wrote, for one event loop.

    All else is as with `replay`.
    """
    return AsyncReplay(path, *more, speed=speed, gaps=gaps, max_waiting=max_waiting)
