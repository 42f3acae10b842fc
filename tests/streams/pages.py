"""The documentation's pages of all channels, read from the YAML files in `pages`.

In both languages they have the subscriptions and the pushes as printed; one that is no JSON has the
corrected text and the reason beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from okxgen.description.load import load

from tests.endpoints.page import LANGUAGES, Printed

FOLDER = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class ChannelPage:
    """A page: the channel by URL and address, and what is printed in each language."""

    channel: str
    english: dict[str, list[Any]]
    chinese: dict[str, list[Any]]

    def printed(self, kind: str) -> dict[str, Printed]:
        """What is printed of a kind, by language and number."""
        return {
            f"{self.channel}-{language}-{number}": _printed(each)
            for language in LANGUAGES
            for number, each in enumerate(getattr(self, language)[kind], 1)
        }


def _printed(entry: Any) -> Printed:
    return Printed(entry) if isinstance(entry, str) else Printed(**entry)


PAGES = {page.channel: page for page in (ChannelPage(**load(f)) for f in FOLDER.rglob("*.yaml"))}

PUSHES = {name: each for page in PAGES.values() for name, each in page.printed("pushes").items()}
SUBSCRIPTIONS = {
    name: each for page in PAGES.values() for name, each in page.printed("subscriptions").items()
}
