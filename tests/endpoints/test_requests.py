"""What the documentation prints as a request is what leaves, however it is built."""

from __future__ import annotations

import json
from typing import Any

from okx_v5 import OPERATIONS

from tests.endpoints.forms import FORMS, as_models
from tests.endpoints.page import Request
from tests.endpoints.pages import EXAMPLES, each_once
from tests.endpoints.reading import model_faults, python_names
from tests.support.callers import Caller
from tests.support.description import Json, request_schema, resolved
from tests.support.every import every
from tests.support.exchange import Exchange, Received

REQUESTS = each_once(
    {
        f"{name}-{number}": (example.page.method, request)
        for name, example in EXAMPLES.items()
        for number, request in enumerate(example.requests, 1)
    },
    says=lambda request: (request.line, request.body),  # whatever words stand above it
)

each_request = every("method,request_", REQUESTS)


def wire_form(request: Request) -> Any:
    """A documented request as a model reads it: the body, or the query with its JSON types."""
    schema = resolved(request_schema(request.operation))
    if request.operation.startswith("POST "):
        return json.loads(request.body)
    of = schema["properties"]
    return {name: _from_text(resolved(of[name]), text) for name, text in request.query.items()}


def _from_text(schema: Json, text: str) -> Any:
    match schema["type"]:
        case "integer":
            return int(text)
        case "array":
            return text.split(",")
        case _:
            return text


def model_of(request: Request) -> Any:
    return OPERATIONS[request.operation].request.from_wire(wire_form(request))


def assert_documented(sent: Received, request: Request) -> None:
    operation = OPERATIONS[request.operation]
    assert sent.refusal() == ""
    assert bool(sent.keys) == operation.signs
    path, _, query = sent.path.partition("?")
    assert f"{sent.method} {path}" == request.operation
    if operation.method == "GET":
        printed = request.line.partition("?")[2]
        assert sorted(query.split("&")) == sorted(printed.split("&"))
        assert sent.body == b""
    else:
        assert query == ""
        assert sent.json == json.loads(request.body)


@every(
    "method,request_,form",
    {f"{name}-{form.__name__}": (*of, form) for name, of in REQUESTS.items() for form in FORMS},
)
def test_the_documented_request_is_what_leaves(
    call: Caller, exchange: Exchange, method: str, request_: Request, form: Any
) -> None:
    exchange.received.clear()
    call(method, **form(model_of(request_)))
    (sent,) = exchange.received
    assert_documented(sent, request_)


@each_request
def test_a_model_of_the_wire_form_is_one_of_its_own_attributes(
    method: str, request_: Request
) -> None:
    wire = wire_form(request_)
    request = model_of(request_)
    assert request.to_wire() == wire
    for form in FORMS:
        again = type(request)(**form(request))
        assert again == request
        assert again.to_wire() == wire


@each_request
def test_every_attribute_reads_as_its_format_says(method: str, request_: Request) -> None:
    schema = resolved(request_schema(request_.operation))
    request, wire = model_of(request_), wire_form(request_)
    if isinstance(wire, list):
        (name,) = python_names(type(request)).values()
        elements = getattr(request, name)
        assert len(elements) == len(wire)
        for element, each in zip(elements, wire, strict=True):
            assert list(model_faults(schema["items"], each, element, "element")) == []
    else:
        titled = {"title": type(request).__name__, **schema}
        assert list(model_faults(titled, wire, request, "request")) == []


@each_request
def test_an_operation_encodes_what_is_documented(method: str, request_: Request) -> None:
    operation = OPERATIONS[request_.operation]
    encoded = operation.encode(**as_models(model_of(request_)))
    sent = Received(encoded.method, encoded.path, {}, encoded.body or b"")
    assert f"{sent.method} {sent.path.partition('?')[0]}" == request_.operation
    if operation.method == "GET":
        assert encoded.body is None
        assert sent.query == request_.query
    else:
        assert sent.json == wire_form(request_)
