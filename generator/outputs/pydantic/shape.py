"""The bundle in the shape that datamodel-code-generator keeps, and what has no place in it.

The tool drops some rules in silence. Here they are taken out beforehand, so that the header of the
models can name them: what is left is kept, and the tests hold the models to all of it.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...description.examples import one_object
from ...description.load import Json, is_mapping
from ...description.rules.beyond import BATCH, COMPARISON, INSTRUMENT
from ...description.values import plain_type
from ..python.names import snake

TYPES = "okx_types"
NUMBERS = "okx_numbers"
"""Modules that the tool is told to import from; they become neighbours of the models."""

COMPONENT = "x-component"
"""Where a schema is noted to have come from."""

SHARED = "shared"
"""The module of what several resources use."""

# What a model keeps of a request. Of a reply it keeps the structure alone.
_STRUCTURE = ("type", "properties", "required", "items", "additionalProperties")
_RULES = (
    *("enum", "const", "pattern", "minLength", "maxLength"),
    *("minItems", "maxItems", "minimum", "maximum"),
)
_BEYOND = frozenset((BATCH, INSTRUMENT, COMPARISON))
# What is no rule. The rows of replies are lists: their columns have no names in a model.
_WORDS = frozenset(
    (
        *("title", "description", "format", "default", "deprecated", "examples", "$comment"),
        *("unevaluatedProperties", "prefixItems"),
    )
)
_TAKEN = frozenset(
    (
        *("bool", "dict", "float", "int", "list", "str", "copy", "construct", "from_orm"),
        *("json", "parse_file", "parse_obj", "parse_raw", "schema", "schema_json"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
        *(
            "model_dump_json",
            "model_extra",
            "model_fields",
            "model_fields_set",
            "model_json_schema",
        ),
        *("model_parametrized_name", "model_post_init", "model_rebuild", "model_validate"),
        *("model_validate_json", "model_validate_strings"),
        *("update_forward_refs", "validate", SHARED),
    )
)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


class Unnameable(ValueError):
    """A name of the description that cannot become one of Python's."""


@dataclass
class _Model:
    """One class: its schema, what it refers to, what it loses, and the resources that use it."""

    schema: Json = field(default_factory=dict[str, Any])
    refers: list[str] = field(default_factory=list[str])
    lost: list[str] = field(default_factory=list[str])
    resources: set[str] = field(default_factory=set[str])


@dataclass
class Shape:
    """What the tool is given, and what its output is told."""

    document: Json
    numbers: dict[str, str]
    """Patterns of numbers, by the name of their type."""
    names: dict[str, str]
    """Python names of fields, by wire name."""
    lost: dict[str, dict[str, dict[str, int]]]
    """Rules that no model checks: how many of a keyword, by module and operation."""


def shape(bundle: Json) -> Shape:
    """The document for the tool; raises Unnameable."""
    shaper = _Shaper(bundle["components"]["schemas"])
    operations = {
        operation["operationId"]: list(shaper.operation(operation))
        for path in bundle["paths"].values()
        for operation in path.values()
    }
    lost: dict[str, dict[str, dict[str, int]]] = {}
    for name, models in sorted(operations.items()):
        resource = name.partition(".")[0]
        reached = shaper.reached(models)
        for each in reached:
            shaper.models[each].resources.add(resource)
        found = [word for each in reached for word in shaper.models[each].lost]
        if found:
            counts = {word: found.count(word) for word in sorted(set(found))}
            lost.setdefault(resource, {})[name] = counts
    return Shape(_document(bundle["info"], shaper.models), shaper.numbers, shaper.names, lost)


def _document(info: Json, models: Mapping[str, _Model]) -> Json:
    places: dict[str, str] = {}
    for name, model in models.items():
        resource = next(iter(model.resources)) if len(model.resources) == 1 else SHARED
        places[name] = name if "." in name else f"{resource}.{name}"
        if places[name] != name and places[name] in models:
            raise Unnameable(f"{name} is the name of two models of {resource}")

    def placed(value: Any) -> Any:
        if not is_mapping(value):
            return value
        return {
            key: f"#/components/schemas/{places[each]}" if key == "$ref" else placed(each)
            for key, each in value.items()
        }

    schemas = {places[name]: placed(models[name].schema) for name in sorted(models)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": str(info["version"])},
        "paths": {},
        "components": {"schemas": schemas},
    }


