"""Typed views on wire values: one line a field in the generated classes.

A field converts when it is read, so nobody pays for what he does not use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import Any, Generic, Protocol, Self, TypeVar, cast, overload

from msgspec import UNSET

from ..hidden import HIDDEN
from .convert import (
    ConversionError,
    Damaged,
    comma_parts_of,
    decimal_map_of,
    decimal_of,
    decimals_of,
    elements_of,
    flag_reader,
    integer_of,
    is_dict,
    is_list,
    is_nothing,
    members_of,
    microsecond_time_of,
    text_lists_of,
    text_map_of,
    text_of,
    texts_of,
    time_of,
)

# What generated modules import.
__all__ = [
    "TextField",
    "SecretField",
    "DecimalField",
    "TimeField",
    "MicrosecondTimeField",
    "FlagField",
    "IntegerField",
    "CommaField",
    "TextsField",
    "TextListsField",
    "TextMapField",
    "DecimalsField",
    "DecimalMapField",
    "ObjectField",
    "ObjectsField",
    "ObjectMapField",
]

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M")


class Holder(Protocol):
    """What a field reads from: an object that keeps wire values by wire name."""

    def wire_value(self, wire_name: str) -> Any:
        """The value as sent, UNSET where there is none."""
        ...

    def nested(self, model: type[Any], raw: Any, *path: str | int) -> Any:
        """A model of a part of this object."""
        ...


class Field:
    """A read-only attribute over one wire value."""

    __slots__ = ("name", "wire_name")

    def __init__(self, wire_name: str) -> None:
        self.wire_name = wire_name
        self.name = wire_name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError(f"{type(instance).__name__}.{self.name} is read-only")

    def unreadable(self, instance: Holder, owner: type, error: ConversionError) -> ValueError:
        """The error for a value that is not as described, and where to find what was sent."""
        raw = instance.wire_value(self.wire_name)
        if isinstance(raw, Damaged):
            told = f"cannot be read: {raw!r}, which item.sent() is"
        else:
            told = f"{error}; read item[{self.wire_name!r}] for what was sent"
        return ValueError(f"{owner.__name__}.{self.name} {told}")


class Scalar(Field, Generic[T_co]):
    """A value that stands for itself."""

    __slots__ = ("_read",)

    def __init__(self, wire_name: str, read: Callable[[Any], T_co]) -> None:
        super().__init__(wire_name)
        self._read = read

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Holder, owner: type) -> T_co: ...
    def __get__(self, instance: Holder | None, owner: type) -> Self | T_co:
        if instance is None:
            return self
        try:
            return self._read(instance.wire_value(self.wire_name))
        except ConversionError as error:
            raise self.unreadable(instance, owner, error) from None


class Nested(Field, Generic[M, T_co]):
    """A value made of other models, which say in `wire_type` what they are made from."""

    __slots__ = ("_model",)

    def __init__(self, wire_name: str, model: type[M]) -> None:
        super().__init__(wire_name)
        self._model = model

    @property
    def model(self) -> type[M]:
        """What it is made of."""
        return self._model

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Holder, owner: type) -> T_co: ...
    def __get__(self, instance: Holder | None, owner: type) -> Self | T_co:
        if instance is None:
            return self
        raw = instance.wire_value(self.wire_name)
        try:
            return self.models(instance, raw)
        except ConversionError as error:
            raise self.unreadable(instance, owner, error) from None

    def models(self, instance: Holder, raw: Any) -> T_co:
        """The models of a wire value; raises ConversionError for what they cannot be read from."""
        raise NotImplementedError

    def is_one(self, raw: Any) -> bool:
        """Whether a wire value can be read as the model."""
        return isinstance(raw, (self._model, cast(Any, self._model).wire_type))


class ObjectField(Nested[M, M | None]):
    """A nested object; None where there is nothing."""

    __slots__ = ()

    def models(self, instance: Holder, raw: Any) -> M | None:
        """The model of a wire value."""
        if is_nothing(raw):
            return None
        if not self.is_one(raw):
            raise ConversionError(f"is not an object: {raw!r}")
        model: M = instance.nested(self._model, raw, self.wire_name)
        return model


class ObjectsField(Nested[M, list[M]]):
    """A list of nested objects; empty where there is nothing."""

    __slots__ = ()

    def models(self, instance: Holder, raw: Any) -> list[M]:
        """The models of a wire value; of one that is no object, no field can be read."""
        return [
            instance.nested(self._model, element, self.wire_name, index)
            for index, element in enumerate(elements_of(raw))
        ]


class ObjectMapField(Nested[M, dict[str, M]]):
    """Nested objects by name; empty where there is nothing."""

    __slots__ = ()

    def models(self, instance: Holder, raw: Any) -> dict[str, M]:
        """The models of a wire value; of one that is no object, no field can be read."""
        return {
            name: instance.nested(self._model, element, self.wire_name, name)
            for name, element in members_of(raw).items()
        }


def inner_models(namespace: Mapping[str, object]) -> dict[str, type[Any]]:
    """The models inside a class, by wire name."""
    found: dict[str, type[Any]] = {}
    for field in fields_in(namespace).values():
        model: type[Any] | None = getattr(field, "_model", None)
        if model is not None:
            found[field.wire_name] = model
    return found


def fields_in(namespace: Mapping[str, object]) -> dict[str, Field]:
    """The fields of a class by Python name, in the order of the description."""
    return {name: value for name, value in namespace.items() if isinstance(value, Field)}


@cache
def python_names(model: type[Any]) -> Mapping[str, str]:
    """Python name by wire name, in the order of the description."""
    return {field.wire_name: name for name, field in fields_in(vars(model)).items()}


@cache
def secret_names(model: type[Any]) -> frozenset[str]:
    """The Python names of the secrets of a model."""
    fields = fields_in(vars(model)).items()
    return frozenset(name for name, field in fields if isinstance(field, SecretField))


@cache
def secret_parents(model: type[Any]) -> frozenset[str]:
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


MANY = 10
FEW = 3


def brief(value: Any) -> str:
    """The repr of a value; of many elements only the first few."""
    if is_list(value) and len(value) > MANY:
        return f"[{', '.join(map(repr, value[:FEW]))}, ... {len(value) - FEW} more]"
    if is_dict(value) and len(value) > MANY:
        first = (f"{name!r}: {value[name]!r}" for name in islice(value, FEW))
        return f"{{{', '.join(first)}, ... {len(value) - FEW} more}}"
    return repr(value)


def shown_fields(part: Holder) -> Iterator[tuple[str, Any]]:
    """What may be shown; what has secrets inside is read, for plain values would show all."""
    secret, parents = secret_names(type(part)), secret_parents(type(part))
    for wire_name, name in python_names(type(part)).items():
        value = part.wire_value(wire_name)
        if value is not UNSET:
            shown = HIDDEN if name in secret else value
            yield name, _read(part, name) if name in parents else shown


def _read(part: Holder, name: str) -> Any:
    """What has secrets inside, each hidden; hidden whole where it is not what is described."""
    try:
        return getattr(part, name)
    except ValueError:
        return HIDDEN


class TextField(Scalar[str]):
    """Text; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, text_of)


