"""Cursors, as a part of stage 3: how an operation is read page by page."""

from __future__ import annotations

from ...description.load import is_sequence
from ...description.resolve import Node
from .model import Answer, RequestModel
from .quoting import Code, literal
from .schemas import Models


def cursor(node: Node, request: RequestModel, answer: Answer, models: Models) -> Code:
    """How the operation is read page by page; None where it is not."""
    pages = node.get("x-okx-pages")
    if pages is None:
        return literal(None)
    pages.only({"cursor", "older", "newer", "key"}, "x-okx-pages")
    if str(answer.item) not in models.items or answer.data != literal("list"):
        raise pages.error("pages need a list of items with fields")
    fields = {str(each.slot)[1:] for each in models.items[str(answer.item)].fields}
    key = pages.get("key")
    named = [pages["cursor"], *(key.elements() if key and is_sequence(key.value) else [])]
    if key is not None and not is_sequence(key.value):
        named.append(key)
    for each in named:
        if each.text() not in fields:
            raise each.error(f"{each.text()!r} is no field of {answer.item}")
    if key is not None and len(named) == 1:
        raise key.error("'key' without fields has no effect")
    parts = [literal(pages["cursor"].text())]
    parameters = {str(each.wire_name).strip('"'): each for each in request.parameters}
    for name, usual in (("older", "after"), ("newer", "before")):
        given = pages.get(name)
        parameter = given.text() if given else usual
        if parameters.pop(parameter, None) is None:
            raise (given or pages).error(
                f"{parameter!r} is no parameter, or is older and newer in one"
            )
        if parameter != usual:
            parts.append(Code(f"{name}={literal(parameter)}"))
    if len(named) > 1:
        parts.append(Code(f"key={literal(tuple(each.text() for each in named[1:]))}"))
        parts.append(Code(f"size={_page_size(node)}"))
    return Code(f"Cursor({', '.join(parts)})")


def _page_size(node: Node) -> int:
    """How many rows a page has where `limit` does not say."""
    for parameter in node["parameters"].elements():
        if parameter["name"].text() == "limit":
            return parameter["schema"].resolved()["x-okx-default"].positive()
    raise node["x-okx-pages"].error("rows that share a cursor need a limit with x-okx-default")
