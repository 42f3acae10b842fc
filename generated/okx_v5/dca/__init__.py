# Made from spec/, not to be edited; make it again with: make generate
"""Martingale bots, which average down with safety orders, on spot and contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._dca_orders import DcaOrderTrigger as DcaOrderTrigger
    from ._dca_orders import DcaOrder as DcaOrder
    from ._dca_orders import DcaChangeResult as DcaChangeResult
    from .amend_order import AmendDcaOrderTrigger as AmendDcaOrderTrigger
    from .amend_order import AmendDcaOrderRequest as AmendDcaOrderRequest
    from .amend_order import AmendDcaOrderResult as AmendDcaOrderResult
    from .place_order import PlaceDcaOrderTrigger as PlaceDcaOrderTrigger
    from .place_order import PlaceDcaOrderRequest as PlaceDcaOrderRequest
    from .place_order import PlacedDcaOrder as PlacedDcaOrder
    from .get_cycles import GetCyclesRequest as GetCyclesRequest
    from .get_cycles import DcaCycle as DcaCycle
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .add_margin import AddDcaMarginRequest as AddDcaMarginRequest
    from .reduce_margin import ReduceDcaMarginRequest as ReduceDcaMarginRequest
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .get_sub_orders import GetSubOrdersRequest as GetSubOrdersRequest
    from .get_sub_orders import DcaSubOrder as DcaSubOrder
    from .add_investment import AddDcaInvestmentRequest as AddDcaInvestmentRequest
    from .add_investment import AddDcaInvestmentResult as AddDcaInvestmentResult
    from .get_position import GetPositionRequest as GetPositionRequest
    from .get_position import DcaPosition as DcaPosition
    from .set_reinvestment import SetDcaReinvestmentRequest as SetDcaReinvestmentRequest
    from .set_take_profit import SetDcaTakeProfitRequest as SetDcaTakeProfitRequest
    from .stop_order import StopDcaOrderRequest as StopDcaOrderRequest
    from .stop_order import StopDcaOrderResult as StopDcaOrderResult

_PLACES = {
    "DcaOrderTrigger": "_dca_orders",
    "DcaOrder": "_dca_orders",
    "DcaChangeResult": "_dca_orders",
    "AmendDcaOrderTrigger": "amend_order",
    "AmendDcaOrderRequest": "amend_order",
    "AmendDcaOrderResult": "amend_order",
    "PlaceDcaOrderTrigger": "place_order",
    "PlaceDcaOrderRequest": "place_order",
    "PlacedDcaOrder": "place_order",
    "GetCyclesRequest": "get_cycles",
    "DcaCycle": "get_cycles",
    "GetOrdersHistoryRequest": "get_orders_history",
    "AddDcaMarginRequest": "add_margin",
    "ReduceDcaMarginRequest": "reduce_margin",
    "GetPendingOrdersRequest": "get_pending_orders",
    "GetSubOrdersRequest": "get_sub_orders",
    "DcaSubOrder": "get_sub_orders",
    "AddDcaInvestmentRequest": "add_investment",
    "AddDcaInvestmentResult": "add_investment",
    "GetPositionRequest": "get_position",
    "DcaPosition": "get_position",
    "SetDcaReinvestmentRequest": "set_reinvestment",
    "SetDcaTakeProfitRequest": "set_take_profit",
    "StopDcaOrderRequest": "stop_order",
    "StopDcaOrderResult": "stop_order",
}

__all__ = [
    "DcaOrderTrigger",
    "DcaOrder",
    "DcaChangeResult",
    "AmendDcaOrderTrigger",
    "AmendDcaOrderRequest",
    "AmendDcaOrderResult",
    "PlaceDcaOrderTrigger",
    "PlaceDcaOrderRequest",
    "PlacedDcaOrder",
    "GetCyclesRequest",
    "DcaCycle",
    "GetOrdersHistoryRequest",
    "AddDcaMarginRequest",
    "ReduceDcaMarginRequest",
    "GetPendingOrdersRequest",
    "GetSubOrdersRequest",
    "DcaSubOrder",
    "AddDcaInvestmentRequest",
    "AddDcaInvestmentResult",
    "GetPositionRequest",
    "DcaPosition",
    "SetDcaReinvestmentRequest",
    "SetDcaTakeProfitRequest",
    "StopDcaOrderRequest",
    "StopDcaOrderResult",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
