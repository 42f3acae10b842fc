# Made from spec/, not to be edited; make it again with: make generate
"""The client for asyncio; each call is awaited. Tasks may share it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._runtime.calls.call import Afterwards, Call, Pause, Resync
from ._runtime.calls.client import DEFAULT_TIMEOUT, ClientBase, RateLimiting, signer_of
from ._runtime.errors import OkxError, OutcomeUnknown, TransportError
from ._runtime.limits.limiter import RateLimiter
from ._runtime.calls.operation import Operation
from ._runtime.models.reply import Reply
from ._runtime.models.request import AnyRequest, HeaderRequest
from ._runtime.transports.transport import AsyncPyreqwestTransport, HttpResponse, AsyncTransport
from .regions import Region
from .version import USER_AGENT

if TYPE_CHECKING:
    from .trade.async_api import AsyncTradeApi
    from .algo.async_api import AsyncAlgoApi
    from .grid.async_api import AsyncGridApi
    from .signal_bot.async_api import AsyncSignalBotApi
    from .copy_trading.async_api import AsyncCopyTradingApi
    from .market.async_api import AsyncMarketApi
    from .block.async_api import AsyncBlockApi
    from .spread.async_api import AsyncSpreadApi
    from .account.async_api import AsyncAccountApi
    from .public.async_api import AsyncPublicApi
    from .statistics.async_api import AsyncStatisticsApi
    from .funding.async_api import AsyncFundingApi
    from .sub_account.async_api import AsyncSubAccountApi
    from .earn.async_api import AsyncEarnApi
    from .status.async_api import AsyncStatusApi
    from .announcement.async_api import AsyncAnnouncementApi

T = TypeVar("T")


class AsyncClient(ClientBase):
    """The client for asyncio; each call is awaited. Tasks may share it.

    Keys are needed for private endpoints only. Nothing is demo and nothing is live by accident:
    `demo` sends `x-simulated-trading: 1`, and without it no such header goes out.

    Args:
        api_key, secret_key, passphrase: The three parts of a key, or none of them.
        demo: Trade on the demo account; it has keys of its own.
        base_url: Where the account is registered, see Region.
        timeout: Seconds for a call in all: every attempt, from connecting to the end of the answer,
            and the pauses between them. Waiting for a rate limit is not counted.
        exp_time: How long after a call its order may still be taken, for the operations that know
            `expTime`; the exchange refuses it later. None for ever; a call's own comes first.
        rate_limit: What to do where the documented limit of an operation is reached: "wait" for
            it, in order and across threads and tasks; "raise" RateLimitReached; "off" to send all
            the same; or a limiter, such as RedisRateLimiter for bots on several machines.
        transport: Sends in place of the default; base_url and timeout are then its own affair.

    Raises:
        ValidationError: A setting is not usable.
    """

    def __init__(
        self,
        api_key: str | None = None,
        secret_key: str | None = None,
        passphrase: str | None = None,
        *,
        demo: bool = False,
        base_url: str = Region.GLOBAL,
        timeout: float = DEFAULT_TIMEOUT,
        exp_time: timedelta | None = None,
        rate_limit: RateLimiting = "wait",
        transport: AsyncTransport | None = None,
    ) -> None:
        signer = signer_of(api_key, secret_key, passphrase)
        del api_key, secret_key, passphrase  # no frame of an error may hold them
        super().__init__(
            signer,
            demo=demo,
            base_url=base_url,
            timeout=timeout,
            exp_time=exp_time,
            rate_limit=rate_limit,
        )
        self._syncing = asyncio.Lock()
        self._owned: AsyncPyreqwestTransport | None = None
        if transport is None:
            transport = self._owned = AsyncPyreqwestTransport(
                self.base_url, self.timeout, USER_AGENT
            )
        self._transport: AsyncTransport = transport

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """Orders, fills and positions on the order book."""
        from .trade.async_api import AsyncTradeApi

        return AsyncTradeApi(self)

    @cached_property
    def algo(self) -> AsyncAlgoApi:
        """Orders that wait for a price, follow it or split themselves up."""
        from .algo.async_api import AsyncAlgoApi

        return AsyncAlgoApi(self)

    @cached_property
    def grid(self) -> AsyncGridApi:
        """Grid trading bots for spot and contracts."""
        from .grid.async_api import AsyncGridApi

        return AsyncGridApi(self)

    @cached_property
    def signal_bot(self) -> AsyncSignalBotApi:
        """Bots that trade on signals."""
        from .signal_bot.async_api import AsyncSignalBotApi

        return AsyncSignalBotApi(self)

    @cached_property
    def copy_trading(self) -> AsyncCopyTradingApi:
        """Leading trades for others, and copying the trades of lead traders."""
        from .copy_trading.async_api import AsyncCopyTradingApi

        return AsyncCopyTradingApi(self)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """Prices, order books, candlesticks and trades."""
        from .market.async_api import AsyncMarketApi

        return AsyncMarketApi(self)

    @cached_property
    def block(self) -> AsyncBlockApi:
        """Block trading by request for quote."""
        from .block.async_api import AsyncBlockApi

        return AsyncBlockApi(self)

    @cached_property
    def spread(self) -> AsyncSpreadApi:
        """Trading two instruments as one spread."""
        from .spread.async_api import AsyncSpreadApi

        return AsyncSpreadApi(self)

    @cached_property
    def account(self) -> AsyncAccountApi:
        """Balance, positions, leverage and settings of the trading account."""
        from .account.async_api import AsyncAccountApi

        return AsyncAccountApi(self)

    @cached_property
    def public(self) -> AsyncPublicApi:
        """Instruments, the exchange's time and other public data."""
        from .public.async_api import AsyncPublicApi

        return AsyncPublicApi(self)

    @cached_property
    def statistics(self) -> AsyncStatisticsApi:
        """Statistics of the whole market."""
        from .statistics.async_api import AsyncStatisticsApi

        return AsyncStatisticsApi(self)

    @cached_property
    def funding(self) -> AsyncFundingApi:
        """Deposits, withdrawals, and buying and selling for fiat money."""
        from .funding.async_api import AsyncFundingApi

        return AsyncFundingApi(self)

    @cached_property
    def sub_account(self) -> AsyncSubAccountApi:
        """Sub-accounts and their API keys."""
        from .sub_account.async_api import AsyncSubAccountApi

        return AsyncSubAccountApi(self)

    @cached_property
    def earn(self) -> AsyncEarnApi:
        """Savings, staking and other financial products."""
        from .earn.async_api import AsyncEarnApi

        return AsyncEarnApi(self)

    @cached_property
    def status(self) -> AsyncStatusApi:
        """Maintenance of the exchange, planned and under way."""
        from .status.async_api import AsyncStatusApi

        return AsyncStatusApi(self)

    @cached_property
    def announcement(self) -> AsyncAnnouncementApi:
        """Announcements of the exchange."""
        from .announcement.async_api import AsyncAnnouncementApi

        return AsyncAnnouncementApi(self)

    async def send(
        self,
        operation: Operation[T],
        request: AnyRequest,
        headers: HeaderRequest | None = None,
    ) -> Reply[T]:
        """Send a request model; what every method of the resources does.

        Raises:
            RateLimitReached: Nothing was sent, for the limit is reached and is not waited for.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.
        """
        return await self._perform(self._call(operation, request, headers))

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> Reply[Any]:
        """Call an endpoint that is not described yet, signed where the client has keys.

        Its rate limit is not known, and so not kept.

        Args:
            method: "GET" or "POST".
            path: The path, such as "/api/v5/new/endpoint".
            params: The query, by wire name.
            body: The JSON body of a POST, by wire name. No floats: pass Decimal or str.

        Raises the same errors as described endpoints; items are plain dicts.
        """
        try:
            call = self._undescribed_call(method, path, params, body)
        finally:
            del params, body  # there may be secrets in them, and frames of errors are shown
        return await self._perform(call)

    async def sync_clock(self) -> timedelta:
        """Ask the exchange for its time, and sign by its clock from now on.

        Done without being asked after an answer that the time was wrong (50102).

        Returns:
            How far the exchange's clock is ahead of this machine's.
        """
        await self._read_clock(self._time_call(self.timeout))
        return self._clock.ahead

    async def _perform(self, call: Call[T]) -> Reply[T]:
        limiter = self._limiter
        outcome: Reply[T] | Pause | Resync | None
        while True:
            try:
                if limiter is None or not call.charges:
                    response = await self._transport.send(call.request())
                else:
                    response = await self._send_within(limiter, call)
            except (TransportError, OutcomeUnknown) as failure:
                outcome = call.after_failure(failure)
                if outcome is None:
                    raise
            else:
                outcome = call.after_answer(response)
            if isinstance(outcome, Reply):
                return outcome
            if isinstance(outcome, Pause):
                await asyncio.sleep(outcome.seconds)
            else:
                await self._resync(call, outcome)

    async def _send_within(self, limiter: RateLimiter, call: Call[Any]) -> HttpResponse:
        """Send a request once, when the rate limits let it."""
        permit = await limiter.acquire_async(call.charges)
        sent, answered = True, False
        try:
            response = await self._transport.send(call.request())
            answered = True
        except TransportError:
            sent = False
            raise
        finally:
            with Afterwards(call.sender.log):
                await limiter.settle_async(permit, sent=sent, answered=answered)
        return response

    async def _resync(self, call: Call[Any], wrong: Resync) -> None:
        """Read the exchange's clock, unless another call just did."""
        async with self._syncing:
            if self._clock.readings != call.readings:
                return
            asked = self._time_call(call.left)
            try:
                await self._read_clock(asked)
            except OkxError:
                failed = True
            else:
                failed = False
            call.left = asked.left
        if failed:
            raise wrong.refusal

    async def _read_clock(self, asked: Call[dict[str, str]]) -> None:
        reply = await self._perform(asked)
        self._clock.read(reply, asked.seconds)

    async def close(self) -> None:
        """Close the connections. A transport that was passed in stays open: it is its owner's."""
        if self._owned is not None:
            await self._owned.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()
