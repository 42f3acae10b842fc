"""Pages, as a part of stage 3: how an operation is read page by page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .api import Answer, Cursor, Field, ItemModel, NumberedPages, Parameter, RequestModel
from .load import is_sequence
from .resolve import Node

USUAL = {"older": "after", "newer": "before"}
"""The parameters that ask for other pages, where the description names no others."""


def pages(node: Node, request: RequestModel, answer: Answer) -> Cursor | NumberedPages | None:
    """How the operation is read page by page; None where it is not."""
    said = node.get("x-okx-pages")
    if said is None:
        return None
    item = answer.item.model
    if item is None or answer.data != "list":
        raise said.error("pages need a list of items with fields")
    parameters = {each.name: each for each in request.parameters}
    if "number" in said:
        return _numbers(said, parameters, answer, item)
    return _cursor(said, parameters, item)


def _numbers(
    pages: Node, parameters: dict[str, Parameter], answer: Answer, item: ItemModel
) -> NumberedPages:
    pages.only({"number", "of", "rows", "same"}, "x-okx-pages")
    rows, same = pages.get("rows"), pages.get("same")
    if rows is None and answer.reply is not None:
        if same is not None:
            raise same.error("'same' needs 'rows': an item that says its version and holds them")
        _refuse_others((pages["of"],), answer.reply.fields, answer.reply.title)
    else:
        told = (pages["of"], pages["rows"], *([same] if same else []))
        _refuse_others(told, item.fields, item.title)
    for each in (pages["number"], *([same] if same else [])):
        if each.text() not in parameters:
            raise each.error(f"{each.text()!r} is no parameter")
    return NumberedPages(
        node=pages,
        parameter=pages["number"].text(),
        total=pages["of"].text(),
        rows=rows.text() if rows else "",
        same=same.text() if same else "",
    )


def _refuse_others(told: Iterable[Node], fields: tuple[Field, ...], title: str) -> None:
    """What `told` names must be among the fields."""
    names = {each.name for each in fields}
    for each in told:
        if each.text() not in names:
            raise each.error(f"{each.text()!r} is no field of {title}")


def _cursor(pages: Node, parameters: dict[str, Parameter], item: ItemModel) -> Cursor:
    pages.only(
        {"cursor", "rows", "order", "older", "newer", "key", "only", "bounds"}, "x-okx-pages"
    )
    row = _row(pages["rows"], item) if "rows" in pages else item
    _refuse_others((pages["cursor"],), row.fields, row.title)
    key, item_key = _keys(pages, row, item)
    is_listed = "order" in pages and pages["order"].one_of(("listed",)) == "listed"
    for name in ("rows", "key", "bounds"):
        if is_listed and name in pages:
            raise pages[name].error(f"{name!r} needs cursors that can be compared")
    older, newer = (_parameter(pages, name, parameters) for name in USUAL)
    if older == newer:
        raise pages.error(f"{older!r} is used for both older and newer")
    return Cursor(
        node=pages,
        field=pages["cursor"].text(),
        older=older,
        newer=newer,
        key=key,
        size=_page_size(pages, parameters) if key or "rows" in pages else None,
        only=tuple(_only(pages, parameters)),
        included="bounds" in pages and pages["bounds"].one_of(("included",)) == "included",
        rows=pages["rows"].text() if "rows" in pages else "",
        item_key=item_key,
        listed=is_listed,
    )


def _row(rows: Node, item: ItemModel) -> ItemModel:
    """What stands in the list of an item that has the rows of a page."""
    for each in item.fields:
        if each.name == rows.text() and each.type.element is not None:
            model = each.type.element.model
            if model is not None and model.kind == "object":
                return model
    raise rows.error(f"{rows.text()!r} is no list of objects in {item.title}")


def _keys(pages: Node, row: ItemModel, item: ItemModel) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields of a row that tell it from others, and those of the item that has it."""
    told = _key(pages)
    if "key" in pages and not told:
        raise pages["key"].error("'key' without fields has no effect")
    if row is item:
        _refuse_others(told, item.fields, item.title)
        return tuple(each.text() for each in told), ()
    own = {each.name for each in row.fields}
    above = [each for each in told if each.text() not in own]
    _refuse_others(above, item.fields, f"{row.title} or {item.title}")
    if told and not above:
        raise pages["key"].error(f"rows of several items need a field of {item.title}, too")
    names = [each.text() for each in told]
    return tuple(filter(own.__contains__, names)), tuple(each.text() for each in above)


def _only(pages: Node, parameters: dict[str, Parameter]) -> Iterator[tuple[str, str]]:
    """Values of parameters that the pages need; the exchange takes them by itself."""
    for name, value in pages["only"].items() if "only" in pages else ():
        if name not in parameters:
            raise value.error(f"{name!r} is no parameter")
        default = parameters[name].schema.get("x-okx-default")
        if default is None or default.value != value.text():
            raise value.error(f"{name!r} must have this value as its x-okx-default")
        yield name, value.text()


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
