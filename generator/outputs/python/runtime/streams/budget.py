"""What connections share with others: how often new ones are opened, and who may have a channel.

A limiter counts both, so that they are counted where the limits of requests are: in this process,
or in Redis for several of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from logging import Logger
from math import inf
from typing import Any

from ..errors import RateLimitReached, TooManyConnections, TransportError
from ..limits.limiter import Charge, ConnectionLimiter

_WINDOW = 1.0
"""Seconds in which the exchange counts new connections."""
_ARRIVED = 2.0
"""Seconds after which an attempt has reached the exchange, or never will."""
_LOOK = 0.02
_RENEWALS = 3
"""How often a lease is renewed while it lasts."""


class Budget:
    """What the connections of a client may use.

    The exchange counts new connections by address, for all that is there, and the connections that
    have a channel by account. Permits for the latter are renewed for as long as they are held.
    """

    def __init__(
        self,
        limiter: ConnectionLimiter,
        whose: tuple[str, str],
        most_in_a_second: int,
        timeout: float,
        log: Logger,
    ) -> None:
        self._limiter = limiter
        self._whose = whose
        self._opening = Charge(("new connections",), 1, most_in_a_second, _WINDOW)
        self._timeout = timeout
        self._log = log
        self._held: set[Any] = set()
        self._renewing: asyncio.Task[None] | None = None
        self._unfinished: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Wait until one more connection may be opened, and open it within.

        It counts for a second after the attempt is over: when within it the exchange has counted
        it, nobody knows. Raises TransportError where nobody can tell whether it may be opened.
        """
        permit = await self._turn()
        attempt: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._finish_later(self._end_turn(permit, attempt))
        try:
            yield
        finally:
            attempt.set_result(None)

    async def _turn(self) -> Any:
        while True:
            try:
                return await self._limiter.acquire_async((self._opening,), lease=_ARRIVED)
            except RateLimitReached as error:  # of a limiter that does not wait
                await asyncio.sleep(max(error.retry_after, _LOOK))

    async def _end_turn(self, permit: Any, attempt: asyncio.Future[None]) -> None:
        try:
            await asyncio.wait((attempt,), timeout=_ARRIVED)
        finally:
            await self._limiter.settle_async(permit, sent=True)

    async def place(self, channel: str, most: int) -> Any:
        """A permit for one more connection to have a channel.

        Raises TooManyConnections where there is none, TransportError where nobody can tell.
        """
        charge = Charge((f"connections with {channel}", *self._whose), 1, most, 0.0)
        try:
            async with asyncio.timeout(self._timeout):
                permit = await self._limiter.acquire_async((charge,), 0.0)
        except RateLimitReached:
            raise TooManyConnections(channel) from None
        except TimeoutError:
            raise TransportError(
                f"the rate limiter did not answer within {self._timeout:g} s; nothing was sent"
            ) from None
        self._held.add(permit)
        if self._renewing is None and self._limiter.lease < inf:
            self._renewing = asyncio.get_running_loop().create_task(self._renew())
        return permit

    def give_back(self, permit: Any) -> None:
        """A connection has the channel no more."""
        self._held.discard(permit)
        if not self._held and self._renewing is not None:
            self._renewing.cancel()
            self._renewing = None
        self._finish_later(self._limiter.settle_async(permit, sent=False))

    async def _renew(self) -> None:
        """Let nobody else have what is held, as often as its lease asks for it."""
        seconds = self._limiter.lease / _RENEWALS
        trouble = ""
        while True:
            await asyncio.sleep(seconds)
            known = trouble
            renewal = asyncio.get_running_loop().create_task(self._renew_once())
            done, _ = await asyncio.wait((renewal,), timeout=seconds)
            trouble = renewal.result() if done else "the rate limiter does not answer"
            if trouble and not known:
                self._log.warning(
                    "streams: %s; it does not hear that this process still has its channels, and "
                    "lets others have them once the lease has run out",
                    trouble,
                )
            await asyncio.wait((renewal,))

    async def _renew_once(self) -> str:
        """What went wrong; empty where nothing did."""
        try:
            await self._limiter.renew_async([*self._held])
        except TransportError as error:
            return str(error)
        return ""

    async def settled(self) -> None:
        """Wait until the limiter knows of what has been given back, or does not answer."""
        if self._unfinished:
            await asyncio.wait(self._unfinished, timeout=self._timeout)

    def _finish_later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._unfinished.add(task)
        task.add_done_callback(self._unfinished.discard)
