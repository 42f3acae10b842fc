# Made from spec/channels/business/index-candle.yaml, not to be edited; make it again with: make generate
"""public.index_candle: the channel and its models."""

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
from ._market import IndexCandlestick


class SubscribeIndexCandleRequest(Request):
    """The parameters of public.index_candle.

    Args:
        bar: Length of a candlestick; days begin at UTC+8, with `utc` at UTC.
        inst_id (instId): Index, such as `BTC-USD`; it is named as the underlying.

    https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel
    """

    __slots__ = ()
    _label = "public.index_candle"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel"
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
    """Index, such as `BTC-USD`; it is named as the underlying."""


CHANNEL: Channel[IndexCandlestick] = Channel(
    key="business/index-candle{bar}",
    names=(
        "index-candle3M",
        "index-candle1M",
        "index-candle1W",
        "index-candle1D",
        "index-candle2D",
        "index-candle3D",
        "index-candle5D",
        "index-candle12H",
        "index-candle6H",
        "index-candle4H",
        "index-candle2H",
        "index-candle1H",
        "index-candle30m",
        "index-candle15m",
        "index-candle5m",
        "index-candle3m",
        "index-candle1m",
        "index-candle3Mutc",
        "index-candle1Mutc",
        "index-candle1Wutc",
        "index-candle1Dutc",
        "index-candle2Dutc",
        "index-candle3Dutc",
        "index-candle5Dutc",
        "index-candle12Hutc",
        "index-candle6Hutc",
    ),
    path="/ws/v5/business",
    login=False,
    resource="public",
    name="index_candle",
    summary="Candlesticks of an index, as they change.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel",
    kind="state",
    item_key=("ts",),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeIndexCandleRequest,
    item=IndexCandlestick,
    parameter="bar",
)
"""Candlesticks of an index, as they change.

At most once a second. The last push of a candlestick has `confirm`.

Each row has the newest state of its `ts`: those before it may be left out.

On /ws/v5/business, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel
"""
