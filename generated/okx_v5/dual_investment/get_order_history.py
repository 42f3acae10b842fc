# Made from spec/paths/finance/sfp/dcd/order-history.yaml, not to be edited; make it again with: make generate
"""dual_investment.get_order_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import DecimalField, IntegerField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetOrderHistoryRequest(Request):
    """The parameters of dual_investment.get_order_history.

    Args:
        ord_id (ordId): Only the order with this ID.
        product_id (productId): Only orders of this product, such as `BTC-USDT-260327-77000-C`.
        uly: Only orders on this underlying, such as `BTC-USD`.
        state: Only orders in this state: `initial` received, `live` invested, `pending_settle`
            waiting to be settled, `settled`, `pending_redeem` waiting to be redeemed early,
            `redeemed`, `rejected`.
        begin_id (beginId): Only orders newer than the one with this ID.
        end_id (endId): Only orders older than the one with this ID.
        begin: Only orders from this time on; by which of their times is not documented.
        end: Only orders up to this time; by which of their times is not documented.
        limit: Most orders to return, at most 100. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
    """

    __slots__ = ()
    _label = "dual_investment.get_order_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        product_id: str | None = None,
        uly: str | None = None,
        state: Optional[
            OneOf[
                Literal[
                    "initial",
                    "live",
                    "pending_settle",
                    "settled",
                    "pending_redeem",
                    "redeemed",
                    "rejected",
                ]
            ]
        ] = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        if product_id is not None:
            wire["productId"] = product_id
        if uly is not None:
            wire["uly"] = uly
        if state is not None:
            wire["state"] = state
        if begin_id is not None:
            wire["beginId"] = begin_id
        if end_id is not None:
            wire["endId"] = end_id
        if begin is not None:
            wire["begin"] = self._time("begin", begin)
        if end is not None:
            wire["end"] = self._time("end", end)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        product_id = wire.get("productId", UNSET)
        if product_id is not UNSET:
            if not isinstance(product_id, str):
                raise cls.refusal(at, "productId", "must be a string")
            if len(product_id) < 1:
                raise cls.refusal(at, "productId", "must have at least 1 character")
        uly = wire.get("uly", UNSET)
        if uly is not UNSET:
            if not isinstance(uly, str):
                raise cls.refusal(at, "uly", "must be a string")
            if len(uly) < 1:
                raise cls.refusal(at, "uly", "must have at least 1 character")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "initial",
                "live",
                "pending_settle",
                "settled",
                "pending_redeem",
                "redeemed",
                "rejected",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be 'initial', 'live', 'pending_settle', 'settled', 'pending_redeem', 'redeemed' or 'rejected'",
                )
        begin_id = wire.get("beginId", UNSET)
        if begin_id is not UNSET:
            if not isinstance(begin_id, str):
                raise cls.refusal(at, "beginId", "must be a string")
            if len(begin_id) < 1:
                raise cls.refusal(at, "beginId", "must have at least 1 character")
        end_id = wire.get("endId", UNSET)
        if end_id is not UNSET:
            if not isinstance(end_id, str):
                raise cls.refusal(at, "endId", "must be a string")
            if len(end_id) < 1:
                raise cls.refusal(at, "endId", "must have at least 1 character")
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
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if ord_id is not UNSET and product_id is not UNSET:
            raise cls.refusal(at, "productId", "must not be given when ord_id is given")
        if ord_id is not UNSET and uly is not UNSET:
            raise cls.refusal(at, "uly", "must not be given when ord_id is given")
        if ord_id is not UNSET and state is not UNSET:
            raise cls.refusal(at, "state", "must not be given when ord_id is given")
        if ord_id is not UNSET and begin_id is not UNSET:
            raise cls.refusal(at, "beginId", "must not be given when ord_id is given")
        if ord_id is not UNSET and end_id is not UNSET:
            raise cls.refusal(at, "endId", "must not be given when ord_id is given")
        if ord_id is not UNSET and begin is not UNSET:
            raise cls.refusal(at, "begin", "must not be given when ord_id is given")
        if ord_id is not UNSET and end is not UNSET:
            raise cls.refusal(at, "end", "must not be given when ord_id is given")

    ord_id = TextField("ordId")
    """Only the order with this ID."""
    product_id = TextField("productId")
    """Only orders of this product, such as `BTC-USDT-260327-77000-C`."""
    uly = TextField("uly")
    """Only orders on this underlying, such as `BTC-USD`."""
    state = TextField("state")
    """Only orders in this state: `initial` received, `live` invested, `pending_settle` waiting to
    be settled, `settled`, `pending_redeem` waiting to be redeemed early, `redeemed`, `rejected`.
    """
    begin_id = TextField("beginId")
    """Only orders newer than the one with this ID."""
    end_id = TextField("endId")
    """Only orders older than the one with this ID."""
    begin = TimeField("begin")
    """Only orders from this time on; by which of their times is not documented."""
    end = TimeField("end")
    """Only orders up to this time; by which of their times is not documented."""
    limit = IntegerField("limit")
    """Most orders to return, at most 100. Without it the exchange takes 100."""


class DualInvestmentOrder(Item):
    """One item of the answer."""

    _absYield: WireText = UNSET
    _annualizedYield: WireText = UNSET
    _baseCcy: WireText = UNSET
    _cTime: WireText = UNSET
    _expTime: WireText = UNSET
    _notionalCcy: WireText = UNSET
    _notionalSz: WireText = UNSET
    _ordId: WireText = UNSET
    _productId: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _quoteId: WireText = UNSET
    _redeemEndTime: WireText = UNSET
    _redeemEndime: WireText = UNSET
    _redeemStartTime: WireText = UNSET
    _settleCcy: WireText = UNSET
    _settlePx: WireText = UNSET
    _settleSz: WireText = UNSET
    _settleTime: WireText = UNSET
    _state: WireText = UNSET
    _strike: WireText = UNSET
    _uTime: WireText = UNSET
    _uly: WireText = UNSET
    _yieldCcy: WireText = UNSET
    _yieldSz: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    quote_id = TextField("quoteId")
    """ID of the quote that it was placed at."""
    state = TextField("state")
    """State of the order. It is placed: `initial` received by the exchange, `pending_book` received
    by the liquidity provider, `live` invested, or `rejected`. It expires: `pending_settle`
    waiting to be settled, `settled`. It is redeemed early: `pending_redeem_booking` before the
    liquidity provider has booked that, `pending_redeem` before the transfer, `redeeming` under
    way, `redeemed`. Known values: initial, pending_book, live, pending_settle, settled,
    pending_redeem_booking, pending_redeem, redeeming, redeemed, rejected.
    """
    product_id = TextField("productId")
    """ID of the product, such as `BTC-USDT-260327-77000-C`."""
    base_ccy = TextField("baseCcy")
    """Base currency, such as `BTC`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, such as `USDT`."""
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`."""
    strike = DecimalField("strike")
    """Strike price, as in the ID of the product."""
    notional_sz = DecimalField("notionalSz")
    """Amount invested, in `notionalCcy`."""
    notional_ccy = TextField("notionalCcy")
    """Currency invested."""
    abs_yield = DecimalField("absYield")
    """Yield of the whole term, as a fraction of the investment; 0.008 is 0.8%."""
    annualized_yield = DecimalField("annualizedYield")
    """Yield of a year as a fraction; 0.05 is 5%."""
    yield_sz = DecimalField("yieldSz")
    """Yield, in `yieldCcy`."""
    yield_ccy = TextField("yieldCcy")
    """Currency of the yield."""
    settle_sz = DecimalField("settleSz")
    """Amount paid at settlement, in `settleCcy`; empty before that."""
    settle_ccy = TextField("settleCcy")
    """Currency paid at settlement; empty before that."""
    settle_px = DecimalField("settlePx")
    """Price that it was settled at; empty before that."""
    exp_time = TimeField("expTime")
    """When the product expires."""
    settle_time = TimeField("settleTime")
    """When it was settled; empty before that."""
    redeem_start_time = TimeField("redeemStartTime")
    """From when it can be redeemed early; may be empty where it cannot."""
    redeem_end_time = TimeField("redeemEndTime")
    """Until when it can be redeemed early; may be empty where it cannot."""
    redeem_endime = TimeField("redeemEndime")
    """The same as `redeemEndTime`, by the name that the documented example has for it."""
    c_time = TimeField("cTime")
    """When the order was placed."""
    u_time = TimeField("uTime")
    """When it last changed."""


OPERATION: Operation[DualInvestmentOrder] = Operation(
    method="GET",
    path="/api/v5/finance/sfp/dcd/order-history",
    resource="dual_investment",
    name="get_order_history",
    summary="Get your dual investments, past and under way.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetOrderHistoryRequest,
    item=DualInvestmentOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId", older="endId", newer="beginId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
