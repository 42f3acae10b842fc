"""Nothing an answer may say makes it unreadable.

Unknown values, new fields, empty text and null never raise, in whatever field of whatever answer.
A value of another kind than described (text where there was a number, say) never raises but in its
own attribute, with a ValueError that tells where to find what was sent.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from okx_v5 import OPERATIONS, Reply

from tests.client.outcomes.reading import Place, Unreadable, places, replaced, unreadable, value_at
from tests.endpoints.forms import as_models
from tests.support.callers import Caller
from tests.support.description import operations, reply_examples, request_examples
from tests.support.practice import LIVE, Practice

pytestmark = pytest.mark.slow

Said = str | int | float | bool | list[Any] | dict[str, Any] | None

NEW_VALUES = ("unknown", "null", "empty", "hollow")
NOTHING: tuple[Said, ...] = (None, "")
OF_ANOTHER_KIND: tuple[Said, ...] = (0, 1.5, True, "new-value", {}, [], {"a": [None]}, [[{}]])

# Results decide whether there is a reply at all.
RESULTS = ("code", "sCode")

EXAMPLES = [(key, name) for key in operations() for name in reply_examples(key)]

examples = pytest.mark.parametrize(("key", "name"), EXAMPLES)


def arguments_of(key: str) -> dict[str, Any]:
    """A documented request; none for an operation that takes nothing."""
    wire = next(iter(request_examples(key).values()), {})
    return as_models(OPERATIONS[key].request.from_wire(wire))


@pytest.mark.parametrize("key", operations())
def test_over_the_wire(kind: type[Caller], practice: Practice, key: str) -> None:
    operation = OPERATIONS[key]
    with kind(**LIVE, base_url=practice.url, timeout=5) as call:
        for values in NEW_VALUES:
            practice.reset()
            practice.scenario("unknown-values", values=values)
            reply = call(operation.label, **arguments_of(key))
            assert practice.pending() == []
            assert list(unreadable(reply)) == []


def decoded(key: str, wire: Any) -> Reply[Any]:
    return OPERATIONS[key].decode(json.dumps(wire).encode())


def fields(wire: Any) -> list[Place]:
    return [at for at in places(wire) if at[-1] not in RESULTS]


@examples
def test_nothing_in_any_place(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for at in fields(wire):
        for value in NOTHING:
            reply = decoded(key, replaced(wire, at, value))
            assert list(unreadable(reply)) == [], (at, value)


@examples
def test_new_fields_in_any_place(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for at in [(), *places(wire)]:
        there = value_at(wire, at)
        if isinstance(there, dict):
            there = {**there, "newField": {"a": [None, "", 1.5]}, "": None, "type": [], "class": 0}
        elif isinstance(there, list) and at != ("data",):
            there = [*there, None, "new", {"a": 1}]
        reply = decoded(key, replaced(wire, at, there))
        # The names in a map are no fields: what is added there is a value of another kind.
        assert [each for each in unreadable(reply) if told(each) != there] == [], at


@examples
def test_values_of_another_kind_in_any_place(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for at in fields(wire):
        for value in OF_ANOTHER_KIND:
            changed = replaced(wire, at, value)
            reply = decoded(key, changed)
            assert reply.to_wire() == changed
            for each in unreadable(reply):
                assert holds(told(each), value) or holds(value, told(each)), (at, each)


def told(each: Unreadable) -> Any:
    """What was sent where an attribute raises, which its error names."""
    assert repr(each.wire_name) in str(each.error)
    sent = each.holder.to_wire()
    return each.holder[each.wire_name] if isinstance(sent, list) else sent[each.wire_name]


def holds(wire: Any, value: Any) -> bool:
    """Whether a value is another one, or has it inside."""
    inner = wire.values() if isinstance(wire, dict) else wire if isinstance(wire, list) else ()
    is_same = (type(wire) is bool) == (type(value) is bool) and wire == value
    return is_same or any(holds(each, value) for each in inner)
