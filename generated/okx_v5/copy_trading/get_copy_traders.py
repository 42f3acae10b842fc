# Made from spec/paths/copytrading/public-copy-traders.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_copy_traders: the operation and its models."""

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
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, IntegerField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_22D5414C = re.compile("^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})\\Z").search


class GetCopyTradersRequest(Request):
    """The parameters of copy_trading.get_copy_traders.

    Args:
        unique_code (uniqueCode): The lead trader, by the code of 16 or 18 letters and digits.
        inst_type (instType): Instrument type. Without it the exchange takes SWAP.
        limit: Most copiers to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
    """

    __slots__ = ()
    _label = "copy_trading.get_copy_traders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        unique_code: str,
        inst_type: Optional[OneOf[Literal["SWAP"]]] = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uniqueCode": unique_code,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
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
    limit = IntegerField("limit")
    """Most copiers to return. Without it the exchange takes 100."""


class LeadTraderCopier(Item):
    """One item of the answer."""

    _beginCopyTime: WireText = UNSET
    _nickName: WireText = UNSET
    _pnl: WireText = UNSET
    _portLink: WireText = UNSET

    begin_copy_time = TimeField("beginCopyTime")
    """When the copier began."""
    nick_name = TextField("nickName")
    """Nickname of the copier."""
    port_link = TextField("portLink")
    """Address of the copier's portrait; may be empty."""
    pnl = DecimalField("pnl")
    """Profit or loss of copying this trader."""


class LeadTraderCopiers(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _copyTotalPnl: WireText = UNSET
    _copyTraderNumChg: WireText = UNSET
    _copyTraderNumChgRatio: WireText = UNSET
    _copyTraders: WireList[LeadTraderCopier] = UNSET

    copy_total_pnl = DecimalField("copyTotalPnl")
    """Profit or loss of all copiers together."""
    ccy = TextField("ccy")
    """Currency of `copyTotalPnl`."""
    copy_trader_num_chg = DecimalField("copyTraderNumChg")
    """By how much the number of copiers changed in the last 7 days; below 0 for fewer."""
    copy_trader_num_chg_ratio = DecimalField("copyTraderNumChgRatio")
    """The same change as a ratio."""
    copy_traders = ObjectsField("copyTraders", LeadTraderCopier)
    """The copiers, the highest profit first."""


OPERATION: Operation[LeadTraderCopiers] = Operation(
    method="GET",
    path="/api/v5/copytrading/public-copy-traders",
    resource="copy_trading",
    name="get_copy_traders",
    summary="Get who copies a lead trader, the highest profit first, and what they earned in all.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetCopyTradersRequest,
    item=LeadTraderCopiers,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
