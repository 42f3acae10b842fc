# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .close_position import ClosePositionResult


class ThingApi(Resource):
    """Things to trade.

    https://tiny.test/docs#things
    """

    __slots__ = ()

    @endpoint
    def close_position(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[ClosePositionResult]:
        """Close a position.

        Args:
            inst_id (instId): Instrument.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/thing/close-position, with a key of permission trade; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://tiny.test/docs#close-position
        """
        raise NotImplementedError  # never runs: the decorator calls
