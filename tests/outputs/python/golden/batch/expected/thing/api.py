# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .cancel_orders import CancelledOrder, OrderToCancel
    from .place_orders import OrderToPlace, PlacedOrder


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def place_orders(
        self,
        *,
        orders: Sequence[OrderToPlace | Mapping[str, Any]],
    ) -> Reply[PlacedOrder]:
        """Place several orders.

        Args:
            orders: The orders.

        Sends POST /api/v5/thing/batch-orders, with a key of permission trade; at most 300 orders in
        2 s for each user and instrument.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#batch-orders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def cancel_orders(
        self,
        *,
        list: Sequence[OrderToCancel | Mapping[str, Any]],
    ) -> Reply[CancelledOrder]:
        """Cancel several orders.

        Args:
            list: What is asked for: OrderToCancel or dicts of the same.

        Sends POST /api/v5/thing/cancel-orders, with a key of permission trade; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#cancel-orders
        """
        raise NotImplementedError  # never runs: the decorator calls
