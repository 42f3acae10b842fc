"""The command draft: first files of endpoints, from pages that are read once."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..docs.facts import Documentation, open_documentation
from ..errors import SpecError
from ..house.format import formatted
from ..outputs.files import write
from .draft import Drafted, draft, marks
from .files import target_of, with_tag
from .library import Library, open_library


@dataclass(frozen=True, slots=True)
class Folders:
    """Where drafts are written, and what they are drafted from."""

    spec: Path
    docs: Path
    pages: Path
    """The pages of the tests."""


def new_files(folders: Folders, wanted: Iterable[str], missing: bool, force: bool) -> int:
    """Write the first files of endpoints: those named, those below a path, or all missing."""
    read = open_documentation(folders.docs)
    library = open_library(folders.spec, read)
    chosen = _chosen(wanted, missing, force, read, library, folders)
    count = refused = 0
    made: list[Drafted] = []
    for operation in chosen:
        try:
            found = draft(read.operations[operation], read.one(operation), library, force)
        except SpecError as error:
            if len(chosen) == 1:
                raise
            print(f"{operation}: {error.what}", file=sys.stderr)
            refused += 1
            continue
        _write(found, folders)
        made.append(found)
        count += len([*marks(found.text)])
    _name(made, folders.spec)
    if len(made) > 1:
        print(f"{len(made)} endpoints, {count} places to finish, marked TODO")
    elif not chosen:
        print("every endpoint of the documentation is described")
    return 1 if refused else 0


def _chosen(
    wanted: Iterable[str],
    missing: bool,
    force: bool,
    read: Documentation,
    library: Library,
    folders: Folders,
) -> list[str]:
    """The operations to draft, in their order; what a path has described already is left out."""
    new = [each for each in sorted(read.operations) if not _is_described(each, library)]
    found: dict[str, None] = dict.fromkeys(new if missing else ())
    for each in (part.strip() for text in wanted for part in text.split(",")):
        if not each.startswith("/"):
            if each not in read.operations:
                raise SpecError(folders.docs, 1, f"{each!r} stands on no page", _like(each, read))
            found[each] = None
            continue
        below = [other for other in sorted(read.operations) if _is_below(other, each)]
        if not below:
            raise SpecError(folders.docs, 1, f"nothing below {each!r} stands on a page")
        found |= dict.fromkeys(other for other in below if force or other in new)
    return [*found]


def _is_below(operation: str, path: str) -> bool:
    return f"{operation.partition(' ')[2]}/".startswith(f"{path.rstrip('/')}/")


def _is_described(operation: str, library: Library) -> bool:
    try:
        target = target_of(operation, library.root)
    except SpecError:
        return False
    return (target, operation.partition(" ")[0].lower()) in library.names


def _like(operation: str, read: Documentation) -> str:
    last = operation.rpartition("/")[2]
    near = [each for each in sorted(read.operations) if each.endswith(f"/{last}")][:3]
    return f"Perhaps {' or '.join(near)}." if near else "Write it as 'POST /api/v5/trade/order'."


def _write(made: Drafted, folders: Folders) -> None:
    write({made.target.relative_to(folders.spec).as_posix(): made.text}, folders.spec)
    write({made.page_name: made.page}, folders.pages)
    print(f"wrote {made.target}: {len([*marks(made.text)])} places to finish, marked TODO")
    more = len([*marks(made.page)])
    print(f"wrote {folders.pages / made.page_name}{f': {more} more' if more else ''}")


def _name(made: Iterable[Drafted], spec: Path) -> None:
    """Add what is a new tag to openapi.yaml, and write there and elsewhere what follows."""
    top = spec / "openapi.yaml"
    text = top.read_text(encoding="utf-8")
    for each in made:
        if each.tag is not None:
            text = with_tag(text, each.tag)
            print(f"added the tag {each.tag['name']!r} to {top}: describe it, or use another")
    write({top.name: text}, spec)
    write(formatted(spec), spec)
