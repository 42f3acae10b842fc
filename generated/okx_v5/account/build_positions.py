# Made from spec/paths/account/position-builder.yaml, not to be edited; make it again with: make generate
"""account.build_positions: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import (
    DecimalField,
    DecimalMapField,
    FlagField,
    ObjectField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireList, WireObject, WireText, WireTextMap
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._position_builder import SimulatedAsset, SimulatedPosition

if TYPE_CHECKING:
    from ..types._account import SimulatedAssetDict, SimulatedPositionDict

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_52BA3966 = re.compile("^(-?0(\\.[0-9]{1,2}0*)?|1(\\.0+)?)\\Z").search


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
            if acct_lv not in ("3", "4") and not is_undescribed(acct_lv):
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
            for index, each in enumerate(sim_pos):
                if not is_dict(each):
                    raise cls.refusal(at, "simPos", "must be SimulatedPosition or a dict", index)
        sim_asset = wire.get("simAsset", UNSET)
        if sim_asset is not UNSET:
            if not is_list(sim_asset):
                raise cls.refusal(at, "simAsset", "must be a list")
            if len(sim_asset) > 200:
                raise cls.refusal(at, "simAsset", "must have at most 200 elements")
            for index, each in enumerate(sim_asset):
                if not is_dict(each):
                    raise cls.refusal(at, "simAsset", "must be SimulatedAsset or a dict", index)
        greeks_type = wire.get("greeksType", UNSET)
        if greeks_type is not UNSET:
            if not isinstance(greeks_type, str):
                raise cls.refusal(at, "greeksType", "must be a string")
            if greeks_type not in ("BS", "PA", "CASH") and not is_undescribed(greeks_type):
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
    """Position side. Known values: net, long, short."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    mark_px_bf = DecimalField("markPxBf")
    """Mark price before the change of prices; empty without `idxVol`."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    float_pnl = DecimalField("floatPnl")
    """Unrealized profit or loss."""
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
    """Position side. Known values: net, long, short."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    mark_px_bf = DecimalField("markPxBf")
    """Mark price before the change of prices; empty without `idxVol`."""
    mark_px = DecimalField("markPx")
    """Mark price."""
    float_pnl = DecimalField("floatPnl")
    """Unrealized profit or loss."""
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
    """Unrealized profit or loss."""
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


OPERATION: Operation[BuiltAccount] = Operation(
    method="POST",
    path="/api/v5/account/position-builder",
    resource="account",
    name="build_positions",
    summary="Calculate the margin that real and simulated positions and assets would need.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new",
    permission="read",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one"),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=BuildPositionsRequest,
    item=BuiltAccount,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
