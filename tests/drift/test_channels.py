"""Where the pages and the description of a channel differ, told once, settled by errata."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.drift.compare import Drift, against_description
from okxgen.drift.described import described
from okxgen.drift.lock import NAME, lock_text, locked

from tests.docs.test_channels import PUSHED, channel_page, read
from tests.support.streams import channel, put
from tests.support.tiny import text

LEG = {"title": "Leg", "type": "object", "properties": {"sz": text()}}
THING = {
    "title": "Thing",
    "type": "object",
    "properties": {
        "px": text(),
        "legs": {"type": "array", "description": "Some legs.", "items": LEG},
    },
}
ACTION = {"action": text(**{"x-extensible-enum": ["snapshot", "update"]})}
ASKED = {"op": "subscribe", "args": [{"channel": "things", "instId": "A"}]}
PUSH = {"arg": {"channel": "things"}, "action": "update", "data": [{"px": "1"}]}


def things(item: Any = THING, beside: Any = ACTION, **more: Any) -> Any:
    found = channel(item, beside=beside, **more)
    messages = found["messages"]
    messages["subscribe"]["payload"]["required"] = ["instId"]
    messages["subscribe"]["examples"] = [{"name": "documented", "payload": ASKED}]
    messages["push"]["examples"] = [{"name": "documented", "payload": PUSH}]
    return found


def drifts(folder: Path, of: Any, page: str | None = None, complete: bool = False) -> list[Drift]:
    spec = put(folder / "spec", of)
    docs = read(folder / "docs", channel_page() if page is None else page)
    known = {key: each for key, each in described(spec).items() if key.startswith("WS ")}
    return against_description(docs, known, complete)


def told(found: list[Drift]) -> list[str]:
    return [f"{each.place} {each.change}" for each in found]


def test_a_channel_that_is_as_its_page_is_silent(tmp_path: Path) -> None:
    assert drifts(tmp_path, things()) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("> px | String | Price", "> px | Integer | Price", ["response.px type"]),
        ("> px | String | Price", "> px | String | A\n> qty | String | B", ["response.qty added"]),
        (
            "action | String | `snapshot` or",
            "action | String | `new` or",
            ["response.action values"],
        ),
        ("> instId | String | Yes", "> instId | String | No", ["request.instId required"]),
        ("/ws/v5/public", "/ws/v5/public (required login)", ["permission permission"]),
        ('"px": "1"', '"px": "2"', ["example.response example"]),
    ],
)
def test_each_difference_is_told(tmp_path: Path, old: str, new: str, what: list[str]) -> None:
    page = channel_page()
    assert page.count(old) == 1
    assert told(drifts(tmp_path, things(), page.replace(old, new))) == what


def test_an_erratum_settles_a_difference(tmp_path: Path) -> None:
    page = channel_page().replace("> px | String | Price", "> px | Integer | Price")
    erratum = {
        "at": ["response.px"],
        "about": ["type"],
        "said": {"type": "integer"},
        "settled": "A text.",
        "why": "The example has one.",
    }
    settled = things(**{"x-okx-errata": [erratum]})
    assert drifts(tmp_path / "a", settled, page) == []
    assert told(drifts(tmp_path / "b", settled)) == ["erratum.response.px stale"]


def test_a_channel_on_no_page_is_told_of_in_the_whole_of_it(tmp_path: Path) -> None:
    assert told(drifts(tmp_path, things(), "# Nothing\n", complete=True)) == ["endpoint removed"]


def test_the_lock_file_stands_in_for_the_page(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", things())
    docs = read(tmp_path / "docs", channel_page())
    known = described(spec)
    (spec / NAME).write_text(lock_text(docs, known, ""), encoding="utf-8")
    kept = locked(spec)
    assert set(kept.operations) == {"WS public/things"}
    channels = {key: each for key, each in known.items() if key in kept.operations}
    assert against_description(kept, channels, complete=True) == []
    assert len(kept.one("WS public/things").answer) == len(PUSHED) - 4
