# Made from spec/paths/fiat/buy-sell/currency-pair.yaml, not to be edited; make it again with: make generate
"""fiat.get_buy_sell_currency_pair: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import CommaField, DecimalField, TextField, TextsField
from .._runtime.models.item import Item, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetBuySellCurrencyPairRequest(Request):
    """The parameters of fiat.get_buy_sell_currency_pair.

    Args:
        from_ccy (fromCcy): Currency that you sell, such as `USD`.
        to_ccy (toCcy): Currency that you buy, such as `BTC`.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
    """

    __slots__ = ()
    _label = "fiat.get_buy_sell_currency_pair"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "fromCcy": from_ccy,
            "toCcy": to_ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        from_ccy = wire.get("fromCcy", UNSET)
        if from_ccy is UNSET:
            raise cls.refusal(at, "fromCcy", "is required")
        if not isinstance(from_ccy, str):
            raise cls.refusal(at, "fromCcy", "must be a string")
        if len(from_ccy) < 1:
            raise cls.refusal(at, "fromCcy", "must have at least 1 character")
        to_ccy = wire.get("toCcy", UNSET)
        if to_ccy is UNSET:
            raise cls.refusal(at, "toCcy", "is required")
        if not isinstance(to_ccy, str):
            raise cls.refusal(at, "toCcy", "must be a string")
        if len(to_ccy) < 1:
            raise cls.refusal(at, "toCcy", "must have at least 1 character")
        if from_ccy == to_ccy:
            raise cls.refusal(at, "fromCcy", "must differ from to_ccy")

    from_ccy = TextField("fromCcy")
    """Currency that you sell, such as `USD`."""
    to_ccy = TextField("toCcy")
    """Currency that you buy, such as `BTC`."""


class BuySellPair(Item):
    """One item of the answer."""

    _fixedPxDailyLimit: WireText = UNSET
    _fixedPxRemainingDailyQuota: WireText = UNSET
    _fromCcy: WireText = UNSET
    _paymentMethods: WireTexts = UNSET
    _side: WireText = UNSET
    _singleTradeMax: WireText = UNSET
    _singleTradeMin: WireText = UNSET
    _toCcy: WireText = UNSET

    side = CommaField("side")
    """What it can be traded as, `buy` (fiat money for crypto or other fiat money) or `sell` (crypto
    for fiat money or other crypto); in the future perhaps both. Known values: buy, sell.
    """
    from_ccy = TextField("fromCcy")
    """Currency that you sell, such as `USD`."""
    to_ccy = TextField("toCcy")
    """Currency that you buy, such as `BTC`."""
    single_trade_max = DecimalField("singleTradeMax")
    """Most that one trade sells, in `fromCcy`."""
    single_trade_min = DecimalField("singleTradeMin")
    """Least that one trade sells, in `fromCcy`."""
    fixed_px_daily_limit = DecimalField("fixedPxDailyLimit")
    """Limit of a day at a fixed price, in `fromCcy` where `side` is `buy` and in `toCcy` where it
    is `sell`. Between fiat currencies only, else empty.
    """
    fixed_px_remaining_daily_quota = DecimalField("fixedPxRemainingDailyQuota")
    """What is left of `fixedPxDailyLimit`, in the same currency. Between fiat currencies only, else
    empty.
    """
    payment_methods = TextsField("paymentMethods")
    """How it can be paid."""


OPERATION: Operation[BuySellPair] = Operation(
    method="GET",
    path="/api/v5/fiat/buy-sell/currency-pair",
    resource="fiat",
    name="get_buy_sell_currency_pair",
    summary="Get whether one currency can be bought for another, how much of it at once, and how to pay.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetBuySellCurrencyPairRequest,
    item=BuySellPair,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
