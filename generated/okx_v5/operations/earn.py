"""The operations of earn, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.earn import PurchaseOrRedeemSavingsResult, SavingsBalance, SolProductInfo


def _models() -> ModuleType:
    from ..models import earn

    return earn


GET_SAVINGS_BALANCE: Operation[SavingsBalance] = Operation(
    method="GET",
    path="/api/v5/finance/savings/balance",
    resource="earn",
    name="get_savings_balance",
    summary="Get what you hold in flexible Simple Earn.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(6, 1, ("user",)),),
    models=_models,
    request="GetSavingsBalanceRequest",
    item="SavingsBalance",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
PURCHASE_OR_REDEEM_SAVINGS: Operation[PurchaseOrRedeemSavingsResult] = Operation(
    method="POST",
    path="/api/v5/finance/savings/purchase-redempt",
    resource="earn",
    name="purchase_or_redeem_savings",
    summary="Put money into flexible Simple Earn, or take it out.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(6, 1, ("user",)),),
    models=_models,
    request="PurchaseOrRedeemSavingsRequest",
    item="PurchaseOrRedeemSavingsResult",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_SOL_PRODUCT_INFO: Operation[SolProductInfo] = Operation(
    method="GET",
    path="/api/v5/finance/staking-defi/sol/product-info",
    resource="earn",
    name="get_sol_product_info",
    summary="Get the yield and the limits of SOL staking.",
    documentation="https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(3, 1, ("user",)),),
    models=_models,
    request="GetSolProductInfoRequest",
    item="SolProductInfo",
    reply="",
    data="one",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
