"""Some pages, word for word: what their examples are in Python stands in the page's file."""

from __future__ import annotations

import inspect
import json
from operator import attrgetter
from typing import Any

import pytest
from okx_v5 import OPERATIONS, AsyncClient, Client

from tests.endpoints.page import LANGUAGES, Example, Page
from tests.endpoints.pages import EXAMPLES_IN_FULL, IN_FULL
from tests.support.callers import Caller
from tests.support.exchange import Answer, Exchange, reply

examples = pytest.mark.parametrize("example", EXAMPLES_IN_FULL.values(), ids=EXAMPLES_IN_FULL)
pages = pytest.mark.parametrize("page", IN_FULL.values(), ids=IN_FULL)
with_sdk = {name: example for name, example in EXAMPLES_IN_FULL.items() if example.official_sdk}


def printed(example: Example) -> Answer:
    """The documented response, byte for byte."""
    return Answer(example.response.printed.encode())


def test_the_first_pages_are_among_them_in_two_languages() -> None:
    first = [
        "copy_trading.close_lead_position",
        "copy_trading.stop_copy_trading",
        "grid.close_position",
        "trade.close_position",
    ]
    assert [name for name in first if name not in IN_FULL] == []
    both = {f"{name}-{language}" for name in first for language in LANGUAGES}
    assert sorted(both - EXAMPLES_IN_FULL.keys()) == []


@examples
def test_the_documented_request_is_what_leaves(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    call(example.page.method, **example.arguments)
    (sent,) = exchange.received
    assert sent.refusal() == ""
    assert f"{sent.method} {sent.path}" == example.request.line == example.page.operation
    assert sent.json == json.loads(example.request.body)


@examples
def test_the_documented_response_is_read(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    exchange.script(printed(example))
    reply = call(example.page.method, **example.arguments)
    assert (reply.code, reply.msg, reply.http_status) == ("0", "", 200)
    assert reply.raw == example.response.printed.encode()
    assert reply.to_wire() == example.response.json
    assert_items(reply, example)


def assert_items(reply: Any, example: Example) -> None:
    sent = example.response.json["data"]
    assert len(reply) == len(sent) == len(example.items)
    for item, wire, typed in zip(reply, sent, example.items, strict=True):
        assert item.to_wire() == wire
        assert {name: item[name] for name in wire} == wire
        assert list(item) == list(wire)
        for name, value in typed.items():
            assert getattr(item, name) == value
            assert type(getattr(item, name)) is type(value)


@examples
def test_an_operation_encodes_what_the_client_sends(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    encoded = OPERATIONS[example.page.operation].encode(**example.arguments)
    assert exchange.received == []
    call(example.page.method, **example.arguments)
    (sent,) = exchange.received
    assert encoded == (sent.method, sent.path, sent.body, {})


@examples
def test_an_operation_decodes_what_the_client_reads(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    exchange.script(printed(example))
    reply = call(example.page.method, **example.arguments)
    decoded = OPERATIONS[example.page.operation].decode(example.response.printed.encode())
    assert list(decoded) == list(reply)
    assert decoded.raw == reply.raw
    assert_items(decoded, example)


@examples
def test_a_request_model_reads_the_documented_body(example: Example) -> None:
    model = OPERATIONS[example.page.operation].request
    body = json.loads(example.request.body)
    request = model.from_wire(body)
    assert request == model(**example.arguments)
    assert request.to_wire() == body


@pytest.mark.parametrize("example", with_sdk.values(), ids=with_sdk)
def test_the_official_sdk_example_says_the_same(example: Example) -> None:
    encoded = OPERATIONS[example.page.operation].encode(**example.arguments)
    assert encoded.body is not None
    assert json.loads(encoded.body) == example.sdk_arguments


def test_one_example_is_no_json_and_its_correction_is_what_leaves(
    call: Caller, exchange: Exchange
) -> None:
    example = EXAMPLES_IN_FULL["copy_trading.close_lead_position-english"]
    call(example.page.method, **example.arguments)
    assert exchange.received[0].json == {"subPosId": "518541406042591232"}
    assert example.request.corrected == example.request.printed.replace(",", "")


@pages
def test_every_parameter_goes_out(call: Caller, exchange: Exchange, page: Page) -> None:
    call(page.method, **page.every_parameter["arguments"])
    assert exchange.received[0].json == page.every_parameter["body"]


@pages
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_the_method_takes_the_documented_parameters_and_extra(
    client: type[Client] | type[AsyncClient], page: Page
) -> None:
    method = attrgetter(page.method)(client())
    parameters = inspect.signature(method).parameters
    assert set(parameters) == {*page.every_parameter["arguments"], "extra"}


@pages
def test_every_field_is_read(call: Caller, exchange: Exchange, page: Page) -> None:
    exchange.script(reply(page.every_field["sent"]))
    (item,) = call(page.method, **page.every_parameter["arguments"])
    assert {name: getattr(item, name) for name in page.every_field["read"]} == (
        page.every_field["read"]
    )
