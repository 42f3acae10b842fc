# Made from spec/paths/sprd/spreads.yaml, not to be edited; make it again with: make generate
"""spread.get_spreads: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireList, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class GetSpreadsRequest(Request):
    """The parameters of spread.get_spreads.

    Args:
        base_ccy (baseCcy): Only spreads of this base currency, such as `BTC`.
        inst_id (instId): Only spreads that have this instrument as a leg, such as `BTC-USDT`.
        sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.
        state: Only spreads in this state.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
    """

    __slots__ = ()
    _label = "spread.get_spreads"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public"

    @exact_arguments
    def __init__(
        self,
        *,
        base_ccy: str | None = None,
        inst_id: str | None = None,
        sprd_id: str | None = None,
        state: Optional[OneOf[Literal["live", "suspend", "expired"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if base_ccy is not None:
            wire["baseCcy"] = base_ccy
        if inst_id is not None:
            wire["instId"] = inst_id
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
        if state is not None:
            wire["state"] = state
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        base_ccy = wire.get("baseCcy", UNSET)
        if base_ccy is not UNSET:
            if not isinstance(base_ccy, str):
                raise cls.refusal(at, "baseCcy", "must be a string")
            if len(base_ccy) < 1:
                raise cls.refusal(at, "baseCcy", "must have at least 1 character")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is not UNSET:
            if not isinstance(sprd_id, str):
                raise cls.refusal(at, "sprdId", "must be a string")
            if len(sprd_id) < 1:
                raise cls.refusal(at, "sprdId", "must have at least 1 character")
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("live", "suspend", "expired") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be 'live', 'suspend' or 'expired'")

    base_ccy = TextField("baseCcy")
    """Only spreads of this base currency, such as `BTC`."""
    inst_id = TextField("instId")
    """Only spreads that have this instrument as a leg, such as `BTC-USDT`."""
    sprd_id = TextField("sprdId")
    """Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`."""
    state = TextField("state")
    """Only spreads in this state."""


class SpreadLeg(Item):
    """One instrument of a spread."""

    _instId: WireText = UNSET
    _side: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument of the leg."""
    side = TextField("side")
    """Side of the leg in the spread. Known values: buy, sell."""


class Spread(Item):
    """Two instruments that are traded as one."""

    _baseCcy: WireText = UNSET
    _expTime: WireText = UNSET
    _legs: WireList[SpreadLeg] = UNSET
    _listTime: WireText = UNSET
    _lotSz: WireText = UNSET
    _minSz: WireText = UNSET
    _quoteCcy: WireText = UNSET
    _sprdId: WireText = UNSET
    _sprdType: WireText = UNSET
    _state: WireText = UNSET
    _szCcy: WireText = UNSET
    _tickSz: WireText = UNSET
    _uTime: WireText = UNSET

    sprd_id = TextField("sprdId")
    """Spread."""
    sprd_type = TextField("sprdType")
    """Kind of spread. Sizes are in USD for `inverse` ones, in the base currency for `linear` and
    `hybrid` ones. Known values: linear, inverse, hybrid.
    """
    state = TextField("state")
    """State of the spread: `live`; `suspend` while a leg is suspended, or if the spread is no
    longer offered though its legs are; `expired` once a leg has expired. Known values: live,
    suspend, expired.
    """
    base_ccy = TextField("baseCcy")
    """Base currency."""
    sz_ccy = TextField("szCcy")
    """Currency that sizes are counted in."""
    quote_ccy = TextField("quoteCcy")
    """Currency that prices are in."""
    tick_sz = DecimalField("tickSz")
    """Step of prices, in `quoteCcy`."""
    min_sz = DecimalField("minSz")
    """Smallest size of an order, in `szCcy`."""
    lot_sz = DecimalField("lotSz")
    """Step of sizes, in `szCcy`."""
    list_time = TimeField("listTime")
    """When the spread was listed."""
    exp_time = TimeField("expTime")
    """When it expires."""
    u_time = TimeField("uTime")
    """When it last changed."""
    legs = ObjectsField("legs", SpreadLeg)
    """The two instruments."""


OPERATION: Operation[Spread] = Operation(
    method="GET",
    path="/api/v5/sprd/spreads",
    resource="spread",
    name="get_spreads",
    summary="Get the spreads that can be traded, were suspended or have expired.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetSpreadsRequest,
    item=Spread,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
