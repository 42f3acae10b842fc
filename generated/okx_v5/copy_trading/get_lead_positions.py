# Made from spec/paths/copytrading/current-subpositions.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_lead_positions: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetLeadPositionsRequest(Request):
    """The parameters of copy_trading.get_lead_positions.

    Args:
        inst_type (instType): Instrument type; all types if left out.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        after: Only positions older than the one with this `subPosId`.
        before: Only positions newer than the one with this `subPosId`.
        limit: Positions per page. Without it the exchange takes 500.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
    """

    __slots__ = ()
    _label = "copy_trading.get_lead_positions"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = inst_id
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP") and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 500:
                raise cls.refusal(at, "limit", "must be at most 500")

    inst_type = TextField("instType")
    """Instrument type; all types if left out."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    after = TextField("after")
    """Only positions older than the one with this `subPosId`."""
    before = TextField("before")
    """Only positions newer than the one with this `subPosId`."""
    limit = IntegerField("limit")
    """Positions per page. Without it the exchange takes 500."""


class LeadPosition(Item):
    """One item of the answer."""

    _algoId: WireText = UNSET
    _availSubPos: WireText = UNSET
    _ccy: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _margin: WireText = UNSET
    _markPx: WireText = UNSET
    _mgnMode: WireText = UNSET
    _openAvgPx: WireText = UNSET
    _openOrdId: WireText = UNSET
    _openTime: WireText = UNSET
    _posSide: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _subPos: WireText = UNSET
    _subPosId: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _uniqueCode: WireText = UNSET
    _upl: WireText = UNSET
    _uplRatio: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    sub_pos_id = TextField("subPosId")
    """ID of the lead position."""
    pos_side = TextField("posSide")
    """Position side; with `net` the sign of `subPos` tells long from short. Known values: net,
    long, short.
    """
    mgn_mode = TextField("mgnMode")
    """Margin mode. Known values: cross, isolated."""
    lever = DecimalField("lever")
    """Leverage."""
    open_ord_id = TextField("openOrdId")
    """ID of the order that opened the lead position."""
    open_avg_px = DecimalField("openAvgPx")
    """Average price of opening."""
    open_time = TimeField("openTime")
    """When the position was opened."""
    sub_pos = DecimalField("subPos")
    """Size of the position; in `net` mode above 0 for long, below 0 for short."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    algo_id = TextField("algoId")
    """ID of the take profit and stop loss order."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    margin = DecimalField("margin")
    """Margin."""
    upl = DecimalField("upl")
    """Unrealized profit or loss."""
    upl_ratio = DecimalField("uplRatio")
    """Unrealized profit or loss as a ratio."""
    mark_px = DecimalField("markPx")
    """Latest mark price, for contracts."""
    unique_code = TextField("uniqueCode")
    """Code of the lead trader."""
    ccy = TextField("ccy")
    """Margin currency."""
    avail_sub_pos = DecimalField("availSubPos")
    """Size that can be closed, in contracts or in coins."""


OPERATION: Operation[LeadPosition] = Operation(
    method="GET",
    path="/api/v5/copytrading/current-subpositions",
    resource="copy_trading",
    name="get_lead_positions",
    summary="List your lead positions that are still open, the latest opened first.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=GetLeadPositionsRequest,
    item=LeadPosition,
    reply=Reply,
    data="list",
    pages=Cursor("subPosId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
