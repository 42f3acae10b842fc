# Made from spec/paths/finance/staking-defi/eth/cancel-redeem.yaml, not to be edited; make it again with: make generate
"""earn.cancel_eth_redemption: the operation and its models."""

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


class CancelEthRedemptionRequest(Request):
    """The parameters of earn.cancel_eth_redemption.

    Args:
        ord_id (ordId): ID of the redemption, as `earn.get_eth_staking_history` has it.

    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem
    """

    __slots__ = ()
    _label = "earn.cancel_eth_redemption"
    _documentation = (
        "https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem"
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
    """ID of the redemption, as `earn.get_eth_staking_history` has it."""


class CancelEthRedemptionResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the redemption."""


OPERATION: Operation[CancelEthRedemptionResult] = Operation(
    method="POST",
    path="/api/v5/finance/staking-defi/eth/cancel-redeem",
    resource="earn",
    name="cancel_eth_redemption",
    summary="Cancel a redemption of staked ETH that is still pending.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId",),
        ask="GET /api/v5/finance/staking-defi/eth/purchase-redeem-history",
        asked_by=("ordId",),
    ),
    rate_limits=(RateLimit(2, 1, ("user",)),),
    request=CancelEthRedemptionRequest,
    item=CancelEthRedemptionResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
