"""Response items: open, typed, and never an obstacle between the caller and what was sent."""

from __future__ import annotations

from collections.abc import (
    Callable,
    ItemsView,
    Iterator,
    KeysView,
    Mapping,
    Sequence,
    ValuesView,
)
from decimal import Decimal
from functools import cache
from sys import intern
from typing import Any, ClassVar, Self, TypeVar, Union, cast

from msgspec import UNSET, DecodeError, Struct, UnsetType, json

from ..hidden import HiddenFromReprs
from .convert import Damaged, copied, is_dict, is_list
from .fields import brief, holds_secrets, python_names, shown_fields

# What generated modules import.
__all__ = [
    "Item",
    "Row",
    "SbeItem",
    "WireFlag",
    "WireInteger",
    "WireList",
    "WireMap",
    "WireNumber",
    "WireObject",
    "WireText",
    "WireTextLists",
    "WireTextMap",
    "WireTexts",
]

M = TypeVar("M")
D = TypeVar("D", bound="Decoded")

Path = tuple[str | int, ...]

WireText = str | None | UnsetType
WireFlag = bool | None | UnsetType
WireInteger = int | None | UnsetType
WireNumber = Decimal | int | None | UnsetType
WireTexts = list[str] | None | UnsetType
WireTextLists = list[list[str]] | None | UnsetType
WireTextMap = dict[str, str] | None | UnsetType
WireObject = Union[M, None, UnsetType]  # noqa: UP007  (mypy needs it for a bare variable)
WireList = list[M] | None | UnsetType
WireMap = dict[str, M] | None | UnsetType

_decode_plain = json.Decoder(float_hook=Decimal).decode


def decode_plain(raw: bytes) -> Any:
    """JSON as plain values; a text with damaged characters costs no more than these.

    Raises DecodeError for what is no JSON otherwise.
    """
    try:
        return _decode_plain(raw)
    except (DecodeError, UnicodeDecodeError) as error:
        from .damage import decode_damaged  # here, because most answers are whole

        return decode_damaged(raw, error)


def _wire_name(slot: str) -> str:
    return slot[1:]


@cache
def _slot(wire_name: str) -> str:
    """The same text each time, by which Python finds an attribute sooner."""
    return intern("_" + wire_name)


class Source(HiddenFromReprs, Struct, gc=False):
    """The whole answer an item stands in, read again only when an unknown field is asked for.

    `read` makes plain values of what is no JSON.
    """

    raw: bytes | None = None
    plain: Any = None
    read: Callable[[bytes], Any] | None = None

    def at(self, path: Path) -> Any:
        """The plain value at a path; None where the path leads nowhere."""
        if self.plain is None and self.raw is not None:
            self.plain = (self.read or decode_plain)(self.raw)
        value: Any = self.plain
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def __repr__(self) -> str:
        return "Source(...)"


class _Standing:
    """What knows where it stands; a slot beside those of a Struct, so that no dict is made for it.

    It is in capitals for no field can be called so.
    """

    __slots__ = ("ORIGIN",)

    ORIGIN: tuple[Source, Path]


