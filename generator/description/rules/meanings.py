"""What each keyword of a rule means: its value in a schema → a condition on a value."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from ..patterns import portable
from ..resolve import Node
from ..values import one_type
from .tree import (
    ALWAYS,
    ELEMENT,
    NEVER,
    REQUEST,
    AllOf,
    AnyOf,
    Bound,
    Condition,
    Each,
    Equals,
    Given,
    If,
    In,
    IsType,
    Matches,
    OnlyNames,
    Size,
    Unique,
    Value,
    Words,
)

TYPES = ("string", "boolean", "integer", "object", "array")


@dataclass(frozen=True)
class Scope(ABC):
    """What the rules of a request can speak of: its parameters, and schemas within schemas."""

    names: tuple[str, ...]
    required: frozenset[str] = frozenset()
    """Parameters that every request has: they were refused before where they are missing."""
    flags: frozenset[str] = frozenset()
    """Parameters whose texts stand for true and false."""

    @abstractmethod
    def conforms(self, schema: Node, value: Value) -> Condition:
        """The condition under which a value conforms to a schema."""

    @abstractmethod
    def words(self, schema: Node, *, flag: bool = False) -> list[Words]:
        """The rules of a schema of a value in words, one each."""

    def property(self, of: Value, name: str, node: Node) -> Value:
        """A property; an error where a request has none of the name. `node` names it."""
        if of == REQUEST and name not in self.names:
            known = ", ".join(self.names)
            raise node.error(
                f"a rule about {name!r}, which is no parameter", f"Known are: {known}."
            )
        return of.property(name)

    def given(self, of: Value, name: str, node: Node) -> Condition:
        """The condition that a property is there."""
        value = self.property(of, name, node)
        return ALWAYS if of == REQUEST and name in self.required else Given(value)

    def missing(self, of: Value, name: str, node: Node) -> Condition:
        """The condition that a property is not there."""
        return self.given(of, name, node).negated()


Meaning = Callable[[Node, Node, Value, Scope], Condition]
"""Of a schema, the value of one keyword in it, and the value of a request it speaks of."""


def type_(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """Type."""
    kind = one_type(schema)
    if kind == "number":
        raise node.error(
            "'number' is not a type of requests",
            "Write type: string with format: decimal, or integer.",
        )
    if kind not in TYPES:
        raise node.error(f"{kind!r} is not a type", f"Types are: {', '.join(TYPES)}.")
    return IsType(value, kind)


def const(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """const, as JSON compares: 1 is not true."""
    constant = node.value
    if isinstance(constant, (bool, str)):
        return Equals(value, constant)
    if isinstance(constant, int):
        return AllOf.of(IsType(value, "integer"), Bound(value, "==", constant))
    raise node.error(
        f"{constant!r} cannot be compared with", "Constants are strings, integers, true, false."
    )


def enum(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """Enum."""
    values = node.sequence()
    if not values:
        raise node.error("an enum without values")
    if len({*map(repr, values)}) != len(values):
        raise node.error("an enum with a value twice")
    if all(isinstance(each, str) for each in values):
        return In(value, tuple(values))
    return AnyOf.of(*(const(schema, element, value, scope) for element in node.elements()))


def pattern(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """Pattern."""
    return Matches(value, portable(node))


def size(operator: str) -> Meaning:
    """minLength, maxItems and their like."""

    def meaning(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
        return Size(value, operator, node.integer())

    return meaning


def bound(operator: str) -> Meaning:
    """minimum, exclusiveMaximum and their like."""

    def meaning(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
        if not isinstance(node.value, int) or isinstance(node.value, bool):
            raise node.error(f"{node.name!r} must be a whole number")
        return Bound(value, operator, node.value)

    return meaning


def unique(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """UniqueItems."""
    return Unique(value) if node.flag() else ALWAYS


def items(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """Items."""
    return Each.of(value, scope.conforms(node, ELEMENT))


def properties(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """properties: each conforms, or is not there."""
    needed = schema["required"].texts() if "required" in schema else ()
    parts: list[Condition] = []
    for name, child in node.items():
        conforms = scope.conforms(child, scope.property(value, name, node))
        absent = NEVER if name in needed else scope.missing(value, name, node)
        parts.append(AnyOf.of(absent, conforms))
    return AllOf.of(*parts)


def required(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """Required."""
    return AllOf.of(*(scope.given(value, name, node) for name in node.texts()))


def additional(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """AdditionalProperties."""
    if node.flag():
        return ALWAYS
    known = schema.get("properties")
    return OnlyNames(value, tuple(known.mapping()) if known else ())


def dependent(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """DependentRequired."""
    return AllOf.of(
        *(
            AnyOf.of(scope.missing(value, name, node), scope.given(value, other, node))
            for name, needed in node.items()
            for other in needed.texts()
        )
    )


def if_(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """if, with the then and the else beside it."""
    branches = [
        scope.conforms(schema[key], value) if key in schema else ALWAYS for key in ("then", "else")
    ]
    return If.of(scope.conforms(node, value), *branches)


def not_(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
    """Not."""
    return scope.conforms(node, value).negated()


def combined(of: Callable[..., Condition]) -> Meaning:
    """allOf, anyOf, oneOf."""

    def meaning(schema: Node, node: Node, value: Value, scope: Scope) -> Condition:
        parts = [scope.conforms(element, value) for element in node.elements()]
        if not parts:
            raise node.error(f"an empty {node.name}")
        return of(*parts)

    return meaning
