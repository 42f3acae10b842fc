# Made from spec/paths/sprd/order.yaml, not to be edited; make it again with: make generate
"""spread.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search


class PlaceSpreadOrderRequest(Request):
    """The parameters of spread.place_order.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
        side: Whether the spread is bought or sold.
        ord_type (ordType): Order type: `market`, `limit`, `post_only` (cancelled rather than take
            liquidity), `ioc` (at once what is possible, the rest is cancelled).
        sz: Size, in USD for inverse spreads and in the base currency for linear and hybrid ones;
            not in contracts, other than on the order book of an instrument.
        cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
            differ. No pending order may have it.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
        px: Price of the spread, a difference of prices that may be below 0. Required for `limit`,
            `post_only` and `ioc`, and for these only.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
    """

    __slots__ = ()
    _label = "spread.place_order"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str,
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[Literal["market", "limit", "post_only", "ioc"]],
        sz: Number,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "sprdId": sprd_id,
            "side": side,
            "ordType": ord_type,
            "sz": self._number("sz", sz),
        }
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if tag is not None:
            wire["tag"] = tag
        if px is not None:
            wire["px"] = self._number("px", px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is UNSET:
            raise cls.refusal(at, "sprdId", "is required")
        if not isinstance(sprd_id, str):
            raise cls.refusal(at, "sprdId", "must be a string")
        if len(sprd_id) < 1:
            raise cls.refusal(at, "sprdId", "must have at least 1 character")
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required")
        if not isinstance(ord_type, str):
            raise cls.refusal(at, "ordType", "must be a string")
        if ord_type not in ("market", "limit", "post_only", "ioc") and not is_undescribed(ord_type):
            raise cls.refusal(at, "ordType", "must be 'market', 'limit', 'post_only' or 'ioc'")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(px) is None:
                raise cls.refusal(
                    at,
                    "px",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        if (ord_type == "market" and px is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "px", "must not be given when ord_type is 'market'")
        if (ord_type != "market" and px is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "px", "is required unless ord_type is 'market'")

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""
    side = TextField("side")
    """Whether the spread is bought or sold."""
    ord_type = TextField("ordType")
    """Order type: `market`, `limit`, `post_only` (cancelled rather than take liquidity), `ioc` (at
    once what is possible, the rest is cancelled).
    """
    sz = DecimalField("sz")
    """Size, in USD for inverse spreads and in the base currency for linear and hybrid ones; not in
    contracts, other than on the order book of an instrument.
    """
    cl_ord_id = TextField("clOrdId")
    """Your own order ID, 1 to 32 letters and digits; upper and lower case differ. No pending order
    may have it.
    """
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""
    px = DecimalField("px")
    """Price of the spread, a difference of prices that may be below 0. Required for `limit`,
    `post_only` and `ioc`, and for these only.
    """


class PlacedSpreadOrder(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[PlacedSpreadOrder] = Operation(
    method="POST",
    path="/api/v5/sprd/order",
    resource="spread",
    name="place_order",
    summary="Place an order on the order book of a spread.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/sprd/order",
        asked_by=("clOrdId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceSpreadOrderRequest,
    item=PlacedSpreadOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
