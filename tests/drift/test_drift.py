"""Documentation against the description, and against an older copy: each difference, no other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.docs.facts import documentation
from okxgen.drift.compare import Drift, against_description, between_copies
from okxgen.drift.described import described

from tests.docs.pages import OPERATION, line_with, page, put, read
from tests.drift.drifting import (
    BOTH,
    PAGE,
    against,
    changed,
    described_as,
    description,
    shown,
    since,
)
from tests.support import tiny
from tests.support.paths import SEEDS


def told(drift: Drift) -> tuple[Any, ...]:
    return (drift.where, drift.field, drift.change, drift.documented, drift.described)


@BOTH
def test_what_says_the_same_has_no_drift(drifts: Any, tmp_path: Path) -> None:
    assert drifts(tmp_path, PAGE) == []


def test_other_words_are_no_drift(tmp_path: Path) -> None:
    assert against(tmp_path, changed("Where it is placed", "Which market it goes to")) == []


CASES = {
    "a parameter more": (
        "px | String | Cond",
        "tag | String | No | A label\npx | String | Cond",
        ("request", "tag", "added", "string", None),
        "tag |",
    ),
    "a nested parameter more": (
        "> sz | String | Yes | How much of it",
        "> sz | String | Yes | How much of it\n> lot | Integer | No | How many",
        ("request", "legs.lot", "added", "integer", None),
        "> lot",
    ),
    "a parameter less": (
        "px | String | Conditional | At what price\n",
        "",
        ("request", "px", "removed", None, "string"),
        "# POST / Place",
    ),
    "another type": (
        "instId | String",
        "instId | Integer",
        ("request", "instId", "type", "integer", "string"),
        "instId |",
    ),
    "another type of list": (
        "legs | Array of objects",
        "legs | Array of strings",
        ("request", "legs", "type", "array of strings", "array of objects"),
        "legs |",
    ),
    "no longer required": (
        "side | String | Yes",
        "side | String | No",
        ("request", "side", "required", "no", "yes"),
        "side |",
    ),
    "required by now": (
        "kind | String | No",
        "kind | String | Yes",
        ("request", "kind", "required", "yes", "no"),
        "kind |",
    ),
    "required sometimes only": (
        "side | String | Yes",
        "side | String | Conditional",
        ("request", "side", "required", "conditional", "yes"),
        "side |",
    ),
    "a value more": (
        "`buy` `sell`",
        "`buy` `sell` `hold`",
        ("request", "side", "values", ["buy", "sell", "hold"], ["buy", "sell"]),
        "side |",
    ),
    "a value of an answer more": (
        "`done`",
        "`done`\n`lost`",
        ("response", "state", "values", ["live", "done", "lost"], ["live", "done"]),
        "state |",
    ),
    "another default": (
        "The default is `slow`.",
        "The default is `fast`.",
        ("request", "kind", "default", "fast", "slow"),
        "kind |",
    ),
    "another length": (
        "up to 32 characters",
        "up to 64 characters",
        ("request", "clId", "length", [64], [32]),
        "clId |",
    ),
    "deprecated": (
        "px | String | Cond",
        "~~px~~ | String | Cond",
        ("request", "px", "deprecated", True, False),
        "px~~",
    ),
    "a deprecated field": (
        "ordId | String | Its",
        "ordId | String | ~~Its",
        ("response", "ordId", "deprecated", True, False),
        "ordId | String | ~~",
    ),
    "fewer requests": (
        "20 requests",
        "10 requests",
        (
            *("rate-limit", None, "limit"),
            *(["10 requests in 2 s per user"], ["20 requests in 2 s per user"]),
        ),
        "Rate Limit:",
    ),
    "counted per something else": (
        "rule: User ID",
        "rule: IP",
        (
            *("rate-limit", None, "limit"),
            *(["20 requests in 2 s per ip"], ["20 requests in 2 s per user"]),
        ),
        "Rate Limit:",
    ),
    "another permission": (
        "Permission: Trade",
        "Permission: Withdraw",
        ("permission", None, "permission", "withdraw", "trade"),
        "Rate Limit:",
    ),
    "moved": (
        "anchor_id: thing-place",
        "anchor_id: things-place-one",
        ("page", None, "moved", "things-place-one", "thing-place"),
        "# POST / Place",
    ),
    "another example of a request": (
        '"legs": [{"sz": "2"}]',
        '"legs": [{"sz": "3"}]',
        (
            *("example", "request", "example"),
            {"instId": "A-B", "side": "buy", "legs": [{"sz": "3"}]},
            {"instId": "A-B", "side": "buy", "legs": [{"sz": "2"}]},
        ),
        "POST /api/v5/thing/place\n",
    ),
    "a field more": (
        "> qty |",
        "> fee | String | What it cost\n> qty |",
        ("response", "fills.fee", "added", "string", None),
        "> fee",
    ),
    "a field less": (
        "ordId | String | Its number\n",
        "",
        ("response", "ordId", "removed", None, "string"),
        "# POST / Place",
    ),
    "another type of a field": (
        "> qty | String",
        "> qty | Boolean",
        ("response", "fills.qty", "type", "boolean", "string"),
        "> qty",
    ),
}


@BOTH
@pytest.mark.parametrize(("old", "new", "expected", "mark"), CASES.values(), ids=CASES)
def test_one_change_is_one_difference(
    old: str, new: str, expected: Any, mark: str, drifts: Any, tmp_path: Path
) -> None:
    text = changed(old, new)
    found = drifts(tmp_path, text)
    assert [told(each) for each in found] == [expected]
    assert found[0].operation == OPERATION
    assert (found[0].page, found[0].line) == ("place.md", line_of(text, mark))


def line_of(text: str, mark: str) -> int:
    """The line of a mark; one that ends a line is looked for as a whole line."""
    if mark.endswith("\n"):
        return text.split("\n").index(f"    {mark[:-1]}") + 1
    return line_with(text, mark)


@BOTH
def test_another_example_of_an_answer_is_drift(drifts: Any, tmp_path: Path) -> None:
    (found,) = drifts(tmp_path, changed('"ordId": "1"', '"ordId": "7"'))
    assert told(found)[:3] == ("example", "response", "example")
    assert found.documented["data"][0]["ordId"] == "7"
    assert found.described["data"][0]["ordId"] == "1"


@BOTH
def test_the_order_of_keys_in_an_example_is_no_drift(drifts: Any, tmp_path: Path) -> None:
    text = changed('"instId": "A-B", "side": "buy"', '"side": "buy", "instId": "A-B"')
    assert drifts(tmp_path, text) == []


@BOTH
def test_text_and_number_in_an_example_are_not_the_same(drifts: Any, tmp_path: Path) -> None:
    text = changed('"ordId": "1"', '"ordId": 1')
    assert [each.where for each in drifts(tmp_path, text)] == ["example"]


@BOTH
def test_text_and_flag_in_an_example_are_not_the_same(drifts: Any, tmp_path: Path) -> None:
    text = changed('"state": "live"', '"state": true')
    assert [each.where for each in drifts(tmp_path, text)] == ["example"]


def test_a_field_renamed_in_a_newer_copy_is_one_difference(tmp_path: Path) -> None:
    (found,) = since(tmp_path, changed("clId |", "clientId |"))
    assert told(found) == ("request", "clientId", "renamed", "clientId", "clId")


def test_of_a_renamed_field_the_other_changes_are_told_too(tmp_path: Path) -> None:
    found = since(tmp_path, changed("clId | String | No", "clientId | String | Yes"))
    assert [(each.field, each.change) for each in found] == [
        ("clientId", "renamed"),
        ("clientId", "required"),
    ]


def test_a_field_that_says_something_else_of_itself_is_another(tmp_path: Path) -> None:
    text = changed("px | String | Conditional | At", "cap | String | Conditional | Never above")
    found = since(tmp_path, text)
    assert {(each.field, each.change) for each in found} == {("cap", "added"), ("px", "removed")}


def test_the_description_has_words_of_its_own_by_which_nothing_is_renamed(tmp_path: Path) -> None:
    found = against(tmp_path, changed("clId |", "clientId |"))
    changes = {(each.field, each.change) for each in found}
    assert changes == {("clientId", "added"), ("clId", "removed")}


def test_equal_words_rename_nothing_of_the_description(tmp_path: Path) -> None:
    text = changed("clId | String | No | A name of yours, up to 32 characters", "")
    text = changed("px | String |", "clientId | String | No | Some text.\npx | String |", text)
    assert {each.change for each in against(tmp_path, text)} == {"added", "removed"}


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("`buy` `sell`", "`buy`", "values"),
        ("The default is `slow`.", "", "default"),
        (", up to 32 characters", "", "length"),
        ("kind | String | No", "kind | String | Conditional", "required"),
    ],
)
def test_what_a_page_says_less_of_is_drift_between_copies_only(
    old: str, new: str, change: str, tmp_path: Path
) -> None:
    text = changed(old, new)
    assert against(tmp_path, text) == []
    assert [each.change for each in since(tmp_path, text)] == [change]


def test_a_field_that_is_deprecated_no_longer_is_drift_between_copies(tmp_path: Path) -> None:
    struck = changed("px | String | Cond", "~~px~~ | String | Cond")
    old, new = read(tmp_path / "old", struck), read(tmp_path / "new", PAGE)
    assert [told(each) for each in between_copies(old, new)] == [
        ("request", "px", "deprecated", False, True)
    ]


def test_values_that_are_all_others_are_drift(tmp_path: Path) -> None:
    (drift,) = against(tmp_path, changed("`buy` `sell`", "`otherId` `anotherId`"))
    assert told(drift) == ("request", "side", "values", ["otherId", "anotherId"], ["buy", "sell"])


def test_a_page_without_a_table_does_not_take_everything_away(tmp_path: Path) -> None:
    start, end = PAGE.index("#### Request Parameters"), PAGE.index("> Response Example")
    assert against(tmp_path, PAGE[:start] + PAGE[end:]) == []


def test_an_endpoint_that_is_not_described_is_added(tmp_path: Path) -> None:
    spec = described_as(tmp_path / "spec")
    more = page("GET /api/v5/thing/more", "GET / More things", anchor="thing-more")
    docs = documentation(put(tmp_path / "docs", more=more, place=PAGE))
    (found,) = against_description(docs, described(spec), complete=True)
    assert found.operation == "GET /api/v5/thing/more"
    assert told(found) == ("endpoint", None, "added", "GET / More things", None)
    assert (found.page, found.line) == ("more.md", line_with(more, "# GET / More"))


def test_an_endpoint_on_no_page_is_gone_only_from_a_complete_documentation(tmp_path: Path) -> None:
    other = changed("/thing/place`", "/thing/other`")
    some = against(tmp_path, other)
    every = against(tmp_path, other, complete=True)
    assert [(each.operation, each.change) for each in some] == [
        ("POST /api/v5/thing/other", "added")
    ]
    assert (every[-1].operation, *told(every[-1])) == (
        OPERATION,
        *("endpoint", None, "removed", None, "Place a thing."),
    )
    assert len(every) == 2


def test_endpoints_come_and_go_between_copies(tmp_path: Path) -> None:
    old = read(tmp_path / "old", PAGE)
    new = read(tmp_path / "new", changed("`POST /api/v5/thing/place`", "`POST /api/v5/thing/put`"))
    assert [(each.operation, each.change) for each in between_copies(old, new)] == [
        (OPERATION, "removed"),
        ("POST /api/v5/thing/put", "added"),
    ]


def test_a_get_and_a_post_of_one_path_are_two_endpoints(tmp_path: Path) -> None:
    got = page("GET /api/v5/thing/place", "GET / Thing", anchor="thing-get")
    docs = documentation(put(tmp_path / "docs", got=got, place=PAGE))
    found = against_description(docs, described(described_as(tmp_path / "spec")), complete=True)
    assert [(each.operation, each.change) for each in found] == [
        ("GET /api/v5/thing/place", "added")
    ]


def test_several_differences_stand_in_the_order_of_the_page(tmp_path: Path) -> None:
    text = changed("20 requests", "10 requests")
    text = changed("side | String | Yes", "side | String | No", text)
    text = changed("> qty | String", "> qty | Boolean", text)
    for found in (against(tmp_path, text), since(tmp_path, text)):
        assert [each.where for each in found] == ["rate-limit", "request", "response"]


LIMIT = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: User ID"


def test_rules_of_kinds_of_instruments_are_limits_of_their_own(tmp_path: Path) -> None:
    per = [
        {"requests": 20, "seconds": 2, "per": ["user", "instrument"], "except": ["OPTION"]},
        {"requests": 20, "seconds": 2, "per": ["user", "instrument-family"], "only": ["OPTION"]},
    ]
    both = changed(
        LIMIT,
        "#### Rate Limit: 20 requests per 2 seconds\n\n"
        "#### Rate limit rule (except Options): User ID + Instrument ID\n\n"
        "#### Rate limit rule (Options only): User ID + Instrument Family",
    )
    assert against(tmp_path, both, **{"x-okx-rate-limit": per}) == []
    (found,) = against(tmp_path, PAGE, **{"x-okx-rate-limit": per})
    assert found.described == [
        "20 requests in 2 s per user + instrument (except OPTION)",
        "20 requests in 2 s per user + instrument-family (only OPTION)",
    ]


def test_a_limit_that_stands_in_prose_only_is_no_drift(tmp_path: Path) -> None:
    limits = [
        {"requests": 20, "seconds": 2, "per": ["user"]},
        {"requests": 5, "seconds": 2, "per": ["user"], "when": {"kind": "fast"}},
        {"requests": 9, "seconds": 2, "per": ["user"], "group": "all-of-them"},
    ]
    assert against(tmp_path, PAGE, **{"x-okx-rate-limit": limits}) == []


def test_a_query_is_text_and_its_lists_have_commas(tmp_path: Path) -> None:
    text = page(
        "GET /api/v5/thing/place",
        "GET / Things",
        anchor="thing",
        access=LIMIT,
        request="?limit=5&ids=a,b",
        asks=(
            "limit | String | No | How many, the default is 100.",
            "ids | String | No | Which\n`a`\n`b`",
        ),
    )
    parameters = [
        tiny.query(
            "limit",
            tiny.schema("integer", minimum=1, **{"x-okx-default": 100}),
            examples={"documented": {"value": 5}},
        ),
        tiny.query(
            "ids",
            tiny.schema("array", items={"type": "string", "enum": ["a", "b", "c"]}),
            examples={"documented": {"value": ["a", "b"]}},
        ),
        # No page tells of the headers of a call where it tells of the parameters.
        {
            "name": "expTime",
            "in": "header",
            "schema": tiny.text(),
            "examples": {"documented": {"value": "1"}},
        },
    ]
    operation = tiny.get(parameters, security=[])["get"]
    del operation["x-okx-permission"]
    shown(operation["responses"]["200"], {"code": "0", "msg": "", "data": [{"ordId": "1"}]})
    spec = tiny.put(tmp_path / "spec", tiny.root({tiny.PATH: {"get": operation}}))
    assert against_description(read(tmp_path / "docs", text), described(spec), True) == []
    other = read(
        tmp_path / "other",
        text.replace("ids=a,b", "ids=a,c").replace("100", "50").replace("`b`", "`d`"),
    )
    assert [
        (each.where, each.field, each.change)
        for each in against_description(other, described(spec), complete=True)
    ] == [
        ("request", "limit", "default"),
        ("request", "ids", "values"),
        ("example", "request", "example"),
    ]


def test_rows_are_read_by_their_columns(tmp_path: Path) -> None:
    row = {
        "title": "Candle",
        "type": "array",
        "prefixItems": [tiny.text(**{"x-okx-column": name}) for name in ("ts", "o")],
    }
    operation = tiny.post(data=row)["post"]
    shown(operation["requestBody"], {"instId": "A"})
    shown(operation["responses"]["200"], {"code": "0", "msg": "", "data": [["1", "2"]]})
    spec = tiny.put(tmp_path / "spec", tiny.root({tiny.PATH: {"post": operation}}))
    text = page(
        anchor="thing",
        request='{"instId": "A"}',
        asks=("instId | String | No | Where",),
        answer='{"code": "0", "msg": "", "data": [["1", "2"]]}',
        tells=("ts | String | When", "o | String | The first price"),
    )
    assert against_description(read(tmp_path / "docs", text), described(spec), True) == []
    more = read(tmp_path / "more", text + "vol | String | How much\n")
    (found,) = against_description(more, described(spec), complete=True)
    assert told(found) == ("response", "vol", "added", "string", None)


def test_the_first_endpoints_are_described_as_their_pages_say() -> None:
    pages = documentation(SEEDS)
    assert sorted(pages.operations) == [
        "POST /api/v5/copytrading/close-subposition",
        "POST /api/v5/copytrading/stop-copy-trading",
        "POST /api/v5/trade/close-position",
        "POST /api/v5/tradingBot/grid/close-position",
    ]
    assert pages.unread == 0
    # Of these pages a newer copy is described, which has two lengths.
    (found,) = against_description(pages, description(), complete=False)
    assert told(found) == ("request", "uniqueCode", "length", [16], [16, 18])


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("close-position", "mgnMode | String | Yes", "mgnMode | String | No", "required"),
        ("close-position", "`cross` `isolated`", "`cross` `isolated` `cash`", "values"),
        ("close-position", "the default is `false`", "the default is `true`", "default"),
        ("close-position", "User ID + Instrument Family", "User ID", "limit"),
        ("close-position", "-close-positions\napi", "-close-all\napi", "moved"),
        ("close-subposition", "at a price", "at a price\n`twap`: slowly", "values"),
        ("close-subposition", "ordType | String | No", "ordType | Integer | No", "type"),
        ("stop-copy-trading", "5 requests per 2 s", "5 requests per 60 s", "limit"),
        ("stop-copy-trading", '"result": true\n', '"result": false\n', "example"),
        ("grid-close-position", "px | String | Cond", "price | String | Cond", "added"),
        ("grid-close-position", "Permission: Trade", "Permission: Read", "permission"),
    ],
)
def test_a_change_of_those_pages_is_seen(
    name: str, old: str, new: str, expected: str, tmp_path: Path
) -> None:
    whole = (SEEDS / f"{name}.md").read_text(encoding="utf-8")
    assert old in whole
    docs = read(tmp_path, whole.replace(old, new, 1))
    found = against_description(docs, description(), complete=False)
    assert expected in {each.change for each in found}


def test_a_table_that_a_newer_copy_has_no_more_is_gone_with_all_that_was_in_it(
    tmp_path: Path,
) -> None:
    start, end = PAGE.index("#### Request Parameters"), PAGE.index("> Response Example")
    drifts = since(tmp_path, PAGE[:start] + PAGE[end:])
    assert {(each.where, each.change) for each in drifts} == {("request", "removed")}
    names = {"instId", "side", "kind", "clId", "px", "legs", "legs.sz"}
    assert {each.field for each in drifts} == names


def test_values_of_what_is_described_without_any_are_drift(tmp_path: Path) -> None:
    (drift,) = against(tmp_path, changed("At what price", "At what price\n`low` `high`"))
    assert (drift.where, drift.field, drift.change) == ("request", "px", "values")
    assert (drift.documented, drift.described) == (["low", "high"], [])
