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
_TWIN = re.compile(r"GET /api/v5/[A-Za-z0-9/-]+"), "a GET of the exchange"
_TWIN_CHANNEL = re.compile(r"WS [a-z-]+/[a-z0-9-]+"), "a channel, such as WS public/trades"


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
    """How the message of an answer becomes an item; all that it has must arrive somewhere."""
    said.only({"message", "twin", "item", "fields"}, SBE)
    return _reading(said, said["message"], _TWIN, model, layouts, is_alone=True)


def readings(said: Node, model: ItemModel, layouts: Layouts) -> tuple[SbeReading, ...]:
    """How each of the messages of a channel becomes an item; one may lack fields of another."""
    said.only({"message", "twin", "without", "item", "fields", "values"}, SBE)
    messages = said["message"].elements()
    is_alone = len(messages) == 1
    found = tuple(
        _reading(said, each, _TWIN_CHANNEL, model, layouts, is_alone=is_alone) for each in messages
    )
    told = {name for each in found for name, _ in each.fields}
    told |= {rows.field for each in found for rows in each.rows}
    for each in model.fields:
        if each.name not in told:
            raise each.node.error(f"no message has anything for {each.name!r}")
    return found


def _reading(
    said: Node,
    reference: Node,
    twin: tuple[re.Pattern[str], str],
    model: ItemModel,
    layouts: Layouts,
    *,
    is_alone: bool,
) -> SbeReading:
    """How one message becomes an item; one that is not alone may lack fields of the item."""
    place = reference.resolved()
    schema = layouts.of(place)
    message = next(
        (each for each in schema.messages if place_of(each.node) == place_of(place)), None
    )
    if message is None:
        raise reference.error("this is no message of a layout", "Refer to one of messages.")
    given = said["fields"]
    given.only({each.name for each in model.fields}, f"fields: {model.title} has none of that name")
    groups = {each.name: each for each in message.groups}
    plain: list[tuple[str, SbeField]] = []
    rows: list[SbeRows] = []
    own = {each.name for each in message.block.fields}
    for each in model.fields:
        told = given.get(each.name)
        if each.name in groups:
            rows.append(_rows(each, groups[each.name], message.block, given[each.name]))
        elif told is not None and is_mapping(told.value):
            if is_alone:
                rows.append(_rows(each, None, message.block, told))
        else:
            source = told.text() if told is not None else each.name
            if source in own or is_alone:
                plain.append((each.name, _source(each, source, message.block, given)))
    found = SbeReading(
        node=said,
        schema=schema,
        message=message,
        twin=said["twin"].matching(*twin),
        fields=tuple(plain),
        rows=tuple(rows),
        without=said["without"].texts() if "without" in said else (),
        words=tuple(_words(said["values"], dict(plain))) if "values" in said else (),
    )
    _refuse_lost(found)
    return found


def _words(
    given: Node, sources: dict[str, SbeField]
) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """What the item says for each name of an enumeration."""
    for field_name, told in given.items():
        source = sources.get(field_name)
        names = {name for _, name in source.values} if source is not None else set[str]()
        if {name for name, _ in told.items()} != names:
            raise told.error(f"these are not the names of the numbers of {field_name!r}")
        yield field_name, tuple((name, word.text()) for name, word in told.items())


def _rows(item: Field, group: SbeBlock | None, own: SbeBlock, given: Node) -> SbeRows:
    """The rows of a group, or the one of the message's own fields, each column with its source."""
    element = item.type.element
    model = element.model if element is not None else None
    if model is None or model.kind != "row":
        raise item.node.error(f"{item.name!r} is a group, and no list of rows here")
    names = [each.name for each in model.fields]
    given.only({*names}, f"{item.name}: {model.title} has no such column")
    columns = tuple(
        _source(each, given[each.name].text(), group or own, given) if each.name in given else None
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
        if rows.group is None:
            told |= {each.name for each in columns}
        else:
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
    answers = {
        each.key: (each.answer.item.model, each.answer.examples)
        for each in api.operations
        if each.answer.media == JSON
    }
    answers |= {
        f"WS {each.key}": (each.item.model, each.pushes) for each in api.channels if not each.sbe
    }
    told = [each.answer.sbe for each in api.operations if each.answer.sbe is not None]
    told += [each.sbe[0] for each in api.channels if each.sbe]
    for found in told:
        model, shown = answers.get(found.twin, (None, ()))
        if model is None or not shown:
            raise found.node["twin"].error(
                f"{found.twin} is not described with an item and an example", "Name its twin."
            )
        ours = {name for name, _ in found.fields} | {each.field for each in found.rows}
        rows = {each.field: each.model for each in found.rows}
        for each in model.fields:
            if each.name in found.without:
                continue
            if each.name not in ours:
                raise found.node["item"].error(f"{each.name!r} of the twin is missing")
            if [*each.type.models] != ([rows[each.name]] if each.name in rows else []):
                raise found.node["item"].error(f"{each.name!r} has other rows than in the twin")
