# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, Optional, TypedDict

from .._runtime.models.convert import Extra, Number
from .._runtime.models.undescribed import OneOf

DcaAmendDcaOrderTriggerTriggerAction = Literal["start"]
"""What the trigger does, start the bot."""

DcaAmendDcaOrderTriggerTriggerStrategy = Literal["instant", "rsi"]
"""What it waits for, `instant` for nothing, `rsi` for the indicator."""

DcaPlaceDcaOrderTriggerTriggerAction = Literal["start"]
"""What the trigger does, start the bot."""

DcaPlaceDcaOrderTriggerTriggerStrategy = Literal["instant", "price", "rsi"]
"""What it waits for, `instant` for nothing, `price` for a price (contract bots only), `rsi` for the
indicator.
"""

DcaPlaceDcaOrderSlMode = Literal["limit", "market"]
"""Kind of order that stops the loss, `limit` or `market`."""

DcaPlaceDcaOrderDirection = Literal["long", "short"]
"""Direction, `long` or `short`, of a contract bot; no default is documented. A spot bot is `long`."""

DcaPlaceDcaOrderTrackingMode = Literal["sync", "async"]
"""How copies follow the bot, `sync` or `async`. Contract bots only."""

DcaAddDcaInvestmentOrdType = Literal["limit", "market"]
"""Order type, `limit` or `market`. Spot bots only."""

DcaSetDcaReinvestmentAlgoOrdType = Literal["contract_dca"]
"""Kind of bot, `contract_dca` on contracts."""

DcaSetDcaTakeProfitAlgoOrdType = Literal["contract_dca"]
"""Kind of bot, `contract_dca` on contracts."""

DcaStopDcaOrderStopType = Literal["1", "2"]
"""What becomes of the holdings: `1` closes the whole position at market price or sells the base
currency, `2` keeps them.
"""


class AmendDcaOrderTriggerDict(TypedDict):
    """`AmendDcaOrderTrigger` as a dict."""

    trigger_action: NotRequired[Optional[OneOf[Literal["start"]]]]
    trigger_strategy: NotRequired[Optional[OneOf[Literal["instant", "rsi"]]]]
    timeframe: NotRequired[Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]]]
    thold: NotRequired[Number | None]
    trigger_cond: NotRequired[
        Optional[OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]]
    ]
    time_period: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class PlaceDcaOrderTriggerDict(TypedDict):
    """`PlaceDcaOrderTrigger` as a dict."""

    trigger_action: OneOf[Literal["start"]]
    trigger_strategy: OneOf[Literal["instant", "price", "rsi"]]
    timeframe: NotRequired[Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]]]
    thold: NotRequired[Number | None]
    trigger_cond: NotRequired[
        Optional[OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]]
    ]
    time_period: NotRequired[Optional[OneOf[Literal["14"]]]]
    trigger_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]
