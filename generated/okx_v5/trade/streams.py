# Made from spec/, not to be edited; make it again with: make generate
"""Blocking channels of trade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.blocking import Subscription
    from .channel_fills import PushedFill
    from .channel_orders import PushedOrder


class TradeStreams(StreamResource):
    """Orders, fills and positions on the order book.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade
    """

    @subscribes
    def fills(
        self,
        *,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[PushedFill]:
        """Your fills on the order book, as they happen.

        Nothing is pushed of what was there before. Block trades, spreads, liquidation, ADL and the
        like are not told of: follow `trade.orders`, too, which confirms an order. Balance, margin
        and positions may not have changed yet when a fill is pushed. A lower fee tier than VIP4
        gets error 64003. A limit of 20 connections of a sub-account is announced. Of EVENTS only
        the side `yes` is told, whichever was traded.

        Only for: vip.

        Each push tells what happened.

        On /ws/v5/private, with a login.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def orders(
        self,
        *,
        inst_type: Each[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"]]
        ],
        inst_family: Each[str] | None = None,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[PushedOrder]:
        """Your orders, as they are placed, filled, amended and cancelled.

        Nothing is pushed of orders that were there before. The same message can come more than
        once, with another `uTime`: of those with one `tradeId`, of one instrument, take the first
        only, likewise of those with one `reqId`, and by `ordId` of those that cancel the order or
        that fill it without a `tradeId`. A market order can be `filled` in a message whose `fillSz`
        is 0. Options that are exercised or expire are not told of.

        Each push changes the state that the pushes before it made. No push tells the whole state:
        GET /api/v5/trade/orders-pending does.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
