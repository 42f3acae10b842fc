"""Channels that the documentation has and the description leaves out: errata in asyncapi.yaml."""

from __future__ import annotations

from collections.abc import Iterator

from ..description.channels import FILE
from ..description.left_out import left_out
from ..description.resolve import Library
from .compare import Drift


def without_left_out(found: list[Drift], library: Library, whole: bool) -> Iterator[Drift]:
    """Each difference, but for the channels that are left out; errata that settle none.

    An erratum is stale where its channel is described, or stands no more in documentation that is
    the `whole` of it.
    """
    settled = {each.key: each for each in left_out(library)}
    used: set[str] = set()
    for each in found:
        if each.operation in settled and (each.where, each.change) == ("endpoint", "added"):
            used.add(each.operation)
        else:
            yield each
    for key, erratum in settled.items():
        if whole and key not in used:
            told = (key, "erratum", "endpoint", "stale", None, "added")
            yield Drift(*told, FILE, erratum.node.line)
