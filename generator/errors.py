"""What is wrong with a description; without dependencies, so that the command can always say it."""

from __future__ import annotations

from pathlib import Path


class SpecError(Exception):
    """The description is wrong. Says where, what, and what to write instead."""

    def __init__(self, file: Path, line: int, what: str, instead: str = "") -> None:
        super().__init__(file, line, what, instead)
        self.file = file
        self.line = line
        self.what = what
        self.instead = instead
        self.rule = ""
        """The rule of the house that is broken; empty where the description cannot be read."""

    def __str__(self) -> str:
        advice = f"\n    {self.instead}" if self.instead else ""
        return f"{self.file}:{self.line}: {self.what}{advice}"
