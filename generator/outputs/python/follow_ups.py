"""What REST is asked for after a gap, as data and in words."""

from __future__ import annotations

from collections.abc import Iterable

from ...description.api import FollowUp
from .quoting import Code, literal, tuple_literal


def follow_up(told: FollowUp) -> Code:
    """A question as an expression."""
    parts = [literal(told.ask)]
    if told.of:
        parts.append(Code(f"of={literal(told.of)}"))
    if told.values:
        pairs = (
            tuple_literal((literal(name), tuple_literal(map(literal, values))))
            for name, values in told.values
        )
        parts.append(Code(f"values={tuple_literal(pairs)}"))
    if told.since:
        parts.append(Code(f"since={literal(told.since)}"))
    if told.back is not None:
        field, seconds = told.back
        parts.append(Code(f"back={tuple_literal((literal(field), literal(seconds)))}"))
    if told.changed:
        parts.append(Code(f"changed={literal(told.changed)}"))
    return Code(f"FollowUpQuery({', '.join(parts)})")


def follow_ups_in_words(asked: Iterable[FollowUp]) -> str:
    """What is asked, for a docstring; empty where nothing is."""
    told = "; ".join(_in_words(each) for each in asked)
    return (
        f"After a gap REST is asked, and `Interrupted` tells in `follow_ups`: {told}."
        if told
        else ""
    )


def _in_words(told: FollowUp) -> str:
    values = [
        f"{name} {', '.join(_value(value) for value in several)}"
        for name, several in told.values
        if name not in told.of
    ]
    parts = [told.ask, *([f"of {' and '.join(values)}"] if values else [])]
    if told.since:
        parts.append("since the gap began")
    if told.changed:
        parts.append("what has changed since the gap began")
    if told.back is not None:
        field, seconds = told.back
        parts.append(f"as far back as a `{field}` {_span(seconds)} before it")
    return ", ".join(parts)


def _value(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else " with ".join(value)


def _span(seconds: int) -> str:
    count, unit = (seconds // 86400, "day") if seconds % 86400 == 0 else (seconds // 3600, "hour")
    return f"{count} {unit}{'s' if count > 1 else ''}"
