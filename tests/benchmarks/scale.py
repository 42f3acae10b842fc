"""What the whole API costs: a scratch copy with every endpoint of the documentation drafted.

python -m tests.benchmarks.scale DOCS

Drafts what is not described, fills the marks with neutral words, and prints ratios of this run:
generation and the import of one call, with all endpoints against those that are described.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from okxgen.description.load import load
from okxgen.house.layout import as_yaml

from tests.support.paths import PACKAGE, ROOT, SPEC

ROUNDS = 7
IMPORT = "from okx_v5 import Client, OPERATIONS; OPERATIONS['POST /api/v5/trade/order'].request"
COMPETITOR = "import okx.Trade"


def okxgen(*arguments: object) -> None:
    """Run the generator; a failure ends the measurement with its words."""
    command = [sys.executable, "-m", "okxgen.cli", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def whole_api(docs: Path, folder: Path) -> Path:
    """The description with every endpoint of the documentation, no mark left."""
    spec = folder / "spec"
    shutil.copytree(SPEC, spec)
    okxgen("--spec", spec, "draft", "--missing", "--docs", docs, "--pages", folder / "pages")
    for file in sorted(spec.rglob("*.yaml")):
        if "TODO" in file.read_text(encoding="utf-8"):
            file.write_text(as_yaml(filled(load(file))), encoding="utf-8")
    return spec


def filled(value: Any, key: str = "") -> Any:
    """A draft with neutral words in place of its marks; pages that are not sure go."""
    if isinstance(value, dict):
        kept = {name: each for name, each in value.items() if not is_unsure_page(name, each)}
        return {name: filled(each, name) for name, each in kept.items()}
    if isinstance(value, list):
        return [filled(each, key) for each in value]
    if not isinstance(value, str) or "TODO" not in value:
        return value
    if key == "x-okx-permission":
        return value.removeprefix("TODO: ").split(",")[0].split(" ")[0]
    return "user" if key == "per" else "As documented."


def is_unsure_page(name: str, value: Any) -> bool:
    return name == "x-okx-pages" and "TODO" in str(value)


def seconds(*command: str, env: dict[str, str] | None = None) -> tuple[float, int]:
    """CPU time of a process pinned to one core, and the most memory it had in MB."""
    process = subprocess.Popen(["taskset", "-c", "0", *command], env=env, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def medians(commands: dict[str, tuple[str, ...]], envs: dict[str, dict[str, str]]) -> Any:
    """CPU seconds and memory of each command, in rounds side by side."""
    runs: dict[str, list[tuple[float, int]]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            runs[name].append(seconds(*command, env=envs.get(name)))
    return {
        name: (statistics.median(time for time, _ in found), max(memory for _, memory in found))
        for name, found in runs.items()
    }


def generation(spec: Path, folder: Path) -> None:
    """Generate from nothing: what is described, and the whole."""
    commands = {
        name: (sys.executable, "-c", GENERATE.format(spec=str(source), out=str(folder / name)))
        for name, source in (("described", SPEC), ("whole", spec))
    }
    found = medians(commands, {})
    described, whole = found["described"][0], found["whole"][0]
    ratio = whole / described
    print(f"generate: {described:.2f} s described, {whole:.2f} s whole: {ratio:.2f} x")


GENERATE = """
from pathlib import Path
from okxgen.outputs.python.generate import package_files
from okxgen.outputs.files import write
import shutil
out = Path({out!r}) / "okx_v5"
shutil.rmtree(out, ignore_errors=True)
write(package_files(Path({spec!r})), out)
"""


def importing(folder: Path) -> None:
    """Import the client and one call's models, compiled before, beside the official SDK."""
    plain = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    envs = {
        "described": {**plain, "PYTHONPATH": str(PACKAGE.parent)},
        "whole": {**plain, "PYTHONPATH": str(folder / "whole")},
    }
    commands = {
        "bare": (sys.executable, "-c", "pass"),
        "described": (sys.executable, "-c", IMPORT),
        "whole": (sys.executable, "-c", IMPORT),
        "python-okx": (sys.executable, "-c", COMPETITOR),
    }
    envs = {**dict.fromkeys(commands, plain), **envs, "python-okx": plain, "bare": plain}
    found = medians(commands, envs)
    bare, memory = found["bare"]
    for name in ("described", "whole", "python-okx"):
        time, most = found[name]
        print(f"import {name}: {(time - bare) * 1000:.1f} ms and {most - memory} MB over bare")
    cost = {name: time - bare for name, (time, _) in found.items()}
    print(f"whole against described {cost['whole'] / cost['described']:.2f} x")
    print(f"whole against python-okx {cost['whole'] / cost['python-okx']:.2f} x")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="okx-scale-") as name:
        folder = Path(name)
        spec = whole_api(Path(arguments[0]).resolve(), folder)
        described, whole = (len(list(each.glob("paths/**/*.yaml"))) for each in (SPEC, spec))
        print(f"URLs: {described} described, {whole} whole")
        generation(spec, folder)
        lines = sum(file.read_bytes().count(b"\n") for file in (folder / "whole").rglob("*.py"))
        print(f"lines of the whole package: {lines:,}")
        importing(folder)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"CPU in all: {used.ru_utime + used.ru_stime:.0f} s")
    return 0


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
