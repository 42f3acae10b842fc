"""Conditions of the description as Python expressions, and the names that they need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from hashlib import sha256

from msgspec import Struct

from ...description.patterns import pieces
from ...description.rules import tree
from .quoting import Code, literal, tuple_literal


def python_pattern(pattern: str) -> str:
    """The Python form of a pattern: `$` is the very end, also where a line break ends the text."""
    return "".join("\\Z" if piece == "$" else piece for piece in pieces(pattern))


@dataclass
class Patterns:
    """The compiled patterns of one module, each once."""

    names: dict[str, Code] = field(default_factory=dict[str, Code])

    def name(self, pattern: str) -> Code:
        """The constant that matches a pattern."""
        pattern = python_pattern(pattern)
        # Named after its content, so that another pattern before it does not rename it.
        digest = sha256(pattern.encode()).hexdigest()[:8].upper()
        return self.names.setdefault(pattern, Code(f"MATCH_{digest}"))

    def constants(self) -> tuple[tuple[Code, Code], ...]:
        """Names and patterns, to be laid out at the top of the module."""
        return tuple((name, literal(pattern)) for pattern, name in self.names.items())


class Binds(IntEnum):
    """How tightly the outermost operator of an expression binds."""

    CHOICE = 0
    OR = 1
    AND = 2
    NOT = 3
    COMPARISON = 4
    CALL = 5


class Expression(Struct, frozen=True):
    """A Python expression, and the names of its module that it needs: imports and patterns."""

    code: Code
    binds: Binds
    uses: frozenset[str] = frozenset()

    def within(self, binds: Binds) -> Code:
        """The expression as a part of one that binds so tightly."""
        return self.code if self.binds >= binds else Code(f"({self.code})")


# How a value is asked for its type.
_TYPES = {
    "string": ("isinstance({}, str)", ""),
    "boolean": ("isinstance({}, bool)", ""),
    "integer": ("is_integer({})", "is_integer"),
    "object": ("is_dict({})", "is_dict"),
    "array": ("is_list({})", "is_list"),
}


class Writer(Struct, frozen=True):
    """Writes conditions, with the local names of a request's parameters by wire name."""

    patterns: Patterns
    locals: Mapping[str, Code]

    def write(self, condition: tree.Condition) -> Expression:
        """The expression that is true where a condition holds."""
        match condition:
            case tree.Not(inner):
                return self._opposite(inner)
            case tree.AllOf(parts):
                return self._joined(" and ", Binds.AND, parts)
            case tree.AnyOf(parts):
                return self._joined(" or ", Binds.OR, parts)
            case tree.OneOf(parts):
                return self._one(parts, "!=", "==")
            case tree.If(test, then, otherwise):
                return self._choice(test, then, otherwise)
            case tree.Always() | tree.Never():
                return Expression(literal(condition == tree.ALWAYS), Binds.CALL)
            case _:
                return self._of_one(condition)

    def _of_one(self, condition: tree.Condition) -> Expression:
        match condition:
            case tree.Given(value):
                return self._compared(value, "is not", Code("UNSET"), "UNSET")
            case tree.Missing(value):
                return self._compared(value, "is", Code("UNSET"), "UNSET")
            case tree.Equals(value, constant):
                operator = "is" if isinstance(constant, bool) else "=="
                return self._compared(value, operator, literal(constant))
            case tree.In(value, constants):
                return self._compared(value, "in", literal(constants))
            case tree.Bound(value, operator, limit):
                return self._compared(value, operator, literal(limit))
            case tree.Size(value, operator, limit):
                return self._called(value, f"len({{}}) {operator} {limit}", Binds.COMPARISON)
            case tree.Matches(value, pattern):
                constant = self.patterns.name(pattern)
                return self._called(
                    value, f"{constant}({{}}) is not None", Binds.COMPARISON, constant
                )
            case tree.IsType(value, kind):
                form, used = _TYPES[kind]
                return self._called(value, form, Binds.CALL, used)
            case tree.Unique(value):
                return self._called(value, "is_unique({})", Binds.CALL, "is_unique")
            case tree.Distinct(value, name, but):
                return self._asked("is_distinct", value, *((name, but) if but else (name,)))
            case tree.Alike(value, name):
                return self._asked("is_alike", value, name)
            case tree.AtMost(value, names, limit):
                count = self._asked("count_with", value, names)
                return Expression(Code(f"{count.code} <= {limit}"), Binds.COMPARISON, count.uses)
            case tree.Below(value, other, or_equal):
                (first, uses), (second, more) = self._value(value), self._value(other)
                given = f"{first}, {second}" + ", or_equal=True" * or_equal
                code = Code(f"is_below({given})")
                return Expression(code, Binds.CALL, uses | more | {"is_below"})
            case tree.Within(value, end, milliseconds):
                (first, uses), (second, more) = self._value(value), self._value(end)
                code = Code(f"is_within({first}, {second}, {milliseconds})")
                return Expression(code, Binds.CALL, uses | more | {"is_within"})
            case tree.Among(value, other):
                (first, uses), (second, more) = self._value(value), self._value(other)
                code = Code(f"{first} in {second}")
                return Expression(code, Binds.COMPARISON, uses | more)
            case tree.SameAs(value, other):
                return self._same(value, "==", other)
            case tree.AddsUp(value, name, total):
                return self._adds_up(value, name, total)
            case tree.OnlyNames(value, names):
                names_code = literal(names)
                owner, uses = self._value(value)
                code = Code(f"{owner}.keys() <= frozenset({names_code})")
                return Expression(code, Binds.COMPARISON, uses)
            case tree.Each(value, inner):
                each, (of, uses) = self.write(inner), self._value(value)
                code = Code(f"all({each.code} for each in {of})")
                return Expression(code, Binds.CALL, each.uses | uses)
            case _:
                raise TypeError(f"no Python for {condition}")

    def _opposite(self, condition: tree.Condition) -> Expression:
        match condition:
            case tree.Equals(value, constant):
                operator = "is not" if isinstance(constant, bool) else "!="
                return self._compared(value, operator, literal(constant))
            case tree.In(value, constants):
                return self._compared(value, "not in", literal(constants))
            case tree.Matches(value, pattern):
                constant = self.patterns.name(pattern)
                form = f"{constant}({{}}) is None"
                return self._called(value, form, Binds.COMPARISON, constant)
            case tree.OneOf(parts):
                return self._one(parts, "==", "!=")
            case tree.SameAs(value, other):
                return self._same(value, "!=", other)
            case _:
                inner = self.write(condition)
                return Expression(Code(f"not {inner.within(Binds.CALL)}"), Binds.NOT, inner.uses)

    def _value(self, value: tree.Value) -> tuple[Code, frozenset[str]]:
        """The expression of a value, and what it uses."""
        path = list(value.path)
        code = Code("each") if value.element else Code("wire")
        if path and not value.element:
            code = self.locals[path.pop(0)]
        for name in path:
            code = Code(f"{code}.get({literal(name)}, UNSET)")
        return code, frozenset(("UNSET",) if path else ())

    def _compared(
        self, value: tree.Value, operator: str, other: Code, used: str = ""
    ) -> Expression:
        code, uses = self._value(value)
        more = frozenset((str(used),) if used else ())
        return Expression(Code(f"{code} {operator} {other}"), Binds.COMPARISON, uses | more)

    def _same(self, value: tree.Value, operator: str, other: tree.Value) -> Expression:
        (first, uses), (second, more) = self._value(value), self._value(other)
        return Expression(Code(f"{first} {operator} {second}"), Binds.COMPARISON, uses | more)

    def _called(self, value: tree.Value, form: str, binds: Binds, used: str = "") -> Expression:
        code, uses = self._value(value)
        more = frozenset((str(used),) if used else ())
        return Expression(Code(form.format(code)), binds, uses | more)

    def _asked(self, function: str, value: tree.Value, *given: str | tuple[str, ...]) -> Expression:
        """A function of the runtime, asked about a value and some of the description's texts."""
        code, uses = self._value(value)
        arguments = ", ".join((code, *map(literal, given)))
        return Expression(Code(f"{function}({arguments})"), Binds.CALL, uses | {function})

    def _adds_up(self, value: tree.Value, name: str, total: tree.Value | str) -> Expression:
        code, uses = self._value(value)
        of: tuple[Code, frozenset[str]] = (
            (literal(total), frozenset()) if isinstance(total, str) else self._value(total)
        )
        call = Code(f"adds_up({code}, {literal(name)}, {of[0]})")
        return Expression(call, Binds.CALL, uses | of[1] | {"adds_up"})

    def _joined(self, word: str, binds: Binds, parts: tuple[tree.Condition, ...]) -> Expression:
        written = [self.write(part) for part in parts]
        # Who reads `a and b or c` has to think; parentheses also where none are needed.
        code = Code(word.join(each.within(Binds.NOT) for each in written))
        return Expression(code, binds, _uses(written))

    def _one(self, parts: tuple[tree.Condition, ...], differ: str, one: str) -> Expression:
        """Exactly one of some parts, or the opposite: of two, that they differ."""
        written = [self.write(part) for part in parts]
        if len(written) == 2:
            first, second = (f"({each.code})" for each in written)
            code = Code(f"{first} {differ} {second}")
        else:
            code = Code(f"sum({tuple_literal(each.code for each in written)}) {one} 1")
        return Expression(code, Binds.COMPARISON, _uses(written))

    def _choice(
        self, test: tree.Condition, then: tree.Condition, otherwise: tree.Condition
    ) -> Expression:
        written = [self.write(each) for each in (then, test, otherwise)]
        yes, asked, no = (each.within(Binds.OR) for each in written)
        return Expression(Code(f"{yes} if {asked} else {no}"), Binds.CHOICE, _uses(written))


def _uses(parts: list[Expression]) -> frozenset[str]:
    return frozenset[str]().union(*(each.uses for each in parts))
