# Made from generator/outputs/python/runtime/streams/interrupted.py, not to be edited; make it again with: make generate
"""Gaps: what a reader is told where pushes did not come for a while."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from .channel import Channel
from .follow_up import FollowUp


class Interrupted(Struct, frozen=True):
    """Nothing came of an argument between `began` and `ended`, for its connection broke.

    It stands where the gap is: before it what came before, after it what comes now. `arg` is the
    argument by wire name, `reason` why the connection ended, `missing` what may be lost. `items` is
    always empty, so that a loop over the rows of pushes needs no exception for it.

    `follow_ups` are what REST says of the time between. They were asked for after the subscription
    had been taken again, so that what they do not tell is pushed; some of it is told by both. They
    are empty where the channel has none, and where the streams were built with follow_up=False.
    """

    channel: Channel[Any]
    arg: dict[str, Any]
    began: datetime
    ended: datetime
    reason: str
    follow_ups: tuple[FollowUp, ...] = ()

    @property
    def items(self) -> tuple[()]:
        """Nothing."""
        return ()

    @property
    def missing(self) -> str:
        """What may be lost, and what tells it."""
        told = self._told()
        if self.follow_ups:
            failed = sorted({each.operation for each in self.follow_ups if each.error is not None})
            but = f", but for what {' and '.join(failed)} failed to tell" if failed else ""
            return f"{told}; follow_ups tell them{but}"
        snapshot = self.channel.snapshot
        if snapshot == "first":
            return "nothing, once the next push has come: it tells the whole state"
        if snapshot:
            return f"{told}; {snapshot} tells the state"
        if self.channel.kind == "state":
            return f"{told}; the next push tells the newest"
        return told

    def _told(self) -> str:
        """What the pushes would have told that did not come."""
        kinds = {"state": "states", "increment": "changes", "event": "events"}
        return f"{kinds[self.channel.kind]} between"
