"""What REST is asked for after a gap becomes facts, or an error with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.description.test_channels import facts, refused
from tests.house.test_channels import broken
from tests.support.streams import channel
from tests.support.tiny import get, item, post, query, root, text

ASK = "GET /api/v5/thing/state"
PLACES = "GET /api/v5/thing/places"
ASKED: dict[str, Any] = {"ask": ASK, "of": ["instId"], "with": {"kind": ["a", "b"]}}
ROW = item({"ordId": text(), "uTime": text(format="unix-ms")})
PARAMETERS = [
    query("instId", text()),
    query("kind", text(enum=["a", "b"]), required=True),
    query("begin", text(format="unix-ms")),
]
PATHS = {"/api/v5/thing/place": post(), "/api/v5/thing/state": get(PARAMETERS, ROW)}


def following(*asked: Any, **more: Any) -> Any:
    return channel(**{"x-okx-follow-up": list(asked), **more})


def test_questions_are_read(tmp_path: Path) -> None:
    document = root(PATHS)
    told = following({**ASKED, "since": "begin", "changed": "uTime"})
    (found,) = facts(tmp_path, told, document=document).channels
    (asked,) = found.follow_ups
    assert (asked.ask, asked.of, asked.values) == (ASK, ("instId",), (("kind", ("a", "b")),))
    assert (asked.since, asked.back, asked.changed) == ("begin", None, "uTime")


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        ({**ASKED, "ask": "POST /api/v5/thing/place"}, "is no GET of REST"),
        ({**ASKED, "of": ["ccy"]}, "'ccy' is no parameter of thing.get_place"),
        ({**ASKED, "of": ["begin"]}, "'begin' is no argument of thing.things"),
        ({**ASKED, "with": {"ccy": "a"}}, "'ccy' is no parameter"),
        ({"ask": ASK, "of": ["instId"]}, "thing.get_place requires kind"),
        ({**ASKED, "since": "instId"}, "'instId' is no time"),
        ({**ASKED, "since": "end"}, "'end' is no parameter"),
        ({**ASKED, "changed": "ordId"}, "'ordId' is no time in the rows"),
        ({**ASKED, "back": {"uTime": "7 days"}}, "has no pages to read back"),
        ({**ASKED, "back": {"uTime": "a week"}}, "hours or days"),
        ({**ASKED, "back": {"uTime": "7 days", "cTime": "7 days"}}, "has one field"),
        ({**ASKED, "new": 1}, "'new' means nothing in x-okx-follow-up"),
    ],
)
def test_questions_that_cannot_be_asked(tmp_path: Path, asked: Any, what: str) -> None:
    assert what in refused(tmp_path, following(asked), document=root(PATHS))


@pytest.mark.parametrize(
    ("asked", "rules"),
    [
        ({}, ["follow-ups-told"]),
        ({"x-okx-follow-up": []}, []),
        ({"x-okx-follow-up": [{"ask": PLACES, "with": {"instId": "A"}}]}, []),
        ({"x-okx-follow-up": [{"ask": PLACES, "with": {"instId": [["A"]]}}]}, ["follow-ups-told"]),
    ],
)
def test_a_private_channel_says_what_is_asked(tmp_path: Path, asked: Any, rules: list[str]) -> None:
    told = channel(**{"x-okx-login": True, **asked})
    assert [rule for rule, _ in broken(tmp_path, told)] == rules
