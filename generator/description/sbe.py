"""Binary messages (SBE), as a part of stage 3: published layouts, and what is read of a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .api import (
    JSON,
    Api,
    Field,
    ItemModel,
    SbeBlock,
    SbeField,
    SbeMessage,
    SbeReading,
    SbeRows,
    SbeSchema,
)
from .load import is_mapping
from .resolve import Node
from .values import place_of

SBE = "x-okx-sbe"

SIZES = {
    **{f"int{bits}": bits // 8 for bits in (8, 16, 32, 64)},
    **{f"uint{bits}": bits // 8 for bits in (8, 16, 32, 64)},
}
"""How many bytes a number takes. There are no floats: they cannot hold most prices."""

BYTE_ORDERS = ("littleEndian", "bigEndian")
HEADER = ("blockLength", "templateId", "schemaId", "version")
DIMENSIONS = ("blockLength", "numInGroup")
"""What stands before a message and before a group, as the decoder of the client reads it."""

_SCHEMA = {"id", "version", "byteOrder", "header", "dimensions", "enums", "messages"}
_NAME = re.compile(r"[A-Za-z]\w*")
_TWIN = re.compile(r"GET /api/v5/[A-Za-z0-9/-]+")


@dataclass
class Layouts:
    """Reads layouts, each once however many answers refer to its messages."""

    found: dict[str, SbeSchema] = field(default_factory=dict[str, SbeSchema])

    def of(self, message: Node) -> SbeSchema:
        """The layout whose file a message stands in."""
        top = message.library.document(message.file)
        if top.name not in self.found:
            self.found[top.name] = _schema(top)
        return self.found[top.name]


def _schema(top: Node) -> SbeSchema:
    top.only(_SCHEMA, "a layout of binary messages")
    for key, names in (("header", HEADER), ("dimensions", DIMENSIONS)):
        words = tuple((each.name, each.type) for each in _fields(top[key], {}))
        if words != tuple((name, "uint16") for name in names):
            raise top[key].error(f"{key} is something else than {', '.join(names)} in uint16")
    enums = dict(_enums(top["enums"])) if "enums" in top else {}
    messages = tuple(_message(each, enums) for _, each in top["messages"].items())
    for at, message in enumerate(messages):
        if message.id in {each.id for each in messages[:at]}:
            raise message.node["id"].error(f"the template {message.id} is taken already")
    return SbeSchema(
        node=top,
        name=top.name,
        id=top["id"].integer(),
        version=top["version"].integer(),
        byte_order=top["byteOrder"].one_of(BYTE_ORDERS),
        messages=messages,
    )


Enums = dict[str, tuple[str, tuple[tuple[int, str], ...]]]


def _enums(node: Node) -> Iterator[tuple[str, tuple[str, tuple[tuple[int, str], ...]]]]:
    """By name, the type of each enumeration, and the names of its numbers."""
    for name, each in node.items():
        each.only({"type", "values"}, "an enumeration")
        numbers = tuple((value.integer(), word) for word, value in each["values"].items())
        if len(dict(numbers)) != len(numbers):
            raise each["values"].error(f"two values of {name} have one number")
        yield name, (each["type"].one_of(tuple(SIZES)), numbers)


def _message(node: Node, enums: Enums) -> SbeMessage:
    node.only({"id", "blockLength", "fields", "groups"}, "a message")
    groups: list[SbeBlock] = []
    block = _block(node, enums)
    own = {each.name: each for each in block.fields}
    _refuse_lost_exponents(node["fields"], block, own)
    for name, group in node["groups"].items() if "groups" in node else ():
        group.only({"blockLength", "fields"}, "a group")
        if name in own:
            raise group.error(f"{name!r} is a field and a group")
        groups.append(_block(group, enums))
        _refuse_lost_exponents(group["fields"], groups[-1], own)
    return SbeMessage(node, node.name, node["id"].integer(), block, tuple(groups))


def _block(node: Node, enums: Enums) -> SbeBlock:
    length, fields = node["blockLength"].positive(), tuple(_fields(node["fields"], enums))
    there = sum(SIZES[each.type] for each in fields)
    if there != length:
        raise node["blockLength"].error(
            f"the fields take {there} bytes, and the block has {length}", "Compare each of them."
        )
    return SbeBlock(node.name, length, fields)


def _fields(node: Node, enums: Enums) -> Iterator[SbeField]:
    """The fields of a block, which stand one behind the other."""
    end = 0
    for name, each in node.items():
        if not _NAME.fullmatch(name):
            raise each.error(f"{name!r} is not the name of a field")
        each.only({"type", "offset", "exponent"}, "a field of a layout")
        kind, values = each["type"].text(), tuple[tuple[int, str], ...]()
        if kind in enums:
            kind, values = enums[kind]
        elif kind not in SIZES:
            known = ", ".join((*SIZES, *enums))
            raise each["type"].error(f"there is no type {kind!r}", f"Known are: {known}.")
        if each["offset"].integer() != end:
            raise each["offset"].error(
                f"{name!r} begins at {each['offset'].value}, and what is before it ends at {end}",
                "Fields stand one behind the other, in their order.",
            )
        end += SIZES[kind]
        exponent = each["exponent"].text() if "exponent" in each else ""
        yield SbeField(each, name, kind, exponent, values)


def _refuse_lost_exponents(node: Node, block: SbeBlock, own: dict[str, SbeField]) -> None:
    """An exponent is a small number among the message's own fields, and no mantissa itself."""
    for each in block.fields:
        if not each.exponent:
            continue
        power = own.get(each.exponent)
        if power is None or power.type != "int8" or power.exponent or power.values:
            raise node[each.name]["exponent"].error(
                f"{each.exponent!r} is no exponent of the message", "That is an int8 of its own."
            )


