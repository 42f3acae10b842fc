"""What the generated rules need and Python does not have, as JSON Schema defines it."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, InvalidOperation
from functools import reduce
from typing import Any

from msgspec import json

from .convert import is_dict, is_list

# What generated modules import.
__all__ = [
    "adds_up",
    "count_with",
    "is_alike",
    "is_below",
    "is_distinct",
    "is_integer",
    "is_unique",
    "is_within",
]


def is_integer(value: object) -> bool:
    """A whole number; true and false are none, 1.0 is one."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())


def is_unique(values: list[Any]) -> bool:
    """Whether no two elements are equal; 1 and true are not equal, 1 and 1.0 are."""
    try:
        keys = [json.encode(_canonical(value), order="sorted") for value in values]
    except (TypeError, UnicodeEncodeError, RecursionError):
        return False  # no JSON, so no list that the exchange could take
    return len(set(keys)) == len(keys)


def is_distinct(elements: list[dict[str, Any]], name: str, but: str = "") -> bool:
    """Whether no two elements have the same under a name, but for one value."""
    return is_unique([each[name] for each in elements if each.get(name, but) != but])


def is_alike(elements: list[dict[str, Any]], name: str) -> bool:
    """Whether all elements that have something under a name have the same."""
    given = [each[name] for each in elements if name in each]
    return all(each == given[0] for each in given)


def count_with(elements: list[dict[str, Any]], names: tuple[str, ...]) -> int:
    """How many elements have one of some names."""
    return sum(any(name in each for name in names) for each in elements)


def is_below(value: Any, other: Any, *, or_equal: bool = False) -> bool:
    """Whether a number is below another; what is no number is for its own rule to tell."""
    try:
        first, second = Decimal(value), Decimal(other)
        return first <= second if or_equal else first < second
    except (ArithmeticError, TypeError, ValueError):
        return False


def is_within(begin: Any, end: Any, milliseconds: int) -> bool:
    """Whether a time is so close before another; what is no time is for its own rule to tell."""
    try:
        return int(end) - int(begin) <= milliseconds
    except (OverflowError, TypeError, ValueError):
        return True


# Sums are exact or none: what is longer than any number that is meant raises, and is passed over.
_EXACT = Context(prec=10_000, traps=[Inexact, InvalidOperation])


def adds_up(elements: list[dict[str, Any]], name: str, total: Any) -> bool:
    """Whether the numbers under a name add up to another; what is none is for its own rule."""
    try:
        numbers = [Decimal(each[name]) for each in elements if name in each]
        left = reduce(_EXACT.subtract, numbers, Decimal(total))
        return not (numbers and left.is_finite() and left)
    except (ArithmeticError, TypeError, ValueError):
        return True


def _canonical(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_list(value):
        return [_canonical(element) for element in value]
    if is_dict(value):
        return {name: _canonical(each) for name, each in value.items()}
    return value
