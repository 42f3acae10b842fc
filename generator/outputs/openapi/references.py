"""References inside the bundle, all of them to one of its components."""

from __future__ import annotations

from typing import Any

from ...description.load import Json, is_mapping, is_sequence


def followed(schema: Any, schemas: Json) -> Json:
    """A schema with its own references followed; what stands beside them comes first."""
    whole: Json = schema if is_mapping(schema) else {}
    while "$ref" in whole:
        target: Json = schemas[_name(whole)]
        whole = {**target, **{key: value for key, value in whole.items() if key != "$ref"}}
    return whole


def standing_alone(schema: Json, schemas: Json) -> Json:
    """A schema with the components that it reaches: a validator keeps all that it is given."""
    found: Json = {}
    left: list[Any] = [schema]
    while left:
        part = left.pop()
        if is_sequence(part):
            left += part
        elif is_mapping(part):
            left += part.values()
            name = _name(part)
            if name in schemas and name not in found:
                found[name] = schemas[name]
                left.append(found[name])
    return {**schema, "components": {"schemas": found}}


def _name(reference: Json) -> str:
    return str(reference.get("$ref", "")).rpartition("/")[2]
