"""What nothing reads is refused, wherever it stands, with the line and what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import SpecError

from tests.support.tiny import (
    DOCS,
    PATH,
    Json,
    accepts,
    get,
    item,
    line_with,
    package,
    post,
    query,
    refused,
    request,
    request_of,
    root,
    schema,
    text,
)

ERRORS: Json = {
    "classes": {"BadThingError": {"meaning": "It is bad.", "hint": "Make it good."}},
    "codes": {"50000": {"class": "BadThingError", "resend": "no", "meaning": "A bad thing."}},
}


def description() -> Json:
    """A description with a POST and a GET."""
    read = item({"a": text()}, title="GetPlaceResult")
    asked = query("after", text(), examples={"one": {"value": "1"}})
    pages = {"x-okx-pages": {"cursor": "a"}}
    reading = get([asked, query("before", text())], read, **pages)
    return root({PATH: post(), "/api/v5/thing/places": reading})


def _post(document: Json) -> Json:
    return document["paths"][PATH]["post"]


def _get(document: Json) -> Json:
    return document["paths"]["/api/v5/thing/places"]["get"]


WHERE: dict[str, Callable[[Json], Json]] = {
    "root": lambda document: document,
    "info": lambda document: document["info"],
    "server": lambda document: document["servers"][0],
    "tag": lambda document: document["tags"][0],
    "link of a tag": lambda document: document["tags"][0]["externalDocs"],
    "path": lambda document: document["paths"][PATH],
    "operation": _post,
    "link": lambda document: _post(document)["externalDocs"],
    "rate limit": lambda document: _post(document)["x-okx-rate-limit"][0],
    "request body": lambda document: _post(document)["requestBody"],
    "content of a request": lambda document: _post(document)["requestBody"]["content"],
    "media type of a request": lambda document: _post(document)["requestBody"]["content"][
        "application/json"
    ],
    "parameter": lambda document: _get(document)["parameters"][0],
    "example of a parameter": lambda document: _get(document)["parameters"][0]["examples"]["one"],
    "pages": lambda document: _get(document)["x-okx-pages"],
    "responses": lambda document: _post(document)["responses"],
    "response": lambda document: _post(document)["responses"]["200"],
    "media type of an answer": lambda document: _post(document)["responses"]["200"]["content"][
        "application/json"
    ],
    "answer": lambda document: _reply(document),
    "data of an answer": lambda document: _reply(document)["properties"]["data"],
}


def _reply(document: Json) -> Json:
    content = _post(document)["responses"]["200"]["content"]
    return content["application/json"]["schema"]


def test_the_description_without_additions_is_taken(tmp_path: Path) -> None:
    assert package(description(), tmp_path, errors=ERRORS)


@pytest.mark.parametrize("key", ["desciption", "x-okx-typo", "X-OKX-RESEND", ""])
@pytest.mark.parametrize("where", WHERE)
def test_a_key_that_nothing_reads(tmp_path: Path, where: str, key: str) -> None:
    document = description()
    WHERE[where](document)[key] = "a"
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, f'"{key}": "a"')
    assert repr(key) in error.what
    assert error.instead


@pytest.mark.parametrize("method", ["put", "delete", "patch", "head", "options", "trace", "query"])
def test_a_method_that_okx_does_not_have(tmp_path: Path, method: str) -> None:
    document = description()
    document["paths"][PATH][method] = post(name="thing.other")["post"]
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, f'"{method}"')


def test_pages_of_a_post(tmp_path: Path) -> None:
    document = root({PATH: post(**{"x-okx-pages": {"cursor": "ordId"}})})
    assert "x-okx-pages" in refused(tmp_path, document).what


@pytest.mark.parametrize("examples", [[], "a", {"one": "a"}, {"one": {}}, {"one": None}])
def test_examples_of_a_parameter_that_are_none(tmp_path: Path, examples: Any) -> None:
    error = refused(tmp_path, root({PATH: get([query("a", text(), examples=examples)])}))
    assert error.line >= line_with(error.file, '"examples"')


@pytest.mark.parametrize("key", ["callbacks", "servers", "x-okx-limit", "operationid"])
def test_a_key_of_operations_that_has_no_effect_here(tmp_path: Path, key: str) -> None:
    document = root({PATH: post(**{key: {}})})
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, f'"{key}": {{}}')


def test_rules_of_a_post(tmp_path: Path) -> None:
    document = root({PATH: post(**{"x-okx-rules": {"not": {"required": ["instId"]}}})})
    assert "x-okx-rules" in refused(tmp_path, document).what


def test_a_body_of_a_get(tmp_path: Path) -> None:
    body = post()["post"]["requestBody"]
    document = root({PATH: get(requestBody=body)})
    assert "requestBody" in refused(tmp_path, document).what


def test_a_body_that_may_be_left_out(tmp_path: Path) -> None:
    """Without `required: true` OpenAPI lets a request go out without its body."""
    document = root()
    document["paths"][PATH]["post"]["requestBody"]["required"] = False
    assert "required" in refused(tmp_path, document).what


@pytest.mark.parametrize("where", ["path", "cookie", "body"])
def test_a_parameter_that_is_neither_in_the_query_nor_a_header(tmp_path: Path, where: str) -> None:
    parameter = {**query("a", text()), "in": where}
    assert refused(tmp_path, root({PATH: get([parameter])}))


@pytest.mark.parametrize("key", ["style", "explode", "allowReserved", "example", "deprecated"])
def test_a_key_of_parameters_that_has_no_effect_here(tmp_path: Path, key: str) -> None:
    error = refused(tmp_path, root({PATH: get([query("a", text(), **{key: True})])}))
    assert error.line == line_with(error.file, f'"{key}"')


@pytest.mark.parametrize(
    "rules",
    [
        {"required": ["a"]},
        {"properties": {"a": {"type": "string", "const": "x", "description": "A."}}},
        {"additionalProperties": True},
        {"title": "OtherRequest"},
        {"type": "array"},
        {"not": {"required": ["a"]}, "unknown": 1},
    ],
)
def test_rules_add_to_parameters_and_replace_nothing(tmp_path: Path, rules: Json) -> None:
    """What is known of the parameters holds beside the rules, or the rules are refused."""
    parameters = [query("a", text(minLength=2)), query("b", text(), required=True)]
    try:
        module = package(root({PATH: get(parameters, **{"x-okx-rules": rules})}), tmp_path)
    except SpecError:
        return
    model = request_of(module, f"GET {PATH}")
    assert not accepts(module, model, {"a": "aa"})
    assert not accepts(module, model, {"a": "a", "b": ""})
    assert not accepts(module, model, {"a": "aa", "b": "", "c": ""})
    assert accepts(module, model, {"b": ""}) == ("required" not in rules)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("requests", "20"),
        ("requests", 1.5),
        ("requests", True),
        ("requests", -1),
        ("requests", 0),
        ("seconds", None),
        ("seconds", 0),
        ("per", "user"),
        ("per", ["planet"]),
        ("per", []),
        ("only", ["BONDS"]),
        ("only", []),
        ("except", "OPTION"),
        ("except", []),
        ("except", [["OPTION"]]),
        ("orders", 20),
        ("when", {}),
        ("when", []),
        ("when", ["instId"]),
        ("when", {"typo": True}),
        ("when", {"instId": 1}),
        ("when", {"instId": None}),
        ("when", {"instId": ["a"]}),
        ("keys", "yes"),
        ("keys", None),
        ("keys", 1),
        ("role", "maker"),
        ("role", True),
        ("role", ["lead-trader"]),
    ],
)
def test_a_rate_limit_that_is_none(tmp_path: Path, key: str, value: Any) -> None:
    document = description()
    _post(document)["x-okx-rate-limit"][0][key] = value
    error = refused(tmp_path, document)
    assert error.file.name == "openapi.yaml"
    first = line_with(error.file, "x-okx-rate-limit") + 1
    last = line_with(error.file, '"responses"')
    assert first <= error.line < last


@pytest.mark.parametrize("value", [0, "20", None, 1.5, True])
def test_a_rate_limit_of_orders_that_is_none(tmp_path: Path, value: Any) -> None:
    document = description()
    limit = {"orders": value, "seconds": 2, "per": ["user"]}
    _post(document)["x-okx-rate-limit"] = [limit]
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, '"orders"')


def test_a_rate_limit_of_requests_with_a_parameter_of_an_element(tmp_path: Path) -> None:
    """A batch has one argument, and its orders have the parameters a limit can depend on."""
    order = {**request({"fast": schema("boolean")}), "title": "Order"}
    body = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": order}
    limit = {"orders": 20, "seconds": 2, "per": ["user"], "when": {"fast": True}}
    module = package(root({PATH: post(body, **{"x-okx-rate-limit": [limit]})}), tmp_path / "a")
    (made,) = module.OPERATIONS[f"POST {PATH}"].rate_limits
    assert made == (20, 2, ("user",), "orders", (), (), (("fast", True),), None, "", "")
    limit["when"] = {"orders": True}
    assert refused(tmp_path / "b", root({PATH: post(body, **{"x-okx-rate-limit": [limit]})}))


@pytest.mark.parametrize("key", ["requests", "seconds", "per"])
def test_a_rate_limit_that_lacks_something(tmp_path: Path, key: str) -> None:
    document = description()
    del _post(document)["x-okx-rate-limit"][0][key]
    error = refused(tmp_path, document)
    assert key in f"{error.what} {error.instead}"
    assert error.line == line_with(error.file, "x-okx-rate-limit") + 1


def test_a_rate_limit_that_counts_two_things(tmp_path: Path) -> None:
    document = description()
    _post(document)["x-okx-rate-limit"][0]["orders"] = 20
    assert "needs either requests or orders" in refused(tmp_path, document).what


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("x-okx-permission", "write"),
        ("x-okx-permission", "Trade"),
        ("x-okx-permission", None),
        ("x-okx-resend", "maybe"),
        ("x-okx-resend", True),
        ("x-okx-rate-limit", {}),
        ("security", [{"key": []}]),
        ("security", [{"key": []}, {}]),
        ("security", [{}]),
        ("security", [{}, {}]),
        ("security", [{}, []]),
        ("security", [{}, {"key": []}, {"key": []}]),
        ("security", {}),
        ("security", "none"),
        ("tags", []),
        ("tags", ["thing", "thing"]),
        ("tags", ["other"]),
        ("tags", "thing"),
        ("summary", None),
        ("externalDocs", {}),
        ("deprecated", "yes"),
    ],
)
def test_a_setting_of_an_operation_that_is_none(tmp_path: Path, key: str, value: Any) -> None:
    document = description()
    _post(document)[key] = value
    error = refused(tmp_path, document)
    assert error.line >= line_with(error.file, '"post"')


@pytest.mark.parametrize(
    "key",
    [
        "operationId",
        "tags",
        "summary",
        "externalDocs",
        "responses",
        "requestBody",
        "x-okx-rate-limit",
        "x-okx-permission",
    ],
)
def test_an_operation_that_lacks_something(tmp_path: Path, key: str) -> None:
    document = root()
    del document["paths"][PATH]["post"][key]
    assert key in refused(tmp_path, document).what


@pytest.mark.parametrize("key", ["info", "servers", "tags", "paths"])
def test_a_root_that_lacks_something(tmp_path: Path, key: str) -> None:
    document = root()
    del document[key]
    assert key in refused(tmp_path, document).what


def test_a_deprecated_operation_says_so(tmp_path: Path) -> None:
    module = package(root({PATH: post(deprecated=True)}), tmp_path)
    assert "eprecated" in module.Client().thing.place.__doc__


@pytest.mark.parametrize("security", [[], [{}, {"key": []}], None])
def test_who_may_call(tmp_path: Path, security: Any) -> None:
    """Public calls go without keys, and where keys are optional with those that there are."""
    document = description()
    if security is not None:
        _post(document)["security"] = security
    if security == []:
        del _post(document)["x-okx-permission"]
    operation = package(document, tmp_path).OPERATIONS[f"POST {PATH}"]
    assert operation.private == (security is None)
    assert operation.signs == (security != [])
    assert operation.permission == (None if security == [] else "trade")


def test_a_permission_of_a_public_operation(tmp_path: Path) -> None:
    document = description()
    _post(document)["security"] = []
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, "x-okx-permission")
    assert "public" in error.what


def test_optional_keys_need_a_permission(tmp_path: Path) -> None:
    document = description()
    _post(document)["security"] = [{}, {"key": []}]
    del _post(document)["x-okx-permission"]
    assert "x-okx-permission" in refused(tmp_path, document).what


def test_an_operation_without_description_of_its_tag(tmp_path: Path) -> None:
    document = root(tags=[{"name": "other", "description": "O.", "externalDocs": {"url": DOCS}}])
    assert "tag" in refused(tmp_path, document).what


@pytest.mark.parametrize("where", ["file", "class", "code"])
def test_a_key_of_errors_that_nothing_reads(tmp_path: Path, where: str) -> None:
    errors = {key: {name: dict(each) for name, each in ERRORS[key].items()} for key in ERRORS}
    place = {
        "file": errors,
        "class": errors["classes"]["BadThingError"],
        "code": errors["codes"]["50000"],
    }[where]
    place["typo"] = {}
    error = refused(tmp_path, root(), errors=errors)
    assert error.file.name == "errors.yaml"
    assert error.line == line_with(error.file, '"typo"')


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("class", "NoSuchError"),
        ("resend", "maybe"),
        ("resend", False),
        ("meaning", None),
        ("tells", "nothing"),
    ],
)
def test_an_error_code_that_is_wrong(tmp_path: Path, key: str, value: Any) -> None:
    code = {**ERRORS["codes"]["50000"], key: value}
    error = refused(tmp_path, root(), errors={**ERRORS, "codes": {"50000": code}})
    assert error.line == line_with(
        error.file, f'"{key}"' if key != "meaning" else '"meaning": null'
    )


def test_a_class_whose_codes_differ_in_what_they_say_of_the_outcome(tmp_path: Path) -> None:
    other = {**ERRORS["codes"]["50000"], "resend": "unknown"}
    codes = {**ERRORS["codes"], "50001": other}
    assert "BadThingError" in refused(tmp_path, root(), errors={**ERRORS, "codes": codes}).what


@pytest.mark.parametrize(
    "body",
    [
        {"x-okx-name": None},
        {"title": None},
        {"items": None},
        {"x-okx-name": ["orders"]},
        {"items": text()},
        {"items": schema("integer")},
        {"items": schema("array", items=text())},
        {"items": {"type": "object", "title": "Order", "properties": {"px": text()}}},
        {"items": {**request({"px": text()}), "title": "PlaceRequest"}},
        {"items": request({"px": text(**{"x-okx-name": "price"})}, title="Order")},
        {"items": request({"px": text()}, title="Order", **{"x-okx-name": "order"})},
        {"items": request({"px": text()}, title="Order", format="decimal")},
        {"items": {key: rule for key, rule in request({}).items() if key != "title"}},
        {"prefixItems": []},
        {"format": "comma-separated"},
        {"additionalProperties": False},
        {"properties": {"px": text()}},
        {"x-okx-column": "orders"},
    ],
)
def test_a_batch_that_is_none(tmp_path: Path, body: Json) -> None:
    order = {**request({"px": text()}), "title": "Order"}
    batch = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": order}
    assert package(root({PATH: post(batch)}), tmp_path / "a")
    changed = {key: rule for key, rule in {**batch, **body}.items() if rule is not None}
    error = refused(tmp_path / "b", root({PATH: post(changed)}))
    assert error.line >= line_with(error.file, '"requestBody"')


def test_a_request_s_titles_are_needed(tmp_path: Path) -> None:
    body = request({"leg": schema("object", properties={}, additionalProperties=False)})
    assert "title" in refused(tmp_path, root({PATH: post(body)})).what
