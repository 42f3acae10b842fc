# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._account import (
        DemoBalanceAdjustmentDict,
        MarginGraphConfigDict,
        PositionToMoveDict,
        SimulatedAssetDict,
        SimulatedPositionDict,
    )
    from ._balances import AccountBalance, MaxWithdrawal
    from ._bills import Bill
    from ._greeks import CurrencyGreeks
    from ._instruments import Instrument
    from ._position_builder import SimulatedAsset, SimulatedPosition
    from ._positions import Position
    from .activate_option import ActivateOptionResult
    from .adjust_demo_balance import AdjustDemoBalanceResult, DemoBalanceAdjustment
    from .adjust_position_margin import AdjustPositionMarginResult
    from .apply_bills_archive import ApplyBillsArchiveResult
    from .borrow_or_repay import BorrowOrRepayResult
    from .build_positions import BuiltAccount
    from .build_positions_graph import MarginGraph, MarginGraphConfig
    from .get_bill_types import ListedBillType
    from .get_bills_archive import BillsArchive
    from .get_borrow_repay_history import BorrowRepayEvent
    from .get_collateral_assets import CollateralAsset
    from .get_config import AccountConfig
    from .get_delta_neutral_precheck import DeltaNeutralPrecheck
    from .get_glp_performance import GlpPerformance
    from .get_glp_performance_history import GlpDay
    from .get_interest_accrued import AccruedInterest
    from .get_interest_limits import BorrowingLimits
    from .get_interest_rates import InterestRate
    from .get_level_switch_precheck import AccountLevelSwitchPrecheck
    from .get_leverage import Leverage
    from .get_leverage_estimate import LeverageEstimate
    from .get_max_available_balance import MaxAvailableBalance
    from .get_max_loan import MaxLoan
    from .get_max_order_size import MaxOrderSize
    from .get_mmp_config import MmpConfig
    from .get_move_positions_history import PositionMove
    from .get_position_limits import PositionLimit
    from .get_position_risk import AccountRisk
    from .get_positions_history import HistoricalPosition
    from .get_risk_state import RiskState
    from .get_trade_fee import TradeFee
    from .move_positions import MovePositionsResult, PositionToMove
    from .preset_level_switch import AccountLevelPreset
    from .reset_mmp import ResetMmpResult
    from .set_auto_earn import SetAutoEarnResult
    from .set_auto_loan import SetAutoLoanResult
    from .set_auto_repay import SetAutoRepayResult
    from .set_collateral_assets import SetCollateralAssetsResult
    from .set_fee_type import SetFeeTypeResult
    from .set_greeks import SetGreeksResult
    from .set_isolated_mode import SetIsolatedModeResult
    from .set_level import SetLevelResult
    from .set_leverage import SetLeverageResult
    from .set_mmp_config import SetMmpConfigResult
    from .set_position_mode import SetPositionModeResult
    from .set_risk_offset_amount import SetRiskOffsetAmountResult
    from .set_settle_currency import SetSettleCurrencyResult
    from .set_trading_config import SetTradingConfigResult


