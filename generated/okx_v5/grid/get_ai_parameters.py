# Made from spec/paths/tradingBot/grid/ai-param.yaml, not to be edited; make it again with: make generate
"""grid.get_ai_parameters: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetAiParametersRequest(Request):
    """The parameters of grid.get_ai_parameters.

    Args:
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        inst_id (instId): Instrument, such as `BTC-USDT`.
        direction: Direction of the grid. Required for a contract grid.
        duration: Days that the back test covers: `7D` (the default), `30D` or `180D` for a spot
            grid, `7D`, `14D` (the default) or `30D` for a contract grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
    """

    __slots__ = ()
    _label = "grid.get_ai_parameters"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        inst_id: str,
        direction: Optional[OneOf[Literal["long", "short", "neutral"]]] = None,
        duration: Optional[OneOf[Literal["7D", "14D", "30D", "180D"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
            "instId": inst_id,
        }
        if direction is not None:
            wire["direction"] = direction
        if duration is not None:
            wire["duration"] = duration
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        direction = wire.get("direction", UNSET)
        if direction is not UNSET:
            if not isinstance(direction, str):
                raise cls.refusal(at, "direction", "must be a string")
            if direction not in ("long", "short", "neutral") and not is_undescribed(direction):
                raise cls.refusal(at, "direction", "must be 'long', 'short' or 'neutral'")
        duration = wire.get("duration", UNSET)
        if duration is not UNSET:
            if not isinstance(duration, str):
                raise cls.refusal(at, "duration", "must be a string")
            if duration not in ("7D", "14D", "30D", "180D") and not is_undescribed(duration):
                raise cls.refusal(at, "duration", "must be '7D', '14D', '30D' or '180D'")
        if (
            (
                algo_ord_type == "contract_grid"
                and duration is not UNSET
                and duration not in ("7D", "14D", "30D")
            )
            and not is_undescribed(algo_ord_type)
            and not is_undescribed(duration)
        ):
            raise cls.refusal(
                at, "duration", "must be '7D', '14D' or '30D' when algo_ord_type is 'contract_grid'"
            )
        if (algo_ord_type == "contract_grid" and direction is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "direction", "is required when algo_ord_type is 'contract_grid'")
        if (
            (
                algo_ord_type == "grid"
                and duration is not UNSET
                and duration not in ("7D", "30D", "180D")
            )
            and not is_undescribed(algo_ord_type)
            and not is_undescribed(duration)
        ):
            raise cls.refusal(
                at, "duration", "must be '7D', '30D' or '180D' when algo_ord_type is 'grid'"
            )

    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`."""
    direction = TextField("direction")
    """Direction of the grid. Required for a contract grid."""
    duration = TextField("duration")
    """Days that the back test covers: `7D` (the default), `30D` or `180D` for a spot grid, `7D`,
    `14D` (the default) or `30D` for a contract grid.
    """


class GridAiParameters(Item):
    """A grid that a back test recommends."""

    _algoOrdType: WireText = UNSET
    _annualizedRate: WireText = UNSET
    _ccy: WireText = UNSET
    _direction: WireText = UNSET
    _duration: WireText = UNSET
    _gridNum: WireText = UNSET
    _instId: WireText = UNSET
    _lever: WireText = UNSET
    _maxPx: WireText = UNSET
    _minInvestment: WireText = UNSET
    _minPx: WireText = UNSET
    _perGridProfitRatio: WireText = UNSET
    _perMaxProfitRate: WireText = UNSET
    _perMinProfitRate: WireText = UNSET
    _runType: WireText = UNSET
    _sourceCcy: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts. Known values: grid,
    contract_grid.
    """
    duration = TextField("duration")
    """Days that the back test covers. Known values: 7D, 14D, 30D, 180D."""
    grid_num = DecimalField("gridNum")
    """Number of grids in the range."""
    max_px = DecimalField("maxPx")
    """Upper end of the price range."""
    min_px = DecimalField("minPx")
    """Lower end of the price range."""
    per_max_profit_rate = DecimalField("perMaxProfitRate")
    """Highest profit expected of a grid, as a ratio; 0.1 is 10%."""
    per_min_profit_rate = DecimalField("perMinProfitRate")
    """Lowest profit expected of a grid, as a ratio; 0.1 is 10%."""
    per_grid_profit_ratio = DecimalField("perGridProfitRatio")
    """Profit of a grid; in the example it is on another scale than the highest and lowest one."""
    annualized_rate = DecimalField("annualizedRate")
    """Profit of the grids per year, as a ratio; 0.1 is 10%."""
    min_investment = DecimalField("minInvestment")
    """Least amount to invest."""
    ccy = TextField("ccy")
    """Currency to invest."""
    run_type = TextField("runType")
    """Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios).
    Known values: 1, 2.
    """
    direction = TextField("direction")
    """Direction of the grid. Contract grid only. Known values: long, short, neutral."""
    lever = DecimalField("lever")
    """Leverage. Contract grid only; 0 for a spot grid."""
    source_ccy = TextField("sourceCcy")
    """Source currency."""


OPERATION: Operation[GridAiParameters] = Operation(
    method="GET",
    path="/api/v5/tradingBot/grid/ai-param",
    resource="grid",
    name="get_ai_parameters",
    summary="Get the grid that a back test of the exchange recommends for an instrument.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetAiParametersRequest,
    item=GridAiParameters,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
