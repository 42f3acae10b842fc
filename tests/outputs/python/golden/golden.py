"""Golden cases: a tiny description each, with the text it must become and a use of that text.

CASE/spec/openapi.yaml   the description, with one nasty thing in it
CASE/expected/...        what the modules that matter must be, letter for letter
CASE/use.py              checks that run against the generated package, really imported
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from okxgen.outputs.files import write
from okxgen.outputs.python.generate import package_files

HERE = Path(__file__).parent

Check = Callable[[ModuleType], None]


def cases() -> list[str]:
    """The names of all cases."""
    return sorted(file.parents[1].name for file in HERE.glob("*/spec/openapi.yaml"))


def expected(case: str) -> dict[str, str]:
    """The expected text of the modules that matter, by path in the package."""
    folder = HERE / case / "expected"
    files = sorted(folder.rglob("*.py"))
    return {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in files}


def generated(case: str) -> dict[str, str]:
    """The files that the generator makes of a case."""
    return package_files(HERE / case / "spec")


def difference(case: str, name: str, before: str, after: str) -> str:
    """A unified diff and the command that takes it over; empty where there is none."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        f"tests/outputs/python/golden/{case}/expected/{name}",
        "generated",
    )
    diff = "".join(lines)
    command = f".venv/bin/python -m tests.outputs.python.golden.update {case}"
    return f"{diff}\nIf this is how it should be: {command}\n" if diff else ""


def package(case: str, folder: Path) -> ModuleType:
    """The package of a case, written to a folder and imported."""
    name = f"golden_{case}"
    write(generated(case), folder / name)
    found = importlib.util.spec_from_file_location(
        name, folder / name / "__init__.py", submodule_search_locations=[str(folder / name)]
    )
    assert found is not None
    assert found.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def checks(case: str) -> dict[str, Check]:
    """The checks of a case, by name."""
    module = importlib.import_module(f"tests.outputs.python.golden.{case}.use")
    return {name: value for name, value in vars(module).items() if name.startswith("check_")}
