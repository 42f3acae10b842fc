# Made from spec/paths/trade/close-position.yaml, not to be edited; make it again with: make generate
"""trade.close_position: the operation and its models."""

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
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed

MATCH_6B4283FD = re.compile("^[A-Za-z0-9]{1,32}\\Z").search

MATCH_A87F20CE = re.compile("^[A-Za-z0-9]{1,16}\\Z").search


class ClosePositionRequest(Request):
    """The parameters of trade.close_position.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        mgn_mode (mgnMode): Margin mode of the position.
        pos_side (posSide): Side to close. In long/short mode it is required, `long` or `short`; in
            net mode it may be left out, and only `net` is allowed. Without it the exchange takes
            net.
        ccy: Margin currency. Required for a cross margin position of type MARGIN in Futures mode.
        auto_cxl (autoCxl): Cancel the pending orders that would close the position before closing
            it. Without it the exchange takes false.
        cl_ord_id (clOrdId): Your own order ID, 1 to 32 letters and digits; upper and lower case
            differ.
        tag: Your own order tag, 1 to 16 letters and digits; upper and lower case differ.

    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
    """

    __slots__ = ()
    _label = "trade.close_position"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        mgn_mode: OneOf[Literal["cross", "isolated"]],
        pos_side: Optional[OneOf[Literal["net", "long", "short"]]] = None,
        ccy: str | None = None,
        auto_cxl: bool | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
            "mgnMode": mgn_mode,
        }
        if pos_side is not None:
            wire["posSide"] = pos_side
        if ccy is not None:
            wire["ccy"] = ccy
        if auto_cxl is not None:
            wire["autoCxl"] = auto_cxl
        if cl_ord_id is not None:
            wire["clOrdId"] = cl_ord_id
        if tag is not None:
            wire["tag"] = tag
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
        mgn_mode = wire.get("mgnMode", UNSET)
        if mgn_mode is UNSET:
            raise cls.refusal(at, "mgnMode", "is required")
        if not isinstance(mgn_mode, str):
            raise cls.refusal(at, "mgnMode", "must be a string")
        if mgn_mode not in ("cross", "isolated") and not is_undescribed(mgn_mode):
            raise cls.refusal(at, "mgnMode", "must be 'cross' or 'isolated'")
        pos_side = wire.get("posSide", UNSET)
        if pos_side is not UNSET:
            if not isinstance(pos_side, str):
                raise cls.refusal(at, "posSide", "must be a string")
            if pos_side not in ("net", "long", "short") and not is_undescribed(pos_side):
                raise cls.refusal(at, "posSide", "must be 'net', 'long' or 'short'")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        auto_cxl = wire.get("autoCxl", UNSET)
        if auto_cxl is not UNSET:
            if not isinstance(auto_cxl, bool):
                raise cls.refusal(at, "autoCxl", "must be True or False")
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

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    mgn_mode = TextField("mgnMode")
    """Margin mode of the position."""
    pos_side = TextField("posSide")
    """Side to close. In long/short mode it is required, `long` or `short`; in net mode it may be
    left out, and only `net` is allowed. Without it the exchange takes net.
    """
    ccy = TextField("ccy")
    """Margin currency. Required for a cross margin position of type MARGIN in Futures mode."""
    auto_cxl = FlagField("autoCxl")
    """Cancel the pending orders that would close the position before closing it. Without it the
    exchange takes false.
    """
    cl_ord_id = TextField("clOrdId")
    """Your own order ID, 1 to 32 letters and digits; upper and lower case differ."""
    tag = TextField("tag")
    """Your own order tag, 1 to 16 letters and digits; upper and lower case differ."""


class ClosePositionResult(Item):
    """One item of the answer."""

    _clOrdId: WireText = UNSET
    _instId: WireText = UNSET
    _posSide: WireText = UNSET
    _tag: WireText = UNSET

    inst_id = TextField("instId")
    """Instrument."""
    pos_side = TextField("posSide")
    """Position side. Known values: net, long, short."""
    cl_ord_id = TextField("clOrdId")
    """Your own order ID."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[ClosePositionResult] = Operation(
    method="POST",
    path="/api/v5/trade/close-position",
    resource="trade",
    name="close_position",
    summary="Close the whole position in an instrument at market price.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("instId",),
        ask="GET /api/v5/account/positions",
        finds_ids=False,
        asked_by=("clOrdId",),
        asked_with=("instId",),
    ),
    rate_limits=(
        RateLimit(20, 2, ("user", "instrument"), excluding=("OPTION",)),
        RateLimit(20, 2, ("user", "instrument-family"), only=("OPTION",)),
    ),
    request=ClosePositionRequest,
    item=ClosePositionResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
