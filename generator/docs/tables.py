"""Tables of parameters and fields as rows: names, nesting, types, and what is said of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from .blocks import Finding, Table

TYPES = (
    r"(?:array|list)(?:\s++of\s++[a-z]++)?|objects?(?:\s++of\s++[a-z]++)?|strings?|boolean|bool|"
    r"integer|int|long|number|float|double|decimal"
)
_COLUMNS = {
    "name": re.compile(
        r"(?:.*\s)?(?:parameters?(?:\s+name)?|field|参数名称?|参数)\Z", re.IGNORECASE
    ),
    "type": re.compile(r"types?|类型", re.IGNORECASE),
    "required": re.compile(r"required|是否必[须填需]", re.IGNORECASE),
    "description": re.compile(r"description|描述", re.IGNORECASE),
}
# Tables are not trusted, so the time that these take grows with the text, not its square.
_NAME = r"(?P<name>(?:>[ \t]*+)*+(?:~~|\*\*|`)*+[A-Za-z0-9_][\w.\-/]*+(?:~~|\*\*|`)*+)"
_TYPE = rf"(?P<type>(?:{TYPES})[.s]*+)"
_IS_TYPE = re.compile(TYPES, re.IGNORECASE)
_QUOTED = re.compile(r"`[^`\n]*+`|\\\|")
_DEEPEST = 16
"""No field is nested deeper: the deepest that is documented is a quarter of it."""
_MOST_FINDINGS = 20
"""More of one table are counted, and not told one by one."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `path` is the name with those it stands under."""

    path: tuple[str, ...]
    type: str
    required: str
    text: str
    struck: bool
    last: bool
    line: int


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of parameters: `asks` says that it has a column for what is required.

    What was not `unread` and still had to be guessed is among the `doubts`.
    """

    asks: bool
    rows: tuple[Row, ...]
    unread: tuple[Finding, ...]
    doubts: tuple[Finding, ...]
    line: int


def columns(table: Table) -> tuple[str, ...] | None:
    """What each column holds; None where this is no table of parameters."""
    found = [_column(cell) for cell in table.header]
    if "" in found or len(set(found)) < len(found):
        return None
    return tuple(found) if found[0] == "name" and "type" in found else None


def is_like_parameters(table: Table) -> bool:
    """Whether a table that cannot be read looks as if it should be, or its header as a row."""
    known = {_column(cell) for cell in table.header} - {""}
    return len(known) > 1 or any(_IS_TYPE.fullmatch(cell.strip()) for cell in table.header)


def _column(cell: str) -> str:
    cell = cell.strip()
    return next((key for key, form in _COLUMNS.items() if form.fullmatch(cell)), "")


def rows(table: Table, page: str) -> Rows | None:
    """The rows of a table; None where this is no table of parameters."""
    order = columns(table)
    if order is None:
        return None
    pattern = _pattern(order)
    text = "\n".join(line.text for line in table.body)
    found = list(pattern.finditer(text))
    lines = _LineNumbers(table)
    unread = _Findings(page, lines)
    doubts = _Findings(page, lines)
    unread.before_rows(text[: found[0].start()] if found else text)
    read: list[Row] = []
    skipped: set[tuple[tuple[str, ...], int]] = set()
    above: list[tuple[int, str]] = []
    for index, match in enumerate(found):
        last = index + 1 == len(found)
        end = len(text) if last else found[index + 1].start()
        told = text[match.end() : end]
        unread.in_row(told, match.end())
        name, depth = _name(match["name"])
        if depth > _DEEPEST:
            unread.add(match.start("name"), f"nested {depth} levels deep, not read: {name[:80]!r}")
            continue
        above = [each for each in above if each[0] < depth]
        path = tuple(each for _, each in above)
        if depth > (above[-1][0] + 1 if above else 0) and (path, depth) not in skipped:
            # It then stands under the deepest one there is, and so do those beside it.
            skipped.add((path, depth))
            where = ".".join(path) or "nothing"
            told = f"{name[:80]!r} skips a level below {where[:200]}"
            doubts.add(match.start("name"), told, "read as standing in it")
        row = _row(match, told, (*path, name), last, lines.at(match.start("name")))
        above.append((depth, name))
        read.append(row)
    return Rows("required" in order, tuple(read), unread.all(), doubts.all(), table.line)


def _pattern(order: tuple[str, ...]) -> re.Pattern[str]:
    """How a row begins: at a line's start or after a `|`, with its cells up to the description."""
    cells = {
        "name": _NAME,
        "type": _TYPE,
        "required": r"(?P<required>[^|\n]{0,40}?)",
        "description": "",
    }
    inside = r"\s*+\|\s*+".join(cells[name] for name in order if name != "description")
    return re.compile(rf"(?:^|(?<=\|))[ \t]*+{inside}[ \t]*+(?:\||$)", re.MULTILINE | re.IGNORECASE)


def _name(cell: str) -> tuple[str, int]:
    """A name without what is around it, and how deep it stands."""
    return cell.replace(">", "").strip(" \t*`~"), cell.count(">")


def _row(match: re.Match[str], text: str, path: tuple[str, ...], last: bool, line: int) -> Row:
    told = "\n".join(line.strip(" |\t") for line in text.split("\n")).strip()
    struck = "~~" in match["name"] or told.startswith("~~")
    groups = match.groupdict()
    required = (groups.get("required") or "").strip()
    return Row(path, groups["type"].strip(), required, told, struck, last, line)


class _LineNumbers:
    """Back from a place in the text of a table to the line it stands on."""

    def __init__(self, table: Table) -> None:
        self._lines = table.body
        self._first = table.line
        self._starts: list[int] = []
        start = 0
        for line in table.body:
            self._starts.append(start)
            start += len(line.text) + 1

    def at(self, position: int) -> int:
        index = bisect_right(self._starts, position) - 1
        return self._lines[index].number if self._lines else self._first


class _Findings:
    """What was found in a table; of very much alike, how much it is."""

    def __init__(self, page: str, lines: _LineNumbers) -> None:
        self._page = page
        self._lines = lines
        self._found: list[Finding] = []
        self._more = 0

    def add(self, position: int, what: str, reason: str = "") -> None:
        if len(self._found) < _MOST_FINDINGS:
            self._found.append(Finding(self._page, self._lines.at(position), what, reason))
        else:
            self._more += 1

    def all(self) -> tuple[Finding, ...]:
        if not self._more:
            return tuple(self._found)
        last = self._found[-1]
        more = f"and {self._more} more like these"
        return (*self._found, Finding(last.page, last.line, more, last.reason))

    def before_rows(self, text: str) -> None:
        """Tell of what stands in a table before its first row."""
        position = 0
        for line in text.split("\n"):
            if line.strip(" |"):
                self.add(position, f"not read as a row: {line.strip()[:80]!r}")
            position += len(line) + 1

    def in_row(self, text: str, position: int) -> None:
        """Tell of what stands in the description of a row and has cells of its own."""
        for line in text.split("\n"):
            if has_cells(line):
                self.add(position, f"not read as a row: {line.strip()[:80]!r}")
            position += len(line) + 1


def has_cells(line: str) -> bool:
    """Whether there is a `|` in a line that divides it, and is no part of a text."""
    return "|" in line and "|" in _QUOTED.sub("", line).strip(" |\t")
