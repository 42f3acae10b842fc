# Made from spec/channels/business/candle.yaml, not to be edited; make it again with: make generate
"""market.candle: the channel and its models."""

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
from ._market import Candlestick


class SubscribeCandleRequest(Request):
    """The parameters of market.candle.

    Args:
        bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
    """

    __slots__ = ()
    _label = "market.candle"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel"
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
                "1s",
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
            "1s",
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
                "must be '3M', '1M', '1W', '1D', '2D', '3D', '5D', '12H', '6H', '4H', '2H', '1H', '30m', '15m', '5m', '3m', '1m', '1s', '3Mutc', '1Mutc', '1Wutc', '1Dutc', '2Dutc', '3Dutc', '5Dutc', '12Hutc' or '6Hutc'",
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


CHANNEL: Channel[Candlestick] = Channel(
    key="business/candle{bar}",
    names=(
        "candle3M",
        "candle1M",
        "candle1W",
        "candle1D",
        "candle2D",
        "candle3D",
        "candle5D",
        "candle12H",
        "candle6H",
        "candle4H",
        "candle2H",
        "candle1H",
        "candle30m",
        "candle15m",
        "candle5m",
        "candle3m",
        "candle1m",
        "candle1s",
        "candle3Mutc",
        "candle1Mutc",
        "candle1Wutc",
        "candle1Dutc",
        "candle2Dutc",
        "candle3Dutc",
        "candle5Dutc",
        "candle12Hutc",
        "candle6Hutc",
    ),
    path="/ws/v5/business",
    login=False,
    resource="market",
    name="candle",
    summary="Candlesticks of an instrument, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel",
    kind="state",
    item_key=("ts",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeCandleRequest,
    item=Candlestick,
    parameter="bar",
)
"""Candlesticks of an instrument, as they change.

At most once a second. The last push of a candlestick has `confirm`.

Each row has the newest state of its `ts`: those before it may be left out.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
"""
