# Made from spec/paths/affiliate/sub-affiliate/list.yaml, not to be edited; make it again with: make generate
"""affiliate.get_sub_affiliates: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import NumberedPages, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetSubAffiliatesRequest(Request):
    """The parameters of affiliate.get_sub_affiliates.

    Args:
        page: Number of the page, beginning with 1. Without it the exchange takes 1.
        limit: Sub-affiliates per page. Without it the exchange takes 100.
        keyword: Only sub-affiliates whose UID this finds.
        commission_category (commissionCategory): Only commission of this kind of trading: `SPOT`,
            `DERIVATIVE`, or `BSC`, which the documentation does not explain.
        order_by (orderBy): What to sort by: `cTime` the time of joining, `depAmt` deposits, `vol`
            trading volume, `fee` trading fees, `rebate` rebates. Left out, the time of joining.
        order_dir (orderDir): Direction to sort in, ascending (`asc`) or descending (`desc`).
            Without it the exchange takes desc.

    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
    """

    __slots__ = ()
    _label = "affiliate.get_sub_affiliates"
    _documentation = "https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list"

    @exact_arguments
    def __init__(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        keyword: str | None = None,
        commission_category: Optional[OneOf[Literal["SPOT", "DERIVATIVE", "BSC"]]] = None,
        order_by: Optional[OneOf[Literal["cTime", "depAmt", "vol", "fee", "rebate"]]] = None,
        order_dir: Optional[OneOf[Literal["asc", "desc"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if page is not None:
            wire["page"] = self._integer(page)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if keyword is not None:
            wire["keyword"] = keyword
        if commission_category is not None:
            wire["commissionCategory"] = commission_category
        if order_by is not None:
            wire["orderBy"] = order_by
        if order_dir is not None:
            wire["orderDir"] = order_dir
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        page = wire.get("page", UNSET)
        if page is not UNSET:
            if not is_integer(page):
                raise cls.refusal(at, "page", "must be a whole number")
            if page < 1:
                raise cls.refusal(at, "page", "must be at least 1")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        keyword = wire.get("keyword", UNSET)
        if keyword is not UNSET:
            if not isinstance(keyword, str):
                raise cls.refusal(at, "keyword", "must be a string")
            if len(keyword) < 1:
                raise cls.refusal(at, "keyword", "must have at least 1 character")
        commission_category = wire.get("commissionCategory", UNSET)
        if commission_category is not UNSET:
            if not isinstance(commission_category, str):
                raise cls.refusal(at, "commissionCategory", "must be a string")
            if commission_category not in ("SPOT", "DERIVATIVE", "BSC") and not is_undescribed(
                commission_category
            ):
                raise cls.refusal(at, "commissionCategory", "must be 'SPOT', 'DERIVATIVE' or 'BSC'")
        order_by = wire.get("orderBy", UNSET)
        if order_by is not UNSET:
            if not isinstance(order_by, str):
                raise cls.refusal(at, "orderBy", "must be a string")
            if order_by not in ("cTime", "depAmt", "vol", "fee", "rebate") and not is_undescribed(
                order_by
            ):
                raise cls.refusal(
                    at, "orderBy", "must be 'cTime', 'depAmt', 'vol', 'fee' or 'rebate'"
                )
        order_dir = wire.get("orderDir", UNSET)
        if order_dir is not UNSET:
            if not isinstance(order_dir, str):
                raise cls.refusal(at, "orderDir", "must be a string")
            if order_dir not in ("asc", "desc") and not is_undescribed(order_dir):
                raise cls.refusal(at, "orderDir", "must be 'asc' or 'desc'")

    page = IntegerField("page")
    """Number of the page, beginning with 1. Without it the exchange takes 1."""
    limit = IntegerField("limit")
    """Sub-affiliates per page. Without it the exchange takes 100."""
    keyword = TextField("keyword")
    """Only sub-affiliates whose UID this finds."""
    commission_category = TextField("commissionCategory")
    """Only commission of this kind of trading: `SPOT`, `DERIVATIVE`, or `BSC`, which the
    documentation does not explain.
    """
    order_by = TextField("orderBy")
    """What to sort by: `cTime` the time of joining, `depAmt` deposits, `vol` trading volume, `fee`
    trading fees, `rebate` rebates. Left out, the time of joining.
    """
    order_dir = TextField("orderDir")
    """Direction to sort in, ascending (`asc`) or descending (`desc`). Without it the exchange takes
    desc.
    """


class SubAffiliate(Item):
    """One item of the answer."""

    _commissionRate: WireText = UNSET
    _country: WireText = UNSET
    _depAmt: WireText = UNSET
    _inviteeCnt: WireText = UNSET
    _isCompliant: WireFlag = UNSET
    _joinTime: WireText = UNSET
    _subAffiliateLevel: WireText = UNSET
    _subAffiliateUid: WireText = UNSET
    _totalCommission: WireText = UNSET
    _totalFee: WireText = UNSET
    _totalVol: WireText = UNSET
    _traderCnt: WireText = UNSET

    sub_affiliate_uid = TextField("subAffiliateUid")
    """UID of the sub-affiliate."""
    country = TextField("country")
    """Country of residence, by its code of two letters (ISO 3166-1); empty if not set."""
    join_time = TimeField("joinTime")
    """Time when the user became a sub-affiliate."""
    sub_affiliate_level = TextField("subAffiliateLevel")
    """How far below you: `2` directly, `3` below a direct sub-affiliate. Known values: 2, 3."""
    commission_rate = DecimalField("commissionRate")
    """Rate of commission of the sub-affiliate, 0.3 is 30%."""
    is_compliant = FlagField("isCompliant")
    """Whether the rules of the region permit the sub-affiliate; false where their identity or
    jurisdiction restricts it.
    """
    invitee_cnt = DecimalField("inviteeCnt")
    """Number of invitees of the sub-affiliate, only direct ones."""
    trader_cnt = DecimalField("traderCnt")
    """Number of these invitees who have traded."""
    dep_amt = DecimalField("depAmt")
    """What these invitees have deposited, in USDT."""
    total_vol = DecimalField("totalVol")
    """What these invitees have traded, in USDT."""
    total_fee = DecimalField("totalFee")
    """What these invitees have paid in trading fees, in USDT."""
    total_commission = DecimalField("totalCommission")
    """Your own commission from these invitees, in USDT."""


class GetSubAffiliatesReply(Reply[SubAffiliate]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    total_page = DecimalField("totalPage")
    """Number of pages, with these filters and this `limit`."""


OPERATION: Operation[SubAffiliate] = Operation(
    method="GET",
    path="/api/v5/affiliate/sub-affiliate/list",
    resource="affiliate",
    name="get_sub_affiliates",
    summary="Get the affiliates below you, one page at a time.",
    documentation="https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetSubAffiliatesRequest,
    item=SubAffiliate,
    reply=GetSubAffiliatesReply,
    data="list",
    pages=NumberedPages("page", "totalPage"),
    headers=None,
    header_names=(),
    batch_of=None,
)
