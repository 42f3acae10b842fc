"""Before a release: its version, its part of the changelog, and what is kept of it."""

from __future__ import annotations

import re
from pathlib import Path

from .. import __version__
from ..description.marks import open_finished
from ..description.read import read
from ..description.resolve import Library
from ..errors import SpecError
from ..outputs.files import Changes, write
from . import changelog, released
from .compare import Change, compare
from .documents import Documents, of_library
from .report import summary
from .versions import is_enough, least, numbers

PACKAGE = Path(__file__).parents[1] / "__init__.py"
"""The file that has the version of the package."""

_ASSIGNED = re.compile(r'^__version__ = "[^"]*"$', re.MULTILINE)


def prepare(spec: Path, version: str, day: str) -> Changes:
    """Write down that all this is released as a version; raises SpecError where it cannot be."""
    library = open_finished(spec)
    api = read(library)
    now = of_library(library, api)
    last = released.read(spec)
    lines = [changelog.first(api)]
    if last is not None:
        found = compare(last.documents, now)
        lines = changelog.told(last.version, found)
        for error in refused(library, version, last, now, found):
            raise error
        if version == last.version:
            raise SpecError(PACKAGE, 3, f"{version} is released already", "Take a higher version.")
    if len(numbers(version) or ()) != 3:
        raise SpecError(PACKAGE, 3, f"{version!r} is no version", "Write three numbers: 0.2.0.")
    root = library.root.parent
    files = {
        changelog.NAME: changelog.with_release(root / changelog.NAME, version, day, lines),
        released.NAME: released.encoded(released.Release(version, now)),
    }
    own = root / "generator" / PACKAGE.name
    if own.is_file():
        text = _ASSIGNED.sub(f'__version__ = "{version}"', own.read_text(encoding="utf-8"))
        files[f"generator/{PACKAGE.name}"] = text
    return write(files, root)


def refused(
    library: Library,
    version: str,
    last: released.Release,
    now: Documents,
    found: list[Change],
) -> list[SpecError]:
    """Why a version cannot stand for what changed since the last release."""
    errors: list[SpecError] = []
    wanted = least(last.version, found)
    if not is_enough(version, wanted):
        what = f"{version} is too low for what changed since {last.version}: {summary(found)}"
        instead = f"Write {wanted} there, and run make generate. okxgen changes lists them."
        errors.append(SpecError(PACKAGE, 3, what, instead))
    if found and not _is_later(now.version, last.documents.version):
        what = f"{now.version} is the version of another description, which {last.version} has"
        instead = (
            "Write the day of the newest page, here and in asyncapi.yaml; where that is the same, "
            f"add a number: {_next(last.documents.version)}."
        )
        errors.append(library.top()["info"]["version"].error(what, instead))
    return errors


def too_low(library: Library, now: Documents) -> list[SpecError]:
    """What the versions as they stand do not say of what changed since the last release."""
    last = released.read(library.root)
    if last is None:
        return []
    return refused(library, __version__, last, now, compare(last.documents, now))


def _is_later(version: str, before: str) -> bool:
    now, was = numbers(version), numbers(before)
    return version != before if now is None or was is None else now > was


def _next(version: str) -> str:
    """The same day once more."""
    parts = version.split(".")
    return ".".join((*parts[:3], str(int(parts[3]) + 1 if parts[3:] else 1)))