class AsyncAccountApi(Resource):
    """Balance, positions, leverage and settings of the trading account.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api
    """

    @endpoint
    async def preset_level_switch(
        self,
        *,
        acct_lv: OneOf[Literal["2", "3", "4"]],
        lever: Number | None = None,
        risk_offset_type: Optional[OneOf[Literal["1", "2", "3", "4"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[AccountLevelPreset]:
        """Set the leverage that cross-margin contracts are to have after a switch of the account
        mode.

        The first of three steps where an account with positions is to change its mode;
        `account.get_level_switch_precheck` and `account.set_level` follow. It takes effect only
        when the mode is switched. An account in Portfolio margin mode that holds cross-margin
        FUTURES or SWAP has to set `lever` here before it can go to Futures or Multi-currency margin
        mode: without it the request is refused with 50014, and so may be the steps that follow.

        Args:
            acct_lv (acctLv): Account mode to switch to: `2` Futures, `3` Multi-currency margin, `4`
                Portfolio margin.
            lever: Leverage that all cross-margin contracts get. Required on the way from Portfolio
                margin mode to `acctLv` 2 or 3 while there are such positions. It cannot be more
                than the lowest of what the sizes of these positions allow in the new mode (59137
                tells how much).
            risk_offset_type (riskOffsetType): Which risks offset each other in Portfolio margin
                mode: `1` spot and USDT derivatives, `2` spot and coin derivatives, `3` derivatives
                only, `4` spot and USDC derivatives. Only with `acctLv` 4. Deprecated.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/account-level-switch-preset, with a key of permission trade; at
        most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_position_risk(
        self,
        *,
        inst_type: Optional[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[AccountRisk]:
        """Get balances and positions as they stood at one and the same moment.

        For the whole of their fields there are `get_balance` and `get_positions`.

        Args:
            inst_type (instType): Only positions of this instrument type.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/account-position-risk, with a key of permission read; at most 10
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def activate_option(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[ActivateOptionResult]:
        """Activate options trading.

        `op_auth` of `account.get_config` tells whether it is active.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/activate-option, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_leverage_estimate(
        self,
        *,
        inst_type: OneOf[Literal["MARGIN", "SWAP", "FUTURES"]],
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        lever: Number,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[LeverageEstimate]:
        """Estimate what another leverage would do to margin, liquidation price and size.

        Nothing is changed; `set_leverage` does that. Estimated are the margin that the position
        needs and what could be transferred out, the liquidation price, and what could be borrowed
        or opened.

        Args:
            inst_type (instType): Instrument type.
            mgn_mode (mgnMode): Margin mode.
            lever: Leverage to estimate with.
            inst_id (instId): Instrument, such as `BTC-USDT`. Required for SWAP and FUTURES, for
                isolated MARGIN, and for cross MARGIN in Futures mode.
            ccy: Margin currency, such as `BTC`. Required for cross MARGIN in Futures,
                Multi-currency and Portfolio margin mode. The page says so of isolated MARGIN too,
                but leaves it out in its own example of that.
            pos_side (posSide): Position side, for FUTURES and SWAP; `long` or `short` in long/short
                mode. Without it the exchange takes net.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/adjust-leverage-info, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_balance(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[AccountBalance]:
        """Get what the trading account is worth and what it holds in each currency.

        Fields that the account mode does not have are empty. The modes that a field is for stand in
        brackets: Spot, Futures, Multi-currency (margin) and Portfolio (margin) mode; without
        brackets it is for all. A currency is left out when both its `cashBal` and its `eq` are 0.
        Discount rates and interest-free quotas stand with the public data.

        Args:
            ccy: Currencies, at most 20; all if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/balance, with a key of permission read; at most 10 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_bills(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        ct_type: Optional[OneOf[Literal["linear", "inverse"]]] = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Bill]:
        """Get what changed the balance of the account in the last 7 days.

        Each trade, fee, funding, interest, transfer and so on is a bill. `get_bills_history`
        reaches back 3 months, and `get_bills_archive` gives the files of whole quarters.
        `BILL_TYPES` and `BILL_SUBTYPES` of `okx_v5.types` say what types mean.

        Args:
            inst_type (instType): Only this instrument type; `EVENTS` are event contracts.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ccy: Only bills in this currency.
            mgn_mode (mgnMode): Only this margin mode.
            ct_type (ctType): Only contracts with margin in quote currency (`linear`) or base
                currency (`inverse`), FUTURES and SWAP.
            type: Only this type, by its number; `get_bill_types` lists them. `types.BILL_TYPES`
                says what each value means.
            sub_type (subType): Only this subtype, by its number; `get_bill_types` lists them.
                `types.BILL_SUBTYPES` says what each value means.
            after: Only bills older than the one with this `billId`.
            before: Only bills newer than the one with this `billId`.
            begin: Only bills with a `ts` from this time on.
            end: Only bills with a `ts` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/account/bills, with a key of permission read; at most 5 requests in 1 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_bills_history(
        self,
        *,
        inst_type: Optional[
            OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]
        ] = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        ct_type: Optional[OneOf[Literal["linear", "inverse"]]] = None,
        type: str | None = None,
        sub_type: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Bill]:
        """Get what changed the balance of the account in the last 3 months.

        For the last 7 days alone, `get_bills` is the better one; `get_bills_archive` gives the
        files of whole quarters. `BILL_TYPES` and `BILL_SUBTYPES` of `okx_v5.types` say what types
        mean.

        Args:
            inst_type (instType): Only this instrument type; `EVENTS` are event contracts.
            inst_id (instId): Only this instrument, such as `BTC-USDT`.
            ccy: Only bills in this currency.
            mgn_mode (mgnMode): Only this margin mode.
            ct_type (ctType): Only contracts with margin in quote currency (`linear`) or base
                currency (`inverse`), FUTURES and SWAP.
            type: Only this type, by its number; `get_bill_types` lists them. `types.BILL_TYPES`
                says what each value means.
            sub_type (subType): Only this subtype, by its number; `get_bill_types` lists them.
                `types.BILL_SUBTYPES` says what each value means.
            after: Only bills older than the one with this `billId`.
            before: Only bills newer than the one with this `billId`.
            begin: Only bills with a `ts` from this time on.
            end: Only bills with a `ts` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/account/bills-archive, with a key of permission read; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_bills_archive(
        self,
        *,
        year: str,
        quarter: OneOf[Literal["Q1", "Q2", "Q3", "Q4"]],
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[BillsArchive]:
        """Get the download link of a quarter's bills.

        Apply for the quarter first, with the POST; the link takes about two hours, at busy times
        longer. After three hours without one, ask customer support. Only bills of the unified
        account are in it.

        The link leads to a compressed CSV file, one row a bill, with the columns instType, billId,
        subType, ts, balChg, posBalChg, bal, posBal, sz, px, ccy, pnl, fee, mgnMode, instId, ordId,
        execType, interest, tag, fillTime, tradeId, clOrdId, fillIdxPx, fillMarkPx, fillPxVol,
        fillPxUsd, fillMarkVol and fillFwdPx. A negative fee was paid, a positive one is a rebate.
        `px` is the price of the trade, liquidation, delivery or exercise, or the mark price of a
        funding fee, as `subType` has it.

        Args:
            year: Year in four digits, from 2021.
            quarter: Quarter of the year; bills begin on 1 February 2021, and the current quarter is
                not to be had.
            type: Bill types by number, as `get_bill_types` lists them; all if left out.
                `types.BILL_TYPES` says what each value means.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/bills-history-archive, with a key of permission read; at most 10
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def apply_bills_archive(
        self,
        *,
        year: str,
        quarter: OneOf[Literal["Q1", "Q2", "Q3", "Q4"]],
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[ApplyBillsArchiveResult]:
        """Apply for a file with a quarter's bills.

        The exchange makes the file in about two hours, at busy times longer; the GET then gives its
        link. After three hours without one, ask customer support. Files made since 11 October 2024
        reach from the first day of the quarter to the last, and run from the newest `billId` to the
        oldest. Only bills of the unified account are in them.

        Args:
            year: Year in four digits, from 2021.
            quarter: Quarter of the year; bills begin on 1 February 2021, and the current quarter
                cannot be applied for.
            type: Bill types by number, as `get_bill_types` lists them; all if left out.
                `types.BILL_TYPES` says what each value means.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/bills-history-archive, with a key of permission read; at most 1
        requests in 10 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_collateral_assets(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        collateral_enabled: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[CollateralAsset]:
        """Get which currencies serve as collateral.

        Args:
            ccy: Only these currencies, at most 20, such as `BTC`.
            collateral_enabled (collateralEnabled): Only currencies that serve as collateral, or
                only those that do not.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/collateral-assets, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_config(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[AccountConfig]:
        """Get the modes and settings of the account, and what the API key may do.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/config, with a key of permission read; at most 5 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def adjust_demo_balance(
        self,
        *,
        type: OneOf[Literal["increase", "reduce"]],
        adjustments: Sequence[
            DemoBalanceAdjustment | DemoBalanceAdjustmentDict | Mapping[str, Any]
        ],
        extra: Extra | None = None,
    ) -> Reply[AdjustDemoBalanceResult]:
        """Increase or reduce the balances of a demo account.

        All currencies of a request are adjusted, or none. Balances can be increased 3 times a day
        (59691), counted from 0:00 UTC; reducing is not limited, but no balance can fall below 0
        (59692), and what orders and positions tie up stays (59693). An increase whose outcome is
        unknown can be seen in `account.get_balance`; sent again, it would be a second one.

        The client allows three increases in any 24 hours, also counts those that were refused, and
        holds back a fourth one, even after 0:00 UTC; with `rate_limit="off"` it sends it.

        Only in demo trading.

        Args:
            type: What to do with all of the balances, `increase` or `reduce`.
            adjustments: By how much, each currency once.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/demo-adjust-balance, with a key of permission trade; at most 3
        requests in 86400 s for each user (where type is increase).

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_greeks(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CurrencyGreeks]:
        """Get the Greeks of what the account holds, by currency.

        Args:
            ccy: Only this currency, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/greeks, with a key of permission read; at most 10 requests in 2 s
        for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_account_instruments(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Instrument]:
        """List the instruments that your account can trade, with their sizes, limits and states.

        `public.get_instruments` lists those of everybody; here you find as well whether you may
        place `rpi` orders, and how much you may still open. A delisted, settled or exercised
        instrument is there no longer.

        Args:
            inst_type (instType): Instrument type; `EVENTS` are event contracts.
            series_id (seriesId): Series of event contracts, such as `BTC-ABOVE-DAILY`. Required for
                `EVENTS`.
            inst_family (instFamily): Instrument family, such as `BTC-USD`, for `SWAP`, `FUTURES`
                and `OPTION` only. Required for `OPTION`.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/instruments, with a key of permission read; at most 20 requests in
        2 s for each user and instrument-type.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_interest_accrued(
        self,
        *,
        type: Optional[OneOf[Literal["2"]]] = None,
        ccy: str | None = None,
        inst_id: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AccruedInterest]:
        """Get the interest that has accrued on what you borrowed in the last year.

        A row is made each time interest is charged. The rates of the present are those of
        `get_interest_rates`.

        Args:
            type: Kind of loan, `2` market loans. Without it the exchange takes 2.
            ccy: Only loans of this currency, such as `BTC`; MARGIN only.
            inst_id (instId): Only loans for this instrument, such as `BTC-USDT`.
            mgn_mode (mgnMode): Only loans of this margin mode.
            after: Only rows older than this `ts`.
            before: Only rows newer than this `ts`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/account/interest-accrued, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_interest_limits(
        self,
        *,
        type: Optional[OneOf[Literal["2"]]] = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[BorrowingLimits]:
        """Get what you owe, and what you can borrow of each currency at which rate.

        Args:
            type: Kind of loan, `2` market loans. Without it the exchange takes 2.
            ccy: Only this currency, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/interest-limits, with a key of permission read; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_interest_rates(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[InterestRate]:
        """Get the interest rates at which you can borrow on the market now.

        Args:
            ccy: Only this currency, such as `BTC`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/interest-rate, with a key of permission read; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_leverage(
        self,
        *,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        inst_id: Optional[Sequence[str]] = None,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[Leverage]:
        """Get the leverage now set for instruments or currencies.

        `set_leverage` tells which of them a leverage is set for. For cross positions in FUTURES and
        SWAP, Portfolio margin mode has none to tell.

        Args:
            mgn_mode (mgnMode): Margin mode; `cross` with `ccy`.
            inst_id (instId): Instruments, at most 20. Required without `ccy`.
            ccy: Currencies, at most 20, for the leverage of a currency. Only for `cross` MARGIN in
                Spot, Multi-currency and Portfolio margin mode.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/leverage-info, with a key of permission read; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_max_available_balance(
        self,
        *,
        inst_id: Sequence[str],
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        ccy: str | None = None,
        reduce_only: bool | None = None,
        px: Number | None = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MaxAvailableBalance]:
        """Get the balance or equity that is available for orders in some instruments.

        It is the available balance for SPOT and isolated positions, and the available equity for
        cross positions. How large an order may be is what `get_max_order_size` tells.

        Args:
            inst_id (instId): Instruments, at most 5.
            td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
                `spot_isolated` for spot lead trading (Futures mode only).
            ccy: Margin currency, for `isolated` MARGIN, and for `cross` MARGIN in Futures mode.
            reduce_only (reduceOnly): Whether the order would only reduce a position; MARGIN only.
            px: Price at which a MARGIN position would be closed. Without it the exchange takes the
                market price.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only, one of the
                instrument's `tradeQuoteCcyList`. Without it the exchange takes the one in `instId`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/max-avail-size, with a key of permission read; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_max_loan(
        self,
        *,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        inst_id: Optional[Sequence[str]] = None,
        ccy: str | None = None,
        mgn_ccy: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MaxLoan]:
        """Get the most that you can borrow, for some instruments or for a currency.

        For an instrument there is a row for each of its two currencies: the quote currency is
        borrowed to buy, the base currency to sell. Give `instId`, or, in Spot mode with borrowing
        enabled, `ccy` for what you can borrow of the currency by hand.

        Args:
            mgn_mode (mgnMode): Margin mode.
            inst_id (instId): Instruments, at most 5. Required without `ccy`.
            ccy: Currency to borrow by hand, in Spot mode with borrowing enabled.
            mgn_ccy (mgnCcy): Margin currency, such as `BTC`, for `isolated` MARGIN, and for `cross`
                MARGIN in Futures mode. Goes with `instId`.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only. Without it
                the exchange takes the one in `instId`, which it goes with.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/max-loan, with a key of permission read; at most 20 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_max_order_size(
        self,
        *,
        inst_id: Sequence[str],
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        ccy: str | None = None,
        px: Number | None = None,
        leverage: Number | None = None,
        trade_quote_ccy: str | None = None,
        outcome: Optional[OneOf[Literal["yes", "no"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[MaxOrderSize]:
        """Get the largest orders that you could place in some instruments now.

        The amounts are what the `sz` of an order could be. Portfolio margin mode does not compute
        them for cross positions in derivatives. `get_max_available_balance` tells the balance
        behind them.

        Args:
            inst_id (instId): Instruments, at most 5, all of one instrument type.
            td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
                `spot_isolated` for spot lead trading (Futures mode only).
            ccy: Margin currency, for `isolated` MARGIN, and for `cross` MARGIN in Futures mode.
            px: Price to compute with, for one instrument only. Without it the exchange takes the
                present price limit of FUTURES and SWAP, and the last price of other instruments.
            leverage: Leverage to compute with, for MARGIN, FUTURES and SWAP. Without it the
                exchange takes the one now set.
            trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only, one of the
                instrument's `tradeQuoteCcyList`. Without it the exchange takes the one in `instId`.
            outcome: The outcome to trade, for event contracts only. Without it the exchange takes
                yes.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/max-size, with a key of permission read; at most 20 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_max_withdrawal(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[MaxWithdrawal]:
        """Get how much you can transfer from the trading account to the funding account.

        It is what a transfer can move, not a withdrawal to an address outside the exchange.
        Borrowed amounts are those of Spot, Multi-currency and Portfolio margin mode.

        Args:
            ccy: Currencies, at most 20; all that you own if left out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/max-withdrawal, with a key of permission read; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_mmp_config(
        self,
        *,
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[MmpConfig]:
        """Get how market maker protection is set, and whether it has tripped.

        Of all option families that have it, or of one. Only for options in portfolio margin mode,
        with the privilege of market maker protection (MMP).

        Args:
            inst_family (instFamily): Only this family of options, such as `BTC-USD`; all if left
                out.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/mmp-config, with a key of permission read; at most 5 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_mmp_config(
        self,
        *,
        inst_family: str,
        time_interval: Number,
        frozen_interval: Number,
        qty_limit: Number,
        extra: Extra | None = None,
    ) -> Reply[SetMmpConfigResult]:
        """Set market maker protection for a family of options, or switch it off.

        Market maker protection (MMP) pulls your quotes when more than `qtyLimit` contracts of them
        are filled within `timeInterval`: pending `mmp` and `mmp_and_post_only` orders are
        cancelled, and new ones are refused (error 51034) for `frozenInterval` after it tripped, or
        until `reset_mmp` is called.

        Each family of options is set by itself; `BTC-USD` says nothing of `ETH-USD`. Only for
        options in portfolio margin mode, with the privilege of MMP, which the exchange grants on
        application by mail or by your business manager, with the first limits.

        Args:
            inst_family (instFamily): Family of options to set it for, such as `BTC-USD`.
            time_interval (timeInterval): Length of the window in which fills are counted, in whole
                milliseconds; 0 switches MMP off.
            frozen_interval (frozenInterval): How long orders are refused once it has tripped, in
                whole milliseconds; 0 is until `reset_mmp` is called.
            qty_limit (qtyLimit): Contracts that may be filled within the window, above 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/mmp-config, with a key of permission trade; at most 2 requests in
        10 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def reset_mmp(
        self,
        *,
        inst_family: str,
        inst_type: Optional[OneOf[Literal["OPTION"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[ResetMmpResult]:
        """Reset market maker protection that has tripped, so that quotes are accepted again.

        Only for options in portfolio margin mode, with the privilege of market maker protection
        (MMP). In demo trading the exchange itself may reset the settings of MMP now and then.

        Args:
            inst_family (instFamily): Family of options whose protection is reset, such as
                `BTC-USD`.
            inst_type (instType): Instrument type; options only. Without it the exchange takes
                OPTION.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/mmp-reset, with a key of permission trade; at most 5 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def move_positions(
        self,
        *,
        from_acct: str,
        to_acct: str,
        legs: Sequence[PositionToMove | PositionToMoveDict | Mapping[str, Any]],
        client_id: str,
        extra: Extra | None = None,
    ) -> Reply[MovePositionsResult]:
        """Move positions from one account of yours to another under the same master account.

        Nothing is traded on the order book: each leg reduces a position of the source account and
        opens or closes one in the destination account, at the average of the mark price's closes
        over the last 60 minutes, without a fee. It fails when that price is outside the price limit
        of the order book, or cannot be found for a newly listed instrument (error 70065). No more
        is moved than still reduces the source position: `sz` of the answer tells how much. Margin
        positions cannot be moved (70067), nor can an account in Spot mode move any (70066); TradFi
        positions (equity and XPerp) can be moved.

        Only for users of VIP6 and above, and only with keys of the master account. A source account
        may move 15 times in 24 hours, counting what succeeded; receiving is not limited.

        After an unknown outcome ask `get_move_positions_history` with `clientId`: it has what is
        pending or succeeded, and nothing of what failed.

        Only for: vip.

        Args:
            from_acct (fromAcct): Name of the account to move positions out of, `0` for the master
                account.
            to_acct (toAcct): Name of the account to move them into, `0` for the master account. It
                must be another one than `fromAcct`.
            legs: Positions to move, 1 to 30.
            client_id (clientId): Your own ID of the move, 1 to 32 letters and digits; upper and
                lower case differ.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/move-positions, with a key of permission trade; at most 1
        requests in 1 s for each master-account.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_move_positions_history(
        self,
        *,
        block_td_id: str | None = None,
        client_id: str | None = None,
        begin_ts: Time | None = None,
        end_ts: Time | None = None,
        limit: int | str | None = None,
        state: Optional[OneOf[Literal["filled", "pending"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[PositionMove]:
        """Get the moves of positions between your accounts in the last 3 days.

        Those that are pending and those that succeeded; what failed is not in it. Only for users of
        VIP6 and above, and only with keys of the master account.

        Only for: vip.

        Args:
            block_td_id (blockTdId): Only the move with this ID of the exchange.
            client_id (clientId): Only the move with this ID of yours, 1 to 32 letters and digits;
                upper and lower case differ.
            begin_ts (beginTs): Only moves with a `ts` from this time on.
            end_ts (endTs): Only moves with a `ts` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            state: Only moves in this state, done or still under way.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/account/move-positions-history, with a key of permission read; at most 2
        requests in 2 s for each master-account.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def build_positions(
        self,
        *,
        acct_lv: Optional[OneOf[Literal["3", "4"]]] = None,
        incl_real_pos_and_eq: bool | None = None,
        lever: Number | None = None,
        sim_pos: Optional[
            Sequence[SimulatedPosition | SimulatedPositionDict | Mapping[str, Any]]
        ] = None,
        sim_asset: Optional[
            Sequence[SimulatedAsset | SimulatedAssetDict | Mapping[str, Any]]
        ] = None,
        greeks_type: Optional[OneOf[Literal["BS", "PA", "CASH"]]] = None,
        idx_vol: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[BuiltAccount]:
        """Calculate the margin that real and simulated positions and assets would need.

        Nothing is traded and nothing changes in the account. Real positions and assets are included
        unless `inclRealPosAndEq` is false; an empty request calculates just them, in portfolio
        margin mode.

        Args:
            acct_lv (acctLv): Account mode to calculate for: `3` multi-currency margin, `4`
                portfolio margin. Without it the exchange takes 4.
            incl_real_pos_and_eq (inclRealPosAndEq): Include the positions and assets that the
                account has. While true, the exchange ignores `simAsset`. Without it the exchange
                takes true.
            lever: Leverage of the cross positions, for multi-currency margin (`acctLv` 3) only. The
                exchange takes the highest leverage allowed in place of a higher one. Without it the
                exchange takes 1.
            sim_pos (simPos): Positions to simulate, at most 200.
            sim_asset (simAsset): Assets to simulate, at most 200; ignored unless `inclRealPosAndEq`
                is false.
            greeks_type (greeksType): Kind of Greeks to return: `BS` Black-Scholes, `PA` in coin,
                `CASH` empirical, in dollars. Without it the exchange takes BS.
            idx_vol (idxVol): Change of prices to calculate for, as a fraction: from -0.99 to 1 in
                steps of 0.01, so that 0.05 is a rise by 5%. Without it the exchange takes 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/position-builder, with a key of permission read; at most 2
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def build_positions_graph(
        self,
        *,
        type: OneOf[Literal["mmr"]],
        mmr_config: MarginGraphConfig | MarginGraphConfigDict | Mapping[str, Any],
        incl_real_pos_and_eq: bool | None = None,
        sim_pos: Optional[
            Sequence[SimulatedPosition | SimulatedPositionDict | Mapping[str, Any]]
        ] = None,
        sim_asset: Optional[
            Sequence[SimulatedAsset | SimulatedAssetDict | Mapping[str, Any]]
        ] = None,
        greeks_type: Optional[OneOf[Literal["BS", "PA", "CASH"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[MarginGraph]:
        """Calculate how the maintenance margin would move with prices, from a fall by 100% to a
        doubling.

        For the positions and assets of `build_positions`. Nothing is traded and nothing changes in
        the account. Real positions and assets are included unless `inclRealPosAndEq` is false.

        Args:
            type: What the graph shows, `mmr` the maintenance margin.
            mmr_config (mmrConfig): How to calculate the maintenance margin; may be empty.
            incl_real_pos_and_eq (inclRealPosAndEq): Include the positions and assets that the
                account has. While true, the exchange ignores `simAsset`. Without it the exchange
                takes true.
            sim_pos (simPos): Positions to simulate.
            sim_asset (simAsset): Assets to simulate; ignored unless `inclRealPosAndEq` is false.
            greeks_type (greeksType): Kind of Greeks, `BS` Black-Scholes, `PA` in coin, `CASH`
                empirical, in dollars. It is in the documented example only, and the answer has no
                Greeks.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/position-builder-graph, with a key of permission read; at most 1
        requests in 5 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_position_limits(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "OPTION"]],
        inst_family: Optional[Sequence[str]] = None,
        uly: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[PositionLimit]:
        """Get how much of a family may be held in cross margin in portfolio margin mode.

        Only for cross positions in SWAP, FUTURES and OPTION. A row is one limit of one family.

        Args:
            inst_type (instType): Instrument type.
            inst_family (instFamily): Instrument families, such as `BTC-USDT`, at most 5. Either it
                or `uly` is required.
            uly: Underlying, such as `BTC-USDT`. It is in the documented example only; prefer
                `instFamily`, which is in the table. Either it or `instFamily` is required.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/position-tiers, with a key of permission read; at most 10 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def adjust_position_margin(
        self,
        *,
        inst_id: str,
        pos_side: OneOf[Literal["net", "long", "short"]],
        type: OneOf[Literal["add", "reduce"]],
        amt: Number,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[AdjustPositionMarginResult]:
        """Add margin to an isolated position, or take some out.

        Taking margin out can raise the leverage that the position really has. Not for long options
        (error 51040), nor while orders that close the position are pending (error 59302).

        Where isolated margin is moved by hand, the first margin makes a position, and must be worth
        at least 10,000 USDT (error 59005).

        After an unknown outcome compare `margin` of `get_positions` with what it was; a call again
        would move the amount again.

        Args:
            inst_id (instId): Instrument of the position, such as `BTC-USDT-SWAP`.
            pos_side (posSide): Side of the position, `net` in net mode and `long` or `short` in
                long/short mode.
            type: What to do with the margin, add to it or take some out.
            amt: Amount to add or take out, above 0, in the currency of the margin.
            ccy: Currency of the margin that is moved. Only for isolated MARGIN positions.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/position/margin-balance, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_positions(
        self,
        *,
        inst_type: Optional[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]] = None,
        inst_id: Optional[Sequence[str]] = None,
        pos_id: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[Position]:
        """Get your positions, the newest first.

        In long/short mode the long and the short position of an instrument come one by one, in net
        mode there is one. A position that was closed is returned only when `instId` asks for it,
        and only for 30 days: then its `posId` is cleared. With manual transfers of isolated margin,
        a transfer makes a position of size 0. Cross positions of one risk unit in Portfolio margin
        mode all show the `imr` and `mmr` of the unit.

        Args:
            inst_type (instType): Instrument type; the instruments in `instId` must be of it.
            inst_id (instId): Instruments, at most 10.
            pos_id (posId): Position IDs, at most 20. An ID is cleared 30 days after its position
                was last closed completely.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/positions, with a key of permission read; at most 10 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_positions_history(
        self,
        *,
        inst_type: Optional[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]]] = None,
        inst_id: str | None = None,
        mgn_mode: Optional[OneOf[Literal["cross", "isolated"]]] = None,
        type: Optional[OneOf[Literal["1", "2", "3", "4", "5", "6"]]] = None,
        pos_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[HistoricalPosition]:
        """Get past positions and those closed in part, of the last 3 months.

        Those that changed in that time, the last change first. In Portfolio margin mode there are
        some since 04:00 (UTC) on 11 November 2024. A page can be longer than `limit`, for positions
        of one `uTime` are not parted.

        Args:
            inst_type (instType): Only this instrument type.
            inst_id (instId): Only this instrument, such as `BTC-USD-SWAP`.
            mgn_mode (mgnMode): Only this margin mode.
            type: Only positions whose last close was of this kind: `1` in part, `2` all, `3`
                liquidation, `4` partial liquidation, `5` ADL of a part, `6` ADL of all.
            pos_id (posId): Only this position. An ID ends 30 days after its position was last
                closed completely; what is opened then has a new one.
            after: Only positions with a `uTime` before this time.
            before: Only positions with a `uTime` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/account/positions-history, with a key of permission read; at most 10
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_delta_neutral_precheck(
        self,
        *,
        stgy_type: OneOf[Literal["0", "1"]],
        extra: Extra | None = None,
    ) -> Reply[DeltaNeutralPrecheck]:
        """Get what keeps the account from another strategy, general or delta neutral.

        The strategy itself is set by `account.set_trading_config`.

        Args:
            stgy_type (stgyType): Strategy to change to: `0` general, `1` delta neutral.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/precheck-set-delta-neutral, with a key of permission read; at most
        1 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_risk_state(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[RiskState]:
        """Get whether the account is at risk, and which risk units are.

        Only in portfolio margin mode. An account at risk may only place IOC orders that lower its
        risk (error 51037).

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/risk-state, with a key of permission read; at most 10 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_level(
        self,
        *,
        acct_lv: OneOf[Literal["1", "2", "3", "4"]],
        extra: Extra | None = None,
    ) -> Reply[SetLevelResult]:
        """Switch the account to another account mode.

        Each mode has to be chosen for the first time on the website or in the app; until then the
        switch is refused with 51070. Open orders, bots, positions that the new mode does not have,
        borrowings and copy trading may be in the way (59132 to 59139, 59641 to 59643):
        `account.get_level_switch_precheck` tells which. An account with positions is first prepared
        by `account.preset_level_switch`, then checked, then switched. `acct_lv` of
        `account.get_config` tells the mode.

        Args:
            acct_lv (acctLv): Account mode: `1` Spot, `2` Futures, `3` Multi-currency margin, `4`
                Portfolio margin.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-account-level, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_level_switch_precheck(
        self,
        *,
        acct_lv: OneOf[Literal["1", "2", "3", "4"]],
        extra: Extra | None = None,
    ) -> Reply[AccountLevelSwitchPrecheck]:
        """Get what keeps the account from another account mode, and what its margin would be there.

        Nothing is switched; that does `account.set_level`. `s_code` has the verdict: any but 0 is
        an answer too, with what is in the way beside it. A mode that was never chosen on the
        website or in the app is refused with 51070.

        Args:
            acct_lv (acctLv): Account mode to switch to: `1` Spot, `2` Futures, `3` Multi-currency
                margin, `4` Portfolio margin.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/set-account-switch-precheck, with a key of permission read; at
        most 5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_auto_earn(
        self,
        *,
        ccy: str,
        action: OneOf[Literal["turn_on", "turn_off", "amend"]],
        earn_type: Optional[OneOf[Literal["0", "1"]]] = None,
        apr: Number | None = None,
        extra: Extra | None = None,
    ) -> Reply[SetAutoEarnResult]:
        """Turn auto-earn on or off for a currency.

        Auto-earn lends out or stakes what lies idle (`earnType` 0), or earns with USDG (1). Not
        every currency has it (59671), and it may take a higher fee tier (59676). It stays on for at
        least 24 hours (59673); what is on already is refused with 59675. In `details` of
        `account.get_balance`, `auto_lend_status` tells whether a currency is lent.

        Args:
            ccy: Currency to earn with, such as `BTC`.
            action: What to do: `turn_on`, `turn_off`, or `amend` the lowest rate to lend at.
                `amend` is deprecated, goes with `earnType` 0 only and needs `apr`.
            earn_type (earnType): Kind of auto-earn: `0` automatic lending and staking, `1` USDG.
                Without it the exchange takes 0.
            apr: Lowest rate a year to lend at, 0.01 to 3.65 in steps of 0.01; 0.01 is 1%.
                Deprecated.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-auto-earn, with a key of permission trade; at most 2 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_auto_loan(
        self,
        *,
        auto_loan: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[SetAutoLoanResult]:
        """Choose whether coins are borrowed automatically.

        Only in Multi-currency and Portfolio margin mode. `auto_loan` of `account.get_config` tells
        the setting.

        Args:
            auto_loan (autoLoan): Borrow automatically. Without it the exchange takes true.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-auto-loan, with a key of permission trade; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_auto_repay(
        self,
        *,
        auto_repay: bool,
        extra: Extra | None = None,
    ) -> Reply[SetAutoRepayResult]:
        """Choose whether borrowings are repaid automatically in Spot mode.

        Only in Spot mode with borrowing enabled. `spot_borrow_auto_repay` of `account.get_config`
        tells the setting.

        Args:
            auto_repay (autoRepay): Repay automatically.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-auto-repay, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_collateral_assets(
        self,
        *,
        type: OneOf[Literal["all", "custom"]],
        collateral_enabled: bool,
        ccy_list: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[SetCollateralAssetsResult]:
        """Choose which currencies serve as collateral.

        All of the change is refused where a currency cannot be collateral (59658), has to go along
        with another (59659, 59660), is borrowed (59664), or where orders, positions or their margin
        need it (59661, 59662, 59665). `account.get_collateral_assets` tells the setting.

        Args:
            type: Which currencies to set, `all` or those in `ccyList` (`custom`).
            collateral_enabled (collateralEnabled): Use the currencies as collateral, or no longer.
            ccy_list (ccyList): Currencies to set, such as `BTC`. Required with `custom`; with
                `all`, all currencies are set, whatever it has.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-collateral-assets, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_fee_type(
        self,
        *,
        fee_type: OneOf[Literal["0", "1"]],
        extra: Extra | None = None,
    ) -> Reply[SetFeeTypeResult]:
        """Choose the currency in which fees of spot trades are charged.

        It takes effect for SPOT only. Open spot orders have to be cancelled before it changes
        (59678), and not every account can have each of the two (59679). `fee_type` of
        `account.get_config` tells the setting.

        Args:
            fee_type (feeType): Currency of the fee: `0` the one received in the trade, as it is at
                first, `1` always the quote currency.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-fee-type, with a key of permission trade; at most 5 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_greeks(
        self,
        *,
        greeks_type: OneOf[Literal["PA", "BS"]],
        extra: Extra | None = None,
    ) -> Reply[SetGreeksResult]:
        """Choose how Greeks are shown.

        `greeks_type` of `account.get_config` tells the setting.

        Args:
            greeks_type (greeksType): How Greeks are shown: `PA` in coins, `BS` in dollars by
                Black-Scholes.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-greeks, with a key of permission trade; at most 5 requests in
        2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_isolated_mode(
        self,
        *,
        iso_mode: OneOf[Literal["auto_transfers_ccy", "automatic"]],
        type: OneOf[Literal["MARGIN", "CONTRACTS"]],
        extra: Extra | None = None,
    ) -> Reply[SetIsolatedModeResult]:
        """Choose how the margin of isolated positions is moved.

        For MARGIN positions, or for contracts. It cannot be changed while there are positions or
        open orders (59000). `mgn_iso_mode` and `ct_iso_mode` of `account.get_config` tell the
        setting.

        Args:
            iso_mode (isoMode): `automatic` takes margin when a contract is opened and frees it when
                it is closed, and in MARGIN borrows and repays likewise. `auto_transfers_ccy`, for
                MARGIN only, is the newer form in which base and quote currency both can be the
                margin.
            type: What it is set for, `MARGIN`, or `CONTRACTS` for FUTURES and SWAP.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-isolated-mode, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_leverage(
        self,
        *,
        lever: Number,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["long", "short"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[SetLeverageResult]:
        """Set the leverage of an instrument, a pair, an underlying or a currency.

        Isolated MARGIN is set for the pair in `instId`. Cross MARGIN is set for the pair in
        `instId` in Futures mode, and for the currency in `ccy` in Spot mode with borrowing enabled,
        Multi-currency and Portfolio margin mode.

        Cross FUTURES are set for the whole underlying, by any one of its contracts; cross SWAP is
        set for the contract. Isolated FUTURES and SWAP are set for the contract in net mode, and in
        long/short mode for its side `posSide`.

        In Portfolio margin mode the leverage of cross positions in FUTURES and SWAP cannot be
        changed.

        Args:
            lever: Leverage, such as 5.
            mgn_mode (mgnMode): Margin mode that the leverage is for; `cross` with `ccy`.
            inst_id (instId): Pair or contract to set the leverage for. It goes with isolated
                margin, with cross FUTURES and SWAP, and with cross MARGIN in Futures mode.
            ccy: Currency to set the leverage for where it is borrowed automatically. Only for cross
                MARGIN in Spot, Multi-currency and Portfolio margin mode.
            pos_side (posSide): Side that the leverage is for. Only for isolated FUTURES and SWAP,
                and required for them in long/short mode.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-leverage, with a key of permission trade; at most 20 requests
        in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_position_mode(
        self,
        *,
        pos_mode: OneOf[Literal["long_short_mode", "net_mode"]],
        extra: Extra | None = None,
    ) -> Reply[SetPositionModeResult]:
        """Choose between net positions and separate long and short ones.

        The choice is for FUTURES and SWAP. In net mode an instrument has one position, in one
        direction; in long/short mode it can have a long and a short one side by side. Futures and
        Multi-currency margin mode have both, Portfolio margin mode net mode only.

        Args:
            pos_mode (posMode): Position mode. `long_short_mode` is for FUTURES and SWAP only, and
                not for Portfolio margin mode.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-position-mode, with a key of permission trade; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_risk_offset_amount(
        self,
        *,
        ccy: str,
        cl_spot_in_use_amt: Number,
        extra: Extra | None = None,
    ) -> Reply[SetRiskOffsetAmountResult]:
        """Set how much spot of a currency may offset the risk of derivatives.

        Only in Portfolio margin mode with spot-derivatives risk offset on (59651), and for
        currencies that can be margin (59652). It is what you want to offset, not what is offset:
        `account.get_balance` has both, `cl_spot_in_use_amt` and `spot_in_use_amt`. Too small an
        amount is refused where positions could be liquidated (59648).

        Args:
            ccy: Currency, such as `BTC`.
            cl_spot_in_use_amt (clSpotInUseAmt): Spot amount to use for the offset.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-riskOffset-amt, with a key of permission trade; at most 10
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_settle_currency(
        self,
        *,
        settle_ccy: str,
        extra: Extra | None = None,
    ) -> Reply[SetSettleCurrencyResult]:
        """Choose the currency that USD-margined contracts are settled in.

        `settle_ccy_list` of `account.get_config` has the choices (59686 for others), `settle_ccy`
        the setting. The currency has to be collateral first (59683).

        Args:
            settle_ccy (settleCcy): Currency to settle in, such as `USDC`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-settle-currency, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def set_trading_config(
        self,
        *,
        type: OneOf[Literal["stgyType"]],
        stgy_type: Optional[OneOf[Literal["0", "1"]]] = None,
        extra: Extra | None = None,
    ) -> Reply[SetTradingConfigResult]:
        """Choose the strategy of the account, general or delta neutral.

        Delta neutral is for users of VIP 1 or above (59519), and not for every account (59518).
        `account.get_delta_neutral_precheck` tells what is in the way of a change (59520 to 59529),
        `stgy_type` of `account.get_config` the setting.

        Args:
            type: What to set: `stgyType`, the strategy.
            stgy_type (stgyType): Strategy of the account, `0` general, `1` delta neutral. It goes
                with the `type` of its name; what happens without it is not documented.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/set-trading-config, with a key of permission trade; at most 1
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_borrow_repay_history(
        self,
        *,
        ccy: str | None = None,
        type: Optional[
            OneOf[Literal["auto_borrow", "auto_repay", "manual_borrow", "manual_repay"]]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[BorrowRepayEvent]:
        """Get what was borrowed and repaid in Spot mode.

        By hand and automatically, the newest first. How far back it reaches is not documented.

        Args:
            ccy: Only this currency, such as `BTC`.
            type: Only what was borrowed or repaid so, automatically or by hand.
            after: Only events of this time and before it.
            before: Only events of this time and after it.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/account/spot-borrow-repay-history, with a key of permission read; at most
        5 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def borrow_or_repay(
        self,
        *,
        ccy: str,
        side: OneOf[Literal["borrow", "repay"]],
        amt: Number,
        extra: Extra | None = None,
    ) -> Reply[BorrowOrRepayResult]:
        """Borrow a currency by hand in Spot mode, or repay what is borrowed.

        Only in Spot mode with borrowing enabled. The answer has the amount that was really borrowed
        or repaid, which need not be the one asked for.

        After an unknown outcome look for the event in `get_borrow_repay_history`, by currency and
        time; a call again would borrow again.

        Args:
            ccy: Currency to borrow or repay, such as `USDT`.
            side: What to do, borrow or repay.
            amt: Amount in `ccy`, above 0.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/account/spot-manual-borrow-repay, with a key of permission trade; at most
        1 requests in 3 s for each master-account.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_bill_types(
        self,
        *,
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> Reply[ListedBillType]:
        """List the types of bills and the subtypes of each, with their names.

        Types and subtypes are what `get_bills` filters by and returns. This is the exchange's list,
        in its words; `BILL_TYPES` and `BILL_SUBTYPES` of `okx_v5.types` say as much without a call,
        but may lack the latest numbers.

        Args:
            type: Bill types by number, such as `1` and `2`; all if left out. `types.BILL_TYPES`
                says what each value means.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/subtypes, with a key of permission read; at most 20 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_trade_fee(
        self,
        *,
        inst_type: OneOf[Literal["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]],
        inst_id: str | None = None,
        inst_family: str | None = None,
        group_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[TradeFee]:
        """Get the fee rates that you trade at.

        The rates are those in `feeGroup`; which group an instrument is in, `get_instruments` tells
        in `groupId`, which counts together with the instrument type. Negative rates are paid,
        positive ones are rebates; but `delivery` and `exercise` are positive numbers and paid.
        Pairs free of fees do not show here.

        Users in an incentive program for market makers get their own rates only by naming `instId`
        (SPOT, MARGIN) or `instFamily` (FUTURES, SWAP, OPTION), else the rates of their level.

        Args:
            inst_type (instType): Instrument type.
            inst_id (instId): Pair, such as `BTC-USDT`. For SPOT and MARGIN; not together with
                `groupId`.
            inst_family (instFamily): Instrument family, such as `BTC-USD`. For FUTURES, SWAP and
                OPTION; not together with `groupId`.
            group_id (groupId): Fee group, in place of `instId` and `instFamily`.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/account/trade-fee, with a key of permission read; at most 5 requests in 2
        s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_glp_performance_history(
        self,
        *,
        program: OneOf[Literal["SPOT", "PERP", "FUT_NTO"]],
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[GlpDay]:
        """Get what you achieved as a GLP market maker day by day, the latest day first.

        In one programme, as long as your enrolment is valid. A sub-account gets what its master
        account gets. Left to itself it tells of this month; for days further back, set `end` before
        the last `date` that you have, and `begin` early enough. How the month stands is in
        `get_glp_performance`.

        Only for: glp market maker.

        Args:
            program: Programme: `SPOT` spot, `PERP` perpetual swaps, `FUT_NTO` expiry futures and
                Nitro.
            begin: Only days from this on, itself included; the first of this month (UTC+8) if left
                out.
            end: Only days up to this, itself included; today (UTC+8) if left out.
            limit: Most days to return. Without it the exchange takes 31.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/users/glp/historicalperformance, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-historical-performance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_glp_performance(
        self,
        *,
        extra: Extra | None = None,
    ) -> Reply[GlpPerformance]:
        """Get what you achieved as a GLP market maker on the latest day and in its month.

        In each programme that you are enrolled in, as long as the enrolment is valid. The day is
        `dataDate`, usually yesterday. A sub-account gets what its master account gets. The days one
        by one are in `get_glp_performance_history`.

        Only for: glp market maker.

        Args:
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/users/glp/todayperformance, with a key of permission read; at most 5
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-today-performance
        """
        raise NotImplementedError  # never runs: the decorator calls
