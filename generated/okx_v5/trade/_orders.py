# Made from spec/schemas/orders.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import adds_up, count_with, is_alike, is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import (
    DecimalField,
    FlagField,
    ObjectField,
    ObjectsField,
    TextField,
    TimeField,
)
from .._runtime.models.item import Item, WireList, WireObject, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._trade import AttachedOrderToPlaceDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_F9551C5D = re.compile("^(-1|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_B571EA78 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6})?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search

MATCH_F3CC2ED2 = re.compile("^0(\\.0([0-4][0-9]{0,2}|50{0,2})?)?\\Z").search

MATCH_B8C26C0B = re.compile("^(0+(\\.[0-9]+)?|0*1(\\.0+)?)\\Z").search

MATCH_39C055D1 = re.compile("^(-0+(\\.[0-9]+)?|-0*1(\\.0+)?|0+(\\.0+)?)\\Z").search

MATCH_CE2D7AD3 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])\\Z").search

MATCH_81C9B772 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class AttachedOrderToPlace(Request):
    """A take profit, a stop loss, both, or a trailing stop, attached to an order. A trailing stop
    is one that has `callbackRatio` or `callbackSpread`.

    Args:
        attach_algo_cl_ord_id (attachAlgoClOrdId): Your own ID of the attached order, 1 to 32
            letters and digits; upper and lower case differ. It becomes the `algoClOrdId` of the
            algo order that is placed when the main order has filled; of a single limit take profit
            it becomes the `clOrdId`.
        tp_trigger_px (tpTriggerPx): Price at which the take profit triggers. Goes with `tpOrdPx`.
        tp_trigger_ratio (tpTriggerRatio): Trigger of the take profit as a ratio, 0.3 for 30%, in
            place of `tpTriggerPx`; for FUTURES and SWAP only. Above 0 where the main order buys,
            from -1 to 0 where it sells.
        tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. Needs a trigger
            price or ratio, unless `tpOrdKind` is `limit`.
        tp_ord_kind (tpOrdKind): Kind of take profit: `condition` waits for its trigger, `limit` is
            a limit order at `tpOrdPx` (not for spot, margin and options, nor for lead traders). All
            take profits of an order are of one kind. Without it the exchange takes condition.
        sl_trigger_px (slTriggerPx): Price at which the stop loss triggers. Goes with `slOrdPx`.
        sl_trigger_ratio (slTriggerRatio): Trigger of the stop loss as a ratio, 0.3 for 30%, in
            place of `slTriggerPx`; for FUTURES and SWAP only. From 0 to 1 where the main order
            buys, above 0 where it sells.
        sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Needs a trigger
            price or ratio.
        tp_trigger_px_type (tpTriggerPxType): Price that is compared with the trigger of the take
            profit. Without it the exchange takes last.
        sl_trigger_px_type (slTriggerPxType): Price that is compared with the trigger of the stop
            loss. Without it the exchange takes last.
        sz: Size of one of several take profits, where it is required; nothing else has it.
        amend_px_on_trigger_type (amendPxOnTriggerType): Whether the stop loss beside several take
            profits moves to the average price paid when the first of them triggers, `0` no, `1`
            yes. Not for spot and margin. Without it the exchange takes 0.
        callback_ratio (callbackRatio): Distance of the trailing stop as a ratio, 0.05 for 5%.
            Either this or `callbackSpread`.
        callback_spread (callbackSpread): Distance of the trailing stop as a price difference.
            Either this or `callbackRatio`.
        active_px (activePx): Price from which the trailing stop follows the market. Without it, it
            does so from the start.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    """

    __slots__ = ()
    _label = "AttachedOrderToPlace"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        attach_algo_cl_ord_id: str | None = None,
        tp_trigger_px: Number | None = None,
        tp_trigger_ratio: Number | None = None,
        tp_ord_px: Number | None = None,
        tp_ord_kind: Optional[OneOf[Literal["condition", "limit"]]] = None,
        sl_trigger_px: Number | None = None,
        sl_trigger_ratio: Number | None = None,
        sl_ord_px: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sz: Number | None = None,
        amend_px_on_trigger_type: Optional[OneOf[Literal["0", "1"]]] = None,
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
        if tp_ord_px is not None:
            wire["tpOrdPx"] = self._number("tpOrdPx", tp_ord_px)
        if tp_ord_kind is not None:
            wire["tpOrdKind"] = tp_ord_kind
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if sl_trigger_ratio is not None:
            wire["slTriggerRatio"] = self._number("slTriggerRatio", sl_trigger_ratio)
        if sl_ord_px is not None:
            wire["slOrdPx"] = self._number("slOrdPx", sl_ord_px)
        if tp_trigger_px_type is not None:
            wire["tpTriggerPxType"] = tp_trigger_px_type
        if sl_trigger_px_type is not None:
            wire["slTriggerPxType"] = sl_trigger_px_type
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if amend_px_on_trigger_type is not None:
            wire["amendPxOnTriggerType"] = amend_px_on_trigger_type
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
            if MATCH_6B4283FD(attach_algo_cl_ord_id) is None:
                raise cls.refusal(
                    at, "attachAlgoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$"
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
        tp_trigger_px_type = wire.get("tpTriggerPxType", UNSET)
        if tp_trigger_px_type is not UNSET:
            if not isinstance(tp_trigger_px_type, str):
                raise cls.refusal(at, "tpTriggerPxType", "must be a string")
            if tp_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                tp_trigger_px_type
            ):
                raise cls.refusal(at, "tpTriggerPxType", "must be 'last', 'index' or 'mark'")
        sl_trigger_px_type = wire.get("slTriggerPxType", UNSET)
        if sl_trigger_px_type is not UNSET:
            if not isinstance(sl_trigger_px_type, str):
                raise cls.refusal(at, "slTriggerPxType", "must be a string")
            if sl_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                sl_trigger_px_type
            ):
                raise cls.refusal(at, "slTriggerPxType", "must be 'last', 'index' or 'mark'")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(sz) is None:
                raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        amend_px_on_trigger_type = wire.get("amendPxOnTriggerType", UNSET)
        if amend_px_on_trigger_type is not UNSET:
            if not isinstance(amend_px_on_trigger_type, str):
                raise cls.refusal(at, "amendPxOnTriggerType", "must be a string")
            if amend_px_on_trigger_type not in ("0", "1") and not is_undescribed(
                amend_px_on_trigger_type
            ):
                raise cls.refusal(at, "amendPxOnTriggerType", "must be '0' or '1'")
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
        if callback_ratio is not UNSET and callback_spread is not UNSET:
            raise cls.refusal(
                at,
                "callbackRatio, callbackSpread",
                "cannot be given together: callback_ratio and callback_spread",
            )
        if active_px is not UNSET and callback_ratio is UNSET and callback_spread is UNSET:
            raise cls.refusal(
                at,
                "callbackRatio, callbackSpread",
                "are alternatives: at least one of callback_ratio or callback_spread is required when active_px is given",
            )
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
        if (tp_ord_kind == "limit" and tp_ord_px == "-1") and not is_undescribed(tp_ord_kind):
            raise cls.refusal(
                at,
                "tpOrdPx",
                "a limit take profit has a price, not -1 for market price when tp_ord_kind is 'limit'",
            )
        if (tp_ord_kind == "limit" and tp_ord_px is UNSET) and not is_undescribed(tp_ord_kind):
            raise cls.refusal(at, "tpOrdPx", "is required when tp_ord_kind is 'limit'")
        if (
            tp_ord_kind != "limit"
            and tp_ord_px is not UNSET
            and tp_trigger_px is UNSET
            and tp_trigger_ratio is UNSET
        ) and not is_undescribed(tp_ord_kind):
            raise cls.refusal(
                at,
                "tpTriggerPx, tpTriggerRatio",
                "are alternatives: at least one of tp_trigger_px or tp_trigger_ratio is required unless tp_ord_kind is 'limit' when tp_ord_px is given",
            )
        if sl_ord_px is not UNSET and sl_trigger_px is UNSET and sl_trigger_ratio is UNSET:
            raise cls.refusal(
                at,
                "slTriggerPx, slTriggerRatio",
                "are alternatives: at least one of sl_trigger_px or sl_trigger_ratio is required when sl_ord_px is given",
            )
        if sz is not UNSET and sl_trigger_px is not UNSET:
            raise cls.refusal(at, "slTriggerPx", "must not be given when sz is given")
        if sz is not UNSET and sl_trigger_ratio is not UNSET:
            raise cls.refusal(at, "slTriggerRatio", "must not be given when sz is given")
        if sz is not UNSET and sl_ord_px is not UNSET:
            raise cls.refusal(at, "slOrdPx", "must not be given when sz is given")
        if sz is not UNSET and tp_ord_px is UNSET and tp_trigger_ratio is UNSET:
            raise cls.refusal(
                at,
                "tpOrdPx, tpTriggerRatio",
                "are alternatives: at least one of tp_ord_px or tp_trigger_ratio is required when sz is given",
            )
        if (amend_px_on_trigger_type == "1" and tp_trigger_px is not UNSET) and not is_undescribed(
            amend_px_on_trigger_type
        ):
            raise cls.refusal(
                at, "tpTriggerPx", "must not be given when amend_px_on_trigger_type is '1'"
            )
        if (
            amend_px_on_trigger_type == "1" and tp_trigger_ratio is not UNSET
        ) and not is_undescribed(amend_px_on_trigger_type):
            raise cls.refusal(
                at, "tpTriggerRatio", "must not be given when amend_px_on_trigger_type is '1'"
            )
        if (amend_px_on_trigger_type == "1" and tp_ord_px is not UNSET) and not is_undescribed(
            amend_px_on_trigger_type
        ):
            raise cls.refusal(
                at, "tpOrdPx", "must not be given when amend_px_on_trigger_type is '1'"
            )
        if (
            amend_px_on_trigger_type == "1" and sl_trigger_px is UNSET and sl_trigger_ratio is UNSET
        ) and not is_undescribed(amend_px_on_trigger_type):
            raise cls.refusal(
                at,
                "slTriggerPx, slTriggerRatio",
                "are alternatives: at least one of sl_trigger_px or sl_trigger_ratio is required when amend_px_on_trigger_type is '1'",
            )

    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order, 1 to 32 letters and digits; upper and lower case differ.
    It becomes the `algoClOrdId` of the algo order that is placed when the main order has filled;
    of a single limit take profit it becomes the `clOrdId`.
    """
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price at which the take profit triggers. Goes with `tpOrdPx`."""
    tp_trigger_ratio = DecimalField("tpTriggerRatio")
    """Trigger of the take profit as a ratio, 0.3 for 30%, in place of `tpTriggerPx`; for FUTURES
    and SWAP only. Above 0 where the main order buys, from -1 to 0 where it sells.
    """
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit, -1 for market price. Needs a trigger price or ratio, unless
    `tpOrdKind` is `limit`.
    """
    tp_ord_kind = TextField("tpOrdKind")
    """Kind of take profit: `condition` waits for its trigger, `limit` is a limit order at `tpOrdPx`
    (not for spot, margin and options, nor for lead traders). All take profits of an order are of
    one kind. Without it the exchange takes condition.
    """
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price at which the stop loss triggers. Goes with `slOrdPx`."""
    sl_trigger_ratio = DecimalField("slTriggerRatio")
    """Trigger of the stop loss as a ratio, 0.3 for 30%, in place of `slTriggerPx`; for FUTURES and
    SWAP only. From 0 to 1 where the main order buys, above 0 where it sells.
    """
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss, -1 for market price. Needs a trigger price or ratio."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Without it the exchange takes
    last.
    """
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Without it the exchange takes last."""
    sz = DecimalField("sz")
    """Size of one of several take profits, where it is required; nothing else has it."""
    amend_px_on_trigger_type = TextField("amendPxOnTriggerType")
    """Whether the stop loss beside several take profits moves to the average price paid when the
    first of them triggers, `0` no, `1` yes. Not for spot and margin. Without it the exchange
    takes 0.
    """
    callback_ratio = DecimalField("callbackRatio")
    """Distance of the trailing stop as a ratio, 0.05 for 5%. Either this or `callbackSpread`."""
    callback_spread = DecimalField("callbackSpread")
    """Distance of the trailing stop as a price difference. Either this or `callbackRatio`."""
    active_px = DecimalField("activePx")
    """Price from which the trailing stop follows the market. Without it, it does so from the start."""


