"""What a change of each fact means to whoever sends requests and reads answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, Literal

from ..description.load import is_mapping, is_sequence
from ..description.tables import KNOWN, MEANINGS

Kind = Literal["breaking", "added", "changed"]
Told = tuple[Kind, str]
Judge = Callable[[Any, Any], Iterator[Told]]
"""Takes what was and what is; None stands for nothing."""

FLOORS = {
    "minimum": "at least",
    "exclusiveMinimum": "more than",
    "minLength": "at least",
    "minItems": "at least",
}
CEILINGS = {
    "maximum": "at most",
    "exclusiveMaximum": "less than",
    "maxLength": "at most",
    "maxItems": "at most",
}
_READABLE = 100
_UNITS = {"Length": " characters", "Items": " elements"}


def of_request(keyword: str, before: Any, after: Any) -> Iterator[Told]:
    """What a change of a parameter's fact means: less is taken, more is, or something else."""
    yield from _judge(keyword, _REQUEST)(before, after)


def of_answer(keyword: str, before: Any, after: Any) -> Iterator[Told]:
    """What a change of a field's fact means: its readers break, can read more, or see a change."""
    yield from _judge(keyword, _ANSWER)(before, after)


def of_operation(keyword: str, before: Any, after: Any) -> Iterator[Told]:
    """What a change of anything else that is said of an operation or a channel means."""
    yield from _judge(keyword, _OPERATION)(before, after)


def _judge(keyword: str, table: dict[str, Judge]) -> Judge:
    return table.get(keyword) or _noticed(keyword, "changed")


def _noticed(what: str, kind: Kind) -> Judge:
    """A change that is always of one kind."""

    def judge(before: Any, after: Any) -> Iterator[Told]:
        yield kind, differing(what, before, after)

    return judge


def differing(what: str, before: Any, after: Any) -> str:
    """What something is and was, where that can be read in a line."""
    now, was = shown(after), shown(before)
    if max(len(now), len(was)) <= _READABLE:
        return f"{what}: {now}, was {was}"
    return f"{what} {'added' if before is None else 'removed' if after is None else 'changed'}"


def shown(value: Any) -> str:
    """A value as a report has it."""
    if value is None or value is False or value in ({}, []):
        return "nothing"
    if is_sequence(value) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    if is_mapping(value) or is_sequence(value):
        return f"`{json.dumps(value, ensure_ascii=False)}`"
    return "yes" if value is True else str(value)


def _values(opening: Kind, closing: Kind, more: Kind, fewer: Kind) -> Judge:
    """A list of values: what it means that it is there or not, is longer or shorter."""

    def judge(before: Any, after: Any) -> Iterator[Told]:
        old, new = _listed(before), _listed(after)
        if old is None:
            yield closing, f"has known values now: {', '.join(new or ())}"
        elif new is None:
            yield opening, "has no list of values any more"
        else:
            if added := [each for each in new if each not in old]:
                yield more, f"{_plural('value', added)} {', '.join(added)} added"
            if gone := [each for each in old if each not in new]:
                yield fewer, f"{_plural('value', gone)} {', '.join(gone)} removed"

    return judge


def _listed(value: Any) -> list[str] | None:
    if value is None:
        return None
    if is_mapping(value):  # of a table of meanings
        value = [*value.get("values", ())]
    return [str(each) for each in (value if is_sequence(value) else [value])]


def _plural(word: str, every: list[str]) -> str:
    return word if len(every) == 1 else f"{word}s"


def _bound(keyword: str, words: str, *, floor: bool) -> Judge:
    unit = next((unit for end, unit in _UNITS.items() if keyword.endswith(end)), "")

    def judge(before: Any, after: Any) -> Iterator[Told]:
        tighter = before is None or (
            after is not None and (after > before if floor else after < before)
        )
        now = "no bound" if after is None else f"{words} {after}{unit}"
        was = f", was {words} {before}{unit}" if before is not None else ", had no bound"
        yield "breaking" if tighter else "changed", f"{now}{was}"

    return judge


def _when_new(what: str, gone: str) -> Judge:
    """Something that narrows a request where it is new, and widens it where it is gone."""

    def judge(before: Any, after: Any) -> Iterator[Told]:
        if before is None or before is False:
            yield "breaking", what.format(shown(after))
        elif after is None or after is False:
            yield "changed", gone.format(shown(before))
        else:
            yield "breaking", f"{what.format(shown(after))}, was {shown(before)}"

    return judge


def _types_taken(before: Any, after: Any) -> Iterator[Told]:
    wider = before is not None and after is not None and {*_list(before)} <= {*_list(after)}
    yield "changed" if wider else "breaking", f"type {shown(after)}, was {shown(before)}"


def _types_answered(before: Any, after: Any) -> Iterator[Told]:
    narrower = before is not None and after is not None and {*_list(after)} <= {*_list(before)}
    yield "changed" if narrower else "breaking", f"type {shown(after)}, was {shown(before)}"


def _list(value: Any) -> list[Any]:
    return value if is_sequence(value) else [value]


