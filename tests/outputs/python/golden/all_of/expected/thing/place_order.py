# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class PlaceOrderRequest(Request):
    """The parameters of thing.place_order.

    Args:
        side: Side.
        tgt_ccy (tgtCcy): What the size counts.
        sz: Size.
        px_usd (pxUsd): Price in USD.
        px_vol (pxVol): Price in volatility.

    https://tiny.test/docs#place-order
    """

    __slots__ = ()
    _label = "thing.place_order"
    _documentation = "https://tiny.test/docs#place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        side: Optional[Literal["buy", "sell"]] = None,
        tgt_ccy: str | None = None,
        sz: Number | None = None,
        px_usd: Number | None = None,
        px_vol: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if side is not None:
            wire["side"] = side
        if tgt_ccy is not None:
            wire["tgtCcy"] = tgt_ccy
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if px_usd is not None:
            wire["pxUsd"] = self._number("pxUsd", px_usd)
        if px_vol is not None:
            wire["pxVol"] = self._number("pxVol", px_vol)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        side = wire.get("side", UNSET)
        if side is not UNSET:
            if not isinstance(side, str):
                raise cls.refusal(at, "side", "must be a string")
            if side not in ("buy", "sell"):
                raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        tgt_ccy = wire.get("tgtCcy", UNSET)
        if tgt_ccy is not UNSET:
            if not isinstance(tgt_ccy, str):
                raise cls.refusal(at, "tgtCcy", "must be a string")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        px_usd = wire.get("pxUsd", UNSET)
        if px_usd is not UNSET:
            if not isinstance(px_usd, str):
                raise cls.refusal(at, "pxUsd", "must be a number: a Decimal, a str or an int")
        px_vol = wire.get("pxVol", UNSET)
        if px_vol is not UNSET:
            if not isinstance(px_vol, str):
                raise cls.refusal(at, "pxVol", "must be a number: a Decimal, a str or an int")
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if px_usd is not UNSET and px_vol is not UNSET:
            raise cls.refusal(at, "pxUsd, pxVol", "cannot be given together: px_usd and px_vol")
        if (side is UNSET or side == "buy") and tgt_ccy is UNSET:
            raise cls.refusal(at, "tgtCcy", "is required when side is 'buy' or is not given")
        if tgt_ccy is not UNSET and tgt_ccy not in ("base_ccy", "quote_ccy"):
            raise cls.refusal(at, "tgtCcy", "must be 'base_ccy' or 'quote_ccy'")
        if px_usd is not UNSET and sz is UNSET:
            raise cls.refusal(at, "sz", "is required when px_usd is given")
        if px_vol is not UNSET and sz is UNSET:
            raise cls.refusal(at, "sz", "is required when px_vol is given")

    side = TextField("side")
    """Side."""
    tgt_ccy = TextField("tgtCcy")
    """What the size counts."""
    sz = DecimalField("sz")
    """Size."""
    px_usd = DecimalField("pxUsd")
    """Price in USD."""
    px_vol = DecimalField("pxVol")
    """Price in volatility."""


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
