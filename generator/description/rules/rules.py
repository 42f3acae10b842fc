"""The rules of a request, one refusal each, with words a trader understands."""

from __future__ import annotations

from collections.abc import Iterator

from ...outputs.python.model import Refusal
from ...outputs.python.names import snake
from ...outputs.python.quoting import Code, literal
from ..resolve import Node
from .conditions import (
    ANNOTATIONS,
    SPEAKS_OF,
    WIRE,
    Scope,
    both,
    conforms,
    expression_of,
    given,
    missing,
    negation,
    property_of,
    says_a_rule,
)

_TYPE_WORDS = {
    "string": "a string",
    "boolean": "True or False",
    "integer": "a whole number",
    "object": "a model or a dict",
    "array": "a list",
}


MOST_NAMED = 40
"""More choices than this are counted: nobody reads a message with 240 countries."""

# What a value must be, where the text that it goes out as would say nothing to the caller.
_FORMAT_WORDS = {
    "unix-ms": "must be a time: an aware datetime, or milliseconds since 1970",
    "flag": "must be True or False",
}


_TYPE_OF_FORMAT = {
    "decimal": "a number: a Decimal, a str or an int",
    "comma-separated": "a list of strings",
}


def value_refusals(schema: Node, wire_name: str, value: Code, scope: Scope) -> list[Refusal]:
    """The rules of one parameter's value, the type first."""
    refusals: list[Refusal] = []
    keys = sorted(schema.mapping(), key=lambda key: key != "type")
    for key in keys:
        if not says_a_rule(schema, key):
            continue
        node = schema[key]
        kind = schema["type"].text()
        if SPEAKS_OF.get(key, kind) != kind:
            raise node.error(
                f"{key!r} says nothing about type {kind}", f"It speaks of type {SPEAKS_OF[key]}."
            )
        expression = expression_of(schema, key, node, value, scope)
        if expression != "True":
            rule = _words(schema, key, node)
            refusals.append(Refusal(negation(expression), literal(wire_name), literal(rule)))
    return refusals


def _words(schema: Node, key: str, node: Node) -> str:
    match key:
        case "type" | "enum" | "pattern" if schema.mapping().get("format") in _FORMAT_WORDS:
            return _FORMAT_WORDS[schema["format"].text()]
        case "type" if schema.mapping().get("format") in _TYPE_OF_FORMAT:
            return f"must be {_TYPE_OF_FORMAT[schema['format'].text()]}"
        case "type":
            return f"must be {_TYPE_WORDS[node.text()]}"
        case "enum":
            return f"must be {_either([repr(each.value) for each in node.elements()])}"
        case "const":
            return f"must be {node.value!r}"
        case "pattern" if schema.mapping().get("format") == "decimal":
            return f"must be a number in plain notation that fits the pattern {node.text()}"
        case "pattern":
            return f"must match the pattern {node.text()}"
        case "minLength":
            return f"must have at least {_many(node.integer(), 'character')}"
        case "maxLength":
            return f"must have at most {_many(node.integer(), 'character')}"
        case "minItems":
            return f"must have at least {_many(node.integer(), 'element')}"
        case "maxItems":
            return f"must have at most {_many(node.integer(), 'element')}"
        case "uniqueItems":
            return "must not have an element twice"
        case "minimum":
            return f"must be at least {node.value}"
        case "maximum":
            return f"must be at most {node.value}"
        case "exclusiveMinimum":
            return f"must be more than {node.value}"
        case "exclusiveMaximum":
            return f"must be less than {node.value}"
        case "items":
            return f"must have elements that are each as described ({_element_words(node)})"
        case _:
            return _told(schema, node)


def _element_words(node: Node) -> str:
    schema = node.resolved()
    words = [
        _words(schema, key, schema[key]).removeprefix("must ")
        for key in schema.mapping()
        if says_a_rule(schema, key)
    ]
    return "; ".join(words)


def object_refusals(schema: Node, scope: Scope) -> list[Refusal]:
    """The rules between the parameters of a request."""
    return list(_object_refusals(schema.resolved(), scope, None, "", schema.resolved()))


def _object_refusals(
    schema: Node, scope: Scope, condition: Code | None, because: str, whole: Node | None = None
) -> Iterator[Refusal]:
    """The rules of a schema; `whole` is the request itself, whose parameters are done already."""
    if isinstance(schema.value, bool):
        if not schema.value:
            names = ", ".join(scope.locals)
            yield _refusal(condition, Code("True"), names, f"cannot be given{because}")
        return
    for key, node in schema.items():
        if not says_a_rule(schema, key) or key == "type":
            continue
        if schema == whole and key in ("properties", "required", "additionalProperties"):
            continue  # the parameters themselves, one by one
        match key:
            case "required":
                for name in node.texts():
                    if absent := missing(WIRE, name, scope, node):
                        yield _refusal(condition, absent, name, f"is required{because}")
            case "properties":
                yield from _conditional_values(node, scope, condition, because)
            case "dependentRequired":
                yield from _dependents(node, scope, condition, because)
            case "if":
                yield from _branches(schema, node, scope, condition, because)
            case "allOf":
                for element in node.elements():
                    yield from _object_refusals(element.resolved(), scope, condition, because)
            case _:
                expression = expression_of(schema, key, node, WIRE, scope)
                rule = _combination_words(schema, key, node)
                names = ", ".join(_names_in(node)) or ", ".join(scope.locals)
                yield _refusal(condition, negation(expression), names, rule + because)


