"""How a release stops: with what is wrong, and what to do."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path


class Stopped(Exception):
    """A step that did not pass."""

    def __init__(self, what: str, instead: str) -> None:
        super().__init__(what)
        self.instead = instead


def run(
    *command: str | Path,
    cwd: Path,
    instead: str,
    env: Mapping[str, str] | None = None,
    within: float = 900,
) -> str:
    """What a command prints; one that fails stops the release with the end of its output."""
    said = [str(part) for part in command]
    try:
        done = subprocess.run(
            said, cwd=cwd, env=env, capture_output=True, text=True, check=False, timeout=within
        )
    except subprocess.TimeoutExpired:
        raise Stopped(f"{' '.join(said)} did not end within {within:.0f} s", instead) from None
    except OSError as error:
        raise Stopped(f"{' '.join(said)}: {error}", instead) from None
    if done.returncode:
        told = "\n    ".join((done.stdout + done.stderr).splitlines()[-20:])
        raise Stopped(f"{' '.join(said)} ended with {done.returncode}:\n    {told}", instead)
    return done.stdout
