"""The rules of the house: what makes a description complete, honest and pleasant to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..description.marks import finished_part
from ..description.read import read
from ..description.resolve import Library, open_description
from ..errors import SpecError
from ..outputs.asyncapi.bundle import stream_bundle
from ..outputs.openapi.bundle import bundle
from ..outputs.python.build import build
from . import (
    channels,
    completeness,
    examples,
    groups,
    guidance,
    releases,
    validity,
    values,
    vocabulary,
)
from .drafts import nothing_unfinished
from .subject import Subject

Rule = Callable[[Subject], Iterator[SpecError]]

RULES: dict[str, Rule] = {
    "valid-openapi": validity.valid_openapi,
    "no-unread-file": validity.no_unread_file,
    "whole-errata": validity.whole_errata,
    "documentation-link": completeness.documentation_link,
    "get-in-names": completeness.get_in_names,
    "summary-sentence": completeness.summary_sentence,
    "intent-told": guidance.intent_told,
    "class-told": guidance.class_told,
    "not-for-told": guidance.not_for_told,
    "examples-given": completeness.examples_given,
    "answer-in-envelope": completeness.answer_in_envelope,
    "description-beside-schema": completeness.description_beside_schema,
    "results-told": completeness.results_told,
    "own-ids-told": completeness.own_ids_told,
    "limits-told": completeness.limits_told,
    "pages-told": completeness.pages_told,
    "held-requests": completeness.held_requests,
    "conforming-examples": examples.conforming_examples,
    "channel-examples": channels.channel_examples,
    "valid-stream-schemas": channels.valid_stream_schemas,
    "snapshots-told": channels.snapshots_told,
    "follow-ups-told": channels.follow_ups_told,
    "one-limit-a-group": groups.one_limit_a_group,
    "no-copied-field": vocabulary.no_copied_field,
    "flags-are-flags": values.flags_are_flags,
    "times-in-milliseconds": values.times_in_milliseconds,
    "versions-stepped": releases.versions_stepped,
}
"""Every rule on what is read, by the name that a finding carries."""

UNFINISHED = "nothing-unfinished"
"""The rule on the files, which holds before anything of them is read."""


def findings(spec: Path) -> list[SpecError]:
    """Every breach of a rule, by file and line.

    Where the description cannot be read, that is the one finding beside the marks of drafts. Where
    marks are in the way, the operations that have them are judged when they are finished.
    """
    library = open_description(spec)
    once: dict[str, SpecError] = {}  # what several operations refer to is found with each of them
    for found in _breaches(library):
        once.setdefault(str(found), found)
    marked = {_place(each) for each in once.values() if each.rule == UNFINISHED}
    kept = (e for e in once.values() if e.rule == UNFINISHED or _place(e) not in marked)
    return sorted(kept, key=_place)


def _place(error: SpecError) -> tuple[str, int]:
    return str(error.file), error.line


def _breaches(library: Library) -> Iterator[SpecError]:
    yield from _named(UNFINISHED, nothing_unfinished(library.root))
    try:
        subject = _subject(library)
    except SpecError as error:
        yield error
        return
    for name, rule in RULES.items():
        yield from _named(name, rule(subject))


def _named(rule: str, breaches: Iterable[SpecError]) -> Iterator[SpecError]:
    for found in breaches:
        found.rule = rule
        yield found


def _subject(library: Library) -> Subject:
    """What is read of a description: all of it, or all that is finished."""
    try:
        return _read(library, ())
    except SpecError:
        part, left_out = finished_part(library)
        if not left_out:
            raise
    return _read(part, left_out)


def _read(library: Library, left_out: tuple[str, ...]) -> Subject:
    api = read(library)
    build(api)
    streams = stream_bundle(library, api) if api.streams is not None else {}
    return Subject(library, api, bundle(library), streams, left_out)
