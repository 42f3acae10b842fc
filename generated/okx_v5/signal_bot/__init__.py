# Made from spec/, not to be edited; make it again with: make generate
"""Bots that trade on signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._signal_bots import SignalBotEntrySetting as SignalBotEntrySetting
    from ._signal_bots import SignalBotExitSetting as SignalBotExitSetting
    from ._signal_bots import SignalBot as SignalBot
    from .create_signal import CreateSignalRequest as CreateSignalRequest
    from .create_signal import CreatedSignal as CreatedSignal
    from .create_bot import CreateSignalBotEntrySetting as CreateSignalBotEntrySetting
    from .create_bot import CreateSignalBotExitSetting as CreateSignalBotExitSetting
    from .create_bot import CreateSignalBotRequest as CreateSignalBotRequest
    from .create_bot import CreatedSignalBot as CreatedSignalBot
    from .get_bot import GetBotRequest as GetBotRequest
    from .get_bots_history import GetBotsHistoryRequest as GetBotsHistoryRequest
    from .get_active_bots import GetActiveBotsRequest as GetActiveBotsRequest
    from .get_signals import GetSignalsRequest as GetSignalsRequest
    from .get_signals import Signal as Signal
    from .stop_bots import SignalBotToStop as SignalBotToStop
    from .stop_bots import StopSignalBotsRequest as StopSignalBotsRequest
    from .stop_bots import StoppedSignalBot as StoppedSignalBot
    from .place_sub_order import PlaceSignalSubOrderRequest as PlaceSignalSubOrderRequest
    from .place_sub_order import PlaceSubOrderHeaders as PlaceSubOrderHeaders
    from .place_sub_order import PlacedSignalSubOrder as PlacedSignalSubOrder

_PLACES = {
    "SignalBotEntrySetting": "_signal_bots",
    "SignalBotExitSetting": "_signal_bots",
    "SignalBot": "_signal_bots",
    "CreateSignalRequest": "create_signal",
    "CreatedSignal": "create_signal",
    "CreateSignalBotEntrySetting": "create_bot",
    "CreateSignalBotExitSetting": "create_bot",
    "CreateSignalBotRequest": "create_bot",
    "CreatedSignalBot": "create_bot",
    "GetBotRequest": "get_bot",
    "GetBotsHistoryRequest": "get_bots_history",
    "GetActiveBotsRequest": "get_active_bots",
    "GetSignalsRequest": "get_signals",
    "Signal": "get_signals",
    "SignalBotToStop": "stop_bots",
    "StopSignalBotsRequest": "stop_bots",
    "StoppedSignalBot": "stop_bots",
    "PlaceSignalSubOrderRequest": "place_sub_order",
    "PlaceSubOrderHeaders": "place_sub_order",
    "PlacedSignalSubOrder": "place_sub_order",
}

__all__ = [
    "SignalBotEntrySetting",
    "SignalBotExitSetting",
    "SignalBot",
    "CreateSignalRequest",
    "CreatedSignal",
    "CreateSignalBotEntrySetting",
    "CreateSignalBotExitSetting",
    "CreateSignalBotRequest",
    "CreatedSignalBot",
    "GetBotRequest",
    "GetBotsHistoryRequest",
    "GetActiveBotsRequest",
    "GetSignalsRequest",
    "Signal",
    "SignalBotToStop",
    "StopSignalBotsRequest",
    "StoppedSignalBot",
    "PlaceSignalSubOrderRequest",
    "PlaceSubOrderHeaders",
    "PlacedSignalSubOrder",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
