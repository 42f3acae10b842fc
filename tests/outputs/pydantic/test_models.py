"""Pydantic models of every request and reply, held to every documented example."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from okx_v5 import OPERATIONS
from pydantic import BaseModel, RootModel, TypeAdapter, ValidationError
from pydantic.json_schema import models_json_schema

from tests.outputs.pydantic.conftest import Models
from tests.support.description import (
    operations,
    reply_examples,
    reply_schema,
    request_examples,
    request_schema,
    resolved,
)
from tests.support.every import every
from tests.support.mutations import inlined, mutations, validator
from tests.support.tiny import Json

pytestmark = pytest.mark.slow

REQUESTS = [(key, name) for key in operations() for name in request_examples(key)]
REPLIES = [(key, name) for key in operations() if reply_schema(key) for name in reply_examples(key)]
KEYS = {key for key, _ in REQUESTS}
CLOSE = "POST /api/v5/trade/close-position"
ORDER = "POST /api/v5/trade/order"
TIME = "GET /api/v5/public/time"

# What stands between fields, and what follows from it: the header of the models names them.
BETWEEN = {"allOf", "anyOf", "oneOf", "if", "then", "else", "not", "dependentRequired"}


def sent(model: Any) -> Any:
    """What goes over the wire."""
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


def there_and_back(model: Any, wire: Any) -> None:
    read = model.model_validate(wire)
    assert sent(read) == wire
    assert sent(model.model_validate_json(json.dumps(wire))) == wire
    assert json.loads(read.model_dump_json(exclude_unset=True)) == wire
    named = read.model_dump(by_alias=False, exclude_unset=True)
    assert sent(model.model_validate(named)) == wire


@every("key,name", {" ".join(each): each for each in REQUESTS})
def test_a_documented_request_comes_back_as_it_was(models: Models, key: str, name: str) -> None:
    example = request_examples(key)[name]
    there_and_back(models.request(key), example)
    whole = models.request(key).model_validate(example).model_dump(mode="json", exclude_none=True)
    assert whole == example  # what the exchange takes for granted is not sent


@every("key,name", {" ".join(each): each for each in REPLIES})
def test_a_documented_reply_comes_back_as_it_was(models: Models, key: str, name: str) -> None:
    there_and_back(models.reply(key), reply_examples(key)[name])


def test_every_operation_has_its_models(models: Models) -> None:
    for key, operation in operations().items():
        queries = [each for each in operation.get("parameters", ()) if each["in"] == "query"]
        if "requestBody" in operation or queries:
            assert models.request(key).__doc__
        if reply_schema(key):
            assert {"code", "msg", "data"} <= models.reply(key).model_fields.keys()


@cache
def kept(key: str) -> Json:
    """What a model keeps of a request's schema: all but the rules between fields."""
    return _kept(inlined(request_schema(key), resolved))


