"""`okxgen facts` and `drift` as they are given: with status and output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.docs.pages import OPERATION, line_with, okxgen, okxgen_process, page, put
from tests.support.description import part_of_description
from tests.support.paths import SEEDS

pytestmark = pytest.mark.slow

PAGE = page(
    request='{"instId": "A-B"}',
    asks=("instId | String | Yes | Where it is placed", "`A-B` `C-D`"),
)
OTHER = page("GET /api/v5/thing/list", "GET / Things", asks=("after | String | No | Older ones",))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a part of the description, which is where the commands are given."""
    part_of_description(tmp_path, "trade/order.yaml", "trade/close-", "copytrading/close-")
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        *(("facts", "docs"), ("drift", "docs"), ("lint",), ("wording", "docs")),
        *(("draft", OPERATION, "--docs", "nowhere"), ("draft", "--docs")),
    ],
    ids=" ".join,
)
def test_a_process_of_its_own_says_and_ends_alike(command: tuple[str, ...], folder: Path) -> None:
    """So that whatever else is tried of a command here need not start one."""
    put(folder / "docs", place=PAGE.replace("| Yes |", "| Perhaps |"))
    own, here = okxgen_process(*command, cwd=folder), okxgen(*command, cwd=folder)
    assert (own.returncode, own.stdout) == (here.returncode, here.stdout)
    # argparse writes usage as wide as the terminal is.
    assert own.stderr.split() == here.stderr.split()


def test_facts_are_printed_by_endpoint(folder: Path) -> None:
    put(folder / "docs", place=PAGE, things=OTHER)
    done = okxgen("facts", "docs", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        f"GET /api/v5/thing/list  GET / Things  (things.md:{line_with(OTHER, '# GET')})",
        "    20 requests in 2 s per user",
        "    request after string no",
        "    response ordId string",
        f"{OPERATION}  POST / Place thing  (place.md:{line_with(PAGE, '# POST')})",
        "    20 requests in 2 s per user",
        "    request instId string yes [A-B, C-D]",
        "    response ordId string",
        "2 operations on 2 pages, 0 things not read",
    ]


