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
    from .get_positions import Position
    from .set_leverage import SetLeverageResult
    from .set_position_mode import SetPositionModeResult


class AccountApi(Resource):
    """Balance, positions, leverage and settings of the trading account.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api
    """

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
