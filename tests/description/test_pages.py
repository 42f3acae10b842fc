"""How an endpoint is read page by page: what `x-okx-pages` may say, and what it is refused for."""

from __future__ import annotations

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
    query,
    refused,
    root,
    schema,
    text,
)


def paged(**pages: Any) -> Json:
    """A description with one GET that is read page by page."""
    leg = item({"px": text()}, title="Leg")
    read = item({"ordId": text(), "uTime": text(), "leg": {**leg, "description": "A leg."}})
    limit = schema("integer", **{"x-okx-default": 100})
    names = {"after": text(), "before": text(), "end": text(), "begin": text(), "limit": limit}
    names["by"] = text(enum=["1", "2"], **{"x-okx-default": "1"})
    parameters = [query(name, rules) for name, rules in names.items()]
    return root({PATH: get(parameters, read, **{"x-okx-pages": pages})})


@pytest.mark.parametrize(
    ("pages", "cursor"),
    [
        ({"cursor": "ordId"}, ("ordId", "after", "before", (), 0, (), False, "", (), False)),
        (
            {"cursor": "ordId", "older": "end"},
            ("ordId", "end", "before", (), 0, (), False, "", (), False),
        ),
        (
            {"cursor": "ordId", "newer": "begin"},
            ("ordId", "after", "begin", (), 0, (), False, "", (), False),
        ),
        (
            {"cursor": "uTime", "key": "ordId"},
            ("uTime", "after", "before", ("ordId",), 100, (), False, "", (), False),
        ),
        (
            {"cursor": "uTime", "key": ["ordId", "uTime"]},
            ("uTime", "after", "before", ("ordId", "uTime"), 100, (), False, "", (), False),
        ),
        (
            {"cursor": "ordId", "only": {"by": "1"}},
            ("ordId", "after", "before", (), 0, (("by", "1"),), False, "", (), False),
        ),
        (
            {"cursor": "uTime", "older": "end", "newer": "begin", "bounds": "included"},
            ("uTime", "end", "begin", (), 0, (), True, "", (), False),
        ),
    ],
)
def test_pages(tmp_path: Path, pages: Json, cursor: Any) -> None:
    assert package(paged(**pages), tmp_path).OPERATIONS[f"GET {PATH}"].pages == cursor


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ({}, "cursor"),
        ({"cursor": "typo"}, "'typo'"),
        ({"cursor": "ord_id"}, "'ord_id'"),
        ({"cursor": "px"}, "'px'"),
        ({"cursor": ["ordId"]}, "cursor"),
        ({"cursor": None}, "cursor"),
        ({"cursor": "ordId", "older": "typo"}, "'typo'"),
        ({"cursor": "ordId", "newer": "typo"}, "'typo'"),
        ({"cursor": "ordId", "newer": None}, "newer"),
        ({"cursor": "ordId", "older": "before"}, "'before'"),
        ({"cursor": "ordId", "newer": "after"}, "'after'"),
        ({"cursor": "uTime", "key": "typo"}, "'typo'"),
        ({"cursor": "uTime", "key": ["ordId", "typo"]}, "'typo'"),
        ({"cursor": "uTime", "key": []}, "key"),
        ({"cursor": "ordId", "bounds": "excluded"}, "'excluded'"),
        ({"cursor": "ordId", "bounds": None}, "bounds"),
        ({"cursor": "uTime", "key": None}, "key"),
        ({"cursor": "uTime", "key": {"ordId": True}}, "key"),
        ({"cursor": "ordId", "only": {"typo": "1"}}, "'typo'"),
        ({"cursor": "ordId", "only": {"by": "2"}}, "x-okx-default"),
        ({"cursor": "ordId", "only": {"end": "1"}}, "x-okx-default"),
        ({"cursor": "ordId", "only": ["by"]}, "only"),
    ],
)
def test_pages_that_are_none(tmp_path: Path, pages: Json, told: str) -> None:
    error = refused(tmp_path, paged(**pages))
    assert told in error.what
    assert error.line >= line_with(error.file, "x-okx-pages")


