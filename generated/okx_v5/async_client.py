# Made from spec/, not to be edited; make it again with: make generate
"""The client for asyncio; each call is awaited. Tasks may share it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._runtime.calls.async_client import AsyncClientCore
from ._runtime.calls.client_base import (
    DEFAULT_LIMIT_WAIT,
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    RateLimiting,
    signer_of,
)
from ._runtime.transports.base import AsyncTransport
from ._runtime.wire.routes import proxy_of
from .regions import Region
from .version import USER_AGENT

if TYPE_CHECKING:
    from ssl import SSLContext

    from ._runtime.calls.finding import Finding
    from ._runtime.errors import OutcomeUnknown
    from .trade.async_api import AsyncTradeApi
    from .algo.async_api import AsyncAlgoApi
    from .grid.async_api import AsyncGridApi
    from .signal_bot.async_api import AsyncSignalBotApi
    from .dca.async_api import AsyncDcaApi
    from .recurring_buy.async_api import AsyncRecurringBuyApi
    from .copy_trading.async_api import AsyncCopyTradingApi
    from .market.async_api import AsyncMarketApi
    from .block.async_api import AsyncBlockApi
    from .spread.async_api import AsyncSpreadApi
    from .account.async_api import AsyncAccountApi
    from .public.async_api import AsyncPublicApi
    from .statistics.async_api import AsyncStatisticsApi
    from .funding.async_api import AsyncFundingApi
    from .convert.async_api import AsyncConvertApi
    from .fiat.async_api import AsyncFiatApi
    from .sub_account.async_api import AsyncSubAccountApi
    from .earn.async_api import AsyncEarnApi
    from .okusd.async_api import AsyncOkusdApi
    from .flexible_loan.async_api import AsyncFlexibleLoanApi
    from .dual_investment.async_api import AsyncDualInvestmentApi
    from .stable_rewards.async_api import AsyncStableRewardsApi
    from .status.async_api import AsyncStatusApi
    from .announcement.async_api import AsyncAnnouncementApi
    from .affiliate.async_api import AsyncAffiliateApi


class AsyncClient(AsyncClientCore):
    """The client for asyncio; each call is awaited. Tasks may share it.

    Keys are needed for private endpoints only. Nothing is demo and nothing is live by accident:
    `demo` sends `x-simulated-trading: 1`, and without it no such header goes out.

    Args:
        api_key, secret_key, passphrase: The three parts of a key, or none of them.
        demo: Trade on the demo account; it has keys of its own.
        base_url: Where the account is registered, see Region.
        timeout: Seconds for a call in all: every attempt, from connecting to the end of the answer,
            and the pauses between them. Waiting for a rate limit is not counted.
        retries: How often a call is sent again at most, where that is right: a POST only if nothing
            was sent, or if the exchange says that it was refused before execution.
        headers: More headers for every request, by name.
        exp_time: How long after a call its order may still be taken, for the operations that know
            `expTime`, by the exchange's clock, which is asked for before the first such call and
            every ten minutes. It refuses the order later. None for ever; a call's own comes first.
        rate_limit: What to do where the documented limit of an operation is reached: "wait" for
            it, in order and across threads and tasks; "raise" RateLimitReached; "off" to send all
            the same; or a limiter, such as RedisRateLimiter for bots on several machines.
        limit_wait: How many seconds a call waits for a rate limit at most; then RateLimitReached,
            and nothing was sent. Neither does it wait for longer than `exp_time`.
        transport: Sends in place of the default; base_url and timeout are then its own affair.
        proxy: The URL of an HTTP proxy, with user and password where it asks for them. Otherwise
            the one that HTTPS_PROXY or ALL_PROXY names, unless NO_PROXY excepts the host. None is
            used for this machine's own addresses.
        ssl_context: Whom to trust and what to show, in place of the system's certificates; an
            ssl.SSLContext.

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
        retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        exp_time: timedelta | None = None,
        rate_limit: RateLimiting = "wait",
        limit_wait: float = DEFAULT_LIMIT_WAIT,
        transport: AsyncTransport | None = None,
        proxy: str | None = None,
        ssl_context: SSLContext | None = None,
    ) -> None:
        signer = signer_of(api_key, secret_key, passphrase)
        way = None if proxy is None else proxy_of(proxy)
        del api_key, secret_key, passphrase, proxy  # no frame of an error may hold them
        super().__init__(
            signer,
            demo=demo,
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            exp_time=exp_time,
            rate_limit=rate_limit,
            limit_wait=limit_wait,
            transport=transport,
            proxy=way,
            ssl_context=ssl_context,
            user_agent=USER_AGENT,
        )

    async def what_became_of(self, unknown: OutcomeUnknown, **beside: Any) -> tuple[Finding, ...]:
        """Ask the exchange for each request in an error whose outcome is unknown, with GETs alone.

        The error may come from the streams, too. `places` of it are asked for one by one.

        Args:
            unknown: What was raised.
            beside: More arguments of the method that asks, where that must be told more.

        Returns:
            A Finding for each request, in order: the rows that the exchange has for it now, that
            it has none, or why it could not be asked.
        """
        from ._runtime.calls.async_findings import look_up
        from .operations import OPERATIONS

        return await look_up(self, unknown, OPERATIONS, beside)

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
    def dca(self) -> AsyncDcaApi:
        """Martingale bots, which average down with safety orders, on spot and contracts."""
        from .dca.async_api import AsyncDcaApi

        return AsyncDcaApi(self)

    @cached_property
    def recurring_buy(self) -> AsyncRecurringBuyApi:
        """Buying cryptocurrencies at regular intervals."""
        from .recurring_buy.async_api import AsyncRecurringBuyApi

        return AsyncRecurringBuyApi(self)

    @cached_property
    def copy_trading(self) -> AsyncCopyTradingApi:
        """Leading trades for others, and copying the trades of lead traders."""
        from .copy_trading.async_api import AsyncCopyTradingApi

        return AsyncCopyTradingApi(self)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """Prices, order books, candlesticks and trades. Answers come from several caches, so that
        of a later call can be the older one. Of event contracts there is the YES side only.
        """
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
        """Balances, transfers, deposits and withdrawals."""
        from .funding.async_api import AsyncFundingApi

        return AsyncFundingApi(self)

    @cached_property
    def convert(self) -> AsyncConvertApi:
        """Converting one currency into another at a quoted price."""
        from .convert.async_api import AsyncConvertApi

        return AsyncConvertApi(self)

    @cached_property
    def fiat(self) -> AsyncFiatApi:
        """Fiat money, deposited, withdrawn, and traded for crypto."""
        from .fiat.async_api import AsyncFiatApi

        return AsyncFiatApi(self)

    @cached_property
    def sub_account(self) -> AsyncSubAccountApi:
        """Sub-accounts, their API keys, balances and transfers."""
        from .sub_account.async_api import AsyncSubAccountApi

        return AsyncSubAccountApi(self)

    @cached_property
    def earn(self) -> AsyncEarnApi:
        """Savings, staking and other financial products."""
        from .earn.async_api import AsyncEarnApi

        return AsyncEarnApi(self)

    @cached_property
    def okusd(self) -> AsyncOkusdApi:
        """OKUSD, a stablecoin that is had for USDT one for one, and yields every day."""
        from .okusd.async_api import AsyncOkusdApi

        return AsyncOkusdApi(self)

    @cached_property
    def flexible_loan(self) -> AsyncFlexibleLoanApi:
        """Borrowing without a term against collateral of the funding account."""
        from .flexible_loan.async_api import AsyncFlexibleLoanApi

        return AsyncFlexibleLoanApi(self)

    @cached_property
    def dual_investment(self) -> AsyncDualInvestmentApi:
        """Investments for a fixed term that are paid back, with their yield, in one or the other
        currency of a pair.
        """
        from .dual_investment.async_api import AsyncDualInvestmentApi

        return AsyncDualInvestmentApi(self)

    @cached_property
    def stable_rewards(self) -> AsyncStableRewardsApi:
        """Stablecoins that pay daily rewards to those who hold them."""
        from .stable_rewards.async_api import AsyncStableRewardsApi

        return AsyncStableRewardsApi(self)

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

    @cached_property
    def affiliate(self) -> AsyncAffiliateApi:
        """Your links, invitees, sub-affiliates and commission as an affiliate."""
        from .affiliate.async_api import AsyncAffiliateApi

        return AsyncAffiliateApi(self)
