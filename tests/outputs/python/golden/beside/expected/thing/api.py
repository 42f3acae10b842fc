# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra

if TYPE_CHECKING:
    from .get_names import NamesReply
    from .place_order import PlaceOrderReply


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def place_order(
        self,
        *,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderReply:
        """Place an order.

        Args:
            cl_ord_id (clOrdId): ID of your own.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/place-order, with a key of permission trade; at most 20 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#place-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_names(
        self,
        *,
        extra: Extra | None = None,
    ) -> NamesReply:
        """Get the names.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/names, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#names
        """
        raise NotImplementedError  # never runs: the decorator calls
