"""Conditions as a tree: opposites, short forms and Python mean the same for every request."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET
from okxgen.description.rules import tree
from okxgen.description.rules.tree import (
    ALWAYS,
    ELEMENT,
    NEVER,
    REQUEST,
    AddsUp,
    Alike,
    AllOf,
    Among,
    AnyOf,
    AtMost,
    Below,
    Bound,
    Condition,
    Distinct,
    Each,
    Equals,
    Given,
    If,
    In,
    IsType,
    Matches,
    Missing,
    Not,
    OneOf,
    OnlyNames,
    SameAs,
    Size,
    Unique,
    Value,
    Within,
)
from okxgen.outputs.python.expressions import Binds, Patterns, Writer
from okxgen.outputs.python.quoting import Code

from tests.rules.holding import holds

pytestmark = pytest.mark.slow

A, B, L = (REQUEST.property(name) for name in ("a", "b", "l"))
INNER = A.property("p")
OPERATORS = (">=", "<=", ">", "<", "==", "!=")
SIMPLE = ["", "a", "ab", ") or (", "1.0", "10", 0, 1, 2, True, False]
OBJECTS = [
    [{"p": "1.5"}, {"p": "0.5"}, {}],
    [{"p": "1"}],
    [{"p": "a"}, {"q": "a"}],
    [{"p": "a"}] * 2,
    [{"p": "b"}, {"p": "a", "q": ""}],
]
VALUES: list[Any] = [
    *SIMPLE,
    *OBJECTS,
    [],
    ["a"],
    ["a", "a"],
    [{}, 1],
    {},
    {"p": "a"},
    {"p": 1, "q": ""},
]
REQUESTS = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(VALUES) for name in ("a", "b", "l")}
)

Pair = tuple[Condition, Condition]
"""A condition as it was asked for, and in its short form."""


def on(value: Value, kind: str, condition: Condition) -> st.SearchStrategy[Pair]:
    """A condition that only values of a type can be asked for, both ways to see to it."""
    of_kind = IsType(value, kind)
    return st.sampled_from(
        [
            (AllOf((of_kind, condition)), AllOf.of(of_kind, condition)),
            (AnyOf((Not(of_kind), condition)), AnyOf.of(of_kind.negated(), condition)),
            (AllOf((Given(value), of_kind, condition)), AllOf.of(Given(value), of_kind, condition)),
            (
                AnyOf((Missing(value), Not(of_kind), condition)),
                AnyOf.of(Missing(value), of_kind.negated(), condition),
            ),
        ]
    )


OF_ALL: list[Callable[[Value], Condition]] = [
    lambda value: Distinct(value, "p"),
    lambda value: Distinct(value, "p", "a"),
    lambda value: Alike(value, "p"),
    lambda value: AtMost(value, ("p", "q"), 1),
    lambda value: AddsUp(value, "p", "2"),
    lambda value: AddsUp(value, "p", B),
    lambda value: Among(B, value),
    lambda value: SameAs(B, value),
    lambda value: Each(value, SameAs(ELEMENT.property("p"), B).negated()).negated(),
]


def of_objects(value: Value, of: Callable[[Value], Condition]) -> Condition:
    """A condition on all elements of a list, asked of objects alone."""
    return AllOf.of(Each(value, IsType(ELEMENT, "object")), of(value))


def same(condition: Condition) -> Pair:
    return condition, condition


def about(value: Value) -> st.SearchStrategy[Pair]:
    """Conditions on one value."""
    asked = [
        Given(value),
        Missing(value),
        *(IsType(value, kind) for kind in ("string", "boolean", "integer", "object", "array")),
        *(Equals(value, constant) for constant in ("a", "", ") or (", True, False)),
        In(value, ("a",)),
        In(value, ("", "ab")),
    ]
    number, size = st.sampled_from(OPERATORS), st.integers(0, 2)
    return st.one_of(
        st.sampled_from([same(each) for each in (ALWAYS, NEVER, *asked)]),
        on(value, "string", Matches(value, "^a$")),
        on(value, "array", Unique(value)),
        st.sampled_from(OF_ALL).flatmap(lambda of: on(value, "array", of_objects(value, of))),
        on(value, "object", OnlyNames(value, ("p",))),
        st.tuples(st.sampled_from([A, B]), st.booleans()).map(
            lambda each: same(AllOf.of(Given(value), Given(each[0]), Below(value, *each)))
        ),
        st.tuples(st.sampled_from([A, B]), size).map(
            lambda each: same(AllOf.of(Given(value), Given(each[0]), Within(value, *each)))
        ),
        st.tuples(number, size).flatmap(lambda each: on(value, "integer", Bound(value, *each))),
        st.tuples(number, size, st.sampled_from(["string", "array", "object"])).flatmap(
            lambda each: on(value, each[2], Size(value, each[0], each[1]))
        ),
    )


def within(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    """Conditions that are put together of others."""
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        some.map(lambda parts: (AllOf(firsts(parts)), AllOf.of(*seconds(parts)))),
        some.map(lambda parts: (AnyOf(firsts(parts)), AnyOf.of(*seconds(parts)))),
        some.map(lambda parts: (OneOf(firsts(parts)), OneOf.of(*seconds(parts)))),
        st.tuples(inner, inner, inner).map(lambda p: (If(*firsts(p)), If.of(*seconds(p)))),
        inner.map(lambda pair: (Not(pair[0]), pair[1].negated())),
    )


def firsts(parts: Any) -> tuple[Condition, ...]:
    return tuple(part[0] for part in parts)


def seconds(parts: Any) -> tuple[Condition, ...]:
    return tuple(part[1] for part in parts)


def each(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    is_list = IsType(L, "array")
    return inner.map(
        lambda pair: (
            AllOf((is_list, Each(L, pair[0]))),
            AllOf.of(is_list, Each.of(L, pair[1])),
        )
    )


IS_OBJECT = IsType(A, "object")
OF_A_PROPERTY = about(INNER).map(
    lambda pair: (AllOf((IS_OBJECT, pair[0])), AllOf.of(IS_OBJECT, pair[1]))
)
LEAVES = st.one_of(about(A), about(B), OF_A_PROPERTY, each(about(ELEMENT)))
CONDITIONS = st.recursive(LEAVES, within, max_leaves=6)


def check_the_short_form(pair: Pair, requests: list[dict[str, Any]]) -> None:
    asked, short = pair
    for request in requests:
        assert holds(asked, request) == holds(short, request)


def check_the_opposite(condition: Condition, requests: list[dict[str, Any]]) -> None:
    opposite = condition.negated()
    for request in requests:
        assert holds(opposite, request) != holds(condition, request)
        assert holds(opposite.negated(), request) == holds(condition, request)


def is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


NAMES: dict[str, Any] = {
    "UNSET": UNSET,
    "is_integer": is_integer,
    "is_distinct": lambda values, name, but="": holds(Distinct(A, name, but), {"a": values}),
    "is_alike": lambda values, name: holds(Alike(A, name), {"a": values}),
    "count_with": lambda values, names: sum(not {*names}.isdisjoint(each) for each in values),
    "is_below": lambda value, other, or_equal=False: holds(
        Below(A, B, or_equal), {"a": value, "b": other}
    ),
    "is_within": lambda begin, end, milliseconds: holds(
        Within(A, B, milliseconds), {"a": begin, "b": end}
    ),
    "adds_up": lambda values, name, total: holds(AddsUp(A, name, B), {"a": values, "b": total}),
    "is_unique": lambda values: all(values.index(one) == n for n, one in enumerate(values)),
    "is_dict": lambda value: isinstance(value, dict),
    "is_list": lambda value: isinstance(value, list),
}
LOCALS = {name: Code(name) for name in ("a", "b", "l")}


def check_python(condition: Condition, requests: list[dict[str, Any]]) -> None:
    """With the names that the expression says it needs, and no others; between other parts too."""
    patterns = Patterns()
    written = Writer(patterns, LOCALS).write(condition)
    known = {**NAMES, **{str(n): re.compile(eval(p)).search for n, p in patterns.constants()}}
    needed = {name: known[name] for name in written.uses}
    beside = f"b is not b or {written.within(Binds.NOT)} and True"
    for request in requests:
        given_values = {name: request.get(name, UNSET) for name in LOCALS}
        scope = {**needed, **given_values, "wire": request}
        told = eval(written.code, scope)
        assert told is holds(condition, request)
        assert bool(eval(beside, scope)) == told


@settings(max_examples=600)
@given(CONDITIONS, st.booleans(), st.lists(REQUESTS, min_size=5, max_size=5))
def test_the_short_form_the_opposite_and_python_mean_the_same(
    pair: Pair, opposite: bool, requests: list[dict[str, Any]]
) -> None:
    """All of one condition, for it takes longer to make one up than to try it."""
    check_the_short_form(pair, requests)
    check_the_opposite(pair[1], requests)
    check_python(pair[1].negated() if opposite else pair[1], requests)


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (AllOf.of(Given(A), Equals(A, "x")), 'a == "x"'),
        (AllOf.of(Given(A), Equals(A, "x")).negated(), 'a != "x"'),
        (AnyOf.of(Missing(A), Equals(A, True)), "a is UNSET or a is True"),
        (AnyOf.of(Missing(A), Equals(A, True)).negated(), "a is not UNSET and a is not True"),
        (AnyOf.of(Given(A), Given(B)).negated(), "a is UNSET and b is UNSET"),
        (OneOf.of(Given(A), Given(B)), "(a is not UNSET) != (b is not UNSET)"),
        (OneOf.of(Given(A), Given(B)).negated(), "(a is not UNSET) == (b is not UNSET)"),
        (
            OneOf.of(Given(A), Given(B), Given(L)).negated(),
            "sum((a is not UNSET, b is not UNSET, l is not UNSET)) != 1",
        ),
        (In(A, ("x", "y")).negated(), 'a not in ("x", "y")'),
        (IsType(A, "string").negated(), "not isinstance(a, str)"),
        (Size(A, ">=", 1).negated(), "len(a) < 1"),
        (Bound(A, "<=", 1).negated(), "a > 1"),
        (Unique(A).negated(), "not is_unique(a)"),
        (OnlyNames(REQUEST, ("a",)).negated(), 'not (wire.keys() <= frozenset(("a",)))'),
        (
            Each(L, IsType(ELEMENT.property("p"), "string")).negated(),
            'not all(isinstance(each.get("p", UNSET), str) for each in l)',
        ),
        (
            AllOf.of(AnyOf.of(Given(A), Given(B)), Given(L)),
            "(a is not UNSET or b is not UNSET) and l is not UNSET",
        ),
        (
            If.of(Given(A), Given(B), Given(L)),
            "b is not UNSET if a is not UNSET else l is not UNSET",
        ),
        (AllOf.of(Given(A), Size(A, ">", 0)), "a is not UNSET and len(a) > 0"),
        (AnyOf.of(Missing(A), Bound(A, ">", 0)), "a is UNSET or a > 0"),
        (AllOf.of(), "True"),
        (AnyOf.of(), "False"),
        (AllOf.of(Given(A), NEVER), "False"),
        (AnyOf.of(Given(A), ALWAYS), "True"),
        (Within(A, B, 5), "is_within(a, b, 5)"),
        (Within(A, B, 5).negated(), "not is_within(a, b, 5)"),
        (Each.of(L, ALWAYS), "True"),
        (If.of(Given(A), ALWAYS, NEVER), "a is not UNSET"),
        (If.of(Given(A), NEVER, ALWAYS), "a is UNSET"),
        (If.of(Given(A), Given(B), ALWAYS), "a is UNSET or b is not UNSET"),
    ],
)
def test_conditions_are_written_as_a_person_would(condition: Condition, code: str) -> None:
    assert Writer(Patterns(), LOCALS).write(condition).code == code


def test_every_kind_of_condition_is_tried_here() -> None:
    kinds = {
        name
        for name, kind in inspect.getmembers(tree, inspect.isclass)
        if issubclass(kind, Condition) and kind is not Condition and not name.startswith("_")
    }
    seen: set[str] = set()

    @settings(max_examples=500, derandomize=True, database=None)
    @given(CONDITIONS)
    def look(pair: Pair) -> None:
        waiting: list[Any] = [*pair, pair[1].negated()]
        while waiting:
            condition = waiting.pop()
            seen.add(type(condition).__name__)
            members = [getattr(condition, name) for name in condition.__struct_fields__]
            for member in members:
                inside = member if isinstance(member, tuple) else (member,)
                waiting.extend(each for each in inside if isinstance(each, Condition))

    look()
    assert seen == kinds
