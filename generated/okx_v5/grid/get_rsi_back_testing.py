# Made from spec/paths/tradingBot/public/rsi-back-testing.yaml, not to be edited; make it again with: make generate
"""grid.get_rsi_back_testing: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_F2C85487 = re.compile("^([1-9][0-9]?|100)\\Z").search

MATCH_7FD485C3 = re.compile("^[^-]+-[^-]+\\Z").search


class GetRsiBackTestingRequest(Request):
    """The parameters of grid.get_rsi_back_testing.

    Args:
        inst_id (instId): Spot pair, such as `BTC-USDT`.
        timeframe: Length of the candlesticks that the RSI is taken from.
        thold: Threshold of the RSI, a whole number from 1 to 100.
        time_period (timePeriod): Number of candlesticks that the RSI looks back, always 14.
        trigger_cond (triggerCond): How the RSI must meet the threshold: pass it upwards
            (`cross_up`), downwards (`cross_down`) or either way (`cross`), or stand above or below
            it. Without it the exchange takes cross_down.
        duration: Time that the back test covers, `1M` for a month. Without it the exchange takes
            1M.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
    """

    __slots__ = ()
    _label = "grid.get_rsi_back_testing"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        timeframe: OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]],
        thold: Number,
        time_period: OneOf[Literal["14"]],
        trigger_cond: Optional[
            OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]
        ] = None,
        duration: Optional[OneOf[Literal["1M"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "timeframe": timeframe,
            "thold": self._number("thold", thold),
            "timePeriod": time_period,
        }
        if trigger_cond is not None:
            wire["triggerCond"] = trigger_cond
        if duration is not None:
            wire["duration"] = duration
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if MATCH_7FD485C3(inst_id) is None:
            raise cls.refusal(at, "instId", "must be a spot pair, such as BTC-USDT")
        timeframe = wire.get("timeframe", UNSET)
        if timeframe is UNSET:
            raise cls.refusal(at, "timeframe", "is required")
        if not isinstance(timeframe, str):
            raise cls.refusal(at, "timeframe", "must be a string")
        if timeframe not in ("3m", "5m", "15m", "30m", "1H", "4H", "1D") and not is_undescribed(
            timeframe
        ):
            raise cls.refusal(
                at, "timeframe", "must be '3m', '5m', '15m', '30m', '1H', '4H' or '1D'"
            )
        thold = wire.get("thold", UNSET)
        if thold is UNSET:
            raise cls.refusal(at, "thold", "is required")
        if not isinstance(thold, str):
            raise cls.refusal(at, "thold", "must be a number: a Decimal, a str or an int")
        if MATCH_F2C85487(thold) is None:
            raise cls.refusal(at, "thold", "must be a whole number from 1 to 100")
        time_period = wire.get("timePeriod", UNSET)
        if time_period is UNSET:
            raise cls.refusal(at, "timePeriod", "is required")
        if not isinstance(time_period, str):
            raise cls.refusal(at, "timePeriod", "must be a string")
        if time_period not in ("14",) and not is_undescribed(time_period):
            raise cls.refusal(at, "timePeriod", "must be '14'")
        trigger_cond = wire.get("triggerCond", UNSET)
        if trigger_cond is not UNSET:
            if not isinstance(trigger_cond, str):
                raise cls.refusal(at, "triggerCond", "must be a string")
            if trigger_cond not in (
                "cross_up",
                "cross_down",
                "above",
                "below",
                "cross",
            ) and not is_undescribed(trigger_cond):
                raise cls.refusal(
                    at,
                    "triggerCond",
                    "must be 'cross_up', 'cross_down', 'above', 'below' or 'cross'",
                )
        duration = wire.get("duration", UNSET)
        if duration is not UNSET:
            if not isinstance(duration, str):
                raise cls.refusal(at, "duration", "must be a string")
            if duration not in ("1M",) and not is_undescribed(duration):
                raise cls.refusal(at, "duration", "must be '1M'")

    inst_id = TextField("instId")
    """Spot pair, such as `BTC-USDT`."""
    timeframe = TextField("timeframe")
    """Length of the candlesticks that the RSI is taken from."""
    thold = DecimalField("thold")
    """Threshold of the RSI, a whole number from 1 to 100."""
    time_period = TextField("timePeriod")
    """Number of candlesticks that the RSI looks back, always 14."""
    trigger_cond = TextField("triggerCond")
    """How the RSI must meet the threshold: pass it upwards (`cross_up`), downwards (`cross_down`)
    or either way (`cross`), or stand above or below it. Without it the exchange takes
    cross_down.
    """
    duration = TextField("duration")
    """Time that the back test covers, `1M` for a month. Without it the exchange takes 1M."""


class RsiBackTest(Item):
    """One item of the answer."""

    _triggerNum: WireText = UNSET

    trigger_num = DecimalField("triggerNum")
    """How often the condition was met."""


OPERATION: Operation[RsiBackTest] = Operation(
    method="GET",
    path="/api/v5/tradingBot/public/rsi-back-testing",
    resource="grid",
    name="get_rsi_back_testing",
    summary="Count how often a trigger on the RSI would have triggered in the past.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetRsiBackTestingRequest,
    item=RsiBackTest,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
