# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_spread: the operation and its models."""

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
from .._runtime.models.request import Place, Request

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search


class Leg(Request):
    """One leg of the order.

    Args:
        inst_id (instId): Instrument of the leg.
        px: Price of the leg.
        ccy: Currency of the leg.

    https://tiny.test/docs#place-spread
    """

    __slots__ = ()
    _label = "Leg"
    _documentation = "https://tiny.test/docs#place-spread"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        px: Number | None = None,
        ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if px is not None:
            wire["px"] = self._number("px", px)
        if ccy is not None:
            wire["ccy"] = ccy
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
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
        if ccy is not UNSET and px is UNSET:
            raise cls.refusal(at, "px", "is required when ccy is given")

    inst_id = TextField("instId")
    """Instrument of the leg."""
    px = DecimalField("px")
    """Price of the leg."""
    ccy = TextField("ccy")
    """Currency of the leg."""


class Stop(Request):
    """When to stop.

    Args:
        trigger_px (triggerPx): Price that triggers.
        trigger_px_type (triggerPxType): Which price.

    https://tiny.test/docs#place-spread
    """

    __slots__ = ()
    _label = "Stop"
    _documentation = "https://tiny.test/docs#place-spread"

    @exact_arguments
    def __init__(
        self,
        *,
        trigger_px: Number,
        trigger_px_type: Optional[Literal["last", "mark"]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "triggerPx": self._number("triggerPx", trigger_px),
        }
        if trigger_px_type is not None:
            wire["triggerPxType"] = trigger_px_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        trigger_px = wire.get("triggerPx", UNSET)
        if trigger_px is UNSET:
            raise cls.refusal(at, "triggerPx", "is required")
        else:
            if not isinstance(trigger_px, str):
                raise cls.refusal(at, "triggerPx", "must be a number: a Decimal, a str or an int")
        trigger_px_type = wire.get("triggerPxType", UNSET)
        if trigger_px_type is not UNSET:
            if not isinstance(trigger_px_type, str):
                raise cls.refusal(at, "triggerPxType", "must be a string")
            if trigger_px_type not in ("last", "mark"):
                raise cls.refusal(at, "triggerPxType", "must be 'last' or 'mark'")

    trigger_px = DecimalField("triggerPx")
    """Price that triggers."""
    trigger_px_type = TextField("triggerPxType")
    """Which price."""


class PlaceSpreadRequest(Request):
    """The parameters of thing.place_spread.

    Args:
        legs: The legs.
        stop: When to stop.

    https://tiny.test/docs#place-spread
    """

    __slots__ = ()
    _label = "thing.place_spread"
    _documentation = "https://tiny.test/docs#place-spread"

    @exact_arguments
    def __init__(
        self,
        *,
        legs: Sequence[Leg | Mapping[str, Any]],
        stop: Optional[Stop | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "legs": self._objects("legs", Leg, legs),
        }
        if stop is not None:
            wire["stop"] = self._object("stop", Stop, stop)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        legs = wire.get("legs", UNSET)
        if legs is UNSET:
            raise cls.refusal(at, "legs", "is required")
        else:
            if not is_list(legs):
                raise cls.refusal(at, "legs", "must be a list")
            if len(legs) < 1:
                raise cls.refusal(at, "legs", "must have at least 1 element")
            if len(legs) > 2:
                raise cls.refusal(at, "legs", "must have at most 2 elements")
            if not all(is_dict(each) for each in legs):
                raise cls.refusal(at, "legs", "must have Leg or dicts as elements")
        stop = wire.get("stop", UNSET)
        if stop is not UNSET:
            if not is_dict(stop):
                raise cls.refusal(at, "stop", "must be a model or a dict")

    legs = ObjectsField("legs", Leg)
    """The legs."""
    stop = ObjectField("stop", Stop)
    """When to stop."""


class PlaceSpreadResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""


OPERATION: Operation[PlaceSpreadResult] = Operation(
    method="POST",
    path="/api/v5/thing/place-spread",
    resource="thing",
    name="place_spread",
    summary="Place an order in several legs.",
    documentation="https://tiny.test/docs#place-spread",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceSpreadRequest,
    item=PlaceSpreadResult,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
