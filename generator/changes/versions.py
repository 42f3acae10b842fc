"""The version that changes ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .compare import Change

_VERSION = re.compile(r"[0-9]+(\.[0-9]+)+", re.ASCII)


def numbers(version: str) -> tuple[int, ...] | None:
    """A version as what it is ordered by; None for what is none."""
    if not _VERSION.fullmatch(version):
        return None
    return tuple(map(int, version.split(".")))


def least(released: str, changes: Sequence[Change]) -> str:
    """The lowest version of the package that may have these changes.

    Below 1.0 the second number counts what breaks, from then on the first; the next one counts
    what is added, and the last one all else.
    """
    major, minor, patch = ((*(numbers(released) or ()), 0, 0, 0))[:3]
    kinds = {each.kind for each in changes}
    if not kinds:
        return released
    if "breaking" in kinds and major:
        return f"{major + 1}.0.0"
    if "breaking" in kinds or ("added" in kinds and major):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def is_enough(version: str, wanted: str) -> bool:
    """Whether a version is at least another."""
    return (numbers(version) or ()) >= (numbers(wanted) or ())
