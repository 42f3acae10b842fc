# Made from spec/channels/business/mark-price-candle.yaml, not to be edited; make it again with: make generate
"""public.mark_price_candle: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from .._runtime.streams.channel import Channel
from ._market import MarkPriceCandlestick


class SubscribeMarkPriceCandleRequest(Request):
    """The parameters of public.mark_price_candle.

    Args:
        bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel
    """

    __slots__ = ()
    _label = "public.mark_price_candle"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        bar: OneOf[
            Literal[
                "3M",
                "1M",
                "1W",
                "1D",
                "2D",
                "3D",
                "5D",
                "12H",
                "6H",
                "4H",
                "2H",
                "1H",
                "30m",
                "15m",
                "5m",
                "3m",
                "1m",
                "1Yutc",
                "3Mutc",
                "1Mutc",
                "1Wutc",
                "1Dutc",
                "2Dutc",
                "3Dutc",
                "5Dutc",
                "12Hutc",
                "6Hutc",
            ]
        ],
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "bar": bar,
            "instId": inst_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        bar = wire.get("bar", UNSET)
        if bar is UNSET:
            raise cls.refusal(at, "bar", "is required")
        if not isinstance(bar, str):
            raise cls.refusal(at, "bar", "must be a string")
        if bar not in (
            "3M",
            "1M",
            "1W",
            "1D",
            "2D",
            "3D",
            "5D",
            "12H",
            "6H",
            "4H",
            "2H",
            "1H",
            "30m",
            "15m",
            "5m",
            "3m",
            "1m",
            "1Yutc",
            "3Mutc",
            "1Mutc",
            "1Wutc",
            "1Dutc",
            "2Dutc",
            "3Dutc",
            "5Dutc",
            "12Hutc",
            "6Hutc",
        ) and not is_undescribed(bar):
            raise cls.refusal(
                at,
                "bar",
                "must be '3M', '1M', '1W', '1D', '2D', '3D', '5D', '12H', '6H', '4H', '2H', '1H', '30m', '15m', '5m', '3m', '1m', '1Yutc', '3Mutc', '1Mutc', '1Wutc', '1Dutc', '2Dutc', '3Dutc', '5Dutc', '12Hutc' or '6Hutc'",
            )
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")

    bar = TextField("bar")
    """Length of a candlestick; days begin at UTC+8, with `utc` at UTC."""
    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


CHANNEL: Channel[MarkPriceCandlestick] = Channel(
    key="business/mark-price-candle{bar}",
    names=(
        "mark-price-candle3M",
        "mark-price-candle1M",
        "mark-price-candle1W",
        "mark-price-candle1D",
        "mark-price-candle2D",
        "mark-price-candle3D",
        "mark-price-candle5D",
        "mark-price-candle12H",
        "mark-price-candle6H",
        "mark-price-candle4H",
        "mark-price-candle2H",
        "mark-price-candle1H",
        "mark-price-candle30m",
        "mark-price-candle15m",
        "mark-price-candle5m",
        "mark-price-candle3m",
        "mark-price-candle1m",
        "mark-price-candle1Yutc",
        "mark-price-candle3Mutc",
        "mark-price-candle1Mutc",
        "mark-price-candle1Wutc",
        "mark-price-candle1Dutc",
        "mark-price-candle2Dutc",
        "mark-price-candle3Dutc",
        "mark-price-candle5Dutc",
        "mark-price-candle12Hutc",
        "mark-price-candle6Hutc",
    ),
    path="/ws/v5/business",
    login=False,
    resource="public",
    name="mark_price_candle",
    summary="Candlesticks of the mark price of an instrument, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel",
    kind="state",
    item_key=("ts",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeMarkPriceCandleRequest,
    item=MarkPriceCandlestick,
    parameter="bar",
)
"""Candlesticks of the mark price of an instrument, as they change.

At most once a second. The last push of a candlestick has `confirm`.

Each row has the newest state of its `ts`: those before it may be left out.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel
"""
