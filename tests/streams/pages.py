"""The documentation's pages of what the streams have, read from the YAML files in `pages`.

In both languages they have the messages as printed: subscriptions and pushes of channels, requests
and replies of operations. One that is no JSON has the corrected text and the reason beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from okxgen.description.load import load

from tests.endpoints.page import LANGUAGES, Printed

FOLDER = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class StreamPage:
    """A page: what it is of by URL and address or op, and what is printed in each language."""

    english: dict[str, list[Any]]
    chinese: dict[str, list[Any]]
    channel: str = ""
    operation: str = ""

    def printed(self, kind: str) -> dict[str, Printed]:
        """What is printed of a kind, by language and number."""
        return {
            f"{self.channel or self.operation}-{language}-{number}": _printed(each)
            for language in LANGUAGES
            for number, each in enumerate(getattr(self, language)[kind], 1)
        }


def _printed(entry: Any) -> Printed:
    return Printed(entry) if isinstance(entry, str) else Printed(**entry)


_EVERY = [StreamPage(**load(file)) for file in sorted(FOLDER.rglob("*.yaml"))]

PAGES = {page.channel: page for page in _EVERY if page.channel}
OPERATION_PAGES = {page.operation: page for page in _EVERY if page.operation}


def _all(pages: Mapping[str, StreamPage], kind: str) -> dict[str, Printed]:
    return {name: each for page in pages.values() for name, each in page.printed(kind).items()}


PUSHES, SUBSCRIPTIONS = _all(PAGES, "pushes"), _all(PAGES, "subscriptions")
REQUESTS, REPLIES = _all(OPERATION_PAGES, "requests"), _all(OPERATION_PAGES, "replies")
