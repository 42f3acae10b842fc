# Made from spec/paths/market/history-trades.yaml, not to be edited; make it again with: make generate
"""market.get_trades_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Cursor, Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._market import MarketTrade

MATCH_229FCC4A = re.compile(
    "^(126230[4-9][0-9]{6}|12623[1-9][0-9]{7}|1262[4-9][0-9]{8}|126[3-9][0-9]{9}|12[7-9][0-9]{10}|1[3-9][0-9]{11}|[2-9][0-9]{12})\\Z"
).search


class GetTradesHistoryRequest(Request):
    """The parameters of market.get_trades_history.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        type: What `after` is compared with, `1` the `tradeId`, `2` the time `ts`. Without it the
            exchange takes 1.
        after: Only trades older than the one with this `tradeId`, or with `type` 2 before this
            time, in milliseconds since 1970.
        before: Only trades newer than the one with this `tradeId`; without `after`, the latest of
            them. There is no such bound by time.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
    """

    __slots__ = ()
    _label = "market.get_trades_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        type: Optional[OneOf[Literal["1", "2"]]] = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if type is not None:
            wire["type"] = type
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
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
        type = wire.get("type", UNSET)
        if type is not UNSET:
            if not isinstance(type, str):
                raise cls.refusal(at, "type", "must be a string")
            if type not in ("1", "2") and not is_undescribed(type):
                raise cls.refusal(at, "type", "must be '1' or '2'")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")
        if (
            type == "2" and isinstance(after, str) and MATCH_229FCC4A(after) is None
        ) and not is_undescribed(type):
            raise cls.refusal(
                at,
                "after",
                "must be a time from 2010 to 2286, in milliseconds since 1970 when type is '2'",
            )
        if (type == "2" and before is not UNSET) and not is_undescribed(type):
            raise cls.refusal(at, "before", "must not be given when type is '2'")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    type = TextField("type")
    """What `after` is compared with, `1` the `tradeId`, `2` the time `ts`. Without it the exchange
    takes 1.
    """
    after = TextField("after")
    """Only trades older than the one with this `tradeId`, or with `type` 2 before this time, in
    milliseconds since 1970.
    """
    before = TextField("before")
    """Only trades newer than the one with this `tradeId`; without `after`, the latest of them.
    There is no such bound by time.
    """
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[MarketTrade] = Operation(
    method="GET",
    path="/api/v5/market/history-trades",
    resource="market",
    name="get_trades_history",
    summary="Get trades of an instrument in the last 3 months.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetTradesHistoryRequest,
    item=MarketTrade,
    reply=Reply,
    data="list",
    pages=Cursor("tradeId", only=(("type", "1"),)),
    headers=None,
    header_names=(),
    batch_of=None,
)
