# Made from spec/channels/public/mark-price.yaml, not to be edited; make it again with: make generate
"""public.mark_price: the channel and its models."""

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
from ._public_data import MarkPrice


class SubscribeMarkPriceRequest(Request):
    """The parameters of public.mark_price.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
    """

    __slots__ = ()
    _label = "public.mark_price"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel"

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
    """Instrument, such as `BTC-USDT-SWAP`."""


CHANNEL: Channel[MarkPrice] = Channel(
    key="public/mark-price",
    names=("mark-price",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="mark_price",
    summary="Mark price of an instrument.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeMarkPriceRequest,
    item=MarkPrice,
    parameter="",
)
"""Mark price of an instrument.

Pushed when it changes, at most every 200 ms, and every 10 seconds while it does not. During
maintenance two pushes can have one `ts`: the one that comes later counts.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
"""
