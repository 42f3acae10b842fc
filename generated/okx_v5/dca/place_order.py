# Made from spec/paths/tradingBot/dca/create.yaml, not to be edited; make it again with: make generate
"""dca.place_order: the operation and its models."""

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
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise, Success
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._dca import PlaceDcaOrderTriggerDict

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_F2C85487 = re.compile("^([1-9][0-9]?|100)\\Z").search

MATCH_CE315C2F = re.compile("^0(\\.[1-3])?\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class PlaceDcaOrderTrigger(Request):
    """What starts a DCA bot.

    Args:
        trigger_action (triggerAction): What the trigger does, start the bot.
        trigger_strategy (triggerStrategy): What it waits for, `instant` for nothing, `price` for a
            price (contract bots only), `rsi` for the indicator.
        timeframe: Length of the candlesticks that the RSI is taken from. Required for, and only
            with, `rsi`.
        thold: Threshold of the RSI, a whole number from 1 to 100. Required for, and only with,
            `rsi`.
        trigger_cond (triggerCond): How the RSI must stand to the threshold (`above`, `below`) or
            pass it (`cross_up`, `cross_down`, `cross` either way). Only with `rsi`; what holds
            without it is not documented.
        time_period (timePeriod): Candlesticks in the RSI. Only with `rsi`.
        trigger_px (triggerPx): Price to wait for. Required for, and only with, `price`.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
    """

    __slots__ = ()
    _label = "PlaceDcaOrderTrigger"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        trigger_action: OneOf[Literal["start"]],
        trigger_strategy: OneOf[Literal["instant", "price", "rsi"]],
        timeframe: Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]] = None,
        thold: Number | None = None,
        trigger_cond: Optional[
            OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]
        ] = None,
        time_period: Optional[OneOf[Literal["14"]]] = None,
        trigger_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "triggerAction": trigger_action,
            "triggerStrategy": trigger_strategy,
        }
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
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        trigger_action = wire.get("triggerAction", UNSET)
        if trigger_action is UNSET:
            raise cls.refusal(at, "triggerAction", "is required")
        if not isinstance(trigger_action, str):
            raise cls.refusal(at, "triggerAction", "must be a string")
        if trigger_action not in ("start",) and not is_undescribed(trigger_action):
            raise cls.refusal(at, "triggerAction", "must be 'start'")
        trigger_strategy = wire.get("triggerStrategy", UNSET)
        if trigger_strategy is UNSET:
            raise cls.refusal(at, "triggerStrategy", "is required")
        if not isinstance(trigger_strategy, str):
            raise cls.refusal(at, "triggerStrategy", "must be a string")
        if trigger_strategy not in ("instant", "price", "rsi") and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "triggerStrategy", "must be 'instant', 'price' or 'rsi'")
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

    trigger_action = TextField("triggerAction")
    """What the trigger does, start the bot."""
    trigger_strategy = TextField("triggerStrategy")
    """What it waits for, `instant` for nothing, `price` for a price (contract bots only), `rsi` for
    the indicator.
    """
    timeframe = TextField("timeframe")
    """Length of the candlesticks that the RSI is taken from. Required for, and only with, `rsi`."""
    thold = DecimalField("thold")
    """Threshold of the RSI, a whole number from 1 to 100. Required for, and only with, `rsi`."""
    trigger_cond = TextField("triggerCond")
    """How the RSI must stand to the threshold (`above`, `below`) or pass it (`cross_up`,
    `cross_down`, `cross` either way). Only with `rsi`; what holds without it is not documented.
    """
    time_period = TextField("timePeriod")
    """Candlesticks in the RSI. Only with `rsi`."""
    trigger_px = DecimalField("triggerPx")
    """Price to wait for. Required for, and only with, `price`."""


