"""What is generated from the golden cases is typed as strictly as the package that is committed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from okxgen.outputs.files import write

from tests.outputs.python.golden import golden
from tests.support.tiny import package_of

pytestmark = [pytest.mark.slow, pytest.mark.first]

BIN = Path(sys.executable).parent
ERRORS = """\
classes: {BadThingError: {meaning: It is bad., hint: Make it good.}}
codes:
  "50000": {class: BadThingError, resend: "no", meaning: A bad thing.}
  "50001": {class: ApiError, resend: "no", meaning: Another one.}
"""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of each case, named after it, with error codes as every real description has."""
    folder = tmp_path_factory.mktemp("types")
    for case in golden.cases():
        spec = folder / "specs" / case
        shutil.copytree(golden.HERE / case / "spec", spec)
        if not (spec / "errors.yaml").exists():
            (spec / "errors.yaml").write_text(ERRORS)
        write(package_of(spec), folder / "src" / case)
    share_runtime(folder / "src", *golden.cases())
    return folder / "src"


def share_runtime(folder: Path, first: str, *others: str) -> None:
    """Let all packages have the runtime of the first, which is then read once and not for each."""
    for package in others:
        for module in (folder / package / "_runtime").rglob("*.py"):
            inside = module.relative_to(folder / package).with_suffix("")
            name = ".".join((first, *inside.parts)).removesuffix(".__init__")
            module.write_text(f"from {name} import *\n")


def run(folder: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_mypy_finds_nothing(packages: Path) -> None:
    """The runtime is the same in all, and `make lint` reads it where it is written."""
    settings = ("--strict", "--python-version", "3.11", "--cache-dir=/dev/null")
    runtimes = "".join(
        f"[mypy-{case}._runtime.*]\nignore_errors = True\n" for case in golden.cases()
    )
    (packages / "mypy.ini").write_text(f"[mypy]\n{runtimes}")
    done = run(packages, BIN / "mypy", *settings, *golden.cases())
    assert done.returncode == 0, done.stdout


def test_pyright_finds_nothing(packages: Path) -> None:
    """As mypy, but for the runtime."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["."],
        "exclude": ["*/_runtime"],
    }
    (packages / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run(packages, BIN / "pyright", "--pythonpath", sys.executable)
    assert done.returncode == 0, done.stdout
