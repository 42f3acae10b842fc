# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from ._order import PlaceOrderRequest, PlacedOrder


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def place_orders(
        self,
        *,
        orders: Sequence[PlaceOrderRequest | Mapping[str, Any]],
    ) -> Reply[PlacedOrder]:
        """Place several orders.

        Args:
            orders: What is asked for: PlaceOrderRequest or dicts of the same.

        Sends POST /api/v5/thing/batch-orders, with a key of permission trade; at most 300 orders in
        2 s for each user and instrument; 1000 orders in 2 s for each user (except SPOT; with all
        new and amended orders).

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
    def place_order(
        self,
        *,
        inst_id: str,
        maker: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedOrder]:
        """Place an order.

        Args:
            inst_id (instId): Instrument.
            maker: Only as a maker.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/order, with a key of permission trade; at most 60 requests in 2 s
        for each user and instrument; 1000 orders in 2 s for each user (except SPOT; with all new
        and amended orders); 50 orders in 2 s for each user and instrument (where maker is true;
        with all makers).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#order
        """
        raise NotImplementedError  # never runs: the decorator calls
