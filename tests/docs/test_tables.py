"""Tables of parameters as rows, and what in them is no row."""

from __future__ import annotations

import pytest
from okxgen.docs.blocks import Table
from okxgen.docs.markdown import parse
from okxgen.docs.tables import Row, Rows, columns, is_like_parameters, rows

ASKS = "Parameter | Type | Required | Description\n---|---|---|---\n"
TELLS = "Parameter | Type | Description\n---|---|---\n"


def table(text: str) -> Table:
    (found,) = (
        each
        for part in parse(text, "small.md").segments
        for each in part.blocks
        if isinstance(each, Table)
    )
    return found


def read(text: str) -> Rows:
    found = rows(table(text), "small.md")
    assert found is not None
    return found


def all_read(text: str) -> tuple[Row, ...]:
    found = read(text)
    assert not found.unread
    assert not found.doubts
    return found.rows


def unread(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in read(text).unread]


def names(found: tuple[Row, ...]) -> list[str]:
    return [".".join(each.path) for each in found]


@pytest.mark.parametrize(
    "header",
    [
        "Parameter | Type | Required | Description",
        "**Parameter** | **Type** | **Required** | **Description**",
        "Parameters | Types | Required | Description",
        "Parameter name | Type | Required | Description",
        "Request Parameter | Type | Required | Description",
        "Field | Type | Required | Description",
        "参数 | 类型 | 是否必须 | 描述",
        "参数名 | 类型 | 是否必填 | 描述",
        "参数名称 | 类型 | 是否必需 | 描述",
        "**参数名** | **类型** | **是否必须** | **描述**",
    ],
)
def test_a_table_of_parameters_is_told_by_its_header(header: str) -> None:
    found = read(f"{header}\n---|---|---|---\npx | String | Yes | Price")
    assert found.asks
    assert found.rows == (Row(("px",), "String", "Yes", "Price", False, True, 3),)


def test_a_table_that_does_not_ask_has_fields() -> None:
    found = read(f"{TELLS}px | String | Price")
    assert not found.asks
    assert found.rows == (Row(("px",), "String", "", "Price", False, True, 3),)


def test_columns_may_stand_in_another_order() -> None:
    header = "Parameter | Required | Type | Description\n---|---|---|---\n"
    (row,) = all_read(f"{header}px | No | String | Price")
    assert (row.type, row.required, row.text) == ("String", "No", "Price")


@pytest.mark.parametrize(
    ("header", "like"),
    [
        ("Country name | Country code", False),
        ("Parameters | Spot mode | Futures mode", False),
        ("Error Code | HTTP Status code | Error Message", False),
        ("Parameter | Kind | Required | Description", True),
        ("Name | Type | Required | Description", True),
        ("Parameter | Type | Required | Default | Description", True),
        ("Parameter | Type | Type | Description", True),
        ("Type | Parameter | Description", True),
        ("Parameter | Description", True),
        ("名字 | 类型 | 描述", True),
        ("px | String | Price", True),
        ("legs | Array of objects | Legs", True),
    ],
)
def test_other_tables_are_none_and_some_look_as_if_they_were(header: str, like: bool) -> None:
    found = table(f"{header}\n---|---\npx | String | Yes | Price")
    assert columns(found) is None
    assert rows(found, "small.md") is None
    assert is_like_parameters(found) is like


def test_rows_know_their_lines() -> None:
    found = all_read(
        f"{ASKS}a | String | Yes | A\nmore of a\n\nb | String | No | B\n| c | String | No | C |"
    )
    assert [(each.path, each.line) for each in found] == [(("a",), 3), (("b",), 6), (("c",), 7)]


def test_rows_go_on_over_lines_and_empty_lines() -> None:
    found = all_read(
        f"{ASKS}a | String | Yes | A\n`x`: one  \n\n`y`: other\n\nb | String | No | B\nend"
    )
    assert [each.text for each in found] == ["A\n`x`: one\n\n`y`: other", "B\nend"]
    assert [each.last for each in found] == [False, True]


