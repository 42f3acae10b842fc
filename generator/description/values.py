"""What schemas of requests and of answers have in common: formats, words, defaults.

Values are looked at as they are; a node is asked for where something is wrong with one.
"""

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
    kind = schema.mapping().get("type")
    if isinstance(kind, str):
        return kind
    node = schema["type"]
    if is_sequence(kind):
        raise node.error("only a field of an answer can be null", "Write the one type.")
    return node.text()


def field_type(schema: Node) -> str:
    """The type of a field of an answer, also of one that can be null instead."""
    said = schema.mapping().get("type")
    if isinstance(said, str):
        return said
    node = schema["type"]
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
    if "format" not in schema:
        return ""
    form = schema.mapping()["format"]
    if form not in known:
        text = schema["format"].text()
        here = f"Formats here are: {', '.join(known)}." if known else "There is no format here."
        raise schema["format"].error(f"the format {text!r} would have no effect", here)
    return str(form)


def title_of(schema: Node) -> str:
    """The title of an object, which is what outputs call it."""
    title = schema.mapping().get("title")
    if isinstance(title, str):
        return title
    if "title" not in schema:
        raise schema.error("an object without a title", "Give it one: it becomes the class name.")
    return schema["title"].text()


def description_of(schema: Node) -> str:
    """What a value is, in one line."""
    told = schema.mapping().get("description")
    if isinstance(told, str) and (words := told.split()):
        return " ".join(words)
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
