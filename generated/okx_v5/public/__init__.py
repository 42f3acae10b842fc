# Made from spec/, not to be edited; make it again with: make generate
"""Instruments, the exchange's time and other public data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_economic_calendar import GetEconomicCalendarRequest as GetEconomicCalendarRequest
    from .get_economic_calendar import EconomicRelease as EconomicRelease
    from .get_instruments import GetInstrumentsRequest as GetInstrumentsRequest
    from .get_instruments import UpcomingChange as UpcomingChange
    from .get_instruments import Instrument as Instrument
    from .get_system_time import GetSystemTimeRequest as GetSystemTimeRequest
    from .get_system_time import SystemTime as SystemTime
    from .get_underlying import GetUnderlyingRequest as GetUnderlyingRequest

_PLACES = {
    "GetEconomicCalendarRequest": "get_economic_calendar",
    "EconomicRelease": "get_economic_calendar",
    "GetInstrumentsRequest": "get_instruments",
    "UpcomingChange": "get_instruments",
    "Instrument": "get_instruments",
    "GetSystemTimeRequest": "get_system_time",
    "SystemTime": "get_system_time",
    "GetUnderlyingRequest": "get_underlying",
}

__all__ = [
    "GetEconomicCalendarRequest",
    "EconomicRelease",
    "GetInstrumentsRequest",
    "UpcomingChange",
    "Instrument",
    "GetSystemTimeRequest",
    "SystemTime",
    "GetUnderlyingRequest",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
