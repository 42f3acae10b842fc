"""What the documentation says about each operation, of all its copies and both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..description.load import is_mapping, is_sequence
from ..errors import SpecError
from .blocks import Finding, Language, Page, Text
from .channels import (
    OPERATION,
    ChannelSection,
    arguments,
    binary_sections,
    channel_names,
    channel_sections,
    is_of,
    is_push,
    is_reply,
    is_subscription,
    pushed,
    replied,
    sent,
    sent_operations,
    told_names,
)
from .error_codes import error_codes, lists_all
from .examples import Example, examples
from .limits import Access, RateLimit, access, is_access
from .markdown import read
from .parameters import Parameter, alone, parameters_of, tables_of
from .sections import Section, sections, unread_endpoints
from .tables import Rows

_TAKEN = "English is taken"
_THERE = "that page is taken"


@dataclass(frozen=True, slots=True)
class Facts:
    """What one section, or all of them together, say about an operation."""

    operation: str
    title: str
    anchor: str
    limits: tuple[RateLimit, ...]
    permission: str
    request: tuple[Parameter, ...]
    answer: tuple[Parameter, ...]
    requests: tuple[Example, ...]
    answers: tuple[Example, ...]
    page: str
    line: int
    limits_line: int = 0
    text: str = ""
    """What the section says of the operation as a whole."""
    date: str = ""
    """The day that the page is of, such as 2026-08-22; empty where it does not say."""


@dataclass
class Documentation:
    """All operations and error codes of a copy of the documentation, and what was wrong with it.

    `codes` has page and line of each; `lists_codes` says that there is no other.
    """

    operations: dict[str, dict[Language, Facts]] = field(
        default_factory=dict[str, dict[Language, Facts]]
    )
    findings: list[Finding] = field(default_factory=list[Finding])
    unread: int = 0
    pages: int = 0
    codes: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    lists_codes: bool = False

    def one(self, operation: str) -> Facts:
        """The facts of an operation: the English ones, completed by the Chinese."""
        languages = self.operations[operation]
        first = languages.get("en") or languages["zh"]
        other = languages.get("zh")
        return _completed(first, other) if other and other is not first else first


def page_files(root: Path) -> list[Path]:
    """The pages in a directory, or a single one."""
    if not root.is_dir():
        return [root]
    return sorted(each for each in root.rglob("*.md") if each.is_file())


def documentation(root: Path) -> Documentation:
    """The documentation in a directory of pages, or in a single one."""
    files = page_files(root)
    base = root if root.is_dir() else root.parent
    found = Documentation()
    copies: dict[tuple[str, Language], list[Facts]] = {}
    for file in files:
        page = read(file, printable(file.relative_to(base).as_posix()))
        unread = [*page.findings, *unread_endpoints(page)]
        found.pages += 1
        found.findings.extend(unread)
        found.unread += len(unread)
        for code, line in error_codes(page):
            found.codes.setdefault(code, (page.name, line))
            found.lists_codes |= lists_all(page)
        for facts, language in _of_page(page, found):
            copies.setdefault((facts.operation, language), []).append(
                replace(facts, date=page.date)
            )
    for (operation, language), each in copies.items():
        merged = _merged(each, found.findings)
        found.operations.setdefault(operation, {})[language] = merged
    for languages in found.operations.values():
        found.findings.extend(_disagreements(languages))
    return found


def open_documentation(root: Path) -> Documentation:
    """The documentation in a directory, or a page; raises SpecError where there is none."""
    if not root.exists():
        raise SpecError(root, 1, "there is no such file or directory", "Point at pages, or a page.")
    read = documentation(root)
    if not read.pages:
        raise SpecError(root, 1, "no page of documentation is there", "Pages end with .md.")
    return read


def printable(name: str) -> str:
    """The name of a file, whatever somebody called it."""
    whole = name.encode(errors="backslashreplace").decode()
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in whole)


def _of_page(page: Page, found: Documentation) -> Iterator[tuple[Facts, Language]]:
    for section in sections(page):
        if not section.is_sound:
            found.findings.append(
                Finding(page.name, section.line, f"no path of the exchange: {section.path[:80]!r}")
            )
            found.unread += 1
            continue
        facts, unread, doubts = section_facts(section)
        found.findings.extend((*unread, *doubts))
        found.unread += len(unread)
        yield facts, section.language
    for each in channel_sections(page):
        for facts in channel_facts(each, found):
            yield facts, each.section.language
    for each, names in binary_sections(page):
        for facts in binary_facts(each, names):
            yield facts, each.section.language


def section_facts(section: Section) -> tuple[Facts, list[Finding], list[Finding]]:
    """What a section says, what in it could not be read, and what had to be guessed."""
    who: Access = access(section)
    unread = list(who.unread)
    tables = list(tables_of(section, unread))
    shown = examples(section)
    unread.extend(finding for table in tables for finding in table.unread)
    doubts = [*who.doubts, *(finding for table in tables for finding in table.doubts)]
    names = {row.path[-1] for table in tables for row in table.rows}
    request = parameters_of((table for table in tables if table.asks), section, names, unread)
    fields = parameters_of((table for table in tables if not table.asks), section, names, unread)
    answer = _without_result(fields, shown.answers)
    unread.extend(shown.unread)
    facts = Facts(
        operation=section.operation,
        title=section.title,
        anchor=section.anchor,
        limits=who.limits,
        permission=who.permission,
        request=request,
        answer=answer,
        requests=shown.requests,
        answers=shown.answers,
        page=section.page,
        line=section.line,
        limits_line=who.line,
        text=_about(section),
    )
    return facts, unread, doubts


def channel_facts(found: ChannelSection, into: Documentation) -> Iterator[Facts]:
    """What a section says of each of its channels, or of its operation; nothing of all else."""
    section = found.section
    unread: list[Finding] = []
    tables = [*tables_of(section, unread)]
    shown = examples(section)
    every = (*shown.requests, *shown.answers)
    names = {row.path[-1] for table in tables for row in table.rows}
    # What answers a subscription stands in a table of its own, which every channel has.
    asking = [table for table in tables if _has(table, "args")]
    pushing = [table for table in tables if _has(table, "data") and not _has(table, "op")]
    asked = parameters_of(asking, section, names, unread)
    addresses, lengths = channel_names(
        asked, tuple(filter(is_subscription, every)), told_names(section)
    )
    if not addresses:
        operations = sent_operations(asked, every) if asking else ()
        if operations:
            yield _operation_facts(found, operations, asked, tables, into)
        return
    for table in (*asking, *pushing):
        unread.extend(table.unread)
        into.findings.extend(table.doubts)
    fields = parameters_of((replace(each, asks=False) for each in pushing), section, names, unread)
    unread.extend(shown.unread)
    into.findings.extend(unread)
    into.unread += len(unread)
    for address in addresses:
        yield Facts(
            operation=f"{section.operation}/{address}",
            title=section.title,
            anchor=section.anchor,
            limits=(),
            permission="login" if found.login else "public",
            request=tuple(arguments(asked, lengths, section)),
            answer=tuple(pushed(fields)),
            requests=tuple(e for e in every if is_subscription(e) and is_of(e, address)),
            answers=tuple(e for e in every if is_push(e) and is_of(e, address)),
            page=section.page,
            line=section.line,
            text=_about(section),
        )


def binary_facts(found: ChannelSection, names: tuple[str, ...]) -> Iterator[Facts]:
    """What a page says of channels of binary messages: their names, and how they are asked for.

    What they push, it leaves to a schema of another kind.
    """
    section = found.section
    shown = examples(section)
    asked = [
        each
        for each in (*shown.requests, *shown.answers)
        if is_mapping(each.value) and "op" in each.value
    ]
    for name in names:
        yield Facts(
            operation=f"{section.operation}/{name}",
            title=section.title,
            anchor=section.anchor,
            limits=(),
            permission="login",
            request=(),
            answer=(),
            requests=tuple(each for each in asked if is_of(each, name)),
            answers=(),
            page=section.page,
            line=section.line,
            text=_about(section),
        )


def _operation_facts(
    found: ChannelSection,
    operations: tuple[str, ...],
    asked: tuple[Parameter, ...],
    tables: list[Rows],
    into: Documentation,
) -> Facts:
    """What a section says of the operation that it is about."""
    section = found.section
    who, shown = access(section), examples(section)
    every = (*shown.requests, *shown.answers)
    unread = [*who.unread, *shown.unread, *(each for table in tables for each in table.unread)]
    names = {row.path[-1] for table in tables for row in table.rows}
    fields = parameters_of((each for each in tables if not each.asks), section, names, unread)
    op, *others = operations
    if others:
        what = f"more than one operation, of which the first is read: {', '.join(operations)}"
        unread.append(Finding(section.page, section.line, what))
    into.findings.extend((*unread, *who.doubts, *(d for table in tables for d in table.doubts)))
    into.unread += len(unread)
    return Facts(
        operation=f"{OPERATION}{found.url}/{op}",
        title=section.title,
        anchor=section.anchor,
        limits=who.limits,
        permission="login" if found.login else "public",
        request=tuple(sent(asked)),
        answer=tuple(replied(fields)),
        requests=tuple(each for each in every if is_subscription(each) and not is_reply(each)),
        answers=tuple(filter(is_reply, every)),
        page=section.page,
        line=section.line,
        limits_line=who.line,
        text=_about(section),
    )


def _has(table: Rows, name: str) -> bool:
    return any(row.path == (name,) for row in table.rows)


def _about(section: Section) -> str:
    """The prose below the title, up to where the rate limit, the endpoint or a part begins."""
    told: list[str] = []
    for block in section.blocks[1:]:
        if not isinstance(block, Text) or is_access(block):
            break
        told.append(block.text.strip())
    return "\n".join(told)


def _without_result(
    fields: tuple[Parameter, ...], answers: tuple[Example, ...]
) -> tuple[Parameter, ...]:
    """Flat tables begin with code and msg, which belong to the envelope unless items have them."""
    names = {each.name for each in fields}
    replies = [each.value for each in answers if is_mapping(each.value)]
    inside = [item for each in replies for item in _elements(each.get("data"))]
    if not {"code", "msg"} <= names or not all({"code", "msg"} <= each.keys() for each in replies):
        return fields
    if any("code" in each for each in inside if is_mapping(each)):
        return fields
    return tuple(each for each in fields if each.name not in ("code", "msg"))


def _elements(data: Any) -> list[Any]:
    return data if is_sequence(data) else [data]


def _merged(copies: list[Facts], findings: list[Finding]) -> Facts:
    """The copies of one section as one: that of a page of its own, which links name longest."""
    first = min(copies, key=lambda each: (not each.anchor, -len(each.page), each.page))
    for other in copies:
        if other is not first:
            findings.extend(_contradictions(first, other))
    return first


def _contradictions(first: Facts, other: Facts) -> Iterator[Finding]:
    """Where a copy of a section says something else."""
    place = f"{first.page}:{first.line}"
    if first.limits != other.limits or first.permission != other.permission:
        text = f"{first.operation}: another rate limit or permission than at {place}"
        yield Finding(other.page, other.line, text, _THERE)
    for what, ours, theirs in (
        ("parameter", first.request, other.request),
        ("field", first.answer, other.answer),
    ):
        known = {each.name: alone(each) for each in ours}
        here = {each.name: each for each in theirs}
        for name, parameter in here.items():
            if known.get(name) != alone(parameter):
                text = f"{first.operation}: {what} {name} is told otherwise at {place}"
                yield Finding(other.page, parameter.line, text, _THERE)
        for name in known.keys() - here.keys():
            text = f"{first.operation}: {what} {name} of {place} is missing"
            yield Finding(other.page, other.line, text, _THERE)


def _disagreements(languages: dict[Language, Facts]) -> Iterator[Finding]:
    """Where English and Chinese say different things about one operation."""
    if len(languages) < 2:
        (facts,) = languages.values()
        missing = "Chinese" if "en" in languages else "English"
        text = f"{facts.operation}: no {missing}"
        yield Finding(facts.page, facts.line, text, "the other language is read alone")
        return
    english, chinese = languages["en"], languages["zh"]
    for what, ours, theirs in (
        ("parameter", english.request, chinese.request),
        ("field", english.answer, chinese.answer),
    ):
        here = {each.name: each for each in theirs}
        known = {each.name: each for each in ours}
        for name in (*known, *(name for name in here if name not in known)):
            a, b = known.get(name), here.get(name)
            place = b or a
            if place is None or (a and b and (a.type, a.required) == (b.type, b.required)):
                continue
            told = _pair(a, b)
            text = f"{english.operation}: {what} {name} differs in Chinese: {told}"
            yield Finding(place.page, place.line, text, _TAKEN if a else "Chinese is taken")
    if english.limits != chinese.limits:
        text = f"{english.operation}: the rate limit differs in Chinese"
        taken = _TAKEN if english.limits else "Chinese is taken"
        yield Finding(chinese.page, chinese.limits_line, text, taken)


def _pair(english: Parameter | None, chinese: Parameter | None) -> str:
    if english is None or chinese is None:
        return "it is missing in " + ("English" if english is None else "Chinese")
    ours = " ".join(part for part in (english.type, english.required) if part)
    theirs = " ".join(part for part in (chinese.type, chinese.required) if part)
    return f"{ours}, {theirs}"


def _completed(english: Facts, chinese: Facts) -> Facts:
    """English facts with what only Chinese says: whole parameters, values, lengths, defaults."""
    return replace(
        english,
        request=_with_missing(english.request, chinese.request),
        answer=_with_missing(english.answer, chinese.answer),
        limits=english.limits or chinese.limits,
        permission=english.permission or chinese.permission,
        requests=english.requests or chinese.requests,
        answers=english.answers or chinese.answers,
    )


def _with_missing(
    english: tuple[Parameter, ...], chinese: tuple[Parameter, ...]
) -> tuple[Parameter, ...]:
    other = {each.name: each for each in chinese}
    whole = [
        (
            replace(
                each,
                values=each.values or other[each.name].values,
                default=each.default if each.default is not None else other[each.name].default,
                lengths=each.lengths or other[each.name].lengths,
            )
            if each.name in other
            else each
        )
        for each in english
    ]
    known = {each.name for each in english}
    return (*whole, *(each for each in chinese if each.name not in known))
