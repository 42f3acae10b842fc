"""The operations of public, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.public import EconomicRelease, Instrument, SystemTime


def _models() -> ModuleType:
    from ..models import public

    return public


GET_INSTRUMENTS: Operation[Instrument] = Operation(
    method="GET",
    path="/api/v5/public/instruments",
    resource="public",
    name="get_instruments",
    summary="The instruments that are listed, with their sizes, limits and states.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip", "instrument-type")),),
    models=_models,
    request="GetInstrumentsRequest",
    item="Instrument",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_UNDERLYING: Operation[list[str]] = Operation(
    method="GET",
    path="/api/v5/public/underlying",
    resource="public",
    name="get_underlying",
    summary="The underlyings that derivatives of one type are listed on.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    models=_models,
    request="GetUnderlyingRequest",
    item=list[str],
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_SYSTEM_TIME: Operation[SystemTime] = Operation(
    method="GET",
    path="/api/v5/public/time",
    resource="public",
    name="get_system_time",
    summary="Get the time of the exchange's clock.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    results="none",
    rate_limits=(RateLimit(10, 2, ("ip",)),),
    models=_models,
    request="GetSystemTimeRequest",
    item="SystemTime",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_ECONOMIC_CALENDAR: Operation[EconomicRelease] = Operation(
    method="GET",
    path="/api/v5/public/economic-calendar",
    resource="public",
    name="get_economic_calendar",
    summary="Releases of macroeconomic data, past and to come.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(1, 5, ("ip",)),),
    models=_models,
    request="GetEconomicCalendarRequest",
    item="EconomicRelease",
    reply="",
    data="list",
    cursor=Cursor("date", key=("calendarId",), size=100),
    headers="",
    header_names=(),
    batch_of=None,
)
