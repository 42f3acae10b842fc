# Made from spec/paths/public/block-trades.yaml, not to be edited; make it again with: make generate
"""block.get_public_single_leg_trades: the operation and its models."""

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
from ._block_trades import SingleLegBlockTrade


class GetPublicSingleLegTradesRequest(Request):
    """The parameters of block.get_public_single_leg_trades.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
    """

    __slots__ = ()
    _label = "block.get_public_single_leg_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades"

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


OPERATION: Operation[SingleLegBlockTrade] = Operation(
    method="GET",
    path="/api/v5/public/block-trades",
    resource="block",
    name="get_public_single_leg_trades",
    summary="Get the latest block trades of one instrument, up to 500, leg by leg.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetPublicSingleLegTradesRequest,
    item=SingleLegBlockTrade,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
