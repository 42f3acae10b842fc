# Made from spec/paths/finance/staking-defi/orders-active.yaml, not to be edited; make it again with: make generate
"""earn.get_onchain_active_orders: the operation and its models."""

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
from ._staking import OnchainOrder


class GetOnchainActiveOrdersRequest(Request):
    """The parameters of earn.get_onchain_active_orders.

    Args:
        product_id (productId): Only this product.
        protocol_type (protocolType): Only this kind of protocol, `defi` on-chain earn; `staking`,
            of older products, is no longer documented.
        ccy: Only this currency of investment, such as `DOT`.
        state: Only orders in this state: `8` waiting to start, `13` being cancelled, `9` going on
            the chain, `1` earning, `2` being redeemed.

    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
    """

    __slots__ = ()
    _label = "earn.get_onchain_active_orders"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        product_id: str | None = None,
        protocol_type: Optional[OneOf[Literal["defi", "staking"]]] = None,
        ccy: str | None = None,
        state: Optional[OneOf[Literal["8", "13", "9", "1", "2"]]] = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {}
        if product_id is not None:
            wire["productId"] = product_id
        if protocol_type is not None:
            wire["protocolType"] = protocol_type
        if ccy is not None:
            wire["ccy"] = ccy
        if state is not None:
            wire["state"] = state
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
        state = wire.get("state", UNSET)
        if state is not UNSET:
            if not isinstance(state, str):
                raise cls.refusal(at, "state", "must be a string")
            if state not in ("8", "13", "9", "1", "2") and not is_undescribed(state):
                raise cls.refusal(at, "state", "must be '8', '13', '9', '1' or '2'")

    product_id = TextField("productId")
    """Only this product."""
    protocol_type = TextField("protocolType")
    """Only this kind of protocol, `defi` on-chain earn; `staking`, of older products, is no longer
    documented.
    """
    ccy = TextField("ccy")
    """Only this currency of investment, such as `DOT`."""
    state = TextField("state")
    """Only orders in this state: `8` waiting to start, `13` being cancelled, `9` going on the
    chain, `1` earning, `2` being redeemed.
    """


OPERATION: Operation[OnchainOrder] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/orders-active",
    resource="earn",
    name="get_onchain_active_orders",
    summary="Get your orders of on-chain earn that are not over.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetOnchainActiveOrdersRequest,
    item=OnchainOrder,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
