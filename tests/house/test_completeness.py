"""Lint names lists that do not say how their pages follow each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.test_lint import Json, found, only, parameter, putting
from tests.support.tiny import text


@pytest.mark.parametrize("name", ["after", "before", "page"])
def test_a_list_that_does_not_say_how_its_pages_follow(tmp_path: Path, name: str) -> None:
    error = only(tmp_path, putting(text(minLength=1), name, description="Where to go on."))
    assert (error.rule, error.what) == ("pages-told", f"{name} without x-okx-pages")


def test_a_list_that_says_how_its_pages_follow(tmp_path: Path) -> None:
    def change(document: Json, placing: Json, getting: Json) -> None:
        for name in ("after", "before"):
            about = {"description": "Where to go on."}
            getting["parameters"].append(parameter(name, "query", text(minLength=1), **about))
        own = getting["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]
        cursor, *_ = own["properties"]["data"]["items"]["properties"]
        getting["x-okx-pages"] = {"cursor": cursor}

    assert found(tmp_path, change) == []
