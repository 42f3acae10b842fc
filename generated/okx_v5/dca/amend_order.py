# Made from spec/paths/tradingBot/dca/amend-order-algo.yaml, not to be edited; make it again with: make generate
"""dca.amend_order: the operation and its models."""

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
    from ..types._dca import AmendDcaOrderTriggerDict

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_D196B13C = re.compile("^([0-9]+(\\.[0-9]+)?)?\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_F2C85487 = re.compile("^([1-9][0-9]?|100)\\Z").search


class AmendDcaOrderTrigger(Request):
    """What starts a spot DCA bot.

    Args:
        trigger_action (triggerAction): What the trigger does, start the bot.
        trigger_strategy (triggerStrategy): What it waits for, `instant` for nothing, `rsi` for the
            indicator.
        timeframe: Length of the candlesticks that the RSI is taken from. Only with `rsi`.
        thold: Threshold of the RSI, a whole number from 1 to 100. Only with `rsi`.
        trigger_cond (triggerCond): How the RSI must stand to the threshold (`above`, `below`) or
            pass it (`cross_up`, `cross_down`, `cross` either way). Only with `rsi`.
        time_period (timePeriod): Candlesticks in the RSI, such as 14. Only with `rsi`.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
    """

    __slots__ = ()
    _label = "AmendDcaOrderTrigger"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param"

    @exact_arguments
    def __init__(
        self,
        *,
        trigger_action: Optional[OneOf[Literal["start"]]] = None,
        trigger_strategy: Optional[OneOf[Literal["instant", "rsi"]]] = None,
        timeframe: Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]] = None,
        thold: Number | None = None,
        trigger_cond: Optional[
            OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]
        ] = None,
        time_period: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if trigger_action is not None:
            wire["triggerAction"] = trigger_action
        if trigger_strategy is not None:
            wire["triggerStrategy"] = trigger_strategy
        if timeframe is not None:
            wire["timeframe"] = timeframe
        if thold is not None:
            wire["thold"] = self._number("thold", thold)
        if trigger_cond is not None:
            wire["triggerCond"] = trigger_cond
        if time_period is not None:
            wire["timePeriod"] = self._number("timePeriod", time_period)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        trigger_action = wire.get("triggerAction", UNSET)
        if trigger_action is not UNSET:
            if not isinstance(trigger_action, str):
                raise cls.refusal(at, "triggerAction", "must be a string")
            if trigger_action not in ("start",) and not is_undescribed(trigger_action):
                raise cls.refusal(at, "triggerAction", "must be 'start'")
        trigger_strategy = wire.get("triggerStrategy", UNSET)
        if trigger_strategy is not UNSET:
            if not isinstance(trigger_strategy, str):
                raise cls.refusal(at, "triggerStrategy", "must be a string")
            if trigger_strategy not in ("instant", "rsi") and not is_undescribed(trigger_strategy):
                raise cls.refusal(at, "triggerStrategy", "must be 'instant' or 'rsi'")
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
                raise cls.refusal(at, "timePeriod", "must be a number: a Decimal, a str or an int")
            if MATCH_952E5B62(time_period) is None:
                raise cls.refusal(
                    at,
                    "timePeriod",
                    "must be a number in plain notation that fits the pattern ^[0-9]+$",
                )
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

    trigger_action = TextField("triggerAction")
    """What the trigger does, start the bot."""
    trigger_strategy = TextField("triggerStrategy")
    """What it waits for, `instant` for nothing, `rsi` for the indicator."""
    timeframe = TextField("timeframe")
    """Length of the candlesticks that the RSI is taken from. Only with `rsi`."""
    thold = DecimalField("thold")
    """Threshold of the RSI, a whole number from 1 to 100. Only with `rsi`."""
    trigger_cond = TextField("triggerCond")
    """How the RSI must stand to the threshold (`above`, `below`) or pass it (`cross_up`,
    `cross_down`, `cross` either way). Only with `rsi`.
    """
    time_period = DecimalField("timePeriod")
    """Candlesticks in the RSI, such as 14. Only with `rsi`."""


