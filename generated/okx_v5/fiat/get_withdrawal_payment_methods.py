# Made from spec/paths/fiat/withdrawal-payment-methods.yaml, not to be edited; make it again with: make generate
"""fiat.get_withdrawal_payment_methods: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._fiat import FiatAccount, FiatLimits

MATCH_A910C39A = re.compile("^[A-Z]{3}\\Z").search


class GetWithdrawalPaymentMethodsRequest(Request):
    """The parameters of fiat.get_withdrawal_payment_methods.

    Args:
        ccy: Fiat currency by its code of three letters (ISO 4217), such as `TRY`.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
    """

    __slots__ = ()
    _label = "fiat.get_withdrawal_payment_methods"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if MATCH_A910C39A(ccy) is None:
            raise cls.refusal(at, "ccy", "must be a code of three capital letters (ISO 4217)")

    ccy = TextField("ccy")
    """Fiat currency by its code of three letters (ISO 4217), such as `TRY`."""


class FiatWithdrawalMethod(Item):
    """A payment method that a currency can be withdrawn by."""

    _accounts: WireList[FiatAccount] = UNSET
    _ccy: WireText = UNSET
    _feeRate: WireText = UNSET
    _limits: WireObject[FiatLimits] = UNSET
    _minFee: WireText = UNSET
    _paymentMethod: WireText = UNSET

    ccy = TextField("ccy")
    """Fiat currency, such as `TRY`."""
    payment_method = TextField("paymentMethod")
    """Payment method. Known values: TR_BANKS, PIX, SEPA, XPULSE, NPP, US_WIRE, SG_FAST."""
    fee_rate = DecimalField("feeRate")
    """Fee of each withdrawal; 0.02 is 2%."""
    min_fee = DecimalField("minFee")
    """Least fee of each withdrawal, in `ccy`."""
    limits = ObjectField("limits", FiatLimits)
    """How much a payment method moves, in `ccy`; what is not limited is empty."""
    accounts = ObjectsField("accounts", FiatAccount)
    """Bank accounts for this currency and method."""


OPERATION: Operation[FiatWithdrawalMethod] = Operation(
    method="GET",
    path="/api/v5/fiat/withdrawal-payment-methods",
    resource="fiat",
    name="get_withdrawal_payment_methods",
    summary="Get the ways to withdraw a fiat currency, with fees, limits and bank accounts.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetWithdrawalPaymentMethodsRequest,
    item=FiatWithdrawalMethod,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
