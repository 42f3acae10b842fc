"""`okxgen format`: one layout, one order of keys, and what is the same everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from ..description.load import checked_node
from ..errors import SpecError
from .kinds import arrange, kind_of
from .layout import laid_out
from .pieces import read
from .standing import nouns, write_channels, write_paths, write_standing

_ROOT = PurePosixPath("openapi.yaml")
_STREAMS = PurePosixPath("asyncapi.yaml")


def formatted(spec: Path, chosen: Collection[Path] | None = None) -> dict[str, str]:
    """The text of every file of a description, or of some, as it has to be; raises SpecError."""
    root = read(*checked_node(spec / _ROOT))
    named = nouns(root)
    texts: dict[str, str] = {}
    for file in sorted(spec.rglob("*.yaml") if chosen is None else chosen):
        name = PurePosixPath(file.relative_to(spec).as_posix())
        whole = root if name == _ROOT else read(*checked_node(file))
        if name == _ROOT:
            write_paths(root, spec)
        if name == _STREAMS:
            write_channels(whole, spec)
        write_standing(whole, name, spec, named)
        arrange(whole, kind_of(name))
        texts[str(name)] = laid_out(whole)
    return texts


def unformatted(spec: Path) -> Iterator[SpecError]:
    """Files that are not as `okxgen format` writes them, or why it cannot."""
    try:
        texts = formatted(spec)
    except SpecError as error:
        yield error
        return
    for name, text in texts.items():
        file = spec / name
        before = file.read_text(encoding="utf-8")
        if before != text:
            line, wanted = _first_difference(before, text)
            what = f"okxgen format writes {wanted.strip()!r} here" if wanted else "too many lines"
            yield SpecError(file, line, what, "Write it with: make format")


def _first_difference(before: str, after: str) -> tuple[int, str]:
    """The line at which a file begins to differ, and what has to stand there."""
    wanted = after.split("\n")
    had = before.split("\n")
    same = next(
        (at for at, pair in enumerate(zip(had, wanted, strict=False)) if pair[0] != pair[1]), None
    )
    number = min(len(had), len(wanted)) - 1 if same is None else same
    return number + 1, wanted[number]
