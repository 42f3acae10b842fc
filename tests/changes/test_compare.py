"""What a change means depends on which way the value goes: into a request, or out of an answer."""

from __future__ import annotations

from typing import Any

import pytest
from okxgen.changes.compare import compare
from okxgen.changes.documents import Documents

from tests.support.tiny import PATH, Json, get, item, post, query, request, root, text

Told = set[tuple[str, str]]

LIMIT: Json = {"requests": 20, "seconds": 2, "per": ["user"]}


def found(before: Json, after: Json) -> Told:
    """What the one operation of two documents has otherwise."""
    changes = compare(Documents(before), Documents(after))
    assert {each.where for each in changes} <= {f"POST {PATH}", f"GET {PATH}"}
    return {(each.kind, each.what) for each in changes}


def asking(properties: Json, **rules: Any) -> Json:
    return root({PATH: post(request(properties, **rules))})


def answering(**properties: Json) -> Json:
    return root({PATH: post(data=item(properties))})


def numeric(**rules: Any) -> Json:
    return {"type": "integer", **rules}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (text(enum=["a", "b"]), text(enum=["a"]), {("breaking", "value b removed")}),
        (text(enum=["a"]), text(enum=["a", "b", "c"]), {("added", "values b, c added")}),
        (text(), text(enum=["a"]), {("breaking", "has known values now: a")}),
        (text(enum=["a"]), text(), {("changed", "has no list of values any more")}),
        (numeric(maximum=9), numeric(maximum=5), {("breaking", "at most 5, was at most 9")}),
        (numeric(maximum=5), numeric(maximum=9), {("changed", "at most 9, was at most 5")}),
        (numeric(minimum=1), numeric(minimum=2), {("breaking", "at least 2, was at least 1")}),
        (numeric(minimum=2), numeric(), {("changed", "no bound, was at least 2")}),
        (text(), text(maxLength=9), {("breaking", "at most 9 characters, had no bound")}),
        (text(), text(pattern="^a$"), {("breaking", "must match ^a$")}),
        (text(pattern="^a$"), text(), {("changed", "need not match ^a$ any more")}),
        (
            text(),
            {"type": ["string", "integer"]},
            {("changed", "type string, integer, was string")},
        ),
        (
            {"type": ["string", "integer"]},
            text(),
            {("breaking", "type string, was string, integer")},
        ),
        (text(), text(format="decimal"), {("breaking", "format: decimal, was nothing")}),
        (
            text(),
            text(**{"x-okx-default": "a"}),
            {("changed", "what the exchange takes without it: a, was nothing")},
        ),
        (text(), text(deprecated=True), {("changed", "is deprecated")}),
        (text(), text(**{"x-okx-new": [1]}), {("changed", "x-okx-new: `[1]`, was nothing")}),
        (text(), text(description="Otherwise."), set[tuple[str, str]]()),
    ],
)
def test_a_parameter(before: Json, after: Json, told: Told) -> None:
    wanted = {(kind, f"parameter `a`: {what}") for kind, what in told}
    assert found(asking({"a": before}), asking({"a": after})) == wanted
    queried = [root({PATH: get([query("a", each)])}) for each in (before, after)]
    assert found(queried[0], queried[1]) == wanted


KNOWN = "x-extensible-enum"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (text(**{KNOWN: ["a"]}), text(**{KNOWN: ["a", "b"]}), {("added", "value b added")}),
        (text(**{KNOWN: ["a", "b"]}), text(**{KNOWN: ["b"]}), {("changed", "value a removed")}),
        (text(), {"type": ["string", "null"]}, {("breaking", "type string, null, was string")}),
        ({"type": ["string", "null"]}, text(), {("changed", "type string, was string, null")}),
        (text(), text(format="unix-ms"), {("breaking", "format: unix-ms, was nothing")}),
        (
            text(**{"x-okx-meanings": {"table": "T", "values": {"1": "One"}}}),
            text(**{"x-okx-meanings": {"table": "T", "values": {"1": "1", "2": "Two"}}}),
            {("added", "value 2 added")},
        ),
    ],
)
def test_a_field(before: Json, after: Json, told: Told) -> None:
    wanted = {(kind, f"field `a`: {what}") for kind, what in told}
    assert found(answering(a=before), answering(a=after)) == wanted


