# Made from spec/paths/rfq/maker-instrument-settings.yaml, not to be edited; make it again with: make generate
"""block.get_maker_instrument_settings: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireFlag, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetMakerInstrumentSettingsRequest(Request):
    """The parameters of block.get_maker_instrument_settings.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
    """

    __slots__ = ()
    _label = "block.get_maker_instrument_settings"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products"

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class MakerInstrument(Item):
    """A product that a maker quotes."""

    _instFamily: WireText = UNSET
    _instId: WireText = UNSET
    _makerPxBand: WireText = UNSET
    _maxBlockSz: WireText = UNSET

    inst_family = TextField("instFamily")
    """Instrument family, of FUTURES, SWAP and OPTION."""
    inst_id = TextField("instId")
    """Instrument, of SPOT."""
    max_block_sz = DecimalField("maxBlockSz")
    """Largest size of an RFQ or quote, in contracts, of SPOT in the base currency."""
    maker_px_band = DecimalField("makerPxBand")
    """Band around the mark price, in ticks: a bid further above it, or an offer further below it,
    is stopped.
    """


class MakerInstrumentSettings(Item):
    """What a maker quotes of one instrument type."""

    _data: WireList[MakerInstrument] = UNSET
    _includeAll: WireFlag = UNSET
    _instType: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: FUTURES, OPTION, SWAP, SPOT."""
    include_all = FlagField("includeAll")
    """True if RFQs for all products of this type are received, also those without limits here."""
    data = ObjectsField("data", MakerInstrument)
    """Products of this type, with their limits."""


OPERATION: Operation[MakerInstrumentSettings] = Operation(
    method="GET",
    path="/api/v5/rfq/maker-instrument-settings",
    resource="block",
    name="get_maker_instrument_settings",
    summary="Get which products you quote as a maker, with your limits of size and price.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=GetMakerInstrumentSettingsRequest,
    item=MakerInstrumentSettings,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
