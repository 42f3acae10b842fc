"""A version says what changed since the last release."""

from __future__ import annotations

from collections.abc import Iterator

from ..changes.documents import of
from ..changes.prepare import too_low
from ..errors import SpecError
from .subject import Subject


def versions_stepped(subject: Subject) -> Iterator[SpecError]:
    """Package and description have versions that what changed asks for."""
    if not subject.left_out:  # what is unfinished is not there, and has not gone
        yield from too_low(subject.library, of(subject.api, subject.document, subject.streams))
