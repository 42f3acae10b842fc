# Made from spec/paths/sprd/books.yaml, not to be edited; make it again with: make generate
"""spread.get_order_book: the operation and its models."""

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
from ._spread_orders import SpreadOrderBook


class GetOrderBookRequest(Request):
    """The parameters of spread.get_order_book.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.
        sz: Levels of each side to return. Without it the exchange takes 5.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
    """

    __slots__ = ()
    _label = "spread.get_order_book"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str,
        sz: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "sprdId": sprd_id,
        }
        if sz is not None:
            wire["sz"] = self._integer(sz)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is UNSET:
            raise cls.refusal(at, "sprdId", "is required")
        if not isinstance(sprd_id, str):
            raise cls.refusal(at, "sprdId", "must be a string")
        if len(sprd_id) < 1:
            raise cls.refusal(at, "sprdId", "must have at least 1 character")
        sz = wire.get("sz", UNSET)
        if sz is not UNSET:
            if not is_integer(sz):
                raise cls.refusal(at, "sz", "must be a whole number")
            if sz < 1:
                raise cls.refusal(at, "sz", "must be at least 1")
            if sz > 400:
                raise cls.refusal(at, "sz", "must be at most 400")

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""
    sz = IntegerField("sz")
    """Levels of each side to return. Without it the exchange takes 5."""


OPERATION: Operation[SpreadOrderBook] = Operation(
    method="GET",
    path="/api/v5/sprd/books",
    resource="spread",
    name="get_order_book",
    summary="Get the order book of a spread.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetOrderBookRequest,
    item=SpreadOrderBook,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
