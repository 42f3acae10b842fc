# Made from spec/paths/trade/order-precheck.yaml, not to be edited; make it again with: make generate
"""trade.precheck_order: the operation and its models."""

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
from .._runtime.models.checks import adds_up, count_with, is_alike, is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._trade import AttachedOrderToPrecheckDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_F9551C5D = re.compile("^(-1|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search

MATCH_CE2D7AD3 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])\\Z").search

MATCH_81C9B772 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+\\Z").search

MATCH_498D7B52 = re.compile(
    "^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6}|-[0-9]{6}-[0-9.]+-[CP])\\Z"
).search


class AttachedOrderToPrecheck(Request):
    """A take profit, a stop loss, both, or a trailing stop, attached to an order. A trailing stop
    is one that has `callbackRatio` or `callbackSpread`.

    Args:
        attach_algo_cl_ord_id (attachAlgoClOrdId): Your own ID of the attached order, 1 to 32
            letters and digits; upper and lower case differ.
        tp_trigger_px (tpTriggerPx): Price at which the take profit triggers. Goes with `tpOrdPx`.
        tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. Needs
            `tpTriggerPx`, unless `tpOrdKind` is `limit`.
        tp_ord_kind (tpOrdKind): Kind of take profit: `condition` waits for its trigger, `limit` is
            a limit order at `tpOrdPx` (not for spot, margin and options, nor for lead traders). All
            take profits of an order are of one kind. Without it the exchange takes condition.
        sl_trigger_px (slTriggerPx): Price at which the stop loss triggers. Goes with `slOrdPx`.
        sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Goes with
            `slTriggerPx`.
        tp_trigger_px_type (tpTriggerPxType): Price that is compared with the trigger of the take
            profit. Without it the exchange takes last.
        sl_trigger_px_type (slTriggerPxType): Price that is compared with the trigger of the stop
            loss. Without it the exchange takes last.
        sz: Size of one of several take profits, where it is required; nothing else has it.
        callback_ratio (callbackRatio): Distance of the trailing stop as a ratio, 0.05 for 5%.
            Either this or `callbackSpread`.
        callback_spread (callbackSpread): Distance of the trailing stop as a price difference.
            Either this or `callbackRatio`.
        active_px (activePx): Price from which the trailing stop follows the market. Without it, it
            does so from the start.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
    """

    __slots__ = ()
    _label = "AttachedOrderToPrecheck"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck"

    @exact_arguments
    def __init__(
        self,
        *,
        attach_algo_cl_ord_id: str | None = None,
        tp_trigger_px: Number | None = None,
        tp_ord_px: Number | None = None,
        tp_ord_kind: Optional[OneOf[Literal["condition", "limit"]]] = None,
        sl_trigger_px: Number | None = None,
        sl_ord_px: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sz: Number | None = None,
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
        if tp_ord_px is not None:
            wire["tpOrdPx"] = self._number("tpOrdPx", tp_ord_px)
        if tp_ord_kind is not None:
            wire["tpOrdKind"] = tp_ord_kind
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if sl_ord_px is not None:
            wire["slOrdPx"] = self._number("slOrdPx", sl_ord_px)
        if tp_trigger_px_type is not None:
            wire["tpTriggerPxType"] = tp_trigger_px_type
        if sl_trigger_px_type is not None:
            wire["slTriggerPxType"] = sl_trigger_px_type
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
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
        if sl_ord_px is not UNSET and sl_trigger_px is UNSET:
            raise cls.refusal(at, "slTriggerPx", "is required when sl_ord_px is given")
        if (
            tp_ord_px is UNSET
            and sl_ord_px is UNSET
            and callback_ratio is UNSET
            and callback_spread is UNSET
        ):
            raise cls.refusal(
                at,
                "tpOrdPx, slOrdPx, callbackRatio, callbackSpread",
                "are alternatives: at least one of tp_ord_px, sl_ord_px, callback_ratio or callback_spread is required",
            )
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
                "is required unless tp_ord_kind is 'limit' when tp_ord_px is given",
            )
        if sz is not UNSET and sl_trigger_px is not UNSET:
            raise cls.refusal(at, "slTriggerPx", "must not be given when sz is given")
        if sz is not UNSET and sl_ord_px is not UNSET:
            raise cls.refusal(at, "slOrdPx", "must not be given when sz is given")
        if sz is not UNSET and tp_ord_px is UNSET:
            raise cls.refusal(at, "tpOrdPx", "is required when sz is given")

    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order, 1 to 32 letters and digits; upper and lower case differ."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price at which the take profit triggers. Goes with `tpOrdPx`."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit, -1 for market price. Needs `tpTriggerPx`, unless `tpOrdKind`
    is `limit`.
    """
    tp_ord_kind = TextField("tpOrdKind")
    """Kind of take profit: `condition` waits for its trigger, `limit` is a limit order at `tpOrdPx`
    (not for spot, margin and options, nor for lead traders). All take profits of an order are of
    one kind. Without it the exchange takes condition.
    """
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price at which the stop loss triggers. Goes with `slOrdPx`."""
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss, -1 for market price. Goes with `slTriggerPx`."""
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with the trigger of the take profit. Without it the exchange takes
    last.
    """
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with the trigger of the stop loss. Without it the exchange takes last."""
    sz = DecimalField("sz")
    """Size of one of several take profits, where it is required; nothing else has it."""
    callback_ratio = DecimalField("callbackRatio")
    """Distance of the trailing stop as a ratio, 0.05 for 5%. Either this or `callbackSpread`."""
    callback_spread = DecimalField("callbackSpread")
    """Distance of the trailing stop as a price difference. Either this or `callbackRatio`."""
    active_px = DecimalField("activePx")
    """Price from which the trailing stop follows the market. Without it, it does so from the start."""


class PrecheckOrderRequest(Request):
    """The parameters of trade.precheck_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        td_mode (tdMode): Trade mode: `cross` or `isolated` with margin, `cash` without,
            `spot_isolated` for spot lead trading.
        side: Order side.
        ord_type (ordType): Order type: `market` (not for options), `limit`, `post_only` (cancelled
            rather than take liquidity), `fok` (at once and wholly, or not at all), `ioc` (at once
            what is possible), `optimal_limit_ioc` (FUTURES and SWAP: `ioc` at the limit of the
            price band), `rpi` (Retail Price Improvement; neither reduce-only nor with attached
            orders).
        sz: Quantity: contracts for FUTURES, SWAP and OPTION; base currency for SPOT and MARGIN.
            Exceptions are a MARGIN market buy, in quote currency, and a SPOT market order, where
            `tgtCcy` decides.
        cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; it is taken as by
            `trade.place_order`, and has no effect here.
        pos_side (posSide): Position side, for FUTURES and SWAP only. In long/short mode it is
            required, `long` or `short`; in net mode it may be left out, and only `net` is allowed.
            Portfolio margin mode is always net. Without it the exchange takes net.
        px: Price. Required for an order of type `limit`, `post_only`, `fok` or `ioc`, and not to be
            given for `market` and `optimal_limit_ioc`.
        outcome: The outcome to trade, for event contracts only, where it is required.
        reduce_only (reduceOnly): Only reduce the position. For MARGIN, and for FUTURES and SWAP in
            net mode; in multi-currency margin mode. Without it the exchange takes false.
        tgt_ccy (tgtCcy): Currency that `sz` is counted in, for SPOT market orders only. Without it
            the exchange takes `quote_ccy` for a buy and `base_ccy` for a sell.
        attach_algo_ords (attachAlgoOrds): Take profits, stop losses and trailing stops of the
            order. Reduce-only orders cannot have them. Several take profits (split take profits, up
            to 10, each with a `sz`, with different prices and one trigger price type) must add up
            to `sz`; beside them at most one stop loss may stand, in an element of its own.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
    """

    __slots__ = ()
    _label = "trade.precheck_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        td_mode: OneOf[Literal["cross", "isolated", "cash", "spot_isolated"]],
        side: OneOf[Literal["buy", "sell"]],
        ord_type: OneOf[
            Literal["market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "rpi"]
        ],
        sz: Number,
        cl_ord_id: str | None = None,
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        px: Number | None = None,
        outcome: Optional[OneOf[Literal["yes", "no"]]] = None,
        reduce_only: bool | None = None,
        tgt_ccy: Optional[OneOf[Literal["base_ccy", "quote_ccy"]]] = None,
        attach_algo_ords: Optional[
            Sequence[AttachedOrderToPrecheck | AttachedOrderToPrecheckDict | Mapping[str, Any]]
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
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if pos_side is not None:
            wire["posSide"] = pos_side
        if px is not None:
            wire["px"] = self._number("px", px)
        if outcome is not None:
            wire["outcome"] = outcome
        if reduce_only is not None:
            wire["reduceOnly"] = reduce_only
        if tgt_ccy is not None:
            wire["tgtCcy"] = tgt_ccy
        if attach_algo_ords is not None:
            wire["attachAlgoOrds"] = self._objects(
                "attachAlgoOrds", AttachedOrderToPrecheck, attach_algo_ords
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
            "rpi",
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at,
                "ordType",
                "must be 'market', 'limit', 'post_only', 'fok', 'ioc', 'optimal_limit_ioc' or 'rpi'",
            )
        sz = wire.get("sz", UNSET)
        if sz is UNSET:
            raise cls.refusal(at, "sz", "is required")
        if not isinstance(sz, str):
            raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
        if MATCH_032A5B91(sz) is None:
            raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
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
        attach_algo_ords = wire.get("attachAlgoOrds", UNSET)
        if attach_algo_ords is not UNSET:
            if not is_list(attach_algo_ords):
                raise cls.refusal(at, "attachAlgoOrds", "must be a list")
            for index, each in enumerate(attach_algo_ords):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "attachAlgoOrds", "must be AttachedOrderToPrecheck or a dict", index
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
            if not (count_with(attach_algo_ords, ("slOrdPx", "slTriggerPx")) <= 1):
                raise cls.refusal(
                    at,
                    "attachAlgoOrds",
                    "must have at most 1 element with sl_ord_px or sl_trigger_px",
                )
        if (
            ord_type in ("limit", "post_only", "fok", "ioc") and px is UNSET
        ) and not is_undescribed(ord_type):
            raise cls.refusal(
                at, "px", "is required when ord_type is 'limit', 'post_only', 'fok' or 'ioc'"
            )
        if (ord_type in ("market", "optimal_limit_ioc") and px is not UNSET) and not is_undescribed(
            ord_type
        ):
            raise cls.refusal(
                at, "px", "must not be given when ord_type is 'market' or 'optimal_limit_ioc'"
            )
        if (ord_type != "market" and tgt_ccy is not UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "tgtCcy", "must not be given unless ord_type is 'market'")
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
        if td_mode in ("cash", "spot_isolated") and is_list(attach_algo_ords):
            for index, each in enumerate(attach_algo_ords):
                if (
                    (
                        is_dict(each)
                        and each.get("tpOrdKind", UNSET) is not UNSET
                        and each.get("tpOrdKind", UNSET) != "condition"
                    )
                    and not is_undescribed(attach_algo_ords)
                    and not is_undescribed(td_mode)
                ):
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "must be as described (tpOrdKind is not limit) when td_mode is 'cash' or 'spot_isolated'",
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
        if reduce_only is True and MATCH_CE2D7AD3(inst_id) is not None:
            raise cls.refusal(
                at, "reduceOnly", "is for MARGIN, FUTURES and SWAP only, which inst_id is not"
            )
        if tgt_ccy is not UNSET and MATCH_498D7B52(inst_id) is not None:
            raise cls.refusal(at, "tgtCcy", "is for SPOT only, which inst_id is not")
        if attach_algo_ords is not UNSET and not adds_up(attach_algo_ords, "sz", sz):
            raise cls.refusal(at, "attachAlgoOrds", "must have elements whose sz adds up to sz")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    td_mode = TextField("tdMode")
    """Trade mode: `cross` or `isolated` with margin, `cash` without, `spot_isolated` for spot lead
    trading.
    """
    side = TextField("side")
    """Order side."""
    ord_type = TextField("ordType")
    """Order type: `market` (not for options), `limit`, `post_only` (cancelled rather than take
    liquidity), `fok` (at once and wholly, or not at all), `ioc` (at once what is possible),
    `optimal_limit_ioc` (FUTURES and SWAP: `ioc` at the limit of the price band), `rpi` (Retail
    Price Improvement; neither reduce-only nor with attached orders).
    """
    sz = DecimalField("sz")
    """Quantity: contracts for FUTURES, SWAP and OPTION; base currency for SPOT and MARGIN.
    Exceptions are a MARGIN market buy, in quote currency, and a SPOT market order, where
    `tgtCcy` decides.
    """
    cl_ord_id = TextField("clOrdId")
    """Your own order ID, 1 to 32 letters and digits; it is taken as by `trade.place_order`, and has
    no effect here.
    """
    pos_side = TextField("posSide")
    """Position side, for FUTURES and SWAP only. In long/short mode it is required, `long` or
    `short`; in net mode it may be left out, and only `net` is allowed. Portfolio margin mode is
    always net. Without it the exchange takes net.
    """
    px = DecimalField("px")
    """Price. Required for an order of type `limit`, `post_only`, `fok` or `ioc`, and not to be
    given for `market` and `optimal_limit_ioc`.
    """
    outcome = TextField("outcome")
    """The outcome to trade, for event contracts only, where it is required."""
    reduce_only = FlagField("reduceOnly")
    """Only reduce the position. For MARGIN, and for FUTURES and SWAP in net mode; in multi-currency
    margin mode. Without it the exchange takes false.
    """
    tgt_ccy = TextField("tgtCcy")
    """Currency that `sz` is counted in, for SPOT market orders only. Without it the exchange takes
    `quote_ccy` for a buy and `base_ccy` for a sell.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", AttachedOrderToPrecheck)
    """Take profits, stop losses and trailing stops of the order. Reduce-only orders cannot have
    them. Several take profits (split take profits, up to 10, each with a `sz`, with different
    prices and one trigger price type) must add up to `sz`; beside them at most one stop loss may
    stand, in an element of its own.
    """


