"""Figures of a run as tables, each beside its mark."""

from __future__ import annotations

import statistics
from collections.abc import Sequence


def row(name: str, figure: str, ratios: str = "") -> None:
    """One line of a table."""
    print(f"  {name:<32}{figure:>16}   {ratios}", flush=True)


def print_group(
    seconds: dict[str, list[float]], marks: dict[str, float], held: Sequence[str] = ()
) -> None:
    """The rows of clients that are measured together.

    The marks are for those of ours that are held to them: for the last one, where none is named.
    """
    ours = held or [next(name for name in reversed(seconds) if name.startswith("okx_v5"))]
    for name, each in seconds.items():
        figure = f"{statistics.median(each):.1f} ({min(each):.1f}-{max(each):.1f})"
        told = ""
        if name in marks:
            ratios = {one: ratio(seconds[one], each) for one in ours}
            told = f"mark {marks[name]}: " + ", ".join(
                f"{one} is {is_at:.3f} x this{'' if is_at <= marks[name] else ', over'}"
                for one, is_at in ratios.items()
            )
        row(name, figure, told)
    print()


def ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios of each round, in which both met the same noise."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
