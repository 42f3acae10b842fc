"""How an operation is read page by page, as data."""

from __future__ import annotations

from typing import NamedTuple

# What generated modules import.
__all__ = [
    "Cursor",
]


class Cursor(NamedTuple):
    """How an operation is read page by page.

    `field` of a row is what the parameter `older` is compared with: rows older than it come next.
    `newer` is its opposite. Where rows can share a cursor, `key` are the fields that tell them
    apart, and a page holds `size` rows unless `limit` says otherwise.
    """

    field: str
    older: str = "after"
    newer: str = "before"
    key: tuple[str, ...] = ()
    size: int = 0
