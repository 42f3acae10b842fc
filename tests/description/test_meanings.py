"""Tables of values with what each means: told once, read by every output, and no rule."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.resolve import open_description
from okxgen.drift.described import described
from okxgen.outputs.openapi.bundle import bundle
from okxgen.outputs.pydantic.generate import model_files

from tests.support.tiny import (
    PATH,
    Json,
    answer,
    answering,
    get,
    item,
    item_of,
    line_with,
    package,
    part,
    post,
    put,
    query,
    refused,
    request,
    request_of,
    root,
    schema,
    text,
)

pytestmark = pytest.mark.slow

TABLE = {"table": "BILL_TYPES", "values": {"1": "Transfer", "2": "Trade"}}
BILL = {"type": text(**{"x-okx-meanings": TABLE})}
ONCE = {"x-okx-meanings": {"$ref": "fields.yaml#/Type/x-okx-meanings"}}
FIELDS = {"Type": text(**{"x-okx-meanings": TABLE})}


def everywhere() -> Json:
    """One table of a field, a list of an answer, and three kinds of parameters."""
    asked = get(
        [
            query("type", text(minLength=1, **ONCE)),
            query("types", schema("array", items={"type": "string", **ONCE})),
        ],
        item({"type": {"$ref": "fields.yaml#/Type"}, "all": schema("array", items=text(**ONCE))}),
    )
    sent = post(request({"type": text(format="comma-separated", **ONCE)}), name="thing.send")
    sent["post"]["responses"] = answer(item({}, title="Sent"), "SendReply")
    return root({PATH: asked, "/api/v5/thing/send": sent})


def test_the_client_has_the_table_and_the_wire_keeps_its_text(tmp_path: Path) -> None:
    module = package(answering(item(BILL)), tmp_path)
    table = part(module, "types").BILL_TYPES
    assert dict(table) == {"1": "Transfer", "2": "Trade"}
    with pytest.raises(TypeError):
        table["3"] = "Interest"
    bill = item_of(module).from_wire({"type": "2"})
    assert bill.type == "2"
    assert item_of(module).from_wire({"type": "99"}).type == "99"
    folder = Path(module.__file__ or "").parent
    assert "`types.BILL_TYPES` says what each value means." in (
        folder / "thing/place.py"
    ).read_text(encoding="utf-8")
    assert "\ntable BILL_TYPES: Mapping[str, str]\n" in (folder / "SURFACE").read_text()


def test_nothing_loads_it_before_it_is_asked_for(tmp_path: Path) -> None:
    doc = answering(item({**BILL, "side": text()}))
    doc["paths"][PATH]["post"]["requestBody"]["content"]["application/json"]["schema"] = request(
        {"side": text(enum=["buy", "sell"])}
    )
    module = package(doc, tmp_path)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        f"import {module.__name__} as api\n"
        f"from {module.__name__}.thing import PlaceResult\n"
        "client = api.Client(); client.thing\n"
        f"from {module.__name__}.types import ThingPlaceSide\n"
        "tables = lambda: [name for name in sys.modules if name.endswith('types._tables')]\n"
        "assert not tables()\n"
        f"from {module.__name__}.types import BILL_TYPES\n"
        "assert tables() and BILL_TYPES['1'] == 'Transfer'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_one_table_at_several_fields_and_parameters_closes_none(tmp_path: Path) -> None:
    module = package(everywhere(), tmp_path, fields=FIELDS)
    request_of(module, f"GET {PATH}").from_wire({"type": "99", "types": ["1", "99"]})
    request_of(module, "POST /api/v5/thing/send").from_wire({"type": "1,99"})
    assert part(module, "types").__all__ == ["BILL_TYPES"]
    folder = Path(module.__file__ or "").parent
    for file in ("thing/get_place.py", "thing/send.py"):
        assert "`types.BILL_TYPES` says" in (folder / file).read_text(encoding="utf-8")


def test_a_set_that_is_closed_stays_so(tmp_path: Path) -> None:
    body = request({"type": text(enum=["1"], **{"x-okx-meanings": TABLE})})
    module = package(root({PATH: post(body)}), tmp_path)
    with pytest.raises(module.ValidationError):
        request_of(module).from_wire({"type": "2"})


def test_two_tables_of_one_name(tmp_path: Path) -> None:
    other = {"x-okx-meanings": {"table": "BILL_TYPES", "values": {"7": "Another"}}}
    doc = answering(item({**BILL, "subType": text(**other)}))
    error = refused(tmp_path, doc)
    assert error.line >= line_with(error.file, '"subType"')
    assert f"{error.file}:{line_with(error.file, 'BILL_TYPES') - 1}" in error.what


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ({"values": {"1": "A"}}, "x-okx-meanings"),
        ({"table": "TYPES"}, "x-okx-meanings"),
        ({"table": "TYPES", "values": {}}, "values"),
        ({"table": "TYPES", "values": ["1"]}, "values"),
        ({"table": "TYPES", "values": {"1": " "}}, '"1"'),
        ({"table": "TYPES", "values": {"1": 1}}, '"1"'),
        ({"table": "TYPES", "values": {"1": "A"}, "more": True}, "more"),
        ({"table": "types", "values": {"1": "A"}}, "table"),
        ({"table": "TYPES\n", "values": {"1": "A"}}, "table"),
        ({"table": "OPERATIONS", "values": {"1": "A"}}, "table"),
        ("TYPES", "x-okx-meanings"),
    ],
    ids=str,
)
def test_what_is_no_table(tmp_path: Path, told: Any, line: str) -> None:
    error = refused(tmp_path, answering(item({"type": text(**{"x-okx-meanings": told})})))
    assert error.line == line_with(error.file, line)


@pytest.mark.parametrize(
    "whole",
    [
        answering(item({"type": schema("array", items=text(), **{"x-okx-meanings": TABLE})})),
        answering(item({"n": schema("integer", **{"x-okx-meanings": TABLE})})),
        answering(item({"type": {**BILL["type"], "x-extensible-enum": ["1"]}})),
        root({PATH: post(request({"n": schema("integer", **{"x-okx-meanings": TABLE})}))}),
        root({PATH: post(request({"n": schema("boolean", **{"x-okx-meanings": TABLE})}))}),
    ],
)
def test_where_no_table_stands(tmp_path: Path, whole: Json) -> None:
    assert "x-okx-meanings" in refused(tmp_path, whole).what


def test_other_tools_are_told_known_values_and_their_meanings(tmp_path: Path) -> None:
    spec = put(tmp_path, everywhere(), fields=FIELDS)
    document = bundle(open_description(spec))
    field = document["components"]["schemas"]["Type"]
    one, many = (each["schema"] for each in document["paths"][PATH]["get"]["parameters"])
    for told in (field, one, many["items"]):
        assert told["x-extensible-enum"] == ["1", "2"]
        assert told["x-okx-meanings"] == TABLE
    text_of_models = " ".join("".join(model_files(spec).values()).split())
    assert "Known values: `1` Transfer, `2` Trade; there may be others." in text_of_models


def test_drift_holds_the_values_of_a_page_against_them(tmp_path: Path) -> None:
    spec = put(tmp_path, everywhere(), fields=FIELDS)
    facts = described(spec)[f"GET {PATH}"].facts
    values = {each.name: each.values for each in (*facts.request, *facts.answer)}
    assert values == dict.fromkeys(("type", "types", "all"), ("1", "2"))
