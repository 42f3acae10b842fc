# Made from spec/paths/copytrading/public-subpositions-history.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_lead_trader_positions_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
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

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class GetLeadTraderPositionsHistoryRequest(Request):
    """The parameters of copy_trading.get_lead_trader_positions_history.

    Args:
        unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.
        after: Only positions older than the one with this `subPosId`.
        before: Only positions newer than the one with this `subPosId`.
        limit: Positions per page. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
    """

    __slots__ = ()
    _label = "copy_trading.get_lead_trader_positions_history"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history"

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
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
        unique_code = wire.get("uniqueCode", UNSET)
        if unique_code is UNSET:
            raise cls.refusal(at, "uniqueCode", "is required")
        if not isinstance(unique_code, str):
            raise cls.refusal(at, "uniqueCode", "must be a string")
        if MATCH_22D5414C(unique_code) is None:
            raise cls.refusal(
                at, "uniqueCode", "must match the pattern ^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})$"
            )
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")
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
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    unique_code = TextField("uniqueCode")
    """The lead trader, by the code of 16 or 18 letters and digits."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""
    after = TextField("after")
    """Only positions older than the one with this `subPosId`."""
    before = TextField("before")
    """Only positions newer than the one with this `subPosId`."""
    limit = IntegerField("limit")
    """Positions per page. Without it the exchange takes 100."""


class ClosedLeadTraderPosition(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _closeAvgPx: WireText = UNSET
    _closeTime: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _lever: WireText = UNSET
    _margin: WireText = UNSET
    _mgnMode: WireText = UNSET
    _openAvgPx: WireText = UNSET
    _openTime: WireText = UNSET
    _pnl: WireText = UNSET
    _pnlRatio: WireText = UNSET
    _posSide: WireText = UNSET
    _subPos: WireText = UNSET
    _subPosId: WireText = UNSET
    _uniqueCode: WireText = UNSET

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
    open_avg_px = DecimalField("openAvgPx")
    """Average price of opening."""
    open_time = TimeField("openTime")
    """When the position was opened."""
    sub_pos = DecimalField("subPos")
    """Size of the position; in `net` mode above 0 for long, below 0 for short."""
    close_time = TimeField("closeTime")
    """When some of the position was closed last."""
    close_avg_px = DecimalField("closeAvgPx")
    """Average price of closing."""
    pnl = DecimalField("pnl")
    """Profit or loss."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss as a ratio; 0.1 is 10%."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    margin = DecimalField("margin")
    """Margin."""
    ccy = TextField("ccy")
    """Margin currency."""
    unique_code = TextField("uniqueCode")
    """Code of the lead trader."""


OPERATION: Operation[ClosedLeadTraderPosition] = Operation(
    method="GET",
    path="/api/v5/copytrading/public-subpositions-history",
    resource="copy_trading",
    name="get_lead_trader_positions_history",
    summary="List the lead positions of a lead trader that were closed within the last three months.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetLeadTraderPositionsHistoryRequest,
    item=ClosedLeadTraderPosition,
    reply=Reply,
    data="list",
    pages=Cursor("subPosId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
