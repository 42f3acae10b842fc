"""The part of a page that describes channels or an operation of the streams in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any

from ..description.load import is_mapping, is_sequence
from .blocks import Block, Heading, Page, Table, Text
from .examples import Example
from .parameters import Parameter
from .sections import Section, anchor_of

_URL = re.compile(r"`?/ws/v5/([a-z-]++)`?(?:\s*+[(（].{0,40}[)）])?\Z")
_WHOLE_URL = re.compile(r"`wss://[^`/\s]+/ws/v5/([a-z-]++)`")
_TEMPLATES = re.compile(r"template ID", re.IGNORECASE)
_NAMED = re.compile(r"([a-z][a-z0-9-]*+)\s*(?:\||\Z)")
_LOGIN = re.compile(r"login|登录")
_LISTED = re.compile(r"[*+-]\s++`([a-z0-9-]++)`")
_OF_A_SESSION = ("login", "subscribe", "unsubscribe")
LENGTH = "bar"
"""What the names of candle channels differ in, as REST calls it."""
CHANNEL, OPERATION = "WS ", "OP "
"""How the keys of channels and of operations of the streams begin."""


@dataclass(frozen=True, slots=True)
class ChannelSection:
    """A section about channels, the name of their URL, and whether all of them need a login."""

    section: Section
    url: str
    login: bool


def channel_sections(page: Page) -> Iterator[ChannelSection]:
    """The sections of a page that have a URL of the streams, in each language."""
    for segment in page.segments:
        for index, block in enumerate(segment.blocks):
            found = _URL.match(block.text) if isinstance(block, Text) else None
            above = segment.blocks[index - 1] if index else None
            if found is None or not isinstance(block, Text) or not isinstance(above, Heading):
                continue
            start = _title(segment.blocks, index - 1, above.level)
            title = segment.blocks[start]
            if not isinstance(title, Heading):
                continue
            section = Section(
                operation=f"{CHANNEL}{found[1]}",
                page=page.name,
                anchor=anchor_of(page.anchor, title.text, title.level),
                language=segment.language,
                title=title.text,
                line=title.line,
                blocks=segment.blocks[start : _end(segment.blocks, index, title.level)],
            )
            yield ChannelSection(section, found[1], _LOGIN.search(block.text) is not None)


def binary_sections(page: Page) -> Iterator[tuple[ChannelSection, tuple[str, ...]]]:
    """The part of a page about channels of binary messages, and their names, in each language.

    A table has the templates of each channel, and the address of them all stands in the prose.
    """
    for segment in page.segments:
        tables = [each for each in segment.blocks if isinstance(each, Table)]
        names = tuple(name for each in tables for name in _with_templates(each))
        urls = [
            found[1]
            for each in segment.blocks
            if isinstance(each, Text) and (found := _WHOLE_URL.search(each.text)) is not None
        ]
        title = next((each for each in segment.blocks if isinstance(each, Heading)), None)
        if not (names and urls and title):
            continue
        section = Section(
            operation=f"{CHANNEL}{urls[0]}",
            page=page.name,
            anchor=page.anchor,
            language=segment.language,
            title=title.text,
            line=title.line,
            blocks=segment.blocks,
        )
        yield ChannelSection(section, urls[0], login=True), names


def _with_templates(table: Table) -> Iterator[str]:
    """The channels of a table of templates; the cell of one may run over several lines."""
    if len(table.header) == 2 and _TEMPLATES.search(table.header[1]):
        for line in table.body:
            found = _NAMED.match(line.text)
            if found is not None:
                yield found[1]


def told_names(section: Section) -> tuple[str, ...]:
    """The channels that the prose lists, each with what it is."""
    texts = (block.text for block in section.blocks if isinstance(block, Text))
    found = (_LISTED.match(text) for text in texts)
    return tuple(each[1] for each in found if each)


def _title(blocks: tuple[Block, ...], at: int, level: int) -> int:
    """Where the heading above another one is; the other itself where there is none."""
    for index in range(at - 1, -1, -1):
        block = blocks[index]
        if isinstance(block, Heading) and block.level < level:
            return index
    return at


def _end(blocks: tuple[Block, ...], at: int, level: int) -> int:
    """Where the next heading as high as the title stands."""
    for index in range(at, len(blocks)):
        block = blocks[index]
        if isinstance(block, Heading) and block.level <= level:
            return index
    return len(blocks)


def channel_names(
    asked: tuple[Parameter, ...], shown: tuple[Example, ...], listed: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses of the channels of a section, and what follows in the one that has `{bar}`.

    A name stands in the table of what is asked for, is listed above it, or is subscribed to.
    """
    values = next((each.values for each in asked if each.name == "args.channel"), ())
    names = dict.fromkeys((*values, *listed))
    for example in shown:
        for argument in _arguments(example):
            names[argument] = None
    before = _shared_beginning([*names])
    lengths = tuple(name.removeprefix(before) for name in names)
    if len(names) > 1 and all(each[:1].isdigit() for each in lengths):
        return (f"{before}{{{LENGTH}}}",), lengths
    return tuple(names), ()


