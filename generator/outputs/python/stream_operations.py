"""Operations that are sent over the streams, as data."""

from __future__ import annotations

from ...description.api import StreamOperation
from .docstrings import filled, paragraphs
from .methods import rate_limit
from .package import Method, StreamOperationTable
from .quoting import Code, literal, tuple_literal


def stream_operation_table(operation: StreamOperation, twin: Method) -> StreamOperationTable:
    """One operation, and the method that does the same over REST."""
    instead = tuple((name, each.name) for name, each in operation.instead)
    limits = operation.limits
    return StreamOperationTable(
        fact=operation,
        twin=twin,
        op=literal(operation.op),
        key=literal(operation.key),
        path=literal(operation.path),
        documentation=literal(operation.documentation),
        without=literal(operation.without),
        instead=tuple_literal(map(literal, instead)),
        beside=literal(tuple(each.name for each in operation.headers)),
        limits=None if limits is None else tuple(map(rate_limit, limits)),
        docstring=_docstring(operation),
    )


def _docstring(operation: StreamOperation) -> Code:
    lacks = f"It does not take {', '.join(operation.without)}." if operation.without else ""
    counts = "" if operation.limits is not None else "It counts towards the same rate limits."
    where = f"On {operation.path}, with a login, as {operation.twin.id} does over REST."
    told = " ".join(each for each in (where, counts, lacks) if each)
    parts = (operation.twin.summary, operation.description, told)
    return paragraphs((*(filled(part, 0) for part in parts), operation.documentation), 0)
