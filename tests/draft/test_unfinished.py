"""A description that drafts have left marks in: what works with it, and what refuses it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from okxgen.draft.library import open_library
from okxgen.errors import SpecError
from okxgen.practice.description import describe

from tests.docs.pages import USER_LIMIT, okxgen, page, put
from tests.draft.drafts import copy, everything, finish

pytestmark = pytest.mark.slow

FIRST = "POST /api/v5/trade/first"
SECOND = "POST /api/v5/trade/second"
FILE = "spec/paths/trade/first.yaml"
ROWS = ("side | String | Yes | Which way\n`buy`\n`sell`", "zebra | String | No | If it must be.")


def pages(folder: Path) -> Path:
    """Two endpoints: the permission of the first is not said, which no fact has a value for."""
    return put(
        folder / "docs",
        first=page(FIRST, "POST / First", access=USER_LIMIT, request='{"side": "buy"}', asks=ROWS),
        second=page(SECOND, "POST / Second", asks=ROWS[:1]),
    )


@pytest.fixture(scope="module")
def drafted_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = copy(tmp_path_factory.mktemp("drafted"))
    done = okxgen("draft", FIRST, "--docs", pages(made), cwd=made)
    assert (done.returncode, done.stderr) == (0, "")
    assert "x-okx-permission: 'TODO: " in (made / FILE).read_text(encoding="utf-8")
    return made


@pytest.fixture
def folder(drafted_once: Path, tmp_path: Path) -> Path:
    """A copy of the description in which the first endpoint is drafted and not finished."""
    shutil.copytree(drafted_once, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_another_endpoint_is_drafted_and_proposes_no_mark(folder: Path) -> None:
    done = okxgen("draft", SECOND, "--docs", folder / "docs", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    text = (folder / "spec/paths/trade/second.yaml").read_text(encoding="utf-8")
    assert "place first" not in text
    library = open_library(folder / "spec")
    assert all("TODO" not in each for _, each in library.permissions["trade"])


def test_drift_names_it_in_a_line_and_compares_the_rest(folder: Path) -> None:
    for docs in ((), (folder / "docs",)):
        done = okxgen("drift", *docs, cwd=folder)
        assert done.stderr == f"not compared before they are finished: {FIRST}\n"
        assert FIRST not in done.stdout
    assert f"{SECOND}\n    endpoint added" in done.stdout
    lines = okxgen("drift", cwd=folder).stdout
    assert lines == "no drift\n"


def test_drift_names_a_few_of_many(folder: Path) -> None:
    many = {f"n{number}": f"POST /api/v5/trade/n{number}" for number in range(6)}
    texts = {name: page(each, f"POST / N {name}") for name, each in many.items()}
    drafted = okxgen("draft", "--missing", "--docs", put(folder / "more", **texts), cwd=folder)
    assert drafted.returncode == 0
    named = ", ".join((FIRST, *list(many.values())[:4]))
    done = okxgen("drift", cwd=folder)
    assert done.stderr == f"not compared before they are finished: {named} and 2 more\n"


def test_what_is_not_finished_is_locked_with_the_rest(folder: Path) -> None:
    lock = folder / "spec/documentation.lock.json"
    drafted = lock.read_bytes()
    assert FIRST in json.loads(drafted)
    assert okxgen("drift", "--lock", folder / "docs", cwd=folder).returncode == 0
    assert lock.read_bytes() == drafted


@pytest.mark.parametrize(
    "command", [("generate",), ("check",), ("bundle",), ("vendor", "there"), ("models", "there")]
)
def test_nothing_is_made_of_it(command: tuple[str, ...], folder: Path) -> None:
    before = everything(folder)
    done = okxgen(*command, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    number = 1 + next(
        number
        for number, line in enumerate((folder / FILE).read_text(encoding="utf-8").splitlines())
        if "TODO: one sentence" in line
    )
    first, advice = done.stderr.splitlines()
    assert first == f"{FILE}:{number}: unfinished: TODO: one sentence, see first.md:5."
    assert re.search(r"okxgen lint lists all \d+ marks\.$", advice)
    assert everything(folder) == before


def test_nobody_practises_on_it(folder: Path) -> None:
    with pytest.raises(SpecError, match="unfinished: TODO"):
        describe(folder / "spec")


def test_lint_names_each_mark_once_and_nothing_that_follows_from_it(folder: Path) -> None:
    linted = okxgen("lint", cwd=folder)
    assert linted.returncode == 1
    lines = [line for line in linted.stdout.splitlines() if not line.startswith("    ")]
    assert all("unfinished: TODO: " in line and line.startswith(FILE) for line in lines)
    assert all(line.endswith("[nothing-unfinished]") for line in lines)
    assert len(lines) == (folder / FILE).read_text(encoding="utf-8").count("TODO: ")


def test_lint_judges_the_rest_beside_a_mark_that_cannot_be_read(folder: Path) -> None:
    other = folder / "spec/paths/trade/order.yaml"
    text = other.read_text(encoding="utf-8")
    broken, times = re.subn(r"(\n  summary: .*)\.\n", r"\1\n", text, count=1)
    assert times == 1
    other.write_text(broken, encoding="utf-8")
    linted = okxgen("lint", cwd=folder)
    assert "a summary is a sentence [summary-sentence]" in linted.stdout
    assert "unfinished: TODO: " in linted.stdout


def test_lint_asks_for_the_comment_once_its_mark_is_finished(folder: Path) -> None:
    file = folder / FILE
    text = file.read_text(encoding="utf-8")
    assert text.count("# docs: ") > 1
    file.write_text(re.sub("'TODO: describe it, [^']*'", "Which way.", text), encoding="utf-8")
    linted = okxgen("lint", cwd=folder)
    assert "a sentence of the documentation [nothing-unfinished]" in linted.stdout
    places = re.findall(r"yaml:(\d+): a sentence of", linted.stdout)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert all("# docs: " in lines[int(each) - 1] for each in places)


def test_a_method_that_is_finished_is_judged_beside_one_that_is_not(folder: Path) -> None:
    operation = "GET /api/v5/trade/close-position"
    put(folder / "docs", got=page(operation, "GET / Closed", access=USER_LIMIT))
    assert okxgen("draft", operation, "--docs", folder / "docs", cwd=folder).returncode == 0
    file = folder / "spec/paths/trade/close-position.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(".\n", "\n", 1), encoding="utf-8")
    assert okxgen("drift", cwd=folder).stdout == "no drift\n"
    linted = okxgen("lint", cwd=folder)
    assert "not a path" not in linted.stdout
    assert "close-position.yaml:4: a summary is a sentence" in linted.stdout


def test_a_batch_of_what_is_not_finished_is_left_out_with_it(folder: Path) -> None:
    order = folder / "spec/paths/trade/order.yaml"
    text = order.read_text(encoding="utf-8")
    changed = re.sub("\n  x-okx-permission: trade\n", "\n  x-okx-permission: 'TODO: which'\n", text)
    assert changed != text
    order.write_text(changed, encoding="utf-8")
    done = okxgen("drift", cwd=folder)
    assert done.returncode == 0
    assert "POST /api/v5/trade/batch-orders" in done.stderr
    assert "POST /api/v5/trade/order" in done.stderr


def test_finished_it_is_whole(folder: Path) -> None:
    text = (folder / FILE).read_text(encoding="utf-8")
    told = re.sub("'TODO: trade, [^']*'", "trade", text)
    (folder / FILE).write_text(told, encoding="utf-8")
    finish(folder / FILE)
    assert okxgen("format", cwd=folder).returncode == 0
    assert okxgen("lint", cwd=folder).stdout == "spec keeps the rules\n"
    done = okxgen("drift", cwd=folder)
    assert (done.stdout, done.stderr) == ("no drift\n", "")


def test_force_below_a_path_keeps_what_is_finished(folder: Path) -> None:
    assert okxgen("draft", SECOND, "--docs", folder / "docs", cwd=folder).returncode == 0
    second = folder / "spec/paths/trade/second.yaml"
    finish(second)
    assert okxgen("format", cwd=folder).returncode == 0
    before = second.read_bytes()
    draft = folder / FILE
    draft.write_text(draft.read_text(encoding="utf-8") + "# By hand.\n", encoding="utf-8")
    command = ("draft", "--docs", folder / "docs", "--force")
    done = okxgen(*command, "/api/v5/trade", cwd=folder)
    assert done.returncode == 0
    assert done.stderr == f"kept, for it is finished; name it to write over it: {SECOND}\n"
    assert f"wrote over {FILE}; lost lines of it: 1\n" in done.stdout
    assert second.read_bytes() == before
    named = okxgen(*command, SECOND, cwd=folder)
    assert named.returncode == 0
    assert "wrote over spec/paths/trade/second.yaml; lost lines of it: " in named.stdout
    assert second.read_bytes() != before


def test_a_page_of_the_tests_is_not_written_over_unless_that_is_asked_for(folder: Path) -> None:
    (folder / FILE).unlink()
    assert okxgen("format", cwd=folder).returncode == 0
    (written,) = (folder / "tests").rglob("*.yaml")
    written.write_text("# Finished by hand.\n", encoding="utf-8")
    command = ("draft", "--docs", folder / "docs")
    before = everything(folder)
    refused = okxgen(*command, FIRST, cwd=folder)
    assert refused.returncode == 2
    assert "first.yaml:1: this page stands there" in refused.stderr
    below = okxgen(*command, "/api/v5/trade/first", "--force", cwd=folder)
    assert below.returncode == 2
    assert "this page is finished" in below.stderr
    assert everything(folder) == before
    forced = okxgen(*command, FIRST, "--force", cwd=folder)
    assert forced.returncode == 0
    assert re.search(r"wrote over tests/.*first\.yaml; lost lines of it: 1\n", forced.stdout)


@pytest.mark.parametrize("name", ["trade.place_renamed", "account.begin"])
def test_what_was_renamed_keeps_its_name_and_its_page(name: str, folder: Path) -> None:
    file = folder / FILE
    text = re.sub(r"operationId: .*", f"operationId: {name}", file.read_text(encoding="utf-8"))
    resource = name.partition(".")[0]
    file.write_text(re.sub(r"tags: .*", f"tags: [{resource}]", text), encoding="utf-8")
    (page,) = (folder / "tests").rglob("*.yaml")
    command = ("draft", FIRST, "--docs", folder / "docs", "--force")
    before = everything(folder)
    refused = okxgen(*command, cwd=folder)
    renamed = folder / "tests/endpoints/pages" / f"{name.replace('.', '/')}.yaml"
    assert refused.returncode == 2
    assert f"this page is named otherwise\n    Rename it to {renamed.relative_to(folder)}." in (
        refused.stderr
    )
    assert everything(folder) == before
    renamed.parent.mkdir(exist_ok=True)
    page.rename(renamed)
    done = okxgen(*command, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert [*(folder / "tests").rglob("*.yaml")] == [renamed]
    assert f"\nmethod: {name}\n" in renamed.read_text(encoding="utf-8")
    drafted = file.read_text(encoding="utf-8")
    assert f"  operationId: {name}\n  tags: [{resource}]\n" in drafted
