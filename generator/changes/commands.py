"""The command that tells what changed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from . import released
from .compare import compare
from .documents import described
from .report import as_json, markdown, summary
from .sources import opened
from .versions import least


def changes(spec: Path, old: str | None, new: str | None, as_data: bool) -> int:
    """Print what a user notices of the way from one description to another; 1 where one breaks."""
    last = released.read(spec)
    if old is not None:
        before = opened(old, spec)
    elif last is not None:
        before = last.documents
    else:
        print("Nothing was released yet: name what to compare with.", file=sys.stderr)
        print("    okxgen changes HEAD~1, or a folder of bundles, or a bundle", file=sys.stderr)
        return 2
    after = opened(new, spec) if new is not None else described(spec)
    found = compare(before, after)
    if as_data:
        print(json.dumps(as_json(found), indent=2, ensure_ascii=False))
    else:
        print(f"{before.version} to {after.version}: {summary(found)}")
        print(*markdown(found), sep="\n", end="\n" if found else "")
        if old is None and last is not None and found:
            print(f"\nAfter {last.version}, this is {least(last.version, found)} or later.")
    return 1 if any(each.kind == "breaking" for each in found) else 0