def _deprecated(before: Any, after: Any) -> Iterator[Told]:
    yield "changed", "is deprecated" if after else "is no longer deprecated"


def _required(before: Any, after: Any) -> Iterator[Told]:
    if after:
        yield "breaking", "is required now"
    else:
        yield "changed", "may be left out now"


def _limits(before: Any, after: Any) -> Iterator[Told]:
    old, new = [_limit(each) for each in before or ()], [_limit(each) for each in after or ()]
    now = "; ".join(each for each in new if each not in old)
    was = "; ".join(each for each in old if each not in new)
    yield "changed", f"rate limit: {now or 'none'}, was {was or 'none'}"


def _limit(limit: dict[str, Any]) -> str:
    unit = "orders" if "orders" in limit else "requests"
    told = f"{limit.get(unit)} {unit} in {limit.get('seconds', '?')} s"
    known = {unit, "seconds", "per"}
    per = f" per {' + '.join(limit['per'])}" if "per" in limit else ""
    rest = ", ".join(f"{key} {shown(each)}" for key, each in limit.items() if key not in known)
    return f"{told}{per}" + (f" ({rest})" if rest else "")


_RIGHTS = {None: 0, "read": 1, "trade": 2, "withdraw": 2}


def _permission(before: Any, after: Any) -> Iterator[Told]:
    less = _RIGHTS.get(after, 3) < _RIGHTS.get(before, 3)
    yield "changed" if less else "breaking", f"permission {shown(after)}, was {shown(before)}"


def _secured(before: Any, after: Any) -> Iterator[Told]:
    if after:
        yield "breaking" if not before else "changed", "is signed with keys now"
    else:
        yield "changed", "needs no keys any more"


def _login(before: Any, after: Any) -> Iterator[Told]:
    yield ("breaking", "needs a login now") if after else ("changed", "needs no login any more")


def _feature(name: str) -> Judge:
    """Something that clients make a method of."""

    def judge(before: Any, after: Any) -> Iterator[Told]:
        kind: Kind = "added" if before is None else "breaking" if after is None else "changed"
        yield kind, differing(name, before, after)

    return judge


def _breaking(what: str) -> Judge:
    return _noticed(what, "breaking")


def _changed(what: str) -> Judge:
    return _noticed(what, "changed")


_COMMON: dict[str, Judge] = {
    "title": _breaking("name of the model"),
    "format": _breaking("format"),
    "deprecated": _deprecated,
    "x-okx-name": _breaking("name in Python"),
    MEANINGS: _values("changed", "added", "added", "changed"),
}

_REQUEST: dict[str, Judge] = {
    **_COMMON,
    **{key: _bound(key, words, floor=True) for key, words in FLOORS.items()},
    **{key: _bound(key, words, floor=False) for key, words in CEILINGS.items()},
    "type": _types_taken,
    "required": _required,
    "in": _breaking("place"),
    "enum": _values("changed", "breaking", "added", "breaking"),
    "const": _values("changed", "breaking", "added", "breaking"),
    "pattern": _when_new("must match {}", "need not match {} any more"),
    "uniqueItems": _when_new("has no element twice", "may have an element twice"),
    "additionalProperties": _when_new("takes other parameters: no", "takes other parameters"),
    "x-okx-default": _changed("what the exchange takes without it"),
}

_ANSWER: dict[str, Judge] = {
    **_COMMON,
    "type": _types_answered,
    "enum": _values("changed", "added", "added", "changed"),
    KNOWN: _values("changed", "added", "added", "changed"),
    "content": _breaking("content type"),
    "x-okx-column": _breaking("column"),
    "x-okx-flag": _breaking("words of true and false"),
    "x-okx-sbe": _changed("the binary layout"),
    "x-okx-succeeds": _changed("value that means success"),
    "x-okx-fails": _changed("value that means failure"),
}

_OPERATION: dict[str, Judge] = {
    "operationId": _breaking("method"),
    "x-okx-method": _breaking("method"),
    "x-okx-operation": _breaking("operation of REST"),
    "tags": _changed("resource"),
    "deprecated": _deprecated,
    "security": _secured,
    "x-okx-login": _login,
    "x-okx-permission": _permission,
    "x-okx-class": _changed("what it may do"),
    "x-okx-rate-limit": _limits,
    "x-okx-pages": _feature("pages"),
    "x-okx-order-book": _feature("kept order book"),
    "x-okx-kind": _breaking("what a push means"),
    "x-okx-key": _breaking("key of a state"),
    "x-okx-availability": _changed("who can use it"),
    "x-okx-successor": _changed("successor"),
    "x-okx-result": _changed("promised result"),
    "x-okx-resend": _changed("sent again"),
    "x-okx-batch-of": _changed("batch of"),
    "x-okx-snapshot": _changed("snapshot"),
    "x-okx-follow-up": _changed("what is asked after a gap"),
    "x-okx-connections": _changed("connections of a sub-account"),
    "x-okx-per-connection": _changed("arguments of a connection"),
    "class": _breaking("exception"),
    "resend": _changed("may be sent again"),
}
