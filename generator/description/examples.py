"""Documented examples, and the parameters of a query as the schema of one object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .api import Example
from .load import Json, is_mapping
from .resolve import Node


def examples(media: Node) -> tuple[Example, ...]:
    """The examples of a request or an answer in JSON."""
    found = media.get("examples")
    return tuple(
        Example(each, name, each["value"].value) for name, each in (found.items() if found else ())
    )


def query_parameters(operation: Json) -> list[Json]:
    """The parameters of an operation that are no headers."""
    return [each for each in operation.get("parameters", []) if each["in"] == "query"]


def query_schema(operation: Json) -> Json:
    """The query of a GET as the schema of one object, rules between parameters included."""
    return one_object(query_parameters(operation), operation.get("x-okx-rules", {}))


def one_object(parameters: Iterable[Json], rules: Json) -> Json:
    """Parameters as the schema of one object, and the rules between them.

    What is said of a parameter stands beside its schema, and belongs to it here.
    """
    whole = list(parameters)
    return {
        "type": "object",
        "properties": {each["name"]: _with_words(each) for each in whole},
        "required": [each["name"] for each in whole if each.get("required")],
        "additionalProperties": False,
        **rules,
    }


def _with_words(parameter: Json) -> Any:
    schema = parameter["schema"]
    if "description" in parameter and is_mapping(schema):
        return {**schema, "description": parameter["description"]}
    return schema


def query_examples(operation: Json) -> dict[str, Json]:
    """The documented queries of a GET: the examples of one name make up one of them."""
    queries: dict[str, Json] = {}
    for parameter in query_parameters(operation):
        for name, example in parameter.get("examples", {}).items():
            queries.setdefault(name, {})[parameter["name"]] = example["value"]
    return queries
