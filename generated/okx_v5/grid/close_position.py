# Made from spec/paths/tradingBot/grid/close-position.yaml, not to be edited; make it again with: make generate
"""grid.close_position: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra, Number
from .._runtime.models.fields import DecimalField, FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request

MATCH_032A5B91 = re.compile("^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\\Z").search


class CloseGridPositionRequest(Request):
    """The parameters of grid.close_position.

    Args:
        algo_id (algoId): ID of the grid.
        mkt_close (mktClose): True closes the whole position at market price, false a part of it at
            `px`.
        sz: Contracts to close. Required when `mktClose` is false.
        px: Price to close at. Required when `mktClose` is false.

    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
    """

    __slots__ = ()
    _label = "grid.close_position"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid"

    @exact_arguments
    def __init__(
        self,
        *,
        algo_id: str,
        mkt_close: bool,
        sz: Number | None = None,
        px: Number | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "algoId": algo_id,
            "mktClose": mkt_close,
        }
        if sz is not None:
            wire["sz"] = self._number("sz", sz)
        if px is not None:
            wire["px"] = self._number("px", px)
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
        mkt_close = wire.get("mktClose", UNSET)
        if mkt_close is UNSET:
            raise cls.refusal(at, "mktClose", "is required")
        if not isinstance(mkt_close, bool):
            raise cls.refusal(at, "mktClose", "must be True or False")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not isinstance(sz, str):
                raise cls.refusal(at, "sz", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(sz) is None:
                raise cls.refusal(at, "sz", "must be more than 0, in plain notation")
        px = wire.get("px", UNSET)
        if px is not UNSET:
            if not isinstance(px, str):
                raise cls.refusal(at, "px", "must be a number: a Decimal, a str or an int")
            if MATCH_032A5B91(px) is None:
                raise cls.refusal(at, "px", "must be more than 0, in plain notation")
        if mkt_close is False and sz is UNSET:
            raise cls.refusal(at, "sz", "is required when mkt_close is False")
        if mkt_close is False and px is UNSET:
            raise cls.refusal(at, "px", "is required when mkt_close is False")

    algo_id = TextField("algoId")
    """ID of the grid."""
    mkt_close = FlagField("mktClose")
    """True closes the whole position at market price, false a part of it at `px`."""
    sz = DecimalField("sz")
    """Contracts to close. Required when `mktClose` is false."""
    px = DecimalField("px")
    """Price to close at. Required when `mktClose` is false."""


class CloseGridPositionResult(Item):
    """One item of the answer."""

    _algoClOrdId: WireText = UNSET
    _algoId: WireText = UNSET
    _ordId: WireText = UNSET
    _tag: WireText = UNSET

    algo_id = TextField("algoId")
    """ID of the grid."""
    ord_id = TextField("ordId")
    """ID of the closing order; empty when `mktClose` was true."""
    algo_cl_ord_id = TextField("algoClOrdId")
    """Your own ID of the grid."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[CloseGridPositionResult] = Operation(
    method="POST",
    path="/api/v5/tradingBot/grid/close-position",
    resource="grid",
    name="close_position",
    summary="Close the position that a stopped contract grid has kept.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("algoId",),
        ask="GET /api/v5/tradingBot/grid/orders-algo-details",
        asked_by=("algoId",),
    ),
    rate_limits=(RateLimit(20, 2, ("user",)),),
    request=CloseGridPositionRequest,
    item=CloseGridPositionResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