def _shared_beginning(names: list[str]) -> str:
    """What all names begin with, up to a number."""
    places = zip(*names, strict=False)
    shared = "".join(each[0] for each in takewhile(lambda each: len({*each}) == 1, places))
    return shared.rstrip("0123456789")


def _arguments(example: Example) -> Iterator[str]:
    """The channels that a message names."""
    value = example.value
    if is_mapping(value):
        told = value.get("args") if is_subscription(example) else [value.get("arg")]
        for each in told if is_sequence(told) else ():
            name = each.get("channel") if is_mapping(each) else None
            if isinstance(name, str) and name:
                yield name


def is_subscription(example: Example) -> bool:
    """Whether a message asks for something."""
    return is_mapping(example.value) and "op" in example.value


def is_push(example: Example) -> bool:
    """Whether a message has data of a channel."""
    return is_mapping(example.value) and "data" in example.value and "op" not in example.value


def is_of(example: Example, address: str) -> bool:
    """Whether a message speaks of a channel."""
    before, brace, _ = address.partition("{")
    named = [*_arguments(example)]
    return not named or any(each.startswith(before) if brace else each == address for each in named)


def arguments(
    asked: tuple[Parameter, ...], lengths: tuple[str, ...], section: Section
) -> Iterator[Parameter]:
    """What is given with a channel's name; of an address that has a length, that too."""
    if lengths:
        yield Parameter(
            LENGTH, "string", "yes", values=lengths, page=section.page, line=section.line
        )
    for each in asked:
        name = each.name.removeprefix("args.")
        if name != each.name and name != "channel":
            yield replace(each, name=name)


def sent_operations(asked: tuple[Parameter, ...], shown: tuple[Example, ...]) -> tuple[str, ...]:
    """What a section sends, but for what every connection does: what `op` may be."""
    named: list[Any] = [value for each in asked if each.name == "op" for value in each.values]
    named += [each.value["op"] for each in shown if is_subscription(each)]
    told = dict.fromkeys(each for each in named if isinstance(each, str))
    return tuple(each for each in told if each not in _OF_A_SESSION)


def is_reply(example: Example) -> bool:
    """Whether a message answers an operation."""
    return is_mapping(example.value) and {"op", "code"} <= example.value.keys()


def sent(asked: tuple[Parameter, ...]) -> Iterator[Parameter]:
    """What an operation takes, and what stands beside its arguments."""
    for each in asked:
        if each.name not in ("op", "args"):
            yield replace(each, name=each.name.removeprefix("args."))


def replied(fields: tuple[Parameter, ...]) -> Iterator[Parameter]:
    """What a reply has beside what says which operation it answers."""
    return (each for each in fields if each.name not in ("id", "op"))


def pushed(fields: tuple[Parameter, ...]) -> Iterator[Parameter]:
    """What an element of the data has, and what stands beside it but for the argument."""
    for each in fields:
        name = each.name.removeprefix("data.")
        if each.name not in ("arg", "data") and not each.name.startswith("arg."):
            yield replace(each, name=name)
