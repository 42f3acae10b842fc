# Made from spec/, not to be edited; make it again with: make generate
"""Bots that trade on signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._signal_bots import SignalBotEntrySetting as SignalBotEntrySetting
    from ._signal_bots import SignalBotExitSetting as SignalBotExitSetting
    from ._signal_bots import SignalBot as SignalBot
    from .amend_tp_sl import SignalBotExitSettingToSet as SignalBotExitSettingToSet
    from .amend_tp_sl import AmendSignalTpSlRequest as AmendSignalTpSlRequest
    from .amend_tp_sl import AmendSignalTpSlResult as AmendSignalTpSlResult
    from .cancel_sub_order import CancelSignalSubOrderRequest as CancelSignalSubOrderRequest
    from .cancel_sub_order import CancelledSignalSubOrder as CancelledSignalSubOrder
    from .close_position import CloseSignalPositionRequest as CloseSignalPositionRequest
    from .close_position import CloseSignalPositionResult as CloseSignalPositionResult
    from .create_signal import CreateSignalRequest as CreateSignalRequest
    from .create_signal import CreatedSignal as CreatedSignal
    from .get_event_history import GetEventHistoryRequest as GetEventHistoryRequest
    from .get_event_history import SignalEventOrder as SignalEventOrder
    from .get_event_history import SignalEvent as SignalEvent
    from .adjust_margin_balance import (
        AdjustSignalMarginBalanceRequest as AdjustSignalMarginBalanceRequest,
    )
    from .adjust_margin_balance import (
        AdjustSignalMarginBalanceResult as AdjustSignalMarginBalanceResult,
    )
    from .create_bot import CreateSignalBotEntrySetting as CreateSignalBotEntrySetting
    from .create_bot import CreateSignalBotExitSetting as CreateSignalBotExitSetting
    from .create_bot import CreateSignalBotRequest as CreateSignalBotRequest
    from .create_bot import CreatedSignalBot as CreatedSignalBot
    from .get_bot import GetBotRequest as GetBotRequest
    from .get_bots_history import GetBotsHistoryRequest as GetBotsHistoryRequest
    from .get_active_bots import GetActiveBotsRequest as GetActiveBotsRequest
    from .get_positions import GetPositionsRequest as GetPositionsRequest
    from .get_positions import SignalPosition as SignalPosition
    from .get_positions_history import GetPositionsHistoryRequest as GetPositionsHistoryRequest
    from .get_positions_history import HistoricalSignalPosition as HistoricalSignalPosition
    from .set_instruments import SetSignalInstrumentsRequest as SetSignalInstrumentsRequest
    from .set_instruments import SetSignalInstrumentsResult as SetSignalInstrumentsResult
    from .get_signals import GetSignalsRequest as GetSignalsRequest
    from .get_signals import Signal as Signal
    from .stop_bots import SignalBotToStop as SignalBotToStop
    from .stop_bots import StopSignalBotsRequest as StopSignalBotsRequest
    from .stop_bots import StoppedSignalBot as StoppedSignalBot
    from .place_sub_order import PlaceSignalSubOrderRequest as PlaceSignalSubOrderRequest
    from .place_sub_order import PlaceSubOrderHeaders as PlaceSubOrderHeaders
    from .place_sub_order import PlacedSignalSubOrder as PlacedSignalSubOrder
    from .get_sub_orders import GetSubOrdersRequest as GetSubOrdersRequest
    from .get_sub_orders import SignalSubOrder as SignalSubOrder

_PLACES = {
    "SignalBotEntrySetting": "_signal_bots",
    "SignalBotExitSetting": "_signal_bots",
    "SignalBot": "_signal_bots",
    "SignalBotExitSettingToSet": "amend_tp_sl",
    "AmendSignalTpSlRequest": "amend_tp_sl",
    "AmendSignalTpSlResult": "amend_tp_sl",
    "CancelSignalSubOrderRequest": "cancel_sub_order",
    "CancelledSignalSubOrder": "cancel_sub_order",
    "CloseSignalPositionRequest": "close_position",
    "CloseSignalPositionResult": "close_position",
    "CreateSignalRequest": "create_signal",
    "CreatedSignal": "create_signal",
    "GetEventHistoryRequest": "get_event_history",
    "SignalEventOrder": "get_event_history",
    "SignalEvent": "get_event_history",
    "AdjustSignalMarginBalanceRequest": "adjust_margin_balance",
    "AdjustSignalMarginBalanceResult": "adjust_margin_balance",
    "CreateSignalBotEntrySetting": "create_bot",
    "CreateSignalBotExitSetting": "create_bot",
    "CreateSignalBotRequest": "create_bot",
    "CreatedSignalBot": "create_bot",
    "GetBotRequest": "get_bot",
    "GetBotsHistoryRequest": "get_bots_history",
    "GetActiveBotsRequest": "get_active_bots",
    "GetPositionsRequest": "get_positions",
    "SignalPosition": "get_positions",
    "GetPositionsHistoryRequest": "get_positions_history",
    "HistoricalSignalPosition": "get_positions_history",
    "SetSignalInstrumentsRequest": "set_instruments",
    "SetSignalInstrumentsResult": "set_instruments",
    "GetSignalsRequest": "get_signals",
    "Signal": "get_signals",
    "SignalBotToStop": "stop_bots",
    "StopSignalBotsRequest": "stop_bots",
    "StoppedSignalBot": "stop_bots",
    "PlaceSignalSubOrderRequest": "place_sub_order",
    "PlaceSubOrderHeaders": "place_sub_order",
    "PlacedSignalSubOrder": "place_sub_order",
    "GetSubOrdersRequest": "get_sub_orders",
    "SignalSubOrder": "get_sub_orders",
}

__all__ = [
    "SignalBotEntrySetting",
    "SignalBotExitSetting",
    "SignalBot",
    "SignalBotExitSettingToSet",
    "AmendSignalTpSlRequest",
    "AmendSignalTpSlResult",
    "CancelSignalSubOrderRequest",
    "CancelledSignalSubOrder",
    "CloseSignalPositionRequest",
    "CloseSignalPositionResult",
    "CreateSignalRequest",
    "CreatedSignal",
    "GetEventHistoryRequest",
    "SignalEventOrder",
    "SignalEvent",
    "AdjustSignalMarginBalanceRequest",
    "AdjustSignalMarginBalanceResult",
    "CreateSignalBotEntrySetting",
    "CreateSignalBotExitSetting",
    "CreateSignalBotRequest",
    "CreatedSignalBot",
    "GetBotRequest",
    "GetBotsHistoryRequest",
    "GetActiveBotsRequest",
    "GetPositionsRequest",
    "SignalPosition",
    "GetPositionsHistoryRequest",
    "HistoricalSignalPosition",
    "SetSignalInstrumentsRequest",
    "SetSignalInstrumentsResult",
    "GetSignalsRequest",
    "Signal",
    "SignalBotToStop",
    "StopSignalBotsRequest",
    "StoppedSignalBot",
    "PlaceSignalSubOrderRequest",
    "PlaceSubOrderHeaders",
    "PlacedSignalSubOrder",
    "GetSubOrdersRequest",
    "SignalSubOrder",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
