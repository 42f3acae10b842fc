"""Where the pages and the description of a channel differ, told once, settled by errata."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.load import SpecError
from okxgen.description.resolve import open_description
from okxgen.drift.compare import Drift, against_description
from okxgen.drift.described import described
from okxgen.drift.left_out import without_left_out
from okxgen.drift.lock import NAME, lock_text, locked

from tests.docs.pages import okxgen
from tests.docs.pages import put as put_pages
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


LISTED = channel_page(prose="* `things-old`: (Deprecated) gone.")
ENDED = {"at": ["WS public/things-old"], "about": ["added"], "settled": "No.", "why": "It ended."}


def left(folder: Path, page: str, whole: bool = True, **change: Any) -> list[tuple[str, str]]:
    """What is left of the drift of a description that leaves a channel out."""
    spec = put(folder / "spec", things(), **{"x-okx-errata": [{**ENDED, **change}]})
    known = {key: each for key, each in described(spec).items() if key.startswith("WS ")}
    found = against_description(read(folder / "docs", page), known, complete=False)
    settled = without_left_out(found, open_description(spec), whole)
    return [(each.operation, each.change) for each in settled]


def test_a_channel_that_has_ended_is_settled(tmp_path: Path) -> None:
    told = [("WS public/things-old", "added")]
    spec = put(tmp_path / "spec", things())
    known = {key: each for key, each in described(spec).items() if key.startswith("WS ")}
    found = against_description(read(tmp_path / "docs", LISTED), known, complete=False)
    assert [(each.operation, each.change) for each in found] == told
    assert left(tmp_path, LISTED) == []


@pytest.mark.parametrize(
    ("page", "at"),
    [(channel_page(), "WS public/things-old"), (channel_page(), "WS public/things")],
)
def test_what_is_described_or_stands_no_more_is_stale(tmp_path: Path, page: str, at: str) -> None:
    assert left(tmp_path, page, at=[at]) == [(at, "stale")]
    assert left(tmp_path / "one", page, whole=False, at=[at]) == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"at": ["public/things-old"]}, "is not a channel"),
        ({"about": ["removed"]}, "'removed' is not known here"),
        ({"said": {}}, "'said' means nothing"),
        ({"why": " "}, "says nothing"),
    ],
)
def test_an_erratum_that_is_none(tmp_path: Path, change: Any, what: str) -> None:
    with pytest.raises(SpecError, match=what):
        left(tmp_path, LISTED, **change)


def test_the_lock_file_has_what_is_left_out(tmp_path: Path) -> None:
    put(tmp_path / "spec", things(), **{"x-okx-errata": [ENDED]})
    put_pages(tmp_path / "docs", channels=LISTED)
    assert okxgen("drift", "--lock", "docs", cwd=tmp_path).returncode == 0
    assert '"WS public/things-old"' in (tmp_path / "spec" / NAME).read_text()
    assert okxgen("drift", cwd=tmp_path).stdout.count("things-old") == 0
