"""`make clients`: what tools of other people make of the bundle, and whether it trades.

Each tool's result goes into results.json, and all of them into docs/clients.md. The command fails
where a tool does something else than its recipe says. A tool that cannot be installed is told, and
its last result is marked.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from tests.support.description import part_of_description
from tests.support.paths import ROOT

from .bundles import offered
from .packages import BUILD
from .page import PAGE, kept, page, surprises
from .recipes import recipes
from .running import tried
from .steps import FILES


def main() -> int:
    """Try some tools, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.clients", description=__doc__)
    parser.add_argument("tools", nargs="*", help="all, where none is named")
    parser.add_argument("--cut", action="store_true", help="the calls alone; nothing is written")
    options = parser.parse_args()
    known = recipes()
    for name in options.tools:
        if name not in known:
            parser.error(f"no tool is called {name}; there are {', '.join(known)}")
    spec = part_of_description(BUILD / "cut", *FILES) if options.cut else ROOT / "spec"
    offer = offered(spec, BUILD / ("cut" if options.cut else "bundles"))
    surprised = False
    not_run: list[str] = []
    for name in options.tools or known:
        began = time.monotonic()
        recipe = known[name]
        outcome = asyncio.run(tried(recipe, offer))
        told = surprises(recipe, outcome)
        how = f"not run: {outcome.not_run}" if outcome.not_run else ""
        took = f"{time.monotonic() - began:.0f} s"
        print(f"{name}: {how or took}", *told, sep="\n    ", flush=True)
        surprised |= bool(told)
        not_run += [name] * bool(how)
        if not options.cut:
            kept(recipe, outcome)
            PAGE.write_text(page(known), encoding="utf-8")
    if not_run:
        print(f"{len(not_run)} not run: {', '.join(not_run)}")
    return int(surprised)


if __name__ == "__main__":
    sys.exit(main())
