"""What the parts of the description are, and in which order their keys stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from .pieces import Piece

_REST = "…"
"""Where keys stand that are not in an order, among themselves as they were written."""


@dataclass(frozen=True)
class Kind:
    """A kind of mapping: the order of its keys, and of which kind the values are."""

    order: tuple[str, ...]
    parts: dict[str, str] = field(default_factory=dict[str, str])

    def rank(self, key: str) -> int:
        """The place of a key."""
        return self.order.index(key if key in self.order else _REST)


_SCHEMA = Kind(
    (
        *("$ref", "title", "x-okx-column", "x-okx-name", "type", "format"),
        *(
            "enum",
            "const",
            "x-okx-flag",
            "x-extensible-enum",
            "x-okx-meanings",
            "x-okx-no-flag",
            "pattern",
            "x-okx-says",
            "minLength",
            "maxLength",
        ),
        *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"),
        *(
            "minItems",
            "maxItems",
            "uniqueItems",
            "x-okx-batch-rules",
            "minProperties",
            "maxProperties",
        ),
        *("x-okx-default", "deprecated", "description", _REST, "prefixItems", "items"),
        *("properties", "required", "additionalProperties", "dependentRequired"),
        *("if", "then", "else", "not", "oneOf", "anyOf", "allOf", "x-okx-without"),
        *("x-okx-in-place-of", "x-okx-instrument-rules", "x-okx-comparison-rules"),
    ),
    {
        **dict.fromkeys(("items", "additionalProperties", "if", "then", "else", "not"), "schema"),
        **dict.fromkeys(("prefixItems", "oneOf", "anyOf", "allOf"), "list of schema"),
        "properties": "map of schema",
        "x-okx-meanings": "table",
        "x-okx-sbe": "message",
    },
)
_KINDS = {
    "root": Kind(
        (
            *("openapi", "info", "servers", "externalDocs", "security", "tags", _REST),
            *("paths", "components"),
        ),
        {"tags": "list of tag"},
    ),
    "stream root": Kind(
        (
            *("asyncapi", "info", "defaultContentType", "x-okx-limits", "servers", _REST),
            *("channels", "components", "x-okx-errata"),
        ),
        {"servers": "map of server", "x-okx-errata": "list of erratum"},
    ),
    "server": Kind(
        ("host", "pathname", "protocol", "description", "variables", _REST, "x-okx-handshake")
    ),
    "channel": Kind(
        (
            *("address", "x-okx-method", "x-okx-operation", "summary", "description"),
            *("externalDocs", "servers", "x-okx-rate-limit", "x-okx-availability"),
            *("x-okx-login", "x-okx-connections", "x-okx-per-connection", "x-okx-order-book"),
            *("x-okx-kind", "x-okx-key", "x-okx-snapshot", "x-okx-follow-up", _REST, "parameters"),
            *("messages", "x-okx-errata"),
        ),
        {"messages": "map of sent", "x-okx-errata": "list of erratum"},
    ),
    "sent": Kind(
        (_REST, "payload", "examples"), {"payload": "schema", "examples": "list of shown"}
    ),
    "shown": Kind(("name", "summary", _REST, "payload")),
    "tag": Kind(("name", "x-okx-noun", "description", "externalDocs", _REST)),
    "path": Kind((_REST,), {"get": "operation", "post": "operation"}),
    "operation": Kind(
        (
            *("operationId", "tags", "summary", "description", "externalDocs", "x-okx-not-for"),
            *("deprecated", "x-okx-successor", "x-okx-availability"),
            *("security", "x-okx-permission", "x-okx-class"),
            *("x-okx-rate-limit", "x-okx-resend", "x-okx-result"),
            *("x-okx-batch-of", "x-okx-pages", _REST, "parameters", "x-okx-rules"),
            *("requestBody", "responses", "x-okx-errata"),
        ),
        {
            "parameters": "list of parameter",
            "x-okx-rules": "schema",
            "requestBody": "body",
            "responses": "map of body",
            "x-okx-errata": "list of erratum",
        },
    ),
    "parameter": Kind(
        ("$ref", "name", "in", "required", "description", _REST, "schema", "examples"),
        {"schema": "schema", "examples": "map of example"},
    ),
    "body": Kind(
        ("$ref", "required", "description", _REST, "content"), {"content": "map of media"}
    ),
    "media": Kind(
        (_REST, "schema", "examples"), {"schema": "schema", "examples": "map of example"}
    ),
    "example": Kind(("summary", "description", _REST, "value")),
    "erratum": Kind(("where", "at", "about", "says", "said", "settled", "why", _REST)),
    "table": Kind(("$ref", "table", "values", _REST)),
    "message": Kind(
        ("message", "twin", "without", _REST, "fields", "values", "item"),
        {"message": "reference", "item": "schema"},
    ),
    "reference": Kind(("$ref", _REST)),
    "schema": _SCHEMA,
}
_FILES = {
    "openapi.yaml": "root",
    "asyncapi.yaml": "stream root",
    "errors.yaml": "",
    "schemas/responses.yaml": "map of body",
}
_FOLDERS = {
    "paths": "path",
    "channels": "channel",
    "fields": "map of schema",
    "schemas": "map of schema",
}


def kind_of(file: PurePosixPath) -> str:
    """What stands in a file of the description; empty where it has no order."""
    return _FILES.get(str(file), _FOLDERS.get(file.parts[0], ""))


def walk(value: Piece, kind: str, see: Callable[[Piece, str], None]) -> None:
    """Call `see` with every part of a known kind, the outer ones first."""
    if kind.startswith("map of "):
        for each in value.mapping().values():
            walk(each, kind.removeprefix("map of "), see)
    elif kind.startswith("list of "):
        for each in value.elements():
            walk(each, kind.removeprefix("list of "), see)
    elif kind and isinstance(value.value, dict):
        see(value, kind)
        for key, part in _KINDS[kind].parts.items():
            if key in value.value:
                walk(value.value[key], part, see)


def arrange(value: Piece, kind: str) -> None:
    """Put keys into their order, here and inside; names of fields and examples keep theirs."""

    def see(part: Piece, of: str) -> None:
        rank = _KINDS[of].rank
        part.value = dict(sorted(part.mapping().items(), key=lambda member: rank(member[0])))

    walk(value, kind, see)