class PlaceDcaOrderRequest(Request):
    """The parameters of dca.place_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT` for a spot bot and `BTC-USDT-SWAP` for a
            contract bot.
        algo_ord_type (algoOrdType): Kind of bot, `contract_dca` on contracts or `spot_dca` on spot.
        init_ord_amt (initOrdAmt): Amount of the order that opens a cycle; of a spot bot, in quote
            currency.
        max_safety_ords (maxSafetyOrds): Most safety orders in a cycle; 0 for none. From 1 on,
            `safetyOrdAmt`, `pxSteps`, `pxStepsMult` and `volMult` are required.
        tp_pct (tpPct): Take profit of each cycle as a ratio; 0.05 is 5%.
        trigger_params (triggerParams): What starts the bot.
        allow_reinvest (allowReinvest): Whether the profit of a cycle is invested in the next.
            Contract bots only. Without it the exchange takes true.
        safety_ord_amt (safetyOrdAmt): Amount of the first safety order; of a spot bot, in quote
            currency. Required, and above 0, unless `maxSafetyOrds` is 0.
        px_steps (pxSteps): Move of the price against the bot that triggers the first safety order,
            as a ratio; 0.01 is 1%. Required unless `maxSafetyOrds` is 0.
        px_steps_mult (pxStepsMult): Factor by which the price step grows from one safety order to
            the next. Required unless `maxSafetyOrds` is 0.
        vol_mult (volMult): Factor by which the amount grows from one safety order to the next.
            Required unless `maxSafetyOrds` is 0.
        sl_pct (slPct): Stop loss as a ratio; 0.05 is 5%.
        sl_mode (slMode): Kind of order that stops the loss, `limit` or `market`.
        direction: Direction, `long` or `short`, of a contract bot; no default is documented. A spot
            bot is `long`.
        lever: Leverage. Required for contract bots, and without effect on spot ones.
        profit_sharing_ratio (profitSharingRatio): Share of the profit that you, as lead trader,
            take from those who copy the bot, 0, 0.1, 0.2 or 0.3; 0.1 is 10%. Contract bots only.
        tracking_mode (trackingMode): How copies follow the bot, `sync` or `async`. Contract bots
            only.
        tag: Your own order tag.
        algo_cl_ord_id (algoClOrdId): Your own ID of the bot.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade in. Spot bots only.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
    """

    __slots__ = ()
    _label = "dca.place_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_ord_type: OneOf[Literal["contract_dca", "spot_dca"]],
        init_ord_amt: Number,
        max_safety_ords: Number,
        tp_pct: Number,
        trigger_params: Sequence[
            PlaceDcaOrderTrigger | PlaceDcaOrderTriggerDict | Mapping[str, Any]
        ],
        allow_reinvest: bool | None = None,
        safety_ord_amt: Number | None = None,
        px_steps: Number | None = None,
        px_steps_mult: Number | None = None,
        vol_mult: Number | None = None,
        sl_pct: Number | None = None,
        sl_mode: Optional[OneOf[Literal["limit", "market"]]] = None,
        direction: Optional[OneOf[Literal["long", "short"]]] = None,
        lever: Number | None = None,
        profit_sharing_ratio: Number | None = None,
        tracking_mode: Optional[OneOf[Literal["sync", "async"]]] = None,
        tag: str | None = None,
        algo_cl_ord_id: str | None = None,
        trade_quote_ccy: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "algoOrdType": algo_ord_type,
            "initOrdAmt": self._number("initOrdAmt", init_ord_amt),
            "maxSafetyOrds": self._number("maxSafetyOrds", max_safety_ords),
            "tpPct": self._number("tpPct", tp_pct),
            "triggerParams": self._objects("triggerParams", PlaceDcaOrderTrigger, trigger_params),
        }
        if allow_reinvest is not None:
            wire["allowReinvest"] = self._flag(allow_reinvest)
        if safety_ord_amt is not None:
            wire["safetyOrdAmt"] = self._number("safetyOrdAmt", safety_ord_amt)
        if px_steps is not None:
            wire["pxSteps"] = self._number("pxSteps", px_steps)
        if px_steps_mult is not None:
            wire["pxStepsMult"] = self._number("pxStepsMult", px_steps_mult)
        if vol_mult is not None:
            wire["volMult"] = self._number("volMult", vol_mult)
        if sl_pct is not None:
            wire["slPct"] = self._number("slPct", sl_pct)
        if sl_mode is not None:
            wire["slMode"] = sl_mode
        if direction is not None:
            wire["direction"] = direction
        if lever is not None:
            wire["lever"] = self._number("lever", lever)
        if profit_sharing_ratio is not None:
            wire["profitSharingRatio"] = self._number("profitSharingRatio", profit_sharing_ratio)
        if tracking_mode is not None:
            wire["trackingMode"] = tracking_mode
        if tag is not None:
            wire["tag"] = tag
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
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
        if algo_ord_type not in ("contract_dca", "spot_dca") and not is_undescribed(algo_ord_type):
            raise cls.refusal(at, "algoOrdType", "must be 'contract_dca' or 'spot_dca'")
        init_ord_amt = wire.get("initOrdAmt", UNSET)
        if init_ord_amt is UNSET:
            raise cls.refusal(at, "initOrdAmt", "is required")
        if not isinstance(init_ord_amt, str):
            raise cls.refusal(at, "initOrdAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(init_ord_amt) is None:
            raise cls.refusal(at, "initOrdAmt", "must be more than 0, in plain notation")
        max_safety_ords = wire.get("maxSafetyOrds", UNSET)
        if max_safety_ords is UNSET:
            raise cls.refusal(at, "maxSafetyOrds", "is required")
        if not isinstance(max_safety_ords, str):
            raise cls.refusal(at, "maxSafetyOrds", "must be a number: a Decimal, a str or an int")
        if MATCH_952E5B62(max_safety_ords) is None:
            raise cls.refusal(
                at,
                "maxSafetyOrds",
                "must be a number in plain notation that fits the pattern ^[0-9]+$",
            )
        tp_pct = wire.get("tpPct", UNSET)
        if tp_pct is UNSET:
            raise cls.refusal(at, "tpPct", "is required")
        if not isinstance(tp_pct, str):
            raise cls.refusal(at, "tpPct", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(tp_pct) is None:
            raise cls.refusal(at, "tpPct", "must be more than 0, in plain notation")
        trigger_params = wire.get("triggerParams", UNSET)
        if trigger_params is UNSET:
            raise cls.refusal(at, "triggerParams", "is required")
        if not is_list(trigger_params):
            raise cls.refusal(at, "triggerParams", "must be a list")
        if len(trigger_params) < 1:
            raise cls.refusal(at, "triggerParams", "must have at least 1 element")
        for index, each in enumerate(trigger_params):
            if not is_dict(each):
                raise cls.refusal(
                    at, "triggerParams", "must be PlaceDcaOrderTrigger or a dict", index
                )
        allow_reinvest = wire.get("allowReinvest", UNSET)
        if allow_reinvest is not UNSET:
            if not isinstance(allow_reinvest, str):
                raise cls.refusal(at, "allowReinvest", "must be True or False")
            if allow_reinvest not in ("true", "false"):
                raise cls.refusal(at, "allowReinvest", "must be True or False")
        safety_ord_amt = wire.get("safetyOrdAmt", UNSET)
        if safety_ord_amt is not UNSET:
            if not isinstance(safety_ord_amt, str):
                raise cls.refusal(
                    at, "safetyOrdAmt", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_D28C4362(safety_ord_amt) is None:
                raise cls.refusal(
                    at, "safetyOrdAmt", "must be a number of at least 0 in plain notation"
                )
        px_steps = wire.get("pxSteps", UNSET)
        if px_steps is not UNSET:
            if not isinstance(px_steps, str):
                raise cls.refusal(at, "pxSteps", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(px_steps) is None:
                raise cls.refusal(at, "pxSteps", "must be a number of at least 0 in plain notation")
        px_steps_mult = wire.get("pxStepsMult", UNSET)
        if px_steps_mult is not UNSET:
            if not isinstance(px_steps_mult, str):
                raise cls.refusal(at, "pxStepsMult", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(px_steps_mult) is None:
                raise cls.refusal(
                    at, "pxStepsMult", "must be a number of at least 0 in plain notation"
                )
        vol_mult = wire.get("volMult", UNSET)
        if vol_mult is not UNSET:
            if not isinstance(vol_mult, str):
                raise cls.refusal(at, "volMult", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(vol_mult) is None:
                raise cls.refusal(at, "volMult", "must be a number of at least 0 in plain notation")
        sl_pct = wire.get("slPct", UNSET)
        if sl_pct is not UNSET:
            if not isinstance(sl_pct, str):
                raise cls.refusal(at, "slPct", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(sl_pct) is None:
                raise cls.refusal(at, "slPct", "must be a number of at least 0 in plain notation")
        sl_mode = wire.get("slMode", UNSET)
        if sl_mode is not UNSET:
            if not isinstance(sl_mode, str):
                raise cls.refusal(at, "slMode", "must be a string")
            if sl_mode not in ("limit", "market") and not is_undescribed(sl_mode):
                raise cls.refusal(at, "slMode", "must be 'limit' or 'market'")
        direction = wire.get("direction", UNSET)
        if direction is not UNSET:
            if not isinstance(direction, str):
                raise cls.refusal(at, "direction", "must be a string")
            if direction not in ("long", "short") and not is_undescribed(direction):
                raise cls.refusal(at, "direction", "must be 'long' or 'short'")
        lever = wire.get("lever", UNSET)
        if lever is not UNSET:
            if not isinstance(lever, str):
                raise cls.refusal(at, "lever", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(lever) is None:
                raise cls.refusal(at, "lever", "must be more than 0, in plain notation")
        profit_sharing_ratio = wire.get("profitSharingRatio", UNSET)
        if profit_sharing_ratio is not UNSET:
            if not isinstance(profit_sharing_ratio, str):
                raise cls.refusal(
                    at, "profitSharingRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_CE315C2F(profit_sharing_ratio) is None:
                raise cls.refusal(at, "profitSharingRatio", "must be 0, 0.1, 0.2 or 0.3")
        tracking_mode = wire.get("trackingMode", UNSET)
        if tracking_mode is not UNSET:
            if not isinstance(tracking_mode, str):
                raise cls.refusal(at, "trackingMode", "must be a string")
            if tracking_mode not in ("sync", "async") and not is_undescribed(tracking_mode):
                raise cls.refusal(at, "trackingMode", "must be 'sync' or 'async'")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
        algo_cl_ord_id = wire.get("algoClOrdId", UNSET)
        if algo_cl_ord_id is not UNSET:
            if not isinstance(algo_cl_ord_id, str):
                raise cls.refusal(at, "algoClOrdId", "must be a string")
            if len(algo_cl_ord_id) < 1:
                raise cls.refusal(at, "algoClOrdId", "must have at least 1 character")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        if (
            algo_ord_type == "contract_dca" and trade_quote_ccy is not UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at, "tradeQuoteCcy", "must not be given when algo_ord_type is 'contract_dca'"
            )
        if (algo_ord_type == "contract_dca" and lever is UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(at, "lever", "is required when algo_ord_type is 'contract_dca'")
        if (algo_ord_type == "spot_dca" and allow_reinvest is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "allowReinvest", "must not be given when algo_ord_type is 'spot_dca'"
            )
        if (
            (algo_ord_type == "spot_dca" and direction is not UNSET and direction != "long")
            and not is_undescribed(algo_ord_type)
            and not is_undescribed(direction)
        ):
            raise cls.refusal(at, "direction", "must be 'long' when algo_ord_type is 'spot_dca'")
        if (
            algo_ord_type == "spot_dca" and profit_sharing_ratio is not UNSET
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at, "profitSharingRatio", "must not be given when algo_ord_type is 'spot_dca'"
            )
        if (algo_ord_type == "spot_dca" and tracking_mode is not UNSET) and not is_undescribed(
            algo_ord_type
        ):
            raise cls.refusal(
                at, "trackingMode", "must not be given when algo_ord_type is 'spot_dca'"
            )
        if algo_ord_type == "spot_dca" and is_list(trigger_params):
            for index, each in enumerate(trigger_params):
                if (
                    (
                        is_dict(each)
                        and each.get("triggerStrategy", UNSET) is not UNSET
                        and each.get("triggerStrategy", UNSET) not in ("instant", "rsi")
                    )
                    and not is_undescribed(algo_ord_type)
                    and not is_undescribed(trigger_params)
                ):
                    raise cls.refusal(
                        at,
                        "triggerParams",
                        "must not wait for a price when algo_ord_type is 'spot_dca'",
                        index,
                    )
        if (
            max_safety_ords != "0"
            and isinstance(safety_ord_amt, str)
            and MATCH_032A5B91(safety_ord_amt) is None
        ):
            raise cls.refusal(
                at, "safetyOrdAmt", "must be more than 0 unless max_safety_ords is '0'"
            )
        if (
            max_safety_ords != "0"
            and isinstance(px_steps, str)
            and MATCH_032A5B91(px_steps) is None
        ):
            raise cls.refusal(at, "pxSteps", "must be more than 0 unless max_safety_ords is '0'")
        if (
            max_safety_ords != "0"
            and isinstance(px_steps_mult, str)
            and MATCH_032A5B91(px_steps_mult) is None
        ):
            raise cls.refusal(
                at, "pxStepsMult", "must be more than 0 unless max_safety_ords is '0'"
            )
        if (
            max_safety_ords != "0"
            and isinstance(vol_mult, str)
            and MATCH_032A5B91(vol_mult) is None
        ):
            raise cls.refusal(at, "volMult", "must be more than 0 unless max_safety_ords is '0'")
        if max_safety_ords != "0" and safety_ord_amt is UNSET:
            raise cls.refusal(at, "safetyOrdAmt", "is required unless max_safety_ords is '0'")
        if max_safety_ords != "0" and px_steps is UNSET:
            raise cls.refusal(at, "pxSteps", "is required unless max_safety_ords is '0'")
        if max_safety_ords != "0" and px_steps_mult is UNSET:
            raise cls.refusal(at, "pxStepsMult", "is required unless max_safety_ords is '0'")
        if max_safety_ords != "0" and vol_mult is UNSET:
            raise cls.refusal(at, "volMult", "is required unless max_safety_ords is '0'")
        if (
            algo_ord_type == "spot_dca" and MATCH_498D7B52(inst_id) is not None
        ) and not is_undescribed(algo_ord_type):
            raise cls.refusal(
                at, "algoOrdType", "of 'spot_dca' is for SPOT only, which inst_id is not"
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT` for a spot bot and `BTC-USDT-SWAP` for a contract bot."""
    algo_ord_type = TextField("algoOrdType")
    """Kind of bot, `contract_dca` on contracts or `spot_dca` on spot."""
    init_ord_amt = DecimalField("initOrdAmt")
    """Amount of the order that opens a cycle; of a spot bot, in quote currency."""
    max_safety_ords = DecimalField("maxSafetyOrds")
    """Most safety orders in a cycle; 0 for none. From 1 on, `safetyOrdAmt`, `pxSteps`,
    `pxStepsMult` and `volMult` are required.
    """
    tp_pct = DecimalField("tpPct")
    """Take profit of each cycle as a ratio; 0.05 is 5%."""
    trigger_params = ObjectsField("triggerParams", PlaceDcaOrderTrigger)
    """What starts the bot."""
    allow_reinvest = FlagField("allowReinvest")
    """Whether the profit of a cycle is invested in the next. Contract bots only. Without it the
    exchange takes true.
    """
    safety_ord_amt = DecimalField("safetyOrdAmt")
    """Amount of the first safety order; of a spot bot, in quote currency. Required, and above 0,
    unless `maxSafetyOrds` is 0.
    """
    px_steps = DecimalField("pxSteps")
    """Move of the price against the bot that triggers the first safety order, as a ratio; 0.01 is
    1%. Required unless `maxSafetyOrds` is 0.
    """
    px_steps_mult = DecimalField("pxStepsMult")
    """Factor by which the price step grows from one safety order to the next. Required unless
    `maxSafetyOrds` is 0.
    """
    vol_mult = DecimalField("volMult")
    """Factor by which the amount grows from one safety order to the next. Required unless
    `maxSafetyOrds` is 0.
    """
    sl_pct = DecimalField("slPct")
    """Stop loss as a ratio; 0.05 is 5%."""
    sl_mode = TextField("slMode")
    """Kind of order that stops the loss, `limit` or `market`."""
    direction = TextField("direction")
    """Direction, `long` or `short`, of a contract bot; no default is documented. A spot bot is
    `long`.
    """
    lever = DecimalField("lever")
    """Leverage. Required for contract bots, and without effect on spot ones."""
    profit_sharing_ratio = DecimalField("profitSharingRatio")
    """Share of the profit that you, as lead trader, take from those who copy the bot, 0, 0.1, 0.2
    or 0.3; 0.1 is 10%. Contract bots only.
    """
    tracking_mode = TextField("trackingMode")
    """How copies follow the bot, `sync` or `async`. Contract bots only."""
    tag = TextField("tag")
    """Your own order tag."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade in. Spot bots only."""


class PlacedDcaOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    tag = TextField("tag")
    """Your own order tag."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[PlacedDcaOrder] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/create",
    resource="dca",
    name="place_order",
    summary="Start a DCA bot on spot or on a contract.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/dca/ongoing-list",
        finds_ids=False,
        asked_by=("algoClOrdId",),
        asked_with=("algoOrdType",),
    ),
    rate_limits=(RateLimit(20, 2, ("user", "instrument")),),
    request=PlaceDcaOrderRequest,
    item=PlacedDcaOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
