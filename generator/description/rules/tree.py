"""Conditions on the values of a request, as a tree that belongs to no language.

A part of a schema becomes a condition, and a rule is the condition under which a request breaks
it. Conditions are simplified where they are made: `AllOf.of` and its like give the shortest form
that means the same, and `negated` the opposite.
"""

from __future__ import annotations

from msgspec import Struct

OPPOSITE = {">=": "<", "<=": ">", ">": "<=", "<": ">=", "==": "!=", "!=": "=="}


class Value(Struct, frozen=True):
    """A value that a condition speaks of, by wire names.

    The path begins at the request, or where `element` is set at the element of the nearest list.
    """

    path: tuple[str, ...] = ()
    element: bool = False

    def property(self, name: str) -> Value:
        """A property of this value."""
        return Value((*self.path, name), self.element)


REQUEST = Value()
ELEMENT = Value(element=True)


class Condition(Struct, frozen=True):
    """What a request may conform to."""

    def negated(self) -> Condition:
        """The condition that holds where this one does not."""
        return Not(self)

    def needs(self) -> frozenset[Value]:
        """Values that are there wherever this holds, and that it can be asked about anyway."""
        return frozenset()

    def spares(self) -> frozenset[Value]:
        """Values that are there wherever this does not hold: what the opposite needs."""
        return frozenset()


class Always(Condition, frozen=True):
    """Holds for every request."""

    def negated(self) -> Condition:
        """The opposite."""
        return NEVER


class Never(Condition, frozen=True):
    """Holds for no request."""

    def negated(self) -> Condition:
        """The opposite."""
        return ALWAYS


ALWAYS, NEVER = Always(), Never()


class _OfOne(Condition, frozen=True):
    """Speaks of one value."""

    value: Value


class _OfAny(_OfOne, frozen=True):
    """Can be asked about a property that is not there, and does not hold of it."""

    def needs(self) -> frozenset[Value]:
        """What is there wherever this holds."""
        return frozenset((self.value,))


class Given(_OfAny, frozen=True):
    """A property is there."""

    def negated(self) -> Condition:
        """The opposite."""
        return Missing(self.value)


class Missing(_OfOne, frozen=True):
    """A property is not there."""

    def negated(self) -> Condition:
        """The opposite."""
        return Given(self.value)

    def spares(self) -> frozenset[Value]:
        """What is there wherever this does not hold."""
        return frozenset((self.value,))


class IsType(_OfAny, frozen=True):
    """A value is of a type of JSON: string, boolean, integer, object or array."""

    kind: str


class Equals(_OfAny, frozen=True):
    """A value is a text, true or false."""

    constant: str | bool


class In(_OfAny, frozen=True):
    """A value is one of some texts."""

    constants: tuple[str, ...]


class Matches(_OfOne, frozen=True):
    """Something in a text matches a pattern, written as the description writes it."""

    pattern: str


class Bound(_OfOne, frozen=True):
    """A whole number compares with another; the operator is one of OPPOSITE."""

    operator: str
    limit: int

    def negated(self) -> Condition:
        """The opposite."""
        return Bound(self.value, OPPOSITE[self.operator], self.limit)


class Size(_OfOne, frozen=True):
    """The number of characters, elements or properties compares with another."""

    operator: str
    limit: int

    def negated(self) -> Condition:
        """The opposite."""
        return Size(self.value, OPPOSITE[self.operator], self.limit)


class Unique(_OfOne, frozen=True):
    """No two elements of a list are equal."""


class OnlyNames(_OfOne, frozen=True):
    """An object has no properties but these."""

    names: tuple[str, ...]


class Each(_OfOne, frozen=True):
    """Every element of a list conforms to a condition, which calls it ELEMENT."""

    condition: Condition

    @staticmethod
    def of(value: Value, condition: Condition) -> Condition:
        """The condition, simplified."""
        return ALWAYS if condition == ALWAYS else Each(value, condition)


class Distinct(_OfOne, frozen=True):
    """No two elements of a list have the same under a name, but for one value."""

    name: str
    but: str = ""


class Alike(_OfOne, frozen=True):
    """All elements of a list that have something under a name have the same."""

    name: str


class AtMost(_OfOne, frozen=True):
    """No more than some elements of a list have one of some names."""

    names: tuple[str, ...]
    limit: int


class Below(_OfOne, frozen=True):
    """A number is below another, or equal to it where that counts; text of digits is a number."""

    other: Value
    or_equal: bool


class Among(_OfOne, frozen=True):
    """A text is one of the elements of a list."""

    list: Value


class Within(_OfOne, frozen=True):
    """A time is at most some milliseconds before another; what is no time is passed over."""

    end: Value
    milliseconds: int


class SameAs(_OfOne, frozen=True):
    """A value is that of another parameter."""

    other: Value


class AddsUp(_OfOne, frozen=True):
    """The numbers that elements of a list have under a name add up to a number, if there are any.

    The number is a value, or text. What is no number is passed over.
    """

    name: str
    total: Value | str


class Not(Condition, frozen=True):
    """A condition does not hold. Made by `negated`."""

    condition: Condition

    def negated(self) -> Condition:
        """The opposite."""
        return self.condition

    def needs(self) -> frozenset[Value]:
        """What is there wherever this holds."""
        return self.condition.spares()

    def spares(self) -> frozenset[Value]:
        """What is there wherever this does not hold."""
        return self.condition.needs()


