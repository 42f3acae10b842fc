"""Small pages of documentation, and what is read of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from okxgen.docs.facts import Documentation, Facts, documentation, section_facts
from okxgen.docs.markdown import parse
from okxgen.docs.parameters import Parameter
from okxgen.docs.sections import Section, sections

OPERATION = "POST /api/v5/small/thing"
ASKS = "Parameter | Type | Required | Description\n---|---|---|---"
TELLS = "Parameter | Type | Description\n---|---|---"


def page(
    *parts: str,
    title: str = "Do a thing",
    operation: str = OPERATION,
    limit: str = "#### Rate limit: 5 requests per 2 seconds\n\n#### Rate limit rule: User ID",
) -> str:
    """A page of one operation: what stands below the endpoint is in the parts."""
    head = f"# {title}\n\n{limit}\n\n#### HTTP Request\n\n`{operation}`"
    return "\n\n".join((head, *parts)) + "\n"


def chinese(*parts: str, title: str = "做一件事", operation: str = OPERATION) -> str:
    """The same in Chinese."""
    limit = "#### 限速：5次/2s\n\n#### 限速规则：User ID"
    head = f"# {title}\n\n{limit}\n\n#### HTTP请求\n\n`{operation}`"
    return "\n\n".join((head, *parts)) + "\n"


def asks(*rows: str, heading: str = "#### Request Parameters") -> str:
    """A table of request parameters."""
    return "\n".join((heading, "", ASKS, *rows))


def tells(*rows: str, heading: str = "#### Response Parameters") -> str:
    """A table of the fields of an answer."""
    return "\n".join((heading, "", TELLS, *rows))


def code(text: str, label: str = "Response Example") -> str:
    """A code block as the documentation indents it, below its label."""
    lines = "\n".join(f"    {line}".rstrip() for line in text.split("\n"))
    return f"> {label}\n\n{lines}"


def only_section(text: str) -> Section:
    """The one section of a page."""
    (found,) = sections(parse(text, "small.md"))
    return found


def read(text: str) -> Facts:
    """What the one section of a page says, of which everything must be read."""
    facts, unread, doubts = section_facts(only_section(text))
    assert not unread, unread
    assert not doubts, doubts
    return facts


def unread(text: str) -> list[tuple[int, str]]:
    """What of the one section of a page is not read: the lines and what is told of them."""
    _, found, _ = section_facts(only_section(text))
    assert all(each.page == "small.md" for each in found)
    return [(each.line, each.text) for each in found]


def line_of(text: str, start: str) -> int:
    """The number of the one line that begins so."""
    found = [number for number, line in enumerate(text.split("\n"), 1) if line.startswith(start)]
    assert len(found) == 1, found
    return found[0]


def parameters(*rows: str) -> dict[str, Parameter]:
    """The parameters of a request table."""
    return by_name(read(page(asks(*rows))).request)


def fields(*rows: str) -> dict[str, Parameter]:
    """The fields of a table of an answer."""
    return by_name(read(page(tells(*rows))).answer)


def by_name(found: Iterable[Parameter]) -> dict[str, Parameter]:
    """Parameters by their names, which must be all different."""
    known = {each.name: each for each in found}
    assert len(known) == len(list(found)), found
    return known


def copy(folder: Path, **pages: str) -> Documentation:
    """A copy of the documentation with these pages, `_` in a name for a directory below."""
    for name, text in pages.items():
        file = folder / f"{name.replace('_', '/')}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return documentation(folder)


def told(found: Documentation) -> list[str]:
    """The findings as they are printed."""
    return [str(each) for each in found.findings]
