# Made from spec/paths/copytrading/public-weekly-pnl.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_lead_trader_weekly_pnl: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

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

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class GetLeadTraderWeeklyPnlRequest(Request):
    """The parameters of copy_trading.get_lead_trader_weekly_pnl.

    Args:
        unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
    """

    __slots__ = ()
    _label = "copy_trading.get_lead_trader_weekly_pnl"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
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

    unique_code = TextField("uniqueCode")
    """The lead trader, by the code of 16 or 18 letters and digits."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class LeadTraderWeeklyPnl(Item):
    """One item of the answer."""

    _beginTs: WireText = UNSET
    _pnl: WireText = UNSET
    _pnlRatio: WireText = UNSET

    begin_ts = TimeField("beginTs")
    """When the week began, on Monday by UTC+8."""
    pnl = DecimalField("pnl")
    """Profit or loss of the week. Its currency is not given."""
    pnl_ratio = DecimalField("pnlRatio")
    """Profit or loss of the week as a ratio."""


OPERATION: Operation[LeadTraderWeeklyPnl] = Operation(
    method="GET",
    path="/api/v5/copytrading/public-weekly-pnl",
    resource="copy_trading",
    name="get_lead_trader_weekly_pnl",
    summary="Get the profit or loss of a lead trader week by week for the last 12 weeks, the latest first.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetLeadTraderWeeklyPnlRequest,
    item=LeadTraderWeeklyPnl,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
