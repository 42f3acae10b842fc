# Made from spec/paths/rfq/maker-instrument-settings.yaml, not to be edited; make it again with: make generate
"""block.set_maker_instrument_settings: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireFlag
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Batch, Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._block import MakerInstrumentSettingsToSetDict, MakerInstrumentToSetDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search


class MakerInstrumentToSet(Request):
    """A product to quote, with your limits.

    Args:
        inst_family (instFamily): Instrument family, such as `BTC-USD`. Required for FUTURES, OPTION
            and SWAP, and for these only.
        inst_id (instId): Instrument, such as `BTC-USDT`. Required for SPOT, and for it only.
        max_block_sz (maxBlockSz): Largest size of an RFQ or quote, in contracts, of SPOT in the
            base currency.
        maker_px_band (makerPxBand): Band around the mark price, in ticks: a bid further above it,
            or an offer further below it, is stopped.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    """

    __slots__ = ()
    _label = "MakerInstrumentToSet"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,
        max_block_sz: Number | None = None,
        maker_px_band: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_family is not None:
            wire["instFamily"] = inst_family
        if inst_id is not None:
            wire["instId"] = inst_id
        if max_block_sz is not None:
            wire["maxBlockSz"] = self._number("maxBlockSz", max_block_sz)
        if maker_px_band is not None:
            wire["makerPxBand"] = self._number("makerPxBand", maker_px_band)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_family = wire.get("instFamily", UNSET)
        if inst_family is not UNSET:
            if not isinstance(inst_family, str):
                raise cls.refusal(at, "instFamily", "must be a string")
            if len(inst_family) < 1:
                raise cls.refusal(at, "instFamily", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        max_block_sz = wire.get("maxBlockSz", UNSET)
        if max_block_sz is not UNSET:
            if not isinstance(max_block_sz, str):
                raise cls.refusal(at, "maxBlockSz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(max_block_sz) is None:
                raise cls.refusal(at, "maxBlockSz", "must be more than 0, in plain notation")
        maker_px_band = wire.get("makerPxBand", UNSET)
        if maker_px_band is not UNSET:
            if not isinstance(maker_px_band, str):
                raise cls.refusal(at, "makerPxBand", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(maker_px_band) is None:
                raise cls.refusal(
                    at, "makerPxBand", "must be a number of at least 0 in plain notation"
                )

    inst_family = TextField("instFamily")
    """Instrument family, such as `BTC-USD`. Required for FUTURES, OPTION and SWAP, and for these
    only.
    """
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT`. Required for SPOT, and for it only."""
    max_block_sz = DecimalField("maxBlockSz")
    """Largest size of an RFQ or quote, in contracts, of SPOT in the base currency."""
    maker_px_band = DecimalField("makerPxBand")
    """Band around the mark price, in ticks: a bid further above it, or an offer further below it,
    is stopped.
    """


