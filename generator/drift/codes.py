"""Error codes that the documentation has and the description lacks, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from ..description.codes import CLOSED, FILE, close_table, code_errata, error_table
from ..description.resolve import Library
from ..docs.facts import Documentation
from .compare import Drift

_OPERATION = "error codes"


def codes_against_description(
    documentation: Documentation, library: Library, whole: bool
) -> Iterator[Drift]:
    """Each code that is on one side only, unless an erratum settles it; errata that settle none.

    What is described is missing only where the documentation is the `whole` of it.
    """
    known = {each.code: each.node for each in error_table(library)[1]}
    known |= {f"{CLOSED}{each.code}": each.node for each in close_table(library)}
    told = documentation.codes
    found = [_drift(code, "added", *told[code]) for code in sorted(told.keys() - known.keys())]
    if whole and documentation.lists_codes:
        gone = sorted(known.keys() - told.keys())
        found += [_drift(code, "removed", FILE, known[code].line) for code in gone]
    settled = {(each.code, each.about): each for each in code_errata(library)}
    differ = {(str(each.field), each.change) for each in found}
    yield from (each for each in found if (str(each.field), each.change) not in settled)
    for fact, erratum in settled.items():
        if fact not in differ and documentation.lists_codes and (whole or fact[1] == "added"):
            yield Drift(
                *(_OPERATION, "erratum", erratum.code, "stale", None, fact[1]),
                *(FILE, erratum.node.line),
            )


def codes_between_copies(old: Documentation, new: Documentation) -> Iterator[Drift]:
    """Each code that a newer copy of the documentation has, or has no more."""
    if old.lists_codes and new.lists_codes:
        for code in sorted(new.codes.keys() - old.codes.keys()):
            yield _drift(code, "added", *new.codes[code])
        for code in sorted(old.codes.keys() - new.codes.keys()):
            yield _drift(code, "removed", *old.codes[code])


def _drift(code: str, change: str, page: str, line: int) -> Drift:
    return Drift(_OPERATION, "code", code, change, None, None, page, line)
