# Made from spec/, not to be edited; make it again with: make generate
"""Every channel of the streams, by the names that the exchange gives it; read when asked for.

from okx_v5 import CHANNELS, decode_message

CHANNELS["tickers"].arg(inst_id="BTC-USDT")  # what a subscription says
CHANNELS["books"].decode(message).items[0].bids
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from ._runtime.models.reply import Reply
from ._runtime.streams.channel import Channel, Limits, decoded
from ._runtime.streams.push import Push
from .streams.event import StreamEvent

__all__ = [
    "CHANNELS",
    "CLOSE_CODES",
    "HOSTS",
    "LIMITS",
    "decode_message",
]

LIMITS = Limits(
    connections_per_second=3,
    requests_per_hour=480,
    bytes_per_request=65536,
    seconds_of_silence=30,
)
"""What the exchange takes of an address and of a connection."""

CLOSE_CODES: Mapping[int, str] = MappingProxyType(
    {
        1009: "A request had more bytes than one may have.",
        4001: "The login failed.",
        4002: "A message was no request.",
        4003: "More than 100 accounts are logged in.",
        4004: "Nothing had passed over the connection for 30 seconds.",
        4005: "The reader was too slow for what it had subscribed to.",
        4006: "The exchange ended the connection for a fault.",
        4007: "The API key was changed or deleted.",
        4008: "Too many channels are subscribed to in all.",
        4009: "Too many channels are subscribed to over this connection.",
    }
)
"""What it means that the exchange closed a connection with a code of its own."""

HOSTS: Mapping[tuple[str, bool], str] = MappingProxyType(
    {
        ("global", False): "ws.okx.com",
        ("global", True): "wspap.okx.com",
        ("eea", False): "wseea.okx.com",
        ("eea", True): "wseeapap.okx.com",
        ("us", False): "wsus.okx.com",
        ("us", True): "wsuspap.okx.com",
    }
)
"""The host by the region of an account, and whether it is for demo trading."""

PLACES = {
    "fills": "trade.channel_fills",
    "orders": "trade.channel_orders",
    "algo-advance": "algo.channel_algo_advance",
    "orders-algo": "algo.channel_orders_algo",
    "grid-orders-contract": "grid.channel_grid_orders_contract",
    "grid-orders-spot": "grid.channel_grid_orders_spot",
    "grid-positions": "grid.channel_grid_positions",
    "grid-sub-orders": "grid.channel_grid_sub_orders",
    "algo-recurring-buy": "recurring_buy.channel_algo_recurring_buy",
    "copytrading-lead-notification": "copy_trading.channel_copytrading_lead_notification",
    "candle3M": "market.channel_candle",
    "candle1M": "market.channel_candle",
    "candle1W": "market.channel_candle",
    "candle1D": "market.channel_candle",
    "candle2D": "market.channel_candle",
    "candle3D": "market.channel_candle",
    "candle5D": "market.channel_candle",
    "candle12H": "market.channel_candle",
    "candle6H": "market.channel_candle",
    "candle4H": "market.channel_candle",
    "candle2H": "market.channel_candle",
    "candle1H": "market.channel_candle",
    "candle30m": "market.channel_candle",
    "candle15m": "market.channel_candle",
    "candle5m": "market.channel_candle",
    "candle3m": "market.channel_candle",
    "candle1m": "market.channel_candle",
    "candle1s": "market.channel_candle",
    "candle3Mutc": "market.channel_candle",
    "candle1Mutc": "market.channel_candle",
    "candle1Wutc": "market.channel_candle",
    "candle1Dutc": "market.channel_candle",
    "candle2Dutc": "market.channel_candle",
    "candle3Dutc": "market.channel_candle",
    "candle5Dutc": "market.channel_candle",
    "candle12Hutc": "market.channel_candle",
    "candle6Hutc": "market.channel_candle",
    "trades-all": "market.channel_trades_all",
    "bbo-tbt": "market.channel_bbo_tbt",
    "books": "market.channel_books",
    "books-l2-tbt": "market.channel_books_l2_tbt",
    "books-rpi": "market.channel_books_rpi",
    "books5": "market.channel_books5",
    "books50-l2-tbt": "market.channel_books50_l2_tbt",
    "call-auction-details": "market.channel_call_auction_details",
    "option-trades": "market.channel_option_trades",
    "public-sbe/bbo-tbt": "market.channel_sbe_bbo_tbt",
    "public-sbe/books-l2-tbt": "market.channel_sbe_books_l2_tbt",
    "public-sbe/trades": "market.channel_sbe_trades",
    "tickers": "market.channel_tickers",
    "trades": "market.channel_trades",
    "block-tickers": "block.channel_block_tickers",
    "public-block-trades": "block.channel_public_block_trades",
    "public-struc-block-trades": "block.channel_public_struc_block_trades",
    "quotes": "block.channel_quotes",
    "rfqs": "block.channel_rfqs",
    "struc-block-trades": "block.channel_struc_block_trades",
    "sprd-bbo-tbt": "spread.channel_sprd_bbo_tbt",
    "sprd-books-l2-tbt": "spread.channel_sprd_books_l2_tbt",
    "sprd-books5": "spread.channel_sprd_books5",
    "sprd-candle3M": "spread.channel_sprd_candle",
    "sprd-candle1M": "spread.channel_sprd_candle",
    "sprd-candle1W": "spread.channel_sprd_candle",
    "sprd-candle1D": "spread.channel_sprd_candle",
    "sprd-candle2D": "spread.channel_sprd_candle",
    "sprd-candle3D": "spread.channel_sprd_candle",
    "sprd-candle5D": "spread.channel_sprd_candle",
    "sprd-candle12H": "spread.channel_sprd_candle",
    "sprd-candle6H": "spread.channel_sprd_candle",
    "sprd-candle4H": "spread.channel_sprd_candle",
    "sprd-candle2H": "spread.channel_sprd_candle",
    "sprd-candle1H": "spread.channel_sprd_candle",
    "sprd-candle30m": "spread.channel_sprd_candle",
    "sprd-candle15m": "spread.channel_sprd_candle",
    "sprd-candle5m": "spread.channel_sprd_candle",
    "sprd-candle3m": "spread.channel_sprd_candle",
    "sprd-candle1m": "spread.channel_sprd_candle",
    "sprd-candle3Mutc": "spread.channel_sprd_candle",
    "sprd-candle1Mutc": "spread.channel_sprd_candle",
    "sprd-candle1Wutc": "spread.channel_sprd_candle",
    "sprd-candle1Dutc": "spread.channel_sprd_candle",
    "sprd-candle2Dutc": "spread.channel_sprd_candle",
    "sprd-candle3Dutc": "spread.channel_sprd_candle",
    "sprd-candle5Dutc": "spread.channel_sprd_candle",
    "sprd-candle12Hutc": "spread.channel_sprd_candle",
    "sprd-candle6Hutc": "spread.channel_sprd_candle",
    "sprd-orders": "spread.channel_sprd_orders",
    "sprd-public-trades": "spread.channel_sprd_public_trades",
    "sprd-tickers": "spread.channel_sprd_tickers",
    "sprd-trades": "spread.channel_sprd_trades",
    "account": "account.channel_account",
    "account-greeks": "account.channel_account_greeks",
    "balance_and_position": "account.channel_balance_and_position",
    "liquidation-warning": "account.channel_liquidation_warning",
    "positions": "account.channel_positions",
    "economic-calendar": "public.channel_economic_calendar",
    "index-candle3M": "public.channel_index_candle",
    "index-candle1M": "public.channel_index_candle",
    "index-candle1W": "public.channel_index_candle",
    "index-candle1D": "public.channel_index_candle",
    "index-candle2D": "public.channel_index_candle",
    "index-candle3D": "public.channel_index_candle",
    "index-candle5D": "public.channel_index_candle",
    "index-candle12H": "public.channel_index_candle",
    "index-candle6H": "public.channel_index_candle",
    "index-candle4H": "public.channel_index_candle",
    "index-candle2H": "public.channel_index_candle",
    "index-candle1H": "public.channel_index_candle",
    "index-candle30m": "public.channel_index_candle",
    "index-candle15m": "public.channel_index_candle",
    "index-candle5m": "public.channel_index_candle",
    "index-candle3m": "public.channel_index_candle",
    "index-candle1m": "public.channel_index_candle",
    "index-candle3Mutc": "public.channel_index_candle",
    "index-candle1Mutc": "public.channel_index_candle",
    "index-candle1Wutc": "public.channel_index_candle",
    "index-candle1Dutc": "public.channel_index_candle",
    "index-candle2Dutc": "public.channel_index_candle",
    "index-candle3Dutc": "public.channel_index_candle",
    "index-candle5Dutc": "public.channel_index_candle",
    "index-candle12Hutc": "public.channel_index_candle",
    "index-candle6Hutc": "public.channel_index_candle",
    "mark-price-candle3M": "public.channel_mark_price_candle",
    "mark-price-candle1M": "public.channel_mark_price_candle",
    "mark-price-candle1W": "public.channel_mark_price_candle",
    "mark-price-candle1D": "public.channel_mark_price_candle",
    "mark-price-candle2D": "public.channel_mark_price_candle",
    "mark-price-candle3D": "public.channel_mark_price_candle",
    "mark-price-candle5D": "public.channel_mark_price_candle",
    "mark-price-candle12H": "public.channel_mark_price_candle",
    "mark-price-candle6H": "public.channel_mark_price_candle",
    "mark-price-candle4H": "public.channel_mark_price_candle",
    "mark-price-candle2H": "public.channel_mark_price_candle",
    "mark-price-candle1H": "public.channel_mark_price_candle",
    "mark-price-candle30m": "public.channel_mark_price_candle",
    "mark-price-candle15m": "public.channel_mark_price_candle",
    "mark-price-candle5m": "public.channel_mark_price_candle",
    "mark-price-candle3m": "public.channel_mark_price_candle",
    "mark-price-candle1m": "public.channel_mark_price_candle",
    "mark-price-candle1Yutc": "public.channel_mark_price_candle",
    "mark-price-candle3Mutc": "public.channel_mark_price_candle",
    "mark-price-candle1Mutc": "public.channel_mark_price_candle",
    "mark-price-candle1Wutc": "public.channel_mark_price_candle",
    "mark-price-candle1Dutc": "public.channel_mark_price_candle",
    "mark-price-candle2Dutc": "public.channel_mark_price_candle",
    "mark-price-candle3Dutc": "public.channel_mark_price_candle",
    "mark-price-candle5Dutc": "public.channel_mark_price_candle",
    "mark-price-candle12Hutc": "public.channel_mark_price_candle",
    "mark-price-candle6Hutc": "public.channel_mark_price_candle",
    "adl-warning": "public.channel_adl_warning",
    "estimated-price": "public.channel_estimated_price",
    "event-contract-markets": "public.channel_event_contract_markets",
    "funding-rate": "public.channel_funding_rate",
    "index-tickers": "public.channel_index_tickers",
    "instruments": "public.channel_instruments",
    "liquidation-orders": "public.channel_liquidation_orders",
    "mark-price": "public.channel_mark_price",
    "open-interest": "public.channel_open_interest",
    "opt-summary": "public.channel_opt_summary",
    "price-limit": "public.channel_price_limit",
    "deposit-info": "funding.channel_deposit_info",
    "withdrawal-info": "funding.channel_withdrawal_info",
    "status": "status.channel_status",
}

_BINARY = (
    "public-sbe/bbo-tbt",
    "public-sbe/books-l2-tbt",
    "public-sbe/trades",
)
"""The channels that push binary messages."""


@cache
def _channel(name: str) -> Channel[Any]:
    channel: Channel[Any] = import_module(f".{PLACES[name]}", __package__).CHANNEL
    return channel


class _Channels(Mapping[str, Channel[Any]]):
    """A mapping that imports a channel, and its models, when it is asked for."""

    def __getitem__(self, name: str) -> Channel[Any]:
        return _channel(name)

    def __iter__(self) -> Iterator[str]:
        return iter(PLACES)

    def __len__(self) -> int:
        return len(PLACES)

    def __repr__(self) -> str:
        return f"CHANNELS({len(self)} channels)"


CHANNELS: Mapping[str, Channel[Any]] = _Channels()


def _operation(op: str) -> Any:
    from .stream_operations import STREAM_OPERATIONS  # here, for most messages are pushes

    return STREAM_OPERATIONS.get(op)


def decode_message(
    message: bytes | bytearray | memoryview | str,
) -> Push[Any] | Reply[Any] | StreamEvent:
    """A recorded message, read without a connection: a push, an event, or a reply.

    The rows of a channel that is not described are items without attributes of their own. The reply
    of an operation is read as its own `decode` does, which raises where it is a refusal. A binary
    message (SBE) is a push of the channel of its template.
    Raises BadMessage for what is no JSON of OKX, such as the text `pong`.
    """
    read: Push[Any] | Reply[Any] | StreamEvent = decoded(
        message, CHANNELS, _BINARY, StreamEvent, _operation
    )
    return read
