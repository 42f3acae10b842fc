# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._account import SimulatedAssetDict, SimulatedPositionDict
    from .apply_bills_archive import ApplyBillsArchiveResult
    from .build_positions import BuiltAccount, SimulatedAsset, SimulatedPosition
    from .get_balance import AccountBalance
    from .get_bills_archive import BillsArchive
    from .get_config import AccountConfig
    from .get_greeks import CurrencyGreeks
    from .get_leverage import Leverage
    from .get_leverage_estimate import LeverageEstimate
    from .get_max_available_balance import MaxAvailableBalance
    from .get_max_loan import MaxLoan
    from .get_max_order_size import MaxOrderSize
    from .get_max_withdrawal import MaxWithdrawal
    from .get_position_risk import AccountRisk
    from .get_positions import Position
    from .set_leverage import SetLeverageResult
    from .set_position_mode import SetPositionModeResult


class AccountApi(Resource):
    """Balance, positions, leverage and settings of the trading account.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api
    """

    @endpoint
    def get_position_risk(
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
    def get_leverage_estimate(
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
                Multi-currency and Portfolio margin mode, and called so for isolated MARGIN.
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
    def get_balance(
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

    @endpoint
    def get_bills_archive(
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
            type: Bill types by number, as the exchange's list of bill types gives them; all if left
                out.
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
    def apply_bills_archive(
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
            type: Bill types by number, as the exchange's list of bill types gives them; all if left
                out.
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
    def get_config(
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
    def get_greeks(
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
    def get_leverage(
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
    def get_max_available_balance(
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
    def get_max_loan(
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
    def get_max_order_size(
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
    def get_max_withdrawal(
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
    def build_positions(
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
    def get_positions(
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

    @endpoint
    def set_leverage(
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
    def set_position_mode(
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
