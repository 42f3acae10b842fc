"""The description's own examples are those that are printed, or corrected for a reason."""

from __future__ import annotations

import json
from typing import Any

from tests.endpoints.page import LANGUAGES, Page, Printed
from tests.endpoints.pages import PAGES
from tests.endpoints.test_requests import wire_form
from tests.support.description import (
    described_replies,
    operations,
    reply_schema,
    request_examples,
)
from tests.support.every import every

pages = every("page", PAGES)


def printed_requests(page: Page, language: str) -> list[Any]:
    """The requests of a page; an empty query is none that can stand in a description."""
    forms = [wire_form(request) for request in page.example(language).requests]
    return [form for form in forms if form != {} or page.operation.startswith("POST ")]


def printed_replies(page: Page, language: str) -> list[Any]:
    """The successful answers of a page, or its refusals where it has no others."""
    if reply_schema(page.operation) is None:
        return []  # what is no JSON has no examples
    answers = [response.json for response in page.example(language).responses]
    return [answer for answer in answers if answer["code"] == "0"] or answers


def settled(page: Page, how: str) -> list[str]:
    return [erratum["at"] for erratum in page.errata if erratum["settled"] == how]


@pages
def test_the_descriptions_examples_are_the_printed_ones(page: Page) -> None:
    for examples, printed in (
        (request_examples(page.operation), printed_requests),
        (described_replies(page.operation), printed_replies),
    ):
        english, chinese = (printed(page, language) for language in LANGUAGES)
        described = list(examples.values())
        assert [each for each in english if each not in described] == []
        assert [each for each in described if each not in (*english, *chinese)] == []
        assert all(each in described for each in chinese) or settled(page, "english")


@pages
def test_every_erratum_about_an_example_is_settled_here(page: Page) -> None:
    errata = operations()[page.operation].get("x-okx-errata", [])
    places = [place for erratum in errata for place in erratum["at"]]
    about = [place for place in places if place.startswith("example.")]
    assert [erratum["at"] for erratum in page.errata] == about
    assert {erratum["settled"] for erratum in page.errata} <= {"corrected", "english", "as printed"}


def is_json(text: str) -> bool:
    try:
        json.loads(text, object_pairs_hook=_without_doubles)
    except ValueError:
        return False
    return True


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def corrected(page: Page) -> list[Printed]:
    return [text for text in page.printed() if text.corrected]


@pages
def test_there_is_a_correction_for_every_erratum_that_corrects_and_no_other(page: Page) -> None:
    assert bool(corrected(page)) == bool(settled(page, "corrected"))
    kinds = {type(text).__name__ for text in corrected(page)}
    for place in settled(page, "corrected"):
        assert ("Request" if place == "example.request" else "Printed") in kinds
    assert len(kinds) == len(settled(page, "corrected"))


@pages
def test_a_correction_says_why_and_what_was_no_json_is_corrected(page: Page) -> None:
    for text in corrected(page):
        assert text.why.endswith(".")
        assert text.corrected != text.printed
    for language in LANGUAGES:
        example = page.example(language)
        bodies = [request.body for request in example.requests if request.body]
        assert all(is_json(body) for body in bodies)
        assert all(is_json(response.text) for response in example.responses)
        assert (bodies == []) == page.operation.startswith("GET ")


@pages
def test_where_english_was_chosen_the_languages_differ(page: Page) -> None:
    differ = any(
        printed(page, "english") != printed(page, "chinese")
        for printed in (printed_requests, printed_replies)
    )
    chosen = settled(page, "english")
    assert differ or not chosen
    # Where both languages were corrected, or only one, they may differ for that alone.
    assert chosen or not differ or settled(page, "corrected")
