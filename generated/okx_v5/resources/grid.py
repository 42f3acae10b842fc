"""Blocking methods of grid."""

from __future__ import annotations

from .._runtime.convert import Extra, Number
from .._runtime.reply import Reply
from .._runtime.resource import Resource, endpoint
from ..models.grid import CloseGridPositionResult
from ..operations.grid import CLOSE_POSITION


class GridApi(Resource):
    """Grid trading bots for spot and contracts.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading
    """

    __slots__ = ()

    @endpoint(CLOSE_POSITION)
    def close_position(
        self,
        *,
        algo_id: str,
        mkt_close: bool,
        sz: Number | None = None,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[CloseGridPositionResult]:
        """Close the position that a stopped contract grid has kept.

        Only for a contract grid that was stopped and told to keep its position.

        Args:
            algo_id (algoId): ID of the grid.
            mkt_close (mktClose): True closes the whole position at market price, false a part of it
                at `px`.
            sz: Contracts to close. Required when `mktClose` is false.
            px: Price to close at. Required when `mktClose` is false.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/grid/close-position, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
        """
        raise NotImplementedError  # never runs: the decorator calls
