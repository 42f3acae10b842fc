# Made from spec/paths/account/set-settle-currency.yaml, not to be edited; make it again with: make generate
"""account.set_settle_currency: the operation and its models."""

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


class SetSettleCurrencyRequest(Request):
    """The parameters of account.set_settle_currency.

    Args:
        settle_ccy (settleCcy): Currency to settle in, such as `USDC`.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
    """

    __slots__ = ()
    _label = "account.set_settle_currency"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency"

    @exact_arguments
    def __init__(
        self,
        *,
        settle_ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "settleCcy": settle_ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        settle_ccy = wire.get("settleCcy", UNSET)
        if settle_ccy is UNSET:
            raise cls.refusal(at, "settleCcy", "is required")
        if not isinstance(settle_ccy, str):
            raise cls.refusal(at, "settleCcy", "must be a string")
        if len(settle_ccy) < 1:
            raise cls.refusal(at, "settleCcy", "must have at least 1 character")

    settle_ccy = TextField("settleCcy")
    """Currency to settle in, such as `USDC`."""


class SetSettleCurrencyResult(Item):
    """One item of the answer."""

    _settleCcy: WireText = UNSET

    settle_ccy = TextField("settleCcy")
    """Currency that USD-margined contracts are settled in now."""


OPERATION: Operation[SetSettleCurrencyResult] = Operation(
    method="POST",
    path="/api/v5/account/set-settle-currency",
    resource="account",
    name="set_settle_currency",
    summary="Choose the currency that USD-margined contracts are settled in.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("settleCcy",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=SetSettleCurrencyRequest,
    item=SetSettleCurrencyResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
