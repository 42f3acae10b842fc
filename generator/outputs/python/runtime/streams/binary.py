"""Pushes in binary messages (SBE): what is in one when it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar

from ..errors import BadMessage
from ..models.sbe import SbeError
from .push import Message, Push, Reader

T = TypeVar("T")


class BinaryPush(Push[T]):
    """Data that a channel pushed in a binary message, which has one row."""

    def to_wire(self) -> Any:
        """The whole message as plain values, under the names that it has in JSON.

        Raises BadMessage where it is not as its layout says.
        """
        items: list[Any] = self.items
        return {"arg": self.arg, "data": [each.to_wire() for each in items]}

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (self.raw, self.arg, self._reader.item))


def binary_pushes(
    make: Callable[[bytes], T], item: type[T], arg: Mapping[str, Any]
) -> Callable[[bytes], Push[T]]:
    """What makes pushes of binary messages; their argument is told by who knows it."""

    def rows(raw: bytes) -> list[T]:
        try:
            return [make(raw)]
        except SbeError as error:
            raise BadMessage(str(error), raw) from None

    reader = Reader(item, rows)
    return lambda raw: BinaryPush(reader, raw, Message(arg=dict(arg)))


def _restored(raw: bytes, arg: dict[str, Any], item: type[Any]) -> Any:
    """The push of before; the module of an item of binary messages is that of its channel."""
    return import_module(item.__module__).CHANNEL.pushes(arg)(raw)
