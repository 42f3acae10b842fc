"""The documentation's pages of all operations, read from the YAML files in `pages`."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar

from okxgen.description.load import load

from tests.endpoints.faults import FOLDER, page_files
from tests.endpoints.page import LANGUAGES, Page, Printed
from tests.support.kept import kept


def read_page(path: Path) -> Page:
    """The page in a file that has no faults."""
    return Page(**load(path))


def read_pages(folder: Path) -> dict[str, Page]:
    """The pages in a folder by method; raises PageError with what all their files get wrong."""
    return {
        path.relative_to(folder).with_suffix("").as_posix().replace("/", "."): read_page(path)
        for path in page_files(folder)
    }


PAGES = kept(
    "pages", [*FOLDER.rglob("*.yaml"), *FOLDER.parent.glob("*.py")], lambda: read_pages(FOLDER)
)

EXAMPLES = {
    f"{name}-{language}": page.example(language)
    for name, page in PAGES.items()
    for language in LANGUAGES
}

Text = TypeVar("Text", bound=Printed)


def each_once(
    examples: dict[str, tuple[str, Text]], says: Callable[[Text], Hashable]
) -> dict[str, tuple[str, Text]]:
    """The texts of methods without those that say what one before says, in the other language."""
    first: dict[tuple[str, Hashable], str] = {}
    for name, (method, text) in examples.items():
        first.setdefault((method, says(text)), name)
    return {name: examples[name] for name in first.values()}


IN_FULL = {name: page for name, page in PAGES.items() if page.every_parameter}

EXAMPLES_IN_FULL = {name: example for name, example in EXAMPLES.items() if example.items}
