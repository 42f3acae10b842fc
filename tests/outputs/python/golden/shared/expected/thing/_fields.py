# Made from spec/fields.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, is_dict
from .._runtime.models.fields import DecimalField, ObjectField, TextField
from .._runtime.models.request import Place, Request

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search


class Leg(Request):
    """One leg.

    Args:
        px: A number.

    https://tiny.test/docs#place-order
    """

    __slots__ = ()
    _label = "Leg"
    _documentation = "https://tiny.test/docs#place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if px is not None:
            wire["px"] = self._number("px", px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(px) is None:
                raise cls.refusal(
                    at, "px", "must be a number in plain notation that fits the pattern ^[0-9]+$"
                )

    px = DecimalField("px")
    """A number."""


class PlaceOrderRequest(Request):
    """All that an order has.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT`. Without it the exchange takes BTC-USDT.
            Deprecated.
        px: The price; see `instId`.
        leg: One leg.
        other_leg (otherLeg): The other leg.

    https://tiny.test/docs#place-order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str | None = None,
        px: Number | None = None,
        leg: Optional[Leg | Mapping[str, Any]] = None,
        other_leg: Optional[Leg | Mapping[str, Any]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_id is not None:
            wire["instId"] = inst_id
        if px is not None:
            wire["px"] = self._number("px", px)
        if leg is not None:
            wire["leg"] = self._object("leg", Leg, leg)
        if other_leg is not None:
            wire["otherLeg"] = self._object("otherLeg", Leg, other_leg)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(px) is None:
                raise cls.refusal(
                    at, "px", "must be a number in plain notation that fits the pattern ^[0-9]+$"
                )
        leg = wire.get("leg", UNSET)
        if leg is not UNSET:
            if not is_dict(leg):
                raise cls.refusal(at, "leg", "must be a model or a dict")
        other_leg = wire.get("otherLeg", UNSET)
        if other_leg is not UNSET:
            if not is_dict(other_leg):
                raise cls.refusal(at, "otherLeg", "must be a model or a dict")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`. Without it the exchange takes BTC-USDT. Deprecated."""
    px = DecimalField("px")
    """The price; see `instId`."""
    leg = ObjectField("leg", Leg)
    """One leg."""
    other_leg = ObjectField("otherLeg", Leg)
    """The other leg."""
