# Made from spec/, not to be edited; make it again with: make generate
"""The streams; each step of a loop waits for what comes. Threads may share them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.calls.client_base import DEFAULT_LIMIT_WAIT, RateLimiting, signer_of
from .._runtime.streams.blocking import StreamsCore
from .._runtime.streams.streams_base import DEFAULT_MAX_WAITING, DEFAULT_TIMEOUT, Gaps
from .._runtime.wire.routes import proxy_of
from ..channels import CLOSE_CODES, LIMITS
from ..regions import Region
from ..version import USER_AGENT

if TYPE_CHECKING:
    from datetime import timedelta
    from ssl import SSLContext

    from .._runtime.calls.operation import Operation
    from .._runtime.streams.socket import StreamTransport
    from ..trade.streams import TradeStreams
    from ..algo.streams import AlgoStreams
    from ..grid.streams import GridStreams
    from ..recurring_buy.streams import RecurringBuyStreams
    from ..copy_trading.streams import CopyTradingStreams
    from ..market.streams import MarketStreams
    from ..block.streams import BlockStreams
    from ..spread.streams import SpreadStreams
    from ..account.streams import AccountStreams
    from ..public.streams import PublicStreams
    from ..funding.streams import FundingStreams
    from ..status.streams import StatusStreams

_HOSTS = {
    (Region.GLOBAL.value, False): "ws.okx.com",
    (Region.GLOBAL.value, True): "wspap.okx.com",
    (Region.EEA.value, False): "wseea.okx.com",
    (Region.EEA.value, True): "wseeapap.okx.com",
    (Region.US.value, False): "wsus.okx.com",
    (Region.US.value, True): "wsuspap.okx.com",
}
"""Where the streams are, by base URL and whether they are for demo trading."""


def _operations() -> Mapping[str, Operation[Any]]:
    from ..operations import OPERATIONS  # here, for many programs only receive

    return OPERATIONS


class Streams(StreamsCore):
    """The streams; each step of a loop waits for what comes. Threads may share them.

    Methods are named as the channels, and stand in the resource that the client has for them. Each
    gives a subscription, which begins with the first step of a loop:

        for push in streams.market.tickers(inst_id=["BTC-USDT", "ETH-USDT"]):
            ...

    Connections are opened as they are needed, kept alive, and opened again when they end: `Interrupted`
    then stands between the pushes. Needs picows: pip install 'okx-openapi[streams]'.

    Args:
        api_key, secret_key, passphrase: The three parts of a key, or none of them: private channels
            need them, public ones do not.
        demo: Connect to demo trading; it has keys and a host of its own.
        base_url: Where the account is registered, see Region.
        timeout: Seconds for connecting, and for the answer to a login, a subscription or an order.
        exp_time: How long after a call its order may still be taken, for methods that take `exp_time`.
        rate_limit: "wait" for a turn, "raise" RateLimitReached, "off", or a limiter: for orders, as with
            Client, with which they share their limits. With RedisRateLimiter new connections, and those
            that have a channel, are counted for all processes as well.
        limit_wait: How many seconds an order waits for its rate limit at most.
        gaps: "tell" to have `Interrupted` between the pushes where a connection was lost, "hide" to
            have pushes only.
        follow_up: Ask REST what happened in a gap of a private channel that does not push its state
            anew, with the same keys and within `timeout`, and tell it in `follow_ups` of Interrupted.
            What comes meanwhile waits behind it. With gaps="hide" nothing is asked.
        max_waiting: How many messages of a subscription may wait to be read. Of whole states only the
            newest of each instance is kept then; of changes and events nothing is left out, and
            reading ends in FellBehind.
        silence: Seconds without a message after which a connection is given up, if it does not answer
            a ping within half of it. Two thirds of what the exchange allows otherwise.
        compression: Read compressed messages where the exchange sends them.
        transport: Opens WebSockets in place of the default; proxy and ssl_context are then its own affair.
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
        exp_time: timedelta | None = None,
        rate_limit: RateLimiting = "wait",
        limit_wait: float = DEFAULT_LIMIT_WAIT,
        gaps: Gaps = "tell",
        follow_up: bool = True,
        max_waiting: int = DEFAULT_MAX_WAITING,
        silence: float | None = None,
        compression: bool = True,
        transport: StreamTransport | None = None,
        proxy: str | None = None,
        ssl_context: SSLContext | None = None,
    ) -> None:
        signer = signer_of(api_key, secret_key, passphrase, "Streams")
        way = None if proxy is None else proxy_of(proxy, owner="Streams")
        del api_key, secret_key, passphrase, proxy  # no frame of an error may hold them
        super().__init__(
            signer,
            demo=demo,
            base_url=base_url,
            timeout=timeout,
            exp_time=exp_time,
            rate_limit=rate_limit,
            limit_wait=limit_wait,
            gaps=gaps,
            follow_up=follow_up,
            max_waiting=max_waiting,
            silence=silence,
            compression=compression,
            transport=transport,
            proxy=way,
            ssl_context=ssl_context,
            user_agent=USER_AGENT,
            hosts=_HOSTS,
            limits=LIMITS,
            operations=_operations,
            close_codes=CLOSE_CODES,
        )

    @cached_property
    def trade(self) -> TradeStreams:
        """Orders, fills and positions on the order book."""
        from ..trade.streams import TradeStreams

        return TradeStreams(self)

    @cached_property
    def algo(self) -> AlgoStreams:
        """Orders that wait for a price, follow it or split themselves up."""
        from ..algo.streams import AlgoStreams

        return AlgoStreams(self)

    @cached_property
    def grid(self) -> GridStreams:
        """Grid trading bots for spot and contracts."""
        from ..grid.streams import GridStreams

        return GridStreams(self)

    @cached_property
    def recurring_buy(self) -> RecurringBuyStreams:
        """Buying cryptocurrencies at regular intervals."""
        from ..recurring_buy.streams import RecurringBuyStreams

        return RecurringBuyStreams(self)

    @cached_property
    def copy_trading(self) -> CopyTradingStreams:
        """Leading trades for others, and copying the trades of lead traders."""
        from ..copy_trading.streams import CopyTradingStreams

        return CopyTradingStreams(self)

    @cached_property
    def market(self) -> MarketStreams:
        """Prices, order books, candlesticks and trades. Answers come from several caches, so that
        of a later call can be the older one. Of event contracts there is the YES side only.
        """
        from ..market.streams import MarketStreams

        return MarketStreams(self)

    @cached_property
    def block(self) -> BlockStreams:
        """Block trading by request for quote."""
        from ..block.streams import BlockStreams

        return BlockStreams(self)

    @cached_property
    def spread(self) -> SpreadStreams:
        """Trading two instruments as one spread."""
        from ..spread.streams import SpreadStreams

        return SpreadStreams(self)

    @cached_property
    def account(self) -> AccountStreams:
        """Balance, positions, leverage and settings of the trading account."""
        from ..account.streams import AccountStreams

        return AccountStreams(self)

    @cached_property
    def public(self) -> PublicStreams:
        """Instruments, the exchange's time and other public data."""
        from ..public.streams import PublicStreams

        return PublicStreams(self)

    @cached_property
    def funding(self) -> FundingStreams:
        """Balances, transfers, deposits and withdrawals."""
        from ..funding.streams import FundingStreams

        return FundingStreams(self)

    @cached_property
    def status(self) -> StatusStreams:
        """Maintenance of the exchange, planned and under way."""
        from ..status.streams import StatusStreams

        return StatusStreams(self)
