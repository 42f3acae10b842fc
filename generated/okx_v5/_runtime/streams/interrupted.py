# Made from generator/outputs/python/runtime/streams/interrupted.py, not to be edited; make it again with: make generate
"""Gaps: what a reader is told where pushes did not come for a while."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from .channel import Channel


class Interrupted(Struct, frozen=True):
    """Nothing came of an argument between `began` and `ended`, for its connection broke.

    It stands where the gap is: before it what came before, after it what comes now. `arg` is the
    argument by wire name, `reason` why the connection ended, `missing` what may be lost. `items` is
    always empty, so that a loop over the rows of pushes needs no exception for it.
    """

    channel: Channel[Any]
    arg: dict[str, Any]
    began: datetime
    ended: datetime
    reason: str

    @property
    def items(self) -> tuple[()]:
        """Nothing."""
        return ()

    @property
    def missing(self) -> str:
        """What may be lost, and what tells it."""
        snapshot = self.channel.snapshot
        if snapshot == "first":
            return "nothing, once the next push has come: it tells the whole state"
        if snapshot:
            return f"changes between; {snapshot} tells the state"
        if self.channel.kind == "state":
            return "states between; the next push tells the newest"
        return "events between"