class Decoded(_Standing, Struct):
    """A part of an answer: described values in slots, and the way back to what was sent."""

    wire_type: ClassVar[type]

    def wire_value(self, wire_name: str) -> Any:
        """A described value as sent; UNSET where the answer did not have it."""
        return getattr(self, _slot(wire_name))

    @classmethod
    def lenient(cls, wire: Any, source: Source, path: Path) -> Self:
        """An instance of values of whatever type."""
        raise NotImplementedError

    def sent(self) -> Any:
        """The part as it was sent; None where that is not known."""
        source, path = _origin(self)
        return source.at(path)

    def attach(self, source: Source, path: Path) -> Self:
        """Remember where in which answer this part stands, unless it is remembered already."""
        if not _is_known(self):
            self.ORIGIN = (source, path)
        return self

    def nested(self, model: type[Any], raw: Any, *path: str | int) -> Any:
        """A described part of this one."""
        source, above = _origin(self)
        if isinstance(raw, Decoded):
            return raw.attach(source, above + path)
        return model.read(raw, source, above + path)

    def is_empty(self) -> bool:
        """Whether nothing that is described was sent."""
        values = map(self.wire_value, python_names(self.__class__))
        return all(value is UNSET or isinstance(value, Damaged) for value in values)

    @classmethod
    def read(cls, sent: Any, source: Source, path: Path) -> Self:
        """An instance of what was sent; no field of it can be read where that is something else."""
        if isinstance(sent, cls.wire_type):
            return cls.lenient(sent, source, path)
        shown = "<hidden>" if holds_secrets(cls) else sent
        lost = {"_" + name: Damaged(shown) for name in python_names(cls)}
        return cls(**lost).attach(source, path)

    def to_wire(self) -> Any:
        """A copy of the part as it was sent."""
        raise NotImplementedError

    def to_dict(self, *, wire: bool = False) -> dict[str, Any]:
        """The part as a dict of Python names and converted values, parts inside it as well.

        It has every described field, as the attribute has it: None, or empty, where nothing was
        sent. A value that cannot be converted stands as it was sent. With `wire`, the exchange's
        names and values, fields newer than the description included. Secrets are not hidden.
        """
        from .export import as_dict, as_wire_dict  # here, because most programs read attributes

        return as_wire_dict(self) if wire else as_dict(self)

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same type and was sent with the same content."""
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self.sent(), other.sent()
        if mine is not None and theirs is not None:
            return bool(mine == theirs)
        names = python_names(self.__class__)
        return all(self.wire_value(name) == other.wire_value(name) for name in names)

    # What is sent may hold lists and dicts, so no part has a hash.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = (f"{name}={brief(value)}" for name, value in shown_fields(self))
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def _repr_html_(self) -> str:
        """A table, for notebooks; secrets are hidden."""
        from .export import html_of_part  # here, because most programs show no tables

        return html_of_part(self)

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What rich shows; of a Struct it would show every slot."""
        return list(shown_fields(self))

    def __copy__(self) -> Self:
        return _restored(self.__class__, self.sent(), _is_known(self))

    def __reduce__(self) -> tuple[Any, ...]:
        if holds_secrets(self.__class__):
            raise TypeError(f"a {self.__class__.__name__} is not pickled, for its secrets would be")
        return (_restored, (self.__class__, self.sent(), _is_known(self)))


def attach_rows(rows: list[D], source: Source) -> list[D]:
    """Rows that were decoded just now, which remember in which message they stand."""
    index = 0
    for part in rows:  # for most pushes have one row, for which enumerate costs more than this
        part.ORIGIN = (source, ("data", index))
        index += 1  # noqa: SIM113
    return rows


def _is_known(part: Decoded) -> bool:
    """Whether it is known what a part was made from, be it nothing."""
    return hasattr(part, "ORIGIN")


def _origin(part: Decoded) -> tuple[Source, Path]:
    """Where a part stands. No method, nor are those below: slots are called `_` and any name."""
    try:
        return part.ORIGIN
    except AttributeError:
        return Source(), ()


def _object_of(item: Item) -> dict[str, Any]:
    sent = item.sent()
    return sent if is_dict(sent) else {}


def _array_of(row: Row) -> list[Any]:
    sent = row.sent()
    return sent if is_list(sent) else []


