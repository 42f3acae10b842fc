# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_order: the operation and its models."""

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
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        fast: Whether it is fast.
        kind: What it is.

    https://tiny.test/docs#order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#order"

    @exact_arguments
    def __init__(
        self,
        *,
        fast: bool | None = None,
        kind: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if fast is not None:
            wire["fast"] = fast
        if kind is not None:
            wire["kind"] = kind
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        fast = wire.get("fast", UNSET)
        if fast is not UNSET:
            if not isinstance(fast, bool):
                raise cls.refusal(at, "fast", "must be True or False")
        kind = wire.get("kind", UNSET)
        if kind is not UNSET:
            if not isinstance(kind, str):
                raise cls.refusal(at, "kind", "must be a string")

    fast = FlagField("fast")
    """Whether it is fast."""
    kind = TextField("kind")
    """What it is."""


class PlacedOrder(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/thing/order",
    resource="thing",
    name="place_order",
    summary="Place an order.",
    documentation="https://tiny.test/docs#order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(60, 2, ("user", "instrument"), excluding=("OPTION", "SPOT")),
        RateLimit(20, 1, ("user", "instrument-family"), counts="orders", only=("OPTION",)),
        RateLimit(4, 2, ("user", "instrument"), role="lead-trader"),
        RateLimit(50, 2, ("user",), counts="orders", when=(("fast", True), ("kind", "RFQ"))),
    ),
    request=PlaceOrderRequest,
    item=PlacedOrder,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