def test_rows_that_run_together_are_taken_apart() -> None:
    text = (
        "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        "| a | String | Yes | A |\n\nThis goes on. | | b | String | Yes | Margin\nmode\n"
        "`x` `y` | | c |\nBoolean | No | Whether\n`z` | | dd | String | No |\nD |"
    )
    found = all_read(text)
    assert [(each.path, each.type, each.required, each.line) for each in found] == [
        (("a",), "String", "Yes", 3),
        (("b",), "String", "Yes", 5),
        (("c",), "Boolean", "No", 7),
        (("dd",), "String", "No", 9),
    ]
    assert [each.text for each in found] == [
        "A\n\nThis goes on.",
        "Margin\nmode\n`x` `y`",
        "Whether\n`z`",
        "D",
    ]


def test_a_line_in_one_cell_goes_on_with_the_row_above() -> None:
    (row,) = all_read(
        "| Parameter | Type | Description |\n|--|--|--|\n| a | String | A |\n| Up to 16. |"
    )
    assert row.text == "A\nUp to 16."


@pytest.mark.parametrize("mark", ["> ", ">", ">  ", "  > "])
def test_nested_rows_stand_under_the_row_above(mark: str) -> None:
    nested = f"{mark}px | String | Price\n{mark}sz | String | Size"
    text = f"{TELLS}legs | Array of objects | Legs\n{nested}\nts | String | Time"
    assert names(all_read(text)) == ["legs", "legs.px", "legs.sz", "ts"]


@pytest.mark.parametrize("mark", [">", "> "])
def test_rows_nest_several_levels_deep_and_come_back(mark: str) -> None:
    text = (
        f"{TELLS}a | Array of objects | A\n{mark}b | Array of objects | B\n"
        f"{mark * 2}c | Object | C\n{mark * 3}px | String | D\n{mark}px | String | E\n"
        "px | String | F"
    )
    assert names(all_read(text)) == ["a", "a.b", "a.b.c", "a.b.c.px", "a.px", "px"]


def test_a_row_that_skips_a_level_is_read_and_told_of() -> None:
    found = read(
        f"{TELLS}a | Array of objects | A\n>> b | String | B\n>> c | String | C\nd | String | D"
    )
    assert names(found.rows) == ["a", "a.b", "a.c", "d"]
    assert not found.unread
    assert [str(each) for each in found.doubts] == [
        "small.md:4: 'b' skips a level below a (read as standing in it)"
    ]


def test_a_nested_row_under_nothing_is_read_and_told_of() -> None:
    found = read(f"{TELLS}> b | String | B\na | String | A")
    assert names(found.rows) == ["b", "a"]
    assert [str(each) for each in found.doubts] == [
        "small.md:3: 'b' skips a level below nothing (read as standing in it)"
    ]


def test_a_row_that_is_nested_too_deep_is_told_of() -> None:
    above = "\n".join(f"{'>' * depth} a{depth} | Object | A" for depth in range(17))
    assert len(all_read(TELLS + above)) == 17
    text = f"{TELLS}{above}\n{'>' * 17} b | String | B"
    assert unread(text) == [(20, "nested 17 levels deep, not read: 'b'")]


@pytest.mark.parametrize("name", ["clOrdId", "inst_id", "0", "px-2", "delta2Bs", "a.b", "mmr/imr"])
def test_names_are_read_as_they_stand(name: str) -> None:
    assert names(all_read(f"{TELLS}{name} | String | A")) == [name]


@pytest.mark.parametrize("name", ["**px**", "`px`", "~~px~~", "  px  "])
def test_names_are_read_without_what_is_around_them(name: str) -> None:
    assert names(all_read(f"{TELLS}{name} | String | A")) == ["px"]


@pytest.mark.parametrize(
    ("row", "struck"),
    [
        ("~~px~~ | String | Price", True),
        ("px | String | ~~Price~~ (Deprecated)", True),
        ("px | String | Price, ~~or not~~", False),
        ("px | String | Price", False),
    ],
)
def test_what_is_struck_out_is_deprecated(row: str, struck: bool) -> None:
    assert all_read(TELLS + row)[0].struck is struck


