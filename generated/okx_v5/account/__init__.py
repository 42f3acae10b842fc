# Made from spec/, not to be edited; make it again with: make generate
"""Balance, positions, leverage and settings of the trading account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._account_levels import AccountLevelCurrencyMargin as AccountLevelCurrencyMargin
    from ._account_levels import AccountLevelMargin as AccountLevelMargin
    from ._balances import CurrencyBalance as CurrencyBalance
    from ._balances import AccountBalance as AccountBalance
    from ._balances import MaxWithdrawal as MaxWithdrawal
    from ._bills import Bill as Bill
    from ._glp_performance import GlpVolume as GlpVolume
    from ._glp_performance import GlpVolumes as GlpVolumes
    from ._glp_performance import GlpShare as GlpShare
    from ._glp_performance import GlpShares as GlpShares
    from ._greeks import CurrencyGreeks as CurrencyGreeks
    from ._instruments import UpcomingChange as UpcomingChange
    from ._instruments import Instrument as Instrument
    from ._position_builder import SimulatedPosition as SimulatedPosition
    from ._position_builder import SimulatedAsset as SimulatedAsset
    from ._positions import PositionCloseOrder as PositionCloseOrder
    from ._positions import Position as Position
    from .preset_level_switch import PresetLevelSwitchRequest as PresetLevelSwitchRequest
    from .preset_level_switch import AccountLevelPreset as AccountLevelPreset
    from .get_position_risk import GetPositionRiskRequest as GetPositionRiskRequest
    from .get_position_risk import CurrencyRisk as CurrencyRisk
    from .get_position_risk import PositionRisk as PositionRisk
    from .get_position_risk import AccountRisk as AccountRisk
    from .activate_option import ActivateOptionRequest as ActivateOptionRequest
    from .activate_option import ActivateOptionResult as ActivateOptionResult
    from .get_leverage_estimate import GetLeverageEstimateRequest as GetLeverageEstimateRequest
    from .get_leverage_estimate import LeverageEstimate as LeverageEstimate
    from .get_balance import GetBalanceRequest as GetBalanceRequest
    from .get_bills import GetBillsRequest as GetBillsRequest
    from .get_bills_history import GetBillsHistoryRequest as GetBillsHistoryRequest
    from .get_bills_archive import GetBillsArchiveRequest as GetBillsArchiveRequest
    from .get_bills_archive import BillsArchive as BillsArchive
    from .apply_bills_archive import ApplyBillsArchiveRequest as ApplyBillsArchiveRequest
    from .apply_bills_archive import ApplyBillsArchiveResult as ApplyBillsArchiveResult
    from .get_collateral_assets import GetCollateralAssetsRequest as GetCollateralAssetsRequest
    from .get_collateral_assets import CollateralAsset as CollateralAsset
    from .get_config import GetConfigRequest as GetConfigRequest
    from .get_config import AccountConfig as AccountConfig
    from .adjust_demo_balance import DemoBalanceAdjustment as DemoBalanceAdjustment
    from .adjust_demo_balance import AdjustDemoBalanceRequest as AdjustDemoBalanceRequest
    from .adjust_demo_balance import AdjustedDemoBalance as AdjustedDemoBalance
    from .adjust_demo_balance import AdjustDemoBalanceResult as AdjustDemoBalanceResult
    from .get_greeks import GetGreeksRequest as GetGreeksRequest
    from .get_account_instruments import (
        GetAccountInstrumentsRequest as GetAccountInstrumentsRequest,
    )
    from .get_interest_accrued import GetInterestAccruedRequest as GetInterestAccruedRequest
    from .get_interest_accrued import AccruedInterest as AccruedInterest
    from .get_interest_limits import GetInterestLimitsRequest as GetInterestLimitsRequest
    from .get_interest_limits import BorrowingLimitDetails as BorrowingLimitDetails
    from .get_interest_limits import BorrowingLimit as BorrowingLimit
    from .get_interest_limits import BorrowingLimits as BorrowingLimits
    from .get_interest_rates import GetInterestRatesRequest as GetInterestRatesRequest
    from .get_interest_rates import InterestRate as InterestRate
    from .get_leverage import GetLeverageRequest as GetLeverageRequest
    from .get_leverage import Leverage as Leverage
    from .get_max_available_balance import (
        GetMaxAvailableBalanceRequest as GetMaxAvailableBalanceRequest,
    )
    from .get_max_available_balance import MaxAvailableBalance as MaxAvailableBalance
    from .get_max_loan import GetMaxLoanRequest as GetMaxLoanRequest
    from .get_max_loan import MaxLoan as MaxLoan
    from .get_max_order_size import GetMaxOrderSizeRequest as GetMaxOrderSizeRequest
    from .get_max_order_size import MaxOrderSize as MaxOrderSize
    from .get_max_withdrawal import GetMaxWithdrawalRequest as GetMaxWithdrawalRequest
    from .get_mmp_config import GetMmpConfigRequest as GetMmpConfigRequest
    from .get_mmp_config import MmpConfig as MmpConfig
    from .set_mmp_config import SetMmpConfigRequest as SetMmpConfigRequest
    from .set_mmp_config import SetMmpConfigResult as SetMmpConfigResult
    from .reset_mmp import ResetMmpRequest as ResetMmpRequest
    from .reset_mmp import ResetMmpResult as ResetMmpResult
    from .move_positions import PositionToMoveFrom as PositionToMoveFrom
    from .move_positions import PositionToMoveTo as PositionToMoveTo
    from .move_positions import PositionToMove as PositionToMove
    from .move_positions import MovePositionsRequest as MovePositionsRequest
    from .move_positions import MovePositionsFromResult as MovePositionsFromResult
    from .move_positions import MovePositionsToResult as MovePositionsToResult
    from .move_positions import MovePositionsLegResult as MovePositionsLegResult
    from .move_positions import MovePositionsResult as MovePositionsResult
    from .get_move_positions_history import (
        GetMovePositionsHistoryRequest as GetMovePositionsHistoryRequest,
    )
    from .get_move_positions_history import PositionMoveFrom as PositionMoveFrom
    from .get_move_positions_history import PositionMoveTo as PositionMoveTo
    from .get_move_positions_history import PositionMoveLeg as PositionMoveLeg
    from .get_move_positions_history import PositionMove as PositionMove
    from .build_positions import BuildPositionsRequest as BuildPositionsRequest
    from .build_positions import BuiltAsset as BuiltAsset
    from .build_positions import BuiltStressScenarios as BuiltStressScenarios
    from .build_positions import BuiltWorstSpotVolatility as BuiltWorstSpotVolatility
    from .build_positions import BuiltWorstExtremeMove as BuiltWorstExtremeMove
    from .build_positions import BuiltRiskUnitPosition as BuiltRiskUnitPosition
    from .build_positions import BuiltRiskUnit as BuiltRiskUnit
    from .build_positions import BuiltPosition as BuiltPosition
    from .build_positions import BuiltAccount as BuiltAccount
    from .build_positions_graph import MarginGraphConfig as MarginGraphConfig
    from .build_positions_graph import BuildPositionsGraphRequest as BuildPositionsGraphRequest
    from .build_positions_graph import MarginGraphPoint as MarginGraphPoint
    from .build_positions_graph import MarginGraph as MarginGraph
    from .get_position_limits import GetPositionLimitsRequest as GetPositionLimitsRequest
    from .get_position_limits import PositionLimit as PositionLimit
    from .adjust_position_margin import AdjustPositionMarginRequest as AdjustPositionMarginRequest
    from .adjust_position_margin import AdjustPositionMarginResult as AdjustPositionMarginResult
    from .get_positions import GetPositionsRequest as GetPositionsRequest
    from .get_positions_history import GetPositionsHistoryRequest as GetPositionsHistoryRequest
    from .get_positions_history import HistoricalPosition as HistoricalPosition
    from .get_delta_neutral_precheck import (
        GetDeltaNeutralPrecheckRequest as GetDeltaNeutralPrecheckRequest,
    )
    from .get_delta_neutral_precheck import DeltaNeutralObstacle as DeltaNeutralObstacle
    from .get_delta_neutral_precheck import DeltaNeutralPrecheck as DeltaNeutralPrecheck
    from .get_risk_state import GetRiskStateRequest as GetRiskStateRequest
    from .get_risk_state import RiskState as RiskState
    from .set_level import SetLevelRequest as SetLevelRequest
    from .set_level import SetLevelResult as SetLevelResult
    from .get_level_switch_precheck import (
        GetLevelSwitchPrecheckRequest as GetLevelSwitchPrecheckRequest,
    )
    from .get_level_switch_precheck import AccountLevelObstacle as AccountLevelObstacle
    from .get_level_switch_precheck import AccountLevelPosition as AccountLevelPosition
    from .get_level_switch_precheck import AccountLevelTierCheck as AccountLevelTierCheck
    from .get_level_switch_precheck import AccountLevelSwitchPrecheck as AccountLevelSwitchPrecheck
    from .set_auto_earn import SetAutoEarnRequest as SetAutoEarnRequest
    from .set_auto_earn import SetAutoEarnResult as SetAutoEarnResult
    from .set_auto_loan import SetAutoLoanRequest as SetAutoLoanRequest
    from .set_auto_loan import SetAutoLoanResult as SetAutoLoanResult
    from .set_auto_repay import SetAutoRepayRequest as SetAutoRepayRequest
    from .set_auto_repay import SetAutoRepayResult as SetAutoRepayResult
    from .set_collateral_assets import SetCollateralAssetsRequest as SetCollateralAssetsRequest
    from .set_collateral_assets import SetCollateralAssetsResult as SetCollateralAssetsResult
    from .set_fee_type import SetFeeTypeRequest as SetFeeTypeRequest
    from .set_fee_type import SetFeeTypeResult as SetFeeTypeResult
    from .set_greeks import SetGreeksRequest as SetGreeksRequest
    from .set_greeks import SetGreeksResult as SetGreeksResult
    from .set_isolated_mode import SetIsolatedModeRequest as SetIsolatedModeRequest
    from .set_isolated_mode import SetIsolatedModeResult as SetIsolatedModeResult
    from .set_leverage import SetLeverageRequest as SetLeverageRequest
    from .set_leverage import SetLeverageResult as SetLeverageResult
    from .set_position_mode import SetPositionModeRequest as SetPositionModeRequest
    from .set_position_mode import SetPositionModeResult as SetPositionModeResult
    from .set_risk_offset_amount import SetRiskOffsetAmountRequest as SetRiskOffsetAmountRequest
    from .set_risk_offset_amount import SetRiskOffsetAmountResult as SetRiskOffsetAmountResult
    from .set_settle_currency import SetSettleCurrencyRequest as SetSettleCurrencyRequest
    from .set_settle_currency import SetSettleCurrencyResult as SetSettleCurrencyResult
    from .set_trading_config import SetTradingConfigRequest as SetTradingConfigRequest
    from .set_trading_config import SetTradingConfigResult as SetTradingConfigResult
    from .get_borrow_repay_history import (
        GetBorrowRepayHistoryRequest as GetBorrowRepayHistoryRequest,
    )
    from .get_borrow_repay_history import BorrowRepayEvent as BorrowRepayEvent
    from .borrow_or_repay import BorrowOrRepayRequest as BorrowOrRepayRequest
    from .borrow_or_repay import BorrowOrRepayResult as BorrowOrRepayResult
    from .get_bill_types import GetBillTypesRequest as GetBillTypesRequest
    from .get_bill_types import ListedBillSubtype as ListedBillSubtype
    from .get_bill_types import ListedBillType as ListedBillType
    from .get_trade_fee import GetTradeFeeRequest as GetTradeFeeRequest
    from .get_trade_fee import TradeFeeGroup as TradeFeeGroup
    from .get_trade_fee import FiatTradeFee as FiatTradeFee
    from .get_trade_fee import TradeFee as TradeFee
    from .get_glp_performance_history import (
        GetGlpPerformanceHistoryRequest as GetGlpPerformanceHistoryRequest,
    )
    from .get_glp_performance_history import GlpDay as GlpDay
    from .get_glp_performance import GetGlpPerformanceRequest as GetGlpPerformanceRequest
    from .get_glp_performance import GlpAccount as GlpAccount
    from .get_glp_performance import GlpDailyPerformance as GlpDailyPerformance
    from .get_glp_performance import GlpMonthlyPerformance as GlpMonthlyPerformance
    from .get_glp_performance import GlpProgramPerformance as GlpProgramPerformance
    from .get_glp_performance import GlpPerformance as GlpPerformance
    from .channel_account import SubscribeAccountRequest as SubscribeAccountRequest
    from .channel_account import PushedCurrencyBalance as PushedCurrencyBalance
    from .channel_account import PushedBalance as PushedBalance
    from .channel_account_greeks import (
        SubscribeAccountGreeksRequest as SubscribeAccountGreeksRequest,
    )
    from .channel_balance_and_position import (
        SubscribeBalanceAndPositionRequest as SubscribeBalanceAndPositionRequest,
    )
    from .channel_balance_and_position import PushedCashBalance as PushedCashBalance
    from .channel_balance_and_position import PushedPositionSize as PushedPositionSize
    from .channel_balance_and_position import PushedPositionTrade as PushedPositionTrade
    from .channel_balance_and_position import PushedBalanceAndPosition as PushedBalanceAndPosition
    from .channel_liquidation_warning import (
        SubscribeLiquidationWarningRequest as SubscribeLiquidationWarningRequest,
    )
    from .channel_liquidation_warning import PushedLiquidationWarning as PushedLiquidationWarning
    from .channel_positions import SubscribePositionsRequest as SubscribePositionsRequest
    from .channel_positions import PushedPosition as PushedPosition

_PLACES = {
    "AccountLevelCurrencyMargin": "_account_levels",
    "AccountLevelMargin": "_account_levels",
    "CurrencyBalance": "_balances",
    "AccountBalance": "_balances",
    "MaxWithdrawal": "_balances",
    "Bill": "_bills",
    "GlpVolume": "_glp_performance",
    "GlpVolumes": "_glp_performance",
    "GlpShare": "_glp_performance",
    "GlpShares": "_glp_performance",
    "CurrencyGreeks": "_greeks",
    "UpcomingChange": "_instruments",
    "Instrument": "_instruments",
    "SimulatedPosition": "_position_builder",
    "SimulatedAsset": "_position_builder",
    "PositionCloseOrder": "_positions",
    "Position": "_positions",
    "PresetLevelSwitchRequest": "preset_level_switch",
    "AccountLevelPreset": "preset_level_switch",
    "GetPositionRiskRequest": "get_position_risk",
    "CurrencyRisk": "get_position_risk",
    "PositionRisk": "get_position_risk",
    "AccountRisk": "get_position_risk",
    "ActivateOptionRequest": "activate_option",
    "ActivateOptionResult": "activate_option",
    "GetLeverageEstimateRequest": "get_leverage_estimate",
    "LeverageEstimate": "get_leverage_estimate",
    "GetBalanceRequest": "get_balance",
    "GetBillsRequest": "get_bills",
    "GetBillsHistoryRequest": "get_bills_history",
    "GetBillsArchiveRequest": "get_bills_archive",
    "BillsArchive": "get_bills_archive",
    "ApplyBillsArchiveRequest": "apply_bills_archive",
    "ApplyBillsArchiveResult": "apply_bills_archive",
    "GetCollateralAssetsRequest": "get_collateral_assets",
    "CollateralAsset": "get_collateral_assets",
    "GetConfigRequest": "get_config",
    "AccountConfig": "get_config",
    "DemoBalanceAdjustment": "adjust_demo_balance",
    "AdjustDemoBalanceRequest": "adjust_demo_balance",
    "AdjustedDemoBalance": "adjust_demo_balance",
    "AdjustDemoBalanceResult": "adjust_demo_balance",
    "GetGreeksRequest": "get_greeks",
    "GetAccountInstrumentsRequest": "get_account_instruments",
    "GetInterestAccruedRequest": "get_interest_accrued",
    "AccruedInterest": "get_interest_accrued",
    "GetInterestLimitsRequest": "get_interest_limits",
    "BorrowingLimitDetails": "get_interest_limits",
    "BorrowingLimit": "get_interest_limits",
    "BorrowingLimits": "get_interest_limits",
    "GetInterestRatesRequest": "get_interest_rates",
    "InterestRate": "get_interest_rates",
    "GetLeverageRequest": "get_leverage",
    "Leverage": "get_leverage",
    "GetMaxAvailableBalanceRequest": "get_max_available_balance",
    "MaxAvailableBalance": "get_max_available_balance",
    "GetMaxLoanRequest": "get_max_loan",
    "MaxLoan": "get_max_loan",
    "GetMaxOrderSizeRequest": "get_max_order_size",
    "MaxOrderSize": "get_max_order_size",
    "GetMaxWithdrawalRequest": "get_max_withdrawal",
    "GetMmpConfigRequest": "get_mmp_config",
    "MmpConfig": "get_mmp_config",
    "SetMmpConfigRequest": "set_mmp_config",
    "SetMmpConfigResult": "set_mmp_config",
    "ResetMmpRequest": "reset_mmp",
    "ResetMmpResult": "reset_mmp",
    "PositionToMoveFrom": "move_positions",
    "PositionToMoveTo": "move_positions",
    "PositionToMove": "move_positions",
    "MovePositionsRequest": "move_positions",
    "MovePositionsFromResult": "move_positions",
    "MovePositionsToResult": "move_positions",
    "MovePositionsLegResult": "move_positions",
    "MovePositionsResult": "move_positions",
    "GetMovePositionsHistoryRequest": "get_move_positions_history",
    "PositionMoveFrom": "get_move_positions_history",
    "PositionMoveTo": "get_move_positions_history",
    "PositionMoveLeg": "get_move_positions_history",
    "PositionMove": "get_move_positions_history",
    "BuildPositionsRequest": "build_positions",
    "BuiltAsset": "build_positions",
    "BuiltStressScenarios": "build_positions",
    "BuiltWorstSpotVolatility": "build_positions",
    "BuiltWorstExtremeMove": "build_positions",
    "BuiltRiskUnitPosition": "build_positions",
    "BuiltRiskUnit": "build_positions",
    "BuiltPosition": "build_positions",
    "BuiltAccount": "build_positions",
    "MarginGraphConfig": "build_positions_graph",
    "BuildPositionsGraphRequest": "build_positions_graph",
    "MarginGraphPoint": "build_positions_graph",
    "MarginGraph": "build_positions_graph",
    "GetPositionLimitsRequest": "get_position_limits",
    "PositionLimit": "get_position_limits",
    "AdjustPositionMarginRequest": "adjust_position_margin",
    "AdjustPositionMarginResult": "adjust_position_margin",
    "GetPositionsRequest": "get_positions",
    "GetPositionsHistoryRequest": "get_positions_history",
    "HistoricalPosition": "get_positions_history",
    "GetDeltaNeutralPrecheckRequest": "get_delta_neutral_precheck",
    "DeltaNeutralObstacle": "get_delta_neutral_precheck",
    "DeltaNeutralPrecheck": "get_delta_neutral_precheck",
    "GetRiskStateRequest": "get_risk_state",
    "RiskState": "get_risk_state",
    "SetLevelRequest": "set_level",
    "SetLevelResult": "set_level",
    "GetLevelSwitchPrecheckRequest": "get_level_switch_precheck",
    "AccountLevelObstacle": "get_level_switch_precheck",
    "AccountLevelPosition": "get_level_switch_precheck",
    "AccountLevelTierCheck": "get_level_switch_precheck",
    "AccountLevelSwitchPrecheck": "get_level_switch_precheck",
    "SetAutoEarnRequest": "set_auto_earn",
    "SetAutoEarnResult": "set_auto_earn",
    "SetAutoLoanRequest": "set_auto_loan",
    "SetAutoLoanResult": "set_auto_loan",
    "SetAutoRepayRequest": "set_auto_repay",
    "SetAutoRepayResult": "set_auto_repay",
    "SetCollateralAssetsRequest": "set_collateral_assets",
    "SetCollateralAssetsResult": "set_collateral_assets",
    "SetFeeTypeRequest": "set_fee_type",
    "SetFeeTypeResult": "set_fee_type",
    "SetGreeksRequest": "set_greeks",
    "SetGreeksResult": "set_greeks",
    "SetIsolatedModeRequest": "set_isolated_mode",
    "SetIsolatedModeResult": "set_isolated_mode",
    "SetLeverageRequest": "set_leverage",
    "SetLeverageResult": "set_leverage",
    "SetPositionModeRequest": "set_position_mode",
    "SetPositionModeResult": "set_position_mode",
    "SetRiskOffsetAmountRequest": "set_risk_offset_amount",
    "SetRiskOffsetAmountResult": "set_risk_offset_amount",
    "SetSettleCurrencyRequest": "set_settle_currency",
    "SetSettleCurrencyResult": "set_settle_currency",
    "SetTradingConfigRequest": "set_trading_config",
    "SetTradingConfigResult": "set_trading_config",
    "GetBorrowRepayHistoryRequest": "get_borrow_repay_history",
    "BorrowRepayEvent": "get_borrow_repay_history",
    "BorrowOrRepayRequest": "borrow_or_repay",
    "BorrowOrRepayResult": "borrow_or_repay",
    "GetBillTypesRequest": "get_bill_types",
    "ListedBillSubtype": "get_bill_types",
    "ListedBillType": "get_bill_types",
    "GetTradeFeeRequest": "get_trade_fee",
    "TradeFeeGroup": "get_trade_fee",
    "FiatTradeFee": "get_trade_fee",
    "TradeFee": "get_trade_fee",
    "GetGlpPerformanceHistoryRequest": "get_glp_performance_history",
    "GlpDay": "get_glp_performance_history",
    "GetGlpPerformanceRequest": "get_glp_performance",
    "GlpAccount": "get_glp_performance",
    "GlpDailyPerformance": "get_glp_performance",
    "GlpMonthlyPerformance": "get_glp_performance",
    "GlpProgramPerformance": "get_glp_performance",
    "GlpPerformance": "get_glp_performance",
    "SubscribeAccountRequest": "channel_account",
    "PushedCurrencyBalance": "channel_account",
    "PushedBalance": "channel_account",
    "SubscribeAccountGreeksRequest": "channel_account_greeks",
    "SubscribeBalanceAndPositionRequest": "channel_balance_and_position",
    "PushedCashBalance": "channel_balance_and_position",
    "PushedPositionSize": "channel_balance_and_position",
    "PushedPositionTrade": "channel_balance_and_position",
    "PushedBalanceAndPosition": "channel_balance_and_position",
    "SubscribeLiquidationWarningRequest": "channel_liquidation_warning",
    "PushedLiquidationWarning": "channel_liquidation_warning",
    "SubscribePositionsRequest": "channel_positions",
    "PushedPosition": "channel_positions",
}

__all__ = [
    "AccountLevelCurrencyMargin",
    "AccountLevelMargin",
    "CurrencyBalance",
    "AccountBalance",
    "MaxWithdrawal",
    "Bill",
    "GlpVolume",
    "GlpVolumes",
    "GlpShare",
    "GlpShares",
    "CurrencyGreeks",
    "UpcomingChange",
    "Instrument",
    "SimulatedPosition",
    "SimulatedAsset",
    "PositionCloseOrder",
    "Position",
    "PresetLevelSwitchRequest",
    "AccountLevelPreset",
    "GetPositionRiskRequest",
    "CurrencyRisk",
    "PositionRisk",
    "AccountRisk",
    "ActivateOptionRequest",
    "ActivateOptionResult",
    "GetLeverageEstimateRequest",
    "LeverageEstimate",
    "GetBalanceRequest",
    "GetBillsRequest",
    "GetBillsHistoryRequest",
    "GetBillsArchiveRequest",
    "BillsArchive",
    "ApplyBillsArchiveRequest",
    "ApplyBillsArchiveResult",
    "GetCollateralAssetsRequest",
    "CollateralAsset",
    "GetConfigRequest",
    "AccountConfig",
    "DemoBalanceAdjustment",
    "AdjustDemoBalanceRequest",
    "AdjustedDemoBalance",
    "AdjustDemoBalanceResult",
    "GetGreeksRequest",
    "GetAccountInstrumentsRequest",
    "GetInterestAccruedRequest",
    "AccruedInterest",
    "GetInterestLimitsRequest",
    "BorrowingLimitDetails",
    "BorrowingLimit",
    "BorrowingLimits",
    "GetInterestRatesRequest",
    "InterestRate",
    "GetLeverageRequest",
    "Leverage",
    "GetMaxAvailableBalanceRequest",
    "MaxAvailableBalance",
    "GetMaxLoanRequest",
    "MaxLoan",
    "GetMaxOrderSizeRequest",
    "MaxOrderSize",
    "GetMaxWithdrawalRequest",
    "GetMmpConfigRequest",
    "MmpConfig",
    "SetMmpConfigRequest",
    "SetMmpConfigResult",
    "ResetMmpRequest",
    "ResetMmpResult",
    "PositionToMoveFrom",
    "PositionToMoveTo",
    "PositionToMove",
    "MovePositionsRequest",
    "MovePositionsFromResult",
    "MovePositionsToResult",
    "MovePositionsLegResult",
    "MovePositionsResult",
    "GetMovePositionsHistoryRequest",
    "PositionMoveFrom",
    "PositionMoveTo",
    "PositionMoveLeg",
    "PositionMove",
    "BuildPositionsRequest",
    "BuiltAsset",
    "BuiltStressScenarios",
    "BuiltWorstSpotVolatility",
    "BuiltWorstExtremeMove",
    "BuiltRiskUnitPosition",
    "BuiltRiskUnit",
    "BuiltPosition",
    "BuiltAccount",
    "MarginGraphConfig",
    "BuildPositionsGraphRequest",
    "MarginGraphPoint",
    "MarginGraph",
    "GetPositionLimitsRequest",
    "PositionLimit",
    "AdjustPositionMarginRequest",
    "AdjustPositionMarginResult",
    "GetPositionsRequest",
    "GetPositionsHistoryRequest",
    "HistoricalPosition",
    "GetDeltaNeutralPrecheckRequest",
    "DeltaNeutralObstacle",
    "DeltaNeutralPrecheck",
    "GetRiskStateRequest",
    "RiskState",
    "SetLevelRequest",
    "SetLevelResult",
    "GetLevelSwitchPrecheckRequest",
    "AccountLevelObstacle",
    "AccountLevelPosition",
    "AccountLevelTierCheck",
    "AccountLevelSwitchPrecheck",
    "SetAutoEarnRequest",
    "SetAutoEarnResult",
    "SetAutoLoanRequest",
    "SetAutoLoanResult",
    "SetAutoRepayRequest",
    "SetAutoRepayResult",
    "SetCollateralAssetsRequest",
    "SetCollateralAssetsResult",
    "SetFeeTypeRequest",
    "SetFeeTypeResult",
    "SetGreeksRequest",
    "SetGreeksResult",
    "SetIsolatedModeRequest",
    "SetIsolatedModeResult",
    "SetLeverageRequest",
    "SetLeverageResult",
    "SetPositionModeRequest",
    "SetPositionModeResult",
    "SetRiskOffsetAmountRequest",
    "SetRiskOffsetAmountResult",
    "SetSettleCurrencyRequest",
    "SetSettleCurrencyResult",
    "SetTradingConfigRequest",
    "SetTradingConfigResult",
    "GetBorrowRepayHistoryRequest",
    "BorrowRepayEvent",
    "BorrowOrRepayRequest",
    "BorrowOrRepayResult",
    "GetBillTypesRequest",
    "ListedBillSubtype",
    "ListedBillType",
    "GetTradeFeeRequest",
    "TradeFeeGroup",
    "FiatTradeFee",
    "TradeFee",
    "GetGlpPerformanceHistoryRequest",
    "GlpDay",
    "GetGlpPerformanceRequest",
    "GlpAccount",
    "GlpDailyPerformance",
    "GlpMonthlyPerformance",
    "GlpProgramPerformance",
    "GlpPerformance",
    "SubscribeAccountRequest",
    "PushedCurrencyBalance",
    "PushedBalance",
    "SubscribeAccountGreeksRequest",
    "SubscribeBalanceAndPositionRequest",
    "PushedCashBalance",
    "PushedPositionSize",
    "PushedPositionTrade",
    "PushedBalanceAndPosition",
    "SubscribeLiquidationWarningRequest",
    "PushedLiquidationWarning",
    "SubscribePositionsRequest",
    "PushedPosition",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
