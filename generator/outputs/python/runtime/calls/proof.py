"""What an answer proves: a success only where it carries what the description promises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from ..errors import ApiError, BadReply, api_error, meaning_of
from ..models.convert import is_mapping, is_sequence
from ..models.fields import holds_secrets
from ..models.item import Decoded
from ..models.outcomes import elements_of, own_id, relation
from ..models.promise import SUCCESS, Promise, Verdict, scalar_text, value_of
from ..models.reply import Reply, answered

T = TypeVar("T")


def proven(reply: Reply[T]) -> Reply[T]:
    """The reply, where its answer proves a success, or tells the result of each element.

    Raises ApiError for a refusal, BadReply where neither is proven.
    """
    if not reply.promise.acts:
        return _read(reply)
    if reply.promise.rows != "each":
        return _single(reply)
    # What a list asks for is one request: that a part was refused is its error, and holds the rest.
    return _batch(reply).check() if reply.promise.of else _batch(reply)


def asked_for(wire: Any, promise: Promise) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The caller's own IDs in a request, and the places of what has a row of its own each."""
    elements = elements_of(wire, promise)
    named = map(own_id, wire if is_sequence(wire) else (wire,))
    return tuple(each for each in named if each), tuple(range(len(elements or ())))


def told_of(wire: Any, promise: Promise, places: Sequence[int]) -> tuple[dict[str, str], ...]:
    """What tells a request from others, or each of the elements at some places."""
    elements = elements_of(wire, promise)
    parts = [wire] if elements is None else [elements[place] for place in places]
    whole: Mapping[str, Any] = wire if is_mapping(wire) else {}
    return tuple(
        {
            name: told
            for name in (*promise.asked_by, *promise.asked_with)
            if (told := scalar_text(value_of(part, name)) or scalar_text(value_of(whole, name)))
        }
        for part in parts
    )


def unproven(reply: Reply[Any], found: str, places: tuple[int, ...] | None = None) -> BadReply:
    """The error for an answer that does not tell what became of a request, or of some of it."""
    wire = reply.asked()
    ids, everything = asked_for(wire, reply.promise)
    if places is not None and is_sequence(wire):
        ids = tuple(each for each in (own_id(wire[place]) for place in places) if each)
    return BadReply(
        f"{answered(reply.http_status)}, {found}",
        reply.operation,
        ids,
        reply.http_status,
        reply.raw,
        secret=any(holds_secrets(type(item)) for item in reply),
        places=everything if places is None else places,
        ask=reply.promise.ask,
        finds_ids=reply.promise.finds_ids,
        reply=reply,
    )


def _read(reply: Reply[T]) -> Reply[T]:
    """The reply of a request that changes nothing."""
    if reply.code != SUCCESS:
        if _says_items_failed(reply):
            raise unproven(reply, _no_item(reply))
        raise _refused(reply)
    if not reply:
        if reply.promise.rows == "one":
            raise unproven(reply, "and no row, where there must be one")
        return reply
    if _is_hollow(reply[0]) and all(map(_is_hollow, reply)):
        raise unproven(reply, "and nothing in its rows")
    if reply.promise.by and relation(reply.asked(), reply[0], reply.promise) == "other":
        raise unproven(reply, f"and a row of another {' or '.join(reply.promise.by)}")
    return reply


def _single(reply: Reply[T]) -> Reply[T]:
    """The reply of a request for one thing, or for several that have one result together."""
    asked, promise = reply.asked(), reply.promise
    is_told_by_rows = reply.code == SUCCESS or _says_items_failed(reply)
    if is_sequence(asked) and len(reply) > 1 and is_told_by_rows:
        raise unproven(reply, "and several rows, where one must tell the result of all elements")
    own = [row for row in reply if relation(asked, row, promise) != "other"]
    found = [reply.verdict(row) for row in own]
    states = {each.state for each in found}
    if "unknown" in states and (told := _in_part(found)):
        raise unproven(reply, told)
    for each, row in zip(found, own, strict=True):
        if each.state == "refused":
            raise reply.refusal(each, row)
    if reply.code == SUCCESS:
        if states == {"taken"} or (promise.rows == "any" and _may_be_all(reply, own)):
            return reply
        raise unproven(reply, "and no row that tells what became of the request")
    return _told_by_rows(reply, "taken" in states)


def _may_be_all(reply: Reply[Any], own: list[Any]) -> bool:
    """Whether rows of which none is promised are what there is to say."""
    return len(own) == len(reply) and not (own and all(map(_is_hollow, own)))


def _batch(reply: Reply[T]) -> Reply[T]:
    """The reply of a request for several things, each with a result of its own."""
    outcomes = reply.outcomes
    states = {each.state for each in outcomes}
    places = tuple(each.place for each in outcomes if each.state == "unknown")
    if places and (told := _in_part(map(reply.verdict, reply))):
        raise unproven(reply, told, places)
    if states - {"unknown"}:
        if places:
            raise unproven(reply, "and no result of its own for some elements", places)
        rows: list[Any] = [each.item for each in outcomes]
        if len(rows) != len(reply) or any(a is not b for a, b in zip(rows, reply, strict=True)):
            reply = reply.only(rows)
        if reply.code == SUCCESS or "refused" in states:
            return reply
    elif reply.code == SUCCESS:
        raise unproven(reply, "and no row that tells the result of any element")
    return _told_by_rows(reply, "taken" in states)


def _in_part(verdicts: Iterable[Verdict]) -> str:
    """Words about the first row of which a part was carried out; empty where there is none."""
    for each in verdicts:
        if each.state == "unknown" and each.code:
            why = f"{each.code} {each.text}".strip() if each.code != SUCCESS else each.text
            return f"and an item that was carried out in part, the rest refused ({why})"
    return ""


def _told_by_rows(reply: Reply[T], taken: bool) -> Reply[T]:
    """What an answer with another code than success means, where no row tells of a refusal."""
    proven = taken and bool(reply.promise.success)
    if proven and meaning_of(reply.code).tells == "some-failed":
        return reply
    # Other codes whose outcome is unknown say so themselves, and why.
    says_no = _says_items_failed(reply) or meaning_of(reply.code).resend != "unknown"
    if says_no and (proven or reply.holds_success()):
        raise unproven(reply, f"with code {reply.code} and an item that was carried out")
    if _says_items_failed(reply):
        raise unproven(reply, _no_item(reply))
    raise _refused(reply)


def _says_items_failed(reply: Reply[Any]) -> bool:
    """Whether its code says nothing but that items failed."""
    return meaning_of(reply.code).tells in ("all-failed", "some-failed")


def _no_item(reply: Reply[Any]) -> str:
    said = f"with code {reply.code} {reply.msg}".rstrip()
    return f"{said}, and no item that tells a result"


def _refused(reply: Reply[Any]) -> ApiError:
    ids, _ = asked_for(reply.asked(), reply.promise)
    return api_error(reply.code, reply.msg, reply.http_status, reply.operation, ids, list(reply))


def _is_hollow(row: Any) -> bool:
    """Whether a row is nothing at all, or an object without a value in it."""
    if isinstance(row, Decoded):
        return row.is_empty() and not row.sent()
    return row is None or row in ({}, [], "")
