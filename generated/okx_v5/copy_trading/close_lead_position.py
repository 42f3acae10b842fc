# Made from spec/paths/copytrading/close-subposition.yaml, not to be edited; make it again with: make generate
"""copy_trading.close_lead_position: the operation and its models."""

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

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search


class CloseLeadPositionRequest(Request):
    """The parameters of copy_trading.close_lead_position.

    Args:
        sub_pos_id (subPosId): ID of the lead position, as the list of your lead positions gives it.
        inst_type (instType): Instrument type of the lead position. Without it the exchange takes
            SWAP.
        ord_type (ordType): Order type; `limit` is for spot lead traders only, and needs `px`.
            Without it the exchange takes market.
        px: Price of the limit order, for spot lead traders only. 0 cancels the pending order,
            another price amends it.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.

    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
    """

    __slots__ = ()
    _label = "copy_trading.close_lead_position"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sub_pos_id: str,
        inst_type: Optional[OneOf[Literal["SPOT", "SWAP"]]] = None,
        ord_type: Optional[OneOf[Literal["market", "limit"]]] = None,
        px: Number | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "subPosId": sub_pos_id,
        }
        if inst_type is not None:
            wire["instType"] = inst_type
        if ord_type is not None:
            wire["ordType"] = ord_type
        if px is not None:
            wire["px"] = self._number("px", px)
        if tag is not None:
            wire["tag"] = tag
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
        ord_type = wire.get("ordType", UNSET)
        if ord_type is not UNSET:
            if not isinstance(ord_type, str):
                raise cls.refusal(at, "ordType", "must be a string")
            if ord_type not in ("market", "limit") and not is_undescribed(ord_type):
                raise cls.refusal(at, "ordType", "must be 'market' or 'limit'")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_D28C4362(px) is None:
                raise cls.refusal(at, "px", "must be a number of at least 0 in plain notation")
        tag = wire.get("tag", UNSET)
        if tag is not UNSET:
            if not isinstance(tag, str):
                raise cls.refusal(at, "tag", "must be a string")
            if MATCH_A87F20CE(tag) is None:
                raise cls.refusal(at, "tag", "must match the pattern ^[A-Za-z0-9]{1,16}$")
        if (
            px is not UNSET and inst_type is not UNSET and inst_type != "SPOT"
        ) and not is_undescribed(inst_type):
            raise cls.refusal(at, "instType", "must be 'SPOT' when px is given")
        if (
            px is not UNSET and ord_type is not UNSET and ord_type != "limit"
        ) and not is_undescribed(ord_type):
            raise cls.refusal(at, "ordType", "must be 'limit' when px is given")
        if px is not UNSET and inst_type is UNSET:
            raise cls.refusal(at, "instType", "is required when px is given")
        if px is not UNSET and ord_type is UNSET:
            raise cls.refusal(at, "ordType", "is required when px is given")
        if (ord_type == "limit" and px is UNSET) and not is_undescribed(ord_type):
            raise cls.refusal(at, "px", "is required when ord_type is 'limit'")

    sub_pos_id = TextField("subPosId")
    """ID of the lead position, as the list of your lead positions gives it."""
    inst_type = TextField("instType")
    """Instrument type of the lead position. Without it the exchange takes SWAP."""
    ord_type = TextField("ordType")
    """Order type; `limit` is for spot lead traders only, and needs `px`. Without it the exchange
    takes market.
    """
    px = DecimalField("px")
    """Price of the limit order, for spot lead traders only. 0 cancels the pending order, another
    price amends it.
    """
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""


class CloseLeadPositionResult(Item):
    """One item of the answer."""

    _subPosId: WireText = UNSET
    _tag: WireText = UNSET

    sub_pos_id = TextField("subPosId")
    """ID of the lead position."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[CloseLeadPositionResult] = Operation(
    method="POST",
    path="/api/v5/copytrading/close-subposition",
    resource="copy_trading",
    name="close_lead_position",
    summary="Close one of your lead positions.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position",
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
    request=CloseLeadPositionRequest,
    item=CloseLeadPositionResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
