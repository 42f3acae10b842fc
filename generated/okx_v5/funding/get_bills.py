# Made from spec/paths/asset/bills.yaml, not to be edited; make it again with: make generate
"""funding.get_bills: the operation and its models."""

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
from ._funding import FundingBill

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetBillsRequest(Request):
    """The parameters of funding.get_bills.

    Args:
        ccy: Only this currency.
        type: Only this type, by its number. `types.FUNDING_BILL_TYPES` says what each value means.
        third_party_type (thirdPartyType): Only bills of this custody provider, `1` Copper, `2`
            Komainu or `5` SCB, where the main account has several. For the types `284` to `289`.
            Without it the exchange takes 1.
        client_id (clientId): Only the transfer or withdrawal with this ID of yours, 1 to 32 letters
            and digits; upper and lower case differ.
        after: Only bills with a `ts` before this time.
        before: Only bills with a `ts` after this time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
    """

    __slots__ = ()
    _label = "funding.get_bills"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        type: str | None = None,
        third_party_type: Optional[OneOf[Literal["1", "2", "5"]]] = None,
        client_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ccy is not None:
            wire["ccy"] = ccy
        if type is not None:
            wire["type"] = type
        if third_party_type is not None:
            wire["thirdPartyType"] = third_party_type
        if client_id is not None:
            wire["clientId"] = client_id
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if MATCH_952E5B62(type) is None:
                raise cls.refusal(at, "type", "must match the pattern ^[0-9]+$")
        third_party_type = wire.get("thirdPartyType", UNSET)
        if third_party_type is not UNSET:
            if not isinstance(third_party_type, str):
                raise cls.refusal(at, "thirdPartyType", "must be a string")
            if third_party_type not in ("1", "2", "5") and not is_undescribed(third_party_type):
                raise cls.refusal(at, "thirdPartyType", "must be '1', '2' or '5'")
        client_id = wire.get("clientId", UNSET)
        if client_id is not UNSET:
            if not isinstance(client_id, str):
                raise cls.refusal(at, "clientId", "must be a string")
            if MATCH_6B4283FD(client_id) is None:
                raise cls.refusal(at, "clientId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
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
        if (
            third_party_type is not UNSET
            and type is not UNSET
            and type not in ("284", "285", "286", "287", "288", "289")
        ):
            raise cls.refusal(
                at,
                "type",
                "must be '284', '285', '286', '287', '288' or '289' when third_party_type is given and type is given",
            )

    ccy = TextField("ccy")
    """Only this currency."""
    type = TextField("type")
    """Only this type, by its number. `types.FUNDING_BILL_TYPES` says what each value means."""
    third_party_type = TextField("thirdPartyType")
    """Only bills of this custody provider, `1` Copper, `2` Komainu or `5` SCB, where the main
    account has several. For the types `284` to `289`. Without it the exchange takes 1.
    """
    client_id = TextField("clientId")
    """Only the transfer or withdrawal with this ID of yours, 1 to 32 letters and digits; upper and
    lower case differ.
    """
    after = TimeField("after")
    """Only bills with a `ts` before this time."""
    before = TimeField("before")
    """Only bills with a `ts` after this time."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[FundingBill] = Operation(
    method="GET",
    path="/api/v5/asset/bills",
    resource="funding",
    name="get_bills",
    summary="Get what changed the balances of the funding account in the last month.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(6, 1, ("user",)),),
    request=GetBillsRequest,
    item=FundingBill,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("billId",), size=100),
    headers=None,
    header_names=(),
    batch_of=None,
)
