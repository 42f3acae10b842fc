"""Tables of error codes: which codes of the REST API and the streams the documentation knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..description.codes import CLOSED
from .blocks import Page, Table

_CODE = re.compile(r"([0-9]{1,6})(?:_[0-9]+)?")
_OF_STREAMS = re.compile(r"(6[0-9]{4})")
_CLOSE = re.compile(r"([1-4][0-9]{3})")
_OF_CLOSES = (("Status Code",), ("状态码",))
_WHOLE_LISTS = ("error-code", "error-code-rest-api")
"""The anchors of pages that list every code; others have the codes of a section."""


def error_codes(page: Page) -> Iterator[tuple[str, int]]:
    """The codes in the tables of a page, each with its line; a sub-code stands for its code.

    Codes of the streams stand in tables without an HTTP status. Those of closed connections stand
    in tables of their own; they are none of messages, and have a word before them.
    """
    for segment in page.segments:
        for block in segment.blocks:
            if isinstance(block, Table):
                form, word = _form_of(block)
                for line in block.body:
                    first, bar, _ = line.text.partition("|")
                    if bar and (found := form.fullmatch(first.strip())):
                        yield f"{word}{found[1]}", line.number


def _form_of(table: Table) -> tuple[re.Pattern[str], str]:
    """What codes look like in a table, and what is put before them."""
    if any(each.startswith("HTTP") for each in table.header):
        return _CODE, ""
    if table.header[:1] in _OF_CLOSES:
        return _CLOSE, CLOSED
    return _OF_STREAMS, ""


def lists_all(page: Page) -> bool:
    """Whether a code that is not on this page is on none of the list."""
    return page.anchor in _WHOLE_LISTS
