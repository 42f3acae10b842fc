"""The parameters of a request as JSON Schema that every consumer of tools reads.

There is no `$ref`, no `format` and no keyword that combines schemas: some consumers refuse a list
for any of them. What such a keyword says stands in words, and the client holds requests to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from ...description.api import Parameter, RequestModel
from ...description.load import Json
from ...description.resolve import Node
from ...description.rules.beyond import BATCH, batch_rules
from ...description.rules.tree import Place
from .detail import INSIDE, OPTIONAL, PATTERNS, REQUIRED, RULES, Detail, Kept
from .words import in_words, sentence, sentences

_PLAIN = ("type", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_LISTS = ("minItems", "maxItems", "uniqueItems")
_TEXTS = ("pattern", "minLength", "maxLength")


class Schemas(Struct, frozen=True):
    """Makes schemas that tell no more than what is kept."""

    kept: Kept

    def of(self, model: RequestModel, *, inside: bool = False) -> Json:
        """An object; a batch is one with its list."""
        properties = {each.name: self._parameter(each, inside) for each in model.parameters}
        required = [each.name for each in model.parameters if each.required]
        return {
            "type": "object",
            **({"description": self.rules(model)} if inside and self.rules(model) else {}),
            "properties": properties,
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }

    def rules(self, model: RequestModel) -> str:
        """The rules between the parameters of a request, or of an object inside it."""
        if RULES not in self.kept:
            return ""
        told = "; ".join(sentences(model.rules))
        return f"Rules: {told}." if told else ""

    def _parameter(self, each: Parameter, inside: bool) -> Json:
        schema = self._value(each.schema, [*each.type.models])
        about = " ".join(self._about(each, inside))
        if "description" in schema:  # the rules of the object that it is
            about = f"{about} {schema['description']}".strip()
        return {**schema, "description": about} if about else schema

    def _value(self, schema: Node, models: list[RequestModel]) -> Json:
        told: Json = {key: schema[key].value for key in (*_PLAIN, *_LISTS) if key in schema}
        if PATTERNS in self.kept:
            told |= {key: schema[key].value for key in _TEXTS if key in schema}
        if told["type"] == "array":
            told["items"] = self._value(schema["items"].resolved(), models)
        elif told["type"] == "object" and models:
            told |= self.of(models[0], inside=True)
        return told

    def _about(self, each: Parameter, inside: bool) -> Iterator[str]:
        if self._tells(each, inside):
            yield " ".join(each.description.split())
            if each.type.format == "unix-ms":
                yield "Milliseconds since 1970."
            if each.default is not None:
                yield f"Default: {_as_json(each.default)}."
        if RULES in self.kept and BATCH in each.schema:
            place = Place("", each.schema.pointer)
            for rule in batch_rules(each.schema, each.name, place):
                yield sentence(in_words(rule.words))
        if PATTERNS not in self.kept and RULES in self.kept and "x-okx-says" in each.schema:
            yield sentence(each.schema["x-okx-says"].prose())

    def _tells(self, each: Parameter, inside: bool) -> bool:
        needed: set[Detail] = {REQUIRED if each.required else OPTIONAL}
        return needed | ({INSIDE} if inside else set()) <= self.kept


def _as_json(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
