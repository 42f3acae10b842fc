"""What the whole API costs: a scratch copy with every endpoint of the documentation drafted.

python -m tests.benchmarks.scale DOCS

Drafts what is not described, fills the marks with neutral words, and prints ratios of this run
beside their marks: generation, with all endpoints against the commit that had the first 53, with
some 4,000 copies against all, and against openapi-python-client on the plain bundle, of which it
leaves nothing out; and the import of one call. Takes that commit from git, and downloads
openapi-python-client, into folders of their own.
"""

from __future__ import annotations

import io
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from okxgen.description.load import load
from okxgen.house.layout import as_yaml

from tests.benchmarks.synthetic import many_endpoints
from tests.support.paths import ROOT, SPEC

ROUNDS = 7
IMPORT = "from okx_v5 import Client, OPERATIONS; OPERATIONS['POST /api/v5/trade/order'].request"
COMPETITOR = "import okx.Trade"
MANY = 4000
FIRST = "8c0e79d"
"""The last commit that described no more than 53 endpoints: what the whole is held against."""
OTHER = "openapi-python-client==0.29.1"

# The caller may have forbidden Python to keep what it compiled.
PLAIN = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def okxgen(*arguments: object) -> None:
    """Run the generator."""
    run(sys.executable, "-m", "okxgen.cli", *map(str, arguments))


def run(*command: str) -> None:
    """Run a command; a failure ends the measurement with its words."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def whole_api(docs: Path, folder: Path) -> Path:
    """The description with every endpoint of the documentation, no mark left."""
    spec = folder / "spec"
    shutil.copytree(SPEC, spec)
    pages = ("--pages", folder / "pages", "--channel-pages", folder / "channel-pages")
    okxgen("--spec", spec, "draft", "--missing", "--docs", docs, *pages)
    for file in sorted(spec.rglob("*.yaml")):
        if "TODO" in file.read_text(encoding="utf-8"):
            file.write_text(as_yaml(filled(load(file))), encoding="utf-8")
    return spec


def first_commit(folder: Path) -> Path:
    """That commit's description, generator and package."""
    command = ["git", "-C", str(ROOT), "archive", FIRST, "spec", "generator", "generated"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"needs the commit {FIRST} of this repository: {done.stderr.decode()}")
    first = folder / "first"
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(first, filter="data")
    (first / "okxgen").symlink_to("generator")
    return first


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
    one_of_few = {"per": "user", "x-okx-class": "trades", "x-okx-not-for": {}}
    return one_of_few.get(key, "As documented.")


def is_unsure_page(name: str, value: Any) -> bool:
    return name == "x-okx-pages" and "TODO" in str(value)


