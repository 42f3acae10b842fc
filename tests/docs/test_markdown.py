"""The front end for Markdown: lines, languages, blocks, and where a table ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen.docs.blocks import Block, Code, Heading, Label, Table, Text
from okxgen.docs.markdown import MOST_BYTES, MOST_IN_LINE, parse, read


def blocks(text: str) -> list[Block]:
    (segment,) = parse(text, "small.md").segments
    return list(segment.blocks)


def findings(text: str) -> list[str]:
    return [str(each) for each in parse(text, "small.md").findings]


def test_each_block_knows_its_line() -> None:
    text = (
        "# Title\n\nprose\n\n> Response Example\n\n    {\n      1\n    }\n\nA | B\n---|---\nc | d\n"
    )
    heading, prose, label, code, table = blocks(text)
    assert heading == Heading(1, "Title", 1)
    assert prose == Text("prose", 3)
    assert label == Label("Response Example", 5)
    assert code == Code("{\n  1\n}", 7)
    assert isinstance(table, Table)
    assert (table.header, table.line) == (("A", "B"), 11)
    assert [(line.text, line.number) for line in table.body if line.text] == [("c | d", 13)]


def test_line_numbers_count_the_front_matter() -> None:
    page = parse("---\nanchor_id: small-thing\nother: x\n---\n\n# Title\n", "small.md")
    assert page.anchor == "small-thing"
    assert page.segments[0].blocks == (Heading(1, "Title", 6),)


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("updated_at: 2026-08-22 19:14:38.701648", "2026-08-22"),
        ("updated_at: soon", ""),
        ("a: b", ""),
    ],
)
def test_a_page_says_of_what_day_it_is(said: str, date: str) -> None:
    assert parse(f"---\n{said}\n---\n# A\n", "a.md").date == date


def test_front_matter_without_an_end_is_none() -> None:
    page = parse("---\nanchor_id: small-thing\n\n# Title\n", "small.md")
    assert page.anchor == ""
    assert Heading(1, "Title", 4) in [each for part in page.segments for each in part.blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_line_ends_are_read_alike(end: str) -> None:
    assert blocks(f"# A{end}{end}b{end}") == [Heading(1, "A", 1), Text("b", 3)]


@pytest.mark.parametrize("odd", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_lines_are_those_an_editor_counts(odd: str) -> None:
    assert blocks(f"a{odd}b\nc") == [Text("ab", 1), Text("c", 2)]


def test_a_mark_of_the_byte_order_is_nothing_to_tell_of(tmp_path: Path) -> None:
    file = tmp_path / "small.md"
    file.write_bytes(b"\xef\xbb\xbf# Title\n")
    page = read(file, "small.md")
    assert not page.findings
    assert page.segments[0].blocks == (Heading(1, "Title", 1),)


def test_a_rule_before_a_heading_divides_the_languages() -> None:
    english, chinese = parse(
        "# Do a thing\n\n---\n\n# 做一件事\n\n## 请求参数\n", "small.md"
    ).segments
    assert (english.language, chinese.language) == ("en", "zh")
    assert [each.line for each in chinese.blocks] == [5, 7]


def test_a_rule_within_prose_divides_nothing() -> None:
    page = parse("# Do a thing\n\na\n\n---\n\nb\n", "small.md")
    assert [each.language for each in page.segments] == ["en"]


def test_a_language_is_that_of_most_headings() -> None:
    text = "# POST / 下单\n\n#### 限速：5次/2s\n\n#### HTTP请求\n\n#### Rate limit rule: User ID\n"
    assert parse(text, "small.md").segments[0].language == "zh"
    assert parse("# Do it\n\n#### 限速：5次/2s\n", "small.md").segments[0].language == "en"


@pytest.mark.parametrize(
    "written", ["## A title", "##  A title ", "## A title ##", "## **A title**"]
)
def test_a_heading_is_its_text(written: str) -> None:
    assert blocks(written) == [Heading(2, "A title", 1)]


@pytest.mark.parametrize(
    "delimiter",
    ["---|---", "| --- | --- |", ":---|:---:", "-----|--", "|---|---|", "--- | ---"],
)
def test_a_table_is_told_by_the_line_below_its_header(delimiter: str) -> None:
    (table,) = blocks(f"| A | **B** |\n{delimiter}\nc | d")
    assert isinstance(table, Table)
    assert table.header == ("A", "B")


@pytest.mark.parametrize("delimiter", ["---", "-|-x", "---|---x", "--- ---", "===|==="])
def test_other_lines_make_no_table(delimiter: str) -> None:
    assert not any(isinstance(each, Table) for each in blocks(f"A | B\n{delimiter}\nc | d"))


@pytest.mark.parametrize(
    "following",
    ["#### Heading", "\n> Response Example", "```\n{}\n```", "\n    {}", "A | B\n---|---"],
)
def test_a_table_ends_where_something_else_begins(following: str) -> None:
    first, second = blocks(f"A | B\n---|---\nc | d\n{following}")[:2]
    assert isinstance(first, Table)
    assert [line.text for line in first.body if line.text] == ["c | d"]
    assert not isinstance(second, Text)


def test_a_cell_goes_on_over_lines_empty_lines_lists_and_quotations() -> None:
    text = "A | B\n---|---\nc | d\ngoes on\n\nand on\n* a list\n    1. of numbers\n> a note\ne | f"
    (table,) = blocks(text)
    assert isinstance(table, Table)
    assert [line.text for line in table.body][-2:] == ["> a note", "e | f"]


def test_a_nested_row_is_no_label() -> None:
    (table,) = blocks("A | B\n---|---\n\n> c | d\n>c | d")
    assert isinstance(table, Table)
    assert len([line for line in table.body if line.text]) == 2


def test_code_has_no_common_indentation_and_no_empty_end() -> None:
    assert blocks("        {\n            1\n        }\n\n\n\nb") == [
        Code("{\n    1\n}", 1),
        Text("b", 7),
    ]


def test_code_is_fenced_too() -> None:
    text = "```json\n# no heading\n\n    x\n```\nb"
    assert blocks(text) == [Code("# no heading\n\n    x", 2), Text("b", 6)]


@pytest.mark.parametrize("fence", ["```", "~~~", "````"])
def test_code_without_an_end_is_told_of(fence: str) -> None:
    text = f"# A\n\n{fence}\nx\n"
    assert findings(text) == ["small.md:3: a code block without an end: all below it is not read"]
    assert not findings(text + fence)


def test_tabs_indent_as_spaces_do() -> None:
    assert blocks("\t{}") == [Code("{}", 1)]


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\x07",
        "\x1b",
        "\x7f",
        "\x9b",
        "\xad",
        "\u061c",
        "\u200b",
        "\u200f",
        "\u202e",
        "\u2060",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\ufffb",
        "\U000e0041",
    ],
)
def test_characters_that_nobody_sees_are_left_out_and_told_of(character: str) -> None:
    text = f"# A\n\ncl{character}OrdId"
    assert blocks(text)[1] == Text("clOrdId", 3)
    assert findings(text) == [
        "small.md:3: control characters or hidden ones in this line are left out"
    ]


def test_hidden_characters_in_many_lines_are_one_finding() -> None:
    assert findings("a\n\u202eb\nc\n\u202ed\n") == [
        "small.md:2: control characters or hidden ones in 2 lines from here on are left out"
    ]


@pytest.mark.parametrize("harmless", ["a\tb", "产品ID：“`BTC`”", "≥ 1 – 2 €", "é \xa0 x"])
def test_characters_that_are_seen_are_nothing_to_tell_of(harmless: str) -> None:
    assert not findings(harmless)


def test_a_line_that_is_too_long_is_not_read_and_told_of() -> None:
    assert blocks("# A\n" + "b" * MOST_IN_LINE)[1] == Text("b" * MOST_IN_LINE, 2)
    text = "# A\n" + "b" * (MOST_IN_LINE + 1) + "\nc"
    assert blocks(text) == [Heading(1, "A", 1), Text("c", 3)]
    assert findings(text) == ["small.md:2: a line of 100001 characters is not read"]


def test_a_file_that_is_too_large_is_not_read_and_told_of(tmp_path: Path) -> None:
    file = tmp_path / "small.md"
    with file.open("wb") as written:
        written.truncate(MOST_BYTES + 1)
    page = read(file, "small.md")
    assert page.segments == ()
    assert [str(each) for each in page.findings] == [
        "small.md:1: 20000001 bytes are more than any page has"
    ]


def test_a_file_that_is_no_text_is_not_read_and_told_of(tmp_path: Path) -> None:
    file = tmp_path / "small.md"
    file.write_bytes(b"# A\n\xff\n")
    page = read(file, "small.md")
    assert page.segments == ()
    assert len(page.findings) == 1
    assert str(page.findings[0]).startswith("small.md:1: not UTF-8: ")


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    page = read(tmp_path / "none.md", "none.md")
    assert page.segments == ()
    assert [str(each) for each in page.findings] == [
        "none.md:1: not read: No such file or directory"
    ]


def test_an_empty_page_has_nothing() -> None:
    page = parse("", "small.md")
    assert [each for part in page.segments for each in part.blocks] == []
    assert not page.findings
