# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.cancel_order: the operation and its models."""

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


class CancelOrderRequest(Request):
    """The parameters of thing.cancel_order.

    Args:
        ord_id (ordId): ID of the order.
        cl_ord_id (clOrdId): Your own ID of the order.
        inst_id (instId): Instrument.
        inst_id_code (instIdCode): Number of the instrument.
        sz: Size to cancel.
        pct: Part to cancel.

    https://tiny.test/docs#cancel-order
    """

    __slots__ = ()
    _label = "thing.cancel_order"
    _documentation = "https://tiny.test/docs#cancel-order"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        inst_id: str | None = None,
        inst_id_code: str | None = None,
        sz: Number | None = None,
        pct: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if inst_id is not None:
            wire["instId"] = inst_id
        if inst_id_code is not None:
            wire["instIdCode"] = inst_id_code
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if pct is not None:
            wire["pct"] = self._number("pct", pct)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
        inst_id_code = wire.get("instIdCode", UNSET)
        if inst_id_code is not UNSET:
            if not isinstance(inst_id_code, str):
                raise cls.refusal(at, "instIdCode", "must be a string")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        pct = wire.get("pct", UNSET)
        if pct is not UNSET:
            if not isinstance(pct, str):
                raise cls.refusal(at, "pct", "must be a number: a Decimal, a str or an int")
        if (ord_id is not UNSET) == (cl_ord_id is not UNSET):
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: exactly one of ord_id or cl_ord_id is required",
            )
        if inst_id is UNSET and inst_id_code is UNSET:
            raise cls.refusal(
                at,
                "instId, instIdCode",
                "are alternatives: at least one of inst_id or inst_id_code is required",
            )
        if sz is not UNSET and pct is not UNSET:
            raise cls.refusal(at, "sz, pct", "cannot be given together: sz and pct")

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own ID of the order."""
    inst_id = TextField("instId")
    """Instrument."""
    inst_id_code = TextField("instIdCode")
    """Number of the instrument."""
    sz = DecimalField("sz")
    """Size to cancel."""
    pct = DecimalField("pct")
    """Part to cancel."""


class CancelOrderResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[CancelOrderResult] = Operation(
    method="POST",
    path="/api/v5/thing/cancel-order",
    resource="thing",
    name="cancel_order",
    summary="Cancel an order.",
    documentation="https://tiny.test/docs#cancel-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CancelOrderRequest,
    item=CancelOrderResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
