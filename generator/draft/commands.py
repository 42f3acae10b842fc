"""The command draft: first files of endpoints, from pages that are read once."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..description.channels import FILE
from ..description.marks import MARK
from ..docs.channels import CHANNEL, OPERATION
from ..docs.facts import Documentation, open_documentation
from ..drift.lock import renew
from ..errors import SpecError
from ..house.format import formatted
from ..outputs.files import write
from .channels import channel_target, draft_channel
from .draft import Drafted, draft, marks
from .files import target_of, with_tag
from .library import Library, open_library
from .operations import draft_operation, operation_target

STREAMED = (CHANNEL, OPERATION)
"""How the keys of what is sent over the streams begin."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where drafts are written, and what they are drafted from."""

    spec: Path
    docs: Path
    pages: Path
    """The pages of the tests."""
    channel_pages: Path
    """Those of channels and operations of the streams."""

    def page(self, made: Drafted) -> Path:
        """Where the page of a draft stands."""
        is_streamed = made.operation.startswith(STREAMED)
        return (self.channel_pages if is_streamed else self.pages) / made.page_name


def new_files(folders: Folders, wanted: Iterable[str], missing: bool, force: bool) -> int:
    """Write the first files of endpoints: those named, those below a path, or all missing.

    With `force` they are written over what is there: what is finished has to be named for that.
    """
    read = open_documentation(folders.docs)
    library = open_library(folders.spec, read)
    asked = [part.strip() for text in wanted for part in text.split(",")]
    chosen = _chosen(asked, missing, force, read, library, folders)
    count = refused = 0
    made: list[Drafted] = []
    for operation in chosen:
        try:
            found = _drafting(operation)(
                read.operations[operation], read.one(operation), library, force
            )
            _keep_page(found, folders, force, operation in asked)
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
    renew(folders.spec, read, [each.operation for each in made])
    if len(made) > 1:
        print(f"{len(made)} endpoints, {count} places to finish, marked TODO")
    elif not chosen:
        print("nothing to draft: what was asked for is described")
    return 1 if refused else 0


def _chosen(
    asked: list[str],
    missing: bool,
    force: bool,
    read: Documentation,
    library: Library,
    folders: Folders,
) -> list[str]:
    """The operations to draft, in their order; what a path has described already is left out."""
    new = [each for each in sorted(read.operations) if not _is_settled(each, library)]
    found: dict[str, None] = dict.fromkeys(new if missing else ())
    kept: list[str] = []
    for each in asked:
        if not each.startswith("/"):
            if each not in read.operations:
                raise SpecError(folders.docs, 1, f"{each!r} stands on no page", _like(each, read))
            found[each] = None
            continue
        below = [other for other in sorted(read.operations) if _is_below(other, each)]
        if not below:
            raise SpecError(folders.docs, 1, f"nothing below {each!r} stands on a page")
        drafts = library.unfinished if force else ()
        found |= dict.fromkeys(other for other in below if other in new or other in drafts)
        kept += [other for other in below if other not in found]
    kept = [each for each in kept if each not in found]
    if force and kept:
        names = ", ".join(kept)
        print(f"kept, for it is finished; name it to write over it: {names}", file=sys.stderr)
    return [*found]


def _drafting(operation: str) -> Callable[..., Drafted]:
    """What drafts the file of a channel, an operation of the streams, or an endpoint."""
    if operation.startswith(CHANNEL):
        return draft_channel
    return draft_operation if operation.startswith(OPERATION) else draft


def _keep_page(made: Drafted, folders: Folders, force: bool, is_named: bool) -> None:
    """Refuse to write over a page of the tests; an error where nobody asked for that."""
    page = folders.page(made)
    if not page.is_file():
        _refuse_second_page(made, page, folders)
        return
    if not force:
        raise SpecError(page, 1, "this page stands there", "Say --force to write over it.")
    if not is_named and MARK not in page.read_text(encoding="utf-8"):
        raise SpecError(page, 1, "this page is finished", "Name its endpoint to write over it.")


def _refuse_second_page(made: Drafted, page: Path, folders: Folders) -> None:
    """An error where the page of an operation stands under another name."""
    line = made.page.splitlines()[1]
    for other in sorted((*folders.pages.rglob("*.yaml"), *folders.channel_pages.rglob("*.yaml"))):
        if line in other.read_text(encoding="utf-8", errors="replace").splitlines():
            raise SpecError(other, 1, "this page is named otherwise", f"Rename it to {page}.")


def _is_below(operation: str, path: str) -> bool:
    return f"{operation.partition(' ')[2]}/".startswith(f"{path.rstrip('/')}/")


def _is_settled(operation: str, library: Library) -> bool:
    """Whether it is described, or rightly left out."""
    if operation in library.left_out:
        return True
    if operation.startswith(CHANNEL):
        return channel_target(operation, library.root).is_file()
    if operation.startswith(OPERATION):
        return operation_target(operation, library.root).is_file()
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
    page = folders.page(made)
    for file, text in ((made.target, made.text), (page, made.page)):
        _tell_lost(file, text)
    write({made.target.relative_to(folders.spec).as_posix(): made.text}, folders.spec)
    write({page.name: made.page}, page.parent)
    print(f"wrote {made.target}: {len([*marks(made.text)])} places to finish, marked TODO")
    more = len([*marks(made.page)])
    print(f"wrote {page}{f': {more} more' if more else ''}")


def _tell_lost(file: Path, text: str) -> None:
    """Say how much of a file is gone once a draft is written over it."""
    if file.is_file():
        lost = Counter(file.read_text(encoding="utf-8").splitlines()) - Counter(text.splitlines())
        if lost:
            print(f"wrote over {file}; lost lines of it: {lost.total()}")


def _name(made: Iterable[Drafted], spec: Path) -> None:
    """Add what is a new tag to openapi.yaml, and write there and in the drafts what follows."""
    top = spec / "openapi.yaml"
    text = top.read_text(encoding="utf-8")
    for each in made:
        if each.tag is not None:
            text = with_tag(text, each.tag)
            print(f"added the tag {each.tag['name']!r} to {top}: describe it, or use another")
    write({top.name: text}, spec)
    streams = (
        {spec / FILE} if any(each.operation.startswith(STREAMED) for each in made) else set[Path]()
    )
    write(formatted(spec, {top, *streams, *(each.target for each in made)}), spec)
