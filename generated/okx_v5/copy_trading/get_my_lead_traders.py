# Made from spec/paths/copytrading/current-lead-traders.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_my_lead_traders: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetMyLeadTradersRequest(Request):
    """The parameters of copy_trading.get_my_lead_traders.

    Args:
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
    """

    __slots__ = ()
    _label = "copy_trading.get_my_lead_traders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")

    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class CopiedLeadTrader(Item):
    """One item of the answer."""

    _beginCopyTime: WireText = UNSET
    _ccy: WireText = UNSET
    _copyTotalAmt: WireText = UNSET
    _copyTotalPnl: WireText = UNSET
    _leadMode: WireText = UNSET
    _margin: WireText = UNSET
    _nickName: WireText = UNSET
    _portLink: WireText = UNSET
    _profitSharingRatio: WireText = UNSET
    _todayPnl: WireText = UNSET
    _uniqueCode: WireText = UNSET
    _upl: WireText = UNSET

    port_link = TextField("portLink")
    """Address of his portrait; may be empty."""
    nick_name = TextField("nickName")
    """Nickname of the lead trader."""
    margin = DecimalField("margin")
    """Margin that copying him occupies."""
    copy_total_amt = DecimalField("copyTotalAmt")
    """The most that you let be invested in copying him, in USDT."""
    copy_total_pnl = DecimalField("copyTotalPnl")
    """Profit or loss of copying him in all, in USDT."""
    unique_code = TextField("uniqueCode")
    """Code of the lead trader."""
    ccy = TextField("ccy")
    """Margin currency."""
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Part of the profit that you share with him; 0.1 is 10%."""
    begin_copy_time = TimeField("beginCopyTime")
    """When you began to copy him."""
    upl = DecimalField("upl")
    """Unrealized profit or loss."""
    today_pnl = DecimalField("todayPnl")
    """Profit or loss realized today."""
    lead_mode = TextField("leadMode")
    """Whether he leads in public or in private mode. Known values: public, private."""


OPERATION: Operation[CopiedLeadTrader] = Operation(
    method="GET",
    path="/api/v5/copytrading/current-lead-traders",
    resource="copy_trading",
    name="get_my_lead_traders",
    summary="List the lead traders whom you copy now.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetMyLeadTradersRequest,
    item=CopiedLeadTrader,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
