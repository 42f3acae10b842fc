# Made from spec/paths/asset/cancel-withdrawal.yaml, not to be edited; make it again with: make generate
"""funding.cancel_withdrawal: the operation and its models."""

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


class CancelFundingWithdrawalRequest(Request):
    """The parameters of funding.cancel_withdrawal.

    Args:
        wd_id (wdId): ID of the withdrawal.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
    """

    __slots__ = ()
    _label = "funding.cancel_withdrawal"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal"

    @exact_arguments
    def __init__(
        self,
        *,
        wd_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "wdId": wd_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        wd_id = wire.get("wdId", UNSET)
        if wd_id is UNSET:
            raise cls.refusal(at, "wdId", "is required")
        if not isinstance(wd_id, str):
            raise cls.refusal(at, "wdId", "must be a string")
        if len(wd_id) < 1:
            raise cls.refusal(at, "wdId", "must have at least 1 character")

    wd_id = TextField("wdId")
    """ID of the withdrawal."""


class CancelWithdrawalResult(Item):
    """One item of the answer."""

    _wdId: WireText = UNSET

    wd_id = TextField("wdId")
    """ID of the withdrawal."""


OPERATION: Operation[CancelWithdrawalResult] = Operation(
    method="POST",
    path="/api/v5/asset/cancel-withdrawal",
    resource="funding",
    name="cancel_withdrawal",
    summary="Ask for a pending withdrawal to be cancelled.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one", by=("wdId",), ask="GET /api/v5/asset/withdrawal-history", asked_by=("wdId",)
    ),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=CancelFundingWithdrawalRequest,
    item=CancelWithdrawalResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
