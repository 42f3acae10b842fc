"""Between Python values and the exchange's strings, in both directions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, TypeGuard

from msgspec import UNSET, json

# What generated modules import.
__all__ = [
    "Extra",
    "Number",
    "Time",
    "is_dict",
    "is_list",
]

Number = Decimal | str | int
"""What a number may be given as. Never a float: it cannot hold 0.1."""

Time = datetime | int | str
"""What a time may be given as: an aware datetime, or milliseconds since 1970."""

Extra = Mapping[str, Any]
"""Parameters newer than the description, by wire name."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)

_DIGITS = re.compile(r"-?[0-9]{1,18}\Z").match


class ConversionError(ValueError):
    """A value that cannot go out; the text says what to pass instead."""


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value can stand for a JSON object."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value can stand for a JSON array."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))


def plain(value: Any) -> Any:
    """A value of a subclass of str or int, such as the member of an enumeration, as what it is."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__index__(value)
    return value


def copied(value: Any) -> Any:
    """Lists and dicts copied all the way down, so that nobody changes what another holds."""
    if type(value) is str:
        return value
    if is_dict(value):
        return {name: copied(each) for name, each in value.items()}
    if is_list(value):
        return [copied(each) for each in value]
    return plain(value)


def number_text(value: object) -> object:
    """A number in plain notation. What is no number is returned, for the rules to refuse."""
    if type(value) is str:
        return value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ConversionError(f"must be a finite number; got {value}")
        return format(value, "f")
    if isinstance(value, float):
        raise ConversionError(
            f"must not be a float, which cannot hold most prices exactly; "
            f"pass Decimal('{value}') or '{value}'"
        )
    if isinstance(value, int) and not isinstance(value, bool):
        try:
            return str(plain(value))
        except ValueError as error:
            raise ConversionError(f"must be a number of usual size: {error}") from None
    return value


def whole_number(value: object) -> object:
    """A whole number, also where it is given as digits. What is none is returned, to be refused."""
    if isinstance(value, str) and _DIGITS(value) is not None:
        return int(plain(value))
    return value


def time_text(value: object) -> object:
    """A time in milliseconds. What is no time is returned, for the rules to refuse."""
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ConversionError(
                "must be an aware datetime, for a naive one is a different time on every machine; "
                "pass datetime(..., tzinfo=UTC)"
            )
        return str((value - EPOCH) // MILLISECOND)
    if isinstance(value, float):
        raise ConversionError(
            "must be an aware datetime or whole milliseconds since 1970, not a float"
        )
    if isinstance(value, int) and not isinstance(value, bool):
        return number_text(value)
    return value


def flag_text(value: object) -> object:
    """True or False as text. What is neither is returned, for the rules to refuse."""
    return ("true" if value else "false") if isinstance(value, bool) else value


def comma_text(value: object) -> object:
    """A list of text as one text. What is no such list is returned, for the rules to refuse."""
    if not is_sequence(value) or not all(isinstance(element, str) for element in value):
        return value
    for element in value:
        if "," in element:
            raise ConversionError(f"must be a list of its elements; {element!r} has a comma in it")
    return ",".join(value)


def extra_wire(value: Any) -> Any:
    """An extra parameter as it goes out: Decimals as plain text, floats refused."""
    try:
        return _extra_wire(value)
    except RecursionError:
        raise ConversionError("must not contain itself") from None


def _extra_wire(value: Any) -> Any:
    if isinstance(value, (Decimal, float)):
        return number_text(value)
    if value is None or isinstance(value, (str, int)):
        return plain(value)
    if is_mapping(value):
        return {str(plain(key)): _extra_wire(element) for key, element in value.items()}
    if is_sequence(value):
        return [_extra_wire(element) for element in value]
    raise ConversionError(
        f"must be made of str, int, bool, Decimal, lists and dicts; got {type(value).__name__}"
    )


def _encode_other(value: object) -> object:
    if isinstance(value, str):
        return plain(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


to_json: Callable[[Any], bytes] = json.Encoder(enc_hook=_encode_other).encode
"""A wire value as JSON; raises one of NO_JSON where it has none."""

NO_JSON = (TypeError, UnicodeEncodeError, RecursionError, OverflowError)


class Damaged:
    """What a field of an object is where something else than the object was sent."""

    __slots__ = ("_sent",)

    def __init__(self, sent: Any) -> None:
        self._sent = sent

    def __repr__(self) -> str:
        return f"{self._sent!r} was sent in place of the object"


def is_nothing(raw: Any) -> bool:
    """Whether a field has no value: it was not sent, or it is null or the empty text."""
    return raw is UNSET or raw is None or raw == ""


def text_of(raw: Any) -> str:
    """A field as text; what is not there or null is the exchange's own empty string."""
    if isinstance(raw, str):
        return raw
    if raw is UNSET or raw is None:
        return ""
    if isinstance(raw, Decimal):
        return str(raw)
    if isinstance(raw, Damaged):
        raise ConversionError(f"is not a text: {raw!r}")
    return json.encode(raw).decode()


