# Made from spec/, not to be edited; make it again with: make generate
"""Balance, positions, leverage and settings of the trading account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_position_risk import GetPositionRiskRequest as GetPositionRiskRequest
    from .get_position_risk import CurrencyRisk as CurrencyRisk
    from .get_position_risk import PositionRisk as PositionRisk
    from .get_position_risk import AccountRisk as AccountRisk
    from .get_leverage_estimate import GetLeverageEstimateRequest as GetLeverageEstimateRequest
    from .get_leverage_estimate import LeverageEstimate as LeverageEstimate
    from .get_balance import GetBalanceRequest as GetBalanceRequest
    from .get_balance import CurrencyBalance as CurrencyBalance
    from .get_balance import AccountBalance as AccountBalance
    from .get_bills_archive import GetBillsArchiveRequest as GetBillsArchiveRequest
    from .get_bills_archive import BillsArchive as BillsArchive
    from .apply_bills_archive import ApplyBillsArchiveRequest as ApplyBillsArchiveRequest
    from .apply_bills_archive import ApplyBillsArchiveResult as ApplyBillsArchiveResult
    from .get_config import GetConfigRequest as GetConfigRequest
    from .get_config import AccountConfig as AccountConfig
    from .get_greeks import GetGreeksRequest as GetGreeksRequest
    from .get_greeks import CurrencyGreeks as CurrencyGreeks
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
    from .get_max_withdrawal import MaxWithdrawal as MaxWithdrawal
    from .build_positions import SimulatedPosition as SimulatedPosition
    from .build_positions import SimulatedAsset as SimulatedAsset
    from .build_positions import BuildPositionsRequest as BuildPositionsRequest
    from .build_positions import BuiltAsset as BuiltAsset
    from .build_positions import BuiltStressScenarios as BuiltStressScenarios
    from .build_positions import BuiltWorstSpotVolatility as BuiltWorstSpotVolatility
    from .build_positions import BuiltWorstExtremeMove as BuiltWorstExtremeMove
    from .build_positions import BuiltRiskUnitPosition as BuiltRiskUnitPosition
    from .build_positions import BuiltRiskUnit as BuiltRiskUnit
    from .build_positions import BuiltPosition as BuiltPosition
    from .build_positions import BuiltAccount as BuiltAccount
    from .get_positions import GetPositionsRequest as GetPositionsRequest
    from .get_positions import PositionCloseOrder as PositionCloseOrder
    from .get_positions import Position as Position
    from .set_leverage import SetLeverageRequest as SetLeverageRequest
    from .set_leverage import SetLeverageResult as SetLeverageResult
    from .set_position_mode import SetPositionModeRequest as SetPositionModeRequest
    from .set_position_mode import SetPositionModeResult as SetPositionModeResult

_PLACES = {
    "GetPositionRiskRequest": "get_position_risk",
    "CurrencyRisk": "get_position_risk",
    "PositionRisk": "get_position_risk",
    "AccountRisk": "get_position_risk",
    "GetLeverageEstimateRequest": "get_leverage_estimate",
    "LeverageEstimate": "get_leverage_estimate",
    "GetBalanceRequest": "get_balance",
    "CurrencyBalance": "get_balance",
    "AccountBalance": "get_balance",
    "GetBillsArchiveRequest": "get_bills_archive",
    "BillsArchive": "get_bills_archive",
    "ApplyBillsArchiveRequest": "apply_bills_archive",
    "ApplyBillsArchiveResult": "apply_bills_archive",
    "GetConfigRequest": "get_config",
    "AccountConfig": "get_config",
    "GetGreeksRequest": "get_greeks",
    "CurrencyGreeks": "get_greeks",
    "GetLeverageRequest": "get_leverage",
    "Leverage": "get_leverage",
    "GetMaxAvailableBalanceRequest": "get_max_available_balance",
    "MaxAvailableBalance": "get_max_available_balance",
    "GetMaxLoanRequest": "get_max_loan",
    "MaxLoan": "get_max_loan",
    "GetMaxOrderSizeRequest": "get_max_order_size",
    "MaxOrderSize": "get_max_order_size",
    "GetMaxWithdrawalRequest": "get_max_withdrawal",
    "MaxWithdrawal": "get_max_withdrawal",
    "SimulatedPosition": "build_positions",
    "SimulatedAsset": "build_positions",
    "BuildPositionsRequest": "build_positions",
    "BuiltAsset": "build_positions",
    "BuiltStressScenarios": "build_positions",
    "BuiltWorstSpotVolatility": "build_positions",
    "BuiltWorstExtremeMove": "build_positions",
    "BuiltRiskUnitPosition": "build_positions",
    "BuiltRiskUnit": "build_positions",
    "BuiltPosition": "build_positions",
    "BuiltAccount": "build_positions",
    "GetPositionsRequest": "get_positions",
    "PositionCloseOrder": "get_positions",
    "Position": "get_positions",
    "SetLeverageRequest": "set_leverage",
    "SetLeverageResult": "set_leverage",
    "SetPositionModeRequest": "set_position_mode",
    "SetPositionModeResult": "set_position_mode",
}

__all__ = [
    "GetPositionRiskRequest",
    "CurrencyRisk",
    "PositionRisk",
    "AccountRisk",
    "GetLeverageEstimateRequest",
    "LeverageEstimate",
    "GetBalanceRequest",
    "CurrencyBalance",
    "AccountBalance",
    "GetBillsArchiveRequest",
    "BillsArchive",
    "ApplyBillsArchiveRequest",
    "ApplyBillsArchiveResult",
    "GetConfigRequest",
    "AccountConfig",
    "GetGreeksRequest",
    "CurrencyGreeks",
    "GetLeverageRequest",
    "Leverage",
    "GetMaxAvailableBalanceRequest",
    "MaxAvailableBalance",
    "GetMaxLoanRequest",
    "MaxLoan",
    "GetMaxOrderSizeRequest",
    "MaxOrderSize",
    "GetMaxWithdrawalRequest",
    "MaxWithdrawal",
    "SimulatedPosition",
    "SimulatedAsset",
    "BuildPositionsRequest",
    "BuiltAsset",
    "BuiltStressScenarios",
    "BuiltWorstSpotVolatility",
    "BuiltWorstExtremeMove",
    "BuiltRiskUnitPosition",
    "BuiltRiskUnit",
    "BuiltPosition",
    "BuiltAccount",
    "GetPositionsRequest",
    "PositionCloseOrder",
    "Position",
    "SetLeverageRequest",
    "SetLeverageResult",
    "SetPositionModeRequest",
    "SetPositionModeResult",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
