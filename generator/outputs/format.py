"""Stage 5: black's style, written by ruff, which gives the same in a hundredth of the time."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore

LINE_LENGTH = 100


def format_files(files: dict[str, str]) -> dict[str, str]:
    """The same files, formatted; the user's own settings play no part."""
    return _through_ruff(files, "format")


def sort_imports(files: dict[str, str]) -> dict[str, str]:
    """The same files, their imports in order."""
    return _through_ruff(files, "check", "--quiet", "--select", "I", "--fix")


def _through_ruff(files: dict[str, str], *subcommand: str) -> dict[str, str]:
    with tempfile.TemporaryDirectory(prefix="okxgen-") as folder:
        root = Path(folder)
        paths = {name: root / name for name in files}
        for parent in {path.parent for path in paths.values()}:
            parent.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            paths[name].write_bytes(text.encode())
        command = [find_ruff_bin(), *subcommand, "--isolated", "--no-cache"]
        command += ["--line-length", str(LINE_LENGTH), "--target-version", "py311", str(root)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode != 0:
            raise RuntimeError(f"the generated code does not parse:\n{done.stderr}")
        return {name: path.read_bytes().decode() for name, path in paths.items()}
