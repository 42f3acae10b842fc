"""Binary messages (SBE) of the practice exchange: what the twin in JSON says, as a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal

from ..description.api import SbeBlock, SbeField, SbeReading

Json = Mapping[str, Any]

_TIMES = ("ts", "outTime")
_ORDERS: dict[str, Literal["little", "big"]] = {"littleEndian": "little", "bigEndian": "big"}


def message(reading: SbeReading, item: Json, now: float) -> bytes:
    """The message that says what an item of the twin says, at a time of the exchange's clock."""
    said = dict(reading.words)
    own = {
        source.name: (
            int(now * 1_000_000)
            if name in _TIMES
            else _numbered(source, item.get(name, 0), dict(said.get(name, ())))
        )
        for name, source in reading.fields
    }
    rows: dict[str, list[Json]] = {}
    for each in reading.rows:
        found = _by_source(each.columns, item.get(each.field, ()))
        if each.group is not None:
            rows[each.field] = found
        else:
            nothing = {column.name: 0 for column in each.columns if column is not None}
            own |= found[0] if found else nothing
    powers = _powers([own, *(row for group in rows.values() for row in group)], reading)
    order, schema, told = _ORDERS[reading.schema.byte_order], reading.schema, reading.message

    def words(*numbers: int) -> bytes:
        return b"".join(number.to_bytes(2, order) for number in numbers)

    def block(layout: SbeBlock, values: Json) -> bytes:
        return b"".join(_number(each, values, powers, order) for each in layout.fields)

    sent = words(told.block.length, told.id, schema.id, schema.version)
    sent += block(told.block, {**own, **powers})
    for group in told.groups:
        entries = rows[group.name]
        sent += words(group.length, len(entries))
        sent += b"".join(block(group, each) for each in entries)
    return sent


def _numbered(source: SbeField, value: Any, words: Mapping[str, str]) -> Any:
    """The number that a message has for a word of the twin."""
    if not source.values:
        return value
    said = {word: name for name, word in words.items()}
    numbers = {name: number for number, name in source.values}
    return numbers[said[value]]


def _by_source(columns: Iterable[SbeField | None], rows: Iterable[Any]) -> list[Json]:
    """The values of rows by the field of the message that has them."""
    named = [*columns]
    return [
        {each.name: value for each, value in zip(named, row, strict=False) if each is not None}
        for row in rows
    ]


def _powers(blocks: Iterable[Json], reading: SbeReading) -> dict[str, int]:
    """The exponent that each field of that kind needs, so that no value loses a digit."""
    layouts = (reading.message.block, *reading.message.groups)
    scaled = {each.name: each.exponent for layout in layouts for each in layout.fields}
    powers = {exponent: 0 for exponent in scaled.values() if exponent}
    for values in blocks:
        for name, value in values.items():
            if scaled[name]:
                digits = Decimal(value).as_tuple().exponent
                powers[scaled[name]] = min(powers[scaled[name]], int(digits))
    return powers


def _number(
    field: SbeField, values: Json, powers: Mapping[str, int], order: Literal["little", "big"]
) -> bytes:
    value = Decimal(values[field.name])
    if field.exponent:
        value = value.scaleb(-powers[field.exponent])
    bits = int(field.type.lstrip("uint"))
    return int(value).to_bytes(bits // 8, order, signed=not field.type.startswith("u"))
