# Made from spec/paths/market/exchange-rate.yaml, not to be edited; make it again with: make generate
"""public.get_exchange_rate: the operation and its models."""

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
from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetExchangeRateRequest(Request):
    """The parameters of public.get_exchange_rate.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
    """

    __slots__ = ()
    _label = "public.get_exchange_rate"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate"

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


class ExchangeRate(Item):
    """One item of the answer."""

    _usdCny: WireText = UNSET

    usd_cny = DecimalField("usdCny")
    """CNY for one USD."""


OPERATION: Operation[ExchangeRate] = Operation(
    method="GET",
    path="/api/v5/market/exchange-rate",
    resource="public",
    name="get_exchange_rate",
    summary="Get how many CNY a USD is worth, as an average of 2 weeks.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(1, 2, ("ip",)),),
    request=GetExchangeRateRequest,
    item=ExchangeRate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
