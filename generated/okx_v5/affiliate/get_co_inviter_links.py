# Made from spec/paths/affiliate/co-inviter/list.yaml, not to be edited; make it again with: make generate
"""affiliate.get_co_inviter_links: the operation and its models."""

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


class GetCoInviterLinksRequest(Request):
    """The parameters of affiliate.get_co_inviter_links.

    Args:
        page: Number of the page, beginning with 1. Without it the exchange takes 1.
        limit: Links per page. Without it the exchange takes 100.
        link_status (linkStatus): Only links that are `normal`, or `abnormal`.

    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
    """

    __slots__ = ()
    _label = "affiliate.get_co_inviter_links"
    _documentation = "https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list"

    @exact_arguments
    def __init__(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        link_status: Optional[OneOf[Literal["normal", "abnormal"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if page is not None:
            wire["page"] = self._integer(page)
        if limit is not None:
            wire["limit"] = self._integer(limit)
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
    link_status = TextField("linkStatus")
    """Only links that are `normal`, or `abnormal`."""


class CoInviterLink(Item):
    """One item of the answer."""

    _cTime: WireText = UNSET
    _channelAssessmentStatus: WireText = UNSET
    _channelId: WireText = UNSET
    _channelName: WireText = UNSET
    _clickCnt: WireText = UNSET
    _coInviterChannelStatus: WireText = UNSET
    _coInviterCommissionRate: WireText = UNSET
    _coUserName: WireText = UNSET
    _commission24h: WireText = UNSET
    _inviteeCnt: WireText = UNSET
    _inviteeDiscountRate: WireText = UNSET
    _inviterChannelStatus: WireText = UNSET
    _inviterCommissionRate: WireText = UNSET
    _isCompliant: WireFlag = UNSET
    _isDefault: WireFlag = UNSET
    _joinLink: WireText = UNSET
    _linkStatus: WireText = UNSET
    _note: WireText = UNSET
    _parUserName: WireText = UNSET
    _totalCommission: WireText = UNSET
    _totalFee: WireText = UNSET
    _traderCnt: WireText = UNSET

    channel_id = TextField("channelId")
    """ID of the link."""
    channel_name = TextField("channelName")
    """Name of the link."""
    join_link = TextField("joinLink")
    """Address to pass on to those whom you invite."""
    inviter_commission_rate = DecimalField("inviterCommissionRate")
    """Rate of commission of the inviter who owns the link, 0.14 is 14%."""
    co_inviter_commission_rate = DecimalField("coInviterCommissionRate")
    """Your own rate of commission, as the co-inviter, 0.14 is 14%."""
    invitee_discount_rate = DecimalField("inviteeDiscountRate")
    """Rate of the rebate that invitees get who register by the link, 0.16 is 16%."""
    par_user_name = TextField("parUserName")
    """User name of the affiliate who owns the link, partly masked; no UID."""
    co_user_name = TextField("coUserName")
    """User name of the co-inviter, always masked as `***`; no UID."""
    is_compliant = FlagField("isCompliant")
    """Whether the rules of the region permit the co-inviter; false where their identity or
    jurisdiction restricts it.
    """
    note = TextField("note")
    """Note of the affiliate on the link; may be empty."""
    is_default = FlagField("isDefault")
    """Whether it is the default co-inviter link."""
    total_commission = DecimalField("totalCommission")
    """Commission from the link so far, in USDT."""
    commission24h = DecimalField("commission24h")
    """Commission of the last 24 hours up to now, in USDT."""
    invitee_cnt = DecimalField("inviteeCnt")
    """Number of invitees."""
    trader_cnt = DecimalField("traderCnt")
    """Number of invitees who have traded at least once."""
    click_cnt = DecimalField("clickCnt")
    """How often the link was clicked."""
    total_fee = DecimalField("totalFee")
    """Service fees so far, in USDT."""
    c_time = TimeField("cTime")
    """Time when the link was created."""
    channel_assessment_status = TextField("channelAssessmentStatus")
    """Whether the link meets its targets: `valid` all of them, `not_reach_trade` not that of
    trading, `not_reach_invite` not that of invitations, `not_reach_both` neither. Known values:
    valid, not_reach_trade, not_reach_invite, not_reach_both.
    """
    inviter_channel_status = TextField("inviterChannelStatus")
    """Standing of the inviter: `valid`, `identity_invalid` the identity was revoked,
    `level_downgraded` the level has fallen to 0. Known values: valid, identity_invalid,
    level_downgraded.
    """
    co_inviter_channel_status = TextField("coInviterChannelStatus")
    """Standing of the co-inviter: `valid`, `identity_invalid` the identity was revoked,
    `not_reach_assessment` a target is missed, `identity_invalid_and_not_reach_assessment` both.
    Known values: valid, identity_invalid, not_reach_assessment,
    identity_invalid_and_not_reach_assessment.
    """
    link_status = TextField("linkStatus")
    """Status of the link, `normal` or `abnormal`. Known values: normal, abnormal."""


class GetAffiliateCoInviterLinksReply(Reply[CoInviterLink]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    total_page = DecimalField("totalPage")
    """Number of pages, with these filters and this `limit`."""


OPERATION: Operation[CoInviterLink] = Operation(
    method="GET",
    path="/api/v5/affiliate/co-inviter/list",
    resource="affiliate",
    name="get_co_inviter_links",
    summary="Get the links of others whose co-inviter you are, one page at a time.",
    documentation="https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetCoInviterLinksRequest,
    item=CoInviterLink,
    reply=GetAffiliateCoInviterLinksReply,
    data="list",
    pages=NumberedPages("page", "totalPage"),
    headers=None,
    header_names=(),
    batch_of=None,
)
