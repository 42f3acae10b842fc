"""What schemas of requests and of answers have in common: formats, words, defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .load import is_sequence
from .resolve import Node

NULL = "null"

Place = tuple[str, tuple[str | int, ...]]


def place_of(node: Node) -> Place:
    """Where a node stands; two that are referred to in two ways are at one place."""
    return str(node.file), node.pointer


def one_type(schema: Node) -> str:
    """The type of a value that is never null."""
    node = schema["type"]
    if is_sequence(node.value):
        raise node.error("only a field of an answer can be null", "Write the one type.")
    return node.text()


def field_type(schema: Node) -> str:
    """The type of a field of an answer, also of one that can be null instead."""
    node = schema["type"]
    if not is_sequence(node.value):
        return node.text()
    kind, *others = node.texts() or ("",)
    if kind == NULL or others != [NULL]:
        raise node.error("a field has one type, or one and null", "Write type: [object, 'null'].")
    return kind


def plain_type(schema: Mapping[str, Any]) -> str:
    """The type of a schema of the bundle, of one that can be null as well; else the empty text."""
    kind = schema.get("type", "")
    return str(kind[0] if is_sequence(kind) else kind)


def format_of(schema: Node, *known: str) -> str:
    """The format of a schema, of those that have an effect where it stands."""
    node = schema.get("format")
    if node is None:
        return ""
    if node.text() not in known:
        here = f"Formats here are: {', '.join(known)}." if known else "There is no format here."
        raise node.error(f"the format {node.value!r} would have no effect", here)
    return node.text()


def title_of(schema: Node) -> str:
    """The title of an object, which is what outputs call it."""
    if "title" not in schema:
        raise schema.error("an object without a title", "Give it one: it becomes the class name.")
    return schema["title"].text()


def description_of(schema: Node) -> str:
    """What a value is, in one line."""
    node = schema.get("description")
    if node is None:
        raise schema.error(f"{schema.name!r} has no description", "Say in a sentence what it is.")
    return " ".join(node.prose().split())


def default_of(schema: Node) -> str | int | bool | None:
    """What the exchange takes where the value is left out."""
    node = schema.get("x-okx-default")
    if node is None:
        return None
    if not isinstance(node.value, str | int):
        raise node.error(
            f"{node.value!r} cannot be a default", "Defaults are strings, integers, true, false."
        )
    return node.value


def is_deprecated(schema: Node) -> bool:
    """Whether a value is to be used no more."""
    node = schema.get("deprecated")
    return node is not None and node.flag()
