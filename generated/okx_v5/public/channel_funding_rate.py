# Made from spec/channels/public/funding-rate.yaml, not to be edited; make it again with: make generate
"""public.funding_rate: the channel and its models."""

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
from ._public_data import FundingRate


class SubscribeFundingRateRequest(Request):
    """The parameters of public.funding_rate.

    Args:
        inst_id (instId): Contract of type SWAP, such as `BTC-USD-SWAP`, or perpetual-style FUTURES.

    https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
    """

    __slots__ = ()
    _label = "public.funding_rate"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel"

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
    """Contract of type SWAP, such as `BTC-USD-SWAP`, or perpetual-style FUTURES."""


CHANNEL: Channel[FundingRate] = Channel(
    key="public/funding-rate",
    names=("funding-rate",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="funding_rate",
    summary="Funding rate of a perpetual contract.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeFundingRateRequest,
    item=FundingRate,
    parameter="",
)
"""Funding rate of a perpetual contract.

Pushed every 30 to 90 seconds. How long a period is, `fundingTime` and `nextFundingTime` tell; the
exchange may change it.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
"""
