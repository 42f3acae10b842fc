# Made from spec/paths/account/risk-state.yaml, not to be edited; make it again with: make generate
"""account.get_risk_state: the operation and its models."""

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
from .._runtime.models.fields import FlagField, TextsField, TimeField
from .._runtime.models.item import Item, WireFlag, WireText, WireTexts
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetRiskStateRequest(Request):
    """The parameters of account.get_risk_state.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
    """

    __slots__ = ()
    _label = "account.get_risk_state"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state"
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


class RiskState(Item):
    """One item of the answer."""

    _atRisk: WireFlag = UNSET
    _atRiskIdx: WireTexts = UNSET
    _atRiskMgn: WireTexts = UNSET
    _ts: WireText = UNSET

    at_risk = FlagField("atRisk")
    """Whether the account, borrowing automatically, is in the state of risk."""
    at_risk_idx = TextsField("atRiskIdx")
    """Risk units of derivatives that are at risk."""
    at_risk_mgn = TextsField("atRiskMgn")
    """Risk units of margin trading that are at risk."""
    ts = TimeField("ts")
    """When the exchange answered."""


OPERATION: Operation[RiskState] = Operation(
    method="GET",
    path="/api/v5/account/risk-state",
    resource="account",
    name="get_risk_state",
    summary="Get whether the account is at risk, and which risk units are.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetRiskStateRequest,
    item=RiskState,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
