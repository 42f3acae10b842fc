# Derived from async_redis_calls.py. Change that file, then run: make generate
"""The calls of a limiter that counts in Redis."""

from __future__ import annotations

from math import inf
from typing import Any

from .limiter import Charges, refuse_impossible
from .redis_windows import NoRoom, RedisPermit, RedisWindows, log_unsettled, no_room
from .wait_queue import WaitingThread


class RedisCalls(RedisWindows):
    """Takes and gives back the slots of a thread's requests."""

    def acquire(
        self, charges: Charges, longest: float = inf, lease: float | None = None
    ) -> RedisPermit:
        """Take the slots of a request, when its turn has come."""
        self._refuse_other_client(awaited=False)
        refuse_impossible(charges)
        permit = RedisPermit(charges, self.lease if lease is None else lease)
        waiter = WaitingThread(charges, longest)
        try:
            while True:
                if self._may_try(waiter):
                    refused = self._try(permit)
                    if refused is None:
                        self._leave(waiter)
                        return permit
                    self._wait(refused, waiter)
                self._refuse_late(waiter)
                waiter.sleep()
        except BaseException:  # of `_leave`, too
            self._leave(waiter)
            raise

    def settle(self, permit: RedisPermit, *, sent: bool, answered: bool = True) -> None:
        """Say that the request of a permit is over, or that it was never sent."""
        arguments = self._settling(permit, sent, answered)
        try:
            self._tell(arguments)
        except BaseException:
            self._tell(arguments)
            raise

    def _tell(self, arguments: dict[str, list[Any]]) -> None:
        try:
            self._run(self._settle, arguments)
        except Exception as error:
            log_unsettled(error)

    def _try(self, permit: RedisPermit) -> NoRoom | None:
        """Take all slots, if there are as many."""
        try:
            answer = self._run(self._take, self._taking(permit))
        except Exception as error:
            raise self._unreachable(error) from None
        except BaseException:
            arguments = self._settling(permit, sent=False, answered=True)
            self._tell(arguments)
            raise
        return no_room(answer, permit.charges)

    def _run(self, script: Any, arguments: dict[str, list[Any]]) -> Any:
        with self._thread_slots():
            return script(**arguments)
