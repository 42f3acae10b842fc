# Made from spec/schemas/order-changes.yaml, not to be edited; make it again with: make generate
"""Models that several operations share."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional

from msgspec import UNSET

from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_distinct
from .._runtime.models.convert import Extra, Number, is_dict, is_list
from .._runtime.models.fields import DecimalField, FlagField, ObjectsField, TextField, TimeField
from .._runtime.models.item import Item, WireText
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

if TYPE_CHECKING:
    from ..types._trade import AttachedOrderToAmendDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_217E9C12 = re.compile("^(-0*1(\\.0+)?|-0+(\\.[0-9]+)?|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_F9551C5D = re.compile("^(-1|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_B571EA78 = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-SWAP|-[0-9]{6})?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search


class AttachedOrderToAmend(Request):
    """A change of an attached take profit, stop loss or trailing stop.

    Args:
        attach_algo_id (attachAlgoId): ID of the attached order. Either it or `attachAlgoClOrdId` is
            required.
        attach_algo_cl_ord_id (attachAlgoClOrdId): Your own ID of the attached order, 1 to 32
            letters and digits; upper and lower case differ. Either it or `attachAlgoId` is
            required.
        new_tp_trigger_px (newTpTriggerPx): New trigger price of the take profit; 0 deletes it.
        new_tp_trigger_ratio (newTpTriggerRatio): New trigger of the take profit as a ratio, 0.3 for
            30%, in place of `newTpTriggerPx`; for FUTURES and SWAP only. Above 0 where the main
            order buys, from -1 to 0 where it sells; 0 deletes the take profit.
        new_tp_ord_px (newTpOrdPx): New order price of the take profit, -1 for market price; 0
            deletes it.
        new_tp_ord_kind (newTpOrdKind): New kind of take profit: `condition` waits for its trigger,
            `limit` is a limit order at `newTpOrdPx`.
        new_sl_trigger_px (newSlTriggerPx): New trigger price of the stop loss; 0 deletes it.
        new_sl_trigger_ratio (newSlTriggerRatio): New trigger of the stop loss as a ratio, 0.3 for
            30%, in place of `newSlTriggerPx`; for FUTURES and SWAP only. From 0 to 1 where the main
            order buys, above 0 where it sells; 0 deletes the stop loss.
        new_sl_ord_px (newSlOrdPx): New order price of the stop loss, -1 for market price; 0 deletes
            it.
        new_tp_trigger_px_type (newTpTriggerPxType): Price that is compared with the trigger of the
            take profit, for FUTURES and SWAP. Required when a take profit is added that was not
            there.
        new_sl_trigger_px_type (newSlTriggerPxType): Price that is compared with the trigger of the
            stop loss, for FUTURES and SWAP. Required when a stop loss is added that was not there.
        sz: New size of one of several take profits, where it is required; nothing else has it.
        amend_px_on_trigger_type (amendPxOnTriggerType): Whether the stop loss beside several take
            profits moves to the average price paid when the first of them triggers, `0` no, `1`
            yes. Without it the exchange takes 0.
        new_callback_ratio (newCallbackRatio): New distance of the trailing stop as a ratio, 0.05
            for 5%. Either this or `newCallbackSpread`.
        new_callback_spread (newCallbackSpread): New distance of the trailing stop as a price
            difference. Either this or `newCallbackRatio`.
        new_active_px (newActivePx): New price from which the trailing stop follows the market.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
    """

    __slots__ = ()
    _label = "AttachedOrderToAmend"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order"

    @exact_arguments
    def __init__(
        self,
        *,
        attach_algo_id: str | None = None,
        attach_algo_cl_ord_id: str | None = None,
        new_tp_trigger_px: Number | None = None,
        new_tp_trigger_ratio: Number | None = None,
        new_tp_ord_px: Number | None = None,
        new_tp_ord_kind: Optional[OneOf[Literal["condition", "limit"]]] = None,
        new_sl_trigger_px: Number | None = None,
        new_sl_trigger_ratio: Number | None = None,
        new_sl_ord_px: Number | None = None,
        new_tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sz: Number | None = None,
        amend_px_on_trigger_type: Optional[OneOf[Literal["0", "1"]]] = None,
        new_callback_ratio: Number | None = None,
        new_callback_spread: Number | None = None,
        new_active_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if attach_algo_id is not None:
            wire["attachAlgoId"] = attach_algo_id
        if attach_algo_cl_ord_id is not None:
            wire["attachAlgoClOrdId"] = attach_algo_cl_ord_id
        if new_tp_trigger_px is not None:
            wire["newTpTriggerPx"] = self._number("newTpTriggerPx", new_tp_trigger_px)
        if new_tp_trigger_ratio is not None:
            wire["newTpTriggerRatio"] = self._number("newTpTriggerRatio", new_tp_trigger_ratio)
        if new_tp_ord_px is not None:
            wire["newTpOrdPx"] = self._number("newTpOrdPx", new_tp_ord_px)
        if new_tp_ord_kind is not None:
            wire["newTpOrdKind"] = new_tp_ord_kind
        if new_sl_trigger_px is not None:
            wire["newSlTriggerPx"] = self._number("newSlTriggerPx", new_sl_trigger_px)
        if new_sl_trigger_ratio is not None:
            wire["newSlTriggerRatio"] = self._number("newSlTriggerRatio", new_sl_trigger_ratio)
        if new_sl_ord_px is not None:
            wire["newSlOrdPx"] = self._number("newSlOrdPx", new_sl_ord_px)
        if new_tp_trigger_px_type is not None:
            wire["newTpTriggerPxType"] = new_tp_trigger_px_type
        if new_sl_trigger_px_type is not None:
            wire["newSlTriggerPxType"] = new_sl_trigger_px_type
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if amend_px_on_trigger_type is not None:
            wire["amendPxOnTriggerType"] = amend_px_on_trigger_type
        if new_callback_ratio is not None:
            wire["newCallbackRatio"] = self._number("newCallbackRatio", new_callback_ratio)
        if new_callback_spread is not None:
            wire["newCallbackSpread"] = self._number("newCallbackSpread", new_callback_spread)
        if new_active_px is not None:
            wire["newActivePx"] = self._number("newActivePx", new_active_px)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        attach_algo_id = wire.get("attachAlgoId", UNSET)
        if attach_algo_id is not UNSET:
            if not isinstance(attach_algo_id, str):
                raise cls.refusal(at, "attachAlgoId", "must be a string")
            if len(attach_algo_id) < 1:
                raise cls.refusal(at, "attachAlgoId", "must have at least 1 character")
        attach_algo_cl_ord_id = wire.get("attachAlgoClOrdId", UNSET)
        if attach_algo_cl_ord_id is not UNSET:
            if not isinstance(attach_algo_cl_ord_id, str):
                raise cls.refusal(at, "attachAlgoClOrdId", "must be a string")
            if MATCH_6B4283FD(attach_algo_cl_ord_id) is None:
                raise cls.refusal(
                    at, "attachAlgoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$"
                )
        new_tp_trigger_px = wire.get("newTpTriggerPx", UNSET)
        if new_tp_trigger_px is not UNSET:
            if not isinstance(new_tp_trigger_px, str):
                raise cls.refusal(
                    at, "newTpTriggerPx", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(new_tp_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "newTpTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        new_tp_trigger_ratio = wire.get("newTpTriggerRatio", UNSET)
        if new_tp_trigger_ratio is not UNSET:
            if not isinstance(new_tp_trigger_ratio, str):
                raise cls.refusal(
                    at, "newTpTriggerRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_217E9C12(new_tp_trigger_ratio) is None:
                raise cls.refusal(
                    at,
                    "newTpTriggerRatio",
                    "must be a number in plain notation that fits the pattern ^(-0*1(\\.0+)?|-0+(\\.[0-9]+)?|[0-9]+(\\.[0-9]+)?)$",
                )
        new_tp_ord_px = wire.get("newTpOrdPx", UNSET)
        if new_tp_ord_px is not UNSET:
            if not isinstance(new_tp_ord_px, str):
                raise cls.refusal(at, "newTpOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(new_tp_ord_px) is None:
                raise cls.refusal(
                    at,
                    "newTpOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        new_tp_ord_kind = wire.get("newTpOrdKind", UNSET)
        if new_tp_ord_kind is not UNSET:
            if not isinstance(new_tp_ord_kind, str):
                raise cls.refusal(at, "newTpOrdKind", "must be a string")
            if new_tp_ord_kind not in ("condition", "limit") and not is_undescribed(
                new_tp_ord_kind
            ):
                raise cls.refusal(at, "newTpOrdKind", "must be 'condition' or 'limit'")
        new_sl_trigger_px = wire.get("newSlTriggerPx", UNSET)
        if new_sl_trigger_px is not UNSET:
            if not isinstance(new_sl_trigger_px, str):
                raise cls.refusal(
                    at, "newSlTriggerPx", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(new_sl_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "newSlTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        new_sl_trigger_ratio = wire.get("newSlTriggerRatio", UNSET)
        if new_sl_trigger_ratio is not UNSET:
            if not isinstance(new_sl_trigger_ratio, str):
                raise cls.refusal(
                    at, "newSlTriggerRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_D28C4362(new_sl_trigger_ratio) is None:
                raise cls.refusal(
                    at, "newSlTriggerRatio", "must be a number of at least 0 in plain notation"
                )
        new_sl_ord_px = wire.get("newSlOrdPx", UNSET)
        if new_sl_ord_px is not UNSET:
            if not isinstance(new_sl_ord_px, str):
                raise cls.refusal(at, "newSlOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(new_sl_ord_px) is None:
                raise cls.refusal(
                    at,
                    "newSlOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        new_tp_trigger_px_type = wire.get("newTpTriggerPxType", UNSET)
        if new_tp_trigger_px_type is not UNSET:
            if not isinstance(new_tp_trigger_px_type, str):
                raise cls.refusal(at, "newTpTriggerPxType", "must be a string")
            if new_tp_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                new_tp_trigger_px_type
            ):
                raise cls.refusal(at, "newTpTriggerPxType", "must be 'last', 'index' or 'mark'")
        new_sl_trigger_px_type = wire.get("newSlTriggerPxType", UNSET)
        if new_sl_trigger_px_type is not UNSET:
            if not isinstance(new_sl_trigger_px_type, str):
                raise cls.refusal(at, "newSlTriggerPxType", "must be a string")
            if new_sl_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                new_sl_trigger_px_type
            ):
                raise cls.refusal(at, "newSlTriggerPxType", "must be 'last', 'index' or 'mark'")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(sz) is None:
                raise cls.refusal(
                    at,
                    "sz",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        amend_px_on_trigger_type = wire.get("amendPxOnTriggerType", UNSET)
        if amend_px_on_trigger_type is not UNSET:
            if not isinstance(amend_px_on_trigger_type, str):
                raise cls.refusal(at, "amendPxOnTriggerType", "must be a string")
            if amend_px_on_trigger_type not in ("0", "1") and not is_undescribed(
                amend_px_on_trigger_type
            ):
                raise cls.refusal(at, "amendPxOnTriggerType", "must be '0' or '1'")
        new_callback_ratio = wire.get("newCallbackRatio", UNSET)
        if new_callback_ratio is not UNSET:
            if not isinstance(new_callback_ratio, str):
                raise cls.refusal(
                    at, "newCallbackRatio", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(new_callback_ratio) is None:
                raise cls.refusal(
                    at,
                    "newCallbackRatio",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        new_callback_spread = wire.get("newCallbackSpread", UNSET)
        if new_callback_spread is not UNSET:
            if not isinstance(new_callback_spread, str):
                raise cls.refusal(
                    at, "newCallbackSpread", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(new_callback_spread) is None:
                raise cls.refusal(
                    at,
                    "newCallbackSpread",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        new_active_px = wire.get("newActivePx", UNSET)
        if new_active_px is not UNSET:
            if not isinstance(new_active_px, str):
                raise cls.refusal(at, "newActivePx", "must be a number: a Decimal, a str or an int")
            if MATCH_710B1E21(new_active_px) is None:
                raise cls.refusal(
                    at,
                    "newActivePx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        if attach_algo_id is UNSET and attach_algo_cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "attachAlgoId, attachAlgoClOrdId",
                "are alternatives: at least one of attach_algo_id or attach_algo_cl_ord_id is required",
            )
        if new_tp_trigger_px is not UNSET and new_tp_trigger_ratio is not UNSET:
            raise cls.refusal(
                at,
                "newTpTriggerPx, newTpTriggerRatio",
                "cannot be given together: new_tp_trigger_px and new_tp_trigger_ratio",
            )
        if new_sl_trigger_px is not UNSET and new_sl_trigger_ratio is not UNSET:
            raise cls.refusal(
                at,
                "newSlTriggerPx, newSlTriggerRatio",
                "cannot be given together: new_sl_trigger_px and new_sl_trigger_ratio",
            )
        if new_callback_ratio is not UNSET and new_callback_spread is not UNSET:
            raise cls.refusal(
                at,
                "newCallbackRatio, newCallbackSpread",
                "cannot be given together: new_callback_ratio and new_callback_spread",
            )

    attach_algo_id = TextField("attachAlgoId")
    """ID of the attached order. Either it or `attachAlgoClOrdId` is required."""
    attach_algo_cl_ord_id = TextField("attachAlgoClOrdId")
    """Your own ID of the attached order, 1 to 32 letters and digits; upper and lower case differ.
    Either it or `attachAlgoId` is required.
    """
    new_tp_trigger_px = DecimalField("newTpTriggerPx")
    """New trigger price of the take profit; 0 deletes it."""
    new_tp_trigger_ratio = DecimalField("newTpTriggerRatio")
    """New trigger of the take profit as a ratio, 0.3 for 30%, in place of `newTpTriggerPx`; for
    FUTURES and SWAP only. Above 0 where the main order buys, from -1 to 0 where it sells; 0
    deletes the take profit.
    """
    new_tp_ord_px = DecimalField("newTpOrdPx")
    """New order price of the take profit, -1 for market price; 0 deletes it."""
    new_tp_ord_kind = TextField("newTpOrdKind")
    """New kind of take profit: `condition` waits for its trigger, `limit` is a limit order at
    `newTpOrdPx`.
    """
    new_sl_trigger_px = DecimalField("newSlTriggerPx")
    """New trigger price of the stop loss; 0 deletes it."""
    new_sl_trigger_ratio = DecimalField("newSlTriggerRatio")
    """New trigger of the stop loss as a ratio, 0.3 for 30%, in place of `newSlTriggerPx`; for
    FUTURES and SWAP only. From 0 to 1 where the main order buys, above 0 where it sells; 0
    deletes the stop loss.
    """
    new_sl_ord_px = DecimalField("newSlOrdPx")
    """New order price of the stop loss, -1 for market price; 0 deletes it."""
    new_tp_trigger_px_type = TextField("newTpTriggerPxType")
    """Price that is compared with the trigger of the take profit, for FUTURES and SWAP. Required
    when a take profit is added that was not there.
    """
    new_sl_trigger_px_type = TextField("newSlTriggerPxType")
    """Price that is compared with the trigger of the stop loss, for FUTURES and SWAP. Required when
    a stop loss is added that was not there.
    """
    sz = DecimalField("sz")
    """New size of one of several take profits, where it is required; nothing else has it."""
    amend_px_on_trigger_type = TextField("amendPxOnTriggerType")
    """Whether the stop loss beside several take profits moves to the average price paid when the
    first of them triggers, `0` no, `1` yes. Without it the exchange takes 0.
    """
    new_callback_ratio = DecimalField("newCallbackRatio")
    """New distance of the trailing stop as a ratio, 0.05 for 5%. Either this or
    `newCallbackSpread`.
    """
    new_callback_spread = DecimalField("newCallbackSpread")
    """New distance of the trailing stop as a price difference. Either this or `newCallbackRatio`."""
    new_active_px = DecimalField("newActivePx")
    """New price from which the trailing stop follows the market."""


class AmendOrderRequest(Request):
    """A change of an order that is not yet filled.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        cxl_on_fail (cxlOnFail): Cancel the order if the change fails, because of a size that is no
            multiple of the lot size or a risk limit, for example; otherwise it stays as it is.
            Without it the exchange takes false.
        ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it counts if both are
            given.
        cl_ord_id (clOrdId): Your own order ID. Either it or `ordId` is required.
        req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower case
            differ. The answer repeats it.
        new_sz (newSz): New size of the whole order, above 0, with what is already filled: to have 5
            more after a fill of 3, send 8. A size of no more than what is filled ends the order as
            `filled`. Not for options priced by `pxUsd` or `pxVol`.
        new_px (newPx): New price. An option keeps the kind of price that it was placed with:
            `newPx` for `px`, `newPxUsd` for `pxUsd`, `newPxVol` for `pxVol`.
        speed_bump (speedBump): Consents to the delay of event contracts. Required for event
            contracts, unless the order is post-only.
        new_px_usd (newPxUsd): New price of an option in USD, in place of `newPx`.
        new_px_vol (newPxVol): New price of an option as implied volatility, in place of `newPx`; 1
            is 100%.
        px_amend_type (pxAmendType): What to do with a `newPx` beyond the price limit, `0` refuse
            it, `1` change it to the best price allowed. Without it the exchange takes 0.
        rpi_taker_access (rpiTakerAccess): Trade with `rpi` orders as well, for `limit`, `market`,
            `fok` and `ioc` orders. What the order was placed with does not count. Without it the
            exchange takes false.
        rpi_px_round (rpiPxRound): Move the price of an `rpi` order that is too close to the other
            side outward, to the nearest level that is allowed and does not cross, instead of
            refusing it. Other orders, options and event contracts ignore it. Without it the
            exchange takes false.
        attach_algo_ords (attachAlgoOrds): Changes of the attached take profits, stop losses and
            trailing stops. Only for an order that was placed with `attachAlgoOrds`, and each
            attached order once.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
    """

    __slots__ = ()
    _label = "trade.amend_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        cxl_on_fail: bool | None = None,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,
        speed_bump: Optional[OneOf[Literal["1"]]] = None,
        new_px_usd: Number | None = None,
        new_px_vol: Number | None = None,
        px_amend_type: Optional[OneOf[Literal["0", "1"]]] = None,
        rpi_taker_access: bool | None = None,
        rpi_px_round: bool | None = None,
        attach_algo_ords: Optional[
            Sequence[AttachedOrderToAmend | AttachedOrderToAmendDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if cxl_on_fail is not None:
            wire["cxlOnFail"] = cxl_on_fail
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if req_id is not None:
            wire["reqId"] = req_id
        if new_sz is not None:
            wire["newSz"] = self._number("newSz", new_sz)
        if new_px is not None:
            wire["newPx"] = self._number("newPx", new_px)
        if speed_bump is not None:
            wire["speedBump"] = speed_bump
        if new_px_usd is not None:
            wire["newPxUsd"] = self._number("newPxUsd", new_px_usd)
        if new_px_vol is not None:
            wire["newPxVol"] = self._number("newPxVol", new_px_vol)
        if px_amend_type is not None:
            wire["pxAmendType"] = px_amend_type
        if rpi_taker_access is not None:
            wire["rpiTakerAccess"] = rpi_taker_access
        if rpi_px_round is not None:
            wire["rpiPxRound"] = rpi_px_round
        if attach_algo_ords is not None:
            wire["attachAlgoOrds"] = self._objects(
                "attachAlgoOrds", AttachedOrderToAmend, attach_algo_ords
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
        cxl_on_fail = wire.get("cxlOnFail", UNSET)
        if cxl_on_fail is not UNSET:
            if not isinstance(cxl_on_fail, bool):
                raise cls.refusal(at, "cxlOnFail", "must be True or False")
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        req_id = wire.get("reqId", UNSET)
        if req_id is not UNSET:
            if not isinstance(req_id, str):
                raise cls.refusal(at, "reqId", "must be a string")
            if MATCH_6B4283FD(req_id) is None:
                raise cls.refusal(at, "reqId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        new_sz = wire.get("newSz", UNSET)
        if new_sz is not UNSET:
            if not isinstance(new_sz, str):
                raise cls.refusal(at, "newSz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(new_sz) is None:
                raise cls.refusal(at, "newSz", "must be more than 0, in plain notation")
        new_px = wire.get("newPx", UNSET)
        if new_px is not UNSET:
            if not isinstance(new_px, str):
                raise cls.refusal(at, "newPx", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(new_px) is None:
                raise cls.refusal(at, "newPx", "must be more than 0, in plain notation")
        speed_bump = wire.get("speedBump", UNSET)
        if speed_bump is not UNSET:
            if not isinstance(speed_bump, str):
                raise cls.refusal(at, "speedBump", "must be a string")
            if speed_bump not in ("1",) and not is_undescribed(speed_bump):
                raise cls.refusal(at, "speedBump", "must be '1'")
        new_px_usd = wire.get("newPxUsd", UNSET)
        if new_px_usd is not UNSET:
            if not isinstance(new_px_usd, str):
                raise cls.refusal(at, "newPxUsd", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(new_px_usd) is None:
                raise cls.refusal(at, "newPxUsd", "must be more than 0, in plain notation")
        new_px_vol = wire.get("newPxVol", UNSET)
        if new_px_vol is not UNSET:
            if not isinstance(new_px_vol, str):
                raise cls.refusal(at, "newPxVol", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(new_px_vol) is None:
                raise cls.refusal(at, "newPxVol", "must be more than 0, in plain notation")
        px_amend_type = wire.get("pxAmendType", UNSET)
        if px_amend_type is not UNSET:
            if not isinstance(px_amend_type, str):
                raise cls.refusal(at, "pxAmendType", "must be a string")
            if px_amend_type not in ("0", "1") and not is_undescribed(px_amend_type):
                raise cls.refusal(at, "pxAmendType", "must be '0' or '1'")
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
            if len(attach_algo_ords) < 1:
                raise cls.refusal(at, "attachAlgoOrds", "must have at least 1 element")
            for index, each in enumerate(attach_algo_ords):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "attachAlgoOrds", "must be AttachedOrderToAmend or a dict", index
                    )
            if not is_distinct(attach_algo_ords, "attachAlgoId"):
                raise cls.refusal(
                    at, "attachAlgoOrds", "must not have two elements with the same attach_algo_id"
                )
            if not is_distinct(attach_algo_ords, "attachAlgoClOrdId"):
                raise cls.refusal(
                    at,
                    "attachAlgoOrds",
                    "must not have two elements with the same attach_algo_cl_ord_id",
                )
        if ord_id is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: at least one of ord_id or cl_ord_id is required",
            )
        if (
            new_sz is UNSET
            and new_px is UNSET
            and new_px_usd is UNSET
            and new_px_vol is UNSET
            and attach_algo_ords is UNSET
        ):
            raise cls.refusal(
                at,
                "newSz, newPx, newPxUsd, newPxVol, attachAlgoOrds",
                "are alternatives: at least one of new_sz, new_px, new_px_usd, new_px_vol or attach_algo_ords is required",
            )
        if new_px is not UNSET and new_px_usd is not UNSET:
            raise cls.refusal(
                at, "newPx, newPxUsd", "cannot be given together: new_px and new_px_usd"
            )
        if new_px is not UNSET and new_px_vol is not UNSET:
            raise cls.refusal(
                at, "newPx, newPxVol", "cannot be given together: new_px and new_px_vol"
            )
        if new_px_usd is not UNSET and new_px_vol is not UNSET:
            raise cls.refusal(
                at, "newPxUsd, newPxVol", "cannot be given together: new_px_usd and new_px_vol"
            )
        if new_px_usd is not UNSET and MATCH_B571EA78(inst_id) is not None:
            raise cls.refusal(at, "newPxUsd", "is for OPTION only, which inst_id is not")
        if new_px_vol is not UNSET and MATCH_B571EA78(inst_id) is not None:
            raise cls.refusal(at, "newPxVol", "is for OPTION only, which inst_id is not")
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("newTpTriggerRatio", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with new_tp_trigger_ratio is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("newSlTriggerRatio", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with new_sl_trigger_ratio is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("newTpTriggerPxType", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with new_tp_trigger_px_type is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )
        if attach_algo_ords is not UNSET and MATCH_90D1675E(inst_id) is not None:
            for index, each in enumerate(attach_algo_ords):
                if each.get("newSlTriggerPxType", UNSET) is not UNSET:
                    raise cls.refusal(
                        at,
                        "attachAlgoOrds",
                        "with new_sl_trigger_px_type is for FUTURES and SWAP only, which inst_id is not",
                        index,
                    )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    cxl_on_fail = FlagField("cxlOnFail")
    """Cancel the order if the change fails, because of a size that is no multiple of the lot size
    or a risk limit, for example; otherwise it stays as it is. Without it the exchange takes
    false.
    """
    ord_id = TextField("ordId")
    """ID of the order. Either it or `clOrdId` is required; it counts if both are given."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID. Either it or `ordId` is required."""
    req_id = TextField("reqId")
    """Your own ID of this change, 1 to 32 letters and digits; upper and lower case differ. The
    answer repeats it.
    """
    new_sz = DecimalField("newSz")
    """New size of the whole order, above 0, with what is already filled: to have 5 more after a
    fill of 3, send 8. A size of no more than what is filled ends the order as `filled`. Not for
    options priced by `pxUsd` or `pxVol`.
    """
    new_px = DecimalField("newPx")
    """New price. An option keeps the kind of price that it was placed with: `newPx` for `px`,
    `newPxUsd` for `pxUsd`, `newPxVol` for `pxVol`.
    """
    speed_bump = TextField("speedBump")
    """Consents to the delay of event contracts. Required for event contracts, unless the order is
    post-only.
    """
    new_px_usd = DecimalField("newPxUsd")
    """New price of an option in USD, in place of `newPx`."""
    new_px_vol = DecimalField("newPxVol")
    """New price of an option as implied volatility, in place of `newPx`; 1 is 100%."""
    px_amend_type = TextField("pxAmendType")
    """What to do with a `newPx` beyond the price limit, `0` refuse it, `1` change it to the best
    price allowed. Without it the exchange takes 0.
    """
    rpi_taker_access = FlagField("rpiTakerAccess")
    """Trade with `rpi` orders as well, for `limit`, `market`, `fok` and `ioc` orders. What the
    order was placed with does not count. Without it the exchange takes false.
    """
    rpi_px_round = FlagField("rpiPxRound")
    """Move the price of an `rpi` order that is too close to the other side outward, to the nearest
    level that is allowed and does not cross, instead of refusing it. Other orders, options and
    event contracts ignore it. Without it the exchange takes false.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", AttachedOrderToAmend)
    """Changes of the attached take profits, stop losses and trailing stops. Only for an order that
    was placed with `attachAlgoOrds`, and each attached order once.
    """


class CancelOrderRequest(Request):
    """An order to cancel, by the exchange's ID or your own.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        ord_id (ordId): ID of the order. Either it or `clOrdId` is required; it counts if both are
            given.
        cl_ord_id (clOrdId): Your own order ID. Either it or `ordId` is required.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
    """

    __slots__ = ()
    _label = "trade.cancel_order"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if ord_id is not None:
            wire["ordId"] = ord_id
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
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
        ord_id = wire.get("ordId", UNSET)
        if ord_id is not UNSET:
            if not isinstance(ord_id, str):
                raise cls.refusal(at, "ordId", "must be a string")
            if len(ord_id) < 1:
                raise cls.refusal(at, "ordId", "must have at least 1 character")
        cl_ord_id = wire.get("clOrdId", UNSET)
        if cl_ord_id is not UNSET:
            if not isinstance(cl_ord_id, str):
                raise cls.refusal(at, "clOrdId", "must be a string")
            if MATCH_6B4283FD(cl_ord_id) is None:
                raise cls.refusal(at, "clOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        if ord_id is UNSET and cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "ordId, clOrdId",
                "are alternatives: at least one of ord_id or cl_ord_id is required",
            )

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    ord_id = TextField("ordId")
    """ID of the order. Either it or `clOrdId` is required; it counts if both are given."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID. Either it or `ordId` is required."""


class AmendedOrder(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _reqId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _subCode: WireText = UNSET
    _ts: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    ts = TimeField("ts")
    """When the exchange was done with the request."""
    req_id = TextField("reqId")
    """Your own ID of the change."""
    s_code = TextField("sCode")
    """Result code of the change; `0` means that it was taken."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
    sub_code = TextField("subCode")
    """Closer reason for `sCode`; empty on success, or where there is none."""


class CancelledOrder(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _ordId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET
    _ts: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    ts = TimeField("ts")
    """When the exchange was done with the cancellation."""
    s_code = TextField("sCode")
    """Result code; `0` is success."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""
