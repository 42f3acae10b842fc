"""Who can use an operation, and what takes its place: what the description may say of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.tiny import PATH, Json, get, item, line_with, package, post, refused, root, text

OTHER = "/api/v5/thing/places"


def described(**keys: Any) -> Json:
    """A description of two operations, the first with keys of its own."""
    other = get([], item({"a": text()}, title="Found"))
    return root({PATH: post(**keys), OTHER: other})


@pytest.mark.parametrize(
    "availability",
    [
        {"demo": "only"},
        {"demo": "never"},
        {"regions": ["global"]},
        {"users": ["vip", "lead-trader", "vip5"]},
    ],
)
def test_availability(tmp_path: Path, availability: Json) -> None:
    assert package(described(**{"x-okx-availability": availability}), tmp_path)


@pytest.mark.parametrize(
    ("availability", "told"),
    [
        ({}, "x-okx-availability"),
        (None, "x-okx-availability"),
        ({"demo": "always"}, "'always'"),
        ({"demo": True}, "demo"),
        ({"regions": ["mars"]}, "'mars'"),
        ({"regions": "global"}, "regions"),
        ({"users": ["Lead Trader"]}, "'Lead Trader'"),
        ({"users": "vip"}, "users"),
        ({"user": ["vip"]}, "'user'"),
    ],
)
def test_availability_that_is_none(tmp_path: Path, availability: Any, told: str) -> None:
    error = refused(tmp_path, described(**{"x-okx-availability": availability}))
    assert told in error.what
    assert error.line >= line_with(error.file, "x-okx-availability")


@pytest.mark.parametrize("start", [{}, {"from": "2026-10-31"}])
def test_a_successor(tmp_path: Path, start: Json) -> None:
    keys = {"deprecated": True, "x-okx-successor": {"operation": "thing.get_place", **start}}
    found = package(described(**keys), tmp_path).OPERATIONS[f"POST {PATH}"].successor
    assert found == ("thing.get_place", start.get("from", ""))


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ({}, ""),
        ({"description": "Gone."}, "Gone."),
        (
            {"description": "Gone\n since `thing.place` came. Be quick."},
            "Gone since `thing.place` came.",
        ),
        ({"description": "Gone. ", "deprecated": False}, None),
    ],
)
def test_what_is_deprecated_says_what_became_of_it(
    tmp_path: Path, told: Json, end: str | None
) -> None:
    found = package(described(**{"deprecated": True, **told}), tmp_path).OPERATIONS[f"POST {PATH}"]
    assert (type(found).__name__ == "DeprecatedOperation") == (end is not None)
    assert getattr(found, "end", None) == end
    assert getattr(found, "successor", None) is None


@pytest.mark.parametrize(
    ("successor", "told"),
    [
        ({}, "'operation'"),
        ({"operation": "thing.typo"}, "'thing.typo'"),
        ({"operation": "thing.place"}, "'thing.place'"),
        ({"operation": "thing.get_place", "from": "31.10.2026"}, "'31.10.2026'"),
        ({"operation": "thing.get_place", "from": "2026-13-31"}, "'2026-13-31'"),
        ({"operation": "thing.get_place", "to": "2026-10-31"}, "'to'"),
        ("thing.get_place", "x-okx-successor"),
    ],
)
def test_a_successor_that_is_none(tmp_path: Path, successor: Any, told: str) -> None:
    error = refused(tmp_path, described(deprecated=True, **{"x-okx-successor": successor}))
    assert told in error.what
    assert error.line >= line_with(error.file, "x-okx-successor")


@pytest.mark.parametrize("deprecated", [{}, {"deprecated": False}])
def test_what_has_a_successor_is_deprecated(tmp_path: Path, deprecated: Json) -> None:
    keys = {"x-okx-successor": {"operation": "thing.get_place"}, **deprecated}
    assert "deprecated" in refused(tmp_path, described(**keys)).what
