"""What a described object must read as: the description's schemas held against the models.

Nothing here knows how the models read; it goes by the schema and by the wire value alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from tests.support.description import Json, resolved

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ABSENT: Any = object()
ENVELOPE = ("code", "msg", "data")

Fault = str


def reply_faults(schema: Json, wire: Json, reply: Any) -> Iterator[Fault]:
    """What a reply reads otherwise than its JSON says."""
    if reply.to_wire() != wire:
        yield "to_wire() is not what was sent"
    if (reply.code, reply.msg) != (wire["code"], wire.get("msg", "")):
        yield f"code and msg are {reply.code!r}, {reply.msg!r}"
    beside = {name: each for name, each in schema["properties"].items() if name not in ENVELOPE}
    yield from (f"{name} is not described" for name in wire if name not in (*beside, *ENVELOPE))
    yield from _field_faults(beside, wire, reply, "")
    yield from _items_faults(resolved(schema["properties"]["data"]), wire["data"], reply)


def _items_faults(schema: Json, data: Any, reply: Any) -> Iterator[Fault]:
    is_list = schema["type"] == "array" and "prefixItems" not in schema
    sent = [] if not data else data if is_list else [data]
    if len(reply) != len(sent) or len(list(reply)) != len(sent):
        yield f"data has {len(sent)} items, the reply {len(reply)}"
        return
    for index, (wire, item) in enumerate(zip(sent, reply, strict=True)):
        of = schema["items"] if is_list else schema
        yield from value_faults(of, wire, item, f"data[{index}]")


def value_faults(schema: Json, wire: Any, value: Any, at: str) -> Iterator[Fault]:
    """What a value reads otherwise than its schema and the wire say."""
    schema = resolved(schema)
    kind = kind_of(schema)
    if _has_models(schema):
        if wire is ABSENT or (wire is None and is_nullable(schema)):
            yield from _unlike(None, value, at)
        else:
            yield from model_faults(schema, wire, value, at)
    elif kind == "object" and _has_models(schema["additionalProperties"]):
        sent = {} if wire is ABSENT else wire
        yield from _unlike(list(sent), list(value), f"{at}, keys")
        for name, each in sent.items():
            yield from value_faults(
                schema["additionalProperties"], each, value[name], f"{at}.{name}"
            )
    elif kind == "array" and _has_models(schema["items"]):
        sent = [] if wire is ABSENT else wire
        yield from _unlike(len(sent), len(value), f"{at}, length")
        for index, each in enumerate(sent):
            yield from value_faults(schema["items"], each, value[index], f"{at}[{index}]")
    else:
        yield from _unlike(expected(schema, wire), value, at)


def is_nullable(schema: Json) -> bool:
    """Whether a field can be null, by its schema."""
    return isinstance(schema["type"], list)


def kind_of(schema: Json) -> str:
    """The type of a value that is not null."""
    kind: str = schema["type"][0] if is_nullable(schema) else schema["type"]
    return kind


def _has_models(schema: Json) -> bool:
    schema = resolved(schema)
    return "properties" in schema or "prefixItems" in schema


def model_faults(schema: Json, wire: Any, model: Any, at: str) -> Iterator[Fault]:
    """What an object or a row reads otherwise than its schema and the wire say."""
    schema = resolved(schema)
    if type(model).__name__ != schema["title"]:
        yield f"{at} is a {type(model).__name__}, not a {schema['title']}"
        return
    if model.to_wire() != wire:
        yield f"{at}.to_wire() is not what was sent"
    if "prefixItems" in schema:
        columns = [resolved(each) for each in schema["prefixItems"]]
        described = {each["x-okx-column"]: each for each in columns}
        if len(wire) > len(columns):
            yield f"{at} has columns that are not described"
        if [model[index] for index in range(len(wire))] != wire:
            yield f"{at} is another row by number"
        wire = dict(zip(described, wire, strict=False))
    else:
        described = schema["properties"]
        yield from (f"{at}.{name} is not described" for name in wire if name not in described)
        if [name for name in described if name in model] != [n for n in described if n in wire]:
            yield f"{at} has other keys"
    yield from (f"{at}[{name!r}] is another" for name in wire if model[name] != wire[name])
    yield from _field_faults(described, wire, model, f"{at}.")
    secrets = {
        name for name, each in described.items() if resolved(each).get("format") == "password"
    }
    for name in secrets & wire.keys():
        yield from _shown(
            wire[name], f"{python_names(type(model))[name]}=", repr(model), f"{at}.{name}"
        )


_TELLING = 6
"""Shorter secrets are also words of their own, such as a token "test" of a channel "test"."""


def _shown(secret: Any, entry: str, text: str, at: str) -> Iterator[Fault]:
    """A secret that stands in a repr, in its own entry or anywhere."""
    is_hidden = f"{entry}<hidden>" in text
    if not is_hidden or (len(str(secret)) >= _TELLING and str(secret) in text):
        yield f"{at} stands in repr"


def _field_faults(described: Json, wire: Json, model: Any, at: str) -> Iterator[Fault]:
    names = python_names(type(model))
    yield from _unlike(sorted(described), sorted(names), f"{at}fields")
    for name, schema in described.items():
        if name in names:
            value = getattr(model, names[name])
            yield from value_faults(schema, wire.get(name, ABSENT), value, at + name)


def python_names(model: type[Any]) -> dict[str, str]:
    """The attribute that reads each wire name."""
    return {
        each.wire_name: name for name, each in vars(model).items() if hasattr(each, "wire_name")
    }


def expected(schema: Json, wire: Any) -> Any:
    """What a value that is no model reads as."""
    kind, form = kind_of(schema), schema.get("format", "")
    wire = ABSENT if wire is None else wire
    if kind == "array":
        return [] if wire is ABSENT else [expected(resolved(schema["items"]), e) for e in wire]
    if kind == "object":
        element = resolved(schema["additionalProperties"])
        return {} if wire is ABSENT else {name: expected(element, e) for name, e in wire.items()}
    if wire is ABSENT or wire == "":
        is_text = kind == "string" and form in ("", "password")
        return "" if is_text else [] if form == "comma-separated" else None
    match form:
        case "decimal":
            return Decimal(str(wire))
        case "unix-ms":
            return EPOCH + timedelta(milliseconds=int(wire))
        case "unix-us":
            return EPOCH + timedelta(microseconds=int(wire))
        case "flag":
            yes, no = schema.get("x-okx-flag", ("true", "false"))
            return {yes: True, no: False}[wire]
        case "comma-separated":
            return wire.split(",")
        case _:
            return wire


def _unlike(right: Any, value: Any, at: str) -> Iterator[Fault]:
    """Values of another type, too, or Decimals with other digits, are not what is expected."""
    if (type(right), right, repr(right)) != (type(value), value, repr(value)):
        yield f"{at} reads as {value!r}, not as {right!r}"


SAMPLES = {
    ("string", ""): "a b",
    ("string", "decimal"): "-0.0100",
    ("string", "unix-ms"): "1597026383085",
    ("string", "unix-us"): "1695190491421339",
    ("string", "flag"): "false",
    ("string", "comma-separated"): "read_only,trade",
    ("string", "password"): "22582BD0CFF14C41EDBF1AB98506286D",
    ("boolean", ""): False,
    ("integer", ""): 0,
    ("integer", "unix-ms"): 1597026383085,
    ("number", "decimal"): 30,
}


def sample(schema: Json, name: str = "", *, fields: str) -> Any:
    """A wire value with objects and lists wherever it has some; `fields` is what is in them.

    That is a value for every field, null for every one, or nothing.
    """
    schema = resolved(schema)
    if fields == "null" and is_nullable(schema):
        return None
    if "prefixItems" in schema:
        columns = schema["prefixItems"] if fields != "none" else []
        return [sample(each, fields=fields) for each in columns]
    if _has_models(schema):
        return {
            name: sample(each, name, fields=fields)
            for name, each in schema["properties"].items()
            if fields != "none" or _holds_models(each)
        }
    if fields == "null" and not _holds_models(schema):
        return None
    if kind_of(schema) == "array":
        return [sample(schema["items"], fields=fields)]
    if kind_of(schema) == "object":
        return {"a-1": sample(schema["additionalProperties"], fields=fields)}
    # An item with another result would be raised as an error.
    if name == "sCode":
        return "0"
    words = schema.get("x-okx-flag")
    return words[0] if words else SAMPLES[kind_of(schema), schema.get("format", "")]


def _holds_models(schema: Json) -> bool:
    """Whether a value is made of models, whose fields can be missing while it is there."""
    schema = resolved(schema)
    inner = schema.get("items") or schema.get("additionalProperties") or schema
    return _has_models(inner)
