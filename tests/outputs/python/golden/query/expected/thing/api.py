# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .get_orders import Order


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def get_orders(
        self,
        *,
        inst_type: Literal["SPOT", "OPTION"],
        inst_id: str | None = None,
        uly: str | None = None,
        ord_ids: Optional[Sequence[str]] = None,
        archived: bool | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> Reply[Order]:
        """Get your orders.

        Args:
            inst_type (instType): Instrument type.
            inst_id (instId): Instrument of the orders.
            uly: Underlying.
            ord_ids (ordIds): IDs of the orders.
            archived: Take old ones too. Without it the exchange takes false.
            limit: How many. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/orders, with a key of permission read; at most 10 requests in 2 s
        for each user and instrument (except OPTION, FUTURES); 5 requests in 1 s for each ip (only
        OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#orders
        """
        raise NotImplementedError  # never runs: the decorator calls
