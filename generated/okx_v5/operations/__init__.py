"""Every operation of the description, by method and path; read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .._runtime.calls.operation import Operation

_PLACES = {
    "POST /api/v5/trade/order": ("trade", "PLACE_ORDER"),
    "GET /api/v5/trade/order": ("trade", "GET_ORDER"),
    "POST /api/v5/trade/batch-orders": ("trade", "PLACE_ORDERS"),
    "POST /api/v5/trade/cancel-order": ("trade", "CANCEL_ORDER"),
    "POST /api/v5/trade/cancel-batch-orders": ("trade", "CANCEL_ORDERS"),
    "POST /api/v5/trade/amend-order": ("trade", "AMEND_ORDER"),
    "POST /api/v5/trade/amend-batch-orders": ("trade", "AMEND_ORDERS"),
    "GET /api/v5/trade/orders-pending": ("trade", "GET_PENDING_ORDERS"),
    "GET /api/v5/trade/fills-history": ("trade", "GET_FILLS_HISTORY"),
    "POST /api/v5/trade/cancel-all-after": ("trade", "CANCEL_ALL_AFTER"),
    "POST /api/v5/trade/close-position": ("trade", "CLOSE_POSITION"),
    "POST /api/v5/trade/order-algo": ("algo", "PLACE_ORDER"),
    "POST /api/v5/trade/cancel-algos": ("algo", "CANCEL_ORDERS"),
    "POST /api/v5/tradingBot/grid/order-algo": ("grid", "PLACE_ORDER"),
    "POST /api/v5/tradingBot/grid/close-position": ("grid", "CLOSE_POSITION"),
    "POST /api/v5/tradingBot/signal/order-algo": ("signal_bot", "CREATE_BOT"),
    "POST /api/v5/tradingBot/signal/sub-order": ("signal_bot", "PLACE_SUB_ORDER"),
    "GET /api/v5/copytrading/current-subpositions": ("copy_trading", "GET_LEAD_POSITIONS"),
    "POST /api/v5/copytrading/first-copy-settings": ("copy_trading", "FIRST_COPY_SETTINGS"),
    "POST /api/v5/copytrading/close-subposition": ("copy_trading", "CLOSE_LEAD_POSITION"),
    "POST /api/v5/copytrading/stop-copy-trading": ("copy_trading", "STOP_COPY_TRADING"),
    "GET /api/v5/market/candles": ("market", "GET_CANDLESTICKS"),
    "GET /api/v5/market/books": ("market", "GET_ORDER_BOOK"),
    "GET /api/v5/market/books-sbe": ("market", "GET_SBE_ORDER_BOOK"),
    "GET /api/v5/market/tickers": ("market", "GET_TICKERS"),
    "POST /api/v5/rfq/create-quote": ("block", "CREATE_QUOTE"),
    "GET /api/v5/rfq/rfqs": ("block", "GET_RFQS"),
    "POST /api/v5/sprd/amend-order": ("spread", "AMEND_ORDER"),
    "GET /api/v5/sprd/order": ("spread", "GET_ORDER"),
    "GET /api/v5/account/balance": ("account", "GET_BALANCE"),
    "GET /api/v5/account/positions": ("account", "GET_POSITIONS"),
    "GET /api/v5/account/config": ("account", "GET_CONFIG"),
    "POST /api/v5/account/set-leverage": ("account", "SET_LEVERAGE"),
    "POST /api/v5/account/set-position-mode": ("account", "SET_POSITION_MODE"),
    "GET /api/v5/account/bills-history-archive": ("account", "GET_BILLS_ARCHIVE"),
    "POST /api/v5/account/bills-history-archive": ("account", "APPLY_BILLS_ARCHIVE"),
    "POST /api/v5/account/position-builder": ("account", "BUILD_POSITIONS"),
    "GET /api/v5/public/instruments": ("public", "GET_INSTRUMENTS"),
    "GET /api/v5/public/underlying": ("public", "GET_UNDERLYING"),
    "GET /api/v5/public/time": ("public", "GET_SYSTEM_TIME"),
    "GET /api/v5/public/economic-calendar": ("public", "GET_ECONOMIC_CALENDAR"),
    "GET /api/v5/rubik/stat/taker-volume": ("statistics", "GET_TAKER_VOLUME"),
    "GET /api/v5/rubik/stat/option/taker-block-volume": ("statistics", "GET_TAKER_FLOW"),
    "POST /api/v5/asset/withdrawal": ("funding", "WITHDRAW"),
    "GET /api/v5/asset/deposit-withdraw-status": ("funding", "GET_DEPOSIT_WITHDRAW_STATUS"),
    "POST /api/v5/fiat/buy-sell/quote": ("funding", "REQUEST_BUY_SELL_QUOTE"),
    "POST /api/v5/users/subaccount/apikey": ("sub_account", "CREATE_API_KEY"),
    "GET /api/v5/users/subaccount/list": ("sub_account", "GET_SUB_ACCOUNTS"),
    "GET /api/v5/finance/savings/balance": ("earn", "GET_SAVINGS_BALANCE"),
    "POST /api/v5/finance/savings/purchase-redempt": ("earn", "PURCHASE_OR_REDEEM_SAVINGS"),
    "GET /api/v5/finance/staking-defi/sol/product-info": ("earn", "GET_SOL_PRODUCT_INFO"),
    "GET /api/v5/system/status": ("status", "GET_STATUS"),
    "GET /api/v5/support/announcements": ("announcement", "GET_ANNOUNCEMENTS"),
}


class _Operations(Mapping[str, Operation[Any]]):
    """A mapping that loads the operations of a resource with the first one asked for."""

    def __getitem__(self, key: str) -> Operation[Any]:
        resource, constant = _PLACES[key]
        operation: Operation[Any] = getattr(import_module(f".{resource}", __name__), constant)
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(_PLACES)

    def __len__(self) -> int:
        return len(_PLACES)

    def __repr__(self) -> str:
        return f"OPERATIONS({len(self)} operations)"


OPERATIONS: Mapping[str, Operation[Any]] = _Operations()
