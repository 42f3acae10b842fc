"""Error codes: those of the pages and those of the description are the same, or that is drift."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from okxgen.description.codes import FILE, error_table
from okxgen.description.resolve import open_description
from okxgen.docs.facts import Documentation
from okxgen.drift.codes import codes_against_description, codes_between_copies
from okxgen.drift.lock import NAME, lock_text, locked
from okxgen.errors import SpecError

from tests.docs.pages import okxgen, page, put, read
from tests.support import tiny
from tests.support.tiny import Json

LIST = """---
anchor_id: error-code-rest-api
---
# REST API
### Public

Error Code | HTTP Status Code | Error Message
---|---|---
0 | 200 |
50001 | 503 | Service down. {param0}
51008_1000 | 200 | Too little
51008_1001 | 200 | Too little
continued | 200 | here

错误码 | HTTP 状态码 | 错误提示
---|---|---
50001 | 503 | 服务暂停

# WebSocket

Error Code | Error Message
---|---
4001 | Login failed
"""
MORE = "Error code | HTTP status code | Error message\n---|---|---\n55123 | 200 | Too little\n"
SUCCESS = {"at": ["0"], "about": ["added"], "settled": "No error.", "why": "It is a success."}


def spec(
    folder: Path, *codes: str, closes: tuple[str, ...] = (), errata: list[Json] | None = None
) -> Path:
    """A description with some error codes, and codes of closed connections."""
    told = {"class": "ApiError", "resend": "no", "meaning": "No."}
    errors: Json = {"classes": {}, "codes": dict.fromkeys(codes, told)}
    errors["closes"] = {code: {"meaning": "It is closed."} for code in closes}
    return tiny.put(folder, tiny.root(), errors={**errors, "x-okx-errata": errata or []})


def drift(docs: Documentation, where: Path, whole: bool = True) -> list[tuple[Any, str]]:
    found = codes_against_description(docs, open_description(where), whole)
    return [(each.field, each.change) for each in found]


def test_the_codes_of_the_list_and_of_single_pages_are_read(tmp_path: Path) -> None:
    docs = read(tmp_path, LIST, more=page() + MORE)
    assert docs.lists_codes
    assert docs.codes == {
        "0": ("place.md", 9),
        "50001": ("place.md", 10),
        "51008": ("place.md", 11),
        "55123": ("more.md", docs.codes["55123"][1]),
    }


CLOSES = """
Status Code | Reason Text
---|---
4001 | Login Failed
4005 | Buffer is full

