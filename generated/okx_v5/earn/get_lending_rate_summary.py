# Made from spec/paths/finance/savings/lending-rate-summary.yaml, not to be edited; make it again with: make generate
"""earn.get_lending_rate_summary: the operation and its models."""

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


class GetLendingRateSummaryRequest(Request):
    """The parameters of earn.get_lending_rate_summary.

    Args:
        ccy: Only this currency, such as `BTC`.

    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
    """

    __slots__ = ()
    _label = "earn.get_lending_rate_summary"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public"

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


class LendingRateSummary(Item):
    """One item of the answer."""

    _avgAmt: WireText = UNSET
    _avgAmtUsd: WireText = UNSET
    _avgRate: WireText = UNSET
    _ccy: WireText = UNSET
    _estRate: WireText = UNSET
    _preRate: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    avg_amt = DecimalField("avgAmt")
    """Average amount borrowed in 24 hours; no longer in use. Deprecated."""
    avg_amt_usd = DecimalField("avgAmtUsd")
    """The same in USD; no longer in use. Deprecated."""
    avg_rate = DecimalField("avgRate")
    """Average annual rate of borrowing in the last 24 hours; 0.01 is 1%."""
    pre_rate = DecimalField("preRate")
    """Last annual rate of borrowing; 0.01 is 1%."""
    est_rate = DecimalField("estRate")
    """Next annual rate of borrowing as estimated; 0.01 is 1%."""


OPERATION: Operation[LendingRateSummary] = Operation(
    method="GET",
    path="/api/v5/finance/savings/lending-rate-summary",
    resource="earn",
    name="get_lending_rate_summary",
    summary="Get the annual rates at which the market borrows, by currency.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("ip",)),),
    request=GetLendingRateSummaryRequest,
    item=LendingRateSummary,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
