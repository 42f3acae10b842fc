"""Pages for drift and drafts: whole ones, of which a test changes one thing, and the commands."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

from okxgen.cli import main
from okxgen.docs.facts import Documentation, documentation

OKXGEN = Path(sys.executable).with_name("okxgen")
OPERATION = "POST /api/v5/thing/place"
USER_LIMIT = "#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: User ID"


def code(label: str, text: str) -> str:
    """A labelled code block, as the documentation indents it."""
    return f"> {label}\n\n" + "\n".join(f"    {line}" for line in text.split("\n"))


def page(
    operation: str = OPERATION,
    title: str = "POST / Place thing",
    *,
    anchor: str = "thing-place",
    access: str = f"{USER_LIMIT}\n\n#### Permission: Trade",
    request: str = "",
    asks: Sequence[str] = (),
    answer: str = '{"code": "0", "msg": "", "data": [{"ordId": "1"}]}',
    tells: Sequence[str] = ("ordId | String | Its number",),
) -> str:
    """The page of an endpoint; a GET is shown with what stands behind its path."""
    method, _, path = operation.partition(" ")
    shown = f"GET {path}{request}" if method == "GET" else f"POST {path}\nbody\n{request}"
    parts = [
        f"---\nanchor_id: {anchor}\n---" if anchor else "",
        f"# {title}",
        access,
        f"`{operation}`",
        code("Request Example", shown) if request else "",
        _table("Request Parameters", "Parameter | Type | Required | Description", asks),
        code("Response Example", answer) if answer else "",
        _table("Response Parameters", "Parameter | Type | Description", tells),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _table(heading: str, columns: str, rows: Sequence[str]) -> str:
    line = "|".join(["---"] * (columns.count("|") + 1))
    return "\n".join((f"#### {heading}\n", columns, line, *rows)) if rows else ""


def put(folder: Path, **texts: str) -> Path:
    """Pages in a folder; `place=…` is its place.md."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def read(folder: Path, text: str, **more: str) -> Documentation:
    """The documentation that is one page, place.md, or more of them."""
    return documentation(put(folder, place=text, **more))


def line_with(text: str, mark: str) -> int:
    """The first line of a text that has a mark in it, counted from 1."""
    return next(number for number, line in enumerate(text.split("\n"), 1) if mark in line)


def okxgen(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command as it is given in a folder, in this process: status and output."""
    given = [*map(str, arguments)]
    out, errors = io.StringIO(), io.StringIO()
    with chdir(cwd), redirect_stdout(out), redirect_stderr(errors):
        try:
            status = main(given)
        except SystemExit as end:  # of argparse
            status = int(end.code or 0)
    return subprocess.CompletedProcess(given, status, out.getvalue(), errors.getvalue())


def okxgen_process(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The real command, in a process of its own."""
    return subprocess.run(
        [OKXGEN, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
