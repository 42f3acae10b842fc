# Made from spec/paths/rfq/mmp-reset.yaml, not to be edited; make it again with: make generate
"""block.reset_mmp: the operation and its models."""

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


class ResetBlockMmpRequest(Request):
    """Has no parameters; the body is an empty object.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
    """

    __slots__ = ()
    _label = "block.reset_mmp"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status"

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


class ResetBlockMmpResult(Item):
    """One item of the answer."""

    _ts: WireText = UNSET

    ts = TimeField("ts")
    """When it was reset."""


OPERATION: Operation[ResetBlockMmpResult] = Operation(
    method="POST",
    path="/api/v5/rfq/mmp-reset",
    resource="block",
    name="reset_mmp",
    summary="Reset market maker protection of your quotes that has tripped, so that you can quote again.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("one", by=("ts",), ask="GET /api/v5/rfq/mmp-config"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=ResetBlockMmpRequest,
    item=ResetBlockMmpResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
