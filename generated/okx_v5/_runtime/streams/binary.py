# Made from generator/outputs/python/runtime/streams/binary.py, not to be edited; make it again with: make generate
"""Pushes in binary messages (SBE): what is in one when it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar

from msgspec import Raw

from ..errors import BadMessage
from ..models.sbe import SbeError
from .push import Message, Push

T = TypeVar("T")
R = TypeVar("R")


class BinaryPush(Push[T]):
    """Data that a channel pushed in a binary message, which has one row.

    The argument is told by who knows it, and `make` makes the row.
    """

    __slots__ = ("_make",)

    def __init__(
        self, make: Callable[[bytes], T], item: type[T], arg: Mapping[str, Any], raw: bytes
    ) -> None:
        super().__init__(Message(arg=dict(arg)), raw, item)
        self._make = make

    def read(self, decode: Callable[[Raw], R]) -> R:
        """There is no JSON in it: raises BadMessage."""
        raise BadMessage("a binary message has no JSON", self.raw)

    def _rows(self) -> list[Any]:
        try:
            return [self._make(self.raw)]
        except SbeError as error:
            raise BadMessage(str(error), self.raw) from None

    def to_wire(self) -> Any:
        """The whole message as plain values, under the names that it has in JSON.

        Raises BadMessage where it is not as its layout says.
        """
        items: list[Any] = self.items
        return {"arg": self.arg, "data": [each.to_wire() for each in items]}

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (self.raw, self.arg, self._item))


def _restored(raw: bytes, arg: dict[str, Any], item: type[Any]) -> Any:
    """The push of before; the module of an item of binary messages is that of its channel."""
    return import_module(item.__module__).CHANNEL.push(arg, raw)
