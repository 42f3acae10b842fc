# Made from spec/paths/account/set-auto-loan.yaml, not to be edited; make it again with: make generate
"""account.set_auto_loan: the operation and its models."""

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
from .._runtime.models.fields import FlagField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class SetAutoLoanRequest(Request):
    """The parameters of account.set_auto_loan.

    Args:
        auto_loan (autoLoan): Borrow automatically. Without it the exchange takes true.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
    """

    __slots__ = ()
    _label = "account.set_auto_loan"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan"

    @exact_arguments
    def __init__(
        self,
        *,
        auto_loan: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if auto_loan is not None:
            wire["autoLoan"] = auto_loan
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        auto_loan = wire.get("autoLoan", UNSET)
        if auto_loan is not UNSET:
            if not isinstance(auto_loan, bool):
                raise cls.refusal(at, "autoLoan", "must be True or False")

    auto_loan = FlagField("autoLoan")
    """Borrow automatically. Without it the exchange takes true."""


class SetAutoLoanResult(Item):
    """One item of the answer."""

    _autoLoan: WireFlag = UNSET

    auto_loan = FlagField("autoLoan")
    """Whether coins are borrowed automatically now."""


OPERATION: Operation[SetAutoLoanResult] = Operation(
    method="POST",
    path="/api/v5/account/set-auto-loan",
    resource="account",
    name="set_auto_loan",
    summary="Choose whether coins are borrowed automatically.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("autoLoan",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetAutoLoanRequest,
    item=SetAutoLoanResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
