# Made from spec/paths/finance/okusd/redeem.yaml, not to be edited; make it again with: make generate
"""okusd.redeem: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_DABEF499 = re.compile("^0*[1-9][0-9]*(\\.[0-9]{1,8})?\\Z").search

MATCH_F2255AF8 = re.compile("^[A-Za-z0-9_-]{1,32}\\Z").search


class RedeemOkusdRequest(Request):
    """The parameters of okusd.redeem.

    Args:
        amt: OKUSD to redeem, at least 1, with at most 8 digits after the point.
        redeem_type (redeemType): Kind of redemption: `1` fast, paid out at once, or `2` standard,
            paid out five calendar days after a request before 16:00 (UTC+8), or six after a later
            one. The history calls them `fast` and `standard`.
        cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters, digits, `-` and `_`, used once
            only. The order is found by it when its outcome is unknown.

    https://www.okx.com/docs-v5/en/#financial-product-okusd-post-redeem-okusd
    """

    __slots__ = ()
    _label = "okusd.redeem"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-okusd-post-redeem-okusd"

    @exact_arguments
    def __init__(
        self,
        *,
        amt: Number,
        redeem_type: OneOf[Literal["1", "2"]],
        cl_ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "amt": self._number("amt", amt),
            "redeemType": redeem_type,
            "clOrdId": cl_ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_DABEF499(amt) is None:
            raise cls.refusal(
                at,
                "amt",
                "must be at least 1, in plain notation, with at most 8 digits after the point",
            )
        redeem_type = wire.get("redeemType", UNSET)
        if redeem_type is UNSET:
            raise cls.refusal(at, "redeemType", "is required")
        if not isinstance(redeem_type, str):
            raise cls.refusal(at, "redeemType", "must be a string")
        if redeem_type not in ("1", "2") and not is_undescribed(redeem_type):
            raise cls.refusal(at, "redeemType", "must be '1' or '2'")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is UNSET:
            raise cls.refusal(at, "clOrdId", "is required")
        if not isinstance(cl_ord_id, str):
            raise cls.refusal(at, "clOrdId", "must be a string")
        if MATCH_F2255AF8(cl_ord_id) is None:
            raise cls.refusal(
                at, "clOrdId", "must be 1 to 32 letters, digits, hyphens and underscores"
            )

    amt = DecimalField("amt")
    """OKUSD to redeem, at least 1, with at most 8 digits after the point."""
    redeem_type = TextField("redeemType")
    """Kind of redemption: `1` fast, paid out at once, or `2` standard, paid out five calendar days
    after a request before 16:00 (UTC+8), or six after a later one. The history calls them `fast`
    and `standard`.
    """
    cl_ord_id = TextField("clOrdId")
    """Your own order ID, 1 to 32 letters, digits, `-` and `_`, used once only. The order is found
    by it when its outcome is unknown.
    """


class RedeemOkusdResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _estSettlementTime: WireText = UNSET
    _fee: WireText = UNSET
    _ordId: WireText = UNSET
    _redeemType: WireText = UNSET
    _state: WireText = UNSET
    _ts: WireText = UNSET
    _usdtAmt: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    ccy = TextField("ccy")
    """Currency redeemed, `OKUSD`."""
    amt = DecimalField("amt")
    """OKUSD redeemed."""
    fee = DecimalField("fee")
    """Fee in USDT, a number above 0 where one is charged, cut off after 8 digits."""
    usdt_amt = DecimalField("usdtAmt")
    """USDT paid out into the funding account, `amt` less `fee`, cut off after 8 digits."""
    redeem_type = TextField("redeemType")
    """Kind of redemption, `1` fast or `2` standard. Known values: 1, 2."""
    state = TextField("state")
    """How far it is: `processing`, and then `success`, `failed` or `cancelled`. Known values:
    processing, success, failed, cancelled.
    """
    est_settlement_time = TimeField("estSettlementTime")
    """When the payment is expected: now for a fast redemption, in five or six calendar days for a
    standard one.
    """
    ts = TimeField("ts")
    """When the order was created."""


OPERATION: Operation[RedeemOkusdResult] = Operation(
    method="POST",
    path="/api/v5/finance/okusd/redeem",
    resource="okusd",
    name="redeem",
    summary="Redeem OKUSD for USDT, at once or in five to six days.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-okusd-post-redeem-okusd",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clOrdId"),
        failure=(Failure(("state",), "failed"),),
        ask="GET /api/v5/finance/okusd/redeem/history",
        asked_by=("clOrdId",),
    ),
    rate_limits=(RateLimit(1, 2, ("user",)),),
    request=RedeemOkusdRequest,
    item=RedeemOkusdResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
