"""Parameters that are headers: arguments like any other, and never in the body or the query."""

import asyncio
import inspect
import json
import pickle
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

WHEN = datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=UTC)
KEYS = {"api_key": "k", "secret_key": "s", "passphrase": "p"}
COMMON = {
    *("Content-Type", "OK-ACCESS-KEY", "OK-ACCESS-SIGN"),
    *("OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE"),
}


class Wire:
    """A transport that keeps what was sent, and answers with a page of bills and an empty one."""

    def __init__(self, package: ModuleType) -> None:
        self.package = package
        self.sent: list[Any] = []

    def answer(self, request: Any) -> Any:
        self.sent.append(request)
        data = [] if "after=" in request.path else [{"billId": "7", "ordId": "7", "transId": "7"}]
        return self.package.HttpResponse(200, json.dumps({"code": "0", "data": data}).encode())

    def send(self, request: Any) -> Any:
        return self.answer(request)


class AwaitedWire(Wire):
    async def send(self, request: Any) -> Any:
        return self.answer(request)


def sent(package: ModuleType, method: str, **arguments: Any) -> tuple[str, Any, dict[str, str]]:
    """Path, body and headers of a call, those aside that all have; the same from both clients."""
    blocking, awaited = Wire(package), AwaitedWire(package)
    with package.Client(transport=blocking, **KEYS) as client:
        getattr(client.thing, method)(**arguments)

    async def call() -> None:
        async with package.AsyncClient(transport=awaited, **KEYS) as client:
            await getattr(client.thing, method)(**arguments)

    asyncio.run(call())
    first, second = (own(request) for request in (*blocking.sent, *awaited.sent))
    assert first == second
    return first


def own(request: Any) -> tuple[str, Any, dict[str, str]]:
    assert set(request.headers) >= COMMON
    headers = {name: text for name, text in request.headers.items() if name not in COMMON}
    return request.path, request.body and json.loads(request.body), headers


def operation(package: ModuleType, method: str) -> Any:
    return next(each for each in package.OPERATIONS.values() if each.name == method)


def refused(package: ModuleType, method: str, **arguments: Any) -> tuple[str, str]:
    """The parameter and the rule of an error, the same before a call and in one."""
    wire = Wire(package)
    with pytest.raises(package.ValidationError) as encoding:
        operation(package, method).encode(**arguments)
    with package.Client(transport=wire, **KEYS) as client, pytest.raises(package.OkxError) as call:
        getattr(client.thing, method)(**arguments)
    assert str(call.value) == str(encoding.value)
    assert wire.sent == []
    return encoding.value.parameter, encoding.value.rule


def check_a_header_goes_beside_the_body(package: ModuleType) -> None:
    path, body, headers = sent(package, "place_order", inst_id="A", exp_time=WHEN)
    assert path == "/api/v5/thing/order"
    assert body == {"instId": "A"}
    assert headers == {"expTime": "1597026383085"}


def check_one_that_is_not_given_does_not_go(package: ModuleType) -> None:
    for more in ({}, {"exp_time": None}):
        _, body, headers = sent(package, "place_order", inst_id="A", **more)
        assert (body, headers) == ({"instId": "A"}, {})


def check_extra_stays_in_the_body(package: ModuleType) -> None:
    _, body, headers = sent(package, "place_order", inst_id="A", exp_time=5, extra={"a": True})
    assert (body, headers) == ({"instId": "A", "a": True}, {"expTime": "5"})


def check_a_batch_has_it_beside_the_list(package: ModuleType) -> None:
    _, body, headers = sent(package, "place_orders", orders=[{"inst_id": "A"}], exp_time="5")
    assert (body, headers) == ([{"instId": "A"}], {"expTime": "5"})
    told = refused(package, "place_orders", orders=[{"inst_id": "A", "exp_time": 5}])
    assert told[0] == "orders[0].exp_time"


def check_formats_are_written_as_in_a_body(package: ModuleType) -> None:
    given = {"confirm": "yes", "pin_code": "1234", "fast": True, "tags": ["a", "b"]}
    path, body, headers = sent(package, "transfer", amt="1", **given)
    assert (path, body) == ("/api/v5/thing/transfer", {"amt": "1"})
    assert headers == {"confirm": "yes", "pinCode": "1234", "fast": "true", "tags": "a,b"}


def check_a_get_has_them_beside_the_query(package: ModuleType) -> None:
    path, body, headers = sent(package, "get_bills", view="own", before="3", exp_time=5)
    assert (path, body) == ("/api/v5/thing/bills?before=3", None)
    assert headers == {"view": "own", "expTime": "5"}


