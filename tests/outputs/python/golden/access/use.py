"""Who may call: with keys, without, or either; and how often, in all the forms there are."""

import asyncio
from types import ModuleType
from typing import Any

import pytest

KEYS = {"api_key": "k", "secret_key": "s", "passphrase": "p"}
SIGNED = {"OK-ACCESS-KEY", "OK-ACCESS-SIGN", "OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE"}


class Wire:
    """A transport that keeps what was sent."""

    def __init__(self, package: ModuleType) -> None:
        self.sent: list[Any] = []
        self.answer = package.HttpResponse(200, b'{"code":"0","msg":"","data":[{"ordId":"1"}]}')

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self.answer


class AwaitedWire(Wire):
    async def send(self, request: Any) -> Any:
        return super().send(request)


def headers(package: ModuleType, method: str, **settings: Any) -> list[set[str]]:
    """The headers of a call in each kind of client, those aside that every request has."""
    blocking, awaited = Wire(package), AwaitedWire(package)
    with package.Client(transport=blocking, **settings) as client:
        getattr(client.thing, method)()

    async def call() -> None:
        async with package.AsyncClient(transport=awaited, **settings) as client:
            await getattr(client.thing, method)()

    asyncio.run(call())
    requests = [*blocking.sent, *awaited.sent]
    return [set(request.headers) - {"Content-Type"} for request in requests]


def check_a_private_endpoint_is_signed(package: ModuleType) -> None:
    operation = package.OPERATIONS["POST /api/v5/thing/order"]
    assert (operation.private, operation.signs, operation.permission) == (True, True, "trade")
    assert headers(package, "place_order", **KEYS) == [SIGNED] * 2
    with pytest.raises(package.ValidationError, match="private") as caught:
        headers(package, "place_order")
    assert caught.value.parameter == "api_key"


def check_a_public_endpoint_never_is(package: ModuleType) -> None:
    operation = package.OPERATIONS["GET /api/v5/thing/time"]
    assert (operation.private, operation.signs, operation.permission) == (False, False, None)
    assert headers(package, "get_time", **KEYS) == headers(package, "get_time") == [set()] * 2
    assert headers(package, "get_time", demo=True, **KEYS) == [{"x-simulated-trading"}] * 2


def check_where_keys_are_optional_there_are_those_the_client_has(package: ModuleType) -> None:
    operation = package.OPERATIONS["GET /api/v5/thing/news"]
    assert (operation.private, operation.signs, operation.permission) == (False, True, "read")
    assert headers(package, "get_news", **KEYS) == [SIGNED] * 2
    assert headers(package, "get_news") == [set()] * 2


def check_the_docstrings_say_so(package: ModuleType) -> None:
    with package.Client() as client:
        assert "with a key of permission trade;" in flat(client.thing.place_order)
        assert "without a key;" in flat(client.thing.get_time)
        assert "with a key of permission read, or without a key;" in flat(client.thing.get_news)


def flat(method: Any) -> str:
    return " ".join(method.__doc__.split())


def check_limits_by_instrument(package: ModuleType) -> None:
    first, second, *_ = package.OPERATIONS["POST /api/v5/thing/order"].rate_limits
    assert (first.limit, first.seconds, first.per) == (60, 2, ("user", "instrument"))
    assert (first.counts, first.only, first.excluding) == ("requests", (), ("OPTION", "SPOT"))
    assert (second.limit, second.seconds, second.per) == (20, 1, ("user", "instrument-family"))
    assert (second.counts, second.only, second.excluding) == ("orders", ("OPTION",), ())
    (third,) = package.OPERATIONS["GET /api/v5/thing/time"].rate_limits
    assert third == package.RateLimit(10, 2, ("ip", "instrument-type"))


def check_limits_by_role_and_by_request(package: ModuleType) -> None:
    *_, role, when = package.OPERATIONS["POST /api/v5/thing/order"].rate_limits
    assert (role.role, role.when, role.counts) == ("lead-trader", (), "requests")
    assert (when.role, when.counts) == ("", "orders")
    assert when.when == (("fast", True), ("kind", "RFQ"))


def check_limits_with_and_without_keys(package: ModuleType) -> None:
    limits = package.OPERATIONS["GET /api/v5/thing/news"].rate_limits
    assert [(each.keys, each.limit, each.per) for each in limits] == [
        (True, 5, ("user",)),
        (False, 3, ("ip",)),
    ]


def check_limits_are_told(package: ModuleType) -> None:
    with package.Client() as client:
        assert (
            "at most 60 requests in 2 s for each user and instrument (except OPTION, SPOT); "
            "20 orders in 1 s for each user and instrument-family (only OPTION); "
            "4 requests in 2 s for each user and instrument "
            "(lead traders, on the instruments they lead); "
            "50 orders in 2 s for each user (where fast is true and kind is RFQ)."
        ) in flat(client.thing.place_order)
        assert "5 requests in 2 s for each user (with keys);" in flat(client.thing.get_news)
        assert "3 requests in 2 s for each ip (without keys)." in flat(client.thing.get_news)
