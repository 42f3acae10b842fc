"""Models of account: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import (
    CommaField,
    DecimalField,
    DecimalMapField,
    FlagField,
    ObjectField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import (
    Item,
    WireFlag,
    WireList,
    WireObject,
    WireText,
    WireTextMap,
    WireTexts,
)
from .._runtime.models.request import Place, Request

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search
MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search
MATCH_71A3ED1F = re.compile("^20(2[1-9]|[3-9][0-9])\\Z").search
MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search
MATCH_0C298EDC = re.compile("^[0-9]+(,[0-9]+)*\\Z").search
MATCH_52BA3966 = re.compile("^(-?0(\\.[0-9]{1,2}0*)?|1(\\.0+)?)\\Z").search


class GetBalanceRequest(Request):
    """The parameters of account.get_balance.

    Args:
        ccy: Currencies, at most 20; all if left out.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
    """

    __slots__ = ()
    _label = "account.get_balance"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = self._list(ccy)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not is_list(ccy):
                raise cls.refusal(at, "ccy", "must be a list")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 element")
            if len(ccy) > 20:
                raise cls.refusal(at, "ccy", "must have at most 20 elements")
            if not (
                all((isinstance(each, str) and MATCH_11E6F486(each) is not None) for each in ccy)
            ):
                raise cls.refusal(
                    at,
                    "ccy",
                    "must have elements that are each as described (be a string; match the pattern ^[^,]+$)",
                )

    ccy = TextsField("ccy")
    """Currencies, at most 20; all if left out."""


class GetPositionsRequest(Request):
    """The parameters of account.get_positions.

    Args:
        inst_type (instType): Instrument type; the instruments in `instId` must be of it.
        inst_id (instId): Instruments, at most 10.
        pos_id (posId): Position IDs, at most 20. An ID is cleared 30 days after its position was
            last closed completely.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
    """

    __slots__ = ()
    _label = "account.get_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"]] = None,
        inst_id: Optional[Sequence[str]] = None,
        pos_id: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = self._list(inst_id)
        if pos_id is not None:
            wire["posId"] = self._list(pos_id)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"):
                raise cls.refusal(
                    at, "instType", "must be 'MARGIN', 'SWAP', 'FUTURES', 'OPTION' or 'EVENTS'"
                )
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not is_list(inst_id):
                raise cls.refusal(at, "instId", "must be a list")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 element")
            if len(inst_id) > 10:
                raise cls.refusal(at, "instId", "must have at most 10 elements")
            if not (
                all(
                    (isinstance(each, str) and MATCH_11E6F486(each) is not None) for each in inst_id
                )
            ):
                raise cls.refusal(
                    at,
                    "instId",
                    "must have elements that are each as described (be a string; match the pattern ^[^,]+$)",
                )
        pos_id = wire.get("posId", UNSET)
        if pos_id is not UNSET:
            if not is_list(pos_id):
                raise cls.refusal(at, "posId", "must be a list")
            if len(pos_id) < 1:
                raise cls.refusal(at, "posId", "must have at least 1 element")
            if len(pos_id) > 20:
                raise cls.refusal(at, "posId", "must have at most 20 elements")
            if not (
                all((isinstance(each, str) and MATCH_11E6F486(each) is not None) for each in pos_id)
            ):
                raise cls.refusal(
                    at,
                    "posId",
                    "must have elements that are each as described (be a string; match the pattern ^[^,]+$)",
                )

    inst_type = TextField("instType")
    """Instrument type; the instruments in `instId` must be of it."""
    inst_id = TextsField("instId")
    """Instruments, at most 10."""
    pos_id = TextsField("posId")
    """Position IDs, at most 20. An ID is cleared 30 days after its position was last closed
    completely.
    """


class GetConfigRequest(Request):
    """The parameters of account.get_config.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
    """

    __slots__ = ()
    _label = "account.get_config"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class SetLeverageRequest(Request):
    """The parameters of account.set_leverage.

    Args:
        lever: Leverage, such as 5.
        mgn_mode (mgnMode): Margin mode that the leverage is for; `cross` with `ccy`.
        inst_id (instId): Pair or contract to set the leverage for. It goes with isolated margin,
            with cross FUTURES and SWAP, and with cross MARGIN in Futures mode.
        ccy: Currency to set the leverage for where it is borrowed automatically. Only for cross
            MARGIN in Spot, Multi-currency and Portfolio margin mode.
        pos_side (posSide): Side that the leverage is for. Only for isolated FUTURES and SWAP, and
            required for them in long/short mode.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
    """

    __slots__ = ()
    _label = "account.set_leverage"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage"

    @exact_arguments
    def __init__(
        self,
        *,
        lever: Number,
        mgn_mode: Literal["cross", "isolated"],
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: Optional[Literal["long", "short"]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "lever": self._number("lever", lever),
            "mgnMode": mgn_mode,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if ccy is not None:
            wire["ccy"] = ccy
        if pos_side is not None:
            wire["posSide"] = pos_side
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        lever = wire.get("lever", UNSET)
        if lever is UNSET:
            raise cls.refusal(at, "lever", "is required")
        else:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(lever) is None:
                raise cls.refusal(
                    at,
                    "lever",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is UNSET:
            raise cls.refusal(at, "mgnMode", "is required")
        else:
            if not isinstance(mgn_mode, str):
                raise cls.refusal(at, "mgnMode", "must be a string")
            if mgn_mode not in ("cross", "isolated"):
                raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("long", "short"):
                raise cls.refusal(at, "posSide", "must be 'long' or 'short'")
        if not (
            sum(
                (
                    bool(inst_id is not UNSET),
                    bool(ccy is not UNSET),
                )
            )
            == 1
        ):
            raise cls.refusal(
                at, "instId, ccy", "are alternatives: exactly one of inst_id or ccy is required"
            )
        if ccy is not UNSET and mgn_mode != "cross":
            raise cls.refusal(at, "mgnMode", "must be 'cross' when ccy is given")
        if pos_side is not UNSET and mgn_mode != "isolated":
            raise cls.refusal(at, "mgnMode", "must be 'isolated' when pos_side is given")

    lever = DecimalField("lever")
    """Leverage, such as 5."""
    mgn_mode = TextField("mgnMode")
    """Margin mode that the leverage is for; `cross` with `ccy`."""
    inst_id = TextField("instId")
    """Pair or contract to set the leverage for. It goes with isolated margin, with cross FUTURES
    and SWAP, and with cross MARGIN in Futures mode.
    """
    ccy = TextField("ccy")
    """Currency to set the leverage for where it is borrowed automatically. Only for cross MARGIN in
    Spot, Multi-currency and Portfolio margin mode.
    """
    pos_side = TextField("posSide")
    """Side that the leverage is for. Only for isolated FUTURES and SWAP, and required for them in
    long/short mode.
    """


class SetPositionModeRequest(Request):
    """The parameters of account.set_position_mode.

    Args:
        pos_mode (posMode): Position mode. `long_short_mode` is for FUTURES and SWAP only, and not
            for Portfolio margin mode.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
    """

    __slots__ = ()
    _label = "account.set_position_mode"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode"

    @exact_arguments
    def __init__(
        self,
        *,
        pos_mode: Literal["long_short_mode", "net_mode"],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "posMode": pos_mode,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        pos_mode = wire.get("posMode", UNSET)
        if pos_mode is UNSET:
            raise cls.refusal(at, "posMode", "is required")
        else:
            if not isinstance(pos_mode, str):
                raise cls.refusal(at, "posMode", "must be a string")
            if pos_mode not in ("long_short_mode", "net_mode"):
                raise cls.refusal(at, "posMode", "must be 'long_short_mode' or 'net_mode'")

    pos_mode = TextField("posMode")
    """Position mode. `long_short_mode` is for FUTURES and SWAP only, and not for Portfolio margin
    mode.
    """


class GetBillsArchiveRequest(Request):
    """The parameters of account.get_bills_archive.

    Args:
        year: Year in four digits, from 2021.
        quarter: Quarter of the year; bills begin on 1 February 2021, and the current quarter is not
            to be had.
        type: Bill types by number, as the exchange's list of bill types gives them; all if left
            out.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
    """

    __slots__ = ()
    _label = "account.get_bills_archive"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        year: str,
        quarter: Literal["Q1", "Q2", "Q3", "Q4"],
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "year": year,
            "quarter": quarter,
        }
        if type is not None:
            wire["type"] = self._list(type)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        year = wire.get("year", UNSET)
        if year is UNSET:
            raise cls.refusal(at, "year", "is required")
        else:
            if not isinstance(year, str):
                raise cls.refusal(at, "year", "must be a string")
            if MATCH_71A3ED1F(year) is None:
                raise cls.refusal(at, "year", "must match the pattern ^20(2[1-9]|[3-9][0-9])$")
        quarter = wire.get("quarter", UNSET)
        if quarter is UNSET:
            raise cls.refusal(at, "quarter", "is required")
        else:
            if not isinstance(quarter, str):
                raise cls.refusal(at, "quarter", "must be a string")
            if quarter not in ("Q1", "Q2", "Q3", "Q4"):
                raise cls.refusal(at, "quarter", "must be 'Q1', 'Q2', 'Q3' or 'Q4'")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not is_list(type):
                raise cls.refusal(at, "type", "must be a list")
            if len(type) < 1:
                raise cls.refusal(at, "type", "must have at least 1 element")
            if not (
                all((isinstance(each, str) and MATCH_952E5B62(each) is not None) for each in type)
            ):
                raise cls.refusal(
                    at,
                    "type",
                    "must have elements that are each as described (be a string; match the pattern ^[0-9]+$)",
                )

    year = TextField("year")
    """Year in four digits, from 2021."""
    quarter = TextField("quarter")
    """Quarter of the year; bills begin on 1 February 2021, and the current quarter is not to be
    had.
    """
    type = TextsField("type")
    """Bill types by number, as the exchange's list of bill types gives them; all if left out."""