class PlaceOrderRequest(Request):
    """An order to place.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
            `spot_isolated` for spot lead trading. Spot mode knows `cash` only; SPOT is `cash` in
            Futures mode and `cross` in multi-currency and portfolio margin mode, where `isolated`
            does not exist. Event contracts are always `isolated`.
        side: Order side.
        ord_type (ordType): Order type: `market` (not for options), `limit`, `post_only` (cancelled
            rather than take liquidity), `fok` (at once and wholly, or not at all), `ioc` (at once
            what is possible), `optimal_limit_ioc` (FUTURES and SWAP: `ioc` at the limit of the
            price band), `mmp` and `mmp_and_post_only` (market maker protection, for options in
            portfolio margin mode), `rpi` (Retail Price Improvement; neither reduce-only nor with
            attached orders).
        sz: Quantity: contracts for FUTURES, SWAP and OPTION; base currency for SPOT and MARGIN.
            Exceptions are a MARGIN market buy, in quote currency, and a SPOT market order, where
            `tgtCcy` decides.
        ccy: Margin currency, for isolated orders of type MARGIN, and for cross ones in Futures
            mode.
        cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
            differ. No pending order, and no other order of the same batch, may have it; it is free
            again when the order has ended. Attached orders do not take it over.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
        pos_side (posSide): Position side, for FUTURES and SWAP only; leave it out for SPOT and
            MARGIN. In long/short mode it is required, `long` or `short` (buying opens `long` and
            closes `short`, selling the other way round); in net mode it may be left out, and only
            `net` is allowed. Portfolio margin mode is always net. Without it the exchange takes
            net.
        px: Price. An order of type `limit`, `post_only`, `fok`, `ioc`, `mmp` or `mmp_and_post_only`
            has exactly one of `px`, `pxUsd` and `pxVol`, a `market` or `optimal_limit_ioc` order
            none. For options it is rounded to a multiple of the tick size.
        outcome: The outcome to trade, for event contracts only, where it is required.
        px_usd (pxUsd): Price of an option in USD, in place of `px`.
        px_vol (pxVol): Price of an option as implied volatility, in place of `px`; 1 is 100%.
        reduce_only (reduceOnly): Only reduce the position; an order larger than the position is
            refused. For MARGIN, and for FUTURES and SWAP in net mode; in Futures mode and
            multi-currency margin mode. In long/short mode it has no effect, and every closing order
            only reduces. Without it the exchange takes false.
        tgt_ccy (tgtCcy): Currency that `sz` is counted in, for SPOT market orders only. Without it
            the exchange takes `quote_ccy` for a buy and `base_ccy` for a sell. The other way round
            the order may be filled for less than `sz`.
        ban_amend (banAmend): Refuse a SPOT market order that the balance does not suffice for;
            otherwise the exchange makes it smaller. Without it the exchange takes false.
        px_amend_type (pxAmendType): What to do with a `px` beyond the price limit, `0` refuse it,
            `1` change it to the best price allowed. Without it the exchange takes 0.
        trade_quote_ccy (tradeQuoteCcy): Quote currency to trade with, for SPOT only, one of the
            instrument's `tradeQuoteCcyList`. Without it the exchange takes the one in `instId`,
            which it refuses for users of some regions.
        slippage_pct (slippagePct): Slippage to accept at most, 0 to 0.05 with up to four decimal
            places; 0.01 is 1%. For market orders on SPOT and spot margin whose `tgtCcy` is the
            currency received: `base_ccy` of a buy, `quote_ccy` of a sell. Without it the exchange
            takes 0.
        stp_mode (stpMode): What to cancel where two orders of yours would trade with each other;
            the taker's mode counts. Without it the account's own setting does, which is
            `cancel_maker` unless changed.
        rpi_taker_access (rpiTakerAccess): Trade with `rpi` orders as well, at the price of a speed
            bump that holds up orders of every type; `limit`, `market`, `fok` and `ioc` orders reach
            them. A change of the order has to say it again. Without it the exchange takes false.
        rpi_px_round (rpiPxRound): Move the price of an `rpi` order that is too close to the other
            side outward, to the nearest level that is allowed and does not cross, instead of
            refusing it. Other orders, options and event contracts ignore it. Without it the
            exchange takes false.
        attach_algo_ords (attachAlgoOrds): Take profits, stop losses and trailing stops to place
            when this order has filled; they are dropped if it is cancelled before any fill.
            Reduce-only orders cannot have them. Several take profits (split take profits, up to 10,
            each with a `sz`, with different prices and one trigger price type) must add up to `sz`;
            beside them at most one stop loss may stand, in an element of its own.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    """

    __slots__ = ()
    _label = "trade.place_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[
            Literal[
                "market",
                "limit",
                "post_only",
                "fok",
                "ioc",
                "optimal_limit_ioc",
                "mmp",
                "mmp_and_post_only",
                "rpi",
            ]
        ],
        sz: Number,
        ccy: str | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        px: Number | None = None,
        outcome: Optional[OneOf[Literal["yes", "no"]]] = None,
        px_usd: Number | None = None,
        px_vol: Number | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        ban_amend: bool | None = None,
        px_amend_type: Optional[OneOf[Literal["0", "1"]]] = None,
        trade_quote_ccy: str | None = None,
        slippage_pct: Number | None = None,
        stp_mode: Optional[OneOf[Literal["cancel_maker", "cancel_taker", "cancel_both"]]] = None,
        rpi_taker_access: bool | None = None,
        rpi_px_round: bool | None = None,
        attach_algo_ords: Optional[
            Sequence[AttachedOrderToPlace | AttachedOrderToPlaceDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "tdMode": td_mode,
            "side": side,
            "ordType": ord_type,
            "sz": self._number("sz", sz),
        }
        if ccy is not None:
            wire["ccy"] = ccy
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if tag is not None:
            wire["tag"] = tag
        if pos_side is not None:
            wire["posSide"] = pos_side
        if px is not None:
            wire["px"] = self._number("px", px)
        if outcome is not None:
            wire["outcome"] = outcome
        if px_usd is not None:
            wire["pxUsd"] = self._number("pxUsd", px_usd)
        if px_vol is not None:
            wire["pxVol"] = self._number("pxVol", px_vol)
        if reduce_only is not None:
            wire["reduceOnly"] = reduce_only
        if tgt_ccy is not None:
            wire["tgtCcy"] = tgt_ccy
        if ban_amend is not None:
            wire["banAmend"] = ban_amend
        if px_amend_type is not None:
            wire["pxAmendType"] = px_amend_type
        if trade_quote_ccy is not None:
            wire["tradeQuoteCcy"] = trade_quote_ccy
        if slippage_pct is not None:
            wire["slippagePct"] = self._number("slippagePct", slippage_pct)
        if stp_mode is not None:
            wire["stpMode"] = stp_mode
        if rpi_taker_access is not None:
            wire["rpiTakerAccess"] = rpi_taker_access
        if rpi_px_round is not None:
            wire["rpiPxRound"] = rpi_px_round
        if attach_algo_ords is not None:
            wire["attachAlgoOrds"] = self._objects(
                "attachAlgoOrds", AttachedOrderToPlace, attach_algo_ords
            )
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
            "market",
            "limit",
            "post_only",
            "fok",
            "ioc",
            "optimal_limit_ioc",
            "mmp",
            "mmp_and_post_only",
            "rpi",
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "ordType",
                "must be 'market', 'limit', 'post_only', 'fok', 'ioc', 'optimal_limit_ioc', 'mmp', 'mmp_and_post_only' or 'rpi'",
            )
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("net", "long", "short") and not is_undescribed(pos_side):
                raise cls.refusal(at, "posSide", "must be 'net', 'long' or 'short'")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px) is None:
                raise cls.refusal(at, "px", "must be more than 0, in plain notation")
        outcome = wire.get("outcome", UNSET)
        if outcome is not UNSET:
            if not isinstance(outcome, str):
                raise cls.refusal(at, "outcome", "must be a string")
            if outcome not in ("yes", "no") and not is_undescribed(outcome):
                raise cls.refusal(at, "outcome", "must be 'yes' or 'no'")
        px_usd = wire.get("pxUsd", UNSET)
        if px_usd is not UNSET:
            if not isinstance(px_usd, str):
                raise cls.refusal(at, "pxUsd", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px_usd) is None:
                raise cls.refusal(at, "pxUsd", "must be more than 0, in plain notation")
        px_vol = wire.get("pxVol", UNSET)
        if px_vol is not UNSET:
            if not isinstance(px_vol, str):
                raise cls.refusal(at, "pxVol", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px_vol) is None:
                raise cls.refusal(at, "pxVol", "must be more than 0, in plain notation")
        reduce_only = wire.get("reduceOnly", UNSET)
        if reduce_only is not UNSET:
            if not isinstance(reduce_only, bool):
                raise cls.refusal(at, "reduceOnly", "must be True or False")
        tgt_ccy = wire.get("tgtCcy", UNSET)
        if tgt_ccy is not UNSET:
            if not isinstance(tgt_ccy, str):
                raise cls.refusal(at, "tgtCcy", "must be a string")
            if tgt_ccy not in ("base_ccy", "quote_ccy") and not is_undescribed(tgt_ccy):
                raise cls.refusal(at, "tgtCcy", "must be 'base_ccy' or 'quote_ccy'")
        ban_amend = wire.get("banAmend", UNSET)
        if ban_amend is not UNSET:
            if not isinstance(ban_amend, bool):
                raise cls.refusal(at, "banAmend", "must be True or False")
        px_amend_type = wire.get("pxAmendType", UNSET)
        if px_amend_type is not UNSET:
            if not isinstance(px_amend_type, str):
                raise cls.refusal(at, "pxAmendType", "must be a string")
            if px_amend_type not in ("0", "1") and not is_undescribed(px_amend_type):
                raise cls.refusal(at, "pxAmendType", "must be '0' or '1'")
        trade_quote_ccy = wire.get("tradeQuoteCcy", UNSET)
        if trade_quote_ccy is not UNSET:
            if not isinstance(trade_quote_ccy, str):
                raise cls.refusal(at, "tradeQuoteCcy", "must be a string")
            if len(trade_quote_ccy) < 1:
                raise cls.refusal(at, "tradeQuoteCcy", "must have at least 1 character")
        slippage_pct = wire.get("slippagePct", UNSET)
        if slippage_pct is not UNSET:
            if not isinstance(slippage_pct, str):
                raise cls.refusal(at, "slippagePct", "must be a number: a Decimal, a str or an int")
            if MATCH_F3CC2ED2(slippage_pct) is None:
                raise cls.refusal(
                    at,
                    "slippagePct",
                    "must be a number in plain notation that fits the pattern ^0(\\.0([0-4][0-9]{0,2}|50{0,2})?)?$",
                )
        stp_mode = wire.get("stpMode", UNSET)
        if stp_mode is not UNSET:
            if not isinstance(stp_mode, str):
                raise cls.refusal(at, "stpMode", "must be a string")
            if stp_mode not in (
                "cancel_maker",
                "cancel_taker",
                "cancel_both",
            ) and not is_undescribed(stp_mode):
                raise cls.refusal(
                    at, "stpMode", "must be 'cancel_maker', 'cancel_taker' or 'cancel_both'"
                )
        rpi_taker_access = wire.get("rpiTakerAccess", UNSET)
        if rpi_taker_access is not UNSET:
            if not isinstance(rpi_taker_access, bool):
                raise cls.refusal(at, "rpiTakerAccess", "must be True or False")
        rpi_px_round = wire.get("rpiPxRound", UNSET)
        if rpi_px_round is not UNSET:
            if not isinstance(rpi_px_round, bool):
                raise cls.refusal(at, "rpiPxRound", "must be True or False")
        attach_algo_ords = wire.get("attachAlgoOrds", UNSET)
        if attach_algo_ords is not UNSET:
            if not is_list(attach_algo_ords):
                raise cls.refusal(at, "attachAlgoOrds", "must be a list")
            for index, each in enumerate(attach_algo_ords):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "attachAlgoOrds", "must be AttachedOrderToPlace or a dict", index
                    )
            if not is_distinct(attach_algo_ords, "tpTriggerPx"):
                raise cls.refusal(
                    at, "attachAlgoOrds", "must not have two elements with the same tp_trigger_px"
                )
            if not is_distinct(attach_algo_ords, "tpOrdPx", "-1"):
                raise cls.refusal(
                    at,
                    "attachAlgoOrds",
                    "must not have two elements with the same tp_ord_px but -1",
                )
            if not is_alike(attach_algo_ords, "tpTriggerPxType") and not is_undescribed(
                attach_algo_ords
            ):
                raise cls.refusal(
                    at, "attachAlgoOrds", "must have elements of one tp_trigger_px_type"
                )
            if not is_alike(attach_algo_ords, "tpOrdKind") and not is_undescribed(attach_algo_ords):
                raise cls.refusal(at, "attachAlgoOrds", "must have elements of one tp_ord_kind")
            if not (
                count_with(attach_algo_ords, ("slOrdPx", "slTriggerPx", "slTriggerRatio")) <= 1
            ):
                raise cls.refusal(
                    at,
                    "attachAlgoOrds",
                    "must have at most 1 element with sl_ord_px or sl_trigger_px or sl_trigger_ratio",
                )
        if (
            ord_type in ("limit", "post_only", "fok", "ioc", "mmp", "mmp_and_post_only")
            and sum((px is not UNSET, px_usd is not UNSET, px_vol is not UNSET)) != 1
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "px, pxUsd, pxVol",
                "are alternatives: exactly one of px, px_usd or px_vol is required when ord_type is 'limit', 'post_only', 'fok', 'ioc', 'mmp' or 'mmp_and_post_only'",
            )
        if (ord_type in ("market", "optimal_limit_ioc") and px is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "px", "must not be given when ord_type is 'market' or 'optimal_limit_ioc'"
            )
        if (
            ord_type in ("market", "optimal_limit_ioc") and px_usd is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "pxUsd", "must not be given when ord_type is 'market' or 'optimal_limit_ioc'"
            )
        if (
            ord_type in ("market", "optimal_limit_ioc") and px_vol is not UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "pxVol", "must not be given when ord_type is 'market' or 'optimal_limit_ioc'"
            )
        if px is not UNSET and px_usd is not UNSET:
            raise cls.refusal(at, "px, pxUsd", "cannot be given together: px and px_usd")
        if px is not UNSET and px_vol is not UNSET:
            raise cls.refusal(at, "px, pxVol", "cannot be given together: px and px_vol")
        if px_usd is not UNSET and px_vol is not UNSET:
            raise cls.refusal(at, "pxUsd, pxVol", "cannot be given together: px_usd and px_vol")
        if (td_mode == "spot_isolated" and px_usd is not UNSET) and not is_undescribed(td_mode):
            raise cls.refusal(at, "pxUsd", "must not be given when td_mode is 'spot_isolated'")
        if (td_mode == "spot_isolated" and px_vol is not UNSET) and not is_undescribed(td_mode):
            raise cls.refusal(at, "pxVol", "must not be given when td_mode is 'spot_isolated'")
        if (td_mode in ("cash", "spot_isolated") and pos_side is not UNSET) and not is_undescribed(
            td_mode
        ):
            raise cls.refusal(
                at, "posSide", "must not be given when td_mode is 'cash' or 'spot_isolated'"
            )
        if (
            td_mode in ("cash", "spot_isolated")
            and reduce_only is not UNSET
            and reduce_only is not False
        ) and not is_undescribed(td_mode):
            raise cls.refusal(
                at, "reduceOnly", "must be False when td_mode is 'cash' or 'spot_isolated'"
            )
        if (outcome is not UNSET and td_mode != "isolated") and not is_undescribed(td_mode):
            raise cls.refusal(at, "tdMode", "must be 'isolated' when outcome is given")
        if (
            (
                side == "buy"
                and pos_side == "long"
                and reduce_only is not UNSET
                and reduce_only is not False
            )
            and not is_undescribed(pos_side)
            and not is_undescribed(side)
        ):
            raise cls.refusal(
                at, "reduceOnly", "must be False when side is 'buy' and pos_side is 'long'"
            )
        if (
            (
                side == "sell"
                and pos_side == "short"
                and reduce_only is not UNSET
                and reduce_only is not False
            )
            and not is_undescribed(pos_side)
            and not is_undescribed(side)
        ):
            raise cls.refusal(
                at, "reduceOnly", "must be False when side is 'sell' and pos_side is 'short'"
            )
        if (
            (ord_type == "optimal_limit_ioc" and td_mode not in ("cross", "isolated"))
            and not is_undescribed(ord_type)
            and not is_undescribed(td_mode)
        ):
            raise cls.refusal(
                at, "tdMode", "must be 'cross' or 'isolated' when ord_type is 'optimal_limit_ioc'"
            )
        if (
            ord_type == "rpi" and reduce_only is not UNSET and reduce_only is not False
        ) and not is_undescribed(ord_type):
            raise cls.refusal(at, "reduceOnly", "must be False when ord_type is 'rpi'")
        if (ord_type == "rpi" and attach_algo_ords is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "attachAlgoOrds", "must not be given when ord_type is 'rpi'")
        if (
            (side == "buy" and tgt_ccy == "base_ccy" and attach_algo_ords is not UNSET)
            and not is_undescribed(side)
            and not is_undescribed(tgt_ccy)
        ):
            raise cls.refusal(
                at,
                "attachAlgoOrds",
                "must not be given when side is 'buy' and tgt_ccy is 'base_ccy'",
            )
        if (
            (side == "sell" and tgt_ccy == "quote_ccy" and attach_algo_ords is not UNSET)
            and not is_undescribed(side)
            and not is_undescribed(tgt_ccy)
        ):
            raise cls.refusal(
                at,
                "attachAlgoOrds",
                "must not be given when side is 'sell' and tgt_ccy is 'quote_ccy'",
            )
        if (
            (ord_type in ("mmp", "mmp_and_post_only") and td_mode != "cross")
            and not is_undescribed(ord_type)
            and not is_undescribed(td_mode)
        ):
            raise cls.refusal(
                at, "tdMode", "must be 'cross' when ord_type is 'mmp' or 'mmp_and_post_only'"
            )
        if (
            ord_type in ("mmp", "mmp_and_post_only")
            and reduce_only is not UNSET
            and reduce_only is not False
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "reduceOnly", "must be False when ord_type is 'mmp' or 'mmp_and_post_only'"
            )
        if px_usd is not UNSET and reduce_only is not UNSET and reduce_only is not False:
            raise cls.refusal(at, "reduceOnly", "must be False when px_usd is given")
        if px_vol is not UNSET and reduce_only is not UNSET and reduce_only is not False:
            raise cls.refusal(at, "reduceOnly", "must be False when px_vol is given")
        if (
            (
                ord_type == "fok"
                and stp_mode is not UNSET
                and stp_mode not in ("cancel_maker", "cancel_taker")
            )
            and not is_undescribed(ord_type)
            and not is_undescribed(stp_mode)
        ):
            raise cls.refusal(
                at, "stpMode", "must be 'cancel_maker' or 'cancel_taker' when ord_type is 'fok'"
            )
        if (ord_type != "market" and tgt_ccy is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "tgtCcy", "must not be given unless ord_type is 'market'")
        if (ord_type != "market" and slippage_pct is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "slippagePct", "must not be given unless ord_type is 'market'")
        if (
            (
                slippage_pct is not UNSET
                and side == "buy"
                and tgt_ccy is not UNSET
                and tgt_ccy != "base_ccy"
            )
            and not is_undescribed(side)
            and not is_undescribed(tgt_ccy)
        ):
            raise cls.refusal(
                at, "tgtCcy", "must be 'base_ccy' when side is 'buy' and slippage_pct is given"
            )
        if (
            slippage_pct is not UNSET and side == "buy" and tgt_ccy is UNSET
        ) and not is_undescribed(side):
            raise cls.refusal(
                at, "tgtCcy", "is required when side is 'buy' and slippage_pct is given"
            )
        if (
            (
                slippage_pct is not UNSET
                and side == "sell"
                and tgt_ccy is not UNSET
                and tgt_ccy != "quote_ccy"
            )
            and not is_undescribed(side)
            and not is_undescribed(tgt_ccy)
        ):
            raise cls.refusal(
                at, "tgtCcy", "must be 'quote_ccy' when side is 'sell' and slippage_pct is given"
            )
        if (
            slippage_pct is not UNSET and side == "sell" and tgt_ccy is UNSET
        ) and not is_undescribed(side):
            raise cls.refusal(
                at, "tgtCcy", "is required when side is 'sell' and slippage_pct is given"
            )
        if (
            td_mode in ("cash", "spot_isolated")
            or ord_type in ("mmp", "mmp_and_post_only")
            or px_usd is not UNSET
            or px_vol is not UNSET
        ) and is_list(attach_algo_ords):
            for index, each in enumerate(attach_algo_ords):
                if (
                    (
                        is_dict(each)
                        and (
                            each.get("tpTriggerRatio", UNSET) is not UNSET
                            or each.get("slTriggerRatio", UNSET) is not UNSET
                            or (
                                each.get("tpOrdKind", UNSET) is not UNSET
                                and each.get("tpOrdKind", UNSET) != "condition"
                            )
                        )
                    )
                    and not is_undescribed(attach_algo_ords)
                    and not is_undescribed(ord_type)
                    and not is_undescribed(td_mode)
                ):
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "must be as described (tpTriggerRatio and slTriggerRatio are not given, and tpOrdKind is not limit) when the order is for spot or an option",
                        index,
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
            is_list(attach_algo_ords)
            and not all(
                not is_dict(each)
                or each.get("tpOrdKind", UNSET) is UNSET
                or each.get("tpOrdKind", UNSET) == "condition"
                for each in attach_algo_ords
            )
            and not all(
                (is_dict(each) and each.get("tpOrdPx", UNSET) is UNSET)
                or not is_dict(each)
                or each.get("tpOrdKind", UNSET) == "limit"
                for each in attach_algo_ords
            )
        ) and not is_undescribed(attach_algo_ords):
            raise cls.refusal(
                at, "attachAlgoOrds", "take profits are all of the kind 'limit', or none is"
            )
        if (
            is_list(attach_algo_ords)
            and not all(
                (is_dict(each) and each.get("tpOrdPx", UNSET) is UNSET)
                or not is_dict(each)
                or each.get("tpTriggerPxType", UNSET) is UNSET
                or each.get("tpTriggerPxType", UNSET) == "last"
                for each in attach_algo_ords
            )
            and not all(
                (is_dict(each) and each.get("tpOrdPx", UNSET) is UNSET)
                or not is_dict(each)
                or each.get("tpTriggerPxType", UNSET) == "index"
                for each in attach_algo_ords
            )
            and not all(
                (is_dict(each) and each.get("tpOrdPx", UNSET) is UNSET)
                or not is_dict(each)
                or each.get("tpTriggerPxType", UNSET) == "mark"
                for each in attach_algo_ords
            )
        ) and not is_undescribed(attach_algo_ords):
            raise cls.refusal(
                at, "attachAlgoOrds", "take profits all have the same tpTriggerPxType"
            )
        if (
            is_list(attach_algo_ords)
            and len(attach_algo_ords) > 1
            and (
                not is_list(attach_algo_ords)
                or all(
                    not is_dict(each) or each.get("tpOrdPx", UNSET) is not UNSET
                    for each in attach_algo_ords
                )
            )
            and (
                len(attach_algo_ords) > 10
                or not all(
                    not is_dict(each)
                    or (
                        each.get("sz", UNSET) is not UNSET
                        and each.get("slTriggerPx", UNSET) is UNSET
                        and each.get("slTriggerRatio", UNSET) is UNSET
                        and each.get("slOrdPx", UNSET) is UNSET
                    )
                    for each in attach_algo_ords
                )
            )
        ):
            raise cls.refusal(
                at,
                "attachAlgoOrds",
                "several take profits are at most 10, and each has a sz and no stop loss in the same element",
            )
        if (
            is_list(attach_algo_ords)
            and len(attach_algo_ords) < 2
            and not all(
                not is_dict(each) or each.get("sz", UNSET) is UNSET for each in attach_algo_ords
            )
        ):
            raise cls.refusal(at, "attachAlgoOrds", "sz belongs to one of several take profits")
        if (
            is_list(attach_algo_ords)
            and len(attach_algo_ords) < 3
            and not all(
                not is_dict(each)
                or each.get("amendPxOnTriggerType", UNSET) is UNSET
                or each.get("amendPxOnTriggerType", UNSET) == "0"
                for each in attach_algo_ords
            )
        ) and not is_undescribed(attach_algo_ords):
            raise cls.refusal(
                at,
                "attachAlgoOrds",
                "amendPxOnTriggerType '1' needs at least two take profits beside the stop loss",
            )
        if px_usd is not UNSET and MATCH_B571EA78(inst_id) is not None:
            raise cls.refusal(at, "pxUsd", "is for OPTION only, which inst_id is not")
        if px_vol is not UNSET and MATCH_B571EA78(inst_id) is not None:
            raise cls.refusal(at, "pxVol", "is for OPTION only, which inst_id is not")
        if (ord_type == "mmp" and MATCH_B571EA78(inst_id) is not None) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(at, "ordType", "of 'mmp' is for OPTION only, which inst_id is not")
        if (
            ord_type == "mmp_and_post_only" and MATCH_B571EA78(inst_id) is not None
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "ordType", "of 'mmp_and_post_only' is for OPTION only, which inst_id is not"
            )
        if (
            ord_type == "optimal_limit_ioc" and MATCH_90D1675E(inst_id) is not None
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "ordType",
                "of 'optimal_limit_ioc' is for FUTURES and SWAP only, which inst_id is not",
            )
        if (ord_type == "market" and MATCH_CE2D7AD3(inst_id) is not None) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at,
                "ordType",
                "of 'market' is for SPOT, MARGIN, FUTURES and SWAP only, which inst_id is not",
            )
        if pos_side is not UNSET and MATCH_90D1675E(inst_id) is not None:
            raise cls.refusal(at, "posSide", "is for FUTURES and SWAP only, which inst_id is not")
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
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("tpOrdKind", UNSET) == "limit" and not is_undescribed(attach_algo_ords):
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with tp_ord_kind of 'limit' is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )
        if attach_algo_ords is not UNSET and MATCH_81C9B772(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("sz", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with sz is for FUTURES, SWAP and OPTION only, which inst_id is not",
                        index,
                    )
        if attach_algo_ords is not UNSET and MATCH_81C9B772(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("amendPxOnTriggerType", UNSET) == "1" and not is_undescribed(
                    attach_algo_ords
                ):
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with amend_px_on_trigger_type of '1' is for FUTURES, SWAP and OPTION only, which inst_id is not",
                        index,
                    )
        if reduce_only is True and MATCH_CE2D7AD3(inst_id) is not None:
            raise cls.refusal(
                at, "reduceOnly", "is for MARGIN, FUTURES and SWAP only, which inst_id is not"
            )
        if tgt_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tgtCcy", "is for SPOT only, which inst_id is not")
        if ban_amend is True and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "banAmend", "is for SPOT only, which inst_id is not")
        if trade_quote_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tradeQuoteCcy", "is for SPOT only, which inst_id is not")
        if slippage_pct is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(
                at, "slippagePct", "is for SPOT and MARGIN only, which inst_id is not"
            )
        if attach_algo_ords is not UNSET and not adds_up(attach_algo_ords, "sz", sz):
            raise cls.refusal(at, "attachAlgoOrds", "must have elements whose sz adds up to sz")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without, `spot_isolated` for spot lead
    trading. Spot mode knows `cash` only; SPOT is `cash` in Futures mode and `cross` in
    multi-currency and portfolio margin mode, where `isolated` does not exist. Event contracts
    are always `isolated`.
    """
    side = TextField("side")
    """Order side."""
    ord_type = TextField("ordType")
    """Order type: `market` (not for options), `limit`, `post_only` (cancelled rather than take
    liquidity), `fok` (at once and wholly, or not at all), `ioc` (at once what is possible),
    `optimal_limit_ioc` (FUTURES and SWAP: `ioc` at the limit of the price band), `mmp` and
    `mmp_and_post_only` (market maker protection, for options in portfolio margin mode), `rpi`
    (Retail Price Improvement; neither reduce-only nor with attached orders).
    """
    sz = DecimalField("sz")
    """Quantity: contracts for FUTURES, SWAP and OPTION; base currency for SPOT and MARGIN.
    Exceptions are a MARGIN market buy, in quote currency, and a SPOT market order, where
    `tgtCcy` decides.
    """
    ccy = TextField("ccy")
    """Margin currency, for isolated orders of type MARGIN, and for cross ones in Futures mode."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID, 1 to 32 letters and digits; upper and lower case differ. No pending order,
    and no other order of the same batch, may have it; it is free again when the order has ended.
    Attached orders do not take it over.
    """
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""
    pos_side = TextField("posSide")
    """Position side, for FUTURES and SWAP only; leave it out for SPOT and MARGIN. In long/short
    mode it is required, `long` or `short` (buying opens `long` and closes `short`, selling the
    other way round); in net mode it may be left out, and only `net` is allowed. Portfolio margin
    mode is always net. Without it the exchange takes net.
    """
    px = DecimalField("px")
    """Price. An order of type `limit`, `post_only`, `fok`, `ioc`, `mmp` or `mmp_and_post_only` has
    exactly one of `px`, `pxUsd` and `pxVol`, a `market` or `optimal_limit_ioc` order none. For
    options it is rounded to a multiple of the tick size.
    """
    outcome = TextField("outcome")
    """The outcome to trade, for event contracts only, where it is required."""
    px_usd = DecimalField("pxUsd")
    """Price of an option in USD, in place of `px`."""
    px_vol = DecimalField("pxVol")
    """Price of an option as implied volatility, in place of `px`; 1 is 100%."""
    reduce_only = FlagField("reduceOnly")
    """Only reduce the position; an order larger than the position is refused. For MARGIN, and for
    FUTURES and SWAP in net mode; in Futures mode and multi-currency margin mode. In long/short
    mode it has no effect, and every closing order only reduces. Without it the exchange takes
    false.
    """
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT market orders only. Without it the exchange takes
    `quote_ccy` for a buy and `base_ccy` for a sell. The other way round the order may be filled
    for less than `sz`.
    """
    ban_amend = FlagField("banAmend")
    """Refuse a SPOT market order that the balance does not suffice for; otherwise the exchange
    makes it smaller. Without it the exchange takes false.
    """
    px_amend_type = TextField("pxAmendType")
    """What to do with a `px` beyond the price limit, `0` refuse it, `1` change it to the best price
    allowed. Without it the exchange takes 0.
    """
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency to trade with, for SPOT only, one of the instrument's `tradeQuoteCcyList`.
    Without it the exchange takes the one in `instId`, which it refuses for users of some
    regions.
    """
    slippage_pct = DecimalField("slippagePct")
    """Slippage to accept at most, 0 to 0.05 with up to four decimal places; 0.01 is 1%. For market
    orders on SPOT and spot margin whose `tgtCcy` is the currency received: `base_ccy` of a buy,
    `quote_ccy` of a sell. Without it the exchange takes 0.
    """
    stp_mode = TextField("stpMode")
    """What to cancel where two orders of yours would trade with each other; the taker's mode
    counts. Without it the account's own setting does, which is `cancel_maker` unless changed.
    """
    rpi_taker_access = FlagField("rpiTakerAccess")
    """Trade with `rpi` orders as well, at the price of a speed bump that holds up orders of every
    type; `limit`, `market`, `fok` and `ioc` orders reach them. A change of the order has to say
    it again. Without it the exchange takes false.
    """
    rpi_px_round = FlagField("rpiPxRound")
    """Move the price of an `rpi` order that is too close to the other side outward, to the nearest
    level that is allowed and does not cross, instead of refusing it. Other orders, options and
    event contracts ignore it. Without it the exchange takes false.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", AttachedOrderToPlace)
    """Take profits, stop losses and trailing stops to place when this order has filled; they are
    dropped if it is cancelled before any fill. Reduce-only orders cannot have them. Several take
    profits (split take profits, up to 10, each with a `sz`, with different prices and one
    trigger price type) must add up to `sz`; beside them at most one stop loss may stand, in an
    element of its own.
    """


