# Made from spec/paths/market/call-auction-details.yaml, not to be edited; make it again with: make generate
"""market.get_call_auction_details: the operation and its models."""

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
from ._market import CallAuction


class GetCallAuctionDetailsRequest(Request):
    """The parameters of market.get_call_auction_details.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
    """

    __slots__ = ()
    _label = "market.get_call_auction_details"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        inst_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "instId": inst_id,
        }
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

    inst_id = TextField("instId")
    """Instrument, such as `BTC-USDT-SWAP`."""


OPERATION: Operation[CallAuction] = Operation(
    method="GET",
    path="/api/v5/market/call-auction-details",
    resource="market",
    name="get_call_auction_details",
    summary="Get how the call auction of an instrument stands or ended.",
    documentation="https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetCallAuctionDetailsRequest,
    item=CallAuction,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
