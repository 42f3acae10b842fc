"""The plain document in OpenAPI 3.0, for tools that read nothing newer."""

from __future__ import annotations

from typing import Any

from ...description.load import Json
from .plain import mapped

COLUMNS = "x-okx-columns"
"""What `prefixItems` has in 3.1: the columns of a row."""

_NEWER = ("$comment", "unevaluatedProperties")
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


def in_version_30(plain: Json) -> Json:
    """The plain document, said in the words of 3.0."""
    told = {**plain, "openapi": "3.0.4", "info": _info(plain["info"])}
    return mapped(told, _schema)


def _info(info: Json) -> Json:
    """The summary begins the description, and the licence has an address in place of an ID."""
    told = {key: value for key, value in info.items() if key not in ("summary", "license")}
    words = [info[key] for key in ("summary", "description") if key in info]
    if words:
        told["description"] = "\n\n".join(words)
    if "license" in info:
        licence = info["license"]
        address = f"https://spdx.org/licenses/{licence['identifier']}.html"
        told["license"] = {"name": licence["name"], "url": address}
    return told


def _schema(schema: Json) -> Json:
    told: Json = {}
    for key, value in schema.items():
        told |= _keyword(key, value)
    if "$ref" in told and len(told) > 1:
        # What stands beside a reference would not be read.
        return {"allOf": [{"$ref": told.pop("$ref")}], **told}
    return told


def _keyword(key: str, value: Any) -> Json:
    if key in _NEWER:
        return {}
    if key == "type" and isinstance(value, list):
        return {"type": value[0], "nullable": True}
    if key == "const":
        return {"enum": [value]}
    if key == "examples":
        return {"example": value[0]}
    if key in _BOUNDS:
        return {_BOUNDS[key]: value, key: True}
    if key == "prefixItems":
        return {COLUMNS: value}
    return {key: value}