状态码 | 文案
---|---
4001 | 登录失败
"""


def test_codes_of_the_streams_and_of_closed_connections_are_read(tmp_path: Path) -> None:
    docs = read(tmp_path, LIST.replace("4001 |", "60004 | Too late\n4001 |") + CLOSES)
    assert {*docs.codes} == {"0", "50001", "51008", "60004", "close 4001", "close 4005"}


def test_a_code_of_closed_connections_is_described_or_settled(tmp_path: Path) -> None:
    docs = read(tmp_path / "docs", LIST + CLOSES)
    settled = {"at": ["close 4006"], "about": ["removed"], "settled": "It is.", "why": "It is so."}
    known, closes = ("50001", "51008"), ("4001", "4006", "4009")
    described = spec(tmp_path, *known, closes=closes, errata=[SUCCESS, settled])
    assert drift(docs, described) == [("close 4005", "added"), ("close 4009", "removed")]
    with pytest.raises(SpecError, match="no code of a close frame"):
        drift(docs, spec(tmp_path, *known, closes=("401",)))


def test_the_same_codes_are_no_drift(tmp_path: Path) -> None:
    docs = read(tmp_path / "docs", LIST)
    assert drift(docs, spec(tmp_path, "50001", "51008", errata=[SUCCESS])) == []


def test_codes_that_are_the_same_are_not_looked_up(tmp_path: Path) -> None:
    """To find the line of one is to read the file again, and there are hundreds."""
    docs = read(tmp_path / "docs", LIST)
    library = open_description(spec(tmp_path, "50001", "51008", errata=[SUCCESS]))
    error_table(library)
    (tmp_path / FILE).write_text("a: [")
    assert list(codes_against_description(docs, library, True)) == []


def test_a_code_on_one_side_is_drift(tmp_path: Path) -> None:
    docs = read(tmp_path / "docs", LIST)
    described = spec(tmp_path, "50001", "51009", errata=[SUCCESS])
    assert drift(docs, described) == [("51008", "added"), ("51009", "removed")]
    added, removed = codes_against_description(docs, open_description(described), True)
    assert (added.page, added.line) == ("place.md", 11)
    assert removed.page == "errors.yaml"
    assert removed.line == tiny.line_with(described / "errors.yaml", '"51009"')


def test_what_is_described_may_stand_on_other_pages(tmp_path: Path) -> None:
    """Where pages do not claim to be all there are, or list no codes, none is gone."""
    described = spec(tmp_path, "50001", "51008", "51009", errata=[SUCCESS])
    assert drift(read(tmp_path / "docs", LIST), described, whole=False) == []
    assert drift(read(tmp_path / "page", page() + MORE), described) == [("55123", "added")]


@pytest.mark.parametrize(
    ("erratum", "left"),
    [
        ({"at": ["51008"], "about": ["added"]}, [("51009", "removed")]),
        ({"at": ["51009"], "about": ["removed"]}, [("51008", "added")]),
        (
            {"at": ["50001"], "about": ["removed"]},
            [("51008", "added"), ("51009", "removed"), ("50001", "stale")],
        ),
        (
            {"at": ["59999"], "about": ["added"]},
            [("51008", "added"), ("51009", "removed"), ("59999", "stale")],
        ),
    ],
)
def test_an_erratum_settles_a_code(tmp_path: Path, erratum: Json, left: list[Any]) -> None:
    entry = {"settled": "So it is.", "why": "It is so.", **erratum}
    described = spec(tmp_path, "50001", "51009", errata=[SUCCESS, entry])
    assert drift(read(tmp_path / "docs", LIST), described) == left


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"about": ["values"]}, "'values' is not known here"),
        ({"at": ["50001"]}, "is described, and not added"),
        ({"about": ["removed"]}, "'0' is not described"),
        ({"said": {}}, "'said' means nothing"),
        ({"why": " "}, "says nothing"),
        ({"at": [0]}, "must be a string"),
    ],
)
def test_an_erratum_that_is_none(tmp_path: Path, change: Json, what: str) -> None:
    described = spec(tmp_path, "50001", errata=[{**SUCCESS, **change}])
    with pytest.raises(SpecError, match=what) as caught:
        drift(Documentation(), described)
    assert caught.value.file.name == "errors.yaml"


def test_the_lock_file_has_them(tmp_path: Path) -> None:
    described = spec(tmp_path, "50001", "51008", errata=[SUCCESS])
    docs = read(tmp_path / "docs", LIST)
    text = lock_text(docs, [], "")
    (described / NAME).write_text(text, encoding="utf-8")
    lock = locked(described)
    assert (lock.codes.keys(), lock.lists_codes) == (docs.codes.keys(), True)
    assert lock_text(read(tmp_path / "page", page() + MORE), [], text) == text
    assert lock_text(read(tmp_path / "none", page()), [], text) == text
    other = read(tmp_path / "docs", LIST.replace("51008", "51009"))
    assert '"51008"' not in lock_text(other, [], text)


def test_drift_by_pages_and_by_the_lock_file(tmp_path: Path) -> None:
    where = spec(tmp_path / "spec", "50001", "51009", errata=[SUCCESS])
    put(tmp_path / "docs", codes=LIST)
    (where / NAME).write_text(lock_text(read(tmp_path / "docs", LIST), [], ""))
    by_lock = okxgen("drift", cwd=tmp_path).stdout
    assert "code 51008 added" in by_lock
    assert "code 51009 removed" in by_lock
    by_pages = okxgen("drift", "docs", cwd=tmp_path).stdout
    assert "code 51008 added  (codes.md:11)" in by_pages
    assert "51009" not in by_pages
    assert "code 51009 removed" in okxgen("drift", "--complete", "docs", cwd=tmp_path).stdout


def test_codes_come_and_go_between_copies(tmp_path: Path) -> None:
    old = read(tmp_path / "old", LIST)
    new = read(tmp_path / "new", LIST.replace("50001", "50002"))
    found = [(each.field, each.change) for each in codes_between_copies(old, new)]
    assert found == [("50002", "added"), ("50001", "removed")]
    assert list(codes_between_copies(old, read(tmp_path / "page", page() + MORE))) == []
