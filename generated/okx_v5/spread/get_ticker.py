# Made from spec/paths/market/sprd-ticker.yaml, not to be edited; make it again with: make generate
"""spread.get_ticker: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from ._spread_orders import SpreadTicker


class GetTickerRequest(Request):
    """The parameters of spread.get_ticker.

    Args:
        sprd_id (sprdId): Spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
    """

    __slots__ = ()
    _label = "spread.get_ticker"
    _documentation = "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public"

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "sprdId": sprd_id,
        }
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

    sprd_id = TextField("sprdId")
    """Spread, such as `BTC-USDT_BTC-USDT-SWAP`."""


OPERATION: Operation[SpreadTicker] = Operation(
    method="GET",
    path="/api/v5/market/sprd-ticker",
    resource="spread",
    name="get_ticker",
    summary="Get price, best bid and ask and 24-hour volume of one spread.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetTickerRequest,
    item=SpreadTicker,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
