# Made from spec/, not to be edited; make it again with: make generate
"""Leading trades for others, and copying the trades of lead traders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .place_lead_stop_order import PlaceLeadStopOrderRequest as PlaceLeadStopOrderRequest
    from .place_lead_stop_order import PlaceLeadStopOrderResult as PlaceLeadStopOrderResult
    from .amend_copy_settings import AmendCopySettingsRequest as AmendCopySettingsRequest
    from .amend_copy_settings import AmendCopySettingsResult as AmendCopySettingsResult
    from .amend_profit_sharing_ratio import (
        AmendProfitSharingRatioRequest as AmendProfitSharingRatioRequest,
    )
    from .amend_profit_sharing_ratio import (
        AmendProfitSharingRatioResult as AmendProfitSharingRatioResult,
    )
    from .close_lead_position import CloseLeadPositionRequest as CloseLeadPositionRequest
    from .close_lead_position import CloseLeadPositionResult as CloseLeadPositionResult
    from .get_account_config import GetAccountConfigRequest as GetAccountConfigRequest
    from .get_account_config import CopyTradingRole as CopyTradingRole
    from .get_account_config import CopyTradingAccountConfig as CopyTradingAccountConfig
    from .get_copy_settings import GetCopySettingsRequest as GetCopySettingsRequest
    from .get_copy_settings import CopiedInstrument as CopiedInstrument
    from .get_copy_settings import CopySettings as CopySettings
    from .get_my_lead_traders import GetMyLeadTradersRequest as GetMyLeadTradersRequest
    from .get_my_lead_traders import CopiedLeadTrader as CopiedLeadTrader
    from .get_lead_positions import GetLeadPositionsRequest as GetLeadPositionsRequest
    from .get_lead_positions import LeadPosition as LeadPosition
    from .first_copy_settings import FirstCopySettingsRequest as FirstCopySettingsRequest
    from .first_copy_settings import FirstCopySettingsResult as FirstCopySettingsResult
    from .get_leading_instruments import (
        GetLeadingInstrumentsRequest as GetLeadingInstrumentsRequest,
    )
    from .get_leading_instruments import LeadingInstrument as LeadingInstrument
    from .get_profit_sharing_details import (
        GetProfitSharingDetailsRequest as GetProfitSharingDetailsRequest,
    )
    from .get_profit_sharing_details import ProfitShare as ProfitShare
    from .get_copy_config import GetCopyConfigRequest as GetCopyConfigRequest
    from .get_copy_config import CopyTradingConfig as CopyTradingConfig
    from .get_copy_traders import GetCopyTradersRequest as GetCopyTradersRequest
    from .get_copy_traders import LeadTraderCopier as LeadTraderCopier
    from .get_copy_traders import LeadTraderCopiers as LeadTraderCopiers
    from .get_lead_trader_positions import (
        GetLeadTraderPositionsRequest as GetLeadTraderPositionsRequest,
    )
    from .get_lead_trader_positions import LeadTraderPosition as LeadTraderPosition
    from .get_lead_trader_ranks import GetLeadTraderRanksRequest as GetLeadTraderRanksRequest
    from .get_lead_trader_ranks import LeadTraderDailyRatio as LeadTraderDailyRatio
    from .get_lead_trader_ranks import LeadTraderRank as LeadTraderRank
    from .get_lead_trader_ranks import LeadTraderRanking as LeadTraderRanking
    from .get_lead_trader_daily_pnl import (
        GetLeadTraderDailyPnlRequest as GetLeadTraderDailyPnlRequest,
    )
    from .get_lead_trader_daily_pnl import LeadTraderDailyPnl as LeadTraderDailyPnl
    from .get_lead_trader_currency_preferences import (
        GetLeadTraderCurrencyPreferencesRequest as GetLeadTraderCurrencyPreferencesRequest,
    )
    from .get_lead_trader_currency_preferences import (
        LeadTraderCurrencyPreference as LeadTraderCurrencyPreference,
    )
    from .get_lead_trader_stats import GetLeadTraderStatsRequest as GetLeadTraderStatsRequest
    from .get_lead_trader_stats import LeadTraderStats as LeadTraderStats
    from .get_lead_trader_positions_history import (
        GetLeadTraderPositionsHistoryRequest as GetLeadTraderPositionsHistoryRequest,
    )
    from .get_lead_trader_positions_history import (
        ClosedLeadTraderPosition as ClosedLeadTraderPosition,
    )
    from .get_lead_trader_weekly_pnl import (
        GetLeadTraderWeeklyPnlRequest as GetLeadTraderWeeklyPnlRequest,
    )
    from .get_lead_trader_weekly_pnl import LeadTraderWeeklyPnl as LeadTraderWeeklyPnl
    from .set_leading_instruments import (
        SetLeadingInstrumentsRequest as SetLeadingInstrumentsRequest,
    )
    from .set_leading_instruments import SetLeadingInstrumentsResult as SetLeadingInstrumentsResult
    from .stop_copy_trading import StopCopyTradingRequest as StopCopyTradingRequest
    from .stop_copy_trading import StopCopyTradingResult as StopCopyTradingResult
    from .get_lead_positions_history import (
        GetLeadPositionsHistoryRequest as GetLeadPositionsHistoryRequest,
    )
    from .get_lead_positions_history import ClosedLeadPosition as ClosedLeadPosition
    from .get_total_profit_sharing import (
        GetTotalProfitSharingRequest as GetTotalProfitSharingRequest,
    )
    from .get_total_profit_sharing import ProfitShareTotal as ProfitShareTotal
    from .get_total_unrealized_profit_sharing import (
        GetTotalUnrealizedProfitSharingRequest as GetTotalUnrealizedProfitSharingRequest,
    )
    from .get_total_unrealized_profit_sharing import (
        UnrealizedProfitShareTotal as UnrealizedProfitShareTotal,
    )
    from .get_unrealized_profit_sharing_details import (
        GetUnrealizedProfitSharingDetailsRequest as GetUnrealizedProfitSharingDetailsRequest,
    )
    from .get_unrealized_profit_sharing_details import (
        UnrealizedProfitShare as UnrealizedProfitShare,
    )
    from .channel_copytrading_lead_notification import (
        SubscribeCopytradingLeadNotificationRequest as SubscribeCopytradingLeadNotificationRequest,
    )
    from .channel_copytrading_lead_notification import (
        PushedLeadNotification as PushedLeadNotification,
    )

_PLACES = {
    "PlaceLeadStopOrderRequest": "place_lead_stop_order",
    "PlaceLeadStopOrderResult": "place_lead_stop_order",
    "AmendCopySettingsRequest": "amend_copy_settings",
    "AmendCopySettingsResult": "amend_copy_settings",
    "AmendProfitSharingRatioRequest": "amend_profit_sharing_ratio",
    "AmendProfitSharingRatioResult": "amend_profit_sharing_ratio",
    "CloseLeadPositionRequest": "close_lead_position",
    "CloseLeadPositionResult": "close_lead_position",
    "GetAccountConfigRequest": "get_account_config",
    "CopyTradingRole": "get_account_config",
    "CopyTradingAccountConfig": "get_account_config",
    "GetCopySettingsRequest": "get_copy_settings",
    "CopiedInstrument": "get_copy_settings",
    "CopySettings": "get_copy_settings",
    "GetMyLeadTradersRequest": "get_my_lead_traders",
    "CopiedLeadTrader": "get_my_lead_traders",
    "GetLeadPositionsRequest": "get_lead_positions",
    "LeadPosition": "get_lead_positions",
    "FirstCopySettingsRequest": "first_copy_settings",
    "FirstCopySettingsResult": "first_copy_settings",
    "GetLeadingInstrumentsRequest": "get_leading_instruments",
    "LeadingInstrument": "get_leading_instruments",
    "GetProfitSharingDetailsRequest": "get_profit_sharing_details",
    "ProfitShare": "get_profit_sharing_details",
    "GetCopyConfigRequest": "get_copy_config",
    "CopyTradingConfig": "get_copy_config",
    "GetCopyTradersRequest": "get_copy_traders",
    "LeadTraderCopier": "get_copy_traders",
    "LeadTraderCopiers": "get_copy_traders",
    "GetLeadTraderPositionsRequest": "get_lead_trader_positions",
    "LeadTraderPosition": "get_lead_trader_positions",
    "GetLeadTraderRanksRequest": "get_lead_trader_ranks",
    "LeadTraderDailyRatio": "get_lead_trader_ranks",
    "LeadTraderRank": "get_lead_trader_ranks",
    "LeadTraderRanking": "get_lead_trader_ranks",
    "GetLeadTraderDailyPnlRequest": "get_lead_trader_daily_pnl",
    "LeadTraderDailyPnl": "get_lead_trader_daily_pnl",
    "GetLeadTraderCurrencyPreferencesRequest": "get_lead_trader_currency_preferences",
    "LeadTraderCurrencyPreference": "get_lead_trader_currency_preferences",
    "GetLeadTraderStatsRequest": "get_lead_trader_stats",
    "LeadTraderStats": "get_lead_trader_stats",
    "GetLeadTraderPositionsHistoryRequest": "get_lead_trader_positions_history",
    "ClosedLeadTraderPosition": "get_lead_trader_positions_history",
    "GetLeadTraderWeeklyPnlRequest": "get_lead_trader_weekly_pnl",
    "LeadTraderWeeklyPnl": "get_lead_trader_weekly_pnl",
    "SetLeadingInstrumentsRequest": "set_leading_instruments",
    "SetLeadingInstrumentsResult": "set_leading_instruments",
    "StopCopyTradingRequest": "stop_copy_trading",
    "StopCopyTradingResult": "stop_copy_trading",
    "GetLeadPositionsHistoryRequest": "get_lead_positions_history",
    "ClosedLeadPosition": "get_lead_positions_history",
    "GetTotalProfitSharingRequest": "get_total_profit_sharing",
    "ProfitShareTotal": "get_total_profit_sharing",
    "GetTotalUnrealizedProfitSharingRequest": "get_total_unrealized_profit_sharing",
    "UnrealizedProfitShareTotal": "get_total_unrealized_profit_sharing",
    "GetUnrealizedProfitSharingDetailsRequest": "get_unrealized_profit_sharing_details",
    "UnrealizedProfitShare": "get_unrealized_profit_sharing_details",
    "SubscribeCopytradingLeadNotificationRequest": "channel_copytrading_lead_notification",
    "PushedLeadNotification": "channel_copytrading_lead_notification",
}

__all__ = [
    "PlaceLeadStopOrderRequest",
    "PlaceLeadStopOrderResult",
    "AmendCopySettingsRequest",
    "AmendCopySettingsResult",
    "AmendProfitSharingRatioRequest",
    "AmendProfitSharingRatioResult",
    "CloseLeadPositionRequest",
    "CloseLeadPositionResult",
    "GetAccountConfigRequest",
    "CopyTradingRole",
    "CopyTradingAccountConfig",
    "GetCopySettingsRequest",
    "CopiedInstrument",
    "CopySettings",
    "GetMyLeadTradersRequest",
    "CopiedLeadTrader",
    "GetLeadPositionsRequest",
    "LeadPosition",
    "FirstCopySettingsRequest",
    "FirstCopySettingsResult",
    "GetLeadingInstrumentsRequest",
    "LeadingInstrument",
    "GetProfitSharingDetailsRequest",
    "ProfitShare",
    "GetCopyConfigRequest",
    "CopyTradingConfig",
    "GetCopyTradersRequest",
    "LeadTraderCopier",
    "LeadTraderCopiers",
    "GetLeadTraderPositionsRequest",
    "LeadTraderPosition",
    "GetLeadTraderRanksRequest",
    "LeadTraderDailyRatio",
    "LeadTraderRank",
    "LeadTraderRanking",
    "GetLeadTraderDailyPnlRequest",
    "LeadTraderDailyPnl",
    "GetLeadTraderCurrencyPreferencesRequest",
    "LeadTraderCurrencyPreference",
    "GetLeadTraderStatsRequest",
    "LeadTraderStats",
    "GetLeadTraderPositionsHistoryRequest",
    "ClosedLeadTraderPosition",
    "GetLeadTraderWeeklyPnlRequest",
    "LeadTraderWeeklyPnl",
    "SetLeadingInstrumentsRequest",
    "SetLeadingInstrumentsResult",
    "StopCopyTradingRequest",
    "StopCopyTradingResult",
    "GetLeadPositionsHistoryRequest",
    "ClosedLeadPosition",
    "GetTotalProfitSharingRequest",
    "ProfitShareTotal",
    "GetTotalUnrealizedProfitSharingRequest",
    "UnrealizedProfitShareTotal",
    "GetUnrealizedProfitSharingDetailsRequest",
    "UnrealizedProfitShare",
    "SubscribeCopytradingLeadNotificationRequest",
    "PushedLeadNotification",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
