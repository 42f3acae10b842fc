"""What an example has otherwise than an older one: what came, went or changed, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from ..description.load import is_mapping, is_sequence
from ..docs.examples import Example
from ..docs.facts import printable
from .settled import Digest, digest

_FEW = 5
"""So many differences are told."""

_LONGEST = 60
"""A longer value is cut off."""


def nearest(example: Any, known: Sequence[Example], newer: Sequence[Example]) -> Any:
    """The older example that an example differs from least; None where there is none.

    Those that a newer one repeats are not what it was before, as long as there are others.
    """
    repeated = {digest(each.value) for each in newer}
    values = [each.value for each in known]
    gone = [each for each in values if digest(each) not in repeated]
    if any(isinstance(each, Digest) for each in (example, *values)):
        return next(iter(gone or values), None)  # of which no more is known than that they differ
    return min(gone or values, key=lambda old: _count(example, old), default=None)


def _count(new: Any, old: Any) -> int:
    return sum(1 for _ in _differences(new, old, ""))


def told(new: Any, old: Any) -> str:
    """The first few differences in words, and how many more there are."""
    if isinstance(new, Digest) or isinstance(old, Digest):
        return ""
    if old is None:
        return f": {_cut(new)} is new"
    found = _differences(new, old, "")
    first = "; ".join(islice(found, _FEW))
    left = sum(1 for _ in found)
    return f": {first}{f'; and {left} more' if left else ''}"


def _differences(new: Any, old: Any, place: str) -> Iterator[str]:
    here, there = _inside(new), _inside(old)
    if here is None or there is None or is_mapping(new) != is_mapping(old):
        # As text, for 1 is equal to 1.0 and to true.
        if repr(new) != repr(old):
            yield f"{place or 'the whole'} is {_cut(new)}, was {_cut(old)}"
        return
    for step in dict.fromkeys((*here, *there)):
        at = f"{place}{step}".removeprefix(".")
        if step not in there:
            yield f"{at} {_cut(here[step])} is new"
        elif step not in here:
            yield f"{at} {_cut(there[step])} is gone"
        else:
            yield from _differences(here[step], there[step], at)


def _inside(value: Any) -> dict[str, Any] | None:
    """What is inside an object or a list, by the step that leads there; None of anything else."""
    if is_mapping(value):
        return {f".{printable(name)}": each for name, each in value.items()}
    if is_sequence(value):
        return {f"[{index}]": each for index, each in enumerate(value)}
    return None


def _cut(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
