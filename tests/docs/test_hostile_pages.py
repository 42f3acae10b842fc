"""Pages that somebody made to break the reader: time and memory stay bounded, nothing is lost.

What is read of each is told elsewhere; here each is read at all, in time that grows with its size.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from okxgen.docs.facts import Documentation, documentation

from tests.docs.small import ASKS, OPERATION, TELLS, asks, code, page, tells, told

pytestmark = pytest.mark.slow

SIZE = 12_500
"""A square of it, or of four times as much, would take far longer than any of these may."""

SOON = 0.2
"""Seconds in which no square of so much would be done."""

TICKS = "a | String | Yes | "

ROWS: dict[str, Callable[[int], str]] = {
    "many cells": lambda n: "\n".join(f"a{i} | String | Yes | b" for i in range(n // 10)),
    "cells in a line": lambda n: TICKS + "x | " * (n // 4),
    "rows in a line": lambda n: "| a | String | Yes | x " * (n // 24),
    "bars": lambda n: "|" * n,
    "lines of bars": lambda n: "|\n" * n,
    "rows of no type": lambda n: "a | Strng | Yes | b\n" * (n // 10),
    "no rows": lambda n: "?? | Strng | Yes | b\n" * (n // 10),
    "empty lines in a row": lambda n: "a|" + "\n" * n,
    "empty lines behind a type": lambda n: "a|String|" + "\n" * n,
    "empty lines behind an array": lambda n: "a|array" + "\n" * n,
    "half rows": lambda n: "a|\n" * n,
    "spaces in a row": lambda n: "a |" + " " * n + "x",
    "spaces behind a type": lambda n: "a | String |" + " " * n + "x",
    "a long type": lambda n: "a | array of " + "s" * n + "! | Yes | x",
    "a long name": lambda n: "a" * n + " | String | Yes | x",
    "a long word that is required": lambda n: "a | String | " + "y" * n + " | x",
    "a deep name": lambda n: ">" * n + " a | String | Yes | x",
    "deeper and deeper": lambda n: "\n".join(
        "> " * depth + "a | String | Yes | x" for depth in range(int(n**0.5))
    ),
    "the same name": lambda n: "a | String | Yes | x\nsays `more`\n" * (n // 10),
    "backticks": lambda n: TICKS + "`" * n,
    "unclosed backticks": lambda n: TICKS + "`a " * (n // 3),
    "unclosed backticks in lines": lambda n: TICKS + "`a\n" * n,
    "values": lambda n: TICKS + "`a` " * (n // 4),
    "values after examples": lambda n: TICKS + "x `a` `b` e.g. " * (n // 16),
    "values after conditions": lambda n: TICKS + "if `a` `b` " * (n // 11),
    "a value and spaces": lambda n: TICKS + "`a`" + " " * n + "x",
    "a value and empty lines": lambda n: TICKS + "`a`:" + "\n" * n + "x",
    "unclosed parentheses": lambda n: TICKS + "(" * n,
    "unclosed parentheses and values": lambda n: TICKS + "(`a`" * (n // 4),
    "defaults": lambda n: TICKS + "default is " * (n // 11),
    "a long default": lambda n: TICKS + "default: " + "a" * n + "!",
    "a default far away": lambda n: TICKS + "the" + "\n" * n + "x",
    "a long word": lambda n: TICKS + "a" * n,
    "digits": lambda n: TICKS + "1" * n,
    "ranges": lambda n: TICKS + "1-" * (n // 2),
    "lengths": lambda n: TICKS + "up to 1 " * (n // 8),
    "a length far away": lambda n: TICKS + "up to" + "\n" * n,
    "Chinese lengths": lambda n: TICKS + "长度" * (n // 2),
}

HEADINGS: dict[str, Callable[[int], str]] = {
    "rate limits": lambda n: "rate limit " * (n // 11),
    "permissions": lambda n: "permission:" * (n // 11),
    "spaces": lambda n: "x" + " " * n + "x",
    "number signs": lambda n: "x" + " #" * (n // 2) + "x",
    "unclosed parentheses": lambda n: "Rate limit rule: " + "user id(" * (n // 8),
    "keys": lambda n: "Rate limit rule: " + "user id + " * (n // 10),
    "digits": lambda n: "Rate limit: " + "1" * n,
    "counts": lambda n: "Rate limit: " + "1 request " * (n // 10),
    "limits": lambda n: "Rate limit: " + "5 requests per 2 seconds " * (n // 25),
    "far apart": lambda n: "Rate limit: 5 requests per" + " " * n + "2 fortnights",
}

BLOCKS: dict[str, Callable[[int], str]] = {
    **{f"{name} in a table": lambda n, of=of: asks(of(n)) for name, of in ROWS.items()},
    **{f"{name} in a heading": lambda n, of=of: f"#### {of(n)}" for name, of in HEADINGS.items()},
    "nested quotations": lambda n: ">" * n,
    "a quotation of spaces": lambda n: "> " + " " * n + "|",
    "titles": lambda n: "# a\n" * (n // 10),
    "rules": lambda n: "---\n" * n,
    "rules and empty lines": lambda n: "---\n\n" * n,
    "a delimiter": lambda n: "a|b\n" + "--|" * (n // 3) + "x",
    "a delimiter of spaces": lambda n: "a|b\n--|--" + " " * n + "x",
    "tables": lambda n: "a|b\n--|--\n" * (n // 10),
    "a wide header": lambda n: "Parameter|" + "Type|" * (n // 5) + "\n--|--",
    "a header of words": lambda n: "a" + " a" * (n // 2) + "|b\n--|--",
    "lines with bars": lambda n: "a | b\n" * n,
    "HTML": lambda n: "<table>" * (n // 7),
    "angles": lambda n: "<" * n,
    "a fence without an end": lambda n: "```\n" + "a\n" * n,
    "fences": lambda n: "```\n" * n,
    "code and empty lines": lambda n: "    x\n" + "\n" * n + "y",
    "an object of empty lines": lambda n: "    {\n" + "\n" * n + "    x",
    "code blocks": lambda n: "    {}\n\nx\n" * (n // 10),
    "endpoints": lambda n: "`GET /api/v5/a/b`\n" * (n // 10),
    "an endpoint of spaces": lambda n: "GET" + " " * n + "x",
    "a long endpoint": lambda n: "`GET /api/" + "a" * n + "` x",
    "a deep endpoint": lambda n: "`GET /api" + "/a" * (n // 2) + "`",
    "hidden characters": lambda n: "\u202e\n" * n,
    "tabs": lambda n: "\t" * n + "x",
}

EXAMPLES: dict[str, Callable[[int], str]] = {
    "requests": lambda n: "GET /api/v5/a\n" * (n // 5),
    "requests with bodies": lambda n: "POST /api/v5/a\n{}\n" * (n // 5),
    "a long path": lambda n: "GET /" + "api/" * (n // 4) + " x",
    "a long query": lambda n: "GET /api/v5/a?" + "a=b&" * (n // 4),
    "programs": lambda n: "import okx\n" * (n // 5),
    "deep arrays": lambda n: "[\n" * (4 * n),
    "deep arrays that end": lambda n: "[\n" * n + "]\n" * n,
    "deep objects": lambda n: '{"a":\n' * n,
    "a trailing comma in deep arrays": lambda n: "[\n" * n + "1,\n" + "]\n" * n,
    "many values": lambda n: "{}\n" * n,
    "many bad values": lambda n: "{,}\n" * n,
    "a long array": lambda n: "[" + "1,\n" * n + "1]",
    "a long bad array": lambda n: "[" + "1,\n" * n + ",]",
    "an array without commas": lambda n: "[" + "1\n" * n + "]",
    "comments": lambda n: "[" + "//\n" * n + "]",
    "backslashes": lambda n: '["' + "\\\\" * (n // 2),
    "quotes": lambda n: '"' * n,
    "unclosed quotes": lambda n: "[" + '"a\n' * n,
    "digits": lambda n: "[1" + "1" * n,
    "dots": lambda n: "[" + "..." * (n // 3),
    "words": lambda n: "a a a\n" * n,
}

PAGES: dict[str, Callable[[int], str]] = {
    **{name: lambda n, of=of: page(of(n)) for name, of in BLOCKS.items()},
    **{
        f"{name} in an example": lambda n, of=of: page(code(of(n))) for name, of in EXAMPLES.items()
    },
    "endpoints without a title": lambda n: "`GET /api/v5/a/b`\n" * (n // 10),
    "endpoints under one title": lambda n: "# T\n\n" + "`GET /api/v5/a/b`\n\n" * (n // 10),
    "front matter without an end": lambda n: "---\n" + "a: b\n" * n,
    "copies": lambda n: "".join(page(asks(f"a{i} | String | Yes | b")) for i in range(n // 200)),
}


ROUNDS = 3
"""A machine has other things to do, too; what grows with the square does so each time."""


def seconds(file: Path, text: str) -> float:
    file.write_text(text, encoding="utf-8")
    # What the collector takes grows with what other tests have left.
    gc.disable()
    try:
        start = time.process_time()
        documentation(file)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("name", PAGES)
def test_time_grows_with_the_page_and_not_with_its_square(name: str, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    small, large = (PAGES[name](size) for size in (SIZE, 4 * SIZE - 1000))
    for _ in range(ROUNDS):
        more = seconds(file, large)
        once = seconds(file, small) if more > SOON else 0.0
        if more < 8 * once + SOON:
            return
    pytest.fail(f"{more:.2f} s for four times as much as takes {once:.2f} s")


MEMORY = 600_000_000


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command, with memory for many times the page and not more."""
    return subprocess.run(
        [sys.executable, "-m", "okxgen.cli", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=limited,
    )


def test_a_quarter_of_a_million_cells_is_read_in_bounded_memory(tmp_path: Path) -> None:
    rows = "\n".join(f"a{number} | String | Yes | `x` `y`" for number in range(60_000))
    (tmp_path / "small.md").write_text(page(asks(rows)), encoding="utf-8")
    ran = run("facts", "small.md", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr[-500:]
    lines = ran.stdout.split("\n")
    assert "    request a59999 string yes [x, y]" in lines
    assert lines[-2] == "1 operations on 1 pages, 0 things not read"


def test_megabytes_in_one_line_are_not_read_and_told_of(tmp_path: Path) -> None:
    text = page(
        asks(
            "a | String | Yes | A", "b | String | Yes | " + "x" * 5_000_000, "c | String | Yes | C"
        )
    )
    (tmp_path / "small.md").write_text(text, encoding="utf-8")
    ran = run("facts", "small.md", cwd=tmp_path)
    assert ran.returncode == 0
    assert "a line of 5000019 characters is not read" in ran.stderr
    assert [line.split()[1] for line in ran.stdout.split("\n") if line.startswith("    req")] == [
        "a",
        "c",
    ]
    assert ran.stdout.endswith("1 operations on 1 pages, 1 things not read\n")


def test_a_huge_file_is_not_read_and_told_of(tmp_path: Path) -> None:
    with (tmp_path / "huge.md").open("wb") as written:
        written.truncate(3_000_000_000)
    ran = run("facts", ".", cwd=tmp_path)
    assert ran.returncode == 0
    assert ran.stderr == "huge.md:1: 3000000000 bytes are more than any page has\n"
    assert ran.stdout == "0 operations on 1 pages, 1 things not read\n"


def test_json_that_is_nested_deep_is_told_of_by_every_command(tmp_path: Path) -> None:
    deep = "[\n" * 100_000 + "]\n" * 100_000
    (tmp_path / "small.md").write_text(page(code(deep)), encoding="utf-8")
    for arguments in (("facts", "small.md"), ("facts", "small.md", "--json")):
        ran = run(*arguments, cwd=tmp_path)
        assert ran.returncode == 0, ran.stderr[-500:]
        assert "an example that is no JSON" in ran.stderr + ran.stdout
        assert "Traceback" not in ran.stderr


def test_what_is_printed_can_be_printed(tmp_path: Path) -> None:
    text = page(
        asks("p\u202ex | String | Yes | \x1b[31mPrice", "s\x00z | String | No | `\x9b`"),
        code('{"code": "\\ud800", "data": NaN}'),
        title="A \x1b]0;title\x07 \u2066of\u2069 it",
    )
    (tmp_path / "sm\x1b[31mall.md").write_text(text, encoding="utf-8")
    for arguments in (("facts", "."), ("facts", ".", "--json")):
        ran = run(*arguments, cwd=tmp_path)
        assert ran.returncode == 0, ran.stderr[-500:]
        assert all(each.isprintable() or each == "\n" for each in ran.stdout + ran.stderr)
    found = json.loads(ran.stdout)
    (operation,) = found["operations"]
    assert [each["name"] for each in operation["request"]] == ["px", "sz"]
    assert any("control characters" in each["text"] for each in found["findings"])


def of_page(folder: Path, text: str) -> Documentation:
    file = folder / "small.md"
    file.write_text(text, encoding="utf-8")
    return documentation(file)


@pytest.mark.parametrize(
    "path",
    [
        "/api/v5/../../../../tmp/x",
        "/api/..",
        "/api/v5/./x",
        "/api/v5//x",
        "/api/v5/x/",
        "/api/v5/\\x",
        "/api/v5/$(id)",
    ],
)
def test_no_operation_has_a_path_that_leads_elsewhere(path: str, tmp_path: Path) -> None:
    found = of_page(tmp_path, page(operation=f"GET {path}"))
    assert found.operations == {}
    assert found.unread == 1
    assert told(found) == [f"small.md:1: no path of the exchange: {path!r}"]


@pytest.mark.parametrize(
    "lost",
    [
        "<table><tr><td>px</td><td>String</td></tr></table>",
        "<TR><TD>px</TD></TR>",
        "px | String | Yes | Price",
        "| px | String |",
    ],
)
def test_what_looks_like_a_row_and_is_none_is_told_of(lost: str, tmp_path: Path) -> None:
    found = of_page(tmp_path, page("#### Request Parameters", lost))
    assert found.unread == 1
    assert f"not read as a row: {lost!r}" in told(found)[0]


@pytest.mark.parametrize(
    "inside",
    [
        "#### A heading",
        "# A title",
        "```\ncode\n```",
        "\n    code:\n",
        "a | b\n---|---",
        "\n> A label",
    ],
)
def test_no_row_is_lost_in_silence_behind_something_in_a_table(inside: str, tmp_path: Path) -> None:
    rows = ("a | String | Yes | A", inside, "px | String | Yes | Price")
    found = of_page(tmp_path, page(asks(*rows)))
    names = [each.name for each in found.one(OPERATION).request]
    is_another = inside.startswith(("# ", "a |"))
    assert "px" in names or found.unread or is_another


@pytest.mark.parametrize(
    "header", [ASKS, TELLS, "Parameter | Kind | Required | Description\n---|---|---|---"]
)
@pytest.mark.parametrize(
    "row",
    [
        "px | String | Yes | Price",
        "px | Strng | Yes | Price",
        "px | String",
        "px | | | ",
        "价格 | String | 是 | 价格",
    ],
)
@pytest.mark.parametrize("heading", ["#### Request Parameters", "#### 返回参数"])
def test_a_row_is_read_or_told_of(header: str, row: str, heading: str, tmp_path: Path) -> None:
    found = of_page(tmp_path, page(f"{heading}\n\n{header}\n{row}"))
    facts = found.one(OPERATION)
    assert found.unread or "px" in [each.name for each in (*facts.request, *facts.answer)]


def test_html_in_a_cell_is_text(tmp_path: Path) -> None:
    found = of_page(tmp_path, page(tells("px | String | <script>alert(1)</script> <b>Price</b>")))
    (field,) = found.one(OPERATION).answer
    assert (field.name, field.values, found.unread) == ("px", (), 0)