class SecretField(TextField):
    """Text that no `repr` shows; empty where there is nothing."""

    __slots__ = ()


class DecimalField(Scalar[Decimal | None]):
    """A number; None where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, decimal_of)


class TimeField(Scalar[datetime | None]):
    """An aware time; None where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, time_of)


class FlagField(Scalar[bool | None]):
    """True or false; None where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str, yes: str = "true", no: str = "false") -> None:
        super().__init__(wire_name, flag_reader(yes, no))


class IntegerField(Scalar[int | None]):
    """A whole number; None where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, integer_of)


class TextsField(Scalar[list[str]]):
    """A list of text; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, texts_of)


class CommaField(Scalar[list[str]]):
    """Text between commas, as a list; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, comma_parts_of)


class MicrosecondTimeField(Scalar[datetime | None]):
    """An aware time, sent in microseconds; None where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, microsecond_time_of)


class DecimalsField(Scalar[list[Decimal | None]]):
    """A list of numbers; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, decimals_of)


class TextListsField(Scalar[list[list[str]]]):
    """Lists of text in a list; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, text_lists_of)


class TextMapField(Scalar[dict[str, str]]):
    """Text by name; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, text_map_of)


class DecimalMapField(Scalar[dict[str, Decimal | None]]):
    """Numbers by name; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, decimal_map_of)
