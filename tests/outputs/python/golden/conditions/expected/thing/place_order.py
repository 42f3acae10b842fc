# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        ord_type (ordType): Order type.
        sz: Size.
        px: Price.
        reduce_only (reduceOnly): Only reduce a position.
        ban_amend (banAmend): Never amend.

    https://tiny.test/docs#place-order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_type: Literal["limit", "market", "post_only"],
        sz: Number,
        px: Number | None = None,
        reduce_only: bool | None = None,
        ban_amend: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordType": ord_type,
            "sz": self._number("sz", sz),
        }
        if px is not None:
            wire["px"] = self._number("px", px)
        if reduce_only is not None:
            wire["reduceOnly"] = reduce_only
        if ban_amend is not None:
            wire["banAmend"] = ban_amend
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_type = wire.get("ordType", UNSET)
        if ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required")
        else:
            if not isinstance(ord_type, str):
                raise cls.refusal(at, "ordType", "must be a string")
            if ord_type not in ("limit", "market", "post_only"):
                raise cls.refusal(at, "ordType", "must be 'limit', 'market' or 'post_only'")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        else:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
        reduce_only = wire.get("reduceOnly", UNSET)
        if reduce_only is not UNSET:
            if not isinstance(reduce_only, bool):
                raise cls.refusal(at, "reduceOnly", "must be True or False")
        ban_amend = wire.get("banAmend", UNSET)
        if ban_amend is not UNSET:
            if not isinstance(ban_amend, bool):
                raise cls.refusal(at, "banAmend", "must be True or False")
        if ord_type in ("limit", "post_only") and px is UNSET:
            raise cls.refusal(at, "px", "is required when ord_type is 'limit' or 'post_only'")
        if ord_type not in ("limit", "post_only") and px is not UNSET:
            raise cls.refusal(at, "px", "cannot be given unless ord_type is 'limit' or 'post_only'")
        if (
            ord_type not in ("limit", "post_only")
            and reduce_only is True
            and ban_amend is not UNSET
            and ban_amend is not False
        ):
            raise cls.refusal(
                at,
                "banAmend",
                "must be False unless ord_type is 'limit' or 'post_only' when reduce_only is True",
            )

    ord_type = TextField("ordType")
    """Order type."""
    sz = DecimalField("sz")
    """Size."""
    px = DecimalField("px")
    """Price."""
    reduce_only = FlagField("reduceOnly")
    """Only reduce a position."""
    ban_amend = FlagField("banAmend")
    """Never amend."""


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
