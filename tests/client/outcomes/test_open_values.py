"""Nothing an answer may say makes it unreadable.

Unknown values, new fields, empty text and null never raise, in whatever field of whatever answer.
A value of another kind than described (text where there was a number, say) never raises but in its
own attribute, with a ValueError that tells where to find what was sent. What the answer promises is
apart: damage there leaves no proof, and no success is read from it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from okx_v5 import OPERATIONS, BadReply, Operation, OutcomeUnknown, Reply

from tests.client.outcomes.reading import Place, Unreadable, places, replaced, unreadable, value_at
from tests.endpoints.forms import as_models
from tests.support.callers import Blocking, Caller
from tests.support.description import operations, reply_examples, request_examples
from tests.support.every import every
from tests.support.practice import LIVE, Practice

pytestmark = pytest.mark.slow

Said = str | int | float | bool | list[Any] | dict[str, Any] | None

NEW_VALUES = ("unknown", "null", "empty", "hollow")
NOTHING: tuple[Said, ...] = (None, "")
OF_ANOTHER_KIND: tuple[Said, ...] = (0, 1.5, True, "new-value", {}, [], {"a": [None]}, [[{}]])

DAMAGE: tuple[Said, ...] = (None, "", 1.5, {}, [], {"a": [None]}, [[{}]])
"""What tells nothing, wherever it stands."""

HOLDERS = (dict, list)

EXAMPLES = {f"{key} {name}": (key, name) for key in operations() for name in reply_examples(key)}

each_example = every("key,name", EXAMPLES)


def arguments_of(key: str) -> dict[str, Any]:
    """A documented request; none for an operation that takes nothing."""
    wire = next(iter(request_examples(key).values()), {})
    return as_models(OPERATIONS[key].request.from_wire(wire))


# What an answer is read as does not hang on who carried it, nor on whether it was awaited.
@pytest.mark.parametrize("values", NEW_VALUES)
@every("key", {key: key for key in operations()})
def test_over_the_wire(caller: Caller, practice: Practice, values: str, key: str) -> None:
    practice.reset()
    practice.scenario("unknown-values", values=values)
    reply = answer_to(caller, OPERATIONS[key], values)
    assert practice.pending() == []
    assert list(unreadable(reply)) == []


@pytest.fixture
def caller(practice: Practice) -> Iterator[Caller]:
    with Blocking(**LIVE, base_url=practice.url, timeout=5) as call:
        yield call


def answer_to(call: Caller, operation: Operation[Any], values: str) -> Any:
    """The reply to a documented request, or what can be read of it where it proves nothing."""
    promise = operation.promise
    # An sCode stays as it is.
    must_tell = promise.acts and bool(promise.by) and "sCode" not in promise.by
    in_lists = any(len(each.path) > 1 for each in promise.success)
    try:
        reply = call(operation.label, **arguments_of(operation.key))
    except BadReply as error:
        # A name of tomorrow is another name than what was asked for.
        # Neither does a list without elements tell what became of them.
        assert must_tell and (values != "hollow" or in_lists)
        return error.reply
    assert not must_tell or values in ("unknown", "hollow")
    return reply


def decoded(key: str, wire: Any) -> Reply[Any]:
    return OPERATIONS[key].decode(json.dumps(wire).encode())


def fields(key: str, wire: Any) -> list[Place]:
    """The places that do not decide whether there is a reply at all."""
    deciding = {("code",), *promised(key, wire)}
    open_to_all = [at for at in places(wire) if at not in deciding and not is_row(wire, at)]
    return [at for at in open_to_all if not is_one_more(wire, at)]


def apart(wire: Any, where: list[Place]) -> Iterator[list[Place]]:
    """The places in groups that are changed together, for none of them stands in another.

    Of what holds nothing else every other place, so that its neighbours are as they were.
    """
    hold = [at for at in where if value_at(wire, at) and isinstance(value_at(wire, at), HOLDERS)]
    leaves = [at for at in where if at not in hold]
    yield from filter(None, [leaves[::2], leaves[1::2], *([at] for at in hold)])


def with_all(wire: Any, where: list[Place], value: Said) -> Any:
    for at in where:
        wire = replaced(wire, at, value)
    return wire


def is_one_more(wire: Any, at: Place) -> bool:
    """Whether a place is in a third object of a list, or a later one: the second is read alike."""
    return any(
        isinstance(step, int) and step > 1 and isinstance(value_at(wire, at[: depth + 1]), dict)
        for depth, step in enumerate(at)
    )


def is_row(wire: Any, at: Place) -> bool:
    """Whether a place is the list of rows, or one of them."""
    return at[0] == "data" and len(at) <= 2 and isinstance(value_at(wire, at), (dict, list))


def promised(key: str, wire: Any) -> list[Place]:
    """The places of an answer that tell what became of a request, and what they stand in."""
    promise = OPERATIONS[key].promise
    results = {each.path for each in (*promise.success, *promise.failure)}
    paths = {(name,) for name in promise.by} | results
    known = {path[:length] for path in paths for length in range(1, len(path) + 1)}
    named = {at: tuple(step for step in at[1:] if isinstance(step, str)) for at in places(wire)}
    return [at for at, path in named.items() if promise.acts and at[0] == "data" and path in known]


@each_example
def test_nothing_in_any_place(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for where in apart(wire, fields(key, wire)):
        for value in NOTHING:
            found = list(unreadable(decoded(key, with_all(wire, where, value))))
            assert [each for each in found if not is_lost(each)] == [], (where, value)
            assert all(each.holder.sent() == value for each in found), (where, value)


@each_example
def test_new_fields_in_any_place(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for at in [(), *places(wire)]:
        there = value_at(wire, at)
        if not isinstance(there, HOLDERS):
            continue
        if isinstance(there, dict):
            there = {"newField": {"a": [None, "", 1.5]}, "": None, "type": [], "class": 0, **there}
        elif isinstance(there, list) and at != ("data",) and at not in promised(key, wire):
            there = [*there, None, "new", {"a": 1}]
        reply = decoded(key, replaced(wire, at, there))
        # The names in a map are no fields: what is added there is a value of another kind.
        odd = [each for each in unreadable(reply) if not is_lost(each)]
        assert [each for each in odd if told(each) != there] == [], at


@each_example
def test_values_of_another_kind_in_any_place(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for where in apart(wire, fields(key, wire)):
        for value in OF_ANOTHER_KIND:
            changed = with_all(wire, where, value)
            reply = decoded(key, changed)
            assert reply.to_wire() == changed
            for each in unreadable(reply):
                assert holds(told(each), value) or holds(value, told(each)), (where, each)


@every("key,name", {told: of for told, of in EXAMPLES.items() if OPERATIONS[of[0]].promise.acts})
def test_damage_where_a_success_is_told(key: str, name: str) -> None:
    wire = reply_examples(key)[name]
    for at in promised(key, wire):
        for value in DAMAGE:
            changed = replaced(wire, at, value)
            if is_told_otherwise(OPERATIONS[key], changed, at):
                assert decoded(key, changed).to_wire() == changed
            else:
                with pytest.raises(OutcomeUnknown) as caught:
                    decoded(key, changed)
                assert caught.value.operation == key, (at, value)


def is_told_otherwise(operation: Operation[Any], wire: Any, at: Place) -> bool:
    """Whether a row still says what it speaks of, by another name than the one that is damaged."""
    promise = operation.promise
    if promise.rows == "any":
        return not any(each.path[: len(at) - 2] == at[2:] for each in promise.success)
    row = value_at(wire, at[:2])
    name = [step for step in at if isinstance(step, str)][-1]
    is_result = any(name in each.path for each in (*promise.success, *promise.failure))
    return not is_result and any(
        isinstance(row.get(name), str) and row[name] for name in promise.by
    )


def is_lost(each: Unreadable) -> bool:
    """Whether something else was sent in place of the whole object, which no field can tell."""
    return "was sent in place of the object" in str(each.error)


def told(each: Unreadable) -> Any:
    """What was sent where an attribute raises, which its error names."""
    if is_lost(each):
        return each.holder.sent()
    assert repr(each.wire_name) in str(each.error)
    sent = each.holder.to_wire()
    return each.holder[each.wire_name] if isinstance(sent, list) else sent[each.wire_name]


def holds(wire: Any, value: Any) -> bool:
    """Whether a value is another one, or has it inside."""
    inner = wire.values() if isinstance(wire, dict) else wire if isinstance(wire, list) else ()
    is_same = (type(wire) is bool) == (type(value) is bool) and wire == value
    return is_same or any(holds(each, value) for each in inner)
