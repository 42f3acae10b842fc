# Made from spec/paths/asset/deposit-history.yaml, not to be edited; make it again with: make generate
"""funding.get_deposit_history: the operation and its models."""

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
from ._funding import Deposit

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetDepositHistoryRequest(Request):
    """The parameters of funding.get_deposit_history.

    Args:
        ccy: Only this currency.
        dep_id (depId): Only the deposit with this ID.
        from_wd_id (fromWdId): Only the internal transfer that was sent with this withdrawal ID.
        tx_id (txId): Only the deposit with this hash on the chain.
        type: Only this way of depositing, `3` internal transfers or `4` on the chain.
        state: Only deposits in this state: `0` not yet confirmed on the chain, `1` credited, `2`
            successful, `8` waiting because deposits of the currency are suspended, `11` blacklisted
            address, `12` account or deposit frozen, `13` intercepted at a sub-account, `14` above
            the limit of the identity verification, `17` waiting for the travel rule provider.
        after: Only deposits with a `ts` before this time.
        before: Only deposits with a `ts` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
    """

    __slots__ = ()
    _label = "funding.get_deposit_history"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        dep_id: str | None = None,
        from_wd_id: str | None = None,
        tx_id: str | None = None,
        type: Optional[OneOf[Literal["3", "4"]]] = None,
        state: Optional[OneOf[Literal["0", "1", "2", "8", "11", "12", "13", "14", "17"]]] = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if dep_id is not None:
            wire["depId"] = dep_id
        if from_wd_id is not None:
            wire["fromWdId"] = from_wd_id
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
        dep_id = wire.get("depId", UNSET)
        if dep_id is not UNSET:
            if not isinstance(dep_id, str):
                raise cls.refusal(at, "depId", "must be a string")
            if len(dep_id) < 1:
                raise cls.refusal(at, "depId", "must have at least 1 character")
        from_wd_id = wire.get("fromWdId", UNSET)
        if from_wd_id is not UNSET:
            if not isinstance(from_wd_id, str):
                raise cls.refusal(at, "fromWdId", "must be a string")
            if len(from_wd_id) < 1:
                raise cls.refusal(at, "fromWdId", "must have at least 1 character")
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
                "0",
                "1",
                "2",
                "8",
                "11",
                "12",
                "13",
                "14",
                "17",
            ) and not is_undescribed(state):
                raise cls.refusal(
                    at, "state", "must be '0', '1', '2', '8', '11', '12', '13', '14' or '17'"
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
    dep_id = TextField("depId")
    """Only the deposit with this ID."""
    from_wd_id = TextField("fromWdId")
    """Only the internal transfer that was sent with this withdrawal ID."""
    tx_id = TextField("txId")
    """Only the deposit with this hash on the chain."""
    type = TextField("type")
    """Only this way of depositing, `3` internal transfers or `4` on the chain."""
    state = TextField("state")
    """Only deposits in this state: `0` not yet confirmed on the chain, `1` credited, `2`
    successful, `8` waiting because deposits of the currency are suspended, `11` blacklisted
    address, `12` account or deposit frozen, `13` intercepted at a sub-account, `14` above the
    limit of the identity verification, `17` waiting for the travel rule provider.
    """
    after = TimeField("after")
    """Only deposits with a `ts` before this time."""
    before = TimeField("before")
    """Only deposits with a `ts` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[Deposit] = Operation(
    method="GET",
    path="/api/v5/asset/deposit-history",
    resource="funding",
    name="get_deposit_history",
    summary="Get your deposits, the newest first.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetDepositHistoryRequest,
    item=Deposit,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("depId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
