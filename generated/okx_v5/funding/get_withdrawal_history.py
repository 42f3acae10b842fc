# Made from spec/paths/asset/withdrawal-history.yaml, not to be edited; make it again with: make generate
"""funding.get_withdrawal_history: the operation and its models."""

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
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._funding import Withdrawal

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetWithdrawalHistoryRequest(Request):
    """The parameters of funding.get_withdrawal_history.

    Args:
        ccy: Only this currency.
        wd_id (wdId): Only the withdrawal with this ID.
        client_id (clientId): Only the withdrawal with this ID of yours, 1 to 32 letters and digits;
            upper and lower case differ.
        tx_id (txId): Only the withdrawal with this hash on the chain.
        type: Only this way of withdrawing, `3` internal transfers or `4` on the chain.
        state: Only withdrawals in this state. Pending: `19` too little in the hot wallet, `17`
            waiting for the travel rule provider, `10` waiting for the transfer, `0` waiting to be
            withdrawn, `4`, `5`, `6`, `8`, `9` and `12` manual review, `7` approved. In progress, on
            the chain only: `1` being broadcast, `15` being validated, `16` delayed by up to 24
            hours for legal reasons, `-3` being cancelled. Final: `-2` cancelled, `-1` failed, `2`
            successful.
        after: Only withdrawals with a `ts` before this time.
        before: Only withdrawals with a `ts` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
    """

    __slots__ = ()
    _label = "funding.get_withdrawal_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        wd_id: str | None = None,
        client_id: str | None = None,
        tx_id: str | None = None,
        type: Optional[OneOf[Literal["3", "4"]]] = None,
        state: Optional[
            OneOf[
                Literal[
                    "19",
                    "17",
                    "10",
                    "0",
                    "4",
                    "5",
                    "6",
                    "8",
                    "9",
                    "12",
                    "7",
                    "1",
                    "15",
                    "16",
                    "-3",
                    "-2",
                    "-1",
                    "2",
                ]
            ]
        ] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if wd_id is not None:
            wire["wdId"] = wd_id
        if client_id is not None:
            wire["clientId"] = client_id
        if tx_id is not None:
            wire["txId"] = tx_id
        if type is not None:
            wire["type"] = type
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
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        wd_id = wire.get("wdId", UNSET)
        if wd_id is not UNSET:
            if not isinstance(wd_id, str):
                raise cls.refusal(at, "wdId", "must be a string")
            if len(wd_id) < 1:
                raise cls.refusal(at, "wdId", "must have at least 1 character")
        client_id = wire.get("clientId", UNSET)
        if client_id is not UNSET:
            if not isinstance(client_id, str):
                raise cls.refusal(at, "clientId", "must be a string")
            if MATCH_6B4283FD(client_id) is None:
                raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tx_id = wire.get("txId", UNSET)
        if tx_id is not UNSET:
            if not isinstance(tx_id, str):
                raise cls.refusal(at, "txId", "must be a string")
            if len(tx_id) < 1:
                raise cls.refusal(at, "txId", "must have at least 1 character")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("3", "4") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '3' or '4'")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in (
                "19",
                "17",
                "10",
                "0",
                "4",
                "5",
                "6",
                "8",
                "9",
                "12",
                "7",
                "1",
                "15",
                "16",
                "-3",
                "-2",
                "-1",
                "2",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at,
                    "state",
                    "must be '19', '17', '10', '0', '4', '5', '6', '8', '9', '12', '7', '1', '15', '16', '-3', '-2', '-1' or '2'",
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
    """Only this currency."""
    wd_id = TextField("wdId")
    """Only the withdrawal with this ID."""
    client_id = TextField("clientId")
    """Only the withdrawal with this ID of yours, 1 to 32 letters and digits; upper and lower case
    differ.
    """
    tx_id = TextField("txId")
    """Only the withdrawal with this hash on the chain."""
    type = TextField("type")
    """Only this way of withdrawing, `3` internal transfers or `4` on the chain."""
    state = TextField("state")
    """Only withdrawals in this state. Pending: `19` too little in the hot wallet, `17` waiting for
    the travel rule provider, `10` waiting for the transfer, `0` waiting to be withdrawn, `4`,
    `5`, `6`, `8`, `9` and `12` manual review, `7` approved. In progress, on the chain only: `1`
    being broadcast, `15` being validated, `16` delayed by up to 24 hours for legal reasons, `-3`
    being cancelled. Final: `-2` cancelled, `-1` failed, `2` successful.
    """
    after = TimeField("after")
    """Only withdrawals with a `ts` before this time."""
    before = TimeField("before")
    """Only withdrawals with a `ts` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[Withdrawal] = Operation(
    method="GET",
    path="/api/v5/asset/withdrawal-history",
    resource="funding",
    name="get_withdrawal_history",
    summary="Get your withdrawals, the newest first.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetWithdrawalHistoryRequest,
    item=Withdrawal,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("wdId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
