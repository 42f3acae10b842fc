# Made from spec/, not to be edited; make it again with: make generate
"""Leading trades for others, and copying the trades of lead traders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .close_lead_position import CloseLeadPositionRequest as CloseLeadPositionRequest
    from .close_lead_position import CloseLeadPositionResult as CloseLeadPositionResult
    from .get_lead_positions import GetLeadPositionsRequest as GetLeadPositionsRequest
    from .get_lead_positions import LeadPosition as LeadPosition
    from .first_copy_settings import FirstCopySettingsRequest as FirstCopySettingsRequest
    from .first_copy_settings import FirstCopySettingsResult as FirstCopySettingsResult
    from .stop_copy_trading import StopCopyTradingRequest as StopCopyTradingRequest
    from .stop_copy_trading import StopCopyTradingResult as StopCopyTradingResult

_PLACES = {
    "CloseLeadPositionRequest": "close_lead_position",
    "CloseLeadPositionResult": "close_lead_position",
    "GetLeadPositionsRequest": "get_lead_positions",
    "LeadPosition": "get_lead_positions",
    "FirstCopySettingsRequest": "first_copy_settings",
    "FirstCopySettingsResult": "first_copy_settings",
    "StopCopyTradingRequest": "stop_copy_trading",
    "StopCopyTradingResult": "stop_copy_trading",
}

__all__ = [
    "CloseLeadPositionRequest",
    "CloseLeadPositionResult",
    "GetLeadPositionsRequest",
    "LeadPosition",
    "FirstCopySettingsRequest",
    "FirstCopySettingsResult",
    "StopCopyTradingRequest",
    "StopCopyTradingResult",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
