"""Parameters that are headers: what stands for one is read, and everything else is refused."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from tests.support.tiny import (
    PATH,
    Json,
    get,
    item,
    line_with,
    package,
    part,
    post,
    query,
    refused,
    request,
    root,
    schema,
    text,
)


def header(name: str = "expTime", rules: Json | None = None, **more: Any) -> Json:
    """A header of one call."""
    return {"name": name, "in": "header", "schema": rules or text(), **more}


def posting(*headers: Json, **more: Any) -> Json:
    return root({PATH: post(parameters=list(headers), **more)})


def getting(*parameters: Json, **more: Any) -> Json:
    return root({PATH: get(list(parameters), **more)})


def headers_of(document: Json, folder: Path, method: str = "POST", **files: Json) -> Any:
    """The model of the headers of the one operation."""
    return package(document, folder, **files).OPERATIONS[f"{method} {PATH}"].headers


@pytest.mark.parametrize(("make", "method"), [(posting, "POST"), (getting, "GET")])
def test_a_header_is_taken(tmp_path: Path, make: Any, method: str) -> None:
    model = headers_of(make(header()), tmp_path, method)
    assert model(exp_time="1").to_wire() == {"expTime": "1"}


def test_without_headers_there_is_no_model(tmp_path: Path) -> None:
    assert headers_of(posting(), tmp_path) is None


def test_a_header_by_reference(tmp_path: Path) -> None:
    document = posting({"$ref": "headers.yaml#/ExpTime"})
    model = headers_of(document, tmp_path, headers={"ExpTime": header()})
    assert model(exp_time="1").to_wire() == {"expTime": "1"}


def test_an_error_in_a_header_by_reference_is_told_where_it_stands(tmp_path: Path) -> None:
    document = posting({"$ref": "headers.yaml#/ExpTime"})
    error = refused(tmp_path, document, headers={"ExpTime": header(typo="a")})
    assert error.file.name == "headers.yaml"
    assert error.line == line_with(error.file, '"typo"')


@pytest.mark.parametrize(
    "key", ["style", "explode", "allowReserved", "example", "deprecated", "content", "x-okx-name"]
)
@pytest.mark.parametrize("make", [posting, getting])
def test_a_key_that_nothing_reads(tmp_path: Path, make: Any, key: str) -> None:
    error = refused(tmp_path, make(header(**{key: "a"})))
    assert error.line == line_with(error.file, f'"{key}": "a"')
    assert repr(key) in error.what


@pytest.mark.parametrize("where", ["query", "path", "cookie", "body", "Header", "", None])
def test_places_that_a_post_does_not_have(tmp_path: Path, where: Any) -> None:
    error = refused(tmp_path, posting({**header(), "in": where}))
    assert error.line == line_with(error.file, '"in"')


@pytest.mark.parametrize("where", ["path", "cookie", "body", "Header", "", None])
def test_places_that_a_get_does_not_have(tmp_path: Path, where: Any) -> None:
    error = refused(tmp_path, getting({**header(), "in": where}))
    assert error.line == line_with(error.file, '"in"')


@pytest.mark.parametrize("key", ["name", "in", "schema"])
def test_a_header_that_lacks_something(tmp_path: Path, key: str) -> None:
    whole = header()
    del whole[key]
    error = refused(tmp_path, posting(whole))
    assert repr(key) in error.what
    assert error.line >= line_with(error.file, '"parameters"')


def test_a_header_needs_a_description(tmp_path: Path) -> None:
    assert "no description" in refused(tmp_path, posting(header(rules={"type": "string"}))).what


@pytest.mark.parametrize("required", ["yes", 1, None, []])
def test_required_is_true_or_false(tmp_path: Path, required: Any) -> None:
    error = refused(tmp_path, posting(header(required=required)))
    assert error.what.startswith("'required' must be")
    assert error.line > line_with(error.file, '"parameters"')


@pytest.mark.parametrize(
    "name",
    [
        *("OK-ACCESS-KEY", "X-Trace", "Content-Type", "", " ", "1a", "_a", "a b", "a.b", "é"),
        *("a\r\nb", "a\n", "expTime:", "a: int = 1, *, b", "a\0", "\u0430"),
    ],
)
def test_a_name_that_cannot_become_python(tmp_path: Path, name: str) -> None:
    error = refused(tmp_path, posting(header(name)))
    assert "cannot become a Python name" in error.what
    assert error.line >= line_with(error.file, '"parameters"')


@pytest.mark.parametrize("name", ["Accept", "authorization", "Host", "CONNECTION"])
def test_a_name_that_http_has_for_itself(tmp_path: Path, name: str) -> None:
    """The client or the connection sends it, and OpenAPI has such a parameter ignored."""
    error = refused(tmp_path, posting(header(name)))
    assert "HTTP" in error.what
    assert error.line >= line_with(error.file, '"parameters"')


@pytest.mark.parametrize(
    ("name", "python"),
    [("extra", "extra_"), ("self", "self_"), ("class", "class_"), ("to_wire", "to_wire_")],
)
def test_a_name_that_python_or_a_model_has_for_itself(
    tmp_path: Path, name: str, python: str
) -> None:
    module = package(posting(header(name)), tmp_path)
    assert module.OPERATIONS[f"POST {PATH}"].header_names == (python,)
    sent = module.OPERATIONS[f"POST {PATH}"].encode(**{python: "1"})
    assert (sent.body, sent.headers) == (b"{}", {name: "1"})
    method = part(module, "thing.api").ThingApi.place
    assert list(inspect.signature(method).parameters) == ["self", "inst_id", python, "extra"]


@pytest.mark.parametrize("other", ["expTime", "exptime", "EXPTIME", "ExpTime", "exp_time"])
def test_two_headers_of_one_name(tmp_path: Path, other: str) -> None:
    """In HTTP the case of a name does not matter: both would be the same header."""
    error = refused(tmp_path, posting(header(), header(other)))
    assert error.line >= line_with(error.file, '"parameters"')
    assert other in error.what


@pytest.mark.parametrize("name", ["instId", "inst_id", "InstId"])
@pytest.mark.parametrize("make", ["post", "get"])
def test_a_header_called_like_another_parameter(tmp_path: Path, make: str, name: str) -> None:
    both = {
        "post": posting(header(name)),
        "get": getting(query("instId", text()), header(name)),
    }
    error = refused(tmp_path, both[make])
    assert "is a parameter already" in error.what
    assert error.line >= line_with(error.file, '"parameters"')


def test_a_header_called_like_the_list_of_a_batch(tmp_path: Path) -> None:
    order = {**request({"px": text()}), "title": "Order"}
    batch = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": order}
    assert package(root({PATH: post(batch, parameters=[header("px")])}), tmp_path / "a")
    error = refused(tmp_path / "b", root({PATH: post(batch, parameters=[header("orders")])}))
    assert error.what == "orders is a parameter already"


@pytest.mark.parametrize(
    "rules",
    [
        schema("integer"),
        schema("boolean"),
        schema("array", items=text()),
        request({"a": text()}, title="Inner", description="Inner."),
        {"description": "Anything."},
    ],
)
def test_a_header_is_text(tmp_path: Path, rules: Json) -> None:
    error = refused(tmp_path, posting(header(rules=rules)))
    assert "type" in error.what or "text" in error.what
    assert error.line >= line_with(error.file, '"schema"')


@pytest.mark.parametrize(
    "rules", [{"format": "unix-us"}, {"format": "binary"}, {"items": {}}, {"x-okx-column": "a"}]
)
def test_a_keyword_of_its_schema_without_effect(tmp_path: Path, rules: Json) -> None:
    error = refused(tmp_path, posting(header(rules=text(**rules))))
    assert error.line >= line_with(error.file, '"schema"')


@pytest.mark.parametrize(
    "more",
    [
        {"x-okx-rules": {"not": {"required": ["expTime"]}}},
        {"x-okx-rules": {"dependentRequired": {"a": ["expTime"]}}},
        {"x-okx-pages": {"cursor": "ordId", "older": "expTime", "newer": "a"}},
        {
            "x-okx-rate-limit": [
                {"requests": 1, "seconds": 1, "per": ["ip"], "when": {"expTime": "1"}}
            ]
        },
    ],
    ids=["not", "dependent", "pages", "rate limit"],
)
def test_rules_of_the_query_do_not_see_headers(tmp_path: Path, more: Json) -> None:
    error = refused(tmp_path, getting(query("a", text()), header(), **more))
    assert "expTime" in error.what


def test_the_class_is_no_other_title(tmp_path: Path) -> None:
    document = root({PATH: post(data=item({}, title="PlaceHeaders"), parameters=[header()])})
    assert "PlaceHeaders is already the title" in refused(tmp_path, document).what


@pytest.mark.parametrize("example", ["a", {}, {"value": "1", "typo": 1}, None])
def test_an_example_that_is_none(tmp_path: Path, example: Any) -> None:
    error = refused(tmp_path, posting(header(examples={"one": example})))
    assert error.line >= line_with(error.file, '"examples"')
