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
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        inst_id (instId): Instrument.
        tp_trigger_px (tpTriggerPx): Take profit above this.
        tp_ord_px (tpOrdPx): Take profit at this.
        attach_algo_cl_ord_id (attachAlgoClOrdId): ID of the take profit order.

    https://tiny.test/docs#place-order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        tp_trigger_px: Number | None = None,
        tp_ord_px: Number | None = None,
        attach_algo_cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if tp_trigger_px is not None:
            wire["tpTriggerPx"] = self._number("tpTriggerPx", tp_trigger_px)
        if tp_ord_px is not None:
            wire["tpOrdPx"] = self._number("tpOrdPx", tp_ord_px)
        if attach_algo_cl_ord_id is not None:
            wire["attachAlgoClOrdId"] = attach_algo_cl_ord_id
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
        tp_trigger_px = wire.get("tpTriggerPx", UNSET)
        if tp_trigger_px is not UNSET:
            if not isinstance(tp_trigger_px, str):
                raise cls.refusal(at, "tpTriggerPx", "must be a number: a Decimal, a str or an int")
        tp_ord_px = wire.get("tpOrdPx", UNSET)
        if tp_ord_px is not UNSET:
            if not isinstance(tp_ord_px, str):
                raise cls.refusal(at, "tpOrdPx", "must be a number: a Decimal, a str or an int")
        attach_algo_cl_ord_id = wire.get("attachAlgoClOrdId", UNSET)
        if attach_algo_cl_ord_id is not UNSET:
            if not isinstance(attach_algo_cl_ord_id, str):
                raise cls.refusal(at, "attachAlgoClOrdId", "must be a string")
        if tp_trigger_px is not UNSET and tp_ord_px is UNSET:
            raise cls.refusal(at, "tpOrdPx", "is required when tp_trigger_px is given")
        if tp_ord_px is not UNSET and tp_trigger_px is UNSET:
            raise cls.refusal(at, "tpTriggerPx", "is required when tp_ord_px is given")
        if attach_algo_cl_ord_id is not UNSET and tp_trigger_px is UNSET:
            raise cls.refusal(at, "tpTriggerPx", "is required when attach_algo_cl_ord_id is given")
        if attach_algo_cl_ord_id is not UNSET and tp_ord_px is UNSET:
            raise cls.refusal(at, "tpOrdPx", "is required when attach_algo_cl_ord_id is given")

    inst_id = TextField("instId")
    """Instrument."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Take profit above this."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Take profit at this."""
    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """ID of the take profit order."""


class PlaceOrderResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[PlaceOrderResult] = Operation(
    method="POST",
    path="/api/v5/thing/place-order",
    resource="thing",
    name="place_order",
    summary="Place an order.",
    documentation="https://tiny.test/docs#place-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceOrderRequest,
    item=PlaceOrderResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
