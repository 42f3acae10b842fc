# Made from spec/paths/tradingBot/signal/positions.yaml, not to be edited; make it again with: make generate
"""signal_bot.get_positions: the operation and its models."""

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


class GetPositionsRequest(Request):
    """The parameters of signal_bot.get_positions.

    Args:
        algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
        algo_id (algoId): ID of the bot.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
    """

    __slots__ = ()
    _label = "signal_bot.get_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoOrdType": algo_ord_type,
            "algoId": algo_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("contract",) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract'")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")

    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract` on contracts."""
    algo_id = TextField("algoId")
    """ID of the bot."""


class SignalPosition(Item):
    """One item of the answer."""

    _adl: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _ccy: WireText = UNSET
    _imr: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _last: WireText = UNSET
    _lever: WireText = UNSET
    _liqPx: WireText = UNSET
    _markPx: WireText = UNSET
    _mgnMode: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mmr: WireText = UNSET
    _notionalUsd: WireText = UNSET
    _pos: WireText = UNSET
    _posSide: WireText = UNSET
    _uTime: WireText = UNSET
    _upl: WireText = UNSET
    _uplRatio: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot; kept for the future."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    c_time = TimeField("cTime")
    """When the position was opened."""
    u_time = TimeField("uTime")
    """When the position last changed."""
    avg_px = DecimalField("avgPx")
    """Average price of opening."""
    ccy = TextField("ccy")
    """Margin currency."""
    lever = DecimalField("lever")
    """Leverage."""
    liq_px = DecimalField("liqPx")
    """Estimate of the price at which the position is liquidated."""
    pos_side = TextField("posSide")
    """Position side, always `net`. Known values: net, long, short."""
    pos = DecimalField("pos")
    """Size of the position in contracts. Whether that of a short one is negative is not documented."""
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio."""
    imr = DecimalField("imr")
    """Initial margin."""
    mmr = DecimalField("mmr")
    """Maintenance margin."""
    upl = DecimalField("upl")
    """Unrealized profit or loss."""
    upl_ratio = DecimalField("uplRatio")
    """Unrealized profit or loss as a ratio; 0.1 is 10%."""
    last = DecimalField("last")
    """Price of the last trade."""
    notional_usd = DecimalField("notionalUsd")
    """Value in USD."""
    adl = TextField("adl")
    """Place in the queue for auto-deleveraging, from `1`, the last, to `5`, the first. Known
    values: 1, 2, 3, 4, 5.
    """
    mark_px = DecimalField("markPx")
    """Mark price."""


OPERATION: Operation[SignalPosition] = Operation(
    method="GET",
    path="/api/v5/tradingBot/signal/positions",
    resource="signal_bot",
    name="get_positions",
    summary="Get the open positions of a signal bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetPositionsRequest,
    item=SignalPosition,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
