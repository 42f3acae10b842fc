"""Rules as Python refuses what breaks them: an expression, and the words of the error."""

from __future__ import annotations

from collections.abc import Iterable

from ...description.rules.tree import Constant, Kind, Name, Rule, Words
from .expressions import Writer
from .names import snake
from .package import Refusal
from .quoting import literal

# What a caller passes, by type, or by the format of a text.
_KINDS = {
    "string": "a string",
    "boolean": "True or False",
    "flag": "True or False",
    "integer": "a whole number",
    "object": "a model or a dict",
    "objects": "{} or dicts",
    "array": "a list",
    "decimal": "a number: a Decimal, a str or an int",
    "unix-ms": "a time: an aware datetime, or milliseconds since 1970",
    "comma-separated": "a list of strings",
}
_FLAGS = {"true": "True", "false": "False"}


def refusals(rules: Iterable[Rule], writer: Writer) -> tuple[Refusal, ...]:
    """The refusals of some rules, in their order."""
    return tuple(_refusal(rule, writer) for rule in rules)


def _refusal(rule: Rule, writer: Writer) -> Refusal:
    when = writer.write(rule.broken)
    names = literal(", ".join(rule.names))
    return Refusal(when.code, names, literal(in_python(rule.words)), when.uses)


def in_python(words: Words) -> str:
    """Words with the names and values that a caller in Python writes."""
    return "".join(_piece(piece) for piece in words)


def _piece(piece: str | Name | Constant | Kind) -> str:
    match piece:
        case Name(wire):
            return snake(wire)
        case Constant(value, flag):
            return _FLAGS.get(str(value), repr(value)) if flag else repr(value)
        case Kind(name, title):
            return _KINDS[name].format(title)
        case str():
            return piece
