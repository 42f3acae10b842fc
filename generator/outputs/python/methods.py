"""Operations as methods of their resource, and as data."""

from __future__ import annotations

from ...description.api import (
    Cursor,
    NumberedPages,
    Operation,
    Promise,
    RateLimit,
    Successor,
)
from ...description.availability import who_can_use_it
from ...description.limits import how_it_is_sent
from ...description.pages import USUAL
from .answers import returned
from .classes import Classes
from .docstrings import argument_block, argument_entries, entry, filled, paragraphs
from .names import method_name, snake
from .package import Method
from .quoting import Code, literal, tuple_literal
from .request_classes import RequestClass
from .requests import Owner, request_class


def method(operation: Operation, resource: Code, classes: Classes) -> Method:
    """One operation; its classes join those of its resource."""
    name = method_name(operation.node["operationId"], resource)
    owner = Owner(operation.id, operation.documentation)
    request = request_class(operation.request, classes, owner)
    beside = operation.headers
    headers = request_class(beside, classes, owner) if beside is not None else None
    _refuse_same(operation, request, headers)
    return Method(
        fact=operation,
        key=literal(operation.key),
        method=literal(operation.method),
        path=literal(operation.path),
        resource=resource,
        name=name,
        summary=literal(operation.summary),
        documentation=literal(operation.documentation),
        permission=literal(operation.permission),
        private=literal(operation.access == "with keys"),
        signs=literal(operation.access != "without keys"),
        safe=literal(operation.safe),
        promise=_promise(operation.promise),
        successor=_successor(operation.successor),
        end=literal(operation.end) if operation.end else None,
        batch_of=_batch_of(operation, resource),
        pages=_pages(operation.pages),
        limits=tuple(rate_limit(each) for each in operation.limits),
        docstring=_docstring(operation, request, headers),
        request=request,
        headers=headers,
        answer=returned(operation.answer, classes),
    )


def _refuse_same(operation: Operation, request: RequestClass, headers: RequestClass | None) -> None:
    """A header and a parameter of the body cannot have one name: a method takes both."""
    taken = {each.name for each in request.parameters}
    for parameter in headers.parameters if headers else ():
        if parameter.name in taken:
            raise operation.node["parameters"].error(f"{parameter.name} is a parameter already")


def _promise(promise: Promise) -> Code:
    """What an answer promises, as the runtime takes it."""
    parts = [literal(promise.rows)]
    if promise.by:
        parts.append(Code(f"by={literal(promise.by)}"))
    if promise.success:
        told = (
            Code(f"Success({literal(each.path)}, {literal(each.value)})")
            for each in promise.success
        )
        parts.append(Code(f"success={tuple_literal(told)}"))
    if promise.failure:
        told = (
            Code(f"Failure({literal(each.path)}, {literal(each.value)})")
            for each in promise.failure
        )
        parts.append(Code(f"failure={tuple_literal(told)}"))
    if promise.ask:
        parts.append(Code(f"ask={literal(promise.ask)}"))
    if not promise.finds_ids:
        parts.append(Code("finds_ids=False"))
    if promise.asked_by:
        parts.append(Code(f"asked_by={literal(promise.asked_by)}"))
    if promise.asked_with:
        parts.append(Code(f"asked_with={literal(promise.asked_with)}"))
    if promise.of:
        parts.append(Code(f"of={tuple_literal(map(literal, promise.of))}"))
    return Code(f"Promise({', '.join(parts)})")


def _successor(successor: Successor | None) -> Code | None:
    if successor is None:
        return None
    told = (successor.operation, successor.start) if successor.start else (successor.operation,)
    return Code(f"Successor({', '.join(map(literal, told))})")


def _batch_of(operation: Operation, resource: Code) -> Code:
    """The method that a batch of one order counts as; None where there is none."""
    if operation.batch_of is None:
        return literal(None)
    return method_name(operation.node["x-okx-batch-of"], resource)