def test_facts_say_what_could_not_be_read(folder: Path) -> None:
    text = PAGE.replace("| Yes |", "| Perhaps |")
    put(folder / "docs", place=text)
    done = okxgen("facts", "docs", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "1 operations on 1 pages, 1 things not read"
    place = f"place.md:{line_with(text, 'Perhaps')}: "
    (told,) = [line for line in done.stderr.splitlines() if line.startswith(place)]
    assert "'Perhaps'" in told


def test_facts_as_json(folder: Path) -> None:
    put(folder / "docs", place=PAGE)
    done = okxgen("facts", "docs", "--json", cwd=folder)
    assert done.returncode == 0
    (found,) = json.loads(done.stdout)["operations"]
    assert found["operation"] == OPERATION
    assert (found["title"], found["anchor"], found["permission"]) == (
        *("POST / Place thing", "thing-place", "trade"),
    )
    limit = {"count": 20, "counts": "requests", "seconds": 2, "per": ["user"]}
    assert found["rate_limits"] == [limit | {"kinds": "", "role": "", "keys": ""}]
    (asked,) = found["request"]
    assert (asked["name"], asked["type"], asked["required"]) == ("instId", "string", "yes")
    assert asked["values"] == ["A-B", "C-D"]
    assert asked["line"] == line_with(PAGE, "instId |")
    assert "text" not in asked
    (example,) = found["examples"]["request"]
    assert example["value"] == {"instId": "A-B"}


def test_one_page_can_be_read_alone(folder: Path) -> None:
    put(folder / "docs", place=PAGE, things=OTHER)
    done = okxgen("facts", "docs/place.md", cwd=folder)
    assert done.stdout.splitlines()[-1] == "1 operations on 1 pages, 0 things not read"


def test_no_drift_is_said_and_is_success(folder: Path) -> None:
    done = okxgen("drift", SEEDS / "close-position.md", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "no drift\n")


def test_no_drift_as_json_is_an_empty_list(folder: Path) -> None:
    done = okxgen("drift", SEEDS / "close-position.md", "--json", cwd=folder)
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def seed(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    """One of the first pages, with changes."""
    text = (SEEDS / f"{name}.md").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return put(folder, **{name: text})


def test_drift_is_printed_by_endpoint_with_page_and_line(folder: Path) -> None:
    changes = (("mgnMode | String | Yes", "mgnMode | String | No"), ("20 requests", "10 requests"))
    docs = seed(folder / "docs", "close-position", *changes)
    put(docs, things=OTHER)
    text = (docs / "close-position.md").read_text(encoding="utf-8")
    done = okxgen("drift", "docs", cwd=folder)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "GET /api/v5/thing/list",
        f"    endpoint added: GET / Things, was nothing  (things.md:{line_with(OTHER, '# GET')})",
        "POST /api/v5/trade/close-position",
        "    rate-limit limit: ['10 requests in 2 s per user + instrument (except OPTION)', "
        "'10 requests in 2 s per user + instrument-family (only OPTION)'], "
        "was ['20 requests in 2 s per user + instrument (except OPTION)', "
        "'20 requests in 2 s per user + instrument-family (only OPTION)']  "
        f"(close-position.md:{line_with(text, 'Rate Limit:')})",
        "    request mgnMode required: no, was yes  "
        f"(close-position.md:{line_with(text, 'mgnMode |')})",
        "3 differences",
    ]


def test_what_is_described_stands_behind_what_is_added(folder: Path) -> None:
    docs = seed(folder / "docs", "close-position", ("20 requests", "10 requests"))
    put(docs, things=page("POST /api/v5/zebra", "POST / Zebra"))
    lines = okxgen("drift", "docs", cwd=folder).stdout.splitlines()
    operations = [line for line in lines if not line.startswith(" ")]
    assert operations == [
        "POST /api/v5/zebra",
        "POST /api/v5/trade/close-position",
        "2 differences",
    ]


def test_of_many_values_those_that_differ_are_told(folder: Path) -> None:
    values = ("`cross` `isolated`", "`isolated` `one` `two` `three`")
    chinese = ("`cross`：全仓 ； `isolated`：逐仓", "`isolated` `one` `two` `three`")
    seed(folder / "docs", "close-position", values, chinese)
    done = okxgen("drift", "docs", cwd=folder)
    assert "['cross', 'isolated']; new: one, two, three; gone: cross  (" in done.stdout


KEYS = ["operation", "where", "field", "change", "documented", "described", "page", "line"]
KEYS += ["place", "said"]


def test_drift_as_json(folder: Path) -> None:
    docs = seed(
        folder / "docs",
        "close-subposition",
        ("ordType | String", "ordType | Integer"),
        ("tag | String | No", "label | String | No | A\ntag | String | No"),
        ("Permission: Trade", "Permission: Read"),
    )
    text = (docs / "close-subposition.md").read_text(encoding="utf-8")
    done = okxgen("drift", "docs", "--json", cwd=folder)
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert all(list(each) == KEYS for each in found)
    assert {each["operation"] for each in found} == {"POST /api/v5/copytrading/close-subposition"}
    assert {each["page"] for each in found} == {"close-subposition.md"}
    assert [list(each.values())[1:6] for each in found] == [
        ["permission", None, "permission", "read", "trade"],
        ["request", "ordType", "type", "integer", "string"],
        ["request", "label", "added", "string", None],
    ]
    lines = [line_with(text, mark) for mark in ("Rate limit:", "ordType |", "label |")]
    assert [each["line"] for each in found] == lines


def test_lists_and_flags_are_lists_and_flags_in_json(folder: Path) -> None:
    seed(
        folder / "docs",
        "close-subposition",
        ("subPosId | String", "~~subPosId~~ | String"),
        ("at a price", "at a price\n`twap`: slowly"),
    )
    done = okxgen("drift", "docs", "--json", cwd=folder)
    told = {each["change"]: each for each in json.loads(done.stdout)}
    assert told["values"]["documented"] == ["market", "limit", "twap"]
    assert told["values"]["described"] == ["market", "limit"]
    assert (told["deprecated"]["documented"], told["deprecated"]["described"]) == (True, False)


def test_the_older_copy_comes_first(folder: Path) -> None:
    old = put(folder / "old", place=PAGE)
    new = put(folder / "new", place=PAGE.replace("instId | S", "tag | String | No | A\ninstId | S"))
    grown = json.loads(okxgen("drift", old, new, "--json", cwd=folder).stdout)
    assert [(each["field"], each["change"]) for each in grown] == [("tag", "added")]
    shrunk = json.loads(okxgen("drift", new, old, "--json", cwd=folder).stdout)
    assert [(each["field"], each["change"]) for each in shrunk] == [("tag", "removed")]


def test_two_copies_need_no_description(tmp_path: Path) -> None:
    old, new = put(tmp_path / "old", place=PAGE), put(tmp_path / "new", place=PAGE)
    done = okxgen("drift", old, new, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "no drift\n", "")


def test_what_is_on_no_page_is_told_where_the_pages_claim_to_be_complete(folder: Path) -> None:
    page = SEEDS / "close-position.md"
    done = okxgen("drift", page, "--complete", "--json", cwd=folder)
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert {(each["where"], each["change"]) for each in found} == {("endpoint", "removed")}
    gone = [each["operation"] for each in found]
    assert "POST /api/v5/trade/order" in gone
    assert "POST /api/v5/trade/close-position" not in gone
    (order,) = [each for each in found if each["operation"] == "POST /api/v5/trade/order"]
    assert order["page"] == "paths/trade/order.yaml"
    assert order["documented"] is None


@pytest.mark.parametrize("command", [("facts",), ("drift",), ("draft", OPERATION, "--docs")])
def test_pages_that_are_nowhere_are_an_error(command: tuple[str, ...], folder: Path) -> None:
    done = okxgen(*command, "nowhere", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("nowhere:1: there is no such file or directory\n")


@pytest.mark.parametrize("command", [("facts",), ("drift",), ("draft", OPERATION, "--docs")])
def test_a_directory_without_pages_is_an_error(command: tuple[str, ...], folder: Path) -> None:
    (folder / "empty").mkdir()
    (folder / "empty" / "notes.txt").write_text(PAGE, encoding="utf-8")
    done = okxgen(*command, "empty", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("empty:1: no page of documentation is there\n")


def test_the_newer_copy_must_be_there_too(folder: Path) -> None:
    done = okxgen("drift", SEEDS, "nowhere", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "nowhere" in done.stderr


def test_three_copies_are_too_many(folder: Path) -> None:
    done = okxgen("drift", SEEDS, SEEDS, SEEDS, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "okxgen drift takes one copy of the documentation, or two\n"


def test_drift_from_a_description_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    done = okxgen("drift", SEEDS, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "openapi.yaml" in done.stderr
