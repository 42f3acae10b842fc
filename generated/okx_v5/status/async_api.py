# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ._maintenance import Maintenance


class AsyncStatusApi(Resource):
    """Maintenance of the exchange, planned and under way.

    https://www.okx.com/docs-v5/en/#status
    """

    @endpoint
    async def get_status(
        self,
        *,
        state: Optional[
            OneOf[Literal["scheduled", "ongoing", "pre_open", "completed", "canceled"]]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[Maintenance]:
        """Get maintenance and disruptions of the exchange, planned and under way.

        Maintenance that interrupts for less than 5 seconds or drops WebSocket connections once is
        not announced.

        Args:
            state: Only maintenance in this state. Without it the answer has what is `scheduled`,
                `ongoing` or `pre_open`, the stage of about 10 minutes that ends a long maintenance.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/system/status, without a key; at most 1 requests in 5 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#status-get-status
        """
        raise NotImplementedError  # never runs: the decorator calls
