# Made from spec/, not to be edited; make it again with: make generate
"""Balance, positions, leverage and settings of the trading account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_balance import GetBalanceRequest as GetBalanceRequest
    from .get_balance import CurrencyBalance as CurrencyBalance
    from .get_balance import AccountBalance as AccountBalance
    from .get_bills_archive import GetBillsArchiveRequest as GetBillsArchiveRequest
    from .get_bills_archive import BillsArchive as BillsArchive
    from .apply_bills_archive import ApplyBillsArchiveRequest as ApplyBillsArchiveRequest
    from .apply_bills_archive import ApplyBillsArchiveResult as ApplyBillsArchiveResult
    from .get_config import GetConfigRequest as GetConfigRequest
    from .get_config import AccountConfig as AccountConfig
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
    "GetBalanceRequest": "get_balance",
    "CurrencyBalance": "get_balance",
    "AccountBalance": "get_balance",
    "GetBillsArchiveRequest": "get_bills_archive",
    "BillsArchive": "get_bills_archive",
    "ApplyBillsArchiveRequest": "apply_bills_archive",
    "ApplyBillsArchiveResult": "apply_bills_archive",
    "GetConfigRequest": "get_config",
    "AccountConfig": "get_config",
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
    "GetBalanceRequest",
    "CurrencyBalance",
    "AccountBalance",
    "GetBillsArchiveRequest",
    "BillsArchive",
    "ApplyBillsArchiveRequest",
    "ApplyBillsArchiveResult",
    "GetConfigRequest",
    "AccountConfig",
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
