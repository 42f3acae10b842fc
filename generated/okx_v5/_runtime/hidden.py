# Made from generator/outputs/python/runtime/hidden.py, not to be edited; make it again with: make generate
"""What nothing unfolds."""

from __future__ import annotations

from typing import Any


class HiddenFromReprs:
    """A part of a struct that shows no more than its repr says: rich would show every field."""

    __slots__ = ()

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Nothing but the name."""
        return []


class _Hidden:
    """What is shown in place of a secret."""

    def __repr__(self) -> str:
        return "<hidden>"


HIDDEN = _Hidden()
