"""Python names from the exchange's, and what happens where two would be the same."""

from __future__ import annotations

import json
import keyword
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import SpecError
from okxgen.description.operations import pascal
from okxgen.outputs.python.names import snake
from okxgen.outputs.python.vocabulary import MODULES

from tests.support.paths import PACKAGE
from tests.support.tiny import (
    PATH,
    Json,
    accepts,
    answering,
    asking,
    get,
    item,
    item_of,
    line_with,
    package,
    part,
    post,
    query,
    refused,
    request,
    request_of,
    root,
    schema,
    text,
)


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("instId", "inst_id"),
        ("clOrdId", "cl_ord_id"),
        ("px", "px"),
        ("attachAlgoClOrdId", "attach_algo_cl_ord_id"),
        ("tpTriggerPxType", "tp_trigger_px_type"),
        ("mmrByAssetUSD", "mmr_by_asset_usd"),
        ("USDTRate", "usdt_rate"),
        ("arbitragePnL", "arbitrage_pnl"),
        ("makerU", "maker_u"),
        ("vol24h", "vol24h"),
        ("sodUtc0", "sod_utc0"),
        ("delta2Bs", "delta2_bs"),
        ("inst_id", "inst_id"),
        ("A", "a"),
        ("from", "from_"),
        ("class", "class_"),
        ("None", "none"),
        ("lambda", "lambda_"),
        ("type", "type"),
        ("match", "match"),
        ("extra", "extra_"),
        ("self", "self_"),
        ("str", "str_"),
        ("int", "int_"),
        ("bool", "bool_"),
        ("isEmpty", "is_empty_"),
    ],
)
def test_names_of_parameters(wire: str, python: str) -> None:
    assert snake(wire) == python


@pytest.mark.parametrize("name", keyword.kwlist)
def test_no_name_is_a_keyword(name: str) -> None:
    assert not keyword.iskeyword(snake(name))


def test_names_of_classes() -> None:
    assert pascal("copy_trading") == "CopyTrading"


def used(tmp_path: Path, names: list[str]) -> tuple[Any, dict[str, str]]:
    """A request made with Python names, each with its wire name as its value."""
    properties = {name: text(minLength=1) for name in names}
    module = package(asking(request(properties, required=names)), tmp_path)
    model = request_of(module)
    return model(**{snake(name): name for name in names}), {name: name for name in names}


# Names that Python, the models, the methods or the generated checks have for themselves.
AWKWARD = [
    *("from", "class", "import", "global", "None", "True", "async", "is", "not", "print"),
    *("extra", "label", "documentation", "nested", "place", "body", "wire", "refusal", "unchecked"),
    *("fromWire", "toWire", "fromArguments", "wireValue", "self", "cls", "at", "each", "len"),
    *("isInteger", "isUnique", "frozenset", "all", "sum", "bool", "isinstance", "dict", "list"),
    *("str", "int", "index", "re", "property", "classmethod", "type", "object", "super", "vars"),
    *("args", "kwargs", "function", "arguments", "operation", "request", "client", "send", "error"),
    *("annotations", "typing", "key", "keys", "items", "get", "name", "value", "model", "raw"),
    *("data", "code", "msg", "origin", "method", "path", "exactArguments", "count", "copy", "hash"),
    *("lenient", "sent", "isEmpty", "wireType", "check", "source", "orders", "open", "whole"),
]


def test_awkward_names_in_a_request(tmp_path: Path) -> None:
    made, wire = used(tmp_path, AWKWARD)
    assert made.to_wire() == wire
    assert {snake(name): getattr(made, snake(name)) for name in AWKWARD} == {
        snake(name): name for name in AWKWARD
    }


@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_name_is_held_to_its_rules(awkward: tuple[Any, Any], name: str) -> None:
    module, model = awkward
    wire = dict.fromkeys(AWKWARD, "x")
    assert accepts(module, model, wire)
    assert not accepts(module, model, {**wire, name: ""})
    assert not accepts(module, model, {key: "x" for key in AWKWARD if key != name})


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    properties = {name: text(minLength=1) for name in AWKWARD}
    body = request(properties, required=AWKWARD)
    module = package(asking(body), tmp_path_factory.mktemp("awkward"))
    return module, request_of(module)


