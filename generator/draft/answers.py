"""The draft of an answer: its items or rows, what stands beside them, its examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..description.load import is_mapping, is_sequence
from ..description.values import NULL
from ..docs.parameters import Parameter
from ..house.vocabulary import ANSWERS
from . import samples
from .forms import form
from .work import (
    Work,
    capital,
    examples_in,
    inner_of,
    mark,
    outermost,
    reference,
    untold,
    with_inner,
    words,
)

RESULT, SUCCESS = "sCode", "0"
ENVELOPE = "schemas/envelope.yaml#/Envelope"


def answer(work: Work, title: str) -> dict[str, Any]:
    """What comes back: items or rows, and what stands beside them."""
    facts = work.facts
    reply = work.claim(f"{title}Reply")
    title = title.removeprefix("Get")
    replies = [each.value for each in facts.answers if is_mapping(each.value)]
    inside = [each["data"] for each in replies if each.get("data")]
    fields, beside = _beside(facts.answer, replies)
    name = title if title.endswith("Result") else f"{title}Result"
    data: Any = inside[0] if inside else None
    rows = data if is_sequence(data) else []
    body: dict[str, Any]
    if is_mapping(data):
        body = _open(work, fields, (name, f"{title}Answer"), inside)
    elif rows and all(is_sequence(each) for each in rows):
        body = {"type": "array", "items": _row(work, fields, title)}
    elif rows and all(isinstance(each, str) for each in rows):
        body = _row(work, fields, title) if len(fields) == len(rows) else _texts()
    else:
        body = {"type": "array", "items": _open(work, fields, (name, f"{title}Answer"), inside)}
    properties = {"data": body}
    for each in outermost(beside):
        properties[each.name] = _field(work, each, beside, title, replies)
    schema = {
        "title": reply,
        "allOf": [
            {"$ref": f"{work.above}{ENVELOPE}"},
            {"type": "object", "properties": properties},
        ],
    }
    return {"schema": schema, "examples": examples_in(work, "response", schema, facts.answers)}


def _beside(
    fields: tuple[Parameter, ...], replies: list[dict[str, Any]]
) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
    """The fields of items, and those that stand beside `data`."""
    above = {key for each in replies for key in each} - {"code", "msg", "data"}
    inside = {key for each in replies for item in _items(each) for key in item}
    named = above - inside

    def is_beside(each: Parameter) -> bool:
        return each.name.partition(".")[0] in named

    return (
        tuple(each for each in fields if not is_beside(each)),
        tuple(each for each in fields if is_beside(each)),
    )


def _items(reply: dict[str, Any]) -> Iterator[dict[str, Any]]:
    data = reply.get("data")
    for each in data if is_sequence(data) else [data]:
        if is_mapping(each):
            yield each


def elements(
    work: Work, fields: tuple[Parameter, ...], title: str, rows: list[Any]
) -> dict[str, Any]:
    """What the data of a push has as elements: rows, or objects."""
    if rows and all(is_sequence(each) for each in rows):
        return _row(work, fields, title)
    return _open(work, fields, (f"Pushed{title}",), rows)


def beside_data(
    work: Work, fields: tuple[Parameter, ...], title: str, pushes: list[Any]
) -> dict[str, Any]:
    """What a push has beside its data."""
    return {each.name: _field(work, each, fields, title, pushes) for each in fields}


def _texts() -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string"}}


def _row(work: Work, fields: tuple[Parameter, ...], title: str) -> dict[str, Any]:
    if not fields:
        return _texts()
    columns = [
        {"x-okx-column": each.name, **_field_type(work, each, [])} for each in outermost(fields)
    ]
    return _row_of(work.claim(f"{title}Row"), columns)


def _row_of(title: str, columns: list[dict[str, Any]]) -> dict[str, Any]:
    """A row; columns that come later are text, as all of them."""
    return {"title": title, "type": "array", "items": {"type": "string"}, "prefixItems": columns}


def _open(
    work: Work, fields: tuple[Parameter, ...], titles: tuple[str, ...], values: list[Any]
) -> dict[str, Any]:
    """The schema of an object in an answer."""
    title = work.claim(*titles)
    fields = (*fields, *untold(work, "response", fields, values))
    properties = {
        each.name: _field(work, each, fields, title, values) for each in outermost(fields)
    }
    return {"title": title, "type": "object", "properties": properties}


def _field(
    work: Work,
    parameter: Parameter,
    all_of: tuple[Parameter, ...],
    title: str,
    values: list[Any],
) -> dict[str, Any]:
    inner = inner_of(all_of, parameter.name)
    here = list(samples.values(values, parameter.name))
    if not inner:
        schema = _field_type(work, parameter, here)
        return reference(work, ANSWERS, parameter, schema) or schema
    name = f"{title.removesuffix('Result')}{capital(parameter.name)}"
    about: dict[str, Any] = {"deprecated": True} if parameter.deprecated else {}
    about["description"] = words(work, parameter)
    if any(is_sequence(each) and each and is_sequence(each[0]) for each in here):
        columns = [
            {"x-okx-column": each.name, **_field_type(work, each, [])} for each in outermost(inner)
        ]
        row = _row_of(work.claim(name, f"{name}Row"), columns)
        return _or_null({"type": "array", **about, "items": row}, here)
    inside = _open(work, inner, (name, f"{title}{capital(parameter.name)}"), here)
    if work.kind("response", parameter, with_inner(parameter, here)).startswith("array"):
        return _or_null({"type": "array", **about, "items": inside}, here)
    return _or_null({**inside, **about}, here)


def _or_null(schema: dict[str, Any], values: list[Any]) -> dict[str, Any]:
    """A schema of a field that an example has null for."""
    return {**schema, "type": [schema["type"], NULL]} if None in values else schema


def _field_type(work: Work, parameter: Parameter, values: list[Any]) -> dict[str, Any]:
    """The type of a field: that of its example, where the table has another."""
    kinds = samples.kinds(values)
    kind = work.kind("response", parameter, kinds.pop() if len(kinds) == 1 else parameter.type)
    schema: dict[str, Any]
    if kind in ("boolean", "integer"):
        schema = {"type": kind}
    elif kind == "number":
        schema = {"type": kind, "format": "decimal"}
    elif kind == "array of arrays":
        schema = {"type": "array", "items": _texts()}
    elif kind == "array of objects":
        schema = {"type": "array", "items": _unknown(work, parameter, values)}
    elif kind.startswith("array"):
        schema = _texts()
    elif kind == "object" and all(_is_map(each) for each in values):
        schema = {"type": "object", "additionalProperties": {"type": "string"}}
    elif kind == "object":
        schema = _unknown(work, parameter, values)
    else:
        schema = {"type": "string"} | _field_format(parameter, values)
    if parameter.name.rpartition(".")[2] == RESULT:
        schema["x-okx-succeeds"] = SUCCESS
    if parameter.deprecated:
        schema["deprecated"] = True
    return _or_null(schema | {"description": words(work, parameter)}, values)


def _is_map(value: Any) -> bool:
    """Whether an object may have any keys, and text under them."""
    return not is_mapping(value) or all(isinstance(each, str) for each in value.values())


def _unknown(work: Work, parameter: Parameter, values: list[Any]) -> dict[str, Any]:
    """An object that only its example tells of."""
    place = f"response.{work.whole_name('response', parameter)}"
    work.differs(place, {"meaning": "The table does not tell its fields."}, "Those of the example.")
    here = [each for value in values for each in (value if is_sequence(value) else [value])]
    names = dict.fromkeys(name for each in here if is_mapping(each) for name in each)
    inner = tuple(replace(parameter, name=name, type="", values=()) for name in names)
    return _open(work, inner, (f"{capital(parameter.name)}Element",), here)


def _field_format(parameter: Parameter, values: list[Any]) -> dict[str, Any]:
    if meant := form(parameter, values):
        return {"format": meant}
    if parameter.values:
        return {"x-extensible-enum": list(parameter.values)}
    return {}


def promise(work: Work, schema: dict[str, Any], batch: bool) -> dict[str, Any]:
    """What the answer to a request that acts promises, as far as its example tells."""
    data = schema["allOf"][1]["properties"]["data"]
    element = data.get("items", data)
    ids = [name for name in element.get("properties", {}) if name.endswith("Id")][:2]
    shown = [each.value.get("data") for each in work.facts.answers if is_mapping(each.value)]
    rows = "each" if batch else "one" if any(shown) else "any"
    about = f"see {work.facts.page}:{work.facts.line}"
    work.marks.append(mark(f"what proves a success (x-okx-result), and where to ask, {about}"))
    return {"rows": rows, **({"by": ids} if ids else {})}
