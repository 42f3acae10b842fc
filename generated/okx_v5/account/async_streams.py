# Made from spec/, not to be edited; make it again with: make generate
"""Awaited streams of account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.convert import Extra
from .._runtime.streams.resource import Each, StreamResource, subscribes

if TYPE_CHECKING:
    from .._runtime.models.undescribed import OneOf
    from .._runtime.streams.awaited import AsyncSubscription
    from ._greeks import CurrencyGreeks
    from .channel_account import PushedBalance
    from .channel_balance_and_position import PushedBalanceAndPosition
    from .channel_liquidation_warning import PushedLiquidationWarning
    from .channel_positions import PushedPosition


class AsyncAccountStreams(StreamResource):
    """Balance, positions, leverage and settings of the trading account.

    https://www.okx.com/docs-v5/en/#trading-account-rest-api
    """

    @subscribes
    def account(
        self,
        *,
        ccy: Each[str] | None = None,
        extra_params: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedBalance]:
        """Balance of the trading account, and its changes.

        The whole balance is pushed at first and then from time to time, whether or not anything
        happened; in between comes what events changed, put together for about 50 ms. Of currencies
        only those whose `eq`, `availEq` or `availBal` is not 0. A snapshot that is large comes in
        several pages, and what an event changed in several pushes.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            ccy: Currency, such as `USDT`.
            extra_params (extraParams): More settings, as JSON in a text: `{"updateInterval": "0"}`
                leaves out what is pushed from time to time.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def account_greeks(
        self,
        *,
        ccy: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[CurrencyGreeks]:
        """Greeks of the account by currency, and their changes.

        All currencies are pushed at first and then from time to time, whether or not anything
        happened; in between come those whose positions or balance events changed, put together for
        about 50 ms. Of currencies only those that the account has. What is large comes in several
        pushes, which nothing numbers.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            ccy: Margin currency. Changes are told only of positions that have it as their margin:
                those of `BTC-USDT-SWAP` not for `BTC`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def balance_and_position(
        self,
        *,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedBalanceAndPosition]:
        """Cash balances and positions, as events change them.

        The whole state is pushed at first, then only what a fill, a transfer or another event has
        changed, sooner than `account` and `positions` tell it. Where only balances changed,
        `posData` is left out, and where only positions did, `balData`. The first state has what is
        not 0, and if it is large comes in several pushes, which nothing numbers.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            extra: Parameters newer than this description, by wire name.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def liquidation_warning(
        self,
        *,
        inst_type: Each[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "ANY"]]],
        inst_family: Each[str] | None = None,
        inst_id: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedLiquidationWarning]:
        """Warning that positions are in danger of being liquidated.

        Pushed for an isolated position in danger, and for all cross positions when they are,
        whenever a warning is also sent by text message: every hour while the margin ratio is at or
        below 300%, or never, as `liquidationGear` of `get_config` says. It is no base for
        decisions: in a fast market the position can be gone by then.

        Each push tells what happened.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning
        """
        raise NotImplementedError  # never runs: the decorator subscribes

    @subscribes
    def positions(
        self,
        *,
        inst_type: Each[OneOf[Literal["MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS", "ANY"]]],
        inst_family: Each[str] | None = None,
        inst_id: Each[str] | None = None,
        extra_params: Each[str] | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[PushedPosition]:
        """Your positions, and their changes.

        All positions are pushed at first and then from time to time, whether or not anything
        happened; in between comes what events changed, put together for about 50 ms, and where both
        are due, the event first. A snapshot has only positions that are not 0, and isolated ones
        that margin was transferred to before a trade. If it is large it comes in several pages, and
        what an event changed in several pushes. Options that are exercised or expire are not told
        of: their positions are gone without a push.

        Each push changes the state that the pushes before it made. What is pushed first after a
        subscription tells the whole state.

        On /ws/v5/private, with a login; at most 30 connections of a sub-account.

        Args:
            inst_type (instType): Instrument type, or `ANY`.
            inst_family (instFamily): Instrument family, of FUTURES, SWAP and OPTION; `instId` wins
                where both are given.
            inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
            extra_params (extraParams): More settings, as JSON in a text: `{"updateInterval": "0"}`
                leaves out what is pushed from time to time, `2000`, `3000` and `4000` are how often
                it is, in milliseconds; otherwise about every 5 seconds.
            extra: Parameters newer than this description, by wire name.

        A list for an argument asks for each of its values.

        Raises:
            ValidationError: The arguments break the description.

        https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
        """
        raise NotImplementedError  # never runs: the decorator subscribes
