"""What is done with a tool, read from its file in tools/ and that of its language in languages/."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
_JOINED = ("npm", "pip", "needs", "make")
"""What a tool adds to that of its language; everything else it replaces."""
_LIBRARIES = "libraries"
"""Pinned packages of npm or pip that what a tool makes needs, or its program."""


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """A tool: its packages, the commands that make something, and the program that uses it.

    Commands run in a folder of the tool's own, without a shell. In them, `{bundle}` is the path of
    the description, `{plain}` that of the one without rules, `{url}` where an exchange listens, and
    `{port}` a free one. Programs find each in the environment: `OKX_BUNDLE`.
    """

    name: str
    versions: tuple[str, ...]
    """Its own packages, pinned."""
    language: str
    heading: str
    """What the page calls the tools of this language."""
    compiled: str = "types"
    """What it calls it that the compiler finds nothing."""
    description: str = "plain"
    """Which bundle is read: exact, plain, 3.0 or asyncapi."""
    npm: tuple[str, ...] = ()
    pip: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """Programs that must be on the machine."""
    make: tuple[str, ...] = ()
    main: str = ""
    """The name of the program's file."""
    program: str = ""
    files: tuple[str, ...] = ()
    """What of the language's folder lies beside the program."""
    beside: dict[str, str] = field(default_factory=dict[str, str])
    """More files, by name: what the tool is configured by."""
    compile: str = ""
    error: str = ""
    """What a line of the compiler that tells of an error looks like."""
    build: str = ""
    """What makes of the program what is run, whatever the compiler thinks of its types."""
    serve: str = ""
    """A server that is asked in place of the practice exchange."""
    run: str = ""
    loses: dict[str, str] = field(default_factory=dict[str, str])
    """What does not work, by check, and whose reason that is: held to what is seen."""
    note: str = ""
    """What it takes to use the tool beside that."""
    pick: bool = False
    """Whether it is the one to take for its language."""
    take: str = ""
    """Whom it is for."""

    @property
    def titles(self) -> list[str]:
        """Its packages as people write them: name, version."""
        pins = (re.sub(r"\[.*?\]|==", "@", pin).replace("@@", "@") for pin in self.versions)
        return [" ".join(pin.rsplit("@", 1)) for pin in pins]

    @property
    def support(self) -> Path:
        """The folder of its language."""
        return HERE / "languages" / self.language


def recipes() -> dict[str, Recipe]:
    """All of them, by name."""
    return {path.stem: _recipe(path) for path in sorted((HERE / "tools").glob("*.yaml"))}


def _recipe(path: Path) -> Recipe:
    own = _read(path)
    shared = _read(HERE / "languages" / own["language"] / "language.yaml")
    versions = (*own.get("npm", ()), *own.get("pip", ()))
    for pin in own.pop(_LIBRARIES, ()):
        own.setdefault("pip" if "==" in pin else "npm", []).append(pin)
    joined = {key: [*shared.get(key, ()), *own.get(key, ())] for key in _JOINED}
    values = {**shared, **own, **joined, "name": path.stem, "versions": versions}
    unknown = values.keys() - {each.name for each in fields(Recipe)}
    assert not unknown, f"{path}: nobody knows {', '.join(unknown)}"
    return Recipe(**{key: tuple(v) if isinstance(v, list) else v for key, v in values.items()})


def _read(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read
