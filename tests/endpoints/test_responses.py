"""What the documentation prints as a response is read, every described field of it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from okx_v5 import OPERATIONS, ApiError

from tests.endpoints.forms import as_models
from tests.endpoints.page import Printed
from tests.endpoints.pages import EXAMPLES, PAGES, each_once
from tests.endpoints.reading import reply_faults, sample
from tests.endpoints.test_requests import model_of
from tests.support.callers import Caller
from tests.support.description import operations, proof, reply_schema
from tests.support.every import every
from tests.support.exchange import Answer, Exchange

Response = tuple[str, dict[str, Any], Printed]


def arguments_of(name: str, response: Printed) -> dict[str, Any]:
    """The first request of a page, as one that the page's response is an answer to.

    Pages print requests and responses of different orders, and of different numbers of them.
    """
    model = model_of(PAGES[name].example("english").requests[0])
    wire, data = model.to_wire(), response.json.get("data", [])
    rows = [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []
    key = PAGES[name].operation
    by, of = OPERATIONS[key].promise.by, operations()[key].get("x-okx-result", {}).get("of", {})

    def about(asked: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
        named = {each: row[each] for each in by if each in asked and row.get(each)}
        # A list names what several rows are about.
        return asked | {
            each: told for each, told in named.items() if not isinstance(asked[each], list)
        }

    if isinstance(wire, list):
        wire = [about(*pair) for pair in zip(wire, rows, strict=False)]
    elif rows:
        wire = about(wire, rows[0])
        # A list that has a row for each element names those of the answer.
        for each, field in of.items():
            if each in wire:
                told = [row[field] for row in rows]
                wire[each] = ",".join(told) if isinstance(wire[each], str) else told
    return as_models(type(model).from_wire(wire))


RESPONSES = {
    f"{name}-{number}": (example.page.method, response)
    for name, example in EXAMPLES.items()
    for number, response in enumerate(example.responses, 1)
}
REFUSED = {name: each for name, each in RESPONSES.items() if each[1].json["code"] != "0"}
ANSWERED = each_once(
    {name: each for name, each in RESPONSES.items() if name not in REFUSED},
    says=lambda response: response.text,
)
DESCRIBED = {key: key for key in operations() if reply_schema(key) is not None}

responses = every("method,response", ANSWERED)


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
    reply = call(method, **arguments_of(method, response))
    assert (reply.code, reply.http_status) == ("0", 200)
    assert reply.raw == response.text.encode()
    schema = schema_of(PAGES[method].operation)
    assert list(reply_faults(schema, exactly(response.text), reply)) == []


@responses
def test_an_operation_decodes_the_documented_response(method: str, response: Printed) -> None:
    operation = OPERATIONS[PAGES[method].operation]
    reply = operation.decode(response.text.encode())
    assert list(reply_faults(schema_of(operation.key), exactly(response.text), reply)) == []


@every("method,response", REFUSED)
def test_a_documented_refusal_is_raised(
    call: Caller, exchange: Exchange, method: str, response: Printed
) -> None:
    exchange.script(Answer(response.text.encode()))
    with pytest.raises(ApiError) as caught:
        call(method, **arguments_of(method, response))
    assert (caught.value.code, caught.value.msg) == refusal_of(response.json)


def refusal_of(answer: dict[str, Any]) -> tuple[str, str]:
    """Code and message of a refusal: those of the first row that was refused, where one says so."""
    for row in answer.get("data", []):
        if row.get("sCode", "0") != "0":
            return row["sCode"], row["sMsg"]
    return answer["code"], answer["msg"]


def test_some_pages_show_a_refusal() -> None:
    sbe, both = ["market.get_sbe_order_book", 1], ["block.cancel_rfqs", "block.cancel_quotes"]
    shown = {
        f"{method}-{language}-{number}"
        for method, number in (sbe, *((each, at) for each in both for at in (2, 3)))
        for language in ("english", "chinese")
    }
    assert shown <= set(REFUSED) < set(RESPONSES)


def made_up(key: str, fields: str) -> Any:
    """An answer with everything in it that is described."""
    described = schema_of(key)["properties"].items()
    return {name: sample(each, fields=fields) for name, each in described} | {"code": "0"}


def proving(key: str, wire: Any) -> Any:
    """The same answer with what it must have to be one, and nothing else more."""
    data, operation = wire["data"], OPERATIONS[key]
    if operation.promise.rows == "any" and operation.promise.acts:
        return wire | {"data": [row for row in data if row]}
    if operation.promise.acts:
        return wire | {"data": [row | proof_of(key, row) for row in data]}
    good = made_up(key, "all")["data"]
    if operation.data == "one":
        return wire if data or isinstance(data, list) else wire | {"data": first_of(good)}
    # One good row, for an answer of nothing but hollow ones is none.
    return wire | {"data": [*(data or []), *good[:1]]}


def first_of(fields: dict[str, Any]) -> dict[str, Any]:
    """The first of some fields."""
    return dict(list(fields.items())[:1])


def proof_of(key: str, row: dict[str, Any]) -> dict[str, Any]:
    """What a row lacks to prove a success: its result, and one value that says of what."""
    promise = OPERATIONS[key].promise
    documented = proof(key)
    result = {
        path[0]: documented[path[0]] if path[1:] else True if yes == "true" else yes
        for path, yes in promise.success
    }
    result |= {path[0]: documented[path[0]] for path, _ in promise.failure}
    name = next((each for each in promise.by if each in documented), next(iter(documented)))
    return result if row.get(name) else {name: documented[name]} | result


@every("key", DESCRIBED)
@pytest.mark.parametrize("fields", ["all", "null", "none"])
def test_every_described_field_reads_as_its_format_says(key: str, fields: str) -> None:
    wire = proving(key, made_up(key, fields))
    reply = OPERATIONS[key].decode(json.dumps(wire).encode())
    assert list(reply_faults(schema_of(key), wire, reply)) == []
