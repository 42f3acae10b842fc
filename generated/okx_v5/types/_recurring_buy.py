# Made from spec/, not to be edited; make it again with: make generate
"""Closed sets of values, and dicts of requests, by name."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.convert import Extra, Number

RecurringBuyAmendRecurringBuyTimeRecurringTimeType = Literal["1", "2"]
"""When the next buy takes place, `1` at the time given, `2` at once."""

RecurringBuyAmendRecurringBuyTimePeriod = Literal["monthly", "weekly", "daily", "hourly"]
"""What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours, `hourly`."""

RecurringBuyAmendRecurringBuyTimeRecurringHour = Literal["1", "4", "8", "12"]
"""Hours from one buy to the next. Required for the period `hourly`, and only for it."""

RecurringBuyPlaceRecurringBuyOrderPeriod = Literal["monthly", "weekly", "daily", "hourly"]
"""What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours, `hourly`."""

RecurringBuyPlaceRecurringBuyOrderRecurringHour = Literal["1", "4", "8", "12"]
"""Hours from one buy to the next. Required for the period `hourly`, and only for it."""

RecurringBuyPlaceRecurringBuyOrderInvestmentCcy = Literal["USDT", "USDC"]
"""Currency to pay with."""

RecurringBuyPlaceRecurringBuyOrderTdMode = Literal["cross", "cash"]
"""Trade mode: `cross` in multi-currency and Portfolio margin mode, `cash` in Spot and Futures mode."""

RecurringBuyPlaceRecurringBuyOrderSource = Literal["1", "2", "3"]
"""Where the money comes from, `1` the trading account, `2` the funding account, `3` Simple Earn."""

RecurringBuyPlaceRecurringBuyOrderRecurringTimeType = Literal["1", "2"]
"""When the first buy takes place, `1` at the time given, `2` at once."""

RecurringBuySubscribeAlgoRecurringBuyInstType = Literal["SPOT", "ANY"]
"""Instrument type, or `ANY`."""


class RecurringBuyPriceRangeDict(TypedDict):
    """`RecurringBuyPriceRange` as a dict."""

    ccy: str
    min_px: Number
    max_px: Number
    extra: NotRequired[Extra | None]


class RecurringBuyCurrencyToPlaceDict(TypedDict):
    """`RecurringBuyCurrencyToPlace` as a dict."""

    ccy: str
    ratio: Number
    min_px: NotRequired[Number | None]
    max_px: NotRequired[Number | None]
    extra: NotRequired[Extra | None]


class RecurringBuyOrderToStopDict(TypedDict):
    """`RecurringBuyOrderToStop` as a dict."""

    algo_id: str
    extra: NotRequired[Extra | None]
