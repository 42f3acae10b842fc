# Made from spec/paths/finance/savings/set-lending-rate.yaml, not to be edited; make it again with: make generate
"""earn.set_lending_rate: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

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

MATCH_D805E689 = re.compile(
    "^(0\\.(0[1-9]|[1-9])[0-9]*|[12](\\.[0-9]+)?|3(\\.([0-5][0-9]*|6([0-4][0-9]*|50*)?))?)\\Z"
).search


class SetLendingRateRequest(Request):
    """The parameters of earn.set_lending_rate.

    Args:
        ccy: Currency, such as `USDT`.
        rate: Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%).

    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
    """

    __slots__ = ()
    _label = "earn.set_lending_rate"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        rate: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "rate": self._number("rate", rate),
        }
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
        rate = wire.get("rate", UNSET)
        if rate is UNSET:
            raise cls.refusal(at, "rate", "is required")
        if not isinstance(rate, str):
            raise cls.refusal(at, "rate", "must be a number: a Decimal, a str or an int")
        if MATCH_D805E689(rate) is None:
            raise cls.refusal(at, "rate", "must be from 0.01 to 3.65, in plain notation")

    ccy = TextField("ccy")
    """Currency, such as `USDT`."""
    rate = DecimalField("rate")
    """Lowest annual rate to lend at, from 0.01 (1%) to 3.65 (365%)."""


class SetLendingRateResult(Item):
    """One item of the answer."""

    _ccy: WireText = UNSET
    _rate: WireText = UNSET

    ccy = TextField("ccy")
    """Currency."""
    rate = DecimalField("rate")
    """Lowest annual rate to lend at; 0.01 is 1%."""


OPERATION: Operation[SetLendingRateResult] = Operation(
    method="POST",
    path="/api/v5/finance/savings/set-lending-rate",
    resource="earn",
    name="set_lending_rate",
    summary="Set the lowest annual rate at which your savings in a currency are lent.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ccy",), ask="GET /api/v5/finance/savings/balance"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=SetLendingRateRequest,
    item=SetLendingRateResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
