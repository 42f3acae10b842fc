"""The lock file: what pages say of what is described, and drift that is judged by it alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from okxgen.description.left_out import left_out
from okxgen.description.resolve import open_description
from okxgen.docs.facts import Documentation
from okxgen.drift.compare import against_description
from okxgen.drift.described import described
from okxgen.drift.lock import NAME, lock_text, locked
from okxgen.errors import SpecError

from tests.docs.pages import OPERATION, okxgen, page, put, read
from tests.drift.drifting import PAGE, changed, described_as
from tests.drift.test_drift import CASES, told
from tests.support.paths import ROOT


def written(folder: Path, text: str) -> tuple[Path, Documentation]:
    """A description with a lock file, written from a page."""
    spec = described_as(folder / "spec")
    docs = read(folder / "docs", text)
    (spec / NAME).write_text(lock_text(docs, described(spec), ""), encoding="utf-8")
    return spec, docs


def test_pages_that_are_followed_are_so_by_their_lock_file(tmp_path: Path) -> None:
    spec, _ = written(tmp_path, PAGE)
    assert against_description(locked(spec), described(spec), complete=True) == []


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_drift_is_the_same_by_pages_and_by_their_lock_file(
    case: tuple[str, str, object, str], tmp_path: Path
) -> None:
    spec, docs = written(tmp_path, changed(*case[:2]))
    (by_lock,) = against_description(locked(spec), described(spec), complete=False)
    (by_pages,) = against_description(docs, described(spec), complete=False)
    assert (by_lock.place, by_lock.change, by_lock.said) == (
        *(by_pages.place, by_pages.change, by_pages.said),
    )
    assert by_lock.described == by_pages.described


def test_it_has_a_line_for_each_parameter_and_none_of_the_words(tmp_path: Path) -> None:
    spec, docs = written(tmp_path, PAGE)
    text = (spec / NAME).read_text(encoding="utf-8")
    lines = text.splitlines()
    facts = docs.one(OPERATION)
    for side, parameters in (("request", facts.request), ("response", facts.answer)):
        for each in parameters:
            assert sum(f'"{side}.{each.name}": ' in line for line in lines) == 1
    fields = [line for line in lines if line.startswith("   ")]
    assert fields == sorted(fields, key=lambda line: line.split('"')[1])
    assert len(fields) == len(facts.request) + len(facts.answer)
    assert "placed" not in text.lower()
    assert "A-B" not in text


def test_one_change_of_a_page_changes_one_line(tmp_path: Path) -> None:
    spec, _ = written(tmp_path / "a", PAGE)
    other, _ = written(tmp_path / "b", changed("instId | String", "instId | Integer"))
    before, after = ((each / NAME).read_text().splitlines() for each in (spec, other))
    assert len(before) == len(after)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


def test_what_is_on_no_page_stays_and_what_is_not_described_goes(tmp_path: Path) -> None:
    spec, _ = written(tmp_path, PAGE)
    before = (spec / NAME).read_text(encoding="utf-8")
    other = read(tmp_path / "other", page("GET /api/v5/thing/more", "GET / More"))
    assert lock_text(other, described(spec), before) == before
    assert json.loads(lock_text(other, [], before)) == {}


def test_values_that_leave_the_pages_and_are_described_are_drift(tmp_path: Path) -> None:
    spec, _ = written(tmp_path, PAGE)
    newer = read(tmp_path / "newer", changed("`buy` `sell`", "`buy`"))
    assert against_description(newer, described(spec), complete=False) == []
    (drift,) = against_description(newer, described(spec), False, locked(spec))
    assert told(drift) == ("request", "side", "values", ["buy"], ["buy", "sell"])


def test_a_value_in_the_place_of_another_is_one_difference(tmp_path: Path) -> None:
    spec, _ = written(tmp_path, PAGE)
    newer = read(tmp_path / "newer", changed("`buy` `sell`", "`buy` `hold`"))
    (drift,) = against_description(newer, described(spec), False, locked(spec))
    assert told(drift) == ("request", "side", "values", ["buy", "hold"], ["buy", "sell"])


def test_values_that_no_page_had_may_be_described(tmp_path: Path) -> None:
    some = changed("`buy` `sell`", "`buy`")
    spec, docs = written(tmp_path, some)
    assert against_description(docs, described(spec), False, locked(spec)) == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"GET /a": {}}', '{"GET /a": 5}', "5"])
def test_a_file_that_is_none_is_an_error(text: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(text)
    with pytest.raises(SpecError, match="not a lock file"):
        locked(tmp_path)


def test_without_one_it_is_said_how_it_is_written(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        locked(tmp_path)
    assert "make lock" in caught.value.instead


def test_the_commands_write_it_and_judge_by_it(tmp_path: Path) -> None:
    described_as(tmp_path / "spec")
    put(tmp_path / "docs", place=changed("instId | String", "instId | Integer"))
    missing = okxgen("drift", cwd=tmp_path)
    assert (missing.returncode, "make lock" in missing.stderr) == (2, True)
    done = okxgen("drift", "--lock", "docs", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"wrote spec/{NAME}\n")
    judged = okxgen("drift", cwd=tmp_path)
    assert judged.returncode == 1
    assert "request instId type: integer, was string" in judged.stdout
    put(tmp_path / "docs", place=PAGE)
    assert okxgen("drift", "--lock", "docs", cwd=tmp_path).returncode == 0
    judged = okxgen("drift", cwd=tmp_path)
    assert (judged.returncode, judged.stdout) == (0, "no drift\n")
    again = okxgen("drift", "--lock", "docs", cwd=tmp_path)
    assert again.stdout == f"spec/{NAME} is up to date\n"


def test_what_is_described_and_not_locked_is_told(tmp_path: Path) -> None:
    spec = described_as(tmp_path / "spec")
    (spec / NAME).write_text("{\n}\n")
    done = okxgen("drift", cwd=tmp_path)
    assert done.returncode == 1
    assert "lock file missing" in done.stdout


def test_it_takes_one_copy(tmp_path: Path) -> None:
    for docs in ((), ("a", "b")):
        done = okxgen("drift", "--lock", *docs, cwd=tmp_path)
        assert (done.returncode, "takes one copy" in done.stderr) == (2, True)


@pytest.mark.slow
def test_the_lock_file_here_is_written_as_it_would_be() -> None:
    spec = ROOT / "spec"
    text = (spec / NAME).read_text(encoding="utf-8")
    keys = [*described(spec), *(each.key for each in left_out(open_description(spec)))]
    assert lock_text(Documentation(), keys, text) == text
