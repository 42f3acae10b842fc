"""Whether a condition of a rule holds for a request: what the tree means, said a second time."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

from okxgen.description.rules import tree
from okxgen.outputs.python.expressions import python_pattern

MISSING = object()
_TYPES: dict[str, type] = {"string": str, "boolean": bool, "object": dict, "array": list}


def holds(condition: tree.Condition, request: dict[str, Any], element: Any = MISSING) -> bool:
    """Whether a condition holds; parts are asked in their order, and no more than needed."""
    match condition:
        case tree.Always():
            return True
        case tree.Never():
            return False
        case tree.Not(inner):
            return not holds(inner, request, element)
        case tree.AllOf(parts):
            return all(holds(part, request, element) for part in parts)
        case tree.AnyOf(parts):
            return any(holds(part, request, element) for part in parts)
        case tree.OneOf(parts):
            return sum(holds(part, request, element) for part in parts) == 1
        case tree.If(test, then, otherwise):
            chosen = then if holds(test, request, element) else otherwise
            return holds(chosen, request, element)
        case _:
            return _of_one(condition, request, element)


def _of_one(condition: Any, request: dict[str, Any], element: Any) -> bool:
    value = _at(condition.value, request, element)
    match condition:
        case tree.Given():
            return value is not MISSING
        case tree.Missing():
            return value is MISSING
        case tree.IsType(_, "integer"):
            return isinstance(value, int) and not isinstance(value, bool)
        case tree.IsType(_, kind):
            return isinstance(value, _TYPES[kind])
        case tree.Equals(_, constant):
            return type(value) is type(constant) and value == constant
        case tree.In(_, constants):
            return isinstance(value, str) and value in constants
        case tree.Matches(_, pattern):
            return re.search(python_pattern(pattern), value) is not None
        case tree.Size(_, operator, limit):
            return _compares(len(value), operator, limit)
        case tree.Bound(_, operator, limit):
            return _compares(value, operator, limit)
        case tree.Unique():
            return all(value.index(each) == place for place, each in enumerate(value))
        case tree.OnlyNames(_, names):
            return set(value) <= set(names)
        case tree.Distinct(_, name, but):
            given = [each[name] for each in value if each.get(name, but) != but]
            return all(given.index(each) == place for place, each in enumerate(given))
        case tree.Alike(_, name):
            return len({str(each[name]) for each in value if name in each}) < 2
        case tree.AtMost(_, names, limit):
            return sum(not {*names}.isdisjoint(each) for each in value) <= limit
        case tree.Below(_, other, or_equal):
            first, second = _number(value), _number(_at(other, request, element))
            if first is None or second is None:
                return False
            return first < second or (or_equal and first == second)
        case tree.Within(_, end, milliseconds):
            first, second = _number(value), _number(_at(end, request, element))
            return first is None or second is None or second - first <= milliseconds
        case tree.Among(_, other):
            return value in _at(other, request, element)
        case tree.SameAs(_, other):
            return bool(value == _at(other, request, element))
        case tree.AddsUp(_, name, total):
            wanted = total if isinstance(total, str) else _at(total, request, element)
            numbers = [_number(each[name]) for each in value if name in each]
            every = [*numbers, _number(wanted)]
            return not numbers or None in every or sum(filter(None, numbers)) == every[-1]
        case tree.Each(_, inner):
            return all(holds(inner, request, each) for each in value)
        case _:
            raise TypeError(condition)


def _at(value: tree.Value, request: dict[str, Any], element: Any) -> Any:
    found = element if value.element else request
    for name in value.path:
        found = found.get(name, MISSING)
    return found


def _number(value: object) -> Fraction | None:
    """What a whole number or text says, if it is a number."""
    try:
        return Fraction(value) if isinstance(value, int | str) else None
    except ValueError:
        return None


def _compares(number: int, operator: str, limit: int) -> bool:
    return {
        ">=": number >= limit,
        "<=": number <= limit,
        ">": number > limit,
        "<": number < limit,
        "==": number == limit,
        "!=": number != limit,
    }[operator]
