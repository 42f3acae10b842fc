# Made from spec/paths/affiliate/link/list.yaml, not to be edited; make it again with: make generate
"""affiliate.get_links: the operation and its models."""

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


class GetLinksRequest(Request):
    """The parameters of affiliate.get_links.

    Args:
        page: Number of the page, beginning with 1. Without it the exchange takes 1.
        limit: Links per page. Without it the exchange takes 100.
        link_type (linkType): Only links of this kind: `standard` your own, `co_inviter` shared with
            a co-inviter.
        link_status (linkStatus): Only links that are `normal`, or `abnormal`.

    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
    """

    __slots__ = ()
    _label = "affiliate.get_links"
    _documentation = "https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list"

    @exact_arguments
    def __init__(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        link_type: Optional[OneOf[Literal["standard", "co_inviter"]]] = None,
        link_status: Optional[OneOf[Literal["normal", "abnormal"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if page is not None:
            wire["page"] = self._integer(page)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if link_type is not None:
            wire["linkType"] = link_type
        if link_status is not None:
            wire["linkStatus"] = link_status
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
        link_type = wire.get("linkType", UNSET)
        if link_type is not UNSET:
            if not isinstance(link_type, str):
                raise cls.refusal(at, "linkType", "must be a string")
            if link_type not in ("standard", "co_inviter") and not is_undescribed(link_type):
                raise cls.refusal(at, "linkType", "must be 'standard' or 'co_inviter'")
        link_status = wire.get("linkStatus", UNSET)
        if link_status is not UNSET:
            if not isinstance(link_status, str):
                raise cls.refusal(at, "linkStatus", "must be a string")
            if link_status not in ("normal", "abnormal") and not is_undescribed(link_status):
                raise cls.refusal(at, "linkStatus", "must be 'normal' or 'abnormal'")

    page = IntegerField("page")
    """Number of the page, beginning with 1. Without it the exchange takes 1."""
    limit = IntegerField("limit")
    """Links per page. Without it the exchange takes 100."""
    link_type = TextField("linkType")
    """Only links of this kind: `standard` your own, `co_inviter` shared with a co-inviter."""
    link_status = TextField("linkStatus")
    """Only links that are `normal`, or `abnormal`."""


class AffiliateLink(Item):
    """One item of the answer."""

    _cTime: WireText = UNSET
    _channelId: WireText = UNSET
    _channelName: WireText = UNSET
    _coInviterCommissionRate: WireText = UNSET
    _commission24h: WireText = UNSET
    _inviteeCnt: WireText = UNSET
    _inviteeDiscountRate: WireText = UNSET
    _inviterCommissionRate: WireText = UNSET
    _isDefault: WireFlag = UNSET
    _joinLink: WireText = UNSET
    _linkStatus: WireText = UNSET
    _linkType: WireText = UNSET
    _totalCommission: WireText = UNSET
    _traderCnt: WireText = UNSET

    channel_id = TextField("channelId")
    """ID of the link."""
    channel_name = TextField("channelName")
    """Name of the link, as you chose it."""
    join_link = TextField("joinLink")
    """Address to pass on to those whom you invite."""
    link_type = TextField("linkType")
    """Kind of link: `standard` your own, `co_inviter` shared with a co-inviter. Known values:
    standard, co_inviter.
    """
    inviter_commission_rate = DecimalField("inviterCommissionRate")
    """Rate of commission of the owner of the link, 0.29 is 29%."""
    co_inviter_commission_rate = DecimalField("coInviterCommissionRate")
    """Rate of commission of the co-inviter, 0.14 is 14%; empty on `standard` links."""
    invitee_discount_rate = DecimalField("inviteeDiscountRate")
    """Rate of the rebate that invitees get who register by the link, 0.01 is 1%."""
    invitee_cnt = DecimalField("inviteeCnt")
    """Number of invitees who came by the link."""
    trader_cnt = DecimalField("traderCnt")
    """Number of them who have traded."""
    total_commission = DecimalField("totalCommission")
    """Commission from the link so far, in USDT."""
    commission24h = DecimalField("commission24h")
    """Commission of the last 24 hours up to now, in USDT."""
    c_time = TimeField("cTime")
    """Time when the link was created."""
    is_default = FlagField("isDefault")
    """Whether it is your default link."""
    link_status = TextField("linkStatus")
    """Status of the link, `normal` or `abnormal`. Known values: normal, abnormal."""


class GetAffiliateLinksReply(Reply[AffiliateLink]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    total_page = DecimalField("totalPage")
    """Number of pages, with these filters and this `limit`."""


OPERATION: Operation[AffiliateLink] = Operation(
    method="GET",
    path="/api/v5/affiliate/link/list",
    resource="affiliate",
    name="get_links",
    summary="Get your invitation links, one page at a time.",
    documentation="https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetLinksRequest,
    item=AffiliateLink,
    reply=GetAffiliateLinksReply,
    data="list",
    pages=NumberedPages("page", "totalPage"),
    headers=None,
    header_names=(),
    batch_of=None,
)
