"""The index of the search, in files of which a browser loads those that it needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

_TOOL = "pagefind"


def write_index(site: Path) -> None:
    """Index the pages of a site; raises ModuleNotFoundError where the tool is not installed."""
    if find_spec(_TOOL) is None:
        raise ModuleNotFoundError(name=_TOOL)
    shutil.rmtree(site / _TOOL, ignore_errors=True)
    command = [sys.executable, "-m", _TOOL, "--site", str(site), "--quiet"]
    subprocess.run(command, check=True)  # noqa: S603
