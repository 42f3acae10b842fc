"""Questions about orders: answered with what was placed here, where anything was."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..description.load import Json
from .accounts import Account
from .description import Operation
from .refusals import Refusal
from .streams.orders import Orders, is_meant

_ONE, _PENDING, _ENDED = "order", "orders-pending", "orders-history"
_NOT_FOUND = "51603"
_DEFAULT_LIMIT = 100


def told(operation: Operation, account: Account, asked: Json, orders: Orders) -> list[Json] | None:
    """The rows that answer a question; None where it is about nothing that is remembered here.

    Raises Refusal for an ID that nothing was placed with, where only what was placed is known.
    """
    method, _, path = operation.key.partition(" ")
    folder, _, name = path.rpartition("/")
    if method != "GET" or not orders.are_of(folder) or name not in (_ONE, _PENDING, _ENDED):
        return None
    if name != _ONE:
        placed = orders.placed(folder, account)
        return _page(operation, name, placed, asked) if placed else None
    found = orders.known(folder, account, asked)
    if not found and orders.only_placed:
        raise Refusal(_NOT_FOUND)
    return found or None


def _page(operation: Operation, name: str, placed: Iterable[Json], asked: Json) -> list[Json]:
    """The newest orders that a list has, or those that follow an older one."""
    after = int(asked[operation.further]) if operation.further in asked else None
    rows = [
        row
        for row in placed
        if (row["state"] == "live") == (name == _PENDING)
        and row["state"] == asked.get("state", row["state"])
        and int(row["cTime"]) >= int(asked.get("begin", 0))
        and (after is None or int(row["ordId"]) < after)
        and is_meant(row, asked)
    ]
    newest = sorted(rows, key=lambda row: int(row["ordId"]), reverse=True)
    return newest[: int(asked.get("limit", _DEFAULT_LIMIT))]


def as_answered(operation: Operation, rows: list[Json]) -> list[Json]:
    """Rows as the operation answers with them; what they do not say is as in its example."""
    example: Json = json.loads(operation.example)["data"][0]
    return [
        {**example, **{name: value for name, value in row.items() if name in example}}
        for row in rows
    ]
