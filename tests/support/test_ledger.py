"""Rows are paged as the documentation says, so that reading them proves something."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.exchange import Received
from tests.support.ledger import Ledger


def place(row: Any) -> int:
    return int(row["id"])


def rows(*numbers: int) -> list[dict[str, str]]:
    return [{"id": str(number)} for number in numbers]


def asked(ledger: Ledger, query: str) -> list[int]:
    answer = json.loads(ledger(Received("GET", f"/api/v5/x?{query}", {}, b"")).body)
    return [place(row) for row in answer["data"]]


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("", [12, 11, 10, 9, 8]),
        ("limit=2", [12, 11]),
        ("limit=100", [12, 11, 10, 9, 8]),
        ("after=10", [9, 8]),
        ("after=10&limit=1", [9]),
        ("after=8", []),
        ("after=99", [12, 11, 10, 9, 8]),
        ("before=10", [12, 11]),
        ("before=8&limit=2", [10, 9]),
        ("after=12&before=9", [11, 10]),
    ],
)
def test_pages_are_those_of_the_documentation(query: str, answer: list[int]) -> None:
    # In any order, and by their numbers, not by their letters.
    assert asked(Ledger(place, rows(9, 12, 8, 11, 10)), query) == answer


def test_a_page_has_a_size_of_its_own() -> None:
    ledger = Ledger(place, rows(*range(250)), size=100)
    assert asked(ledger, "") == list(range(249, 149, -1))


def test_parameters_may_have_other_names() -> None:
    ledger = Ledger(place, rows(1, 2, 3), "endId", "beginId")
    assert asked(ledger, "endId=3&after=2") == [2, 1]
    assert asked(ledger, "beginId=1") == [3, 2]


def test_rows_come_and_go() -> None:
    ledger = Ledger(place, rows(1, 2, 3))
    ledger.rows += rows(4)
    ledger.drop(2, 3)
    assert asked(ledger, "") == [4, 1]


def test_one_that_includes_the_cursor() -> None:
    assert asked(Ledger(place, rows(1, 2, 3), inclusive=True), "after=2") == [2, 1]


def test_one_that_does_not_listen() -> None:
    ledger = Ledger(place, rows(1, 2, 3), deaf=True)
    assert asked(ledger, "after=2&limit=2") == asked(ledger, "limit=2") == [3, 2]


def test_rows_of_one_place_that_come_together() -> None:
    ledger = Ledger(place, rows(1, 2, 2, 2, 3), whole=True)
    assert asked(ledger, "limit=2") == [3, 2, 2, 2]
    assert asked(ledger, "limit=1") == [3]
    assert asked(ledger, "after=3&limit=4") == [2, 2, 2, 1]
