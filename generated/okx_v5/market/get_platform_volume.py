# Made from spec/paths/market/platform-24-volume.yaml, not to be edited; make it again with: make generate
"""market.get_platform_volume: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import DecimalField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetPlatformVolumeRequest(Request):
    """The parameters of market.get_platform_volume.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
    """

    __slots__ = ()
    _label = "market.get_platform_volume"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""


class PlatformVolume(Item):
    """One item of the answer."""

    _ts: WireText = UNSET
    _volCny: WireText = UNSET
    _volUsd: WireText = UNSET

    vol_usd = DecimalField("volUsd")
    """Value of all trades of the last 24 hours in USD."""
    vol_cny = DecimalField("volCny")
    """Value of all trades of the last 24 hours in CNY."""
    ts = TimeField("ts")
    """When the exchange answered."""


OPERATION: Operation[PlatformVolume] = Operation(
    method="GET",
    path="/api/v5/market/platform-24-volume",
    resource="market",
    name="get_platform_volume",
    summary="Get what was traded on all order books of the exchange in the last 24 hours.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(2, 2, ("ip",)),),
    request=GetPlatformVolumeRequest,
    item=PlatformVolume,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
