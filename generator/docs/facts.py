"""What the documentation says about each operation, of all its copies and both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..description.load import is_mapping, is_sequence
from ..errors import SpecError
from .blocks import Block, Finding, Heading, Language, Page, Table, Text
from .error_codes import error_codes, lists_all
from .examples import Example, examples
from .limits import Access, RateLimit, access, is_access
from .markdown import read
from .sections import Section, is_inside, sections, unread_endpoints
from .tables import Row, Rows, has_cells, is_like_parameters, rows
from .words import said

_REQUIRED = {
    **dict.fromkeys(("yes", "true", "是", "required", "必填", "必须"), "yes"),
    **dict.fromkeys(("no", "false", "否", "不是"), "no"),
    **dict.fromkeys(("conditional", "optional", "可选", "条件必填", "按情况"), "conditional"),
}
_TYPES = {
    **dict.fromkeys(("int", "long"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    "bool": "boolean",
    "list": "array",
}
_OF_REQUEST = re.compile(r"request|请求", re.IGNORECASE)
_OF_PARAMETERS = re.compile(r"param|参数", re.IGNORECASE)
_TAKEN = "English is taken"
_THERE = "that page is taken"
_MARKUP = re.compile(r"</?(?:table|thead|tbody|tr|td|th)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a request, or a field of an answer: `name` is `legs.px` for nested ones.

    `required` is "yes", "no" or "conditional", and empty for fields.
    """

    name: str
    type: str
    required: str = ""
    default: str | None = None
    values: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()
    deprecated: bool = False
    text: str = ""
    page: str = ""
    line: int = 0


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
            copies.setdefault((facts.operation, language), []).append(facts)
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


def section_facts(section: Section) -> tuple[Facts, list[Finding], list[Finding]]:
    """What a section says, what in it could not be read, and what had to be guessed."""
    who: Access = access(section)
    unread = list(who.unread)
    tables = list(_tables(section, unread))
    shown = examples(section)
    unread.extend(finding for table in tables for finding in table.unread)
    doubts = [*who.doubts, *(finding for table in tables for finding in table.doubts)]
    names = {row.path[-1] for table in tables for row in table.rows}
    request = _parameters((table for table in tables if table.asks), section, names, unread)
    fields = _parameters((table for table in tables if not table.asks), section, names, unread)
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


def _about(section: Section) -> str:
    """The prose below the title, up to where the rate limit, the endpoint or a part begins."""
    told: list[str] = []
    for block in section.blocks[1:]:
        if not isinstance(block, Text) or is_access(block):
            break
        told.append(block.text.strip())
    return "\n".join(told)


def _tables(section: Section, unread: list[Finding]) -> Iterator[Rows]:
    """The tables of parameters and fields; the columns of a file to download are neither.

    A table that looks as if it were one, or stands where one should, is told of.
    """
    heading = ""
    is_read = True
    beside = ""
    for block in section.blocks:
        told = _beside_tables(block)
        if told and not beside:
            unread.append(Finding(section.page, block.line, f"not read as a row: {told[:80]!r}"))
        beside = told
        if isinstance(block, Heading):
            heading = block.text
            is_read = not (_OF_PARAMETERS.search(heading) and is_inside(heading))
        elif isinstance(block, Table) and "CSV" not in heading:
            table = rows(block, section.page)
            if table is not None:
                if not table.asks and is_inside(heading) and _OF_REQUEST.search(heading):
                    what = "a table of a request that does not say what is required"
                    unread.append(Finding(section.page, block.line, what))
                yield table
            elif not is_read or is_like_parameters(block):
                what = f"not read as a table of parameters: {' | '.join(block.header)[:80]!r}"
                unread.append(Finding(section.page, block.line, what))
            is_read = True


def _beside_tables(block: Block) -> str:
    """A line of prose that was meant to be part of a table."""
    is_meant = isinstance(block, Text) and (has_cells(block.text) or _MARKUP.search(block.text))
    return block.text if is_meant and isinstance(block, Text) else ""


def _parameters(
    tables: Iterable[Rows], section: Section, names: set[str], unread: list[Finding]
) -> tuple[Parameter, ...]:
    """The rows of several tables; a name that stands in more than one is one parameter."""
    seen: dict[str, Parameter] = {}
    for table in tables:
        here: set[str] = set()
        for row in table.rows:
            if table.asks and not row.required:
                what = f"it is not said whether {row.path[-1][:80]} is required"
                unread.append(Finding(section.page, row.line, what))
            parameter = _parameter(row, section, names, unread)
            known = seen.setdefault(parameter.name, parameter)
            if parameter.name in here and _told(known) != _told(parameter):
                what = f"a second row for {parameter.name[:80]}, not read"
                unread.append(Finding(section.page, row.line, what))
            here.add(parameter.name)
    return tuple(_without_envelope(seen))


def _without_envelope(seen: dict[str, Parameter]) -> Iterator[Parameter]:
    """Some tables begin with the envelope, and have the items below `data`."""
    if not {"code", "msg", "data"} <= seen.keys():
        yield from seen.values()
        return
    for name, parameter in seen.items():
        if name not in ("code", "msg", "data"):
            yield replace(parameter, name=name.removeprefix("data."))


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


def _parameter(row: Row, section: Section, names: set[str], unread: list[Finding]) -> Parameter:
    required = _REQUIRED.get(row.required.strip("* ").lower(), "") if row.required else ""
    if row.required and not required:
        what = f"not read as required or not: {row.required!r} of {row.path[-1]}"
        unread.append(Finding(section.page, row.line, what))
    words = said(row.text, row.type, row.last, names)
    return Parameter(
        name=".".join(row.path),
        type=_type(row.type),
        required=required,
        default=words.default,
        values=words.values,
        lengths=words.lengths,
        deprecated=row.struck,
        text=row.text,
        page=section.page,
        line=row.line,
    )


def _type(text: str) -> str:
    """A type in one spelling: `Array of Objects.` and `array of object` are the same."""
    name = " ".join(text.lower().rstrip(".").split())
    kind, of, element = name.partition(" of ")
    kind, element = (_TYPES.get(each, each) for each in (kind.rstrip("s"), element.rstrip("s")))
    return f"{kind} of {element}s" if of else kind


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
        known = {each.name: _told(each) for each in ours}
        here = {each.name: each for each in theirs}
        for name, parameter in here.items():
            if known.get(name) != _told(parameter):
                text = f"{first.operation}: {what} {name} is told otherwise at {place}"
                yield Finding(other.page, parameter.line, text, _THERE)
        for name in known.keys() - here.keys():
            text = f"{first.operation}: {what} {name} of {place} is missing"
            yield Finding(other.page, other.line, text, _THERE)


def _told(parameter: Parameter) -> Parameter:
    """What a parameter is, wherever it is said and in whatever words."""
    return replace(parameter, text="", page="", line=0)


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
