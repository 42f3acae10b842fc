"""Models of earn: requests, held to the description when built, and items of answers."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search
MATCH_D805E689 = re.compile(
    "^(0\\.(0[1-9]|[1-9])[0-9]*|[12](\\.[0-9]+)?|3(\\.([0-5][0-9]*|6([0-4][0-9]*|50*)?))?)\\Z"
).search


class GetSavingsBalanceRequest(Request):
    """The parameters of earn.get_savings_balance.

    Args:
        ccy: Only this currency, such as `BTC`.

    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
    """

    __slots__ = ()
    _label = "earn.get_savings_balance"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")

    ccy = TextField("ccy")
    """Only this currency, such as `BTC`."""


class PurchaseOrRedeemSavingsRequest(Request):
    """The parameters of earn.purchase_or_redeem_savings.

    Args:
        ccy: Currency, such as `USDT`.
        amt: Amount to put in or take out.
        side: `purchase` puts money in, `redempt` takes it out.
        rate: Lowest annual rate to lend at, from 0.01 (1 %) to 3.65 (365 %). It takes the place of
            the rate of earlier purchases. For purchases only.

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
        side: Literal["purchase", "redempt"],
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
        else:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        else:
            if not isinstance(amt, str):
                raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(amt) is None:
                raise cls.refusal(
                    at,
                    "amt",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        else:
            if not isinstance(side, str):
                raise cls.refusal(at, "side", "must be a string")
            if side not in ("purchase", "redempt"):
                raise cls.refusal(at, "side", "must be 'purchase' or 'redempt'")
        rate = wire.get("rate", UNSET)
        if rate is not UNSET:
            if not isinstance(rate, str):
                raise cls.refusal(at, "rate", "must be a number: a Decimal, a str or an int")
            if MATCH_D805E689(rate) is None:
                raise cls.refusal(
                    at,
                    "rate",
                    "must be a number in plain notation that fits the pattern ^(0\\.(0[1-9]|[1-9])[0-9]*|[12](\\.[0-9]+)?|3(\\.([0-5][0-9]*|6([0-4][0-9]*|50*)?))?)$",
                )
        if side == "redempt" and rate is not UNSET:
            raise cls.refusal(at, "rate", "must not be given when side is 'redempt'")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    amt = DecimalField("amt")
    """Amount to put in or take out."""
    side = TextField("side")
    """`purchase` puts money in, `redempt` takes it out."""
    rate = DecimalField("rate")
    """Lowest annual rate to lend at, from 0.01 (1 %) to 3.65 (365 %). It takes the place of the
    rate of earlier purchases. For purchases only.
    """


class GetSolProductInfoRequest(Request):
    """The parameters of earn.get_sol_product_info.

    https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
    """

    __slots__ = ()
    _label = "earn.get_sol_product_info"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class SavingsBalance(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _earnings: WireText = UNSET
    _loanAmt: WireText = UNSET
    _pendingAmt: WireText = UNSET
    _rate: WireText = UNSET
    _redemptAmt: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    amt = DecimalField("amt")
    """Amount held."""
    earnings = DecimalField("earnings")
    """Interest earned."""
    rate = DecimalField("rate")
    """Lowest annual rate that you lend at, as you have set it."""
    loan_amt = DecimalField("loanAmt")
    """Amount that is lent out."""
    pending_amt = DecimalField("pendingAmt")
    """Amount that is not lent out yet."""
    redempt_amt = DecimalField("redemptAmt")
    """Amount being redeemed; no longer in use. Deprecated."""


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
    """Annual rate of the purchase; 0.1 is 10 %."""


class SolProductInfo(Item):
    """One item of the answer."""

    _fastRedemptionAvail: WireText = UNSET
    _fastRedemptionDailyLimit: WireText = UNSET
    _minAmt: WireText = UNSET
    _rate: WireText = UNSET
    _redemptDays: WireText = UNSET

    fast_redemption_daily_limit = DecimalField("fastRedemptionDailyLimit")
    """Most that can be redeemed fast in a day, by the main account and its sub-accounts together."""
    fast_redemption_avail = DecimalField("fastRedemptionAvail")
    """Most that can be redeemed fast now."""
    rate = DecimalField("rate")
    """Latest annual yield of OKSOL."""
    redempt_days = DecimalField("redemptDays")
    """Days that redeeming OKSOL takes."""
    min_amt = DecimalField("minAmt")
    """Smallest amount to stake."""
