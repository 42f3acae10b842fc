# Made from spec/paths/finance/savings/purchase-redempt.yaml, not to be edited; make it again with: make generate
"""earn.purchase_or_redeem_savings: the operation and its models."""

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
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_D805E689 = re.compile(
    "^(0\\.(0[1-9]|[1-9])[0-9]*|[12](\\.[0-9]+)?|3(\\.([0-5][0-9]*|6([0-4][0-9]*|50*)?))?)\\Z"
).search


class PurchaseOrRedeemSavingsRequest(Request):
    """The parameters of earn.purchase_or_redeem_savings.

    Args:
        ccy: Currency, such as `USDT`.
        amt: Amount to put in or take out.
        side: `purchase` puts money in, `redempt` takes it out.
        rate: Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%). It takes the place of
            the rate of earlier purchases. It is for purchases: a redemption is taken with one, too,
            but what it does there is not documented; leave it out.

    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
    """

    __slots__ = ()
    _label = "earn.purchase_or_redeem_savings"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        amt: Number,
        side: OneOf[Literal["purchase", "redempt"]],
        rate: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "amt": self._number("amt", amt),
            "side": side,
        }
        if rate is not None:
            wire["rate"] = self._number("rate", rate)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("purchase", "redempt") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'purchase' or 'redempt'")
        rate = wire.get("rate", UNSET)
        if rate is not UNSET:
            if not isinstance(rate, str):
                raise cls.refusal(at, "rate", "must be a number: a Decimal, a str or an int")
            if MATCH_D805E689(rate) is None:
                raise cls.refusal(at, "rate", "must be from 0.01 to 3.65, in plain notation")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to put in or take out."""
    side = TextField("side")
    """`purchase` puts money in, `redempt` takes it out."""
    rate = DecimalField("rate")
    """Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%). It takes the place of the rate
    of earlier purchases. It is for purchases: a redemption is taken with one, too, but what it
    does there is not documented; leave it out.
    """


class PurchaseOrRedeemSavingsResult(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _rate: WireText = UNSET
    _side: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount put in or taken out."""
    side = TextField("side")
    """`purchase` put money in, `redempt` took it out. Known values: purchase, redempt."""
    rate = DecimalField("rate")
    """Annual rate of the purchase; 0.1 is 10%."""


OPERATION: Operation[PurchaseOrRedeemSavingsResult] = Operation(
    method="POST",
    path="/api/v5/finance/savings/purchase-redempt",
    resource="earn",
    name="purchase_or_redeem_savings",
    summary="Put money into flexible Simple Earn, or take it out.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ccy",), ask="GET /api/v5/finance/savings/balance"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=PurchaseOrRedeemSavingsRequest,
    item=PurchaseOrRedeemSavingsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
