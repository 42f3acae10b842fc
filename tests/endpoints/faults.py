"""What the page files get wrong, each with file, line and what to do: told before any test runs.

python -m tests.endpoints.faults
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from okxgen.description.load import Pointer, line_of, load
from okxgen.errors import SpecError

from tests.endpoints.page import LANGUAGES, Page, Printed, Request


class PageError(pytest.Collector.CollectError):
    """All that page files get wrong, a fault after the other."""


def _object(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


_TEXT = {"type": "string"}
_WORDS = {"type": "string", "pattern": r"\S"}
_FILLED = {"type": "array", "minItems": 1}
_ANYTHING = {"type": "object"}

_EXAMPLE = {
    "if": {"type": "object"},
    "then": _object({"printed": _TEXT, "corrected": _WORDS, "why": _WORDS}),
    "else": _WORDS,
}
_LANGUAGE = _object(
    {"requests": {**_FILLED, "items": _EXAMPLE}, "responses": {**_FILLED, "items": _EXAMPLE}},
    {
        "arguments": _ANYTHING,
        "items": {"type": "array", "items": _ANYTHING},
        "official_sdk": _WORDS,
    },
)
_LIMIT = {
    **_object(
        {"seconds": {"type": "integer"}, "per": {**_FILLED, "items": _WORDS}},
        {
            "requests": {"type": "integer"},
            "orders": {"type": "integer"},
            "only": {**_FILLED, "items": _WORDS},
            "excluding": {**_FILLED, "items": _WORDS},
            "when": _ANYTHING,
            "keys": {"type": "boolean"},
            "role": _WORDS,
            "group": _WORDS,
        },
    ),
    "oneOf": [{"required": ["requests"]}, {"required": ["orders"]}],
}
_PAGE = _object(
    {
        "operation": {"type": "string", "pattern": "^(GET|POST) /api/v5/"},
        "method": {"type": "string", "pattern": r"^[a-z_0-9]+\.[a-z_0-9]+$"},
        "documentation": {"type": "string", "pattern": "^https://"},
        "permission": {"enum": ["read", "trade", "withdraw", None]},
        "rate_limits": {**_FILLED, "items": _LIMIT},
        "english": _LANGUAGE,
        "chinese": _LANGUAGE,
    },
    {
        "batch_of": _WORDS,
        "headers": {"type": "array", "items": _WORDS},
        "errata": {"type": "array", "items": _object({"at": _WORDS, "settled": _WORDS})},
        "every_parameter": _ANYTHING,
        "every_field": _ANYTHING,
    },
)
_SHAPE = jsonschema_rs.Draft202012Validator(_PAGE)

Fault = tuple[Pointer, str, str]
"""Where in a page, what is wrong, and what to do."""


FOLDER = Path(__file__).parent / "pages"


def page_files(folder: Path = FOLDER) -> list[Path]:
    """The files of pages; raises PageError with what all of them get wrong."""
    files = sorted(folder.rglob("*.yaml"))
    told = [str(each) for file in files for each in faults(file)]
    if told:
        raise PageError("\n".join(told))
    return files


def faults(file: Path) -> list[SpecError]:
    """What is wrong with a page, in the order of its lines."""
    try:
        page = load(file)
    except SpecError as error:
        return [error]
    found = [*_marks(page, ())] or [*_faults_of_shape(page)] or [*_faults_of_examples(page)]
    told = [SpecError(file, line_of(file, at), what, instead) for at, what, instead in found]
    # An example that both languages share is found in each.
    return sorted({str(each): each for each in told}.values(), key=lambda each: each.line)


def _marks(value: Any, at: Pointer) -> Iterator[Fault]:
    """What a draft left to be written."""
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for step, each in pairs:
            yield from _marks(each, (*at, step))
    elif isinstance(value, str) and "TODO" in value:
        yield at, "a TODO", "Write what it asks for."


def _faults_of_shape(page: Any) -> Iterator[Fault]:
    for error in _SHAPE.iter_errors(page):
        at = tuple(error.instance_path)
        place = ".".join(str(step) for step in at) or "the page"
        match error.kind:
            case jsonschema_rs.ValidationErrorKind.AdditionalProperties(unexpected=names):
                known = ", ".join(_known(at))
                for name in names:
                    yield (*at, name), f"{place} has no {name}", f"Write one of {known}."
            case jsonschema_rs.ValidationErrorKind.Required(property=name):
                yield at, f"{place} lacks {name}", f"Add {name}, as the documentation has it."
            case jsonschema_rs.ValidationErrorKind.OneOfNotValid() | (
                jsonschema_rs.ValidationErrorKind.OneOfMultipleValid()
            ):
                yield at, f"{place} counts nothing, or two things", "Write requests or orders."
            case _:
                yield at, f"{place}: {error.message}", "Write it as the other pages do."


def _known(at: Pointer) -> list[str]:
    """The keys that a place of a page may have."""
    schema: dict[str, Any] = _PAGE
    for step in at:
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
    return list(schema.get("then", schema)["properties"])


def _faults_of_examples(told: dict[str, Any]) -> Iterator[Fault]:
    page = Page(**told)
    for language in LANGUAGES:
        example = page.example(language)
        for number, request in enumerate(example.requests):
            yield from _faults_of(request, (language, "requests", number))
        for number, response in enumerate(example.responses):
            yield from _faults_of(response, (language, "responses", number))


def _faults_of(example: Printed, at: Pointer) -> Iterator[Fault]:
    text = example.text
    if isinstance(example, Request):
        if not any(line.strip().startswith(example.operation) for line in text.splitlines()):
            yield at, f"no line begins with {example.operation}", _CORRECT
            return
        text = example.body or "{}"
    try:
        json.loads(text)
    except ValueError as error:
        yield at, f"not JSON: {error}", _CORRECT


_CORRECT = "Put the text under printed, the right one under corrected, and the reason under why."


if __name__ == "__main__":
    try:
        print(f"{len(page_files())} pages have no faults")
    except PageError as error:
        sys.exit(str(error))
