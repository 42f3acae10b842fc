"""Where two accounts of the API differ: documentation and description, or two copies of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from ..description.load import is_sequence
from ..docs.facts import Documentation, Facts
from ..docs.limits import RateLimit
from ..docs.parameters import Parameter
from . import examples
from .described import Described
from .settled import Erratum, digest

_FEW = 3
"""Where there are more values than so many, it is told which of them differ."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference: `documented` is the newer account, `described` the one it is held against."""

    operation: str
    where: str
    field: str | None
    change: str
    documented: Any
    described: Any
    page: str
    line: int

    @property
    def place(self) -> str:
        """Where an erratum stands that speaks of it."""
        return f"{self.where}.{self.field}" if self.field else self.where

    @property
    def said(self) -> Any:
        """What an erratum repeats of the documentation: of an example a digest."""
        return digest(self.documented) if self.change == "example" else self.documented

    def as_json(self) -> dict[str, Any]:
        """The difference as plain values."""
        return {**asdict(self), "place": self.place, "said": self.said}

    def __str__(self) -> str:
        what = f"{self.where} {self.field}" if self.field else self.where
        told = ""
        if self.change == "example":
            told = f" {self.said}{examples.told(self.documented, self.described)}"
        elif self.documented is not None or self.described is not None:
            told = f": {_shown(self.documented)}, was {_shown(self.described)}"
            if self.change == "values":
                told += _came_and_went(self.documented, self.described)
        return f"{what} {self.change}{told}  ({self.page}:{self.line})"


def _came_and_went(new: Any, old: Any) -> str:
    """Which of many values are new, and which are gone."""
    if not (is_sequence(new) and is_sequence(old)) or max(len(new), len(old)) <= _FEW:
        return ""
    parts = {
        "new": [str(each) for each in new if each not in old],
        "gone": [str(each) for each in old if each not in new],
    }
    return "".join(f"; {word}: {', '.join(each)}" for word, each in parts.items() if each)


def _shown(value: Any) -> str:
    return "nothing" if value is None or value == [] else str(value)


def against_description(
    documentation: Documentation,
    description: dict[str, Described],
    complete: bool,
    before: Documentation | None = None,
) -> list[Drift]:
    """Where the documentation says something else than the description.

    What an erratum settles is not repeated. What was said `before` is the lock file's: of values
    that left the pages since it was written, those that are still described are drift. What is
    described and stands on no page is drift only in a copy that claims to hold everything.
    """
    found: list[Drift] = []
    for operation in sorted(documentation.operations):
        facts = documentation.one(operation)
        known = description.get(operation)
        if known is None:
            found.append(_added(facts))
            continue
        drifts = list(_differences(facts, known.facts, copies=False))
        if before is not None and operation in before.operations:
            told = {(each.place, each.change) for each in drifts}
            left = _left(facts, before.one(operation), known.facts)
            drifts.extend(each for each in left if (each.place, each.change) not in told)
        found.extend(_unsettled(drifts, known, facts))
    if complete:
        for operation in sorted(description.keys() - documentation.operations.keys()):
            gone = description[operation]
            found.extend(_unsettled([_removed(gone.facts)], gone, stale=False))
    return found


def _left(new: Facts, old: Facts, described: Facts) -> Iterator[Drift]:
    """Values that a page had, and has no more, and that the description has."""
    for where, here, there, known in (
        ("request", new.request, old.request, described.request),
        ("response", new.answer, old.answer, described.answer),
    ):
        had = {each.name: set(each.values) for each in there}
        has = {each.name: each.values for each in known}
        for each in here:
            left = (had.get(each.name, set()) & {*has.get(each.name, ())}) - {*each.values}
            if left:
                told = list(has[each.name])
                yield _field(new, where, each, "values", list(each.values), told)


