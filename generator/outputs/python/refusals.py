"""Rules as Python refuses what breaks them: an expression, and the words of the error."""

from __future__ import annotations

from collections.abc import Iterable

from ...description.api import RequestModel
from ...description.rules.tree import (
    ALWAYS,
    AllOf,
    Condition,
    Constant,
    Each,
    IsType,
    Kind,
    Name,
    Not,
    Rule,
    Value,
    Words,
    read_by,
)
from .expressions import Binds, Writer
from .names import snake
from .quoting import Code, literal
from .request_classes import Refusal

Closed = frozenset[tuple[str, ...]]
"""Paths of parameters that take one of some values."""

# What a caller passes, by type, or by the format of a text.
_KINDS = {
    "string": "a string",
    "boolean": "True or False",
    "flag": "True or False",
    "integer": "a whole number",
    "object": "a model or a dict",
    "element": "{} or a dict",
    "array": "a list",
    "decimal": "a number: a Decimal, a str or an int",
    "unix-ms": "a time: an aware datetime, or milliseconds since 1970",
    "comma-separated": "a list of strings",
}
_FLAGS = {"true": "True", "false": "False"}


def refusals(rules: Iterable[Rule], writer: Writer, closed: Closed) -> tuple[Refusal, ...]:
    """The refusals of some rules, in their order."""
    return tuple(_refusal(rule, writer, closed) for rule in rules)


def _refusal(rule: Rule, writer: Writer, closed: Closed) -> Refusal:
    when = writer.write(rule.broken if rule.each is None else rule.each.condition.negated())
    names = literal(", ".join(rule.names))
    code, uses = when.code, when.uses
    asked_about = read_by(rule.broken) if closed else frozenset[Value]()
    hang = sorted({each.path[0] for each in asked_about if each.path in closed})
    if hang and not _is_type(rule.broken):
        # Asked last, when the rule is broken, so that it costs nothing before.
        asked = (f"not is_undescribed({writer.locals[name]})" for name in hang)
        code = Code(" and ".join((when.within(Binds.NOT), *asked)))
        uses |= {"is_undescribed"}
    words = literal(in_python(rule.words))
    if rule.each is None:
        return Refusal(code, names, words, uses)
    elements, under = writer.locals[rule.each.value.path[0]], _beside(rule.broken, rule.each)
    if under == ALWAYS:
        return Refusal(code, names, words, uses, elements)
    before = writer.write(under)
    return Refusal(code, names, words, uses | before.uses, elements, before.code)


def _beside(broken: Condition, each: Each) -> Condition:
    """What else must be so where an element breaks a rule, asked before the elements are."""
    parts = broken.parts if isinstance(broken, AllOf) else (broken,)
    return AllOf.of(*(part for part in parts if part != each.negated()))


def _is_type(broken: Condition) -> bool:
    return isinstance(broken, Not) and isinstance(broken.condition, IsType)


def closed_paths(model: RequestModel) -> Closed:
    """Where in a request values are one of some, and so may be newer than the description."""
    found: set[tuple[str, ...]] = set()
    for each in model.parameters:
        element = each.type.element
        if each.type.values or (element is not None and element.values):
            found.add((each.name,))
        for inner in each.type.models:
            found.update((each.name, *path) for path in closed_paths(inner))
    return frozenset(found)


def in_python(words: Words) -> str:
    """Words with the names and values that a caller in Python writes."""
    return "".join(_piece(piece) for piece in words)


def _piece(piece: str | Name | Constant | Kind) -> str:
    match piece:
        case str():
            return piece
        case Name(wire):
            return snake(wire)
        case Constant(value, flag):
            return _FLAGS.get(str(value), repr(value)) if flag else repr(value)
        case Kind(name, title):
            return _KINDS[name].format(title)
