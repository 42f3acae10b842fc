# Made from spec/, not to be edited; make it again with: make generate
"""Blocking methods of signal_bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from .._runtime.calls.pages import paged
from .._runtime.calls.resource import Resource, endpoint
from .._runtime.models.convert import Extra, Number, Time
from .._runtime.models.reply import Reply

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from ..types._signal_bot import (
        CreateSignalBotEntrySettingDict,
        CreateSignalBotExitSettingDict,
        SignalBotExitSettingToSetDict,
        SignalBotToStopDict,
    )
    from ._signal_bots import SignalBot
    from .adjust_margin_balance import AdjustSignalMarginBalanceResult
    from .amend_tp_sl import AmendSignalTpSlResult, SignalBotExitSettingToSet
    from .cancel_sub_order import CancelledSignalSubOrder
    from .close_position import CloseSignalPositionResult
    from .create_bot import (
        CreateSignalBotEntrySetting,
        CreateSignalBotExitSetting,
        CreatedSignalBot,
    )
    from .create_signal import CreatedSignal
    from .get_event_history import SignalEvent
    from .get_positions import SignalPosition
    from .get_positions_history import HistoricalSignalPosition
    from .get_signals import Signal
    from .get_sub_orders import SignalSubOrder
    from .place_sub_order import PlacedSignalSubOrder
    from .set_instruments import SetSignalInstrumentsResult
    from .stop_bots import SignalBotToStop, StoppedSignalBot


class SignalBotApi(Resource):
    """Bots that trade on signals.

    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading
    """

    @endpoint
    def amend_tp_sl(
        self,
        *,
        algo_id: str,
        exit_setting_param: (
            SignalBotExitSettingToSet | SignalBotExitSettingToSetDict | Mapping[str, Any]
        ),
        extra: Extra | None = None,
    ) -> Reply[AmendSignalTpSlResult]:
        """Change where a signal bot takes profit and stops loss.

        Whether a percentage that is left out stays as it is or goes is not documented; ask for the
        bot afterwards.

        Args:
            algo_id (algoId): ID of the bot.
            exit_setting_param (exitSettingParam): Where the bot takes profit and stops loss from
                now on.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/amendTPSL, with a key of permission trade; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def cancel_sub_order(
        self,
        *,
        algo_id: str,
        inst_id: str,
        signal_ord_id: str,
        extra: Extra | None = None,
    ) -> Reply[CancelledSignalSubOrder]:
        """Cancel an order of a signal bot that has not filled yet.

        A result of 0 says that the exchange accepted the cancellation, not that the order is
        cancelled; `get_sub_orders` tells.

        Args:
            algo_id (algoId): ID of the bot.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            signal_ord_id (signalOrdId): ID of the order, its `clOrdId` in the list of the bot's
                orders.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/cancel-sub-order, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def close_position(
        self,
        *,
        algo_id: str,
        inst_id: str,
        extra: Extra | None = None,
    ) -> Reply[CloseSignalPositionResult]:
        """Close the position of a signal bot in one instrument at market price.

        Args:
            algo_id (algoId): ID of the bot.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/close-position, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def create_signal(
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

    @paged
    def get_event_history(
        self,
        *,
        algo_id: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SignalEvent]:
        """Get what has happened to a signal bot.

        Args:
            algo_id (algoId): ID of the bot.
            after: Only events with an `eventCtime` before this time.
            before: Only events with an `eventCtime` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/signal/event-history, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: OneOf[Literal["add", "reduce"]],
        amt: Number,
        allow_reinvest: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[AdjustSignalMarginBalanceResult]:
        """Add margin to a signal bot, or take some out.

        Args:
            algo_id (algoId): ID of the bot.
            type: What to do, `add` margin or `reduce` it.
            amt: Margin to add or to take out.
            allow_reinvest (allowReinvest): What becomes of the margin added: true counts it as
                investment, and orders become larger, false keeps it as a guard against liquidation.
                Only where the size of the bot's orders follows the TradingView signal, as a
                percentage of the investment, or the margin first invested. Without it the exchange
                takes false.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/margin-balance, with a key of permission trade; at most
        20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def create_bot(
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

        A bot cannot be given an ID of your own: after an unknown outcome, look in `get_active_bots`
        for one with the same channel and settings.

        Args:
            signal_chan_id (signalChanId): ID of the signal channel.
            lever: Leverage. It has an effect on contract signals only.
            invest_amt (investAmt): Amount to invest.
            sub_ord_type (subOrdType): Type of the bot's orders, `1` limit, `2` market, `9` as the
                TradingView signal says.
            include_all (includeAll): True trades all USDT-margined perpetual contracts, whatever
                `instIds` says. Without it the exchange takes false.
            inst_ids (instIds): Instruments to trade. Ignored when `includeAll` is true.
            ratio: Distance of the limit price from the best bid or ask, as a percentage; whether 1%
                is 1 or 0.01 is not documented. Only with limit orders, `subOrdType` 1; empty is as
                good as left out.
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
    def get_bot(
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

    @paged
    def get_bots_history(
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

    @paged
    def get_active_bots(
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

    @endpoint
    def get_positions(
        self,
        *,
        algo_ord_type: OneOf[Literal["contract"]],
        algo_id: str,
        extra: Extra | None = None,
    ) -> Reply[SignalPosition]:
        """Get the open positions of a signal bot.

        Args:
            algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
            algo_id (algoId): ID of the bot.
            extra: Parameters newer than this description, by wire name.

        Sends GET /api/v5/tradingBot/signal/positions, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_positions_history(
        self,
        *,
        algo_id: str,
        inst_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> Reply[HistoricalSignalPosition]:
        """Get the past positions of a signal bot.

        Those that changed in the last 3 months, the last change first; whether open ones are among
        them is not documented. Not in Portfolio margin mode.

        Args:
            algo_id (algoId): ID of the bot.
            inst_id (instId): Only this instrument, such as `BTC-USDT-SWAP`.
            after: Only positions with a `uTime` before this time.
            before: Only positions with a `uTime` after this time.
            limit: Most rows to return. Without it the exchange takes 100.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/signal/positions-history, with a key of permission read; at
        most 10 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
        """
        raise NotImplementedError  # never runs: the decorator calls

    @endpoint
    def set_instruments(
        self,
        *,
        algo_id: str,
        inst_ids: Sequence[str],
        include_all: bool | None = None,
        extra: Extra | None = None,
    ) -> Reply[SetSignalInstrumentsResult]:
        """Set the instruments that a signal bot trades.

        Args:
            algo_id (algoId): ID of the bot.
            inst_ids (instIds): Instruments to trade. Ignored when `includeAll` is true, and yet
                required.
            include_all (includeAll): True trades all USDT-margined perpetual contracts, whatever
                `instIds` says. Without it the exchange takes false.
            extra: Parameters newer than this description, by wire name.

        Sends POST /api/v5/tradingBot/signal/set-instruments, with a key of permission trade; at
        most 20 requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
        """
        raise NotImplementedError  # never runs: the decorator calls

    @paged
    def get_signals(
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
    def stop_bots(
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
    def place_sub_order(
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

    @paged
    def get_sub_orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: OneOf[Literal["contract"]],
        state: Optional[
            OneOf[Literal["live", "partially_filled", "filled", "canceled", "cancelled"]]
        ] = None,
        signal_ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | str | None = None,
        type: Optional[OneOf[Literal["live", "filled"]]] = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> Reply[SignalSubOrder]:
        """Get the orders of a signal bot.

        By `state`, or one by `signalOrdId`; the state counts where both are given.

        Args:
            algo_id (algoId): ID of the bot.
            algo_ord_type (algoOrdType): Kind of bot, `contract` on contracts.
            state: Only orders in this state. `canceled` and `cancelled` are the same, in the
                spelling of either language of the documentation.
            signal_ord_id (signalOrdId): Only this order, by its `clOrdId`.
            after: Only orders older than the one with this `ordId`.
            before: Only orders newer than the one with this `ordId`.
            begin: Only orders with a `cTime` from this time on.
            end: Only orders with a `cTime` up to this time.
            limit: Most rows to return. Without it the exchange takes 100.
            type: Only orders that are still `live`, or that are `filled`. In the place of `state`
                before it existed. Deprecated.
            cl_ord_id (clOrdId): Only this order. In the place of `signalOrdId` before it existed;
                it counts before `type`. Deprecated.
            extra: Parameters newer than this description, by wire name.

        `.pages(...)`, with the same arguments, reads from new to old.

        Sends GET /api/v5/tradingBot/signal/sub-orders, with a key of permission read; at most 20
        requests in 2 s for each user.

        Raises:
            ValidationError: The arguments break the description; nothing was sent.
            RateLimitReached: Nothing was sent: the limit is reached, and the client does not wait.
            TransportError: The exchange was not reached; nothing was sent.
            OutcomeUnknown: It was sent, and no answer tells what became of it.
            ApiError: The exchange refused it.

        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
        """
        raise NotImplementedError  # never runs: the decorator calls
