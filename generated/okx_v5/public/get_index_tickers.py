# Made from spec/paths/market/index-tickers.yaml, not to be edited; make it again with: make generate
"""public.get_index_tickers: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import TextField
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._public_data import IndexTicker


class GetIndexTickersRequest(Request):
    """The parameters of public.get_index_tickers.

    Args:
        quote_ccy (quoteCcy): Only indices in this currency. Either it or `instId` is required.
        inst_id (instId): Index, such as `BTC-USD`; it is named as the underlying. Either it or
            `quoteCcy` is required.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
    """

    __slots__ = ()
    _label = "public.get_index_tickers"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers"

    @exact_arguments
    def __init__(
        self,
        *,
        quote_ccy: Optional[OneOf[Literal["USD", "USDT", "BTC", "USDC"]]] = None,
        inst_id: str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if quote_ccy is not None:
            wire["quoteCcy"] = quote_ccy
        if inst_id is not None:
            wire["instId"] = inst_id
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        quote_ccy = wire.get("quoteCcy", UNSET)
        if quote_ccy is not UNSET:
            if not isinstance(quote_ccy, str):
                raise cls.refusal(at, "quoteCcy", "must be a string")
            if quote_ccy not in ("USD", "USDT", "BTC", "USDC") and not is_undescribed(quote_ccy):
                raise cls.refusal(at, "quoteCcy", "must be 'USD', 'USDT', 'BTC' or 'USDC'")
        inst_id = wire.get("instId", UNSET)
        if inst_id is not UNSET:
            if not isinstance(inst_id, str):
                raise cls.refusal(at, "instId", "must be a string")
            if len(inst_id) < 1:
                raise cls.refusal(at, "instId", "must have at least 1 character")
        if quote_ccy is UNSET and inst_id is UNSET:
            raise cls.refusal(
                at,
                "quoteCcy, instId",
                "are alternatives: at least one of quote_ccy or inst_id is required",
            )

    quote_ccy = TextField("quoteCcy")
    """Only indices in this currency. Either it or `instId` is required."""
    inst_id = TextField("instId")
    """Index, such as `BTC-USD`; it is named as the underlying. Either it or `quoteCcy` is required."""


OPERATION: Operation[IndexTicker] = Operation(
    method="GET",
    path="/api/v5/market/index-tickers",
    resource="public",
    name="get_index_tickers",
    summary="Get the value of an index, or of all with one quote currency.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetIndexTickersRequest,
    item=IndexTicker,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
