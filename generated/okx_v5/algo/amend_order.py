# Made from spec/paths/trade/amend-algos.yaml, not to be edited; make it again with: make generate
"""algo.amend_order: the operation and its models."""

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
    from ..types._algo import AlgoOrderAttachmentToAmendDict, AlgoOrderChaseToAmendDict

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search

MATCH_710B1E21 = re.compile("^-?[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_F9551C5D = re.compile("^(-1|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_217E9C12 = re.compile("^(-0*1(\\.0+)?|-0+(\\.[0-9]+)?|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_90D1675E = re.compile("^[A-Za-z0-9]+-[A-Za-z0-9_]+(-[0-9]{6}-[0-9.]+-[CP])?\\Z").search


class AlgoOrderAttachmentToAmend(Request):
    """A change of a take profit, stop loss or trailing stop attached to a trigger order.

    Args:
        new_tp_trigger_px (newTpTriggerPx): New price at which the take profit triggers. Goes with
            `newTpOrdPx`.
        new_tp_trigger_ratio (newTpTriggerRatio): New trigger of the take profit as a ratio, 0.3 for
            30%, in place of `newTpTriggerPx`; for FUTURES and SWAP only. Above 0 where the main
            order buys, from -1 to 0 where it sells; 0 deletes the take profit.
        new_tp_trigger_px_type (newTpTriggerPxType): New price that is compared with the trigger of
            the take profit. Without it the exchange takes last.
        new_tp_ord_px (newTpOrdPx): New order price of the take profit, -1 for market price. Needs a
            trigger price or ratio.
        new_sl_trigger_px (newSlTriggerPx): New price at which the stop loss triggers. Goes with
            `newSlOrdPx`.
        new_sl_trigger_ratio (newSlTriggerRatio): New trigger of the stop loss as a ratio, 0.3 for
            30%, in place of `newSlTriggerPx`; for FUTURES and SWAP only. From 0 to 1 where the main
            order buys, above 0 where it sells; 0 deletes the stop loss.
        new_sl_trigger_px_type (newSlTriggerPxType): New price that is compared with the trigger of
            the stop loss. Without it the exchange takes last.
        new_sl_ord_px (newSlOrdPx): New order price of the stop loss, -1 for market price. Needs a
            trigger price or ratio.
        new_callback_ratio (newCallbackRatio): New distance of the trailing stop as a ratio, 0.05
            for 5%. Either this or `newCallbackSpread`.
        new_callback_spread (newCallbackSpread): New distance of the trailing stop as a price
            difference. Either this or `newCallbackRatio`.
        new_active_px (newActivePx): New price from which the trailing stop follows the market.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
    """

    __slots__ = ()
    _label = "AlgoOrderAttachmentToAmend"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        new_tp_trigger_px: Number | None = None,
        new_tp_trigger_ratio: Number | None = None,
        new_tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_tp_ord_px: Number | None = None,
        new_sl_trigger_px: Number | None = None,
        new_sl_trigger_ratio: Number | None = None,
        new_sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_sl_ord_px: Number | None = None,
        new_callback_ratio: Number | None = None,
        new_callback_spread: Number | None = None,
        new_active_px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if new_tp_trigger_px is not None:
            wire["newTpTriggerPx"] = self._number("newTpTriggerPx", new_tp_trigger_px)
        if new_tp_trigger_ratio is not None:
            wire["newTpTriggerRatio"] = self._number("newTpTriggerRatio", new_tp_trigger_ratio)
        if new_tp_trigger_px_type is not None:
            wire["newTpTriggerPxType"] = new_tp_trigger_px_type
        if new_tp_ord_px is not None:
            wire["newTpOrdPx"] = self._number("newTpOrdPx", new_tp_ord_px)
        if new_sl_trigger_px is not None:
            wire["newSlTriggerPx"] = self._number("newSlTriggerPx", new_sl_trigger_px)
        if new_sl_trigger_ratio is not None:
            wire["newSlTriggerRatio"] = self._number("newSlTriggerRatio", new_sl_trigger_ratio)
        if new_sl_trigger_px_type is not None:
            wire["newSlTriggerPxType"] = new_sl_trigger_px_type
        if new_sl_ord_px is not None:
            wire["newSlOrdPx"] = self._number("newSlOrdPx", new_sl_ord_px)
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
        new_tp_trigger_px_type = wire.get("newTpTriggerPxType", UNSET)
        if new_tp_trigger_px_type is not UNSET:
            if not isinstance(new_tp_trigger_px_type, str):
                raise cls.refusal(at, "newTpTriggerPxType", "must be a string")
            if new_tp_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                new_tp_trigger_px_type
            ):
                raise cls.refusal(at, "newTpTriggerPxType", "must be 'last', 'index' or 'mark'")
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
        new_sl_trigger_px_type = wire.get("newSlTriggerPxType", UNSET)
        if new_sl_trigger_px_type is not UNSET:
            if not isinstance(new_sl_trigger_px_type, str):
                raise cls.refusal(at, "newSlTriggerPxType", "must be a string")
            if new_sl_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                new_sl_trigger_px_type
            ):
                raise cls.refusal(at, "newSlTriggerPxType", "must be 'last', 'index' or 'mark'")
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
        if len(wire) < 1:
            raise cls.refusal(
                at,
                "newTpTriggerPx, newTpTriggerRatio, newTpTriggerPxType, newTpOrdPx, newSlTriggerPx, newSlTriggerRatio, newSlTriggerPxType, newSlOrdPx, newCallbackRatio, newCallbackSpread, newActivePx",
                "are too few: at least 1 parameter must be given",
            )
        if new_tp_trigger_px is not UNSET and new_tp_ord_px is UNSET:
            raise cls.refusal(at, "newTpOrdPx", "is required when new_tp_trigger_px is given")
        if new_sl_trigger_px is not UNSET and new_sl_ord_px is UNSET:
            raise cls.refusal(at, "newSlOrdPx", "is required when new_sl_trigger_px is given")
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
        if (
            new_tp_ord_px is not UNSET
            and new_tp_trigger_px is UNSET
            and new_tp_trigger_ratio is UNSET
        ):
            raise cls.refusal(
                at,
                "newTpTriggerPx, newTpTriggerRatio",
                "are alternatives: at least one of new_tp_trigger_px or new_tp_trigger_ratio is required when new_tp_ord_px is given",
            )
        if (
            new_sl_ord_px is not UNSET
            and new_sl_trigger_px is UNSET
            and new_sl_trigger_ratio is UNSET
        ):
            raise cls.refusal(
                at,
                "newSlTriggerPx, newSlTriggerRatio",
                "are alternatives: at least one of new_sl_trigger_px or new_sl_trigger_ratio is required when new_sl_ord_px is given",
            )

    new_tp_trigger_px = DecimalField("newTpTriggerPx")
    """New price at which the take profit triggers. Goes with `newTpOrdPx`."""
    new_tp_trigger_ratio = DecimalField("newTpTriggerRatio")
    """New trigger of the take profit as a ratio, 0.3 for 30%, in place of `newTpTriggerPx`; for
    FUTURES and SWAP only. Above 0 where the main order buys, from -1 to 0 where it sells; 0
    deletes the take profit.
    """
    new_tp_trigger_px_type = TextField("newTpTriggerPxType")
    """New price that is compared with the trigger of the take profit. Without it the exchange takes
    last.
    """
    new_tp_ord_px = DecimalField("newTpOrdPx")
    """New order price of the take profit, -1 for market price. Needs a trigger price or ratio."""
    new_sl_trigger_px = DecimalField("newSlTriggerPx")
    """New price at which the stop loss triggers. Goes with `newSlOrdPx`."""
    new_sl_trigger_ratio = DecimalField("newSlTriggerRatio")
    """New trigger of the stop loss as a ratio, 0.3 for 30%, in place of `newSlTriggerPx`; for
    FUTURES and SWAP only. From 0 to 1 where the main order buys, above 0 where it sells; 0
    deletes the stop loss.
    """
    new_sl_trigger_px_type = TextField("newSlTriggerPxType")
    """New price that is compared with the trigger of the stop loss. Without it the exchange takes
    last.
    """
    new_sl_ord_px = DecimalField("newSlOrdPx")
    """New order price of the stop loss, -1 for market price. Needs a trigger price or ratio."""
    new_callback_ratio = DecimalField("newCallbackRatio")
    """New distance of the trailing stop as a ratio, 0.05 for 5%. Either this or
    `newCallbackSpread`.
    """
    new_callback_spread = DecimalField("newCallbackSpread")
    """New distance of the trailing stop as a price difference. Either this or `newCallbackRatio`."""
    new_active_px = DecimalField("newActivePx")
    """New price from which the trailing stop follows the market."""


class AlgoOrderChaseToAmend(Request):
    """A change of how the order that is triggered follows the best bid or ask.

    Args:
        new_chase_val (newChaseVal): New distance or ratio to stay from the best bid or ask, as
            `chaseType` of the order says. What was 0 stays 0, and what was above 0 stays above 0.
        new_max_chase_val (newMaxChaseVal): New distance or ratio at which the order is cancelled,
            above 0, as `maxChaseType` of the order says. Only for an order that has one.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
    """

    __slots__ = ()
    _label = "AlgoOrderChaseToAmend"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        new_chase_val: Number | None = None,
        new_max_chase_val: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if new_chase_val is not None:
            wire["newChaseVal"] = self._number("newChaseVal", new_chase_val)
        if new_max_chase_val is not None:
            wire["newMaxChaseVal"] = self._number("newMaxChaseVal", new_max_chase_val)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        new_chase_val = wire.get("newChaseVal", UNSET)
        if new_chase_val is not UNSET:
            if not isinstance(new_chase_val, str):
                raise cls.refusal(at, "newChaseVal", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(new_chase_val) is None:
                raise cls.refusal(
                    at, "newChaseVal", "must be a number of at least 0 in plain notation"
                )
        new_max_chase_val = wire.get("newMaxChaseVal", UNSET)
        if new_max_chase_val is not UNSET:
            if not isinstance(new_max_chase_val, str):
                raise cls.refusal(
                    at, "newMaxChaseVal", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_032A5B91(new_max_chase_val) is None:
                raise cls.refusal(at, "newMaxChaseVal", "must be more than 0, in plain notation")
        if len(wire) < 1:
            raise cls.refusal(
                at, "newChaseVal, newMaxChaseVal", "are too few: at least 1 parameter must be given"
            )

    new_chase_val = DecimalField("newChaseVal")
    """New distance or ratio to stay from the best bid or ask, as `chaseType` of the order says.
    What was 0 stays 0, and what was above 0 stays above 0.
    """
    new_max_chase_val = DecimalField("newMaxChaseVal")
    """New distance or ratio at which the order is cancelled, above 0, as `maxChaseType` of the
    order says. Only for an order that has one.
    """


class AmendAlgoOrderRequest(Request):
    """The parameters of algo.amend_order.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        algo_id (algoId): ID of the algo order. Either it or `algoClOrdId` is required; it counts if
            both are given.
        algo_cl_ord_id (algoClOrdId): Your own ID of the algo order. Either it or `algoId` is
            required.
        cxl_on_fail (cxlOnFail): Cancel the algo order if the change fails; otherwise it stays as it
            is. Without it the exchange takes false.
        req_id (reqId): Your own ID of this change, 1 to 32 letters and digits; upper and lower case
            differ. The answer repeats it.
        new_sz (newSz): New size, above 0.
        new_tp_trigger_px (newTpTriggerPx): New price at which the take profit triggers; 0 deletes
            it.
        new_tp_ord_px (newTpOrdPx): New order price of the take profit, -1 for market price; 0
            deletes it.
        new_sl_trigger_px (newSlTriggerPx): New price at which the stop loss triggers; 0 deletes it.
        new_sl_ord_px (newSlOrdPx): New order price of the stop loss, -1 for market price; 0 deletes
            it.
        new_tp_trigger_px_type (newTpTriggerPxType): New price that is compared with the trigger of
            the take profit; on spot and margin it cannot be another than before.
        new_sl_trigger_px_type (newSlTriggerPxType): New price that is compared with the trigger of
            the stop loss; on spot and margin it cannot be another than before.
        new_trigger_px (newTriggerPx): New price at which a `trigger` order places its order. Send
            `newOrdPx` with it, unless the order has the `advanceOrdType` `chase`.
        new_ord_px (newOrdPx): New price of the order that a `trigger` order places, -1 for market
            price. Needs `newTriggerPx`.
        new_trigger_px_type (newTriggerPxType): New price that is compared with `newTriggerPx`,
            without which it may not be given. Repeat the one that the order has, or it may become
            the last price. Without it the exchange takes last.
        attach_algo_ords (attachAlgoOrds): Changes of what is attached to a `trigger` order. In
            Futures mode, multi-currency and portfolio margin mode, and only for an order that was
            placed with `attachAlgoOrds`.
        adv_chase_params (advChaseParams): Changes of how the order placed by a `trigger` order
            follows the best price; only where `advanceOrdType` is `chase`.

    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
    """

    __slots__ = ()
    _label = "algo.amend_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        cxl_on_fail: bool | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_tp_trigger_px: Number | None = None,
        new_tp_ord_px: Number | None = None,
        new_sl_trigger_px: Number | None = None,
        new_sl_ord_px: Number | None = None,
        new_tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        new_trigger_px: Number | None = None,
        new_ord_px: Number | None = None,
        new_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        attach_algo_ords: Optional[
            Sequence[
                AlgoOrderAttachmentToAmend | AlgoOrderAttachmentToAmendDict | Mapping[str, Any]
            ]
        ] = None,
        adv_chase_params: Optional[
            Sequence[AlgoOrderChaseToAmend | AlgoOrderChaseToAmendDict | Mapping[str, Any]]
        ] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if algo_id is not None:
            wire["algoId"] = algo_id
        if algo_cl_ord_id is not None:
            wire["algoClOrdId"] = algo_cl_ord_id
        if cxl_on_fail is not None:
            wire["cxlOnFail"] = cxl_on_fail
        if req_id is not None:
            wire["reqId"] = req_id
        if new_sz is not None:
            wire["newSz"] = self._number("newSz", new_sz)
        if new_tp_trigger_px is not None:
            wire["newTpTriggerPx"] = self._number("newTpTriggerPx", new_tp_trigger_px)
        if new_tp_ord_px is not None:
            wire["newTpOrdPx"] = self._number("newTpOrdPx", new_tp_ord_px)
        if new_sl_trigger_px is not None:
            wire["newSlTriggerPx"] = self._number("newSlTriggerPx", new_sl_trigger_px)
        if new_sl_ord_px is not None:
            wire["newSlOrdPx"] = self._number("newSlOrdPx", new_sl_ord_px)
        if new_tp_trigger_px_type is not None:
            wire["newTpTriggerPxType"] = new_tp_trigger_px_type
        if new_sl_trigger_px_type is not None:
            wire["newSlTriggerPxType"] = new_sl_trigger_px_type
        if new_trigger_px is not None:
            wire["newTriggerPx"] = self._number("newTriggerPx", new_trigger_px)
        if new_ord_px is not None:
            wire["newOrdPx"] = self._number("newOrdPx", new_ord_px)
        if new_trigger_px_type is not None:
            wire["newTriggerPxType"] = new_trigger_px_type
        if attach_algo_ords is not None:
            wire["attachAlgoOrds"] = self._objects(
                "attachAlgoOrds", AlgoOrderAttachmentToAmend, attach_algo_ords
            )
        if adv_chase_params is not None:
            wire["advChaseParams"] = self._objects(
                "advChaseParams", AlgoOrderChaseToAmend, adv_chase_params
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
        algo_id = wire.get("algoId", UNSET)
        if algo_id is not UNSET:
            if not isinstance(algo_id, str):
                raise cls.refusal(at, "algoId", "must be a string")
            if len(algo_id) < 1:
                raise cls.refusal(at, "algoId", "must have at least 1 character")
        algo_cl_ord_id = wire.get("algoClOrdId", UNSET)
        if algo_cl_ord_id is not UNSET:
            if not isinstance(algo_cl_ord_id, str):
                raise cls.refusal(at, "algoClOrdId", "must be a string")
            if MATCH_6B4283FD(algo_cl_ord_id) is None:
                raise cls.refusal(at, "algoClOrdId", "must match the pattern ^[A-Za-z0-9]{1,32}$")
        cxl_on_fail = wire.get("cxlOnFail", UNSET)
        if cxl_on_fail is not UNSET:
            if not isinstance(cxl_on_fail, bool):
                raise cls.refusal(at, "cxlOnFail", "must be True or False")
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
        new_trigger_px = wire.get("newTriggerPx", UNSET)
        if new_trigger_px is not UNSET:
            if not isinstance(new_trigger_px, str):
                raise cls.refusal(
                    at, "newTriggerPx", "must be a number: a Decimal, a str or an int"
                )
            if MATCH_710B1E21(new_trigger_px) is None:
                raise cls.refusal(
                    at,
                    "newTriggerPx",
                    "must be a number in plain notation that fits the pattern ^-?[0-9]+(\\.[0-9]+)?$",
                )
        new_ord_px = wire.get("newOrdPx", UNSET)
        if new_ord_px is not UNSET:
            if not isinstance(new_ord_px, str):
                raise cls.refusal(at, "newOrdPx", "must be a number: a Decimal, a str or an int")
            if MATCH_F9551C5D(new_ord_px) is None:
                raise cls.refusal(
                    at,
                    "newOrdPx",
                    "must be -1 for market price, or a number of at least 0 in plain notation",
                )
        new_trigger_px_type = wire.get("newTriggerPxType", UNSET)
        if new_trigger_px_type is not UNSET:
            if not isinstance(new_trigger_px_type, str):
                raise cls.refusal(at, "newTriggerPxType", "must be a string")
            if new_trigger_px_type not in ("last", "index", "mark") and not is_undescribed(
                new_trigger_px_type
            ):
                raise cls.refusal(at, "newTriggerPxType", "must be 'last', 'index' or 'mark'")
        attach_algo_ords = wire.get("attachAlgoOrds", UNSET)
        if attach_algo_ords is not UNSET:
            if not is_list(attach_algo_ords):
                raise cls.refusal(at, "attachAlgoOrds", "must be a list")
            if len(attach_algo_ords) < 1:
                raise cls.refusal(at, "attachAlgoOrds", "must have at least 1 element")
            for index, each in enumerate(attach_algo_ords):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "attachAlgoOrds", "must be AlgoOrderAttachmentToAmend or a dict", index
                    )
        adv_chase_params = wire.get("advChaseParams", UNSET)
        if adv_chase_params is not UNSET:
            if not is_list(adv_chase_params):
                raise cls.refusal(at, "advChaseParams", "must be a list")
            if len(adv_chase_params) < 1:
                raise cls.refusal(at, "advChaseParams", "must have at least 1 element")
            for index, each in enumerate(adv_chase_params):
                if not is_dict(each):
                    raise cls.refusal(
                        at, "advChaseParams", "must be AlgoOrderChaseToAmend or a dict", index
                    )
        if new_ord_px is not UNSET and new_trigger_px is UNSET:
            raise cls.refusal(at, "newTriggerPx", "is required when new_ord_px is given")
        if new_trigger_px_type is not UNSET and new_trigger_px is UNSET:
            raise cls.refusal(at, "newTriggerPx", "is required when new_trigger_px_type is given")
        if algo_id is UNSET and algo_cl_ord_id is UNSET:
            raise cls.refusal(
                at,
                "algoId, algoClOrdId",
                "are alternatives: at least one of algo_id or algo_cl_ord_id is required",
            )
        if (
            new_sz is UNSET
            and new_tp_trigger_px is UNSET
            and new_tp_ord_px is UNSET
            and new_sl_trigger_px is UNSET
            and new_sl_ord_px is UNSET
            and new_tp_trigger_px_type is UNSET
            and new_sl_trigger_px_type is UNSET
            and new_trigger_px is UNSET
            and attach_algo_ords is UNSET
            and adv_chase_params is UNSET
        ):
            raise cls.refusal(
                at,
                "newSz, newTpTriggerPx, newTpOrdPx, newSlTriggerPx, newSlOrdPx, newTpTriggerPxType, newSlTriggerPxType, newTriggerPx, attachAlgoOrds, advChaseParams",
                "are alternatives: at least one of new_sz, new_tp_trigger_px, new_tp_ord_px, new_sl_trigger_px, new_sl_ord_px, new_tp_trigger_px_type, new_sl_trigger_px_type, new_trigger_px, attach_algo_ords or adv_chase_params is required",
            )
        if new_trigger_px is not UNSET and new_tp_trigger_px is not UNSET:
            raise cls.refusal(
                at, "newTpTriggerPx", "must not be given when new_trigger_px is given"
            )
        if new_trigger_px is not UNSET and new_tp_ord_px is not UNSET:
            raise cls.refusal(at, "newTpOrdPx", "must not be given when new_trigger_px is given")
        if new_trigger_px is not UNSET and new_sl_trigger_px is not UNSET:
            raise cls.refusal(
                at, "newSlTriggerPx", "must not be given when new_trigger_px is given"
            )
        if new_trigger_px is not UNSET and new_sl_ord_px is not UNSET:
            raise cls.refusal(at, "newSlOrdPx", "must not be given when new_trigger_px is given")
        if new_trigger_px is not UNSET and new_tp_trigger_px_type is not UNSET:
            raise cls.refusal(
                at, "newTpTriggerPxType", "must not be given when new_trigger_px is given"
            )
        if new_trigger_px is not UNSET and new_sl_trigger_px_type is not UNSET:
            raise cls.refusal(
                at, "newSlTriggerPxType", "must not be given when new_trigger_px is given"
            )
        if attach_algo_ords is not UNSET and new_tp_trigger_px is not UNSET:
            raise cls.refusal(
                at, "newTpTriggerPx", "must not be given when attach_algo_ords is given"
            )
        if attach_algo_ords is not UNSET and new_tp_ord_px is not UNSET:
            raise cls.refusal(at, "newTpOrdPx", "must not be given when attach_algo_ords is given")
        if attach_algo_ords is not UNSET and new_sl_trigger_px is not UNSET:
            raise cls.refusal(
                at, "newSlTriggerPx", "must not be given when attach_algo_ords is given"
            )
        if attach_algo_ords is not UNSET and new_sl_ord_px is not UNSET:
            raise cls.refusal(at, "newSlOrdPx", "must not be given when attach_algo_ords is given")
        if attach_algo_ords is not UNSET and new_tp_trigger_px_type is not UNSET:
            raise cls.refusal(
                at, "newTpTriggerPxType", "must not be given when attach_algo_ords is given"
            )
        if attach_algo_ords is not UNSET and new_sl_trigger_px_type is not UNSET:
            raise cls.refusal(
                at, "newSlTriggerPxType", "must not be given when attach_algo_ords is given"
            )
        if adv_chase_params is not UNSET and new_tp_trigger_px is not UNSET:
            raise cls.refusal(
                at, "newTpTriggerPx", "must not be given when adv_chase_params is given"
            )
        if adv_chase_params is not UNSET and new_tp_ord_px is not UNSET:
            raise cls.refusal(at, "newTpOrdPx", "must not be given when adv_chase_params is given")
        if adv_chase_params is not UNSET and new_sl_trigger_px is not UNSET:
            raise cls.refusal(
                at, "newSlTriggerPx", "must not be given when adv_chase_params is given"
            )
        if adv_chase_params is not UNSET and new_sl_ord_px is not UNSET:
            raise cls.refusal(at, "newSlOrdPx", "must not be given when adv_chase_params is given")
        if adv_chase_params is not UNSET and new_tp_trigger_px_type is not UNSET:
            raise cls.refusal(
                at, "newTpTriggerPxType", "must not be given when adv_chase_params is given"
            )
        if adv_chase_params is not UNSET and new_sl_trigger_px_type is not UNSET:
            raise cls.refusal(
                at, "newSlTriggerPxType", "must not be given when adv_chase_params is given"
            )
        if adv_chase_params is not UNSET and new_ord_px is not UNSET:
            raise cls.refusal(at, "newOrdPx", "must not be given when adv_chase_params is given")
        if adv_chase_params is not UNSET and attach_algo_ords is not UNSET:
            raise cls.refusal(
                at, "attachAlgoOrds", "must not be given when adv_chase_params is given"
            )
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

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    algo_id = TextField("algoId")
    """ID of the algo order. Either it or `algoClOrdId` is required; it counts if both are given."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order. Either it or `algoId` is required."""
    cxl_on_fail = FlagField("cxlOnFail")
    """Cancel the algo order if the change fails; otherwise it stays as it is. Without it the
    exchange takes false.
    """
    req_id = TextField("reqId")
    """Your own ID of this change, 1 to 32 letters and digits; upper and lower case differ. The
    answer repeats it.
    """
    new_sz = DecimalField("newSz")
    """New size, above 0."""
    new_tp_trigger_px = DecimalField("newTpTriggerPx")
    """New price at which the take profit triggers; 0 deletes it."""
    new_tp_ord_px = DecimalField("newTpOrdPx")
    """New order price of the take profit, -1 for market price; 0 deletes it."""
    new_sl_trigger_px = DecimalField("newSlTriggerPx")
    """New price at which the stop loss triggers; 0 deletes it."""
    new_sl_ord_px = DecimalField("newSlOrdPx")
    """New order price of the stop loss, -1 for market price; 0 deletes it."""
    new_tp_trigger_px_type = TextField("newTpTriggerPxType")
    """New price that is compared with the trigger of the take profit; on spot and margin it cannot
    be another than before.
    """
    new_sl_trigger_px_type = TextField("newSlTriggerPxType")
    """New price that is compared with the trigger of the stop loss; on spot and margin it cannot be
    another than before.
    """
    new_trigger_px = DecimalField("newTriggerPx")
    """New price at which a `trigger` order places its order. Send `newOrdPx` with it, unless the
    order has the `advanceOrdType` `chase`.
    """
    new_ord_px = DecimalField("newOrdPx")
    """New price of the order that a `trigger` order places, -1 for market price. Needs
    `newTriggerPx`.
    """
    new_trigger_px_type = TextField("newTriggerPxType")
    """New price that is compared with `newTriggerPx`, without which it may not be given. Repeat the
    one that the order has, or it may become the last price. Without it the exchange takes last.
    """
    attach_algo_ords = ObjectsField("attachAlgoOrds", AlgoOrderAttachmentToAmend)
    """Changes of what is attached to a `trigger` order. In Futures mode, multi-currency and
    portfolio margin mode, and only for an order that was placed with `attachAlgoOrds`.
    """
    adv_chase_params = ObjectsField("advChaseParams", AlgoOrderChaseToAmend)
    """Changes of how the order placed by a `trigger` order follows the best price; only where
    `advanceOrdType` is `chase`.
    """


class AmendedAlgoOrder(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _reqId: WireText = UNSET
    _sCode: WireText = UNSET
    _sMsg: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the algo order."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the algo order."""
    req_id = TextField("reqId")
    """Your own ID of the change."""
    s_code = TextField("sCode")
    """Result code of the change; `0` means that it was taken."""
    s_msg = TextField("sMsg")
    """Why it was refused; empty on success."""


OPERATION: Operation[AmendedAlgoOrder] = Operation(
    method="POST",
    path="/api/v5/trade/amend-algos",
    resource="algo",
    name="amend_order",
    summary="Change the size or the prices of an algo order that has not triggered yet.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId", "algoClOrdId"),
        success=(Success(("sCode",), "0"),),
        ask="GET /api/v5/trade/order-algo",
        asked_by=("algoId", "algoClOrdId"),
    ),
    rate_limits=(RateLimit(20, 2, ("user", "instrument")),),
    request=AmendAlgoOrderRequest,
    item=AmendedAlgoOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