class PlacedOrder(Item):
    """What became of the request to place one order."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _subCode: WireText = UNSET
    _tag: WireText = UNSET
    _ts: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    ts = TimeField("ts")
    """When the order was created."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    sub_code = TextField("subCode")
    """Closer reason for `sCode`; empty on success, or where there is none."""


class AttachedOrder(Item):
    """A take profit, stop loss or trailing stop attached to an order."""

    _activePx: WireText = UNSET
    _amendPxOnTriggerType: WireText = UNSET
    _attachAlgoClOrdId: WireText = UNSET
    _attachAlgoId: WireText = UNSET
    _callbackRatio: WireText = UNSET
    _callbackSpread: WireText = UNSET
    _failCode: WireText = UNSET
    _failReason: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _slTriggerRatio: WireText = UNSET
    _sz: WireText = UNSET
    _tpOrdKind: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET
    _tpTriggerRatio: WireText = UNSET

    attach_algo_id = TextField("attachAlgoId")
    """ID of the attached order, to amend it by; not the `algoId` it gets once it is placed."""
    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order, its `algoClOrdId` once it is placed."""
    tp_ord_kind = TextField("tpOrdKind")
    """Kind of take profit. Known values: condition, limit."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    tp_trigger_ratio = DecimalField("tpTriggerRatio")
    """Trigger of the take profit as a ratio, 0.3 for 30%; FUTURES and SWAP only."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Known values: last, index, mark."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    sl_trigger_ratio = DecimalField("slTriggerRatio")
    """Trigger of the stop loss as a ratio, 0.3 for 30%; FUTURES and SWAP only."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Known values: last, index, mark."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    sz = DecimalField("sz")
    """Size of one of several take profits, in contracts."""
    amend_px_on_trigger_type = FlagField("amendPxOnTriggerType", "1", "0")
    """Whether the stop loss moves to the average price paid when the first take profit triggers.
    Sent as '1' or '0'.
    """
    callback_ratio = DecimalField("callbackRatio")
    """Distance of the trailing stop as a ratio, 0.05 for 5%."""
    callback_spread = DecimalField("callbackSpread")
    """Distance of the trailing stop as a price difference."""
    active_px = DecimalField("activePx")
    """Price from which the trailing stop follows the market."""
    fail_code = TextField("failCode")
    """Error code if the attached order could not be placed."""
    fail_reason = TextField("failReason")
    """Why the attached order could not be placed."""


