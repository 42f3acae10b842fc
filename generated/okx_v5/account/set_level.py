# Made from spec/paths/account/set-account-level.yaml, not to be edited; make it again with: make generate
"""account.set_level: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

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
from .._runtime.models.undescribed import OneOf, is_undescribed


class SetLevelRequest(Request):
    """The parameters of account.set_level.

    Args:
        acct_lv (acctLv): Account mode: `1` Spot, `2` Futures, `3` Multi-currency margin, `4`
            Portfolio margin.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
    """

    __slots__ = ()
    _label = "account.set_level"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode"

    @exact_arguments
    def __init__(
        self,
        *,
        acct_lv: OneOf[Literal["1", "2", "3", "4"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "acctLv": acct_lv,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        acct_lv = wire.get("acctLv", UNSET)
        if acct_lv is UNSET:
            raise cls.refusal(at, "acctLv", "is required")
        if not isinstance(acct_lv, str):
            raise cls.refusal(at, "acctLv", "must be a string")
        if acct_lv not in ("1", "2", "3", "4") and not is_undescribed(acct_lv):
            raise cls.refusal(at, "acctLv", "must be '1', '2', '3' or '4'")

    acct_lv = TextField("acctLv")
    """Account mode: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin."""


class SetLevelResult(Item):
    """One item of the answer."""

    _acctLv: WireText = UNSET

    acct_lv = TextField("acctLv")
    """Account mode now: `1` Spot, `2` Futures, `3` Multi-currency margin, `4` Portfolio margin.
    Known values: 1, 2, 3, 4.
    """


OPERATION: Operation[SetLevelResult] = Operation(
    method="POST",
    path="/api/v5/account/set-account-level",
    resource="account",
    name="set_level",
    summary="Switch the account to another account mode.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("acctLv",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetLevelRequest,
    item=SetLevelResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
