"""The generated code's verdict is that of a Draft 2020-12 validator, on the real description.

Rules that JSON Schema cannot say are no part of the validator's verdict: there the practice
exchange's own reading is the other one.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import islice, product
from pathlib import Path
from typing import Any

import jsonschema_rs
import okx_v5
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from okxgen.practice.beyond import Beyond

from tests.endpoints.forms import as_dicts, as_models
from tests.endpoints.reading import python_names
from tests.support.description import (
    operations,
    request_examples,
    request_schema,
    resolved,
    whole,
)
from tests.support.every import every
from tests.support.good_requests import GOOD, NEARLY, SAID_TWICE
from tests.support.kept import kept
from tests.support.mutations import (
    OTHER_TYPES,
    STRANGE_TEXTS,
    changed,
    good_requests,
    inlined,
    mutation,
    mutations,
    plausible,
    schema_at,
    steps,
    strange,
    telling,
    validator,
    weakened,
)
from tests.support.tiny import Json

Verdict = tuple[Any, bool]
"""A request, and whether it is right."""

KEYS = list(operations())
EXAMPLES = {f"{key} {name}": (key, name) for key in KEYS for name in request_examples(key)}

CHECKS: dict[str, Callable[[str], None]] = {}
"""What each operation is held to, by name."""


def of_each_operation(check: Callable[[str], None]) -> Callable[[str], None]:
    """A check of one operation; all of them are one test, which makes the requests once."""
    CHECKS[check.__name__] = check
    return check


@cache
def judge(key: str) -> jsonschema_rs.Draft202012Validator:
    """The validator of a request, over the bundle as it is handed out."""
    return jsonschema_rs.Draft202012Validator(whole(request_schema(key)))


@cache
def rules(key: str) -> Json:
    """The schema of a request without references, to make requests from."""
    schema: Json = inlined(request_schema(key), resolved)
    return schema


@cache
def model(key: str) -> Any:
    """The generated class of a request: to look it up takes as long as to make a small one."""
    return okx_v5.OPERATIONS[key].request


def refusal(key: str, wire: Any) -> okx_v5.ValidationError | None:
    """The generated code's; anything raised but a ValidationError fails the test."""
    try:
        request = model(key).from_wire(wire)
    except okx_v5.ValidationError as error:
        return error
    assert request.to_wire() == wire
    return None


def verdict(key: str, wire: Any) -> bool:
    return refusal(key, wire) is None


@cache
def read_by_practice(key: str) -> Beyond:
    """The other rules of a request, as the practice exchange reads them."""
    schema = whole(request_schema(key))
    return Beyond(schema, schema["components"]["schemas"])


def goes_beyond(key: str, wire: Any) -> bool:
    """Whether a request breaks a rule that JSON Schema cannot say."""
    return any(True for _ in read_by_practice(key).breaches(wire))


def is_right(key: str, wire: Any) -> bool:
    """The verdict of the validator, and of the practice exchange on what that passes over."""
    return judge(key).is_valid(wire) and not goes_beyond(key, wire)


def check_all(key: str, wires: Iterable[Any]) -> None:
    wrong = [wire for wire in wires if verdict(key, wire) != is_right(key, wire)]
    assert wrong == []


