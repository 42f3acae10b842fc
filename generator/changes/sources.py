"""Where a description to compare with is read from: a folder, a file, a revision, a release."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from msgspec import structs

from ..description.codes import FILE as ERRORS
from ..description.codes import GENERAL
from ..description.load import Json, is_mapping, load
from ..errors import SpecError
from . import released
from .documents import Documents, described

_SPEC, _BUNDLES = "spec", "bundles"


def opened(name: str, spec: Path) -> Documents:
    """The description that a name stands for, beside the one in `spec`; raises SpecError."""
    path = Path(name)
    if path.is_dir():
        return _folder(path)
    if path.is_file():
        return _file(path)
    release = released.read(spec)
    if release is not None and name.removeprefix("v") == release.version:
        return release.documents
    return _revision(name, spec)


def _folder(path: Path) -> Documents:
    """A folder of bundles, or one with a description."""
    for suffix in ("json", "yaml"):
        file = path / f"openapi.{suffix}"
        if file.is_file() and not (path / "paths").is_dir():
            streams = path / f"asyncapi.{suffix}"
            asyncapi = _document(streams) if streams.is_file() else {}
            return Documents(_document(file), asyncapi)
    return described(path)


def _file(path: Path) -> Documents:
    """One bundle, or what is kept of a release."""
    if path.name == released.NAME:
        return released.decoded(path.read_bytes(), path).documents
    return _of_document(_document(path), path)


def _of_document(document: Json, path: Path) -> Documents:
    if "asyncapi" in document:
        return Documents({}, document)
    if "openapi" in document:
        return Documents(document)
    raise SpecError(path, 1, "neither an OpenAPI nor an AsyncAPI document", "Point at a bundle.")


def _document(path: Path) -> Json:
    found = _decoded(path.read_bytes(), path) if path.suffix == ".json" else load(path)
    if not is_mapping(found):
        raise SpecError(path, 1, "no mapping is there", "Point at a bundle.")
    return found


def _decoded(text: bytes, path: Path) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise SpecError(path, 1, f"no JSON: {error}", "Point at a bundle.") from None


def _revision(name: str, spec: Path) -> Documents:
    """The description at a revision of git: its bundles, or else its files."""
    root = Path.cwd()
    commit = _commit(name, root)
    if commit is None:
        what = f"{name!r} is no folder, file, released version or revision of git"
        raise SpecError(spec, 1, what, "Name one: okxgen changes v0.1.0, or okxgen changes HEAD~1.")
    return _checked_out(commit, root)


def _commit(name: str, root: Path) -> str | None:
    for each in (name, f"v{name}"):
        found = _git(
            root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{each}^{{commit}}"
        )
        if found is not None:
            return found.decode().strip()
    return None


def _checked_out(commit: str, root: Path) -> Documents:
    """The description of a revision: its bundles, which any version reads, or else its files."""
    names = [each for each in (_SPEC, _BUNDLES) if _is_in(each, commit, root)]
    files = _git(root, "archive", "--format=tar", commit, "--", *names) if names else None
    if files is None:
        raise SpecError(root / _SPEC, 1, f"the revision {commit[:12]} has no folder {_SPEC!r}")
    with TemporaryDirectory() as place:
        with tarfile.open(fileobj=io.BytesIO(files)) as archive:
            archive.extractall(place, filter="data")
        if not Path(place, _BUNDLES, "openapi.json").is_file():
            return described(Path(place, _SPEC))
        codes = _codes(Path(place, _SPEC, ERRORS))
        return structs.replace(_folder(Path(place, _BUNDLES)), codes=codes)


def _is_in(folder: str, commit: str, root: Path) -> bool:
    return _git(root, "cat-file", "-e", f"{commit}:./{folder}") is not None


def _codes(file: Path) -> dict[str, Json]:
    """The error codes, of which bundles do not tell."""
    told: dict[str, Json] = load(file)["codes"] if file.is_file() else {}
    return {
        code: {"class": each.get("class", GENERAL), "resend": each["resend"]}
        for code, each in told.items()
    }


def _git(root: Path, *arguments: str) -> bytes | None:
    """What a command of git prints; None where it fails, or there is no git."""
    try:
        done = subprocess.run(  # noqa: S603 - a list, and no name begins with a dash
            ["git", *arguments], cwd=root, capture_output=True, check=False  # noqa: S607
        )
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None