class LinkedAlgoOrder(Item):
    """The stop loss that belongs to this order, if an OCO order with a limit take profit placed it."""

    _algoId: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the algo order."""


class Order(Item):
    """An order on the order book, pending or ended."""

    _accFillSz: WireText = UNSET
    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _attachAlgoClOrdId: WireText = UNSET
    _attachAlgoOrds: WireList[AttachedOrder] = UNSET
    _avgPx: WireText = UNSET
    _cTime: WireText = UNSET
    _cancelSource: WireText = UNSET
    _cancelSourceReason: WireText = UNSET
    _category: WireText = UNSET
    _ccy: WireText = UNSET
    _clOrdId: WireText = UNSET
    _fee: WireText = UNSET
    _feeCcy: WireText = UNSET
    _fillPx: WireText = UNSET
    _fillSz: WireText = UNSET
    _fillTime: WireText = UNSET
    _instId: WireText = UNSET
    _instType: WireText = UNSET
    _isTpLimit: WireText = UNSET
    _lever: WireText = UNSET
    _linkedAlgoOrd: WireObject[LinkedAlgoOrder] = UNSET
    _ordId: WireText = UNSET
    _ordType: WireText = UNSET
    _outcome: WireText = UNSET
    _pnl: WireText = UNSET
    _posSide: WireText = UNSET
    _px: WireText = UNSET
    _pxType: WireText = UNSET
    _pxUsd: WireText = UNSET
    _pxVol: WireText = UNSET
    _quickMgnType: WireText = UNSET
    _rebate: WireText = UNSET
    _rebateCcy: WireText = UNSET
    _reduceOnly: WireText = UNSET
    _side: WireText = UNSET
    _slOrdPx: WireText = UNSET
    _slTriggerPx: WireText = UNSET
    _slTriggerPxType: WireText = UNSET
    _source: WireText = UNSET
    _state: WireText = UNSET
    _stpId: WireText = UNSET
    _stpMode: WireText = UNSET
    _sz: WireText = UNSET
    _tag: WireText = UNSET
    _tdMode: WireText = UNSET
    _tgtCcy: WireText = UNSET
    _tpOrdPx: WireText = UNSET
    _tpTriggerPx: WireText = UNSET
    _tpTriggerPxType: WireText = UNSET
    _tradeId: WireText = UNSET
    _tradeQuoteCcy: WireText = UNSET
    _uTime: WireText = UNSET

    inst_type = TextField("instType")
    """Instrument type. Known values: SPOT, MARGIN, SWAP, FUTURES, OPTION, EVENTS."""
    inst_id = TextField("instId")
    """Instrument."""
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT market orders. Known values: base_ccy, quote_ccy."""
    ccy = TextField("ccy")
    """Margin currency, of isolated orders of type MARGIN, of cross ones in Futures mode, and of
    contracts.
    """
    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""
    px = DecimalField("px")
    """Price, for options in coin."""
    px_usd = DecimalField("pxUsd")
    """Price in USD; options only."""
    px_vol = DecimalField("pxVol")
    """Implied volatility; options only."""
    px_type = TextField("pxType")
    """What the price of an option was given as. Known values: px, pxVol, pxUsd."""
    sz = DecimalField("sz")
    """Size of the order."""
    pnl = DecimalField("pnl")
    """Profit and loss without fees, of an order that closes a position and has fills; otherwise 0."""
    ord_type = TextField("ordType")
    """Order type; `op_fok` is a simple option, filled wholly or not at all, `elp` the former `rpi`.
    Known values: market, limit, post_only, fok, ioc, optimal_limit_ioc, mmp, mmp_and_post_only,
    op_fok, rpi, elp.
    """
    side = TextField("side")
    """Order side. Known values: buy, sell."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    td_mode = TextField("tdMode")
    """Trade mode. Known values: cross, isolated, cash, spot_isolated."""
    acc_fill_sz = DecimalField("accFillSz")
    """Quantity filled so far, in base currency for SPOT and MARGIN, otherwise in contracts."""
    fill_px = DecimalField("fillPx")
    """Price of the last fill."""
    trade_id = TextField("tradeId")
    """ID of the last trade; 0 for (partial) liquidation and ADL."""
    fill_sz = DecimalField("fillSz")
    """Quantity of the last fill alone, in base currency for SPOT and MARGIN, otherwise in
    contracts.
    """
    fill_time = TimeField("fillTime")
    """When the last fill took place."""
    avg_px = DecimalField("avgPx")
    """Average price of the fills."""
    state = TextField("state")
    """State: `live` and `partially_filled` are pending, the others final. A cancelled order may
    have fills, see `accFillSz`; `mmp_canceled` was cancelled by market maker protection. Known
    values: live, partially_filled, filled, canceled, mmp_canceled.
    """
    stp_id = TextField("stpId")
    """ID of the self-trade prevention. Deprecated."""
    stp_mode = TextField("stpMode")
    """Mode of the self-trade prevention. Known values: cancel_maker, cancel_taker, cancel_both."""
    lever = DecimalField("lever")
    """Leverage, 0.01 to 125, for MARGIN, FUTURES and SWAP."""
    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Trigger price of the take profit."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Known values: last, index, mark."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit; -1 is the market price."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Trigger price of the stop loss."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Known values: last, index, mark."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss; -1 is the market price."""
    attach_algo_ords = ObjectsField("attachAlgoOrds", AttachedOrder)
    """Take profits, stop losses and trailing stops attached to the order."""
    linked_algo_ord = ObjectField("linkedAlgoOrd", LinkedAlgoOrder)
    """The stop loss that belongs to this order, if an OCO order with a limit take profit placed it."""
    fee_ccy = TextField("feeCcy")
    """Currency of `fee`; the quote currency where a maker sells on SPOT or MARGIN."""
    fee = DecimalField("fee")
    """Fee so far, negative if you pay it. Maker sells on SPOT and MARGIN, and all orders in
    contracts and options, have the rebate in it, so it may be positive.
    """
    rebate_ccy = TextField("rebateCcy")
    """Currency of `rebate`; the base currency where a maker sells on SPOT or MARGIN."""
    rebate = DecimalField("rebate")
    """Rebate, a positive number, for SPOT and MARGIN only."""
    source = TextField("source")
    """The algo order that placed this one: `6` trigger order, `7` take profit or stop loss, `13`
    another strategy, `25` trailing stop, `34` chase order. Known values: 6, 7, 13, 25, 34.
    """
    category = TextField("category")
    """Where the order comes from: `normal` is placed by a user, all others by the exchange: `twap`
    repayment of a debt, `adl` auto-deleveraging, `full_liquidation` and `partial_liquidation`
    for lack of margin, `delivery` on expiry, `ddh` delta hedging, `auto_conversion` conversion
    of assets. Known values: normal, twap, adl, full_liquidation, partial_liquidation, delivery,
    ddh, auto_conversion.
    """
    reduce_only = FlagField("reduceOnly")
    """Whether the order only reduces the position."""
    is_tp_limit = FlagField("isTpLimit")
    """Whether this is a limit take profit."""
    cancel_source = TextField("cancelSource")
    """Who or what cancelled the order. `types.CANCEL_SOURCES` says what each value means."""
    cancel_source_reason = TextField("cancelSourceReason")
    """Reason of the cancellation."""
    quick_mgn_type = TextField("quickMgnType")
    """Kind of quick margin. Deprecated. Known values: manual, auto_borrow, auto_repay."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order that placed this one."""
    algo_id = TextField("algoId")
    """ID of the algo order that placed this one."""
    u_time = TimeField("uTime")
    """When it last changed."""
    c_time = TimeField("cTime")
    """When it was created."""
    trade_quote_ccy = TextField("tradeQuoteCcy")
    """Quote currency traded with."""
    outcome = TextField("outcome")
    """Outcome traded; event contracts only. Known values: yes, no."""