def some(wires: list[Any], most: int) -> list[Any]:
    """At most so many, from everywhere in the list, the same ones every time."""
    return wires[:: len(wires) // most + 1]


def bases(key: str) -> list[Any]:
    """The documented requests, and more of our own, each as it is or as a batch of one."""
    more: list[Any] = [[each] if is_batch(key) else each for each in GOOD.get(key, [])]
    return [*request_examples(key).values(), *more] or [{}]


def is_batch(key: str) -> bool:
    return bool(rules(key)["type"] == "array")


@lru_cache(1)
def conforming(key: str) -> list[Any]:
    """Requests that conform, which together have every parameter with every value it may have."""
    if not is_batch(key):
        return [*bases(key), *good_requests(rules(key), bases(key))]
    singles = [element for base in bases(key) for element in base]
    elements = good_requests(rules(key)["items"], singles)
    return [*bases(key), *([element] for element in elements)]


@lru_cache(1)
def tried(key: str) -> list[Any]:
    """Those, and what is nearly like them."""
    near = [wire for good in conforming(key) for wire in steps(good, rules(key))]
    odd = list(strange(conforming(key), rules(key)))
    return unlike([*conforming(key), *NEARLY.get(key, []), *some(near, 60_000), *some(odd, 20_000)])


def unlike(wires: list[Any]) -> list[Any]:
    """Each of them once."""
    return list({json.dumps(wire): wire for wire in wires}.values())


def test_every_operation_is_generated() -> None:
    assert sorted(okx_v5.OPERATIONS) == sorted(KEYS)


def test_every_post_has_an_example() -> None:
    without = {key for key in KEYS if not request_examples(key)}
    assert [key for key in without if key.startswith("POST ")] == []


def test_the_validator_reads_the_end_of_a_pattern_as_ecma_script_does() -> None:
    """The differential tests rest on it: `$` is the very end, not the last line's."""
    read = jsonschema_rs.Draft202012Validator({"pattern": "^a$"})
    assert read.is_valid("a")
    assert not read.is_valid("a\n")


@every("key,name", EXAMPLES)
def test_a_documented_request_is_taken(key: str, name: str) -> None:
    assert judge(key).is_valid(request_examples(key)[name])
    assert verdict(key, request_examples(key)[name])


@of_each_operation
def what_is_made_to_conform_conforms(key: str) -> None:
    assert [wire for wire in conforming(key) if not judge(key).is_valid(wire)] == []


@of_each_operation
def every_change_of_a_good_request(key: str) -> None:
    wires = tried(key)
    assert {judge(key).is_valid(wire) for wire in wires} == {True, False}
    assert len(wires) > 50 or not rules(key)["properties"]
    check_all(key, wires)


@of_each_operation
def two_changes_at_a_time(key: str) -> None:
    chance, once = random.Random(key), tried(key)
    times = min(100 * (1 + parameters(rules(key))), 1_500)
    check_all(key, (mutation(chance, chance.choice(once), rules(key)) for _ in range(times)))


def parameters(schema: Json) -> int:
    """How many a request can have, those of its objects included."""
    inside = [schema["items"]] if "items" in schema else []
    own = schema.get("properties", {}).values()
    return len(own) + sum(map(parameters, [*own, *inside]))


@of_each_operation
def parameters_in_every_combination(key: str) -> None:
    wires = list(combinations(key))
    assert any(judge(key).is_valid(wire) for wire in (*wires, *conforming(key)))
    check_all(key, wires)


def combinations(key: str) -> Iterator[Any]:
    """Subsets of the parameters with the values that the rules speak of: all, or a good many."""
    schema = rules(key)["items"] if is_batch(key) else rules(key)
    choices = [[None, *plausible(each)] for each in schema["properties"].values()]
    all_of_them = list(islice(product(*choices), 1_001))
    few = len(all_of_them) <= 1_000
    for values in all_of_them if few else drawn(random.Random(key), choices):
        given = zip(schema["properties"], values, strict=True)
        wire = {name: value for name, value in given if value is not None}
        yield [wire] if is_batch(key) else wire


def drawn(chance: random.Random, choices: list[list[Any]]) -> Iterator[tuple[Any, ...]]:
    for _ in range(1_000):
        often = chance.choice([0.1, 0.3, 0.6, 0.9])
        yield tuple(chance.choice(each) if chance.random() < often else None for each in choices)


@of_each_operation
def every_rule_decides_about_some_request(key: str) -> None:
    """Without any one of its rules the schema would judge otherwise of a request tried here.

    So a rule that the generator lost, or added to, is found by the tests above.
    """
    known = judged(key)
    idle = {
        place: weaker
        for place, weaker in weakened(rules(key))
        if not is_told_by_beside(key, place) and not decides(weaker, known.about(place))
    }
    near = [wire for wire in tried(key) if 0 < number_of_errors(key, wire) < 4]
    starts = [*some(near, 400), *conforming(key)]
    found = {place: telling(rules(key), weaker, starts) for place, weaker in idle.items()}
    check_all(key, [wire for wire in found.values() if wire is not None])
    never = {unnumbered(place) for place, wire in found.items() if wire is None}
    assert never == SAID_TWICE.get(key, {}).keys(), (
        "no request is tried that breaks this rule alone: add one to GOOD or NEARLY in "
        "good_requests.py, or say in SAID_TWICE why there is none"
    )


@dataclass
class Judged:
    """The requests tried with their verdicts, in an order that tells soon about a rule.

    Of one kind are those that break the same rules.
    """

    first: list[Verdict]
    """A few of each kind, and all that are right: what tells about the rules of an `if`."""
    others: list[Verdict]
    breaking: dict[str, list[Verdict]]
    """A few of each kind that breaks a rule, by the place of the rule."""

    def about(self, place: str) -> Iterator[Verdict]:
        """All of them, begun with those that break the rule in a place, or one it is a part of."""
        steps = place.split("/")
        yield from self.breaking.get(place, ())  # a name in `required`
        for length in range(len(steps), 0, -1):
            yield from self.breaking.get("/".join([*steps[:length], ""]), ())
        yield from self.first
        yield from self.others


def judged(key: str) -> Judged:
    of_a_kind: dict[tuple[str, ...], list[Verdict]] = {}
    for wire in tried(key):
        kind = tuple(map(rule_of, islice(validator(rules(key)).iter_errors(wire), 4)))
        of_a_kind.setdefault(kind, []).append((wire, judge(key).is_valid(wire)))
    kinds = sorted(of_a_kind.items(), key=lambda item: (not item[0], len(item[0])))
    breaking: dict[str, list[Verdict]] = {}
    for kind, wires in kinds:
        for rule in kind:
            breaking.setdefault(rule, []).extend(wires[:2])
    first = [each for _, wires in kinds for each in wires[:2]]
    right, wrong = of_a_kind.get((), []), [wires[2:] for kind, wires in kinds if kind]
    return Judged([*first, *right], [each for wires in wrong for each in wires], breaking)


def rule_of(error: jsonschema_rs.ValidationError) -> str:
    """Where the rule stands that is broken; `required` is one for each name."""
    name = error.kind.value if error.kind.name == "required" else ""
    return "/".join(map(str, [*error.schema_path, name]))


def decides(weaker: Json, requests: Iterable[Verdict]) -> bool:
    """Whether a weaker schema judges otherwise of some request."""
    fits = jsonschema_rs.Draft202012Validator(weaker).is_valid
    return any(fits(wire) != right for wire, right in requests)


def number_of_errors(key: str, wire: Any) -> int:
    """Up to four, for more make no difference."""
    return len(list(islice(judge(key).iter_errors(wire), 4)))


def is_told_by_beside(key: str, place: str) -> bool:
    """Whether it is the type of values that are listed, or of the request itself."""
    *above, word = place.split("/")
    beside: Any = rules(key)
    for step in above:
        beside = beside[int(step)] if isinstance(beside, list) else beside.get(step, {})
    return word == "type" and ("enum" in beside or "const" in beside or not above)


def unnumbered(place: str) -> str:
    return "/".join(step for step in place.split("/") if not step.isdigit())


@of_each_operation
def an_error_is_told_where_it_is(key: str) -> None:
    """Of each request with one fault, the place of it as the validator says."""
    check = validator(rules(key))
    wrong: list[tuple[Any, str, str]] = []
    for wire in some(tried(key), 2_000):
        told, faults = refusal(key, wire), list(islice(check.iter_errors(wire), 2))
        if told is None or len(faults) != 1 or goes_beyond(key, wire):
            continue
        if not is_place_of(faults[0], told.wire_name, key):
            wrong.append((wire, told.wire_name, faults[0].message))
        if told.parameter != in_python(told.wire_name, key):
            wrong.append((wire, told.parameter, told.wire_name))
    assert wrong == []


def is_place_of(fault: Any, told: str, key: str) -> bool:
    """Whether it is the parameter that is wrong; of a rule between several, one of its objects."""
    place, words = list(fault.instance_path), list(fault.schema_path)
    between = {"anyOf", "oneOf", "not"} & set(words)
    places = told.split(", ")
    if fault.kind.name == "required" and not between:
        if {"then", "else"} & set(words) and words[-2] == "items":
            return places == [named(key, place)]
        return places == [named(key, place, fault.kind.value)]
    if fault.kind.name == "additionalProperties":
        return places == [named(key, place, name) for name in fault.kind.value]
    if is_plain(words) and not between:
        return places == [named(key, place)]
    return any({*places} <= {*places_at(key, place, length)} for length in range(len(place) + 1))


def places_at(key: str, place: list[Any], length: int) -> Iterator[str]:
    """What may be told of a rule between parameters: those of an object on the way to a fault.

    Where the way leads into a list, it is the element that is told, and not the list.
    """
    here, below = place[:length], place[length:]
    if here and isinstance(here[-1], int):
        yield named(key, here)
    through = below[0] if len(below) > 1 and isinstance(below[1], int) else ""
    yield from (named(key, here, name) for name in names_at(key, here) if name != through)


def is_plain(words: list[Any]) -> bool:
    """Whether a rule is one of a parameter itself."""
    above, plain = iter(words[:-1]), True
    for word in above:
        if word == "properties":
            next(above, None)
        plain = plain and word in ("properties", "items")
    return plain


def names_at(key: str, place: list[Any]) -> Iterable[str]:
    """The parameters that the object in a place may have."""
    known: Json = schema_at(rules(key), tuple(place)).get("properties", {})
    return known


def named(key: str, place: list[Any], name: str = "") -> str:
    """A place as an error tells it."""
    written: str = resolved(request_schema(key)).get("x-okx-name", "")
    for step in [*place, *([name] if name else [])]:
        written += f"[{step}]" if isinstance(step, int) else f".{step}" if written else step
    return written


def in_python(places: str, key: str) -> str:
    """The same places by the names of the models' attributes."""
    return ", ".join(
        _in_python(place, okx_v5.OPERATIONS[key].request) for place in places.split(", ")
    )


def _in_python(place: str, model: Any) -> str:
    path: list[str] = []
    for step in place.split("."):
        name, bracket, index = step.partition("[")
        python = python_names(model).get(name, name)
        path.append(python + bracket + index)
        model = getattr(vars(model).get(python), "_model", model)
    return ".".join(path)


@cache
def texts(pattern: str = "") -> list[str]:
    """What hypothesis thinks of as a text, or as one of a pattern: once for all processes."""
    name = blake2b(pattern.encode(), digest_size=16).hexdigest()
    return kept(f"texts-{name}", [Path(__file__)], lambda: thought_of(pattern))


def thought_of(pattern: str) -> list[str]:
    found: list[str] = []

    @settings(
        derandomize=True,
        max_examples=30,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.from_regex(pattern) if pattern else st.text(max_size=40))
    def keep(text: str) -> None:
        found.append(text)

    keep()
    return found


def value(chance: random.Random, schema: Json) -> Any:
    """Anything, more often what is nearly right."""
    near = [*OTHER_TYPES, *STRANGE_TEXTS, *plausible(schema)]
    kinds = [texts(), near, [chance.choices(texts(), k=chance.randrange(3))]]
    fits = [texts(schema["pattern"])] if "pattern" in schema else []
    return chance.choice(chance.choice([*fits, *kinds]))


@of_each_operation
def random_requests(key: str) -> None:
    chance = random.Random(key)
    schema = rules(key)["items"] if is_batch(key) else rules(key)

    def drawn() -> Any:
        often = chance.choice([0.1, 0.3, 0.6, 0.9])
        given = [name for name in schema["properties"] if chance.random() < often]
        wire = {name: value(chance, schema["properties"][name]) for name in given}
        more = {chance.choice(texts())[:3]: "a"} if chance.random() < 0.3 else {}
        return [{**wire, **more}] if is_batch(key) else {**wire, **more}

    check_all(key, (drawn() for _ in range(200)))


@of_each_operation
def what_is_no_request_at_all_is_refused(key: str) -> None:
    wires = [*OTHER_TYPES, "a", [[]], [None], [{}, 1], {"unknown": "a"}]
    check_all(key, [wire for wire in wires if wire != {}])


@of_each_operation
def a_request_is_the_same_when_it_is_built_from_its_attributes(key: str) -> None:
    """Python arguments end as the same request, so the verdict on the wire is the whole of it."""
    for wire in some([each for each in conforming(key) if is_right(key, each)], 200):
        request = okx_v5.OPERATIONS[key].request.from_wire(wire)
        again = type(request)(**as_models(request))
        assert attributes_of(again) == attributes_of(request)
        assert attributes_of(type(request)(**as_dicts(request))) == attributes_of(request)


def attributes_of(value: Any) -> Any:
    """What a request reads as, to the last object: 1.0 and 1.00 are the same number."""
    if isinstance(value, list):
        return [attributes_of(each) for each in value]
    if not hasattr(value, "to_wire"):
        return value
    names = python_names(type(value)).values()
    return {name: attributes_of(getattr(value, name)) for name in names}


@pytest.mark.parametrize("key", KEYS)
@every("check", CHECKS)
def test_an_operation(key: str, check: Callable[[str], None]) -> None:
    check(key)


HEADED = [key for key in KEYS if okx_v5.OPERATIONS[key].headers]


@pytest.mark.parametrize("key", HEADED)
def test_headers_of_a_call(key: str) -> None:
    """As the validator judges them in the bundle: alone, left out, of another type, unknown."""
    model = okx_v5.OPERATIONS[key].headers
    assert model is not None
    headers = [each for each in operations()[key]["parameters"] if each["in"] == "header"]
    schema = {
        "type": "object",
        "properties": {each["name"]: each["schema"] for each in headers},
        "required": [each["name"] for each in headers if each.get("required")],
        "additionalProperties": False,
    }
    validator = jsonschema_rs.Draft202012Validator(whole(schema))
    good = {each["name"]: "1597026383085" for each in headers}
    wires = [{}, good, *mutations(good, inlined(schema, resolved))]
    verdicts = {True: 0, False: 0}
    for wire in wires:
        try:
            taken = model.from_wire(wire).to_wire() == wire
        except okx_v5.ValidationError:
            taken = False
        assert taken == validator.is_valid(wire), wire
        verdicts[taken] += 1
    assert verdicts[True] > 1
    assert verdicts[False] > 50


def test_changes_reach_into_lists_and_objects() -> None:
    wire = {"legs": [{"px": "1"}]}
    assert {"legs": [{}]} in list(mutations(wire, {}))
    assert {"legs": [{"px": "1\n"}]} in list(mutations(wire, {}))
    assert [{"px": None}] in list(changed([{"px": "1"}], {}))
    by_chance = [mutation(random.Random(seed), wire, {}) for seed in range(5_000)]
    assert {"legs": [{}]} in by_chance
    assert {"legs": [{"px": "1\n"}]} in by_chance
    assert {"legs": [], "unknown": "a"} not in by_chance  # one change, not two
