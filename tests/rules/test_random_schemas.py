"""Random schemas of supported keywords: generated, imported, and judged as a validator judges."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.tiny import (
    Json,
    accepts,
    as_yaml,
    get,
    item,
    package,
    post,
    query,
    request,
    request_of,
    root,
)

pytestmark = pytest.mark.slow

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


def rules_of(names: list[str]) -> st.SearchStrategy[Json]:
    """Rules between some of the parameters."""
    name = st.sampled_from(names)
    some_names = st.lists(name, min_size=1, max_size=3, unique=True)
    tested = st.dictionaries(name, VALUE_RULES, min_size=1, max_size=2)
    dependents = st.dictionaries(name, some_names, max_size=2)
    return st.recursive(
        st.one_of(
            st.fixed_dictionaries({"required": some_names}),
            st.fixed_dictionaries({"properties": tested}),
            st.fixed_dictionaries({"properties": tested, "required": some_names}),
            st.fixed_dictionaries({"dependentRequired": dependents}),
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


# What a query can have: its values are text, or lists of text.
FLAT = ["a", "b", "f", "n", "x"]
RULES = rules_of(sorted(NEAR))
FLAT_RULES = rules_of(FLAT)


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
def schemas(draw: st.DrawFn, *, flat: bool = False) -> Json:
    """Either rules of single parameters, or rules between parameters that are free otherwise."""
    properties = draw(st.one_of(PROPERTIES, PLAIN))
    if flat:
        properties = {name: properties[name] for name in FLAT}
    rules = told(draw(FLAT_RULES if flat else RULES)) if draw(st.booleans()) else {}
    rules.setdefault("required", draw(REQUIRED))
    rules["required"] = [name for name in rules["required"] if name in properties]
    tested = rules.pop("properties", None)
    if tested is not None:
        rules["allOf"] = [*rules.get("allOf", []), {**TOLD, "properties": tested}]
    return request(properties, **rules)


@st.composite
def batches(draw: st.DrawFn) -> Json:
    """A list of requests, of some length."""
    sizes = draw(maybe(minItems=st.integers(0, 2), maxItems=st.integers(1, 3)))
    batch = {"title": "PlaceBatch", "type": "array", "x-okx-name": "things", **TOLD, **sizes}
    return {**batch, "items": draw(schemas())}


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


def asked(schema: Json, name: str) -> Json:
    """A GET whose parameters are the properties of a schema."""
    needed = schema["required"]
    parameters = [
        query(wire, rules, required=wire in needed) for wire, rules in schema["properties"].items()
    ]
    itself = ("title", "type", "properties", "required", "additionalProperties")
    between = {key: rule for key, rule in schema.items() if key not in itself}
    return get(parameters, item({}), name, **({"x-okx-rules": between} if between else {}))


def titled(value: Any, number: int) -> Any:
    """A schema with titles that no other has."""
    if isinstance(value, list):
        return [titled(each, number) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: f"{each}{number}" if key == "title" else titled(each, number)
        for key, each in value.items()
    }


def generated(schemas: list[Json], folder: Path, *, flat: bool) -> tuple[Any, list[Any]]:
    """The request models of some schemas, each in a resource of its own."""
    tags = [{"name": f"r{n}", **TOLD, "externalDocs": DOCS} for n in range(len(schemas))]
    paths = {
        f"/api/v5/r{n}": (
            asked(schema, f"r{n}.get_place") if flat else post(schema, item({}), f"r{n}.place")
        )
        for n, schema in enumerate(titled(each, n) for n, each in enumerate(schemas))
    }
    module = package(root(paths, tags=tags), folder)
    method = "GET" if flat else "POST"
    return module, [request_of(module, f"{method} {path}") for path in paths]


def check(schemas: list[Json], tried: list[Any], *, flat: bool = False) -> None:
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        module, models = generated(schemas, Path(folder), flat=flat)
        for schema, model in zip(schemas, models, strict=True):
            validator = jsonschema_rs.Draft202012Validator(schema)
            for wire in tried:
                conforms = validator.is_valid(wire)
                if accepts(module, model, wire) != conforms:
                    wrong.append(f"{wire} conforms: {conforms}\n{as_yaml(schema)}")
    if wrong:
        pytest.fail(min(wrong, key=len), pytrace=False)


def tries(examples: int) -> settings:
    return settings(
        derandomize=True,
        max_examples=examples,
        database=None,
        phases=[Phase.explicit, Phase.generate],  # a generated package a try is slow to shrink
        suppress_health_check=list(HealthCheck),
    )


def six(of: st.SearchStrategy[Json]) -> st.SearchStrategy[list[Json]]:
    return st.lists(of, min_size=6, max_size=6)


SIXTY = st.lists(wires(), min_size=60, max_size=60)


@tries(6)
@given(six(schemas()), SIXTY)
def test_random_schemas(bodies: list[Json], tried: list[Json]) -> None:
    check(bodies, tried)


@tries(6)
@given(six(schemas(flat=True)), SIXTY)
def test_random_queries(queries: list[Json], tried: list[Json]) -> None:
    flat = [{name: wire[name] for name in wire if name not in ("o", "l")} for wire in tried]
    check(queries, [*flat, *tried[:5]], flat=True)


@tries(6)
@given(six(batches()), SIXTY)
def test_random_batches(bodies: list[Json], tried: list[Json]) -> None:
    pairs = [list(pair) for pair in pairwise(tried)]
    check(bodies, [[], *([one] for one in tried), *pairs, tried[:3], tried[:4], [[]], [None]])


@pytest.mark.parametrize(
    ("of", "wire"),
    [
        (schemas(), wires()),
        (schemas(flat=True), wires()),
        (batches(), st.lists(wires(), min_size=1, max_size=2)),
    ],
    ids=["bodies", "queries", "batches"],
)
def test_the_tries_are_of_both_kinds(
    of: st.SearchStrategy[Json], wire: st.SearchStrategy[Any]
) -> None:
    """Random schemas that took everything, or nothing, would prove nothing."""
    verdicts: list[bool] = []

    @settings(derandomize=True, max_examples=200, database=None)
    @given(of, wire)
    def judge(schema: Json, wire: Any) -> None:
        verdicts.append(jsonschema_rs.Draft202012Validator(schema).is_valid(wire))

    judge()
    assert 0.1 < sum(verdicts) / len(verdicts) < 0.9
