"""The limiter of a process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import inf

from .async_process_calls import AsyncProcessCalls
from .limiter import Mode
from .process_calls import ProcessCalls
from .windows import Permit, Windows


class ProcessLimiter(ProcessCalls, AsyncProcessCalls):
    """Keeps the limits of `windows`, for the threads and tasks of one process.

    Args:
        mode: "wait" lets calls wait for their turn, "raise" raises RateLimitReached.
        windows: What has been used, shared by limiters of either mode.
    """

    account = None
    lease = inf

    def __init__(self, mode: Mode, windows: Windows) -> None:
        self._waits = mode == "wait"
        self._windows = windows

    async def renew_async(self, permits: Sequence[Permit]) -> None:
        """Nothing is to be said: they are held until they are given back."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'wait' if self._waits else 'raise'!r})"

    def __reduce__(self) -> str:
        raise TypeError("a limiter is not pickled, for what it counts happens in its own process")


@cache
def process_limiter(mode: Mode) -> ProcessLimiter:
    """The limiter of this process; all clients share its windows, in either mode."""
    return ProcessLimiter(mode, _windows())


@cache
def _windows() -> Windows:
    return Windows()
