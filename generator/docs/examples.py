"""The examples of a section: requests and answers as printed, and as the JSON they mean."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from math import isfinite
from typing import Any
from urllib.parse import parse_qsl

from .blocks import Code, Finding, Heading, Label
from .sections import Section

# Examples are not trusted, so the time that these take grows with the text, not its square.
_REQUEST = re.compile(
    r"^[ \t]*+(GET|POST|PUT|DELETE)[ \t]++((?>/?\S*?api/)\S++)[ \t]*+$",
    re.MULTILINE | re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"^[ \t]*+(?:import|from)[ \t]++okx\b.*?"
    r"(?=^(?:(?:GET|POST|PUT|DELETE)[ \t]++/|[{\[][ \t]*+$)|\Z)",
    re.MULTILINE | re.DOTALL,
)
_COMMENT = re.compile(r"[ \t]*+(?:#|//)")
# Words above an example, or the header of an answer: anything but code.
_CAPTION = re.compile(
    r"(?!(?:GET|POST|PUT|DELETE)\s+\S*/|curl\b|wget\b)[^\W\d_][^{}\[\]\"'`=<>|\\;]*+", re.IGNORECASE
)
_ASKED = re.compile(r"(?:http ?)?request|请求", re.IGNORECASE)
_DEEPEST = 64
"""No example is nested deeper: the deepest that is documented is a tenth of it."""
_LONGEST_NUMBER = 64
_MOST_IN_BLOCK = 200
"""No code block has more examples: the most that are documented are a tenth of it."""


@dataclass(frozen=True, slots=True)
class Example:
    """An example as printed. `value` is what it means, `faults` what was overlooked for it."""

    text: str
    value: Any
    faults: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of a section."""

    requests: tuple[Example, ...]
    answers: tuple[Example, ...]
    unread: tuple[Finding, ...]


def examples(section: Section) -> Examples:
    """Every example of a section, the program for the official SDK left out."""
    requests: list[Example] = []
    answers: list[Example] = []
    unread: list[Finding] = []
    label = ""
    for block in section.blocks:
        if isinstance(block, (Heading, Label)):
            label = block.text
        if not isinstance(block, Code):
            continue
        # As many empty lines in its place, so that those below keep their numbers.
        text = _PROGRAM.sub(lambda found: "\n" * found.group().count("\n"), block.text)
        found = islice(_REQUEST.finditer(text), _MOST_IN_BLOCK)
        starts = [match.start() for match in found]
        first = starts[0] if starts else len(text)
        printed = _Printed(text, block.line, section.page)
        for example in printed.values(0, first):
            # A body may stand there without the line that says where it is sent.
            is_body = _ASKED.match(label) and not _is_answer(example.value, section)
            (requests if is_body else answers).append(example)
        requests.extend(printed.request(*each) for each in pairwise([*starts, len(text)]))
        unread.extend(printed.unread)
    return Examples(tuple(requests), tuple(answers), tuple(unread))


def _is_answer(value: Any, section: Section) -> bool:
    """Whether JSON is no body of a request, whatever stands above it."""
    return section.operation.startswith("GET") or (isinstance(value, dict) and "code" in value)


