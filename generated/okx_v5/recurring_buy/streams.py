# Made from spec/, not to be edited; make it again with: make generate
"""Blocking streams of recurring_buy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.blocking import Subscription
    from .channel_algo_recurring_buy import PushedRecurringBuy


class RecurringBuyStreams(StreamResource):
    """Buying cryptocurrencies at regular intervals.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy
    """

    @subscribes
    def algo_recurring_buy(
        self,
        *,
        inst_type: Each[OneOf[Literal["SPOT", "ANY"]]],
        algo_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> Subscription[PushedRecurringBuy]:
        """Your recurring buys, as events change them and from time to time.

        Each row is a recurring buy as a whole. Nothing is said of a push at first; within an
        interval that is not documented all that run are pushed.

        Each row has the newest state of its `algoId`: those before it may be left out.

        After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
        /api/v5/tradingBot/recurring/orders-algo-pending; GET
        /api/v5/tradingBot/recurring/orders-algo-history, what has changed since the gap began.

        On /ws/v5/business, with a login.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            algo_id (algoId): ID of the recurring buy.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
