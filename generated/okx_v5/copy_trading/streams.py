# Made from spec/, not to be edited; make it again with: make generate
"""Blocking streams of copy_trading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.blocking import Subscription
    from .channel_copytrading_lead_notification import PushedLeadNotification


class CopyTradingStreams(StreamResource):
    """Leading trades for others, and copying the trades of lead traders.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading
    """

    @subscribes
    def copytrading_lead_notification(
        self,
        *,
        inst_type: Each[OneOf[Literal["SWAP"]]],
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[PushedLeadNotification]:
        """Notice that an order of yours was not taken as a lead trade.

        Pushed when leading fails, with the limit that was met.

        Only for: lead trader.

        Each push tells what happened.

        On /ws/v5/business, with a login.

        Args:
            inst_type (instType): Instrument type; SWAP alone.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
