# Made from spec/paths/account/set-auto-repay.yaml, not to be edited; make it again with: make generate
"""account.set_auto_repay: the operation and its models."""

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


class SetAutoRepayRequest(Request):
    """The parameters of account.set_auto_repay.

    Args:
        auto_repay (autoRepay): Repay automatically.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
    """

    __slots__ = ()
    _label = "account.set_auto_repay"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay"

    @exact_arguments
    def __init__(
        self,
        *,
        auto_repay: bool,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "autoRepay": auto_repay,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        auto_repay = wire.get("autoRepay", UNSET)
        if auto_repay is UNSET:
            raise cls.refusal(at, "autoRepay", "is required")
        if not isinstance(auto_repay, bool):
            raise cls.refusal(at, "autoRepay", "must be True or False")

    auto_repay = FlagField("autoRepay")
    """Repay automatically."""


class SetAutoRepayResult(Item):
    """One item of the answer."""

    _autoRepay: WireFlag = UNSET

    auto_repay = FlagField("autoRepay")
    """Whether borrowings are repaid automatically now."""


OPERATION: Operation[SetAutoRepayResult] = Operation(
    method="POST",
    path="/api/v5/account/set-auto-repay",
    resource="account",
    name="set_auto_repay",
    summary="Choose whether borrowings are repaid automatically in Spot mode.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("autoRepay",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetAutoRepayRequest,
    item=SetAutoRepayResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
