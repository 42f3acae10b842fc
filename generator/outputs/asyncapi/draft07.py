"""Schemas as AsyncAPI reads them: it knows JSON Schema of draft 7, the description a newer one."""

from __future__ import annotations

from typing import Any

from ...description.load import is_mapping, is_sequence

_DATA = ("const", "enum", "examples", "default")
"""Keywords whose values are no schemas."""


def draft07(schema: Any) -> Any:
    """A schema, with the keywords of draft 7 in place of those that came later."""
    if is_sequence(schema):
        return [draft07(each) for each in schema]
    if not is_mapping(schema):
        return schema
    whole = {key: _member(key, value) for key, value in schema.items()}
    whole.pop("unevaluatedProperties", None)
    if "prefixItems" in whole:
        whole["additionalItems"] = whole.pop("items", True)
        whole["items"] = whole.pop("prefixItems")
    if "dependentRequired" in whole:
        whole["dependencies"] = whole.pop("dependentRequired")
    if "$ref" in whole and len(whole) > 1:
        # What stands beside a reference would not be read.
        whole = {"allOf": [{"$ref": whole.pop("$ref")}, *whole.pop("allOf", ())], **whole}
    return whole


def _member(key: str, value: Any) -> Any:
    if key == "properties":
        return {name: draft07(each) for name, each in value.items()}
    return value if key in _DATA or key.startswith("x-") else draft07(value)
