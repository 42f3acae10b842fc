"""Schemas of requests as rules: of each value, and between the parameters of a request."""

from __future__ import annotations

from collections.abc import Iterator

from ..keywords import IN_REQUESTS, KEYWORDS, Keyword
from ..resolve import Node
from .beyond import BATCH, BETWEEN_PARAMETERS, batch_rules, rules_between
from .meanings import Scope
from .tree import (
    ALWAYS,
    ELEMENT,
    NEVER,
    REQUEST,
    AllOf,
    AnyOf,
    Condition,
    Each,
    IsType,
    Kind,
    Name,
    Place,
    Rule,
    Value,
    Words,
)
from .words import Said, clause, described, element, joined


class Parameters(Scope):
    """The parameters of a request, and what schemas mean for them."""

    @classmethod
    def of(cls, properties: Node, required: tuple[str, ...] = ()) -> Parameters:
        """The parameters that a schema of a request has as properties."""
        schemas = {name: child.resolved().mapping() for name, child in properties.items()}
        flags = {name for name, each in schemas.items() if each.get("format") == "flag"}
        return cls(tuple(schemas), frozenset(required), frozenset(flags))

    def conforms(self, schema: Node, value: Value) -> Condition:
        """The condition under which a value conforms to a schema, whatever the value is."""
        if isinstance(schema.value, bool):
            return ALWAYS if schema.value else NEVER
        schema = schema.resolved()
        _refuse(schema, (BATCH, *BETWEEN_PARAMETERS))
        # The type first and what is required next, so that the rest can rely on both.
        order = {"type": 0, "required": 1}
        rules = sorted(_rules(schema), key=lambda each: order.get(each[0].name, 2))
        parts: dict[str, list[Condition]] = {}
        for row, node in rules:
            parts.setdefault(_guarded(schema, row, value), []).append(
                self.meaning(schema, row, node, value)
            )
        return AllOf.of(
            *(
                (
                    AnyOf.of(IsType(value, kind).negated(), AllOf.of(*each))
                    if kind
                    else AllOf.of(*each)
                )
                for kind, each in parts.items()
            )
        )

    def meaning(self, schema: Node, row: Keyword, node: Node, value: Value) -> Condition:
        """The condition of one keyword, on a value of the type the keyword speaks of."""
        if value == REQUEST and row.type not in ("", "object"):
            raise _of_another_type(row, node, "object")
        if value == REQUEST and row.name == "type":
            return ALWAYS if node.value == "object" else NEVER
        assert row.meaning is not None
        return row.meaning(schema, node, value, self)

    def words(self, schema: Node, *, flag: bool = False) -> list[Words]:
        """The rules of a schema of a value in words, one each."""
        return [self.said(schema, row, node, flag=flag) for row, node in _rules(schema)]

    def said(self, schema: Node, row: Keyword, node: Node, *, flag: bool = False) -> Words:
        """One keyword of a value in words."""
        if row.words is None:
            return described(schema, node)
        return row.words(Said(schema, node, self, flag))


def _rules(schema: Node) -> Iterator[tuple[Keyword, Node]]:
    """The keywords of a schema that are rules of their own; an error for what is not supported."""
    for key in schema.mapping():
        row = KEYWORDS.get(key)
        if row is None or not row.request:
            raise schema[key].error(
                f"the schema keyword {key!r} is not supported in a request",
                f"Supported are: {', '.join(IN_REQUESTS)}.",
            )
        if row.part_of and row.part_of not in schema:
            raise schema[key].error(f"{key!r} without an {row.part_of} has no effect")
        if key == "if" and "then" not in schema and "else" not in schema:
            raise schema[key].error("'if' without a then or an else has no effect")
        if row.meaning is not None:
            yield row, schema[key]


def _refuse(schema: Node, keys: tuple[str, ...]) -> None:
    """Refuse rules where nothing reads them."""
    for key in keys:
        if key in schema:
            where = (
                "a list of objects" if key == BATCH else "a request, or a then, else or allOf in it"
            )
            raise schema[key].error(f"{key!r} has no effect here", f"It stands at {where}.")


