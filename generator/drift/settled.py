"""Errata: what the description settles of a documentation that is wrong or contradicts itself.

An erratum names facts: where they stand, what they are about, and what the page said of them then.
It settles these and no others, and only while the page still says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from ..description.load import is_mapping, is_sequence
from ..description.resolve import Node
from ..errors import SpecError

KEYS = {"at", "about", "said", "settled", "why"}
COMPARED = {
    *("type", "required", "values", "default", "length", "example", "limit", "permission"),
    *("deprecated", "moved", "added", "removed"),
}
"""What drift compares, by the names that it prints."""
WORDS = {"rule", "meaning"}
"""What stands in sentences: nothing is compared, and nothing is settled by it."""
PLACES = {
    *("request", "response", "headers", "rate-limit", "permission", "page", "endpoint"),
    *("example.request", "example.response"),
}
_PATH = re.compile(r"(?:request|response|headers)\.[^\s]+")
_OF_PLACE = {
    "rate-limit": {"limit"},
    "permission": {"permission"},
    "page": {"moved"},
    "endpoint": {"removed"},
    "example.request": {"example"},
    "example.response": {"example"},
}
_OF_FIELD = {"type", "required", "values", "default", "length", "deprecated", "added", "removed"}


@dataclass(frozen=True, slots=True, eq=False)
class Erratum:
    """One entry of `x-okx-errata`: `said` has what the page said, by what it is about."""

    at: tuple[str, ...]
    about: tuple[str, ...]
    said: Mapping[str, Any]
    line: int = 1

    @property
    def facts(self) -> Iterator[tuple[str, str]]:
        """The place and the kind of each fact that is settled."""
        for place in self.at:
            for kind in self.about:
                if kind in COMPARED:
                    yield place, kind

    def settles(self, place: str, kind: str, documented: Any) -> bool:
        """Whether a difference is one of these facts, and the page says what it said then."""
        if place not in self.at or kind not in self.about or kind not in COMPARED:
            return False
        return bool(comparable(kind, documented) == comparable(kind, self.said.get(kind)))


def errata(entries: Iterable[Mapping[str, Any]]) -> tuple[Erratum, ...]:
    """The entries of an operation; what `faults` has found in them settles nothing."""
    return tuple(
        Erratum(tuple(each.get("at", ())), tuple(each.get("about", ())), each.get("said", {}))
        for each in entries
    )


def comparable(kind: str, value: Any) -> Any:
    """What a page says of a fact, whatever order it says it in."""
    if kind in ("values", "length", "limit") and is_sequence(value):
        return sorted(map(str, value))
    return value


class Digest(str):
    """The name of an example of which nothing else is known."""

    __slots__ = ()


def digest(example: Any) -> str:
    """A name for an example that another example does not have."""
    if isinstance(example, Digest):
        return str(example)
    text = json.dumps(example, sort_keys=True, ensure_ascii=False)
    return sha256(text.encode()).hexdigest()[:12]


def faults(entry: Node, fields: Collection[str], headers: Collection[str]) -> Iterator[SpecError]:
    """What is wrong with an entry, given the `request.…` and `response.…` that are described."""
    missing = KEYS - {"said"} - entry.mapping().keys()
    for key, node in entry.items():
        if key not in KEYS:
            yield node.error(f"{key!r} means nothing in an erratum", f"Known are: {_listed(KEYS)}.")
    if missing:
        yield entry.error(f"an erratum needs {_listed(missing)}")
        return
    for key in ("settled", "why"):
        entry[key].prose()
    about = entry["about"].texts()
    for node in entry["about"].elements():
        if node.value not in COMPARED | WORDS:
            known = f"One of {_listed(COMPARED | WORDS)}."
            yield node.error(f"nothing is compared that is called {node.value!r}", known)
    if not about or not entry["at"].texts():
        yield entry.error("an erratum that is about nothing", "Fill in at and about.")
    for node in entry["at"].elements():
        yield from _place(node, about, fields, headers)
    yield from _said(entry, about)


def _place(
    node: Node, about: tuple[str, ...], fields: Collection[str], headers: Collection[str]
) -> Iterator[SpecError]:
    place = node.text()
    known = {*fields, *(f"headers.{name}" for name in headers)}
    if place not in PLACES and not _PATH.fullmatch(place):
        yield node.error(f"{place!r} is no place", f"A field, or one of {_listed(PLACES)}.")
        return
    is_field = place not in PLACES
    if is_field and "added" in about and place in known:
        yield node.error(
            f"{place!r} is described, and not added", "Write removed, or leave it out."
        )
    elif is_field and "added" not in about and place not in known:
        yield node.error(f"there is no {place!r} in this operation", "Write the full path.")
    for kind in about:
        allowed = _OF_FIELD if is_field else _OF_PLACE.get(place, set())
        if kind in COMPARED and kind not in allowed:
            yield node.error(f"{place!r} has no {kind}", "That is compared elsewhere.")


def _said(entry: Node, about: tuple[str, ...]) -> Iterator[SpecError]:
    """What the page said is there for each fact; a page says nothing of what it has no more."""
    said = entry.get("said")
    told = said.mapping() if said is not None else {}
    for key in told:
        if key not in about:
            yield entry["said"][key].error(f"the erratum is not about {key!r}")
    for kind in about:
        if kind not in told and kind != "removed":
            yield entry.error(f"what the page said of {kind!r} is missing", "Add it below said.")
        elif kind in told and not _is_plain(told[kind]):
            yield entry["said"][kind].error("must be text, a flag, or a list of texts")


def _is_plain(value: Any) -> bool:
    if is_sequence(value):
        return all(isinstance(each, str | int) for each in value)
    return not is_mapping(value) and value is not None and not isinstance(value, float)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
