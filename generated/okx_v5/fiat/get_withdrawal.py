# Made from spec/paths/fiat/withdrawal.yaml, not to be edited; make it again with: make generate
"""fiat.get_withdrawal: the operation and its models."""

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
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._fiat import FiatWithdrawal


class GetWithdrawalRequest(Request):
    """The parameters of fiat.get_withdrawal.

    Args:
        ord_id (ordId): ID of the withdrawal.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
    """

    __slots__ = ()
    _label = "fiat.get_withdrawal"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail"
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


OPERATION: Operation[FiatWithdrawal] = Operation(
    method="GET",
    path="/api/v5/fiat/withdrawal",
    resource="fiat",
    name="get_withdrawal",
    summary="Get one withdrawal of fiat money.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one", by=("ordId",), failure=(Failure(("state",), "failed"),)),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetWithdrawalRequest,
    item=FiatWithdrawal,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
