# Made from spec/paths/fiat/deposit-order-history.yaml, not to be edited; make it again with: make generate
"""fiat.get_deposit_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, Time
from .._runtime.models.fields import IntegerField, TextField, TimeField
from .._runtime.models.promise import Failure, Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._fiat import FiatDeposit

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_A910C39A = re.compile("^[A-Z]{3}\\Z").search


class GetDepositOrdersRequest(Request):
    """The parameters of fiat.get_deposit_orders.

    Args:
        ccy: Only this fiat currency, by its code of three letters (ISO 4217), such as `TRY`.
        payment_method (paymentMethod): Only this payment method.
        state: Only deposits in this state.
        after: Only deposits with a `cTime` from this time on, with it.
        before: Only deposits with a `cTime` up to this time, with it.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
    """

    __slots__ = ()
    _label = "fiat.get_deposit_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        payment_method: Optional[
            OneOf[Literal["TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE"]]
        ] = None,
        state: Optional[
            OneOf[Literal["completed", "failed", "pending", "canceled", "inqueue", "processing"]]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if payment_method is not None:
            wire["paymentMethod"] = payment_method
        if state is not None:
            wire["state"] = state
        if after is not None:
            wire["after"] = self._time("after", after)
        if before is not None:
            wire["before"] = self._time("before", before)
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if MATCH_A910C39A(ccy) is None:
                raise cls.refusal(at, "ccy", "must be a code of three capital letters (ISO 4217)")
        payment_method = wire.get("paymentMethod", UNSET)
        if payment_method is not UNSET:
            if not isinstance(payment_method, str):
                raise cls.refusal(at, "paymentMethod", "must be a string")
            if payment_method not in (
                "TR_BANKS",
                "PIX",
                "SEPA",
                "XPULSE",
                "NPP",
                "US_WIRE",
            ) and not is_undescribed(payment_method):
                raise cls.refusal(
                    at,
                    "paymentMethod",
                    "must be 'TR_BANKS', 'PIX', 'SEPA', 'XPULSE', 'NPP' or 'US_WIRE'",
                )
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "completed",
                "failed",
                "pending",
                "canceled",
                "inqueue",
                "processing",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be 'completed', 'failed', 'pending', 'canceled', 'inqueue' or 'processing'",
                )
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(
                    at, "after", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(after) is None:
                raise cls.refusal(
                    at,
                    "after",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(
                    at, "before", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(before) is None:
                raise cls.refusal(
                    at,
                    "before",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    ccy = TextField("ccy")
    """Only this fiat currency, by its code of three letters (ISO 4217), such as `TRY`."""
    payment_method = TextField("paymentMethod")
    """Only this payment method."""
    state = TextField("state")
    """Only deposits in this state."""
    after = TimeField("after")
    """Only deposits with a `cTime` from this time on, with it."""
    before = TimeField("before")
    """Only deposits with a `cTime` up to this time, with it."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[FiatDeposit] = Operation(
    method="GET",
    path="/api/v5/fiat/deposit-order-history",
    resource="fiat",
    name="get_deposit_orders",
    summary="Get deposits of fiat money, past and under way.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any", failure=(Failure(("state",), "failed"),)),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetDepositOrdersRequest,
    item=FiatDeposit,
    reply=Reply,
    data="list",
    pages=Cursor("cTime", older="before", newer="after", key=("ordId",), size=100, included=True),
    headers=None,
    header_names=(),
    batch_of=None,
)