def _refusal(condition: Code | None, broken: Code, wire_name: str, rule: str) -> Refusal:
    return Refusal(both(condition, broken), literal(wire_name), literal(rule))


def _conditional_values(
    node: Node, scope: Scope, condition: Code | None, because: str
) -> Iterator[Refusal]:
    for name, child in node.items():
        value = property_of(WIRE, name, scope, node)
        schema = child.resolved()
        if isinstance(schema.value, bool):
            rules = ["must not be given"]
        else:
            rules = [
                _words(schema, key, schema[key])
                for key in schema.mapping()
                if says_a_rule(schema, key)
            ]
        if conforms(child, value, scope) == "True":
            continue
        opposite = negation(conforms(child, value, scope))
        broken = both(given(WIRE, name, scope, node), opposite)
        yield _refusal(condition, broken, name, " and ".join(rules) + because)


def _dependents(
    node: Node, scope: Scope, condition: Code | None, because: str
) -> Iterator[Refusal]:
    for name, needed in node.items():
        for other in needed.texts():
            if absent := missing(WIRE, other, scope, node):
                rule = f"is required when {snake(name)} is given{because}"
                broken = both(given(WIRE, name, scope, node), absent)
                yield _refusal(condition, broken, other, rule)


def _branches(
    schema: Node, node: Node, scope: Scope, condition: Code | None, because: str
) -> Iterator[Refusal]:
    test = conforms(node, WIRE, scope)
    words = condition_words(node, scope)
    for key, expression, told in (
        ("then", test, f" when {words}"),
        ("else", negation(test), f" unless {words}"),
    ):
        branch = schema.get(key)
        if branch is not None:
            under = both(condition, expression)
            yield from _object_refusals(branch.resolved(), scope, under, because + told)


def condition_words(node: Node, scope: Scope) -> str:
    """A condition in words; one that is not simple must say itself in its description."""
    schema = node.resolved()
    told = schema.get("description")
    if told is not None:
        return _clause(told)
    parts: list[str] = []
    tested = schema.get("properties")
    for key, child in schema.items():
        if key == "properties":
            sure = {*scope.always, *(schema["required"].texts() if "required" in schema else ())}
            for name, each in child.items():
                absent = "" if name in sure else " or is not given"
                parts.append(_value_words(each.resolved(), name) + absent)
        elif key == "required":
            names = [name for name in child.texts() if tested is None or name not in tested]
            parts.extend(f"{snake(name)} is given" for name in names)
        elif key not in ANNOTATIONS:
            return _told(schema, child)
    return " and ".join(parts)


def _value_words(schema: Node, name: str) -> str:
    words: list[str] = []
    for key, node in schema.items():
        if key == "const":
            words.append(f"is {node.value!r}")
        elif key == "enum":
            words.append(f"is {_either([repr(each.value) for each in node.elements()])}")
        elif key not in ANNOTATIONS:
            return f"{snake(name)} {_told(schema, node)}"
    return f"{snake(name)} {' and '.join(words)}"


def _combination_words(schema: Node, key: str, node: Node) -> str:
    if key in ("anyOf", "oneOf"):
        alternatives = [element.mapping() for element in node.elements()]
        if all(set(each) == {"required"} for each in alternatives):
            count = "at least" if key == "anyOf" else "exactly"
            choices = [
                " with ".join(snake(name) for name in each["required"]) for each in alternatives
            ]
            return f"are alternatives: {count} one of {_either(choices)} is required"
    if key == "not" and set(node.mapping()) == {"required"}:
        names = [snake(name) for name in node["required"].texts()]
        together = f" together: {' and '.join(names)}" if len(names) > 1 else ""
        return f"cannot be given{together}"
    if key == "minProperties":
        return f"are too few: at least {_many(node.integer(), 'parameter')} must be given"
    if key == "maxProperties":
        return f"are too many: at most {_many(node.integer(), 'parameter')} may be given"
    told = node.get("description") if isinstance(node.value, dict) else None
    return _clause(told) if told is not None else _told(schema, node)


def _told(schema: Node, node: Node) -> str:
    """The description of a rule that has no words of its own."""
    told = schema.get("description")
    if told is None:
        raise node.error(
            f"the rule {node.name!r} needs words for its error",
            "Say the rule in a description beside it.",
        )
    return f"breaks a rule: {_clause(told)}"


def _clause(told: Node) -> str:
    """A description as a part of a sentence."""
    return " ".join(told.prose().split()).removesuffix(".")


def _names_in(node: Node) -> list[str]:
    """The properties that a rule speaks of."""
    names: list[str] = []
    values = [node]
    while values:
        each = values.pop(0)
        if isinstance(each.value, dict):
            names.extend(each["required"].texts() if "required" in each else ())
            names.extend(each["properties"].mapping() if "properties" in each else ())
        values.extend(each.children())
    return list(dict.fromkeys(names))


def _either(choices: list[str]) -> str:
    if len(choices) == 1:
        return choices[0]
    if len(choices) > MOST_NAMED:
        return f"one of {len(choices)} values, such as {', '.join(choices[:3])}"
    return f"{', '.join(choices[:-1])} or {choices[-1]}"


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
