# Made from spec/channels/public/index-tickers.yaml, not to be edited; make it again with: make generate
"""public.index_tickers: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel
from ._public_data import IndexTicker


class SubscribeIndexTickersRequest(Request):
    """The parameters of public.index_tickers.

    Args:
        inst_id (instId): Index in USD, USDT, BTC or USDC, such as `BTC-USDT`; it is named as the
            underlying.

    https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
    """

    __slots__ = ()
    _label = "public.index_tickers"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
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

    inst_id = TextField("instId")
    """Index in USD, USDT, BTC or USDC, such as `BTC-USDT`; it is named as the underlying."""


CHANNEL: Channel[IndexTicker] = Channel(
    key="public/index-tickers",
    names=("index-tickers",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="index_tickers",
    summary="Value of an index, and its range of 24 hours.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeIndexTickersRequest,
    item=IndexTicker,
    parameter="",
)
"""Value of an index, and its range of 24 hours.

Pushed when it changes, at most every 100 ms, and once a minute while it does not.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
"""
