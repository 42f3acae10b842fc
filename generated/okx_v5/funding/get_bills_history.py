# Made from spec/paths/asset/bills-history.yaml, not to be edited; make it again with: make generate
"""funding.get_bills_history: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField
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


class GetBillsHistoryRequest(Request):
    """The parameters of funding.get_bills_history.

    Args:
        ccy: Only this currency.
        type: Only this type, by its number. `types.FUNDING_BILL_TYPES` says what each value means.
        third_party_type (thirdPartyType): Only bills of this custody provider, `1` Copper, `2`
            Komainu or `5` SCB, where the main account has several. For the types `284` to `289`.
            Without it the exchange takes 1.
        client_id (clientId): Only the transfer or withdrawal with this ID of yours, 1 to 32 letters
            and digits; upper and lower case differ.
        after: Only bills with a `ts` before this time, in milliseconds since 1970, or with
            `pagingType` 2 older than the one with this `billId`.
        before: Only bills with a `ts` after this time, in milliseconds since 1970, or with
            `pagingType` 2 newer than the one with this `billId`.
        limit: Most rows to return. Without it the exchange takes 100.
        paging_type (pagingType): What `after` and `before` are compared with, `1` the time `ts`,
            `2` the `billId`. Without it the exchange takes 1.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
    """

    __slots__ = ()
    _label = "funding.get_bills_history"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str | None = None,
        type: str | None = None,
        third_party_type: Optional[OneOf[Literal["1", "2", "5"]]] = None,
        client_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        paging_type: Optional[OneOf[Literal["1", "2"]]] = None,
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
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        if paging_type is not None:
            wire["pagingType"] = paging_type
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
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        paging_type = wire.get("pagingType", UNSET)
        if paging_type is not UNSET:
            if not isinstance(paging_type, str):
                raise cls.refusal(at, "pagingType", "must be a string")
            if paging_type not in ("1", "2") and not is_undescribed(paging_type):
                raise cls.refusal(at, "pagingType", "must be '1' or '2'")
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
        if (
            (paging_type is UNSET or paging_type == "1")
            and isinstance(after, str)
            and MATCH_229FCC4A(after) is None
        ) and not is_undescribed(paging_type):
            raise cls.refusal(
                at,
                "after",
                "must be a time from 2010 to 2286, in milliseconds since 1970 when paging_type is '1' or is not given",
            )
        if (
            (paging_type is UNSET or paging_type == "1")
            and isinstance(before, str)
            and MATCH_229FCC4A(before) is None
        ) and not is_undescribed(paging_type):
            raise cls.refusal(
                at,
                "before",
                "must be a time from 2010 to 2286, in milliseconds since 1970 when paging_type is '1' or is not given",
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
    after = TextField("after")
    """Only bills with a `ts` before this time, in milliseconds since 1970, or with `pagingType` 2
    older than the one with this `billId`.
    """
    before = TextField("before")
    """Only bills with a `ts` after this time, in milliseconds since 1970, or with `pagingType` 2
    newer than the one with this `billId`.
    """
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""
    paging_type = TextField("pagingType")
    """What `after` and `before` are compared with, `1` the time `ts`, `2` the `billId`. Without it
    the exchange takes 1.
    """


OPERATION: Operation[FundingBill] = Operation(
    method="GET",
    path="/api/v5/asset/bills-history",
    resource="funding",
    name="get_bills_history",
    summary="Get what changed the balances of the funding account since 1 February 2021.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=GetBillsHistoryRequest,
    item=FundingBill,
    reply=Reply,
    data="list",
    pages=Cursor("ts", key=("billId",), size=100, only=(("pagingType", "1"),)),
    headers=None,
    header_names=(),
    batch_of=None,
)