@dataclass
class _Shaper:
    components: Mapping[str, Json]
    models: dict[str, _Model] = field(default_factory=dict[str, _Model])
    numbers: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])

    def operation(self, operation: Json) -> Iterator[str]:
        """The models of a request, of its headers and of its reply, by name."""
        resource, _, method = operation["operationId"].partition(".")
        _checked(method)
        if _checked(resource) == SHARED:
            raise Unnameable(f"{resource!r} is the module of what several resources use")
        if "requestBody" in operation:
            content = operation["requestBody"]["content"]
            yield self._top(content["application/json"]["schema"], True, operation["summary"])
        for where, kind in (("query", "Request"), ("header", "Headers")):
            given = [each for each in operation.get("parameters", ()) if each["in"] == where]
            if given:
                rules: Json = operation.get("x-okx-rules", {}) if where == "query" else {}
                name = f"{resource}.{_pascal(method)}{kind}"
                yield self._model(name, one_object(given, rules), True, operation["summary"])
        answer = operation["responses"]["200"]
        if "application/json" in answer.get("content", {}):
            schema = answer["content"]["application/json"]["schema"]
            yield self._top(schema, False, answer["description"])

    def reached(self, names: list[str]) -> list[str]:
        """Models, and all that they refer to."""
        found: dict[str, None] = {}
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = None
                waiting += self.models[name].refers
        return list(found)

    def _top(self, schema: Json, exact: bool, words: str) -> str:
        name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else schema["title"]
        return self._model(name, schema, exact, words)

    def _model(self, name: str, schema: Json, exact: bool, words: str = "") -> str:
        """Make a model unless it is there; a query is named with its resource."""
        resource, _, title = name.rpartition(".")
        if name not in self.models:
            model = self.models[name] = _Model()
            whole = self._whole(schema, exact, model)
            whole.setdefault("description", words)
            body = self._body(whole, exact, model, f"{_pascal(resource)}{_checked(title)}")
            if "properties" in whole:
                body |= {"customBasePath": f"{TYPES}.{'Exact' if exact else 'Open'}"}
            model.schema = body
        return name

    def _whole(self, schema: Json, exact: bool, model: _Model) -> Json:
        """A schema with all that it refers to and consists of; what finds no place is lost."""
        whole: Json = {}
        if "$ref" in schema:
            component = schema["$ref"].rpartition("/")[2]
            whole = {**self._whole(self.components[component], exact, model), COMPONENT: component}
        for key, value in schema.items():
            if key == "allOf":
                for part in value:
                    self._take(whole, part, exact, model)
            elif key in _BEYOND:
                model.lost.append(key)
            elif key == "type":
                whole[key] = plain_type(schema)  # null is what every field of an answer takes
            elif key in _STRUCTURE or key in _WORDS or key.startswith("x-"):
                _merge(whole, key, value)
            elif key in _RULES:
                if exact and whole.setdefault(key, value) != value:
                    model.lost.append(key)
            elif key not in ("$ref", "then", "else"):
                model.lost.append(_word(key))
        return whole

    def _take(self, whole: Json, part: Json, exact: bool, model: _Model) -> None:
        """Merge a part of an allOf, or lose it where it is a rule between fields."""
        if exact and not {"$ref", "type"} & {*part} and whole.get("type") != "string":
            rules = [key for key in part if key not in (*_STRUCTURE, "then", "else", *_WORDS)]
            named = [key for key in rules if key in _BEYOND or not key.startswith("x-")]
            model.lost += map(_word, named or ["allOf"])
            return
        inner = self._whole(part, exact, model)
        for key in ("title", "description", COMPONENT):
            inner.pop(key, None)
        for key, value in inner.items():
            if key not in _RULES:
                _merge(whole, key, value)
            elif whole.setdefault(key, value) != value:
                model.lost.append(key)

    def _body(self, whole: Json, exact: bool, model: _Model, name: str) -> Json:
        """What the tool is given of a whole schema."""
        body: Json = {key: whole[key] for key in ("type", *_RULES) if key in whole}
        words = _prose(whole)
        if words:
            body["description"] = words
        if "properties" in whole or body.get("type") == "object":
            body |= self._object(whole, exact, model, name)
        elif "items" in whole or body.get("type") == "array":
            body["items"] = self._value(whole.get("items", {}), exact, model, name)
        elif whole.get("format") in ("decimal", "password") and not {"enum", "const"} & {*whole}:
            body |= self._typed(body, whole, exact, model, name)
        return body

    def _object(self, whole: Json, exact: bool, model: _Model, name: str) -> Json:
        body: Json = {"type": "object"}
        properties: Json = {}
        for wire, schema in whole.get("properties", {}).items():
            if schema is False or schema == {"not": {}}:
                continue  # an exact model knows no such field
            self._name(wire)
            place = name + _pascal(snake(wire))
            properties[wire] = self._value(schema, exact, model, place)
        if properties:
            body["properties"] = properties
            body["required"] = [each for each in whole.get("required", ()) if each in properties]
        elif whole.get("additionalProperties"):
            more = self._value(whole["additionalProperties"], exact, model, name)
            body["additionalProperties"] = more
        return body

    def _value(self, schema: Any, exact: bool, model: _Model, place: str) -> Json:
        """A schema in the place of a value: a reference to a model, or written out."""
        if not is_mapping(schema):
            return {}
        part = _Model()
        whole = self._whole(schema, exact, part)
        if "properties" in whole:
            title = whole.get(COMPONENT) or whole.get("title") or place
            model.refers.append(self._model(title, self.components.get(title, whole), exact))
            words = {"description": _prose(schema)} if "description" in schema else {}
            return {"$ref": title, **words}
        model.lost += part.lost
        return self._body(whole, exact, model, place)

    def _typed(self, body: Json, whole: Json, exact: bool, model: _Model, place: str) -> Json:
        """The type of a number or a secret, which takes the place of a pattern."""
        pattern = body.pop("pattern", "")
        if whole["format"] == "password":
            model.lost += ["pattern"] if pattern else []
            return {"customTypePath": f"{TYPES}.Secret"}
        if not exact:
            return {"customTypePath": f"{TYPES}.Number"}
        name = f"{whole.get(COMPONENT, place)}Number"
        if self.numbers.setdefault(name, pattern) != pattern:
            raise Unnameable(f"{name} is the name of two numbers")
        return {"customTypePath": f"{NUMBERS}.{name}"}

    def _name(self, wire: str) -> None:
        name = snake(wire)
        name = _checked(f"{name}_" if name in _TAKEN else name)
        if name != wire:
            self.names[wire] = name


def _merge(whole: Json, key: str, value: Any) -> None:
    """Put a keyword that is no rule beside what is there; properties add up."""
    if key == "properties":
        value = {**whole.get(key, {}), **value}
    elif key == "required":
        value = list(dict.fromkeys([*whole.get(key, ()), *value]))
    whole[key] = value


def _word(key: str) -> str:
    return "if/then" if key == "if" else key


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _checked(name: str) -> str:
    if not _NAME.match(name) or keyword.iskeyword(name):
        raise Unnameable(f"{name!r} cannot become a name of Python")
    return name


def _prose(schema: Mapping[str, Any]) -> str:
    """A description on which no reader of code can stumble, with the values that are known."""
    text = str(schema.get("description", "")).strip()
    known = schema.get("x-extensible-enum")
    if known:
        meanings = schema.get("x-okx-meanings", {}).get("values", {})
        values = ", ".join(f"`{value}` {meanings.get(value, '')}".rstrip() for value in known)
        text = f"{text} Known values: {values}; there may be others.".strip()
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return "".join(
        letter if letter == "\n" or letter.isprintable() else f"U+{ord(letter):04X}"
        for letter in lines
    )