def listed(**pages: Any) -> Json:
    """A description with one GET whose items have the rows of a page in a list."""
    row = item({"ts": text(), "ccy": text(), "name": text()}, title="Change")
    changes = {"type": "array", "description": "Changes.", "items": row}
    texts = {"type": "array", "description": "Texts.", "items": text()}
    one = {**item({"ts": text()}, title="Last"), "description": "The last."}
    fields = {"name": text(), "family": text(), "changes": changes, "texts": texts, "last": one}
    limit = query("limit", schema("integer", **{"x-okx-default": 100}))
    parameters = [*(query(name, text()) for name in ("after", "before")), limit]
    read = item(fields, title="Fund")
    return root({PATH: get(parameters, read, **{"x-okx-pages": pages})})


LISTED = {"cursor": "ts", "rows": "changes"}


@pytest.mark.parametrize(
    ("key", "split"),
    [
        ({}, ((), ())),
        ({"key": "family"}, ((), ("family",))),
        ({"key": ["ccy", "family"]}, (("ccy",), ("family",))),
        # What both have is that of the row.
        ({"key": ["family", "name"]}, (("name",), ("family",))),
    ],
)
def test_pages_of_rows_in_a_list_of_each_item(tmp_path: Path, key: Json, split: Any) -> None:
    found = package(listed(**LISTED, **key), tmp_path).OPERATIONS[f"GET {PATH}"].pages
    assert (found.field, found.rows, found.size) == ("ts", "changes", 100)
    assert (found.key, found.item_key) == split


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ({"cursor": "ts", "rows": "typo"}, "'typo' is no list of objects in Fund"),
        ({"cursor": "ts", "rows": "texts"}, "'texts' is no list of objects"),
        ({"cursor": "ts", "rows": "last"}, "'last' is no list of objects"),
        ({"cursor": "ts", "rows": "name"}, "'name' is no list of objects"),
        ({"cursor": "ts", "rows": None}, "rows"),
        ({"cursor": "family", "rows": "changes"}, "'family' is no field of Change"),
        ({**LISTED, "key": "ccy"}, "a field of Fund, too"),
        ({**LISTED, "key": ["ccy", "typo"]}, "'typo' is no field of Change or Fund"),
        ({**LISTED, "key": []}, "without fields"),
        ({**LISTED, "order": "listed"}, "'rows' needs cursors that can be compared"),
    ],
)
def test_rows_in_a_list_that_are_none(tmp_path: Path, pages: Json, told: str) -> None:
    error = refused(tmp_path, listed(**pages))
    assert told in error.what
    assert error.line >= line_with(error.file, "x-okx-pages")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"key": "uTime"}, "'key' needs cursors that can be compared"),
        ({"bounds": "included"}, "'bounds' needs"),
        ({"order": "sorted"}, "'sorted'"),
        ({"order": None}, "order"),
    ],
)
def test_the_order_of_a_list_is_all_there_is(tmp_path: Path, more: Json, told: str) -> None:
    found = package(paged(cursor="ordId", order="listed"), tmp_path).OPERATIONS[f"GET {PATH}"]
    assert found.pages.listed
    document = paged(**{"cursor": "ordId", "order": "listed", **more})
    assert told in refused(tmp_path / "wrong", document).what


def numbered(**pages: Any) -> Json:
    """A description with one GET whose pages have numbers."""
    order = {
        "type": "array",
        "description": "Orders.",
        "items": item({"ordId": text()}, title="Listed"),
    }
    read = item({"version": text(), "count": text(), "orders": order}, title="Page")
    parameters = [query(name, text()) for name in ("page", "version")]
    return root({PATH: get(parameters, read, **{"x-okx-pages": pages})})


NUMBERED = {"number": "page", "of": "count", "rows": "orders"}


