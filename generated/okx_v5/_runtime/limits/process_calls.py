# Made from generator/outputs/python/runtime/limits/process_calls.py, not to be edited; make it again with: make generate
# Derived from async_process_calls.py. Change that file, then run: make generate
"""The calls of a limiter that counts within its process."""

from __future__ import annotations

from math import inf

from .limiter import Charges
from .wait_queue import WaitingThread
from .windows import Permit, Windows


class ProcessCalls:
    """Takes and gives back the slots of a thread's requests."""

    _waits: bool
    _windows: Windows

    def acquire(self, charges: Charges, longest: float = inf, lease: float | None = None) -> Permit:
        """Take the slots of a request, when its turn has come; no lease outlives the process."""
        permit = self._windows.try_acquire(charges, waits=self._waits)
        if permit is not None:
            return permit
        waiter = WaitingThread(charges, longest)
        try:
            while True:
                self._windows.poll(waiter)
                if isinstance(waiter.permit, Permit):
                    return waiter.permit
                if waiter.is_late:
                    raise self._windows.reached(charges)
                waiter.sleep()
        except BaseException:
            self._windows.give_up(waiter)
            raise

    def settle(self, permit: Permit, *, sent: bool, answered: bool = True) -> None:
        """Say that the request of a permit is over, or that it was never sent."""
        self._windows.settle(permit, sent=sent, answered=answered)