def _unsettled(
    drifts: list[Drift], known: Described, page: Facts | None = None, *, stale: bool = True
) -> Iterator[Drift]:
    """The differences that no erratum settles, and the errata that settle nothing any more.

    Of shared errata those that speak of what stands on the `page`.
    """
    here = {*_places(page)} if page is not None and known.shared else set[str]()
    used: set[tuple[Erratum, str, str]] = set()
    left: set[tuple[str, str]] = set()
    for drift in drifts:
        told = (*known.errata, *known.shared)
        by = [each for each in told if each.settles(drift.place, drift.change, drift.said)]
        used.update((each, drift.place, drift.change) for each in by)
        if not by:
            left.add((drift.place, drift.change))
            yield drift
    facts = known.facts
    for erratum in (*known.errata, *known.shared) if stale else ():
        for place, kind in erratum.facts:
            is_told = (erratum, place, kind) in used or (place, kind) in left
            if not is_told and place != "endpoint" and (erratum in known.errata or place in here):
                said = {kind: erratum.said.get(kind)}
                yield Drift(
                    *(facts.operation, "erratum", place, "stale", None, said),
                    *(facts.page, erratum.line),
                )


def _places(page: Facts) -> Iterator[str]:
    """The full paths of what a page has a row for."""
    yield from (f"request.{each.name}" for each in page.request)
    yield from (f"response.{each.name}" for each in page.answer)


def between_copies(old: Documentation, new: Documentation) -> list[Drift]:
    """Where a newer copy of the documentation says something else than an older one."""
    found: list[Drift] = []
    for operation in sorted(new.operations.keys() | old.operations.keys()):
        if operation not in old.operations:
            found.append(_added(new.one(operation)))
        elif operation not in new.operations:
            found.append(_removed(old.one(operation)))
        else:
            found.extend(_differences(new.one(operation), old.one(operation), copies=True))
    return found


def _added(facts: Facts) -> Drift:
    title = facts.title
    return Drift(facts.operation, "endpoint", None, "added", title, None, facts.page, facts.line)


def _removed(facts: Facts) -> Drift:
    title = facts.title
    return Drift(facts.operation, "endpoint", None, "removed", None, title, facts.page, facts.line)


def _differences(new: Facts, old: Facts, *, copies: bool) -> Iterator[Drift]:
    """Each difference of one operation.

    Two copies are read alike, so any difference counts. A description says more than can be read of
    a page: of values, lengths and defaults only what the page has and it has not counts.
    """

    def drift(where: str, change: str, documented: Any, described: Any) -> Drift:
        page, line = new.page, new.line if where == "page" else new.limits_line or new.line
        return Drift(new.operation, where, None, change, documented, described, page, line)

    if new.anchor and old.anchor and new.anchor != old.anchor:
        yield drift("page", "moved", new.anchor, old.anchor)
    if new.limits and not _same_limits(new.limits, old.limits):
        yield drift("rate-limit", "limit", _told(new.limits), _told(old.limits))
    if new.permission and old.permission and new.permission != old.permission:
        yield drift("permission", "permission", new.permission, old.permission)
    yield from _fields("request", new, new.request, old.request, copies)
    yield from _fields("response", new, new.answer, old.answer, copies)
    for where, ours, theirs in (
        ("request", new.requests, old.requests),
        ("response", new.answers, old.answers),
    ):
        known = {digest(each.value) for each in theirs}
        for example in ours:
            if example.value and digest(example.value) not in known:
                yield Drift(
                    *(new.operation, "example", where, "example"),
                    *(example.value, examples.nearest(example.value, theirs, ours)),
                    *(new.page, example.line),
                )


def _same_limits(new: tuple[RateLimit, ...], old: tuple[RateLimit, ...]) -> bool:
    """Whether limits are the same; those of a group, or for some requests only, stand in prose."""
    return set(new) == {each for each in old if each.role != "prose"}


def _told(limits: Iterable[RateLimit]) -> list[str]:
    return [str(each) for each in limits]


