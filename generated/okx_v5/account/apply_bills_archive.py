# Made from spec/paths/account/bills-history-archive.yaml, not to be edited; make it again with: make generate
"""account.apply_bills_archive: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import CommaField, FlagField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_71A3ED1F = re.compile("^20(2[1-9]|[3-9][0-9])\\Z").search

MATCH_0C298EDC = re.compile("^[0-9]+(,[0-9]+)*\\Z").search


class ApplyBillsArchiveRequest(Request):
    """The parameters of account.apply_bills_archive.

    Args:
        year: Year in four digits, from 2021.
        quarter: Quarter of the year; bills begin on 1 February 2021, and the current quarter cannot
            be applied for.
        type: Bill types by number, as `get_bill_types` lists them; all if left out.
            `types.BILL_TYPES` says what each value means.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
    """

    __slots__ = ()
    _label = "account.apply_bills_archive"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        year: str,
        quarter: OneOf[Literal["Q1", "Q2", "Q3", "Q4"]],
        type: Optional[Sequence[str]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "year": year,
            "quarter": quarter,
        }
        if type is not None:
            wire["type"] = self._commas("type", type)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        year = wire.get("year", UNSET)
        if year is UNSET:
            raise cls.refusal(at, "year", "is required")
        if not isinstance(year, str):
            raise cls.refusal(at, "year", "must be a string")
        if MATCH_71A3ED1F(year) is None:
            raise cls.refusal(at, "year", "must match the pattern ^20(2[1-9]|[3-9][0-9])$")
        quarter = wire.get("quarter", UNSET)
        if quarter is UNSET:
            raise cls.refusal(at, "quarter", "is required")
        if not isinstance(quarter, str):
            raise cls.refusal(at, "quarter", "must be a string")
        if quarter not in ("Q1", "Q2", "Q3", "Q4") and not is_undescribed(quarter):
            raise cls.refusal(at, "quarter", "must be 'Q1', 'Q2', 'Q3' or 'Q4'")
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a list of strings")
            if MATCH_0C298EDC(type) is None:
                raise cls.refusal(at, "type", "must match the pattern ^[0-9]+(,[0-9]+)*$")

    year = TextField("year")
    """Year in four digits, from 2021."""
    quarter = TextField("quarter")
    """Quarter of the year; bills begin on 1 February 2021, and the current quarter cannot be
    applied for.
    """
    type = CommaField("type")
    """Bill types by number, as `get_bill_types` lists them; all if left out. `types.BILL_TYPES`
    says what each value means.
    """


class ApplyBillsArchiveResult(Item):
    """One item of the answer."""

    _result: WireText = UNSET
    _ts: WireText = UNSET

    result = FlagField("result")
    """True when there is a link already, false when the file is being made: ask for the link after
    two hours.
    """
    ts = TimeField("ts")
    """When the exchange first received the request."""


OPERATION: Operation[ApplyBillsArchiveResult] = Operation(
    method="POST",
    path="/api/v5/account/bills-history-archive",
    resource="account",
    name="apply_bills_archive",
    summary="Apply for a file with a quarter's bills.",
    documentation="https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021",
    permission="read",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("result",), ask="GET /api/v5/account/bills-history-archive"),
    rate_limits=(RateLimit(1, 10, ("user",)),),
    request=ApplyBillsArchiveRequest,
    item=ApplyBillsArchiveResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
