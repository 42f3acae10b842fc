"""What the documentation has and this description leaves out on purpose, as a part of stage 3."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from .channels import ERRATA, has_streams, stream_root
from .resolve import Library, Node

_CHANNEL = re.compile(r"WS [a-z-]+/[a-z0-9_-]+(?:\{[a-z]+\})?")


class LeftOut(Struct, frozen=True, eq=False):
    """A channel that only the documentation has, by the name that drift gives it."""

    node: Node
    key: str


def left_out(library: Library) -> Iterator[LeftOut]:
    """The channels that are rightly not described, such as those that the exchange has ended."""
    if not has_streams(library):
        return
    root = stream_root(library)
    for entry in root[ERRATA].elements() if ERRATA in root else ():
        entry.only({"at", "about", "settled", "why"}, "an erratum of channels that are left out")
        for key in ("settled", "why"):
            entry[key].prose()
        for about in entry["about"].elements():
            about.one_of(("added",))
        for at in entry["at"].elements():
            yield LeftOut(at, at.matching(_CHANNEL, "a channel, such as WS public/tickers"))
