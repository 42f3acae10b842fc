"""Operations that are sent over the streams, as data and as methods."""

from __future__ import annotations

from ...description.api import StreamOperation
from .docstrings import argument_block, argument_entries, entry, filled, paragraphs
from .methods import EXTRA_ABOUT, RAISED, rate_limit
from .package import Method, StreamOperationTable
from .quoting import Code, literal, tuple_literal
from .request_classes import Argument


def stream_operation_table(operation: StreamOperation, twin: Method) -> StreamOperationTable:
    """One operation, and the method that does the same over REST."""
    instead = tuple((name, each.name) for name, each in operation.instead)
    limits = operation.limits
    taken = tuple(_taken(operation, twin))
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
        parameters=taken,
        docstring=_docstring(operation),
        method_docstring=_method_docstring(operation, twin, taken),
    )


def _taken(operation: StreamOperation, twin: Method) -> list[Argument]:
    """The arguments of the method: those over REST that are taken here, headers behind."""
    headers = twin.headers.parameters if twin.headers is not None else ()
    without = {*map(literal, operation.without)}
    every = (*twin.request.parameters, *headers)
    return [each for each in every if each.wire_name not in without]


def _method_docstring(
    operation: StreamOperation, twin: Method, taken: tuple[Argument, ...]
) -> Code:
    extra = [("extra", EXTRA_ABOUT)] if twin.request.takes_extra else []
    raised = "\n".join(entry(name, text, 8) for name, text in RAISED)
    told = f"Sends {operation.op} over {operation.path}, as {operation.twin.id} does over REST"
    told += ", within the same rate limits." if operation.limits is None else "."
    parts = (
        filled(operation.twin.summary, 11),
        filled(operation.twin.description, 8),
        filled(operation.description, 8),
        argument_block([*argument_entries(taken), *extra], 8),
        filled(told, 8),
        f"Raises:\n{raised}",
        operation.documentation,
    )
    return paragraphs(parts, 8)


def _docstring(operation: StreamOperation) -> Code:
    lacks = f"It does not take {', '.join(operation.without)}." if operation.without else ""
    counts = "" if operation.limits is not None else "It counts towards the same rate limits."
    where = f"On {operation.path}, with a login, as {operation.twin.id} does over REST."
    told = " ".join(each for each in (where, counts, lacks) if each)
    parts = (operation.twin.summary, operation.description, told)
    return paragraphs((*(filled(part, 0) for part in parts), operation.documentation), 0)
