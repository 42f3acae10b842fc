"""Rules that hold two numbers against each other, by the client and by the practice exchange."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from okxgen.practice.beyond import breaches

from tests.support.tiny import (
    Json,
    asking,
    get,
    item,
    package,
    query,
    refusal,
    request,
    request_of,
    root,
    schema,
    text,
)

NUMBER = text(format="decimal", pattern=r"^-?[0-9]+(\.[0-9]+)?$")
NUMBERS: Json = {"high": NUMBER, "low": NUMBER, "least": schema("integer"), "most": NUMBER}
RULES = [{"greater": ["high", "low"]}, {"at-least": ["most", "least"]}]
ASKED = request(NUMBERS, **{"x-okx-comparison-rules": RULES})

CASES: list[tuple[Json, str | None]] = [
    ({}, None),
    ({"high": "1"}, None),
    ({"low": "1"}, None),
    ({"high": "2", "low": "1"}, None),
    # As text the first one would come before the second.
    ({"high": "10", "low": "9"}, None),
    ({"high": "-1", "low": "-2"}, None),
    ({"high": "1.0000000000000000000000000001", "low": "1"}, None),
    ({"high": "1", "low": "1"}, "high"),
    ({"high": "1.0", "low": "1"}, "high"),
    ({"high": "9", "low": "10"}, "high"),
    ({"high": "1", "low": "1.0000000000000000000000000001"}, "high"),
    ({"most": "5", "least": 5}, None),
    ({"most": "5.0", "least": 4}, None),
    ({"most": "4.9", "least": 5}, "most"),
]


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package(asking(ASKED), tmp_path_factory.mktemp("compared"))


@pytest.mark.parametrize(("asked", "told"), CASES)
def test_the_first_must_be_above(module: ModuleType, asked: Json, told: str | None) -> None:
    error = refusal(module, request_of(module), asked)
    assert (error.parameter if error else None) == told
    assert list(breaches(ASKED, asked)) == ([told] if told else [])


def test_the_error_names_both(module: ModuleType) -> None:
    error: Any = refusal(module, request_of(module), {"high": "1", "low": "2"})
    assert "must be greater than low" in str(error)
    error = refusal(module, request_of(module), {"most": "1", "least": 2})
    assert "must be at least least" in str(error)


@pytest.mark.parametrize("asked", [{"high": "one", "low": "2"}, {"high": "1", "low": "NaN"}])
def test_what_is_no_number_breaks_its_own_rule(module: ModuleType, asked: Json) -> None:
    error = refusal(module, request_of(module), asked)
    assert error is not None
    assert "greater" not in str(error)


def test_parameters_of_a_get_are_compared_too(tmp_path: Path) -> None:
    parameters = [query(name, NUMBER) for name in ("high", "low")]
    rules = {"x-okx-rules": {"x-okx-comparison-rules": RULES[:1]}}
    made = package(
        root({"/api/v5/thing/read": get(parameters, item({"a": text()}), **rules)}), tmp_path
    )
    model = next(iter(made.OPERATIONS.values())).request
    assert refusal(made, model, {"high": "2", "low": "1"}) is None
    assert refusal(made, model, {"high": "1", "low": "1"}).parameter == "high"
