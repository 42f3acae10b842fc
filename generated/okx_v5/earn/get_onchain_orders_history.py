# Made from spec/paths/finance/staking-defi/orders-history.yaml, not to be edited; make it again with: make generate
"""earn.get_onchain_orders_history: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional

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
from .._runtime.models.undescribed import OneOf, is_undescribed
from ._staking import OnchainOrder


class GetOnchainOrdersHistoryRequest(Request):
    """The parameters of earn.get_onchain_orders_history.

    Args:
        product_id (productId): Only this product.
        protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn; `staking`,
            of older products, is no longer documented.
        ccy: Only this currency of investment, such as `DOT`.
        after: Only orders older than the one with this `ordId`.
        before: Only orders newer than the one with this `ordId`.
        limit: Most rows to return. Without it the exchange takes 100.

    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
    """

    __slots__ = ()
    _label = "earn.get_onchain_orders_history"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi", "staking"]]] = None,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | str | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if product_id is not None:
            wire["productId"] = product_id
        if protocol_type is not None:
            wire["protocolType"] = protocol_type
        if ccy is not None:
            wire["ccy"] = ccy
        if after is not None:
            wire["after"] = after
        if before is not None:
            wire["before"] = before
        if limit is not None:
            wire["limit"] = self._integer(limit)
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        product_id = wire.get("productId", UNSET)
        if product_id is not UNSET:
            if not isinstance(product_id, str):
                raise cls.refusal(at, "productId", "must be a string")
            if len(product_id) < 1:
                raise cls.refusal(at, "productId", "must have at least 1 character")
        protocol_type = wire.get("protocolType", UNSET)
        if protocol_type is not UNSET:
            if not isinstance(protocol_type, str):
                raise cls.refusal(at, "protocolType", "must be a string")
            if protocol_type not in ("defi", "staking") and not is_undescribed(protocol_type):
                raise cls.refusal(at, "protocolType", "must be 'defi' or 'staking'")
        ccy = wire.get("ccy", UNSET)
        if ccy is not UNSET:
            if not isinstance(ccy, str):
                raise cls.refusal(at, "ccy", "must be a string")
            if len(ccy) < 1:
                raise cls.refusal(at, "ccy", "must have at least 1 character")
        after = wire.get("after", UNSET)
        if after is not UNSET:
            if not isinstance(after, str):
                raise cls.refusal(at, "after", "must be a string")
            if len(after) < 1:
                raise cls.refusal(at, "after", "must have at least 1 character")
        before = wire.get("before", UNSET)
        if before is not UNSET:
            if not isinstance(before, str):
                raise cls.refusal(at, "before", "must be a string")
            if len(before) < 1:
                raise cls.refusal(at, "before", "must have at least 1 character")
        limit = wire.get("limit", UNSET)
        if limit is not UNSET:
            if not is_integer(limit):
                raise cls.refusal(at, "limit", "must be a whole number")
            if limit < 1:
                raise cls.refusal(at, "limit", "must be at least 1")
            if limit > 100:
                raise cls.refusal(at, "limit", "must be at most 100")

    product_id = TextField("productId")
    """Only this product."""
    protocol_type = TextField("protocolType")
    """Only this kind of protocol, `defi` on-chain earn; `staking`, of older products, is no longer
    documented.
    """
    ccy = TextField("ccy")
    """Only this currency of investment, such as `DOT`."""
    after = TextField("after")
    """Only orders older than the one with this `ordId`."""
    before = TextField("before")
    """Only orders newer than the one with this `ordId`."""
    limit = IntegerField("limit")
    """Most rows to return. Without it the exchange takes 100."""


OPERATION: Operation[OnchainOrder] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/orders-history",
    resource="earn",
    name="get_onchain_orders_history",
    summary="Get your orders of on-chain earn that are over, cancelled or redeemed.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetOnchainOrdersHistoryRequest,
    item=OnchainOrder,
    reply=Reply,
    data="list",
    pages=Cursor("ordId"),
    headers=None,
    header_names=(),
    batch_of=None,
)
