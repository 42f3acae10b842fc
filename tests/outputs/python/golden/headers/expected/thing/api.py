# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .get_bills import Bill
    from .place_order import PlacedOrder
    from .place_orders import OrderOfBatch, OrderToPlace
    from .transfer import Transfer


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def place_order(
        self,
        *,
        inst_id: str,
        px: str | None = None,
        exp_time: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedOrder]:
        """Place an order.

        Args:
            inst_id (instId): Instrument.
            px: Price.
            exp_time (expTime): Until when it may be carried out.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/order, with a key of permission trade; at most 60 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def place_orders(
        self,
        *,
        orders: Sequence[OrderToPlace | Mapping[str, Any]],
        exp_time: Time | None = None,
    ) -> Reply[OrderOfBatch]:
        """Place several orders.

        Args:
            orders: What is asked for: OrderToPlace or dicts of the same.
            exp_time (expTime): Until when it may be carried out.

        Sends POST /api/v5/thing/batch-orders, with a key of permission trade; at most 300 orders in
        2 s for each user.

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
    def transfer(
        self,
        *,
        amt: Number,
        confirm: Literal["yes", "no"],
        pin_code: str | None = None,
        fast: bool | None = None,
        tags: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[Transfer]:
        """Move funds.

        Args:
            amt: Amount.
            confirm: Whether a second person agreed.
            pin_code (pinCode): Of the person who asks.
            fast: Ahead of the others.
            tags: Your own words for it.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/transfer, with a key of permission withdraw; at most 1 requests in
        1 s for each user and currency.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#transfer
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_bills(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        view: Literal["own", "all"],
        exp_time: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[Bill]:
        """Get the bills.

        Args:
            after: Older than it.
            before: Newer than it.
            view: Whose bills.
            exp_time (expTime): Until when it may be carried out.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/thing/bills, with a key of permission read; at most 5 requests in 1 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#bills
        """
        raise NotImplementedError  # never runs: the decorator calls
