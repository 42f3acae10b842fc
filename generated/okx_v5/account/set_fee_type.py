# Made from spec/paths/account/set-fee-type.yaml, not to be edited; make it again with: make generate
"""account.set_fee_type: the operation and its models."""

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


class SetFeeTypeRequest(Request):
    """The parameters of account.set_fee_type.

    Args:
        fee_type (feeType): Currency of the fee: `0` the one received in the trade, as it is at
            first, `1` always the quote currency.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
    """

    __slots__ = ()
    _label = "account.set_fee_type"
    _documentation = "https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type"

    @exact_arguments
    def __init__(
        self,
        *,
        fee_type: OneOf[Literal["0", "1"]],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "feeType": fee_type,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        fee_type = wire.get("feeType", UNSET)
        if fee_type is UNSET:
            raise cls.refusal(at, "feeType", "is required")
        if not isinstance(fee_type, str):
            raise cls.refusal(at, "feeType", "must be a string")
        if fee_type not in ("0", "1") and not is_undescribed(fee_type):
            raise cls.refusal(at, "feeType", "must be '0' or '1'")

    fee_type = TextField("feeType")
    """Currency of the fee: `0` the one received in the trade, as it is at first, `1` always the
    quote currency.
    """


class SetFeeTypeResult(Item):
    """One item of the answer."""

    _feeType: WireText = UNSET

    fee_type = TextField("feeType")
    """Currency of the fee now: `0` the one received in the trade, `1` always the quote currency.
    Known values: 0, 1.
    """


OPERATION: Operation[SetFeeTypeResult] = Operation(
    method="POST",
    path="/api/v5/account/set-fee-type",
    resource="account",
    name="set_fee_type",
    summary="Choose the currency in which fees of spot trades are charged.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("feeType",), ask="GET /api/v5/account/config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetFeeTypeRequest,
    item=SetFeeTypeResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
