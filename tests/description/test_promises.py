"""`x-okx-result` and `x-okx-succeeds`: what an answer promises, or an error with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.api import Promise
from okxgen.description.read import read
from okxgen.description.resolve import open_description

from tests.support.tiny import (
    PATH,
    Json,
    item,
    line_with,
    package,
    post,
    put,
    refused,
    request,
    root,
    schema,
    text,
)


def batch() -> Json:
    """A list of orders."""
    order = {
        "title": "Order",
        "type": "object",
        "properties": {"instId": text()},
        "additionalProperties": False,
    }
    return {
        "title": "PlaceRequest",
        "x-okx-name": "orders",
        "type": "array",
        "description": "Some orders.",
        "items": order,
    }


def promise_of(folder: Path, **operation: Any) -> Promise:
    """The promise of an operation, read."""
    (found,) = read(open_description(put(folder, root({PATH: post(**operation)})))).operations
    return found.promise


def test_an_operation_that_acts_says_what_it_promises(tmp_path: Path) -> None:
    document = root({PATH: post()})
    del document["paths"][PATH]["post"]["x-okx-result"]
    error = refused(tmp_path, document)
    assert (error.what, error.file.name) == ("x-okx-result is missing", "openapi.yaml")


@pytest.mark.parametrize(
    ("result", "what"),
    [
        ({"rows": "some"}, "'some' is not known here"),
        ({"rows": 1}, "1 is not known here"),
        ({"by": ["ordId"]}, "rows"),
        ({"rows": "one", "by": ["clOrdId"]}, "'clOrdId' is no field of a row"),
        ({"rows": "each"}, "rows: each does not fit the request"),
        ({"rows": "one", "ask": "trade.get_order"}, "is not a GET of the exchange"),
        ({"rows": "one", "ask": "POST /api/v5/trade/order"}, "is not a GET of the exchange"),
        ({"rows": "one", "proof": "ordId"}, "'proof'"),
        ({"rows": "one", "own-ids": "known"}, "'known'"),
        ({"rows": "one", "own-ids": None}, "own-ids"),
    ],
)
def test_what_it_cannot_say(tmp_path: Path, result: Json, what: str) -> None:
    error = refused(tmp_path, root({PATH: post(**{"x-okx-result": result})}))
    assert what in error.what


def test_a_batch_has_a_row_for_each(tmp_path: Path) -> None:
    error = refused(tmp_path, root({PATH: post(batch(), **{"x-okx-result": {"rows": "one"}})}))
    assert error.what == "rows: one does not fit the request"


@pytest.mark.parametrize("by", ["result", "ordId"])
def test_a_batch_may_have_one_result_of_all(tmp_path: Path, by: str) -> None:
    done = schema("boolean", **{"x-okx-succeeds": True})
    document = {
        "body": batch(),
        "data": item({"result": done, "ordId": text()}),
        "x-okx-result": {"rows": "one", "by": [by]},
    }
    if by == "result":
        found = promise_of(tmp_path, **document)
        assert (found.rows, [each.path for each in found.success]) == ("one", [("result",)])
    else:  # an ID is that of one element
        error = refused(tmp_path, root({PATH: post(**document)}))
        assert error.what == "rows: one does not fit the request"


ROW = item({"ccy": text()})
LIST = {"type": "array", "description": "Some.", "items": {"type": "string"}}
TEXTS = request(
    {"ccys": LIST, "some": text(format="comma-separated"), "one": text()},
    required=["ccys", "some", "one"],
)


@pytest.mark.parametrize("of", ["ccys", "some"])
def test_a_list_may_have_a_row_for_each(tmp_path: Path, of: str) -> None:
    result = {"rows": "each", "of": {of: "ccy"}, "by": ["ccy"]}
    found = promise_of(tmp_path, body=TEXTS, data=ROW, **{"x-okx-result": result})
    assert (found.rows, found.of) == ("each", ((of, "ccy"),))


@pytest.mark.parametrize(
    ("result", "body", "what"),
    [
        ({"rows": "each", "by": ["ccy"]}, TEXTS, "rows: each does not fit"),
        ({"rows": "one", "of": {"ccys": "ccy"}, "by": ["ccy"]}, TEXTS, "rows: one does not fit"),
        ({"rows": "each", "of": {"one": "ccy"}, "by": ["ccy"]}, TEXTS, "'one' is no list of text"),
        (
            {"rows": "each", "of": {"other": "ccy"}, "by": ["ccy"]},
            TEXTS,
            "'other' is no list of text",
        ),
        ({"rows": "each", "of": {"ccys": "ccy"}}, TEXTS, "a row is not told by 'ccy'"),
        ({"rows": "each", "of": {}, "by": ["ccy"]}, TEXTS, "may be without any such list"),
        (
            {"rows": "each", "of": {"ccys": "ccy"}, "by": ["ccy"]},
            {**TEXTS, "required": []},
            "may be without any such list",
        ),
        (
            {"rows": "each", "of": {"orders": "ccy"}, "by": ["ccy"]},
            batch(),
            "'orders' is no list of text",
        ),
    ],
)
def test_what_no_list_can_say(tmp_path: Path, result: Json, body: Json, what: str) -> None:
    error = refused(tmp_path, root({PATH: post(body, ROW, **{"x-okx-result": result})}))
    assert what in error.what
    assert error.line >= line_with(error.file, "x-okx-result")


def test_what_only_reads_says_nothing_of_a_list(tmp_path: Path) -> None:
    result = {"rows": "each", "of": {"ccys": "ccy"}, "by": ["ccy"]}
    safe = {"x-okx-result": result, "x-okx-resend": "safe"}
    assert "what acts" in refused(tmp_path, root({PATH: post(TEXTS, ROW, **safe)})).what


def test_the_value_of_a_success_stands_beside_its_field_at_any_depth(tmp_path: Path) -> None:
    leg = item({"done": {**text(), "type": "boolean", "x-okx-succeeds": True}}, title="Leg")
    legs = {"type": "array", "description": "Legs.", "items": leg}
    row = item({"sCode": text(**{"x-okx-succeeds": "0"}), "legs": legs})
    found = promise_of(tmp_path, data=row, **{"x-okx-result": {"rows": "one"}})
    told = [(each.path, each.value) for each in found.success]
    assert told == [(("sCode",), "0"), (("legs", "done"), "true")]


def test_the_value_of_a_failure_stands_beside_its_field(tmp_path: Path) -> None:
    row = item({"status": text(**{"x-okx-fails": "failed"})})
    found = promise_of(tmp_path, data=row, **{"x-okx-result": {"rows": "one"}})
    assert [(each.path, each.value) for each in found.failure] == [(("status",), "failed")]
    assert found.success == ()


def test_a_field_tells_of_success_or_of_failure(tmp_path: Path) -> None:
    row = item({"status": text(**{"x-okx-fails": "failed", "x-okx-succeeds": "filled"})})
    error = refused(tmp_path, root({PATH: post(data=row, **{"x-okx-result": {"rows": "one"}})}))
    assert "x-okx-succeeds" in error.what


def test_it_reaches_the_client(tmp_path: Path) -> None:
    result = {"rows": "one", "by": ["ordId"], "ask": "GET /api/v5/thing/order"}
    module = package(root({PATH: post(**{"x-okx-result": result})}), tmp_path)
    promise = module.OPERATIONS[f"POST {PATH}"].promise
    assert (promise.rows, promise.by, promise.ask, promise.acts) == (
        "one",
        ("ordId",),
        "GET /api/v5/thing/order",
        True,
    )
