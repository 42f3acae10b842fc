"""What the description of a parameter says in words: values, default, length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

# Words are not trusted, so the time that each of these takes grows with them, not their square.
_TICKED = re.compile(r"`([^`\n]+)`")
_VALUE = re.compile(r"[A-Za-z0-9_.+-]{1,40}\Z")
# A value that begins a line, and is told apart from a word in a sentence by what follows it.
_LISTED = re.compile(r"^(?:[-*•]\s*)?`([^`\n]+)`\s*(?:[:：,，、;；—–-]|\(|（|$|`)")
# A value and what it is called, by which its default may be named.
_LABELLED = re.compile(r"`([^`\n]+)`\s*+[:：]\s*+([A-Za-z][A-Za-z ]*)")
# A line, or a part of it, that is nothing but values.
_RUN = re.compile(r"`[^`\n]+`(?:(?:\s*+(?:[,，、/;；|]|or|and|或|和)\s*+|\s++)`[^`\n]+`)++")
_BEFORE = 120
"""So much of what stands before a run of values tells what they are."""
_EXAMPLE = re.compile(
    r"(?:e\.g\.?|such as|for example|example|like|如|例如|比如|下有)[^`\n]{0,25}\Z", re.I
)
_REFERENCE = re.compile(
    r"(?:if|when|unless|while|where|with|than|pass(?:ed|ing)?|using|use|parameter|"
    r"applicable (?:to|only)|required (?:in|when|if|for)|"
    r"仅适用于|适用于|当|如果|若|仅|在)[^`\n.。]{0,40}\Z|"
    r"\b(?:for|of|in|under|by|from|to)\s*+\Z|(?:对于|对|为)\s*+\Z|[(（]\s*+\Z",
    re.I,
)
# What offers values, whatever preposition stands before them.
_OFFER = re.compile(r"(?:available|valid|allowed|possible|supported|可选|有效)[^`\n]{0,30}\Z", re.I)
_DEFAULT = (
    re.compile(
        r"(?:the\s++)?default(?:\s++value)?(?:\s++(?:is|to|are)|\s*+[:：=])\s*+"
        r"(?:[\"“`'](?P<quoted>[A-Za-z0-9_.+-]+)[\"”`']|(?P<bare>[A-Za-z0-9_.+-]+?)(?=[,，。;；)）]|\.?$|\.\s))",
        re.I | re.M,
    ),
    re.compile(
        r"`([A-Za-z0-9_.+-]+)`\s*+(?:[:：][^\n`]{0,60})?[,，(（]\s*+(?:the\s++)?default", re.I
    ),
    re.compile(r"默认(?:值)?(?:为|是|[:：])?\s*[\"“`']?([A-Za-z0-9_.+-]+)[\"”`']?"),
    re.compile(r"(?<![A-Za-z0-9_])([A-Za-z0-9_]++)[`]?(?:[:：][^\n`]{0,40})?[,，]\s*+默认值"),
)
_NUMBER = r"\d{1,6}+(?!\d)"
_LENGTH = re.compile(
    r"(?:up to|maximum(?: length)?(?: of)?|no more than|less than or equal to|length is)\s++"
    rf"({_NUMBER})(?:\s*+(?:or|~|-)\s*+({_NUMBER}))?\s++(?:characters|letters)|"
    rf"长度(?:为|不能超过|不超过|要在|在)?\s*+(?:{_NUMBER}\s*+[-~至到]\s*+)?({_NUMBER})"
    rf"\s*+(?:或\s*+({_NUMBER})\s*+)?位|"
    rf"(?<!\d){_NUMBER}\s*+[-~]\s*+({_NUMBER})\s*+(?:位|characters)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What the words of a row say, as far as they can be read."""

    values: tuple[str, ...] = ()
    default: str | None = None
    lengths: tuple[int, ...] = ()


def said(text: str, kind: str, last: bool, names: Set[str] = frozenset()) -> Said:
    """What the description of a row says; flags have no values of their own.

    The `names` of parameters stand in backticks as values do, and some are both.

    What follows the table is told apart from the `last` row by nothing but its form: of that row
    only lines that begin with a value count.
    """
    clean = text.replace("\\_", "_").replace("&nbsp;", " ")
    boolean = kind.lower().startswith("bool")
    found = dict.fromkeys(_values(_beginning(clean) if last else clean, names))
    others = tuple(value for value in found if value not in names)
    values = () if boolean else tuple(found) if len(others) > 1 else others
    default = _default(clean)
    labels = {label.strip().lower(): value for value, label in _LABELLED.findall(clean)}
    if default is not None and default not in values:
        default = labels.get(default.lower(), default)
    return Said(values, default, _lengths(clean))


def _beginning(text: str) -> str:
    first, *lines = text.split("\n")
    kept = [first]
    for line in lines:
        if not line.lstrip("~- ").startswith("`"):
            break
        kept.append(line)
    return "\n".join(kept)


def _values(text: str, names: Set[str]) -> Iterator[str]:
    for line in text.split("\n"):
        line = line.strip().replace("~~", "")
        listed = _LISTED.match(line)
        if listed and _VALUE.match(listed[1]):
            yield listed[1]
        for run in _RUN.finditer(line):
            before = line[max(0, run.start() - _BEFORE) : run.start()]
            if not _OFFER.search(before) and (_EXAMPLE.search(before) or _REFERENCE.search(before)):
                break  # what follows in the line is spoken of in the same breath
            values = [value for value in _TICKED.findall(run.group()) if _VALUE.match(value)]
            others = [value for value in values if value not in names]
            yield from values if len(others) > 1 else others


def _default(text: str) -> str | None:
    for form in _DEFAULT:
        found = form.search(text)
        if found:
            return next(group for group in found.groups() if group).rstrip(".")
    return None


def _lengths(text: str) -> tuple[int, ...]:
    """The most characters that are allowed; two where it is either of two."""
    found = _LENGTH.search(text)
    return tuple(int(each) for each in found.groups() if each) if found else ()
