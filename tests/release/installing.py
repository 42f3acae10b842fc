"""The wheel in an empty environment of each Python: what it brings, and what the README shows."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen

from .stopping import Stopped, run

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
BROUGHT = {"okx-openapi", "msgspec", "httptools"}
_FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)
_CALL = re.compile(r"Client\(.*?\)\n", re.DOTALL)


def pythons() -> dict[str, Path | None]:
    """An interpreter of each version that can be had here: of pyenv, of uv, or on the path."""
    found: dict[str, Path | None] = {}
    for version in VERSIONS:
        kept = (
            *Path.home().glob(f".pyenv/versions/{version}.*/bin/python"),
            *Path.home().glob(f".local/share/uv/python/cpython-{version}.*/bin/python"),
        )
        on_path = shutil.which(f"python{version}")
        found[version] = kept[-1] if kept else Path(on_path) if on_path else None
    return found


def installed(python: Path, wheel: Path, work: Path) -> Path:
    """An environment with the wheel and what it brings; refuses one that brings more, or less."""
    place = work / "environment"
    run(python, "-m", "venv", "--clear", place, cwd=work, instead="Install its module venv.")
    own = place / "bin/python"
    pip = ("-I", "-m", "pip", "--disable-pip-version-check")
    instead = "It needs the package index, and wheels of msgspec and httptools for this Python."
    run(own, *pip, "install", "--quiet", wheel, cwd=work, instead=instead)
    listed = run(own, *pip, "list", "--format=freeze", cwd=work, instead=instead)
    names = {line.partition("==")[0] for line in listed.splitlines()} - {"pip", "setuptools"}
    if names != BROUGHT:
        what = f"the install brings {', '.join(sorted(names ^ BROUGHT))} beside, or not"
        raise Stopped(what, "See dependencies in pyproject.toml.")
    return own


def first_lines(readme: str, address: str) -> str:
    """What the README shows first, with the client that it has for the practice exchange."""
    first = _FENCE.findall(readme)[0]
    (practised,) = (each for each in _FENCE.findall(readme) if 'base_url="http://127.0.0.1' in each)
    call = _CALL.search(practised)
    assert call is not None
    client = re.sub(r"http://127\.0\.0\.1:\d+", address, call[0])
    return _CALL.sub(lambda _: client, first, count=1)


@contextmanager
def practice(okxgen: Path, root: Path) -> Iterator[str]:
    """Where a practice exchange is."""
    command = [str(okxgen), "mock", "--port", "0"]
    env = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with Popen(command, cwd=root, env=env, stdout=PIPE, stderr=STDOUT, text=True) as process:
        assert process.stdout is not None
        try:
            told = process.stdout.readline()
            found = re.match(r"practice exchange at (\S+):", told)
            if not found:
                raise Stopped(f"the practice exchange did not begin: {told}", "Run make mock.")
            yield found[1]
        finally:
            process.terminate()


def first_call(python: Path, readme: str, address: str, work: Path) -> str:
    """What the README's first lines print, run by an interpreter that has the wheel."""
    program = first_lines(readme, address)
    instead = "Run the README's first lines by hand."
    return run(
        python, "-I", "-W", "error", "-c", program, cwd=work, instead=instead, within=60
    ).strip()