def reading(said: Node, model: ItemModel, layouts: Layouts) -> SbeReading:
    """How a message becomes an item; all that the message has must arrive somewhere."""
    said.only({"message", "twin", "item", "fields"}, SBE)
    place = said["message"].resolved()
    schema = layouts.of(place)
    message = next(
        (each for each in schema.messages if place_of(each.node) == place_of(place)), None
    )
    if message is None:
        raise said["message"].error("this is no message of a layout", "Refer to one of messages.")
    given = said["fields"]
    given.only({each.name for each in model.fields}, f"fields: {model.title} has none of that name")
    groups = {each.name: each for each in message.groups}
    plain: list[tuple[str, SbeField]] = []
    rows: list[SbeRows] = []
    for each in model.fields:
        if each.name in groups:
            rows.append(_rows(each, groups[each.name], given[each.name]))
        else:
            source = given[each.name].text() if each.name in given else each.name
            plain.append((each.name, _source(each, source, message.block, given)))
    found = SbeReading(
        node=said,
        schema=schema,
        message=message,
        twin=said["twin"].matching(_TWIN, "a GET of the exchange"),
        fields=tuple(plain),
        rows=tuple(rows),
    )
    _refuse_lost(found)
    return found


def _rows(item: Field, group: SbeBlock, given: Node) -> SbeRows:
    """The rows of a group, each column with its source."""
    element = item.type.element
    model = element.model if element is not None else None
    if model is None or model.kind != "row":
        raise item.node.error(f"{item.name!r} is a group, and no list of rows here")
    names = [each.name for each in model.fields]
    given.only({*names}, f"{item.name}: {model.title} has no such column")
    columns = tuple(
        _source(each, given[each.name].text(), group, given) if each.name in given else None
        for each in model.fields
    )
    return SbeRows(item.name, group, model, columns)


def _source(item: Field, name: str, block: SbeBlock, given: Node) -> SbeField:
    for each in block.fields:
        if each.name == name:
            if each.exponent and item.type.format != "decimal":
                raise item.node.error(f"{item.name!r} is a number with an exponent", "Say decimal.")
            return each
    place = given[item.name] if is_mapping(given.value) and item.name in given else given
    raise place.error(f"{block.name} has no field {name!r} for {item.name}")


def _refuse_lost(found: SbeReading) -> None:
    """Refuse to leave out anything that a message says."""
    sources = [source for _, source in found.fields]
    told = {each.name for each in sources} | {each.exponent for each in sources}
    for rows in found.rows:
        columns = [each for each in rows.columns if each is not None]
        told |= {each.exponent for each in columns}
        _refuse_unread(found.node, rows.group, {each.name for each in columns})
    _refuse_unread(found.node, found.message.block, told)
    for group in found.message.groups:
        if group.name not in {each.field for each in found.rows}:
            raise found.node["item"].error(f"nothing is read of the group {group.name}")


def _refuse_unread(said: Node, block: SbeBlock, told: set[str]) -> None:
    for each in block.fields:
        if each.name not in told:
            raise said["item"].error(f"nothing is read of {each.name} of {block.name}")


def refuse_other_twins(api: Api) -> None:
    """Refuse a twin that does not say the same in JSON, in the same rows, with an example."""
    answers = {each.key: each.answer for each in api.operations}
    for found in (each.answer.sbe for each in api.operations):
        if found is None:
            continue
        twin = answers.get(found.twin)
        model = twin.item.model if twin is not None and twin.media == JSON else None
        if twin is None or model is None or not twin.examples:
            raise found.node["twin"].error(
                f"{found.twin} is not described with an item and an example", "Name its twin."
            )
        ours = {name for name, _ in found.fields} | {each.field for each in found.rows}
        rows = {each.field: each.model for each in found.rows}
        for each in model.fields:
            if each.name not in ours:
                raise found.node["item"].error(f"{each.name!r} of the twin is missing")
            if [*each.type.models] != ([rows[each.name]] if each.name in rows else []):
                raise found.node["item"].error(f"{each.name!r} has other rows than in the twin")