def _guarded(schema: Node, row: Keyword, value: Value) -> str:
    """The type that a value is asked for before a keyword speaks of it; empty where it is sure."""
    declared = schema.mapping().get("type")
    return "" if value == REQUEST or declared == row.type else row.type


def _of_another_type(row: Keyword, node: Node, kind: str) -> Exception:
    return node.error(
        f"{row.name!r} says nothing about type {kind}", f"It speaks of type {row.type}."
    )


def _place(schema: Node) -> Place:
    return Place(schema.library.name_of(schema.file), schema.pointer)


def value_rules(schema: Node, name: str, scope: Parameters) -> list[Rule]:
    """The rules of one parameter's value, the type first.

    Those inside an object, or inside the objects of a list, belong to the object.
    """
    kind, value, place = schema["type"].text(), Value((name,)), _place(schema)
    many = kind == "array" and schema["items"].resolved()["type"].value == "object"
    found: list[Rule] = []
    for row, node in sorted(_rules(schema), key=lambda each: each[0].name != "type"):
        if (kind == "object" and row.name != "type") or (many and row.name == "items"):
            continue
        if row.type not in ("", kind):
            raise _of_another_type(row, node, kind)
        condition = scope.meaning(schema, row, node, value)
        if isinstance(condition, Each):
            words = element(Said(schema, node, scope))
            found.append(Rule(condition.negated(), (name,), words, place, condition))
        elif condition != ALWAYS:
            words = scope.said(schema, row, node)
            found.append(Rule(condition.negated(), (name,), words, place))
    if many:
        objects = Each(value, IsType(ELEMENT, "object"))
        title = schema["items"].resolved()["title"].text()
        words = ("must be ", Kind("element", title))
        found.append(Rule(objects.negated(), (name,), words, place, objects))
        found += batch_rules(schema, name, place)
    else:
        _refuse(schema, (BATCH,))
    if kind != "object":
        _refuse(schema, BETWEEN_PARAMETERS)
    return found


def request_rules(schema: Node, scope: Parameters) -> list[Rule]:
    """The rules between the parameters of a request."""
    # Done one by one.
    own = ("type", "properties", "required", "additionalProperties")
    between = {key: value for key, value in schema.mapping().items() if key not in own}
    parts = {key: schema[key] for key in between}
    rest = Node(between, schema.file, schema.pointer, schema.library, parts)
    return [*_Between(schema, scope).rules(rest, ALWAYS, ())]


