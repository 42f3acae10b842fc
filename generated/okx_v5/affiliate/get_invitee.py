# Made from spec/paths/affiliate/invitee/detail.yaml, not to be edited; make it again with: make generate
"""affiliate.get_invitee: the operation and its models."""

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


class GetInviteeRequest(Request):
    """The parameters of affiliate.get_invitee.

    Args:
        uid: UID of the invitee's master account.
        period_type (periodType): Period of `volPeriod`, which is returned only if this is given:
            `today`, `this_week`, `this_month`, `last_month`, `last_7d` and `last_30d` (the last 7
            and 30 days), `total` all of the time.

    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
    """

    __slots__ = ()
    _label = "affiliate.get_invitee"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        uid: str,
        period_type: Optional[
            OneOf[
                Literal[
                    "last_7d", "last_30d", "this_month", "last_month", "total", "today", "this_week"
                ]
            ]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "uid": uid,
        }
        if period_type is not None:
            wire["periodType"] = period_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        uid = wire.get("uid", UNSET)
        if uid is UNSET:
            raise cls.refusal(at, "uid", "is required")
        if not isinstance(uid, str):
            raise cls.refusal(at, "uid", "must be a string")
        if len(uid) < 1:
            raise cls.refusal(at, "uid", "must have at least 1 character")
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
            ) and not is_undescribed(period_type):
                raise cls.refusal(
                    at,
                    "periodType",
                    "must be 'last_7d', 'last_30d', 'this_month', 'last_month', 'total', 'today' or 'this_week'",
                )

    uid = TextField("uid")
    """UID of the invitee's master account."""
    period_type = TextField("periodType")
    """Period of `volPeriod`, which is returned only if this is given: `today`, `this_week`,
    `this_month`, `last_month`, `last_7d` and `last_30d` (the last 7 and 30 days), `total` all of
    the time.
    """


class InviteeDetail(Item):
    """One item of the answer."""

    _accFee: WireText = UNSET
    _affiliateCode: WireText = UNSET
    _depAmt: WireText = UNSET
    _firstTradeTime: WireText = UNSET
    _inviteeLevel: WireText = UNSET
    _inviteeRebateRate: WireText = UNSET
    _joinTime: WireText = UNSET
    _kycTime: WireText = UNSET
    _level: WireText = UNSET
    _region: WireText = UNSET
    _totalCommission: WireText = UNSET
    _totalVol: WireText = UNSET
    _volMonth: WireText = UNSET
    _volPeriod: WireText = UNSET
    _wdAmt: WireText = UNSET

    invitee_level = TextField("inviteeLevel")
    """Level of the invitee below you; `2` for a direct one. Known values: 2."""
    join_time = TimeField("joinTime")
    """Time when the invitee became yours."""
    invitee_rebate_rate = DecimalField("inviteeRebateRate")
    """Rate of the rebate that the invitee gets, 0.01 is 1%."""
    total_commission = DecimalField("totalCommission")
    """Your commission from the invitee so far, in USDT."""
    first_trade_time = TimeField("firstTradeTime")
    """Time of the first trade since the invitee last became yours; empty if there is none."""
    level = TextField("level")
    """Tier of trading fees, such as `Lv1`."""
    dep_amt = DecimalField("depAmt")
    """What the invitee has deposited so far, in USDT; 0 if nothing."""
    wd_amt = DecimalField("wdAmt")
    """What the invitee has withdrawn so far, in USDT; 0 if nothing."""
    vol_month = DecimalField("volMonth")
    """What the invitee has traded this month, in USDT; 0 if nothing."""
    total_vol = DecimalField("totalVol")
    """What the invitee has traded in the whole time, in USDT; 0 if nothing."""
    vol_period = DecimalField("volPeriod")
    """What the invitee has traded in the period of `periodType`, in USDT; 0 if nothing, missing
    without `periodType`.
    """
    acc_fee = DecimalField("accFee")
    """What the invitee has paid in trading fees so far, in USDT; 0 if nothing."""
    kyc_time = TimeField("kycTime")
    """Day of the identity verification at level 2; empty if there is none."""
    region = TextField("region")
    """Country or region, by its name, such as `United Kingdom`."""
    affiliate_code = TextField("affiliateCode")
    """Your invitation code that the invitee registered with, or came back by."""


OPERATION: Operation[InviteeDetail] = Operation(
    method="GET",
    path="/api/v5/affiliate/invitee/detail",
    resource="affiliate",
    name="get_invitee",
    summary="Get what one invitee has traded, deposited and brought you.",
    documentation="https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetInviteeRequest,
    item=InviteeDetail,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
