"""Where the page of an operation of the streams and its description differ, told once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from okxgen.drift.compare import Drift, against_description
from okxgen.drift.described import described

from tests.description.test_stream_operations import CODE
from tests.docs.test_channels import read
from tests.docs.test_stream_operations import REFUSED, REPLY, SENT, operation_page
from tests.support.streams import operation, put
from tests.support.tiny import Json, answer, item, post, query, request, root, text

BODY = request({"instId": text(), "sz": text(), "extra": text()}, required=["instId", "sz"])
PAYLOAD = {
    "properties": CODE,
    "x-okx-without": ["extra"],
    "x-okx-in-place-of": {"instIdCode": "instId"},
}
ERRATUM = {
    "at": ["request.sz"],
    "about": ["type"],
    "said": {"type": "integer"},
    "settled": "A text.",
    "why": "The example has one.",
}


def drifts(folder: Path, page: str, rest: Json | None = None, **more: object) -> list[Drift]:
    """What is told of a page; `rest` is more of the operation of REST."""
    responses = answer(item({"ordId": text(), "sCode": text()}))
    content = responses["200"]["content"]["application/json"]
    content["schema"]["properties"]["inTime"] = text()
    header = query("expTime", text(pattern="^[0-9]+$"), **{"in": "header"})
    limits = [{"requests": 60, "seconds": 2, "per": ["user"]}]
    place = post(BODY, parameters=[header], responses=responses, **(rest or {}))
    place["post"]["x-okx-rate-limit"] = limits
    spec = put(folder / "spec", of(**more), document=root({"/api/v5/thing/place": place}))
    known = {key: each for key, each in described(spec).items() if key.startswith("OP ")}
    return against_description(read(folder / "docs", page), known, complete=True)


def of(**more: object) -> Json:
    """The operation on the page, on the one URL that the tiny description has."""
    found = operation(payload=PAYLOAD, **more)
    found["messages"]["request"]["examples"] = [{"name": "a", "payload": json.loads(SENT)}]
    found["messages"]["reply"]["examples"] = [
        {"name": name, "payload": json.loads(each)} for name, each in (("a", REPLY), ("b", REFUSED))
    ]
    return found


def page(old: str = "", new: str = "") -> str:
    text = operation_page(url="/ws/v5/public (required login)")
    assert not old or text.count(old) == 1
    return text.replace(old, new) if old else text


def told(found: list[Drift]) -> list[str]:
    return [f"{each.place} {each.change}" for each in found]


def test_an_operation_that_is_as_its_page_is_silent(tmp_path: Path) -> None:
    assert told(drifts(tmp_path, page())) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("> sz | String", "> sz | Integer", ["request.sz type"]),
        ("> sz | String | Yes", "> sz | String | No", ["request.sz required"]),
        ("> instIdCode | Integer", "> instIdCode | String", ["request.instIdCode type"]),
        (
            "> instIdCode | Integer",
            "> instId | String",
            ["request.instId added", "request.instIdCode removed"],
        ),
        ("> sz | String", "> qty | String | No | More\n> sz | String", ["request.qty added"]),
        ("expTime | String | No", "till | String | No", ["request.till added"]),
        ("up to 32", "up to 16", ["request.id length"]),
        ("60 requests", "50 requests", ["rate-limit limit"]),
        ("> ordId | String", "> ordId | Integer", ["response.ordId type"]),
        ("> sCode | String", "> more | String | x\n> sCode | String", ["response.more added"]),
        ("inTime | String", "inTime | Integer", ["response.inTime type"]),
        (" (required login)", "", ["permission permission"]),
        ('"sz": "1"', '"sz": "2"', ["example.request example"]),
        ("Invalid args", "Wrong", ["example.response example"]),
    ],
)
def test_each_difference_is_told(tmp_path: Path, old: str, new: str, what: list[str]) -> None:
    found = told(drifts(tmp_path, page(old, new)))
    assert set(what) <= set(found)
    assert len(found) <= len(what) + 1  # what is renamed is missing, too


def test_limits_of_its_own_are_held_to_the_page(tmp_path: Path) -> None:
    own = {"x-okx-rate-limit": [{"requests": 5, "seconds": 2, "per": ["user"]}]}
    assert told(drifts(tmp_path / "a", page(), **own)) == ["rate-limit limit"]
    assert told(drifts(tmp_path / "b", page("60 requests", "5 requests"), **own)) == []


def test_what_is_settled_of_rest_is_settled_here_while_the_page_says_it(tmp_path: Path) -> None:
    settled = {"x-okx-errata": [ERRATUM]}
    wrong = page("> sz | String", "> sz | Integer")
    assert told(drifts(tmp_path / "a", wrong, rest=settled)) == []
    assert told(drifts(tmp_path / "b", page(), rest=settled)) == ["erratum.request.sz stale"]
    missing = told(drifts(tmp_path / "c", page("> sz | String | Yes | Quantity\n"), rest=settled))
    assert missing == ["request.sz removed"]


def test_an_erratum_of_its_own_that_settles_nothing_is_stale(tmp_path: Path) -> None:
    own = {"x-okx-errata": [ERRATUM]}
    assert told(drifts(tmp_path / "a", page("> sz | String", "> sz | Integer"), **own)) == []
    assert told(drifts(tmp_path / "b", page(), **own)) == ["erratum.request.sz stale"]


def test_an_operation_on_no_page_is_told_of(tmp_path: Path) -> None:
    assert told(drifts(tmp_path, "# Nothing\n")) == ["endpoint removed"]
