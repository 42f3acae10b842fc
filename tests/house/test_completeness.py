"""Lint names lists without pages, and limits that count for what no request tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from okx_v5._runtime.limits.charges import FIELDS
from okxgen.description.limits import TOLD_BY

from tests.house.test_lint import PLACES, Json, found, limited, only, parameter, putting
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


# The GET that lint is tried on names an instrument.
UNTOLD = [(per, names) for per, names in TOLD_BY.items() if "instId" not in names]


@pytest.mark.parametrize(("per", "told_by"), UNTOLD)
def test_a_limit_that_no_request_tells(tmp_path: Path, per: str, told_by: tuple[str, ...]) -> None:
    limit = {"requests": 1, "seconds": 5, "per": ["user", per]}
    user = {**limit, "per": ["user"]}
    error = only(tmp_path / "a", limited(user, limit))
    assert error.rule == "limits-told"
    assert error.what == f"no parameter tells the {per} that this counts for"

    def change(document: Json, placing: Json, getting: Json) -> None:
        limited(user, limit)(document, placing, getting)
        about = {"description": "What it counts for."}
        getting["parameters"].append(parameter(told_by[-1], "query", text(minLength=1), **about))

    assert [each for each in found(tmp_path / "b", change) if each.rule == "limits-told"] == []


def test_the_client_counts_by_the_same_parameters() -> None:
    assert FIELDS == TOLD_BY


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("known", ["", "parameter", "field"])
@pytest.mark.parametrize("says", [True, False])
def test_what_to_ask_knows_the_own_id_or_says_that_it_does_not(
    tmp_path: Path, own: bool, known: str, says: bool
) -> None:
    def change(document: Json, placing: Json, getting: Json) -> None:
        body = placing["requestBody"]["content"]["application/json"]["schema"]
        if own:
            body["properties"]["clOrdId"] = text(minLength=1)
        if known == "parameter":
            getting["parameters"].append(parameter("clOrdId", "query", text(minLength=1)))
        data = getting["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]
        if known == "field":
            leg = {"title": "Leg", "type": "object", "properties": {"clOrdId": text()}}
            legs = {"type": "array", "description": "Legs.", "items": leg}
            data["properties"]["data"]["items"]["properties"]["legs"] = legs
        placing["x-okx-result"] = {"rows": "any", "ask": f"GET {PLACES}"}
        if says:
            placing["x-okx-result"]["own-ids"] = "unknown"

    is_lost = own and not known
    told = [each.what for each in found(tmp_path, change)]
    if says == is_lost:
        assert told == []
    else:
        how = "finds no ID of the caller's own" if is_lost else "may find the caller's own ID"
        assert told == [f"GET {PLACES} {how}"]