def elements_of(raw: Any) -> list[Any]:
    """The elements of a list; none where there is nothing. Else raises ConversionError."""
    if is_list(raw):
        return raw
    if is_nothing(raw):
        return []
    raise ConversionError(f"is not a list: {raw!r}")


def members_of(raw: Any) -> dict[str, Any]:
    """The members of an object; none where there is nothing. Else raises ConversionError."""
    if is_dict(raw):
        return raw
    if is_nothing(raw):
        return {}
    raise ConversionError(f"is not an object: {raw!r}")


def decimal_of(raw: Any) -> Decimal | None:
    """A field as a number; None for the empty string, null and what is not there."""
    try:
        if type(raw) is str:
            return Decimal(raw) if raw else None
        if raw is UNSET or raw is None:
            return None
        if not isinstance(raw, bool):
            return Decimal(raw)
    except (InvalidOperation, TypeError, ValueError):
        pass
    raise ConversionError(f"is not a number: {raw!r}")


def time_of(raw: Any) -> datetime | None:
    """A field of milliseconds since 1970 as an aware time; None where there is nothing."""
    return _since_1970(raw, 1000)


def microsecond_time_of(raw: Any) -> datetime | None:
    """A field of microseconds since 1970 as an aware time; None where there is nothing."""
    return _since_1970(raw, 1)


def _since_1970(raw: Any, microseconds: int) -> datetime | None:
    if raw is UNSET or raw is None or raw == "":
        return None
    unit = "milliseconds" if microseconds == 1000 else "microseconds"
    if isinstance(raw, bool):
        raise ConversionError(f"is not a time in {unit}: {raw!r}")
    try:
        return EPOCH + timedelta(microseconds=int(raw) * microseconds)
    except (TypeError, ValueError, OverflowError):
        raise ConversionError(f"is not a time in {unit}: {raw!r}") from None


@cache
def flag_reader(yes: str, no: str) -> Callable[[Any], bool | None]:
    """What reads a field as true or false, also where it is written with two words.

    It reads None where there is nothing.
    """

    def flag_of(raw: Any) -> bool | None:
        if raw is UNSET or raw is None or raw == "":
            return None
        if isinstance(raw, bool):
            return raw
        if raw in (yes, no):
            return bool(raw == yes)
        raise ConversionError(f"is neither {yes} nor {no}: {raw!r}")

    return flag_of


def integer_of(raw: Any) -> int | None:
    """A field as a whole number; None where there is nothing."""
    if type(raw) is int:
        return raw
    if raw is UNSET or raw is None or raw == "":
        return None
    number = decimal_of(raw)
    if number is None or number != number.to_integral_value():
        raise ConversionError(f"is not a whole number: {raw!r}")
    return int(number)


def texts_of(raw: Any) -> list[str]:
    """A field as a list of text; empty where there is nothing."""
    return [text_of(element) for element in elements_of(raw)]


def comma_parts_of(raw: Any) -> list[str]:
    """A field of text between commas as a list; empty where there is nothing."""
    text = text_of(raw)
    return text.split(",") if text else []


def decimals_of(raw: Any) -> list[Decimal | None]:
    """A field as a list of numbers; empty where there is nothing."""
    return [decimal_of(element) for element in elements_of(raw)]


def text_lists_of(raw: Any) -> list[list[str]]:
    """A field as lists in a list; empty where there is nothing."""
    return [texts_of(element) for element in elements_of(raw)]


def text_map_of(raw: Any) -> dict[str, str]:
    """A field as text by name; empty where there is nothing."""
    return {name: text_of(value) for name, value in members_of(raw).items()}


def decimal_map_of(raw: Any) -> dict[str, Decimal | None]:
    """A field as numbers by name; empty where there is nothing."""
    return {name: decimal_of(value) for name, value in members_of(raw).items()}


def bytes_of(value: Any, what: str) -> bytes:
    """What was received, as bytes; raises TypeError for what is neither bytes nor text."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    try:
        return bytes(memoryview(value))
    except TypeError:
        kind = type(value).__name__
    raise TypeError(f"{what} is bytes or text, not {kind}")