class OrderPrecheck(Item):
    """One item of the answer."""

    _adjEq: WireText = UNSET
    _adjEqChg: WireText = UNSET
    _availBal: WireText = UNSET
    _availBalChg: WireText = UNSET
    _imr: WireText = UNSET
    _imrChg: WireText = UNSET
    _liab: WireText = UNSET
    _liabChg: WireText = UNSET
    _liabChgCcy: WireText = UNSET
    _liqPx: WireText = UNSET
    _liqPxDiff: WireText = UNSET
    _liqPxDiffRatio: WireText = UNSET
    _mgnRatio: WireText = UNSET
    _mgnRatioChg: WireText = UNSET
    _mmr: WireText = UNSET
    _mmrChg: WireText = UNSET
    _posBal: WireText = UNSET
    _posBalChg: WireText = UNSET
    _type: WireText = UNSET

    adj_eq = DecimalField("adjEq")
    """Adjusted (effective) equity now, in USD."""
    adj_eq_chg = DecimalField("adjEqChg")
    """Change of `adjEq` by the order."""
    imr = DecimalField("imr")
    """Initial margin now, in USD."""
    imr_chg = DecimalField("imrChg")
    """Change of `imr` by the order."""
    mmr = DecimalField("mmr")
    """Maintenance margin now, in USD."""
    mmr_chg = DecimalField("mmrChg")
    """Change of `mmr` by the order."""
    mgn_ratio = DecimalField("mgnRatio")
    """Maintenance margin ratio now, of the account in USD."""
    mgn_ratio_chg = DecimalField("mgnRatioChg")
    """Change of `mgnRatio` by the order."""
    avail_bal = DecimalField("availBal")
    """Available balance now, in the margin currency; with auto-borrow off only."""
    avail_bal_chg = DecimalField("availBalChg")
    """Change of `availBal` by the order; with auto-borrow off only."""
    liq_px = DecimalField("liqPx")
    """Estimated liquidation price now."""
    liq_px_diff = DecimalField("liqPxDiff")
    """Estimated liquidation price after the order less the mark price; negative below it."""
    liq_px_diff_ratio = DecimalField("liqPxDiffRatio")
    """`liqPxDiff` as a part of the mark price, -0.9 for 90% below it."""
    pos_bal = DecimalField("posBal")
    """Assets of the isolated MARGIN position now, in the currency that `type` tells."""
    pos_bal_chg = DecimalField("posBalChg")
    """Change of `posBal` by the order; isolated MARGIN positions only."""
    liab = DecimalField("liab")
    """Liabilities now, of cross margin or of the isolated position, as the order's trade mode is."""
    liab_chg = DecimalField("liabChg")
    """Change of `liab` by the order, in `liabChgCcy`."""
    liab_chg_ccy = TextField("liabChgCcy")
    """Currency of `liabChg`; for cross margin with auto-borrow on only."""
    type = TextField("type")
    """Currency of the assets of an isolated MARGIN position before and after the order: `1` base
    and base, `2` base and quote, `3` quote and base, `4` quote and quote. Known values: 1, 2, 3,
    4.
    """


OPERATION: Operation[OrderPrecheck] = Operation(
    method="POST",
    path="/api/v5/trade/order-precheck",
    resource="trade",
    name="precheck_order",
    summary="Calculate what an order would do to the account, without placing it.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck",
    permission="trade",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(5, 2, ("user",)),),
    request=PrecheckOrderRequest,
    item=OrderPrecheck,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
