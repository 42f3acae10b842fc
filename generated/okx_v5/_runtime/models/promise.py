# Made from generator/outputs/python/runtime/models/promise.py, not to be edited; make it again with: make generate
"""What the answer of an operation promises, and what one row of it proves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from msgspec import UNSET

from .convert import is_dict, is_list, is_mapping
from .item import Decoded

# What generated modules import.
__all__ = [
    "Failure",
    "Promise",
    "Success",
]

SUCCESS = "0"
RESULT = "sCode"
"""The field in which the exchange gives an order, or anything else in a batch, its own result."""

RESULT_IN_BYTES = b'"sCode"'
"""The same as it stands in an answer."""

FLAGS = ("true", "false")

DAMAGED = "\ufffd"
"""What stands in place of bytes that are no characters."""

State = Literal["taken", "refused", "unknown"]
"""What became of one thing that was asked for: done, turned down, or nothing tells."""


class Success(NamedTuple):
    """A field that tells whether its row was carried out, and the value that says yes."""

    path: tuple[str, ...]
    value: str


class Failure(NamedTuple):
    """A field that tells whether its row has failed, and the value that says so."""

    path: tuple[str, ...]
    value: str


class Promise(NamedTuple):
    """What an answer must carry to prove a success.

    `rows` is "one" (of a batch: for all elements together), "each" (one for each element of a batch
    or a list) or "any". A row is told by
    the fields in `by`, and must have a value in one of them; `success` and `failure` are the fields
    that tell its result, by the one value that is a success or the one that is none.
    `ask` is the endpoint to ask where the outcome is unknown, `finds_ids` whether it knows the
    caller's own ID, `asked_by` what names a request, or one element of it, and `asked_with` what
    else of it that endpoint takes, by wire name. `acts` is false for what only reads.
    `of` are parameters that are such lists, each with the field in which a row repeats its element;
    the first one that is given counts.
    """

    rows: Literal["one", "each", "any"] = "any"
    by: tuple[str, ...] = ()
    success: tuple[Success, ...] = ()
    failure: tuple[Failure, ...] = ()
    ask: str = ""
    asked_by: tuple[str, ...] = ()
    asked_with: tuple[str, ...] = ()
    acts: bool = False
    of: tuple[tuple[str, str], ...] = ()
    finds_ids: bool = True


class Verdict(NamedTuple):
    """What a row says of itself; `code` and `text` are those of a refusal.

    An unknown one has them where a part of the row was carried out and a part was not.
    """

    state: State
    code: str = ""
    text: str = ""


TAKEN = Verdict("taken")
UNKNOWN = Verdict("unknown")


def verdict(row: Any, promise: Promise) -> Verdict:
    """What a row proves: it must say that it was carried out, and what it speaks of."""
    if not isinstance(row, (Decoded, dict)):
        return UNKNOWN
    refusal: Verdict | None = None
    done = silent = refused_as_a_whole = False
    for path, yes in promise.success:
        for holder, value in _at(row, path):
            told = whole_text(value)
            if told == yes or told.lower() == yes:
                done = True
            elif not told or (yes in FLAGS and told.lower() not in FLAGS):
                silent = True
            else:
                code = told if path[-1] == RESULT else SUCCESS
                refusal = refusal or Verdict("refused", code, _reason(holder, path[-1], told))
                refused_as_a_whole |= len(path) == 1
    for path, no in promise.failure:
        for holder, value in _at(row, path):
            told = whole_text(value)
            if told == no:
                refusal = refusal or Verdict("refused", SUCCESS, _reason(holder, path[-1], told))
            silent = silent or not told
    if refusal and done:
        return in_part(refusal)
    if silent and not refused_as_a_whole:
        return UNKNOWN  # of a row that is refused as a whole nothing else tells
    return refusal or (TAKEN if _is_told(row, promise.by) else UNKNOWN)


def deeper(found: Verdict, value: Any, promise: Promise) -> Verdict:
    """A verdict, once the results in a plain row are counted that the description does not know."""
    refusal = found if found.state == "refused" else deep_refusal(value)
    if refusal is None:
        return found
    proven = found.state == "taken" and promise.success
    return in_part(refusal) if proven or holds_success(value) else refusal


def in_part(refusal: Verdict) -> Verdict:
    """The verdict on a row that tells of a refusal, and of something that was carried out too."""
    return refusal._replace(state="unknown")


def deep_refusal(value: Any) -> Verdict | None:
    """The first sCode at any depth of a plain value that is no success."""
    for holder, told in _results(value):
        if told != SUCCESS:
            return Verdict("refused", told, scalar_text(holder.get("sMsg", "")))
    return None


def holds_success(value: Any) -> bool:
    """Whether an sCode at any depth of a plain value is a success."""
    return any(told == SUCCESS for _, told in _results(value))


def _results(value: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Each sCode at any depth of a plain value, with what holds it."""
    if is_dict(value) and (told := scalar_text(value.get(RESULT, ""))):
        yield value, told
    for each in value.values() if is_dict(value) else value if is_list(value) else ():
        if isinstance(each, (dict, list)):
            yield from _results(each)


def scalar_text(value: object) -> str:
    """A value of an answer as text; empty where it has none, or is no single value."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else ""


def whole_text(value: object) -> str:
    """A value as text; empty where characters of it were damaged on the way."""
    text = scalar_text(value)
    return "" if DAMAGED in text else text


def value_of(row: Any, wire_name: str) -> Any:
    """A value of a row, described or not; UNSET where there is none."""
    if isinstance(row, Decoded):
        try:
            return row.wire_value(wire_name)
        except AttributeError:
            row = row.sent()
    return row.get(wire_name, UNSET) if is_mapping(row) else UNSET


def _at(row: Any, path: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
    """The values at a path, each with what holds it; lists on the way are gone through.

    What is missing on the way is UNSET: an element without its result has told nothing.
    """
    value = value_of(row, path[0])
    if len(path) == 1:
        yield row, value
        return
    inside = value if is_list(value) else () if value is UNSET or value is None else (value,)
    if not inside:
        yield row, UNSET
    for inner in inside:
        yield from _at(inner, path[1:])


def _reason(holder: Any, field: str, told: str) -> str:
    if field == RESULT:
        return scalar_text(value_of(holder, "sMsg"))
    return f"the answer says {field} = {told}"


def _is_told(row: Any, by: tuple[str, ...]) -> bool:
    """Whether a row says what it speaks of, or at least something where nothing is agreed on."""
    if by:
        return any(whole_text(value_of(row, name)) for name in by)
    if isinstance(row, Decoded):
        return not row.is_empty()
    return bool(row)
