"""The part of a page that describes one operation in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .blocks import Block, Finding, Heading, Language, Page, Table, Text

_ENDPOINT = re.compile(
    r"`?+\s*+(GET|POST|PUT|DELETE|PATCH)\s++`?+(/api/[^\s`]++)\s*+`?+\Z", re.IGNORECASE
)
# What begins as an endpoint does, and is to be read as one or to be told of.
_LIKE_ENDPOINT = re.compile(
    r"[`*\s]*+(?:GET|POST|PUT|DELETE|PATCH)\b[`*:\s]*+(?:https?://[^\s/]*+)?/?api/", re.IGNORECASE
)
_PATH = re.compile(r"/api(?:/[A-Za-z0-9_-]+)+\Z")
_LONGEST_PATH = 200
_SLUG = re.compile(r"[^a-z0-9]+")

# Headings inside the description of an operation; what stands above them is its title.
_IS_REQUEST = re.compile(r"http ?(?:requests?|请求)\s*[:：]?\Z", re.IGNORECASE)
_PART = re.compile(
    r"(?:request|response) (?:param|example|sample)|"
    r"returned results?|(?:请求|返回|响应)(?:参数|示例|结果)",
    re.IGNORECASE,
)
_ACCESS = re.compile(r"rate limit\b|limit rule\b|permissions?\b|权限\b|限速", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Section:
    """Where an operation is described: its title and everything up to the next."""

    operation: str
    page: str
    anchor: str
    language: Language
    title: str
    line: int
    blocks: tuple[Block, ...]

    @property
    def path(self) -> str:
        """The path of the endpoint."""
        return self.operation.partition(" ")[2]

    @property
    def is_sound(self) -> bool:
        """Whether the path is one that the exchange could have."""
        return len(self.path) <= _LONGEST_PATH and _PATH.match(self.path) is not None


def sections(page: Page) -> Iterator[Section]:
    """The operations that a page describes, in each language."""
    for segment in page.segments:
        blocks = segment.blocks
        places = [(index, start) for index, start, _ in _endpoints(blocks)]
        starts = [*(start for _, start in places), len(blocks)]
        for (index, start), following in zip(places, starts[1:], strict=True):
            found = _endpoint(blocks[index])
            if found is None:
                continue
            title = blocks[start]
            level = title.level if isinstance(title, Heading) else 1
            name = title.text if isinstance(title, Heading) else ""
            yield Section(
                operation=f"{found[1].upper()} {found[2]}",
                page=page.name,
                anchor=anchor_of(page.anchor, name, level),
                language=segment.language,
                title=name,
                line=blocks[start].line,
                blocks=blocks[start : _end(blocks, index, level, following)],
            )


def unread_endpoints(page: Page) -> Iterator[Finding]:
    """Where a page has an endpoint, and it cannot be told which or what is said of it."""
    for segment in page.segments:
        for index, block in enumerate(segment.blocks):
            following = segment.blocks[index + 1 : index + 2]
            if isinstance(block, Heading) and _IS_REQUEST.match(block.text):
                if not (following and _endpoint(following[0])):
                    yield Finding(page.name, block.line, "no endpoint is read below this heading")
            elif isinstance(block, Text) and not _endpoint(block) and _is_like(block.text):
                what = f"not read as an endpoint: {block.text[:80]!r}"
                yield Finding(page.name, block.line, what)
            elif isinstance(block, Table):
                for line in block.body:
                    if _is_like(line.text):
                        what = f"an endpoint in a table is not read: {line.text.strip()[:80]!r}"
                        yield Finding(page.name, line.number, what)
        for index, _, shares in _endpoints(segment.blocks):
            if shares:
                what = "a second endpoint under one title: what is said above is not read for it"
                yield Finding(page.name, segment.blocks[index].line, what)


def _is_like(text: str) -> bool:
    return _LIKE_ENDPOINT.match(text) is not None


def _endpoint(block: Block) -> re.Match[str] | None:
    return _ENDPOINT.match(block.text) if isinstance(block, Text) else None


def _endpoints(blocks: tuple[Block, ...]) -> Iterator[tuple[int, int, bool]]:
    """Where the endpoints are, where what is said of each begins, and whether a title is shared."""
    title: int | None = None
    last = -1
    for index, block in enumerate(blocks):
        if isinstance(block, Heading) and not is_inside(block.text):
            title = index
        elif _endpoint(block):
            if title is None:
                yield index, 0 if last < 0 else index, last >= 0
            else:
                yield index, title if title > last else index, title <= last
            last = index


def is_inside(text: str) -> bool:
    """Whether a heading stands inside the description of an operation."""
    before = text[: max(text.rfind(":"), text.rfind("："), 0)]
    return bool(_ACCESS.search(before) or _PART.match(text) or _IS_REQUEST.match(text))


def _end(blocks: tuple[Block, ...], index: int, level: int, following: int) -> int:
    """Where the description ends.

    That is where the next begins, or a heading as high as its title that is no part of it.
    """
    for at in range(index + 1, following):
        block = blocks[at]
        if isinstance(block, Heading) and block.level <= level and not is_inside(block.text):
            return at
    return following


def anchor_of(anchor: str, title: str, level: int) -> str:
    """The link of a title: the page's own, or that of the section page with the title behind it."""
    if level == 1 or not anchor:
        return anchor
    return f"{anchor}-{_SLUG.sub('-', title.lower()).strip('-')}"