class MakerInstrumentSettingsToSet(Request):
    """What you quote of one instrument type.

    Args:
        inst_type (instType): Instrument type.
        data: Products of this type, each once.
        include_all (includeAll): True to get RFQs for all products of this type, also those without
            limits in `data`. Without it the exchange takes false.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    """

    __slots__ = ()
    _label = "MakerInstrumentSettingsToSet"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: OneOf[Literal["FUTURES", "OPTION", "SWAP", "SPOT"]],
        data: Sequence[MakerInstrumentToSet | MakerInstrumentToSetDict | Mapping[str, Any]],
        include_all: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instType": inst_type,
            "data": self._objects("data", MakerInstrumentToSet, data),
        }
        if include_all is not None:
            wire["includeAll"] = include_all
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required")
        if not isinstance(inst_type, str):
            raise cls.refusal(at, "instType", "must be a string")
        if inst_type not in ("FUTURES", "OPTION", "SWAP", "SPOT") and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'FUTURES', 'OPTION', 'SWAP' or 'SPOT'")
        data = wire.get("data", UNSET)
        if data is UNSET:
            raise cls.refusal(at, "data", "is required")
        if not is_list(data):
            raise cls.refusal(at, "data", "must be a list")
        if len(data) < 1:
            raise cls.refusal(at, "data", "must have at least 1 element")
        for index, each in enumerate(data):
            if not is_dict(each):
                raise cls.refusal(at, "data", "must be MakerInstrumentToSet or a dict", index)
        if not is_distinct(data, "instFamily"):
            raise cls.refusal(at, "data", "must not have two elements with the same inst_family")
        if not is_distinct(data, "instId"):
            raise cls.refusal(at, "data", "must not have two elements with the same inst_id")
        include_all = wire.get("includeAll", UNSET)
        if include_all is not UNSET:
            if not isinstance(include_all, bool):
                raise cls.refusal(at, "includeAll", "must be True or False")
        if inst_type == "SPOT" and is_list(data):
            for index, each in enumerate(data):
                if (
                    is_dict(each)
                    and (
                        each.get("instId", UNSET) is UNSET
                        or each.get("instFamily", UNSET) is not UNSET
                    )
                ) and not is_undescribed(inst_type):
                    raise cls.refusal(
                        at,
                        "data",
                        "must be as described (a product of SPOT, named by instId and not by instFamily) when inst_type is 'SPOT'",
                        index,
                    )
        if inst_type != "SPOT" and is_list(data):
            for index, each in enumerate(data):
                if (
                    is_dict(each)
                    and (
                        each.get("instFamily", UNSET) is UNSET
                        or each.get("instId", UNSET) is not UNSET
                    )
                ) and not is_undescribed(inst_type):
                    raise cls.refusal(
                        at,
                        "data",
                        "must be as described (a product named by instFamily and not by instId, which is for SPOT) unless inst_type is 'SPOT'",
                        index,
                    )

    inst_type = TextField("instType")
    """Instrument type."""
    data = ObjectsField("data", MakerInstrumentToSet)
    """Products of this type, each once."""
    include_all = FlagField("includeAll")
    """True to get RFQs for all products of this type, also those without limits in `data`. Without
    it the exchange takes false.
    """


class SetBlockMakerInstrumentSettingsRequest(Batch):
    """The parameters of block.set_maker_instrument_settings.

    Args:
        settings: an element for each instrument type, of which not all four have includeAll

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    """

    __slots__ = ()
    _label = "block.set_maker_instrument_settings"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products"

    @exact_arguments
    def __init__(
        self,
        *,
        settings: Sequence[
            MakerInstrumentSettingsToSet | MakerInstrumentSettingsToSetDict | Mapping[str, Any]
        ],
    ) -> None:
        wire: dict[str, Any] = {
            "settings": self._objects("settings", MakerInstrumentSettingsToSet, settings),
        }
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        settings = wire.get("settings", UNSET)
        if settings is UNSET:
            raise cls.refusal(at, "settings", "is required")
        if not is_list(settings):
            raise cls.refusal(at, "settings", "must be a list")
        if len(settings) < 1:
            raise cls.refusal(at, "settings", "must have at least 1 element")
        if len(settings) > 4:
            raise cls.refusal(at, "settings", "must have at most 4 elements")
        if (
            is_list(settings)
            and len(settings) > 3
            and (
                not is_list(settings)
                or all(
                    not is_dict(each) or each.get("includeAll", UNSET) is True for each in settings
                )
            )
        ):
            raise cls.refusal(
                at,
                "settings",
                "an element for each instrument type, of which not all four have includeAll",
            )
        for index, each in enumerate(settings):
            if not is_dict(each):
                raise cls.refusal(
                    at, "settings", "must be MakerInstrumentSettingsToSet or a dict", index
                )
        if not is_distinct(settings, "instType") and not is_undescribed(settings):
            raise cls.refusal(at, "settings", "must not have two elements with the same inst_type")

    settings = ObjectsField("settings", MakerInstrumentSettingsToSet)
    """an element for each instrument type, of which not all four have includeAll"""


class SetMakerInstrumentSettingsResult(Item):
    """One item of the answer."""

    _result: WireFlag = UNSET

    result = FlagField("result")
    """True when the settings were made, false when they were not."""


OPERATION: Operation[SetMakerInstrumentSettingsResult] = Operation(
    method="POST",
    path="/api/v5/rfq/maker-instrument-settings",
    resource="block",
    name="set_maker_instrument_settings",
    summary="Set which products you quote as a maker, with your limits of size and price.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("result",),
        success=(Success(("result",), "true"),),
        ask="GET /api/v5/rfq/maker-instrument-settings",
    ),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=SetBlockMakerInstrumentSettingsRequest,
    item=SetMakerInstrumentSettingsResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
