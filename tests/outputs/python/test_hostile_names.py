"""Where hostile text stands for a name, it is refused; where it may stand, it is exact."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest
from okxgen.description.load import SpecError
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.outputs.python.build import build
from okxgen.outputs.python.vendor import vendor

from tests.support.hostile import FEW, MARKER, PAYLOAD, TEXTS, errors
from tests.support.tiny import (
    DOCS,
    PATH,
    Json,
    accepts,
    answering,
    asking,
    files_of,
    get,
    import_folder,
    imported,
    item,
    package,
    part,
    post,
    put,
    query,
    request,
    root,
    schema,
    text,
)

pytestmark = pytest.mark.slow


def beside(name: str, **reply: str) -> Json:
    """A description whose answer has a field beside its data."""
    document = root()
    content = document["paths"][PATH]["post"]["responses"]["200"]["content"]
    whole = content["application/json"]["schema"]
    whole["properties"] = {name: text(), **whole["properties"]}
    whole |= reply
    return document


def _set(path: str, value: Any) -> Json:
    """The tiny description with one value replaced; the path is keys and places in lists."""
    document = root({PATH: post(request({"a": text()}, required=["a"]), item({"b": text()}))})
    steps = path.split("|")
    node = document
    for step in steps[:-1]:
        node = node[int(step) if isinstance(node, list) else step]
    last = steps[-1]
    node[int(last) if isinstance(node, list) else last] = value
    return document


OPERATION = f"paths|{PATH}|post|"
BODY = OPERATION + "requestBody|content|application/json|schema|"
REPLY = OPERATION + "responses|200|content|application/json|schema|"


def row(**column: str) -> Json:
    """A description whose answers are rows with such a column."""
    columns = [text(**{"x-okx-column": "o", **column}), text(**{"x-okx-column": "c"})]
    return answering({"title": "PlaceResult", "type": "array", "prefixItems": columns})


def batch(
    title: str = "Order", name: str = "orders", place: str = "PlaceOrdersRequest", **more: str
) -> Json:
    order = {**request({"px": text()}), "title": title}
    body = {"title": place, "type": "array", "x-okx-name": name, "items": order}
    return root({PATH: post(body, **more)})


def headed(name: str, **header: Any) -> Json:
    """A description of a POST with a header of its own."""
    whole = {"name": name, "in": "header", "schema": text(), **header}
    return root({PATH: post(parameters=[whole])})


def pages(**cursor: str) -> Json:
    parameters = [query("after", text()), query("before", text())]
    whole = {"x-okx-pages": {"cursor": "ordId", **cursor}}
    return root({PATH: get(parameters, item({"ordId": text()}), **whole)})


def limit(**rule: Any) -> Json:
    whole = {"requests": 1, "seconds": 1, "per": ["user"], **rule}
    return root({PATH: post(**{"x-okx-rate-limit": [whole]})})


NAMES: dict[str, Callable[[str], Json]] = {
    "column": lambda value: row(**{"x-okx-column": value}),
    "column with another name": lambda value: row(**{"x-okx-column": value, "x-okx-name": "x"}),
    "name of a column": lambda value: row(**{"x-okx-name": value}),
    "format of a column": lambda value: row(format=value),
    "argument of a batch": lambda value: batch(name=value),
    "title of a batch": lambda value: batch(place=value),
    "title of an element of a batch": lambda value: batch(title=value),
    "title of a row": lambda value: answering(
        {"title": value, "type": "array", "prefixItems": [text(**{"x-okx-column": "o"})]}
    ),
    "title of an object in a map": lambda value: answering(
        item({"a": schema("object", additionalProperties=item({"b": text()}, title=value))})
    ),
    "format of a map": lambda value: answering(
        item({"a": schema("object", additionalProperties=text(format=value))})
    ),
    "title of an answer with fields": lambda value: beside("toldAt", title=value),
    "field beside data": lambda value: beside(value),
    "cursor": lambda value: pages(cursor=value),
    "older": lambda value: pages(older=value),
    "newer": lambda value: pages(newer=value),
    "parameter of a rate limit": lambda value: limit(when={value: True}),
    "role of a rate limit": lambda value: limit(role=value),
    "format of an answer that is no JSON": lambda value: _set(
        OPERATION + "responses|200|content",
        {"a/b": {"schema": {"type": "string", "format": value}}},
    ),
    "tag": lambda value: root(
        {PATH: post(name=f"{value}.place")},
        tags=[{"name": value, "description": "T.", "externalDocs": {"url": DOCS}}],
    ),
    "tag of an operation": lambda value: _set(OPERATION + "tags|0", value),
    "operationId": lambda value: _set(OPERATION + "operationId", value),
    "method": lambda value: _set(OPERATION + "operationId", f"thing.{value}"),
    "title of a request": lambda value: _set(BODY + "title", value),
    "title of an answer": lambda value: _set(REPLY + "title", value),
    "title of an item": lambda value: _set(REPLY + "properties|data|items|title", value),
    "title inside a request": lambda value: asking(
        request({"a": {**request({"p": text()}), "title": value, "description": "A."}})
    ),
    "parameter": lambda value: asking(request({value: text()})),
    "query parameter": lambda value: root({PATH: get([query(value, text())])}),
    "field of an answer": lambda value: root({PATH: post(data=item({value: text()}))}),
    "required": lambda value: _set(BODY + "required|0", value),
    "type": lambda value: _set(BODY + "properties|a|type", value),
    "format": lambda value: _set(BODY + "properties|a|format", value),
    "format in an answer": lambda value: _set(
        REPLY + "properties|data|items|properties|b|format", value
    ),
    "reference": lambda value: _set(BODY + "properties|a|$ref", value),
    "permission": lambda value: _set(OPERATION + "x-okx-permission", value),
    "resend": lambda value: _set(OPERATION + "x-okx-resend", value),
    "unit of a rate limit": lambda value: _set(OPERATION + "x-okx-rate-limit|0|per|0", value),
    "instrument type of a rate limit": lambda value: _set(
        OPERATION + "x-okx-rate-limit|0|only", value
    ),
    "region": lambda value: _set("servers|0|x-okx-region", value),
    "place of a parameter": lambda value: root({PATH: get([{**query("a", text()), "in": value}])}),
    "place of a parameter of a POST": lambda value: headed("a", **{"in": value}),
    "header": lambda value: headed(value),
    "header of a GET": lambda value: root({PATH: get([{**query(value, text()), "in": "header"}])}),
    "format of a header": lambda value: headed("a", schema=text(format=value)),
    "group of a rate limit": lambda value: limit(group=value),
    "single order of a batch": lambda value: batch(**{"x-okx-batch-of": value}),
    "single order of a batch, after its resource": lambda value: batch(
        **{"x-okx-batch-of": f"thing.{value}"}
    ),
}


@pytest.mark.parametrize("place", NAMES)
def test_a_name_is_refused(tmp_path: Path, place: str) -> None:
    taken = [
        name
        for name in FEW
        if (place, TEXTS[name]) not in FITTING
        and is_taken(put(tmp_path / "spec", NAMES[place](TEXTS[name])))
    ]
    assert taken == []


def is_taken(spec: Path) -> bool:
    try:
        build(read(open_description(spec)))
    except SpecError:
        return False
    return True


# A name that one of the texts is by chance: a keyword gets an underscore, and None is "none".
FITTING = {
    ("parameter", "class"),
    ("parameter", "None"),
    ("query parameter", "class"),
    ("query parameter", "None"),
    ("field of an answer", "class"),
    ("field of an answer", "None"),
    ("header", "class"),
    ("header", "None"),
    ("header of a GET", "class"),
    ("header of a GET", "None"),
    ("group of a rate limit", "class"),
    ("column", "class"),
    ("column", "None"),
    ("column with another name", "class"),
    ("column with another name", "None"),
    ("field beside data", "class"),
    ("field beside data", "None"),
    ("region", "class"),
}


@pytest.mark.parametrize("name", FEW)
def test_an_error_class(tmp_path: Path, name: str) -> None:
    told = {"classes": {TEXTS[name]: {"meaning": "M.", "hint": "H."}}, "codes": {}}
    with pytest.raises(SpecError):
        files_of(root(), tmp_path, errors=told)


# Texts that are no name in Python, but values somebody may want to have exactly.
EXACT: dict[str, Callable[[str], Json]] = {
    "path": lambda value: root({value: post()}),
    "address": lambda value: _set("servers|0|url", value),
    "link": lambda value: _set(OPERATION + "externalDocs|url", value),
    "version": lambda value: _set("info|version", value),
    "pattern": lambda value: asking(request({"a": text(pattern=value)})),
    "pattern between commas": lambda value: asking(
        request({"a": text(pattern=value, format="comma-separated")})
    ),
    "pattern of a number": lambda value: asking(
        request({"a": text(pattern=value, format="decimal")})
    ),
    "value of a rate limit": lambda value: limit(when={"instId": value}),
    "name of an example": lambda value: root(
        {PATH: get([query("a", text(), examples={value: {"value": value}})])}
    ),
    "name of an example of a header": lambda value: headed("a", examples={value: {"value": value}}),
    "value of a header": lambda value: headed("a", schema=text(enum=[value])),
    "pattern of a header": lambda value: headed("a", schema=text(pattern=value)),
    "media type of an answer": lambda value: _set(
        OPERATION + "responses|200|content",
        {value: {"schema": {"type": "string", "format": "binary"}}},
    ),
    "name in a condition": lambda value: asking(
        request(
            {"a": text(), "o": {**request({"p": text()}), "title": "Inner", "description": "O."}},
            **{"not": {"properties": {"o": {"required": [value]}}, "required": ["o"]}},
            description="A rule.",
        )
    ),
    "name in a list's condition": lambda value: asking(
        request(
            {"l": schema("array", items={**request({"p": text()}), "title": "Leg"})},
            allOf=[
                {"not": {"properties": {"l": {"items": {"properties": {value: {"const": value}}}}}}}
            ],
            description="A rule.",
        )
    ),
}


@pytest.mark.parametrize("place", EXACT)
def test_a_value_is_refused_or_exact(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in FEW:
        try:
            files = files_of(EXACT[place](TEXTS[name]), tmp_path)
        except SpecError:
            continue
        is_exact(imported(files, tmp_path), place, TEXTS[name])
        assert not Path(MARKER).exists(), name


def is_exact(module: ModuleType, place: str, value: str) -> None:
    """The value is read back from the package as it was written."""
    assert part(module, "thing.api")
    key = next(iter(module.OPERATIONS))
    operation = module.OPERATIONS[key]
    assert module.Client.__doc__
    if place == "path":
        assert (key, operation.path) == (f"POST {value}", value)
    if place == "address":
        assert value.strip() == module.Region.GLOBAL
    if place == "link":
        assert operation.documentation == operation.request.documentation == value.strip()
    if place == "version":
        assert value.strip() == module.DESCRIPTION_VERSION
        assert "\n" not in part(module, "version").USER_AGENT
    if place == "value of a rate limit":
        assert operation.rate_limits[0].when == (("instId", value),)
    if place == "value of a header":
        assert operation.encode(a=value).headers == {"a": value}
    if place == "media type of an answer":
        assert operation.data == "bytes"
    if place.startswith("pattern"):
        validator = jsonschema_rs.Draft202012Validator({"pattern": value})
        model = operation.headers or operation.request
        for each in (value, "", "a", f"a{value}"):
            assert accepts(module, model, {"a": each}) == validator.is_valid(each)


@pytest.mark.parametrize("name", FEW)
def test_the_header_of_a_vendored_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The version stands in a comment at the top of every file: a line break would end it."""
    monkeypatch.chdir(tmp_path)
    spec = put(tmp_path / "spec", _set("info|version", TEXTS[name]))
    try:
        target = vendor(spec, tmp_path / "vendored")
    except SpecError:
        return
    for file in target.rglob("*.py"):
        first, second, *_ = file.read_text(encoding="utf-8").split("\n")
        assert first.startswith("# Vendored from okx-openapi")
        assert second.startswith("# Do not edit")
        assert all(character.isprintable() for character in first)
    assert import_folder(target, f"vendored_{list(TEXTS).index(name)}")
    assert not Path(MARKER).exists()


def test_a_payload_in_a_version_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    spec = put(tmp_path / "spec", _set("info|version", f"1.0\n{PAYLOAD}\n#"))
    try:
        target = vendor(spec, tmp_path / "vendored")
    except SpecError:
        return
    import_folder(target, "vendored_payload")
    assert not Path(MARKER).exists()


def test_a_code_that_reads_like_a_number_stays_text(tmp_path: Path) -> None:
    module = package(root(), tmp_path, errors=errors("0012"))
    assert module.errors.meaning("0012").text == "0012"
    assert module.errors.meaning("12").text == ""
