# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .ask_quote import Quote
    from .get_time import ServerTime


class AsyncThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    async def get_time(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[ServerTime]:
        """Get the time of the exchange.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/thing/time, without a key; at most 10 requests in 2 s for each ip.

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
    async def ask_quote(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> Reply[Quote]:
        """Ask for a quote.

        Nothing is bought or sold, so that asking twice does no harm.

        Args:
            ccy: Currency.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/quote, without a key; at most 1 requests in 60 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#quote
        """
        raise NotImplementedError  # never runs: the decorator calls
