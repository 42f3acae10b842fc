"""A vendored copy is typed for whoever has installed what it needs, and nothing else."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.support.description import part_of_description
from tests.support.paths import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.first]

NEEDED = ("msgspec", "httptools")
"""The dependencies of the package; httpx and redis are extras."""


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
    interpreter = bare_environment(tmp_path / "environment")
    missing = [interpreter, "-c", "import msgspec, httptools, httpx"]
    assert (
        "No module named 'httpx'" in subprocess.run(missing, capture_output=True, text=True).stderr
    )
    bin_folder = Path(sys.executable).parent
    # What an extra is needed for is not in the models of endpoints: a few show all their kinds.
    spec = part_of_description(tmp_path, "market/", "trade/order")
    vendor = [bin_folder / "okxgen", "--spec", spec, "vendor", tmp_path / "app" / "okx"]
    subprocess.run(vendor, cwd=ROOT, check=True, capture_output=True)
    settings = {"typeCheckingMode": "strict", "include": ["app"], "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = [bin_folder / "pyright", "--pythonpath", interpreter]
    done = subprocess.run(pyright, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
