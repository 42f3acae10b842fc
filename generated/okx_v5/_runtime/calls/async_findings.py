# Made from generator/outputs/python/runtime/calls/async_findings.py, not to be edited; make it again with: make generate
"""Asks the exchange what became of requests whose outcome is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import OkxError, OutcomeUnknown
from ..models.reply import Reply
from .async_client import AsyncClientCore
from .async_pages import AsyncPages
from .finding import (
    SETTLED,
    Finding,
    Question,
    finding,
    own_rows,
    question,
    says_nothing_is_there,
)
from .operation import Operation


async def look_up(
    client: AsyncClientCore,
    unknown: OutcomeUnknown,
    operations: Mapping[str, Operation[Any]],
    beside: Mapping[str, Any],
) -> tuple[Finding, ...]:
    """What is known of each request in an error."""
    operation = operations.get(unknown.ask)
    places: tuple[int | None, ...] = unknown.places or (None,)
    requests = unknown.requests or tuple(dict[str, str]() for _ in places)
    found: list[Finding] = []
    for place, request in zip(places, requests, strict=True):
        is_past = await _is_past(client, unknown)  # before it is asked: nothing comes afterwards
        answer: list[Any] | OkxError | str
        asked = question(operation, unknown, request, beside)
        if isinstance(asked, str) or operation is None:
            answer = str(asked)
        else:
            try:
                answer = await _rows(client, operation, asked)
            except OkxError as error:
                is_answer = says_nothing_is_there(error)
                answer = [] if is_answer else error.with_traceback(None)
        found.append(finding(unknown, place, request, answer, is_past=is_past))
    return tuple(found)


async def _rows(client: AsyncClientCore, operation: Operation[Any], asked: Question) -> list[Any]:
    """The rows that the exchange has for a request, from as many pages as need be."""
    if operation.pages is None:
        reply = await client.send(operation, *operation.given(dict(asked.arguments)))
        return own_rows(reply, asked.told_by)
    rows: list[Any] = []
    pages: AsyncPages[Reply[Any]] = AsyncPages(client, operation, dict(asked.arguments))
    async for page in pages:
        rows += own_rows(page, asked.told_by)
        if rows:
            break
    return rows


async def _is_past(client: AsyncClientCore, unknown: OutcomeUnknown) -> bool:
    """Whether the exchange takes the request no more, by its own clock, and shows what it took."""
    if unknown.expires is None:
        return False
    try:
        return await client.exchange_time() > unknown.expires + SETTLED
    except OkxError:
        return False