class _Printed:
    """A code block, its examples, and what in it is none."""

    def __init__(self, text: str, line: int, page: str) -> None:
        self._text = text
        self._page = page
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._line = line
        self.unread: list[Finding] = []

    def request(self, start: int, end: int) -> Example:
        """The request that begins at a place; its body is the first value behind it."""
        match = _REQUEST.match(self._text, start)
        method, target = (match[1].upper(), match[2]) if match else ("", "")
        printed = _without_comments_behind(self._text[start:end]).strip("\n")
        bodies = list(self.values(match.end() if match else start, end))
        if method == "GET":
            return Example(printed, dict(parse_qsl(target.partition("?")[2])), (), self._at(start))
        for other in bodies[1:]:
            self._not_read(other.line, other.text)
        value, faults = (bodies[0].value, bodies[0].faults) if bodies else (None, ())
        return Example(printed, value, faults, self._at(start))

    def values(self, start: int, end: int) -> Iterator[Example]:
        """The JSON in a part of the block, one value after the other."""
        text = self._text[start:end]
        come = 0
        for _ in range(_MOST_IN_BLOCK):
            at = self._value_from(text, come, start)
            if at is None:
                return
            value, faults, come = _value_at(text, at)
            line = self._at(start + at)
            if value is None and faults:
                what = f"an example that is no JSON: {faults[-1]}"
                self.unread.append(Finding(self._page, line, what))
            yield Example(text[at:come].strip("\n"), value, faults, line)
        if text[come:].strip():
            self._not_read(self._at(start + come), text[come : come + 200].strip())

    def _value_from(self, text: str, start: int, base: int) -> int | None:
        """Where the next value begins; what is neither that nor words is told of once.

        The text begins at the `base` of the block.
        """
        told = False
        while start < len(text):
            found = text.find("\n", start)
            end = len(text) if found < 0 else found + 1
            line = text[start:end].strip()
            words = _CAPTION.match(line)
            at = words.end() if words else 0
            if line.startswith(("{", "["), at):
                return start + text[start:end].index(line[at])
            if at < len(line) and not told and not _COMMENT.match(line):
                self._not_read(self._at(base + start), line)
                told = True
            start = end
        return None

    def _not_read(self, line: int, text: str) -> None:
        self.unread.append(Finding(self._page, line, f"not read in an example: {text[:80]!r}"))

    def _at(self, position: int) -> int:
        return self._line + bisect_left(self._ends, position)


def _without_comments_behind(text: str) -> str:
    """A request without the comment that introduces the next one."""
    lines = text.rstrip().split("\n")
    while lines and (_COMMENT.match(lines[-1]) or not lines[-1].strip()):
        lines.pop()
    return "\n".join(lines)


def lenient(text: str) -> tuple[Any, tuple[str, ...]]:
    """The first JSON value of a text, and what is wrong with how it is written.

    None, with the reason, where it cannot be read at all.
    """
    value, faults, _ = _value_at(text, len(text) - len(text.lstrip()))
    return value, faults


def _value_at(text: str, at: int) -> tuple[Any, tuple[str, ...], int]:
    """A value, what is wrong with how it is written, and where it ends: nowhere if unreadable."""
    try:
        value, end = _DECODER.raw_decode(text, at)
        if _is_too_deep(value):
            raise _UnreadableError(_TOO_DEEP)
        return _text(value, text, at, end), (), end
    except _UnreadableError as error:
        return None, (f"unreadable: {error}",), len(text)
    except RecursionError:
        return None, (f"unreadable: {_TOO_DEEP}",), len(text)
    except ValueError:
        pass
    reader = _Reader(text, at)
    try:
        value = _text(reader.value(), text, at, reader.at)
    except _UnreadableError as error:
        return None, (*dict.fromkeys(reader.faults), f"unreadable: {error}"), len(text)
    return value, tuple(dict.fromkeys(reader.faults)), reader.at


def _text(value: Any, text: str, start: int, end: int) -> Any:
    """A value that can be written down: halves of characters cannot."""
    if _HALF.search(text, start, end):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise _UnreadableError("half a character") from None
    return value


def _is_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for each in level
            if isinstance(each, (dict, list))
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True


class _UnreadableError(ValueError):
    """What stands there is no JSON, however kindly it is looked at."""


_TOO_DEEP = f"nested more than {_DEEPEST} levels deep"


