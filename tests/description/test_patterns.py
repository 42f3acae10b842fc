"""Patterns: what every language reads alike is taken, everything else is refused."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import jsonschema_rs
import pytest
from okxgen.description.load import SpecError
from okxgen.description.patterns import portable
from okxgen.description.resolve import Node, open_description
from okxgen.outputs.python.expressions import python_pattern

from tests.support.tiny import (
    as_yaml,
    asking,
    imported,
    line_with,
    package,
    put,
    refusal,
    request,
    text,
)

from tests.support.tiny import files_of, request_of  # isort: skip

SHARED = [
    "^[A-Za-z0-9]{1,32}$",
    r"^-?[0-9]+(\.[0-9]+)?$",
    "^([A-Za-z0-9]{16}|[A-Za-z0-9]{18})$",
    "a",
    "",
    "^$",
    "$",
    "^a|b$",
    "^(?:a|b)+$",
    "(a|b)*c?",
    "a{2}b{2,}c{2,3}",
    "a*?b+?c??d{1,2}?",
    "[^a-c]",
    r"[\]\[\\\^\-.]",
    "[$.+*?(){}|/]",
    "[a-]",
    r"\.\*\+\?\(\)\[\]\{\}\|\^\$\\\/",
    "a b",
    " a",
    "a ",
    "^ +$",
    "^[ ]$",
    "x^",
    "$x",
    "(^a|b)$",
    "a,b;c:d/e@f#g%h&i=j~k!l'm\"n<o>p_q-r",
    "()",
    "(|a)b",
]

TEXTS = [
    *(
        "",
        "a",
        "b",
        "ab",
        "abc",
        "a\n",
        "\na",
        "a\nb",
        "\n",
        " ",
        " a",
        "a ",
        "  ",
        "x",
        "x^",
        "$x",
    ),
    *(
        "A" * 16,
        "A" * 17,
        "A" * 18,
        "A" * 32,
        "A" * 33,
        "A" * 16 + "\n",
        "a b",
        "aabbcc",
        "aabbccc",
    ),
    *(
        "1",
        "-1",
        "1.5",
        "1.",
        ".5",
        "-1.50",
        "1\n",
        "1e5",
        "+1",
        "\u0661",
        "\uff11",
        "é",
        "😀",
        "a-c",
    ),
    *(".*+?()[]{}|^$\\/", "]", "[", "\\", "^", "-", ".", "d", "aabbb", "acd", "c", "aac", "bc"),
    *("a,b;c:d/e@f#g%h&i=j~k!l'm\"n<o>p_q-r", "\r", "a\r\n", "a\u2028", "\0"),
]


def node(tmp_path: Path, pattern: str) -> Node:
    document = as_yaml({"a": 1, "pattern": pattern})
    return open_description(put(tmp_path / "spec", document)).top()["pattern"]


@pytest.mark.parametrize("pattern", SHARED)
def test_a_shared_pattern_means_the_same(tmp_path: Path, pattern: str) -> None:
    translated = re.compile(python_pattern(portable(node(tmp_path, pattern))))
    validator = jsonschema_rs.Draft202012Validator({"pattern": pattern})
    ours = {each: translated.search(each) is not None for each in TEXTS}
    assert ours == {each: validator.is_valid(each) for each in TEXTS}


REFUSED = {
    "digits": r"\d",
    "no digits": r"\D",
    "words": r"^\w+$",
    "no words": r"\W",
    "spaces": r"\s",
    "no spaces": r"\S",
    "a word boundary": r"\ba",
    "a tab": r"\t",
    "a line break": r"\n",
    "a vertical tab": r"\v",
    "a code in hex": r"\x41",
    "a code point": r"\u0041",
    "a code point in braces": r"\u{41}",
    "a category": r"\p{L}",
    "a control": r"\cA",
    "null": r"\0",
    "Python's start": r"\Aa",
    "Python's end": r"a\Z",
    "Perl's end": r"a\z",
    "a dot": "a.b",
    "classes in a class": r"[\d]",
    "an escape in a class": r"[\n]",
    "a back reference": r"(a)\1",
    "a reference in a class": r"[\1]",
    "a named group": "(?P<a>b)",
    "a named group of ECMAScript": "(?<a>b)",
    "a named reference": "(?P=a)",
    "looking ahead": "a(?=b)",
    "looking ahead for nothing": "a(?!b)",
    "looking behind": "(?<=a)b",
    "looking behind for nothing": "(?<!a)b",
    "an atomic group": "(?>a)b",
    "flags": "(?i)a",
    "flags of a group": "(?i:a)",
    "a comment": "(?#a)b",
    "a condition": "(a)?(?(1)b|c)",
    "a greedy star that keeps": "a*+",
    "a plus that keeps": "a++",
    "a question mark that keeps": "a?+",
    "a count that keeps": "a{2}+",
    "a count that keeps, with an end": "a{2,3}+",
    "two stars": "a**",
    "two counts": "a{2}{3}",
    "a lazy star that keeps": "a*?+",
    "a count without a beginning": "a{,3}",
    "a brace": "a{",
    "a closing brace": "a}",
    "braces around text": "a{b}",
    "a closing bracket": "a]",
    "an open bracket": "[a",
    "an empty class": "[]",
    "a class of everything": "[^]",
    "a class that begins with a bracket": "[]a]",
    "a bracket in a class": "[[a]",
    "a POSIX class": "[[:alpha:]]",
    "a range backwards": "[z-a]",
    "an intersection": "[a-z&&b-c]",
    "a difference": "[a-z--b]",
    "a symmetric difference": "[a-z~~b]",
    "a union": "[a||b]",
    "an open group": "(a",
    "a closed group": "a)",
    "nothing to repeat": "*a",
    "nothing to repeat in a group": "(+a)",
    "nothing to repeat after a bar": "a|?",
    "a repeated start": "^*a",
    "a repeated end": "a$+",
    "a counted end": "a${2}",
    "a count backwards": "a{3,2}",
    "a count without end": "a{99999999999}",
    "an escaped letter": r"\a",
    "an escaped space": r"\ ",
    "an escaped hash": r"\#",
    "an escaped hyphen outside a class": r"a\-b",
    "a lone backslash": "a\\",
    "letters beyond ASCII": "é",
    "letters beyond ASCII in a class": "[é]",
    "a control character": "a\tb",
    "a control character in a class": "[\x01]",
    "a line break as it is": "a\nb",
    "a line break at the end": "a\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_read_alike_is_refused(tmp_path: Path, name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(SpecError) as caught:
            portable(node(tmp_path, REFUSED[name]))
    assert caught.value.line == line_with(tmp_path / "spec/openapi.yaml", '"pattern"')


def test_a_refusal_says_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        portable(node(tmp_path, r"^\d+$"))
    assert r"\d" in caught.value.what
    assert "[0-9]" in caught.value.instead


def test_a_pattern_that_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(SpecError):
        files_of(asking(request({"a": text(pattern=5)})), tmp_path)


@pytest.mark.parametrize("pattern", ["^[a-z]+$", "^(a|b$)", "[a-z]$"])
def test_a_line_break_at_the_end_is_no_part_of_the_end(tmp_path: Path, pattern: str) -> None:
    module = package(asking(request({"a": text(pattern=pattern)})), tmp_path)
    model = request_of(module)
    assert refusal(module, model, {"a": "ab"}) is None
    assert refusal(module, model, {"a": "0\n"}) is not None
    assert (refusal(module, model, {"a": "b\n"}) is None) == (
        jsonschema_rs.Draft202012Validator({"pattern": pattern}).is_valid("b\n")
    )


def test_the_error_shows_the_pattern_of_the_description(tmp_path: Path) -> None:
    module = package(asking(request({"a": text(pattern=r"^a\.\\$")})), tmp_path)
    assert r"^a\.\\$" in str(refusal(module, request_of(module), {"a": "b"}))


def test_equal_patterns_are_compiled_once(tmp_path: Path) -> None:
    shared = text(pattern="^[a-z]$")
    files = files_of(asking(request({"a": shared, "b": shared, "c": text(pattern="x")})), tmp_path)
    assert files["thing/place.py"].count("re.compile(") == 2
    assert imported(files, tmp_path)
