# Made from spec/paths/account/interest-rate.yaml, not to be edited; make it again with: make generate
"""account.get_interest_rates: the operation and its models."""

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


class GetInterestRatesRequest(Request):
    """The parameters of account.get_interest_rates.

    Args:
        ccy: Only this currency, such as `BTC`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
    """

    __slots__ = ()
    _label = "account.get_interest_rates"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate"

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


class InterestRate(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _interestRate: WireText = UNSET

    interest_rate = DecimalField("interestRate")
    """Interest for an hour, as a ratio, 0.0001 for 0.01%."""
    ccy = TextField("ccy")
    """Currency."""


OPERATION: Operation[InterestRate] = Operation(
    method="GET",
    path="/api/v5/account/interest-rate",
    resource="account",
    name="get_interest_rates",
    summary="Get the interest rates at which you can borrow on the market now.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetInterestRatesRequest,
    item=InterestRate,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
