# Made from spec/paths/copytrading/public-stats.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_lead_trader_stats: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class GetLeadTraderStatsRequest(Request):
    """The parameters of copy_trading.get_lead_trader_stats.

    Args:
        unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
        last_days (lastDays): Days to look back: `1` is 7, `2` is 30, `3` is 90, `4` is 365 days.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
    """

    __slots__ = ()
    _label = "copy_trading.get_lead_trader_stats"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        last_days: OneOf[Literal["1", "2", "3", "4"]],
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
            "lastDays": last_days,
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
        last_days = wire.get("lastDays", UNSET)
        if last_days is UNSET:
            raise cls.refusal(at, "lastDays", "is required")
        if not isinstance(last_days, str):
            raise cls.refusal(at, "lastDays", "must be a string")
        if last_days not in ("1", "2", "3", "4") and not is_undescribed(last_days):
            raise cls.refusal(at, "lastDays", "must be '1', '2', '3' or '4'")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SWAP",) and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SWAP'")

    unique_code = TextField("uniqueCode")
    """The lead trader, by the code of 16 or 18 letters and digits."""
    last_days = TextField("lastDays")
    """Days to look back: `1` is 7, `2` is 30, `3` is 90, `4` is 365 days."""
    inst_type = TextField("instType")
    """Instrument type. Without it the exchange takes SWAP."""


class LeadTraderStats(Item):
    """One item of the answer."""

    _avgSubPosNotional: WireText = UNSET
    _ccy: WireText = UNSET
    _curCopyTraderPnl: WireText = UNSET
    _investAmt: WireText = UNSET
    _lossDays: WireText = UNSET
    _profitDays: WireText = UNSET
    _winRatio: WireText = UNSET

    win_ratio = DecimalField("winRatio")
    """Win ratio, from 0 to 1."""
    profit_days = DecimalField("profitDays")
    """Days that ended with a profit."""
    loss_days = DecimalField("lossDays")
    """Days that ended with a loss."""
    cur_copy_trader_pnl = DecimalField("curCopyTraderPnl")
    """Profit or loss of those who copy him now, in USDT."""
    avg_sub_pos_notional = DecimalField("avgSubPosNotional")
    """Average value of a lead position, in USDT."""
    invest_amt = DecimalField("investAmt")
    """His own capital for leading, in USDT."""
    ccy = TextField("ccy")
    """Margin currency."""


OPERATION: Operation[LeadTraderStats] = Operation(
    method="GET",
    path="/api/v5/copytrading/public-stats",
    resource="copy_trading",
    name="get_lead_trader_stats",
    summary="Get how well a lead trader did in the last days.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetLeadTraderStatsRequest,
    item=LeadTraderStats,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