def _fields(
    where: str,
    facts: Facts,
    new: tuple[Parameter, ...],
    old: tuple[Parameter, ...],
    copies: bool,
) -> Iterator[Drift]:
    here = {each.name: each for each in new}
    there = {each.name: each for each in old}
    renamed = dict(_renamed(new, old)) if copies else {}
    for name, parameter in here.items():
        before = there.get(renamed.get(name, name))
        if before is None:
            yield _field(facts, where, parameter, "added", parameter.type, None)
            continue
        if name in renamed:
            yield _field(facts, where, parameter, "renamed", name, before.name)
        yield from _changes(facts, where, parameter, before, copies)
    # A damaged page may lack a table; a newer copy without one says that there is nothing in it.
    for name, parameter in there.items() if copies or new else ():
        if name not in here and name not in renamed.values():
            gone = Parameter(name, "", page=facts.page, line=facts.line)
            yield _field(facts, where, gone, "removed", None, parameter.type)


def _field(
    facts: Facts, where: str, parameter: Parameter, change: str, documented: Any, described: Any
) -> Drift:
    return Drift(
        *(facts.operation, where, parameter.name, change, documented, described),
        *(parameter.page, parameter.line),
    )


def _renamed(new: tuple[Parameter, ...], old: tuple[Parameter, ...]) -> Iterator[tuple[str, str]]:
    """Fields that are gone, and others at their place that say the same of themselves."""
    here, there = {each.name for each in new}, {each.name for each in old}
    gone = {" ".join(each.text.split()): each for each in old if each.name not in here}
    for each in new:
        before = gone.get(" ".join(each.text.split()))
        if each.name not in there and before and each.text and before.type == each.type:
            yield each.name, before.name


def _changes(
    facts: Facts, where: str, new: Parameter, old: Parameter, copies: bool
) -> Iterator[Drift]:
    is_query = where == "request" and facts.operation.startswith("GET ")
    if not _same_type(new.type, old.type) and not (is_query and new.type == "string"):
        yield _field(facts, where, new, "type", new.type, old.type)
    if not _same_required(new, old, copies):
        yield _field(facts, where, new, "required", new.required, old.required)
    if _values_differ(new, old, copies):
        yield _field(facts, where, new, "values", list(new.values), list(old.values))
    if _default_differs(where, new, old, copies):
        yield _field(facts, where, new, "default", new.default, old.default)
    if where == "request" and _lengths_differ(new, old, copies):
        yield _field(facts, where, new, "length", list(new.lengths), list(old.lengths))
    if new.deprecated != old.deprecated and (new.deprecated or copies):
        yield _field(facts, where, new, "deprecated", new.deprecated, old.deprecated)


def _same_type(new: str, old: str) -> bool:
    if new == old or not new or not old:
        return True
    if new == "array":
        return old.startswith("array")
    return {new, old} <= {"number", "integer"}


def _same_required(new: Parameter, old: Parameter, copies: bool) -> bool:
    """What is conditional is optional in a description, whose rules say when it is not."""
    if not new.required or not old.required or new.required == old.required:
        return True
    return not copies and new.required == "conditional" and old.required == "no"


def _values_differ(new: Parameter, old: Parameter, copies: bool) -> bool:
    """Not all values can be read of a page: of a description only what it lacks counts."""
    if copies:
        return set(new.values) != set(old.values)
    return not set(new.values) <= set(old.values)


def _lengths_differ(new: Parameter, old: Parameter, copies: bool) -> bool:
    if copies or new.lengths:
        return set(new.lengths) != set(old.lengths)
    return False


def _default_differs(where: str, new: Parameter, old: Parameter, copies: bool) -> bool:
    """What an answer has by default is no fact of it: it says what became of a request."""
    if copies:
        return new.default != old.default
    if new.default is None or (old.default is None and where == "response"):
        return False
    return new.default != old.default and not _same_number(new.default, old.default)


def _same_number(new: str, old: str | None) -> bool:
    """Whether 0.00 and 0 are meant."""
    try:
        return old is not None and Decimal(new) == Decimal(old)
    except InvalidOperation:
        return False
