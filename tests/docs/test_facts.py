"""What the documentation says of each operation: copies and languages merged, nothing dropped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from okxgen.docs.facts import documentation

from tests.docs.small import (
    OPERATION,
    asks,
    by_name,
    chinese,
    code,
    copy,
    fields,
    line_of,
    page,
    parameters,
    read,
    tells,
    told,
    unread,
)


@pytest.mark.parametrize(
    ("written", "required"),
    [
        *(
            (word, "yes")
            for word in ("Yes", "YES", "yes", "true", "True", "是", "Required", "**Yes**", "必填")
        ),
        *((word, "no") for word in ("No", "no", "NO", "false", "否", "不是")),
        *(
            (word, "conditional")
            for word in ("Conditional", "conditional", "Optional", "可选", "条件必填")
        ),
    ],
)
def test_whether_a_parameter_is_required(written: str, required: str) -> None:
    assert parameters(f"px | String | {written} | Price")["px"].required == required


@pytest.mark.parametrize("written", ["Perhaps", "Yes/No", "也许"])
def test_a_word_that_is_neither_is_told_of(written: str) -> None:
    text = page(asks(f"px | String | {written} | Price"))
    what = f"not read as required or not: {written!r} of px"
    assert unread(text) == [(line_of(text, "px"), what)]


def test_a_missing_cell_is_told_of() -> None:
    text = page(asks("px | String | Price"))
    assert unread(text) == [(line_of(text, "px"), "not read as required or not: 'Price' of px")]


@pytest.mark.parametrize("row", ["px | String | | Price", "px | String |"])
def test_an_empty_cell_is_told_of(row: str) -> None:
    text = page(asks(row))
    assert unread(text) == [(line_of(text, "px"), "it is not said whether px is required")]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("String", "string"),
        ("string.", "string"),
        ("Strings", "string"),
        ("Bool", "boolean"),
        ("Boolean", "boolean"),
        ("int", "integer"),
        ("Long", "integer"),
        ("float", "number"),
        ("Decimal", "number"),
        ("Array", "array"),
        ("List", "array"),
        ("Array of Strings", "array of strings"),
        ("array of  string", "array of strings"),
        ("Array of objects.", "array of objects"),
        ("array of object", "array of objects"),
        ("List of strings", "array of strings"),
        ("Array of int", "array of integers"),
        ("Array of arrays", "array of arrays"),
        ("Object", "object"),
    ],
)
def test_types_have_one_spelling(written: str, kind: str) -> None:
    assert fields(f"px | {written} | Price")["px"].type == kind


def test_nested_names_are_paths_and_may_repeat() -> None:
    found = parameters(
        "px | String | Yes | Price",
        "legs | Array of objects | No | Legs",
        "> px | String | Yes | Price of it",
        "> in | Object | No | Inner",
        ">> px | String | No | Deep",
    )
    assert {name: each.required for name, each in found.items()} == {
        "px": "yes",
        "legs": "no",
        "legs.px": "yes",
        "legs.in": "no",
        "legs.in.px": "no",
    }


def test_a_parameter_has_what_its_words_say() -> None:
    rows = (
        "side | String | Yes | Side",
        "`buy` `sell`, the default is `buy`",
        "~~px~~ | String | No | Up to 8 characters",
    )
    text = page(asks(*rows))
    found = by_name(read(text).request)
    assert (found["side"].values, found["side"].default) == (("buy", "sell"), "buy")
    assert (found["px"].lengths, found["px"].deprecated) == ((8,), True)
    assert (found["px"].page, found["px"].line) == ("small.md", line_of(text, "~~px~~"))


def test_what_is_called_like_a_parameter_is_no_value() -> None:
    found = parameters(
        "a | String | Conditional | Either `a` or `b` is required", "b | String | Conditional | B"
    )
    assert found["a"].values == ()


def test_values_may_be_called_like_a_parameter() -> None:
    rows = (
        "ordType | String | No | Type",
        "`market`: a",
        "`limit`: b",
        "`ioc`: c",
        "limit | String | No | How many",
    )
    assert parameters(*rows)["ordType"].values == ("market", "limit", "ioc")


def test_several_request_tables_are_one() -> None:
    found = read(
        page(
            asks("ordType | String | Yes | Type", "sz | String | Yes | Size"),
            asks("px | String | No | Price", "sz | String | No | Size", heading="#### Stop order"),
            asks("spread | String | No | Spread", heading="#### TWAP order"),
        )
    )
    assert [(each.name, each.required) for each in found.request] == [
        ("ordType", "yes"),
        ("sz", "yes"),
        ("px", "no"),
        ("spread", "no"),
    ]


@pytest.mark.parametrize(
    "heading", ["#### Response Parameters", "#### Response parameters", "#### 返回参数"]
)
def test_a_table_that_asks_is_of_the_request_whatever_stands_above(heading: str) -> None:
    found = read(page(asks("px | String | Yes | Price", heading=heading)))
    assert [each.name for each in found.request] == ["px"]
    assert not found.answer


def test_a_table_of_the_request_that_does_not_ask_is_told_of() -> None:
    text = page(tells("px | String | Price", heading="#### Request Parameters"))
    line = line_of(text, "Parameter")
    assert unread(text) == [(line, "a table of a request that does not say what is required")]


@pytest.mark.parametrize(
    "header",
    [
        "Parameter | Kind | Required | Description",
        "Name | What | Must | Words",
        "Parameter | Type | Required | Default | Description",
    ],
)
@pytest.mark.parametrize(
    "heading", ["Request Parameters", "Request parameters", "请求参数", "Response Parameters"]
)
def test_a_table_with_an_unknown_header_is_told_of(header: str, heading: str) -> None:
    text = page(f"#### {heading}\n\n{header}\n---|---|---|---\npx | String | Yes | Price")
    line = line_of(text, header)
    assert unread(text) == [(line, f"not read as a table of parameters: {header!r}")]


@pytest.mark.parametrize("between", ["", "#### A note"])
def test_a_second_table_with_an_unknown_header_is_told_of(between: str) -> None:
    header = "Parameter | Kind | Required | Description"
    other = f"{header}\n---|---|---|---\npx | String | Yes | Price"
    text = page(asks("sz | String | Yes | Size"), between, other)
    line = line_of(text, "Parameter | Kind")
    assert unread(text) == [(line, f"not read as a table of parameters: {header!r}")]


def test_other_tables_below_the_parameters_are_no_parameters() -> None:
    other = "Parameters | Spot mode | Futures mode\n---|---|---\npx | Yes | No"
    found = read(page(tells("px | String | Price"), f"#### A note\n\n{other}"))
    assert [each.name for each in found.answer] == ["px"]
    found = read(page(tells("px | String | Price"), other))
    assert [each.name for each in found.answer] == ["px"]


def test_the_columns_of_a_file_are_no_fields() -> None:
    found = read(page(tells("px | String | Price", heading="#### Columns of the CSV file")))
    assert found.answer == ()


@pytest.mark.parametrize(
    "lost",
    ["sz | String | Yes | Size\npx | String | Yes | Price", "<table><tr><td>px</td></tr></table>"],
)
def test_rows_outside_a_table_are_told_of_once(lost: str) -> None:
    text = page(f"#### Request Parameters\n\n{lost}")
    first = lost.split("\n")[0]
    assert unread(text) == [(line_of(text, first), f"not read as a row: {first!r}")]


def test_a_heading_inside_a_table_loses_no_row_in_silence() -> None:
    text = page(asks("sz | String | Yes | Size", "#### Note", "px | String | Yes | Price"))
    assert unread(text) == [(line_of(text, "px"), "not read as a row: 'px | String | Yes | Price'")]


def test_a_quotation_inside_a_cell_loses_no_row() -> None:
    found = parameters(
        "state | String | No | State",
        "`0`: a",
        "> `0` can be cancelled",
        "",
        "* More",
        "`1`: b",
        "limit | String | No | Limit",
    )
    assert list(found) == ["state", "limit"]


def test_a_second_row_that_says_something_else_is_told_of() -> None:
    text = page(tells("px | String | Price", "sz | String | Size", "px | Boolean | Other"))
    assert unread(text) == [(line_of(text, "px | Boolean"), "a second row for px, not read")]
    same = page(tells("px | String | Price", "sz | String | Size", "px | String | In other words"))
    assert [each.name for each in read(same).answer] == ["px", "sz"]


def test_the_envelope_is_no_field() -> None:
    rows = (
        "code | String | Code",
        "msg | String | Message",
        "data | Array of objects | Data",
        "> px | String | Price",
    )
    assert list(fields(*rows)) == ["px"]
    assert list(fields(*rows[:1], "px | String | Price")) == ["code", "px"]


def test_keys_beside_the_data_are_fields() -> None:
    rows = (
        "code | String | Code",
        "msg | String | Message",
        "inTime | String | In",
        "data | Object | Data",
        "> px | String | Price",
    )
    assert list(fields(*rows)) == ["inTime", "px"]


def test_a_page_says_everything_at_once() -> None:
    text = page(
        "#### Permission: Trade",
        asks("px | String | Yes | Price"),
        code(f'{OPERATION}\nbody\n{{"px":"1"}}', "Request Example"),
        tells("id | String | ID"),
        code('{"code":"0","data":[{"id":"1"}],"msg":""}'),
    )
    found = read(text)
    assert (found.operation, found.title, found.page, found.line) == (
        OPERATION,
        "Do a thing",
        "small.md",
        1,
    )
    assert [str(each) for each in found.limits] == ["5 requests in 2 s per user"]
    assert found.permission == "trade"
    assert [each.name for each in (*found.request, *found.answer)] == ["px", "id"]
    assert [each.value for each in found.requests] == [{"px": "1"}]
    assert [each.value for each in found.answers] == [
        {"code": "0", "data": [{"id": "1"}], "msg": ""}
    ]


# Copies of the documentation: files, languages, the same thing said twice.


def both(english: str, other: str) -> str:
    return f"{english}\n---\n\n{other}"


def test_languages_that_agree_are_nothing_to_tell_of(tmp_path: Path) -> None:
    text = both(
        page(asks("px | String | Yes | Price")),
        chinese(asks("px | String | 是 | 价格", heading="#### 请求参数")),
    )
    found = copy(tmp_path, small=text)
    assert (told(found), found.unread, found.pages) == ([], 0, 1)
    assert list(found.operations[OPERATION]) == ["en", "zh"]
    assert found.one(OPERATION).title == "Do a thing"


@pytest.mark.parametrize(
    ("english", "other", "what"),
    [
        (
            "String | Yes",
            "String | 否",
            "parameter px differs in Chinese: string yes, string no (English is taken)",
        ),
        (
            "String | No",
            "Boolean | 否",
            "parameter px differs in Chinese: string no, boolean no (English is taken)",
        ),
    ],
)
def test_languages_that_disagree_are_told_of(
    tmp_path: Path, english: str, other: str, what: str
) -> None:
    text = both(
        page(asks(f"px | {english} | Price")),
        chinese(asks(f"px | {other} | 价格", heading="#### 请求参数")),
    )
    found = copy(tmp_path, small=text)
    line = line_of(text, f"px | {other}")
    assert told(found) == [f"small.md:{line}: {OPERATION}: {what}"]
    assert found.unread == 0


def test_what_one_language_lacks_is_told_of_and_completed(tmp_path: Path) -> None:
    text = both(
        page(asks("px | String | Yes | Price", "a | String | No | A")),
        chinese(
            asks(
                "px | String | 是 | 价格",
                "`x`：一",
                "`y`：二",
                "默认为`x`",
                "b | String | 否 | 长度不超过16位",
                heading="#### 请求参数",
            )
        ),
    )
    found = copy(tmp_path, small=text)
    assert [each.split(": ", 2)[2] for each in told(found)] == [
        "parameter a differs in Chinese: it is missing in Chinese (English is taken)",
        "parameter b differs in Chinese: it is missing in English (Chinese is taken)",
    ]
    whole = by_name(found.one(OPERATION).request)
    assert list(whole) == ["px", "a", "b"]
    assert (whole["px"].values, whole["px"].default, whole["b"].lengths) == (("x", "y"), "x", (16,))


def test_rate_limits_that_disagree_are_told_of(tmp_path: Path) -> None:
    text = both(page(), chinese().replace("5次", "6次"))
    found = copy(tmp_path, small=text)
    line = line_of(text, "#### 限速：")
    what = f"{OPERATION}: the rate limit differs in Chinese (English is taken)"
    assert told(found) == [f"small.md:{line}: {what}"]


@pytest.mark.parametrize(("text", "missing"), [(page(), "Chinese"), (chinese(), "English")])
def test_a_missing_language_is_told_of(tmp_path: Path, text: str, missing: str) -> None:
    found = copy(tmp_path, small=text)
    taken = "the other language is read alone"
    assert told(found) == [f"small.md:1: {OPERATION}: no {missing} ({taken})"]
    assert found.one(OPERATION).operation == OPERATION


def test_a_page_repeated_by_a_section_page_is_one(tmp_path: Path) -> None:
    text = page(asks("px | String | Yes | Price"))
    own = f"---\nanchor_id: small-post-thing\n---\n\n{text}"
    section = "---\nanchor_id: small\n---\n\n# All\n\n" + text.replace("# Do", "### Do", 1)
    found = copy(tmp_path, small=section, small_thing=own)
    taken = "the other language is read alone"
    assert told(found) == [f"small/thing.md:5: {OPERATION}: no Chinese ({taken})"]
    assert (found.pages, list(found.operations)) == (2, [OPERATION])
    assert (found.one(OPERATION).page, found.one(OPERATION).anchor) == (
        "small/thing.md",
        "small-post-thing",
    )


def test_the_copy_that_has_a_link_comes_first(tmp_path: Path) -> None:
    linked = f"---\nanchor_id: small-post-thing\n---\n\n{page()}"
    found = copy(tmp_path, a=linked, plain_copy_without=page())
    assert (found.one(OPERATION).page, found.one(OPERATION).anchor) == ("a.md", "small-post-thing")


def test_a_length_that_only_chinese_says_is_known(tmp_path: Path) -> None:
    english = page(asks("tag | String | No | Tag"))
    other = chinese(asks("tag | String | 否 | 长度不超过16位", heading="#### 请求参数"))
    found = copy(tmp_path, small=both(english, other))
    assert by_name(found.one(OPERATION).request)["tag"].lengths == (16,)


def test_copies_that_contradict_each_other_are_told_of(tmp_path: Path) -> None:
    own = page(
        asks("px | String | Yes | Price", "sz | String | No | Size"), tells("id | String | ID")
    )
    other = page(
        asks("px | String | No | Price", "tag | String | No | Tag"), tells("id | Boolean | ID")
    ).replace("5 req", "6 req")
    found = copy(tmp_path, small=other, small_thing=own)
    told_of = told(found)[:-1]
    px, tag, answer = (line_of(other, each) for each in ("px", "tag", "id"))
    that = "that page is taken"
    taken = f"at small/thing.md:1 ({that})"
    assert told_of == [
        f"small.md:1: {OPERATION}: another rate limit or permission than {taken}",
        f"small.md:{px}: {OPERATION}: parameter px is told otherwise {taken}",
        f"small.md:{tag}: {OPERATION}: parameter tag is told otherwise {taken}",
        f"small.md:1: {OPERATION}: parameter sz of small/thing.md:1 is missing ({that})",
        f"small.md:{answer}: {OPERATION}: field id is told otherwise {taken}",
    ]
    assert found.unread == 0


def test_one_file_may_be_a_whole_site(tmp_path: Path) -> None:
    text = page(title="Get", operation="GET /api/v5/a") + page(
        title="Set", operation="POST /api/v5/a"
    )
    file = tmp_path / "site.md"
    file.write_text(text, encoding="utf-8")
    found = documentation(file)
    assert sorted(found.operations) == ["GET /api/v5/a", "POST /api/v5/a"]
    assert found.one("GET /api/v5/a").page == "site.md"


def test_pages_of_no_endpoint_are_counted_and_nothing_to_tell_of(tmp_path: Path) -> None:
    found = copy(tmp_path, overview="# Overview\n\nwords\n\nA | B\n---|---\nc | d\n", empty="")
    assert (found.operations, told(found), found.unread, found.pages) == ({}, [], 0, 2)


def test_what_is_not_read_is_counted_and_told_of_with_page_and_line(tmp_path: Path) -> None:
    text = page(
        "#### Permission: Root",
        asks("a | String | Yes | A", "px | Strng | Yes | Price", "b | String | Perhaps | B"),
        code("{a}"),
        operation="GET /api/v5/small/thing",
    )
    found = copy(tmp_path, deep_small=text)
    findings = told(found)
    starts = ["#### Permission", "px", "b", "    {a}"]
    assert [each.split(": ")[0] for each in findings[:4]] == [
        f"deep/small.md:{line_of(text, start)}" for start in starts
    ]
    assert found.unread == 4


def test_what_is_only_doubted_is_told_of_and_not_counted(tmp_path: Path) -> None:
    text = page(tells("a | Object | A", ">> b | String | B"))
    found = copy(tmp_path, small=text)
    what = "'b' skips a level below a (read as standing in it)"
    assert f"small.md:{line_of(text, '>>')}: {what}" in told(found)
    assert found.unread == 0


def test_pages_that_are_not_read_at_all_are_counted(tmp_path: Path) -> None:
    (tmp_path / "odd.md").write_bytes(b"\xff\xfe")
    found = copy(tmp_path, small=page())
    assert (found.pages, found.unread) == (2, 1)
    assert told(found)[0].startswith("odd.md:1: not UTF-8")


@pytest.mark.parametrize("path", ["/api/v5/../../../etc/passwd", "/api/v5/a?b=c", "/api/v5/{id}"])
def test_a_path_that_is_none_is_no_operation_and_told_of(tmp_path: Path, path: str) -> None:
    found = copy(tmp_path, small=page(operation=f"GET {path}"))
    assert found.operations == {}
    assert told(found) == [f"small.md:1: no path of the exchange: {path!r}"]
    assert found.unread == 1


def test_only_files_are_pages(tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "lost.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "other.txt").write_text(page(), encoding="utf-8")
    found = copy(tmp_path, small=page())
    assert (found.pages, list(found.operations)) == (1, [OPERATION])


def test_names_of_files_are_told_in_characters_that_can_be_printed(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m\u202e中.md").write_text(page(), encoding="utf-8")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.md")).write_text(page(), encoding="utf-8")
    found = documentation(tmp_path)
    pages = sorted({each.page for each in found.findings})
    assert found.pages == 2
    assert all(each.isprintable() and each.encode() for each in pages)
    assert found.one(OPERATION).page in ("a\\x1b[31m\\u202e中.md", "\\udcff.md")
