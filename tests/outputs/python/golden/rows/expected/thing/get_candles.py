# Made from spec/openapi.yaml, not to be edited; make it again with: make generate
"""thing.get_candles: the operation and its models."""

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
from .._runtime.models.fields import DecimalField, TextField, TimeField
from .._runtime.models.item import Row, WireText
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetCandlesRequest(Request):
    """The parameters of thing.get_candles.

    https://tiny.test/docs#candles
    """

    __slots__ = ()
    _label = "thing.get_candles"
    _documentation = "https://tiny.test/docs#candles"

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


class Candlestick(Row):
    """One candlestick."""

    _ts: WireText = UNSET
    _o: WireText = UNSET
    _volCcy: WireText = UNSET
    _confirm: WireText = UNSET

    ts = TimeField("ts")
    """When it began."""
    open = DecimalField("o")
    """First price."""
    vol_ccy = DecimalField("volCcy")
    """Volume in the currency."""
    confirm = TextField("confirm")
    """Whether it is over. Known values: 0, 1."""


OPERATION: Operation[Candlestick] = Operation(
    method="GET",
    path="/api/v5/thing/candles",
    resource="thing",
    name="get_candles",
    summary="Get candlesticks.",
    documentation="https://tiny.test/docs#candles",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetCandlesRequest,
    item=Candlestick,
    reply=Reply,
    data="list",
    cursor=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
