"""Cursors, as a part of stage 3: how an operation is read page by page."""

from __future__ import annotations

from .api import Answer, Cursor, Parameter, RequestModel
from .load import is_sequence
from .resolve import Node

USUAL = {"older": "after", "newer": "before"}
"""The parameters that ask for other pages, where the description names no others."""


def cursor(node: Node, request: RequestModel, answer: Answer) -> Cursor | None:
    """How the operation is read page by page; None where it is not."""
    pages = node.get("x-okx-pages")
    if pages is None:
        return None
    pages.only({"cursor", "older", "newer", "key"}, "x-okx-pages")
    item = answer.item.model
    if item is None or answer.data != "list":
        raise pages.error("pages need a list of items with fields")
    key = _key(pages)
    fields = {each.name for each in item.fields}
    for each in (pages["cursor"], *key):
        if each.text() not in fields:
            raise each.error(f"{each.text()!r} is no field of {item.title}")
    if "key" in pages and not key:
        raise pages["key"].error("'key' without fields has no effect")
    parameters = {each.name: each for each in request.parameters}
    older, newer = (_parameter(pages, name, parameters) for name in USUAL)
    if older == newer:
        raise pages.error(f"{older!r} is used for both older and newer")
    return Cursor(
        node=pages,
        field=pages["cursor"].text(),
        older=older,
        newer=newer,
        key=tuple(each.text() for each in key),
        size=_page_size(pages, parameters) if key else None,
    )


def _key(pages: Node) -> list[Node]:
    key = pages.get("key")
    if key is None:
        return []
    return key.elements() if is_sequence(key.value) else [key]


def _parameter(pages: Node, name: str, parameters: dict[str, Parameter]) -> str:
    given = pages.get(name)
    parameter = given.text() if given else USUAL[name]
    if parameter not in parameters:
        raise (given or pages).error(f"{parameter!r} is no parameter")
    return parameter


def _page_size(pages: Node, parameters: dict[str, Parameter]) -> int:
    """How many rows a page has where `limit` does not say."""
    limit = parameters.get("limit")
    if limit is None:
        raise pages.error("rows that share a cursor need a limit with x-okx-default")
    return limit.schema["x-okx-default"].positive()