def test_awkward_names_in_a_method(tmp_path: Path) -> None:
    class Recorder:
        def send(self, operation: Any, made: Any, headers: Any) -> Any:
            return made.to_wire(), headers and headers.to_wire()

    given = {snake(name): name for name in AWKWARD}
    wire = {name: name for name in AWKWARD}
    module = package(asking(request({name: text() for name in AWKWARD})), tmp_path / "body")
    api = part(module, "thing.api").ThingApi(Recorder())
    assert api.place(**given) == (wire, None)
    headers = [{"name": name, "in": "header", "schema": text()} for name in AWKWARD]
    described = root({PATH: post(request({}), parameters=headers)})
    module = package(described, tmp_path / "headers")
    api = part(module, "thing.api").ThingApi(Recorder())
    assert api.place(**given) == ({}, wire)


# What generated modules import, where parameters are not called so.
LIBRARY = ["isDict", "isList", "endpoint", "paged", "asyncPaged", "exactArguments", "annotations"]


@pytest.mark.parametrize("names", [AWKWARD, LIBRARY, ["isUnique", "isInteger"]])
def test_names_of_parameters_import_nothing(tmp_path: Path, names: list[str]) -> None:
    paging = {"x-okx-pages": {"cursor": "ordId"}}
    queries = [query(name, text(minLength=1)) for name in ("after", "before", *names)]
    reading = get(queries, item({"ordId": text()}, title="GetPlaceResult"), **paging)
    body = request({name: text(minLength=1) for name in names})
    made = package(root({PATH: post(body), "/api/v5/thing/places": reading}), tmp_path)
    command = [Path(sys.executable).with_name("ruff"), "check", "--isolated", "--select=F"]
    folder = Path(made.__file__ or "").parent
    done = subprocess.run([*command, folder / "thing"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_awkward_names_in_an_answer(tmp_path: Path) -> None:
    properties = {name: text() for name in AWKWARD}
    module = package(answering(item(properties)), tmp_path)
    read = item_of(module).from_wire({name: name for name in AWKWARD})
    assert {name: getattr(read, snake(name)) for name in AWKWARD} == {n: n for n in AWKWARD}
    assert read.to_wire() == {name: name for name in AWKWARD}


def test_an_answer_with_fields_named_as_the_types_of_others(tmp_path: Path) -> None:
    properties = {
        **{name: text() for name in ("list", "str", "int", "bool", "dict", "UNSET", "WireText")},
        "texts": schema("array", items=text()),
        "flag": schema("boolean"),
        "count": schema("integer"),
        "legs": schema("array", items=item({"list": text()}, title="Leg")),
    }
    module = package(answering(item(properties)), tmp_path)
    wire = {"list": "l", "texts": ["a"], "flag": True, "count": 1, "legs": [{"list": "b"}]}
    wire |= {"str": "s", "int": "i", "bool": "b"}
    body = json.dumps({"code": "0", "msg": "", "data": [wire]}).encode()
    read = module.OPERATIONS[f"POST {PATH}"].decode(body)[0]
    assert (read.list, read.texts, read.flag, read.count) == ("l", ["a"], True, 1)
    assert (read.str_, read.int_, read.bool_) == ("s", "i", "b")
    assert read.legs[0].list == "b"
    assert read.to_wire() == wire


def test_awkward_names_of_columns(tmp_path: Path) -> None:
    columns = [text(**{"x-okx-column": name}) for name in AWKWARD]
    data = {"title": "PlaceResult", "type": "array", "prefixItems": columns}
    module = package(answering(data), tmp_path)
    body = json.dumps({"code": "0", "msg": "", "data": [AWKWARD]}).encode()
    (read,) = module.OPERATIONS[f"POST {PATH}"].decode(body)
    assert {name: getattr(read, snake(name)) for name in AWKWARD} == {n: n for n in AWKWARD}
    assert [read[name] for name in AWKWARD] == [*read] == read.to_wire() == AWKWARD


# What every reply has: a field beside `data` must not hide it.
REPLY = [
    *("code", "msg", "raw", "httpStatus", "http_status", "operation", "failed", "succeeded"),
    *("check", "only", "index", "count", "toWire", "to_wire", "wireValue", "nested"),
]


def beside(names: list[str]) -> Json:
    """A description whose answer has such fields beside its data."""
    document = root()
    content = document["paths"][PATH]["post"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["properties"] |= {name: text() for name in names}
    return document


@pytest.mark.parametrize("name", REPLY)
def test_a_field_beside_data_hides_nothing(tmp_path: Path, name: str) -> None:
    """Either it is refused, with its place, or it gets another name."""
    try:
        module = package(beside([name]), tmp_path)
    except SpecError as error:
        assert error.line == line_with(error.file, f'"{name}"')
        return
    assert hasattr(module.OPERATIONS[f"POST {PATH}"].reply, f"{snake(name).rstrip('_')}_")
    whole_reply_of(module, [name])


def test_awkward_names_beside_data(tmp_path: Path) -> None:
    whole = {"data", "code", "msg", "raw", "operation", "count", "index"}
    names = [name for name in AWKWARD if name not in whole]
    whole_reply_of(package(beside(names), tmp_path), names)


def whole_reply_of(module: Any, names: list[str]) -> None:
    """A reply with such fields has them, and all that replies have."""
    wire = {"code": "0", "msg": "m", "data": [{"ordId": "1"}], **{name: name for name in names}}
    read = module.OPERATIONS[f"POST {PATH}"].decode(json.dumps(wire).encode())
    assert [getattr(read, snake(name)) for name in names] == names
    assert (read.code, read.msg, read.http_status, len(read.raw) > 9) == ("0", "m", 200, True)
    assert (read.operation, read.failed, len(read.succeeded)) == (f"POST {PATH}", [], 1)
    assert (read.check().index(read[0]), read.count(read[0])) == (0, 1)
    assert (read.to_wire(), read.wire_value(names[0]), len(read.only([]))) == (wire, names[0], 0)


def batch(**more: Any) -> Json:
    return asking(
        {
            "title": "PlaceRequest",
            "type": "array",
            "x-okx-name": "orders",
            "items": {**request({"px": text()}), "title": "Order"},
            **more,
        }
    )


@pytest.mark.parametrize(
    "name",
    [
        *("", "Orders", "orderList", "1orders", "_orders", "orders!", "o\u00e9", "a b", "a\n"),
        *("from", "class", "self", "wire", "body", "extra", "check", "str", "None"),
    ],
)
def test_what_cannot_be_the_argument_of_a_batch(tmp_path: Path, name: str) -> None:
    error = refused(tmp_path, batch(**{"x-okx-name": name}))
    assert error.line == line_with(error.file, '"x-okx-name"')
    assert repr(name) in error.what


@pytest.mark.parametrize("name", ["orders", "at", "each", "len", "all", "index", "legs2", "type"])
def test_the_argument_of_a_batch(tmp_path: Path, name: str) -> None:
    module = package(batch(**{"x-okx-name": name, "minItems": 1}), tmp_path)
    model = request_of(module)
    assert model(**{name: [{"px": "1"}]}).to_wire() == [{"px": "1"}]
    assert getattr(model(**{name: [{"px": "1"}]}), name)[0].px == "1"
    with pytest.raises(module.ValidationError) as caught:
        model(**{name: []})
    assert caught.value.parameter == name


@pytest.mark.parametrize("name", ["", "Open", "openPx", "1", "_a", "a b", "a\n", "from", "sent"])
def test_what_cannot_be_the_name_of_a_column(tmp_path: Path, name: str) -> None:
    column = text(**{"x-okx-column": "o", "x-okx-name": name})
    data = {"title": "PlaceResult", "type": "array", "prefixItems": [column]}
    error = refused(tmp_path, answering(data))
    assert error.line == line_with(error.file, '"x-okx-name"')
    assert repr(name) in error.what


@pytest.mark.parametrize("name", ["at", "wire", "cls", "each", "len", "list", "from"])
def test_a_name_and_the_name_with_an_underscore(tmp_path: Path, name: str) -> None:
    """Either they collide, which is an error, or both are held to their own rules."""
    other = f"{name}_"
    properties = {name: text(minLength=1), other: text(maxLength=1), "c": text()}
    together = {"not": {"required": [name, "c"]}}
    try:
        module = package(asking(request(properties, **together)), tmp_path)
    except SpecError as error:
        assert other in error.what
        return
    model = request_of(module)
    assert accepts(module, model, {name: "aa", other: ""})
    assert accepts(module, model, {other: "", "c": ""})
    assert not accepts(module, model, {name: "", other: ""})
    assert not accepts(module, model, {name: "aa", other: "aa"})
    assert not accepts(module, model, {name: "aa", "c": ""})


@pytest.mark.parametrize(
    ("first", "second"), [("instId", "inst_id"), ("instID", "instId"), ("from", "from_")]
)
def test_two_parameters_of_one_name(tmp_path: Path, first: str, second: str) -> None:
    error = refused(tmp_path, asking(request({first: text(), second: text()})))
    assert error.line == line_with(error.file, f'"{second}"')
    assert first in error.what
    assert second in error.what


def test_two_fields_of_one_name(tmp_path: Path) -> None:
    error = refused(tmp_path, answering(item({"instId": text(), "inst_id": text()})))
    assert error.line == line_with(error.file, '"inst_id"')


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", "1a", "24hVol", "_a", "__class__", "a-b", "a b", "a.b", "a\n", "a]"),
        *("\u00e9", "\uff41", "\u0130", "\u212a"),
    ],
)
def test_what_cannot_become_a_name(tmp_path: Path, name: str) -> None:
    for document in (asking(request({name: text()})), answering(item({name: text()}))):
        assert "name" in refused(tmp_path, document).what


