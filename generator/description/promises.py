"""Promises of answers, as a part of stage 3: what a success is, and which field tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, get_args

from .api import Answer, Failure, ItemModel, Promise, RequestModel, Success, Type
from .load import is_sequence
from .resolve import Node

SUCCEEDS, FAILS = "x-okx-succeeds", "x-okx-fails"
KEY = "x-okx-result"

OWN_IDS = (*("clOrdId", "algoClOrdId", "clQuoteId", "clRfqId", "clientId", "clTReqId", "clQReqId"),)
"""What a caller names an order or a request by, so that it can be found again."""

_INSTRUMENTS = ("instId", "sprdId")

Rows = Literal["one", "each", "any"]
_ENDPOINT = re.compile(r"GET /api/v5/[A-Za-z0-9/-]+")


def promise(node: Node, request: RequestModel, answer: Answer, safe: bool) -> Promise:
    """What an operation promises; what only reads promises nothing unless it says so."""
    model = answer.item.model
    told = tuple(_told(model, ())) if model is not None else ()
    success = tuple(Success(each, path, text) for key, each, path, text in told if key == SUCCEEDS)
    failure = tuple(Failure(each, path, text) for key, each, path, text in told if key == FAILS)
    said = node.get(KEY)
    if said is None:
        if not safe and answer.data != "bytes":
            raise node.error(
                f"{KEY} is missing",
                f"Say what an answer promises, such as {KEY}: {{rows: one, by: [ordId]}}.",
            )
        return Promise(node, "any", (), success, failure, "", True, (), (), ())
    said.only({"rows", "by", "of", "ask", "own-ids"}, KEY)
    rows, by = _rows(said["rows"]), tuple(_by(said, model))
    of = tuple(_of(said["of"], request, by, safe)) if "of" in said else ()
    one_of_all = request.kind == "batch" and rows == "one" and _are_results(by, success)
    if (rows == "each") != (request.kind == "batch" or bool(of)) and not one_of_all:
        raise said["rows"].error(
            f"rows: {rows} does not fit the request",
            "A batch has each, or what names a list in of; it has one where `by` is a result.",
        )
    ask = said.get("ask")
    asked = _names(request, of) if ask is not None else set[str]()
    asked_by = tuple(
        name for name in dict.fromkeys((*by, *OWN_IDS)) if name in asked and _names_one(name)
    )
    return Promise(
        node=said,
        rows=rows,
        by=by,
        success=success,
        failure=failure,
        ask=ask.matching(_ENDPOINT, "a GET of the exchange") if ask is not None else "",
        finds_ids="own-ids" not in said or said["own-ids"].one_of(("unknown",)) != "unknown",
        asked_by=asked_by,
        asked_with=_beside(ask, asked, asked_by),
        of=of,
    )


def _names(request: RequestModel, of: tuple[tuple[str, str], ...]) -> set[str]:
    """What a request says of one thing: its parameters, or those of an element."""
    return {*(each.name for each in request.order.parameters), *(field for _, field in of)}


def _names_one(name: str) -> bool:
    """Whether a field names one order, quote, withdrawal …; an instrument has many."""
    return name in OWN_IDS or (name.endswith("Id") and name not in _INSTRUMENTS)


def _beside(ask: Node | None, asked: set[str], asked_by: tuple[str, ...]) -> tuple[str, ...]:
    """What else a GET takes of a request: an ID alone need not find what has a tag or a type."""
    if not asked_by:
        return ()
    return tuple(name for name in _taken(ask) if name in asked and name not in asked_by)


def _taken(ask: Node | None) -> Iterator[str]:
    """The parameters of a GET; none where there is no such GET, which is told later."""
    if ask is None:
        return
    path = ask.library.top()["paths"].get(ask.text().removeprefix("GET "))
    asked = path.resolved().get("get") if path is not None else None
    if asked is not None and "parameters" in asked:
        for each in asked["parameters"].elements():
            yield each.resolved()["name"].text()


def _rows(said: Node) -> Rows:
    for rows in get_args(Rows):
        if said.value == rows:
            return rows  # type: ignore[no-any-return]
    raise said.error(f"{said.value!r} is not known here", f"One of {', '.join(get_args(Rows))}.")


def _are_results(by: tuple[str, ...], success: tuple[Success, ...]) -> bool:
    """Whether a row is told by results alone, so that it can speak of a whole batch."""
    results = {each.path for each in success}
    return bool(by) and all((name,) in results for name in by)


def _by(said: Node, model: ItemModel | None) -> Iterator[str]:
    by = said.get("by")
    if by is None:
        return
    fields = {each.name for each in model.fields} if model is not None else set[str]()
    for name in by.elements() if is_sequence(by.value) else (by,):
        if name.text() not in fields:
            raise name.error(f"{name.text()!r} is no field of a row")
        yield name.text()


def _of(
    said: Node, request: RequestModel, by: tuple[str, ...], safe: bool
) -> Iterator[tuple[str, str]]:
    """The lists of texts that have a row for each element, and where a row repeats it."""
    if safe:
        raise said.error("a row for each element of a list is a promise of what acts")
    lists = {each.name: each.required for each in request.parameters if _is_list(each.type)}
    for name, field in said.items():
        if name not in lists:
            raise field.error(f"{name!r} is no list of text")
        if field.text() not in by:
            raise field.error(f"a row is not told by {field.value!r}", "Name it in by.")
        yield name, field.text()
    if not said.mapping() or (len(said.mapping()) == 1 and not any(map(lists.get, said.mapping()))):
        raise said.error("a request may be without any such list")


def _is_list(kind: Type[RequestModel]) -> bool:
    is_text = kind.element is not None and kind.element.name == "string"
    return is_text or kind.format == "comma-separated"


def _told(
    model: ItemModel, above: tuple[str, ...]
) -> Iterator[tuple[str, Node, tuple[str, ...], str]]:
    """The fields that tell results, at any depth, each with the value that its key speaks of."""
    for field in model.fields:
        path = (*above, field.name)
        for key in (SUCCEEDS, FAILS):
            said = field.schema.get(key)
            if said is not None:
                value = said.value
                text = str(value).lower() if isinstance(value, bool) else said.text()
                yield key, said, path, text
        if SUCCEEDS in field.schema and FAILS in field.schema:
            raise field.schema[FAILS].error(f"{SUCCEEDS} says what all other values mean")
        for inner in field.type.models:
            yield from _told(inner, path)
