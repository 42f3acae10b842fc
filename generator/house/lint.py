"""The rules of the house: what makes a description complete, honest and pleasant to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..description.api import JSON
from ..description.load import is_mapping
from ..description.read import read
from ..description.resolve import Library, Node, open_description
from ..errors import SpecError
from ..outputs.openapi.bundle import bundle
from ..outputs.python.build import build
from .drafts import quoted, unfinished
from .vocabulary import repeats

_ANCHOR = "https://www.okx.com/docs-v5/en/#"
_ONE_LIMIT = ("requests", "orders", "seconds", "per")


def findings(spec: Path) -> list[SpecError]:
    """Every breach of a rule, by file and line."""
    library = open_description(spec)
    try:
        build(read(library))
        document = bundle(library)
    except SpecError as error:
        return [error]
    root = library.top()
    found = [*_invalid(root, document), *_unused(library)]
    for path, item in root["paths"].items():
        for method, operation in item.resolved().items():
            found.extend(_operation(method, operation))
            found.extend(_wrong_examples(path, method, operation, document))
    found.extend((*_errata(library, document), *_torn_groups(root), *repeats(root)))
    for file in library.files():
        found.extend((*unfinished(library.document(file)), *quoted(file)))
    # What several operations refer to is found with each of them.
    once = {str(error): error for error in found}.values()
    return sorted(once, key=lambda error: (str(error.file), error.line))


def _invalid(root: Node, document: dict[str, Any]) -> Iterator[SpecError]:
    """What is not valid OpenAPI 3.1."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for error in OpenAPIV31SpecValidator(document).iter_errors():
        where = "/".join(str(step) for step in error.absolute_path)
        yield root.error(f"not valid OpenAPI at {where}: {error.message}")


def _unused(library: Library) -> Iterator[SpecError]:
    """Files that nothing refers to: they would go unread."""
    read = set(library.files())
    for file in sorted(library.root.rglob("*.yaml")):
        if file not in read:
            yield SpecError(file, 1, "nothing refers to this file", "Refer to it, or remove it.")


def _operation(method: str, node: Node) -> Iterator[SpecError]:
    link = node["externalDocs"]["url"]
    if not link.text().startswith(_ANCHOR):
        yield link.error("not a link into the documentation", f"Begin it with {_ANCHOR}.")
    name = node["operationId"]
    if (method == "get") != (name.text().partition(".")[2].startswith("get_")):
        yield name.error(
            f"{name.value!r} with {method.upper()}", "GETs, and only they, begin with get_."
        )
    if not node["summary"].text().endswith("."):
        yield node["summary"].error("a summary is a sentence", "End it with a full stop.")
    for media in _media(node):
        examples = media.get("examples")
        if examples is None or not examples.mapping():
            yield media.error("no example", "Add the documented one under examples.")
    reply = node["responses"]["200"]["content"].get(JSON)
    if reply is not None and "allOf" not in reply["schema"]:
        yield reply.error("an answer without its envelope", "Add allOf with a $ref to Envelope.")
    if "requestBody" in node:
        yield from _loose(node["requestBody"]["content"][JSON]["schema"])
    for element in node["parameters"].elements() if "parameters" in node else ():
        parameter = element.resolved()
        if "description" in parameter["schema"] and "$ref" not in parameter["schema"]:
            where = "Write it beside the schema, where every tool looks."
            yield parameter["schema"]["description"].error("a description inside", where)
        yield from _loose(parameter["schema"])
        open_ended = _unbounded if parameter["in"].value == "header" else _ambiguous
        yield from open_ended(parameter["schema"].resolved())


def _errata(library: Library, document: dict[str, Any]) -> Iterator[SpecError]:
    """Errata about what is not described, or of a form that nothing reads."""
    from ..drift.described import operations
    from ..drift.settled import faults

    known = operations(library, document)
    for path, item in library.top()["paths"].items():
        for method, node in item.resolved().items():
            entries = node.get("x-okx-errata")
            here = known[f"{method.upper()} {path}"]
            for entry in entries.elements() if entries else ():
                yield from faults(entry, here.fields, here.headers)


