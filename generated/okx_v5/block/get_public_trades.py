# Made from spec/paths/rfq/public-trades.yaml, not to be edited; make it again with: make generate
"""block.get_public_trades: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
from ._block_trades import MultiLegBlockTrade


class GetPublicTradesRequest(Request):
    """The parameters of block.get_public_trades.

    Args:
        begin_id (beginId): Only trades newer than the one with this `blockTdId`, itself not
            included.
        end_id (endId): Only trades older than the one with this `blockTdId`, itself not included.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
    """

    __slots__ = ()
    _label = "block.get_public_trades"
    _documentation = "https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades"

    @exact_arguments
    def __init__(
        self,
        *,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if begin_id is not None:
            wire["beginId"] = begin_id
        if end_id is not None:
            wire["endId"] = end_id
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        begin_id = wire.get("beginId", UNSET)
        if begin_id is not UNSET:
            if not isinstance(begin_id, str):
                raise cls.refusal(at, "beginId", "must be a string")
            if len(begin_id) < 1:
                raise cls.refusal(at, "beginId", "must have at least 1 character")
        end_id = wire.get("endId", UNSET)
        if end_id is not UNSET:
            if not isinstance(end_id, str):
                raise cls.refusal(at, "endId", "must be a string")
            if len(end_id) < 1:
                raise cls.refusal(at, "endId", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    begin_id = TextField("beginId")
    """Only trades newer than the one with this `blockTdId`, itself not included."""
    end_id = TextField("endId")
    """Only trades older than the one with this `blockTdId`, itself not included."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[MultiLegBlockTrade] = Operation(
    method="GET",
    path="/api/v5/rfq/public-trades",
    resource="block",
    name="get_public_trades",
    summary="Get the block trades of the whole market with all of their legs, without their parties.",
    documentation="https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(5, 2, ("ip",)),),
    request=GetPublicTradesRequest,
    item=MultiLegBlockTrade,
    reply=Reply,
    data="list",
    pages=Cursor("blockTdId", older="endId", newer="beginId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