def check_every_page_has_them(package: ModuleType) -> None:
    wire, awaited = Wire(package), AwaitedWire(package)
    with package.Client(transport=wire, **KEYS) as client:
        assert [
            len(page) for page in client.thing.get_bills.pages(view="all", exp_time=32503680000000)
        ] == [1]

    async def pages() -> None:
        async with package.AsyncClient(transport=awaited, **KEYS) as client:
            async for _ in client.thing.get_bills.pages(view="all", exp_time=32503680000000):
                pass

    asyncio.run(pages())
    headers = {"view": "all", "expTime": "32503680000000"}
    asked = [("/api/v5/thing/bills", None, headers), ("/api/v5/thing/bills?after=7", None, headers)]
    assert [own(request) for request in wire.sent] == asked
    assert [own(request) for request in awaited.sent] == asked


def check_one_that_is_required_is_missed(package: ModuleType) -> None:
    assert refused(package, "transfer", amt="1") == ("confirm", "is required")
    assert refused(package, "transfer", amt="1", confirm=None) == ("confirm", "must be a string")
    assert refused(package, "get_bills") == ("view", "is required")
    with package.Client(transport=Wire(package), **KEYS) as client:
        with pytest.raises(package.ValidationError, match="view is required"):
            client.thing.get_bills.pages()
        transfer = operation(package, "transfer")
        with pytest.raises(package.ValidationError, match="confirm is required"):
            client.send(transfer, transfer.request(amt="1"))


def check_its_rules_hold(package: ModuleType) -> None:
    told = refused(package, "transfer", amt="1", confirm="maybe")
    assert told == ("confirm", "must be 'yes' or 'no'")
    told = refused(package, "transfer", amt="1", confirm="yes", pin_code="12345")
    assert told == ("pin_code", "must match the pattern ^[0-9]{4}$")
    told = refused(package, "place_order", inst_id="A", exp_time=datetime(2020, 8, 10))
    assert told[0] == "exp_time"
    for text in ("5\r\nOK-ACCESS-KEY: x", "5\n", "\u0665"):
        assert refused(package, "place_order", inst_id="A", exp_time=text)[0] == "exp_time"


def check_what_the_body_lacks_is_missed_with_a_header(package: ModuleType) -> None:
    assert refused(package, "place_order", exp_time=5) == ("inst_id", "is required")


def check_the_model_goes_to_send(package: ModuleType) -> None:
    place = operation(package, "place_order")
    assert place.headers.__name__ == "PlaceOrderHeaders"
    made = place.headers(exp_time=WHEN)
    assert (made.exp_time, made["expTime"], "expTime" in made) == (WHEN, "1597026383085", True)
    assert made == place.headers.from_wire({"expTime": "1597026383085"})
    assert pickle.loads(pickle.dumps(made)) == made
    wire = Wire(package)
    with package.Client(transport=wire, **KEYS) as client:
        client.send(place, place.request(inst_id="A"), made)
        client.send(place, place.request(inst_id="A"))
    assert [own(request)[2] for request in wire.sent] == [{"expTime": "1597026383085"}, {}]


def check_send_takes_the_headers_of_its_operation_alone(package: ModuleType) -> None:
    place, bills = operation(package, "place_order"), operation(package, "get_bills")
    request = place.request(inst_id="A")
    wire = Wire(package)
    with package.Client(transport=wire, **KEYS) as client:
        for wrong in (bills.headers(view="own"), {"expTime": "5"}, request):
            with pytest.raises(package.ValidationError, match="a PlaceOrderHeaders; not a") as told:
                client.send(place, request, wrong)
            assert told.value.parameter == "headers"
    assert wire.sent == []


def check_a_secret_is_hidden(package: ModuleType) -> None:
    made = operation(package, "transfer").headers(confirm="yes", pin_code="1234")
    assert "1234" not in repr(made)
    assert made.pin_code == "1234"
    with pytest.raises(TypeError, match="secrets"):
        pickle.dumps(made)


def check_headers_that_have_no_place_for_more(package: ModuleType) -> None:
    with pytest.raises(package.ValidationError, match="extra is not a parameter"):
        operation(package, "place_order").headers(exp_time=5, extra={"X-Evil": "1"})


def check_the_method_tells_of_them(package: ModuleType) -> None:
    with package.Client() as client:
        parameters = inspect.signature(client.thing.transfer).parameters
        assert list(parameters) == ["amt", "confirm", "pin_code", "fast", "tags", "extra"]
        required = [name for name, each in parameters.items() if each.default is each.empty]
        assert required == ["amt", "confirm"]
        assert "exp_time (expTime): Until when it may be carried out." in (
            client.thing.place_orders.__doc__
        )
    assert operation(package, "get_bills").header_names == ("view", "exp_time")
