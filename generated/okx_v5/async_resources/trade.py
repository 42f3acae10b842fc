"""Awaited methods of trade."""

from __future__ import annotations

from typing import Literal, Optional

from .._runtime.convert import Extra
from .._runtime.reply import Reply
from .._runtime.resource import Resource, endpoint
from ..models.trade import ClosePositionResult
from ..operations.trade import CLOSE_POSITION


class AsyncTradeApi(Resource):
    """Orders, fills and positions on the order book.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade
    """

    __slots__ = ()

    @endpoint(CLOSE_POSITION)
    async def close_position(
        self,
        *,
        inst_id: str,
        mgn_mode: Literal["cross", "isolated"],
        pos_side: Optional[Literal["net", "long", "short"]] = None,
        ccy: str | None = None,
        auto_cxl: bool | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ClosePositionResult]:
        """Close the whole position in an instrument at market price.

        Pending orders that would close the same position make the request fail, unless `autoCxl` is
        true or they are cancelled first.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            mgn_mode (mgnMode): Margin mode of the position.
            pos_side (posSide): Side to close. In long/short mode it is required, `long` or `short`;
                in net mode it may be left out, and only `net` is allowed. Without it the exchange
                takes net.
            ccy: Margin currency. Required for a cross margin position of type MARGIN in Futures
                mode.
            auto_cxl (autoCxl): Cancel the pending orders that would close the position before
                closing it. Without it the exchange takes false.
            cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
                differ.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/trade/close-position, with a key of permission trade; at most 20 requests
        in 2 s for each user and instrument (except OPTION); 20 requests in 2 s for each user and
        instrument-family (only OPTION).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
        """
        raise NotImplementedError  # never runs: the decorator calls
