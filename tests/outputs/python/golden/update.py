"""Take over what the generator makes of golden cases: look at the difference before committing it.

python -m tests.outputs.python.golden.update CASE [MODULE ...]
python -m tests.outputs.python.golden.update --all

Modules, such as thing/place.py, are added to those that the case expects already.
"""

from __future__ import annotations

import sys

from tests.outputs.python.golden.golden import HERE, cases, expected, generated


def main(arguments: list[str]) -> int:
    """Write the expectations of a case, or of all."""
    chosen = cases() if arguments == ["--all"] else arguments[:1]
    if not chosen or not set(chosen) <= set(cases()):
        print(f"{__doc__}\nCases are: {', '.join(cases())}", file=sys.stderr)
        return 2
    for case in chosen:
        files = generated(case)
        for name in dict.fromkeys([*expected(case), *arguments[1:]]):
            target = HERE / case / "expected" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[name], encoding="utf-8", newline="\n")
            print(f"wrote tests/outputs/python/golden/{case}/expected/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
