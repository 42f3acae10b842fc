# Made from spec/paths/copytrading/algo-order.yaml, not to be edited; make it again with: make generate
"""copy_trading.place_lead_stop_order: the operation and its models."""

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

MATCH_D28C4362 = re.compile("^[0-9]+(\\.[0-9]+)?\\Z").search

MATCH_F9551C5D = re.compile("^(-1|[0-9]+(\\.[0-9]+)?)\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search


class PlaceLeadStopOrderRequest(Request):
    """The parameters of copy_trading.place_lead_stop_order.

    Args:
        sub_pos_id (subPosId): ID of the position, as `get_lead_positions` gives it.
        inst_type (instType): Instrument type of the position. Without it the exchange takes SWAP.
        tp_trigger_px (tpTriggerPx): Price at which the take profit triggers; 0 removes it. It or
            `slTriggerPx` must be given.
        sl_trigger_px (slTriggerPx): Price at which the stop loss triggers; 0 removes it. It or
            `tpTriggerPx` must be given.
        tp_ord_px (tpOrdPx): Order price of the take profit, -1 for market price. Another price is
            for spot lead traders only, and needs `tpTriggerPx`. Without it the exchange takes -1.
        sl_ord_px (slOrdPx): Order price of the stop loss, -1 for market price. Another price is for
            spot lead traders only, and needs `slTriggerPx`. Without it the exchange takes -1.
        tp_trigger_px_type (tpTriggerPxType): Price that is compared with `tpTriggerPx`. Without it
            the exchange takes last.
        sl_trigger_px_type (slTriggerPxType): Price that is compared with `slTriggerPx`. Without it
            the exchange takes last.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.
        sub_pos_type (subPosType): Whether the position is one that you lead, or one that you copy.
            Without it the exchange takes lead.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
    """

    __slots__ = ()
    _label = "copy_trading.place_lead_stop_order"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_pos_id: str,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        tp_trigger_px: Number | None = None,
        sl_trigger_px: Number | None = None,
        tp_ord_px: Number | None = None,
        sl_ord_px: Number | None = None,
        tp_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        sl_trigger_px_type: Optional[OneOf[Literal["last", "index", "mark"]]] = None,
        tag: str | None = None,
        sub_pos_type: Optional[OneOf[Literal["lead", "copy"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subPosId": sub_pos_id,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        if tp_trigger_px is not None:
            wire["tpTriggerPx"] = self._number("tpTriggerPx", tp_trigger_px)
        if sl_trigger_px is not None:
            wire["slTriggerPx"] = self._number("slTriggerPx", sl_trigger_px)
        if tp_ord_px is not None:
            wire["tpOrdPx"] = self._number("tpOrdPx", tp_ord_px)
        if sl_ord_px is not None:
            wire["slOrdPx"] = self._number("slOrdPx", sl_ord_px)
        if tp_trigger_px_type is not None:
            wire["tpTriggerPxType"] = tp_trigger_px_type
        if sl_trigger_px_type is not None:
            wire["slTriggerPxType"] = sl_trigger_px_type
        if tag is not None:
            wire["tag"] = tag
        if sub_pos_type is not None:
            wire["subPosType"] = sub_pos_type
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sub_pos_id = wire.get("subPosId", UNSET)
        if sub_pos_id is UNSET:
            raise cls.refusal(at, "subPosId", "is required")
        if not isinstance(sub_pos_id, str):
            raise cls.refusal(at, "subPosId", "must be a string")
        if len(sub_pos_id) < 1:
            raise cls.refusal(at, "subPosId", "must have at least 1 character")
        inst_type = wire.get("instType", UNSET)
        if inst_type is not UNSET:
            if not isinstance(inst_type, str):
                raise cls.refusal(at, "instType", "must be a string")
            if inst_type not in ("SPOT", "SWAP") and not is_undescribed(inst_type):
                raise cls.refusal(at, "instType", "must be 'SPOT' or 'SWAP'")
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
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        sub_pos_type = wire.get("subPosType", UNSET)
        if sub_pos_type is not UNSET:
            if not isinstance(sub_pos_type, str):
                raise cls.refusal(at, "subPosType", "must be a string")
            if sub_pos_type not in ("lead", "copy") and not is_undescribed(sub_pos_type):
                raise cls.refusal(at, "subPosType", "must be 'lead' or 'copy'")
        if tp_trigger_px is UNSET and sl_trigger_px is UNSET:
            raise cls.refusal(
                at,
                "tpTriggerPx, slTriggerPx",
                "are alternatives: at least one of tp_trigger_px or sl_trigger_px is required",
            )
        if (
            tp_ord_px is not UNSET
            and tp_ord_px != "-1"
            and inst_type is not UNSET
            and inst_type != "SPOT"
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SPOT' when tp_ord_px is a price other than -1"
            )
        if (
            tp_ord_px is not UNSET
            and tp_ord_px != "-1"
            and sub_pos_type is not UNSET
            and sub_pos_type != "lead"
        ) and not is_undescribed(sub_pos_type):
            raise cls.refusal(
                at, "subPosType", "must be 'lead' when tp_ord_px is a price other than -1"
            )
        if tp_ord_px is not UNSET and tp_ord_px != "-1" and inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required when tp_ord_px is a price other than -1")
        if tp_ord_px is not UNSET and tp_ord_px != "-1" and tp_trigger_px is UNSET:
            raise cls.refusal(
                at, "tpTriggerPx", "is required when tp_ord_px is a price other than -1"
            )
        if (
            sl_ord_px is not UNSET
            and sl_ord_px != "-1"
            and inst_type is not UNSET
            and inst_type != "SPOT"
        ) and not is_undescribed(inst_type):
            raise cls.refusal(
                at, "instType", "must be 'SPOT' when sl_ord_px is a price other than -1"
            )
        if (
            sl_ord_px is not UNSET
            and sl_ord_px != "-1"
            and sub_pos_type is not UNSET
            and sub_pos_type != "lead"
        ) and not is_undescribed(sub_pos_type):
            raise cls.refusal(
                at, "subPosType", "must be 'lead' when sl_ord_px is a price other than -1"
            )
        if sl_ord_px is not UNSET and sl_ord_px != "-1" and inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required when sl_ord_px is a price other than -1")
        if sl_ord_px is not UNSET and sl_ord_px != "-1" and sl_trigger_px is UNSET:
            raise cls.refusal(
                at, "slTriggerPx", "is required when sl_ord_px is a price other than -1"
            )

    sub_pos_id = TextField("subPosId")
    """ID of the position, as `get_lead_positions` gives it."""
    inst_type = TextField("instType")
    """Instrument type of the position. Without it the exchange takes SWAP."""
    tp_trigger_px = DecimalField("tpTriggerPx")
    """Price at which the take profit triggers; 0 removes it. It or `slTriggerPx` must be given."""
    sl_trigger_px = DecimalField("slTriggerPx")
    """Price at which the stop loss triggers; 0 removes it. It or `tpTriggerPx` must be given."""
    tp_ord_px = DecimalField("tpOrdPx")
    """Order price of the take profit, -1 for market price. Another price is for spot lead traders
    only, and needs `tpTriggerPx`. Without it the exchange takes -1.
    """
    sl_ord_px = DecimalField("slOrdPx")
    """Order price of the stop loss, -1 for market price. Another price is for spot lead traders
    only, and needs `slTriggerPx`. Without it the exchange takes -1.
    """
    tp_trigger_px_type = TextField("tpTriggerPxType")
    """Price that is compared with `tpTriggerPx`. Without it the exchange takes last."""
    sl_trigger_px_type = TextField("slTriggerPxType")
    """Price that is compared with `slTriggerPx`. Without it the exchange takes last."""
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""
    sub_pos_type = TextField("subPosType")
    """Whether the position is one that you lead, or one that you copy. Without it the exchange
    takes lead.
    """


class PlaceLeadStopOrderResult(Item):
    """One item of the answer."""

    _subPosId: WireText = UNSET
    _tag: WireText = UNSET

    sub_pos_id = TextField("subPosId")
    """ID of the lead position."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[PlaceLeadStopOrderResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/algo-order",
    resource="copy_trading",
    name="place_lead_stop_order",
    summary="Set or remove the take profit and the stop loss of one open lead position.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("subPosId",),
        ask="GET /api/v5/copytrading/current-subpositions",
        asked_by=("subPosId",),
        asked_with=("instType",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=PlaceLeadStopOrderRequest,
    item=PlaceLeadStopOrderResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
