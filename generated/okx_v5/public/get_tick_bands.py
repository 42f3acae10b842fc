# Made from spec/paths/public/instrument-tick-bands.yaml, not to be edited; make it again with: make generate
"""public.get_tick_bands: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, ObjectsField, TextField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetTickBandsRequest(Request):
    """The parameters of public.get_tick_bands.

    Args:
        inst_type (instType): Instrument type; `EVENTS` are event contracts.
        inst_family (instFamily): Only this family of options, such as `BTC-USD`. For OPTION only.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
    """

    __slots__ = ()
    _label = "public.get_tick_bands"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["OPTION", "EVENTS"]],
        inst_family: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
        }
        if inst_family is not None:
            wire["instFamily"] = inst_family
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("OPTION", "EVENTS") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'OPTION' or 'EVENTS'")
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        if (inst_family is not UNSET and inst_type != "OPTION") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'OPTION' when inst_family is given")

    inst_type = TextField("instType")
    """Instrument type; `EVENTS` are event contracts."""
    inst_family = TextField("instFamily")
    """Only this family of options, such as `BTC-USD`. For OPTION only."""


class TickBand(Item):
    """One item of the answer."""

    _maxPx: WireText = UNSET
    _minPx: WireText = UNSET
    _tickSz: WireText = UNSET

    min_px = DecimalField("minPx")
    """Lowest order price of the range."""
    max_px = DecimalField("maxPx")
    """Highest order price of the range."""
    tick_sz = DecimalField("tickSz")
    """Step of the price in the range."""


class TickBands(Item):
    """One item of the answer."""

    _instFamily: WireText = UNSET
    _instType: WireText = UNSET
    _tickBand: WireList[TickBand] = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: OPTION, EVENTS."""
    inst_family = TextField("instFamily")
    """Family of options; empty for EVENTS."""
    tick_band = ObjectsField("tickBand", TickBand)
    """The price ranges."""


OPERATION: Operation[TickBands] = Operation(
    method="GET",
    path="/api/v5/public/instrument-tick-bands",
    resource="public",
    name="get_tick_bands",
    summary="Get the steps of the price of options or event contracts, by price range.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetTickBandsRequest,
    item=TickBands,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
