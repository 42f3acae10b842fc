"""Rules between operations: what they share is one thing."""

from __future__ import annotations

from collections.abc import Iterator

from ..description.api import RateLimit
from ..errors import SpecError
from .subject import Subject


def one_limit_a_group(subject: Subject) -> Iterator[SpecError]:
    """Rate limits that are one by their group say the same."""
    first: dict[str, RateLimit] = {}
    for limit in (each for operation in subject.api.operations for each in operation.limits):
        if limit.group and _said(first.setdefault(limit.group, limit)) != _said(limit):
            yield limit.node.error(
                f"the limit of {limit.group} differs from {_place(first[limit.group])}",
                "A group is one limit: the same number, seconds and per.",
            )


def _said(limit: RateLimit) -> tuple[object, ...]:
    return limit.counts, limit.count, limit.seconds, limit.per


def _place(limit: RateLimit) -> str:
    node = limit.node
    return f"{node.file.relative_to(node.library.root).as_posix()}:{node.line}"
