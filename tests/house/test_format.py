"""What `okxgen format` writes in place of a person, and what it leaves alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import load
from okxgen.errors import SpecError
from okxgen.house.format import formatted, unformatted
from okxgen.house.standing import title_of
from okxgen.outputs.files import write

from tests.support.description import part_of_description
from tests.support.paths import SPEC

pytestmark = pytest.mark.slow

FILE = "paths/tradingBot/grid/close-position.yaml"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of a part of the description."""
    return part_of_description(tmp_path, "tradingBot/grid/close-", "market/candles")


def changed(spec: Path, name: str, *changes: tuple[str, str]) -> None:
    text = (spec / name).read_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    (spec / name).write_text(text)


def test_the_description_is_as_format_writes_it() -> None:
    assert [str(error) for error in unformatted(SPEC)] == []


@pytest.mark.parametrize(
    "change",
    [
        ("            title: CloseGridPositionReply\n", ""),
        ("title: CloseGridPositionReply", "title: CloseReply"),
        ("          title: CloseGridPositionRequest\n", ""),
        ("    4XX: {$ref: ../../../schemas/responses.yaml#/Refused}\n", ""),
        ("    5XX: {$ref: ../../../schemas/responses.yaml#/Failed}\n", "    5XX: {}\n"),
        ("../../../schemas/envelope.yaml", "../schemas/envelope.yaml"),
        (
            "  x-okx-permission: trade\n  x-okx-class: trades\n",
            "  x-okx-class: trades\n  x-okx-permission: trade\n",
        ),
        ("  tags: [grid]\n", "  tags:\n  - grid\n"),
        (
            "  operationId: grid.close_position\n  tags: [grid]\n",
            "  tags: [grid]\n  operationId: grid.close_position\n",
        ),
    ],
)
def test_what_is_missing_wrong_or_elsewhere_is_written(spec: Path, change: tuple[str, str]) -> None:
    right = (spec / FILE).read_text()
    changed(spec, FILE, change)
    (error,) = unformatted(spec)
    assert error.file == spec / FILE
    assert error.instead == "Write it with: make format"
    before, after = (spec / FILE).read_text().split("\n"), right.split("\n")
    assert before[: error.line - 1] == after[: error.line - 1]
    assert before[error.line - 1] != after[error.line - 1]
    assert write(formatted(spec), spec).written == [FILE]
    assert (spec / FILE).read_text() == right


def test_a_new_file_needs_no_more_than_what_it_has_itself(spec: Path) -> None:
    """The list of paths, the titles, the envelope and the other answers follow."""
    own: Any = load(spec / FILE)
    operation = own["post"]
    reply = operation["responses"]["200"]["content"]["application/json"]["schema"]
    del operation["responses"]["4XX"], operation["responses"]["5XX"]
    del operation["requestBody"]["content"]["application/json"]["schema"]["title"]
    reply |= reply.pop("allOf")[1]
    del reply["title"]
    operation["operationId"] = "grid.leave_position"
    new = spec / "paths/tradingBot/grid/leave-position.yaml"
    new.write_text(json.dumps(own))
    assert {error.file.name for error in unformatted(spec)} == {new.name, "openapi.yaml"}
    write(formatted(spec), spec)
    expected = (spec / FILE).read_text().replace("grid.close_position", "grid.leave_position")
    assert new.read_text() == expected.replace(
        "CloseGridPositionRe", "LeaveGridPositionRe"
    ).replace("LeaveGridPositionResult", "CloseGridPositionResult")
    assert (
        "grid/leave-position: {$ref: paths/tradingBot/grid/leave-position.yaml}\n"
        in (spec / "openapi.yaml").read_text()
    )


def test_paths_are_sorted_and_those_of_no_file_go(spec: Path) -> None:
    (spec / FILE).unlink()
    write(formatted(spec), spec)
    urls = [*load(spec / "openapi.yaml")["paths"]]
    assert urls == sorted(urls)
    assert "/api/v5/tradingBot/grid/close-position" not in urls


def test_a_path_that_is_written_out_is_not_thrown_away(spec: Path) -> None:
    changed(
        spec, "openapi.yaml", ("paths:\n", "paths:\n  /api/v5/a/b: {get: {operationId: a.get_b}}\n")
    )
    with pytest.raises(SpecError) as caught:
        formatted(spec)
    assert caught.value.what == "/api/v5/a/b is written out here"
    assert "paths/a/b.yaml" in caught.value.instead


def test_a_field_of_the_vocabulary_is_named_and_format_refers_to_it(spec: Path) -> None:
    changed(spec, FILE, ("$ref: ../../../fields/requests.yaml#/Positive", "$ref: Positive"))
    write(formatted(spec), spec)
    assert (spec / FILE).read_text() == (SPEC / FILE).read_text()


def test_a_file_that_moves_is_referred_to_where_it_stands(spec: Path) -> None:
    moved = spec / "paths/close.yaml"
    (spec / FILE).rename(moved)
    write(formatted(spec), spec)
    assert "$ref: ../schemas/envelope.yaml#/Envelope" in moved.read_text()
    assert "../../" not in moved.read_text()


def test_a_row_says_that_later_columns_are_text(spec: Path) -> None:
    file = "schemas/market.yaml"
    changed(spec, file, ("  items: {type: string}\n", ""))
    assert write(formatted(spec), spec).written == [file]
    assert (spec / file).read_text() == (SPEC / file).read_text()


CANDLES = "paths/market/candles.yaml"


@pytest.mark.parametrize("said", ["", "  x-okx-class: trades\n"])
def test_a_class_that_follows_is_written(spec: Path, said: str) -> None:
    right = (spec / CANDLES).read_text()
    changed(spec, CANDLES, ("  x-okx-class: reads\n", said))
    assert write(formatted(spec), spec).written == [CANDLES]
    assert (spec / CANDLES).read_text() == right


@pytest.mark.parametrize("facts", ["x-okx-permission: withdraw", "x-okx-permission: read"])
def test_a_class_follows_from_the_permission(spec: Path, facts: str) -> None:
    changed(spec, FILE, ("x-okx-permission: trade", facts))
    write(formatted(spec), spec)
    derived = "moves-money" if "withdraw" in facts else "reads"
    assert f"  x-okx-class: {derived}\n" in (spec / FILE).read_text()


@pytest.mark.parametrize(
    ("operation", "noun", "title"),
    [
        ("trade.place_order", "", "PlaceOrder"),
        ("grid.place_order", "Grid", "PlaceGridOrder"),
        ("sub_account.get_sub_accounts", "SubAccount", "GetSubAccounts"),
        ("funding.withdraw", "", "Withdraw"),
        ("grid.stop", "Grid", "StopGrid"),
    ],
)
def test_a_title_follows_from_operation_and_resource(operation: str, noun: str, title: str) -> None:
    assert title_of(operation, {operation.partition(".")[0]: noun}) == title