def test_a_query_parameter_given_twice(tmp_path: Path) -> None:
    parameters = [query("a", text(minLength=2)), query("b", text()), query("a", text())]
    error = refused(tmp_path, root({PATH: get(parameters)}))
    assert "'a'" in error.what


@pytest.mark.parametrize(
    "title",
    [
        *("", "a", "placeRequest", "Place Request", "Place_Request", "Place-Request", "1Place"),
        *("Pl\u00e5ce", "__Place__", "True", "None", "False", "A.B", "A(B)"),
    ],
)
def test_what_is_no_class_name(tmp_path: Path, title: str) -> None:
    for document in (
        asking({**request({"a": text()}), "title": title}),
        answering(item({"a": text()}, title=title)),
    ):
        error = refused(tmp_path, document)
        assert error.line == line_with(error.file, f'"title": {json.dumps(title)}')


# What the modules of models, methods and operations import or define for themselves.
OWN = [
    *("Any", "Literal", "Mapping", "Sequence", "UNSET", "UnsetType", "Number", "Extra", "Item"),
    *("WireFlag", "WireInteger", "WireText", "Reply", "Request", "Resource", "TextField"),
    *("DecimalField", "TimeField", "FlagField", "IntegerField", "TextsField", "ObjectField"),
    *("ObjectsField", "ThingApi", "AsyncThingApi", "Client", "AsyncClient", "Operation"),
    *("RateLimit", "OPERATION", "Optional", "Time", "Place", "Row", "Batch", "Cursor"),
    *("WireNumber", "WireObject", "WireList", "WireMap", "WireTexts", "WireTextLists"),
    *("WireTextMap", "SecretField", "MicrosecondTimeField", "CommaField", "TextListsField"),
    *("TextMapField", "DecimalsField", "DecimalMapField", "ObjectMapField"),
]


