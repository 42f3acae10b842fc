# Made from spec/, not to be edited; make it again with: make generate
"""Grid trading bots for spot and contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._grid_orders import PlacedGridOrder as PlacedGridOrder
    from ._grid_orders import GridRebate as GridRebate
    from ._grid_orders import GridTrigger as GridTrigger
    from ._grid_orders import GridOrder as GridOrder
    from ._grid_orders import GridPosition as GridPosition
    from ._grid_orders import GridSubOrder as GridSubOrder
    from .add_investment import AddGridInvestmentRequest as AddGridInvestmentRequest
    from .add_investment import AddGridInvestmentResult as AddGridInvestmentResult
    from .get_ai_parameters import GetAiParametersRequest as GetAiParametersRequest
    from .get_ai_parameters import GridAiParameters as GridAiParameters
    from .amend_basic_parameters import (
        AmendGridBasicParametersRequest as AmendGridBasicParametersRequest,
    )
    from .amend_basic_parameters import (
        AmendGridBasicParametersResult as AmendGridBasicParametersResult,
    )
    from .amend_order import AmendGridOrderTrigger as AmendGridOrderTrigger
    from .amend_order import AmendGridOrderRequest as AmendGridOrderRequest
    from .amend_order import AmendedGridOrder as AmendedGridOrder
    from .cancel_close_order import CancelGridCloseOrderRequest as CancelGridCloseOrderRequest
    from .cancel_close_order import CancelledGridCloseOrder as CancelledGridCloseOrder
    from .close_position import CloseGridPositionRequest as CloseGridPositionRequest
    from .close_position import CloseGridPositionResult as CloseGridPositionResult
    from .compute_margin_balance import (
        ComputeGridMarginBalanceRequest as ComputeGridMarginBalanceRequest,
    )
    from .compute_margin_balance import GridMarginEstimate as GridMarginEstimate
    from .copy_order import CopyGridOrderRequest as CopyGridOrderRequest
    from .get_max_grid_quantity import GetMaxGridQuantityRequest as GetMaxGridQuantityRequest
    from .get_max_grid_quantity import MaxGridQuantity as MaxGridQuantity
    from .adjust_margin_balance import (
        AdjustGridMarginBalanceRequest as AdjustGridMarginBalanceRequest,
    )
    from .adjust_margin_balance import (
        AdjustGridMarginBalanceResult as AdjustGridMarginBalanceResult,
    )
    from .compute_min_investment import GridInvestment as GridInvestment
    from .compute_min_investment import (
        ComputeGridMinInvestmentRequest as ComputeGridMinInvestmentRequest,
    )
    from .compute_min_investment import GridMinInvestmentAmount as GridMinInvestmentAmount
    from .compute_min_investment import GridMinInvestment as GridMinInvestment
    from .place_order import PlaceGridOrderTrigger as PlaceGridOrderTrigger
    from .place_order import PlaceGridOrderRequest as PlaceGridOrderRequest
    from .trigger_order import TriggerGridOrderRequest as TriggerGridOrderRequest
    from .trigger_order import TriggerGridOrderResult as TriggerGridOrderResult
    from .get_order import GetOrderRequest as GetOrderRequest
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .get_positions import GetPositionsRequest as GetPositionsRequest
    from .stop_orders import GridOrderToStop as GridOrderToStop
    from .stop_orders import StopGridOrdersRequest as StopGridOrdersRequest
    from .stop_orders import StoppedGridOrder as StoppedGridOrder
    from .get_sub_orders import GetSubOrdersRequest as GetSubOrdersRequest
    from .withdraw_income import WithdrawGridIncomeRequest as WithdrawGridIncomeRequest
    from .withdraw_income import WithdrawnGridIncome as WithdrawnGridIncome
    from .get_rsi_back_testing import GetRsiBackTestingRequest as GetRsiBackTestingRequest
    from .get_rsi_back_testing import RsiBackTest as RsiBackTest
    from .channel_grid_orders_contract import (
        SubscribeGridOrdersContractRequest as SubscribeGridOrdersContractRequest,
    )
    from .channel_grid_orders_contract import PushedContractGrid as PushedContractGrid
    from .channel_grid_orders_spot import (
        SubscribeGridOrdersSpotRequest as SubscribeGridOrdersSpotRequest,
    )
    from .channel_grid_orders_spot import PushedSpotGrid as PushedSpotGrid
    from .channel_grid_positions import (
        SubscribeGridPositionsRequest as SubscribeGridPositionsRequest,
    )
    from .channel_grid_positions import PushedGridPosition as PushedGridPosition
    from .channel_grid_sub_orders import (
        SubscribeGridSubOrdersRequest as SubscribeGridSubOrdersRequest,
    )
    from .channel_grid_sub_orders import PushedGridSubOrder as PushedGridSubOrder

_PLACES = {
    "PlacedGridOrder": "_grid_orders",
    "GridRebate": "_grid_orders",
    "GridTrigger": "_grid_orders",
    "GridOrder": "_grid_orders",
    "GridPosition": "_grid_orders",
    "GridSubOrder": "_grid_orders",
    "AddGridInvestmentRequest": "add_investment",
    "AddGridInvestmentResult": "add_investment",
    "GetAiParametersRequest": "get_ai_parameters",
    "GridAiParameters": "get_ai_parameters",
    "AmendGridBasicParametersRequest": "amend_basic_parameters",
    "AmendGridBasicParametersResult": "amend_basic_parameters",
    "AmendGridOrderTrigger": "amend_order",
    "AmendGridOrderRequest": "amend_order",
    "AmendedGridOrder": "amend_order",
    "CancelGridCloseOrderRequest": "cancel_close_order",
    "CancelledGridCloseOrder": "cancel_close_order",
    "CloseGridPositionRequest": "close_position",
    "CloseGridPositionResult": "close_position",
    "ComputeGridMarginBalanceRequest": "compute_margin_balance",
    "GridMarginEstimate": "compute_margin_balance",
    "CopyGridOrderRequest": "copy_order",
    "GetMaxGridQuantityRequest": "get_max_grid_quantity",
    "MaxGridQuantity": "get_max_grid_quantity",
    "AdjustGridMarginBalanceRequest": "adjust_margin_balance",
    "AdjustGridMarginBalanceResult": "adjust_margin_balance",
    "GridInvestment": "compute_min_investment",
    "ComputeGridMinInvestmentRequest": "compute_min_investment",
    "GridMinInvestmentAmount": "compute_min_investment",
    "GridMinInvestment": "compute_min_investment",
    "PlaceGridOrderTrigger": "place_order",
    "PlaceGridOrderRequest": "place_order",
    "TriggerGridOrderRequest": "trigger_order",
    "TriggerGridOrderResult": "trigger_order",
    "GetOrderRequest": "get_order",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetPendingOrdersRequest": "get_pending_orders",
    "GetPositionsRequest": "get_positions",
    "GridOrderToStop": "stop_orders",
    "StopGridOrdersRequest": "stop_orders",
    "StoppedGridOrder": "stop_orders",
    "GetSubOrdersRequest": "get_sub_orders",
    "WithdrawGridIncomeRequest": "withdraw_income",
    "WithdrawnGridIncome": "withdraw_income",
    "GetRsiBackTestingRequest": "get_rsi_back_testing",
    "RsiBackTest": "get_rsi_back_testing",
    "SubscribeGridOrdersContractRequest": "channel_grid_orders_contract",
    "PushedContractGrid": "channel_grid_orders_contract",
    "SubscribeGridOrdersSpotRequest": "channel_grid_orders_spot",
    "PushedSpotGrid": "channel_grid_orders_spot",
    "SubscribeGridPositionsRequest": "channel_grid_positions",
    "PushedGridPosition": "channel_grid_positions",
    "SubscribeGridSubOrdersRequest": "channel_grid_sub_orders",
    "PushedGridSubOrder": "channel_grid_sub_orders",
}

__all__ = [
    "PlacedGridOrder",
    "GridRebate",
    "GridTrigger",
    "GridOrder",
    "GridPosition",
    "GridSubOrder",
    "AddGridInvestmentRequest",
    "AddGridInvestmentResult",
    "GetAiParametersRequest",
    "GridAiParameters",
    "AmendGridBasicParametersRequest",
    "AmendGridBasicParametersResult",
    "AmendGridOrderTrigger",
    "AmendGridOrderRequest",
    "AmendedGridOrder",
    "CancelGridCloseOrderRequest",
    "CancelledGridCloseOrder",
    "CloseGridPositionRequest",
    "CloseGridPositionResult",
    "ComputeGridMarginBalanceRequest",
    "GridMarginEstimate",
    "CopyGridOrderRequest",
    "GetMaxGridQuantityRequest",
    "MaxGridQuantity",
    "AdjustGridMarginBalanceRequest",
    "AdjustGridMarginBalanceResult",
    "GridInvestment",
    "ComputeGridMinInvestmentRequest",
    "GridMinInvestmentAmount",
    "GridMinInvestment",
    "PlaceGridOrderTrigger",
    "PlaceGridOrderRequest",
    "TriggerGridOrderRequest",
    "TriggerGridOrderResult",
    "GetOrderRequest",
    "GetOrdersHistoryRequest",
    "GetPendingOrdersRequest",
    "GetPositionsRequest",
    "GridOrderToStop",
    "StopGridOrdersRequest",
    "StoppedGridOrder",
    "GetSubOrdersRequest",
    "WithdrawGridIncomeRequest",
    "WithdrawnGridIncome",
    "GetRsiBackTestingRequest",
    "RsiBackTest",
    "SubscribeGridOrdersContractRequest",
    "PushedContractGrid",
    "SubscribeGridOrdersSpotRequest",
    "PushedSpotGrid",
    "SubscribeGridPositionsRequest",
    "PushedGridPosition",
    "SubscribeGridSubOrdersRequest",
    "PushedGridSubOrder",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