@pytest.mark.parametrize(
    "kind",
    [
        "String",
        "string",
        "String.",
        "Strings",
        "Boolean",
        "bool",
        "Integer",
        "int",
        "Number",
        "Object",
        "Array",
        "array",
        "Array of strings",
        "Array of Objects",
        "array of object",
        "Array of arrays",
        "Object of objects",
        "Array  of strings",
        "long",
        "double",
        "float",
        "decimal",
        "List of strings",
    ],
)
def test_types_are_read(kind: str) -> None:
    assert all_read(f"{ASKS}px | {kind} | Yes | Price")[0].type == kind


@pytest.mark.parametrize(
    "kind",
    ["Text", "Strng", "String/Array", "Array[String]", "字符串", "Array of array of objects"],
)
@pytest.mark.parametrize("before", ["", "a | String | Yes | A\n"])
@pytest.mark.parametrize("behind", ["", "\nb | String | No | B"])
def test_a_row_of_an_unknown_type_is_told_of(kind: str, before: str, behind: str) -> None:
    text = f"{ASKS}{before}px | {kind} | Yes | Price{behind}"
    line = 4 if before else 3
    assert unread(text) == [(line, f"not read as a row: {f'px | {kind} | Yes | Price'!r}")]


@pytest.mark.parametrize(
    "row",
    [
        "px | Yes | Price",
        "px | String",
        "px | String | a price that is so long that it is nothing that is required",
        "px | String | Yes | Price | and a cell more",
        "产品 | String | Yes | Price",
        "[px](#px) | String | Yes | Price",
        "px (old) | String | Yes | Price",
        "<b>px</b> | String | Yes | Price",
        "| px | Strng |",
    ],
)
def test_a_row_of_another_form_is_told_of(row: str) -> None:
    found = unread(f"{ASKS}a | String | Yes | A\n{row}\nb | String | Yes | B")
    assert found == [(4, f"not read as a row: {row!r}")] or "cell more" in row
    assert len(found) == 1


def test_a_row_of_an_unknown_type_among_rows_that_run_together_is_told_of() -> None:
    text = (
        f"{ASKS}| a | String | Yes | A\nmore | | px | Strng | Yes | Price | | b | String | No | B |"
    )
    assert unread(text) == [(4, "not read as a row: 'more | | px | Strng | Yes | Price | |'")]


@pytest.mark.parametrize("row", ["px | | Yes | Price", "| px | | Yes | Price |"])
def test_a_row_without_a_type_is_told_of(row: str) -> None:
    assert unread(f"{ASKS}a | String | Yes | A\n{row}") == [(4, f"not read as a row: {row!r}")]


def test_one_word_in_the_last_cell_is_no_row() -> None:
    header = "| Parameter | Type | Description |\n|--|--|--|\n"
    assert names(all_read(f"{header}| a | String | Currency |\n| px | String | Price |")) == [
        "a",
        "px",
    ]
    text = f"{ASKS}| a | String | Yes | In this\nCurrency | | px | String | Yes | Price |"
    assert names(all_read(text)) == ["a", "px"]


@pytest.mark.parametrize("text", ["`a|b`", "a \\| b", "`a` or `b|c`", "|", "ends |"])
def test_bars_that_divide_nothing_are_text(text: str) -> None:
    assert names(all_read(f"{ASKS}px | String | Yes | Price\n{text}\nsz | String | No | Size")) == [
        "px",
        "sz",
    ]


def test_words_before_the_first_row_are_told_of() -> None:
    assert unread(f"{ASKS}All of them:\npx | String | Yes | Price") == [
        (3, "not read as a row: 'All of them:'")
    ]


def test_a_table_without_a_row_is_told_of() -> None:
    assert unread(f"{ASKS}nothing") == [(3, "not read as a row: 'nothing'")]
    assert not read(ASKS).rows


def test_very_many_findings_of_a_table_are_counted() -> None:
    found = unread(ASKS + "px | Strng | Yes | Price\n" * 50)
    assert len(found) == 21
    assert found[19] == (22, "not read as a row: 'px | Strng | Yes | Price'")
    assert found[20] == (22, "and 30 more like these")


def test_a_header_may_have_the_end_of_a_sentence_before_it() -> None:
    found = read(
        "words of the row above. Parameter | Type | Description\n---|---|---\npx | String | Price"
    )
    assert names(found.rows) == ["px"]
