"""Typed views on wire values: one line a field in the generated classes.

A field converts when it is read, so nobody pays for what he does not use.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Generic, Protocol, Self, TypeVar, overload

from .convert import (
    Unfit,
    decimal_of,
    flag_of,
    integer_of,
    is_list,
    text_of,
    texts_of,
    time_of,
)

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M")


class Holder(Protocol):
    """What a field reads from: an object that keeps wire values by wire name."""

    def wire_value(self, wire_name: str) -> Any:
        """The value as sent, UNSET where there is none."""
        ...

    def nested(self, model: type[M], raw: Any, *path: str | int) -> M:
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
        except Unfit as error:
            raise ValueError(
                f"{owner.__name__}.{self.name} {error}; "
                f"read item[{self.wire_name!r}] for what was sent"
            ) from None


class Nested(Field, Generic[M, T_co]):
    """A value made of other models."""

    __slots__ = ("_model",)

    def __init__(self, wire_name: str, model: type[M]) -> None:
        super().__init__(wire_name)
        self._model = model

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Holder, owner: type) -> T_co: ...
    def __get__(self, instance: Holder | None, owner: type) -> Self | T_co:
        if instance is None:
            return self
        return self.models(instance, instance.wire_value(self.wire_name))

    def models(self, instance: Holder, raw: Any) -> T_co:
        """The models of a wire value."""
        raise NotImplementedError

    def is_one(self, raw: Any) -> bool:
        """Whether a wire value can be read as the model."""
        return isinstance(raw, (self._model, dict))


class ObjectField(Nested[M, M | None]):
    """A nested object; None where there is nothing."""

    __slots__ = ()

    def models(self, instance: Holder, raw: Any) -> M | None:
        """The model of a wire value."""
        if not self.is_one(raw):
            return None
        return instance.nested(self._model, raw, self.wire_name)


class ObjectsField(Nested[M, list[M]]):
    """A list of nested objects; empty where there is nothing."""

    __slots__ = ()

    def models(self, instance: Holder, raw: Any) -> list[M]:
        """The models of a wire value; what is no object is left out, and stays in `item[...]`."""
        if not is_list(raw):
            return []
        return [
            instance.nested(self._model, element, self.wire_name, index)
            for index, element in enumerate(raw)
            if self.is_one(element)
        ]


def names_in(namespace: Mapping[str, object]) -> dict[str, str]:
    """Python name by wire name of the fields of a class, in the order of the description."""
    names: dict[str, str] = {}
    for name, value in namespace.items():
        if isinstance(value, Field):
            names[value.wire_name] = name
    return names


class TextField(Scalar[str]):
    """Text; empty where there is nothing."""

    __slots__ = ()

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, text_of)


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

    def __init__(self, wire_name: str) -> None:
        super().__init__(wire_name, flag_of)


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
