"""What the documentation prints as an example is what the client sends and reads."""

from __future__ import annotations

import json
from typing import Any

import pytest
from okx_v5 import OPERATIONS

from tests.wire.callers import Caller
from tests.wire.exchange import Answer, Exchange

from .pages import EXAMPLES, Example

examples = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
with_sdk = {name: example for name, example in EXAMPLES.items() if example.official_sdk}


def printed(example: Example) -> Answer:
    """The documented response, byte for byte."""
    return Answer(example.response.encode())


def test_four_pages_in_two_languages() -> None:
    assert len(EXAMPLES) == 8


@examples
def test_the_documented_request_is_what_leaves(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    call(example.page.method, **example.arguments)
    (sent,) = exchange.received
    assert sent.refusal() == ""
    assert f"{sent.method} {sent.path}" == example.request_line == example.page.operation
    assert sent.json == example.body


@examples
def test_the_documented_response_is_read(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    exchange.script(printed(example))
    reply = call(example.page.method, **example.arguments)
    assert (reply.code, reply.msg, reply.http_status) == ("0", "", 200)
    assert reply.raw == example.response.encode()
    assert reply.to_wire() == json.loads(example.response)
    assert_items(reply, example)


def assert_items(reply: Any, example: Example) -> None:
    sent = json.loads(example.response)["data"]
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
    assert encoded == (sent.method, sent.path, sent.body)


@examples
def test_an_operation_decodes_what_the_client_reads(
    call: Caller, exchange: Exchange, example: Example
) -> None:
    exchange.script(printed(example))
    reply = call(example.page.method, **example.arguments)
    decoded = OPERATIONS[example.page.operation].decode(example.response.encode())
    assert list(decoded) == list(reply)
    assert decoded.raw == reply.raw
    assert_items(decoded, example)


@examples
def test_a_request_model_reads_the_documented_body(example: Example) -> None:
    model = OPERATIONS[example.page.operation].request
    request = model.from_wire(example.body)
    assert request == model(**example.arguments)
    assert request.to_wire() == example.body


@pytest.mark.parametrize("example", with_sdk.values(), ids=with_sdk)
def test_the_official_sdk_example_says_the_same(example: Example) -> None:
    encoded = OPERATIONS[example.page.operation].encode(**example.arguments)
    assert encoded.body is not None
    assert json.loads(encoded.body) == example.sdk_arguments


def test_one_example_is_no_json_and_its_correction_is_what_leaves(
    call: Caller, exchange: Exchange
) -> None:
    example = EXAMPLES["close-lead-position-english"]
    with pytest.raises(json.JSONDecodeError):
        json.loads(example.printed_body)
    call(example.page.method, **example.arguments)
    assert exchange.received[0].json == json.loads(example.corrected_body)
    assert example.corrected_body == example.printed_body.replace(",", "")


def test_the_other_examples_need_no_correction() -> None:
    corrected = [name for name, example in EXAMPLES.items() if example.corrected_body]
    assert corrected == ["close-lead-position-english"]