class _Between:
    """Finds the rules between parameters, each under its condition and with its reason."""

    def __init__(self, request: Node, scope: Parameters) -> None:
        self._request = request
        self._scope = scope
        self._place = _place(request)

    def rules(self, schema: Node, condition: Condition, because: Words) -> Iterator[Rule]:
        """The rules of a schema that holds under a condition."""
        if isinstance(schema.value, bool):
            if not schema.value:
                words = ("cannot be given", *because)
                yield Rule(condition, self._scope.names, words, self._place)
            return
        schema = schema.resolved()
        _refuse(schema, (BATCH,))
        for row, node in _rules(schema):
            match row.name:
                case "type":
                    continue
                case "required":
                    yield from self._required(node, condition, because)
                case "properties":
                    yield from self._values(node, condition, because)
                case "dependentRequired":
                    yield from self._dependents(node, condition, because)
                case "if":
                    yield from self._branches(schema, node, condition, because)
                case "allOf":
                    for element in node.elements():
                        yield from self.rules(element, condition, because)
                case _:
                    yield self._whole(schema, row, node, condition, because)
        for rule in rules_between(schema, self._request, self._scope, self._place):
            words = (*rule.words, *because)
            broken = AllOf.of(condition, rule.broken)
            yield Rule(broken, rule.names, words, self._place, rule.each)

    def _rule(
        self,
        condition: Condition,
        broken: Condition,
        name: str,
        words: Words,
        each: Each | None = None,
    ) -> Rule:
        return Rule(AllOf.of(condition, broken), (name,), words, self._place, each)

    def _required(self, node: Node, condition: Condition, because: Words) -> Iterator[Rule]:
        for name in node.texts():
            absent = self._scope.missing(REQUEST, name, node)
            if absent != NEVER:
                yield self._rule(condition, absent, name, ("is required", *because))

    def _values(self, node: Node, condition: Condition, because: Words) -> Iterator[Rule]:
        for name, child in node.items():
            value = self._scope.property(REQUEST, name, node)
            conforms = self._scope.conforms(child, value)
            if isinstance(child.value, bool):
                rules: list[Words] = [("must not be given",)]
            else:
                flag = name in self._scope.flags
                rules = self._scope.words(child.resolved(), flag=flag)
            each = self._each(child, value)
            if each is not None:
                rules = [element(Said(child.resolved(), child.resolved()["items"], self._scope))]
            if conforms != ALWAYS:
                broken = AllOf.of(self._scope.given(REQUEST, name, node), conforms.negated())
                words = (*joined(" and ", rules), *because)
                yield self._rule(condition, broken, name, words, each)

    def _each(self, schema: Node, value: Value) -> Each | None:
        """What each element of a list must be, where a schema says that and nothing else."""
        if isinstance(schema.value, bool):
            return None
        rules = [*_rules(schema.resolved())]
        if [row.name for row, _ in rules] != ["items"]:
            return None
        each = Each.of(value, self._scope.conforms(rules[0][1], ELEMENT))
        return each if isinstance(each, Each) else None

    def _dependents(self, node: Node, condition: Condition, because: Words) -> Iterator[Rule]:
        for name, needed in node.items():
            for other in needed.texts():
                absent = self._scope.missing(REQUEST, other, node)
                broken = AllOf.of(self._scope.given(REQUEST, name, node), absent)
                if absent != NEVER:
                    words = ("is required when ", Name(name), " is given", *because)
                    yield self._rule(condition, broken, other, words)

    def _branches(
        self, schema: Node, node: Node, condition: Condition, because: Words
    ) -> Iterator[Rule]:
        test = self._scope.conforms(node, REQUEST)
        words = self._tested(node)
        for key, holds, link in (("then", test, " when "), ("else", test.negated(), " unless ")):
            branch = schema.get(key)
            if branch is not None:
                under = AllOf.of(condition, holds)
                yield from self.rules(branch, under, (*because, link, *words))

    def _tested(self, node: Node) -> Words:
        """A condition in words; one that is not simple must say itself in its description."""
        schema = node.resolved()
        told = schema.get("description")
        if told is not None:
            return (clause(told),)
        parts: list[Words] = []
        tested = schema.mapping().get("properties", {})
        for row, child in _rules(schema):
            if row.name == "properties":
                asked = schema["required"].texts() if "required" in schema else ()
                sure = {*self._scope.required, *asked}
                for name, each in child.items():
                    absent = () if name in sure else (" or is not given",)
                    parts.append((*self._tested_value(each.resolved(), name), *absent))
            elif row.name == "required":
                names = [name for name in child.texts() if name not in tested]
                parts.extend((Name(name), " is given") for name in names)
            else:
                return described(schema, child)
        return joined(" and ", parts)

    def _tested_value(self, schema: Node, name: str) -> Words:
        parts: list[Words] = []
        for row, node in _rules(schema):
            if row.tested is None:
                return (Name(name), " ", *described(schema, node))
            parts.append(row.tested(Said(schema, node, self._scope, name in self._scope.flags)))
        return (Name(name), " ", *joined(" and ", parts))

    def _whole(
        self, schema: Node, row: Keyword, node: Node, condition: Condition, because: Words
    ) -> Rule:
        broken = self._scope.meaning(schema, row, node, REQUEST).negated()
        speech = row.words_between
        said = Said(schema, node, self._scope)
        words = (*(speech(said) if speech else described(schema, node)), *because)
        names = _names_in(node) or self._scope.names
        return Rule(AllOf.of(condition, broken), names, words, self._place)


def _names_in(node: Node) -> tuple[str, ...]:
    """The properties that a rule speaks of."""
    names: list[str] = []
    values = [node]
    while values:
        each = values.pop(0)
        if isinstance(each.value, dict):
            names.extend(each["required"].texts() if "required" in each else ())
            names.extend(each["properties"].mapping() if "properties" in each else ())
        values.extend(each.children())
    return tuple(dict.fromkeys(names))
