# Made from spec/paths/sprd/cancel-all-after.yaml, not to be edited; make it again with: make generate
"""spread.cancel_all_after: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_C41C323E = re.compile("^(0|[1-9][0-9]|1[01][0-9]|120)\\Z").search


class CancelSpreadAllAfterRequest(Request):
    """The parameters of spread.cancel_all_after.

    Args:
        time_out (timeOut): Whole seconds until the orders are cancelled, 10 to 120; 0 switches the
            countdown off.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
    """

    __slots__ = ()
    _label = "spread.cancel_all_after"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after"

    @exact_arguments
    def __init__(
        self,
        *,
        time_out: Number,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "timeOut": self._number("timeOut", time_out),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        time_out = wire.get("timeOut", UNSET)
        if time_out is UNSET:
            raise cls.refusal(at, "timeOut", "is required")
        if not isinstance(time_out, str):
            raise cls.refusal(at, "timeOut", "must be a number: a Decimal, a str or an int")
        if MATCH_C41C323E(time_out) is None:
            raise cls.refusal(at, "timeOut", "must be 0, or whole seconds from 10 to 120")

    time_out = DecimalField("timeOut")
    """Whole seconds until the orders are cancelled, 10 to 120; 0 switches the countdown off."""


class CancelSpreadAllAfterResult(Item):
    """One item of the answer."""

    _triggerTime: WireText = UNSET
    _ts: WireText = UNSET

    trigger_time = DecimalField("triggerTime")
    """When the orders will be cancelled, 0 if the countdown is off; seconds since 1970 by the
    documented example.
    """
    ts = DecimalField("ts")
    """When the request was received; seconds since 1970 by the documented example."""


OPERATION: Operation[CancelSpreadAllAfterResult] = Operation(
    method="POST",
    path="/api/v5/sprd/cancel-all-after",
    resource="spread",
    name="cancel_all_after",
    summary="Have all pending spread orders cancelled after a time, unless it is set anew or off before.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("triggerTime",)),
    rate_limits=(RateLimit(1, 1, ("user",)),),
    request=CancelSpreadAllAfterRequest,
    item=CancelSpreadAllAfterResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
