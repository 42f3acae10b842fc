"""The command drift."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from ..description.left_out import left_out
from ..description.read import read
from ..description.resolve import open_description
from ..docs.commands import print_json
from ..docs.facts import Documentation, open_documentation, page_files
from ..errors import SpecError
from ..outputs.files import write
from .codes import codes_against_description, codes_between_copies
from .compare import Drift, against_description, between_copies
from .described import Described, with_unfinished
from .left_out import without_left_out
from .lock import NAME, has_lock, lock_text, locked
from .wording import MOST_IN_100, SHORTEST, descriptions, repeated

_NAMED = 5
"""So many operations are named in one line."""


def drift(spec: Path, docs: list[Path], complete: bool, as_json: bool) -> int:
    """Print where documentation and description, or two copies of the documentation, differ.

    Without a copy the lock file stands in for the pages.
    """
    if len(docs) == 2:
        old, new = (open_documentation(each) for each in docs)
        found = [*between_copies(old, new), *codes_between_copies(old, new)]
    else:
        found = _against_description(spec, docs, complete)
    if as_json:
        print_json([each.as_json() for each in found])
    else:
        _print_drift(found)
    return 1 if found else 0


def _against_description(spec: Path, docs: list[Path], complete: bool) -> list[Drift]:
    library = open_description(spec)
    known, unfinished = with_unfinished(library)
    if unfinished:
        names = ", ".join(unfinished[:_NAMED])
        more = f" and {len(unfinished) - _NAMED} more" if len(unfinished) > _NAMED else ""
        print(f"not compared before they are finished: {names}{more}", file=sys.stderr)
    if not docs:
        lock = _without(locked(spec), unfinished)
        missing = [_missing(known[each]) for each in sorted(known.keys() - lock.operations.keys())]
        codes = codes_against_description(lock, library, whole=True)
        found = against_description(lock, known, complete=False)
        return [*without_left_out(found, library, whole=True), *missing, *codes]
    before = locked(spec) if has_lock(spec) else Documentation()
    told = _without(open_documentation(docs[0]), unfinished)
    codes = codes_against_description(told, library, whole=complete)
    found = against_description(told, known, complete, before)
    return [*without_left_out(found, library, whole=complete), *codes]


def _without(documentation: Documentation, unfinished: Collection[str]) -> Documentation:
    kept = documentation.operations.items()
    return replace(
        documentation, operations={key: each for key, each in kept if key not in unfinished}
    )


def _missing(known: Described) -> Drift:
    facts = known.facts
    told = (facts.operation, "lock file", None, "missing", None, facts.title)
    return Drift(*told, facts.page, facts.line)


def lock(spec: Path, docs: Path) -> int:
    """Write down what the pages say of every described operation, and of what is left out."""
    file = spec / NAME
    before = file.read_text(encoding="utf-8") if has_lock(spec) else ""
    library = open_description(spec)
    known, unfinished = with_unfinished(library)
    keys = [*known, *unfinished, *(each.key for each in left_out(library))]
    text = lock_text(open_documentation(docs), keys, before)
    changes = write({NAME: text}, spec)
    print(f"wrote {file}" if changes else f"{file} is up to date")
    return 0


def wording(spec: Path, docs: Path) -> int:
    """Print the descriptions that stand in the pages; too many of them are an error."""
    pages = page_files(docs)
    if not pages or not docs.exists():
        raise SpecError(docs, 1, "no page of documentation is there", "Pages end with .md.")
    said = list(descriptions(read(open_description(spec))))
    found = repeated(said, pages)
    for each in found:
        print(f"{each.node.file.name}:{each.node.line}: {each.text}")
    print(f"{len(found)} of {len(said)} descriptions of {SHORTEST} words or more repeat the pages")
    return 1 if len(found) * 100 > len(said) * MOST_IN_100 else 0


def _print_drift(found: Iterable[Drift]) -> None:
    """Print differences by operation, at the end those of what is described: they are few."""
    last = ""
    count = 0
    for each in sorted(found, key=lambda each: (each.where, each.change) != ("endpoint", "added")):
        if each.operation != last:
            print(each.operation)
            last = each.operation
        print(f"    {each}")
        count += 1
    print(f"{count} differences" if count else "no drift")
