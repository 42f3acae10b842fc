# Made from spec/paths/tradingBot/grid/min-investment.yaml, not to be edited; make it again with: make generate
"""grid.compute_min_investment: the operation and its models."""

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
from .._runtime.models.checks import is_below
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._grid import GridInvestmentDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_01B5E4C7 = re.compile("^0*([2-9]|[1-9][0-9]+)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class GridInvestment(Request):
    """An amount to invest.

    Args:
        amt: Amount.
        ccy: Currency, such as `USDT`.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
    """

    __slots__ = ()
    _label = "GridInvestment"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public"

    @exact_arguments
    def __init__(
        self,
        *,
        amt: Number,
        ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "amt": self._number("amt", amt),
            "ccy": ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_D28C4362(amt) is None:
            raise cls.refusal(at, "amt", "must be a number of at least 0 in plain notation")
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")

    amt = DecimalField("amt")
    """Amount."""
    ccy = TextField("ccy")
    """Currency, such as `USDT`."""


class ComputeGridMinInvestmentRequest(Request):
    """The parameters of grid.compute_min_investment.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        max_px (maxPx): Upper end of the price range; it must be above `minPx`.
        min_px (minPx): Lower end of the price range.
        grid_num (gridNum): Number of grids in the range, a whole number from 2 to what
            `get_max_grid_quantity` says.
        run_type (runType): Spacing of the grids, `1` arithmetic (equal differences) or `2`
            geometric (equal ratios).
        direction: Direction of the grid. Contract grid only, and required there.
        lever: Leverage. Contract grid only, and required there.
        base_pos (basePos): Whether a position is opened when the grid starts. Contract grid only; a
            neutral one never opens any. Without it the exchange takes false.
        investment_type (investmentType): Currency to invest, `quote` or `base` currency, or both
            (`dual`). Spot grid only.
        trigger_strategy (triggerStrategy): What the grid waits for, `instant` for nothing, `price`
            for a price, `rsi` for the indicator.
        top_up_amt (topUpAmt): Amount to add to the investment. Spot grid only.
        investment_data (investmentData): What is to be invested, an amount of each currency.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
    """

    __slots__ = ()
    _label = "grid.compute_min_investment"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        max_px: Number,
        min_px: Number,
        grid_num: Number,
        run_type: OneOf[Literal["1", "2"]],
        direction: Optional[OneOf[Literal["long", "short", "neutral"]]] = None,
        lever: Number | None = None,
        base_pos: bool | None = None,
        investment_type: Optional[OneOf[Literal["quote", "base", "dual"]]] = None,
        trigger_strategy: Optional[OneOf[Literal["instant", "price", "rsi"]]] = None,
        top_up_amt: Number | None = None,
        investment_data: Optional[
            Sequence[GridInvestment | GridInvestmentDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "algoOrdType": algo_ord_type,
            "maxPx": self._number("maxPx", max_px),
            "minPx": self._number("minPx", min_px),
            "gridNum": self._number("gridNum", grid_num),
            "runType": run_type,
        }
        if direction is not None:
            wire["direction"] = direction
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        if base_pos is not None:
            wire["basePos"] = base_pos
        if investment_type is not None:
            wire["investmentType"] = investment_type
        if trigger_strategy is not None:
            wire["triggerStrategy"] = trigger_strategy
        if top_up_amt is not None:
            wire["topUpAmt"] = self._number("topUpAmt", top_up_amt)
        if investment_data is not None:
            wire["investmentData"] = self._objects(
                "investmentData", GridInvestment, investment_data
            )
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        max_px = wire.get("maxPx", UNSET)
        if max_px is UNSET:
            raise cls.refusal(at, "maxPx", "is required")
        if not isinstance(max_px, str):
            raise cls.refusal(at, "maxPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(max_px) is None:
            raise cls.refusal(at, "maxPx", "must be more than 0, in plain notation")
        min_px = wire.get("minPx", UNSET)
        if min_px is UNSET:
            raise cls.refusal(at, "minPx", "is required")
        if not isinstance(min_px, str):
            raise cls.refusal(at, "minPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(min_px) is None:
            raise cls.refusal(at, "minPx", "must be more than 0, in plain notation")
        grid_num = wire.get("gridNum", UNSET)
        if grid_num is UNSET:
            raise cls.refusal(at, "gridNum", "is required")
        if not isinstance(grid_num, str):
            raise cls.refusal(at, "gridNum", "must be a number: a Decimal, a str or an int")
        if MATCH_01B5E4C7(grid_num) is None:
            raise cls.refusal(at, "gridNum", "must be a whole number of at least 2")
        run_type = wire.get("runType", UNSET)
        if run_type is UNSET:
            raise cls.refusal(at, "runType", "is required")
        if not isinstance(run_type, str):
            raise cls.refusal(at, "runType", "must be a string")
        if run_type not in ("1", "2") and not is_undescribed(run_type):
            raise cls.refusal(at, "runType", "must be '1' or '2'")
        direction = wire.get("direction", UNSET)
        if direction is not UNSET:
            if not isinstance(direction, str):
                raise cls.refusal(at, "direction", "must be a string")
            if direction not in ("long", "short", "neutral") and not is_undescribed(direction):
                raise cls.refusal(at, "direction", "must be 'long', 'short' or 'neutral'")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        base_pos = wire.get("basePos", UNSET)
        if base_pos is not UNSET:
            if not isinstance(base_pos, bool):
                raise cls.refusal(at, "basePos", "must be True or False")
        investment_type = wire.get("investmentType", UNSET)
        if investment_type is not UNSET:
            if not isinstance(investment_type, str):
                raise cls.refusal(at, "investmentType", "must be a string")
            if investment_type not in ("quote", "base", "dual") and not is_undescribed(
                investment_type
            ):
                raise cls.refusal(at, "investmentType", "must be 'quote', 'base' or 'dual'")
        trigger_strategy = wire.get("triggerStrategy", UNSET)
        if trigger_strategy is not UNSET:
            if not isinstance(trigger_strategy, str):
                raise cls.refusal(at, "triggerStrategy", "must be a string")
            if trigger_strategy not in ("instant", "price", "rsi") and not is_undescribed(
                trigger_strategy
            ):
                raise cls.refusal(at, "triggerStrategy", "must be 'instant', 'price' or 'rsi'")
        top_up_amt = wire.get("topUpAmt", UNSET)
        if top_up_amt is not UNSET:
            if not isinstance(top_up_amt, str):
                raise cls.refusal(at, "topUpAmt", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(top_up_amt) is None:
                raise cls.refusal(
                    at, "topUpAmt", "must be a number of at least 0 in plain notation"
                )
        investment_data = wire.get("investmentData", UNSET)
        if investment_data is not UNSET:
            if not is_list(investment_data):
                raise cls.refusal(at, "investmentData", "must be a list")
            if len(investment_data) < 1:
                raise cls.refusal(at, "investmentData", "must have at least 1 element")
            for index, each in enumerate(investment_data):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "investmentData", "must be GridInvestment or a dict", index
                    )
        if (algo_ord_type == "grid" and direction is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "direction", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and lever is not UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "lever", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and base_pos is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "basePos", "must not be given when algo_ord_type is 'grid'")
        if (
            algo_ord_type == "contract_grid" and investment_type is not UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at, "investmentType", "must not be given when algo_ord_type is 'contract_grid'"
            )
        if (algo_ord_type == "contract_grid" and top_up_amt is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "topUpAmt", "must not be given when algo_ord_type is 'contract_grid'"
            )
        if (algo_ord_type == "contract_grid" and direction is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "direction", "is required when algo_ord_type is 'contract_grid'")
        if (algo_ord_type == "contract_grid" and lever is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "lever", "is required when algo_ord_type is 'contract_grid'")
        if (
            direction == "neutral" and base_pos is not UNSET and base_pos is not False
        ) and not is_undescribed(direction):
            raise cls.refusal(at, "basePos", "must be False when direction is 'neutral'")
        if (algo_ord_type == "grid" and MATCH_498D7B52(inst_id) is not None) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "algoOrdType", "of 'grid' is for SPOT only, which inst_id is not")
        if (
            algo_ord_type == "contract_grid" and MATCH_90D1675E(inst_id) is not None
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at,
                "algoOrdType",
                "of 'contract_grid' is for FUTURES and SWAP only, which inst_id is not",
            )
        if is_below(max_px, min_px, or_equal=True):
            raise cls.refusal(at, "maxPx", "must be greater than min_px")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    max_px = DecimalField("maxPx")
    """Upper end of the price range; it must be above `minPx`."""
    min_px = DecimalField("minPx")
    """Lower end of the price range."""
    grid_num = DecimalField("gridNum")
    """Number of grids in the range, a whole number from 2 to what `get_max_grid_quantity` says."""
    run_type = TextField("runType")
    """Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios)."""
    direction = TextField("direction")
    """Direction of the grid. Contract grid only, and required there."""
    lever = DecimalField("lever")
    """Leverage. Contract grid only, and required there."""
    base_pos = FlagField("basePos")
    """Whether a position is opened when the grid starts. Contract grid only; a neutral one never
    opens any. Without it the exchange takes false.
    """
    investment_type = TextField("investmentType")
    """Currency to invest, `quote` or `base` currency, or both (`dual`). Spot grid only."""
    trigger_strategy = TextField("triggerStrategy")
    """What the grid waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator."""
    top_up_amt = DecimalField("topUpAmt")
    """Amount to add to the investment. Spot grid only."""
    investment_data = ObjectsField("investmentData", GridInvestment)
    """What is to be invested, an amount of each currency."""


class GridMinInvestmentAmount(Item):
    """The least amount of a currency."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET

    amt = DecimalField("amt")
    """Least amount to invest."""
    ccy = TextField("ccy")
    """Currency."""


class GridMinInvestment(Item):
    """The least that a grid needs."""

    _minInvestmentData: WireList[GridMinInvestmentAmount] = UNSET
    _singleAmt: WireText = UNSET

    min_investment_data = ObjectsField("minInvestmentData", GridMinInvestmentAmount)
    """The least amount of each currency."""
    single_amt = DecimalField("singleAmt")
    """Amount that each grid buys or sells, in quote currency for a spot grid, in contracts for a
    contract grid.
    """


OPERATION: Operation[GridMinInvestment] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/min-investment",
    resource="grid",
    name="compute_min_investment",
    summary="Calculate the least that a grid needs as investment.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=ComputeGridMinInvestmentRequest,
    item=GridMinInvestment,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
