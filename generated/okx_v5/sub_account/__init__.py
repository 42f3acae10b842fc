# Made from spec/, not to be edited; make it again with: make generate
"""Sub-accounts and their API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.lazy import attribute

if TYPE_CHECKING:
    from .create_api_key import CreateSubAccountApiKeyRequest as CreateSubAccountApiKeyRequest
    from .create_api_key import CreatedSubAccountApiKey as CreatedSubAccountApiKey
    from .get_sub_accounts import GetSubAccountsRequest as GetSubAccountsRequest
    from .get_sub_accounts import SubAccount as SubAccount

_PLACES = {
    "CreateSubAccountApiKeyRequest": "create_api_key",
    "CreatedSubAccountApiKey": "create_api_key",
    "GetSubAccountsRequest": "get_sub_accounts",
    "SubAccount": "get_sub_accounts",
}

__all__ = [
    "CreateSubAccountApiKeyRequest",
    "CreatedSubAccountApiKey",
    "GetSubAccountsRequest",
    "SubAccount",
]


def __getattr__(name: str) -> Any:
    return attribute(globals(), _PLACES, name)


def __dir__() -> list[str]:
    return [*globals(), *_PLACES]
