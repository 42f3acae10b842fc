"""Each rule of the house: a description that keeps them all, and one that breaks each."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import SpecError
from okxgen.house.lint import findings

from tests.support.tiny import (
    Json,
    as_yaml,
    get,
    item,
    line_with,
    post,
    put,
    request,
    root,
    schema,
    text,
)

ANCHOR = "https://www.okx.com/docs-v5/en/#thing"
PLACE = "/api/v5/thing/place"
PLACES = "/api/v5/thing/places"

ENVELOPE: Json = {
    "title": "Envelope",
    "type": "object",
    "properties": {"code": text(), "msg": text()},
    "required": ["code", "msg"],
}


def parameter(name: str, where: str, rules: Json, **more: Any) -> Json:
    """A parameter, its description beside its schema."""
    schema = {key: value for key, value in rules.items() if key != "description"}
    return {"name": name, "in": where, "description": "Some text.", "schema": schema, **more}


def good() -> tuple[Json, Json, Json]:
    """A root and two files of paths that keep every rule."""
    placing = post(request({"instId": text()}, required=["instId"]))
    body = placing["post"]["requestBody"]["content"]["application/json"]
    body["examples"] = {"asked": {"value": {"instId": "A"}}}
    getting = get(
        [parameter("instId", "query", text())], item({"a": text()}, title="GetPlaceResult")
    )
    getting["get"]["responses"] = copy.deepcopy(getting["get"]["responses"])
    for operation, reply in ((placing["post"], "PlaceReply"), (getting["get"], "GetPlaceReply")):
        media = operation["responses"]["200"]["content"]["application/json"]
        own = {"type": "object", "properties": media["schema"]["properties"]}
        media["schema"] = {"title": reply, "allOf": [{"$ref": "../../fields.yaml#/Envelope"}, own]}
        media["examples"] = {"documented": {"value": {"code": "0", "msg": "", "data": []}}}
    placing["post"] |= {"x-okx-not-for": {}, "x-okx-class": "trades"}
    getting["get"] |= {"summary": "Get a thing.", "x-okx-not-for": {}, "x-okx-class": "reads"}
    paths = {
        PLACE: {"$ref": "paths/thing/place.yaml"},
        PLACES: {"$ref": "paths/thing/places.yaml"},
    }
    return root(paths), placing, getting


Change = Callable[[Json, Json, Json], None]


def written(folder: Path, change: Change | None = None) -> Path:
    document, placing, getting = good()
    if change:
        change(document, placing["post"], getting["get"])
    spec = put(folder / "spec", document, fields={"Envelope": ENVELOPE})
    files = spec / "paths/thing"
    files.mkdir(parents=True)
    (files / "place.yaml").write_text(as_yaml(placing))
    (files / "places.yaml").write_text(as_yaml(getting))
    return spec


def found(tmp_path: Path, change: Change | None = None) -> list[SpecError]:
    return findings(written(tmp_path, change))


def only(tmp_path: Path, change: Change) -> SpecError:
    errors = found(tmp_path, change)
    assert len(errors) == 1, [str(error) for error in errors]
    return errors[0]


def changing(path: str, value: Any = None, operation: str = "post") -> Change:
    """Set a value of an operation, or of the root; None takes the key away."""

    def change(document: Json, placing: Json, getting: Json) -> None:
        node: Any = {"root": document, "post": placing, "get": getting}[operation]
        *steps, last = path.split("|")
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        if value is None:
            del node[last]
        else:
            node[last] = value

    return change


BODY = "requestBody|content|application/json|"
REPLY = "responses|200|content|application/json|"
OWN = REPLY + "schema|allOf|1|properties|"


def test_a_description_that_keeps_the_rules(tmp_path: Path) -> None:
    assert [str(error) for error in found(tmp_path)] == []


def test_a_link_that_leads_elsewhere(tmp_path: Path) -> None:
    error = only(tmp_path, changing("externalDocs|url", "https://example.com/"))
    assert "documentation" in error.what
    assert ANCHOR.removesuffix("thing") in error.instead
    assert (error.file.name, error.line) == ("place.yaml", line_with(error.file, "example.com"))


def test_a_get_that_does_not_say_so(tmp_path: Path) -> None:
    error = only(tmp_path, changing("operationId", "thing.place_of", "get"))
    assert "get_" in error.instead
    assert error.line == line_with(error.file, "operationId")


def test_a_post_that_says_it_is_a_get(tmp_path: Path) -> None:
    assert "get_" in only(tmp_path, changing("operationId", "thing.get_it")).instead


def test_a_summary_without_a_full_stop(tmp_path: Path) -> None:
    error = only(tmp_path, changing("summary", "Place a thing"))
    assert "full stop" in error.instead
    assert error.line == line_with(error.file, '"summary"')


@pytest.mark.parametrize("media", [BODY, REPLY])
@pytest.mark.parametrize("examples", [None, {}])
def test_no_example(tmp_path: Path, media: str, examples: Json | None) -> None:
    error = only(tmp_path, changing(media + "examples", examples))
    assert "no example" in error.what


def test_no_example_of_a_get(tmp_path: Path) -> None:
    error = only(tmp_path, changing(REPLY + "examples", None, "get"))
    assert error.file.name == "places.yaml"


@pytest.mark.parametrize(
    "example", [{}, {"instId": 1}, {"instId": "A", "more": "B"}, {"instId": None}]
)
def test_a_request_s_example_that_breaks_its_schema(tmp_path: Path, example: Json) -> None:
    error = only(tmp_path, changing(BODY + "examples|asked|value", example))
    assert "breaks its schema" in error.what
    assert error.line == line_with(error.file, '"asked"')


def test_an_answer_s_example_that_breaks_its_schema(tmp_path: Path) -> None:
    example = {"code": "0", "msg": "", "data": [{"ordId": 1}]}
    error = only(tmp_path, changing(REPLY + "examples|documented|value", example))
    assert "breaks its schema" in error.what


ERRATUM: Json = {
    "at": ["request.instId"],
    "about": ["type", "rule"],
    "said": {"type": "integer", "rule": "A."},
    "settled": "B.",
    "why": "C.",
}


@pytest.mark.parametrize("key", ["at", "about", "settled", "why"])
def test_an_erratum_that_is_not_whole(tmp_path: Path, key: str) -> None:
    erratum = {name: value for name, value in ERRATUM.items() if name != key}
    error = only(tmp_path, changing("x-okx-errata", [erratum]))
    assert key in error.what


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"at": ["response.ordId"]},
        {"at": ["request.instId", "response.ordId"]},
        {"about": ["removed"], "said": None},
        {"at": ["request.tag"], "about": ["added"], "said": {"added": "string"}},
        {"at": ["rate-limit"], "about": ["limit"], "said": {"limit": ["1 a day"]}},
        {"at": ["example.request"], "about": ["example"], "said": {"example": "0a1b"}},
        {"at": ["request"], "about": ["rule"], "said": {"rule": "A."}},
        {"about": ["length"], "said": {"length": [16, 18]}},
        {"about": ["deprecated"], "said": {"deprecated": True}},
    ],
)
def test_a_whole_erratum(tmp_path: Path, change: Json) -> None:
    erratum = {key: value for key, value in (ERRATUM | change).items() if value is not None}
    assert found(tmp_path, changing("x-okx-errata", [erratum])) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"at": ["request.instid"]}, "there is no 'request.instid'"),
        ({"at": ["response.instId"]}, "there is no 'response.instId'"),
        ({"at": ["headers.expTime"]}, "there is no 'headers.expTime'"),
        ({"at": ["request.instId", "request.a"]}, "there is no 'request.a'"),
        ({"at": ["instId"]}, "is no place"),
        ({"at": ["request instId"]}, "is no place"),
        ({"at": []}, "about nothing"),
        ({"about": [], "said": {}}, "about nothing"),
        ({"about": ["enum"], "said": {"enum": ["A"]}}, "nothing is compared"),
        ({"about": ["limit"], "said": {"limit": ["1"]}}, "has no limit"),
        ({"at": ["request"]}, "has no type"),
        ({"at": ["rate-limit"]}, "has no type"),
        ({"about": ["added"], "said": {"added": "string"}}, "is described, and not added"),
        ({"at": ["request.a"], "about": ["removed"], "said": {}}, "there is no 'request.a'"),
        ({"said": {"type": "integer"}}, "what the page said of 'rule' is missing"),
        ({"said": {"rule": "A."}}, "what the page said of 'type' is missing"),
        ({"said": {"type": "a", "rule": "A.", "values": ["A"]}}, "is not about 'values'"),
        ({"said": {"type": {"a": "b"}, "rule": "A."}}, "must be text, a flag"),
        ({"said": {"type": 1.5, "rule": "A."}}, "must be text, a flag"),
        ({"where": "request instId"}, "'where' means nothing in an erratum"),
    ],
)
def test_an_erratum_that_settles_no_fact(tmp_path: Path, change: Json, told: str) -> None:
    error = only(tmp_path, changing("x-okx-errata", [ERRATUM | change]))
    assert told in error.what
    assert error.file.name == "place.yaml"


def test_a_description_inside_the_schema_of_a_parameter(tmp_path: Path) -> None:
    error = only(tmp_path, putting({"type": "string"}, schema=text(pattern="^[a-z]+$")))
    assert (error.what, error.file.name) == ("a description inside", "places.yaml")
    assert "Some text." in error.file.read_text().split("\n")[error.line - 1]


def test_a_file_that_nothing_refers_to(tmp_path: Path) -> None:
    spec = written(tmp_path)
    (spec / "paths/thing/lost.yaml").write_text("a: 1")
    errors = findings(spec)
    assert [(error.file.name, error.line) for error in errors] == [("lost.yaml", 1)]
    assert "nothing refers" in errors[0].what


def test_errors_yaml_is_referred_to_by_its_name(tmp_path: Path) -> None:
    spec = written(tmp_path)
    (spec / "errors.yaml").write_text("classes: {}\ncodes: {}\n")
    assert findings(spec) == []


@pytest.mark.parametrize("path", ["summary", "description", "tags|0", "externalDocs|url"])
def test_what_a_draft_left_open(tmp_path: Path, path: str) -> None:
    def change(document: Json, placing: Json, getting: Json) -> None:
        placing["description"] = "About it."
        if path == "tags|0":
            document["tags"][0]["description"] = "TODO"
        else:
            changing(path, f"{ANCHOR} TODO.")(document, placing, getting)

    error = only(tmp_path, change)
    assert "TODO" in error.what
    assert error.line == line_with(error.file, "TODO")


def test_what_is_not_valid_openapi(tmp_path: Path) -> None:
    errors = found(tmp_path, changing("responses|200|description", None))
    assert errors
    assert all("OpenAPI" in error.what for error in errors)


def test_a_schema_that_is_no_json_schema(tmp_path: Path) -> None:
    errors = found(tmp_path, changing(BODY + "schema|properties|instId|examples", "BTC-USDT"))
    assert [error.rule for error in errors] == ["valid-openapi"]
    assert "components/schemas/" in errors[0].what


def test_a_finding_says_which_rule_is_broken(tmp_path: Path) -> None:
    assert only(tmp_path, changing("summary", "No stop")).rule == "summary-sentence"


def test_two_schemas_with_one_title(tmp_path: Path) -> None:
    error = only(tmp_path, changing(REPLY + "schema|title", "GetPlaceReply"))
    assert "GetPlaceReply" in error.what


def test_an_answer_without_its_envelope(tmp_path: Path) -> None:
    errors = found(tmp_path, changing(REPLY + "schema|allOf", None))
    assert errors
    assert all(error.file.name == "place.yaml" for error in errors)


def test_what_cannot_be_generated_is_a_finding(tmp_path: Path) -> None:
    error = only(tmp_path, changing(BODY + "schema|properties|instId|multipleOf", 2))
    assert "multipleOf" in error.what


def test_findings_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    def change(document: Json, placing: Json, getting: Json) -> None:
        placing["summary"] = "No stop"
        placing["externalDocs"]["url"] = "https://example.com/"
        getting["summary"] = "Neither here"

    errors = found(tmp_path, change)
    places = [(str(error.file), error.line) for error in errors]
    assert [file.rpartition("/")[2] for file, _ in places] == ["place.yaml"] * 2 + ["places.yaml"]
    assert places == sorted(places)


def test_a_request_by_reference_is_no_breach(tmp_path: Path) -> None:
    spec = written(tmp_path)
    place = spec / "paths/thing/place.yaml"
    _, placing, _ = good()
    media = placing["post"]["requestBody"]["content"]["application/json"]
    shared = {"PlaceRequest": media["schema"]}
    media["schema"] = {"$ref": "../../schemas.yaml#/PlaceRequest"}
    place.write_text(as_yaml(placing))
    (spec / "schemas.yaml").write_text(as_yaml(shared))
    assert [str(error) for error in findings(spec)] == []


def putting(rules: Json, name: str = "b", **more: Any) -> Change:
    """Add a parameter to the GET."""

    def change(document: Json, placing: Json, getting: Json) -> None:
        getting["parameters"].append(parameter(name, "query", rules, **more))

    return change


def heading(rules: Json, operation: str = "post", **more: Any) -> Change:
    """Add a header to an operation."""

    def change(document: Json, placing: Json, getting: Json) -> None:
        node = {"post": placing, "get": getting}[operation]
        header = parameter(more.pop("name", "shown"), "header", rules, **more)
        node.setdefault("parameters", []).append(header)

    return change


def body_of(**properties: Json) -> Json:
    return {"instId": text(), **properties}


def placed(rules: Json) -> dict[str, Change]:
    """A parameter in every place of a request."""
    leg = {**request({"px": rules}), "title": "Leg", "description": "A leg."}
    legs = schema("array", items=leg)
    told = {"description": "A rule.", "properties": {"instId": {"const": "A"}}}
    rule = {"if": told, "then": {"properties": {"a": rules}}}
    properties = BODY + "schema|properties"
    return {
        "body": changing(properties, body_of(a=rules)),
        "object": changing(properties, body_of(a=leg)),
        "list of objects": changing(properties, body_of(a=legs)),
        "called format": changing(properties, body_of(format=rules, enum=text(), pattern=text())),
        "consequence": changing(
            BODY + "schema", request(body_of(a=text()), required=["instId"], **rule)
        ),
        "batch": batching(rules),
        "query": putting(rules),
        "header": heading(rules),
        "header of a GET": heading(rules, "get"),
    }


def batching(rules: Json) -> Change:
    order = {**request({"px": rules}), "title": "Order"}
    batch = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": order}

    def change(document: Json, placing: Json, getting: Json) -> None:
        media = placing["requestBody"]["content"]["application/json"]
        media |= {"schema": batch, "examples": {"asked": {"value": []}}}
        placing["x-okx-result"] = {"rows": "each"}

    return change


HELD: dict[str, Json] = {
    "decimal": {"pattern": "^[0-9]+$"},
    "unix-ms": {"pattern": "^[0-9]{13}$"},
    "flag": {"enum": ["true", "false"]},
    "comma-separated": {"pattern": "^[A-Z]+(,[A-Z]+)*$"},
}


@pytest.mark.parametrize("place", placed({}))
@pytest.mark.parametrize("form", HELD)
def test_text_of_a_request_that_any_value_would_pass_for(
    tmp_path: Path, form: str, place: str
) -> None:
    (rule,) = HELD[form]
    error = only(tmp_path / "loose", placed(text(format=form))[place])
    assert error.what == f"a {form} without {rule}"
    assert error.instead
    lines = error.file.read_text().split("\n")
    assert f'"format": "{form}"' in "".join(lines[error.line - 1 : error.line + 4])
    held = placed(text(format=form, **HELD[form]))[place]
    assert [str(each) for each in found(tmp_path / "held", held)] == []


@pytest.mark.parametrize("form", HELD)
def test_text_of_an_answer_is_not_held(tmp_path: Path, form: str) -> None:
    item_fields = OWN + "data|items|properties"
    assert found(tmp_path, changing(item_fields, {"ordId": text(format=form)})) == []


def test_a_shared_schema_that_any_value_would_pass_for(tmp_path: Path) -> None:
    change = changing(BODY + "schema|properties", body_of(px={"$ref": "../../shared.yaml#/Px"}))
    spec = written(tmp_path, change)
    (spec / "shared.yaml").write_text(as_yaml({"Px": text(format="decimal")}))
    (error,) = findings(spec)
    assert (error.file.name, error.what) == ("shared.yaml", "a decimal without pattern")


@pytest.mark.parametrize("rules", [{}, {"minLength": 1}])
def test_a_list_in_a_query_whose_elements_could_hold_a_comma(tmp_path: Path, rules: Json) -> None:
    error = only(tmp_path, putting(schema("array", items=text(**rules))))
    assert "comma" in error.what
    assert "pattern" in error.instead
    assert error.line > line_with(error.file, '"b"')


@pytest.mark.parametrize("rules", [{"pattern": "^[A-Z]+$"}, {"enum": ["A", "B"]}])
def test_a_list_in_a_query_whose_elements_hold_no_comma(tmp_path: Path, rules: Json) -> None:
    assert found(tmp_path, putting(schema("array", items=text(**rules)))) == []


def test_a_list_in_a_body_needs_no_such_rule(tmp_path: Path) -> None:
    properties = body_of(a=schema("array", items=text()))
    assert found(tmp_path, changing(BODY + "schema|properties", properties)) == []


@pytest.mark.parametrize("rules", [{}, {"maxLength": 9}, {"format": "password"}])
@pytest.mark.parametrize("operation", ["post", "get"])
def test_a_header_that_any_text_would_pass_for(tmp_path: Path, operation: str, rules: Json) -> None:
    """A line end in it would be refused by the connection, and not by the client."""
    error = only(tmp_path, heading(text(**rules), operation))
    assert error.what == "a header that any text would pass for"
    assert "pattern" in error.instead
    assert error.line > line_with(error.file, '"shown"')


@pytest.mark.parametrize("rules", [{"pattern": "^[a-z]+$"}, {"enum": ["a"]}])
@pytest.mark.parametrize("operation", ["post", "get"])
def test_a_header_that_is_held(tmp_path: Path, operation: str, rules: Json) -> None:
    assert [str(each) for each in found(tmp_path, heading(text(**rules), operation))] == []


def test_a_shared_header_is_found_once(tmp_path: Path) -> None:
    def change(document: Json, placing: Json, getting: Json) -> None:
        for node in (placing, getting):
            node.setdefault("parameters", []).append({"$ref": "../../headers.yaml#/Shown"})

    spec = written(tmp_path, change)
    shown = parameter("shown", "header", text(format="unix-ms"))
    (spec / "headers.yaml").write_text(as_yaml({"Shown": shown}))
    (error,) = findings(spec)
    assert (error.file.name, error.what) == ("headers.yaml", "a unix-ms without pattern")


@pytest.mark.parametrize("operation", ["post", "get"])
@pytest.mark.parametrize(("value", "fits"), [("a", True), ("b", False), ("", False)])
def test_an_example_of_a_header(tmp_path: Path, operation: str, value: str, fits: bool) -> None:
    change = heading(text(enum=["a"]), operation, examples={"one": {"value": value}})
    told = [error.what for error in found(tmp_path, change)]
    assert len(told) == (not fits)
    assert all(f"the example of {operation} " in each for each in told)


def test_a_header_is_no_part_of_a_documented_query(tmp_path: Path) -> None:
    """Neither its examples, though they have the name of the query, nor that it is required."""

    def change(document: Json, placing: Json, getting: Json) -> None:
        asked({"a": "aa"}, rules={"maxProperties": 1})(document, placing, getting)
        more = {"required": True, "examples": {"query0": {"value": "a"}}}
        heading(text(enum=["a"]), "get", **more)(document, placing, getting)
        heading(text(enum=["b"]), "get", required=True, name="view")(document, placing, getting)

    assert [str(each) for each in found(tmp_path, change)] == []


def limited(first: Json, second: Json) -> Change:
    """Rate limits of both operations."""

    def change(document: Json, placing: Json, getting: Json) -> None:
        for node, limit in ((placing, first), (getting, second)):
            node["x-okx-rate-limit"] = [limit]

    return change


GROUP: Json = {"orders": 1000, "seconds": 2, "per": ["user"], "group": "all-orders"}


@pytest.mark.parametrize("more", [{}, {"except": ["SPOT"]}, {"group": "others", "orders": 5}])
def test_a_group_that_is_one_limit(tmp_path: Path, more: Json) -> None:
    assert [str(each) for each in found(tmp_path, limited(GROUP, {**GROUP, **more}))] == []


@pytest.mark.parametrize(
    "second",
    [
        {**GROUP, "orders": 999},
        {**GROUP, "seconds": 1},
        {**GROUP, "per": ["user", "instrument"]},
        {"requests": 1000, "seconds": 2, "per": ["user"], "group": "all-orders"},
    ],
)
def test_a_group_that_is_two_limits(tmp_path: Path, second: Json) -> None:
    error = only(tmp_path, limited(GROUP, second))
    assert "all-orders" in error.what
    assert error.file.name == "places.yaml"
    assert error.line >= line_with(error.file, '"x-okx-rate-limit"')


def asked(*queries: Json, rules: Json | None = None, required: bool = False) -> Change:
    """Documented queries of the GET, of parameters a, n, and l."""
    parameters = {
        "a": text(minLength=2),
        "n": schema("integer"),
        "l": schema("array", items=text(enum=["A", "B"])),
    }

    def change(document: Json, placing: Json, getting: Json) -> None:
        for name, each in parameters.items():
            examples = {
                f"query{number}": {"value": query[name]}
                for number, query in enumerate(queries)
                if name in query
            }
            more: Json = {"examples": examples} if examples else {}
            if required and name == "a":
                more["required"] = True
            getting["parameters"].append(parameter(name, "query", each, **more))
        if rules is not None:
            getting["x-okx-rules"] = rules

    return change


@pytest.mark.parametrize(
    "queries",
    [
        [{"a": "aa", "n": 1, "l": ["A", "B"]}],
        [{"a": "aa"}, {"n": 1}],
        [{"a": "aa", "n": 1}, {"a": "bb"}],
    ],
)
def test_documented_queries(tmp_path: Path, queries: list[Json]) -> None:
    rules = {"dependentRequired": {"l": ["a"]}}
    assert [str(each) for each in found(tmp_path, asked(*queries, rules=rules))] == []


@pytest.mark.parametrize(
    ("queries", "rules", "required"),
    [
        ([{"a": "a"}], None, False),
        ([{"a": 1}], None, False),
        ([{"n": "1"}], None, False),
        ([{"l": "A,B"}], None, False),
        ([{"l": ["C"]}], None, False),
        ([{"a": "aa"}, {"a": "a"}], None, False),
        ([{"a": "aa"}, {"n": 1}], None, True),
        ([{"a": "aa", "n": 1}], {"not": {"required": ["a", "n"]}}, False),
        ([{"a": "aa"}, {"n": 1}], {"dependentRequired": {"n": ["a"]}}, False),
        ([{"a": "aa"}], {"if": {"required": ["a"]}, "then": {"required": ["n"]}}, False),
    ],
)
def test_a_documented_query_that_breaks_the_description(
    tmp_path: Path, queries: list[Json], rules: Json | None, required: bool
) -> None:
    error = only(tmp_path, asked(*queries, rules=rules, required=required))
    assert error.what.startswith(f"the example of get {PLACES} breaks its schema: ")
    assert error.file.name == "places.yaml"


def test_a_documented_query_by_a_shared_rule(tmp_path: Path) -> None:
    """Rules and parameters of other files are followed into the components of the bundle."""
    rules = {"allOf": [{"$ref": "../../shared.yaml#/Rule"}]}
    spec = written(tmp_path, asked({"a": "aa", "n": 1}, rules=rules))
    together = {"description": "Not both.", "not": {"required": ["a", "n"]}}
    (spec / "shared.yaml").write_text(as_yaml({"Rule": together}))
    (error,) = findings(spec)
    assert "breaks its schema" in error.what


def test_an_answer_that_is_no_json_needs_no_example_and_no_envelope(tmp_path: Path) -> None:
    binary = {"application/sbe": {"schema": {"type": "string", "format": "binary"}}}
    assert found(tmp_path, changing("responses|200|content", binary, "get")) == []
