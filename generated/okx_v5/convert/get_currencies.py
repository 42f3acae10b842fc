# Made from spec/paths/asset/convert/currencies.yaml, not to be edited; make it again with: make generate
"""convert.get_currencies: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetCurrenciesRequest(Request):
    """The parameters of convert.get_currencies.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
    """

    __slots__ = ()
    _label = "convert.get_currencies"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies"
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


class ConvertCurrency(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _max: WireText = UNSET
    _min: WireText = UNSET

    ccy = TextField("ccy")
    """Currency, such as `BTC`."""
    min = DecimalField("min")
    """Least amount to convert; empty by now. Deprecated."""
    max = DecimalField("max")
    """Largest amount to convert; empty by now. Deprecated."""


OPERATION: Operation[ConvertCurrency] = Operation(
    method="GET",
    path="/api/v5/asset/convert/currencies",
    resource="convert",
    name="get_currencies",
    summary="Get the currencies that can be converted.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetCurrenciesRequest,
    item=ConvertCurrency,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
