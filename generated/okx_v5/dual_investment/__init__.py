# Made from spec/, not to be edited; make it again with: make generate
"""Investments for a fixed term that are paid back, with their yield, in one or the other currency
of a pair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .get_currency_pairs import GetCurrencyPairsRequest as GetCurrencyPairsRequest
    from .get_currency_pairs import DualInvestmentPair as DualInvestmentPair
    from .get_order_history import GetOrderHistoryRequest as GetOrderHistoryRequest
    from .get_order_history import DualInvestmentOrder as DualInvestmentOrder
    from .get_order_status import GetOrderStatusRequest as GetOrderStatusRequest
    from .get_order_status import DualInvestmentOrderStatus as DualInvestmentOrderStatus
    from .get_products import GetProductsRequest as GetProductsRequest
    from .get_products import DualInvestmentProduct as DualInvestmentProduct
    from .request_quote import (
        RequestDualInvestmentQuoteRequest as RequestDualInvestmentQuoteRequest,
    )
    from .request_quote import DualInvestmentQuote as DualInvestmentQuote
    from .redeem import RedeemDualInvestmentRequest as RedeemDualInvestmentRequest
    from .redeem import RedeemDualInvestmentResult as RedeemDualInvestmentResult
    from .request_redeem_quote import (
        RequestDualInvestmentRedeemQuoteRequest as RequestDualInvestmentRedeemQuoteRequest,
    )
    from .request_redeem_quote import DualInvestmentRedeemQuote as DualInvestmentRedeemQuote
    from .place_order import PlaceDualInvestmentOrderRequest as PlaceDualInvestmentOrderRequest
    from .place_order import PlaceDualInvestmentOrderResult as PlaceDualInvestmentOrderResult

_PLACES = {
    "GetCurrencyPairsRequest": "get_currency_pairs",
    "DualInvestmentPair": "get_currency_pairs",
    "GetOrderHistoryRequest": "get_order_history",
    "DualInvestmentOrder": "get_order_history",
    "GetOrderStatusRequest": "get_order_status",
    "DualInvestmentOrderStatus": "get_order_status",
    "GetProductsRequest": "get_products",
    "DualInvestmentProduct": "get_products",
    "RequestDualInvestmentQuoteRequest": "request_quote",
    "DualInvestmentQuote": "request_quote",
    "RedeemDualInvestmentRequest": "redeem",
    "RedeemDualInvestmentResult": "redeem",
    "RequestDualInvestmentRedeemQuoteRequest": "request_redeem_quote",
    "DualInvestmentRedeemQuote": "request_redeem_quote",
    "PlaceDualInvestmentOrderRequest": "place_order",
    "PlaceDualInvestmentOrderResult": "place_order",
}

__all__ = [
    "GetCurrencyPairsRequest",
    "DualInvestmentPair",
    "GetOrderHistoryRequest",
    "DualInvestmentOrder",
    "GetOrderStatusRequest",
    "DualInvestmentOrderStatus",
    "GetProductsRequest",
    "DualInvestmentProduct",
    "RequestDualInvestmentQuoteRequest",
    "DualInvestmentQuote",
    "RedeemDualInvestmentRequest",
    "RedeemDualInvestmentResult",
    "RequestDualInvestmentRedeemQuoteRequest",
    "DualInvestmentRedeemQuote",
    "PlaceDualInvestmentOrderRequest",
    "PlaceDualInvestmentOrderResult",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
