"""Samples: the values that the examples of a page have, and whether a schema allows an example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator

from ..description.load import is_mapping, is_sequence, load

_KINDS = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))


def values(whole: Any, name: str) -> Iterator[Any]:
    """The values that stand under a name such as `legs.px`, whatever lists are on the way."""
    if is_sequence(whole):
        for each in whole:
            yield from values(each, name)
    elif is_mapping(whole):
        first, _, rest = name.partition(".")
        if first in whole:
            yield from values(whole[first], rest) if rest else iter((whole[first],))


def names(whole: Any) -> Iterator[str]:
    """The names in an object, or in each of a list of them."""
    if is_sequence(whole):
        for each in whole:
            yield from names(each)
    elif is_mapping(whole):
        yield from whole


def kind(value: Any) -> str:
    """The type of a value as the documentation would write it; none where it shows nothing."""
    if is_mapping(value):
        return "object"
    if is_sequence(value):
        inner = {kind(each) for each in value} - {""}
        if not inner:
            return ""
        element = inner.pop() if len(inner) == 1 else "string"
        return "array of arrays" if element.startswith("array") else f"array of {element}s"
    return next((name for of, name in _KINDS if isinstance(value, of)), "")


def kinds(found: Iterable[Any]) -> set[str]:
    """The types of values, those that show none left out."""
    return {kind(each) for each in found} - {""}


def allows(schema: dict[str, Any], example: Any, file: Path, read: dict[Path, Any]) -> bool:
    """Whether the schema of a file that is still to be written allows an example.

    `read` keeps the files that schemas refer to.
    """
    return Draft202012Validator(_written_out(schema, file.parent, read)).is_valid(example)


def _written_out(value: Any, folder: Path, read: dict[Path, Any]) -> Any:
    """A schema with what it refers to written out."""
    if is_sequence(value):
        return [_written_out(each, folder, read) for each in value]
    if not is_mapping(value):
        return value
    if not isinstance(value.get("$ref"), str):
        return {key: _written_out(each, folder, read) for key, each in value.items()}
    path, _, fragment = value["$ref"].partition("#")
    file = (folder / path).resolve()
    if file not in read:
        read[file] = load(file)
    target = read[file][fragment.strip("/")]
    beside = {key: each for key, each in value.items() if key != "$ref"}
    return {**_written_out(target, folder, read), **beside}
