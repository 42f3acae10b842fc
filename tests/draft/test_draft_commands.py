"""`okxgen draft` as it is given: with status and output."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.docs.pages import OPERATION, okxgen, okxgen_process, page, put
from tests.draft.drafts import FEW, everything
from tests.support.description import part_of_description
from tests.support.paths import SEEDS

pytestmark = pytest.mark.slow

PAGE = page(
    request='{"instId": "A-B"}',
    asks=("instId | String | Yes | Where it is placed", "`A-B` `C-D`"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a part of the description, where the command is given, alone in another."""
    part_of_description(tmp_path / "here", *FEW)
    return tmp_path / "here"


def test_draft_tells_what_it_wrote_and_what_is_left_to_do(folder: Path) -> None:
    docs = put(
        folder / "docs", place=page("POST /api/v5/trade/thing", asks=("a | String | No | A",))
    )
    done = okxgen_process("draft", "POST /api/v5/trade/thing", "--docs", docs, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    text = (folder / "spec/paths/trade/thing.yaml").read_text(encoding="utf-8")
    assert done.stdout.splitlines() == [
        f"wrote spec/paths/trade/thing.yaml: {text.count('TODO')} places to finish, marked TODO",
        "wrote tests/endpoints/pages/trade/place_thing.yaml: 2 more",
    ]
    top = (folder / "spec/openapi.yaml").read_text(encoding="utf-8")
    assert "  /api/v5/trade/thing: {$ref: paths/trade/thing.yaml}\n" in top


def test_a_new_tag_is_proposed_from_the_section_of_the_page(folder: Path) -> None:
    new = page(anchor="order-book-trading-thing-trading-post-place")
    docs = put(folder / "docs", place=new)
    done = okxgen("draft", OPERATION, "--docs", docs, cwd=folder)
    told = "added the tag 'thing' to spec/openapi.yaml: describe it, or use another"
    assert done.stdout.splitlines()[-1] == told
    top = yaml.safe_load((folder / "spec/openapi.yaml").read_text(encoding="utf-8"))
    assert top["tags"][-1] == {
        "name": "thing",
        "x-okx-noun": "Thing",
        "description": "TODO: what is in this resource, and whether this is its name.",
        "externalDocs": {"url": "https://www.okx.com/docs-v5/en/#order-book-trading-thing-trading"},
    }
    linted = okxgen("lint", cwd=folder)
    marked = r"^spec/openapi\.yaml:\d+: unfinished: TODO: what is in this resource"
    assert re.search(rf"{marked}.* \[nothing-unfinished\]$", linted.stdout, re.M)


MANY = {
    "one": page("POST /api/v5/things/one", "POST / One thing"),
    "two": page("GET /api/v5/things/deep/two", "GET / Two things"),
    "other": page("GET /api/v5/thingselse/list", "GET / Else"),
    "known": page("POST /api/v5/trade/close-position", "POST / Close positions"),
}


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (("/api/v5/things",), {"things/one", "things/deep/two"}),
        (
            ("/api/v5/things/", "GET /api/v5/thingselse/list"),
            {*("things/one", "things/deep/two"), "thingselse/list"},
        ),
        (
            ("POST /api/v5/things/one, GET /api/v5/thingselse/list",),
            {"things/one", "thingselse/list"},
        ),
        (("--missing",), {"things/one", "things/deep/two", "thingselse/list"}),
        (("/api/v5/trade",), set()),
    ],
)
def test_several_are_drafted_at_once_and_what_is_described_is_left(
    wanted: tuple[str, ...], written: set[str], folder: Path
) -> None:
    before = everything(folder / "spec/paths")
    done = okxgen("draft", *wanted, "--docs", put(folder / "docs", **MANY), cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    after = everything(folder / "spec/paths")
    assert {name for name in after if after[name] != before.get(name)} == {
        f"{name}.yaml" for name in written
    }
    top = yaml.safe_load((folder / "spec/openapi.yaml").read_text(encoding="utf-8"))
    assert all(f"/api/v5/{name}" in top["paths"] for name in written)
    pages = [*(folder / "tests").rglob("*.yaml")]
    assert len(pages) == len(written)


def test_nothing_is_drafted_below_a_path_without_pages(folder: Path) -> None:
    docs = put(folder / "docs", **MANY)
    done = okxgen("draft", "/api/v5/thin", "--docs", docs, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "nothing below '/api/v5/thin' stands on a page" in done.stderr


def test_draft_asks_what_is_wanted(folder: Path) -> None:
    done = okxgen("draft", "--docs", put(folder / "docs", **MANY), cwd=folder)
    assert done.returncode == 2
    assert done.stderr == "okxgen draft needs an operation, a path, or --missing\n"


def test_names_of_endpoints_drafted_together_differ(folder: Path) -> None:
    same = {
        name: page(f"POST /api/v5/things/{name}", "POST / Do it")
        for name in ("one", "two", "three")
    }
    done = okxgen("draft", "--missing", "--docs", put(folder / "docs", **same), cwd=folder)
    assert done.returncode == 0
    texts = [file.read_text(encoding="utf-8") for file in (folder / "spec/paths/things").iterdir()]
    titles = [title for text in texts for title in re.findall(r"title: (\w+)", text)]
    assert len(titles) == len(set(titles)) == 9
    assert len({yaml.safe_load(text)["post"]["operationId"] for text in texts}) == 3


def test_draft_of_what_stands_on_no_page_names_what_is_near(folder: Path) -> None:
    done = okxgen(
        "draft", "POST /api/v5/things/place", "--docs", put(folder / "docs", p=PAGE), cwd=folder
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "'POST /api/v5/things/place' stands on no page" in done.stderr
    assert f"Perhaps {OPERATION}." in done.stderr


def test_draft_writes_over_nothing_unless_it_is_told_to(folder: Path) -> None:
    before = everything(folder / "spec")
    operation = "POST /api/v5/trade/close-position"
    done = okxgen("draft", operation, "--docs", SEEDS, cwd=folder)
    assert done.returncode == 2
    assert "spec/paths/trade/close-position.yaml:1: post stands there" in done.stderr
    assert "--force" in done.stderr
    assert everything(folder / "spec") == before
    forced = okxgen("draft", operation, "--docs", SEEDS, "--force", cwd=folder)
    assert forced.returncode == 0
    after = everything(folder / "spec")
    assert {name for name in after if after[name] != before.get(name)} == {
        *("paths/trade/close-position.yaml", "documentation.lock.json")
    }
    assert re.fullmatch(
        r"wrote over spec/paths/trade/close-position\.yaml; lost lines of it: \d+",
        forced.stdout.splitlines()[0],
    )
    assert b"TODO" in after["paths/trade/close-position.yaml"]


@pytest.mark.parametrize(
    "path",
    [
        *("/api/v5/../../../outside", "/api/v5/thing/../../../outside", "/etc/outside"),
        *("/api/v5/", "/api/v5//outside", "/api/v5/thing/.hidden", "/api/v5/thing/%2e%2e/outside"),
        *("/api/v6/outside", "/api/v5/thing\\..\\outside", "/api/v5/C:/outside"),
    ],
)
def test_a_path_that_leads_elsewhere_is_refused_and_nothing_is_written(
    path: str, folder: Path
) -> None:
    docs = put(folder / "docs", place=page(f"POST {path}"), good=PAGE)
    before = everything(folder.parent)
    done = okxgen("draft", f"POST {path}", "--docs", docs, "--force", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert everything(folder.parent) == before


@pytest.mark.parametrize("method", ["PUT", "post", "DELETE", ""])
def test_only_gets_and_posts_are_drafted(method: str, folder: Path) -> None:
    operation = f"{method} /api/v5/thing/place"
    docs = put(folder / "docs", place=page(operation))
    done = okxgen("draft", operation, "--docs", docs, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert not (folder / "spec/paths/thing").exists()
