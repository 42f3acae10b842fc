"""Statements with a line too long are broken as a formatter breaks the whole module."""

from __future__ import annotations

import pytest
from okxgen.outputs.format import LINE_LENGTH, format_files
from okxgen.outputs.python.wrapping import wrapped

from tests.support.paths import PACKAGE

NAMES = ", ".join(["a_name_that_is_rather_long"] * 4)
EITHER = NAMES.replace(",", " or")
WIDE = "\u5e73" * 40

CASES = {
    "a statement": f"pair = call({NAMES})",
    "a statement of a class": f"class A:\n    pair = call({NAMES})",
    "an import": f"from somewhere import {NAMES}\n\nx = 1",
    "what is raised": f"def f():\n    if x:\n        raise refusal({NAMES})",
    "a condition": f"if {EITHER}:\n    pass",
    "an argument": f"def f(\n    self,\n    x: call({NAMES}) = 1,\n):\n    return 1",
    "the type of a result": f"def f(\n    x,\n) -> dict[{NAMES}]:\n    return 1",
    "a part of a call": f"x = call(\n    a=1,\n    b=call({NAMES}),\n    c=3,\n)",
    "a part of a part": f"x = call(\n    a=(\n        call({NAMES}),\n        2,\n    ),\n)",
    "a part that is opened": f"x = call(\n    call({NAMES})(\n        1,\n    ),\n)",
    "two parts": f"x = {{\n    1: call({NAMES}),\n    2: call({NAMES}),\n}}",
    "a statement twice": f"x = call({NAMES})\nx = call({NAMES})\nif x:\n    x = call({NAMES})",
    "two statements": f"if {EITHER}:\n    pair = call({NAMES})\npair = call({NAMES})",
    "wide characters": f'pair = call("{WIDE}", "{WIDE}")',
    "not too many wide characters": f'pair = call("{WIDE}", 1)',
    "three quotes in a text": f'text = \'"""\'\npair = call({NAMES})',
    "a docstring above": f'class A:\n    """One line."""\n\n    pair = call({NAMES})',
    "a long docstring above": f'class A:\n    """One.\n\n    Two.\n    """\n\n    f({NAMES})',
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_broken(name: str) -> None:
    files = {"a.py": CASES[name] + "\n", "b.py": "b = 1\n"}
    assert wrapped(files) == format_files(files)


@pytest.mark.parametrize("name", CASES)
def test_what_is_broken_stays(name: str) -> None:
    files = wrapped({"a.py": CASES[name] + "\n"})
    assert wrapped(files) == files


@pytest.mark.parametrize("text", ['"""{}"""', '"""A.\n\n{}\n"""', "# {}", '"""A.\n\n{},\n"""'])
def test_prose_is_not_code(text: str) -> None:
    files = {"a.py": text.format("(" * LINE_LENGTH) + "\n\nx = 1\n"}
    assert wrapped(files) == files


def test_what_fits_is_left_to_the_templates() -> None:
    files = {"a.py": "x = [1,2]\n"}
    assert wrapped(files) == files


def test_what_does_not_parse_is_no_package() -> None:
    with pytest.raises(RuntimeError, match="does not parse"):
        wrapped({"a.py": f"x = call(({NAMES})\n"})


def test_a_formatter_changes_nothing_in_the_whole_package() -> None:
    files = {
        path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
        for path in PACKAGE.rglob("*.py")
    }
    assert format_files(files) == files
