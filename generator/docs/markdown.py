"""The front end for Markdown pages, with front matter or without, one language after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from .blocks import Block, Code, Finding, Heading, Label, Language, Line, Page, Segment, Table, Text

MOST_BYTES = 20_000_000
"""No page is read that is larger: the whole documentation is a quarter of it."""

MOST_IN_LINE = 100_000
"""Nor a line that is longer: that of a request printed in one line has a thousandth of it."""

# Pages are not trusted, so the time that each of these takes grows with the text, not its square.
_HEADING = re.compile(r"(#{1,6})\s+(.*)\Z")
_RULE = re.compile(r"-{3,}\Z")
_DELIMITER = re.compile(r"\|?+\s*+:?+-{2,}+:?+\s*+(?:\|\s*+:?+-{2,}+:?+\s*+)++\|?+\Z")
_LABEL = re.compile(r">\s*+([^|>][^|]*|)\Z")
_LIST = re.compile(r"\s*(?:[*+-]|\d+\\?\.)\s")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
# Control characters, and those that are not seen or change the direction of what is.
_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    r"\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_META = re.compile(r"([a-z_]+):\s*(.*)\Z")
_INDENT = "    "


def read(file: Path, name: str) -> Page:
    """The page in a file; what cannot be read at all is a finding, and the page has no segments."""
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            return _unread_page(name, f"{size} bytes are more than any page has")
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        return _unread_page(name, f"not UTF-8: {error}")
    except OSError as error:
        return _unread_page(name, f"not read: {error.strerror}")
    return parse(text, name)


def _unread_page(name: str, why: str) -> Page:
    return Page(name, "", (), (Finding(name, 1, why),))


def parse(text: str, name: str) -> Page:
    """The page in a text."""
    findings: list[Finding] = []

    def note(line: int, what: str) -> None:
        findings.append(Finding(name, line, what))

    lines = _lines(text, note)
    meta, lines = _front_matter(lines)
    segments = tuple(
        Segment(_language(part), tuple(_blocks(part, note))) for part in _parts(lines) if part
    )
    day = _DAY.match(meta.get("updated_at", ""))
    return Page(name, meta.get("anchor_id", ""), segments, tuple(findings), day[0] if day else "")


_Note = Callable[[int, str], None]


def _lines(text: str, note: _Note) -> list[Line]:
    """The lines as an editor counts them, without what nobody sees."""
    lines: list[Line] = []
    hidden: list[int] = []
    printed = text.replace("\r\n", "\n").replace("\r", "\n")
    for number, line in enumerate(printed.split("\n"), 1):
        if len(line) > MOST_IN_LINE:
            note(number, f"a line of {len(line)} characters is not read")
            line = ""
        clean, count = _HIDDEN.subn("", line)
        if count:
            hidden.append(number)
        lines.append(Line(number, clean.expandtabs(4).rstrip()))
    if hidden:
        where = "in this line" if len(hidden) == 1 else f"in {len(hidden)} lines from here on"
        note(hidden[0], f"control characters or hidden ones {where} are left out")
    return lines


def _front_matter(lines: list[Line]) -> tuple[dict[str, str], list[Line]]:
    if not lines or lines[0].text != "---":
        return {}, lines
    for index, line in enumerate(lines[1:], 1):
        if line.text == "---":
            found = (_META.match(each.text) for each in lines[1:index])
            return {each[1]: each[2] for each in found if each}, lines[index + 1 :]
    return {}, lines


def _parts(lines: list[Line]) -> Iterator[list[Line]]:
    """The parts between rules that a heading follows: a language each."""
    part: list[Line] = []
    for index, line in enumerate(lines):
        if _RULE.match(line.text) and _heading_follows(lines, index):
            yield part
            part = []
        else:
            part.append(line)
    yield part


def _heading_follows(lines: list[Line], index: int) -> bool:
    at = index + 1
    while at < len(lines) and not lines[at].text:
        at += 1
    return at < len(lines) and _HEADING.match(lines[at].text) is not None


def _language(lines: list[Line]) -> Language:
    """The language of the headings: examples and names are English in both."""
    headings = [line.text for line in lines if _HEADING.match(line.text)]
    chinese = sum(1 for text in headings if _CHINESE.search(text))
    return "zh" if chinese * 2 > len(headings) else "en"


def _blocks(lines: list[Line], note: _Note) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        text = lines[at].text
        if not text:
            at += 1
        elif _is_table(lines, at):
            table, at = _table(lines, at)
            yield table
        elif _FENCE.match(text):
            code, at = _fenced(lines, at, note)
            yield code
        elif text.startswith(_INDENT) and not _LIST.match(text):
            code, at = _indented(lines, at)
            yield code
        elif heading := _HEADING.match(text):
            told = _plain(heading[2].rstrip("# "))
            yield Heading(len(heading[1]), told, lines[at].number)
            at += 1
        elif label := _LABEL.match(text):
            yield Label(_plain(label[1]), lines[at].number)
            at += 1
        else:
            yield Text(text.strip(), lines[at].number)
            at += 1


def _plain(text: str) -> str:
    return text.replace("**", "").strip()


def _is_table(lines: list[Line], at: int) -> bool:
    return "|" in lines[at].text and at + 1 < len(lines) and _is_delimiter(lines[at + 1].text)


def _is_delimiter(text: str) -> bool:
    return _DELIMITER.match(text) is not None


def _table(lines: list[Line], at: int) -> tuple[Table, int]:
    """The table at a line, and where what follows it begins.

    Cells may hold empty lines and quotations, so the body goes on to the next heading, code block
    or table, or to a label that stands alone.
    """
    header = tuple(_plain(cell) for cell in lines[at].text.strip().strip("|").split("|"))
    body: list[Line] = []
    end = at + 2
    while end < len(lines) and not _ends_table(lines, end):
        if not _is_delimiter(lines[end].text):
            body.append(lines[end])
        end += 1
    return Table(header, tuple(body), lines[at].number), end


def _ends_table(lines: list[Line], at: int) -> bool:
    text = lines[at].text
    if not text:
        return False
    after_blank = not lines[at - 1].text
    return bool(
        _HEADING.match(text)
        or (_LABEL.match(text) and after_blank)
        or _FENCE.match(text)
        or (text.startswith(_INDENT) and after_blank and not _LIST.match(text) and "|" not in text)
        or _is_table(lines, at)
    )


def _indented(lines: list[Line], at: int) -> tuple[Code, int]:
    end = at
    while end < len(lines) and (not lines[end].text or lines[end].text.startswith(_INDENT)):
        end += 1
    return _code(lines[at:end]), end


def _fenced(lines: list[Line], at: int, note: _Note) -> tuple[Code, int]:
    found = _FENCE.match(lines[at].text)
    fence = found[1] if found else "```"
    end = at + 1
    while end < len(lines) and not lines[end].text.strip().startswith(fence):
        end += 1
    if end == len(lines):
        note(lines[at].number, "a code block without an end: all below it is not read")
    return _code(lines[at + 1 : end]), min(end + 1, len(lines))


def _code(lines: list[Line]) -> Code:
    end = len(lines)
    while end and not lines[end - 1].text:
        end -= 1
    if not end:
        return Code("", 0)
    lines = lines[:end]
    indent = min(len(line.text) - len(line.text.lstrip()) for line in lines if line.text)
    return Code("\n".join(line.text[indent:] for line in lines), lines[0].number)
