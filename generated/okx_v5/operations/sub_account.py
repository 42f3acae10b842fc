"""The operations of sub_account, as data."""

from __future__ import annotations

import typing
from types import ModuleType

from .._runtime.calls.operation import Cursor, Operation, RateLimit

if typing.TYPE_CHECKING:
    from ..models.sub_account import CreatedSubAccountApiKey, SubAccount


def _models() -> ModuleType:
    from ..models import sub_account

    return sub_account


CREATE_API_KEY: Operation[CreatedSubAccountApiKey] = Operation(
    method="POST",
    path="/api/v5/users/subaccount/apikey",
    resource="sub_account",
    name="create_api_key",
    summary="Make a new API key that belongs to a sub-account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account",
    permission="trade",
    private=True,
    signs=True,
    safe=False,
    results="one",
    rate_limits=(RateLimit(1, 1, ("user",)),),
    models=_models,
    request="CreateSubAccountApiKeyRequest",
    item="CreatedSubAccountApiKey",
    reply="",
    data="list",
    cursor=None,
    headers="",
    header_names=(),
    batch_of=None,
)
GET_SUB_ACCOUNTS: Operation[SubAccount] = Operation(
    method="GET",
    path="/api/v5/users/subaccount/list",
    resource="sub_account",
    name="get_sub_accounts",
    summary="List the sub-accounts of the master account.",
    documentation="https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list",
    permission="read",
    private=True,
    signs=True,
    safe=True,
    results="none",
    rate_limits=(RateLimit(20, 2, ("user",)),),
    models=_models,
    request="GetSubAccountsRequest",
    item="SubAccount",
    reply="",
    data="list",
    cursor=Cursor("ts", key=("subAcct",), size=100),
    headers="",
    header_names=(),
    batch_of=None,
)
