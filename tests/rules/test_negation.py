"""Opposites of conditions: true where the condition is false, whatever form it has."""

from __future__ import annotations

import itertools
import re

import pytest
from msgspec import UNSET
from okxgen.description.rules.conditions import negation, unwrapped
from okxgen.outputs.python.quoting import Code

VALUES = [UNSET, "", "a", "b", ") or (", True, False, [], ["a", "a"]]
NAMES = {
    "UNSET": UNSET,
    "is_unique": lambda values: values != ["a", "a"],
    "MATCH": re.compile("a").search,
}


def truth(expression: str) -> list[object]:
    """What an expression says of each pair of values; the name of the error where it cannot say."""
    said: list[object] = []
    for a, b in itertools.product(VALUES, VALUES):
        try:
            said.append(bool(eval(expression, {**NAMES, "a": a, "b": b})))
        except TypeError as error:
            said.append(type(error).__name__)
    return said


EXPRESSIONS = [
    "True",
    "a is UNSET",
    "a is not UNSET",
    "a is True",
    "a is not False",
    'a == "a"',
    'a in ("a", "b")',
    'a in ("a",) and b in ("b",)',
    '(a in ("a",) and b in ("b",))',
    'a in ("a",) or b in (") or (",)',
    '(a in ("a",)) or (b in ("b",))',
    "len(a) >= 1",
    "len(a) <= 0",
    "(a is UNSET or len(a) >= 1)",
    "isinstance(a, str)",
    "isinstance(a, str) and len(a) >= 1",
    "(isinstance(a, str) and MATCH(a) is not None)",
    "is_unique(a)",
    "not isinstance(a, str)",
    "not (a is UNSET)",
    'not (a in ("a",) and b in ("b",))',
    'not (a in ("a",)) and not (b in ("b",))',
    '(not isinstance(a, str) or a == ")")',
    '(a is True if b is UNSET else a == "(")',
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_the_opposite_of_an_expression(expression: str) -> None:
    said = truth(expression)
    opposite = truth(negation(Code(expression)))
    assert opposite == [each if isinstance(each, str) else not each for each in said]


@pytest.mark.parametrize("other", ["a is True", 'b == "b"', "(a is UNSET or b is UNSET)"])
@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_opposite_stands_beside_others(expression: str, other: str) -> None:
    """It is put between others without parentheses of its own."""
    opposite = negation(Code(expression))
    assert truth(f"{other} and {opposite}") == truth(f"{other} and ({opposite})")


@pytest.mark.parametrize(
    ("expression", "bare"),
    [
        ("(a)", "a"),
        ("((a))", "a"),
        ("(a) and (b)", "(a) and (b)"),
        ('(a == ")")', 'a == ")"'),
        ('(a == "\\")")', 'a == "\\")"'),
        ("f(a)", "f(a)"),
        ("a", "a"),
    ],
)
def test_parentheses_around_the_whole(expression: str, bare: str) -> None:
    assert unwrapped(Code(expression)) == bare
