"""Every fact of every described operation, changed one at a time: none is muted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from okxgen.description.left_out import left_out
from okxgen.description.resolve import open_description
from okxgen.docs.facts import Documentation, Facts
from okxgen.docs.parameters import Parameter
from okxgen.drift.compare import Drift, against_description
from okxgen.drift.lock import locked

from tests.drift.drifting import description
from tests.support.every import every
from tests.support.paths import SPEC

pytestmark = pytest.mark.slow

SIDES = {"request": "request", "response": "answer"}


@cache
def pages() -> dict[str, Facts]:
    """What the pages say of each operation, as the lock file has it."""
    lock = locked(SPEC)
    return {operation: lock.one(operation) for operation in lock.operations}


def drifts(facts: Facts) -> list[Drift]:
    """What a page says and the description of its operation does not."""
    operation = facts.operation
    docs = Documentation(operations={operation: {"en": facts}})
    return against_description(docs, {operation: description()[operation]}, complete=False)


def told(facts: Facts) -> set[tuple[str, str]]:
    """The place and the kind of each difference; an erratum that is stale speaks of its place."""
    found: set[tuple[str, str]] = set()
    for each in drifts(facts):
        if each.where == "erratum":
            found.update((each.field or "", kind) for kind in each.described)
        else:
            found.add((each.place, each.change))
    return found


def changed(facts: Facts, where: str, name: str, **facts_of_it: Any) -> Facts:
    """A page with one parameter that is otherwise, or there at all."""
    side = SIDES[where]
    known = {each.name: each for each in getattr(facts, side)}
    known[name] = replace(known.get(name, Parameter(name, "")), **facts_of_it)
    return replace(facts, **{side: tuple(known.values())})


def described_fields(operation: str) -> Iterable[tuple[str, Parameter]]:
    facts = description()[operation].facts
    for where, side in SIDES.items():
        for parameter in getattr(facts, side):
            yield where, parameter


def on_page(facts: Facts, where: str, name: str) -> Parameter | None:
    found = [each for each in getattr(facts, SIDES[where]) if each.name == name]
    return found[0] if found else None


by_operation = every("operation", {each: each for each in sorted(description())})


def test_every_described_operation_stands_in_the_lock_file() -> None:
    settled = {each.key for each in left_out(open_description(SPEC))}
    assert pages().keys() - settled == description().keys()
    fields = [each for operation in description() for each in described_fields(operation)]
    assert len(fields) >= 1_238


@by_operation
def test_the_pages_are_followed(operation: str) -> None:
    assert drifts(pages()[operation]) == []


@by_operation
def test_another_type_of_any_field_is_told(operation: str) -> None:
    facts = pages()[operation]
    for where, each in described_fields(operation):
        page = on_page(facts, where, each.name)
        taken = {each.type, page.type if page else ""}
        wrong = next(name for name in ("boolean", "integer", "array") if name not in taken)
        found = told(changed(facts, where, each.name, type=wrong))
        assert (f"{where}.{each.name}", "type") in found


@by_operation
def test_a_parameter_that_is_required_otherwise_is_told(operation: str) -> None:
    facts = pages()[operation]
    for where, each in described_fields(operation):
        page = on_page(facts, where, each.name)
        if where == "request" and page is not None and page.required:
            wrong = "no" if page.required == "yes" else "yes"
            found = told(changed(facts, where, each.name, required=wrong))
            assert (f"{where}.{each.name}", "required") in found


@by_operation
def test_a_value_more_of_any_field_that_has_values_is_told(operation: str) -> None:
    facts = pages()[operation]
    for where, each in described_fields(operation):
        page = on_page(facts, where, each.name)
        if page is not None and page.values:
            found = told(changed(facts, where, each.name, values=(*page.values, "zzz")))
            assert (f"{where}.{each.name}", "values") in found


@by_operation
def test_another_default_or_length_of_any_parameter_is_told(operation: str) -> None:
    facts = pages()[operation]
    for where, each in described_fields(operation):
        if where == "request":
            place = f"{where}.{each.name}"
            assert (place, "default") in told(changed(facts, where, each.name, default="zzz"))
            assert (place, "length") in told(changed(facts, where, each.name, lengths=(9_999,)))


@by_operation
def test_any_field_that_is_deprecated_or_gone_is_told(operation: str) -> None:
    facts = pages()[operation]
    for where, each in described_fields(operation):
        side, place = SIDES[where], f"{where}.{each.name}"
        if not each.deprecated:
            assert (place, "deprecated") in told(changed(facts, where, each.name, deprecated=True))
        left = tuple(one for one in getattr(facts, side) if one.name != each.name)
        if left and len(left) < len(getattr(facts, side)):
            assert (place, "removed") in told(replace(facts, **{side: left}))


@by_operation
def test_what_is_said_of_an_operation_as_a_whole_is_told(operation: str) -> None:
    facts = pages()[operation]
    if facts.limits:  # channels have none
        halved = tuple(replace(each, count=each.count + 1) for each in facts.limits)
        assert ("rate-limit", "limit") in told(replace(facts, limits=halved))
    assert ("permission", "permission") in told(replace(facts, permission="other"))
    assert ("page", "moved") in told(replace(facts, anchor="elsewhere"))
    for where in SIDES:
        side = "requests" if where == "request" else "answers"
        examples = tuple(replace(each, value={"zzz": "1"}) for each in getattr(facts, side))
        if examples:
            assert (f"example.{where}", "example") in told(replace(facts, **{side: examples}))
        more = changed(facts, where, "zzz", type="string")
        assert (f"{where}.zzz", "added") in told(more)
