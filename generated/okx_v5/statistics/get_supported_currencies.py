# Made from spec/paths/rubik/stat/trading-data/support-coin.yaml, not to be edited; make it again with: make generate
"""statistics.get_supported_currencies: the operation and its models."""

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
from .._runtime.models.fields import TextsField
from .._runtime.models.item import Item, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetSupportedCurrenciesRequest(Request):
    """The parameters of statistics.get_supported_currencies.

    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
    """

    __slots__ = ()
    _label = "statistics.get_supported_currencies"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin"

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


class StatisticsCurrencies(Item):
    """One item of the answer."""

    _contract: WireTexts = UNSET
    _option: WireTexts = UNSET
    _spot: WireTexts = UNSET

    contract = TextsField("contract")
    """Currencies with statistics of futures and perpetuals."""
    option = TextsField("option")
    """Currencies with statistics of options."""
    spot = TextsField("spot")
    """Currencies with statistics of spot trading."""


OPERATION: Operation[StatisticsCurrencies] = Operation(
    method="GET",
    path="/api/v5/rubik/stat/trading-data/support-coin",
    resource="statistics",
    name="get_supported_currencies",
    summary="Get the currencies that the statistics cover.",
    documentation="https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetSupportedCurrenciesRequest,
    item=StatisticsCurrencies,
    reply=Reply,
    data="one",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
