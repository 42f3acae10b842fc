# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf

SignalBotSignalBotExitSettingToSetTpSlType = Literal["pnl", "price"]
"""What the two percentages are of: `pnl` the estimated profit or loss of the position, `price` the
price of entry.
"""

SignalBotAdjustSignalMarginBalanceType = Literal["add", "reduce"]
"""What to do, `add` margin or `reduce` it."""

SignalBotCreateSignalBotEntrySettingEntryType = Literal["1", "2", "3", "4", "5"]
"""What sets the size of an order: `1` the TradingView signal, `2` a fixed margin, `3` a fixed
number of contracts, `4` a percentage of the free margin, `5` a percentage of the margin first
invested.
"""

SignalBotCreateSignalBotExitSettingTpSlType = Literal["pnl", "price"]
"""What the two percentages are of: `pnl` the estimated profit or loss of the position, `price` the
price of entry.
"""

SignalBotCreateSignalBotSubOrdType = Literal["1", "2", "9"]
"""Type of the bot's orders, `1` limit, `2` market, `9` as the TradingView signal says."""

SignalBotGetBotAlgoOrdType = Literal["contract"]
"""Kind of bot, `contract` on contracts."""

SignalBotGetBotsHistoryAlgoOrdType = Literal["contract"]
"""Kind of bot, `contract` on contracts."""

SignalBotGetActiveBotsAlgoOrdType = Literal["contract"]
"""Kind of bot, `contract` on contracts."""

SignalBotGetPositionsAlgoOrdType = Literal["contract"]
"""Kind of bot, `contract` on contracts."""

SignalBotGetSignalsSignalSourceType = Literal["1", "2", "3"]
"""Only signals from here, `1` yourself, `2` those you subscribe to, `3` free ones."""

SignalBotPlaceSignalSubOrderOrdType = Literal["market", "limit"]
"""Order type: `market` at the best price that the other side offers within the price limit, `limit`
at `px`.
"""

SignalBotGetSubOrdersAlgoOrdType = Literal["contract"]
"""Kind of bot, `contract` on contracts."""

SignalBotGetSubOrdersState = Literal["live", "partially_filled", "filled", "canceled", "cancelled"]
"""Only orders in this state. `canceled` and `cancelled` are the same, in the spelling of either
language of the documentation.
"""

SignalBotGetSubOrdersType = Literal["live", "filled"]
"""Only orders that are still `live`, or that are `filled`. In the place of `state` before it
existed.
"""


class SignalBotExitSettingToSetDict(TypedDict):
    """`SignalBotExitSettingToSet` as a dict."""

    tp_sl_type: OneOf[Literal["pnl", "price"]]
    tp_pct: NotRequired[Number | None]
    sl_pct: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class CreateSignalBotEntrySettingDict(TypedDict):
    """`CreateSignalBotEntrySetting` as a dict."""

    allow_multiple_entry: NotRequired[bool | None]
    entry_type: NotRequired[Optional[OneOf[Literal["1", "2", "3", "4", "5"]]]]
    amt: NotRequired[Number | None]
    ratio: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class CreateSignalBotExitSettingDict(TypedDict):
    """`CreateSignalBotExitSetting` as a dict."""

    tp_sl_type: OneOf[Literal["pnl", "price"]]
    tp_pct: NotRequired[Number | None]
    sl_pct: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class SignalBotToStopDict(TypedDict):
    """`SignalBotToStop` as a dict."""

    algo_id: str
    extra: NotRequired[Extra | None]
