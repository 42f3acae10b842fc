# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.amend_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict
from .._runtime.models.fields import DecimalField, ObjectField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._fields import Leg

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class AmendOrderRequest(Request):
    """The parameters of thing.amend_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT`.
        new_px (newPx): The new price.
        leg: One leg.

    https://tiny.test/docs#amend-order
    """

    __slots__ = ()
    _label = "thing.amend_order"
    _documentation = "https://tiny.test/docs#amend-order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        new_px: Number | None = None,
        leg: Optional[Leg | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if new_px is not None:
            wire["newPx"] = self._number("newPx", new_px)
        if leg is not None:
            wire["leg"] = self._object("leg", Leg, leg)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        else:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        new_px = wire.get("newPx", UNSET)
        if new_px is not UNSET:
            if not isinstance(new_px, str):
                raise cls.refusal(at, "newPx", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(new_px) is None:
                raise cls.refusal(
                    at, "newPx", "must be a number in plain notation that fits the pattern ^[0-9]+$"
                )
        leg = wire.get("leg", UNSET)
        if leg is not UNSET:
            if not is_dict(leg):
                raise cls.refusal(at, "leg", "must be a model or a dict")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`."""
    new_px = DecimalField("newPx")
    """The new price."""
    leg = ObjectField("leg", Leg)
    """One leg."""


class AmendOrderResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[AmendOrderResult] = Operation(
    method="POST",
    path="/api/v5/thing/amend-order",
    resource="thing",
    name="amend_order",
    summary="Amend an order.",
    documentation="https://tiny.test/docs#amend-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendOrderRequest,
    item=AmendOrderResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
