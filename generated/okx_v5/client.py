"""The client; each call waits for its answer. Threads may share it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._runtime.call import Call, Pause
from ._runtime.client import DEFAULT_TIMEOUT, ClientBase
from ._runtime.errors import OutcomeUnknown, TransportError
from ._runtime.operation import Operation
from ._runtime.reply import Reply
from ._runtime.request import AnyRequest
from ._runtime.transport import PyreqwestTransport, Transport
from .regions import Region
from .version import USER_AGENT

if TYPE_CHECKING:
    from .resources.trade import TradeApi
    from .resources.algo import AlgoApi
    from .resources.grid import GridApi
    from .resources.signal_bot import SignalBotApi
    from .resources.copy_trading import CopyTradingApi
    from .resources.market import MarketApi
    from .resources.block import BlockApi
    from .resources.spread import SpreadApi
    from .resources.account import AccountApi
    from .resources.public import PublicApi
    from .resources.statistics import StatisticsApi
    from .resources.funding import FundingApi
    from .resources.sub_account import SubAccountApi
    from .resources.earn import EarnApi
    from .resources.status import StatusApi
    from .resources.announcement import AnnouncementApi

T = TypeVar("T")


class Client(ClientBase):
    """The client; each call waits for its answer. Threads may share it.

    Keys are needed for private endpoints only. Nothing is demo and nothing is live by accident:
    `demo` sends `x-simulated-trading: 1`, and without it no such header goes out.

    Args:
        api_key, secret_key, passphrase: The three parts of a key, or none of them.
        demo: Trade on the demo account; it has keys of its own.
        base_url: Where the account is registered, see Region.
        timeout: Seconds for one attempt, from connecting to the end of the answer. A request is
            sent again, where that is safe, only while this much time has not passed in all.
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
        transport: Transport | None = None,
    ) -> None:
        super().__init__(
            api_key,
            secret_key,
            passphrase,
            demo=demo,
            base_url=base_url,
            timeout=timeout,
        )
        self._owned: PyreqwestTransport | None = None
        if transport is None:
            transport = self._owned = PyreqwestTransport(self.base_url, self.timeout, USER_AGENT)
        self._transport: Transport = transport

    @cached_property
    def trade(self) -> TradeApi:
        """Orders, fills and positions on the order book."""
        from .resources.trade import TradeApi

        return TradeApi(self)

    @cached_property
    def algo(self) -> AlgoApi:
        """Orders that wait for a price, follow it or split themselves up."""
        from .resources.algo import AlgoApi

        return AlgoApi(self)

    @cached_property
    def grid(self) -> GridApi:
        """Grid trading bots for spot and contracts."""
        from .resources.grid import GridApi

        return GridApi(self)

    @cached_property
    def signal_bot(self) -> SignalBotApi:
        """Bots that trade on signals."""
        from .resources.signal_bot import SignalBotApi

        return SignalBotApi(self)

    @cached_property
    def copy_trading(self) -> CopyTradingApi:
        """Leading trades for others, and copying the trades of lead traders."""
        from .resources.copy_trading import CopyTradingApi

        return CopyTradingApi(self)

    @cached_property
    def market(self) -> MarketApi:
        """Prices, order books, candlesticks and trades."""
        from .resources.market import MarketApi

        return MarketApi(self)

    @cached_property
    def block(self) -> BlockApi:
        """Block trading by request for quote."""
        from .resources.block import BlockApi

        return BlockApi(self)

    @cached_property
    def spread(self) -> SpreadApi:
        """Trading two instruments as one spread."""
        from .resources.spread import SpreadApi

        return SpreadApi(self)

    @cached_property
    def account(self) -> AccountApi:
        """Balance, positions, leverage and settings of the trading account."""
        from .resources.account import AccountApi

        return AccountApi(self)

    @cached_property
    def public(self) -> PublicApi:
        """Instruments, the exchange's time and other public data."""
        from .resources.public import PublicApi

        return PublicApi(self)

    @cached_property
    def statistics(self) -> StatisticsApi:
        """Statistics of the whole market."""
        from .resources.statistics import StatisticsApi

        return StatisticsApi(self)

    @cached_property
    def funding(self) -> FundingApi:
        """Deposits, withdrawals, and buying and selling for fiat money."""
        from .resources.funding import FundingApi

        return FundingApi(self)

    @cached_property
    def sub_account(self) -> SubAccountApi:
        """Sub-accounts and their API keys."""
        from .resources.sub_account import SubAccountApi

        return SubAccountApi(self)

    @cached_property
    def earn(self) -> EarnApi:
        """Savings, staking and other financial products."""
        from .resources.earn import EarnApi

        return EarnApi(self)

    @cached_property
    def status(self) -> StatusApi:
        """Maintenance of the exchange, planned and under way."""
        from .resources.status import StatusApi

        return StatusApi(self)

    @cached_property
    def announcement(self) -> AnnouncementApi:
        """Announcements of the exchange."""
        from .resources.announcement import AnnouncementApi

        return AnnouncementApi(self)

    def send(self, operation: Operation[T], request: AnyRequest) -> Reply[T]:
        """Send a request model; what every method of the resources does.

        Raises:
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.
        """
        return self._perform(self._call(operation, request))

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> Reply[Any]:
        """Call an endpoint that is not described yet, signed where the client has keys.

        Args:
            method: "GET" or "POST".
            path: The path, such as "/api/v5/new/endpoint".
            params: The query, by wire name.
            body: The JSON body of a POST, by wire name. No floats: pass Decimal or str.

        Raises the same errors as described endpoints; items are plain dicts.
        """
        return self._perform(self._undescribed_call(method, path, params, body))

    def _perform(self, call: Call[T]) -> Reply[T]:
        while True:
            try:
                response = self._transport.send(call.request(self._headers, self._signer))
            except (TransportError, OutcomeUnknown) as failure:
                pause = call.after_failure(failure)
                if pause is None:
                    raise
            else:
                outcome = call.after_answer(response)
                if not isinstance(outcome, Pause):
                    return outcome
                pause = outcome
            time.sleep(pause.seconds)

    def close(self) -> None:
        """Close the connections. A transport that was passed in stays open: it is its owner's."""
        if self._owned is not None:
            self._owned.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
