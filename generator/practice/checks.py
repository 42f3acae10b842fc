"""Requests held against the description, and the code that a breach of it gets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from jsonschema_rs import ValidationError, ValidationErrorKind

from ..description.keywords import CONDITIONAL
from ..description.load import is_mapping
from .description import Operation
from .refusals import Refusal

_INTEGER = re.compile("-?[0-9]{1,18}")


def _no_json(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


_decoder = json.JSONDecoder(parse_constant=_no_json)


def body_of(content_type: str, body: bytes) -> Any:
    """The JSON of a body."""
    if not body:
        raise Refusal("50000")
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise Refusal("50006")
    try:
        return _decoder.decode(body.decode())
    except (ValueError, RecursionError):
        raise Refusal("50002") from None


def query_of(operation: Operation, query: str) -> dict[str, Any]:
    """The parameters of a query, as what they stand for: numbers, flags and lists are text here."""
    return {
        name: _meant(operation.parameters.get(name, "string"), text)
        for name, text in parse_qsl(query, keep_blank_values=True)
    }


def _meant(kind: str, text: str) -> Any:
    if kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text.split(",") if kind == "array" else text


def check(operation: Operation, asked: Any) -> None:
    """Refuse what the description does not allow; the plainest fault is told."""
    try:
        right = operation.validator.is_valid(asked)
    except UnicodeEncodeError:  # half a character, which JSON can spell and nobody can read
        raise Refusal("50002") from None
    if not right:
        # What follows from a condition may be there for another fault's sake alone.
        raise _refusal(min(operation.validator.iter_errors(asked), key=_is_conditional))
    for name in operation.beyond.breaches(asked):
        raise Refusal("51000", name)


def _is_conditional(error: ValidationError) -> bool:
    return not CONDITIONAL.isdisjoint(error.schema_path)


def _refusal(error: ValidationError) -> Refusal:
    kind, at = error.kind, _last_name(error.instance_path)
    if error.instance == "" or error.instance == []:
        return Refusal("50014", at)
    match kind:
        case ValidationErrorKind.Required():
            return Refusal("50014", kind.property)
        case ValidationErrorKind.MaxItems():
            return Refusal("50025", at)
        case ValidationErrorKind.AdditionalProperties():
            return Refusal("51000", *kind.unexpected)
        case ValidationErrorKind.AnyOf() | ValidationErrorKind.OneOfNotValid():
            missing = [_missing(branch) for branch in kind.context]
            return Refusal("50015", *missing) if all(missing) else Refusal("51000", at)
        case ValidationErrorKind.Not() if is_mapping(error.instance):
            forbidden: Any = kind.schema
            together = forbidden.get("required", ())
            return Refusal("50024", *together) if len(together) > 1 else Refusal("51000", at)
        case _:
            return Refusal("51000", at)


def _last_name(place: Iterable[str | int]) -> str:
    """The parameter that a place is in; a request as a whole has no name."""
    return next((step for step in reversed([*place]) if isinstance(step, str)), "the request")


def _missing(branch: Iterable[ValidationError]) -> str:
    """What an alternative lacks; empty where something else is wrong with it."""
    errors = [*branch]
    kinds = [error.kind for error in errors]
    lacking = [kind.property for kind in kinds if isinstance(kind, ValidationErrorKind.Required)]
    return " with ".join(lacking) if len(lacking) == len(errors) else ""
