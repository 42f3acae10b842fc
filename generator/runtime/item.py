"""Response items: open, typed, and never an obstacle between the caller and what was sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Self, TypeVar, Union, cast

from msgspec import UNSET, Struct, UnsetType, json

from .convert import is_dict
from .fields import names_in

M = TypeVar("M")

Path = tuple[str | int, ...]

WireText = str | None | UnsetType
WireFlag = bool | None | UnsetType
WireInteger = int | None | UnsetType
WireTexts = list[str] | None | UnsetType
WireObject = Union[M, None, UnsetType]  # noqa: UP007  (mypy needs it for a bare variable)
WireList = list[M] | None | UnsetType

decode_plain = json.Decoder(float_hook=Decimal).decode


def _wire_name(slot: str) -> str:
    return slot[1:]


class Source(Struct):
    """The whole answer an item stands in, read again only when an unknown field is asked for."""

    raw: bytes | None = None
    plain: Any = None

    def at(self, path: Path) -> Any:
        """The plain value at a path; None where the path leads nowhere."""
        if self.plain is None and self.raw is not None:
            self.plain = decode_plain(self.raw)
        value: Any = self.plain
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value


class Item(Struct, kw_only=True, rename=_wire_name, dict=True):
    """One item of an answer.

    Attributes have Python names and types; `item["instId"]` is exactly what the exchange sent, also
    for fields newer than the description. Nothing in an answer makes an item impossible to build.
    """

    def wire_value(self, wire_name: str) -> Any:
        """A described field as sent; UNSET where the answer did not have it."""
        return getattr(self, "_" + wire_name)

    def __getitem__(self, wire_name: str) -> Any:
        if wire_name in python_names(self.__class__):
            value = self.wire_value(wire_name)
            if value is not UNSET and not isinstance(value, (Struct, list)):
                return value
        return self.to_wire()[wire_name]

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in self.to_wire()

    def __iter__(self) -> Iterator[str]:
        return iter(self.to_wire())

    def to_wire(self) -> dict[str, Any]:
        """The item as it was sent, fields newer than the description included."""
        source, path = _origin(self)
        sent = source.at(path)
        return dict(sent) if is_dict(sent) else {}

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> Self:
        """An item from a recorded payload. Never refuses: values of other types stay readable."""
        return _lenient(cls, wire, Source(plain=dict(wire)), ())

    def place(self, source: Source, path: Path) -> Self:
        """Remember where in which answer this item stands, unless it is remembered already."""
        vars(self).setdefault("origin", (source, path))
        return self

    def nested(self, model: type[M], raw: Any, *path: str | int) -> M:
        """A described object inside this one."""
        source, above = _origin(self)
        if isinstance(raw, Item):
            return cast(M, raw.place(source, above + path))
        return cast(M, _lenient(cast(type[Item], model), raw, source, above + path))

    def __repr__(self) -> str:
        names = python_names(self.__class__)
        shown = ((name, self.wire_value(wire_name)) for wire_name, name in names.items())
        values = ", ".join(f"{name}={value!r}" for name, value in shown if value is not UNSET)
        return f"{self.__class__.__name__}({values})"

    def __copy__(self) -> Self:
        return self.from_wire(self.to_wire())

    def __reduce__(self) -> tuple[Any, ...]:
        return (_unpickled, (self.__class__, self.to_wire()))


AnyItem = TypeVar("AnyItem", bound=Item)


@cache
def python_names(model: type[Item]) -> Mapping[str, str]:
    """Python name by wire name, in the order of the description."""
    return names_in(vars(model))


def _lenient(model: type[AnyItem], wire: Mapping[str, Any], source: Source, path: Path) -> AnyItem:
    known = {"_" + name: wire[name] for name in python_names(model) if name in wire}
    return model(**known).place(source, path)


def _origin(item: Item) -> tuple[Source, Path]:
    origin: tuple[Source, Path] | None = vars(item).get("origin")
    return origin or (Source(), ())


def _unpickled(model: type[Item], wire: dict[str, Any]) -> Item:
    return model.from_wire(wire)