class AmendDcaOrderRequest(Request):
    """The parameters of dca.amend_order.

    Args:
        algo_id (algoId): ID of the bot.
        px_steps (pxSteps): Fall of the price that triggers the first safety order, as a ratio; 0.02
            is 2%.
        px_steps_mult (pxStepsMult): Factor by which the price step grows from one safety order to
            the next.
        vol_mult (volMult): Factor by which the amount grows from one safety order to the next.
        tp_pct (tpPct): Take profit of each cycle as a ratio; 0.05 is 5%.
        sl_pct (slPct): Stop loss as a ratio; 0.05 is 5%. How to say that there is none is not
            documented; bots without one are listed with an empty text.
        init_ord_amt (initOrdAmt): Amount of the order that opens a cycle, in quote currency.
        safety_ord_amt (safetyOrdAmt): Amount of the first safety order, in quote currency.
        max_safety_ords (maxSafetyOrds): Most safety orders in a cycle; 0 for none. From 1 on,
            `safetyOrdAmt`, `pxSteps`, `pxStepsMult` and `volMult` must be above 0.
        reserve_funds (reserveFunds): Whether the money for all safety orders is set aside at once.
        trigger_params (triggerParams): What starts the bot.

    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
    """

    __slots__ = ()
    _label = "dca.amend_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        px_steps: Number,
        px_steps_mult: Number,
        vol_mult: Number,
        tp_pct: Number,
        sl_pct: Number,
        init_ord_amt: Number,
        safety_ord_amt: Number,
        max_safety_ords: Number,
        reserve_funds: bool,
        trigger_params: Sequence[
            AmendDcaOrderTrigger | AmendDcaOrderTriggerDict | Mapping[str, Any]
        ],
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "pxSteps": self._number("pxSteps", px_steps),
            "pxStepsMult": self._number("pxStepsMult", px_steps_mult),
            "volMult": self._number("volMult", vol_mult),
            "tpPct": self._number("tpPct", tp_pct),
            "slPct": self._number("slPct", sl_pct),
            "initOrdAmt": self._number("initOrdAmt", init_ord_amt),
            "safetyOrdAmt": self._number("safetyOrdAmt", safety_ord_amt),
            "maxSafetyOrds": self._number("maxSafetyOrds", max_safety_ords),
            "reserveFunds": reserve_funds,
            "triggerParams": self._objects("triggerParams", AmendDcaOrderTrigger, trigger_params),
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        algo_id = wire.get("algoId", UNSET)
        if algo_id is UNSET:
            raise cls.refusal(at, "algoId", "is required")
        if not isinstance(algo_id, str):
            raise cls.refusal(at, "algoId", "must be a string")
        if len(algo_id) < 1:
            raise cls.refusal(at, "algoId", "must have at least 1 character")
        px_steps = wire.get("pxSteps", UNSET)
        if px_steps is UNSET:
            raise cls.refusal(at, "pxSteps", "is required")
        if not isinstance(px_steps, str):
            raise cls.refusal(at, "pxSteps", "must be a number: a Decimal, a str or an int")
        if MATCH_D28C4362(px_steps) is None:
            raise cls.refusal(at, "pxSteps", "must be a number of at least 0 in plain notation")
        px_steps_mult = wire.get("pxStepsMult", UNSET)
        if px_steps_mult is UNSET:
            raise cls.refusal(at, "pxStepsMult", "is required")
        if not isinstance(px_steps_mult, str):
            raise cls.refusal(at, "pxStepsMult", "must be a number: a Decimal, a str or an int")
        if MATCH_D28C4362(px_steps_mult) is None:
            raise cls.refusal(at, "pxStepsMult", "must be a number of at least 0 in plain notation")
        vol_mult = wire.get("volMult", UNSET)
        if vol_mult is UNSET:
            raise cls.refusal(at, "volMult", "is required")
        if not isinstance(vol_mult, str):
            raise cls.refusal(at, "volMult", "must be a number: a Decimal, a str or an int")
        if MATCH_D28C4362(vol_mult) is None:
            raise cls.refusal(at, "volMult", "must be a number of at least 0 in plain notation")
        tp_pct = wire.get("tpPct", UNSET)
        if tp_pct is UNSET:
            raise cls.refusal(at, "tpPct", "is required")
        if not isinstance(tp_pct, str):
            raise cls.refusal(at, "tpPct", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(tp_pct) is None:
            raise cls.refusal(at, "tpPct", "must be more than 0, in plain notation")
        sl_pct = wire.get("slPct", UNSET)
        if sl_pct is UNSET:
            raise cls.refusal(at, "slPct", "is required")
        if not isinstance(sl_pct, str):
            raise cls.refusal(at, "slPct", "must be a number: a Decimal, a str or an int")
        if MATCH_D196B13C(sl_pct) is None:
            raise cls.refusal(
                at, "slPct", "must be a number of at least 0 in plain notation, or empty"
            )
        init_ord_amt = wire.get("initOrdAmt", UNSET)
        if init_ord_amt is UNSET:
            raise cls.refusal(at, "initOrdAmt", "is required")
        if not isinstance(init_ord_amt, str):
            raise cls.refusal(at, "initOrdAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(init_ord_amt) is None:
            raise cls.refusal(at, "initOrdAmt", "must be more than 0, in plain notation")
        safety_ord_amt = wire.get("safetyOrdAmt", UNSET)
        if safety_ord_amt is UNSET:
            raise cls.refusal(at, "safetyOrdAmt", "is required")
        if not isinstance(safety_ord_amt, str):
            raise cls.refusal(at, "safetyOrdAmt", "must be a number: a Decimal, a str or an int")
        if MATCH_D28C4362(safety_ord_amt) is None:
            raise cls.refusal(
                at, "safetyOrdAmt", "must be a number of at least 0 in plain notation"
            )
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
        reserve_funds = wire.get("reserveFunds", UNSET)
        if reserve_funds is UNSET:
            raise cls.refusal(at, "reserveFunds", "is required")
        if not isinstance(reserve_funds, bool):
            raise cls.refusal(at, "reserveFunds", "must be True or False")
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
                    at, "triggerParams", "must be AmendDcaOrderTrigger or a dict", index
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

    algo_id = TextField("algoId")
    """ID of the bot."""
    px_steps = DecimalField("pxSteps")
    """Fall of the price that triggers the first safety order, as a ratio; 0.02 is 2%."""
    px_steps_mult = DecimalField("pxStepsMult")
    """Factor by which the price step grows from one safety order to the next."""
    vol_mult = DecimalField("volMult")
    """Factor by which the amount grows from one safety order to the next."""
    tp_pct = DecimalField("tpPct")
    """Take profit of each cycle as a ratio; 0.05 is 5%."""
    sl_pct = DecimalField("slPct")
    """Stop loss as a ratio; 0.05 is 5%. How to say that there is none is not documented; bots
    without one are listed with an empty text.
    """
    init_ord_amt = DecimalField("initOrdAmt")
    """Amount of the order that opens a cycle, in quote currency."""
    safety_ord_amt = DecimalField("safetyOrdAmt")
    """Amount of the first safety order, in quote currency."""
    max_safety_ords = DecimalField("maxSafetyOrds")
    """Most safety orders in a cycle; 0 for none. From 1 on, `safetyOrdAmt`, `pxSteps`,
    `pxStepsMult` and `volMult` must be above 0.
    """
    reserve_funds = FlagField("reserveFunds")
    """Whether the money for all safety orders is set aside at once."""
    trigger_params = ObjectsField("triggerParams", AmendDcaOrderTrigger)
    """What starts the bot."""


class AmendDcaOrderResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the bot."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the bot."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AmendDcaOrderResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/dca/amend-order-algo",
    resource="dca",
    name="amend_order",
    summary="Change the settings of a spot DCA bot.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/tradingBot/dca/ongoing-list",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=AmendDcaOrderRequest,
    item=AmendDcaOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
