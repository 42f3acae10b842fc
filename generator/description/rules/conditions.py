"""Schemas as Python conditions: each keyword becomes an expression, or an error.

`conforms` is the whole of JSON Schema that the description may use, on any value, for conditions
and combinations. The rules of single parameters are told apart in `rules`, for the sake of the
errors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from ...outputs.python.quoting import Code, joined, literal, tuple_literal
from ..patterns import python_pattern
from ..resolve import Node

# Keywords that say something about a schema and change no verdict.
ANNOTATIONS = frozenset(
    {
        "title",  # the name of the class
        "description",  # the docstring
        "x-okx-default",  # what the exchange takes without it; told in the docstring, never sent
        "examples",  # shown to readers of the description
        "deprecated",  # told in the docstring
        "format",  # decides how Python values are written and read, see types
        "$comment",  # for the maintainer
    }
)

TYPES = {
    "string": "isinstance({}, str)",
    "boolean": "isinstance({}, bool)",
    "integer": "is_integer({})",
    "object": "is_dict({})",
    "array": "is_list({})",
}

# What may stand between the parameters of a request, and says nothing about a single one.
RULES_BETWEEN = {
    *("description", "dependentRequired", "if", "then", "else", "not", "allOf", "anyOf", "oneOf"),
    *("minProperties", "maxProperties"),
}

# The type a keyword speaks of; on values of other types it is silent.
SPEAKS_OF = {
    **dict.fromkeys(("pattern", "minLength", "maxLength"), "string"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), "integer"),
    **dict.fromkeys(("items", "minItems", "maxItems", "uniqueItems"), "array"),
    **dict.fromkeys(
        (
            "properties",
            "required",
            "additionalProperties",
            "dependentRequired",
            "minProperties",
            "maxProperties",
        ),
        "object",
    ),
}


@dataclass
class Patterns:
    """The compiled patterns of one module, each once."""

    names: dict[str, Code] = field(default_factory=dict[str, Code])

    def name(self, node: Node) -> Code:
        """The constant that matches a pattern."""
        pattern = python_pattern(node)
        # Named after its content, so that another pattern before it does not rename it.
        digest = sha256(pattern.encode()).hexdigest()[:8].upper()
        return self.names.setdefault(pattern, Code(f"MATCH_{digest}"))

    def constants(self) -> tuple[tuple[Code, Code], ...]:
        """Names and patterns, to be laid out at the top of the module."""
        return tuple((name, literal(pattern)) for pattern, name in self.names.items())


@dataclass(frozen=True)
class Scope:
    """What a condition can refer to: the module's patterns, and the local names of parameters."""

    patterns: Patterns
    locals: Mapping[str, Code] = field(default_factory=dict[str, Code])
    always: frozenset[str] = frozenset()
    """Parameters that every request has: they were refused before where they are missing."""


WIRE = Code("wire")  # the local name of the object that is checked


def conforms(schema: Node, value: Code, scope: Scope) -> Code:
    """An expression that is true where a value conforms to a schema."""
    if isinstance(schema.value, bool):
        return literal(schema.value)
    schema = schema.resolved()
    # The type first and what is required next, so that the rest can rely on both.
    order = {"type": 0, "required": 1}
    members = sorted(schema.items(), key=lambda member: order.get(member[0], 2))
    parts = [part for key, node in members if (part := _part(schema, key, node, value, scope))]
    whole = both(*parts)
    return Code(f"({whole})") if " and " in whole else whole


def _part(schema: Node, key: str, node: Node, value: Code, scope: Scope) -> Code | None:
    if not says_a_rule(schema, key):
        return None
    expression = expression_of(schema, key, node, value, scope)
    kind = SPEAKS_OF.get(key)
    declared = schema.get("type")
    if kind is None or value == WIRE or (declared is not None and declared.value == kind):
        return expression
    grouped = f"({unwrapped(expression)})" if " and " in expression else expression
    return Code(f"(not {TYPES[kind].format(value)} or {grouped})")


def says_a_rule(schema: Node, key: str) -> bool:
    """Whether a keyword is a rule of its own, and no annotation and no part of another rule."""
    if key in ("then", "else") and "if" not in schema:
        raise schema[key].error(f"{key!r} without an if has no effect")
    if key == "if" and "then" not in schema and "else" not in schema:
        raise schema[key].error("'if' without a then or an else has no effect")
    return key not in ANNOTATIONS and key not in ("then", "else")


