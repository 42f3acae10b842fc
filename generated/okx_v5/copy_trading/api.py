# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of copy_trading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .amend_copy_settings import AmendCopySettingsResult
    from .amend_profit_sharing_ratio import AmendProfitSharingRatioResult
    from .close_lead_position import CloseLeadPositionResult
    from .first_copy_settings import FirstCopySettingsResult
    from .get_account_config import CopyTradingAccountConfig
    from .get_copy_config import CopyTradingConfig
    from .get_copy_settings import CopySettings
    from .get_copy_traders import LeadTraderCopiers
    from .get_lead_positions import LeadPosition
    from .get_lead_positions_history import ClosedLeadPosition
    from .get_lead_trader_currency_preferences import LeadTraderCurrencyPreference
    from .get_lead_trader_daily_pnl import LeadTraderDailyPnl
    from .get_lead_trader_positions import LeadTraderPosition
    from .get_lead_trader_positions_history import ClosedLeadTraderPosition
    from .get_lead_trader_ranks import LeadTraderRanking
    from .get_lead_trader_stats import LeadTraderStats
    from .get_lead_trader_weekly_pnl import LeadTraderWeeklyPnl
    from .get_leading_instruments import LeadingInstrument
    from .get_my_lead_traders import CopiedLeadTrader
    from .get_profit_sharing_details import ProfitShare
    from .get_total_profit_sharing import ProfitShareTotal
    from .get_total_unrealized_profit_sharing import UnrealizedProfitShareTotal
    from .get_unrealized_profit_sharing_details import UnrealizedProfitShare
    from .place_lead_stop_order import PlaceLeadStopOrderResult
    from .set_leading_instruments import SetLeadingInstrumentsResult
    from .stop_copy_trading import StopCopyTradingResult


