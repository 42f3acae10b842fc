"""The calls of a limiter that counts in Redis."""

from __future__ import annotations

from math import inf
from typing import Any

from .limiter import Charges, refuse_impossible
from .redis_windows import NoRoom, RedisPermit, RedisWindows, log_unsettled, no_room
from .wait_queue import WaitingTask


class AsyncRedisCalls(RedisWindows):
    """Takes and gives back the slots of a task's requests."""

    async def acquire_async(
        self, charges: Charges, longest: float = inf, lease: float | None = None
    ) -> RedisPermit:
        """Take the slots of a request, when its turn has come."""
        self._refuse_other_client(awaited=True)
        refuse_impossible(charges)
        permit = RedisPermit(charges, self.lease if lease is None else lease)
        waiter = WaitingTask(charges, longest)
        try:
            while True:
                if self._may_try(waiter):
                    refused = await self._try_async(permit)
                    if refused is None:
                        self._leave(waiter)
                        return permit
                    self._wait(refused, waiter)
                self._refuse_late(waiter)
                await waiter.sleep()
        except BaseException:  # of `_leave`, too
            self._leave(waiter)
            raise

    async def settle_async(self, permit: RedisPermit, *, sent: bool, answered: bool = True) -> None:
        """Say that the request of a permit is over, or that it was never sent."""
        arguments = self._settling(permit, sent, answered)
        try:
            await self._tell_async(arguments)
        except BaseException:
            self._finish_later(self._tell_async(arguments))
            raise

    async def _tell_async(self, arguments: dict[str, list[Any]]) -> None:
        try:
            await self._run_async(self._settle_async, arguments)
        except Exception as error:
            log_unsettled(error)

    async def _try_async(self, permit: RedisPermit) -> NoRoom | None:
        """Take all slots, if there are as many."""
        try:
            answer = await self._run_async(self._take_async, self._taking(permit))
        except Exception as error:
            raise self._unreachable(error) from None
        except BaseException:
            arguments = self._settling(permit, sent=False, answered=True)
            self._finish_later(self._tell_async(arguments))
            raise
        return no_room(answer, permit.charges)

    async def _run_async(self, script: Any, arguments: dict[str, list[Any]]) -> Any:
        async with self._task_slots():
            return await script(**arguments)
