"""The operations of funding, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.funding import BuySellQuote, DepositWithdrawStatus, WithdrawResult


def _models() -> ModuleType:
    from ..models import funding

    return funding


WITHDRAW: Operation[WithdrawResult] = Operation(
    method="POST",
    path="/api/v5/asset/withdrawal",
    resource="funding",
    name="withdraw",
    summary="Withdraw from the funding account.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal",
    permission="withdraw",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(6, 1, ("user",)),),
    models=_models,
    request="WithdrawRequest",
    item="WithdrawResult",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_DEPOSIT_WITHDRAW_STATUS: Operation[DepositWithdrawStatus] = Operation(
    method="GET",
    path="/api/v5/asset/deposit-withdraw-status",
    resource="funding",
    name="get_deposit_withdraw_status",
    summary="Look up how far a deposit or withdrawal is and when it should be complete.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(1, 2, ("user",)),),
    models=_models,
    request="GetDepositWithdrawStatusRequest",
    item="DepositWithdrawStatus",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
REQUEST_BUY_SELL_QUOTE: Operation[BuySellQuote] = Operation(
    method="POST",
    path="/api/v5/fiat/buy-sell/quote",
    resource="funding",
    name="request_buy_sell_quote",
    summary="Ask for a price to buy or sell crypto for fiat money.",
    documentation="https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote",
    permission="read",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(
        RateLimit(10, 1, ("user",)),
        RateLimit(1, 5, ("instrument",)),
    ),
    models=_models,
    request="BuySellQuoteRequest",
    item="BuySellQuote",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
