"""Layouts of binary messages (SBE) as tables of numbers' formats, and what is read of a message."""

from __future__ import annotations

from ...description.api import SbeBlock, SbeField, SbeReading, SbeSchema
from ...description.sbe import SIZES
from .package import BlockTable, MessageReading, MessageTable, RowsTable, SchemaTable
from .quoting import Code, joined, literal, tuple_literal

# The format of a number for the module struct.
_FORMS = dict(zip(SIZES, "bhiqBHIQ", strict=True))
_ORDERS = {"littleEndian": "<", "bigEndian": ">"}


def schema_table(schema: SbeSchema) -> SchemaTable:
    """A layout, with each of its messages."""
    order = _ORDERS[schema.byte_order]
    return SchemaTable(
        constant=_constant(schema),
        name=literal(schema.name),
        id=literal(schema.id),
        version=literal(schema.version),
        header=literal(f"{order}HHHH"),
        dimensions=literal(f"{order}HH"),
        messages=tuple(
            MessageTable(
                id=literal(each.id),
                name=literal(each.name),
                block=_block(each.block, order),
                groups=tuple(_block(group, order) for group in each.groups),
            )
            for each in schema.messages
        ),
    )


def _constant(schema: SbeSchema) -> Code:
    name = schema.name.upper()
    if not (name.isidentifier() and name.isascii()):
        raise schema.node.error(f"{schema.name!r} is no name for a layout", "Rename the file.")
    return Code(name)


def _block(block: SbeBlock, order: str) -> BlockTable:
    form = order + "".join(_FORMS[each.type] for each in block.fields)
    return BlockTable(literal(block.name), literal(form), tuple(map(_field, block.fields)))


def _field(field: SbeField) -> Code:
    given = [literal(field.name)]
    if field.exponent:
        given.append(literal(field.exponent))
    if field.values:
        names = (f"{literal(number)}: {literal(word)}" for number, word in field.values)
        given.append(Code(f"values={{{', '.join(names)}}}"))
    return Code(f"sbe.Field({joined(', ', given)})")


def message_reading(found: SbeReading) -> MessageReading:
    """How a message becomes an item, by the names that its fields have in both."""
    return MessageReading(
        constant=_constant(found.schema),
        template=literal(found.message.id),
        fields=tuple((literal(name), literal(source.name)) for name, source in found.fields),
        rows=tuple(
            RowsTable(
                field=literal(each.field),
                group=literal(each.group.name if each.group is not None else ""),
                model=Code(each.model.title),
                columns=tuple_literal(
                    literal(column.name if column is not None else None) for column in each.columns
                ),
            )
            for each in found.rows
        ),
        words=tuple(
            (
                literal(name),
                tuple((literal(sent), literal(said)) for sent, said in words),
            )
            for name, words in found.words
        ),
    )
