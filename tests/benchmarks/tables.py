"""Figures of a run as tables, each beside its mark."""

from __future__ import annotations

import statistics


def row(name: str, figure: str, ratios: str = "") -> None:
    """One line of a table."""
    print(f"  {name:<32}{figure:>16}   {ratios}", flush=True)


def print_group(seconds: dict[str, list[float]], marks: dict[str, float]) -> None:
    """The rows of clients that are measured together; the marks are for the last of ours."""
    ours = next(name for name in reversed(seconds) if name.startswith("okx_v5"))
    for name, each in seconds.items():
        figure = f"{statistics.median(each):.1f} ({min(each):.1f}-{max(each):.1f})"
        held = ""
        if name in marks:
            is_at, mark = ratio(seconds[ours], each), marks[name]
            held = f"{ours} is {is_at:.3f} x this, mark {mark}{'' if is_at <= mark else ': over'}"
        row(name, figure, held)
    print()


def ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios of each round, in which both met the same noise."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
