# Made from spec/, not to be edited; make it again with: make generate
"""Orders, fills and positions on the order book."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from ._conversions import EasyConversion as EasyConversion
    from ._conversions import OneClickRepayment as OneClickRepayment
    from ._conversions import OneClickRepayDebt as OneClickRepayDebt
    from ._conversions import OneClickRepayAsset as OneClickRepayAsset
    from ._fills import HistoricalFill as HistoricalFill
    from ._order_changes import AttachedOrderToAmend as AttachedOrderToAmend
    from ._order_changes import AmendOrderRequest as AmendOrderRequest
    from ._order_changes import CancelOrderRequest as CancelOrderRequest
    from ._order_changes import AmendedOrder as AmendedOrder
    from ._order_changes import CancelledOrder as CancelledOrder
    from ._orders import AttachedOrderToPlace as AttachedOrderToPlace
    from ._orders import PlaceOrderRequest as PlaceOrderRequest
    from ._orders import PlacedOrder as PlacedOrder
    from ._orders import AttachedOrder as AttachedOrder
    from ._orders import LinkedAlgoOrder as LinkedAlgoOrder
    from ._orders import Order as Order
    from .get_account_rate_limit import GetAccountRateLimitRequest as GetAccountRateLimitRequest
    from .get_account_rate_limit import AccountRateLimit as AccountRateLimit
    from .amend_orders import AmendOrdersRequest as AmendOrdersRequest
    from .amend_orders import AmendOrdersHeaders as AmendOrdersHeaders
    from .amend_orders import AmendOrdersReply as AmendOrdersReply
    from .amend_order import AmendOrderHeaders as AmendOrderHeaders
    from .amend_order import AmendOrderReply as AmendOrderReply
    from .place_orders import PlaceOrdersRequest as PlaceOrdersRequest
    from .place_orders import PlaceOrdersHeaders as PlaceOrdersHeaders
    from .place_orders import PlaceOrdersReply as PlaceOrdersReply
    from .cancel_all_after import CancelAllAfterRequest as CancelAllAfterRequest
    from .cancel_all_after import CancelAllAfterResult as CancelAllAfterResult
    from .cancel_orders import CancelOrdersRequest as CancelOrdersRequest
    from .cancel_orders import CancelOrdersReply as CancelOrdersReply
    from .cancel_order import CancelOrderReply as CancelOrderReply
    from .close_position import ClosePositionRequest as ClosePositionRequest
    from .close_position import ClosePositionResult as ClosePositionResult
    from .place_easy_convert import PlaceEasyConvertRequest as PlaceEasyConvertRequest
    from .get_easy_convert_currencies import (
        GetEasyConvertCurrenciesRequest as GetEasyConvertCurrenciesRequest,
    )
    from .get_easy_convert_currencies import EasyConvertBalance as EasyConvertBalance
    from .get_easy_convert_currencies import EasyConvertCurrencies as EasyConvertCurrencies
    from .get_easy_convert_history import (
        GetEasyConvertHistoryRequest as GetEasyConvertHistoryRequest,
    )
    from .get_fills import GetFillsRequest as GetFillsRequest
    from .get_fills_history import GetFillsHistoryRequest as GetFillsHistoryRequest
    from .mass_cancel import MassCancelRequest as MassCancelRequest
    from .mass_cancel import MassCancelResult as MassCancelResult
    from .place_one_click_repay import PlaceOneClickRepayRequest as PlaceOneClickRepayRequest
    from .get_one_click_repay_currencies import (
        GetOneClickRepayCurrenciesRequest as GetOneClickRepayCurrenciesRequest,
    )
    from .get_one_click_repay_currencies import OneClickRepayCurrencies as OneClickRepayCurrencies
    from .get_one_click_repay_currencies_v2 import (
        GetOneClickRepayCurrenciesV2Request as GetOneClickRepayCurrenciesV2Request,
    )
    from .get_one_click_repay_currencies_v2 import (
        OneClickRepayCurrenciesV2 as OneClickRepayCurrenciesV2,
    )
    from .get_one_click_repay_history import (
        GetOneClickRepayHistoryRequest as GetOneClickRepayHistoryRequest,
    )
    from .get_one_click_repay_history_v2 import (
        GetOneClickRepayHistoryV2Request as GetOneClickRepayHistoryV2Request,
    )
    from .get_one_click_repay_history_v2 import OneClickRepayOrder as OneClickRepayOrder
    from .get_one_click_repay_history_v2 import OneClickRepaymentV2 as OneClickRepaymentV2
    from .place_one_click_repay_v2 import PlaceOneClickRepayV2Request as PlaceOneClickRepayV2Request
    from .place_one_click_repay_v2 import OneClickRepayV2Result as OneClickRepayV2Result
    from .place_order import PlaceOrderHeaders as PlaceOrderHeaders
    from .place_order import PlaceOrderReply as PlaceOrderReply
    from .get_order import GetOrderRequest as GetOrderRequest
    from .precheck_order import AttachedOrderToPrecheck as AttachedOrderToPrecheck
    from .precheck_order import PrecheckOrderRequest as PrecheckOrderRequest
    from .precheck_order import OrderPrecheck as OrderPrecheck
    from .get_orders_history import GetOrdersHistoryRequest as GetOrdersHistoryRequest
    from .get_orders_history_archive import (
        GetOrdersHistoryArchiveRequest as GetOrdersHistoryArchiveRequest,
    )
    from .get_pending_orders import GetPendingOrdersRequest as GetPendingOrdersRequest
    from .channel_fills import SubscribeFillsRequest as SubscribeFillsRequest
    from .channel_fills import PushedFill as PushedFill
    from .channel_orders import SubscribeOrdersRequest as SubscribeOrdersRequest
    from .channel_orders import PushedOrder as PushedOrder

_PLACES = {
    "EasyConversion": "_conversions",
    "OneClickRepayment": "_conversions",
    "OneClickRepayDebt": "_conversions",
    "OneClickRepayAsset": "_conversions",
    "HistoricalFill": "_fills",
    "AttachedOrderToAmend": "_order_changes",
    "AmendOrderRequest": "_order_changes",
    "CancelOrderRequest": "_order_changes",
    "AmendedOrder": "_order_changes",
    "CancelledOrder": "_order_changes",
    "AttachedOrderToPlace": "_orders",
    "PlaceOrderRequest": "_orders",
    "PlacedOrder": "_orders",
    "AttachedOrder": "_orders",
    "LinkedAlgoOrder": "_orders",
    "Order": "_orders",
    "GetAccountRateLimitRequest": "get_account_rate_limit",
    "AccountRateLimit": "get_account_rate_limit",
    "AmendOrdersRequest": "amend_orders",
    "AmendOrdersHeaders": "amend_orders",
    "AmendOrdersReply": "amend_orders",
    "AmendOrderHeaders": "amend_order",
    "AmendOrderReply": "amend_order",
    "PlaceOrdersRequest": "place_orders",
    "PlaceOrdersHeaders": "place_orders",
    "PlaceOrdersReply": "place_orders",
    "CancelAllAfterRequest": "cancel_all_after",
    "CancelAllAfterResult": "cancel_all_after",
    "CancelOrdersRequest": "cancel_orders",
    "CancelOrdersReply": "cancel_orders",
    "CancelOrderReply": "cancel_order",
    "ClosePositionRequest": "close_position",
    "ClosePositionResult": "close_position",
    "PlaceEasyConvertRequest": "place_easy_convert",
    "GetEasyConvertCurrenciesRequest": "get_easy_convert_currencies",
    "EasyConvertBalance": "get_easy_convert_currencies",
    "EasyConvertCurrencies": "get_easy_convert_currencies",
    "GetEasyConvertHistoryRequest": "get_easy_convert_history",
    "GetFillsRequest": "get_fills",
    "GetFillsHistoryRequest": "get_fills_history",
    "MassCancelRequest": "mass_cancel",
    "MassCancelResult": "mass_cancel",
    "PlaceOneClickRepayRequest": "place_one_click_repay",
    "GetOneClickRepayCurrenciesRequest": "get_one_click_repay_currencies",
    "OneClickRepayCurrencies": "get_one_click_repay_currencies",
    "GetOneClickRepayCurrenciesV2Request": "get_one_click_repay_currencies_v2",
    "OneClickRepayCurrenciesV2": "get_one_click_repay_currencies_v2",
    "GetOneClickRepayHistoryRequest": "get_one_click_repay_history",
    "GetOneClickRepayHistoryV2Request": "get_one_click_repay_history_v2",
    "OneClickRepayOrder": "get_one_click_repay_history_v2",
    "OneClickRepaymentV2": "get_one_click_repay_history_v2",
    "PlaceOneClickRepayV2Request": "place_one_click_repay_v2",
    "OneClickRepayV2Result": "place_one_click_repay_v2",
    "PlaceOrderHeaders": "place_order",
    "PlaceOrderReply": "place_order",
    "GetOrderRequest": "get_order",
    "AttachedOrderToPrecheck": "precheck_order",
    "PrecheckOrderRequest": "precheck_order",
    "OrderPrecheck": "precheck_order",
    "GetOrdersHistoryRequest": "get_orders_history",
    "GetOrdersHistoryArchiveRequest": "get_orders_history_archive",
    "GetPendingOrdersRequest": "get_pending_orders",
    "SubscribeFillsRequest": "channel_fills",
    "PushedFill": "channel_fills",
    "SubscribeOrdersRequest": "channel_orders",
    "PushedOrder": "channel_orders",
}

__all__ = [
    "EasyConversion",
    "OneClickRepayment",
    "OneClickRepayDebt",
    "OneClickRepayAsset",
    "HistoricalFill",
    "AttachedOrderToAmend",
    "AmendOrderRequest",
    "CancelOrderRequest",
    "AmendedOrder",
    "CancelledOrder",
    "AttachedOrderToPlace",
    "PlaceOrderRequest",
    "PlacedOrder",
    "AttachedOrder",
    "LinkedAlgoOrder",
    "Order",
    "GetAccountRateLimitRequest",
    "AccountRateLimit",
    "AmendOrdersRequest",
    "AmendOrdersHeaders",
    "AmendOrdersReply",
    "AmendOrderHeaders",
    "AmendOrderReply",
    "PlaceOrdersRequest",
    "PlaceOrdersHeaders",
    "PlaceOrdersReply",
    "CancelAllAfterRequest",
    "CancelAllAfterResult",
    "CancelOrdersRequest",
    "CancelOrdersReply",
    "CancelOrderReply",
    "ClosePositionRequest",
    "ClosePositionResult",
    "PlaceEasyConvertRequest",
    "GetEasyConvertCurrenciesRequest",
    "EasyConvertBalance",
    "EasyConvertCurrencies",
    "GetEasyConvertHistoryRequest",
    "GetFillsRequest",
    "GetFillsHistoryRequest",
    "MassCancelRequest",
    "MassCancelResult",
    "PlaceOneClickRepayRequest",
    "GetOneClickRepayCurrenciesRequest",
    "OneClickRepayCurrencies",
    "GetOneClickRepayCurrenciesV2Request",
    "OneClickRepayCurrenciesV2",
    "GetOneClickRepayHistoryRequest",
    "GetOneClickRepayHistoryV2Request",
    "OneClickRepayOrder",
    "OneClickRepaymentV2",
    "PlaceOneClickRepayV2Request",
    "OneClickRepayV2Result",
    "PlaceOrderHeaders",
    "PlaceOrderReply",
    "GetOrderRequest",
    "AttachedOrderToPrecheck",
    "PrecheckOrderRequest",
    "OrderPrecheck",
    "GetOrdersHistoryRequest",
    "GetOrdersHistoryArchiveRequest",
    "GetPendingOrdersRequest",
    "SubscribeFillsRequest",
    "PushedFill",
    "SubscribeOrdersRequest",
    "PushedOrder",
]


# Type checkers would take it for a promise of every name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