class ApplyBillsArchiveRequest(Request):
    """The parameters of account.apply_bills_archive.

    Args:
        year: Year in four digits, from 2021.
        quarter: Quarter of the year; bills begin on 1 February 2021, and the current quarter cannot
            be applied for.
        type: Bill types by number, as the exchange's list of bill types gives them; all if left
            out.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
    """

    __slots__ = ()
    _label = "account.apply_bills_archive"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        year: str,
        quarter: Literal["Q1", "Q2", "Q3", "Q4"],
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "year": year,
            "quarter": quarter,
        }
        if type is not None:
            wire["type"] = self._commas("type", type)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        year = wire.get("year", UNSET)
        if year is UNSET:
            raise cls.refusal(at, "year", "is required")
        else:
            if not isinstance(year, str):
                raise cls.refusal(at, "year", "must be a string")
            if MATCH_71A3ED1F(year) is None:
                raise cls.refusal(at, "year", "must match the pattern ^20(2[1-9]|[3-9][0-9])$")
        quarter = wire.get("quarter", UNSET)
        if quarter is UNSET:
            raise cls.refusal(at, "quarter", "is required")
        else:
            if not isinstance(quarter, str):
                raise cls.refusal(at, "quarter", "must be a string")
            if quarter not in ("Q1", "Q2", "Q3", "Q4"):
                raise cls.refusal(at, "quarter", "must be 'Q1', 'Q2', 'Q3' or 'Q4'")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a list of strings")
            if MATCH_0C298EDC(type) is None:
                raise cls.refusal(at, "type", "must match the pattern ^[0-9]+(,[0-9]+)*$")

    year = TextField("year")
    """Year in four digits, from 2021."""
    quarter = TextField("quarter")
    """Quarter of the year; bills begin on 1 February 2021, and the current quarter cannot be
    applied for.
    """
    type = CommaField("type")
    """Bill types by number, as the exchange's list of bill types gives them; all if left out."""


