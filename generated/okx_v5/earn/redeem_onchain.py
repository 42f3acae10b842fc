# Made from spec/paths/finance/staking-defi/redeem.yaml, not to be edited; make it again with: make generate
"""earn.redeem_onchain: the operation and its models."""

# Each rule is compiled by itself, so one may ask what another has settled already.
# pyright: reportUnnecessaryIsInstance=false, reportUnnecessaryComparison=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET

from .._runtime.calls.operation import Operation
from .._runtime.limits.rate_limit import RateLimit
from .._runtime.models.arguments import exact_arguments
from .._runtime.models.convert import Extra
from .._runtime.models.fields import FlagField, TextField
from .._runtime.models.item import Item, WireText
from .._runtime.models.promise import Promise
from .._runtime.models.reply import Reply
from .._runtime.models.request import Place, Request
from .._runtime.models.undescribed import OneOf, is_undescribed


class RedeemOnchainRequest(Request):
    """The parameters of earn.redeem_onchain.

    Args:
        ord_id (ordId): ID of the order.
        protocol_type (protocolType): Kind of protocol as the order has it, `defi` on-chain earn;
            `staking`, of older products, is no longer documented.
        allow_early_redeem (allowEarlyRedeem): Redeem it also before the end of its term; see
            `earlyRedeem` of the offer. Without it the exchange takes false.

    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
    """

    __slots__ = ()
    _label = "earn.redeem_onchain"
    _documentation = "https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem"

    @exact_arguments
    def __init__(
        self,
        *,
        ord_id: str,
        protocol_type: OneOf[Literal["defi", "staking"]],
        allow_early_redeem: bool | None = None,
        extra: Extra | None = None,
    ) -> None:
        wire: dict[str, Any] = {
            "ordId": ord_id,
            "protocolType": protocol_type,
        }
        if allow_early_redeem is not None:
            wire["allowEarlyRedeem"] = allow_early_redeem
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
        protocol_type = wire.get("protocolType", UNSET)
        if protocol_type is UNSET:
            raise cls.refusal(at, "protocolType", "is required")
        if not isinstance(protocol_type, str):
            raise cls.refusal(at, "protocolType", "must be a string")
        if protocol_type not in ("defi", "staking") and not is_undescribed(protocol_type):
            raise cls.refusal(at, "protocolType", "must be 'defi' or 'staking'")
        allow_early_redeem = wire.get("allowEarlyRedeem", UNSET)
        if allow_early_redeem is not UNSET:
            if not isinstance(allow_early_redeem, bool):
                raise cls.refusal(at, "allowEarlyRedeem", "must be True or False")

    ord_id = TextField("ordId")
    """ID of the order."""
    protocol_type = TextField("protocolType")
    """Kind of protocol as the order has it, `defi` on-chain earn; `staking`, of older products, is
    no longer documented.
    """
    allow_early_redeem = FlagField("allowEarlyRedeem")
    """Redeem it also before the end of its term; see `earlyRedeem` of the offer. Without it the
    exchange takes false.
    """


class RedeemOnchainResult(Item):
    """One item of the answer."""

    _ordId: WireText = UNSET
    _tag: WireText = UNSET

    ord_id = TextField("ordId")
    """ID of the order."""
    tag = TextField("tag")
    """Your own order tag."""


OPERATION: Operation[RedeemOnchainResult] = Operation(
    method="POST",
    path="/api/v5/finance/staking-defi/redeem",
    resource="earn",
    name="redeem_onchain",
    summary="Redeem an order of on-chain earn.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    promise=Promise(
        "one",
        by=("ordId",),
        ask="GET /api/v5/finance/staking-defi/orders-active",
        asked_by=("ordId",),
        asked_with=("protocolType",),
    ),
    rate_limits=(RateLimit(2, 1, ("user",)),),
    request=RedeemOnchainRequest,
    item=RedeemOnchainResult,
    reply=Reply,
    data="list",
    pages=None,
    headers=None,
    header_names=(),
    batch_of=None,
)