@pytest.mark.parametrize("same", ["", "version"])
def test_numbered_pages(tmp_path: Path, same: str) -> None:
    document = numbered(**NUMBERED, **({"same": same} if same else {}))
    found = package(document, tmp_path).OPERATIONS[f"GET {PATH}"].pages
    assert found == ("page", "count", "orders", same)


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ({"number": "page"}, "'of'"),
        ({"number": "page", "of": "count"}, "'count' is no field of PlaceReply"),
        ({"number": "page", "of": "count", "same": "version"}, "'same'"),
        ({**NUMBERED, "number": "typo"}, "'typo' is no parameter"),
        ({**NUMBERED, "number": "count"}, "'count' is no parameter"),
        ({**NUMBERED, "of": "typo"}, "'typo' is no field"),
        ({**NUMBERED, "rows": "page"}, "'page' is no field"),
        ({**NUMBERED, "rows": ["orders"]}, "'rows'"),
        ({**NUMBERED, "same": "count"}, "'count' is no parameter"),
        ({**NUMBERED, "same": "page"}, "'page' is no field"),
        ({**NUMBERED, "same": None}, "'same'"),
        ({**NUMBERED, "cursor": "count"}, "'cursor'"),
        ({**NUMBERED, "key": "count"}, "'key'"),
    ],
)
def test_numbered_pages_that_are_none(tmp_path: Path, pages: Json, told: str) -> None:
    error = refused(tmp_path, numbered(**pages))
    assert told in error.what
    assert error.line >= line_with(error.file, "x-okx-pages")


@pytest.mark.parametrize(
    "rules",
    [
        None,
        schema("integer"),
        schema("integer", **{"x-okx-default": 0}),
        text(**{"x-okx-default": "100"}),
    ],
)
def test_rows_that_share_a_cursor_need_the_size_of_a_page(
    tmp_path: Path, rules: Json | None
) -> None:
    document = paged(cursor="uTime", key="ordId")
    parameters = document["paths"][PATH]["get"]["parameters"]
    parameters[4:] = [] if rules is None else [query("limit", rules)]
    assert refused(tmp_path, document).line > line_with(tmp_path / "spec/openapi.yaml", PATH)


@pytest.mark.parametrize(
    "data",
    [
        {"type": "array", "items": text()},
        {"type": "array", "items": schema("array", items=text())},
        item({"ordId": text()}),
    ],
    ids=["text", "lists", "one object"],
)
def test_pages_of_what_has_no_rows(tmp_path: Path, data: Json) -> None:
    document = paged(cursor="ordId")
    content = document["paths"][PATH]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["properties"]["data"] = data
    error = refused(tmp_path, document)
    assert error.line == line_with(error.file, "x-okx-pages")


def test_pages_of_rows_are_read_by_a_column(tmp_path: Path) -> None:
    column = text(**{"x-okx-column": "ts", "x-okx-name": "start"})
    row = {"title": "Line", "type": "array", "prefixItems": [column]}
    document = paged(cursor="ts")
    content = document["paths"][PATH]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["properties"]["data"]["items"] = row
    assert package(document, tmp_path / "a").OPERATIONS[f"GET {PATH}"].pages.field == "ts"
    document["paths"][PATH]["get"]["x-okx-pages"] = {"cursor": "start"}
    assert "'start'" in refused(tmp_path / "b", document).what


@pytest.mark.parametrize("total", ["total", ""])
def test_numbered_pages_whose_items_are_the_rows(tmp_path: Path, total: str) -> None:
    document = numbered(number="page", of="total")
    content = document["paths"][PATH]["get"]["responses"]["200"]["content"]
    properties = content["application/json"]["schema"]["properties"]
    if total:
        properties[total] = text(description="How many there are.")
        found = package(document, tmp_path).OPERATIONS[f"GET {PATH}"].pages
        assert found == ("page", "total", "", "")
    else:
        assert "'total' is no field" in refused(tmp_path, document).what
