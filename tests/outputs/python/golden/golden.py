"""Golden cases: a tiny description each, with what it must become and a use of that.

CASE/spec/openapi.yaml   the description, with one nasty thing in it
CASE/expected.txt        the parts of the generated modules that show it, letter for letter
CASE/use.py              checks that run against the generated package, really imported
"""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from okxgen.outputs.files import write

from tests.outputs.python.golden.excerpts import headings, written
from tests.support.tiny import import_folder, package_of

HERE = Path(__file__).parent

Check = Callable[[ModuleType], None]


def cases() -> list[str]:
    """The names of all cases."""
    return sorted(file.parents[1].name for file in HERE.glob("*/spec/openapi.yaml"))


def expected(case: str) -> str:
    """The parts that a case is about, as they must be; empty where there is none yet."""
    file = HERE / case / "expected.txt"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def generated(case: str) -> dict[str, str]:
    """The files that the generator makes of a case."""
    return package_of(HERE / case / "spec")


def excerpt(case: str, files: dict[str, str], *more: str) -> str:
    """The parts that a case is about, and more of them, as they are in generated files."""
    return written([*headings(expected(case)), *more], files)


def difference(case: str, before: str, after: str) -> str:
    """A unified diff and the command that takes it over; empty where there is none."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        f"tests/outputs/python/golden/{case}/expected.txt",
        "generated",
    )
    diff = "".join(lines)
    command = f".venv/bin/python -m tests.outputs.python.golden.update {case}"
    return f"{diff}\nIf this is how it should be: {command}\n" if diff else ""


def package(case: str, files: dict[str, str], folder: Path) -> ModuleType:
    """The package of a case, written to a folder and imported."""
    name = f"golden_{case}"
    write(files, folder / name)
    return import_folder(folder / name, name)


def checks(case: str) -> dict[str, Check]:
    """The checks of a case, by name."""
    module = importlib.import_module(f"tests.outputs.python.golden.{case}.use")
    return {name: value for name, value in vars(module).items() if name.startswith("check_")}
