# Made from spec/paths/public/price-limit.yaml, not to be edited; make it again with: make generate
"""public.get_price_limit: the operation and its models."""

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
from ._public_data import PriceLimit


class GetPriceLimitRequest(Request):
    """The parameters of public.get_price_limit.

    Args:
        inst_id (instId): Instrument, such as `BTC-USDT-SWAP`.

    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
    """

    __slots__ = ()
    _label = "public.get_price_limit"
    _documentation = "https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price"

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


OPERATION: Operation[PriceLimit] = Operation(
    method="GET",
    path="/api/v5/public/price-limit",
    resource="public",
    name="get_price_limit",
    summary="Get the highest price that one may buy an instrument at, and the lowest to sell it at.",
    documentation="https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price",
    permission=None,
    private=False,
    signs=False,
    safe=True,
    promise=Promise("one"),
    rate_limits=(RateLimit(20, 2, ("ip",)),),
    request=GetPriceLimitRequest,
    item=PriceLimit,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
