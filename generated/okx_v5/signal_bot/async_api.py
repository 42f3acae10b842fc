# Made from spec/, not to be edited; make it again with: make generate
"""Awaited methods of signal_bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.async_pages import async_paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._signal_bot import (
        CreateSignalBotEntrySettingDict,
        CreateSignalBotExitSettingDict,
        SignalBotToStopDict,
    )
    from ._signal_bots import SignalBot
    from .create_bot import (
        CreateSignalBotEntrySetting,
        CreateSignalBotExitSetting,
        CreatedSignalBot,
    )
    from .create_signal import CreatedSignal
    from .get_signals import Signal
    from .place_sub_order import PlacedSignalSubOrder
    from .stop_bots import SignalBotToStop, StoppedSignalBot


class AsyncSignalBotApi(Resource):
    """Bots that trade on signals.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading
    """

    @endpoint
    async def create_signal(
        self,
        *,
        signal_chan_name: str,
        signal_chan_desc: str | None = None,
        signal_desc: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[CreatedSignal]:
        """Create a signal channel, whose signals bots can trade on.

        The channel is yours, `signalSourceType` 1. Each signal has a name of its own; a second one
        of the same name is refused with 55111, which tells you as well whether a call with an
        unknown outcome went through.

        Args:
            signal_chan_name (signalChanName): Name of the signal channel.
            signal_chan_desc (signalChanDesc): Description of the signal channel.
            signal_desc (signalDesc): The description as the documented example names it; prefer
                `signalChanDesc`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/create-signal, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def create_bot(
        self,
        *,
        signal_chan_id: str,
        lever: Number,
        invest_amt: Number,
        sub_ord_type: OneOf[Literal["1", "2", "9"]],
        include_all: bool | None = None,
        inst_ids: Optional[Sequence[str]] = None,
        ratio: Number | None = None,
        entry_setting_param: Optional[
            CreateSignalBotEntrySetting | CreateSignalBotEntrySettingDict | Mapping[str, Any]
        ] = None,
        exit_setting_param: Optional[
            CreateSignalBotExitSetting | CreateSignalBotExitSettingDict | Mapping[str, Any]
        ] = None,
        extra: Extra | None = None,
    ) -> Reply[CreatedSignalBot]:
        """Create a bot that trades on the signals of a channel.

        Args:
            signal_chan_id (signalChanId): ID of the signal channel.
            lever: Leverage. It has an effect on contract signals only.
            invest_amt (investAmt): Amount to invest.
            sub_ord_type (subOrdType): Type of the bot's orders, `1` limit, `2` market, `9` as the
                TradingView signal says.
            include_all (includeAll): True trades all USDT-margined perpetual contracts, whatever
                `instIds` says. Without it the exchange takes false.
            inst_ids (instIds): Instruments to trade. Ignored when `includeAll` is true.
            ratio: Distance of the limit price from the best bid or ask, as a percentage. Only with
                limit orders, `subOrdType` 1.
            entry_setting_param (entrySettingParam): How the bot enters positions.
            exit_setting_param (exitSettingParam): Where the bot takes profit and stops loss.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/order-algo, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def get_bot(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[SignalBot]:
        """Get a signal bot, running or stopped.

        Args:
            algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
            algo_id (algoId): ID of the bot.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/signal/orders-algo-details, with a key of permission read; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_bots_history(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SignalBot]:
        """Get the record of a signal bot that has stopped.

        For one bot at a time, for `algoId` is required.

        Args:
            algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
            algo_id (algoId): ID of the bot.
            after: Only bots older than the one with this `algoId`.
            before: Only bots newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/signal/orders-algo-history, with a key of permission read; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_active_bots(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SignalBot]:
        """Get the signal bots that have not stopped yet.

        Args:
            algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
            algo_id (algoId): Only this bot.
            after: Only bots older than the one with this `algoId`.
            before: Only bots newer than the one with this `algoId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/signal/orders-algo-pending, with a key of permission read; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
        """
        raise NotImplementedError  # never runs: the decorator calls

    @async_paged
    async def get_signals(
        self,
        *,
        signal_source_type: OneOf[Literal["1", "2", "3"]],
        signal_chan_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[Signal]:
        """Get the signal channels of one source.

        Args:
            signal_source_type (signalSourceType): Only signals from here, `1` yourself, `2` those
                you subscribe to, `3` free ones.
            signal_chan_id (signalChanId): Only this signal channel.
            after: Only channels older than the one with this `signalChanId`.
            before: Only channels newer than the one with this `signalChanId`.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/signal/signals, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def stop_bots(
        self,
        *,
        bots: Sequence[SignalBotToStop | SignalBotToStopDict | Mapping[str, Any]],
    ) -> Reply[StoppedSignalBot]:
        """Stop up to 10 signal bots.

        Each bot has a result of its own.

        Args:
            bots: The bots to stop.

        Sends POST /api/v5/tradingBot/signal/stop-order-algo, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    async def place_sub_order(
        self,
        *,
        inst_id: str,
        algo_id: str,
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[Literal["market", "limit"]],
        sz: Number,
        px: Number | None = None,
        reduce_only: bool | None = None,
        exp_time: Time | None = None,
        extra: Extra | None = None,
    ) -> Reply[PlacedSignalSubOrder]:
        """Place an order of a signal bot by hand.

        The funds of the bot must suffice. The answer has no ID of the order: `code` 0 says only
        that the exchange took it, and what became of it is told by asking for the bot's orders.

        Args:
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            algo_id (algoId): ID of the bot.
            side: Order side.
            ord_type (ordType): Order type: `market` at the best price that the other side offers
                within the price limit, `limit` at `px`.
            sz: Contracts to buy or sell.
            px: Price of a `limit` order, which must have one; a `market` order has none.
            reduce_only (reduceOnly): Only reduce the position: this order, with all reduce-only
                orders that would fill before it, may not be larger than the position. In Futures
                mode and multi-currency margin mode only. Without it the exchange takes false.
            exp_time (expTime): The latest moment to carry this out, by the exchange's clock. A
                request that arrives, or comes up, later is refused with 50036 and has no effect.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/sub-order, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
        """
        raise NotImplementedError  # never runs: the decorator calls
