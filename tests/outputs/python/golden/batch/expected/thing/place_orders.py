# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_orders: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place, Request

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class AttachedOrder(Request):
    """The parameters of AttachedOrder.

    Args:
        sl_trigger_px (slTriggerPx): Price that stops.
        sl_ord_px (slOrdPx): Price of the stop.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "AttachedOrder"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        sl_trigger_px: Number | None = None,
        sl_ord_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if sl_ord_px is not None:
            wire["slOrdPx"] = self._number("slOrdPx", sl_ord_px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sl_trigger_px = wire.get("slTriggerPx", UNSET)
        if sl_trigger_px is not UNSET:
            if not isinstance(sl_trigger_px, str):
                raise cls.refusal(at, "slTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(sl_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "slTriggerPx",
                    "must be a number in plain notation that fits the pattern ^[0-9]+$",
                )
        sl_ord_px = wire.get("slOrdPx", UNSET)
        if sl_ord_px is not UNSET:
            if not isinstance(sl_ord_px, str):
                raise cls.refusal(at, "slOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(sl_ord_px) is None:
                raise cls.refusal(
                    at,
                    "slOrdPx",
                    "must be a number in plain notation that fits the pattern ^[0-9]+$",
                )
        if sl_ord_px is not UNSET and sl_trigger_px is UNSET:
            raise cls.refusal(at, "slTriggerPx", "is required when sl_ord_px is given")

    sl_trigger_px = DecimalField("slTriggerPx")
    """Price that stops."""
    sl_ord_px = DecimalField("slOrdPx")
    """Price of the stop."""


class LinkedOrder(Request):
    """The order it belongs to.

    Args:
        ord_id (ordId): ID of that order.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "LinkedOrder"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        else:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """ID of that order."""


class OrderToPlace(Request):
    """One order of the batch.

    Args:
        inst_id (instId): Instrument.
        ord_type (ordType): Kind of the order.
        px: Price.
        cl_ord_id (clOrdId): ID of your own.
        attach_algo_ords (attachAlgoOrds): Orders that close it.
        linked_ord (linkedOrd): The order it belongs to.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "OrderToPlace"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        ord_type: Literal["market", "limit"],
        px: Number | None = None,
        cl_ord_id: str | None = None,
        attach_algo_ords: Optional[Sequence[AttachedOrder | Mapping[str, Any]]] = None,
        linked_ord: Optional[LinkedOrder | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "ordType": ord_type,
        }
        if px is not None:
            wire["px"] = self._number("px", px)
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if attach_algo_ords is not None:
            wire["attachAlgoOrds"] = self._objects(
                "attachAlgoOrds", AttachedOrder, attach_algo_ords
            )
        if linked_ord is not None:
            wire["linkedOrd"] = self._object("linkedOrd", LinkedOrder, linked_ord)
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
        ord_type = wire.get("ordType", UNSET)
        if ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required")
        else:
            if not isinstance(ord_type, str):
                raise cls.refusal(at, "ordType", "must be a string")
            if ord_type not in ("market", "limit"):
                raise cls.refusal(at, "ordType", "must be 'market' or 'limit'")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(px) is None:
                raise cls.refusal(
                    at,
                    "px",
                    "must be a number in plain notation that fits the pattern ^[0-9]+(\\.[0-9]+)?$",
                )
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if len(cl_ord_id) > 32:
                raise cls.refusal(at, "clOrdId", "must have at most 32 characters")
        attach_algo_ords = wire.get("attachAlgoOrds", UNSET)
        if attach_algo_ords is not UNSET:
            if not is_list(attach_algo_ords):
                raise cls.refusal(at, "attachAlgoOrds", "must be a list")
            if len(attach_algo_ords) > 2:
                raise cls.refusal(at, "attachAlgoOrds", "must have at most 2 elements")
            if not all(is_dict(each) for each in attach_algo_ords):
                raise cls.refusal(
                    at, "attachAlgoOrds", "must have AttachedOrder or dicts as elements"
                )
        linked_ord = wire.get("linkedOrd", UNSET)
        if linked_ord is not UNSET:
            if not is_dict(linked_ord):
                raise cls.refusal(at, "linkedOrd", "must be a model or a dict")
        if ord_type == "limit" and px is UNSET:
            raise cls.refusal(at, "px", "is required when ord_type is 'limit'")

    inst_id = TextField("instId")
    """Instrument."""
    ord_type = TextField("ordType")
    """Kind of the order."""
    px = DecimalField("px")
    """Price."""
    cl_ord_id = TextField("clOrdId")
    """ID of your own."""
    attach_algo_ords = ObjectsField("attachAlgoOrds", AttachedOrder)
    """Orders that close it."""
    linked_ord = ObjectField("linkedOrd", LinkedOrder)
    """The order it belongs to."""


class PlaceOrdersRequest(Batch):
    """The parameters of thing.place_orders.

    Args:
        orders: The orders.

    https://tiny.test/docs#batch-orders
    """

    __slots__ = ()
    _label = "thing.place_orders"
    _documentation = "https://tiny.test/docs#batch-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        orders: Sequence[OrderToPlace | Mapping[str, Any]],
    ) -> None:
        wire: dict[str, Any] = {
            "orders": self._objects("orders", OrderToPlace, orders),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        orders = wire.get("orders", UNSET)
        if orders is UNSET:
            raise cls.refusal(at, "orders", "is required")
        else:
            if not is_list(orders):
                raise cls.refusal(at, "orders", "must be a list")
            if len(orders) < 1:
                raise cls.refusal(at, "orders", "must have at least 1 element")
            if len(orders) > 3:
                raise cls.refusal(at, "orders", "must have at most 3 elements")
            if not all(is_dict(each) for each in orders):
                raise cls.refusal(at, "orders", "must have OrderToPlace or dicts as elements")

    orders = ObjectsField("orders", OrderToPlace)
    """The orders."""


class PlacedOrder(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your ID of it."""
    s_code = TextField("sCode")
    """Result."""
    s_msg = TextField("sMsg")
    """Result in words."""


OPERATION: Operation[PlacedOrder] = Operation(
    method="POST",
    path="/api/v5/thing/batch-orders",
    resource="thing",
    name="place_orders",
    summary="Place several orders.",
    documentation="https://tiny.test/docs#batch-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="many",
    rate_limits=(RateLimit(300, 2, ("user", "instrument"), counts="orders"),),
    request=PlaceOrdersRequest,
    item=PlacedOrder,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
