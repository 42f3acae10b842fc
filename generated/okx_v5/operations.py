# Made from spec/, not to be edited; make it again with: make generate
"""Every operation of the description, by method and path; read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from ._runtime.calls.operation import Operation

_PLACES = {
    "GET /api/v5/trade/account-rate-limit": "trade.get_account_rate_limit",
    "POST /api/v5/trade/amend-batch-orders": "trade.amend_orders",
    "POST /api/v5/trade/amend-order": "trade.amend_order",
    "POST /api/v5/trade/batch-orders": "trade.place_orders",
    "POST /api/v5/trade/cancel-all-after": "trade.cancel_all_after",
    "POST /api/v5/trade/cancel-batch-orders": "trade.cancel_orders",
    "POST /api/v5/trade/cancel-order": "trade.cancel_order",
    "POST /api/v5/trade/close-position": "trade.close_position",
    "GET /api/v5/trade/fills": "trade.get_fills",
    "GET /api/v5/trade/fills-history": "trade.get_fills_history",
    "POST /api/v5/trade/mass-cancel": "trade.mass_cancel",
    "POST /api/v5/trade/order": "trade.place_order",
    "GET /api/v5/trade/order": "trade.get_order",
    "POST /api/v5/trade/order-precheck": "trade.precheck_order",
    "GET /api/v5/trade/orders-history": "trade.get_orders_history",
    "GET /api/v5/trade/orders-history-archive": "trade.get_orders_history_archive",
    "GET /api/v5/trade/orders-pending": "trade.get_pending_orders",
    "POST /api/v5/trade/cancel-algos": "algo.cancel_orders",
    "POST /api/v5/trade/order-algo": "algo.place_order",
    "POST /api/v5/tradingBot/grid/amend-algo-basic-param": "grid.amend_basic_parameters",
    "POST /api/v5/tradingBot/grid/amend-order-algo": "grid.amend_order",
    "POST /api/v5/tradingBot/grid/close-position": "grid.close_position",
    "POST /api/v5/tradingBot/grid/order-algo": "grid.place_order",
    "GET /api/v5/tradingBot/grid/orders-algo-details": "grid.get_order",
    "GET /api/v5/tradingBot/grid/orders-algo-history": "grid.get_orders_history",
    "GET /api/v5/tradingBot/grid/orders-algo-pending": "grid.get_pending_orders",
    "GET /api/v5/tradingBot/grid/positions": "grid.get_positions",
    "POST /api/v5/tradingBot/grid/stop-order-algo": "grid.stop_orders",
    "GET /api/v5/tradingBot/grid/sub-orders": "grid.get_sub_orders",
    "POST /api/v5/tradingBot/signal/amendTPSL": "signal_bot.amend_tp_sl",
    "POST /api/v5/tradingBot/signal/cancel-sub-order": "signal_bot.cancel_sub_order",
    "POST /api/v5/tradingBot/signal/close-position": "signal_bot.close_position",
    "POST /api/v5/tradingBot/signal/create-signal": "signal_bot.create_signal",
    "GET /api/v5/tradingBot/signal/event-history": "signal_bot.get_event_history",
    "POST /api/v5/tradingBot/signal/margin-balance": "signal_bot.adjust_margin_balance",
    "POST /api/v5/tradingBot/signal/order-algo": "signal_bot.create_bot",
    "GET /api/v5/tradingBot/signal/orders-algo-details": "signal_bot.get_bot",
    "GET /api/v5/tradingBot/signal/orders-algo-history": "signal_bot.get_bots_history",
    "GET /api/v5/tradingBot/signal/orders-algo-pending": "signal_bot.get_active_bots",
    "GET /api/v5/tradingBot/signal/positions": "signal_bot.get_positions",
    "GET /api/v5/tradingBot/signal/positions-history": "signal_bot.get_positions_history",
    "POST /api/v5/tradingBot/signal/set-instruments": "signal_bot.set_instruments",
    "GET /api/v5/tradingBot/signal/signals": "signal_bot.get_signals",
    "POST /api/v5/tradingBot/signal/stop-order-algo": "signal_bot.stop_bots",
    "POST /api/v5/tradingBot/signal/sub-order": "signal_bot.place_sub_order",
    "GET /api/v5/tradingBot/signal/sub-orders": "signal_bot.get_sub_orders",
    "POST /api/v5/tradingBot/dca/amend-order-algo": "dca.amend_order",
    "POST /api/v5/tradingBot/dca/create": "dca.place_order",
    "GET /api/v5/tradingBot/dca/cycle-list": "dca.get_cycles",
    "GET /api/v5/tradingBot/dca/history-list": "dca.get_orders_history",
    "POST /api/v5/tradingBot/dca/margin/add": "dca.add_margin",
    "POST /api/v5/tradingBot/dca/margin/reduce": "dca.reduce_margin",
    "GET /api/v5/tradingBot/dca/ongoing-list": "dca.get_pending_orders",
    "GET /api/v5/tradingBot/dca/orders": "dca.get_sub_orders",
    "POST /api/v5/tradingBot/dca/orders/manual-buy": "dca.add_investment",
    "GET /api/v5/tradingBot/dca/position-details": "dca.get_position",
    "POST /api/v5/tradingBot/dca/settings/reinvestment": "dca.set_reinvestment",
    "POST /api/v5/tradingBot/dca/settings/take-profit": "dca.set_take_profit",
    "POST /api/v5/tradingBot/dca/stop": "dca.stop_order",
    "POST /api/v5/copytrading/algo-order": "copy_trading.place_lead_stop_order",
    "POST /api/v5/copytrading/amend-profit-sharing-ratio": "copy_trading.amend_profit_sharing_ratio",
    "POST /api/v5/copytrading/close-subposition": "copy_trading.close_lead_position",
    "GET /api/v5/copytrading/config": "copy_trading.get_account_config",
    "GET /api/v5/copytrading/current-subpositions": "copy_trading.get_lead_positions",
    "POST /api/v5/copytrading/first-copy-settings": "copy_trading.first_copy_settings",
    "GET /api/v5/copytrading/instruments": "copy_trading.get_leading_instruments",
    "GET /api/v5/copytrading/profit-sharing-details": "copy_trading.get_profit_sharing_details",
    "POST /api/v5/copytrading/set-instruments": "copy_trading.set_leading_instruments",
    "POST /api/v5/copytrading/stop-copy-trading": "copy_trading.stop_copy_trading",
    "GET /api/v5/copytrading/subpositions-history": "copy_trading.get_lead_positions_history",
    "GET /api/v5/copytrading/total-profit-sharing": "copy_trading.get_total_profit_sharing",
    "GET /api/v5/copytrading/total-unrealized-profit-sharing": "copy_trading.get_total_unrealized_profit_sharing",
    "GET /api/v5/copytrading/unrealized-profit-sharing-details": "copy_trading.get_unrealized_profit_sharing_details",
    "GET /api/v5/market/books": "market.get_order_book",
    "GET /api/v5/market/books-full": "market.get_full_order_book",
    "GET /api/v5/market/books-rpi": "market.get_rpi_order_book",
    "GET /api/v5/market/books-sbe": "market.get_sbe_order_book",
    "GET /api/v5/market/call-auction-details": "market.get_call_auction_details",
    "GET /api/v5/market/candles": "market.get_candlesticks",
    "GET /api/v5/market/history-candles": "market.get_candlesticks_history",
    "GET /api/v5/market/history-trades": "market.get_trades_history",
    "GET /api/v5/market/option/instrument-family-trades": "market.get_option_trades_by_family",
    "GET /api/v5/market/platform-24-volume": "market.get_platform_volume",
    "GET /api/v5/market/ticker": "market.get_ticker",
    "GET /api/v5/market/tickers": "market.get_tickers",
    "GET /api/v5/market/trades": "market.get_trades",
    "GET /api/v5/market/block-ticker": "block.get_block_ticker",
    "GET /api/v5/market/block-tickers": "block.get_block_tickers",
    "POST /api/v5/rfq/create-quote": "block.create_quote",
    "GET /api/v5/rfq/rfqs": "block.get_rfqs",
    "GET /api/v5/market/sprd-candles": "spread.get_candlesticks",
    "GET /api/v5/market/sprd-history-candles": "spread.get_candlesticks_history",
    "GET /api/v5/market/sprd-ticker": "spread.get_ticker",
    "POST /api/v5/sprd/amend-order": "spread.amend_order",
    "GET /api/v5/sprd/order": "spread.get_order",
    "GET /api/v5/account/balance": "account.get_balance",
    "GET /api/v5/account/bills-history-archive": "account.get_bills_archive",
    "POST /api/v5/account/bills-history-archive": "account.apply_bills_archive",
    "GET /api/v5/account/config": "account.get_config",
    "POST /api/v5/account/position-builder": "account.build_positions",
    "GET /api/v5/account/positions": "account.get_positions",
    "POST /api/v5/account/set-leverage": "account.set_leverage",
    "POST /api/v5/account/set-position-mode": "account.set_position_mode",
    "GET /api/v5/market/exchange-rate": "public.get_exchange_rate",
    "GET /api/v5/market/history-index-candles": "public.get_index_candlesticks_history",
    "GET /api/v5/market/history-mark-price-candles": "public.get_mark_price_candlesticks_history",
    "GET /api/v5/market/index-candles": "public.get_index_candlesticks",
    "GET /api/v5/market/index-components": "public.get_index_components",
    "GET /api/v5/market/index-tickers": "public.get_index_tickers",
    "GET /api/v5/market/mark-price-candles": "public.get_mark_price_candlesticks",
    "GET /api/v5/public/economic-calendar": "public.get_economic_calendar",
    "GET /api/v5/public/instruments": "public.get_instruments",
    "GET /api/v5/public/time": "public.get_system_time",
    "GET /api/v5/public/underlying": "public.get_underlying",
    "GET /api/v5/rubik/stat/option/taker-block-volume": "statistics.get_taker_flow",
    "GET /api/v5/rubik/stat/taker-volume": "statistics.get_taker_volume",
    "GET /api/v5/asset/deposit-withdraw-status": "funding.get_deposit_withdraw_status",
    "POST /api/v5/asset/withdrawal": "funding.withdraw",
    "POST /api/v5/fiat/buy-sell/quote": "funding.request_buy_sell_quote",
    "POST /api/v5/users/subaccount/apikey": "sub_account.create_api_key",
    "GET /api/v5/users/subaccount/list": "sub_account.get_sub_accounts",
    "GET /api/v5/finance/savings/balance": "earn.get_savings_balance",
    "POST /api/v5/finance/savings/purchase-redempt": "earn.purchase_or_redeem_savings",
    "GET /api/v5/finance/staking-defi/sol/product-info": "earn.get_sol_product_info",
    "GET /api/v5/system/status": "status.get_status",
    "GET /api/v5/support/announcements": "announcement.get_announcements",
}


class _Operations(Mapping[str, Operation[Any]]):
    """A mapping that imports an operation, and its models, when it is asked for."""

    def __getitem__(self, key: str) -> Operation[Any]:
        operation: Operation[Any] = import_module(f".{_PLACES[key]}", __package__).OPERATION
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(_PLACES)

    def __len__(self) -> int:
        return len(_PLACES)

    def __repr__(self) -> str:
        return f"OPERATIONS({len(self)} operations)"


OPERATIONS: Mapping[str, Operation[Any]] = _Operations()
