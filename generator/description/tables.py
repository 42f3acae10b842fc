"""Tables of values with what each means: `x-okx-meanings` of a field or a parameter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .api import Table
from .load import is_mapping
from .resolve import Node
from .values import field_type, place_of

MEANINGS, KNOWN = "x-okx-meanings", "x-extensible-enum"
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")


@dataclass
class Tables:
    """Reads tables, each once however many fields refer to it."""

    found: dict[str, Table] = field(default_factory=dict[str, Table])

    def of(self, schema: Node) -> Table | None:
        """The table of a value, or of what a list or a free mapping has in the end."""
        schema = _innermost(schema)
        told = schema.get(MEANINGS)
        if told is None:
            return None
        if (kind := field_type(schema)) != "string":
            raise told.error(f"{MEANINGS} says nothing about type {kind}")
        if KNOWN in schema:
            raise schema[KNOWN].error(f"{MEANINGS} lists the known values", "Leave this out.")
        return self._table(told.resolved())

    def _table(self, node: Node) -> Table:
        node.only({"table", "values"}, MEANINGS)
        name = node["table"].matching(_NAME, "the name of a table, such as BILL_TYPES")
        known = self.found.get(name)
        if known is None:
            values = tuple((value, each.prose()) for value, each in node["values"].items())
            if not values:
                raise node["values"].error(f"{name} has no values")
            self.found[name] = known = Table(node, name, values)
        elif place_of(known.node) != place_of(node):
            raise node.error(
                f"{name} is the table at {known.node.file}:{known.node.line} already",
                f"Refer to that one: {MEANINGS}: {{$ref: …}}. Or give this another name.",
            )
        return known


def _innermost(schema: Node) -> Node:
    while True:
        inner = schema.get("items") or schema.get("additionalProperties")
        if inner is None or not is_mapping(inner.value) or MEANINGS in schema:
            return schema
        schema = inner.resolved()
