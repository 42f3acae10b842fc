"""The rules of the house: what makes a description complete, honest and pleasant to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ..description.read import read
from ..description.resolve import open_description
from ..errors import SpecError
from ..outputs.openapi.bundle import bundle
from ..outputs.python.build import build
from . import completeness, examples, groups, validity, vocabulary
from .subject import Subject

Rule = Callable[[Subject], Iterator[SpecError]]

RULES: dict[str, Rule] = {
    "valid-openapi": validity.valid_openapi,
    "no-unread-file": validity.no_unread_file,
    "whole-errata": validity.whole_errata,
    "documentation-link": completeness.documentation_link,
    "get-in-names": completeness.get_in_names,
    "summary-sentence": completeness.summary_sentence,
    "examples-given": completeness.examples_given,
    "answer-in-envelope": completeness.answer_in_envelope,
    "description-beside-schema": completeness.description_beside_schema,
    "held-requests": completeness.held_requests,
    "nothing-unfinished": completeness.nothing_unfinished,
    "conforming-examples": examples.conforming_examples,
    "one-limit-a-group": groups.one_limit_a_group,
    "no-copied-field": vocabulary.no_copied_field,
}
"""Every rule, by the name that a finding carries."""


def findings(spec: Path) -> list[SpecError]:
    """Every breach of a rule, by file and line; where the description cannot be read, only that."""
    library = open_description(spec)
    try:
        api = read(library)
        build(api)
        subject = Subject(library, api, bundle(library))
    except SpecError as error:
        return [error]
    once: dict[str, SpecError] = {}  # what several operations refer to is found with each of them
    for name, rule in RULES.items():
        for found in rule(subject):
            found.rule = name
            once.setdefault(str(found), found)
    return sorted(once.values(), key=lambda error: (str(error.file), error.line))