def expression_of(schema: Node, key: str, node: Node, value: Code, scope: Scope) -> Code:
    """The expression of one keyword, on a value of the type the keyword speaks of."""
    compiler = _COMPILERS.get(key)
    if compiler is None:
        raise node.error(
            f"the schema keyword {key!r} is not supported in a request",
            f"Supported are: {', '.join(SUPPORTED)}.",
        )
    return compiler(schema, node, value, scope)


def property_of(value: Code, name: str, scope: Scope, node: Node) -> Code:
    """The expression of a property of an object; `node` is where the rule names it."""
    if value != WIRE:
        return Code(f"{value}.get({literal(name)}, UNSET)")
    if name not in scope.locals:
        known = ", ".join(scope.locals)
        raise node.error(f"a rule about {name!r}, which is no parameter", f"Known are: {known}.")
    return scope.locals[name]


def type_expression(node: Node, value: Code) -> Code:
    """The expression of a type."""
    kind = node.text()
    if kind == "number":
        raise node.error(
            "'number' is not a type of requests",
            "Write type: string with format: decimal, or integer.",
        )
    if kind not in TYPES:
        raise node.error(f"{kind!r} is not a type", f"Types are: {', '.join(TYPES)}.")
    return Code(TYPES[kind].format(value))


def equality(node: Node, value: Code) -> Code:
    """The expression of equality with a constant, as JSON has it: 1 is not true."""
    constant = node.value
    if isinstance(constant, bool):
        return Code(f"{value} is {constant}")
    if isinstance(constant, str):
        return Code(f"{value} == {literal(constant)}")
    if isinstance(constant, int):
        return Code(f"(is_integer({value}) and {value} == {literal(constant)})")
    raise node.error(
        f"{constant!r} cannot be compared with", "Constants are strings, integers, true, false."
    )


_PIECES = re.compile(r'"(?:[^"\\]|\\.)*"|[()]')


def unwrapped(expression: Code) -> Code:
    """An expression without the parentheses around the whole of it."""
    depth = 0
    for found in _PIECES.finditer(expression):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0 and found.end() < len(expression):
            return expression
    wrapped = expression.startswith("(") and expression.endswith(")")
    return unwrapped(Code(expression[1:-1])) if wrapped else expression


_MEMBERSHIP = re.compile(r"(\w+) in (\(.*\))", re.DOTALL)
_EQUALITY = re.compile(r'(\w+) == ("(?:[^"\\]|\\.)*")')
_LENGTH = re.compile(r"(len\(\w+\)|\w+) (>=|<=|>|<) (-?\d+)")
_OPPOSITE = {">=": "<", "<=": ">", ">": "<=", "<": ">="}


def negation(expression: Code) -> Code:
    """The opposite of an expression, written as a person would."""
    opposite = Code(expression.removeprefix("not "))
    if opposite != expression and unwrapped(opposite) != opposite:
        return Code(f"({unwrapped(opposite)})")
    expression = unwrapped(expression)
    if expression in ("True", "False"):
        return Code("False" if expression == "True" else "True")
    if found := _EQUALITY.fullmatch(expression):
        return Code(f"{found[1]} != {found[2]}")
    if (found := _MEMBERSHIP.fullmatch(expression)) and unwrapped(Code(found[2])) != found[2]:
        return Code(f"{found[1]} not in {found[2]}")
    if found := _LENGTH.fullmatch(expression):
        return Code(f"{found[1]} {_OPPOSITE[found[2]]} {found[3]}")
    if found := re.fullmatch(r"(\w+) is (not )?(UNSET|True|False)", expression):
        return Code(f"{found[1]} is {'' if found[2] else 'not '}{found[3]}")
    if re.fullmatch(r"\w+\(\w+\) is not None", expression):
        return Code(expression.replace(" is not None", " is None"))
    if re.fullmatch(r"\w+\([\w, ]+\)", expression):
        return Code(f"not {expression}")
    return Code(f"not ({expression})")