class CopyTradingApi(Resource):
    """Leading trades for others, and copying the trades of lead traders.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading
    """

    @endpoint
    def place_lead_stop_order(
        self,
        *,
        sub_pos_id: str,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        tp_trigger_px: Number | None = None,
        sl_trigger_px: Number | None = None,
        tp_ord_px: Number | None = None,
        sl_ord_px: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        tag: str | None = None,
        sub_pos_type: Optional[OneOf[Literal["lead", "copy"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[PlaceLeadStopOrderResult]:
        """Set or remove the take profit and the stop loss of one open lead position.

        One position a call; `algo.place_order` sets them for all positions of one side of an
        instrument. A trigger price of 0 removes what is set. Which of them stand,
        `get_lead_positions` tells.

        Args:
            sub_pos_id (subPosId): ID of the position, as `get_lead_positions` gives it.
            inst_type (instType): Instrument type of the position. Without it the exchange takes
                SWAP.
            tp_trigger_px (tpTriggerPx): Price at which the take profit triggers; 0 removes it. It
                or `slTriggerPx` must be given.
            sl_trigger_px (slTriggerPx): Price at which the stop loss triggers; 0 removes it. It or
                `tpTriggerPx` must be given.
            tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. Another price
                is for spot lead traders only, and needs `tpTriggerPx`. Without it the exchange
                takes -1.
            sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Another price is
                for spot lead traders only, and needs `slTriggerPx`. Without it the exchange takes
                -1.
            tp_trigger_px_type (tpTriggerPxType): Price that is compared with `tpTriggerPx`. Without
                it the exchange takes last.
            sl_trigger_px_type (slTriggerPxType): Price that is compared with `slTriggerPx`. Without
                it the exchange takes last.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            sub_pos_type (subPosType): Whether the position is one that you lead, or one that you
                copy. Without it the exchange takes lead.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/algo-order, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: OneOf[Literal["cross", "isolated", "copy"]],
        copy_inst_id_type: OneOf[Literal["custom", "copy"]],
        copy_total_amt: Number,
        sub_pos_close_type: OneOf[Literal["market_close", "copy_close", "manual_close"]],
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        inst_id: Optional[Sequence[str]] = None,
        copy_mode: Optional[OneOf[Literal["fixed_amount", "ratio_copy"]]] = None,
        copy_amt: Number | None = None,
        copy_ratio: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        sl_total_amt: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AmendCopySettingsResult]:
        """Change the settings by which you copy a lead trader.

        All settings are given anew. Copying must have begun with `first_copy_settings`. The ranges
        of amounts and ratios are in `get_copy_config`.

        Args:
            unique_code (uniqueCode): The lead trader you copy, by the code of 16 or 18 letters and
                digits.
            copy_mgn_mode (copyMgnMode): Margin mode of the copied positions; `copy` takes the one
                the lead trader opens with.
            copy_inst_id_type (copyInstIdType): Contracts to copy: `custom` those in `instId`,
                `copy` those of the lead trader, added and removed as he does.
            copy_total_amt (copyTotalAmt): The most, in USDT, that may be invested in copying this
                trader at any time; beyond it no new orders are copied. With a fixed amount it
                cannot be lower than `copyAmt`.
            sub_pos_close_type (subPosCloseType): What becomes of the positions that remain when
                copying ends: `market_close` closes them at market price at once, `copy_close` when
                the lead trader closes his, `manual_close` leaves them to you.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            inst_id (instId): Instruments to copy, all of them led in by the trader. Required when
                `copyInstIdType` is `custom`.
            copy_mode (copyMode): Size of the copied orders: `fixed_amount` takes `copyAmt` for each
                of them, `ratio_copy` multiplies the value of the lead trader's order by
                `copyRatio`. Without it the exchange takes fixed_amount.
            copy_amt (copyAmt): Amount of each copied order in USDT. Required when `copyMode` is
                `fixed_amount` or left out.
            copy_ratio (copyRatio): Multiple of the lead trader's order. Required when `copyMode` is
                `ratio_copy`.
            tp_ratio (tpRatio): Take profit of each order as a ratio; 0.1 is 10%.
            sl_ratio (slRatio): Stop loss of each order as a ratio; 0.1 is 10%.
            sl_total_amt (slTotalAmt): Net loss in USDT with this trader at which copying him ends.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/amend-copy-settings, with a key of permission trade; at most
        5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def amend_profit_sharing_ratio(
        self,
        *,
        profit_sharing_ratio: Number,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[AmendProfitSharingRatioResult]:
        """Change the part of their profit that copiers share with you.

        For lead traders. The exchange limits the range (59287) and how often a month the ratio can
        be changed (59284).

        Only for: lead trader.

        Args:
            profit_sharing_ratio (profitSharingRatio): Part of the profit that is shared, from 0 to
                1; 0.1 is 10%.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/amend-profit-sharing-ratio, with a key of permission trade;
        at most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def close_lead_position(
        self,
        *,
        sub_pos_id: str,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        ord_type: Optional[OneOf[Literal["market", "limit"]]] = None,
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
            ord_type (ordType): Order type; `limit` is for spot lead traders only, and needs `px`.
                Without it the exchange takes market.
            px: Price of the limit order, for spot lead traders only. 0 cancels the pending order,
                another price amends it.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/close-subposition, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_account_config(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[CopyTradingAccountConfig]:
        """Get your own settings and roles in lead and copy trading.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/config, with a key of permission read; at most 5 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_copy_settings(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[CopySettings]:
        """Get the settings by which you copy a lead trader.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/copy-settings, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_my_lead_traders(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[CopiedLeadTrader]:
        """List the lead traders whom you copy now.

        Args:
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/current-lead-traders, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lead_positions(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[LeadPosition]:
        """List your lead positions that are still open, the latest opened first.

        Args:
            inst_type (instType): Instrument type; all types if left out.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            after: Only positions older than the one with this `subPosId`.
            before: Only positions newer than the one with this `subPosId`.
            limit: Positions per page. Without it the exchange takes 500.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/copytrading/current-subpositions, with a key of permission read; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def first_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: OneOf[Literal["cross", "isolated", "copy"]],
        copy_inst_id_type: OneOf[Literal["custom", "copy"]],
        copy_total_amt: Number,
        sub_pos_close_type: OneOf[Literal["market_close", "copy_close", "manual_close"]],
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        inst_id: Optional[Sequence[str]] = None,
        copy_mode: Optional[OneOf[Literal["fixed_amount", "ratio_copy"]]] = None,
        copy_amt: Number | None = None,
        copy_ratio: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        sl_total_amt: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[FirstCopySettingsResult]:
        """Begin to copy a lead trader, with these settings.

        Also needed to begin again after copying was stopped. The ranges of amounts and ratios are
        in `get_copy_config`.

        Args:
            unique_code (uniqueCode): The lead trader to copy, by the code of 16 or 18 letters and
                digits.
            copy_mgn_mode (copyMgnMode): Margin mode of the copied positions; `copy` takes the one
                the lead trader opens with.
            copy_inst_id_type (copyInstIdType): Contracts to copy: `custom` those in `instId`,
                `copy` those of the lead trader, added and removed as he does.
            copy_total_amt (copyTotalAmt): The most, in USDT, that may be invested in copying this
                trader at any time; beyond it no new orders are copied. With a fixed amount it
                cannot be lower than `copyAmt`.
            sub_pos_close_type (subPosCloseType): What becomes of the positions that remain when
                copying ends: `market_close` closes them at market price at once, `copy_close` when
                the lead trader closes his, `manual_close` leaves them to you.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            inst_id (instId): Instruments to copy, all of them led in by the trader. Required when
                `copyInstIdType` is `custom`.
            copy_mode (copyMode): Size of the copied orders: `fixed_amount` takes `copyAmt` for each
                of them, `ratio_copy` multiplies the value of the lead trader's order by
                `copyRatio`. Without it the exchange takes fixed_amount.
            copy_amt (copyAmt): Amount of each copied order in USDT. Required when `copyMode` is
                `fixed_amount` or left out.
            copy_ratio (copyRatio): Multiple of the lead trader's order. Required when `copyMode` is
                `ratio_copy`.
            tp_ratio (tpRatio): Take profit of each order as a ratio; 0.1 is 10%.
            sl_ratio (slRatio): Stop loss of each order as a ratio; 0.1 is 10%.
            sl_total_amt (slTotalAmt): Net loss in USDT with this trader at which copying him ends.
            tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/first-copy-settings, with a key of permission trade; at most
        5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_leading_instruments(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LeadingInstrument]:
        """List the instruments that can be led in, and whether you lead in them.

        In an instrument that is not enabled you can trade as usual, but nobody copies it.

        Args:
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/instruments, with a key of permission read; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_profit_sharing_details(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ProfitShare]:
        """List the shares of profit that copiers paid you in the last three months, the latest
        first.

        For lead traders. The sum since you began is in `get_total_profit_sharing`.

        Only for: lead trader.

        Args:
            inst_type (instType): Instrument type; all types if left out.
            after: Only shares older than the one with this `profitSharingId`.
            before: Only shares newer than the one with this `profitSharingId`.
            limit: Shares per page. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/copytrading/profit-sharing-details, with a key of permission read; at most
        5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_copy_config(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[CopyTradingConfig]:
        """Get the ranges that settings of copy trading must keep to.

        Args:
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/public-config, without a key; at most 5 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_copy_traders(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderCopiers]:
        """Get who copies a lead trader, the highest profit first, and what they earned in all.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            limit: Most copiers to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/public-copy-traders, without a key; at most 5 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lead_trader_positions(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderPosition]:
        """List the lead positions of a lead trader that are still open.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            after: Only positions older than the one with this `subPosId`.
            before: Only positions newer than the one with this `subPosId`.
            limit: Positions per page. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/copytrading/public-current-subpositions, without a key; at most 5 requests
        in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lead_trader_ranks(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        sort_type: Optional[
            OneOf[
                Literal[
                    "overview", "pnl", "aum", "win_ratio", "pnl_ratio", "current_copy_trader_pnl"
                ]
            ]
        ] = None,
        state: Optional[OneOf[Literal["0", "1"]]] = None,
        min_lead_days: Optional[OneOf[Literal["1", "2", "3", "4"]]] = None,
        min_assets: Number | None = None,
        max_assets: Number | None = None,
        min_aum: Number | None = None,
        max_aum: Number | None = None,
        data_ver: str | None = None,
        page: int | str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderRanking]:
        """Get the ranking of lead traders, one page at a time.

        The ranking is made anew every 10 minutes, and the last 5 versions are kept. To walk through
        one of them, pass on the `dataVer` of the first page; a version that is gone is not refused,
        the latest comes in its place.

        Args:
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            sort_type (sortType): What ranks a trader: `overview` everything together, `pnl` profit
                or loss, `aum` assets under management, `win_ratio` how often he wins, `pnl_ratio`
                profit or loss as a ratio, `current_copy_trader_pnl` profit or loss of those who
                copy him now. Without it the exchange takes overview.
            state: `0` all lead traders, `1` only those who have room for another copier. Without it
                the exchange takes 0.
            min_lead_days (minLeadDays): Only traders who have led for this long: `1` is 7, `2` is
                30, `3` is 90, `4` is 180 days.
            min_assets (minAssets): Only traders who have assets of at least this, in USDT.
            max_assets (maxAssets): Only traders who have assets of at most this, in USDT.
            min_aum (minAum): Only traders who manage at least this, in USDT.
            max_aum (maxAum): Only traders who manage at most this, in USDT.
            data_ver (dataVer): Version of the ranking, 14 digits such as `20231010182400`; the
                latest if left out.
            page: Number of the page, beginning with 1.
            limit: Lead traders per page. Without it the exchange takes 10.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads page by page.

        Sends GET /api/v5/copytrading/public-lead-traders, without a key; at most 5 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_lead_trader_daily_pnl(
        self,
        *,
        unique_code: str,
        last_days: OneOf[Literal["1", "2", "3", "4"]],
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderDailyPnl]:
        """Get the profit or loss of a lead trader as it grew day by day, the latest day first.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            last_days (lastDays): Days to look back: `1` is 7, `2` is 30, `3` is 90, `4` is 365
                days.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/public-pnl, without a key; at most 5 requests in 2 s for each
        ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_lead_trader_currency_preferences(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderCurrencyPreference]:
        """Get the currencies that a lead trader trades most, the largest part first.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/public-preference-currency, without a key; at most 5 requests
        in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_lead_trader_stats(
        self,
        *,
        unique_code: str,
        last_days: OneOf[Literal["1", "2", "3", "4"]],
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderStats]:
        """Get how well a lead trader did in the last days.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            last_days (lastDays): Days to look back: `1` is 7, `2` is 30, `3` is 90, `4` is 365
                days.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/public-stats, without a key; at most 5 requests in 2 s for
        each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lead_trader_positions_history(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ClosedLeadTraderPosition]:
        """List the lead positions of a lead trader that were closed within the last three months.

        Newest `subPosId` first.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            after: Only positions older than the one with this `subPosId`.
            before: Only positions newer than the one with this `subPosId`.
            limit: Positions per page. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/copytrading/public-subpositions-history, without a key; at most 5 requests
        in 2 s for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_lead_trader_weekly_pnl(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LeadTraderWeeklyPnl]:
        """Get the profit or loss of a lead trader week by week for the last 12 weeks, the latest
        first.

        Args:
            unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/public-weekly-pnl, without a key; at most 5 requests in 2 s
        for each ip.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def set_leading_instruments(
        self,
        *,
        inst_id: Sequence[str],
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[SetLeadingInstrumentsResult]:
        """Set the instruments that you lead in, in place of all that are set.

        What is not in the list is no longer led in. An instrument that is new in it must have
        neither a position nor a pending order. The first instruments are chosen in the application
        to become a lead trader. If one of them could not be set, the call raises the error of that
        row; `get_leading_instruments` tells what holds then.

        Only for: lead trader.

        Args:
            inst_id (instId): All instruments to lead in from now on, such as `BTC-USDT-SWAP`.
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/copytrading/set-instruments, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def stop_copy_trading(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        sub_pos_close_type: Optional[
            OneOf[Literal["market_close", "copy_close", "manual_close"]]
        ] = None,
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
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_lead_positions_history(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[ClosedLeadPosition]:
        """List your lead positions that were closed, wholly or in part, within the last three
        months.

        Newest `subPosId` first. For open ones see `get_lead_positions`.

        Args:
            inst_type (instType): Instrument type; all types if left out.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            after: Only positions older than the one with this `subPosId`.
            before: Only positions newer than the one with this `subPosId`.
            limit: Positions per page. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/copytrading/subpositions-history, with a key of permission read; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_total_profit_sharing(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ProfitShareTotal]:
        """Get the sum of all shares of profit that you received since you became a lead trader.

        Only for: lead trader.

        Args:
            inst_type (instType): Instrument type; all types if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/total-profit-sharing, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_total_unrealized_profit_sharing(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[UnrealizedProfitShareTotal]:
        """Get the sum of the shares of profit that you are expected to receive at the next
        settlement.

        Only for: lead trader.

        Args:
            inst_type (instType): Instrument type. Without it the exchange takes SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/total-unrealized-profit-sharing, with a key of permission
        read; at most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def get_unrealized_profit_sharing_details(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[UnrealizedProfitShare]:
        """List the shares of profit that copiers are expected to pay you at the next settlement.

        For lead traders. It changes whenever a copier closes a position. The sum is in
        `get_total_unrealized_profit_sharing`.

        Only for: lead trader.

        Args:
            inst_type (instType): Instrument type; all types if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/copytrading/unrealized-profit-sharing-details, with a key of permission
        read; at most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
        """
        raise NotImplementedError  # never runs: the decorator calls
