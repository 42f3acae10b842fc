# Made from spec/paths/market/books.yaml, not to be edited; make it again with: make generate
"""market.get_order_book: the operation and its models."""

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
from ._market import OrderBook


class GetOrderBookRequest(Request):
    """The parameters of market.get_order_book.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.
        sz: Levels of each side to return. Without it the exchange takes 1.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
    """

    __slots__ = ()
    _label = "market.get_order_book"
    _documentation = "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book"

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        sz: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
        if sz is not None:
            wire["sz"] = self._integer(sz)
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
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not is_integer(sz):
                raise cls.refusal(at, "sz", "must be a whole number")
            if sz < 1:
                raise cls.refusal(at, "sz", "must be at least 1")
            if sz > 400:
                raise cls.refusal(at, "sz", "must be at most 400")

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""
    sz = IntegerField("sz")
    """Levels of each side to return. Without it the exchange takes 1."""


OPERATION: Operation[OrderBook] = Operation(
    method="GET",
    path="/api/v5/market/books",
    resource="market",
    name="get_order_book",
    summary="Get the order book of an instrument.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(40, 2, ("ip",)),),
    request=GetOrderBookRequest,
    item=OrderBook,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
