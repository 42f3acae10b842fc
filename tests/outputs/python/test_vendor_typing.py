"""A vendored copy is typed for whoever has installed what it needs, and nothing else."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from okxgen.outputs.python.vendor import vendor

from tests.support.description import part_of_description

pytestmark = [pytest.mark.slow, pytest.mark.first]

NEEDED = ("msgspec", "httptools")
EXTRAS = re.compile("httpx|redis|picows")


def bare_environment(folder: Path) -> Path:
    """The interpreter of an environment that has what the package needs."""
    venv.create(folder, with_pip=False)
    paths = {"base": str(folder), "platbase": str(folder)}
    libraries = Path(sysconfig.get_path("purelib", scheme="venv", vars=paths))
    for name in NEEDED:
        found = importlib.util.find_spec(name)
        assert found is not None
        assert found.origin is not None
        (libraries / name).symlink_to(Path(found.origin).parent)
    return folder / "bin" / "python"


def test_pyright_strict_finds_nothing_where_no_extra_is_installed(tmp_path: Path) -> None:
    """In the modules that an extra is for, and in those that speak of one."""
    interpreter = bare_environment(tmp_path / "environment")
    missing = [interpreter, "-c", "import msgspec, httptools, httpx"]
    assert (
        "No module named 'httpx'" in subprocess.run(missing, capture_output=True, text=True).stderr
    )
    bin_folder = Path(sys.executable).parent
    target = vendor(part_of_description(tmp_path, "trade/order.yaml"), tmp_path / "app" / "okx")
    modules = {file.relative_to(tmp_path): file.read_text() for file in target.rglob("*.py")}
    # `make lint` reads all of them where extras are installed.
    told = [str(name) for name, text in modules.items() if EXTRAS.search(str(name) + text)]
    assert 5 < len(told) < len(modules) / 2
    settings = {"typeCheckingMode": "strict", "include": told, "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = [bin_folder / "pyright", "--pythonpath", interpreter]
    done = subprocess.run(pyright, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
