# Made from spec/paths/trade/order-algo.yaml, not to be edited; make it again with: make generate
"""algo.place_order: the operation and its models."""

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
    from ..types._algo import IcebergTriggerDict, TriggerOrderAttachmentDict, TriggerOrderChaseDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_F9551C5D = re.compile("^(-1|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search

MATCH_E62F08F7 = re.compile("^[A-Za-z0-9]{0,32}\\Z").search

MATCH_FACF7FAF = re.compile("^0\\.(010*|000?[1-9][0-9]*)\\Z").search

MATCH_952E5B62 = re.compile("^[0-9]+\\Z").search

MATCH_F2C85487 = re.compile("^([1-9][0-9]?|100)\\Z").search

MATCH_B8C26C0B = re.compile("^(0+(\\.[0-9]+)?|0*1(\\.0+)?)\\Z").search

MATCH_39C055D1 = re.compile("^(-0+(\\.[0-9]+)?|-0*1(\\.0+)?|0+(\\.0+)?)\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search

MATCH_CE2D7AD3 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])\\Z").search


class TriggerOrderChase(Request):
    """How the order that is triggered follows the best bid or ask.

    Args:
        chase_type (chaseType): Whether `chaseVal` is a distance, in the settlement currency, or a
            ratio. Without it the exchange takes distance.
        chase_val (chaseVal): How far from the best bid or ask to stay; a ratio of 0.1 is 10%.
            Without it the exchange takes 0.
        max_chase_type (maxChaseType): Whether `maxChaseVal` is a distance or a ratio. Goes with
            `maxChaseVal`.
        max_chase_val (maxChaseVal): Distance, above 0, at which the order is cancelled. Goes with
            `maxChaseType`.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    """

    __slots__ = ()
    _label = "TriggerOrderChase"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        chase_type: Optional[OneOf[Literal["distance", "ratio"]]] = None,
        chase_val: Number | None = None,
        max_chase_type: Optional[OneOf[Literal["distance", "ratio"]]] = None,
        max_chase_val: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if chase_type is not None:
            wire["chaseType"] = chase_type
        if chase_val is not None:
            wire["chaseVal"] = self._number("chaseVal", chase_val)
        if max_chase_type is not None:
            wire["maxChaseType"] = max_chase_type
        if max_chase_val is not None:
            wire["maxChaseVal"] = self._number("maxChaseVal", max_chase_val)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        chase_type = wire.get("chaseType", UNSET)
        if chase_type is not UNSET:
            if not isinstance(chase_type, str):
                raise cls.refusal(at, "chaseType", "must be a string")
            if chase_type not in ("distance", "ratio") and not is_undescribed(chase_type):
                raise cls.refusal(at, "chaseType", "must be 'distance' or 'ratio'")
        chase_val = wire.get("chaseVal", UNSET)
        if chase_val is not UNSET:
            if not isinstance(chase_val, str):
                raise cls.refusal(at, "chaseVal", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(chase_val) is None:
                raise cls.refusal(
                    at, "chaseVal", "must be a number of at least 0 in plain notation"
                )
        max_chase_type = wire.get("maxChaseType", UNSET)
        if max_chase_type is not UNSET:
            if not isinstance(max_chase_type, str):
                raise cls.refusal(at, "maxChaseType", "must be a string")
            if max_chase_type not in ("distance", "ratio") and not is_undescribed(max_chase_type):
                raise cls.refusal(at, "maxChaseType", "must be 'distance' or 'ratio'")
        max_chase_val = wire.get("maxChaseVal", UNSET)
        if max_chase_val is not UNSET:
            if not isinstance(max_chase_val, str):
                raise cls.refusal(at, "maxChaseVal", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(max_chase_val) is None:
                raise cls.refusal(at, "maxChaseVal", "must be more than 0, in plain notation")
        if max_chase_type is not UNSET and max_chase_val is UNSET:
            raise cls.refusal(at, "maxChaseVal", "is required when max_chase_type is given")
        if max_chase_val is not UNSET and max_chase_type is UNSET:
            raise cls.refusal(at, "maxChaseType", "is required when max_chase_val is given")

    chase_type = TextField("chaseType")
    """Whether `chaseVal` is a distance, in the settlement currency, or a ratio. Without it the
    exchange takes distance.
    """
    chase_val = DecimalField("chaseVal")
    """How far from the best bid or ask to stay; a ratio of 0.1 is 10%. Without it the exchange
    takes 0.
    """
    max_chase_type = TextField("maxChaseType")
    """Whether `maxChaseVal` is a distance or a ratio. Goes with `maxChaseVal`."""
    max_chase_val = DecimalField("maxChaseVal")
    """Distance, above 0, at which the order is cancelled. Goes with `maxChaseType`."""


class TriggerOrderAttachment(Request):
    """A take profit, stop loss or trailing stop attached to a trigger order.

    Args:
        attach_algo_cl_ord_id (attachAlgoClOrdId): Your own ID of the attached order, up to 32
            letters and digits; upper and lower case differ. It becomes the `algoClOrdId` of the
            order that is placed when the main order has filled.
        tp_trigger_px (tpTriggerPx): Price at which the take profit triggers. Goes with `tpOrdPx`.
        tp_trigger_ratio (tpTriggerRatio): Trigger of the take profit as a ratio, 0.3 for 30%, in
            place of `tpTriggerPx`; for FUTURES and SWAP only. Above 0 where the main order buys,
            from -1 to 0 where it sells.
        tp_trigger_px_type (tpTriggerPxType): Price that is compared with the trigger of the take
            profit. Without it the exchange takes last.
        tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. Needs a trigger
            price or ratio.
        sl_trigger_px (slTriggerPx): Price at which the stop loss triggers. Goes with `slOrdPx`.
        sl_trigger_ratio (slTriggerRatio): Trigger of the stop loss as a ratio, 0.3 for 30%, in
            place of `slTriggerPx`; for FUTURES and SWAP only. From 0 to 1 where the main order
            buys, above 0 where it sells.
        sl_trigger_px_type (slTriggerPxType): Price that is compared with the trigger of the stop
            loss. Without it the exchange takes last.
        sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Needs a trigger
            price or ratio.
        callback_ratio (callbackRatio): Distance of the trailing stop as a ratio, 0.05 for 5%. A
            trailing stop has either this or `callbackSpread`.
        callback_spread (callbackSpread): Distance of the trailing stop as a price difference. A
            trailing stop has either this or `callbackRatio`.
        active_px (activePx): Price from which the trailing stop follows the market. Without it, it
            does so from the start.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    """

    __slots__ = ()
    _label = "TriggerOrderAttachment"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        attach_algo_cl_ord_id: str | None = None,
        tp_trigger_px: Number | None = None,
        tp_trigger_ratio: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        tp_ord_px: Number | None = None,
        sl_trigger_px: Number | None = None,
        sl_trigger_ratio: Number | None = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_ord_px: Number | None = None,
        callback_ratio: Number | None = None,
        callback_spread: Number | None = None,
        active_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if attach_algo_cl_ord_id is not None:
            wire["attachAlgoClOrdId"] = attach_algo_cl_ord_id
        if tp_trigger_px is not None:
            wire["tpTriggerPx"] = self._number("tpTriggerPx", tp_trigger_px)
        if tp_trigger_ratio is not None:
            wire["tpTriggerRatio"] = self._number("tpTriggerRatio", tp_trigger_ratio)
        if tp_trigger_px_type is not None:
            wire["tpTriggerPxType"] = tp_trigger_px_type
        if tp_ord_px is not None:
            wire["tpOrdPx"] = self._number("tpOrdPx", tp_ord_px)
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if sl_trigger_ratio is not None:
            wire["slTriggerRatio"] = self._number("slTriggerRatio", sl_trigger_ratio)
        if sl_trigger_px_type is not None:
            wire["slTriggerPxType"] = sl_trigger_px_type
        if sl_ord_px is not None:
            wire["slOrdPx"] = self._number("slOrdPx", sl_ord_px)
        if callback_ratio is not None:
            wire["callbackRatio"] = self._number("callbackRatio", callback_ratio)
        if callback_spread is not None:
            wire["callbackSpread"] = self._number("callbackSpread", callback_spread)
        if active_px is not None:
            wire["activePx"] = self._number("activePx", active_px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        attach_algo_cl_ord_id = wire.get("attachAlgoClOrdId", UNSET)
        if attach_algo_cl_ord_id is not UNSET:
            if not isinstance(attach_algo_cl_ord_id, str):
                raise cls.refusal(at, "attachAlgoClOrdId", "must be a string")
            if MATCH_E62F08F7(attach_algo_cl_ord_id) is None:
                raise cls.refusal(
                    at, "attachAlgoClOrdId", "must match the pattern ^[A-Za-z0-9]{0,32}$"
                )
        tp_trigger_px = wire.get("tpTriggerPx", UNSET)
        if tp_trigger_px is not UNSET:
            if not isinstance(tp_trigger_px, str):
                raise cls.refusal(at, "tpTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(tp_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "tpTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        tp_trigger_ratio = wire.get("tpTriggerRatio", UNSET)
        if tp_trigger_ratio is not UNSET:
            if not isinstance(tp_trigger_ratio, str):
                raise cls.refusal(
                    at, "tpTriggerRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(tp_trigger_ratio) is None:
                raise cls.refusal(
                    at,
                    "tpTriggerRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        tp_trigger_px_type = wire.get("tpTriggerPxType", UNSET)
        if tp_trigger_px_type is not UNSET:
            if not isinstance(tp_trigger_px_type, str):
                raise cls.refusal(at, "tpTriggerPxType", "must be a string")
            if tp_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                tp_trigger_px_type
            ):
                raise cls.refusal(at, "tpTriggerPxType", "must be 'last', 'index' or 'mark'")
        tp_ord_px = wire.get("tpOrdPx", UNSET)
        if tp_ord_px is not UNSET:
            if not isinstance(tp_ord_px, str):
                raise cls.refusal(at, "tpOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(tp_ord_px) is None:
                raise cls.refusal(
                    at,
                    "tpOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        sl_trigger_px = wire.get("slTriggerPx", UNSET)
        if sl_trigger_px is not UNSET:
            if not isinstance(sl_trigger_px, str):
                raise cls.refusal(at, "slTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(sl_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "slTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        sl_trigger_ratio = wire.get("slTriggerRatio", UNSET)
        if sl_trigger_ratio is not UNSET:
            if not isinstance(sl_trigger_ratio, str):
                raise cls.refusal(
                    at, "slTriggerRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(sl_trigger_ratio) is None:
                raise cls.refusal(
                    at,
                    "slTriggerRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        sl_trigger_px_type = wire.get("slTriggerPxType", UNSET)
        if sl_trigger_px_type is not UNSET:
            if not isinstance(sl_trigger_px_type, str):
                raise cls.refusal(at, "slTriggerPxType", "must be a string")
            if sl_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                sl_trigger_px_type
            ):
                raise cls.refusal(at, "slTriggerPxType", "must be 'last', 'index' or 'mark'")
        sl_ord_px = wire.get("slOrdPx", UNSET)
        if sl_ord_px is not UNSET:
            if not isinstance(sl_ord_px, str):
                raise cls.refusal(at, "slOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(sl_ord_px) is None:
                raise cls.refusal(
                    at,
                    "slOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        callback_ratio = wire.get("callbackRatio", UNSET)
        if callback_ratio is not UNSET:
            if not isinstance(callback_ratio, str):
                raise cls.refusal(
                    at, "callbackRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(callback_ratio) is None:
                raise cls.refusal(
                    at,
                    "callbackRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        callback_spread = wire.get("callbackSpread", UNSET)
        if callback_spread is not UNSET:
            if not isinstance(callback_spread, str):
                raise cls.refusal(
                    at, "callbackSpread", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(callback_spread) is None:
                raise cls.refusal(
                    at,
                    "callbackSpread",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        active_px = wire.get("activePx", UNSET)
        if active_px is not UNSET:
            if not isinstance(active_px, str):
                raise cls.refusal(at, "activePx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(active_px) is None:
                raise cls.refusal(
                    at,
                    "activePx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        if tp_trigger_px is not UNSET and tp_ord_px is UNSET:
            raise cls.refusal(at, "tpOrdPx", "is required when tp_trigger_px is given")
        if sl_trigger_px is not UNSET and sl_ord_px is UNSET:
            raise cls.refusal(at, "slOrdPx", "is required when sl_trigger_px is given")
        if (
            tp_ord_px is UNSET
            and tp_trigger_ratio is UNSET
            and sl_ord_px is UNSET
            and sl_trigger_ratio is UNSET
            and callback_ratio is UNSET
            and callback_spread is UNSET
        ):
            raise cls.refusal(
                at,
                "tpOrdPx, tpTriggerRatio, slOrdPx, slTriggerRatio, callbackRatio, callbackSpread",
                "are alternatives: at least one of tp_ord_px, tp_trigger_ratio, sl_ord_px, sl_trigger_ratio, callback_ratio or callback_spread is required",
            )
        if tp_trigger_px is not UNSET and tp_trigger_ratio is not UNSET:
            raise cls.refusal(
                at,
                "tpTriggerPx, tpTriggerRatio",
                "cannot be given together: tp_trigger_px and tp_trigger_ratio",
            )
        if sl_trigger_px is not UNSET and sl_trigger_ratio is not UNSET:
            raise cls.refusal(
                at,
                "slTriggerPx, slTriggerRatio",
                "cannot be given together: sl_trigger_px and sl_trigger_ratio",
            )
        if callback_ratio is not UNSET and callback_spread is not UNSET:
            raise cls.refusal(
                at,
                "callbackRatio, callbackSpread",
                "cannot be given together: callback_ratio and callback_spread",
            )
        if tp_ord_px is not UNSET and tp_trigger_px is UNSET and tp_trigger_ratio is UNSET:
            raise cls.refusal(
                at,
                "tpTriggerPx, tpTriggerRatio",
                "are alternatives: at least one of tp_trigger_px or tp_trigger_ratio is required when tp_ord_px is given",
            )
        if sl_ord_px is not UNSET and sl_trigger_px is UNSET and sl_trigger_ratio is UNSET:
            raise cls.refusal(
                at,
                "slTriggerPx, slTriggerRatio",
                "are alternatives: at least one of sl_trigger_px or sl_trigger_ratio is required when sl_ord_px is given",
            )
        if active_px is not UNSET and callback_ratio is UNSET and callback_spread is UNSET:
            raise cls.refusal(
                at,
                "callbackRatio, callbackSpread",
                "are alternatives: at least one of callback_ratio or callback_spread is required when active_px is given",
            )

    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order, up to 32 letters and digits; upper and lower case differ.
    It becomes the `algoClOrdId` of the order that is placed when the main order has filled.
    """
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price at which the take profit triggers. Goes with `tpOrdPx`."""
    tp_trigger_ratio = DecimalField("tpTriggerRatio")
    """Trigger of the take profit as a ratio, 0.3 for 30%, in place of `tpTriggerPx`; for FUTURES
    and SWAP only. Above 0 where the main order buys, from -1 to 0 where it sells.
    """
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Without it the exchange takes
    last.
    """
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit, -1 for market price. Needs a trigger price or ratio."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price at which the stop loss triggers. Goes with `slOrdPx`."""
    sl_trigger_ratio = DecimalField("slTriggerRatio")
    """Trigger of the stop loss as a ratio, 0.3 for 30%, in place of `slTriggerPx`; for FUTURES and
    SWAP only. From 0 to 1 where the main order buys, above 0 where it sells.
    """
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Without it the exchange takes last."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss, -1 for market price. Needs a trigger price or ratio."""
    callback_ratio = DecimalField("callbackRatio")
    """Distance of the trailing stop as a ratio, 0.05 for 5%. A trailing stop has either this or
    `callbackSpread`.
    """
    callback_spread = DecimalField("callbackSpread")
    """Distance of the trailing stop as a price difference. A trailing stop has either this or
    `callbackRatio`.
    """
    active_px = DecimalField("activePx")
    """Price from which the trailing stop follows the market. Without it, it does so from the start."""


class IcebergTrigger(Request):
    """What a smart iceberg order waits for.

    Args:
        trigger_action (triggerAction): What happens; `start` starts the order.
        trigger_strategy (triggerStrategy): What to wait for; nothing (`instant`), a price, or the
            RSI.
        trigger_px (triggerPx): Price to wait for. Required for, and only with, the strategy
            `price`.
        trigger_cond (triggerCond): How the threshold (or price) has to be met. Not with the
            strategy `instant`.
        timeframe: Length of the candlesticks that the RSI is taken from. Only with the strategy
            `rsi`.
        thold: Threshold of the RSI, a whole number from 1 to 100. Only with the strategy `rsi`.
        time_period (timePeriod): Number of candlesticks the RSI looks back, always 14. Only with
            the strategy `rsi`. Without it the exchange takes 14.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    """

    __slots__ = ()
    _label = "IcebergTrigger"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        trigger_action: OneOf[Literal["start"]],
        trigger_strategy: OneOf[Literal["instant", "price", "rsi"]],
        trigger_px: Number | None = None,
        trigger_cond: Optional[
            OneOf[Literal["cross_up", "cross_down", "above", "below", "cross"]]
        ] = None,
        timeframe: Optional[OneOf[Literal["3m", "5m", "15m", "30m", "1H", "4H", "1D"]]] = None,
        thold: Number | None = None,
        time_period: Optional[OneOf[Literal["14"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "triggerAction": trigger_action,
            "triggerStrategy": trigger_strategy,
        }
        if trigger_px is not None:
            wire["triggerPx"] = self._number("triggerPx", trigger_px)
        if trigger_cond is not None:
            wire["triggerCond"] = trigger_cond
        if timeframe is not None:
            wire["timeframe"] = timeframe
        if thold is not None:
            wire["thold"] = self._number("thold", thold)
        if time_period is not None:
            wire["timePeriod"] = time_period
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
        trigger_px = wire.get("triggerPx", UNSET)
        if trigger_px is not UNSET:
            if not isinstance(trigger_px, str):
                raise cls.refusal(at, "triggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(trigger_px) is None:
                raise cls.refusal(
                    at,
                    "triggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
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
        time_period = wire.get("timePeriod", UNSET)
        if time_period is not UNSET:
            if not isinstance(time_period, str):
                raise cls.refusal(at, "timePeriod", "must be a string")
            if time_period not in ("14",) and not is_undescribed(time_period):
                raise cls.refusal(at, "timePeriod", "must be '14'")
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
        if (trigger_strategy != "rsi" and timeframe is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "timeframe", "must not be given unless trigger_strategy is 'rsi'")
        if (trigger_strategy != "rsi" and thold is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(at, "thold", "must not be given unless trigger_strategy is 'rsi'")
        if (trigger_strategy != "rsi" and time_period is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(
                at, "timePeriod", "must not be given unless trigger_strategy is 'rsi'"
            )
        if (trigger_strategy == "instant" and trigger_cond is not UNSET) and not is_undescribed(
            trigger_strategy
        ):
            raise cls.refusal(
                at, "triggerCond", "must not be given when trigger_strategy is 'instant'"
            )

    trigger_action = TextField("triggerAction")
    """What happens; `start` starts the order."""
    trigger_strategy = TextField("triggerStrategy")
    """What to wait for; nothing (`instant`), a price, or the RSI."""
    trigger_px = DecimalField("triggerPx")
    """Price to wait for. Required for, and only with, the strategy `price`."""
    trigger_cond = TextField("triggerCond")
    """How the threshold (or price) has to be met. Not with the strategy `instant`."""
    timeframe = TextField("timeframe")
    """Length of the candlesticks that the RSI is taken from. Only with the strategy `rsi`."""
    thold = DecimalField("thold")
    """Threshold of the RSI, a whole number from 1 to 100. Only with the strategy `rsi`."""
    time_period = TextField("timePeriod")
    """Number of candlesticks the RSI looks back, always 14. Only with the strategy `rsi`. Without
    it the exchange takes 14.
    """


class PlaceAlgoOrderRequest(Request):
    """The parameters of algo.place_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
            `spot_isolated` for spot lead trading. `isolated` does not exist in multi-currency and
            portfolio margin mode.
        side: Order side.
        ord_type (ordType): Kind of algo order: `conditional` is a take profit or a stop loss, `oco`
            is both, of which the first to trigger ends the other, `chase` follows the best price
            (FUTURES and SWAP only), `trigger` waits for a price, `move_order_stop` is a trailing
            stop, `twap` trades slices over time, `smart_iceberg` shows only a part of its size.
        ccy: Margin currency, for isolated orders of type MARGIN, and for cross ones in Futures
            mode.
        pos_side (posSide): Position side. In long/short mode it is required, `long` or `short`; in
            net mode it may be left out, and only `net` is allowed.
        sz: Quantity. Required, unless `closeFraction` stands in its place.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
        tgt_ccy (tgtCcy): Currency that `sz` is counted in, for SPOT only, and only for a
            `conditional` order that buys at market price. Without it the exchange takes quote_ccy.
        algo_cl_ord_id (algoClOrdId): Your own ID of the algo order, 1 to 32 letters and digits;
            upper and lower case differ.
        close_fraction (closeFraction): Part of the position to close, given in place of `sz`; only
            the whole position, `1`, is possible. For `conditional` and `oco` orders on FUTURES or
            SWAP that close at market price; in net mode `reduceOnly` must be true. One such order a
            position; not in portfolio margin mode.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only. Without it the
            exchange takes the one in `instId`.
        tp_trigger_px (tpTriggerPx): Price at which the take profit triggers. Goes with `tpOrdPx`;
            where `tpOrdKind` is `limit` it is not needed.
        tp_trigger_px_type (tpTriggerPxType): Price that is compared with `tpTriggerPx`. Without it
            the exchange takes last.
        tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. In net mode a
            `conditional` order that has a stop loss too ignores its take profit; use `oco` for
            both.
        tp_ord_kind (tpOrdKind): Kind of take profit: `condition` waits for `tpTriggerPx`, `limit`
            is a limit order at `tpOrdPx` (not for spot, margin and options, nor for lead traders).
            The exchange may want a stop loss and `cxlOnClosePos` beside a limit take profit (errors
            51095, 51096). Without it the exchange takes condition.
        sl_trigger_px (slTriggerPx): Price at which the stop loss triggers. Goes with `slOrdPx`.
        sl_trigger_px_type (slTriggerPxType): Price that is compared with `slTriggerPx`. Without it
            the exchange takes last.
        sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Goes with
            `slTriggerPx`.
        cxl_on_close_pos (cxlOnClosePos): Cancel the take profit and stop loss when the position is
            fully closed. If true, `reduceOnly` must be true as well. Only in Futures mode and
            multi-currency margin mode. Without it the exchange takes false.
        reduce_only (reduceOnly): Only reduce the position, for MARGIN, and for FUTURES and SWAP in
            net mode. Only in Futures mode and multi-currency margin mode; a trailing stop ignores
            it in long/short mode. That a `trigger` order honours it is not documented; the order,
            once placed, says by `reduceOnly` whether it does. Without it the exchange takes false.
        chase_type (chaseType): Whether `chaseVal` is a distance from the best bid or ask, or a
            ratio. Without it the exchange takes distance.
        chase_val (chaseVal): How far from the best bid or ask to stay. A distance is in USDT, USDC
            or, for crypto-margined contracts, USD; a ratio of 0.1 is 10%. Without it the exchange
            takes 0.
        max_chase_type (maxChaseType): Whether `maxChaseVal` is a distance from the best bid or ask,
            or a ratio. Goes with `maxChaseVal`.
        max_chase_val (maxChaseVal): How far to chase at most, as a distance or a ratio; 0.1 is 10%.
            Goes with `maxChaseType`.
        trigger_px (triggerPx): Price at which a `trigger` order places its own order, in the unit
            of the instrument's price. On the wrong side of `orderPx` the exchange refuses it with
            51046 to 51049.
        order_px (orderPx): Price of the order that a `trigger` order places, -1 for market price.
            Required, unless `advanceOrdType` is `chase`, which has none.
        advance_ord_type (advanceOrdType): What a `trigger` order places: `fok` fills at once and
            wholly or not at all, `ioc` fills at once what it can, `chase` follows the best price
            (FUTURES and SWAP only), empty is a limit or market order, as `orderPx` says. Without it
            the exchange takes ''.
        adv_chase_params (advChaseParams): How a `trigger` order with the `advanceOrdType` `chase`
            follows the price; required with it.
        trigger_px_type (triggerPxType): Price that is compared with `triggerPx`: `last` reacts
            fastest, also to short spikes, `index` comes from several exchanges, `mark` is smoothed.
            SPOT has `last` only. Without it the exchange takes last.
        attach_algo_ords (attachAlgoOrds): Take profit, stop loss or trailing stop to place once the
            triggered order has filled. In Futures mode, multi-currency and portfolio margin mode;
            not with the `advanceOrdType` `chase`.
        callback_ratio (callbackRatio): Distance of a trailing stop as a ratio, 0.01 for 1%. Either
            this or `callbackSpread` is required.
        callback_spread (callbackSpread): Distance of a trailing stop as a price difference. Either
            this or `callbackRatio` is required.
        active_px (activePx): Price from which a trailing stop follows the market. Without it, it
            does so from the start.
        px_var (pxVar): How far beyond the best bid (buying) or ask (selling) a `twap` order goes,
            as a ratio from 0.0001 to 0.01; 0.01 is 1%. Either this or `pxSpread` is required.
        px_spread (pxSpread): How far beyond the best bid (buying) or ask (selling) a `twap` order
            goes, as a price difference of 0 or more. Either this or `pxVar` is required.
        sz_limit (szLimit): Size of each slice of a `twap` order; smallest size shown of a
            `smart_iceberg` order.
        px_limit (pxLimit): Price limit, 0 or more: a `twap` order that buys trades while the market
            is below it, one that sells while it is above. A `smart_iceberg` order may go without.
        time_interval (timeInterval): Seconds between two slices of a `twap` order.
        lmt_order_number (lmtOrderNumber): Number of limit orders that a `smart_iceberg` order is
            split into.
        aggressiveness: How a `smart_iceberg` order trades: `radical` fills fastest, `mid` weighs
            speed and price, `conservative` queues at the best bid or ask.
        trigger_params (triggerParams): When a `smart_iceberg` order starts; at once if the list is
            empty.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    """

    __slots__ = ()
    _label = "algo.place_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[
            Literal[
                "conditional", "oco", "chase", "trigger", "move_order_stop", "twap", "smart_iceberg"
            ]
        ],
        ccy: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        sz: Number | None = None,
        tag: str | None = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        algo_cl_ord_id: str | None = None,
        close_fraction: Optional[OneOf[Literal["1"]]] = None,
        trade_quote_ccy: str | None = None,
        tp_trigger_px: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        tp_ord_px: Number | None = None,
        tp_ord_kind: Optional[OneOf[Literal["condition", "limit"]]] = None,
        sl_trigger_px: Number | None = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_ord_px: Number | None = None,
        cxl_on_close_pos: bool | None = None,
        reduce_only: bool | None = None,
        chase_type: Optional[OneOf[Literal["distance", "ratio"]]] = None,
        chase_val: Number | None = None,
        max_chase_type: Optional[OneOf[Literal["distance", "ratio"]]] = None,
        max_chase_val: Number | None = None,
        trigger_px: Number | None = None,
        order_px: Number | None = None,
        advance_ord_type: Optional[OneOf[Literal["fok", "ioc", "chase", ""]]] = None,
        adv_chase_params: Optional[
            Sequence[TriggerOrderChase | TriggerOrderChaseDict | Mapping[str, Any]]
        ] = None,
        trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        attach_algo_ords: Optional[
            Sequence[TriggerOrderAttachment | TriggerOrderAttachmentDict | Mapping[str, Any]]
        ] = None,
        callback_ratio: Number | None = None,
        callback_spread: Number | None = None,
        active_px: Number | None = None,
        px_var: Number | None = None,
        px_spread: Number | None = None,
        sz_limit: Number | None = None,
        px_limit: Number | None = None,
        time_interval: Number | None = None,
        lmt_order_number: Number | None = None,
        aggressiveness: Optional[OneOf[Literal["radical", "mid", "conservative"]]] = None,
        trigger_params: Optional[
            Sequence[IcebergTrigger | IcebergTriggerDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "tdMode": td_mode,
            "side": side,
            "ordType": ord_type,
        }
        if ccy is not None:
            wire["ccy"] = ccy
        if pos_side is not None:
            wire["posSide"] = pos_side
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if tag is not None:
            wire["tag"] = tag
        if tgt_ccy is not None:
            wire["tgtCcy"] = tgt_ccy
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        if close_fraction is not None:
            wire["closeFraction"] = close_fraction
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        if tp_trigger_px is not None:
            wire["tpTriggerPx"] = self._number("tpTriggerPx", tp_trigger_px)
        if tp_trigger_px_type is not None:
            wire["tpTriggerPxType"] = tp_trigger_px_type
        if tp_ord_px is not None:
            wire["tpOrdPx"] = self._number("tpOrdPx", tp_ord_px)
        if tp_ord_kind is not None:
            wire["tpOrdKind"] = tp_ord_kind
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if sl_trigger_px_type is not None:
            wire["slTriggerPxType"] = sl_trigger_px_type
        if sl_ord_px is not None:
            wire["slOrdPx"] = self._number("slOrdPx", sl_ord_px)
        if cxl_on_close_pos is not None:
            wire["cxlOnClosePos"] = cxl_on_close_pos
        if reduce_only is not None:
            wire["reduceOnly"] = reduce_only
        if chase_type is not None:
            wire["chaseType"] = chase_type
        if chase_val is not None:
            wire["chaseVal"] = self._number("chaseVal", chase_val)
        if max_chase_type is not None:
            wire["maxChaseType"] = max_chase_type
        if max_chase_val is not None:
            wire["maxChaseVal"] = self._number("maxChaseVal", max_chase_val)
        if trigger_px is not None:
            wire["triggerPx"] = self._number("triggerPx", trigger_px)
        if order_px is not None:
            wire["orderPx"] = self._number("orderPx", order_px)
        if advance_ord_type is not None:
            wire["advanceOrdType"] = advance_ord_type
        if adv_chase_params is not None:
            wire["advChaseParams"] = self._objects(
                "advChaseParams", TriggerOrderChase, adv_chase_params
            )
        if trigger_px_type is not None:
            wire["triggerPxType"] = trigger_px_type
        if attach_algo_ords is not None:
            wire["attachAlgoOrds"] = self._objects(
                "attachAlgoOrds", TriggerOrderAttachment, attach_algo_ords
            )
        if callback_ratio is not None:
            wire["callbackRatio"] = self._number("callbackRatio", callback_ratio)
        if callback_spread is not None:
            wire["callbackSpread"] = self._number("callbackSpread", callback_spread)
        if active_px is not None:
            wire["activePx"] = self._number("activePx", active_px)
        if px_var is not None:
            wire["pxVar"] = self._number("pxVar", px_var)
        if px_spread is not None:
            wire["pxSpread"] = self._number("pxSpread", px_spread)
        if sz_limit is not None:
            wire["szLimit"] = self._number("szLimit", sz_limit)
        if px_limit is not None:
            wire["pxLimit"] = self._number("pxLimit", px_limit)
        if time_interval is not None:
            wire["timeInterval"] = self._number("timeInterval", time_interval)
        if lmt_order_number is not None:
            wire["lmtOrderNumber"] = self._number("lmtOrderNumber", lmt_order_number)
        if aggressiveness is not None:
            wire["aggressiveness"] = aggressiveness
        if trigger_params is not None:
            wire["triggerParams"] = self._objects("triggerParams", IcebergTrigger, trigger_params)
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
        td_mode = wire.get("tdMode", UNSET)
        if td_mode is UNSET:
            raise cls.refusal(at, "tdMode", "is required")
        if not isinstance(td_mode, str):
            raise cls.refusal(at, "tdMode", "must be a string")
        if td_mode not in ("cross", "isolated", "cash", "spot_isolated") and not is_undescribed(
            td_mode
        ):
            raise cls.refusal(
                at, "tdMode", "must be 'cross', 'isolated', 'cash' or 'spot_isolated'"
            )
        side = wire.get("side", UNSET)
        if side is UNSET:
            raise cls.refusal(at, "side", "is required")
        if not isinstance(side, str):
            raise cls.refusal(at, "side", "must be a string")
        if side not in ("buy", "sell") and not is_undescribed(side):
            raise cls.refusal(at, "side", "must be 'buy' or 'sell'")
        ord_type = wire.get("ordType", UNSET)
        if ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required")
        if not isinstance(ord_type, str):
            raise cls.refusal(at, "ordType", "must be a string")
        if ord_type not in (
            "conditional",
            "oco",
            "chase",
            "trigger",
            "move_order_stop",
            "twap",
            "smart_iceberg",
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "ordType",
                "must be 'conditional', 'oco', 'chase', 'trigger', 'move_order_stop', 'twap' or 'smart_iceberg'",
            )
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("net", "long", "short") and not is_undescribed(pos_side):
                raise cls.refusal(at, "posSide", "must be 'net', 'long' or 'short'")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(sz) is None:
                raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        tgt_ccy = wire.get("tgtCcy", UNSET)
        if tgt_ccy is not UNSET:
            if not isinstance(tgt_ccy, str):
                raise cls.refusal(at, "tgtCcy", "must be a string")
            if tgt_ccy not in ("base_ccy", "quote_ccy") and not is_undescribed(tgt_ccy):
                raise cls.refusal(at, "tgtCcy", "must be 'base_ccy' or 'quote_ccy'")
        algo_cl_ord_id = wire.get("algoClOrdId", UNSET)
        if algo_cl_ord_id is not UNSET:
            if not isinstance(algo_cl_ord_id, str):
                raise cls.refusal(at, "algoClOrdId", "must be a string")
            if MATCH_6B4283FD(algo_cl_ord_id) is None:
                raise cls.refusal(at, "algoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        close_fraction = wire.get("closeFraction", UNSET)
        if close_fraction is not UNSET:
            if not isinstance(close_fraction, str):
                raise cls.refusal(at, "closeFraction", "must be a string")
            if close_fraction not in ("1",) and not is_undescribed(close_fraction):
                raise cls.refusal(at, "closeFraction", "must be '1'")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        tp_trigger_px = wire.get("tpTriggerPx", UNSET)
        if tp_trigger_px is not UNSET:
            if not isinstance(tp_trigger_px, str):
                raise cls.refusal(at, "tpTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(tp_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "tpTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        tp_trigger_px_type = wire.get("tpTriggerPxType", UNSET)
        if tp_trigger_px_type is not UNSET:
            if not isinstance(tp_trigger_px_type, str):
                raise cls.refusal(at, "tpTriggerPxType", "must be a string")
            if tp_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                tp_trigger_px_type
            ):
                raise cls.refusal(at, "tpTriggerPxType", "must be 'last', 'index' or 'mark'")
        tp_ord_px = wire.get("tpOrdPx", UNSET)
        if tp_ord_px is not UNSET:
            if not isinstance(tp_ord_px, str):
                raise cls.refusal(at, "tpOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(tp_ord_px) is None:
                raise cls.refusal(
                    at,
                    "tpOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        tp_ord_kind = wire.get("tpOrdKind", UNSET)
        if tp_ord_kind is not UNSET:
            if not isinstance(tp_ord_kind, str):
                raise cls.refusal(at, "tpOrdKind", "must be a string")
            if tp_ord_kind not in ("condition", "limit") and not is_undescribed(tp_ord_kind):
                raise cls.refusal(at, "tpOrdKind", "must be 'condition' or 'limit'")
        sl_trigger_px = wire.get("slTriggerPx", UNSET)
        if sl_trigger_px is not UNSET:
            if not isinstance(sl_trigger_px, str):
                raise cls.refusal(at, "slTriggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(sl_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "slTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        sl_trigger_px_type = wire.get("slTriggerPxType", UNSET)
        if sl_trigger_px_type is not UNSET:
            if not isinstance(sl_trigger_px_type, str):
                raise cls.refusal(at, "slTriggerPxType", "must be a string")
            if sl_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                sl_trigger_px_type
            ):
                raise cls.refusal(at, "slTriggerPxType", "must be 'last', 'index' or 'mark'")
        sl_ord_px = wire.get("slOrdPx", UNSET)
        if sl_ord_px is not UNSET:
            if not isinstance(sl_ord_px, str):
                raise cls.refusal(at, "slOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(sl_ord_px) is None:
                raise cls.refusal(
                    at,
                    "slOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        cxl_on_close_pos = wire.get("cxlOnClosePos", UNSET)
        if cxl_on_close_pos is not UNSET:
            if not isinstance(cxl_on_close_pos, bool):
                raise cls.refusal(at, "cxlOnClosePos", "must be True or False")
        reduce_only = wire.get("reduceOnly", UNSET)
        if reduce_only is not UNSET:
            if not isinstance(reduce_only, bool):
                raise cls.refusal(at, "reduceOnly", "must be True or False")
        chase_type = wire.get("chaseType", UNSET)
        if chase_type is not UNSET:
            if not isinstance(chase_type, str):
                raise cls.refusal(at, "chaseType", "must be a string")
            if chase_type not in ("distance", "ratio") and not is_undescribed(chase_type):
                raise cls.refusal(at, "chaseType", "must be 'distance' or 'ratio'")
        chase_val = wire.get("chaseVal", UNSET)
        if chase_val is not UNSET:
            if not isinstance(chase_val, str):
                raise cls.refusal(at, "chaseVal", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(chase_val) is None:
                raise cls.refusal(
                    at,
                    "chaseVal",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        max_chase_type = wire.get("maxChaseType", UNSET)
        if max_chase_type is not UNSET:
            if not isinstance(max_chase_type, str):
                raise cls.refusal(at, "maxChaseType", "must be a string")
            if max_chase_type not in ("distance", "ratio") and not is_undescribed(max_chase_type):
                raise cls.refusal(at, "maxChaseType", "must be 'distance' or 'ratio'")
        max_chase_val = wire.get("maxChaseVal", UNSET)
        if max_chase_val is not UNSET:
            if not isinstance(max_chase_val, str):
                raise cls.refusal(at, "maxChaseVal", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(max_chase_val) is None:
                raise cls.refusal(
                    at,
                    "maxChaseVal",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        trigger_px = wire.get("triggerPx", UNSET)
        if trigger_px is not UNSET:
            if not isinstance(trigger_px, str):
                raise cls.refusal(at, "triggerPx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(trigger_px) is None:
                raise cls.refusal(
                    at,
                    "triggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        order_px = wire.get("orderPx", UNSET)
        if order_px is not UNSET:
            if not isinstance(order_px, str):
                raise cls.refusal(at, "orderPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(order_px) is None:
                raise cls.refusal(
                    at,
                    "orderPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        advance_ord_type = wire.get("advanceOrdType", UNSET)
        if advance_ord_type is not UNSET:
            if not isinstance(advance_ord_type, str):
                raise cls.refusal(at, "advanceOrdType", "must be a string")
            if advance_ord_type not in ("fok", "ioc", "chase", "") and not is_undescribed(
                advance_ord_type
            ):
                raise cls.refusal(at, "advanceOrdType", "must be 'fok', 'ioc', 'chase' or ''")
        adv_chase_params = wire.get("advChaseParams", UNSET)
        if adv_chase_params is not UNSET:
            if not is_list(adv_chase_params):
                raise cls.refusal(at, "advChaseParams", "must be a list")
            if len(adv_chase_params) < 1:
                raise cls.refusal(at, "advChaseParams", "must have at least 1 element")
            for index, each in enumerate(adv_chase_params):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "advChaseParams", "must be TriggerOrderChase or a dict", index
                    )
        trigger_px_type = wire.get("triggerPxType", UNSET)
        if trigger_px_type is not UNSET:
            if not isinstance(trigger_px_type, str):
                raise cls.refusal(at, "triggerPxType", "must be a string")
            if trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                trigger_px_type
            ):
                raise cls.refusal(at, "triggerPxType", "must be 'last', 'index' or 'mark'")
        attach_algo_ords = wire.get("attachAlgoOrds", UNSET)
        if attach_algo_ords is not UNSET:
            if not is_list(attach_algo_ords):
                raise cls.refusal(at, "attachAlgoOrds", "must be a list")
            for index, each in enumerate(attach_algo_ords):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "attachAlgoOrds", "must be TriggerOrderAttachment or a dict", index
                    )
        callback_ratio = wire.get("callbackRatio", UNSET)
        if callback_ratio is not UNSET:
            if not isinstance(callback_ratio, str):
                raise cls.refusal(
                    at, "callbackRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(callback_ratio) is None:
                raise cls.refusal(
                    at,
                    "callbackRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        callback_spread = wire.get("callbackSpread", UNSET)
        if callback_spread is not UNSET:
            if not isinstance(callback_spread, str):
                raise cls.refusal(
                    at, "callbackSpread", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(callback_spread) is None:
                raise cls.refusal(
                    at,
                    "callbackSpread",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        active_px = wire.get("activePx", UNSET)
        if active_px is not UNSET:
            if not isinstance(active_px, str):
                raise cls.refusal(at, "activePx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(active_px) is None:
                raise cls.refusal(
                    at,
                    "activePx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        px_var = wire.get("pxVar", UNSET)
        if px_var is not UNSET:
            if not isinstance(px_var, str):
                raise cls.refusal(at, "pxVar", "must be a number: a Decimal, a str or an int")
            if MATCH_FACF7FAF(px_var) is None:
                raise cls.refusal(
                    at,
                    "pxVar",
                    "must be a number in plain notation that fits the pattern ^0\\.(010*|000?[1-9][0-9]*)$",
                )
        px_spread = wire.get("pxSpread", UNSET)
        if px_spread is not UNSET:
            if not isinstance(px_spread, str):
                raise cls.refusal(at, "pxSpread", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(px_spread) is None:
                raise cls.refusal(
                    at, "pxSpread", "must be a number of at least 0 in plain notation"
                )
        sz_limit = wire.get("szLimit", UNSET)
        if sz_limit is not UNSET:
            if not isinstance(sz_limit, str):
                raise cls.refusal(at, "szLimit", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(sz_limit) is None:
                raise cls.refusal(at, "szLimit", "must be more than 0, in plain notation")
        px_limit = wire.get("pxLimit", UNSET)
        if px_limit is not UNSET:
            if not isinstance(px_limit, str):
                raise cls.refusal(at, "pxLimit", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(px_limit) is None:
                raise cls.refusal(at, "pxLimit", "must be a number of at least 0 in plain notation")
        time_interval = wire.get("timeInterval", UNSET)
        if time_interval is not UNSET:
            if not isinstance(time_interval, str):
                raise cls.refusal(
                    at, "timeInterval", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_D28C4362(time_interval) is None:
                raise cls.refusal(
                    at, "timeInterval", "must be a number of at least 0 in plain notation"
                )
        lmt_order_number = wire.get("lmtOrderNumber", UNSET)
        if lmt_order_number is not UNSET:
            if not isinstance(lmt_order_number, str):
                raise cls.refusal(
                    at, "lmtOrderNumber", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_952E5B62(lmt_order_number) is None:
                raise cls.refusal(
                    at,
                    "lmtOrderNumber",
                    "must be a number in plain notation that fits the pattern ^[0-9]+$",
                )
        aggressiveness = wire.get("aggressiveness", UNSET)
        if aggressiveness is not UNSET:
            if not isinstance(aggressiveness, str):
                raise cls.refusal(at, "aggressiveness", "must be a string")
            if aggressiveness not in ("radical", "mid", "conservative") and not is_undescribed(
                aggressiveness
            ):
                raise cls.refusal(
                    at, "aggressiveness", "must be 'radical', 'mid' or 'conservative'"
                )
        trigger_params = wire.get("triggerParams", UNSET)
        if trigger_params is not UNSET:
            if not is_list(trigger_params):
                raise cls.refusal(at, "triggerParams", "must be a list")
            for index, each in enumerate(trigger_params):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "triggerParams", "must be IcebergTrigger or a dict", index
                    )
        if tp_trigger_px is not UNSET and tp_ord_px is UNSET:
            raise cls.refusal(at, "tpOrdPx", "is required when tp_trigger_px is given")
        if sl_trigger_px is not UNSET and sl_ord_px is UNSET:
            raise cls.refusal(at, "slOrdPx", "is required when sl_trigger_px is given")
        if sl_ord_px is not UNSET and sl_trigger_px is UNSET:
            raise cls.refusal(at, "slTriggerPx", "is required when sl_ord_px is given")
        if max_chase_type is not UNSET and max_chase_val is UNSET:
            raise cls.refusal(at, "maxChaseVal", "is required when max_chase_type is given")
        if max_chase_val is not UNSET and max_chase_type is UNSET:
            raise cls.refusal(at, "maxChaseType", "is required when max_chase_val is given")
        if (
            ord_type in ("conditional", "oco")
            and (sz is not UNSET) == (close_fraction is not UNSET)
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "sz, closeFraction",
                "are alternatives: exactly one of sz or close_fraction is required when ord_type is 'conditional' or 'oco'",
            )
        if (
            ord_type not in ("conditional", "oco") and close_fraction is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "closeFraction", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and tp_trigger_px is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "tpTriggerPx", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and tp_trigger_px_type is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "tpTriggerPxType", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and tp_ord_px is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "tpOrdPx", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and tp_ord_kind is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "tpOrdKind", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and sl_trigger_px is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "slTriggerPx", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and sl_trigger_px_type is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "slTriggerPxType", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and sl_ord_px is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "slOrdPx", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (
            ord_type not in ("conditional", "oco") and cxl_on_close_pos is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "cxlOnClosePos", "must not be given unless ord_type is 'conditional' or 'oco'"
            )
        if (ord_type not in ("conditional", "oco") and sz is UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(at, "sz", "is required unless ord_type is 'conditional' or 'oco'")
        if (tp_ord_kind == "limit" and tp_ord_px == "-1") and not is_undescribed(tp_ord_kind):
            raise cls.refusal(
                at,
                "tpOrdPx",
                "a limit take profit has a price, not -1 for market price when tp_ord_kind is 'limit'",
            )
        if (tp_ord_kind == "limit" and tp_ord_px is UNSET) and not is_undescribed(tp_ord_kind):
            raise cls.refusal(at, "tpOrdPx", "is required when tp_ord_kind is 'limit'")
        if (
            tp_ord_kind != "limit" and tp_ord_px is not UNSET and tp_trigger_px is UNSET
        ) and not is_undescribed(tp_ord_kind):
            raise cls.refusal(
                at,
                "tpTriggerPx",
                "is required when tp_ord_px is given unless tp_ord_kind is 'limit'",
            )
        if (
            ord_type == "conditional" and tp_ord_px is UNSET and sl_ord_px is UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "tpOrdPx, slOrdPx",
                "are alternatives: at least one of tp_ord_px or sl_ord_px is required when ord_type is 'conditional'",
            )
        if (ord_type == "oco" and tp_ord_px is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "tpOrdPx", "is required when ord_type is 'oco'")
        if (ord_type == "oco" and sl_ord_px is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "slOrdPx", "is required when ord_type is 'oco'")
        if cxl_on_close_pos is True and reduce_only is not UNSET and reduce_only is not True:
            raise cls.refusal(at, "reduceOnly", "must be True when cxl_on_close_pos is True")
        if cxl_on_close_pos is True and reduce_only is UNSET:
            raise cls.refusal(at, "reduceOnly", "is required when cxl_on_close_pos is True")
        if (
            close_fraction is not UNSET and tp_ord_kind is not UNSET and tp_ord_kind != "condition"
        ) and not is_undescribed(tp_ord_kind):
            raise cls.refusal(at, "tpOrdKind", "must be 'condition' when close_fraction is given")
        if close_fraction is not UNSET and tp_ord_px is not UNSET and tp_ord_px != "-1":
            raise cls.refusal(at, "tpOrdPx", "must be '-1' when close_fraction is given")
        if close_fraction is not UNSET and sl_ord_px is not UNSET and sl_ord_px != "-1":
            raise cls.refusal(at, "slOrdPx", "must be '-1' when close_fraction is given")
        if (
            close_fraction is not UNSET
            and (pos_side is UNSET or pos_side == "net")
            and reduce_only is not UNSET
            and reduce_only is not True
        ) and not is_undescribed(pos_side):
            raise cls.refusal(
                at,
                "reduceOnly",
                "must be True when pos_side is 'net' or is not given and close_fraction is given",
            )
        if (
            close_fraction is not UNSET
            and (pos_side is UNSET or pos_side == "net")
            and reduce_only is UNSET
        ) and not is_undescribed(pos_side):
            raise cls.refusal(
                at,
                "reduceOnly",
                "is required when pos_side is 'net' or is not given and close_fraction is given",
            )
        if (
            ((ord_type != "conditional" or side != "buy") and tgt_ccy is not UNSET)
            and not is_undescribed(ord_type)
            and not is_undescribed(side)
        ):
            raise cls.refusal(
                at, "tgtCcy", "must not be given unless ord_type is 'conditional' and side is 'buy'"
            )
        if tgt_ccy is not UNSET and tp_ord_px != "-1" and sl_ord_px != "-1":
            raise cls.refusal(
                at,
                "tpOrdPx, slOrdPx",
                "tpOrdPx or slOrdPx is -1, for market price when tgt_ccy is given",
            )
        if (
            ord_type not in ("conditional", "oco", "chase", "trigger", "move_order_stop")
            and reduce_only is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "reduceOnly",
                "must not be given unless ord_type is 'conditional', 'oco', 'chase', 'trigger' or 'move_order_stop'",
            )
        if (ord_type != "chase" and chase_type is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "chaseType", "must not be given unless ord_type is 'chase'")
        if (ord_type != "chase" and chase_val is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "chaseVal", "must not be given unless ord_type is 'chase'")
        if (ord_type != "chase" and max_chase_type is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "maxChaseType", "must not be given unless ord_type is 'chase'")
        if (ord_type != "chase" and max_chase_val is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "maxChaseVal", "must not be given unless ord_type is 'chase'")
        if (ord_type == "trigger" and trigger_px is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "triggerPx", "is required when ord_type is 'trigger'")
        if (
            (ord_type == "trigger" and advance_ord_type == "chase" and order_px is not UNSET)
            and not is_undescribed(advance_ord_type)
            and not is_undescribed(ord_type)
        ):
            raise cls.refusal(
                at,
                "orderPx",
                "must not be given when ord_type is 'trigger' when advance_ord_type is 'chase'",
            )
        if (
            (
                ord_type == "trigger"
                and advance_ord_type == "chase"
                and attach_algo_ords is not UNSET
            )
            and not is_undescribed(advance_ord_type)
            and not is_undescribed(ord_type)
        ):
            raise cls.refusal(
                at,
                "attachAlgoOrds",
                "must not be given when ord_type is 'trigger' when advance_ord_type is 'chase'",
            )
        if (
            (ord_type == "trigger" and advance_ord_type == "chase" and adv_chase_params is UNSET)
            and not is_undescribed(advance_ord_type)
            and not is_undescribed(ord_type)
        ):
            raise cls.refusal(
                at,
                "advChaseParams",
                "is required when ord_type is 'trigger' when advance_ord_type is 'chase'",
            )
        if (
            (
                ord_type == "trigger"
                and advance_ord_type != "chase"
                and adv_chase_params is not UNSET
            )
            and not is_undescribed(advance_ord_type)
            and not is_undescribed(ord_type)
        ):
            raise cls.refusal(
                at,
                "advChaseParams",
                "must not be given when ord_type is 'trigger' unless advance_ord_type is 'chase'",
            )
        if (
            (ord_type == "trigger" and advance_ord_type != "chase" and order_px is UNSET)
            and not is_undescribed(advance_ord_type)
            and not is_undescribed(ord_type)
        ):
            raise cls.refusal(
                at,
                "orderPx",
                "is required when ord_type is 'trigger' unless advance_ord_type is 'chase'",
            )
        if (ord_type != "trigger" and trigger_px is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "triggerPx", "must not be given unless ord_type is 'trigger'")
        if (ord_type != "trigger" and order_px is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "orderPx", "must not be given unless ord_type is 'trigger'")
        if (ord_type != "trigger" and advance_ord_type is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "advanceOrdType", "must not be given unless ord_type is 'trigger'"
            )
        if (ord_type != "trigger" and adv_chase_params is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "advChaseParams", "must not be given unless ord_type is 'trigger'"
            )
        if (ord_type != "trigger" and trigger_px_type is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(at, "triggerPxType", "must not be given unless ord_type is 'trigger'")
        if (ord_type != "trigger" and attach_algo_ords is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "attachAlgoOrds", "must not be given unless ord_type is 'trigger'"
            )
        if (
            (
                td_mode in ("cash", "spot_isolated")
                and trigger_px_type is not UNSET
                and trigger_px_type != "last"
            )
            and not is_undescribed(td_mode)
            and not is_undescribed(trigger_px_type)
        ):
            raise cls.refusal(
                at, "triggerPxType", "must be 'last' when td_mode is 'cash' or 'spot_isolated'"
            )
        if side == "buy" and is_list(attach_algo_ords):
            for index, each in enumerate(attach_algo_ords):
                if (
                    is_dict(each)
                    and (
                        (
                            isinstance(each.get("tpTriggerRatio", UNSET), str)
                            and MATCH_032A5B91(each.get("tpTriggerRatio", UNSET)) is None
                        )
                        or (
                            isinstance(each.get("slTriggerRatio", UNSET), str)
                            and MATCH_B8C26C0B(each.get("slTriggerRatio", UNSET)) is None
                        )
                    )
                ) and not is_undescribed(side):
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "must be as described (tpTriggerRatio is above 0 and slTriggerRatio from 0 to 1) when side is 'buy'",
                        index,
                    )
        if side != "buy" and is_list(attach_algo_ords):
            for index, each in enumerate(attach_algo_ords):
                if (
                    is_dict(each)
                    and (
                        (
                            isinstance(each.get("tpTriggerRatio", UNSET), str)
                            and MATCH_39C055D1(each.get("tpTriggerRatio", UNSET)) is None
                        )
                        or (
                            isinstance(each.get("slTriggerRatio", UNSET), str)
                            and MATCH_032A5B91(each.get("slTriggerRatio", UNSET)) is None
                        )
                    )
                ) and not is_undescribed(side):
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "must be as described (tpTriggerRatio is from -1 to 0 and slTriggerRatio above 0) unless side is 'buy'",
                        index,
                    )
        if (
            ord_type == "move_order_stop"
            and (callback_ratio is not UNSET) == (callback_spread is not UNSET)
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "callbackRatio, callbackSpread",
                "are alternatives: exactly one of callback_ratio or callback_spread is required when ord_type is 'move_order_stop'",
            )
        if (ord_type != "move_order_stop" and callback_ratio is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "callbackRatio", "must not be given unless ord_type is 'move_order_stop'"
            )
        if (ord_type != "move_order_stop" and callback_spread is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "callbackSpread", "must not be given unless ord_type is 'move_order_stop'"
            )
        if (ord_type != "move_order_stop" and active_px is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "activePx", "must not be given unless ord_type is 'move_order_stop'"
            )
        if (ord_type == "twap" and sz_limit is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "szLimit", "is required when ord_type is 'twap'")
        if (ord_type == "twap" and px_limit is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "pxLimit", "is required when ord_type is 'twap'")
        if (ord_type == "twap" and time_interval is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "timeInterval", "is required when ord_type is 'twap'")
        if (
            ord_type == "twap" and (px_var is not UNSET) == (px_spread is not UNSET)
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "pxVar, pxSpread",
                "are alternatives: exactly one of px_var or px_spread is required when ord_type is 'twap'",
            )
        if (ord_type != "twap" and px_var is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "pxVar", "must not be given unless ord_type is 'twap'")
        if (ord_type != "twap" and px_spread is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "pxSpread", "must not be given unless ord_type is 'twap'")
        if (ord_type != "twap" and time_interval is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "timeInterval", "must not be given unless ord_type is 'twap'")
        if (ord_type == "smart_iceberg" and sz_limit is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "szLimit", "is required when ord_type is 'smart_iceberg'")
        if (ord_type == "smart_iceberg" and lmt_order_number is UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(at, "lmtOrderNumber", "is required when ord_type is 'smart_iceberg'")
        if (ord_type == "smart_iceberg" and aggressiveness is UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(at, "aggressiveness", "is required when ord_type is 'smart_iceberg'")
        if (ord_type != "smart_iceberg" and lmt_order_number is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "lmtOrderNumber", "must not be given unless ord_type is 'smart_iceberg'"
            )
        if (ord_type != "smart_iceberg" and aggressiveness is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "aggressiveness", "must not be given unless ord_type is 'smart_iceberg'"
            )
        if (ord_type != "smart_iceberg" and trigger_params is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "triggerParams", "must not be given unless ord_type is 'smart_iceberg'"
            )
        if (
            ord_type not in ("twap", "smart_iceberg") and sz_limit is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "szLimit", "must not be given unless ord_type is 'twap' or 'smart_iceberg'"
            )
        if (
            ord_type not in ("twap", "smart_iceberg") and px_limit is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "pxLimit", "must not be given unless ord_type is 'twap' or 'smart_iceberg'"
            )
        if tgt_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tgtCcy", "is for SPOT only, which inst_id is not")
        if trade_quote_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tradeQuoteCcy", "is for SPOT only, which inst_id is not")
        if close_fraction is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(
                at, "closeFraction", "is for FUTURES and SWAP only, which inst_id is not"
            )
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("tpTriggerRatio", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with tp_trigger_ratio is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("slTriggerRatio", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with sl_trigger_ratio is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )
        if (ord_type == "chase" and MATCH_90D1675E(inst_id) is not None) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "ordType", "of 'chase' is for FUTURES and SWAP only, which inst_id is not"
            )
        if (tp_ord_kind == "limit" and MATCH_90D1675E(inst_id) is not None) and not is_undescribed(
            tp_ord_kind
        ):
            raise cls.refusal(
                at, "tpOrdKind", "of 'limit' is for FUTURES and SWAP only, which inst_id is not"
            )
        if (ord_type == "trigger" and MATCH_CE2D7AD3(inst_id) is not None) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at,
                "ordType",
                "of 'trigger' is for SPOT, FUTURES and SWAP only, which inst_id is not",
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without, `spot_isolated` for spot lead
    trading. `isolated` does not exist in multi-currency and portfolio margin mode.
    """
    side = TextField("side")
    """Order side."""
    ord_type = TextField("ordType")
    """Kind of algo order: `conditional` is a take profit or a stop loss, `oco` is both, of which
    the first to trigger ends the other, `chase` follows the best price (FUTURES and SWAP only),
    `trigger` waits for a price, `move_order_stop` is a trailing stop, `twap` trades slices over
    time, `smart_iceberg` shows only a part of its size.
    """
    ccy = TextField("ccy")
    """Margin currency, for isolated orders of type MARGIN, and for cross ones in Futures mode."""
    pos_side = TextField("posSide")
    """Position side. In long/short mode it is required, `long` or `short`; in net mode it may be
    left out, and only `net` is allowed.
    """
    sz = DecimalField("sz")
    """Quantity. Required, unless `closeFraction` stands in its place."""
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT only, and only for a `conditional` order that buys
    at market price. Without it the exchange takes quote_ccy.
    """
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order, 1 to 32 letters and digits; upper and lower case differ."""
    close_fraction = TextField("closeFraction")
    """Part of the position to close, given in place of `sz`; only the whole position, `1`, is
    possible. For `conditional` and `oco` orders on FUTURES or SWAP that close at market price;
    in net mode `reduceOnly` must be true. One such order a position; not in portfolio margin
    mode.
    """
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade with, for SPOT only. Without it the exchange takes the one in
    `instId`.
    """
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price at which the take profit triggers. Goes with `tpOrdPx`; where `tpOrdKind` is `limit` it
    is not needed.
    """
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with `tpTriggerPx`. Without it the exchange takes last."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit, -1 for market price. In net mode a `conditional` order that
    has a stop loss too ignores its take profit; use `oco` for both.
    """
    tp_ord_kind = TextField("tpOrdKind")
    """Kind of take profit: `condition` waits for `tpTriggerPx`, `limit` is a limit order at
    `tpOrdPx` (not for spot, margin and options, nor for lead traders). The exchange may want a
    stop loss and `cxlOnClosePos` beside a limit take profit (errors 51095, 51096). Without it
    the exchange takes condition.
    """
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price at which the stop loss triggers. Goes with `slOrdPx`."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with `slTriggerPx`. Without it the exchange takes last."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss, -1 for market price. Goes with `slTriggerPx`."""
    cxl_on_close_pos = FlagField("cxlOnClosePos")
    """Cancel the take profit and stop loss when the position is fully closed. If true, `reduceOnly`
    must be true as well. Only in Futures mode and multi-currency margin mode. Without it the
    exchange takes false.
    """
    reduce_only = FlagField("reduceOnly")
    """Only reduce the position, for MARGIN, and for FUTURES and SWAP in net mode. Only in Futures
    mode and multi-currency margin mode; a trailing stop ignores it in long/short mode. That a
    `trigger` order honours it is not documented; the order, once placed, says by `reduceOnly`
    whether it does. Without it the exchange takes false.
    """
    chase_type = TextField("chaseType")
    """Whether `chaseVal` is a distance from the best bid or ask, or a ratio. Without it the
    exchange takes distance.
    """
    chase_val = DecimalField("chaseVal")
    """How far from the best bid or ask to stay. A distance is in USDT, USDC or, for crypto-margined
    contracts, USD; a ratio of 0.1 is 10%. Without it the exchange takes 0.
    """
    max_chase_type = TextField("maxChaseType")
    """Whether `maxChaseVal` is a distance from the best bid or ask, or a ratio. Goes with
    `maxChaseVal`.
    """
    max_chase_val = DecimalField("maxChaseVal")
    """How far to chase at most, as a distance or a ratio; 0.1 is 10%. Goes with `maxChaseType`."""
    trigger_px = DecimalField("triggerPx")
    """Price at which a `trigger` order places its own order, in the unit of the instrument's price.
    On the wrong side of `orderPx` the exchange refuses it with 51046 to 51049.
    """
    order_px = DecimalField("orderPx")
    """Price of the order that a `trigger` order places, -1 for market price. Required, unless
    `advanceOrdType` is `chase`, which has none.
    """
    advance_ord_type = TextField("advanceOrdType")
    """What a `trigger` order places: `fok` fills at once and wholly or not at all, `ioc` fills at
    once what it can, `chase` follows the best price (FUTURES and SWAP only), empty is a limit or
    market order, as `orderPx` says. Without it the exchange takes ''.
    """
    adv_chase_params = ObjectsField("advChaseParams", TriggerOrderChase)
    """How a `trigger` order with the `advanceOrdType` `chase` follows the price; required with it."""
    trigger_px_type = TextField("triggerPxType")
    """Price that is compared with `triggerPx`: `last` reacts fastest, also to short spikes, `index`
    comes from several exchanges, `mark` is smoothed. SPOT has `last` only. Without it the
    exchange takes last.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", TriggerOrderAttachment)
    """Take profit, stop loss or trailing stop to place once the triggered order has filled. In
    Futures mode, multi-currency and portfolio margin mode; not with the `advanceOrdType`
    `chase`.
    """
    callback_ratio = DecimalField("callbackRatio")
    """Distance of a trailing stop as a ratio, 0.01 for 1%. Either this or `callbackSpread` is
    required.
    """
    callback_spread = DecimalField("callbackSpread")
    """Distance of a trailing stop as a price difference. Either this or `callbackRatio` is
    required.
    """
    active_px = DecimalField("activePx")
    """Price from which a trailing stop follows the market. Without it, it does so from the start."""
    px_var = DecimalField("pxVar")
    """How far beyond the best bid (buying) or ask (selling) a `twap` order goes, as a ratio from
    0.0001 to 0.01; 0.01 is 1%. Either this or `pxSpread` is required.
    """
    px_spread = DecimalField("pxSpread")
    """How far beyond the best bid (buying) or ask (selling) a `twap` order goes, as a price
    difference of 0 or more. Either this or `pxVar` is required.
    """
    sz_limit = DecimalField("szLimit")
    """Size of each slice of a `twap` order; smallest size shown of a `smart_iceberg` order."""
    px_limit = DecimalField("pxLimit")
    """Price limit, 0 or more: a `twap` order that buys trades while the market is below it, one
    that sells while it is above. A `smart_iceberg` order may go without.
    """
    time_interval = DecimalField("timeInterval")
    """Seconds between two slices of a `twap` order."""
    lmt_order_number = DecimalField("lmtOrderNumber")
    """Number of limit orders that a `smart_iceberg` order is split into."""
    aggressiveness = TextField("aggressiveness")
    """How a `smart_iceberg` order trades: `radical` fills fastest, `mid` weighs speed and price,
    `conservative` queues at the best bid or ask.
    """
    trigger_params = ObjectsField("triggerParams", IcebergTrigger)
    """When a `smart_iceberg` order starts; at once if the list is empty."""


class PlacedAlgoOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _clOrdId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the algo order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID. Deprecated."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[PlacedAlgoOrder] = Operation(
    method="POST",
    path="/api/v5/trade/order-algo",
    resource="algo",
    name="place_order",
    summary="Place a take profit, stop loss, trigger, trailing, iceberg, chase or TWAP order that waits or splits itself up.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order-algo",
        asked_by=("algoClOrdId",),
    ),
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), only=("OPTION",)),
        RateLimit(1, 2, ("user", "instrument"), role="lead-trader"),
    ),
    request=PlaceAlgoOrderRequest,
    item=PlacedAlgoOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
