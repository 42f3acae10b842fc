"""The documentation's sentences beside the marks of a draft, as comments that never stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..description.marks import MARK
from ..house.drafts import COMMENT

_SEE = re.compile(r"see (\S+:\d+)")
_OPENS_BLOCK = re.compile(r"(?:^|[:\s-])\s*[|>][-+0-9]*\s*\Z")
_MOST_LINES = 3
"""Over so many lines one mark may run."""


def with_sentences(text: str, sentences: Mapping[str, str]) -> str:
    """A draft with what the documentation says above each mark, by the place that it names."""
    lines = text.split("\n")
    above: dict[int, list[str]] = {}
    for start, end in _entries(lines):
        for number in range(start, end):
            if MARK not in lines[number]:
                continue
            words = " ".join(each.strip() for each in lines[number : number + _MOST_LINES])
            found = _SEE.search(words, words.index(MARK))
            sentence = sentences.get(found[1], "") if found else ""
            here = above.setdefault(start, [])
            here.extend(each for each in _comment(sentence, lines[start]) if each not in here)
    return "\n".join(
        line for number, own in enumerate(lines) for line in (*above.get(number, ()), own)
    )


def _entries(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Each line, or the line that opens a block of text together with the block."""
    number = 0
    while number < len(lines):
        start = number
        number += 1
        if _OPENS_BLOCK.search(lines[start]):
            depth = _depth(lines[start])
            while number < len(lines) and (
                not lines[number].strip() or _depth(lines[number]) > depth
            ):
                number += 1
        yield start, number


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _comment(sentence: str, line: str) -> Iterator[str]:
    """A sentence as lines of comment, as far in as the line that it stands above."""
    for each in sentence.splitlines():
        words = "".join(letter if letter.isprintable() else " " for letter in each).strip()
        if words:
            yield f"{' ' * _depth(line)}{COMMENT}{words}"
