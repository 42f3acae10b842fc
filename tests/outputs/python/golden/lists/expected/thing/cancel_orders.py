# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.cancel_orders: the operation and its models."""

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
from .._runtime.models.checks import is_unique
from .._runtime.models.convert import Extra, is_dict, is_list
from .._runtime.models.fields import ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class Leg(Request):
    """The parameters of Leg.

    Args:
        inst_id (instId): Instrument.
        side: Side.

    https://tiny.test/docs#cancel-orders
    """

    __slots__ = ()
    _label = "Leg"
    _documentation = "https://tiny.test/docs#cancel-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str | None = None,
        side: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_id is not None:
            wire["instId"] = inst_id
        if side is not None:
            wire["side"] = side
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
        side = wire.get("side", UNSET)
        if side is not UNSET:
            if not isinstance(side, str):
                raise cls.refusal(at, "side", "must be a string")

    inst_id = TextField("instId")
    """Instrument."""
    side = TextField("side")
    """Side."""


class CancelOrdersRequest(Request):
    """The parameters of thing.cancel_orders.

    Args:
        ord_ids (ordIds): IDs of the orders.
        kinds: Kinds of orders.
        legs: Legs of the orders.

    https://tiny.test/docs#cancel-orders
    """

    __slots__ = ()
    _label = "thing.cancel_orders"
    _documentation = "https://tiny.test/docs#cancel-orders"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_ids: Sequence[str],
        kinds: Optional[Sequence[Literal["limit", "market"]]] = None,
        legs: Optional[Sequence[Leg | Mapping[str, Any]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordIds": self._list(ord_ids),
        }
        if kinds is not None:
            wire["kinds"] = self._list(kinds)
        if legs is not None:
            wire["legs"] = self._objects("legs", Leg, legs)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_ids = wire.get("ordIds", UNSET)
        if ord_ids is UNSET:
            raise cls.refusal(at, "ordIds", "is required")
        else:
            if not is_list(ord_ids):
                raise cls.refusal(at, "ordIds", "must be a list")
            if not all(
                isinstance(each, str) and len(each) >= 1 and MATCH_952E5B62(each) is not None
                for each in ord_ids
            ):
                raise cls.refusal(
                    at,
                    "ordIds",
                    "must have elements that are each as described (be a string; have at least 1 character; match the pattern ^[0-9]+$)",
                )
            if len(ord_ids) < 1:
                raise cls.refusal(at, "ordIds", "must have at least 1 element")
            if len(ord_ids) > 3:
                raise cls.refusal(at, "ordIds", "must have at most 3 elements")
            if not is_unique(ord_ids):
                raise cls.refusal(at, "ordIds", "must not have an element twice")
        kinds = wire.get("kinds", UNSET)
        if kinds is not UNSET:
            if not is_list(kinds):
                raise cls.refusal(at, "kinds", "must be a list")
            if not all(isinstance(each, str) and each in ("limit", "market") for each in kinds):
                raise cls.refusal(
                    at,
                    "kinds",
                    "must have elements that are each as described (be a string; be 'limit' or 'market')",
                )
        legs = wire.get("legs", UNSET)
        if legs is not UNSET:
            if not is_list(legs):
                raise cls.refusal(at, "legs", "must be a list")
            if not is_unique(legs):
                raise cls.refusal(at, "legs", "must not have an element twice")
            if not all(is_dict(each) for each in legs):
                raise cls.refusal(at, "legs", "must have Leg or dicts as elements")

    ord_ids = TextsField("ordIds")
    """IDs of the orders."""
    kinds = TextsField("kinds")
    """Kinds of orders."""
    legs = ObjectsField("legs", Leg)
    """Legs of the orders."""


class CancelOrdersResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[CancelOrdersResult] = Operation(
    method="POST",
    path="/api/v5/thing/cancel-orders",
    resource="thing",
    name="cancel_orders",
    summary="Cancel some orders.",
    documentation="https://tiny.test/docs#cancel-orders",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CancelOrdersRequest,
    item=CancelOrdersResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
