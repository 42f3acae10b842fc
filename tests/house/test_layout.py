"""The layout of YAML: every value is the same afterwards, and no comment is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from okxgen.description.load import CoreLoader, load
from okxgen.house import pieces
from okxgen.house.layout import WIDTH, as_yaml, laid_out

from tests.support.every import every
from tests.support.paths import SPEC

# Text that YAML could take for something else, beside any other.
AWKWARD = [
    *("", " ", "no", "yes", "~", "null", "1:30", "0x1F", "1e3", ".5", "=", "<<", "- a", "-1", "?"),
    *("a: b", "a:", "a #b", "#", "'", '"', "{a}", "[a", "a, b", "|", ">-", "%x", "@a", "`a`", "&a"),
    *("a\n", "a\n\nb\n", "\na", " a\nb", "a \nb", "a\n  b\n", "\n", "a\tb", "\u2028", "\xa0", "é"),
    *("2026-01-15", "0o17", "---", "...", "!tag", "*a", "a" * 200, "word " * 40, "a  b " * 30),
    *("ein Wort, " * 20).split("|"),
    "one paragraph that is folded, for it is longer than a line may be: " * 3 + "end",
    "one paragraph\n\nand another " + "with many words " * 12,
]
TEXT = st.sampled_from(AWKWARD) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=30
).filter(lambda text: all(each in "\t\n\r\x85" or each >= " " for each in text))
SCALARS = TEXT | st.integers(-(10**20), 10**20) | st.booleans() | st.none()
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


def read(text: str) -> pieces.Piece:
    return pieces.read(text, yaml.compose(text, Loader=CoreLoader))


def loaded(text: str, folder: Path) -> Any:
    file = folder / "a.yaml"
    file.write_text(text, encoding="utf-8", newline="")
    return load(file)


@given(st.dictionaries(TEXT, VALUES, min_size=1, max_size=4))
def test_a_value_is_the_same_afterwards(
    tmp_path_factory: pytest.TempPathFactory, value: dict[str, Any]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    text = as_yaml(value)
    assert loaded(text, folder) == value
    assert [*loaded(text, folder)] == [*value]
    assert laid_out(read(text)) == text


@pytest.mark.slow
@every("file", {str(file.relative_to(SPEC)): file for file in sorted(SPEC.rglob("*.yaml"))})
def test_a_file_of_the_description_is_the_same_afterwards(file: Path, tmp_path: Path) -> None:
    before = file.read_text(encoding="utf-8")
    text = laid_out(read(before))
    if text != before:  # else it is the same text that would be read again
        assert loaded(text, tmp_path) == load(file)
        assert laid_out(read(text)) == text
    assert text.count(" # ") == before.count(" # ")
    wide = [line.partition(": ")[2] or line for line in text.split("\n") if len(line) > WIDTH]
    assert [value for value in wide if " " in value.strip()] == []


# Comments of every kind, and what becomes of them.
COMMENTED = """\
# Of the whole file.

a:   # of a
    b: 1 # of b
    # before c

    # still before c
    c: [x,   # of x
        y]
    # after c
d:
- e: 1   # of e
  f: 2
# before the second
- {g: 1}   # of g

- |
  # no comment
  text
# of h
h: 'a # b'
# of the end
"""
LAID_OUT = """\
# Of the whole file.

a:  # of a
  b: 1  # of b
  # before c

  # still before c
  c:
    - x  # of x
    - y
  # after c
d:
  - e: 1  # of e
    f: 2
  # before the second
  - {g: 1}  # of g

  - |
    # no comment
    text
# of h
h: 'a # b'
# of the end
"""


def test_comments_stay_where_they_belong(tmp_path: Path) -> None:
    assert laid_out(read(COMMENTED)) == LAID_OUT
    assert laid_out(read(LAID_OUT)) == LAID_OUT
    assert loaded(LAID_OUT, tmp_path) == loaded(COMMENTED, tmp_path)


def test_a_comment_that_does_not_fit_beside_stands_above() -> None:
    text = f"a: {'b' * 100} # {'c' * 30}\n"
    moved = f"# {'c' * 30}\na: {'b' * 100}\n"
    assert laid_out(read(text)) == moved
    assert laid_out(read(moved)) == moved


LINES = st.lists(
    st.sampled_from(
        ["# above", "", "a{}: 1", "b{}: {{x: [1, 2]}}  # beside", "c{}:", "d{}: >-\n  text # none"]
    ),
    min_size=1,
    max_size=12,
)


@given(LINES)
def test_no_comment_is_lost(lines: list[str]) -> None:
    text = "".join(f"{line.format(number)}\n" for number, line in enumerate(["e{}: 0", *lines]))
    again = laid_out(read(text))
    for comment in ("# above", "# beside"):
        assert again.count(comment) == text.count(comment)
    assert laid_out(read(again)) == again
