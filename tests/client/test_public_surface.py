"""The names that other projects import; taking one away or adding one is a decision."""

from __future__ import annotations

import inspect
from typing import Any

import okx_v5
import pytest

PUBLIC = [
    "AccountModeError",
    "AccountRestrictedError",
    "ApiError",
    "AsyncClient",
    "AsyncTransport",
    "AuthenticationError",
    "BadReply",
    "Client",
    "DESCRIPTION_VERSION",
    "DuplicateRequestError",
    "Encoded",
    "ExchangeTimeoutError",
    "HttpRequest",
    "HttpResponse",
    "InsufficientBalanceError",
    "InvalidRequestError",
    "NotFoundError",
    "Number",
    "OPERATIONS",
    "OkxError",
    "Operation",
    "OrderRejectedError",
    "OutcomeUnknown",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "Region",
    "Reply",
    "TimestampError",
    "Transport",
    "TransportError",
    "UnavailableError",
    "ValidationError",
    "WrongEnvironmentError",
]

RESOURCES = {
    "trade": ["close_position"],
    "grid": ["close_position"],
    "copy_trading": ["close_lead_position", "stop_copy_trading"],
}


def test_the_names_are_these() -> None:
    assert sorted(okx_v5.__all__) == sorted(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_name_can_be_imported(name: str) -> None:
    namespace: dict[str, Any] = {}
    exec(f"from okx_v5 import {name}", namespace)
    assert namespace[name] is getattr(okx_v5, name)


def test_everything_comes_with_a_star() -> None:
    namespace: dict[str, Any] = {}
    exec("from okx_v5 import *", namespace)
    assert set(PUBLIC) <= set(namespace)


def test_dir_shows_what_there_is() -> None:
    assert set(PUBLIC) <= set(dir(okx_v5))


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Clint"):
        _ = okx_v5.Clint


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
def test_the_members_of_a_client(client: type) -> None:
    members = {name for name in dir(client()) if not name.startswith("_")}
    assert members == {
        *RESOURCES,
        "base_url",
        "close",
        "demo",
        "from_env",
        "request",
        "send",
        "timeout",
    }


@pytest.mark.parametrize("client", [okx_v5.Client, okx_v5.AsyncClient])
@pytest.mark.parametrize("resource", RESOURCES)
def test_the_members_of_a_resource(client: type, resource: str) -> None:
    members = [name for name in dir(getattr(client(), resource)) if not name.startswith("_")]
    assert members == RESOURCES[resource]


def test_both_clients_have_the_same_signatures() -> None:
    def parameters(owner: object, name: str) -> list[inspect.Parameter]:
        return list(inspect.signature(getattr(owner, name)).parameters.values())

    for name in ("request", "send", "close", "from_env"):
        assert parameters(okx_v5.Client, name) == parameters(okx_v5.AsyncClient, name)
    for resource, methods in RESOURCES.items():
        blocking = getattr(okx_v5.Client(), resource)
        awaited = getattr(okx_v5.AsyncClient(), resource)
        for method in methods:
            assert parameters(blocking, method) == parameters(awaited, method)
            assert inspect.iscoroutinefunction(inspect.unwrap(getattr(awaited, method)))


def test_operations_are_a_mapping_of_data() -> None:
    operations = okx_v5.OPERATIONS
    assert len(operations) == len(list(operations)) == 4
    for key, operation in operations.items():
        assert operation.key == key
        assert key in repr(operation)
        assert operation.method in ("GET", "POST")
        assert operation.label in {f"{r}.{m}" for r, methods in RESOURCES.items() for m in methods}
    with pytest.raises(KeyError):
        operations["GET /api/v5/nothing"]


def test_the_description_has_a_version() -> None:
    assert okx_v5.DESCRIPTION_VERSION[:2] == "20"
