"""`make release`: each step, and where all has passed, the folder of the release."""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

from okxgen import __version__

from tests.support.paths import ROOT

from . import building, checks, installing
from .stopping import Stopped, run

OKXGEN = Path(sys.executable).with_name("okxgen")
_NOTHING = "Nothing was left in dist/. Mend it, and run make release again."


def main() -> int:
    """Build and prove; 1 where a step stopped."""
    try:
        with tempfile.TemporaryDirectory(prefix="okx-openapi-release-") as folder:
            place = release(Path(folder))
    except Stopped as stopped:
        print(f"\nstopped: {stopped}\n{stopped.instead}\n{_NOTHING}", file=sys.stderr)
        return 1
    print(
        f"\n{place.relative_to(ROOT)} has {__version__}. Nothing was uploaded: docs/releasing.md."
    )
    return 0


def release(work: Path) -> Path:
    """Every step in the order in which it fails fastest."""
    target = ROOT / "dist" / __version__
    if target.exists():
        what = f"{target.relative_to(ROOT)} is there already"
        raise Stopped(what, "Remove it, if it was never uploaded; otherwise take another version.")
    step("the tree is committed")
    checks.clean_tree(ROOT)
    step("version and changelog are written down, and are of this description")
    checks.prepared(ROOT)
    step("what is generated is what the description says, and keeps the rules")
    checks.generated(ROOT, OKXGEN)
    step("wheel and source distribution, twice, to the same bytes")
    files = building.build(ROOT, work)
    building.check_contents(ROOT, files)
    step("what the package index would show")
    building.check_metadata(files, work)
    prove(files, work)
    whole = work / "whole"
    whole.mkdir()
    for file in files:
        shutil.copy(file, whole)
    shutil.copytree(ROOT / "bundles", whole / "bundles")
    add_site(whole)
    write_sums(whole)
    return put(whole, target)


def step(what: str) -> None:
    """Say what comes."""
    print(what, flush=True)


def prove(files: list[Path], work: Path) -> None:
    """Install the wheel with each Python, and run what the README shows first."""
    (wheel,) = (file for file in files if file.suffix == ".whl")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = installing.pythons()
    with installing.practice(OKXGEN, ROOT) as address:
        for version, python in found.items():
            if python is None:
                step(f"Python {version}: not on this machine")
                continue
            own = installing.installed(python, wheel, work)
            told = installing.first_call(own, readme, address, work)
            step(f"Python {version}: installed, and the README's first lines print {told[:60]}…")
    if not any(found.values()):
        raise Stopped("none of these Pythons is here", "Install one, with pyenv or uv.")


def add_site(whole: Path) -> None:
    """The reference for people."""
    step("the site")
    run("make", "--no-print-directory", "site", cwd=ROOT, instead="Run make site by itself.")
    shutil.copytree(ROOT / "build/site", whole / "site")


def write_sums(whole: Path) -> None:
    """Write the digest of every file, as sha256sum reads it."""
    files = sorted(file for file in whole.rglob("*") if file.is_file())
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(whole).as_posix()}\n"
        for file in files
    ]
    (whole / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def put(whole: Path, target: Path) -> Path:
    """Move the whole release to its place, all of it or nothing."""
    target.parent.mkdir(exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".release-", dir=target.parent))
    try:
        shutil.copytree(whole, beside / "whole")
        (beside / "whole").rename(target)
    finally:
        shutil.rmtree(beside)
    return target


if __name__ == "__main__":
    sys.exit(main())
