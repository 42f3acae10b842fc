# Made from spec/paths/fiat/create-withdrawal.yaml, not to be edited; make it again with: make generate
"""fiat.create_withdrawal: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._fiat import FiatWithdrawal

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_A910C39A = re.compile("^[A-Z]{3}\\Z").search

MATCH_71BF25B7 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]{1,2})?|0+\\.(0[1-9]|[1-9][0-9]?))\\Z").search


class CreateFiatWithdrawalRequest(Request):
    """The parameters of fiat.create_withdrawal.

    Args:
        payment_acct_id (paymentAcctId): ID of the payment account to withdraw to, from
            `fiat.get_withdrawal_payment_methods`.
        ccy: Fiat currency to withdraw, by its code of three letters (ISO 4217); one that the
            payment method takes.
        amt: Amount to withdraw before fees, in `ccy`, with at most 2 digits after the point.
        payment_method (paymentMethod): Payment method.
        client_id (clientId): Your own ID of the withdrawal, 1 to 32 letters and digits; upper and
            lower case differ.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
    """

    __slots__ = ()
    _label = "fiat.create_withdrawal"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        payment_acct_id: str,
        ccy: str,
        amt: Number,
        payment_method: OneOf[
            Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"]
        ],
        client_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "paymentAcctId": payment_acct_id,
            "ccy": ccy,
            "amt": self._number("amt", amt),
            "paymentMethod": payment_method,
            "clientId": client_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        payment_acct_id = wire.get("paymentAcctId", UNSET)
        if payment_acct_id is UNSET:
            raise cls.refusal(at, "paymentAcctId", "is required")
        if not isinstance(payment_acct_id, str):
            raise cls.refusal(at, "paymentAcctId", "must be a string")
        if len(payment_acct_id) < 1:
            raise cls.refusal(at, "paymentAcctId", "must have at least 1 character")
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if MATCH_A910C39A(ccy) is None:
            raise cls.refusal(at, "ccy", "must be a code of three capital letters (ISO 4217)")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_71BF25B7(amt) is None:
            raise cls.refusal(
                at,
                "amt",
                "must be more than 0, in plain notation, with at most 2 digits after the point",
            )
        payment_method = wire.get("paymentMethod", UNSET)
        if payment_method is UNSET:
            raise cls.refusal(at, "paymentMethod", "is required")
        if not isinstance(payment_method, str):
            raise cls.refusal(at, "paymentMethod", "must be a string")
        if payment_method not in (
            "TR_BANKS",
            "PIX",
            "SEPA",
            "XPULSE",
            "NPP",
            "US_WIRE",
            "SG_FAST",
        ) and not is_undescribed(payment_method):
            raise cls.refusal(
                at,
                "paymentMethod",
                "must be 'TR_BANKS', 'PIX', 'SEPA', 'XPULSE', 'NPP', 'US_WIRE' or 'SG_FAST'",
            )
        client_id = wire.get("clientId", UNSET)
        if client_id is UNSET:
            raise cls.refusal(at, "clientId", "is required")
        if not isinstance(client_id, str):
            raise cls.refusal(at, "clientId", "must be a string")
        if MATCH_6B4283FD(client_id) is None:
            raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")

    payment_acct_id = TextField("paymentAcctId")
    """ID of the payment account to withdraw to, from `fiat.get_withdrawal_payment_methods`."""
    ccy = TextField("ccy")
    """Fiat currency to withdraw, by its code of three letters (ISO 4217); one that the payment
    method takes.
    """
    amt = DecimalField("amt")
    """Amount to withdraw before fees, in `ccy`, with at most 2 digits after the point."""
    payment_method = TextField("paymentMethod")
    """Payment method."""
    client_id = TextField("clientId")
    """Your own ID of the withdrawal, 1 to 32 letters and digits; upper and lower case differ."""


OPERATION: Operation[FiatWithdrawal] = Operation(
    method="POST",
    path="/api/v5/fiat/create-withdrawal",
    resource="fiat",
    name="create_withdrawal",
    summary="Withdraw fiat money from the funding account to a bank account.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order",
    permission="withdraw",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId", "clientId"),
        failure=(Failure(("state",), "failed"),),
        ask="GET /api/v5/fiat/withdrawal-order-history",
        asked_by=("clientId",),
        asked_with=("ccy", "paymentMethod"),
    ),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=CreateFiatWithdrawalRequest,
    item=FiatWithdrawal,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
