# Made from spec/paths/affiliate/invitee/list.yaml, not to be edited; make it again with: make generate
"""affiliate.get_invitees: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import NumberedPages, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_below, is_integer, is_within
from .._runtime.models.convert import Extra, Time, is_list
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    IntegerField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireFlag, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_11E6F486 = re.compile("^[^,]+\\Z").search


class GetInviteesRequest(Request):
    """The parameters of affiliate.get_invitees.

    Args:
        page: Number of the page, beginning with 1. Without it the exchange takes 1.
        limit: Invitees per page. Without it the exchange takes 100.
        period_type (periodType): Period of the statistics: `today`, `this_week`, `this_month`,
            `last_month`, `last_7d` and `last_30d` (the last 7 and 30 days), `total` all of the
            time, `custom` from `begin` to `end`.
        begin: Begin of the period, itself included. With `periodType` `custom`, and then required;
            not earlier than 180 days ago, nor 90 days before `end`.
        end: End of the period, itself included. With `periodType` `custom`, and then required.
        keyword: Only invitees whose UID, or whose link by its name, this finds.
        commission_category (commissionCategory): Only commission of this kind of trading: `SPOT`,
            `DERIVATIVE`, or `BSC`, which the documentation does not explain.
        order_by (orderBy): What to sort by: `cTime` the time of joining, `depAmt` deposits, `vol`
            trading volume, `fee` trading fees, `rebate` rebates. Without it the exchange takes
            cTime.
        order_dir (orderDir): Direction to sort in, ascending (`asc`) or descending (`desc`).
            Without it the exchange takes desc.
        kyc_status (kycStatus): Only invitees whose identity is `verified`, at level 2 or higher, or
            those who are `unverified`.
        sub_affiliate_uid (subAffiliateUid): Only invitees of the sub-affiliate with this UID.
        uid: Only the invitees with these UIDs, at most 100. Unknown ones are passed over; if all
            are unknown, no invitee is returned.
        join_time_begin (joinTimeBegin): Only invitees with a `joinTime` from this on, itself
            included; not earlier than 180 days ago, nor 90 days before `joinTimeEnd`. Given only
            together with that; has nothing to do with `periodType`.
        join_time_end (joinTimeEnd): Only invitees with a `joinTime` up to this, itself included.
            Given only together with `joinTimeBegin`.

    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
    """

    __slots__ = ()
    _label = "affiliate.get_invitees"
    _documentation = "https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list"

    @exact_arguments
    def __init__(
        self,
        *,
        page: int | str | None = None,
        limit: int | str | None = None,
        period_type: Optional[
            OneOf[
                Literal[
                    "last_7d",
                    "last_30d",
                    "this_month",
                    "last_month",
                    "total",
                    "today",
                    "this_week",
                    "custom",
                ]
            ]
        ] = None,
        begin: Time | None = None,
        end: Time | None = None,
        keyword: str | None = None,
        commission_category: Optional[OneOf[Literal["SPOT", "DERIVATIVE", "BSC"]]] = None,
        order_by: Optional[OneOf[Literal["cTime", "depAmt", "vol", "fee", "rebate"]]] = None,
        order_dir: Optional[OneOf[Literal["asc", "desc"]]] = None,
        kyc_status: Optional[OneOf[Literal["unverified", "verified"]]] = None,
        sub_affiliate_uid: str | None = None,
        uid: Optional[Sequence[str]] = None,
        join_time_begin: Time | None = None,
        join_time_end: Time | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if page is not None:
            wire["page"] = self._integer(page)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if period_type is not None:
            wire["periodType"] = period_type
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if keyword is not None:
            wire["keyword"] = keyword
        if commission_category is not None:
            wire["commissionCategory"] = commission_category
        if order_by is not None:
            wire["orderBy"] = order_by
        if order_dir is not None:
            wire["orderDir"] = order_dir
        if kyc_status is not None:
            wire["kycStatus"] = kyc_status
        if sub_affiliate_uid is not None:
            wire["subAffiliateUid"] = sub_affiliate_uid
        if uid is not None:
            wire["uid"] = self._list("uid", uid)
        if join_time_begin is not None:
            wire["joinTimeBegin"] = self._time("joinTimeBegin", join_time_begin)
        if join_time_end is not None:
            wire["joinTimeEnd"] = self._time("joinTimeEnd", join_time_end)
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
        period_type = wire.get("periodType", UNSET)
        if period_type is not UNSET:
            if not isinstance(period_type, str):
                raise cls.refusal(at, "periodType", "must be a string")
            if period_type not in (
                "last_7d",
                "last_30d",
                "this_month",
                "last_month",
                "total",
                "today",
                "this_week",
                "custom",
            ) and not is_undescribed(period_type):
                raise cls.refusal(
                    at,
                    "periodType",
                    "must be 'last_7d', 'last_30d', 'this_month', 'last_month', 'total', 'today', 'this_week' or 'custom'",
                )
        begin = wire.get("begin", UNSET)
        if begin is not UNSET:
            if not isinstance(begin, str):
                raise cls.refusal(
                    at, "begin", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(begin) is None:
                raise cls.refusal(
                    at,
                    "begin",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        end = wire.get("end", UNSET)
        if end is not UNSET:
            if not isinstance(end, str):
                raise cls.refusal(
                    at, "end", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(end) is None:
                raise cls.refusal(
                    at,
                    "end",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
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
        kyc_status = wire.get("kycStatus", UNSET)
        if kyc_status is not UNSET:
            if not isinstance(kyc_status, str):
                raise cls.refusal(at, "kycStatus", "must be a string")
            if kyc_status not in ("unverified", "verified") and not is_undescribed(kyc_status):
                raise cls.refusal(at, "kycStatus", "must be 'unverified' or 'verified'")
        sub_affiliate_uid = wire.get("subAffiliateUid", UNSET)
        if sub_affiliate_uid is not UNSET:
            if not isinstance(sub_affiliate_uid, str):
                raise cls.refusal(at, "subAffiliateUid", "must be a string")
            if len(sub_affiliate_uid) < 1:
                raise cls.refusal(at, "subAffiliateUid", "must have at least 1 character")
        uid = wire.get("uid", UNSET)
        if uid is not UNSET:
            if not is_list(uid):
                raise cls.refusal(at, "uid", "must be a list")
            if len(uid) < 1:
                raise cls.refusal(at, "uid", "must have at least 1 element")
            if len(uid) > 100:
                raise cls.refusal(at, "uid", "must have at most 100 elements")
            for index, each in enumerate(uid):
                if not isinstance(each, str) or MATCH_11E6F486(each) is None:
                    raise cls.refusal(
                        at, "uid", "must be a string and match the pattern ^[^,]+$", index
                    )
        join_time_begin = wire.get("joinTimeBegin", UNSET)
        if join_time_begin is not UNSET:
            if not isinstance(join_time_begin, str):
                raise cls.refusal(
                    at,
                    "joinTimeBegin",
                    "must be a time: an aware datetime, or milliseconds since 1970",
                )
            if MATCH_229FCC4A(join_time_begin) is None:
                raise cls.refusal(
                    at,
                    "joinTimeBegin",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        join_time_end = wire.get("joinTimeEnd", UNSET)
        if join_time_end is not UNSET:
            if not isinstance(join_time_end, str):
                raise cls.refusal(
                    at,
                    "joinTimeEnd",
                    "must be a time: an aware datetime, or milliseconds since 1970",
                )
            if MATCH_229FCC4A(join_time_end) is None:
                raise cls.refusal(
                    at,
                    "joinTimeEnd",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        if join_time_begin is not UNSET and join_time_end is UNSET:
            raise cls.refusal(at, "joinTimeEnd", "is required when join_time_begin is given")
        if join_time_end is not UNSET and join_time_begin is UNSET:
            raise cls.refusal(at, "joinTimeBegin", "is required when join_time_end is given")
        if (period_type == "custom" and begin is UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "begin", "is required when period_type is 'custom'")
        if (period_type == "custom" and end is UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "end", "is required when period_type is 'custom'")
        if (period_type != "custom" and begin is not UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "begin", "must not be given unless period_type is 'custom'")
        if (period_type != "custom" and end is not UNSET) and not is_undescribed(period_type):
            raise cls.refusal(at, "end", "must not be given unless period_type is 'custom'")
        if end is not UNSET and begin is not UNSET and is_below(end, begin):
            raise cls.refusal(at, "end", "must be at least begin")
        if begin is not UNSET and end is not UNSET and not is_within(begin, end, 7776000000):
            raise cls.refusal(at, "begin", "must be at most 90 days before end")
        if (
            join_time_end is not UNSET
            and join_time_begin is not UNSET
            and is_below(join_time_end, join_time_begin)
        ):
            raise cls.refusal(at, "joinTimeEnd", "must be at least join_time_begin")
        if (
            join_time_begin is not UNSET
            and join_time_end is not UNSET
            and not is_within(join_time_begin, join_time_end, 7776000000)
        ):
            raise cls.refusal(at, "joinTimeBegin", "must be at most 90 days before join_time_end")

    page = IntegerField("page")
    """Number of the page, beginning with 1. Without it the exchange takes 1."""
    limit = IntegerField("limit")
    """Invitees per page. Without it the exchange takes 100."""
    period_type = TextField("periodType")
    """Period of the statistics: `today`, `this_week`, `this_month`, `last_month`, `last_7d` and
    `last_30d` (the last 7 and 30 days), `total` all of the time, `custom` from `begin` to `end`.
    """
    begin = TimeField("begin")
    """Begin of the period, itself included. With `periodType` `custom`, and then required; not
    earlier than 180 days ago, nor 90 days before `end`.
    """
    end = TimeField("end")
    """End of the period, itself included. With `periodType` `custom`, and then required."""
    keyword = TextField("keyword")
    """Only invitees whose UID, or whose link by its name, this finds."""
    commission_category = TextField("commissionCategory")
    """Only commission of this kind of trading: `SPOT`, `DERIVATIVE`, or `BSC`, which the
    documentation does not explain.
    """
    order_by = TextField("orderBy")
    """What to sort by: `cTime` the time of joining, `depAmt` deposits, `vol` trading volume, `fee`
    trading fees, `rebate` rebates. Without it the exchange takes cTime.
    """
    order_dir = TextField("orderDir")
    """Direction to sort in, ascending (`asc`) or descending (`desc`). Without it the exchange takes
    desc.
    """
    kyc_status = TextField("kycStatus")
    """Only invitees whose identity is `verified`, at level 2 or higher, or those who are
    `unverified`.
    """
    sub_affiliate_uid = TextField("subAffiliateUid")
    """Only invitees of the sub-affiliate with this UID."""
    uid = TextsField("uid")
    """Only the invitees with these UIDs, at most 100. Unknown ones are passed over; if all are
    unknown, no invitee is returned.
    """
    join_time_begin = TimeField("joinTimeBegin")
    """Only invitees with a `joinTime` from this on, itself included; not earlier than 180 days ago,
    nor 90 days before `joinTimeEnd`. Given only together with that; has nothing to do with
    `periodType`.
    """
    join_time_end = TimeField("joinTimeEnd")
    """Only invitees with a `joinTime` up to this, itself included. Given only together with
    `joinTimeBegin`.
    """


class Invitee(Item):
    """One item of the answer."""

    _channelName: WireText = UNSET
    _country: WireText = UNSET
    _depAmt: WireText = UNSET
    _feeTierRank: WireText = UNSET
    _firstTradeTime: WireText = UNSET
    _isCompliant: WireFlag = UNSET
    _joinTime: WireText = UNSET
    _kycStatus: WireText = UNSET
    _kycTime: WireText = UNSET
    _rebateRate: WireText = UNSET
    _totalCommission: WireText = UNSET
    _totalFee: WireText = UNSET
    _totalVol: WireText = UNSET
    _uid: WireText = UNSET

    uid = TextField("uid")
    """UID of the invitee."""
    country = TextField("country")
    """Country of residence, by its code of two letters (ISO 3166-1); empty if not set."""
    join_time = TimeField("joinTime")
    """Time when the invitee became yours."""
    first_trade_time = TimeField("firstTradeTime")
    """Time of the first trade; empty if there is none."""
    channel_name = TextField("channelName")
    """Name of the link by which the invitee registered."""
    rebate_rate = DecimalField("rebateRate")
    """Rate of the rebate that the invitee gets now, 0.1 is 10%."""
    fee_tier_rank = DecimalField("feeTierRank")
    """Rank of the fee tier over all kinds of trading, a whole number from 0, the lowest, to 13;
    whether it is a regular or a VIP tier is in `level` of `get_invitee`.
    """
    kyc_status = TextField("kycStatus")
    """Whether the identity is `verified`, at level 2 or higher, or `unverified`. Known values:
    unverified, verified.
    """
    kyc_time = TimeField("kycTime")
    """Time of the verification at level 2; empty if there is none."""
    dep_amt = DecimalField("depAmt")
    """What the invitee has deposited, in USDT."""
    total_vol = DecimalField("totalVol")
    """What the invitee has traded in the whole time, in USDT."""
    total_fee = DecimalField("totalFee")
    """What the invitee has paid in trading fees, in USDT."""
    total_commission = DecimalField("totalCommission")
    """Your commission from the invitee in the whole time, in USDT."""
    is_compliant = FlagField("isCompliant")
    """Whether the rules of the region permit the invitee; false where their identity or
    jurisdiction restricts it.
    """


class GetAffiliateInviteesReply(Reply[Invitee]):
    """The items of an answer, and what stands beside them."""

    __slots__ = ()

    total_page = DecimalField("totalPage")
    """Number of pages, with these filters and this `limit`."""


OPERATION: Operation[Invitee] = Operation(
    method="GET",
    path="/api/v5/affiliate/invitee/list",
    resource="affiliate",
    name="get_invitees",
    summary="Get those whom you invited, with their trading and verification, one page at a time.",
    documentation="https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetInviteesRequest,
    item=Invitee,
    reply=GetAffiliateInviteesReply,
    data="list",
    pages=NumberedPages("page", "totalPage"),
    headers=None,
    header_names=(),
    batch_of=None,
)
