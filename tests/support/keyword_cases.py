"""Every keyword of JSON Schema Draft 2020-12: supported with cases, or refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.support.tiny import Json, request, schema, text

NUMBERS = {"n": schema("integer"), "m": schema("integer")}
TEXTS = {"a": text(), "b": text(), "c": text()}
LISTS = {"x": schema("array", items=text())}
TOLD = {"description": "A rule."}


@dataclass
class Case:
    """A request schema that uses a keyword, and values on both sides of it."""

    schema: Json
    conforming: list[Any]
    breaking: list[Any]


def of_texts(conforming: list[Json], breaking: list[Json], **rules: Any) -> Case:
    """A rule between three texts."""
    return Case(request(TEXTS, **TOLD, **rules), conforming, breaking)


def of_a(conforming: list[Any], breaking: list[Any], kind: str = "string", **rules: Any) -> Case:
    """A rule of one parameter."""
    body = request({"a": schema(kind, **rules)})
    return Case(body, [{"a": each} for each in conforming], [{"a": each} for each in breaking])


def of_legs(conforming: list[Any], breaking: list[Any], **rules: Any) -> Case:
    """A rule of a list of objects."""
    leg = {**request({"px": text(), "sz": text()}, required=["px"]), "title": "Leg"}
    return of_a(conforming, breaking, "array", items=leg, **rules)


def of_batch(conforming: list[Any], breaking: list[Any], **rules: Any) -> Case:
    """A rule of a request that is a list of objects."""
    order = {**request({"px": text(), "sz": text()}, required=["px"]), "title": "Order"}
    batch = {"title": "PlaceRequest", "type": "array", "x-okx-name": "orders", "items": order}
    return Case({**batch, **rules}, conforming, breaking)


GIVEN_A = {"required": ["a"]}
A_PX = {"px": "1"}
A, B, C = {"a": "1"}, {"b": "1"}, {"c": "1"}
NOT_TEXT: list[Any] = [None, 1, 1.5, True, [], {}]

SUPPORTED: dict[str, list[Case]] = {
    "type": [
        of_a(["", "a", "é"], NOT_TEXT),
        of_a([True, False], [None, 0, 1, "true", [], {}], "boolean"),
        of_a([0, -1, 10**30, 1.0, -0.0, 1e3], [None, 1.5, "1", True, False, [], {}], "integer"),
        of_a([[], ["a"]], [None, "a", 1, {}, True, {"0": "a"}], "array", items=text()),
        Case(
            request({"a": {**request({"px": text()}), **TOLD, "title": "Leg"}}),
            [{"a": {}}, {"a": {"px": ""}}],
            [{"a": each} for each in (None, "a", 1, [], True, {"px": 1}, {"py": ""})],
        ),
        of_batch([[], [{"px": ""}]], [None, "a", {}, {"px": ""}, 1, True]),
    ],
    "enum": [
        of_a(["a", ""], ["b", "A", " a", "a\n", None, 1, ["a"]], enum=["a", ""]),
        of_a([" a", "a\n"], ["a", "a ", "\n"], enum=[" a", "a\n"]),
        of_a([1, 1.0, -2], [0, 2, 1.5, True, "1"], "integer", enum=[1, -2]),
        of_a([True], [False, 1, None, "true"], "boolean", enum=[True]),
        of_a([0, 0.0], [False, 1, ""], "integer", enum=[0, "a", True]),
    ],
    "const": [
        of_a(["a b"], ["a", "a b ", "", None], const="a b"),
        of_a([" a "], ["a", " a"], const=" a "),
        of_a([1, 1.0], [True, 2, "1"], "integer", const=1),
        of_a([0, -0.0], [False, None, 1], "integer", const=0),
        of_a([False], [0, True, None, ""], "boolean", const=False),
    ],
    "minLength": [of_a(["ab", "é😀", "a\n"], ["", "a", "😀"], minLength=2)],
    "maxLength": [of_a(["", "ab", "😀😀"], ["abc", "😀😀😀", "ab\n"], maxLength=2)],
    "pattern": [
        of_a(["ab", "abba"], ["", "abc", "ab\n", "ab\nab"], pattern="^[ab]+$"),
        of_a(["xaby"], ["axb", ""], pattern="ab"),
        of_a([" a"], ["a", "b a "], pattern="^ a$"),
        of_a(["0", "9"], ["", "\u0661", "\uff11", "10"], pattern="^[0-9]$"),
        of_a(["1", "-1.5"], ["1e5", "1\n", "1.", " 1"], pattern=r"^-?[0-9]+(\.[0-9]+)?$"),
    ],
    "minimum": [of_a([2, 3, 2.0], [1, -5, 0], "integer", minimum=2)],
    "maximum": [of_a([2, 1, -9], [3, 10**30], "integer", maximum=2)],
    "exclusiveMinimum": [of_a([0, 1], [-1, -2], "integer", exclusiveMinimum=-1)],
    "exclusiveMaximum": [of_a([1, -1], [2, 3], "integer", exclusiveMaximum=2)],
    "items": [
        of_a([[], ["a"], ["ab", "a"]], [[""], ["a", ""]], "array", items=text(minLength=1)),
        of_a([["x"], []], [["y"], ["x", "z"], [1]], "array", items=text(enum=["x"])),
        of_legs([[], [{"px": ""}]], [[{}], [{"px": "", "py": ""}], ["a"], [None], [[]]]),
        of_batch(
            [[], [{"px": ""}, {"px": "", "sz": ""}]],
            [[{}], [{"px": ""}, {"sz": ""}], [{"px": "", "py": ""}], [{"px": 1}], ["a"], [None]],
        ),
    ],
    "minItems": [
        of_a([["a"], ["a", "a"]], [[]], "array", items=text(), minItems=1),
        of_batch([[A_PX], [A_PX, A_PX]], [[]], minItems=1),
    ],
    "maxItems": [
        of_a([[], ["a"]], [["a", "b"]], "array", items=text(), maxItems=1),
        of_batch([[], [A_PX]], [[A_PX, A_PX]], maxItems=1),
    ],
    "uniqueItems": [
        of_a([[], ["a"], ["a", "A"]], [["a", "a"]], "array", items=text(), uniqueItems=True),
        of_legs(
            [[{"px": "1"}, {"px": "2"}], [{"px": "1"}, {"px": "1", "sz": "1"}]],
            [[{"px": "1"}, {"px": "1"}], [{"px": "1", "sz": "2"}, {"sz": "2", "px": "1"}]],
            uniqueItems=True,
        ),
        of_batch([[A_PX], [A_PX, {"px": "2"}]], [[A_PX, A_PX]], uniqueItems=True),
    ],
    "properties": [
        Case(request({"a": text(), "n": schema("integer")}), [{}, A, {"n": 1}], [{"n": "1"}]),
        of_texts([A, B, {}], [{"b": "x"}], allOf=[{"properties": {"b": {"const": "1"}}}]),
    ],
    "required": [of_texts([A, {**A, **B}], [{}, B], required=["a"])],
    "additionalProperties": [
        Case(request(TEXTS), [{}, {**A, **B, **C}], [{"d": "1"}, {"A": "1"}, {"": ""}]),
        of_texts([A, {**B, **C}], [{**A, **B}], oneOf=[{
            "properties": {"a": True}, "additionalProperties": False, "required": ["a"],
        }, {"required": ["b", "c"]}]),
    ],
    "dependentRequired": [
        of_texts(
            [{}, C, {**A, **B}, {**A, **B, **C}],
            [A, {**A, **C}, B],
            dependentRequired={"a": ["b"], "b": ["a"]},
        ),
        of_texts([{}, A], [B], dependentRequired={"b": ["a", "c"], "c": []}),
    ],
    "minProperties": [of_texts([A, {**A, **B}], [{}], minProperties=1)],
    "maxProperties": [of_texts([{}, {**A, **B}], [{**A, **B, **C}], maxProperties=2)],
    "if": [
        of_texts(
            [{}, B, {"a": "1", "b": "2"}, {"a": "2"}],
            [{"a": "1"}, {"a": "1", "c": "1"}],
            **{"if": {"properties": {"a": {"const": "1"}}, "required": ["a"]}},
            then={"required": ["b"]},
        ),
        of_texts(
            [{**A, **B}, C, {**B, **C}, {"a": "2", "b": "1"}, {"c": "2"}],
            [{}, A, B, {**A, **C}],
            anyOf=[{"if": GIVEN_A, "then": {"required": ["b"]}, "else": {"required": ["c"]}}],
        ),
        of_a(
            ["1", "2", "12"],
            ["", "3", "13"],
            **{"if": {"minLength": 2}, "then": {"pattern": "2$"}, "else": {"enum": ["1", "2"]}},
        ),
        of_texts([A, {"a": "2"}], [{}, {"b": "1"}], **{"if": {"required": ["b"]}}, **{
            "then": {"required": ["a"]}, "else": {"required": ["a"]},
        }),
    ],
    "then": [
        of_texts(
            [{}, {**A, **B}, {"b": "x"}],
            [A, {"a": "1", "b": "x"}],
            **{"if": {"required": ["a"]}},
            then={"required": ["b"], "properties": {"b": {"enum": ["1", "2"]}}},
        ),
    ],
    "else": [
        of_texts([A, B], [{}, C], **{"if": {"required": ["a"]}, "else": {"required": ["b"]}}),
    ],
    "allOf": [
        of_texts([{**A, **B}], [A, B, {}], allOf=[{"required": ["a"]}, {"required": ["b"]}]),
        of_a(["ab"], ["a", "abc"], allOf=[{"minLength": 2}, {"maxLength": 2}]),
        of_texts([{}, {**A, **C}, {**B, **C}], [A, B], allOf=[
            {"if": {"required": ["a"]}, "then": {"required": ["c"]}},
            {"if": {"required": ["b"]}, "then": {"required": ["c"]}},
        ]),
    ],
    "anyOf": [
        of_texts([A, B, {**A, **B}], [{}, C], anyOf=[{"required": ["a"]}, {"required": ["b"]}]),
        of_a(["", "abc"], ["a", "ab"], anyOf=[{"maxLength": 0}, {"minLength": 3}]),
    ],
    "oneOf": [
        of_texts([A, B], [{}, C, {**A, **B}], oneOf=[{"required": ["a"]}, {"required": ["b"]}]),
        of_a(["", "abc"], ["a", "ab"], oneOf=[{"maxLength": 2}, {"minLength": 1}]),
        of_texts(
            [B, {**A, **C}], [{**A, **B}, {}], oneOf=[{"required": ["b"]}, {"minProperties": 2}]
        ),
    ],
    "not": [
        of_texts([A, B, {}], [{**A, **B}], **{"not": {"required": ["a", "b"]}}),
        of_a(["a"], ["b", "c"], **{"not": {"enum": ["b", "c"]}}),
        of_a([2], [1, 0], "integer", **{"not": {"maximum": 1}}),
        of_texts(
            [B, {"a": "x"}],
            [A],
            **{"not": {"properties": {"a": {"const": "1"}}, "required": ["a"]}},
        ),
    ],
}  # fmt: skip

# Changes no verdict: what it says is told to the reader of the description or of the package.
ANNOTATIONS: dict[str, Any] = {
    "title": "Named",
    "description": "Told.",
    "x-okx-default": "x",
    "deprecated": True,
    "examples": ["x"],
    "format": "decimal",
    "$comment": "For the maintainer.",
}

ELSEWHERE = (
    "x-enum-varnames",
    "x-okx-says",
    "x-okx-batch-rules",
    "x-okx-instrument-rules",
    "x-okx-comparison-rules",
    "x-okx-meanings",
)
"""Keywords that no validator knows; they are tried on the description itself."""

# Followed, by the tests of references.
REFERENCES = {"$ref"}

REFUSED: dict[str, Any] = {
    "default": "x",
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://example.com/a",
    "$anchor": "a",
    "$dynamicAnchor": "a",
    "$dynamicRef": "#a",
    "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": True},
    "$defs": {"a": {"type": "string"}},
    "prefixItems": [{"type": "string"}],
    "contains": {"const": "a"},
    "minContains": 1,
    "maxContains": 1,
    "patternProperties": {"^a": {"type": "string"}},
    "propertyNames": {"maxLength": 1},
    "dependentSchemas": {"a": {"required": ["b"]}},
    "unevaluatedItems": False,
    "unevaluatedProperties": False,
    "multipleOf": 2,
    "contentEncoding": "base64",
    "contentMediaType": "application/json",
    "contentSchema": {"type": "string"},
    "readOnly": True,
    "writeOnly": True,
}

# Of OpenAPI, of earlier drafts, and of nobody.
UNKNOWN: dict[str, Any] = {
    "discriminator": {"propertyName": "a"},
    "xml": {"name": "a"},
    "externalDocs": {"url": "https://example.com"},
    "example": "a",
    "nullable": True,
    "definitions": {},
    "dependencies": {"a": ["b"]},
    "$recursiveRef": "#",
    "$recursiveAnchor": True,
    "divisibleBy": 2,
    "extends": {},
    "disallow": "string",
    "minLenght": 1,
    "Pattern": "a",
    "x-okx-typo": 1,
    "x-extensible-enum": ["a"],
    "x-okx-column": "a",
    "x-okx-name": "a",
    "": 1,
}