def _kept(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_kept(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    rest: Json = {}
    for key, value in schema.items():
        if key == "properties":
            rest[key] = {name: _kept(each) for name, each in value.items()}
        elif key not in BETWEEN:
            rest[key] = value if key in ("enum", "const", "required") else _kept(value)
    return rest


def same(one: Any, other: Any) -> bool:
    """Whether two values are one on the wire, leading zeros of numbers aside."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if one != other and isinstance(one, str) and isinstance(other, str):
        return Decimal(one) == Decimal(other)
    return bool(one == other)


def accepted(model: Any, wire: Any) -> Iterator[Any]:
    try:
        yield sent(model.model_validate(wire))
    except ValidationError:
        return


@pytest.mark.parametrize("key", sorted({key for key, _ in REQUESTS}))
def test_a_model_s_verdict_is_that_of_the_rules_it_keeps(models: Models, key: str) -> None:
    """What is right is taken as it is; what is taken is sent as something right."""
    whole = inlined(request_schema(key), resolved)
    fits, fits_kept = validator(whole).is_valid, validator(kept(key)).is_valid
    verdicts = {True: 0, False: 0}
    for example in request_examples(key).values():
        for wire in mutations(example, whole):
            came = list(accepted(models.request(key), wire))
            assert came or not fits(wire), wire
            assert all(fits_kept(each) for each in came), wire
            assert not fits(wire) or same(came[0], wire), wire
            verdicts[bool(came)] += 1
    assert all(verdicts.values())


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"instId": None}, "instId"),
        ({"side": "hold"}, "side"),
        ({"sz": "1e5"}, "sz"),
        ({"sz": "1\n"}, "sz"),
        ({"sz": 0.5}, "sz"),
        ({"sz": True}, "sz"),
        ({"px": ""}, "px"),
        ({"clOrdId": "a-b"}, "clOrdId"),
        ({"colour": "red"}, "colour"),
        ({"attachAlgoOrds": [{"colour": "red"}]}, "colour"),
    ],
)
def test_a_bad_value_is_refused(models: Models, change: Json, where: str) -> None:
    good = request_examples(ORDER)["documented"]
    with pytest.raises(ValidationError, match=where):
        models.request(ORDER).model_validate({**good, **change})


def test_what_is_not_there_is_refused(models: Models) -> None:
    with pytest.raises(ValidationError, match="instId"):
        models.request(CLOSE).model_validate({"mgnMode": "cross"})


def test_none_is_not_given(models: Models) -> None:
    order = models.request(CLOSE)(inst_id="BTC-USDT-SWAP", mgn_mode="cross", ccy=None)
    assert sent(order) == {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"}


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (Decimal("1E-8"), "0.00000001"),
        (Decimal("1E+5"), "100000"),
        (Decimal("1.50"), "1.50"),
        ("0.00000001", "0.00000001"),
        (7, "7"),
    ],
)
def test_numbers_leave_without_an_exponent(models: Models, given: Any, text: str) -> None:
    wire = {**request_examples(ORDER)["documented"], "sz": given}
    order = models.request(ORDER).model_validate(wire)
    assert isinstance(order.sz, Decimal)
    assert sent(order)["sz"] == text
    assert json.loads(order.model_dump_json())["sz"] == text


def test_an_empty_number_is_sent_where_it_is_allowed(models: Models) -> None:
    model = models.module("_numbers").DecimalOrEmptyNumber
    assert TypeAdapter(model).validate_python("") == ""
    with pytest.raises(ValidationError):
        TypeAdapter(models.module("_numbers").DecimalNumber).validate_python("")


def test_numbers_of_a_reply_are_decimals_or_text(models: Models) -> None:
    number = models.find("trade", "Order").model_validate
    for wire, value in (("1E-8", Decimal("1E-8")), ("", ""), ("--", "--"), ("NaN", "NaN")):
        assert number({"avgPx": wire}).avg_px == value
    assert sent(number({"avgPx": "1E-8"})) == {"avgPx": "0.00000001"}
    assert number({"avgPx": 1.5}).avg_px == Decimal("1.5")
    assert number({"avgPx": None}).avg_px is None


@every("key,name", {" ".join(each): each for each in REPLIES})
def test_nothing_new_in_a_reply_raises(models: Models, key: str, name: str) -> None:
    """Unknown fields, values that no list has, numbers for text, null, nothing at all."""
    example = reply_examples(key)[name]
    for text in ("something-new", "", None, 7):
        wire = {**_with_texts(example, text), "newField": {"a": [1]}, "code": "1", "msg": ""}
        read = models.reply(key).model_validate(wire)
        assert read.newField == {"a": [1]}
    assert models.reply(key).model_validate({"code": "1", "msg": ""}).data is None


def _with_texts(value: Any, text: Any) -> Any:
    """A reply with another text in every place, and a field more in every object."""
    if isinstance(value, dict):
        return {**{name: _with_texts(each, text) for name, each in value.items()}, "newOne": text}
    if isinstance(value, list):
        return [_with_texts(each, text) for each in value if not isinstance(each, str)]
    return text if isinstance(value, str) else value


def test_secrets_are_shown_nowhere(models: Models) -> None:
    model = models.request("POST /api/v5/users/subaccount/apikey")
    given = {"sub_acct": "panpan1", "label": "b", "passphrase": "Correct-Horse-7"}
    request = model(**given)
    assert "Horse" not in repr(request) + str(request.model_dump())
    assert sent(request)["passphrase"] == "Correct-Horse-7"
    with pytest.raises(ValidationError) as caught:
        model(**given, unknown="Horse")
    with pytest.raises(ValidationError) as too_long:
        model(**{**given, "passphrase": "Horse" * 9})
    assert "Horse" not in str(caught.value) + str(too_long.value)


def test_headers_that_belong_to_a_call_have_a_model(models: Models) -> None:
    headers = models.find("trade", "PlaceOrderHeaders")(exp_time="1597026383085")
    assert sent(headers) == {"expTime": "1597026383085"}
    with pytest.raises(ValidationError, match="expTime"):
        headers.model_validate({"expTime": "soon"})


def test_every_model_has_a_json_schema(models: Models) -> None:
    """Of what is read and of what is written, all of them together as FastAPI asks for them."""
    found = {
        each
        for name in models.files
        if name.endswith(".py")
        for each in vars(models.module(name.removesuffix(".py"))).values()
        if isinstance(each, type) and issubclass(each, BaseModel)
    }
    wanted: list[Any] = [
        (each, mode)
        for each in found - {BaseModel, RootModel}
        for mode in ("validation", "serialization")
    ]
    references, _ = models_json_schema(wanted)
    assert len(references) == len(wanted) > 1000


def test_the_json_schema_says_what_is_sent(models: Models) -> None:
    """As FastAPI shows it."""
    schema = models.request(ORDER).model_json_schema()
    assert schema["properties"]["px"]["description"]
    number = schema["properties"]["sz"]
    assert number == {
        "type": "string",
        "format": "decimal",
        "pattern": "^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        "description": number["description"],
        "title": "Sz",
    }
    assert schema["properties"]["side"]["enum"] == ["buy", "sell"]
    assert schema["additionalProperties"] is False


def test_fields_have_the_client_s_names(models: Models) -> None:
    seen = 0
    for key in KEYS:
        fields = models.request(key).model_fields.keys() - {"root"}
        assert fields <= inspect.signature(OPERATIONS[key].request).parameters.keys(), key
        seen += len(fields)
    assert seen > 200
