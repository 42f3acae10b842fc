# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .get_bills import BillsReply
    from .get_events import Event
    from .get_rfqs import Rfq


class AsyncThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @async_paged
    async def get_bills(
        self,
        *,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> BillsReply:
        """Get the bills.

        Args:
            inst_id (instId): Only this instrument.
            after: Older than it.
            before: Newer than it.
            limit: How many. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/thing/bills, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#bills
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_rfqs(
        self,
        *,
        inst_id: str | None = None,
        end_id: str | None = None,
        begin_id: str | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> Reply[Rfq]:
        """Get the requests.

        Args:
            inst_id (instId): Only this instrument.
            end_id (endId): Older than it.
            begin_id (beginId): Newer than it.
            limit: How many. Without it the exchange takes 2.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/thing/rfqs, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#rfqs
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_events(
        self,
        *,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> Reply[Event]:
        """Get the events.

        Args:
            inst_id (instId): Only this instrument.
            after: Older than it.
            before: Newer than it.
            limit: How many. Without it the exchange takes 3.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/thing/events, without a key; at most 20 requests in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#events
        """
        raise NotImplementedError  # never runs: the decorator calls
