# Made from spec/paths/sprd/public-trades.yaml, not to be edited; make it again with: make generate
"""spread.get_public_trades: the operation and its models."""

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
from ._spread_orders import PublicSpreadTrade


class GetPublicTradesRequest(Request):
    """The parameters of spread.get_public_trades.

    Args:
        sprd_id (sprdId): Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
    """

    __slots__ = ()
    _label = "spread.get_public_trades"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        sprd_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if sprd_id is not None:
            wire["sprdId"] = sprd_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        sprd_id = wire.get("sprdId", UNSET)
        if sprd_id is not UNSET:
            if not isinstance(sprd_id, str):
                raise cls.refusal(at, "sprdId", "must be a string")
            if len(sprd_id) < 1:
                raise cls.refusal(at, "sprdId", "must have at least 1 character")

    sprd_id = TextField("sprdId")
    """Only this spread, such as `BTC-USDT_BTC-USDT-SWAP`."""


OPERATION: Operation[PublicSpreadTrade] = Operation(
    method="GET",
    path="/api/v5/sprd/public-trades",
    resource="spread",
    name="get_public_trades",
    summary="Get the last trades of the market in a spread, or in all spreads.",
    documentation="https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetPublicTradesRequest,
    item=PublicSpreadTrade,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
