# Made from spec/channels/public/open-interest.yaml, not to be edited; make it again with: make generate
"""public.open_interest: the channel and its models."""

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
from ._public_data import OpenInterest


class SubscribeOpenInterestRequest(Request):
    """The parameters of public.open_interest.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
    """

    __slots__ = ()
    _label = "public.open_interest"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel"

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


CHANNEL: Channel[OpenInterest] = Channel(
    key="public/open-interest",
    names=("open-interest",),
    path="/ws/v5/public",
    login=False,
    resource="public",
    name="open_interest",
    summary="Open interest of a contract.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel",
    kind="state",
    item_key=(),
    snapshot="",
    connections=None,
    per_connection=None,
    request=SubscribeOpenInterestRequest,
    item=OpenInterest,
    parameter="",
)
"""Open interest of a contract.

Pushed every 3 seconds while it changes.

Each push has the newest state: those before it may be left out.

On /ws/v5/public, without a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
"""
