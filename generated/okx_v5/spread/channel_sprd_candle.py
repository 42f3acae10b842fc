# Made from spec/channels/business/sprd-candle.yaml, not to be edited; make it again with: make generate
"""spread.sprd_candle: the channel and its models."""

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
from ._market import SpreadCandlestick


class SubscribeSpreadSprdCandleRequest(Request):
    """The parameters of spread.sprd_candle.

    Args:
        bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel
    """

    __slots__ = ()
    _label = "spread.sprd_candle"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel"

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
        sprd_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "bar": bar,
            "sprdId": sprd_id,
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
                "must be '3M', '1M', '1W', '1D', '2D', '3D', '5D', '12H', '6H', '4H', '2H', '1H', '30m', '15m', '5m', '3m', '1m', '3Mutc', '1Mutc', '1Wutc', '1Dutc', '2Dutc', '3Dutc', '5Dutc', '12Hutc' or '6Hutc'",
            )
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is UNSET:
            raise cls.refusal(at, "sprdId", "is required")
        if not isinstance(sprd_id, str):
            raise cls.refusal(at, "sprdId", "must be a string")
        if len(sprd_id) < 1:
            raise cls.refusal(at, "sprdId", "must have at least 1 character")

    bar = TextField("bar")
    """Length of a candlestick; days begin at UTC+8, with `utc` at UTC."""
    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""


CHANNEL: Channel[SpreadCandlestick] = Channel(
    key="business/sprd-candle{bar}",
    names=(
        "sprd-candle3M",
        "sprd-candle1M",
        "sprd-candle1W",
        "sprd-candle1D",
        "sprd-candle2D",
        "sprd-candle3D",
        "sprd-candle5D",
        "sprd-candle12H",
        "sprd-candle6H",
        "sprd-candle4H",
        "sprd-candle2H",
        "sprd-candle1H",
        "sprd-candle30m",
        "sprd-candle15m",
        "sprd-candle5m",
        "sprd-candle3m",
        "sprd-candle1m",
        "sprd-candle3Mutc",
        "sprd-candle1Mutc",
        "sprd-candle1Wutc",
        "sprd-candle1Dutc",
        "sprd-candle2Dutc",
        "sprd-candle3Dutc",
        "sprd-candle5Dutc",
        "sprd-candle12Hutc",
        "sprd-candle6Hutc",
    ),
    path="/ws/v5/business",
    login=False,
    resource="spread",
    name="sprd_candle",
    summary="Candlesticks of a spread, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel",
    kind="state",
    item_key=("ts",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeSpreadSprdCandleRequest,
    item=SpreadCandlestick,
    parameter="bar",
)
"""Candlesticks of a spread, as they change.

At most once a second. The last push of a candlestick has `confirm`. Prices of a spread can be
negative.

Each row has the newest state of its `ts`: those before it may be left out.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel
"""
