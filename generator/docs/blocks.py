"""A documentation page as blocks: what every front end makes of its format, and all that is read.

A new layout of the documentation costs a front end that makes these, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Language = Literal["en", "zh"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest."""

    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Text:
    """A line of prose."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Label:
    """What stands above a code block, such as "Request Example"."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Code:
    """A code block, without the indentation that all its lines share."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its header, and the lines below it with `|` between cells.

    A cell may run over several lines; where one ends is for the reader of the table to say.
    """

    header: tuple[str, ...]
    body: tuple[Line, ...]
    line: int


Block = Heading | Text | Label | Code | Table


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a page in one language."""

    language: Language
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the documentation that a maintainer should know.

    `reason` says how it was read nevertheless; it is empty where it was not read.
    """

    page: str
    line: int
    text: str
    reason: str = ""

    def __str__(self) -> str:
        told = f" ({self.reason})" if self.reason else ""
        return f"{self.page}:{self.line}: {self.text}{told}"


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the documentation. `anchor` and `date` are its own, where it says them."""

    name: str
    anchor: str
    segments: tuple[Segment, ...]
    findings: tuple[Finding, ...] = field(default=())
    date: str = ""
