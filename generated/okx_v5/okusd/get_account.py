# Made from spec/paths/finance/okusd/account.yaml, not to be edited; make it again with: make generate
"""okusd.get_account: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetAccountRequest(Request):
    """The parameters of okusd.get_account.

    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-okusd-account
    """

    __slots__ = ()
    _label = "okusd.get_account"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-okusd-account"

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


class OkusdBalance(Item):
    """One item of the answer."""

    _amt: WireText = UNSET
    _ccy: WireText = UNSET
    _totalEarnAccrual: WireText = UNSET
    _ts: WireText = UNSET

    ccy = TextField("ccy")
    """Currency, `OKUSD`."""
    amt = DecimalField("amt")
    """OKUSD held."""
    total_earn_accrual = DecimalField("totalEarnAccrual")
    """Yield so far, in USDT."""
    ts = TimeField("ts")
    """When it was so, by the exchange."""


OPERATION: Operation[OkusdBalance] = Operation(
    method="GET",
    path="/api/v5/finance/okusd/account",
    resource="okusd",
    name="get_account",
    summary="Get your balance of OKUSD and what it has yielded.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-okusd-account",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=GetAccountRequest,
    item=OkusdBalance,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
