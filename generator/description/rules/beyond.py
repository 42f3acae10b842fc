"""Rules that JSON Schema cannot say: over a whole list, of an instrument's kind, of two values.

`x-okx-batch-rules` stands at a list of objects, `x-okx-instrument-rules` and
`x-okx-comparison-rules` where rules between parameters stand, under their conditions too. Each is
a list of rules of a few kinds; validators of JSON Schema pass over them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..load import is_mapping
from ..resolve import Node
from .meanings import Scope
from .tree import (
    ALWAYS,
    ELEMENT,
    REQUEST,
    AddsUp,
    Alike,
    AllOf,
    Among,
    AnyOf,
    AtMost,
    Below,
    Condition,
    Constant,
    Distinct,
    Each,
    Equals,
    Given,
    Matches,
    Name,
    Place,
    Rule,
    SameAs,
    Value,
    Within,
    Words,
)

BATCH, INSTRUMENT = "x-okx-batch-rules", "x-okx-instrument-rules"
COMPARISON = "x-okx-comparison-rules"
BETWEEN_PARAMETERS = (INSTRUMENT, COMPARISON)
_COMPARISONS = {
    "greater": "[maxPx, minPx]",
    "at-least": "[copyTotalAmt, copyAmt]",
    "none-of": "[toCcy, fromCcy], or [loanData.ccy, collateralData.ccy]",
    "adds-up": "[recurringList.ratio, '1']",
    "differ": "[fromCcy, toCcy]",
    "one-of": "[rfqSzCcy, baseCcy, quoteCcy]",
    "within": "[begin, end, 90 days]",
}
_OF_THREE = ("one-of", "within")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_INST_ID = "instId"

# What an ID tells. Spot and margin share theirs; an ID of another form tells nothing.
_PAIR = "^[A-Za-z0-9]+-[A-Za-z0-9_]+"
_ENDINGS = (
    (frozenset(("SPOT", "MARGIN")), ""),
    (frozenset(("SWAP",)), "-SWAP"),
    (frozenset(("FUTURES",)), "-[0-9]{6}"),
    (frozenset(("OPTION",)), "-[0-9]{6}-[0-9.]+-[CP]"),
)
KINDS = ("SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION")


def _rules_of(schema: Node, key: str, kinds: tuple[str, ...]) -> Iterator[tuple[str, Node]]:
    """The rules under a key, each with the one kind that it is of."""
    node = schema.get(key)
    for each in node.elements() if node is not None else ():
        each.only(set(kinds), f"a rule of {key}")
        if len(each.mapping()) != 1:
            raise each.error("a rule is of one kind", f"Kinds are: {', '.join(kinds)}.")
        yield next(iter(each.items()))


def batch_rules(schema: Node, name: str, place: Place) -> Iterator[Rule]:
    """The rules over all elements of a list."""
    value = Value((name,))
    for kind, node in _rules_of(schema, BATCH, ("unique", "same", "at-most")):
        if kind == "at-most":
            node.only({"elements", "given"}, "at-most")
            limit, names = node["elements"].integer(), node["given"].texts()
            for each in node["given"].elements():
                _known(schema, each)
            holds: Condition = AtMost(value, names, limit)
            count = "1 element" if limit == 1 else f"{limit} elements"
            words: Words = (f"must have at most {count} with ", *_either(names))
        elif kind == "same":
            _known(schema, node)
            holds = Alike(value, node.text())
            words = ("must have elements of one ", Name(node.text()))
        else:
            holds, words = _unique(schema, node, value)
        yield Rule(holds.negated(), (name,), words, place)


def _unique(schema: Node, node: Node, value: Value) -> tuple[Condition, Words]:
    """What no two elements may share; `{name: px, but: '-1'}` where one value is none."""
    but = ""
    if is_mapping(node.value):
        node.only({"name", "but"}, "unique")
        node, but = node["name"], node["but"].text()
    _known(schema, node)
    words: Words = ("must not have two elements with the same ", Name(node.text()))
    return Distinct(value, node.text(), but), (*words, f" but {but}") if but else words


def _known(schema: Node, name: Node) -> None:
    properties = schema["items"].resolved()["properties"]
    if name.text() not in properties:
        raise name.error(f"a rule about {name.value!r}, which no element has")


def _either(names: tuple[str, ...]) -> Words:
    words: list[str | Name] = []
    for name in names:
        words += (" or ", Name(name)) if words else (Name(name),)
    return tuple(words)


def rules_between(told: Node, schema: Node, scope: Scope, place: Place) -> Iterator[Rule]:
    """The rules between the parameters of a request that are told at a place of its schema."""
    yield from _instrument_rules(told, schema, scope, place)
    yield from _comparison_rules(told, schema, scope, place)


def _instrument_rules(told: Node, schema: Node, scope: Scope, place: Place) -> Iterator[Rule]:
    """The rules about what is for some kinds of instruments only, as far as the ID tells."""
    for _, node in _rules_of(told, INSTRUMENT, ("only",)):
        node.only({"kinds", "given", "valued"}, "only")
        kinds = tuple(each.one_of(KINDS) for each in node["kinds"].elements())
        endings = [ending for of, ending in _ENDINGS if not of & {*kinds}]
        if not endings:
            raise node["kinds"].error("an ID that says so is of none of the other kinds")
        # One pattern for all of them. That an ending is empty is said by `?`.
        form = f"{_PAIR}({'|'.join(filter(None, endings))}){'?' * ('' in endings)}$"
        others = Matches(_instrument(scope, node), form if any(endings) else f"{_PAIR}$")
        for each in node["given"].elements() if "given" in node else ():
            yield _only(schema, scope, each, each.text(), kinds, others, place)
        for path, each in node["valued"].items() if "valued" in node else ():
            yield _only(schema, scope, each, path, kinds, others, place)


def _comparison_rules(told: Node, schema: Node, scope: Scope, place: Place) -> Iterator[Rule]:
    """The rules that hold two values against each other, where both are given."""
    for kind, node in _rules_of(told, COMPARISON, tuple(_COMPARISONS)):
        names = node.texts()
        wanted, count = (3, "three") if kind in _OF_THREE else (2, "two")
        if len({*names}) != len(names) or len(names) != wanted:
            raise node.error(f"compares {count} values", f"Write {kind}: {_COMPARISONS[kind]}.")
        match kind:
            case "adds-up":
                yield _adds_up(schema, scope, node, place)
            case "one-of":
                yield _one_of(scope, node, place)
            case "none-of":
                yield _none_of(schema, scope, node, place)
            case "within":
                yield _within(schema, scope, node, place)
            case _:
                yield _of_two(kind, scope, node, place)


def _of_two(kind: str, scope: Scope, node: Node, place: Place) -> Rule:
    """The rule that a value is above another, or differs from it."""
    names = node.texts()
    first, second = (
        scope.property(REQUEST, name, each)
        for name, each in zip(names, node.elements(), strict=True)
    )
    if kind == "differ":
        holds: Condition = SameAs(first, second)
    else:
        holds = Below(first, second, or_equal=kind == "greater")
    broken = AllOf.of(*_given(scope, first, second), holds)
    return Rule(broken, (names[0],), (_MUST[kind], Name(names[1])), place)


_MUST = {
    "greater": "must be greater than ",
    "at-least": "must be at least ",
    "differ": "must differ from ",
}


def _given(scope: Scope, *values: Value) -> Iterator[Condition]:
    return (Given(each) for each in values if each.path[-1] not in scope.required)


def _one_of(scope: Scope, node: Node, place: Place) -> Rule:
    """The rule that a parameter repeats one of two others."""
    names = node.texts()
    value, *others = (
        scope.property(REQUEST, name, each)
        for name, each in zip(names, node.elements(), strict=True)
    )
    same = AnyOf.of(*(SameAs(value, other) for other in others))
    broken = AllOf.of(*_given(scope, value, *others), same.negated())
    words: Words = ("must be that of ", Name(names[1]), " or of ", Name(names[2]))
    return Rule(broken, (names[0],), words, place)


def _none_of(schema: Node, scope: Scope, node: Node, place: Place) -> Rule:
    """The rule that a text is none of a list's, or none that the list's elements have."""
    told, among = node.elements()
    owner, _, inner = told.text().partition(".")
    value = scope.property(REQUEST, owner, told)
    given = [*_given(scope, value)]
    if inner:
        whole = schema["properties"][owner].resolved()
        if inner not in whole.value.get("properties", {}):
            raise told.error(f"a rule about {told.value!r}, which no request has")
        value = value.property(inner)
        if "required" not in whole or inner not in whole["required"].texts():
            given.append(Given(value))
    of, _, name = among.text().partition(".")
    listed = scope.property(REQUEST, of, among)
    if name:
        _inner(schema, of, name, among)
        holds = Each(listed, SameAs(ELEMENT.property(name), value).negated()).negated()
    else:
        _list_of_texts(schema, among)
        holds = Among(value, listed)
    words: Words = ("must be none of ",)
    if inner:
        words = ("must have a ", Name(inner), " that is none of ")
    words += ("the ", Name(name), " of ", Name(of)) if name else (Name(of),)
    return Rule(AllOf.of(*given, *_given(scope, listed), holds), (owner,), words, place)


# Years have other months than others: a span is as long as the longest that it may be.
_UNITS = {"day": 86_400_000, "month": 31 * 86_400_000}
_SPAN = re.compile(r"([1-9][0-9]*) (calendar )?(day|month)s?")


def _within(schema: Node, scope: Scope, node: Node, place: Place) -> Rule:
    """The rule that a time is at most so long before another."""
    *names, told = node.elements()
    begin, end = (scope.property(REQUEST, each.text(), each) for each in names)
    for each in names:
        if schema["properties"][each.text()].resolved().mapping().get("format") != "unix-ms":
            raise each.error(f"{each.text()!r} is no time", "Times are those of format unix-ms.")
    span = _SPAN.fullmatch(told.text())
    if span is None:
        raise told.error(f"{told.text()!r} is no span", "Write 90 days, 6 months, 2 calendar days.")
    count, calendar, unit = span.groups()
    # Two days of the calendar that are so far apart have nearly a whole day more between them.
    most = (int(count) + 1) * _UNITS[unit] - 1 if calendar else int(count) * _UNITS[unit]
    broken = AllOf.of(*_given(scope, begin, end), Within(begin, end, most).negated())
    words: Words = (f"must be at most {told.text()} before ", Name(names[1].text()))
    return Rule(broken, (names[0].text(),), words, place)


def _list_of_texts(schema: Node, name: Node) -> None:
    whole = schema["properties"][name.text()].resolved()
    if whole["type"].value != "array" or whole["items"].resolved()["type"].value != "string":
        raise name.error(f"{name.value!r} is no list of text")


def _adds_up(schema: Node, scope: Scope, node: Node, place: Place) -> Rule:
    """The rule that numbers of a list's elements add up to a number, or to a parameter."""
    path, told = node.elements()
    owner, _, inner = path.text().partition(".")
    value = scope.property(REQUEST, owner, path)
    _inner(schema, owner, inner, path)
    total: Value | str = told.text()
    shown: str | Name = told.text()
    if not _NUMBER.fullmatch(told.text()):
        total, shown = scope.property(REQUEST, told.text(), told), Name(told.text())
    needed = (value, total) if isinstance(total, Value) else (value,)
    broken = AllOf.of(*_given(scope, *needed), AddsUp(value, inner, total).negated())
    words: Words = ("must have elements whose ", Name(inner), " adds up to ", shown)
    return Rule(broken, (owner,), words, place)


