# Made from spec/paths/market/trades.yaml, not to be edited; make it again with: make generate
"""market.get_trades: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.checks import is_integer
from .._runtime.models.convert import Extra
from .._runtime.models.fields import IntegerField, TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._market import MarketTrade


class GetTradesRequest(Request):
    """The parameters of market.get_trades.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
    """

    __slots__ = ()
    _label = "market.get_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
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
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 500:
                raise cls.refusal(at, "limit", "must be at most 500")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[MarketTrade] = Operation(
    method="GET",
    path="/api/v5/market/trades",
    resource="market",
    name="get_trades",
    summary="Get the latest trades of an instrument, up to 500.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(100, 2, ("ip",)),),
    request=GetTradesRequest,
    item=MarketTrade,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
