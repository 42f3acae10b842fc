# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .get_news import News
    from .get_time import ServerTime
    from .place_order import PlacedOrder


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def place_order(
        self,
        *,
        fast: bool | None = None,
        kind: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedOrder]:
        """Place an order.

        Args:
            fast: Whether it is fast.
            kind: What it is.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/order, with a key of permission trade; at most 60 requests in 2 s
        for each user and instrument (except OPTION, SPOT); 20 orders in 1 s for each user and
        instrument-family (only OPTION); 4 requests in 2 s for each user and instrument (lead
        traders, on the instruments they lead); 50 orders in 2 s for each user (where fast is true
        and kind is RFQ).

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
    def get_time(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[ServerTime]:
        """Get the time.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/time, without a key; at most 10 requests in 2 s for each ip and
        instrument-type.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#time
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_news(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[News]:
        """Get the news.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/news, with a key of permission read, or without a key; at most 5
        requests in 2 s for each user (with keys); 3 requests in 2 s for each ip (without keys).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#news
        """
        raise NotImplementedError  # never runs: the decorator calls