def _pages(pages: Cursor | NumberedPages | None) -> Code:
    if isinstance(pages, Cursor):
        return _cursor(pages)
    if pages is None:
        return literal(None)
    parts = [*map(literal, (pages.parameter, pages.total))]
    for name, field in (("rows", pages.rows), ("same", pages.same)):
        if field:
            parts.append(Code(f"{name}={literal(field)}"))
    return Code(f"NumberedPages({', '.join(parts)})")


def _cursor(cursor: Cursor) -> Code:
    parts = [literal(cursor.field)]
    for name, given in (("older", cursor.older), ("newer", cursor.newer)):
        if given != USUAL[name]:
            parts.append(Code(f"{name}={literal(given)}"))
    if cursor.key:
        parts.append(Code(f"key={literal(cursor.key)}"))
    if cursor.size is not None:
        parts.append(Code(f"size={literal(cursor.size)}"))
    if cursor.only:
        pairs = (tuple_literal(map(literal, pair)) for pair in cursor.only)
        parts.append(Code(f"only={tuple_literal(pairs)}"))
    if cursor.included:
        parts.append(Code("included=True"))
    if cursor.rows:
        parts.append(Code(f"rows={literal(cursor.rows)}"))
    if cursor.item_key:
        parts.append(Code(f"item_key={literal(cursor.item_key)}"))
    if cursor.listed:
        parts.append(Code("listed=True"))
    return Code(f"Cursor({', '.join(parts)})")


def rate_limit(limit: RateLimit) -> Code:
    """A rate limit as an expression."""
    parts = [literal(limit.count), literal(limit.seconds), literal(limit.per)]
    if limit.counts == "orders":
        parts.append(Code('counts="orders"'))
    for name, kinds in (("only", limit.only), ("excluding", limit.excluding)):
        if kinds:
            parts.append(Code(f"{name}={literal(kinds)}"))
    if limit.when:
        pairs = (tuple_literal(map(literal, pair)) for pair in limit.when)
        parts.append(Code(f"when={tuple_literal(pairs)}"))
    if limit.keys is not None:
        parts.append(Code(f"keys={literal(limit.keys)}"))
    for name, word in (("role", limit.role), ("group", limit.group)):
        if word:
            parts.append(Code(f"{name}={literal(word)}"))
    return Code(f"RateLimit({', '.join(parts)})")


EXTRA_ABOUT = "Parameters newer than this description, by wire name."
RAISED = (
    ("ValidationError", "The arguments break the description; nothing was sent."),
    ("RateLimitReached", "Nothing was sent: the limit is reached, and the client does not wait."),
    ("TransportError", "The exchange was not reached; nothing was sent."),
    ("OutcomeUnknown", "It was sent, and no answer tells what became of it."),
    ("ApiError", "The exchange refused it."),
)


def _how_pages_are_read(pages: Cursor | NumberedPages | None) -> str:
    if isinstance(pages, Cursor):
        but = f" but `{snake(pages.newer)}`" if pages.listed else ""
        return f"`.pages(...)`, with the same arguments{but}, reads from new to old."
    return "`.pages(...)`, with the same arguments, reads page by page." if pages else ""


def _deprecation(operation: Operation) -> str:
    after = operation.successor
    if after is None:
        return "Deprecated." if operation.deprecated else ""
    start = f" from {after.start}" if after.start else ""
    return f"Deprecated: `{after.operation}` takes its place{start}."


def _docstring(operation: Operation, request: RequestClass, headers: RequestClass | None) -> Code:
    extra = [("extra", EXTRA_ABOUT)] if request.takes_extra else []
    beside = argument_entries(headers.parameters) if headers else ()
    entries = [*argument_entries(request.parameters), *beside, *extra]
    raised = "\n".join(entry(name, text, 8) for name, text in RAISED)
    parts = (
        filled(operation.summary, 11),
        filled(_deprecation(operation), 8),
        filled(operation.description, 8),
        filled(who_can_use_it(operation.availability), 8),
        argument_block(entries, 8),
        _how_pages_are_read(operation.pages),
        filled(f"Sends {operation.key}, {how_it_is_sent(operation)}.", 8),
        f"Raises:\n{raised}",
        operation.documentation,
    )
    return paragraphs(parts, 8)