class SimulatedPosition(Request):
    """The parameters of SimulatedPosition.

    Args:
        inst_id (instId): Perpetual, expiry future or option, such as `BTC-USDT-SWAP`.
        pos: Size of the position; negative for a short one.
        avg_px (avgPx): Average price at which the position was opened.
        lever: Leverage of this instrument, for multi-currency margin (`acctLv` 3) only. The
            exchange takes the highest leverage allowed in place of a higher one. Without it the
            exchange takes 1.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api
    """

    __slots__ = ()
    _label = "SimulatedPosition"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        pos: Number,
        avg_px: Number,
        lever: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "pos": self._number("pos", pos),
            "avgPx": self._number("avgPx", avg_px),
        }
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        pos = wire.get("pos", UNSET)
        if pos is UNSET:
            raise cls.refusal(at, "pos", "is required")
        else:
            if not isinstance(pos, str):
                raise cls.refusal(at, "pos", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(pos) is None:
                raise cls.refusal(
                    at,
                    "pos",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        avg_px = wire.get("avgPx", UNSET)
        if avg_px is UNSET:
            raise cls.refusal(at, "avgPx", "is required")
        else:
            if not isinstance(avg_px, str):
                raise cls.refusal(at, "avgPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(avg_px) is None:
                raise cls.refusal(
                    at,
                    "avgPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(lever) is None:
                raise cls.refusal(
                    at,
                    "lever",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )

    inst_id = TextField("instId")
    """Perpetual, expiry future or option, such as `BTC-USDT-SWAP`."""
    pos = DecimalField("pos")
    """Size of the position; negative for a short one."""
    avg_px = DecimalField("avgPx")
    """Average price at which the position was opened."""
    lever = DecimalField("lever")
    """Leverage of this instrument, for multi-currency margin (`acctLv` 3) only. The exchange takes
    the highest leverage allowed in place of a higher one. Without it the exchange takes 1.
    """


class SimulatedAsset(Request):
    """The parameters of SimulatedAsset.

    Args:
        ccy: Currency, such as `USDT`.
        amt: Amount to add; a negative one is taken away.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api
    """

    __slots__ = ()
    _label = "SimulatedAsset"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        else:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        else:
            if not isinstance(amt, str):
                raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(amt) is None:
                raise cls.refusal(
                    at,
                    "amt",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to add; a negative one is taken away."""


class BuildPositionsRequest(Request):
    """The parameters of account.build_positions.

    Args:
        acct_lv (acctLv): Account mode to calculate for: `3` multi-currency margin, `4` portfolio
            margin. Without it the exchange takes 4.
        incl_real_pos_and_eq (inclRealPosAndEq): Include the positions and assets that the account
            has. While true, the exchange ignores `simAsset`. Without it the exchange takes true.
        lever: Leverage of the cross positions, for multi-currency margin (`acctLv` 3) only. The
            exchange takes the highest leverage allowed in place of a higher one. Without it the
            exchange takes 1.
        sim_pos (simPos): Positions to simulate, at most 200.
        sim_asset (simAsset): Assets to simulate, at most 200; ignored unless `inclRealPosAndEq` is
            false.
        greeks_type (greeksType): Kind of Greeks to return: `BS` Black-Scholes, `PA` in coin, `CASH`
            empirical, in dollars. Without it the exchange takes BS.
        idx_vol (idxVol): Change of prices to calculate for, as a fraction: from -0.99 to 1 in steps
            of 0.01, so that 0.05 is a rise by 5%. Without it the exchange takes 0.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
    """

    __slots__ = ()
    _label = "account.build_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new"

    @exact_arguments
    def __init__(
        self,
        *,
        acct_lv: Optional[Literal["3", "4"]] = None,
        incl_real_pos_and_eq: bool | None = None,
        lever: Number | None = None,
        sim_pos: Optional[Sequence[SimulatedPosition | Mapping[str, Any]]] = None,
        sim_asset: Optional[Sequence[SimulatedAsset | Mapping[str, Any]]] = None,
        greeks_type: Optional[Literal["BS", "PA", "CASH"]] = None,
        idx_vol: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if acct_lv is not None:
            wire["acctLv"] = acct_lv
        if incl_real_pos_and_eq is not None:
            wire["inclRealPosAndEq"] = incl_real_pos_and_eq
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        if sim_pos is not None:
            wire["simPos"] = self._objects("simPos", SimulatedPosition, sim_pos)
        if sim_asset is not None:
            wire["simAsset"] = self._objects("simAsset", SimulatedAsset, sim_asset)
        if greeks_type is not None:
            wire["greeksType"] = greeks_type
        if idx_vol is not None:
            wire["idxVol"] = self._number("idxVol", idx_vol)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        acct_lv = wire.get("acctLv", UNSET)
        if acct_lv is not UNSET:
            if not isinstance(acct_lv, str):
                raise cls.refusal(at, "acctLv", "must be a string")
            if acct_lv not in ("3", "4"):
                raise cls.refusal(at, "acctLv", "must be '3' or '4'")
        incl_real_pos_and_eq = wire.get("inclRealPosAndEq", UNSET)
        if incl_real_pos_and_eq is not UNSET:
            if not isinstance(incl_real_pos_and_eq, bool):
                raise cls.refusal(at, "inclRealPosAndEq", "must be True or False")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(lever) is None:
                raise cls.refusal(
                    at,
                    "lever",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        sim_pos = wire.get("simPos", UNSET)
        if sim_pos is not UNSET:
            if not is_list(sim_pos):
                raise cls.refusal(at, "simPos", "must be a list")
            if len(sim_pos) > 200:
                raise cls.refusal(at, "simPos", "must have at most 200 elements")
            if not all(is_dict(each) for each in sim_pos):
                raise cls.refusal(at, "simPos", "must have SimulatedPosition or dicts as elements")
        sim_asset = wire.get("simAsset", UNSET)
        if sim_asset is not UNSET:
            if not is_list(sim_asset):
                raise cls.refusal(at, "simAsset", "must be a list")
            if len(sim_asset) > 200:
                raise cls.refusal(at, "simAsset", "must have at most 200 elements")
            if not all(is_dict(each) for each in sim_asset):
                raise cls.refusal(at, "simAsset", "must have SimulatedAsset or dicts as elements")
        greeks_type = wire.get("greeksType", UNSET)
        if greeks_type is not UNSET:
            if not isinstance(greeks_type, str):
                raise cls.refusal(at, "greeksType", "must be a string")
            if greeks_type not in ("BS", "PA", "CASH"):
                raise cls.refusal(at, "greeksType", "must be 'BS', 'PA' or 'CASH'")
        idx_vol = wire.get("idxVol", UNSET)
        if idx_vol is not UNSET:
            if not isinstance(idx_vol, str):
                raise cls.refusal(at, "idxVol", "must be a number: a Decimal, a str or an int")
            if MATCH_52BA3966(idx_vol) is None:
                raise cls.refusal(
                    at,
                    "idxVol",
                    "must be a number in plain notation that fits the pattern ^(-?0(\\.[0-9]{1,2}0*)?|1(\\.0+)?)$",
                )

    acct_lv = TextField("acctLv")
    """Account mode to calculate for: `3` multi-currency margin, `4` portfolio margin. Without it
    the exchange takes 4.
    """
    incl_real_pos_and_eq = FlagField("inclRealPosAndEq")
    """Include the positions and assets that the account has. While true, the exchange ignores
    `simAsset`. Without it the exchange takes true.
    """
    lever = DecimalField("lever")
    """Leverage of the cross positions, for multi-currency margin (`acctLv` 3) only. The exchange
    takes the highest leverage allowed in place of a higher one. Without it the exchange takes 1.
    """
    sim_pos = ObjectsField("simPos", SimulatedPosition)
    """Positions to simulate, at most 200."""
    sim_asset = ObjectsField("simAsset", SimulatedAsset)
    """Assets to simulate, at most 200; ignored unless `inclRealPosAndEq` is false."""
    greeks_type = TextField("greeksType")
    """Kind of Greeks to return: `BS` Black-Scholes, `PA` in coin, `CASH` empirical, in dollars.
    Without it the exchange takes BS.
    """
    idx_vol = DecimalField("idxVol")
    """Change of prices to calculate for, as a fraction: from -0.99 to 1 in steps of 0.01, so that
    0.05 is a rise by 5%. Without it the exchange takes 0.
    """


class CurrencyBalance(Item):
    """One item of the answer."""

    _accAvgPx: WireText = UNSET
    _autoLendMtAmt: WireText = UNSET
    _autoLendStatus: WireText = UNSET
    _availBal: WireText = UNSET
    _availEq: WireText = UNSET
    _borrowFroz: WireText = UNSET
    _cashBal: WireText = UNSET
    _ccy: WireText = UNSET
    _clSpotInUseAmt: WireText = UNSET
    _colBorrAutoConversion: WireText = UNSET
    _colRes: WireText = UNSET
    _collateralEnabled: WireFlag = UNSET
    _collateralRestrict: WireFlag = UNSET
    _crossLiab: WireText = UNSET
    _disEq: WireText = UNSET
    _eq: WireText = UNSET
    _eqUsd: WireText = UNSET
    _fixedBal: WireText = UNSET
    _frozenBal: WireText = UNSET
    _frpType: WireText = UNSET
    _imr: WireText = UNSET
    _interest: WireText = UNSET
    _isoEq: WireText = UNSET
    _isoLiab: WireText = UNSET
    _isoUpl: WireText = UNSET
    _liab: WireText = UNSET
    _maxLoan: WireText = UNSET
    _maxSpotInUse: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalLever: WireText = UNSET
    _openAvgPx: WireText = UNSET
    _ordFrozen: WireText = UNSET
    _rewardBal: WireText = UNSET
    _smtSyncEq: WireText = UNSET
    _spotBal: WireText = UNSET
    _spotCopyTradingEq: WireText = UNSET
    _spotInUseAmt: WireText = UNSET
    _spotIsoBal: WireText = UNSET
    _spotUpl: WireText = UNSET
    _spotUplRatio: WireText = UNSET
    _stgyEq: WireText = UNSET
    _totalPnl: WireText = UNSET
    _totalPnlRatio: WireText = UNSET
    _twap: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplLiab: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    eq = DecimalField("eq")
    """Equity."""
    cash_bal = DecimalField("cashBal")
    """Cash balance."""
    u_time = TimeField("uTime")
    """When the balance of the currency last changed."""
    iso_eq = DecimalField("isoEq")
    """Equity in isolated positions (Futures, Multi-currency, Portfolio)."""
    avail_eq = DecimalField("availEq")
    """Available equity (Futures, Multi-currency, Portfolio)."""
    dis_eq = DecimalField("disEq")
    """Equity after its discount, in USD (Spot with borrowing enabled, Multi-currency, Portfolio)."""
    fixed_bal = DecimalField("fixedBal")
    """Balance frozen for Dip Sniper and Peak Sniper."""
    avail_bal = DecimalField("availBal")
    """Available balance."""
    frozen_bal = DecimalField("frozenBal")
    """Frozen balance."""
    ord_frozen = DecimalField("ordFrozen")
    """Margin that open orders hold."""
    liab = DecimalField("liab")
    """Liabilities, a positive number (Spot, Multi-currency, Portfolio)."""
    upl = DecimalField("upl")
    """Unrealized profit or loss of all margin and derivative positions (Futures, Multi-currency,
    Portfolio).
    """
    upl_liab = DecimalField("uplLiab")
    """Liabilities from unrealized losses (Multi-currency, Portfolio)."""
    cross_liab = DecimalField("crossLiab")
    """Liabilities of cross margin (Spot, Multi-currency, Portfolio)."""
    reward_bal = DecimalField("rewardBal")
    """Trial fund balance."""
    iso_liab = DecimalField("isoLiab")
    """Liabilities of isolated margin (Multi-currency, Portfolio)."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio of the cross positions, the measure of the currency's risk (Futures
    with a cross position).
    """
    imr = DecimalField("imr")
    """Initial margin of the cross positions (Futures with a cross position)."""
    mmr = DecimalField("mmr")
    """Maintenance margin of the cross positions (Futures with a cross position)."""
    interest = DecimalField("interest")
    """Interest accrued and not yet deducted, a positive number (Spot, Multi-currency, Portfolio)."""
    twap = TextField("twap")
    """Risk of forced repayment, the higher the level the likelier (Spot, Multi-currency,
    Portfolio). Known values: 0, 1, 2, 3, 4, 5.
    """
    frp_type = TextField("frpType")
    """Kind of forced repayment: `0` none, `1` because of the user, `2` because of the platform's
    borrowing limit; not `0` from a `twap` of 1 up (Spot, Multi-currency, Portfolio). Known
    values: 0, 1, 2.
    """
    max_loan = DecimalField("maxLoan")
    """Most that can be borrowed with cross margin as the account stands (Spot, Multi-currency,
    Portfolio).
    """
    eq_usd = DecimalField("eqUsd")
    """Equity in USD."""
    borrow_froz = DecimalField("borrowFroz")
    """Initial margin of potential borrowing, in USD (Spot, Multi-currency, Portfolio)."""
    notional_lever = DecimalField("notionalLever")
    """Leverage (Futures)."""
    stgy_eq = DecimalField("stgyEq")
    """Equity in trading bots."""
    iso_upl = DecimalField("isoUpl")
    """Unrealized profit or loss of isolated positions (Futures, Multi-currency, Portfolio)."""
    spot_in_use_amt = DecimalField("spotInUseAmt")
    """Spot amount that is in use for hedging (Portfolio)."""
    cl_spot_in_use_amt = DecimalField("clSpotInUseAmt")
    """Spot amount that you have set for hedging (Portfolio)."""
    max_spot_in_use = DecimalField("maxSpotInUse")
    """Largest spot amount that could be used for hedging (Portfolio)."""
    spot_iso_bal = DecimalField("spotIsoBal")
    """Balance from spot copy trading, leading or copying, with what open orders hold (Spot,
    Futures).
    """
    smt_sync_eq = DecimalField("smtSyncEq")
    """Smart sync equity of a copy trader, else 0."""
    spot_copy_trading_eq = DecimalField("spotCopyTradingEq")
    """Spot smart sync equity of a copy trader, else 0."""
    spot_bal = DecimalField("spotBal")
    """Spot balance, in the currency."""
    open_avg_px = DecimalField("openAvgPx")
    """Average cost of the spot balance, in USD."""
    acc_avg_px = DecimalField("accAvgPx")
    """Accumulated cost price of the spot balance, in USD."""
    spot_upl = DecimalField("spotUpl")
    """Unrealized profit or loss of the spot balance, in USD."""
    spot_upl_ratio = DecimalField("spotUplRatio")
    """Unrealized profit or loss of the spot balance, as a ratio."""
    total_pnl = DecimalField("totalPnl")
    """Accumulated profit or loss in spot, in USD."""
    total_pnl_ratio = DecimalField("totalPnlRatio")
    """Accumulated profit or loss in spot, as a ratio."""
    col_res = TextField("colRes")
    """Whether the platform restricts the currency as collateral: `0` no, `1` not yet but close to
    its limit, `2` yes. A restricted currency is no margin for new orders, which may fail; it
    still counts in adjusted equity and margin ratio. Known values: 0, 1, 2.
    """
    col_borr_auto_conversion = TextField("colBorrAutoConversion")
    """Risk of automatic conversion because the platform's limit of collateralized borrowing runs
    out: `0` none, `1` to `3` some, `4` soon, `5` under way. Less of the currency as collateral,
    or less debt, lowers it. Known values: 0, 1, 2, 3, 4, 5.
    """
    collateral_restrict = FlagField("collateralRestrict")
    """Whether the platform restricts borrowing against the currency. Use `colRes` instead.
    Deprecated.
    """
    collateral_enabled = FlagField("collateralEnabled")
    """Whether the currency is used as collateral (Multi-currency)."""
    auto_lend_status = TextField("autoLendStatus")
    """Automatic lending: `unsupported` for this currency, `off`, `pending` until matched, `active`
    when matched. Known values: unsupported, off, pending, active.
    """
    auto_lend_mt_amt = DecimalField("autoLendMtAmt")
    """Amount that is lent out; 0 unless `autoLendStatus` is `active`."""


class AccountBalance(Item):
    """One item of the answer."""

    _adjEq: WireText = UNSET
    _availEq: WireText = UNSET
    _borrowFroz: WireText = UNSET
    _delta: WireText = UNSET
    _deltaLever: WireText = UNSET
    _deltaNeutralStatus: WireText = UNSET
    _details: WireList[CurrencyBalance] = UNSET
    _imr: WireText = UNSET
    _isoEq: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _notionalUsdForBorrow: WireText = UNSET
    _notionalUsdForFutures: WireText = UNSET
    _notionalUsdForOption: WireText = UNSET
    _notionalUsdForSwap: WireText = UNSET
    _ordFroz: WireText = UNSET
    _totalEq: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET

    u_time = TimeField("uTime")
    """When the account last changed."""
    total_eq = DecimalField("totalEq")
    """All assets of the account, in USD."""
    iso_eq = DecimalField("isoEq")
    """Equity in isolated positions, in USD (Futures, Multi-currency, Portfolio)."""
    adj_eq = DecimalField("adjEq")
    """Adjusted equity in USD: `totalEq` less the discounts on collateral that is no stablecoin. It
    backs cross margin, and `mgnRatio` is `adjEq` / `mmr` (Spot, Multi-currency, Portfolio).
    """
    avail_eq = DecimalField("availEq")
    """Available equity of the account, in USD, without currencies that the platform's limit of
    collateralized borrowing restricts (Multi-currency, Portfolio).
    """
    ord_froz = DecimalField("ordFroz")
    """Cross margin that pending orders hold, in USD (Spot, Multi-currency, Portfolio)."""
    imr = DecimalField("imr")
    """Initial margin of all cross positions and pending orders, in USD; for a position it is size ×
    mark price / leverage (Spot, Multi-currency, Portfolio).
    """
    mmr = DecimalField("mmr")
    """Maintenance margin of all cross positions and pending orders, in USD. Liquidation begins when
    `adjEq` is not above it (Spot, Multi-currency, Portfolio).
    """
    borrow_froz = DecimalField("borrowFroz")
    """Initial margin of potential borrowing, in USD (Spot, Multi-currency, Portfolio)."""
    mgn_ratio = DecimalField("mgnRatio")
    """Margin ratio of the account, `adjEq` / `mmr`; at 1 or below it is liquidated (Spot,
    Multi-currency, Portfolio).
    """
    notional_usd = DecimalField("notionalUsd")
    """Value of all derivative positions in USD, long and short added up. A linear contract counts
    size × contract value × mark price, an inverse one size × contract value (Spot,
    Multi-currency, Portfolio).
    """
    notional_usd_for_borrow = DecimalField("notionalUsdForBorrow")
    """Value of what is borrowed, in USD (Spot, Multi-currency, Portfolio)."""
    notional_usd_for_swap = DecimalField("notionalUsdForSwap")
    """Value of the SWAP positions, in USD (Multi-currency, Portfolio)."""
    notional_usd_for_futures = DecimalField("notionalUsdForFutures")
    """Value of the FUTURES positions, in USD (Multi-currency, Portfolio)."""
    notional_usd_for_option = DecimalField("notionalUsdForOption")
    """Value of the OPTION positions, in USD (Spot, Multi-currency, Portfolio)."""
    upl = DecimalField("upl")
    """Unrealized profit or loss of all cross positions at mark price, in USD (Multi-currency,
    Portfolio).
    """
    delta = DecimalField("delta")
    """Delta in USD."""
    delta_lever = DecimalField("deltaLever")
    """Delta leverage of an account with the delta neutral strategy, `delta` / `totalEq`."""
    delta_neutral_status = TextField("deltaNeutralStatus")
    """Delta risk: `0` normal, `1` no transfers out, `2` only reducing delta, with one such order at
    a time for an index (spot, futures and swap together), and when delta is too large pending
    orders are cancelled. Known values: 0, 1, 2.
    """
    details = ObjectsField("details", CurrencyBalance)
    """What the account holds in each currency."""


class PositionCloseOrder(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET
    _closeFraction: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the algo order."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Stop-loss trigger price."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the stop-loss trigger price. Known values: last, index, mark."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Take-profit trigger price."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the take-profit trigger price. Known values: last, index, mark."""
    close_fraction = DecimalField("closeFraction")
    """Part of the position that is closed; 1 is all of it."""


class Position(Item):
    """One item of the answer."""

    _adl: WireText = UNSET
    _availPos: WireText = UNSET
    _avgPx: WireText = UNSET
    _baseBal: WireText = UNSET
    _baseBorrowed: WireText = UNSET
    _baseInterest: WireText = UNSET
    _bePx: WireText = UNSET
    _bizRefId: WireText = UNSET
    _bizRefType: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _clSpotInUseAmt: WireText = UNSET
    _closeOrderAlgo: WireList[PositionCloseOrder] = UNSET
    _deltaBS: WireText = UNSET
    _deltaPA: WireText = UNSET
    _fee: WireText = UNSET
    _fundingFee: WireText = UNSET
    _gammaBS: WireText = UNSET
    _gammaPA: WireText = UNSET
    _hedgedPos: WireText = UNSET
    _idxPx: WireText = UNSET
    _imr: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _interest: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _liab: WireText = UNSET
    _liabCcy: WireText = UNSET
    _liqPenalty: WireText = UNSET
    _liqPx: WireText = UNSET
    _margin: WireText = UNSET
    _markPx: WireText = UNSET
    _maxSpotInUseAmt: WireText = UNSET
    _mgnMode: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _nonSettleAvgPx: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _optVal: WireText = UNSET
    _pendingCloseOrdLiabVal: WireText = UNSET
    _pnl: WireText = UNSET
    _pos: WireText = UNSET
    _posCcy: WireText = UNSET
    _posId: WireText = UNSET
    _posSide: WireText = UNSET
    _quoteBal: WireText = UNSET
    _quoteBorrowed: WireText = UNSET
    _quoteInterest: WireText = UNSET
    _realizedPnl: WireText = UNSET
    _settledPnl: WireText = UNSET
    _spotInUseAmt: WireText = UNSET
    _spotInUseCcy: WireText = UNSET
    _thetaBS: WireText = UNSET
    _thetaPA: WireText = UNSET
    _tradeId: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplLastPx: WireText = UNSET
    _uplRatio: WireText = UNSET
    _uplRatioLastPx: WireText = UNSET
    _usdPx: WireText = UNSET
    _vegaBS: WireText = UNSET
    _vegaPA: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    pos_id = TextField("posId")
    """ID of the position."""
    pos_side = TextField("posSide")
    """Position side. With `net` the sign of `pos` tells long from short, but for MARGIN the
    currency in `posCcy`: the base currency is long, the quote currency short. Known values:
    long, short, net.
    """
    pos = DecimalField("pos")
    """Size, in contracts; for MARGIN in `posCcy`. Negative is short in net mode; never negative for
    MARGIN and in long/short mode. 0 is a closed position, or margin transferred in before a
    trade.
    """
    hedged_pos = DecimalField("hedgedPos")
    """Hedged size, for accounts with the delta neutral strategy only."""
    base_bal = DecimalField("baseBal")
    """Balance of the base currency, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_bal = DecimalField("quoteBal")
    """Balance of the quote currency, for MARGIN in Quick Margin Mode. Deprecated."""
    base_borrowed = DecimalField("baseBorrowed")
    """Base currency borrowed, for MARGIN in Quick Margin Mode. Deprecated."""
    base_interest = DecimalField("baseInterest")
    """Interest in the base currency, not yet deducted, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_borrowed = DecimalField("quoteBorrowed")
    """Quote currency borrowed, for MARGIN in Quick Margin Mode. Deprecated."""
    quote_interest = DecimalField("quoteInterest")
    """Interest in the quote currency, not yet deducted, for MARGIN in Quick Margin Mode.
    Deprecated.
    """
    pos_ccy = TextField("posCcy")
    """Currency of the position (MARGIN)."""
    avail_pos = DecimalField("availPos")
    """Size that can be closed (MARGIN, OPTION). What a MARGIN order closes beyond the liability
    becomes a SPOT trade; the maximum available tradable amount tells how much only reduces.
    """
    avg_px = DecimalField("avgPx")
    """Average entry price, in the quote currency of linear and in USD of inverse contracts. For
    cross FUTURES each settlement sets it to the settlement price.
    """
    non_settle_avg_px = DecimalField("nonSettleAvgPx")
    """Average entry price that settlements leave alone (cross FUTURES)."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    upl = DecimalField("upl")
    """Unrealized profit or loss at mark price, in the settlement currency: `pos` × contract value,
    times `markPx` - `avgPx` for linear and 1/`avgPx` - 1/`markPx` for inverse contracts.
    """
    upl_ratio = DecimalField("uplRatio")
    """Unrealized profit or loss at mark price, as a ratio."""
    upl_last_px = DecimalField("uplLastPx")
    """Unrealized profit or loss at the last price, for display; what counts is `upl`."""
    upl_ratio_last_px = DecimalField("uplRatioLastPx")
    """Unrealized profit or loss at the last price, as a ratio."""
    inst_id = TextField("instId")
    """Instrument."""
    lever = DecimalField("lever")
    """Leverage; not for OPTION, nor for cross positions in Portfolio margin mode."""
    liq_px = DecimalField("liqPx")
    """Estimate of the mark price at which the position is liquidated; other positions, funding and
    the market move it. Not for OPTION.
    """
    imr = DecimalField("imr")
    """Initial margin in USD, size × mark price / leverage (cross positions only)."""
    margin = DecimalField("margin")
    """Margin, which can be added and taken out (isolated positions only)."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    mmr = DecimalField("mmr")
    """Maintenance margin."""
    liab = DecimalField("liab")
    """Liabilities (MARGIN)."""
    liab_ccy = TextField("liabCcy")
    """Currency of the liabilities (MARGIN)."""
    interest = DecimalField("interest")
    """Interest accrued and not yet deducted."""
    trade_id = TextField("tradeId")
    """ID of the last trade."""
    opt_val = DecimalField("optVal")
    """Value of the option (OPTION)."""
    pending_close_ord_liab_val = DecimalField("pendingCloseOrdLiabVal")
    """Amount of pending orders that close an isolated margin liability."""
    notional_usd = DecimalField("notionalUsd")
    """Value of the position in USD."""
    adl = TextField("adl")
    """Place in the queue for auto-deleveraging, from `0`, the last, to `5`, the first; profit and
    leverage raise it (FUTURES, SWAP, OPTION). Known values: 0, 1, 2, 3, 4, 5.
    """
    ccy = TextField("ccy")
    """Margin currency."""
    last = DecimalField("last")
    """Last traded price."""
    idx_px = DecimalField("idxPx")
    """Index price of the underlying."""
    usd_px = DecimalField("usdPx")
    """Market price of `ccy` in USD (FUTURES, SWAP, OPTION)."""
    be_px = DecimalField("bePx")
    """Breakeven price."""
    delta_bs = DecimalField("deltaBS")
    """Delta in dollars, by Black-Scholes (OPTION)."""
    delta_pa = DecimalField("deltaPA")
    """Delta in coins (OPTION)."""
    gamma_bs = DecimalField("gammaBS")
    """Gamma in dollars, by Black-Scholes (OPTION)."""
    gamma_pa = DecimalField("gammaPA")
    """Gamma in coins (OPTION)."""
    theta_bs = DecimalField("thetaBS")
    """Theta in dollars, by Black-Scholes (OPTION)."""
    theta_pa = DecimalField("thetaPA")
    """Theta in coins (OPTION)."""
    vega_bs = DecimalField("vegaBS")
    """Vega in dollars, by Black-Scholes (OPTION)."""
    vega_pa = DecimalField("vegaPA")
    """Vega in coins (OPTION)."""
    spot_in_use_amt = DecimalField("spotInUseAmt")
    """Spot amount that is in use for hedging (Portfolio margin mode)."""
    spot_in_use_ccy = TextField("spotInUseCcy")
    """Currency of `spotInUseAmt` (Portfolio margin mode)."""
    cl_spot_in_use_amt = DecimalField("clSpotInUseAmt")
    """Spot amount that you have set for hedging (Portfolio margin mode)."""
    max_spot_in_use_amt = DecimalField("maxSpotInUseAmt")
    """Largest spot amount that could be used for hedging (Portfolio margin mode)."""
    biz_ref_id = TextField("bizRefId")
    """ID of outside business the position belongs to, such as a trial coupon."""
    biz_ref_type = TextField("bizRefType")
    """Type of that outside business."""
    realized_pnl = DecimalField("realizedPnl")
    """Realized profit or loss, the sum of `pnl`, `fee`, `fundingFee`, `liqPenalty` and `settledPnl`
    (FUTURES, SWAP, OPTION).
    """
    settled_pnl = DecimalField("settledPnl")
    """Profit or loss already settled, at settlement prices (cross FUTURES)."""
    pnl = DecimalField("pnl")
    """Profit or loss of the orders that closed, without fees."""
    fee = DecimalField("fee")
    """Fees since the position was opened: negative was paid, positive is a rebate. 0 again once it
    is closed completely.
    """
    funding_fee = DecimalField("fundingFee")
    """Funding fees so far."""
    liq_penalty = DecimalField("liqPenalty")
    """Liquidation penalties so far, a negative number."""
    close_order_algo = ObjectsField("closeOrderAlgo", PositionCloseOrder)
    """Algo orders attached to the position to close it; only those placed with a `closeFraction` of
    1.
    """
    c_time = TimeField("cTime")
    """When the position was opened."""
    u_time = TimeField("uTime")
    """When the position last changed."""


class AccountConfig(Item):
    """One item of the answer."""

    _acctLv: WireText = UNSET
    _acctStpMode: WireText = UNSET
    _autoLoan: WireFlag = UNSET
    _ctIsoMode: WireText = UNSET
    _enableSpotBorrow: WireFlag = UNSET
    _feeType: WireText = UNSET
    _greeksType: WireText = UNSET
    _ip: WireText = UNSET
    _kycLv: WireText = UNSET
    _label: WireText = UNSET
    _level: WireText = UNSET
    _levelTmp: WireText = UNSET
    _liquidationGear: WireText = UNSET
    _mainUid: WireText = UNSET
    _mgnIsoMode: WireText = UNSET
    _opAuth: WireText = UNSET
    _perm: WireText = UNSET
    _posMode: WireText = UNSET
    _roleType: WireText = UNSET
    _settleCcy: WireText = UNSET
    _settleCcyList: WireTexts = UNSET
    _spotBorrowAutoRepay: WireFlag = UNSET
    _spotOffsetType: WireText = UNSET
    _spotRoleType: WireText = UNSET
    _spotTraderInsts: WireTexts = UNSET
    _stgyType: WireText = UNSET
    _traderInsts: WireTexts = UNSET
    _type: WireText = UNSET
    _uid: WireText = UNSET

    uid = TextField("uid")
    """ID of the account that the key belongs to."""
    main_uid = TextField("mainUid")
    """ID of its main account; the account is a sub-account when `uid` differs."""
    acct_lv = TextField("acctLv")
    """Account mode: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin. Known
    values: 1, 2, 3, 4.
    """
    acct_stp_mode = TextField("acctStpMode")
    """What is cancelled where two orders of yours would trade with each other; `cancel_maker`
    unless the main account changed it on the website. Known values: cancel_maker, cancel_taker,
    cancel_both.
    """
    pos_mode = TextField("posMode")
    """Position mode: separate long and short positions in FUTURES and SWAP, or net ones. Known
    values: long_short_mode, net_mode.
    """
    auto_loan = FlagField("autoLoan")
    """Whether coins are borrowed automatically."""
    greeks_type = TextField("greeksType")
    """How Greeks are shown: `PA` in coins, `BS` in dollars by Black-Scholes. Known values: PA, BS."""
    fee_type = TextField("feeType")
    """Currency of the fee: `0` the one received in the trade, `1` always the quote currency. Known
    values: 0, 1.
    """
    level = TextField("level")
    """User level by real trading volume; `Lv1` is a regular user."""
    level_tmp = TextField("levelTmp")
    """User level granted for a time, such as `Lv1`."""
    ct_iso_mode = TextField("ctIsoMode")
    """How isolated margin of contracts is moved: `automatic` when a position is opened, `autonomy`
    by hand. Known values: automatic, autonomy.
    """
    mgn_iso_mode = TextField("mgnIsoMode")
    """How isolated margin of MARGIN positions is moved: `automatic` when a position is opened;
    `auto_transfers_ccy` the same with base and quote currency as margin; `quick_margin` Quick
    Margin Mode; `autonomy` by hand. Known values: auto_transfers_ccy, automatic, quick_margin,
    autonomy.
    """
    spot_offset_type = TextField("spotOffsetType")
    """Which risks offset each other in Portfolio margin mode: `1` spot and USDT derivatives, `2`
    spot and coin derivatives, `3` derivatives only. Deprecated. Known values: 1, 2, 3.
    """
    stgy_type = TextField("stgyType")
    """Strategy of the account: `0` general, `1` delta neutral. Known values: 0, 1."""
    role_type = TextField("roleType")
    """Role in copy trading of contracts: `0` none, `1` lead trader, `2` copy trader. Known values:
    0, 1, 2.
    """
    trader_insts = TextsField("traderInsts")
    """Contracts that a lead trader leads with."""
    spot_role_type = TextField("spotRoleType")
    """Role in spot copy trading: `0` none, `1` lead trader, `2` copy trader. Known values: 0, 1, 2."""
    spot_trader_insts = TextsField("spotTraderInsts")
    """Spot pairs that a lead trader leads with."""
    op_auth = TextField("opAuth")
    """Whether options trading is activated: `0` no, `1` yes. Known values: 0, 1."""
    kyc_lv = TextField("kycLv")
    """Level of identity verification that the main account has completed; `0` is none. Known
    values: 0, 1, 2, 3.
    """
    label = TextField("label")
    """Note of the API key, at most 50 letters and digits."""
    ip = CommaField("ip")
    """IP addresses that the API key is bound to."""
    perm = CommaField("perm")
    """Permissions of the API key or access token. Known values: read_only, trade, withdraw."""
    liquidation_gear = TextField("liquidationGear")
    """When liquidation alerts come: `3`, and `-1`, the initial value, every hour while the margin
    ratio is at or below 300%; `0` never. Known values: 3, -1, 0.
    """
    enable_spot_borrow = FlagField("enableSpotBorrow")
    """Whether Spot mode may borrow."""
    spot_borrow_auto_repay = FlagField("spotBorrowAutoRepay")
    """Whether Spot mode repays automatically."""
    type = TextField("type")
    """Account type: `0` main account, `1` standard sub-account, `2` managed trading sub-account,
    `5` custody trading sub-account at Copper, `9` managed trading sub-account at Copper, `12`
    custody trading sub-account at Komainu. Known values: 0, 1, 2, 5, 9, 12.
    """
    settle_ccy = TextField("settleCcy")
    """Currency that USD-margined contracts are settled in."""
    settle_ccy_list = TextsField("settleCcyList")
    """Currencies that `settleCcy` can be set to."""


class SetLeverageResult(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _lever: WireText = UNSET
    _mgnMode: WireText = UNSET
    _posSide: WireText = UNSET

    lever = DecimalField("lever")
    """Leverage now set."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    inst_id = TextField("instId")
    """Pair or contract."""
    pos_side = TextField("posSide")
    """Position side. Known values: long, short."""


class SetPositionModeResult(Item):
    """One item of the answer."""

    _posMode: WireText = UNSET

    pos_mode = TextField("posMode")
    """Position mode now set. Known values: long_short_mode, net_mode."""


class BillsArchive(Item):
    """One item of the answer."""

    _fileHref: WireText = UNSET
    _state: WireText = UNSET
    _ts: WireText = UNSET

    file_href = TextField("fileHref")
    """Download link, good for five and a half hours. Within 30 days the same quarter need not be
    applied for again.
    """
    ts = TimeField("ts")
    """When the exchange first received the request."""
    state = TextField("state")
    """State of the file; after `failed`, apply again. Known values: finished, ongoing, failed."""


class ApplyBillsArchiveResult(Item):
    """One item of the answer."""

    _result: WireText = UNSET
    _ts: WireText = UNSET

    result = FlagField("result")
    """True when there is a link already, false when the file is being made: ask for the link after
    two hours.
    """
    ts = TimeField("ts")
    """When the exchange first received the request."""


class BuiltAsset(Item):
    """One item of the answer."""

    _availEq: WireText = UNSET
    _borrowImr: WireText = UNSET
    _borrowMmr: WireText = UNSET
    _ccy: WireText = UNSET
    _spotInUse: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    avail_eq = DecimalField("availEq")
    """Equity in the currency."""
    spot_in_use = DecimalField("spotInUse")
    """Spot that offsets the risk of derivatives."""
    borrow_mmr = DecimalField("borrowMmr")
    """Maintenance margin for what is borrowed, in USD. Deprecated."""
    borrow_imr = DecimalField("borrowImr")
    """Initial margin for what is borrowed, in USD."""


class BuiltStressScenarios(Item):
    """What each case of the stress test behind `mr1` would bring."""

    _volSame: WireTextMap = UNSET
    _volShockDown: WireTextMap = UNSET
    _volShockUp: WireTextMap = UNSET

    vol_shock_down = DecimalMapField("volShockDown")
    """Profit and loss in USD where volatility falls, by change of the price as a fraction: `-0.15`
    is a fall by 15%.
    """
    vol_same = DecimalMapField("volSame")
    """Profit and loss in USD where volatility stays, by change of the price as a fraction."""
    vol_shock_up = DecimalMapField("volShockUp")
    """Profit and loss in USD where volatility rises, by change of the price as a fraction."""


class BuiltWorstSpotVolatility(Item):
    """The worst case of `mr1`."""

    _pnl: WireText = UNSET
    _spotShock: WireText = UNSET
    _volShock: WireText = UNSET

    pnl = DecimalField("pnl")
    """Profit and loss in USD."""
    spot_shock = DecimalField("spotShock")
    """Change of the price as a fraction; 0.01 is 1%."""
    vol_shock = TextField("volShock")
    """Where volatility goes. Known values: down, unchange, up."""


class BuiltWorstExtremeMove(Item):
    """The worst case of `mr6`."""

    _pnl: WireText = UNSET
    _spotShock: WireText = UNSET

    pnl = DecimalField("pnl")
    """Profit and loss in USD."""
    spot_shock = DecimalField("spotShock")
    """Change of the price as a fraction; 0.01 is 1%."""


class BuiltRiskUnitPosition(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _avgPx: WireText = UNSET
    _delta: WireText = UNSET
    _floatPnl: WireText = UNSET
    _gamma: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isRealPos: WireFlag = UNSET
    _markPx: WireText = UNSET
    _markPxBf: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _posSide: WireText = UNSET
    _theta: WireText = UNSET
    _vega: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP, FUTURES, OPTION."""
    amt = DecimalField("amt")
    """Size of the position; for `SPOT` the spot that offsets derivatives."""
    pos_side = TextField("posSide")
    """Position side. Known values: long, short, net."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    mark_px_bf = DecimalField("markPxBf")
    """Mark price before the change of prices; empty without `idxVol`."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    float_pnl = DecimalField("floatPnl")
    """Unrealized profit and loss."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD."""
    delta = DecimalField("delta")
    """How much the value moves with the price of the underlying; for `SPOT` the amount of the
    asset.
    """
    gamma = DecimalField("gamma")
    """How much delta moves with the price of the underlying; empty for `SPOT`."""
    theta = DecimalField("theta")
    """Change of the value with a day less to expiry; empty for `SPOT`."""
    vega = DecimalField("vega")
    """Change of the value when volatility rises by 1%; empty for `SPOT`."""
    is_real_pos = FlagField("isRealPos")
    """Whether the account has this position; always false for `SPOT`."""


class BuiltRiskUnit(Item):
    """One item of the answer."""

    _delta: WireText = UNSET
    _gamma: WireText = UNSET
    _imr: WireText = UNSET
    _imrBf: WireText = UNSET
    _mmr: WireText = UNSET
    _mmrBf: WireText = UNSET
    _mr1: WireText = UNSET
    _mr1FinalResult: WireObject[BuiltWorstSpotVolatility] = UNSET
    _mr1Scenarios: WireObject[BuiltStressScenarios] = UNSET
    _mr2: WireText = UNSET
    _mr3: WireText = UNSET
    _mr4: WireText = UNSET
    _mr5: WireText = UNSET
    _mr6: WireText = UNSET
    _mr6FinalResult: WireObject[BuiltWorstExtremeMove] = UNSET
    _mr7: WireText = UNSET
    _mr8: WireText = UNSET
    _mr9: WireText = UNSET
    _portfolios: WireList[BuiltRiskUnitPosition] = UNSET
    _riskUnit: WireText = UNSET
    _theta: WireText = UNSET
    _upl: WireText = UNSET
    _vega: WireText = UNSET

    risk_unit = TextField("riskUnit")
    """Name of the risk unit, such as `BTC`."""
    mmr_bf = DecimalField("mmrBf")
    """Maintenance margin in USD before the change of prices; empty without `idxVol`."""
    mmr = DecimalField("mmr")
    """Maintenance margin in USD."""
    imr_bf = DecimalField("imrBf")
    """Initial margin in USD before the change of prices; empty without `idxVol`."""
    imr = DecimalField("imr")
    """Initial margin in USD."""
    upl = DecimalField("upl")
    """Unrealized profit and loss in USD."""
    mr1 = DecimalField("mr1")
    """Risk of moves of price and volatility, for derivatives and the spot that offsets them."""
    mr2 = DecimalField("mr2")
    """Risk of the time value of options."""
    mr3 = DecimalField("mr3")
    """Risk of volatility moving differently across expiries of options."""
    mr4 = DecimalField("mr4")
    """Risk of the basis of all derivatives."""
    mr5 = DecimalField("mr5")
    """Risk of interest rates for options."""
    mr6 = DecimalField("mr6")
    """Risk of extreme moves of the market: all derivatives, and spot where it offsets them."""
    mr7 = DecimalField("mr7")
    """Cost of reducing positions in derivatives."""
    mr8 = DecimalField("mr8")
    """Maintenance and initial margin for what is borrowed."""
    mr9 = DecimalField("mr9")
    """Risk of hedges between USDT, USDC and USD."""
    mr1_scenarios = ObjectField("mr1Scenarios", BuiltStressScenarios)
    """What each case of the stress test behind `mr1` would bring."""
    mr1_final_result = ObjectField("mr1FinalResult", BuiltWorstSpotVolatility)
    """The worst case of `mr1`."""
    mr6_final_result = ObjectField("mr6FinalResult", BuiltWorstExtremeMove)
    """The worst case of `mr6`."""
    delta = DecimalField("delta")
    """How much the value moves with the price of the underlying."""
    gamma = DecimalField("gamma")
    """How much delta moves when the underlying moves by 1%."""
    theta = DecimalField("theta")
    """Change of the value with a day less to expiry."""
    vega = DecimalField("vega")
    """Change of the value when volatility rises by 1%."""
    portfolios = ObjectsField("portfolios", BuiltRiskUnitPosition)
    """What the risk unit consists of."""


class BuiltPosition(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _avgPx: WireText = UNSET
    _floatPnl: WireText = UNSET
    _imr: WireText = UNSET
    _imrBf: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isRealPos: WireFlag = UNSET
    _lever: WireText = UNSET
    _markPx: WireText = UNSET
    _markPxBf: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _posSide: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP, FUTURES, OPTION."""
    amt = DecimalField("amt")
    """Size of the position; for `SPOT` the spot that offsets derivatives."""
    pos_side = TextField("posSide")
    """Position side. Known values: long, short, net."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    mark_px_bf = DecimalField("markPxBf")
    """Mark price before the change of prices; empty without `idxVol`."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    float_pnl = DecimalField("floatPnl")
    """Unrealized profit and loss."""
    imr_bf = DecimalField("imrBf")
    """Initial margin before the change of prices."""
    imr = DecimalField("imr")
    """Initial margin, for cross positions."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    lever = DecimalField("lever")
    """Leverage."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD."""
    is_real_pos = FlagField("isRealPos")
    """Whether the account has this position; always false for `SPOT`."""


class BuiltAccount(Item):
    """One item of the answer."""

    _acctLever: WireText = UNSET
    _assets: WireList[BuiltAsset] = UNSET
    _borrowMmr: WireText = UNSET
    _derivMmr: WireText = UNSET
    _eq: WireText = UNSET
    _marginRatio: WireText = UNSET
    _positions: WireList[BuiltPosition] = UNSET
    _riskUnitData: WireList[BuiltRiskUnit] = UNSET
    _totalImr: WireText = UNSET
    _totalMmr: WireText = UNSET
    _ts: WireText = UNSET
    _upl: WireText = UNSET

    eq = DecimalField("eq")
    """Adjusted equity of the account in USD."""
    total_mmr = DecimalField("totalMmr")
    """Maintenance margin of the account in USD."""
    total_imr = DecimalField("totalImr")
    """Initial margin of the account in USD."""
    borrow_mmr = DecimalField("borrowMmr")
    """Maintenance margin for what is borrowed, in USD."""
    deriv_mmr = DecimalField("derivMmr")
    """Maintenance margin of the derivatives in USD."""
    margin_ratio = DecimalField("marginRatio")
    """Maintenance margin ratio of the account, in cross margin."""
    upl = DecimalField("upl")
    """Unrealized profit and loss of the account."""
    acct_lever = DecimalField("acctLever")
    """Leverage of the account, in cross margin."""
    ts = TimeField("ts")
    """When the account was last updated."""
    assets = ObjectsField("assets", BuiltAsset)
    """Assets by currency."""
    risk_unit_data = ObjectsField("riskUnitData", BuiltRiskUnit)
    """Risk units, in portfolio margin mode."""
    positions = ObjectsField("positions", BuiltPosition)
    """Positions, in multi-currency margin mode."""
