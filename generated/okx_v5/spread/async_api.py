# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of spread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .amend_order import AmendedSpreadOrder
    from .get_order import SpreadOrder


class AsyncSpreadApi(Resource):
    """Trading two instruments as one spread.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api
    """

    @endpoint
    async def amend_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[AmendedSpreadOrder]:
        """Change the size or the price of a spread order that is not yet filled.

        An `sCode` of 0 says only that the exchange took the request; whether the order was changed
        is told by the order channel or by asking for the order.

        Args:
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
                where both are given.
            cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits.
            req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower
                case differ. The answer repeats it.
            new_sz (newSz): New size, with what is already filled. Either it or `newPx` is required.
                If it is no more than accFillSz + canceledSz + pendingSettleSz, the order ends when
                the pending part has settled: as `filled`, or as `canceled` where canceledSz is
                above 0.
            new_px (newPx): New price. Either it or `newSz` is required.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/sprd/amend-order, with a key of permission trade; at most 20 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SpreadOrder]:
        """Look up one spread order.

        Args:
            ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it is the one used
                where both are given.
            cl_ord_id (clOrdId): Your own ID of the order, 1 to 32 letters and digits. The latest
                order that has it is returned.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/sprd/order, with a key of permission read; at most 20 requests in 2 s for
        each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls
