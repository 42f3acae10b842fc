"""Stage 6: files onto the disk: only those that changed, each whole or not at all."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

MANIFEST = "MANIFEST"


@dataclass
class Changes:
    """What writing changed, or would change."""

    written: list[str] = field(default_factory=list[str])
    deleted: list[str] = field(default_factory=list[str])

    def __bool__(self) -> bool:
        return bool(self.written or self.deleted)


def with_manifest(files: dict[str, str]) -> dict[str, str]:
    """The files and the list of them, by which a later run knows what it may delete."""
    names = sorted([*files, MANIFEST])
    return {**files, MANIFEST: "".join(f"{name}\n" for name in names)}


def compare(files: dict[str, str], target: Path) -> Changes:
    """What would change if the files were written."""
    changes = Changes()
    for name, text in sorted(files.items()):
        if _content(f"{target}/{name}") != text.encode():
            changes.written.append(name)
    changes.deleted = [name for name in _listed(target) if name not in files]
    return changes


# A thousand files: a Path costs as much as opening one.


def _content(path: str) -> bytes | None:
    """What a file has in it; None where there is no file."""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            return stream.read()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def write(files: dict[str, str], target: Path) -> Changes:
    """Write what changed, and delete what an earlier run wrote and this one did not."""
    changes = compare(files, target)
    for folder in {name.rpartition("/")[0] for name in changes.written}:
        (target / folder).mkdir(parents=True, exist_ok=True)
    # The manifest comes last: until then the old one still tells what there is to delete.
    for name in sorted(changes.written, key=lambda name: name == MANIFEST):
        if name == MANIFEST:
            _delete(changes.deleted, target)
        _write_whole(f"{target}/{name}", files[name].encode())
    if MANIFEST not in changes.written:
        _delete(changes.deleted, target)
    return changes


def _delete(names: list[str], target: Path) -> None:
    for name in names:
        (target / name).unlink(missing_ok=True)
        _remove_empty((target / name).parent, target)


def _listed(target: Path) -> list[str]:
    """The files an earlier run says it wrote, as far as they are there and inside the target."""
    manifest = target / MANIFEST
    if not manifest.is_file():
        return []
    names = manifest.read_text(encoding="utf-8").splitlines()
    return [name for name in names if name and _is_inside(name, target)]


def _is_inside(name: str, target: Path) -> bool:
    """Whether a name leads to a file in the target, and not through a link out of it."""
    path = target / name
    parent = path.parent.resolve()
    return path.is_file() and parent.is_relative_to(target.resolve()) and ".." not in path.parts


def _write_whole(path: str, content: bytes) -> None:
    folder, _, name = path.rpartition("/")
    temporary = f"{folder}/.{name}.{os.urandom(4).hex()}"
    try:
        with open(temporary, "xb") as stream:  # noqa: PTH123
            stream.write(content)
        os.chmod(temporary, 0o644)  # noqa: PTH101
        os.replace(temporary, path)  # noqa: PTH105
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _remove_empty(folder: Path, target: Path) -> None:
    while folder != target and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
