"""What the documentation prints as a response is read, every described field of it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, ApiError

from tests.endpoints.forms import as_models
from tests.endpoints.page import Printed
from tests.endpoints.pages import EXAMPLES, PAGES
from tests.endpoints.reading import reply_faults, sample
from tests.endpoints.test_requests import model_of
from tests.support.callers import Caller
from tests.support.description import operations, reply_schema
from tests.support.exchange import Answer, Exchange

Response = tuple[str, dict[str, Any], Printed]


def arguments_of(name: str) -> dict[str, Any]:
    """The first request of a page, for a call that gets the page's response."""
    return as_models(model_of(PAGES[name].example("english").requests[0]))


RESPONSES = {
    f"{name}-{number}": (example.page.method, response)
    for name, example in EXAMPLES.items()
    for number, response in enumerate(example.responses, 1)
}
REFUSED = {name: each for name, each in RESPONSES.items() if each[1].json["code"] != "0"}
ANSWERED = {name: each for name, each in RESPONSES.items() if name not in REFUSED}
DESCRIBED = [key for key in operations() if reply_schema(key) is not None]

responses = pytest.mark.parametrize(("method", "response"), ANSWERED.values(), ids=ANSWERED)


def exactly(text: str) -> Any:
    """JSON without a float in it."""
    return json.loads(text, parse_float=Decimal)


def schema_of(key: str) -> Any:
    schema = reply_schema(key)
    assert schema is not None
    return schema


@responses
def test_the_documented_response_is_read(
    call: Caller, exchange: Exchange, method: str, response: Printed
) -> None:
    exchange.script(Answer(response.text.encode()))
    reply = call(method, **arguments_of(method))
    assert (reply.code, reply.http_status) == ("0", 200)
    assert reply.raw == response.text.encode()
    schema = schema_of(PAGES[method].operation)
    assert list(reply_faults(schema, exactly(response.text), reply)) == []


@responses
def test_an_operation_decodes_the_documented_response(method: str, response: Printed) -> None:
    operation = OPERATIONS[PAGES[method].operation]
    reply = operation.decode(response.text.encode())
    assert list(reply_faults(schema_of(operation.key), exactly(response.text), reply)) == []


@pytest.mark.parametrize(("method", "response"), REFUSED.values(), ids=REFUSED)
def test_a_documented_refusal_is_raised(
    call: Caller, exchange: Exchange, method: str, response: Printed
) -> None:
    exchange.script(Answer(response.text.encode()))
    with pytest.raises(ApiError) as caught:
        call(method, **arguments_of(method))
    assert (caught.value.code, caught.value.msg) == (response.json["code"], response.json["msg"])


def test_one_page_shows_a_refusal() -> None:
    assert list(REFUSED) == [
        "market.get_sbe_order_book-english-1",
        "market.get_sbe_order_book-chinese-1",
    ]


def made_up(key: str, fields: str) -> Any:
    """An answer with everything in it that is described."""
    described = schema_of(key)["properties"].items()
    return {name: sample(each, fields=fields) for name, each in described} | {"code": "0"}


@pytest.mark.parametrize("key", DESCRIBED)
@pytest.mark.parametrize("fields", ["all", "null", "none"])
def test_every_described_field_reads_as_its_format_says(key: str, fields: str) -> None:
    wire = made_up(key, fields)
    reply = OPERATIONS[key].decode(json.dumps(wire).encode())
    assert list(reply_faults(schema_of(key), wire, reply)) == []
