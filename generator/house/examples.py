"""Rules on examples: a documented example conforms to the schema beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema_rs import Draft202012Validator

from ..description.api import JSON, Operation
from ..description.examples import query_schema
from ..description.resolve import Node
from ..errors import SpecError
from ..outputs.openapi.references import standing_alone
from .subject import Subject, answer_media, request_media


def conforming_examples(subject: Subject) -> Iterator[SpecError]:
    """The schema beside an example allows it."""
    schemas = subject.document["components"]["schemas"]
    for operation in subject.api.operations:
        for schema, shown in _shown(subject, operation):
            if not shown:
                continue
            validator = Draft202012Validator(standing_alone({"allOf": [schema]}, schemas))
            for place, value in shown:
                for error in validator.iter_errors(value):
                    name = f"{operation.method.lower()} {operation.path}"
                    yield place.error(f"the example of {name} breaks its schema: {error.message}")


def _shown(subject: Subject, operation: Operation) -> Iterator[tuple[Any, list[tuple[Node, Any]]]]:
    """Each schema of an operation, and the examples of it."""
    bundled = subject.bundled(operation)
    asked = [(each.node, each.value) for each in operation.examples]
    if request_media(operation.node) is not None:
        yield bundled["requestBody"]["content"][JSON]["schema"], asked
    else:
        yield query_schema(bundled), asked
    if answer_media(operation.node) is not None:
        answers = [(each.node, each.value) for each in operation.answer.examples]
        yield bundled["responses"]["200"]["content"][JSON]["schema"], answers
    for header in bundled.get("parameters", ()):
        if header["in"] == "header":
            values = header.get("examples", {}).values()
            yield header["schema"], [(operation.node, each["value"]) for each in values]
