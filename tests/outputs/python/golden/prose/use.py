"""Long descriptions keep their paragraphs, and lose nothing but their line breaks."""

import inspect
from types import ModuleType

from tests.outputs.python.golden.using import request

LINK = (
    "https://tiny.test/docs/a/very/long/path/that/goes/on/and/on/and/on/until/it/does/not/fit/any"
    "/more#anchor"
)


def check_paragraphs_of_a_method(package: ModuleType) -> None:
    with package.Client() as client:
        paragraphs = inspect.getdoc(client.thing.explain).split("\n\n")
    first = " ".join(paragraphs[0].split())
    assert first.startswith("Explain at length what would fit into a word or two")
    assert paragraphs[1] == "The first paragraph runs over two lines."
    assert LINK in paragraphs[2].split()
    assert "back\\slash" in paragraphs[2]
    assert paragraphs[3] == 'The third ends in a "quote"'
    assert paragraphs[-1] == "https://tiny.test/docs#explain"


def check_the_chinese_summary_is_for_readers_of_the_description(package: ModuleType) -> None:
    with package.Client() as client:
        assert "\u8bf4\u660e" not in client.thing.explain.__doc__


def check_paragraphs_of_a_request(package: ModuleType) -> None:
    paragraphs = inspect.getdoc(request(package, "explain")).split("\n\n")
    assert paragraphs[:2] == ["What is explained.", "In two paragraphs."]
    told = " ".join(paragraphs[2].split())
    assert told.startswith("Args: about: One. Two, which is so long")
    assert told.endswith("Without it the exchange takes nothing.")


def check_an_item_that_ends_in_a_quote(package: ModuleType) -> None:
    item = package.OPERATIONS["POST /api/v5/thing/explain"].item
    assert inspect.getdoc(item) == 'What was explained.\n\n"Quoted"'