@pytest.mark.parametrize("title", OWN)
def test_a_title_that_a_module_has_for_itself(tmp_path: Path, title: str) -> None:
    error = refused(tmp_path, asking({**request({"a": text()}), "title": title}))
    assert error.line == line_with(error.file, f'"title": "{title}"')
    assert title in error.what


def test_two_schemas_with_one_title(tmp_path: Path) -> None:
    body = {**request({"a": text()}), "title": "Same"}
    error = refused(tmp_path, root({PATH: post(body, item({"a": text()}, title="Same"))}))
    assert "Same is already the title" in error.what


def test_two_operations_of_one_name(tmp_path: Path) -> None:
    other = post({**request({"a": text()}), "title": "Other"}, item({}, title="OtherResult"))
    error = refused(tmp_path, root({PATH: post(), "/api/v5/other": other}))
    assert "thing.place" in error.what


def tagged(name: str, operation: str = "place") -> Json:
    tag = {"name": name, "description": "Things.", "externalDocs": {"url": "https://a.test"}}
    return root({PATH: post(name=f"{name}.{operation}")}, tags=[tag])


def test_two_tags_of_one_name(tmp_path: Path) -> None:
    document = root()
    document["tags"] *= 2
    assert "thing" in refused(tmp_path, document).what


# What a client has for itself: a resource of that name could not be reached, or would hide it.
@pytest.mark.parametrize(
    "name",
    ["request", "send", "close", "demo", "timeout", "base_url", "from_env"],
)
def test_a_tag_that_a_client_has_for_itself(tmp_path: Path, name: str) -> None:
    assert name in refused(tmp_path, tagged(name)).what


