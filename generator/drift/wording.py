"""Descriptions that say word for word what the documentation says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..description.api import Api, ItemModel, RequestModel
from ..description.resolve import Node

SHORTEST = 7
"""Fewer words say a fact, which nobody can say in another way."""
MOST_IN_100 = 2

_WORDS = re.compile(r"[a-z0-9]+(?:['.-][a-z0-9]+)*")


class Said(NamedTuple):
    """A summary or description, and where it stands."""

    node: Node
    text: str


def descriptions(api: Api) -> Iterator[Said]:
    """All that have at least so many words; what is said in several places comes once."""
    seen = set[str]()
    for each in _all(api):
        if each.text not in seen and len(_words(each.text)) >= SHORTEST:
            seen.add(each.text)
            yield each


def repeated(found: list[Said], pages: list[Path]) -> list[Said]:
    """Those that stand in the pages, capitals and punctuation aside."""
    texts = [_joined(file.read_text(encoding="utf-8")) for file in pages]
    return [each for each in found if any(_joined(each.text) in text for text in texts)]


def _all(api: Api) -> Iterator[Said]:
    for operation in api.operations:
        yield Said(operation.node, operation.summary)
        yield Said(operation.node, operation.description)
        yield from (Said(each.node, each.what) for each in operation.not_for)
        yield from _of_request(operation.request)
        if operation.headers is not None:
            yield from _of_request(operation.headers)
        if operation.answer.item.model is not None:
            yield from _of_item(operation.answer.item.model)
    for channel in api.channels:
        yield Said(channel.node, channel.summary)
        yield Said(channel.node, channel.description)
        yield from _of_request(channel.request)
        if channel.item.model is not None:
            yield from _of_item(channel.item.model)
    for sent in api.stream_operations:
        yield Said(sent.node, sent.description)
        for _, each in sent.instead:
            yield Said(each.node, each.description)


def _of_request(model: RequestModel) -> Iterator[Said]:
    yield Said(model.node, model.description)
    for each in model.parameters:
        yield Said(each.node, each.description)
    for inner in model.models:
        yield from _of_request(inner)


def _of_item(model: ItemModel) -> Iterator[Said]:
    yield Said(model.node, model.description)
    for each in model.fields:
        yield Said(each.node, each.description)
    for inner in model.models:
        yield from _of_item(inner)


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.lower())


def _joined(text: str) -> str:
    # Between spaces, so that no word is found in another.
    return f" {' '.join(_words(text))} "
