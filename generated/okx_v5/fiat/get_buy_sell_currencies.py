# Made from spec/paths/fiat/buy-sell/currencies.yaml, not to be edited; make it again with: make generate
"""fiat.get_buy_sell_currencies: the operation and its models."""

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
from .._runtime.models.fields import ObjectsField
from .._runtime.models.item import Item, WireList
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._fiat import BuySellCurrency


class GetBuySellCurrenciesRequest(Request):
    """The parameters of fiat.get_buy_sell_currencies.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
    """

    __slots__ = ()
    _label = "fiat.get_buy_sell_currencies"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies"
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


class BuySellCurrencies(Item):
    """One item of the answer."""

    _cryptoCcyList: WireList[BuySellCurrency] = UNSET
    _fiatCcyList: WireList[BuySellCurrency] = UNSET

    fiat_ccy_list = ObjectsField("fiatCcyList", BuySellCurrency)
    """Fiat currencies, such as `USD`."""
    crypto_ccy_list = ObjectsField("cryptoCcyList", BuySellCurrency)
    """Cryptocurrencies, such as `BTC`."""


OPERATION: Operation[BuySellCurrencies] = Operation(
    method="GET",
    path="/api/v5/fiat/buy-sell/currencies",
    resource="fiat",
    name="get_buy_sell_currencies",
    summary="Get the fiat and cryptocurrencies that can be bought and sold for each other.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetBuySellCurrenciesRequest,
    item=BuySellCurrencies,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
