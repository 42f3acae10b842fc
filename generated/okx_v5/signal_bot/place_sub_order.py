# Made from spec/paths/tradingBot/signal/sub-order.yaml, not to be edited; make it again with: make generate
"""signal_bot.place_sub_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.fields import DecimalField, FlagField, TextField, TimeField
from .._runtime.models.item import Item
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import HeaderRequest, Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class PlaceSignalSubOrderRequest(Request):
    """The parameters of signal_bot.place_sub_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_id (algoId): ID of the bot.
        side: Order side.
        ord_type (ordType): Order type: `market` at the best price that the other side offers within
            the price limit, `limit` at `px`.
        sz: Contracts to buy or sell.
        px: Price of a `limit` order, which must have one; a `market` order has none.
        reduce_only (reduceOnly): Only reduce the position: this order, with all reduce-only orders
            that would fill before it, may not be larger than the position. In Futures mode and
            multi-currency margin mode only. Without it the exchange takes false.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
    """

    __slots__ = ()
    _label = "signal_bot.place_sub_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_id: str,
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[Literal["market", "limit"]],
        sz: Number,
        px: Number | None = None,
        reduce_only: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "algoId": algo_id,
            "side": side,
            "ordType": ord_type,
            "sz": self._number("sz", sz),
        }
        if px is not None:
            wire["px"] = self._number("px", px)
        if reduce_only is not None:
            wire["reduceOnly"] = reduce_only
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required")
        if not isinstance(ord_type, str):
            raise cls.refusal(at, "ordType", "must be a string")
        if ord_type not in ("market", "limit") and not is_undescribed(ord_type):
            raise cls.refusal(at, "ordType", "must be 'market' or 'limit'")
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px) is None:
                raise cls.refusal(at, "px", "must be more than 0, in plain notation")
        reduce_only = wire.get("reduceOnly", UNSET)
        if reduce_only is not UNSET:
            if not isinstance(reduce_only, bool):
                raise cls.refusal(at, "reduceOnly", "must be True or False")
        if (ord_type == "limit" and px is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "px", "is required when ord_type is 'limit'")
        if (ord_type != "limit" and px is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "px", "must not be given unless ord_type is 'limit'")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_id = TextField("algoId")
    """ID of the bot."""
    side = TextField("side")
    """Order side."""
    ord_type = TextField("ordType")
    """Order type: `market` at the best price that the other side offers within the price limit,
    `limit` at `px`.
    """
    sz = DecimalField("sz")
    """Contracts to buy or sell."""
    px = DecimalField("px")
    """Price of a `limit` order, which must have one; a `market` order has none."""
    reduce_only = FlagField("reduceOnly")
    """Only reduce the position: this order, with all reduce-only orders that would fill before it,
    may not be larger than the position. In Futures mode and multi-currency margin mode only.
    Without it the exchange takes false.
    """


class PlaceSubOrderHeaders(HeaderRequest):
    """The headers of signal_bot.place_sub_order.

    Args:
        exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A request
            that arrives, or comes up, later is refused with 50036 and has no effect.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
    """

    __slots__ = ()
    _label = "signal_bot.place_sub_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        exp_time: Time | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if exp_time is not None:
            wire["expTime"] = self._time("expTime", exp_time)
        self._set(wire)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        exp_time = wire.get("expTime", UNSET)
        if exp_time is not UNSET:
            if not isinstance(exp_time, str):
                raise cls.refusal(
                    at, "expTime", "must be a time: an aware datetime, or milliseconds since 1970"
                )
            if MATCH_229FCC4A(exp_time) is None:
                raise cls.refusal(
                    at,
                    "expTime",
                    "must be a time from 2010 to 2286, as a datetime or in milliseconds since 1970, not in seconds or microseconds",
                )

    exp_time = TimeField("expTime")
    """The latest moment to carry this out, by the exchange's clock. A request that arrives, or
    comes up, later is refused with 50036 and has no effect.
    """


class PlacedSignalSubOrder(Item):
    """Has no documented fields; the list is empty."""


OPERATION: Operation[PlacedSignalSubOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/signal/sub-order",
    resource="signal_bot",
    name="place_sub_order",
    summary="Place an order of a signal bot by hand.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise("any", ask="GET /api/v5/tradingBot/signal/sub-orders"),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceSignalSubOrderRequest,
    item=PlacedSignalSubOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=PlaceSubOrderHeaders,
    header_names=("exp_time",),
    batch_of=None,
)
