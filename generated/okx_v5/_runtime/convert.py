"""Between Python values and the exchange's strings, in both directions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, TypeGuard

from msgspec import UNSET, json

Number = Decimal | str | int
"""What a number may be given as. Never a float: it cannot hold 0.1."""

Extra = Mapping[str, Any]
"""Parameters newer than the description, by wire name."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Unfit(ValueError):
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


def number_text(value: object) -> object:
    """A number in plain notation. What is no number is returned, for the rules to refuse."""
    if type(value) is str:
        return value
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise Unfit(f"must be a finite number; got {value}")
        return format(value, "f")
    if isinstance(value, float):
        raise Unfit(
            f"must not be a float, which cannot hold most prices exactly; "
            f"pass Decimal('{value}') or '{value}'"
        )
    if isinstance(value, int) and not isinstance(value, bool):
        try:
            return str(int(value))
        except ValueError as error:
            raise Unfit(f"must be a number of usual size: {error}") from None
    return value


def extra_wire(value: Any) -> Any:
    """An extra parameter as it goes out: Decimals as plain text, floats refused."""
    try:
        return _extra_wire(value)
    except RecursionError:
        raise Unfit("must not contain itself") from None


def _extra_wire(value: Any) -> Any:
    if isinstance(value, (Decimal, float)):
        return number_text(value)
    if value is None or isinstance(value, (str, int)):
        return value
    if is_mapping(value):
        return {str(key): _extra_wire(element) for key, element in value.items()}
    if is_sequence(value):
        return [_extra_wire(element) for element in value]
    raise Unfit(
        f"must be made of str, int, bool, Decimal, lists and dicts; got {type(value).__name__}"
    )


def _encode_other(value: object) -> object:
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


to_json: Callable[[Any], bytes] = json.Encoder(enc_hook=_encode_other).encode
"""A wire value as JSON; raises one of NO_JSON where it has none."""

NO_JSON = (TypeError, UnicodeEncodeError, RecursionError, OverflowError)


def text_of(raw: Any) -> str:
    """A field as text; what is not there or null is the exchange's own empty string."""
    if isinstance(raw, str):
        return raw
    if raw is UNSET or raw is None:
        return ""
    if isinstance(raw, Decimal):
        return str(raw)
    return json.encode(raw).decode()


def decimal_of(raw: Any) -> Decimal | None:
    """A field as a number; None for the empty string, null and what is not there."""
    if raw is UNSET or raw is None or raw == "":
        return None
    if isinstance(raw, bool):
        raise Unfit(f"is not a number: {raw!r}")
    try:
        return Decimal(raw)
    except (InvalidOperation, TypeError, ValueError):
        raise Unfit(f"is not a number: {raw!r}") from None


def time_of(raw: Any) -> datetime | None:
    """A field of milliseconds since 1970 as an aware time; None where there is nothing."""
    if raw is UNSET or raw is None or raw == "":
        return None
    try:
        return EPOCH + timedelta(milliseconds=int(raw))
    except (TypeError, ValueError, OverflowError):
        raise Unfit(f"is not a time in milliseconds: {raw!r}") from None


def flag_of(raw: Any) -> bool | None:
    """A field as true or false, also where it is written as text; None where there is nothing."""
    if raw is UNSET or raw is None or raw == "":
        return None
    if isinstance(raw, bool):
        return raw
    if raw in ("true", "false"):
        return bool(raw == "true")
    raise Unfit(f"is neither true nor false: {raw!r}")


def integer_of(raw: Any) -> int | None:
    """A field as a whole number; None where there is nothing."""
    if raw is UNSET or raw is None or raw == "":
        return None
    number = decimal_of(raw)
    if number is None or number != number.to_integral_value():
        raise Unfit(f"is not a whole number: {raw!r}")
    return int(number)


def texts_of(raw: Any) -> list[str]:
    """A field as a list of text; empty where there is nothing."""
    return [text_of(element) for element in raw] if is_list(raw) else []