def _whole(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise _UnreadableError(f"a number of {len(digits)} digits")
    return int(digits)


def _fraction(digits: str) -> float:
    value = float(digits)
    if not isfinite(value):
        raise _UnreadableError(f"no number: {digits[:20]!r}")
    return value


def _constant(name: str) -> Any:
    raise _UnreadableError(f"no number: {name!r}")


_NUMBERS: dict[str, Any] = {
    "parse_int": _whole,
    "parse_float": _fraction,
    "parse_constant": _constant,
}
_DECODER = json.JSONDecoder(**_NUMBERS)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_SCALARS = json.JSONDecoder(**_NUMBERS, strict=False)

_STRING = re.compile(r'`?["“”]((?:[^"“”\\\n]|\\.)*+)["“”]`?')
_MEANT = {"\uff0c": ",", "\uff1a": ":", "=": ":"}
_SCALAR = re.compile(r"-?\d++(?:\.\d++)?(?:[eE][-+]?\d++)?|true|false|null|True|False|None")
_CONSTANTS = {
    **dict.fromkeys(("true", "True"), True),
    **dict.fromkeys(("false", "False"), False),
    **dict.fromkeys(("null", "None")),
}


_END = ""


class _Reader:
    """A reader of JSON that overlooks what people do to it."""

    def __init__(self, text: str, at: int) -> None:
        self._text = text
        self._at = at
        self._deep = 0
        self.faults: list[str] = []

    def value(self) -> Any:
        """The value at the current place."""
        character = self._next()
        if character in ("{", "["):
            return self._inside(character)
        if found := _STRING.match(self._text, self._at):
            self._at = found.end()
            if found.group()[0] != '"' or found.group()[-1] != '"':
                self.faults.append("other quotes")
            return self._decoded(f'"{found[1]}"')
        if found := _SCALAR.match(self._text, self._at):
            self._at = found.end()
            word = found.group()
            return _CONSTANTS[word] if word in _CONSTANTS else self._decoded(word)
        raise _UnreadableError(f"{self._text[self._at : self._at + 20]!r}")

    @property
    def at(self) -> int:
        """Where it has come to."""
        return min(self._at, len(self._text))

    def _inside(self, opening: str) -> Any:
        self._deep += 1
        if self._deep > _DEEPEST:
            raise _UnreadableError(_TOO_DEEP)
        value = self._object() if opening == "{" else self._array()
        self._deep -= 1
        return value

    def _decoded(self, printed: str) -> Any:
        try:
            return _SCALARS.decode(printed)
        except _UnreadableError:
            raise
        except ValueError as error:
            raise _UnreadableError(f"{printed[:20]!r}") from error

    def _next(self) -> str:
        """The next character that says something; comments and dots are overlooked."""
        while self._at < len(self._text):
            rest = self._text[self._at : self._at + 3]
            if rest[0].isspace():
                self._at += 1
            elif rest.startswith(("//", "#")):
                self.faults.append("a comment")
                end = self._text.find("\n", self._at)
                self._at = len(self._text) if end < 0 else end
            elif rest == "...":
                self.faults.append("dots in place of values")
                self._at += 3
            elif rest[0] in _MEANT:
                self.faults.append(f"{rest[0]} for {_MEANT[rest[0]]}")
                return _MEANT[rest[0]]
            else:
                return rest[0]
        self.faults.append("an end in the middle")
        return _END

    def _object(self) -> dict[str, Any]:
        self._at += 1
        found: dict[str, Any] = {}
        while (character := self._next()) not in ("}", _END):
            if character == "]":
                self.faults.append("a missing bracket")
                return found
            if character == ",":
                self._at += 1
                self._trailing("}")
                continue
            name = self.value()
            if self._next() == ":":
                self._at += 1
            else:
                self.faults.append("a missing colon")
            found[str(name)] = self.value()
            self._missing()
        self._at += 1
        return found

    def _array(self) -> list[Any]:
        self._at += 1
        found: list[Any] = []
        while (character := self._next()) not in ("]", _END):
            if character == ",":
                self._at += 1
                self._trailing("]")
                continue
            if character == "}":
                self.faults.append("a missing bracket")
                return found
            found.append(self.value())
            self._missing()
        self._at += 1
        return found

    def _trailing(self, closing: str) -> None:
        if self._next() == closing:
            self.faults.append("a trailing comma")

    def _missing(self) -> None:
        if self._next() not in (",", "}", "]", _END):
            self.faults.append("a missing comma")
