# Made from spec/paths/finance/sfp/dcd/currency-pair.yaml, not to be edited; make it again with: make generate
"""dual_investment.get_currency_pairs: the operation and its models."""

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
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetCurrencyPairsRequest(Request):
    """The parameters of dual_investment.get_currency_pairs.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
    """

    __slots__ = ()
    _label = "dual_investment.get_currency_pairs"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs"
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


class DualInvestmentPair(Item):
    """One item of the answer."""

    _baseCcy: WireText = UNSET
    _optType: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _uly: WireText = UNSET

    base_ccy = TextField("baseCcy")
    """Base currency, such as `BTC`."""
    quote_ccy = TextField("quoteCcy")
    """Quote currency, such as `USDT`."""
    opt_type = TextField("optType")
    """`C` for a call, in which the base currency is invested, `P` for a put, in which the quote
    currency is. Known values: C, P.
    """
    uly = TextField("uly")
    """Underlying, such as `BTC-USD`."""


OPERATION: Operation[DualInvestmentPair] = Operation(
    method="GET",
    path="/api/v5/finance/sfp/dcd/currency-pair",
    resource="dual_investment",
    name="get_currency_pairs",
    summary="List the currency pairs that dual investments are offered in.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetCurrencyPairsRequest,
    item=DualInvestmentPair,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
