"""Lint names what does not help to choose an operation, and a class that other facts contradict."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.test_lint import changing, found, only

SAFETY, NOT_FOR = "x-okx-class", "x-okx-not-for"


def test_a_summary_that_is_too_long(tmp_path: Path) -> None:
    error = only(tmp_path, changing("summary", "Get" + " it" * 20 + ".", "get"))
    assert error.rule == "intent-told"
    assert error.what == "a summary of 21 words"


def test_a_summary_that_another_operation_has(tmp_path: Path) -> None:
    error = only(tmp_path, changing("summary", "place a thing.", "get"))
    assert (error.rule, error.what) == ("intent-told", "the summary of thing.place, too")


@pytest.mark.parametrize("operation", ["post", "get"])
def test_no_class(tmp_path: Path, operation: str) -> None:
    assert only(tmp_path, changing(SAFETY, None, operation)).rule == "class-told"


@pytest.mark.parametrize("said", ["trades", "moves-money", "changes-settings"])
def test_a_get_only_reads(tmp_path: Path, said: str) -> None:
    error = only(tmp_path, changing(SAFETY, said, "get"))
    assert (error.rule, error.what) == ("class-told", f"{SAFETY} has to be reads")


def test_what_may_not_be_resent_does_more_than_read(tmp_path: Path) -> None:
    assert only(tmp_path, changing(SAFETY, "reads")).rule == "class-told"


def test_what_needs_the_permission_to_withdraw_moves_money(tmp_path: Path) -> None:
    error = only(tmp_path, changing("x-okx-permission", "withdraw"))
    assert error.what == f"{SAFETY} has to be moves-money"


def test_an_unknown_class(tmp_path: Path) -> None:
    assert "One of reads, trades" in only(tmp_path, changing(SAFETY, "harms")).instead


def test_a_missing_word_on_what_it_is_not_for(tmp_path: Path) -> None:
    error = only(tmp_path, changing(NOT_FOR))
    assert (error.rule, error.what) == ("not-for-told", f"no {NOT_FOR}")


@pytest.mark.parametrize("other", ["thing.nothing", "thing.place"])
def test_another_operation_is_one(tmp_path: Path, other: str) -> None:
    error = only(tmp_path, changing(NOT_FOR, {other: "all else"}))
    assert error.what == f"{other!r} is no other operation"


@pytest.mark.parametrize("phrase", ["all else.", "what" + " else" * 12])
def test_no_phrase(tmp_path: Path, phrase: str) -> None:
    error = only(tmp_path, changing(NOT_FOR, {"thing.get_place": phrase}))
    assert error.what == f"{phrase!r} is no short phrase"


def test_a_phrase_for_another_operation(tmp_path: Path) -> None:
    assert found(tmp_path, changing(NOT_FOR, {"thing.get_place": "what was placed"})) == []