def seconds(*command: str, env: dict[str, str], folder: Path) -> tuple[float, int]:
    """CPU time of a process pinned to one core and its own, and the most memory it had in MB.

    It works in an empty folder, which stays: where files were just deleted, others take longer.
    """
    place = tempfile.mkdtemp(dir=folder)
    with tempfile.TemporaryFile() as words:
        pinned = ["taskset", "-c", "0", *command]
        process = subprocess.Popen(pinned, env=env, cwd=place, stdout=words, stderr=words)
        _, status, used = os.wait4(process.pid, 0)
        if status:
            words.seek(0)
            raise SystemExit(f"{' '.join(command)}\n{words.read().decode()[-2000:]}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def medians(
    commands: Mapping[str, tuple[str, ...]],
    envs: Mapping[str, dict[str, str]],
    folder: Path,
    rounds: int = ROUNDS,
) -> dict[str, tuple[float, int]]:
    """CPU seconds and memory of each command, in rounds side by side."""
    runs: dict[str, list[tuple[float, int]]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(seconds(*command, env=envs.get(name, PLAIN), folder=folder))
    return {
        name: (statistics.median(time for time, _ in found), max(memory for _, memory in found))
        for name, found in runs.items()
    }


def generation(spec: Path, first: Path, folder: Path) -> None:
    """Generate from nothing: the first endpoints, the whole, and many times the whole."""
    commands = {"first": generate(first / "spec", GENERATE_FIRST), "whole": generate(spec)}
    found = medians(commands, {"first": {**PLAIN, "PYTHONPATH": str(first)}}, folder)
    before, whole = found["first"][0], found["whole"][0]
    print(f"generate: {before:.2f} s the first endpoints at {FIRST}, {whole:.2f} s whole")
    mark("  whole against the first", whole / before, 1.6)
    count = many_endpoints(spec, folder / "many", MANY)
    bundle = folder / "bundle"
    okxgen("--spec", spec, "bundle", bundle)
    other, env = openapi_python_client(installed(folder), bundle / "openapi-plain.json")
    commands = {"whole": generate(spec), "many": generate(folder / "many"), "other": other}
    found = medians(commands, {"other": env}, folder, rounds=3)
    whole, many, others = (found[name][0] for name in commands)
    memory = found["many"][1]
    print(f"generate: {whole:.2f} s whole, {many:.2f} s {count:,} endpoints ({memory} MB)")
    mark(f"  {count:,} endpoints against whole", many / whole, 11)
    print(
        f"generate: {others:.2f} s {OTHER}, which writes {written_by_other(other, env)} endpoints"
    )
    mark("  whole against it", whole / others, 0.15)


def mark(name: str, figure: float, most: float) -> None:
    """A ratio beside the most that it may be."""
    print(f"{name}: {figure:.2f} (mark {most}){'' if figure <= most else ' NOT MET'}")


def generate(spec: Path, code: str = "") -> tuple[str, ...]:
    """The command that generates a description's package where it runs."""
    return sys.executable, "-c", (code or GENERATE).format(spec=str(spec))


def installed(folder: Path) -> Path:
    """The interpreter of a new environment that has the other generator."""
    python = folder / "other" / "bin" / "python"
    run(sys.executable, "-m", "venv", str(folder / "other"))
    run(str(python), "-m", "pip", "install", "--quiet", OTHER)
    return python


def openapi_python_client(python: Path, bundle: Path) -> tuple[tuple[str, ...], dict[str, str]]:
    """The command of another generator, and the environment in which it finds its formatter."""
    command = (str(python.parent / "openapi-python-client"), "generate", "--overwrite")
    where = ("--path", str(bundle), "--meta", "none", "--output-path", "others")
    return (*command, *where), {**PLAIN, "PATH": f"{python.parent}:{PLAIN['PATH']}"}


def written_by_other(command: tuple[str, ...], env: dict[str, str]) -> int:
    """How many endpoints the other generator writes: it leaves out those that it cannot take."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command, env=env, cwd=folder, capture_output=True, check=True)
        modules = Path(folder, "others", "api").rglob("*.py")
        return sum(1 for module in modules if module.name != "__init__.py")


GENERATE = """
from pathlib import Path
from okxgen.memory import keeping
from okxgen.description.marks import open_finished
from okxgen.description.read import read
from okxgen.outputs.python.generate import package_files
from okxgen.outputs.files import write
with keeping(to_the_end=True):
    write(package_files(read(open_finished(Path({spec!r})))), Path("okx_v5"))
"""

GENERATE_FIRST = """
from pathlib import Path
from okxgen.outputs.python.generate import package_files
from okxgen.outputs.files import write
write(package_files(Path({spec!r})), Path("okx_v5"))
"""


def importing(first: Path, folder: Path) -> None:
    """Import the client and one call's models, compiled before, beside the official SDK."""
    envs = {
        "first": {**PLAIN, "PYTHONPATH": str(first / "generated")},
        "whole": {**PLAIN, "PYTHONPATH": str(folder / "whole")},
    }
    commands = {
        "bare": (sys.executable, "-c", "pass"),
        "first": (sys.executable, "-c", IMPORT),
        "whole": (sys.executable, "-c", IMPORT),
        "python-okx": (sys.executable, "-c", COMPETITOR),
    }
    found = medians(commands, envs, folder)
    bare, memory = found["bare"]
    for name in ("first", "whole", "python-okx"):
        time, most = found[name]
        print(f"import {name}: {(time - bare) * 1000:.1f} ms and {most - memory} MB over bare")
    cost = {name: time - bare for name, (time, _) in found.items()}
    mark("  whole against the first", cost["whole"] / cost["first"], 1.05)
    mark("  whole against python-okx", cost["whole"] / cost["python-okx"], 0.35)
    mark("  MB of whole over bare", found["whole"][1] - memory, 14)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="okx-scale-") as name:
        folder = Path(name)
        spec = whole_api(Path(arguments[0]).resolve(), folder)
        first = first_commit(folder)
        urls = [len(list(each.glob("paths/**/*.yaml"))) for each in (first / "spec", SPEC, spec)]
        print("URLs: {} first, {} described, {} whole".format(*urls))
        generation(spec, first, folder)
        (folder / "whole").mkdir()
        subprocess.run(generate(spec), cwd=folder / "whole", check=True)
        lines = sum(file.read_bytes().count(b"\n") for file in (folder / "whole").rglob("*.py"))
        print(f"lines of the whole package: {lines:,}")
        importing(first, folder)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"CPU in all: {used.ru_utime + used.ru_stime:.0f} s")
    return 0


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