def _type(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return type_expression(node, value)


def _const(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return equality(node, value)


def _enum(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    elements = node.elements()
    if not elements:
        raise node.error("an enum without values")
    if len({repr(element.value) for element in elements}) != len(elements):
        raise node.error("an enum with a value twice")
    if all(isinstance(element.value, str) for element in elements):
        return Code(f"{value} in {tuple_literal(literal(each.value) for each in elements)}")
    return Code("(" + " or ".join(equality(element, value) for element in elements) + ")")


def _pattern(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return Code(f"{scope.patterns.name(node)}({value}) is not None")


def _count(operator: str) -> Callable[[Node, Node, Code, Scope], Code]:
    def compiler(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
        return Code(f"len({value}) {operator} {node.integer()}")

    return compiler


def _bound(operator: str) -> Callable[[Node, Node, Code, Scope], Code]:
    def compiler(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
        if not isinstance(node.value, int) or isinstance(node.value, bool):
            raise node.error(f"{node.name!r} must be a whole number")
        return Code(f"{value} {operator} {literal(node.value)}")

    return compiler


def _unique(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return Code(f"is_unique({value})") if node.flag() else Code("True")


def _items(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return Code(f"all({conforms(node, Code('each'), scope)} for each in {value})")


def missing(value: Code, name: str, scope: Scope, node: Node) -> Code | None:
    """The expression that a property is not there; None where it always is."""
    if value == WIRE and name in scope.always:
        return None
    return Code(f"{property_of(value, name, scope, node)} is UNSET")


def given(value: Code, name: str, scope: Scope, node: Node) -> Code | None:
    """The expression that a property is there; None where it always is."""
    absent = missing(value, name, scope, node)
    return Code(absent.replace(" is UNSET", " is not UNSET")) if absent else None


def both(*parts: Code | None) -> Code:
    """All of some expressions; those that are None or always true fall away."""
    needed = [part for part in parts if part is not None and part != "True"]
    return joined(" and ", needed) if needed else Code("True")


def _properties(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    parts: list[Code] = []
    required = schema["required"].texts() if "required" in schema else ()
    for name, child in node.items():
        test = conforms(child, property_of(value, name, scope, node), scope)
        absent = None if name in required else missing(value, name, scope, node)
        if absent and test == "False":
            parts.append(absent)
        else:
            parts.append(Code(f"({absent} or {test})") if absent and test != "True" else test)
    return both(*parts)


def _required(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return both(*(given(value, name, scope, node) for name in node.texts()))


def _additional(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    if node.flag():
        return Code("True")
    properties = schema.get("properties")
    names = tuple_literal(literal(name) for name in (properties.mapping() if properties else ()))
    return Code(f"{value}.keys() <= frozenset({names})")


def _dependent(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    parts: list[Code] = []
    for name, needed in node.items():
        absent = missing(value, name, scope, node)
        for other in needed.texts():
            there = given(value, other, scope, node)
            if there is not None:
                parts.append(Code(f"({absent} or {there})") if absent else there)
    return both(*parts)


def _if(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    condition = conforms(node, value, scope)
    then, otherwise = schema.get("then"), schema.get("else")
    yes = conforms(then, value, scope) if then else Code("True")
    no = conforms(otherwise, value, scope) if otherwise else Code("True")
    return Code(f"({yes} if {condition} else {no})")


def _not(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
    return negation(conforms(node, value, scope))


def _combination(word: str) -> Callable[[Node, Node, Code, Scope], Code]:
    def compiler(schema: Node, node: Node, value: Code, scope: Scope) -> Code:
        parts = [conforms(element, value, scope) for element in node.elements()]
        if not parts:
            raise node.error(f"an empty {node.name}")
        if word == "one":
            counted = ", ".join(f"bool({part})" for part in parts)
            return Code(f"sum(({counted},)) == 1")
        return Code("(" + f" {word} ".join(parts) + ")")

    return compiler


_COMPILERS: dict[str, Callable[[Node, Node, Code, Scope], Code]] = {
    "type": _type,
    "const": _const,
    "enum": _enum,
    "pattern": _pattern,
    "minLength": _count(">="),
    "maxLength": _count("<="),
    "minimum": _bound(">="),
    "maximum": _bound("<="),
    "exclusiveMinimum": _bound(">"),
    "exclusiveMaximum": _bound("<"),
    "items": _items,
    "minItems": _count(">="),
    "maxItems": _count("<="),
    "uniqueItems": _unique,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _additional,
    "dependentRequired": _dependent,
    "minProperties": _count(">="),
    "maxProperties": _count("<="),
    "if": _if,
    "not": _not,
    "allOf": _combination("and"),
    "anyOf": _combination("or"),
    "oneOf": _combination("one"),
}

SUPPORTED = tuple(sorted({*_COMPILERS, "then", "else", *ANNOTATIONS}))
