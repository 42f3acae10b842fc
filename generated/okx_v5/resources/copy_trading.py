"""Blocking methods of copy_trading."""

from __future__ import annotations

from typing import Literal, Optional

from .._runtime.convert import Extra, Number
from .._runtime.reply import Reply
from .._runtime.resource import Resource, endpoint
from ..models.copy_trading import CloseLeadPositionResult, StopCopyTradingResult
from ..operations.copy_trading import CLOSE_LEAD_POSITION, STOP_COPY_TRADING


class CopyTradingApi(Resource):
    """Leading trades for others, and copying the trades of lead traders.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading
    """

    __slots__ = ()

    @endpoint(CLOSE_LEAD_POSITION)
    def close_lead_position(
        self,
        *,
        sub_pos_id: str,
        inst_type: Optional[Literal["SPOT", "SWAP"]] = None,
        ord_type: Optional[Literal["market", "limit"]] = None,
        px: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CloseLeadPositionResult]:
        """Close one of your lead positions.

        One lead position a call. A spot lead trader can close with a limit order; a second call
        with another `px` amends that order, and a `px` of 0 cancels it.

        Args:
            sub_pos_id (subPosId): ID of the lead position, as the list of your lead positions gives
                it.
            inst_type (instType): Instrument type of the lead position. Without it the exchange
                takes SWAP.
            ord_type (ordType): Order type. Without it the exchange takes market.
            px: Price of the limit order, for spot lead traders only. 0 cancels the pending order,
                another price amends it.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/close-subposition, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint(STOP_COPY_TRADING)
    def stop_copy_trading(
        self,
        *,
        unique_code: str,
        inst_type: Optional[Literal["SWAP"]] = None,
        sub_pos_close_type: Optional[Literal["market_close", "copy_close", "manual_close"]] = None,
        extra: Extra | None = None,
    ) -> Reply[StopCopyTradingResult]:
        """Stop copying a lead trader.

        Args:
            unique_code (uniqueCode): The lead trader to stop copying, by the code of 16 or 18
                letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            sub_pos_close_type (subPosCloseType): What becomes of the positions copied from this
                trader: `market_close` closes them at market price now, `copy_close` when the lead
                trader closes his, `manual_close` leaves them to you. Required while you hold such
                positions.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/stop-copy-trading, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
        """
        raise NotImplementedError  # never runs: the decorator calls
