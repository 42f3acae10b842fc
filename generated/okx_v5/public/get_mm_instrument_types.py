# Made from spec/paths/public/mm-instrument-types.yaml, not to be edited; make it again with: make generate
"""public.get_mm_instrument_types: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetMmInstrumentTypesRequest(Request):
    """The parameters of public.get_mm_instrument_types.

    Args:
        inst_type (instType): Only this instrument type.
        inst_id (instId): Only this instrument, such as `BTC-USDT` or `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mm-instrument-types
    """

    __slots__ = ()
    _label = "public.get_mm_instrument_types"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mm-instrument-types"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if inst_type is not None:
            wire["instType"] = inst_type
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP") and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")

    inst_type = TextField("instType")
    """Only this instrument type."""
    inst_id = TextField("instId")
    """Only this instrument, such as `BTC-USDT` or `BTC-USDT-SWAP`."""


class MmInstrumentType(Item):
    """One item of the answer."""

    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _pairType: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, SWAP."""
    pair_type = TextField("pairType")
    """Class, `A` of high liquidity, `B-Crypto` cryptocurrencies of medium or low liquidity,
    `B-TradFi` instruments of traditional finance (SWAP only). Known values: A, B-Crypto,
    B-TradFi.
    """


OPERATION: Operation[MmInstrumentType] = Operation(
    method="GET",
    path="/api/v5/public/mm-instrument-types",
    resource="public",
    name="get_mm_instrument_types",
    summary="Get how the market maker programme classes the instruments of SPOT and SWAP.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mm-instrument-types",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetMmInstrumentTypesRequest,
    item=MmInstrumentType,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
