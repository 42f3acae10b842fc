"""What an erratum settles: its own facts, at its own places, while the page says what it said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.drift.compare import Drift, against_description
from okxgen.drift.described import described
from okxgen.drift.settled import COMPARED, WORDS, digest

from tests.docs.pages import read
from tests.drift.drifting import PAGE, against, changed, described_as
from tests.drift.test_drift import CASES, told

ANSWERS = {"another example of an answer": ('"ordId": "1"', '"ordId": "7"')}
CHANGES = {name: case[:2] for name, case in CASES.items()} | ANSWERS
"""One change of the page for each kind of difference."""
ONE_CHANGE = pytest.mark.parametrize(("old", "new"), CHANGES.values(), ids=CHANGES)


def erratum(at: str, about: str, said: Any, **more: Any) -> dict[str, Any]:
    entry = {"at": [at], "about": [about], "said": {about: said}, "settled": "A.", "why": "B."}
    if said is None:
        del entry["said"]
    return entry | more


def settling(drift: Drift) -> dict[str, Any]:
    """The erratum that settles a difference."""
    return erratum(drift.place, drift.change, drift.said)


def with_errata(folder: Path, text: str, *errata: dict[str, Any]) -> list[Drift]:
    return against(folder, text, **{"x-okx-errata": list(errata)})


def test_each_kind_of_difference_is_tried() -> None:
    tried = {case[2][2] for case in CASES.values()}
    assert tried == COMPARED


@ONE_CHANGE
def test_what_an_erratum_settles_is_not_repeated(old: str, new: str, tmp_path: Path) -> None:
    text = changed(old, new)
    (drift,) = against(tmp_path / "a", text)
    assert with_errata(tmp_path / "b", text, settling(drift)) == []


@ONE_CHANGE
def test_an_erratum_about_another_fact_settles_nothing(old: str, new: str, tmp_path: Path) -> None:
    text = changed(old, new)
    (drift,) = against(tmp_path / "a", text)
    others = [erratum(drift.place, kind, drift.said) for kind in COMPARED - {drift.change}]
    found = with_errata(tmp_path / "b", text, *others)
    assert told(found[0]) == told(drift)
    assert {each.change for each in found[1:]} == {"stale"}


@ONE_CHANGE
@pytest.mark.parametrize("word", sorted(WORDS))
def test_words_settle_nothing(word: str, old: str, new: str, tmp_path: Path) -> None:
    text = changed(old, new)
    (drift,) = against(tmp_path / "a", text)
    (found,) = with_errata(tmp_path / "b", text, erratum(drift.place, word, drift.said))
    assert told(found) == told(drift)


@ONE_CHANGE
@pytest.mark.parametrize(
    "place", ["request.kind", "request", "response", "response.fills", "rate-limit", "page"]
)
def test_an_erratum_of_another_place_settles_nothing(
    place: str, old: str, new: str, tmp_path: Path
) -> None:
    text = changed(old, new)
    (drift,) = against(tmp_path / "a", text)
    if drift.place == place:
        return
    found = with_errata(tmp_path / "b", text, erratum(place, drift.change, drift.said))
    assert told(found[0]) == told(drift)
    assert [(each.where, each.field, each.change) for each in found[1:]] == [
        ("erratum", place, "stale")
    ]


@ONE_CHANGE
def test_another_value_than_the_page_said_is_drift_again(
    old: str, new: str, tmp_path: Path
) -> None:
    text = changed(old, new)
    (drift,) = against(tmp_path / "a", text)
    if drift.change == "removed":  # a page cannot say it in another way
        return
    (found,) = with_errata(tmp_path / "b", text, erratum(drift.place, drift.change, "other"))
    assert told(found) == told(drift)


@ONE_CHANGE
def test_what_the_page_no_longer_says_is_stale(old: str, new: str, tmp_path: Path) -> None:
    (drift,) = against(tmp_path / "a", changed(old, new))
    (found,) = with_errata(tmp_path / "b", PAGE, settling(drift))
    assert told(found) == ("erratum", drift.place, "stale", None, {drift.change: drift.said})


def test_what_settles_one_field_settles_not_those_inside_it(tmp_path: Path) -> None:
    text = changed("> sz | String", "> sz | Integer")
    for place in ("request.legs", "request"):
        found = with_errata(tmp_path / place, text, erratum(place, "type", "integer"))
        assert found[0].place == "request.legs.sz"


def test_one_erratum_may_settle_several_facts_of_several_fields(tmp_path: Path) -> None:
    text = changed("side | String | Yes", "side | Integer | No")
    text = changed("instId | String | Yes", "instId | Integer | No", text)
    entry = erratum("request.side", "type", "integer")
    entry["at"].append("request.instId")
    entry["about"].append("required")
    entry["said"]["required"] = "no"
    assert with_errata(tmp_path / "a", text, entry) == []
    entry["said"]["required"] = "conditional"
    found = with_errata(tmp_path / "b", text, entry)
    assert [(each.field, each.change) for each in found] == [
        ("instId", "required"),
        ("side", "required"),
    ]


def test_values_are_the_same_in_any_order(tmp_path: Path) -> None:
    text = changed("`buy` `sell`", "`buy` `sell` `hold`")
    entry = erratum("request.side", "values", ["hold", "sell", "buy"])
    assert with_errata(tmp_path, text, entry) == []


def test_the_digest_of_an_example_is_of_what_it_means() -> None:
    assert digest({"a": "1", "b": [2]}) == digest({"b": [2], "a": "1"})
    assert digest({"a": "1"}) != digest({"a": 1})
    assert digest([1, 2]) != digest([2, 1])


def test_an_endpoint_on_no_page_is_settled_where_the_pages_claim_to_be_complete(
    tmp_path: Path,
) -> None:
    entry = erratum("endpoint", "removed", None)
    spec = described_as(tmp_path / "spec", **{"x-okx-errata": [entry]})
    other = read(tmp_path / "docs", changed("/thing/place`", "/thing/other`"))
    for complete in (True, False):
        found = against_description(other, described(spec), complete=complete)
        assert [(each.operation, each.change) for each in found] == [
            ("POST /api/v5/thing/other", "added")
        ]
