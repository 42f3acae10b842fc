"""Drafts from page to package: finished, they are good descriptions."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from okxgen.docs.facts import documentation
from okxgen.draft.library import open_library
from okxgen.drift.compare import against_description
from okxgen.drift.described import described

from tests.docs.pages import okxgen, page, put
from tests.draft.drafts import FEW, draft_of, finish, part
from tests.support import tiny
from tests.support.paths import SEEDS

pytestmark = pytest.mark.slow


WHOLE = {
    "a POST with rules": (
        "POST /api/v5/trade/thing",
        page(
            "POST /api/v5/trade/thing",
            "POST / Place thing",
            request='{"instId": "A-B", "kind": "limit", "px": "1", "legs": [{"sz": "2"}]}',
            asks=(
                "instId | String | Yes | A",
                "kind | String | Yes | A\n`limit`: x\n`market`: y",
                "px | String | Conditional | Required when `kind` is `limit`.",
                "on | Boolean | No | Must you? The default is `false`.",
                "from | String | No | Unix timestamp in milliseconds",
                "names | String | No | Separated with commas",
                "legs | Array of objects | No | A",
                "> sz | String | Yes | Either way, it should be there.",
            ),
            answer='{"code": "0", "msg": "", "inTime": "1", "data": [{"legs": [{"sz": "1"}]}]}',
            tells=(
                *("ordId | String | A", "legs | Array of objects | A", "> sz | String | A"),
                "inTime | String | Unix timestamp in microseconds",
            ),
        ),
    ),
    "a batch": (
        "POST /api/v5/trade/things",
        page(
            "POST /api/v5/trade/things",
            "POST / Place things",
            request='[{"instId": "A-B", "a": "1"}]',
            asks=(
                "instId | String | Yes | A",
                "a | String | No | Either `a` or `b` is required.",
                "b | String | No | A",
            ),
        ),
    ),
    "a POST of nothing": ("POST /api/v5/trade/all", page("POST /api/v5/trade/all", "POST / All")),
    "a GET with pages": (
        "GET /api/v5/trade/deep/er/list",
        page(
            "GET /api/v5/trade/deep/er/list",
            "GET / Things",
            request="?instType=SPOT&ids=a,b&limit=5",
            asks=(
                "instType | String | Yes | A\n`SPOT`\n`FUTURES`",
                "ids | String | No | Separated with commas",
                "after | String | No | Earlier than the requested `ordId`",
                "before | String | No | Newer than the requested `ordId`",
                "limit | String | No | The maximum is 100. The default is 100.",
            ),
        ),
    ),
    "public rows": (
        "GET /api/v5/market/rows",
        page(
            "GET /api/v5/market/rows",
            "GET / Rows",
            access="#### Rate Limit: 20 requests per 2 seconds\n\n#### Rate limit rule: IP",
            request="?instId=A-B",
            asks=("instId | String | Yes | A",),
            answer='{"code": "0", "msg": "", "data": [["1", "2"]]}',
            tells=("ts | String | Unix timestamp in milliseconds", "vol | String | A"),
        ),
    ),
}


def test_drafts_with_their_marks_replaced_are_good_descriptions(tmp_path: Path) -> None:
    folder = part(tmp_path, *FEW, "market/candles").parent
    texts = {f"page-{number}": text for number, (_, text) in enumerate(WHOLE.values())}
    docs = put(folder / "docs", **texts)
    operations = [operation for operation, _ in WHOLE.values()]
    before = okxgen("lint", cwd=folder).stdout
    assert okxgen("draft", *operations, "--docs", docs, cwd=folder).returncode == 0
    unfinished = okxgen("lint", cwd=folder)
    assert unfinished.returncode == 1
    for operation in operations:
        name = operation.partition("/api/v5/")[2]
        file = folder / "spec/paths" / f"{name}.yaml"
        lines = file.read_text(encoding="utf-8").split("\n")
        marked = rf"^spec/paths/{name}\.yaml:(\d+): unfinished: .* \[nothing-unfinished\]$"
        found = re.findall(marked, unfinished.stdout, re.M)
        assert found
        assert all(
            "TODO" in lines[int(each) - 1] or lines[int(each) - 1].endswith("|-") for each in found
        )
        finish(file)
    assert okxgen("format", cwd=folder).returncode == 0
    assert okxgen("lint", cwd=folder).stdout == before  # what a part of the description lacks
    generated = okxgen("generate", cwd=folder)
    assert (generated.returncode, generated.stderr) == (0, "")
    assert okxgen("drift", docs, cwd=folder).stdout == "no drift\n"
    assert okxgen("drift", cwd=folder).stdout == "no drift\n"  # the lock file has it


def test_the_drafted_rule_is_kept_by_the_generated_client(tmp_path: Path) -> None:
    folder = part(tmp_path, *FEW).parent
    operation, text = WHOLE["a POST with rules"]
    docs = put(folder / "docs", place=text)
    assert okxgen("draft", operation, "--docs", docs, cwd=folder).returncode == 0
    finish(folder / "spec/paths/trade/thing.yaml")
    assert okxgen("generate", cwd=folder).returncode == 0
    package = tiny.import_folder(folder / "generated/okx_v5", "drafted_okx_v5")
    request = package.OPERATIONS[operation].request
    assert request(inst_id="A-B", kind="market").to_wire() == {"instId": "A-B", "kind": "market"}
    error = tiny.refusal(package, request, {"instId": "A-B", "kind": "limit"})
    assert error.parameter == "px"
    assert "is required when kind is 'limit'" in str(error)
    encoded = package.OPERATIONS[operation].encode(
        inst_id="A-B", kind="limit", px="1.5", names=["a", "b"]
    )
    assert encoded.body == b'{"instId":"A-B","kind":"limit","px":"1.5","names":"a,b"}'


FIRST = (*FEW, "tradingBot/grid/close-position", "tradingBot/grid/orders-", "copytrading/")


@cache
def first_pages() -> Any:
    return documentation(SEEDS)


def drift_of_first_pages(spec: Path) -> list[tuple[str, str]]:
    """What the first pages say otherwise than a description, by operation."""
    found = against_description(first_pages(), described(spec), complete=False)
    return [(each.operation, str(each)) for each in found]


@pytest.mark.parametrize("operation", sorted(documentation(SEEDS).operations))
def test_the_first_endpoints_could_be_drafted_again(operation: str, tmp_path: Path) -> None:
    spec = part(tmp_path, *FIRST)
    folder = spec.parent
    before = drift_of_first_pages(spec), okxgen("lint", cwd=folder).stdout
    library = open_library(folder / "spec", first_pages())
    made = draft_of(first_pages(), operation, library, force=True)
    made.target.write_text(made.text, encoding="utf-8")
    finish(made.target)
    assert okxgen("format", cwd=folder).returncode == 0
    # The description has followed newer pages since, in what is not drafted again.
    others = [each for each in before[0] if each[0] != operation]
    assert (drift_of_first_pages(spec), okxgen("lint", cwd=folder).stdout) == (others, before[1])
