"""The words of each keyword: what a value must be, as errors of a request say it.

They name properties and values by what they are, so that each output can say them its own way.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from ..resolve import Node
from .meanings import Scope
from .tree import Constant, Kind, Name, Words

MOST_NAMED = 40
"""More choices than this are counted: nobody reads a message with 240 countries."""

# Formats that say what a value must be better than the type, values or pattern of its text.
_SAY_ALL = ("unix-ms", "flag")
_SAY_TYPE = ("decimal", "comma-separated")


class Said(Struct, frozen=True):
    """A keyword to be put into words: its schema, its value, and what rules can speak of."""

    schema: Node
    node: Node
    scope: Scope
    flag: bool = False
    """Whether texts stand for true and false here."""

    @property
    def format(self) -> object:
        """The format of the value."""
        return self.schema.mapping().get("format")

    def constant(self, value: object) -> Words:
        """A value as the caller passes it."""
        return (Constant(value, self.flag or self.format == "flag"),)


Speech = Callable[[Said], Words]


def either(choices: list[Words]) -> Words:
    """Choices in a row."""
    if len(choices) == 1:
        return choices[0]
    if len(choices) > MOST_NAMED:
        return (f"one of {len(choices)} values, such as ", *joined(", ", choices[:3]))
    return (*joined(", ", choices[:-1]), " or ", *choices[-1])


def joined(separator: str, parts: list[Words]) -> Words:
    """Words with something between them."""
    return tuple(
        piece
        for index, part in enumerate(parts)
        for piece in ((separator, *part) if index else part)
    )


def many(count: int, thing: str) -> str:
    """A number of things."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def described(schema: Node, node: Node) -> Words:
    """The description of a rule that has no words of its own."""
    told = schema.get("description")
    if told is None:
        raise node.error(
            f"the rule {node.name!r} needs words for its error",
            "Say the rule in a description beside it.",
        )
    return (clause(told),)


def clause(told: Node) -> str:
    """A description as a part of a sentence."""
    return " ".join(told.prose().split()).removesuffix(".")


def type_(said: Said) -> Words:
    """Type."""
    form = said.format
    known = isinstance(form, str) and form in (*_SAY_ALL, *_SAY_TYPE)
    return ("must be ", Kind(str(form) if known else said.node.text()))


def enum(said: Said) -> Words:
    """Enum."""
    form = said.format
    if form in _SAY_ALL:
        return ("must be ", Kind(str(form)))
    return ("must be ", *_choices(said))


def _choices(said: Said) -> Words:
    return either([said.constant(each.value) for each in said.node.elements()])


def const(said: Said) -> Words:
    """Const."""
    return ("must be ", *said.constant(said.node.value))


def enum_tested(said: Said) -> Words:
    """enum, in a condition."""
    return ("is ", *_choices(said))


def const_tested(said: Said) -> Words:
    """const, in a condition."""
    return ("is ", *said.constant(said.node.value))


def pattern(said: Said) -> Words:
    """Pattern."""
    form, text = said.format, said.node.text()
    told = said.schema.get("x-okx-says")
    if told is not None:
        return (clause(told),)
    if form in _SAY_ALL:
        return ("must be ", Kind(str(form)))
    if form == "decimal":
        return (f"must be a number in plain notation that fits the pattern {text}",)
    return (f"must match the pattern {text}",)


def size(least_or_most: str, thing: str) -> Speech:
    """minLength, maxItems and their like."""
    return lambda said: (f"must have at {least_or_most} {many(said.node.integer(), thing)}",)


def bound(words: str) -> Speech:
    """minimum, exclusiveMaximum and their like."""
    return lambda said: (f"must be {words} {said.node.value}",)


def unique(said: Said) -> Words:
    """UniqueItems."""
    return ("must not have an element twice",)


def items(said: Said) -> Words:
    """Items."""
    rules = joined("; ", [*map(_without_must, _of_elements(said))])
    return ("must have elements that are each as described (", *rules, ")")


def element(said: Said) -> Words:
    """Items, of the one element that breaks them."""
    rules = _of_elements(said)
    short = [*map(_without_must, rules)]
    if all(whole != each for whole, each in zip(rules, short, strict=True)):
        return ("must ", *joined(" and ", short))
    return ("must be as described (", *joined("; ", short), ")")


def _of_elements(said: Said) -> list[Words]:
    """The rules of elements; several may have the one description that stands beside them."""
    return [*dict.fromkeys(said.scope.words(said.node.resolved()))]


def _without_must(words: Words) -> Words:
    first, *others = words
    return (first.removeprefix("must ") if isinstance(first, str) else first, *others)


def alternatives(count: str) -> Speech:
    """AnyOf and oneOf between parameters."""

    def speech(said: Said) -> Words:
        branches = [element.mapping() for element in said.node.elements()]
        if not all(set(each) == {"required"} for each in branches):
            return described(said.schema, said.node)
        choices = [
            joined(" with ", [(Name(name),) for name in each["required"]]) for each in branches
        ]
        return (f"are alternatives: {count} one of ", *either(choices), " is required")

    return speech


def not_(said: Said) -> Words:
    """not, between parameters."""
    if set(said.node.mapping()) != {"required"}:
        told = said.node.get("description")
        return (clause(told),) if told is not None else described(said.schema, said.node)
    names: list[Words] = [(Name(name),) for name in said.node["required"].texts()]
    together = (" together: ", *joined(" and ", names)) if len(names) > 1 else ()
    return ("cannot be given", *together)


def few(said: Said) -> Words:
    """minProperties, of a request."""
    least = many(said.node.integer(), "parameter")
    return (f"are too few: at least {least} must be given",)


def lots(said: Said) -> Words:
    """maxProperties, of a request."""
    most = many(said.node.integer(), "parameter")
    return (f"are too many: at most {most} may be given",)