def test_what_is_new_and_what_is_gone() -> None:
    inner = item({"b": text()}, title="Inner")
    assert found(asking({}), asking({"a": text()})) == {("added", "parameter `a` added")}
    assert found(asking({"a": text()}), asking({})) == {("breaking", "parameter `a` removed")}
    assert found(asking({}), asking({"a": text()}, required=["a"])) == {
        ("breaking", "parameter `a` added, required")
    }
    assert found(asking({"a": text()}, required=["a"]), asking({"a": text()})) == {
        ("changed", "parameter `a`: may be left out now")
    }
    assert found(answering(), answering(a=inner)) == {("added", "field `a` added")}
    assert found(answering(a=inner), answering()) == {("breaking", "field `a` removed")}
    without = item({}, title="Inner")
    assert found(answering(a=inner), answering(a=without)) == {("breaking", "field `a.b` removed")}


RULES: list[tuple[Json, str]] = [
    ({"not": {"required": ["a", "b"]}}, "`a` and `b` do not go together"),
    ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, "at least one of `a`, `b` is needed"),
    ({"dependentRequired": {"a": ["b"]}}, "`a` needs `b`"),
    (
        {
            "if": {"properties": {"a": {"const": "x"}}, "required": ["a"]},
            "then": {"required": ["b"]},
            "else": {"properties": {"b": {"not": {}}}},
        },
        "where `a` is x, `b` is needed; otherwise `b` is not taken",
    ),
    ({"allOf": [{"not": {"required": ["a"]}, "description": "No a today."}]}, "No a today"),
    (
        {"x-okx-comparison-rules": [{"greater": ["a", "b"]}]},
        '`{"x-okx-comparison-rules": {"greater": ["a", "b"]}}`',
    ),
]


@pytest.mark.parametrize(("rule", "words"), RULES)
def test_a_rule_narrows_what_is_taken(rule: Json, words: str) -> None:
    both = {"a": text(), "b": text()}
    bare, ruled = asking(both), asking(both, **rule)
    assert found(bare, ruled) == {("breaking", f"rule: {words}")}
    assert found(ruled, bare) == {("changed", f"rule dropped: {words}")}
    others = [{"oneOf": [{"required": ["b"]}]}]
    assert found(asking(both, allOf=others), asking(both, allOf=[*others, rule])) == found(
        bare, ruled
    ), "also where it stands among others"


@pytest.mark.parametrize(
    ("more", "kind", "what"),
    [
        ({"operationId": "thing.put"}, "breaking", "method: thing.put, was thing.place"),
        ({"x-okx-permission": "read"}, "changed", "permission read, was trade"),
        ({"x-okx-permission": "withdraw"}, "breaking", "permission withdraw, was trade"),
        ({"deprecated": True}, "changed", "is deprecated"),
        (
            {"x-okx-rate-limit": [{**LIMIT, "requests": 5}, {"orders": 9, "seconds": 2}]},
            "changed",
            "rate limit: 5 requests in 2 s per user; 9 orders in 2 s, "
            "was 20 requests in 2 s per user",
        ),
        ({"x-okx-pages": {"cursor": "a"}}, "added", 'pages: `{"cursor": "a"}`, was nothing'),
        ({"x-okx-result": {"rows": "none"}}, "changed", "promised result: "),
        ({"security": [{"key": []}]}, "breaking", "is signed with keys now"),
    ],
)
def test_what_else_is_said_of_an_operation(more: Json, kind: str, what: str) -> None:
    ((found_kind, found_what),) = found(root(), root({PATH: post(**more)}))
    assert found_kind == kind
    assert found_what.startswith(what)


def test_operations_and_error_codes_come_and_go() -> None:
    one, two = Documents(root()), Documents(root({PATH: post(), f"{PATH}s": get()}))
    codes = {"1": {"class": "A", "resend": "no"}, "2": {"class": "B", "resend": "no"}}
    later = {"1": {"class": "C", "resend": "unknown"}, "3": {"class": "B", "resend": "no"}}

    def told(before: Documents, after: Documents) -> Told:
        return {(each.kind, f"{each.where}: {each.what}") for each in compare(before, after)}

    assert told(one, two) == {("added", f"GET {PATH}s: new operation")}
    assert told(two, one) == {("breaking", f"GET {PATH}s: operation removed")}
    with_codes = Documents(root(), codes=codes)
    assert told(one, with_codes) == set(), "a bundle alone says nothing of them"
    assert told(with_codes, Documents(root(), codes=later)) == {
        ("breaking", "code 1: exception: C, was A"),
        ("changed", "code 1: may be sent again: unknown, was no"),
        ("added", "code 3: new error code"),
        ("changed", "code 2: error code removed"),
    }
