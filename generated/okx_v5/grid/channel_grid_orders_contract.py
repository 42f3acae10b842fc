# Made from spec/channels/business/grid-orders-contract.yaml, not to be edited; make it again with: make generate
"""grid.grid_orders_contract: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireList, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from .._runtime.streams.follow_up import FollowUpQuery
from ._grid_orders import GridRebate, GridTrigger


class SubscribeGridOrdersContractRequest(Request):
    """The parameters of grid.grid_orders_contract.

    Args:
        inst_type (instType): Instrument type, or `ANY`.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_id (algoId): ID of the grid.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel
    """

    __slots__ = ()
    _label = "grid.grid_orders_contract"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["SWAP", "FUTURES", "ANY"]],
        inst_id: str | None = None,
        algo_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if algo_id is not None:
            wire["algoId"] = algo_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("SWAP", "FUTURES", "ANY") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SWAP', 'FUTURES' or 'ANY'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Instrument type, or `ANY`."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_id = TextField("algoId")
    """ID of the grid."""


class PushedContractGrid(Item):
    """A contract grid at the time of the push."""

    _activeOrdNum: WireText = UNSET
    _actualLever: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _annualizedRate: WireText = UNSET
    _arbitrageNum: WireText = UNSET
    _availEq: WireText = UNSET
    _basePos: WireFlag = UNSET
    _cTime: WireText = UNSET
    _cancelType: WireText = UNSET
    _copyType: WireText = UNSET
    _direction: WireText = UNSET
    _eq: WireText = UNSET
    _fee: WireText = UNSET
    _floatProfit: WireText = UNSET
    _fundingFee: WireText = UNSET
    _gridNum: WireText = UNSET
    _gridProfit: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _investment: WireText = UNSET
    _lever: WireText = UNSET
    _liqPx: WireText = UNSET
    _maxPx: WireText = UNSET
    _minPx: WireText = UNSET
    _ordFrozen: WireText = UNSET
    _pTime: WireText = UNSET
    _perMaxProfitRate: WireText = UNSET
    _perMinProfitRate: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _profitSharingRatio: WireText = UNSET
    _rebateTrans: WireList[GridRebate] = UNSET
    _runPx: WireText = UNSET
    _runType: WireText = UNSET
    _singleAmt: WireText = UNSET
    _slRatio: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _state: WireText = UNSET
    _stopType: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _totalAnnualizedRate: WireText = UNSET
    _totalPnl: WireText = UNSET
    _tpRatio: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tradeNum: WireText = UNSET
    _triggerParams: WireList[GridTrigger] = UNSET
    _uTime: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    c_time = TimeField("cTime")
    """When the grid was created."""
    u_time = TimeField("uTime")
    """When the grid last changed."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts. Known values: grid,
    contract_grid.
    """
    state = TextField("state")
    """State: `pending_signal` waits for its trigger, `starting`, `running` and `stopping` are what
    they say, `no_close_position` has stopped and kept its position (contract grid only),
    `stopped` is the end. Known values: starting, running, stopping, pending_signal,
    no_close_position, stopped.
    """
    rebate_trans = ObjectsField("rebateTrans", GridRebate)
    """Rebates that were transferred, one a currency."""
    trigger_params = ObjectsField("triggerParams", GridTrigger)
    """What starts and stops the grid."""
    max_px = DecimalField("maxPx")
    """Upper end of the price range."""
    min_px = DecimalField("minPx")
    """Lower end of the price range."""
    grid_num = DecimalField("gridNum")
    """Number of grids in the range."""
    run_type = TextField("runType")
    """Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios).
    Known values: 1, 2.
    """
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price that triggers the take profit of the grid; 0 or empty where there is none."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price that triggers the stop loss of the grid; 0 or empty where there is none."""
    trade_num = DecimalField("tradeNum")
    """Number of orders of the grid that were filled. Not in lists of grids."""
    arbitrage_num = DecimalField("arbitrageNum")
    """Number of times that the grid bought low and sold high."""
    single_amt = DecimalField("singleAmt")
    """Amount that each grid buys or sells; in base currency for spot, in contracts otherwise, as
    far as the examples show. Not in lists of grids.
    """
    per_min_profit_rate = DecimalField("perMinProfitRate")
    """Lowest profit expected of a grid, as a ratio; 0.1 is 10%. Not in lists of grids."""
    per_max_profit_rate = DecimalField("perMaxProfitRate")
    """Highest profit expected of a grid, as a ratio; 0.1 is 10%. Not in lists of grids."""
    run_px = DecimalField("runPx")
    """Price when the grid started. Not in lists of grids."""
    total_pnl = DecimalField("totalPnl")
    """Profit or loss in all."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss in all as a ratio of the investment."""
    investment = DecimalField("investment")
    """Amount invested so far; of a spot grid in quote currency, with what was put in as base
    currency converted.
    """
    grid_profit = DecimalField("gridProfit")
    """Profit that the grids have made."""
    float_profit = DecimalField("floatProfit")
    """Unrealized profit or loss."""
    total_annualized_rate = DecimalField("totalAnnualizedRate")
    """Profit or loss in all, per year, as a ratio; 0.1 is 10%. Not in lists of grids."""
    annualized_rate = DecimalField("annualizedRate")
    """Profit that the grids have made, per year, as a ratio; 0.1 is 10%. Not in lists of grids."""
    cancel_type = TextField("cancelType")
    """Why the grid stopped: `0` it did not, `1` by hand, `2` take profit, `3` stop loss, `4` risk
    control, `5` delivery, `6` signal. Known values: 0, 1, 2, 3, 4, 5, 6.
    """
    stop_type = TextField("stopType")
    """What became of the holdings when the grid stopped: `1` the base currency was sold, or all
    positions closed, at market price, `2` they were kept. `0` may stand there while it runs.
    Known values: 0, 1, 2.
    """
    active_ord_num = DecimalField("activeOrdNum")
    """Number of pending orders of the grid. Not in lists of grids."""
    direction = TextField("direction")
    """Direction of the grid. Contract grid only. Known values: long, short, neutral."""
    base_pos = FlagField("basePos")
    """Whether a position is opened when the grid starts. Contract grid only."""
    sz = DecimalField("sz")
    """Margin invested, in USDT. Contract grid only."""
    lever = DecimalField("lever")
    """Leverage. Contract grid only."""
    actual_lever = DecimalField("actualLever")
    """Leverage at present. Contract grid only."""
    liq_px = DecimalField("liqPx")
    """Estimated liquidation price. Contract grid only."""
    ord_frozen = DecimalField("ordFrozen")
    """Margin tied up by pending orders. Contract grid only."""
    avail_eq = DecimalField("availEq")
    """Margin that is available. Contract grid only."""
    eq = DecimalField("eq")
    """Equity of the grid in all. Contract grid only, not in lists of grids."""
    tag = TextField("tag")
    """Your own order tag."""
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Share of the profit that goes to the lead trader, 0 to 0.3; 0.1 is 10%. Empty for a grid that
    neither leads nor follows.
    """
    copy_type = TextField("copyType")
    """Part of the grid in profit sharing: `0` none, `1` a copy that shares no profit, `2` a copy
    that shares its profit, `3` it leads. Known values: 0, 1, 2, 3.
    """
    tp_ratio = DecimalField("tpRatio")
    """Take profit as a ratio; 0.1 is 10%. Not in lists of grids."""
    sl_ratio = DecimalField("slRatio")
    """Stop loss as a ratio; 0.1 is 10%. Not in lists of grids."""
    fee = DecimalField("fee")
    """Fees so far. Contract grid only."""
    funding_fee = DecimalField("fundingFee")
    """Funding fees so far. Contract grid only."""
    p_time = TimeField("pTime")
    """When it was pushed."""


CHANNEL: Channel[PushedContractGrid] = Channel(
    key="business/grid-orders-contract",
    names=("grid-orders-contract",),
    path="/ws/v5/business",
    login=True,
    resource="grid",
    name="grid_orders_contract",
    summary="Your contract grids, as events change them and from time to time.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel",
    kind="state",
    item_key=("algoId",),
    snapshot="",
    follow_ups=(
        FollowUpQuery(
            "GET /api/v5/tradingBot/grid/orders-algo-pending",
            of=("instType", "instId", "algoId"),
            values=(("algoOrdType", ("contract_grid",)),),
        ),
        FollowUpQuery(
            "GET /api/v5/tradingBot/grid/orders-algo-history",
            of=("instType", "instId", "algoId"),
            values=(("algoOrdType", ("contract_grid",)),),
            changed="uTime",
        ),
    ),
    connections=None,
    per_connection=None,
    request=SubscribeGridOrdersContractRequest,
    item=PushedContractGrid,
    parameter="",
)
"""Your contract grids, as events change them and from time to time.

Each row is a grid as a whole. Nothing is said of a push at first; within an interval that is not
documented all that run are pushed.

Each row has the newest state of its `algoId`: those before it may be left out.

After a gap REST is asked, and `Interrupted` tells in `follow_ups`: GET
/api/v5/tradingBot/grid/orders-algo-pending, of algoOrdType contract_grid; GET
/api/v5/tradingBot/grid/orders-algo-history, of algoOrdType contract_grid, what has changed since
the gap began.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel
"""
