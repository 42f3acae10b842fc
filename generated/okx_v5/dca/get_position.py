# Made from spec/paths/tradingBot/dca/position-details.yaml, not to be edited; make it again with: make generate
"""dca.get_position: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetPositionRequest(Request):
    """The parameters of dca.get_position.

    Args:
        algo_id (algoId): ID of the bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on spot.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
    """

    __slots__ = ()
    _label = "dca.get_position"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "algoOrdType": algo_ord_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract_dca", "spot_dca") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_dca' or 'spot_dca'")

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""


class DcaPosition(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _algoOrdType: WireText = UNSET
    _avgPx: WireText = UNSET
    _baseSz: WireText = UNSET
    _curCycleId: WireText = UNSET
    _curCycleld: WireText = UNSET
    _fee: WireText = UNSET
    _fillManualOrds: WireText = UNSET
    _fillSafetyOrds: WireText = UNSET
    _fundingFee: WireText = UNSET
    _initPx: WireText = UNSET
    _instId: WireText = UNSET
    _liqPx: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _quoteSz: WireText = UNSET
    _slPx: WireText = UNSET
    _startTime: WireText = UNSET
    _sz: WireText = UNSET
    _tpPx: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _upl: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot. Known values: contract_dca,
    spot_dca.
    """
    inst_id = TextField("instId")
    """Instrument."""
    cur_cycleld = TextField("curCycleld")
    """ID of the current cycle. The name is spelt with a small L, as documented."""
    cur_cycle_id = TextField("curCycleId")
    """ID of the current cycle, under the name that is meant; not documented. One of the two is
    there.
    """
    start_time = TimeField("startTime")
    """When the current cycle began."""
    fill_manual_ords = DecimalField("fillManualOrds")
    """Filled orders that you have added in the current cycle by hand."""
    fill_safety_ords = DecimalField("fillSafetyOrds")
    """Safety orders that have been filled in the current cycle."""
    funding_fee = DecimalField("fundingFee")
    """Funding fees of the current cycle; contract bots only."""
    init_px = DecimalField("initPx")
    """Average price at which the initial order was filled."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD; contract bots only."""
    avg_px = DecimalField("avgPx")
    """Average price of entry."""
    upl = DecimalField("upl")
    """Unrealized profit or loss."""
    liq_px = DecimalField("liqPx")
    """Estimated price of liquidation; contract bots only."""
    sz = DecimalField("sz")
    """Contracts held; contract bots only."""
    base_sz = DecimalField("baseSz")
    """Base currency that the current cycle holds; spot bots only."""
    quote_sz = DecimalField("quoteSz")
    """Quote currency that the current cycle holds; spot bots only."""
    sl_px = DecimalField("slPx")
    """Price at which the loss is stopped."""
    tp_px = DecimalField("tpPx")
    """Price at which the profit is taken."""
    fee = DecimalField("fee")
    """Fees so far, if negative, or rebates."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with; spot bots only."""


OPERATION: Operation[DcaPosition] = Operation(
    method="GET",
    path="/api/v5/tradingBot/dca/position-details",
    resource="dca",
    name="get_position",
    summary="Get the position that a DCA bot holds in its current cycle.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetPositionRequest,
    item=DcaPosition,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
