# Made from spec/paths/trade/one-click-repay-history-v2.yaml, not to be edited; make it again with: make generate
"""trade.get_one_click_repay_history_v2: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import (
    DecimalField,
    IntegerField,
    ObjectsField,
    TextField,
    TextsField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireText, WireTexts
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetOneClickRepayHistoryV2Request(Request):
    """The parameters of trade.get_one_click_repay_history_v2.

    Args:
        after: Only repayments with a `ts` up to this time, with it.
        before: Only repayments with a `ts` from this time on, with it.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
    """

    __slots__ = ()
    _label = "trade.get_one_click_repay_history_v2"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    after = TimeField("after")
    """Only repayments with a `ts` up to this time, with it."""
    before = TimeField("before")
    """Only repayments with a `ts` from this time on, with it."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


class OneClickRepayOrder(Item):
    """An order that a repayment placed."""

    _cTime: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _instId: WireText = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _px: WireText = UNSET
    _side: WireText = UNSET
    _state: WireText = UNSET
    _sz: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    inst_id = TextField("instId")
    """Instrument."""
    ord_type = TextField("ordType")
    """Order type, `ioc` (at once what is possible). Known values: ioc."""
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    px = DecimalField("px")
    """Price of the order."""
    sz = DecimalField("sz")
    """Size of the order, in base currency."""
    fill_px = DecimalField("fillPx")
    """Price of the last fill."""
    fill_sz = DecimalField("fillSz")
    """Quantity of the last fill alone, in base currency."""
    state = TextField("state")
    """State, `filled` wholly or `canceled`. Known values: filled, canceled."""
    c_time = TimeField("cTime")
    """When it was created."""


class OneClickRepaymentV2(Item):
    """The repayment of a debt with several currencies."""

    _debtCcy: WireText = UNSET
    _fillDebtSz: WireText = UNSET
    _ordIdInfo: WireList[OneClickRepayOrder] = UNSET
    _repayCcyList: WireTexts = UNSET
    _status: WireText = UNSET
    _ts: WireText = UNSET

    debt_ccy = TextField("debtCcy")
    """Currency of the debt."""
    repay_ccy_list = TextsField("repayCcyList")
    """Currencies it is repaid with, in this order."""
    fill_debt_sz = DecimalField("fillDebtSz")
    """Amount of the debt that is repaid, in `debtCcy`."""
    status = TextField("status")
    """How far it is: `running`, `filled` when it is done, or `failed`. Known values: running,
    filled, failed.
    """
    ord_id_info = ObjectsField("ordIdInfo", OneClickRepayOrder)
    """Orders that got hold of the currency; none where the balance in the currency of the debt
    sufficed.
    """
    ts = TimeField("ts")
    """When it was asked for."""


OPERATION: Operation[OneClickRepaymentV2] = Operation(
    method="GET",
    path="/api/v5/trade/one-click-repay-history-v2",
    resource="trade",
    name="get_one_click_repay_history_v2",
    summary="Get the repayments of the last 7 days made by `trade.place_one_click_repay_v2`.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any", failure=(Failure(("status",), "failed"),)),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=GetOneClickRepayHistoryV2Request,
    item=OneClickRepaymentV2,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("debtCcy",), size=100, included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
