"""Take over what the generator makes of golden cases: look at the difference before committing it.

python -m tests.outputs.python.golden.update CASE ['thing/place.py: PlaceRequest._check' ...]
python -m tests.outputs.python.golden.update --all

Parts of modules are added to those that the case shows already; excerpts.py says how they are
named.
"""

from __future__ import annotations

import sys

from tests.outputs.python.golden.excerpts import MARK
from tests.outputs.python.golden.golden import HERE, cases, excerpt, generated


def main(arguments: list[str]) -> int:
    """Write the expectations of a case, or of all."""
    chosen = cases() if arguments == ["--all"] else arguments[:1]
    if not chosen or not set(chosen) <= set(cases()):
        print(f"{__doc__}\nCases are: {', '.join(cases())}", file=sys.stderr)
        return 2
    for case in chosen:
        text = excerpt(case, generated(case), *(f"{MARK}{each}" for each in arguments[1:]))
        (HERE / case / "expected.txt").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote tests/outputs/python/golden/{case}/expected.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
