# Made from spec/paths/tradingBot/recurring/order-algo.yaml, not to be edited; make it again with: make generate
"""recurring_buy.place_order: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import adds_up, is_below, is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, ObjectsField, TextField, TextsField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._recurring_buy import RecurringBuyCurrencyToPlaceDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_D196B13C = re.compile("^([0-9]+(\\.[0-9]+)?)?\\Z").search

MATCH_E0243498 = re.compile("^([1-9]|1[0-9]|2[0-8])\\Z").search

MATCH_1B013D59 = re.compile("^(1?[0-9]|2[0-3])\\Z").search

MATCH_EDBFF09D = re.compile("^(-(1[0-2]|[1-9])|[0-9]|1[0-4])\\Z").search

MATCH_BB4A929F = re.compile("^[1-7]\\Z").search

MATCH_2B5D2706 = re.compile("^(0+\\.0*[1-9][0-9]*|0*1(\\.0+)?)\\Z").search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search


class RecurringBuyCurrencyToPlace(Request):
    """A currency to buy.

    Args:
        ccy: Currency to buy, such as `BTC`.
        ratio: Share of the currency in each buy; 0.2 is 20%. The shares of all currencies add up to
            1, so that a single one has 1.
        min_px (minPx): Price below which it is not bought; empty or left out for no limit.
        max_px (maxPx): Price above which it is not bought; empty or left out for no limit.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    """

    __slots__ = ()
    _label = "RecurringBuyCurrencyToPlace"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order"

    @exact_arguments
    def __init__(
        self,
        *,
        ccy: str,
        ratio: Number,
        min_px: Number | None = None,
        max_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ccy": ccy,
            "ratio": self._number("ratio", ratio),
        }
        if min_px is not None:
            wire["minPx"] = self._number("minPx", min_px)
        if max_px is not None:
            wire["maxPx"] = self._number("maxPx", max_px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ccy = wire.get("ccy", UNSET)
        if ccy is UNSET:
            raise cls.refusal(at, "ccy", "is required")
        if not isinstance(ccy, str):
            raise cls.refusal(at, "ccy", "must be a string")
        if len(ccy) < 1:
            raise cls.refusal(at, "ccy", "must have at least 1 character")
        ratio = wire.get("ratio", UNSET)
        if ratio is UNSET:
            raise cls.refusal(at, "ratio", "is required")
        if not isinstance(ratio, str):
            raise cls.refusal(at, "ratio", "must be a number: a Decimal, a str or an int")
        if MATCH_2B5D2706(ratio) is None:
            raise cls.refusal(at, "ratio", "must be above 0 and at most 1, in plain notation")
        min_px = wire.get("minPx", UNSET)
        if min_px is not UNSET:
            if not isinstance(min_px, str):
                raise cls.refusal(at, "minPx", "must be a number: a Decimal, a str or an int")
            if MATCH_D196B13C(min_px) is None:
                raise cls.refusal(
                    at, "minPx", "must be a number of at least 0 in plain notation, or empty"
                )
        max_px = wire.get("maxPx", UNSET)
        if max_px is not UNSET:
            if not isinstance(max_px, str):
                raise cls.refusal(at, "maxPx", "must be a number: a Decimal, a str or an int")
            if MATCH_D196B13C(max_px) is None:
                raise cls.refusal(
                    at, "maxPx", "must be a number of at least 0 in plain notation, or empty"
                )
        if max_px is not UNSET and min_px is not UNSET and is_below(max_px, min_px):
            raise cls.refusal(at, "maxPx", "must be at least min_px")

    ccy = TextField("ccy")
    """Currency to buy, such as `BTC`."""
    ratio = DecimalField("ratio")
    """Share of the currency in each buy; 0.2 is 20%. The shares of all currencies add up to 1, so
    that a single one has 1.
    """
    min_px = DecimalField("minPx")
    """Price below which it is not bought; empty or left out for no limit."""
    max_px = DecimalField("maxPx")
    """Price above which it is not bought; empty or left out for no limit."""


class PlaceRecurringBuyOrderRequest(Request):
    """The parameters of recurring_buy.place_order.

    Args:
        stgy_name (stgyName): Name of the recurring buy.
        recurring_list (recurringList): What to buy, each currency once.
        period: What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours,
            `hourly`.
        recurring_time (recurringTime): Hour of the buy in the time zone, 0 to 23; for the period
            `hourly`, that of the first buy.
        time_zone (timeZone): Time zone, in hours from UTC, -12 to 14; 8 is Beijing.
        amt: Amount of each buy, in `investmentCcy`.
        investment_ccy (investmentCcy): Currency to pay with.
        td_mode (tdMode): Trade mode: `cross` in multi-currency and Portfolio margin mode, `cash` in
            Spot and Futures mode.
        recurring_day (recurringDay): Day of the buy, 1 to 28 of the month, or 1 to 7 of the week;
            which day of the week 1 is, is not documented. Required for the periods `monthly` and
            `weekly`, unless `recurringTimeType` is 2, and not needed for others.
        recurring_hour (recurringHour): Hours from one buy to the next. Required for the period
            `hourly`, and only for it.
        algo_cl_ord_id (algoClOrdId): Your own ID of the recurring buy, 1 to 32 letters and digits;
            upper and lower case differ.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in.
        source: Where the money comes from, `1` the trading account, `2` the funding account, `3`
            Simple Earn. Without it the exchange takes 1.
        recurring_time_type (recurringTimeType): When the first buy takes place, `1` at the time
            given, `2` at once. Without it the exchange takes 1.

    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    """

    __slots__ = ()
    _label = "recurring_buy.place_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order"

    @exact_arguments
    def __init__(
        self,
        *,
        stgy_name: str,
        recurring_list: Sequence[
            RecurringBuyCurrencyToPlace | RecurringBuyCurrencyToPlaceDict | Mapping[str, Any]
        ],
        period: OneOf[Literal["monthly", "weekly", "daily", "hourly"]],
        recurring_time: Number,
        time_zone: Number,
        amt: Number,
        investment_ccy: OneOf[Literal["USDT", "USDC"]],
        td_mode: OneOf[Literal["cross", "cash"]],
        recurring_day: Number | None = None,
        recurring_hour: Optional[OneOf[Literal["1", "4", "8", "12"]]] = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        trade_quote_ccy: str | None = None,
        source: Optional[Sequence[OneOf[Literal["1", "2", "3"]]]] = None,
        recurring_time_type: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "stgyName": stgy_name,
            "recurringList": self._objects(
                "recurringList", RecurringBuyCurrencyToPlace, recurring_list
            ),
            "period": period,
            "recurringTime": self._number("recurringTime", recurring_time),
            "timeZone": self._number("timeZone", time_zone),
            "amt": self._number("amt", amt),
            "investmentCcy": investment_ccy,
            "tdMode": td_mode,
        }
        if recurring_day is not None:
            wire["recurringDay"] = self._number("recurringDay", recurring_day)
        if recurring_hour is not None:
            wire["recurringHour"] = recurring_hour
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        if tag is not None:
            wire["tag"] = tag
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        if source is not None:
            wire["source"] = self._list("source", source)
        if recurring_time_type is not None:
            wire["recurringTimeType"] = recurring_time_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        stgy_name = wire.get("stgyName", UNSET)
        if stgy_name is UNSET:
            raise cls.refusal(at, "stgyName", "is required")
        if not isinstance(stgy_name, str):
            raise cls.refusal(at, "stgyName", "must be a string")
        if len(stgy_name) < 1:
            raise cls.refusal(at, "stgyName", "must have at least 1 character")
        if len(stgy_name) > 40:
            raise cls.refusal(at, "stgyName", "must have at most 40 characters")
        recurring_list = wire.get("recurringList", UNSET)
        if recurring_list is UNSET:
            raise cls.refusal(at, "recurringList", "is required")
        if not is_list(recurring_list):
            raise cls.refusal(at, "recurringList", "must be a list")
        if len(recurring_list) < 1:
            raise cls.refusal(at, "recurringList", "must have at least 1 element")
        for index, each in enumerate(recurring_list):
            if not is_dict(each):
                raise cls.refusal(
                    at, "recurringList", "must be RecurringBuyCurrencyToPlace or a dict", index
                )
        if not is_distinct(recurring_list, "ccy"):
            raise cls.refusal(at, "recurringList", "must not have two elements with the same ccy")
        period = wire.get("period", UNSET)
        if period is UNSET:
            raise cls.refusal(at, "period", "is required")
        if not isinstance(period, str):
            raise cls.refusal(at, "period", "must be a string")
        if period not in ("monthly", "weekly", "daily", "hourly") and not is_undescribed(period):
            raise cls.refusal(at, "period", "must be 'monthly', 'weekly', 'daily' or 'hourly'")
        recurring_time = wire.get("recurringTime", UNSET)
        if recurring_time is UNSET:
            raise cls.refusal(at, "recurringTime", "is required")
        if not isinstance(recurring_time, str):
            raise cls.refusal(at, "recurringTime", "must be a number: a Decimal, a str or an int")
        if MATCH_1B013D59(recurring_time) is None:
            raise cls.refusal(at, "recurringTime", "must be a whole number from 0 to 23")
        time_zone = wire.get("timeZone", UNSET)
        if time_zone is UNSET:
            raise cls.refusal(at, "timeZone", "is required")
        if not isinstance(time_zone, str):
            raise cls.refusal(at, "timeZone", "must be a number: a Decimal, a str or an int")
        if MATCH_EDBFF09D(time_zone) is None:
            raise cls.refusal(at, "timeZone", "must be a whole number from -12 to 14")
        amt = wire.get("amt", UNSET)
        if amt is UNSET:
            raise cls.refusal(at, "amt", "is required")
        if not isinstance(amt, str):
            raise cls.refusal(at, "amt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(amt) is None:
            raise cls.refusal(at, "amt", "must be more than 0, in plain notation")
        investment_ccy = wire.get("investmentCcy", UNSET)
        if investment_ccy is UNSET:
            raise cls.refusal(at, "investmentCcy", "is required")
        if not isinstance(investment_ccy, str):
            raise cls.refusal(at, "investmentCcy", "must be a string")
        if investment_ccy not in ("USDT", "USDC") and not is_undescribed(investment_ccy):
            raise cls.refusal(at, "investmentCcy", "must be 'USDT' or 'USDC'")
        td_mode = wire.get("tdMode", UNSET)
        if td_mode is UNSET:
            raise cls.refusal(at, "tdMode", "is required")
        if not isinstance(td_mode, str):
            raise cls.refusal(at, "tdMode", "must be a string")
        if td_mode not in ("cross", "cash") and not is_undescribed(td_mode):
            raise cls.refusal(at, "tdMode", "must be 'cross' or 'cash'")
        recurring_day = wire.get("recurringDay", UNSET)
        if recurring_day is not UNSET:
            if not isinstance(recurring_day, str):
                raise cls.refusal(
                    at, "recurringDay", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_E0243498(recurring_day) is None:
                raise cls.refusal(at, "recurringDay", "must be a whole number from 1 to 28")
        recurring_hour = wire.get("recurringHour", UNSET)
        if recurring_hour is not UNSET:
            if not isinstance(recurring_hour, str):
                raise cls.refusal(at, "recurringHour", "must be a string")
            if recurring_hour not in ("1", "4", "8", "12") and not is_undescribed(recurring_hour):
                raise cls.refusal(at, "recurringHour", "must be '1', '4', '8' or '12'")
        algo_cl_ord_id = wire.get("algoClOrdId", UNSET)
        if algo_cl_ord_id is not UNSET:
            if not isinstance(algo_cl_ord_id, str):
                raise cls.refusal(at, "algoClOrdId", "must be a string")
            if MATCH_6B4283FD(algo_cl_ord_id) is None:
                raise cls.refusal(at, "algoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        source = wire.get("source", UNSET)
        if source is not UNSET:
            if not is_list(source):
                raise cls.refusal(at, "source", "must be a list")
            if len(source) < 1 and not is_undescribed(source):
                raise cls.refusal(at, "source", "must have at least 1 element")
            for index, each in enumerate(source):
                if (
                    not isinstance(each, str) or each not in ("1", "2", "3")
                ) and not is_undescribed(source):
                    raise cls.refusal(
                        at, "source", "must be a string and be '1', '2' or '3'", index
                    )
        recurring_time_type = wire.get("recurringTimeType", UNSET)
        if recurring_time_type is not UNSET:
            if not isinstance(recurring_time_type, str):
                raise cls.refusal(at, "recurringTimeType", "must be a string")
            if recurring_time_type not in ("1", "2") and not is_undescribed(recurring_time_type):
                raise cls.refusal(at, "recurringTimeType", "must be '1' or '2'")
        if (period == "hourly" and recurring_hour is UNSET) and not is_undescribed(period):
            raise cls.refusal(at, "recurringHour", "is required when period is 'hourly'")
        if (period != "hourly" and recurring_hour is not UNSET) and not is_undescribed(period):
            raise cls.refusal(at, "recurringHour", "must not be given unless period is 'hourly'")
        if (
            period == "weekly"
            and isinstance(recurring_day, str)
            and MATCH_BB4A929F(recurring_day) is None
        ) and not is_undescribed(period):
            raise cls.refusal(
                at, "recurringDay", "must be a whole number from 1 to 7 when period is 'weekly'"
            )
        if (
            (
                period in ("monthly", "weekly")
                and (recurring_time_type is UNSET or recurring_time_type == "1")
                and recurring_day is UNSET
            )
            and not is_undescribed(period)
            and not is_undescribed(recurring_time_type)
        ):
            raise cls.refusal(
                at,
                "recurringDay",
                "is required when period is 'monthly' or 'weekly' and recurring_time_type is '1' or is not given",
            )
        if not adds_up(recurring_list, "ratio", "1"):
            raise cls.refusal(at, "recurringList", "must have elements whose ratio adds up to 1")

    stgy_name = TextField("stgyName")
    """Name of the recurring buy."""
    recurring_list = ObjectsField("recurringList", RecurringBuyCurrencyToPlace)
    """What to buy, each currency once."""
    period = TextField("period")
    """What the buys go by, `monthly`, `weekly`, `daily` or, every `recurringHour` hours, `hourly`."""
    recurring_time = DecimalField("recurringTime")
    """Hour of the buy in the time zone, 0 to 23; for the period `hourly`, that of the first buy."""
    time_zone = DecimalField("timeZone")
    """Time zone, in hours from UTC, -12 to 14; 8 is Beijing."""
    amt = DecimalField("amt")
    """Amount of each buy, in `investmentCcy`."""
    investment_ccy = TextField("investmentCcy")
    """Currency to pay with."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` in multi-currency and Portfolio margin mode, `cash` in Spot and Futures
    mode.
    """
    recurring_day = DecimalField("recurringDay")
    """Day of the buy, 1 to 28 of the month, or 1 to 7 of the week; which day of the week 1 is, is
    not documented. Required for the periods `monthly` and `weekly`, unless `recurringTimeType`
    is 2, and not needed for others.
    """
    recurring_hour = TextField("recurringHour")
    """Hours from one buy to the next. Required for the period `hourly`, and only for it."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the recurring buy, 1 to 32 letters and digits; upper and lower case differ."""
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade in."""
    source = TextsField("source")
    """Where the money comes from, `1` the trading account, `2` the funding account, `3` Simple
    Earn. Without it the exchange takes 1.
    """
    recurring_time_type = TextField("recurringTimeType")
    """When the first buy takes place, `1` at the time given, `2` at once. Without it the exchange
    takes 1.
    """


class PlacedRecurringBuyOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the recurring buy."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the recurring buy."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[PlacedRecurringBuyOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/recurring/order-algo",
    resource="recurring_buy",
    name="place_order",
    summary="Start a recurring buy.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/recurring/orders-algo-pending",
        asked_by=("algoClOrdId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceRecurringBuyOrderRequest,
    item=PlacedRecurringBuyOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
