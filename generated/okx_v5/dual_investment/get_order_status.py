# Made from spec/paths/finance/sfp/dcd/order-status.yaml, not to be edited; make it again with: make generate
"""dual_investment.get_order_status: the operation and its models."""

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
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request


class GetOrderStatusRequest(Request):
    """The parameters of dual_investment.get_order_status.

    Args:
        ord_id (ordId): ID of the order.

    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
    """

    __slots__ = ()
    _label = "dual_investment.get_order_status"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state"
    )

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
        }
        self._set(wire, extra)

    @classmethod
    def _check(cls, wire: Mapping[str, Any], at: Place) -> None:
        """The rules of the description."""
        ord_id = wire.get("ordId", UNSET)
        if ord_id is UNSET:
            raise cls.refusal(at, "ordId", "is required")
        if not isinstance(ord_id, str):
            raise cls.refusal(at, "ordId", "must be a string")
        if len(ord_id) < 1:
            raise cls.refusal(at, "ordId", "must have at least 1 character")

    ord_id = TextField("ordId")
    """ID of the order."""


class DualInvestmentOrderStatus(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _state: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    state = TextField("state")
    """State of the order. It is placed: `initial` received by the exchange, `pending_book` received
    by the liquidity provider, `live` invested, or `rejected`. It expires: `pending_settle`
    waiting to be settled, `settled`. It is redeemed early: `pending_redeem_booking` before the
    liquidity provider has booked that, `pending_redeem` before the transfer, `redeeming` under
    way, `redeemed`. Known values: initial, pending_book, live, pending_settle, settled,
    pending_redeem_booking, pending_redeem, redeeming, redeemed, rejected.
    """


OPERATION: Operation[DualInvestmentOrderStatus] = Operation(
    method="GET",
    path="/api/v5/finance/sfp/dcd/order-status",
    resource="dual_investment",
    name="get_order_status",
    summary="Get the state of a dual investment.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    promise=Promise("any"),
    rate_limits=(RateLimit(3, 1, ("user",)),),
    request=GetOrderStatusRequest,
    item=DualInvestmentOrderStatus,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
