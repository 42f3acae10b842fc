# Made from spec/channels/business/economic-calendar.yaml, not to be edited; make it again with: make generate
"""public.economic_calendar: the channel and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.streams.channel import Channel


class SubscribeEconomicCalendarRequest(Request):
    """The parameters of public.economic_calendar.

    https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel
    """

    __slots__ = ()
    _label = "public.economic_calendar"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel"
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


class PushedEconomicRelease(Item):
    """A release after a change."""

    _actual: WireText = UNSET
    _calendarId: WireText = UNSET
    _category: WireText = UNSET
    _ccy: WireText = UNSET
    _date: WireText = UNSET
    _event: WireText = UNSET
    _forecast: WireText = UNSET
    _importance: WireText = UNSET
    _prevInitial: WireText = UNSET
    _previous: WireText = UNSET
    _refDate: WireText = UNSET
    _region: WireText = UNSET
    _ts: WireText = UNSET
    _unit: WireText = UNSET

    calendar_id = TextField("calendarId")
    """ID of the release."""
    date = TimeField("date")
    """When the actual value is expected to be released."""
    region = TextField("region")
    """Country, region or organization, by its name."""
    category = TextField("category")
    """Category of the release."""
    event = TextField("event")
    """Name of the release."""
    ref_date = TimeField("refDate")
    """Date that the value is about."""
    actual = TextField("actual")
    """Value released, with its unit."""
    previous = TextField("previous")
    """Value of the period before, as revised if it was revised."""
    forecast = TextField("forecast")
    """Average forecast of economists."""
    importance = TextField("importance")
    """Importance: `1` low, `2` medium, `3` high. Known values: 1, 2, 3."""
    prev_initial = TextField("prevInitial")
    """Value of the period before as first released; empty unless it was revised."""
    ccy = TextField("ccy")
    """Currency of the value."""
    unit = TextField("unit")
    """Unit of the value."""
    ts = TimeField("ts")
    """When it was pushed."""


CHANNEL: Channel[PushedEconomicRelease] = Channel(
    key="business/economic-calendar",
    names=("economic-calendar",),
    path="/ws/v5/business",
    login=True,
    resource="public",
    name="economic_calendar",
    summary="Releases of macroeconomic data, as they are planned and published.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel",
    kind="state",
    item_key=("calendarId",),
    snapshot="GET /api/v5/public/economic-calendar",
    connections=None,
    per_connection=None,
    request=SubscribeEconomicCalendarRequest,
    item=PushedEconomicRelease,
    parameter="",
)
"""Releases of macroeconomic data, as they are planned and published.

Pushed when a release changes. For accounts of fee tier VIP1 and above.

Only for: vip. Not in demo trading.

Each row has the newest state of its `calendarId`: those before it may be left out. No push tells
the whole state: GET /api/v5/public/economic-calendar does.

On /ws/v5/business, with a login.

https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel
"""
