# Made from spec/paths/rfq/cancel-all-quotes.yaml, not to be edited; make it again with: make generate
"""block.cancel_all_quotes: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class CancelBlockAllQuotesRequest(Request):
    """Has no parameters; the body is an empty object.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
    """

    __slots__ = ()
    _label = "block.cancel_all_quotes"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class CancelAllQuotesResult(Item):
    """One item of the answer."""

    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When they were cancelled."""


OPERATION: Operation[CancelAllQuotesResult] = Operation(
    method="POST",
    path="/api/v5/rfq/cancel-all-quotes",
    resource="block",
    name="cancel_all_quotes",
    summary="Cancel all of your active quotes.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ts",), ask="GET /api/v5/rfq/quotes"),
    rate_limits=(RateLimit(2, 2, ("user",)),),
    request=CancelBlockAllQuotesRequest,
    item=CancelAllQuotesResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