@pytest.mark.parametrize("name", sorted(MODULES))
def test_a_tag_that_the_package_has_a_module_for(tmp_path: Path, name: str) -> None:
    assert f"the package has a module {name}" in refused(tmp_path, tagged(name)).what


def test_what_modules_the_package_has() -> None:
    """Those of the package and of its types as they are, resources aside."""
    found = {file.stem for file in PACKAGE.glob("*.py")} - {"__init__"}
    assert found | {"streams", "types", "shared", "tables"} == set(MODULES)


@pytest.mark.parametrize("name", ["models", "re", "typing", "annotations", "match", "thing"])
def test_a_tag_named_as_another_module(tmp_path: Path, name: str) -> None:
    module = package(tagged(name), tmp_path)
    assert module.OPERATIONS[f"POST {PATH}"].label == f"{name}.place"
    client = module.Client()
    assert callable(getattr(client, name).place)
    assert request_of(module).from_wire({"instId": "a"})


@pytest.mark.parametrize(
    "name",
    [
        *("", "place", "Thing.place", "thing.Place", "thing.", ".place", "thing.place.now"),
        *("thing.pla-ce", "thing.class", "thing.__init__", "thing._place", "thing.1"),
        *("thing.place()", "other.place"),
    ],
)
def test_what_is_no_operation_id(tmp_path: Path, name: str) -> None:
    document = root({PATH: post(operationId=name)})
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, '"operationId"')


@pytest.mark.parametrize("name", ["api", "async_api"])
def test_a_method_that_the_resource_has_a_module_for(tmp_path: Path, name: str) -> None:
    assert name in refused(tmp_path, root({PATH: post(name=f"thing.{name}")})).what


@pytest.mark.parametrize("name", ["type_checking", "unset", "t", "operation", "models", "client"])
def test_a_method_named_as_something_imported(tmp_path: Path, name: str) -> None:
    """A module is called as the method; neither must hide what it imports."""
    module = package(root({PATH: post(name=f"thing.{name}")}), tmp_path)
    assert callable(getattr(module.Client().thing, name))
    assert module.OPERATIONS[f"POST {PATH}"].name == name


@pytest.mark.parametrize(
    "name",
    [
        "Global",
        "a-b",
        "1a",
        "",
        "__class__",
        "_a_",
        "_a",
        "mro",
        "\u00df",
        "class",
        "name",
        "value",
    ],
)
def test_a_region_s_name(tmp_path: Path, name: str) -> None:
    """Either it is refused, or the region is there under its name in capitals."""
    document = root()
    more = {"url": "https://other.test", "description": "Another.", "x-okx-region": name}
    document["servers"].append(more)
    try:
        module = package(document, tmp_path)
    except SpecError:
        return
    assert module.Region[name.upper()] == "https://other.test"
    assert typing.cast(str, getattr(module.Region, name.upper())) == "https://other.test"


def test_two_regions_of_one_name(tmp_path: Path) -> None:
    document = root()
    document["servers"] *= 2
    assert "global" in refused(tmp_path, document).what


def test_no_region_to_begin_with(tmp_path: Path) -> None:
    """The client's default is the region called global."""
    document = root()
    document["servers"][0]["x-okx-region"] = "us"
    assert "global" in str(refused(tmp_path, document))


FIXED = ["ApiError", "OkxError", "ValidationError", "TransportError", "OutcomeUnknown", "BadReply"]
EXPORTED = ["Meaning", "Client", "AsyncClient", "Reply", "Region", "Number", "Operation", "Any"]


@pytest.mark.parametrize("name", FIXED + EXPORTED)
def test_an_error_class_that_the_package_has_for_itself(tmp_path: Path, name: str) -> None:
    errors = {"classes": {name: {"meaning": "M.", "hint": "H."}}, "codes": {}}
    error = refused(tmp_path, root(), errors=errors)
    assert error.file.name == "errors.yaml"
    assert name in error.what


@pytest.mark.parametrize("name", ["", "badThing", "Bad-Thing", "None", "__Bad__", "B\u00e4d"])
def test_what_is_no_error_class(tmp_path: Path, name: str) -> None:
    errors = {"classes": {name: {"meaning": "M.", "hint": "H."}}, "codes": {}}
    assert refused(tmp_path, root(), errors=errors).file.name == "errors.yaml"
