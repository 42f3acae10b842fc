# Made from generator/outputs/python/runtime/calls/page_rows.py, not to be edited; make it again with: make generate
"""The rows of a page: the items of an answer, or what stands in a list of each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Generic, NamedTuple, TypeVar, cast

from ..errors import BadReply
from ..models.convert import is_list
from ..models.item import Decoded, Item
from ..models.reply import Reply
from .operation import Cursor

C = TypeVar("C")
R = TypeVar("R", bound=Reply[Any])


class PageRow(NamedTuple, Generic[C]):
    """A row with the place of its item, and its cursor; None where it has none."""

    item: int
    row: Any
    cursor: C | None


def rows_of(reply: Reply[Any], pages: Cursor, read: Callable[[Any], C]) -> list[PageRow[C]]:
    """The rows of a page in the exchange's order; `read` makes of a cursor what can be compared.

    Raises BadReply for a cursor that it refuses, and for an item without its list of rows.
    """
    found: list[PageRow[C]] = []
    for place, item in enumerate(reply):
        for row in _listed(item, pages.rows, reply) if pages.rows else (item,):
            cursor = _field(row, pages.field)
            try:
                known = None if cursor is None or cursor == "" else read(cursor)
            except (TypeError, ValueError):
                raise bad_page(reply, f"a row whose {pages.field} leads to no other page") from None
            found.append(PageRow(place, row, known))
    return found


def by_item(rows: Iterable[PageRow[C]], pages: Cursor) -> list[list[PageRow[C]]]:
    """The rows of each item, where items have lists of them; all of them otherwise."""
    groups: dict[int, list[PageRow[C]]] = {}
    for each in rows:
        groups.setdefault(each.item if pages.rows else 0, []).append(each)
    return [*groups.values()]


def mark(reply: Reply[Any], pages: Cursor, row: PageRow[Any]) -> str:
    """What tells a row from others: cursor and key, or all that it says where it has no cursor."""
    told = [_field(row.row, name) for name in pages.key]
    if row.cursor is None:
        told = [row.row.to_wire() if isinstance(row.row, Decoded) else row.row]
    above = [_field(reply[row.item], name) for name in pages.item_key]
    return repr((row.cursor, told, above))


def only_rows(reply: R, pages: Cursor, rows: list[PageRow[C]], wanted: list[PageRow[C]]) -> R:
    """The same answer with some of its rows, and empty without any.

    An item from which all its rows are taken is left out; one that was sent without any stays.
    """
    if len(wanted) == len(rows) > 0:
        return reply
    if not pages.rows or not wanted:
        return reply.only([each.row for each in wanted])
    sent = Counter(each.item for each in rows)
    kept: dict[int, list[Any]] = {place: [] for place in range(len(reply))}
    for each in wanted:
        kept[each.item].append(each.row)
    return reply.only(
        [
            item if sent[place] == len(kept[place]) else _with(item, pages.rows, kept[place])
            for place, item in enumerate(reply)
            if kept[place] or not sent[place]
        ]
    )


def bad_page(reply: Reply[Any], found: str) -> BadReply:
    """The error for a page that does not follow the one before."""
    return BadReply(found, reply.operation, (), reply.http_status, reply.raw)


def _field(row: Any, name: str) -> Any:
    """A field of a row; None where the row has none, as some events have no order."""
    try:
        return row[name]
    except (KeyError, IndexError, TypeError):
        return None


def _listed(item: Any, name: str, reply: Reply[Any]) -> list[Any]:
    listed = _field(item, name)
    if not is_list(listed):
        raise bad_page(reply, f"an item without {name}, where the rows of a page stand")
    return listed


def _with(item: Any, name: str, rows: list[Any]) -> Any:
    """The item as it would be with these rows alone."""
    return cast(type[Item], type(item)).from_wire({**item.to_wire(), name: rows})
