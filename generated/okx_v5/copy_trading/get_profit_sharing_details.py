# Made from spec/paths/copytrading/profit-sharing-details.yaml, not to be edited; make it again with: make generate
"""copy_trading.get_profit_sharing_details: the operation and its models."""

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


class GetProfitSharingDetailsRequest(Request):
    """The parameters of copy_trading.get_profit_sharing_details.

    Args:
        inst_type (instType): Instrument type; all types if left out.
        after: Only shares older than the one with this `profitSharingId`.
        before: Only shares newer than the one with this `profitSharingId`.
        limit: Shares per page. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
    """

    __slots__ = ()
    _label = "copy_trading.get_profit_sharing_details"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
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
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP") and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")
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

    inst_type = TextField("instType")
    """Instrument type; all types if left out."""
    after = TextField("after")
    """Only shares older than the one with this `profitSharingId`."""
    before = TextField("before")
    """Only shares newer than the one with this `profitSharingId`."""
    limit = IntegerField("limit")
    """Shares per page. Without it the exchange takes 100."""


class ProfitShare(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _instType: WireText = UNSET
    _nickName: WireText = UNSET
    _portLink: WireText = UNSET
    _profitSharingAmt: WireText = UNSET
    _profitSharingId: WireText = UNSET
    _ts: WireText = UNSET

    ccy = TextField("ccy")
    """Currency of the share."""
    profit_sharing_amt = DecimalField("profitSharingAmt")
    """Amount of the share; 0 if nothing was shared."""
    nick_name = TextField("nickName")
    """Nickname of the copier."""
    profit_sharing_id = TextField("profitSharingId")
    """ID of the share."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    port_link = TextField("portLink")
    """Address of the copier's portrait; may be empty."""
    ts = TimeField("ts")
    """When the profit was shared."""


OPERATION: Operation[ProfitShare] = Operation(
    method="GET",
    path="/api/v5/copytrading/profit-sharing-details",
    resource="copy_trading",
    name="get_profit_sharing_details",
    summary="List the shares of profit that copiers paid you in the last three months, the latest first.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetProfitSharingDetailsRequest,
    item=ProfitShare,
    reply=Reply,
    data="list",
    pages=Cursor("profitSharingId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
