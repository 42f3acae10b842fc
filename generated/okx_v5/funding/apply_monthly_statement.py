# Made from spec/paths/asset/monthly-statement.yaml, not to be edited; make it again with: make generate
"""funding.apply_monthly_statement: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class ApplyFundingMonthlyStatementRequest(Request):
    """The parameters of funding.apply_monthly_statement.

    Args:
        month: Month of the statement, the last one if left out.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
    """

    __slots__ = ()
    _label = "funding.apply_monthly_statement"
    _documentation = "https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year"

    @exact_arguments
    def __init__(
        self,
        *,
        month: Optional[
            OneOf[
                Literal[
                    "Jan",
                    "Feb",
                    "Mar",
                    "Apr",
                    "May",
                    "Jun",
                    "Jul",
                    "Aug",
                    "Sep",
                    "Oct",
                    "Nov",
                    "Dec",
                ]
            ]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if month is not None:
            wire["month"] = month
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        month = wire.get("month", UNSET)
        if month is not UNSET:
            if not isinstance(month, str):
                raise cls.refusal(at, "month", "must be a string")
            if month not in (
                "Jan",
                "Feb",
                "Mar",
                "Apr",
                "May",
                "Jun",
                "Jul",
                "Aug",
                "Sep",
                "Oct",
                "Nov",
                "Dec",
            ) and not is_undescribed(month):
                raise cls.refusal(
                    at,
                    "month",
                    "must be 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov' or 'Dec'",
                )

    month = TextField("month")
    """Month of the statement, the last one if left out."""


class ApplyMonthlyStatementResult(Item):
    """One item of the answer."""

    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When the download link is made."""


OPERATION: Operation[ApplyMonthlyStatementResult] = Operation(
    method="POST",
    path="/api/v5/asset/monthly-statement",
    resource="funding",
    name="apply_monthly_statement",
    summary="Apply for the file with a monthly statement of the past year.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year",
    permission="read",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ts",), ask="GET /api/v5/asset/monthly-statement"),
    rate_limits=(RateLimit(20, 2592000, ("user",)),),
    request=ApplyFundingMonthlyStatementRequest,
    item=ApplyMonthlyStatementResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
