# Made from spec/paths/tradingBot/grid/order-algo.yaml, not to be edited; make it again with: make generate
"""grid.place_order: the operation and its models."""

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
from .._runtime.models.checks import is_below
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._grid_orders import PlacedGridOrder

if TYPE_CHECKING:
    from ..types._grid import PlaceGridOrderTriggerDict

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_01B5E4C7 = re.compile("^0*([2-9]|[1-9][0-9]+)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_CE315C2F = re.compile("^0(\\.[1-3])?\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_F2C85487 = re.compile("^([1-9][0-9]?|100)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search


class PlaceGridOrderTrigger(Request):
    """What starts or stops a grid.

    Args:
        trigger_action (triggerAction): Whether the trigger starts or stops the grid.
        trigger_strategy (triggerStrategy): What it waits for, `instant` for nothing, `price` for a
            price, `rsi` for the indicator.
        delay_seconds (delaySeconds): Seconds between the trigger and the action. Without it the
            exchange takes 0.
        timeframe: Length of the candlesticks the RSI is taken from. Required for, and only with,
            `rsi`.
        thold: Threshold of the RSI, a whole number from 1 to 100. Required for, and only with,
            `rsi`.
        trigger_cond (triggerCond): How the RSI must stand to the threshold or pass it. Only with
            `rsi`.
        time_period (timePeriod): Candlesticks in the RSI. Only with `rsi`.
        trigger_px (triggerPx): Price to wait for. Required for, and only with, `price`.
        stop_type (stopType): What becomes of the holdings when the grid stops: `1` sells the base
            currency or closes all positions at market price, `2` keeps them. Only with the action
            `stop`.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
    """

    __slots__ = ()
    _label = "PlaceGridOrderTrigger"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        trigger_action: OneOf[Literal["start", "stop"]],
        trigger_strategy: OneOf[Literal["instant", "price", "rsi"]],
        delay_seconds: Number | None = None,
        timeframe: Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]] = None,
        thold: Number | None = None,
        trigger_cond: Optional[
            OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]
        ] = None,
        time_period: Optional[OneOf[Literal["14"]]] = None,
        trigger_px: Number | None = None,
        stop_type: Optional[OneOf[Literal["1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "triggerAction": trigger_action,
            "triggerStrategy": trigger_strategy,
        }
        if delay_seconds is not None:
            wire["delaySeconds"] = self._number("delaySeconds", delay_seconds)
        if timeframe is not None:
            wire["timeframe"] = timeframe
        if thold is not None:
            wire["thold"] = self._number("thold", thold)
        if trigger_cond is not None:
            wire["triggerCond"] = trigger_cond
        if time_period is not None:
            wire["timePeriod"] = time_period
        if trigger_px is not None:
            wire["triggerPx"] = self._number("triggerPx", trigger_px)
        if stop_type is not None:
            wire["stopType"] = stop_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        trigger_action = wire.get("triggerAction", UNSET)
        if trigger_action is UNSET:
            raise cls.refusal(at, "triggerAction", "is required")
        if not isinstance(trigger_action, str):
            raise cls.refusal(at, "triggerAction", "must be a string")
        if trigger_action not in ("start", "stop") and not is_undescribed(trigger_action):
            raise cls.refusal(at, "triggerAction", "must be 'start' or 'stop'")
        trigger_strategy = wire.get("triggerStrategy", UNSET)
        if trigger_strategy is UNSET:
            raise cls.refusal(at, "triggerStrategy", "is required")
        if not isinstance(trigger_strategy, str):
            raise cls.refusal(at, "triggerStrategy", "must be a string")
        if trigger_strategy not in ("instant", "price", "rsi") and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "triggerStrategy", "must be 'instant', 'price' or 'rsi'")
        delay_seconds = wire.get("delaySeconds", UNSET)
        if delay_seconds is not UNSET:
            if not isinstance(delay_seconds, str):
                raise cls.refusal(
                    at, "delaySeconds", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_952E5B62(delay_seconds) is None:
                raise cls.refusal(
                    at,
                    "delaySeconds",
                    "must be a number in plain notation that fits the pattern ^[0-9]+$",
                )
        timeframe = wire.get("timeframe", UNSET)
        if timeframe is not UNSET:
            if not isinstance(timeframe, str):
                raise cls.refusal(at, "timeframe", "must be a string")
            if timeframe not in ("3m", "5m", "15m", "30m", "1H", "4H", "1D") and not is_undescribed(
                timeframe
            ):
                raise cls.refusal(
                    at, "timeframe", "must be '3m', '5m', '15m', '30m', '1H', '4H' or '1D'"
                )
        thold = wire.get("thold", UNSET)
        if thold is not UNSET:
            if not isinstance(thold, str):
                raise cls.refusal(at, "thold", "must be a number: a Decimal, a str or an int")
            if MATCH_F2C85487(thold) is None:
                raise cls.refusal(at, "thold", "must be a whole number from 1 to 100")
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
        time_period = wire.get("timePeriod", UNSET)
        if time_period is not UNSET:
            if not isinstance(time_period, str):
                raise cls.refusal(at, "timePeriod", "must be a string")
            if time_period not in ("14",) and not is_undescribed(time_period):
                raise cls.refusal(at, "timePeriod", "must be '14'")
        trigger_px = wire.get("triggerPx", UNSET)
        if trigger_px is not UNSET:
            if not isinstance(trigger_px, str):
                raise cls.refusal(at, "triggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(trigger_px) is None:
                raise cls.refusal(at, "triggerPx", "must be more than 0, in plain notation")
        stop_type = wire.get("stopType", UNSET)
        if stop_type is not UNSET:
            if not isinstance(stop_type, str):
                raise cls.refusal(at, "stopType", "must be a string")
            if stop_type not in ("1", "2") and not is_undescribed(stop_type):
                raise cls.refusal(at, "stopType", "must be '1' or '2'")
        if (trigger_strategy == "rsi" and timeframe is UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "timeframe", "is required when trigger_strategy is 'rsi'")
        if (trigger_strategy == "rsi" and thold is UNSET) and not is_undescribed(trigger_strategy):
            raise cls.refusal(at, "thold", "is required when trigger_strategy is 'rsi'")
        if (trigger_strategy != "rsi" and timeframe is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "timeframe", "must not be given unless trigger_strategy is 'rsi'")
        if (trigger_strategy != "rsi" and thold is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "thold", "must not be given unless trigger_strategy is 'rsi'")
        if (trigger_strategy != "rsi" and trigger_cond is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(
                at, "triggerCond", "must not be given unless trigger_strategy is 'rsi'"
            )
        if (trigger_strategy != "rsi" and time_period is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(
                at, "timePeriod", "must not be given unless trigger_strategy is 'rsi'"
            )
        if (trigger_strategy == "price" and trigger_px is UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "triggerPx", "is required when trigger_strategy is 'price'")
        if (trigger_strategy != "price" and trigger_px is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(
                at, "triggerPx", "must not be given unless trigger_strategy is 'price'"
            )
        if (trigger_action != "stop" and stop_type is not UNSET) and not is_undescribed(
            trigger_action
        ):
            raise cls.refusal(at, "stopType", "must not be given unless trigger_action is 'stop'")

    trigger_action = TextField("triggerAction")
    """Whether the trigger starts or stops the grid."""
    trigger_strategy = TextField("triggerStrategy")
    """What it waits for, `instant` for nothing, `price` for a price, `rsi` for the indicator."""
    delay_seconds = DecimalField("delaySeconds")
    """Seconds between the trigger and the action. Without it the exchange takes 0."""
    timeframe = TextField("timeframe")
    """Length of the candlesticks the RSI is taken from. Required for, and only with, `rsi`."""
    thold = DecimalField("thold")
    """Threshold of the RSI, a whole number from 1 to 100. Required for, and only with, `rsi`."""
    trigger_cond = TextField("triggerCond")
    """How the RSI must stand to the threshold or pass it. Only with `rsi`."""
    time_period = TextField("timePeriod")
    """Candlesticks in the RSI. Only with `rsi`."""
    trigger_px = DecimalField("triggerPx")
    """Price to wait for. Required for, and only with, `price`."""
    stop_type = TextField("stopType")
    """What becomes of the holdings when the grid stops: `1` sells the base currency or closes all
    positions at market price, `2` keeps them. Only with the action `stop`.
    """


class PlaceGridOrderRequest(Request):
    """The parameters of grid.place_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_ord_type (algoOrdType): Kind of grid, `grid` on spot or `contract_grid` on contracts.
        max_px (maxPx): Upper end of the price range.
        min_px (minPx): Lower end of the price range.
        grid_num (gridNum): Number of grids in the range, a whole number from 2 to what
            `get_max_grid_quantity` says.
        run_type (runType): Spacing of the grids, `1` arithmetic (equal differences) or `2`
            geometric (equal ratios). Without it the exchange takes 1.
        tp_trigger_px (tpTriggerPx): Price that triggers the take profit of the grid. It must lie
            beyond the range, on the side where the grid gains.
        sl_trigger_px (slTriggerPx): Price that triggers the stop loss of the grid. It must lie
            beyond the range, on the side where the grid loses.
        algo_cl_ord_id (algoClOrdId): Your own ID of the grid, 1 to 32 letters and digits; upper and
            lower case differ.
        tag: Your own order tag.
        profit_sharing_ratio (profitSharingRatio): Share of the profit that you, as lead trader,
            take from those who copy the grid, 0, 0.1, 0.2 or 0.3; 0.1 is 10%.
        trigger_params (triggerParams): What starts and stops the grid.
        quote_sz (quoteSz): Amount of quote currency to invest. Spot grid only, which needs it,
            `baseSz` or both.
        base_sz (baseSz): Amount of base currency to invest. Spot grid only, which needs it,
            `quoteSz` or both.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in, that of the instrument if left
            out. Spot grid only.
        sz: Margin to invest, in USDT. Contract grid only, and required there.
        direction: Direction of the grid. Contract grid only, and required there.
        lever: Leverage. Contract grid only, and required there.
        base_pos (basePos): Whether a position is opened when the grid starts. Contract grid only; a
            neutral one never opens any. Without it the exchange takes false.
        tp_ratio (tpRatio): Take profit as a ratio; 0.1 is 10%. Contract grid only.
        sl_ratio (slRatio): Stop loss as a ratio; 0.1 is 10%. Contract grid only.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
    """

    __slots__ = ()
    _label = "grid.place_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["grid", "contract_grid"]],
        max_px: Number,
        min_px: Number,
        grid_num: Number,
        run_type: Optional[OneOf[Literal["1", "2"]]] = None,
        tp_trigger_px: Number | None = None,
        sl_trigger_px: Number | None = None,
        algo_cl_ord_id: str | None = None,
        tag: str | None = None,
        profit_sharing_ratio: Number | None = None,
        trigger_params: Optional[
            Sequence[PlaceGridOrderTrigger | PlaceGridOrderTriggerDict | Mapping[str, Any]]
        ] = None,
        quote_sz: Number | None = None,
        base_sz: Number | None = None,
        trade_quote_ccy: str | None = None,
        sz: Number | None = None,
        direction: Optional[OneOf[Literal["long", "short", "neutral"]]] = None,
        lever: Number | None = None,
        base_pos: bool | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "algoOrdType": algo_ord_type,
            "maxPx": self._number("maxPx", max_px),
            "minPx": self._number("minPx", min_px),
            "gridNum": self._number("gridNum", grid_num),
        }
        if run_type is not None:
            wire["runType"] = run_type
        if tp_trigger_px is not None:
            wire["tpTriggerPx"] = self._number("tpTriggerPx", tp_trigger_px)
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        if tag is not None:
            wire["tag"] = tag
        if profit_sharing_ratio is not None:
            wire["profitSharingRatio"] = self._number("profitSharingRatio", profit_sharing_ratio)
        if trigger_params is not None:
            wire["triggerParams"] = self._objects(
                "triggerParams", PlaceGridOrderTrigger, trigger_params
            )
        if quote_sz is not None:
            wire["quoteSz"] = self._number("quoteSz", quote_sz)
        if base_sz is not None:
            wire["baseSz"] = self._number("baseSz", base_sz)
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if direction is not None:
            wire["direction"] = direction
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        if base_pos is not None:
            wire["basePos"] = base_pos
        if tp_ratio is not None:
            wire["tpRatio"] = self._number("tpRatio", tp_ratio)
        if sl_ratio is not None:
            wire["slRatio"] = self._number("slRatio", sl_ratio)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        inst_id = wire.get("instId", UNSET)
        if inst_id is UNSET:
            raise cls.refusal(at, "instId", "is required")
        if not isinstance(inst_id, str):
            raise cls.refusal(at, "instId", "must be a string")
        if len(inst_id) < 1:
            raise cls.refusal(at, "instId", "must have at least 1 character")
        algo_ord_type = wire.get("algoOrdType", UNSET)
        if algo_ord_type is UNSET:
            raise cls.refusal(at, "algoOrdType", "is required")
        if not isinstance(algo_ord_type, str):
            raise cls.refusal(at, "algoOrdType", "must be a string")
        if algo_ord_type not in ("grid", "contract_grid") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'grid' or 'contract_grid'")
        max_px = wire.get("maxPx", UNSET)
        if max_px is UNSET:
            raise cls.refusal(at, "maxPx", "is required")
        if not isinstance(max_px, str):
            raise cls.refusal(at, "maxPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(max_px) is None:
            raise cls.refusal(at, "maxPx", "must be more than 0, in plain notation")
        min_px = wire.get("minPx", UNSET)
        if min_px is UNSET:
            raise cls.refusal(at, "minPx", "is required")
        if not isinstance(min_px, str):
            raise cls.refusal(at, "minPx", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(min_px) is None:
            raise cls.refusal(at, "minPx", "must be more than 0, in plain notation")
        grid_num = wire.get("gridNum", UNSET)
        if grid_num is UNSET:
            raise cls.refusal(at, "gridNum", "is required")
        if not isinstance(grid_num, str):
            raise cls.refusal(at, "gridNum", "must be a number: a Decimal, a str or an int")
        if MATCH_01B5E4C7(grid_num) is None:
            raise cls.refusal(at, "gridNum", "must be a whole number of at least 2")
        run_type = wire.get("runType", UNSET)
        if run_type is not UNSET:
            if not isinstance(run_type, str):
                raise cls.refusal(at, "runType", "must be a string")
            if run_type not in ("1", "2") and not is_undescribed(run_type):
                raise cls.refusal(at, "runType", "must be '1' or '2'")
        tp_trigger_px = wire.get("tpTriggerPx", UNSET)
        if tp_trigger_px is not UNSET:
            if not isinstance(tp_trigger_px, str):
                raise cls.refusal(at, "tpTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(tp_trigger_px) is None:
                raise cls.refusal(
                    at, "tpTriggerPx", "must be a number of at least 0 in plain notation"
                )
        sl_trigger_px = wire.get("slTriggerPx", UNSET)
        if sl_trigger_px is not UNSET:
            if not isinstance(sl_trigger_px, str):
                raise cls.refusal(at, "slTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(sl_trigger_px) is None:
                raise cls.refusal(
                    at, "slTriggerPx", "must be a number of at least 0 in plain notation"
                )
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
        profit_sharing_ratio = wire.get("profitSharingRatio", UNSET)
        if profit_sharing_ratio is not UNSET:
            if not isinstance(profit_sharing_ratio, str):
                raise cls.refusal(
                    at, "profitSharingRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_CE315C2F(profit_sharing_ratio) is None:
                raise cls.refusal(at, "profitSharingRatio", "must be 0, 0.1, 0.2 or 0.3")
        trigger_params = wire.get("triggerParams", UNSET)
        if trigger_params is not UNSET:
            if not is_list(trigger_params):
                raise cls.refusal(at, "triggerParams", "must be a list")
            if len(trigger_params) < 1:
                raise cls.refusal(at, "triggerParams", "must have at least 1 element")
            for index, each in enumerate(trigger_params):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "triggerParams", "must be PlaceGridOrderTrigger or a dict", index
                    )
        quote_sz = wire.get("quoteSz", UNSET)
        if quote_sz is not UNSET:
            if not isinstance(quote_sz, str):
                raise cls.refusal(at, "quoteSz", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(quote_sz) is None:
                raise cls.refusal(at, "quoteSz", "must be a number of at least 0 in plain notation")
        base_sz = wire.get("baseSz", UNSET)
        if base_sz is not UNSET:
            if not isinstance(base_sz, str):
                raise cls.refusal(at, "baseSz", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(base_sz) is None:
                raise cls.refusal(at, "baseSz", "must be a number of at least 0 in plain notation")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(sz) is None:
                raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        direction = wire.get("direction", UNSET)
        if direction is not UNSET:
            if not isinstance(direction, str):
                raise cls.refusal(at, "direction", "must be a string")
            if direction not in ("long", "short", "neutral") and not is_undescribed(direction):
                raise cls.refusal(at, "direction", "must be 'long', 'short' or 'neutral'")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        base_pos = wire.get("basePos", UNSET)
        if base_pos is not UNSET:
            if not isinstance(base_pos, bool):
                raise cls.refusal(at, "basePos", "must be True or False")
        tp_ratio = wire.get("tpRatio", UNSET)
        if tp_ratio is not UNSET:
            if not isinstance(tp_ratio, str):
                raise cls.refusal(at, "tpRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(tp_ratio) is None:
                raise cls.refusal(
                    at,
                    "tpRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        sl_ratio = wire.get("slRatio", UNSET)
        if sl_ratio is not UNSET:
            if not isinstance(sl_ratio, str):
                raise cls.refusal(at, "slRatio", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(sl_ratio) is None:
                raise cls.refusal(
                    at,
                    "slRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        if (algo_ord_type == "grid" and sz is not UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "sz", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and direction is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "direction", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and lever is not UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "lever", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and base_pos is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "basePos", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and tp_ratio is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "tpRatio", "must not be given when algo_ord_type is 'grid'")
        if (algo_ord_type == "grid" and sl_ratio is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "slRatio", "must not be given when algo_ord_type is 'grid'")
        if (
            algo_ord_type == "grid" and quote_sz is UNSET and base_sz is UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at,
                "quoteSz, baseSz",
                "are alternatives: at least one of quote_sz or base_sz is required when algo_ord_type is 'grid'",
            )
        if (algo_ord_type == "contract_grid" and quote_sz is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "quoteSz", "must not be given when algo_ord_type is 'contract_grid'"
            )
        if (algo_ord_type == "contract_grid" and base_sz is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "baseSz", "must not be given when algo_ord_type is 'contract_grid'"
            )
        if (
            algo_ord_type == "contract_grid" and trade_quote_ccy is not UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at, "tradeQuoteCcy", "must not be given when algo_ord_type is 'contract_grid'"
            )
        if (algo_ord_type == "contract_grid" and sz is UNSET) and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "sz", "is required when algo_ord_type is 'contract_grid'")
        if (algo_ord_type == "contract_grid" and direction is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "direction", "is required when algo_ord_type is 'contract_grid'")
        if (algo_ord_type == "contract_grid" and lever is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "lever", "is required when algo_ord_type is 'contract_grid'")
        if (
            direction == "neutral" and base_pos is not UNSET and base_pos is not False
        ) and not is_undescribed(direction):
            raise cls.refusal(at, "basePos", "must be False when direction is 'neutral'")
        if (algo_ord_type == "grid" and MATCH_498D7B52(inst_id) is not None) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "algoOrdType", "of 'grid' is for SPOT only, which inst_id is not")
        if (
            algo_ord_type == "contract_grid" and MATCH_90D1675E(inst_id) is not None
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at,
                "algoOrdType",
                "of 'contract_grid' is for FUTURES and SWAP only, which inst_id is not",
            )
        if is_below(max_px, min_px, or_equal=True):
            raise cls.refusal(at, "maxPx", "must be greater than min_px")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of grid, `grid` on spot or `contract_grid` on contracts."""
    max_px = DecimalField("maxPx")
    """Upper end of the price range."""
    min_px = DecimalField("minPx")
    """Lower end of the price range."""
    grid_num = DecimalField("gridNum")
    """Number of grids in the range, a whole number from 2 to what `get_max_grid_quantity` says."""
    run_type = TextField("runType")
    """Spacing of the grids, `1` arithmetic (equal differences) or `2` geometric (equal ratios).
    Without it the exchange takes 1.
    """
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price that triggers the take profit of the grid. It must lie beyond the range, on the side
    where the grid gains.
    """
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price that triggers the stop loss of the grid. It must lie beyond the range, on the side
    where the grid loses.
    """
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid, 1 to 32 letters and digits; upper and lower case differ."""
    tag = TextField("tag")
    """Your own order tag."""
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Share of the profit that you, as lead trader, take from those who copy the grid, 0, 0.1, 0.2
    or 0.3; 0.1 is 10%.
    """
    trigger_params = ObjectsField("triggerParams", PlaceGridOrderTrigger)
    """What starts and stops the grid."""
    quote_sz = DecimalField("quoteSz")
    """Amount of quote currency to invest. Spot grid only, which needs it, `baseSz` or both."""
    base_sz = DecimalField("baseSz")
    """Amount of base currency to invest. Spot grid only, which needs it, `quoteSz` or both."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade in, that of the instrument if left out. Spot grid only."""
    sz = DecimalField("sz")
    """Margin to invest, in USDT. Contract grid only, and required there."""
    direction = TextField("direction")
    """Direction of the grid. Contract grid only, and required there."""
    lever = DecimalField("lever")
    """Leverage. Contract grid only, and required there."""
    base_pos = FlagField("basePos")
    """Whether a position is opened when the grid starts. Contract grid only; a neutral one never
    opens any. Without it the exchange takes false.
    """
    tp_ratio = DecimalField("tpRatio")
    """Take profit as a ratio; 0.1 is 10%. Contract grid only."""
    sl_ratio = DecimalField("slRatio")
    """Stop loss as a ratio; 0.1 is 10%. Contract grid only."""


OPERATION: Operation[PlacedGridOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/order-algo",
    resource="grid",
    name="place_order",
    summary="Start a spot grid or a contract grid.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/grid/orders-algo-pending",
        asked_by=("algoClOrdId",),
        asked_with=("algoOrdType", "instId"),
    ),
    rate_limits=(RateLimit(20, 2, ("user", "instrument")),),
    request=PlaceGridOrderRequest,
    item=PlacedGridOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
