"""The wheel and the source distribution: twice from nothing but the commit, to the same bytes."""

from __future__ import annotations

import gzip
import io
import os
import sys
import tarfile
import zipfile
from pathlib import Path

from .stopping import Stopped, run

_TWINE = "twine==7.0.0"
_OF_BUILDING = {"PKG-INFO", "setup.cfg"}
_IN_WHEEL = {"okx_v5", "okxgen"}
_NEEDED = ("okx_v5/py.typed", "okx_v5/client.py", "okxgen/spec/openapi.yaml")


def build(root: Path, work: Path) -> list[Path]:
    """Both distributions of the commit that is checked out."""
    built = [_built(root, work / name) for name in ("once", "twice")]
    for one, other in zip(*built, strict=True):
        if one.name != other.name or one.read_bytes() != other.read_bytes():
            what = f"two builds of one commit differ: {one.name}"
            raise Stopped(what, "Find what hangs on the time or the place of the build.")
    return built[0]


def _built(root: Path, place: Path) -> list[Path]:
    """A build in a place of its own."""
    checkout, dist = place / "checkout", place / "dist"
    checkout.mkdir(parents=True)
    when = run("git", "log", "-1", "--format=%ct", cwd=root, instead="Commit first.").strip()
    archive = place / "commit.tar"
    run("git", "archive", "--output", archive, "HEAD", cwd=root, instead="Commit first.")
    with tarfile.open(archive) as files:
        files.extractall(checkout, filter="data")
    instead = "Read what it says; it needs the package index once."
    for kind in ("--sdist", "--wheel"):
        env = {**os.environ, "SOURCE_DATE_EPOCH": when}
        command = (sys.executable, "-m", "build", kind, "--outdir", dist)
        run(*command, cwd=checkout, instead=instead, env=env)
    (sdist,) = dist.glob("*.tar.gz")
    sdist.write_bytes(without_times(sdist.read_bytes(), int(when)))
    return sorted(dist.iterdir())


def without_times(archive: bytes, when: int) -> bytes:
    """A source distribution that says nothing of the moment, the place and the user of its build.

    What builds it takes the times of files as they are, and the clock for the archive itself.
    """
    told, plain = io.BytesIO(), io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as old,
        tarfile.open(fileobj=plain, mode="w") as new,
    ):
        for member in sorted(old.getmembers(), key=lambda each: each.name):
            member.mtime, member.pax_headers = when, {}
            member.uid = member.gid = 0
            member.uname = member.gname = ""
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            new.addfile(member, old.extractfile(member) if member.isfile() else None)
    with gzip.GzipFile("", "wb", 9, told, mtime=when) as stream:
        stream.write(plain.getvalue())
    return told.getvalue()


def check_contents(root: Path, files: list[Path]) -> None:
    """Both have all that belongs into them, and nothing else."""
    wheel, sdist = sorted(files, key=lambda file: file.suffix != ".whl")
    with zipfile.ZipFile(wheel) as opened:
        refuse_wheel(opened.namelist())
    listed = run("git", "ls-files", "-z", cwd=root, instead="Commit first.")
    with tarfile.open(sdist) as archive:
        names = [each.name.partition("/")[2] for each in archive.getmembers() if each.isfile()]
    refuse_sdist(names, [each for each in listed.split("\0") if each])


def refuse_wheel(names: list[str]) -> None:
    """Refuse a wheel that lacks something, or has what nobody asked for."""
    missing = [each for each in _NEEDED if each not in names]
    if not any(each.endswith(".dist-info/licenses/LICENSE") for each in names):
        missing.append("LICENSE")
    if missing:
        raise Stopped(
            f"the wheel lacks {', '.join(missing)}", "See package-data in pyproject.toml."
        )
    for each in names:
        top = each.partition("/")[0]
        if top not in _IN_WHEEL and not top.endswith(".dist-info"):
            raise Stopped(f"the wheel has {each}", "See setup.py, which lists its packages.")


def refuse_sdist(names: list[str], committed: list[str]) -> None:
    """Refuse a source distribution that is not what is committed."""
    own = {each for each in names if each not in _OF_BUILDING and ".egg-info/" not in each}
    wanted = {each for each in committed if not each.startswith(".")}
    if missing := sorted(wanted - own):
        raise Stopped(f"the source distribution lacks {missing[0]}", "Add it to MANIFEST.in.")
    if more := sorted(own - wanted):
        raise Stopped(f"the source distribution has {more[0]}", "Leave it out in MANIFEST.in.")


def check_metadata(files: list[Path], work: Path) -> None:
    """Hold name, classifiers and the page that the index shows to what it takes."""
    run(sys.executable, "-m", "venv", work / "twine", cwd=work, instead="See what venv says.")
    python = work / "twine/bin/python"
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", _TWINE)
    run(python, *pip, cwd=work, instead="It needs the package index.")
    run(
        python, "-m", "twine", "check", "--strict", *files, cwd=work, instead="Mend pyproject.toml."
    )
