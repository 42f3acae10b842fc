# Made from generator/outputs/python/runtime/models/undescribed.py, not to be edited; make it again with: make generate
"""Values newer than the description, sent on purpose."""

from __future__ import annotations

from typing import Any, TypeVar, Union

from .convert import is_dict, is_list

# What generated modules import.
__all__ = [
    "OneOf",
    "Undescribed",
    "is_undescribed",
]

V = TypeVar("V")


class Undescribed(str):
    """A value that is newer than the description, for a parameter that takes one of some values.

    `ord_type=Undescribed("rpi")` sends "rpi". The value alone goes unchecked: all rules about other
    parameters hold, and those that hang on this one are left out. It equals its text.

    Raises ValueError for what is no text, or empty.
    """

    __slots__ = ()

    def __new__(cls, value: str) -> Undescribed:
        """The value of a text."""
        if not isinstance(value, str) or not value:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"Undescribed takes the text that is to be sent; got {value!r}")
        return super().__new__(cls, value)

    def __repr__(self) -> str:
        return f"Undescribed({str.__repr__(self)})"


OneOf = Union[V, Undescribed]  # noqa: UP007  (an alias that takes a type needs it)
"""One of some values, or one that is newer than the description."""


def is_undescribed(value: Any) -> bool:
    """Whether a value is newer than the description, or has one inside that is."""
    if is_list(value):
        return any(map(is_undescribed, value))
    if is_dict(value):
        return any(map(is_undescribed, value.values()))
    return type(value) is Undescribed
