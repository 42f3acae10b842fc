"""What the exchange says of a request whose outcome is unknown, and how to ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from msgspec import Struct

from ..errors import ApiError, OkxError, OutcomeUnknown, ValidationError, meaning_of
from ..models.outcomes import OWN_IDS
from ..models.promise import scalar_text, value_of
from .operation import Operation

SETTLED = 10_000
"""Milliseconds after its `exp_time` in which what was taken is to be seen by who asks for it."""


class Finding(Struct, frozen=True):
    """What is known now of a request, or of the element of a batch at its `place`.

    `state` is "found" where the exchange has something for it: `items`, the rows of `ask` as they
    are now. It is "not found" where the exchange knows nothing of it at this moment, "not asked"
    where nothing tells it from others, and "failed" where the question was not answered; `error`
    says why then. `request` is what it was asked by, by wire name.

    `may_still_arrive` is False where nothing more can come of it: a new order that is there, or a
    request whose `exp_time` had passed ten seconds before the exchange was asked. Otherwise it may
    be on its way. `advice` says in words what to do.

    An ID of your own tells an order from others only if no earlier one had it.
    """

    place: int | None
    request: dict[str, str]
    ask: str
    state: Literal["found", "not found", "not asked", "failed"]
    items: tuple[Any, ...]
    may_still_arrive: bool
    advice: str
    error: OkxError | None = None


class Question(NamedTuple):
    """How to ask: the arguments by Python name, and what own rows have in which field."""

    arguments: dict[str, Any]
    told_by: dict[str, tuple[str, ...]]


def question(
    operation: Operation[Any] | None,
    unknown: OutcomeUnknown,
    request: Mapping[str, str],
    beside: Mapping[str, Any],
) -> Question | str:
    """The question about a request, or why it cannot be asked."""
    if operation is None:
        return "No endpoint is known that tells: look at orders, positions and balances."
    asked: Any = operation.request
    names: Mapping[str, str] = asked._names
    known = {
        name for name in unknown.asked_by if name in names or f"_{name}" in dir(operation.item)
    }
    # What was asked by an ID need not repeat it; of a list that knows none, rows must have it.
    told_by: dict[str, tuple[str, ...]] = {
        name: (request[name], "") if name in names else (request[name],)
        for name in unknown.asked_by
        if name in known & request.keys()
    }
    if not told_by:
        return (
            f"It has no ID that {unknown.ask} knows: look there by instrument, time and size. Give "
            "the next one an ID of your own."
        )
    given = {names[name]: value for name, value in request.items() if name in names}
    arguments = {**given, **beside}
    try:
        operation.given(dict(arguments))
    except ValidationError as error:
        return f"{unknown.ask} must be told more, which you can pass beside the error: {error}"
    return Question(arguments, told_by)


def own_rows(rows: Iterable[Any], told_by: Mapping[str, tuple[str, ...]]) -> list[Any]:
    """Those of the rows that speak of what was asked for."""
    return [
        row
        for row in rows
        if all(scalar_text(value_of(row, name)) in own for name, own in told_by.items())
    ]


def says_nothing_is_there(error: OkxError) -> bool:
    """Whether the exchange knows nothing by what it was asked; other refusals do not tell that."""
    return isinstance(error, ApiError) and meaning_of(error.code).tells == "not-there"


def finding(
    unknown: OutcomeUnknown,
    place: int | None,
    request: dict[str, str],
    answer: list[Any] | OkxError | str,
    *,
    is_past: bool,
) -> Finding:
    """What an answer means; text says why nothing was asked."""
    creates = bool(unknown.asked_by) and all(name in OWN_IDS for name in unknown.asked_by)
    if isinstance(answer, str):
        return Finding(place, request, unknown.ask, "not asked", (), not is_past, answer)
    if isinstance(answer, OkxError):
        advice = "The question was not answered: ask again."
        return Finding(place, request, unknown.ask, "failed", (), not is_past, advice, answer)
    if answer:
        done = "It was taken: the row says what came of it."
        if not creates:
            done = "See in the row whether it was carried out."
        still = not is_past and not creates
        return Finding(place, request, unknown.ask, "found", tuple(answer), still, done)
    ended = "" if creates else ", or what it speaks of has ended, through it or before"
    advice = (
        f"Nothing is there, and it can arrive no more: it was not carried out{ended}, or is told "
        f"by {unknown.ask} no more."
    )
    if not is_past:
        advice = (
            f"Nothing is there now: it may still arrive{ended}. Ask again before you send it "
            "again, with the same ID."
        )
    return Finding(place, request, unknown.ask, "not found", (), not is_past, advice)
