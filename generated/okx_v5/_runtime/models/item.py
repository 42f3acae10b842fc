# Made from generator/outputs/python/runtime/models/item.py, not to be edited; make it again with: make generate
"""Response items: open, typed, and never an obstacle between the caller and what was sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar, Self, TypeVar, Union

from msgspec import UNSET, Struct, UnsetType, json

from ..hidden import HiddenFromReprs
from .convert import is_dict, is_list
from .fields import SecretField, fields_in

# What generated modules import.
__all__ = [
    "Item",
    "Row",
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

decode_plain = json.Decoder(float_hook=Decimal).decode


def _wire_name(slot: str) -> str:
    return slot[1:]


class Source(HiddenFromReprs, Struct):
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

    def __repr__(self) -> str:
        return "Source(...)"


class Decoded(Struct, dict=True):
    """A part of an answer: described values in slots, and the way back to what was sent."""

    wire_type: ClassVar[type]

    def wire_value(self, wire_name: str) -> Any:
        """A described value as sent; UNSET where the answer did not have it."""
        return getattr(self, "_" + wire_name)

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
        vars(self).setdefault("origin", (source, path))
        return self

    def nested(self, model: type[Any], raw: Any, *path: str | int) -> Any:
        """A described part of this one."""
        source, above = _origin(self)
        if isinstance(raw, Decoded):
            return raw.attach(source, above + path)
        return model.lenient(raw, source, above + path)

    def is_empty(self) -> bool:
        """Whether nothing that is described was sent."""
        return all(self.wire_value(name) is UNSET for name in python_names(self.__class__))

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in _shown(self))
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What rich shows; of a Struct it would show every slot."""
        return list(_shown(self))

    def __copy__(self) -> Self:
        return self.lenient(self.sent(), Source(plain=self.sent()), ())

    def __reduce__(self) -> tuple[Any, ...]:
        if holds_secrets(self.__class__):
            raise TypeError(f"a {self.__class__.__name__} is not pickled, for its secrets would be")
        return (_unpickled, (self.__class__, self.sent()))


def _origin(part: Decoded) -> tuple[Source, Path]:
    """Where a part stands. No method: a slot is an underscore and any name of the exchange's."""
    origin: tuple[Source, Path] | None = vars(part).get("origin")
    return origin or (Source(), ())


class _Hidden:
    """What is shown in place of a secret."""

    def __repr__(self) -> str:
        return "<hidden>"


_HIDDEN = _Hidden()


def _shown(part: Decoded) -> Iterator[tuple[str, Any]]:
    """What may be shown; what has secrets inside is read, for plain values would show all."""
    secret, parents = secret_names(part.__class__), secret_parents(part.__class__)
    for wire_name, name in python_names(part.__class__).items():
        value = part.wire_value(wire_name)
        if value is not UNSET:
            shown = _HIDDEN if name in secret else value
            yield name, getattr(part, name) if name in parents else shown


class Item(Decoded, kw_only=True, rename=_wire_name):
    """One item of an answer.

    Attributes have Python names and types; `item["instId"]` is exactly what the exchange sent, also
    for fields newer than the description. Nothing in an answer makes an item impossible to build.
    """

    wire_type = dict

    def __getitem__(self, wire_name: str) -> Any:
        if wire_name in python_names(self.__class__):
            value = self.wire_value(wire_name)
            if value is not UNSET and not isinstance(value, (Struct, list, dict)):
                return value
        return self.to_wire()[wire_name]

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in self.to_wire()

    def __iter__(self) -> Iterator[str]:
        return iter(self.to_wire())

    def to_wire(self) -> dict[str, Any]:
        """The item as it was sent, fields newer than the description included."""
        sent = self.sent()
        return dict(sent) if is_dict(sent) else {}

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> Self:
        """An item from a recorded payload. Never refuses: values of other types stay readable."""
        return cls.lenient(wire, Source(plain=dict(wire)), ())

    @classmethod
    def lenient(cls, wire: Any, source: Source, path: Path) -> Self:
        """An item of values of whatever type."""
        sent: dict[str, Any] = wire or {}
        known = {"_" + name: sent[name] for name in python_names(cls) if name in sent}
        return cls(**known).attach(source, path)


class Row(Decoded, array_like=True):
    """One row of an answer: an array whose places have names.

    Attributes have Python names and types; `row["o"]`, by the documented name of the column, and
    `row[1]` are exactly what the exchange sent. Columns newer than the description have numbers.
    """

    wire_type = list

    def __getitem__(self, column: str | int) -> Any:
        if isinstance(column, int):
            return self.to_wire()[column]
        if column not in python_names(self.__class__):
            raise KeyError(column)
        value = self.wire_value(column)
        if value is UNSET:
            raise KeyError(column)
        return value

    def __len__(self) -> int:
        return len(self.to_wire())

    def __iter__(self) -> Iterator[Any]:
        return iter(self.to_wire())

    def to_wire(self) -> list[Any]:
        """The row as it was sent, columns newer than the description included."""
        sent = self.sent()
        return list(sent) if is_list(sent) else []

    @classmethod
    def from_wire(cls, wire: Sequence[Any]) -> Self:
        """A row from a recorded payload. Never refuses: values of other types stay readable."""
        return cls.lenient(wire, Source(plain=list(wire)), ())

    @classmethod
    def lenient(cls, wire: Any, source: Source, path: Path) -> Self:
        """A row of values of whatever type."""
        sent: list[Any] = wire or []
        known = {"_" + name: value for name, value in zip(python_names(cls), sent, strict=False)}
        return cls(**known).attach(source, path)


@cache
def python_names(model: type[Decoded]) -> Mapping[str, str]:
    """Python name by wire name, in the order of the description."""
    return {field.wire_name: name for name, field in fields_in(vars(model)).items()}


@cache
def secret_names(model: type[Decoded]) -> frozenset[str]:
    """The Python names of the secrets of a model."""
    fields = fields_in(vars(model)).items()
    return frozenset(name for name, field in fields if isinstance(field, SecretField))


@cache
def secret_parents(model: type[Decoded]) -> frozenset[str]:
    """The Python names of what has secrets inside."""
    fields = fields_in(vars(model)).items()
    return frozenset(
        name for name, field in fields if holds_secrets(getattr(field, "_model", None))
    )


def holds_secrets(model: Any) -> bool:
    """Whether a model, or a model inside it, has secrets."""
    if not isinstance(model, type):
        return False
    fields = fields_in(vars(model)).values()
    return any(
        isinstance(field, SecretField) or holds_secrets(getattr(field, "_model", None))
        for field in fields
    )


def _unpickled(model: type[Decoded], wire: Any) -> Decoded:
    return model.lenient(wire, Source(plain=wire), ())
