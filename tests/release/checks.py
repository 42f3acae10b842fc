"""Whether what is there can be released: the tree, the changelog, the version."""

from __future__ import annotations

import re
from pathlib import Path

from okxgen import __version__
from okxgen.changes import released
from okxgen.changes.compare import compare
from okxgen.changes.documents import described
from okxgen.changes.report import summary

from .stopping import Stopped, run

_PREPARE = "Run make prepare VERSION=…, look at the diff, commit, and run make release again."


def clean_tree(root: Path) -> None:
    """Refuse what is not committed: a release is a commit."""
    instead = "Run it in a clone of the project: a release is made of a commit."
    changed = run("git", "status", "--porcelain", cwd=root, instead=instead)
    if changed:
        raise Stopped(f"this is not committed:\n{changed.rstrip()}", "Commit or remove it.")


def prepared(root: Path) -> None:
    """Refuse a version that is not written down, or not of what is described now."""
    last = released.read(root / "spec")
    if last is None or last.version != __version__:
        what = f"{__version__} is not written down in {released.NAME}"
        raise Stopped(what, _PREPARE)
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    unreleased, found, _ = changelog.partition(f"\n## {__version__} (")
    if not found:
        raise Stopped(f"CHANGELOG.md has no section of {__version__}", _PREPARE)
    if by_hand := lines_by_hand(unreleased):
        raise Stopped(f"CHANGELOG.md has what is unreleased: {by_hand[0]}", _PREPARE)
    changes = compare(last.documents, described(root / "spec"))
    if changes:
        what = f"the description is not that of {__version__}: {summary(changes)}"
        raise Stopped(what, _PREPARE)


def lines_by_hand(text: str) -> list[str]:
    """The lines of what is unreleased, without what is written from the description."""
    below = text.partition("## Unreleased\n")[2]
    own = re.sub(r"<!-- .*?-->\n.*?<!-- .*?-->\n", "", below, flags=re.DOTALL)
    return [line for line in own.splitlines() if line.strip()]


def generated(root: Path, okxgen: Path) -> None:
    """Refuse what is not what the description says, or breaks a rule of the house."""
    instead = "Mend it, commit, and run make release again."
    run(okxgen, "check", "--bundles", "bundles", cwd=root, instead=instead)
    run(okxgen, "lint", cwd=root, instead=instead)
