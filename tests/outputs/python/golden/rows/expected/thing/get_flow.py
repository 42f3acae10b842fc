# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_flow: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextsField, TimeField
from .._runtime.models.item import Row, WireText, WireTexts
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetFlowRequest(Request):
    """The parameters of thing.get_flow.

    https://tiny.test/docs#flow
    """

    __slots__ = ()
    _label = "thing.get_flow"
    _documentation = "https://tiny.test/docs#flow"

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


class TakerFlow(Row):
    """What was taken."""

    _ts: WireText = UNSET
    _callBuyVol: WireText = UNSET
    _tags: WireTexts = UNSET

    ts = TimeField("ts")
    """When it was counted."""
    call_buy_vol = DecimalField("callBuyVol")
    """Calls bought."""
    tags = TextsField("tags")
    """Notes."""


OPERATION: Operation[TakerFlow] = Operation(
    method="GET",
    path="/api/v5/thing/flow",
    resource="thing",
    name="get_flow",
    summary="Get the flow of takers.",
    documentation="https://tiny.test/docs#flow",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetFlowRequest,
    item=TakerFlow,
    reply=Reply,
    data="one",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