class AllOf(Condition, frozen=True):
    """Every part holds. The first one that does not ends it: later parts rely on the earlier."""

    parts: tuple[Condition, ...]

    @staticmethod
    def of(*parts: Condition) -> Condition:
        """The condition, simplified: that something is given falls away where a part needs it."""
        every = _opened(parts, AllOf)
        if NEVER in every:
            return NEVER
        said = [each for each in every if not isinstance(each, Given)]
        needed = frozenset[Value]().union(*(each.needs() for each in said))
        kept = [each for each in every if each in said or each.needs().isdisjoint(needed)]
        return kept[0] if len(kept) == 1 else AllOf(tuple(kept)) if kept else ALWAYS

    def negated(self) -> Condition:
        """The opposite."""
        return AnyOf.of(*(part.negated() for part in self.parts))

    def needs(self) -> frozenset[Value]:
        """What is there wherever this holds."""
        return frozenset[Value]().union(*(part.needs() for part in self.parts))

    def spares(self) -> frozenset[Value]:
        """What is there wherever this does not hold."""
        first, *others = (part.spares() for part in self.parts)
        return first.intersection(*others)


class AnyOf(Condition, frozen=True):
    """Some part holds. The first one that does ends it: later parts rely on the earlier."""

    parts: tuple[Condition, ...]

    @staticmethod
    def of(*parts: Condition) -> Condition:
        """The condition, simplified: that something is missing falls away where a part says so."""
        every = _opened(parts, AnyOf)
        if ALWAYS in every:
            return ALWAYS
        said = [each for each in every if not isinstance(each, Missing)]
        spared = frozenset[Value]().union(*(each.spares() for each in said))
        kept = [each for each in every if each in said or each.spares().isdisjoint(spared)]
        return kept[0] if len(kept) == 1 else AnyOf(tuple(kept)) if kept else NEVER

    def negated(self) -> Condition:
        """The opposite."""
        return AllOf.of(*(part.negated() for part in self.parts))

    def needs(self) -> frozenset[Value]:
        """What is there wherever this holds."""
        first, *others = (part.needs() for part in self.parts)
        return first.intersection(*others)

    def spares(self) -> frozenset[Value]:
        """What is there wherever this does not hold."""
        return frozenset[Value]().union(*(part.spares() for part in self.parts))


class OneOf(Condition, frozen=True):
    """Exactly one part holds."""

    parts: tuple[Condition, ...]

    @staticmethod
    def of(*parts: Condition) -> Condition:
        """The condition, simplified."""
        return parts[0] if len(parts) == 1 else OneOf(parts)


class If(Condition, frozen=True):
    """One condition or another, as a test says."""

    test: Condition
    then: Condition
    otherwise: Condition

    @staticmethod
    def of(test: Condition, then: Condition, otherwise: Condition) -> Condition:
        """The condition, simplified: only a test with two outcomes stays one."""
        if then == otherwise or test == ALWAYS:
            return then
        if test == NEVER:
            return otherwise
        if otherwise == ALWAYS:
            return AnyOf.of(test.negated(), then)
        if otherwise == NEVER:
            return AllOf.of(test, then)
        if then == ALWAYS:
            return AnyOf.of(test, otherwise)
        if then == NEVER:
            return AllOf.of(test.negated(), otherwise)
        return If(test, then, otherwise)

    def negated(self) -> Condition:
        """The opposite."""
        return If.of(self.test, self.then.negated(), self.otherwise.negated())


def read_by(condition: Condition) -> frozenset[Value]:
    """The values whose content a condition asks about; that one is there is none of it."""
    match condition:
        case Given() | Missing() | Always() | Never():
            return frozenset()
        case Not(inner):
            return read_by(inner)
        case AllOf(parts) | AnyOf(parts) | OneOf(parts):
            return frozenset[Value]().union(*map(read_by, parts))
        case If(test, then, otherwise):
            return read_by(test) | read_by(then) | read_by(otherwise)
        case Each(value, inner):
            inside = (
                Value((*value.path, *each.path), value.element) if each.element else each
                for each in read_by(inner)
            )
            return frozenset((value, *inside))
        case Distinct(value, name, _) | Alike(value, name):
            return frozenset((value.property(name),))
        case AtMost():
            return frozenset()
        case (
            Below(value, other, _)
            | Within(value, other, _)
            | Among(value, other)
            | SameAs(value, other)
        ):
            return frozenset((value, other))
        case AddsUp(value, name, total):
            beside = frozenset((total,)) if isinstance(total, Value) else frozenset[Value]()
            return beside | {value.property(name)}
        case _OfOne(value):
            return frozenset((value,))
        case _:
            raise TypeError(f"nothing is known of {condition}")


def _opened(parts: tuple[Condition, ...], kind: type[AllOf] | type[AnyOf]) -> list[Condition]:
    """Parts with those of the same kind opened, each once, without what changes nothing."""
    idle = ALWAYS if kind is AllOf else NEVER
    opened: list[Condition] = []
    for part in parts:
        opened.extend(part.parts if isinstance(part, kind) else (part,))
    return [each for each in dict.fromkeys(opened) if each != idle]


class Name(Struct, frozen=True):
    """A property, in words: each output says it by the name that its reader knows."""

    wire: str


class Constant(Struct, frozen=True):
    """A value, in words; `flag` where it is text that stands for true or false."""

    value: object
    flag: bool = False


class Kind(Struct, frozen=True):
    """What a value is, in words: a type, or the format of a text; `title` is that of an object."""

    name: str
    title: str = ""


Words = tuple[str | Name | Constant | Kind, ...]


class Place(Struct, frozen=True):
    """Where in the description a rule stands. Rules of an entry that is referred to share it."""

    file: str
    pointer: tuple[str | int, ...]


class Rule(Struct, frozen=True):
    """A rule of a request: when it is broken, the properties it speaks of, and what it says."""

    broken: Condition
    names: tuple[str, ...]
    words: Words
    place: Place
    each: Each | None = None
    """The part of `broken` that does not hold, where one element of a list is what breaks it."""
