"""Tables of error codes: which codes of the REST API and the streams the documentation knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .blocks import Page, Table

_CODE = re.compile(r"([0-9]{1,6})(?:_[0-9]+)?")
_OF_STREAMS = re.compile(r"(6[0-9]{4})")
_WHOLE_LISTS = ("error-code", "error-code-rest-api")
"""The anchors of pages that list every code; others have the codes of a section."""


def error_codes(page: Page) -> Iterator[tuple[str, int]]:
    """The codes in the tables of a page, each with its line; a sub-code stands for its code.

    Codes of the streams stand in tables without an HTTP status, as do those of closed connections,
    which are none of messages.
    """
    for segment in page.segments:
        for block in segment.blocks:
            if isinstance(block, Table):
                is_rest = any(each.startswith("HTTP") for each in block.header)
                form = _CODE if is_rest else _OF_STREAMS
                for line in block.body:
                    first, bar, _ = line.text.partition("|")
                    if bar and (found := form.fullmatch(first.strip())):
                        yield found[1], line.number


def lists_all(page: Page) -> bool:
    """Whether a code that is not on this page is on none of the list."""
    return page.anchor in _WHOLE_LISTS