def _inner(schema: Node, owner: str, inner: str, node: Node) -> None:
    """Refuse a rule about what no element of a list has."""
    elements = schema["properties"][owner].resolved().get("items")
    known = elements.resolved().get("properties") if elements is not None else None
    if known is None or inner not in known:
        raise node.error(f"a rule about {f'{owner}.{inner}'!r}, which no element has")


def _instrument(scope: Scope, node: Node) -> Value:
    return scope.property(REQUEST, _INST_ID, node)


def _only(
    schema: Node,
    scope: Scope,
    node: Node,
    path: str,
    kinds: tuple[str, ...],
    others: Matches,
    place: Place,
) -> Rule:
    """The rule about one parameter; `path` may lead into the elements of a list."""
    owner, _, inner = path.partition(".")
    value = scope.property(REQUEST, owner, node)
    is_value = node.name == path
    each: Each | None = None
    if inner:
        _inner(schema, owner, inner, node)
        each = Each(value, _used(ELEMENT.property(inner), node, is_value, False).negated())
        used = AllOf.of(Given(value), each.negated())
    elif owner in scope.required and not is_value:
        used = ALWAYS
    else:
        flag = schema["properties"][owner].resolved()["type"].value == "boolean"
        used = _used(value, node, is_value, flag)
    known = () if _INST_ID in scope.required else (Given(_instrument(scope, node)),)
    broken = AllOf.of(used, *known, others)
    words: Words = (" with ", Name(inner)) if inner else ()
    words += (" of ", Constant(node.value)) if is_value else ()
    told = f"is for {', '.join(kinds[:-1])}{' and ' * (len(kinds) > 1)}{kinds[-1]} only, which "
    first, *rest = (*words, " ", told) if words else (told,)
    said = (str(first).lstrip(), *rest, Name(_INST_ID), " is not")
    return Rule(broken, (owner,), said, place, each)


def _used(value: Value, node: Node, is_value: bool, flag: bool) -> Condition:
    """The condition that a request makes use of a parameter; that something is not so is no use."""
    if is_value:
        if not isinstance(node.value, str | bool):
            raise node.error("must be text, true or false")
        return Equals(value, node.value)
    return Equals(value, True) if flag else Given(value)
