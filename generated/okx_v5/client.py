# Made from spec/, not to be edited; make it again with: make generate
"""The client; each call waits for its answer. Threads may share it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._runtime.calls.client import ClientCore
from ._runtime.calls.client_base import (
    DEFAULT_LIMIT_WAIT,
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    RateLimiting,
    signer_of,
)
from ._runtime.transports.base import Transport
from ._runtime.wire.routes import proxy_of
from .regions import Region
from .version import USER_AGENT

if TYPE_CHECKING:
    from ssl import SSLContext

    from ._runtime.calls.finding import Finding
    from ._runtime.errors import OutcomeUnknown
    from .trade.api import TradeApi
    from .algo.api import AlgoApi
    from .grid.api import GridApi
    from .signal_bot.api import SignalBotApi
    from .dca.api import DcaApi
    from .recurring_buy.api import RecurringBuyApi
    from .copy_trading.api import CopyTradingApi
    from .market.api import MarketApi
    from .block.api import BlockApi
    from .spread.api import SpreadApi
    from .account.api import AccountApi
    from .public.api import PublicApi
    from .statistics.api import StatisticsApi
    from .funding.api import FundingApi
    from .convert.api import ConvertApi
    from .fiat.api import FiatApi
    from .sub_account.api import SubAccountApi
    from .earn.api import EarnApi
    from .okusd.api import OkusdApi
    from .flexible_loan.api import FlexibleLoanApi
    from .dual_investment.api import DualInvestmentApi
    from .stable_rewards.api import StableRewardsApi
    from .status.api import StatusApi
    from .announcement.api import AnnouncementApi
    from .affiliate.api import AffiliateApi


class Client(ClientCore):
    """The client; each call waits for its answer. Threads may share it.

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
        transport: Transport | None = None,
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

    def what_became_of(self, unknown: OutcomeUnknown, **beside: Any) -> tuple[Finding, ...]:
        """Ask the exchange for each request in an error whose outcome is unknown, with GETs alone.

        The error may come from the streams, too. `places` of it are asked for one by one.

        Args:
            unknown: What was raised.
            beside: More arguments of the method that asks, where that must be told more.

        Returns:
            A Finding for each request, in order: the rows that the exchange has for it now, that
            it has none, or why it could not be asked.
        """
        from ._runtime.calls.findings import look_up
        from .operations import OPERATIONS

        return look_up(self, unknown, OPERATIONS, beside)

    @cached_property
    def trade(self) -> TradeApi:
        """Orders, fills and positions on the order book."""
        from .trade.api import TradeApi

        return TradeApi(self)

    @cached_property
    def algo(self) -> AlgoApi:
        """Orders that wait for a price, follow it or split themselves up."""
        from .algo.api import AlgoApi

        return AlgoApi(self)

    @cached_property
    def grid(self) -> GridApi:
        """Grid trading bots for spot and contracts."""
        from .grid.api import GridApi

        return GridApi(self)

    @cached_property
    def signal_bot(self) -> SignalBotApi:
        """Bots that trade on signals."""
        from .signal_bot.api import SignalBotApi

        return SignalBotApi(self)

    @cached_property
    def dca(self) -> DcaApi:
        """Martingale bots, which average down with safety orders, on spot and contracts."""
        from .dca.api import DcaApi

        return DcaApi(self)

    @cached_property
    def recurring_buy(self) -> RecurringBuyApi:
        """Buying cryptocurrencies at regular intervals."""
        from .recurring_buy.api import RecurringBuyApi

        return RecurringBuyApi(self)

    @cached_property
    def copy_trading(self) -> CopyTradingApi:
        """Leading trades for others, and copying the trades of lead traders."""
        from .copy_trading.api import CopyTradingApi

        return CopyTradingApi(self)

    @cached_property
    def market(self) -> MarketApi:
        """Prices, order books, candlesticks and trades. Answers come from several caches, so that
        of a later call can be the older one. Of event contracts there is the YES side only.
        """
        from .market.api import MarketApi

        return MarketApi(self)

    @cached_property
    def block(self) -> BlockApi:
        """Block trading by request for quote."""
        from .block.api import BlockApi

        return BlockApi(self)

    @cached_property
    def spread(self) -> SpreadApi:
        """Trading two instruments as one spread."""
        from .spread.api import SpreadApi

        return SpreadApi(self)

    @cached_property
    def account(self) -> AccountApi:
        """Balance, positions, leverage and settings of the trading account."""
        from .account.api import AccountApi

        return AccountApi(self)

    @cached_property
    def public(self) -> PublicApi:
        """Instruments, the exchange's time and other public data."""
        from .public.api import PublicApi

        return PublicApi(self)

    @cached_property
    def statistics(self) -> StatisticsApi:
        """Statistics of the whole market."""
        from .statistics.api import StatisticsApi

        return StatisticsApi(self)

    @cached_property
    def funding(self) -> FundingApi:
        """Balances, transfers, deposits and withdrawals."""
        from .funding.api import FundingApi

        return FundingApi(self)

    @cached_property
    def convert(self) -> ConvertApi:
        """Converting one currency into another at a quoted price."""
        from .convert.api import ConvertApi

        return ConvertApi(self)

    @cached_property
    def fiat(self) -> FiatApi:
        """Fiat money, deposited, withdrawn, and traded for crypto."""
        from .fiat.api import FiatApi

        return FiatApi(self)

    @cached_property
    def sub_account(self) -> SubAccountApi:
        """Sub-accounts, their API keys, balances and transfers."""
        from .sub_account.api import SubAccountApi

        return SubAccountApi(self)

    @cached_property
    def earn(self) -> EarnApi:
        """Savings, staking and other financial products."""
        from .earn.api import EarnApi

        return EarnApi(self)

    @cached_property
    def okusd(self) -> OkusdApi:
        """OKUSD, a stablecoin that is had for USDT one for one, and yields every day."""
        from .okusd.api import OkusdApi

        return OkusdApi(self)

    @cached_property
    def flexible_loan(self) -> FlexibleLoanApi:
        """Borrowing without a term against collateral of the funding account."""
        from .flexible_loan.api import FlexibleLoanApi

        return FlexibleLoanApi(self)

    @cached_property
    def dual_investment(self) -> DualInvestmentApi:
        """Investments for a fixed term that are paid back, with their yield, in one or the other
        currency of a pair.
        """
        from .dual_investment.api import DualInvestmentApi

        return DualInvestmentApi(self)

    @cached_property
    def stable_rewards(self) -> StableRewardsApi:
        """Stablecoins that pay daily rewards to those who hold them."""
        from .stable_rewards.api import StableRewardsApi

        return StableRewardsApi(self)

    @cached_property
    def status(self) -> StatusApi:
        """Maintenance of the exchange, planned and under way."""
        from .status.api import StatusApi

        return StatusApi(self)

    @cached_property
    def announcement(self) -> AnnouncementApi:
        """Announcements of the exchange."""
        from .announcement.api import AnnouncementApi

        return AnnouncementApi(self)

    @cached_property
    def affiliate(self) -> AffiliateApi:
        """Your links, invitees, sub-affiliates and commission as an affiliate."""
        from .affiliate.api import AffiliateApi

        return AffiliateApi(self)