def _torn_groups(root: Node) -> Iterator[SpecError]:
    """Rate limits that are one by their group, and say different things."""
    first: dict[str, list[Any]] = {}
    operations = [each for _, item in root["paths"].items() for each in item.resolved().children()]
    for limit in (each for node in operations for each in node["x-okx-rate-limit"].elements()):
        group = limit.mapping().get("group")
        said = [limit.mapping().get(key) for key in _ONE_LIMIT]
        if group is not None and first.setdefault(group, said) != said:
            yield limit.error(
                f"the limit of {group} is another one elsewhere",
                "A group is one limit: the same number, seconds and per.",
            )


# What the text of a format must be held to in a request, and where it is written already.
_HELD = {
    "decimal": ("pattern", "Refer to fields/requests.yaml#/Decimal."),
    "unix-ms": ("pattern", "Refer to fields/requests.yaml#/Time."),
    "flag": ("enum", "Refer to fields/requests.yaml#/Flag."),
    "comma-separated": ("pattern", "It says what an element is, and how many there may be."),
}


def _loose(node: Node) -> Iterator[SpecError]:
    """Values of a request that any text would pass for."""
    schema = node.resolved() if is_mapping(node.value) else node
    form = schema.value.get("format") if is_mapping(schema.value) else None
    if isinstance(form, str) and form in _HELD:  # a parameter may be called format, too
        rule, instead = _HELD[form]
        if rule not in schema:
            yield schema.error(f"a {form} without {rule}", instead)
        return
    for child in schema.children():
        yield from _loose(child)


def _ambiguous(schema: Node) -> Iterator[SpecError]:
    """Lists in a query whose elements could hold the comma that stands between them."""
    if schema.mapping().get("type") == "array":
        element = schema["items"].resolved()
        if "pattern" not in element and "enum" not in element:
            yield element.error("elements that could hold a comma", "Give them a pattern or enum.")


def _unbounded(schema: Node) -> Iterator[SpecError]:
    """Headers that could hold what HTTP does not send."""
    if schema.mapping().get("format") not in _HELD and not {"pattern", "enum"} & {*schema.value}:
        yield schema.error("a header that any text would pass for", "Give it a pattern or enum.")


def _media(node: Node) -> Iterator[Node]:
    """The JSON of an operation: the request body, and the successful answer."""
    for place in (node.get("requestBody"), node["responses"]["200"]):
        media = place["content"].get(JSON) if place is not None else None
        if media is not None:
            yield media


def _wrong_examples(
    path: str, method: str, node: Node, document: dict[str, Any]
) -> Iterator[SpecError]:
    """Examples that the schema beside them refuses."""
    from openapi_schema_validator import OAS31Validator

    def faults(schema: Any, example: Any, place: Node) -> Iterator[SpecError]:
        whole = {"allOf": [schema], "components": document["components"]}
        for error in OAS31Validator(whole).iter_errors(example):
            yield place.error(f"the example of {method} {path} breaks its schema: {error.message}")

    bundled = document["paths"][path][method]
    places = (bundled.get("requestBody", {}), bundled["responses"]["200"])
    schemas = [
        each["content"][JSON]["schema"] for each in places if JSON in each.get("content", ())
    ]
    for media, schema in zip(_media(node), schemas, strict=True):
        for _, example in media["examples"].items() if "examples" in media else ():
            yield from faults(schema, example["value"].value, example)
    for query in query_examples(bundled).values():
        yield from faults(query_schema(bundled), query, node)
    for header in bundled.get("parameters", ()):
        for example in header.get("examples", {}).values() if header["in"] == "header" else ():
            yield from faults(header["schema"], example["value"], node)


def query_parameters(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters of a bundled operation that are no headers."""
    return [each for each in operation.get("parameters", []) if each["in"] == "query"]


def query_schema(operation: dict[str, Any]) -> dict[str, Any]:
    """The parameters of a bundled GET as the schema of one object, rules between them included."""
    parameters = query_parameters(operation)
    return {
        "type": "object",
        "properties": {each["name"]: each["schema"] for each in parameters},
        "required": [each["name"] for each in parameters if each.get("required")],
        "additionalProperties": False,
        **operation.get("x-okx-rules", {}),
    }


def query_examples(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The documented queries of a bundled GET: the examples of one name make up one of them."""
    queries: dict[str, dict[str, Any]] = {}
    for parameter in query_parameters(operation):
        for name, example in parameter.get("examples", {}).items():
            queries.setdefault(name, {})[parameter["name"]] = example["value"]
    return queries
