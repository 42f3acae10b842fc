# Made from spec/order.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request


class PlaceOrderRequest(Request):
    """An order.

    Args:
        inst_id (instId): Instrument.
        maker: Only as a maker.

    https://tiny.test/docs#order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        maker: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if maker is not None:
            wire["maker"] = maker
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
        maker = wire.get("maker", UNSET)
        if maker is not UNSET:
            if not isinstance(maker, bool):
                raise cls.refusal(at, "maker", "must be True or False")

    inst_id = TextField("instId")
    """Instrument."""
    maker = FlagField("maker")
    """Only as a maker."""


class PlacedOrder(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
