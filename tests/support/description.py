"""The description as a tool builder gets it, and its schemas with their references followed."""

from __future__ import annotations

from functools import cache
from typing import Any

from okxgen.description.examples import query_examples, query_schema
from okxgen.description.resolve import open_description
from okxgen.outputs.openapi.bundle import bundle
from okxgen.outputs.openapi.references import followed

from tests.support.paths import SPEC

Json = dict[str, Any]

JSON = "application/json"


@cache
def document() -> Json:
    return bundle(open_description(SPEC))


@cache
def operations() -> dict[str, Json]:
    """Every bundled operation, by method and path."""
    return {
        f"{method.upper()} {path}": operation
        for path, item in document()["paths"].items()
        for method, operation in item.items()
    }


def request_schema(key: str) -> Json:
    """The schema of a body, or of the parameters of a GET as one object."""
    operation = operations()[key]
    if "requestBody" not in operation:
        return query_schema(operation)
    schema: Json = operation["requestBody"]["content"][JSON]["schema"]
    return schema


def request_examples(key: str) -> dict[str, Any]:
    """The requests that the description gives as examples, by name."""
    operation = operations()[key]
    if "requestBody" not in operation:
        return dict(query_examples(operation))
    return _values(operation["requestBody"]["content"])


def reply_schema(key: str) -> Json | None:
    """The schema of a successful answer beside its envelope; None where it is no JSON."""
    content = operations()[key]["responses"]["200"]["content"]
    if JSON not in content:
        return None
    own: Json = resolved(content[JSON]["schema"])["allOf"][1]
    return own


def reply_examples(key: str) -> dict[str, Any]:
    """The answers that the description gives as examples, by name."""
    return _values(operations()[key]["responses"]["200"]["content"])


def _values(content: Json) -> dict[str, Any]:
    examples = content.get(JSON, {}).get("examples", {})
    return {name: example["value"] for name, example in examples.items()}


def whole(schema: Json) -> Json:
    """A schema with the components it refers to, for a validator."""
    return {**schema, "components": document()["components"]}


def resolved(schema: Json) -> Json:
    """A schema with its own reference to a component followed."""
    return followed(schema, document()["components"]["schemas"])
