"""The calls of a limiter that counts within its process."""

from __future__ import annotations

from math import inf

from .limiter import Charges
from .wait_queue import WaitingTask
from .windows import Permit, Windows


class AsyncProcessCalls:
    """Takes and gives back the slots of a task's requests."""

    _waits: bool
    _windows: Windows

    async def acquire_async(
        self, charges: Charges, longest: float = inf, lease: float | None = None
    ) -> Permit:
        """Take the slots of a request, when its turn has come; no lease outlives the process."""
        permit = self._windows.try_acquire(charges, waits=self._waits)
        if permit is not None:
            return permit
        waiter = WaitingTask(charges, longest)
        try:
            while True:
                self._windows.poll(waiter)
                if isinstance(waiter.permit, Permit):
                    return waiter.permit
                if waiter.is_late:
                    raise self._windows.reached(charges)
                await waiter.sleep()
        except BaseException:
            self._windows.give_up(waiter)
            raise

    async def settle_async(self, permit: Permit, *, sent: bool, answered: bool = True) -> None:
        """Say that the request of a permit is over, or that it was never sent."""
        self._windows.settle(permit, sent=sent, answered=answered)
