# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_orders: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra, is_list
from .._runtime.models.fields import FlagField, IntegerField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetOrdersRequest(Request):
    """The parameters of thing.get_orders.

    Args:
        inst_type (instType): Instrument type.
        inst_id (instId): Instrument of the orders.
        uly: Underlying.
        ord_ids (ordIds): IDs of the orders.
        archived: Take old ones too. Without it the exchange takes false.
        limit: How many. Without it the exchange takes 100.

    https://tiny.test/docs#orders
    """

    __slots__ = ()
    _label = "thing.get_orders"
    _documentation = "https://tiny.test/docs#orders"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Literal["SPOT", "OPTION"],
        inst_id: str | None = None,
        uly: str | None = None,
        ord_ids: Optional[Sequence[str]] = None,
        archived: bool | None = None,
        limit: int | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_id is not None:
            wire["instId"] = inst_id
        if uly is not None:
            wire["uly"] = uly
        if ord_ids is not None:
            wire["ordIds"] = self._list(ord_ids)
        if archived is not None:
            wire["archived"] = archived
        if limit is not None:
            wire["limit"] = limit
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        else:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "OPTION"):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'OPTION'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        uly = wire.get("uly", UNSET)
        if uly is not UNSET:
            if not isinstance(uly, str):
                raise cls.refusal(at, "uly", "must be a string")
        ord_ids = wire.get("ordIds", UNSET)
        if ord_ids is not UNSET:
            if not is_list(ord_ids):
                raise cls.refusal(at, "ordIds", "must be a list")
            if not all(isinstance(each, str) for each in ord_ids):
                raise cls.refusal(
                    at, "ordIds", "must have elements that are each as described (be a string)"
                )
            if len(ord_ids) > 2:
                raise cls.refusal(at, "ordIds", "must have at most 2 elements")
        archived = wire.get("archived", UNSET)
        if archived is not UNSET:
            if not isinstance(archived, bool):
                raise cls.refusal(at, "archived", "must be True or False")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if inst_id is not UNSET and uly is not UNSET:
            raise cls.refusal(at, "instId, uly", "cannot be given together: inst_id and uly")
        if inst_type == "OPTION" and inst_id is UNSET and uly is UNSET:
            raise cls.refusal(
                at,
                "instId, uly",
                "are alternatives: at least one of inst_id or uly is required when inst_type is 'OPTION'",
            )

    inst_type = TextField("instType")
    """Instrument type."""
    inst_id = TextField("instId")
    """Instrument of the orders."""
    uly = TextField("uly")
    """Underlying."""
    ord_ids = TextsField("ordIds")
    """IDs of the orders."""
    archived = FlagField("archived")
    """Take old ones too. Without it the exchange takes false."""
    limit = IntegerField("limit")
    """How many. Without it the exchange takes 100."""


class Order(Item):
    """An order."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[Order] = Operation(
    method="GET",
    path="/api/v5/thing/orders",
    resource="thing",
    name="get_orders",
    summary="Get your orders.",
    documentation="https://tiny.test/docs#orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(
        RateLimit(10, 2, ("user", "instrument"), excluding=("OPTION", "FUTURES")),
        RateLimit(5, 1, ("ip",), only=("OPTION",)),
    ),
    request=GetOrdersRequest,
    item=Order,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
