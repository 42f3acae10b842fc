# Made from spec/paths/asset/monthly-statement.yaml, not to be edited; make it again with: make generate
"""funding.get_monthly_statement: the operation and its models."""

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
from .._runtime.models.fields import SecretField, TextField, TimeField
from .._runtime.models.item import Item, WireInteger, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetMonthlyStatementRequest(Request):
    """The parameters of funding.get_monthly_statement.

    Args:
        month: Month of the statement, in the past year.

    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
    """

    __slots__ = ()
    _label = "funding.get_monthly_statement"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        month: OneOf[
            Literal[
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
            ]
        ],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "month": month,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        month = wire.get("month", UNSET)
        if month is UNSET:
            raise cls.refusal(at, "month", "is required")
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
    """Month of the statement, in the past year."""


class MonthlyStatement(Item):
    """One item of the answer."""

    _fileHref: WireText = UNSET
    _state: WireText = UNSET
    _ts: WireInteger = UNSET

    file_href = SecretField("fileHref")
    """Download link. Kept out of logs and reprs, for it may open without a key."""
    ts = TimeField("ts")
    """When the download link was made."""
    state = TextField("state")
    """State of the file, `finished` or still `ongoing`. Known values: finished, ongoing."""


OPERATION: Operation[MonthlyStatement] = Operation(
    method="GET",
    path="/api/v5/asset/monthly-statement",
    resource="funding",
    name="get_monthly_statement",
    summary="Get the download link of a monthly statement of the past year.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(10, 2, ("user",)),),
    request=GetMonthlyStatementRequest,
    item=MonthlyStatement,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
