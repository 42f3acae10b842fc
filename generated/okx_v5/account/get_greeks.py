# Made from spec/paths/account/greeks.yaml, not to be edited; make it again with: make generate
"""account.get_greeks: the operation and its models."""

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
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._greeks import CurrencyGreeks


class GetGreeksRequest(Request):
    """The parameters of account.get_greeks.

    Args:
        ccy: Only this currency, such as `BTC`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
    """

    __slots__ = ()
    _label = "account.get_greeks"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks"

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


OPERATION: Operation[CurrencyGreeks] = Operation(
    method="GET",
    path="/api/v5/account/greeks",
    resource="account",
    name="get_greeks",
    summary="Get the Greeks of what the account holds, by currency.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetGreeksRequest,
    item=CurrencyGreeks,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
