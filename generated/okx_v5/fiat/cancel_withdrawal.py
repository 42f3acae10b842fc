# Made from spec/paths/fiat/cancel-withdrawal.yaml, not to be edited; make it again with: make generate
"""fiat.cancel_withdrawal: the operation and its models."""

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
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class CancelFiatWithdrawalRequest(Request):
    """The parameters of fiat.cancel_withdrawal.

    Args:
        ord_id (ordId): ID of the withdrawal.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
    """

    __slots__ = ()
    _label = "fiat.cancel_withdrawal"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        if not isinstance(ord_id, str):
            raise cls.refusal(at, "ordId", "must be a string")
        if len(ord_id) < 1:
            raise cls.refusal(at, "ordId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """ID of the withdrawal."""


class CancelFiatWithdrawalResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _state: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the withdrawal."""
    state = TextField("state")
    """How far it is: `pending`, `inqueue` or `processing`; `completed`, `failed` or `canceled` at
    its end. Known values: completed, failed, pending, canceled, inqueue, processing.
    """


OPERATION: Operation[CancelFiatWithdrawalResult] = Operation(
    method="POST",
    path="/api/v5/fiat/cancel-withdrawal",
    resource="fiat",
    name="cancel_withdrawal",
    summary="Cancel a withdrawal of fiat money that is still pending.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId",),
        failure=(Failure(("state",), "failed"),),
        ask="GET /api/v5/fiat/withdrawal",
        asked_by=("ordId",),
    ),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=CancelFiatWithdrawalRequest,
    item=CancelFiatWithdrawalResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