class Item(Decoded, kw_only=True, rename=_wire_name):
    """One item of an answer.

    Attributes have Python names and types; `item["instId"]` is exactly what the exchange sent, also
    for fields newer than the description: an item is a Mapping of the exchange's names and values.
    Nothing in an answer makes an item impossible to build.
    """

    wire_type = dict

    def __getitem__(self, wire_name: str) -> Any:
        if wire_name in python_names(self.__class__):
            value = self.wire_value(wire_name)
            if value is not UNSET and not isinstance(value, (Struct, list, dict, Damaged)):
                return value
        return copied(_object_of(self)[wire_name])

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in _object_of(self)

    def __iter__(self) -> Iterator[str]:
        return iter(_object_of(self))

    def __len__(self) -> int:
        return len(_object_of(self))

    def get(self, wire_name: str, default: Any = None) -> Any:
        """What the exchange sent under a name; the default where it sent nothing."""
        try:
            return self[wire_name]
        except KeyError:
            return default

    def keys(self) -> KeysView[str]:
        """The exchange's names, in the order in which they were sent."""
        return self.to_wire().keys()

    def values(self) -> ValuesView[Any]:
        """The values as they were sent."""
        return self.to_wire().values()

    def items(self) -> ItemsView[str, Any]:
        """The exchange's names, with the values as they were sent."""
        return self.to_wire().items()

    def to_wire(self) -> dict[str, Any]:
        """A copy of the item as it was sent, fields newer than the description included."""
        whole: dict[str, Any] = copied(_object_of(self))
        return whole

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> Self:
        """An item from a recorded payload. Never refuses: values of other types stay readable."""
        plain = copied(dict(wire))
        return cls.lenient(plain, Source(plain=plain), ())

    @classmethod
    def lenient(cls, wire: Any, source: Source, path: Path) -> Self:
        """An item of values of whatever type."""
        sent: dict[str, Any] = wire or {}
        known = {"_" + name: sent[name] for name in python_names(cls) if name in sent}
        return cls(**known).attach(source, path)


class Unread:
    """A value of a message that is read when it is asked for."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[], Any]) -> None:
        self.read = read


class SbeItem(Item):
    """An item that comes as a binary message: rows are made of its groups when they are read."""

    def wire_value(self, wire_name: str) -> Any:
        """A described value as sent; UNSET where the answer did not have it."""
        value = super().wire_value(wire_name)
        if isinstance(value, Unread):
            value = value.read()
            setattr(self, _slot(wire_name), value)
        return value


class Row(Decoded, array_like=True):
    """One row of an answer: an array whose places have names.

    Attributes have Python names and types; `row["o"]`, by the documented name of the column, and
    `row[1]` are exactly what the exchange sent. Columns newer than the description have numbers.
    """

    wire_type = list

    def __getitem__(self, column: str | int) -> Any:
        if isinstance(column, int):
            return copied(_array_of(self)[column])
        if column not in python_names(self.__class__):
            raise KeyError(column)
        value = self.wire_value(column)
        if value is UNSET or isinstance(value, Damaged):
            raise KeyError(column)
        return copied(value)

    def __len__(self) -> int:
        return len(_array_of(self))

    def __iter__(self) -> Iterator[Any]:
        return iter(self.to_wire())

    def to_wire(self) -> list[Any]:
        """A copy of the row as it was sent, columns newer than the description included."""
        whole: list[Any] = copied(_array_of(self))
        return whole

    @classmethod
    def from_wire(cls, wire: Sequence[Any]) -> Self:
        """A row from a recorded payload. Never refuses: values of other types stay readable."""
        plain = copied(list(wire))
        return cls.lenient(plain, Source(plain=plain), ())

    @classmethod
    def lenient(cls, wire: Any, source: Source, path: Path) -> Self:
        """A row of values of whatever type."""
        sent: list[Any] = wire or []
        known = {"_" + name: value for name, value in zip(python_names(cls), sent, strict=False)}
        return cls(**known).attach(source, path)


# A Struct has a metaclass of its own, so an item says that it is a Mapping and inherits nothing.
cast(Any, Mapping).register(Item)


def _restored(model: type[D], wire: Any, is_known: bool) -> D:
    make = model.read if is_known else model.lenient
    return make(wire, Source(plain=wire), ())
