"""Tables of error codes: which codes of the REST API the documentation knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .blocks import Page, Table

_CODE = re.compile(r"([0-9]{1,6})(?:_[0-9]+)?")
_WHOLE_LISTS = ("error-code", "error-code-rest-api")
"""The anchors of pages that list every code; others have the codes of a section."""


def error_codes(page: Page) -> Iterator[tuple[str, int]]:
    """The codes in the tables of a page, each with its line; a sub-code stands for its code.

    Codes of WebSocket messages stand in tables without an HTTP status.
    """
    for segment in page.segments:
        for block in segment.blocks:
            if isinstance(block, Table) and any(each.startswith("HTTP") for each in block.header):
                for line in block.body:
                    first, bar, _ = line.text.partition("|")
                    if bar and (found := _CODE.fullmatch(first.strip())):
                        yield found[1], line.number


def lists_all(page: Page) -> bool:
    """Whether a code that is not on this page is on none of the list."""
    return page.anchor in _WHOLE_LISTS
