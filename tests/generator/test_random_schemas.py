"""Random schemas of supported keywords: generated, imported, and judged as a validator judges."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .tiny import Json, accepts, as_yaml, item, package, post, request, request_of, root

DOCS = {"url": "https://tiny.test"}
TOLD = {"description": "A rule."}

TEXTS = ["", "a", "b", "ab", "ba", "a\n", "1", "é", " a"]
INTEGERS = [-1, 0, 1, 2, 3]
PATTERNS = ["^a", "b$", "^[ab]+$", "^(a|b)?$", "[0-9]", "^[^a]*$"]
OTHERS: list[Any] = [None, True, False, 0, 1, 1.0, 1.5, "", "a", [], ["a"], {}, {"p": "a"}]

# The properties of every schema here, and the values that are tried for each.
NEAR: dict[str, list[Any]] = {
    "a": TEXTS,
    "b": TEXTS,
    "n": [*INTEGERS, 1.0],
    "f": [True, False],
    "x": [[], ["a"], ["b"], ["a", "b"], ["a", "a"], ["ab", "1", "a"]],
    "o": [{}, {"p": "a"}, {"q": "b"}, {"p": "", "q": "a"}, {"r": "a"}],
    "l": [[], [{}], [{"p": "a"}], [{"p": "a"}, {"p": "a"}], [{"p": "a"}, {"q": "b"}], ["a"]],
}
NAMES = st.sampled_from(sorted(NEAR))
SOME_NAMES = st.lists(NAMES, min_size=1, max_size=3, unique=True)
COUNTS = st.integers(0, 3)


def maybe(**rules: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    return st.fixed_dictionaries({}, optional=rules)


def typed(kind: str, rules: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return rules.map(lambda drawn: {"type": kind, **TOLD, **drawn})


def some(values: list[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)


TEXT_RULES = maybe(
    enum=some(TEXTS), pattern=st.sampled_from(PATTERNS), minLength=COUNTS, maxLength=COUNTS
)
INTEGER_RULES = maybe(
    enum=some(INTEGERS),
    minimum=st.sampled_from(INTEGERS),
    maximum=st.sampled_from(INTEGERS),
    exclusiveMinimum=st.sampled_from(INTEGERS),
    exclusiveMaximum=st.sampled_from(INTEGERS),
)
FLAG_RULES = maybe(const=st.booleans())
SIZES = {"minItems": COUNTS, "maxItems": COUNTS, "uniqueItems": st.booleans()}
FIELDS = st.fixed_dictionaries({"p": typed("string", TEXT_RULES), "q": typed("string", TEXT_RULES)})


def nested(title: str) -> st.SearchStrategy[Json]:
    rules = maybe(
        required=st.sampled_from([["p"], ["q"], ["p", "q"]]),
        dependentRequired=st.just({"p": ["q"]}),
        minProperties=COUNTS,
        **{"not": st.just({"required": ["p", "q"]})},
    )
    return st.tuples(FIELDS, rules).map(
        lambda both: {**request(both[0], **both[1], **TOLD), "title": title}
    )


def _list(element: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    sizes = st.fixed_dictionaries({"items": element}, optional=SIZES)
    return typed("array", sizes)


CONSTANTS = st.sampled_from([*TEXTS, *INTEGERS, True, False])
VALUE_RULES = st.recursive(
    st.one_of(
        maybe(const=CONSTANTS),
        maybe(enum=st.lists(CONSTANTS, min_size=1, max_size=3, unique_by=repr)),
        maybe(pattern=st.sampled_from(PATTERNS), maxLength=COUNTS, minLength=COUNTS),
        maybe(type=st.sampled_from(["string", "integer", "boolean", "array", "object"])),
        maybe(minimum=st.integers(-1, 3), exclusiveMaximum=st.integers(-1, 3)),
        maybe(**SIZES),
        maybe(required=st.just(["p"]), minProperties=COUNTS, maxProperties=COUNTS),
    ),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"items": inner}),
        st.fixed_dictionaries({"properties": st.fixed_dictionaries({"p": inner})}),
        st.fixed_dictionaries({"if": inner, "then": inner}, optional={"else": inner}),
        *(
            st.fixed_dictionaries({word: st.lists(inner, min_size=1, max_size=3)})
            for word in ("allOf", "anyOf", "oneOf")
        ),
    ),
    max_leaves=4,
)

TESTED = st.dictionaries(NAMES, VALUE_RULES, min_size=1, max_size=2)
RULES = st.recursive(
    st.one_of(
        st.fixed_dictionaries({"required": SOME_NAMES}),
        st.fixed_dictionaries({"properties": TESTED}),
        st.fixed_dictionaries({"properties": TESTED, "required": SOME_NAMES}),
        st.fixed_dictionaries(
            {"dependentRequired": st.dictionaries(NAMES, SOME_NAMES, max_size=2)}
        ),
        maybe(minProperties=COUNTS, maxProperties=COUNTS),
    ),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"if": inner, "then": inner}, optional={"else": inner}),
        *(
            st.fixed_dictionaries({word: st.lists(inner, min_size=1, max_size=3)})
            for word in ("allOf", "anyOf", "oneOf")
        ),
    ),
    max_leaves=5,
)


def told(value: Any, is_schema: bool = True) -> Any:
    """Rules with a description at each schema, for those that have no words of their own."""
    if isinstance(value, list):
        return [told(each) for each in value]
    if not isinstance(value, dict):
        return value
    named = {
        key: told(each, key not in ("properties", "dependentRequired"))
        for key, each in value.items()
    }
    return {**TOLD, **named} if is_schema else named


PROPERTIES = st.fixed_dictionaries(
    {
        "a": typed("string", TEXT_RULES),
        "b": typed("string", TEXT_RULES),
        "n": typed("integer", INTEGER_RULES),
        "f": typed("boolean", FLAG_RULES),
        "x": _list(typed("string", TEXT_RULES)),
        "o": nested("Inner"),
        "l": _list(nested("Leg")),
    }
)
PLAIN = st.fixed_dictionaries(
    {
        "a": st.just({"type": "string", **TOLD}),
        "b": st.just({"type": "string", **TOLD}),
        "n": st.just({"type": "integer", **TOLD}),
        "f": st.just({"type": "boolean", **TOLD}),
        "x": _list(st.just({"type": "string"})),
        "o": st.just({**request({"p": {"type": "string", **TOLD}}), **TOLD, "title": "Inner"}),
        "l": _list(nested("Leg")),
    }
)
REQUIRED = st.one_of(st.just([]), SOME_NAMES)


@st.composite
def schemas(draw: st.DrawFn) -> Json:
    """Either rules of single parameters, or rules between parameters that are free otherwise."""
    properties = draw(st.one_of(PROPERTIES, PLAIN))
    rules = told(draw(RULES)) if draw(st.booleans()) else {}
    rules.setdefault("required", draw(REQUIRED))
    rules["required"] = [name for name in rules["required"] if name in properties]
    tested = rules.pop("properties", None)
    if tested is not None:
        rules["allOf"] = [*rules.get("allOf", []), {**TOLD, "properties": tested}]
    return request(properties, **rules)


@st.composite
def wires(draw: st.DrawFn) -> Json:
    """A request with some of the parameters, their values near to what the rules speak of."""
    names = draw(st.lists(NAMES, max_size=5, unique=True))
    odd = draw(st.integers(0, 9)) == 0
    wire = {name: draw(st.sampled_from(NEAR[name])) for name in names}
    if odd:
        wire[draw(NAMES)] = draw(st.sampled_from(OTHERS))
    if draw(st.integers(0, 19)) == 0:
        wire["unknown"] = "a"
    return wire


def generated(bodies: list[Json], folder: Path) -> tuple[Any, list[Any]]:
    """The request models of some schemas, each in a resource of its own."""
    tags = [{"name": f"r{n}", **TOLD, "externalDocs": DOCS} for n in range(len(bodies))]
    paths = {f"/api/v5/r{n}": post(body, item({}), f"r{n}.place") for n, body in enumerate(bodies)}
    module = package(root(paths, tags=tags), folder)
    return module, [request_of(module, f"POST {path}") for path in paths]


def check(bodies: list[Json], tried: list[Json]) -> None:
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        module, models = generated(bodies, Path(folder))
        for body, model in zip(bodies, models, strict=True):
            validator = jsonschema_rs.Draft202012Validator(body)
            for wire in tried:
                conforms = validator.is_valid(wire)
                if accepts(module, model, wire) != conforms:
                    wrong.append(f"{wire} conforms: {conforms}\n{as_yaml(body)}")
    if wrong:
        pytest.fail(min(wrong, key=len), pytrace=False)


@settings(
    derandomize=True,
    max_examples=25,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],  # a generated package a try is too slow to shrink
    suppress_health_check=list(HealthCheck),
)
@given(
    st.lists(schemas(), min_size=6, max_size=6),
    st.lists(wires(), min_size=60, max_size=60),
)
def test_random_schemas(bodies: list[Json], tried: list[Json]) -> None:
    check(bodies, tried)


def test_the_tries_are_of_both_kinds() -> None:
    """Random schemas that took everything, or nothing, would prove nothing."""
    verdicts: list[bool] = []

    @settings(derandomize=True, max_examples=200, deadline=None, database=None)
    @given(schemas(), wires())
    def judge(body: Json, wire: Json) -> None:
        verdicts.append(jsonschema_rs.Draft202012Validator(body).is_valid(wire))

    judge()
    assert 0.1 < sum(verdicts) / len(verdicts) < 0.9
