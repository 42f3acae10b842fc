# Made from spec/paths/account/position-builder-graph.yaml, not to be edited; make it again with: make generate
"""account.build_positions_graph: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, FlagField, ObjectField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._position_builder import SimulatedAsset, SimulatedPosition

if TYPE_CHECKING:
    from ..types._account import MarginGraphConfigDict, SimulatedAssetDict, SimulatedPositionDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class MarginGraphConfig(Request):
    """How to calculate the maintenance margin; may be empty.

    Args:
        acct_lv (acctLv): Account mode to calculate for: `3` multi-currency margin, `4` portfolio
            margin.
        lever: Leverage of the cross positions, for multi-currency margin (`acctLv` 3) only. The
            exchange takes the highest leverage allowed in place of a higher one. Without it the
            exchange takes 1.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
    """

    __slots__ = ()
    _label = "MarginGraphConfig"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        acct_lv: Optional[OneOf[Literal["3", "4"]]] = None,
        lever: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if acct_lv is not None:
            wire["acctLv"] = acct_lv
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
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
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")

    acct_lv = TextField("acctLv")
    """Account mode to calculate for: `3` multi-currency margin, `4` portfolio margin."""
    lever = DecimalField("lever")
    """Leverage of the cross positions, for multi-currency margin (`acctLv` 3) only. The exchange
    takes the highest leverage allowed in place of a higher one. Without it the exchange takes 1.
    """


class BuildPositionsGraphRequest(Request):
    """The parameters of account.build_positions_graph.

    Args:
        type: What the graph shows, `mmr` the maintenance margin.
        mmr_config (mmrConfig): How to calculate the maintenance margin; may be empty.
        incl_real_pos_and_eq (inclRealPosAndEq): Include the positions and assets that the account
            has. While true, the exchange ignores `simAsset`. Without it the exchange takes true.
        sim_pos (simPos): Positions to simulate.
        sim_asset (simAsset): Assets to simulate; ignored unless `inclRealPosAndEq` is false.
        greeks_type (greeksType): Kind of Greeks, `BS` Black-Scholes, `PA` in coin, `CASH`
            empirical, in dollars. It is in the documented example only, and the answer has no
            Greeks.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
    """

    __slots__ = ()
    _label = "account.build_positions_graph"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph"
    )

    @exact_arguments
    def __init__(
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
    ) -> None:
        wire: dict[str, Any] = {
            "type": type,
            "mmrConfig": self._object("mmrConfig", MarginGraphConfig, mmr_config),
        }
        if incl_real_pos_and_eq is not None:
            wire["inclRealPosAndEq"] = incl_real_pos_and_eq
        if sim_pos is not None:
            wire["simPos"] = self._objects("simPos", SimulatedPosition, sim_pos)
        if sim_asset is not None:
            wire["simAsset"] = self._objects("simAsset", SimulatedAsset, sim_asset)
        if greeks_type is not None:
            wire["greeksType"] = greeks_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        type = wire.get("type", UNSET)
        if type is UNSET:
            raise cls.refusal(at, "type", "is required")
        if not isinstance(type, str):
            raise cls.refusal(at, "type", "must be a string")
        if type not in ("mmr",) and not is_undescribed(type):
            raise cls.refusal(at, "type", "must be 'mmr'")
        mmr_config = wire.get("mmrConfig", UNSET)
        if mmr_config is UNSET:
            raise cls.refusal(at, "mmrConfig", "is required")
        if not is_dict(mmr_config):
            raise cls.refusal(at, "mmrConfig", "must be a model or a dict")
        incl_real_pos_and_eq = wire.get("inclRealPosAndEq", UNSET)
        if incl_real_pos_and_eq is not UNSET:
            if not isinstance(incl_real_pos_and_eq, bool):
                raise cls.refusal(at, "inclRealPosAndEq", "must be True or False")
        sim_pos = wire.get("simPos", UNSET)
        if sim_pos is not UNSET:
            if not is_list(sim_pos):
                raise cls.refusal(at, "simPos", "must be a list")
            for index, each in enumerate(sim_pos):
                if not is_dict(each):
                    raise cls.refusal(at, "simPos", "must be SimulatedPosition or a dict", index)
        sim_asset = wire.get("simAsset", UNSET)
        if sim_asset is not UNSET:
            if not is_list(sim_asset):
                raise cls.refusal(at, "simAsset", "must be a list")
            for index, each in enumerate(sim_asset):
                if not is_dict(each):
                    raise cls.refusal(at, "simAsset", "must be SimulatedAsset or a dict", index)
        greeks_type = wire.get("greeksType", UNSET)
        if greeks_type is not UNSET:
            if not isinstance(greeks_type, str):
                raise cls.refusal(at, "greeksType", "must be a string")
            if greeks_type not in ("BS", "PA", "CASH") and not is_undescribed(greeks_type):
                raise cls.refusal(at, "greeksType", "must be 'BS', 'PA' or 'CASH'")

    type = TextField("type")
    """What the graph shows, `mmr` the maintenance margin."""
    mmr_config = ObjectField("mmrConfig", MarginGraphConfig)
    """How to calculate the maintenance margin; may be empty."""
    incl_real_pos_and_eq = FlagField("inclRealPosAndEq")
    """Include the positions and assets that the account has. While true, the exchange ignores
    `simAsset`. Without it the exchange takes true.
    """
    sim_pos = ObjectsField("simPos", SimulatedPosition)
    """Positions to simulate."""
    sim_asset = ObjectsField("simAsset", SimulatedAsset)
    """Assets to simulate; ignored unless `inclRealPosAndEq` is false."""
    greeks_type = TextField("greeksType")
    """Kind of Greeks, `BS` Black-Scholes, `PA` in coin, `CASH` empirical, in dollars. It is in the
    documented example only, and the answer has no Greeks.
    """


class MarginGraphPoint(Item):
    """One item of the answer."""

    _mmr: WireText = UNSET
    _mmrRatio: WireText = UNSET
    _shockFactor: WireText = UNSET

    shock_factor = DecimalField("shockFactor")
    """Change of prices as a fraction, from -1 to 1; -0.94 is a fall by 94%."""
    mmr = DecimalField("mmr")
    """Maintenance margin at these prices."""
    mmr_ratio = DecimalField("mmrRatio")
    """Maintenance margin ratio at these prices."""


class MarginGraph(Item):
    """One item of the answer."""

    _mmrData: WireList[MarginGraphPoint] = UNSET
    _type: WireText = UNSET

    type = TextField("type")
    """What the graph shows, `mmr` the maintenance margin. Known values: mmr."""
    mmr_data = ObjectsField("mmrData", MarginGraphPoint)
    """Points of the graph, from the deepest fall of prices to the highest rise."""


OPERATION: Operation[MarginGraph] = Operation(
    method="POST",
    path="/api/v5/account/position-builder-graph",
    resource="account",
    name="build_positions_graph",
    summary="Calculate how the maintenance margin would move with prices, from a fall by 100% to a doubling.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(1, 5, ("user",)),),
    request=BuildPositionsGraphRequest,
    item=MarginGraph,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
