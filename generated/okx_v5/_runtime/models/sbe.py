# Made from generator/outputs/python/runtime/models/sbe.py, not to be edited; make it again with: make generate
"""Messages in Simple Binary Encoding (SBE): from bytes to items, by the layout of their schema.

A newer version of a schema may add fields at the end of a block, and groups behind those that are
known; both are passed over. Whatever else is not as the layout says is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Context, Decimal
from functools import partial
from itertools import chain, repeat
from struct import calcsize, iter_unpack, unpack_from
from typing import Any, Generic, NamedTuple, TypeVar, cast

from .item import Decoded, Source, Unread

T = TypeVar("T")

# All 19 digits of a mantissa, moved as far as an exponent of one byte can move them.
_multiply = Context(prec=160).multiply


class SbeError(ValueError):
    """A message that is not as its layout says; the text tells what is known, and what came."""


class Field(NamedTuple):
    """A value of a block; `exponent` names what scales it, `values` are the names of numbers."""

    name: str
    exponent: str = ""
    values: Mapping[int, str] = {}


class Block(NamedTuple):
    """Values of a fixed length; `form` is their format for the module struct."""

    form: str
    fields: tuple[Field, ...]


class Group(NamedTuple):
    """Blocks that come any number of times."""

    name: str
    block: Block


class Message(NamedTuple):
    """A template: its own block, and the groups behind it."""

    name: str
    block: Block
    groups: tuple[Group, ...]


class Schema(NamedTuple):
    """A layout: what is known of its messages, by template, as of a version."""

    name: str
    id: int
    version: int
    header: str
    dimensions: str
    messages: Mapping[int, Message]

    def template(self, raw: bytes) -> int:
        """The template of a message; raises SbeError where it is of no schema that is known."""
        return self._header(raw)[1]

    def read(self, raw: bytes, template: int) -> Content:
        """What a message of a template says; raises SbeError where it is none."""
        at = calcsize(self.header)
        length, came, version = self._header(raw)
        if came != template:
            raise SbeError(
                f"the SBE message has the template {self._named(came)}, "
                f"and asked for was {self._named(template)}"
            )
        is_newer = version > self.version
        message = self.messages[template]
        own = message.block
        _fit(message.name, length, calcsize(own.form), is_newer)
        _reach(message.name, raw, at, length)
        numbers = unpack_from(own.form, raw, at)
        powers = dict(zip((each.name for each in own.fields), numbers, strict=True))
        fields = {
            each.name: _meant(each, (number,), powers)[0]
            for each, number in zip(own.fields, numbers, strict=True)
        }
        at += length
        groups: dict[str, Entries] = {}
        for name, block in message.groups:
            groups[name] = found = self._entries(
                block, f"{name} of {message.name}", raw, at, powers, is_newer
            )
            at += calcsize(self.dimensions) + len(found.raw)
        if at < len(raw) and not is_newer:
            raise SbeError(f"{len(raw) - at} bytes stand behind the SBE message {message.name}")
        return Content(fields, groups)

    def _entries(
        self,
        block: Block,
        place: str,
        raw: bytes,
        at: int,
        powers: Mapping[str, int],
        is_newer: bool,
    ) -> Entries:
        """The entries of a group that begins at a byte; raises SbeError where they are not all."""
        _reach(place, raw, at, calcsize(self.dimensions))
        length, count = unpack_from(self.dimensions, raw, at)
        at += calcsize(self.dimensions)
        if count:
            _fit(place, length, calcsize(block.form), is_newer)
        else:
            length = calcsize(block.form)  # of no entry, any length may be told
        _reach(place, raw, at, length * count)
        return Entries(block, raw[at : at + length * count], length, powers)

    def _header(self, raw: bytes) -> tuple[int, int, int]:
        """Length of the block, template and version; raises SbeError for another schema."""
        if len(raw) < calcsize(self.header):
            raise SbeError(f"the SBE message ends within its header, after {len(raw)} bytes")
        length, template, schema, version = unpack_from(self.header, raw)
        if schema != self.id or version < self.version:
            raise SbeError(
                f"the SBE message is of schema {schema}, version {version}, "
                f"and known is {self.name}: schema {self.id} from version {self.version} on"
            )
        return length, template, version

    def _named(self, template: int) -> str:
        known = self.messages.get(template)
        return f"{template} ({known.name})" if known else str(template)


class Entries(NamedTuple):
    """The blocks of a group, each as long as `stride`: all of them are there, none is read yet."""

    block: Block
    raw: bytes
    stride: int
    powers: Mapping[str, int]

    def columns(self) -> Mapping[str, Sequence[Any]]:
        """Their values, by field."""
        form, fields = self.block
        whole = iter_unpack(f"{form}{self.stride - calcsize(form)}x", self.raw)
        numbers = [*chain.from_iterable(whole)]
        return {
            each.name: _meant(each, numbers[place :: len(fields)], self.powers)
            for place, each in enumerate(fields)
        }


class Content(NamedTuple):
    """What a message says."""

    fields: Mapping[str, Any]
    groups: Mapping[str, Entries]


def _fit(place: str, length: int, known: int, is_newer: bool) -> None:
    if length < known or (length > known and not is_newer):
        raise SbeError(f"a block of {place} has {length} bytes, and known are {known}")


def _reach(place: str, raw: bytes, at: int, length: int) -> None:
    if at + length > len(raw):
        raise SbeError(
            f"the SBE message ends within {place}, after {len(raw)} bytes in place of {at + length}"
        )


def _meant(field: Field, numbers: Sequence[int], powers: Mapping[str, int]) -> Sequence[Any]:
    """What the numbers of a field stand for."""
    if field.exponent:
        power = powers[field.exponent]
        # A number of thousands is written with its zeros, as it is in JSON.
        unit = Decimal((0, (1,), power)) if power < 0 else Decimal(10**power)
        return [*map(_multiply, cast(Any, numbers), repeat(unit))]
    if field.values:
        return [field.values.get(number, number) for number in numbers]
    return numbers


class Rows(NamedTuple):
    """The rows of a group: their class, and the field that each column is read from.

    Without a group it is the one row of the message's own fields.
    """

    group: str
    model: type[Any]
    columns: tuple[str | None, ...]

    def made(self, content: Content, make: Callable[..., Any]) -> list[Any]:
        """What is made of the values of each row; a column without a source has None."""
        if not self.group:
            own = content.fields
            return [make(*(None if name is None else own[name] for name in self.columns))]
        found = content.groups[self.group].columns()
        columns = (repeat(None) if name is None else found[name] for name in self.columns)
        return [*map(make, *columns)]


NO_WORDS: Mapping[str, Mapping[Any, str]] = {}


class SbeForm(Generic[T]):
    """How the messages of a template become items.

    `fields` has the source of each plain field by its wire name, `rows` that of each list. `words`
    are what the item says for the names of an enumeration, by field.
    """

    __slots__ = ("_fields", "_item", "_rows", "_schema", "_template", "_words")

    def __init__(
        self,
        schema: Schema,
        template: int,
        item: type[T],
        fields: Mapping[str, str],
        rows: Mapping[str, Rows],
        words: Mapping[str, Mapping[Any, str]] = NO_WORDS,
    ) -> None:
        self._schema = schema
        self._template = template
        self._item = item
        self._fields = fields
        self._rows = rows
        self._words = words

    def read(self, raw: bytes) -> T:
        """The item in a message; raises SbeError for what is no such message."""
        content = self._schema.read(raw, self._template)
        found: dict[str, Any] = {
            f"_{name}": value for name, value in self._plain_fields(content).items()
        }
        for name, rows in self._rows.items():
            found[f"_{name}"] = Unread(partial(rows.made, content, rows.model))
        item = self._item(**found)
        return cast(T, cast(Decoded, item).attach(Source(raw, read=self.plain), ()))

    def plain(self, raw: bytes) -> dict[str, Any]:
        """The same as plain values, under the names that the answer has in JSON."""
        content = self._schema.read(raw, self._template)
        found = self._plain_fields(content)
        for name, rows in self._rows.items():
            found[name] = rows.made(content, lambda *values: [*values])
        return found

    def _plain_fields(self, content: Content) -> dict[str, Any]:
        found = {name: content.fields[source] for name, source in self._fields.items()}
        for name, words in self._words.items():
            found[name] = words.get(found[name], str(found[name]))
        return found

    def is_for(self, raw: bytes) -> bool:
        """Whether a message has its template; raises SbeError for a schema that is not known."""
        return self._schema.template(raw) == self._template

    def begin(self, names: Sequence[str]) -> int:
        """How many bytes are the header and these fields; 0 where they are not the first."""
        form, fields = self._schema.messages[self._template].block
        count = len(names)
        if [each.name for each in fields[:count]] != [self._fields.get(name) for name in names]:
            return 0
        return calcsize(self._schema.header) + calcsize(form[: 1 + count])

    def value(self, raw: bytes, name: str) -> Any:
        """One field of the item; None where a message of this kind has none of the name.

        Raises SbeError for what is no such message.
        """
        source = self._fields.get(name)
        return None if source is None else self._schema.read(raw, self._template).fields[source]
