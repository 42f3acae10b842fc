"""The page of the tests that a draft writes: examples exactly as they are printed."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from okxgen.draft.page import block

from tests.docs.small import asks, code, copy, page, tells
from tests.draft.drafts import described, draft_of, drafted
from tests.endpoints.faults import faults
from tests.endpoints.pages import read_page

OPERATION = "POST /api/v5/small/thing"
BODY = '{\n  "a":"1",\n    "b": "2"\n }'
WHOLE = page(
    code(f"POST /api/v5/small/thing\nbody\n{BODY}", "Request Example"),
    asks("a | String | Yes | A", "b | String | No | B"),
    code('{"code": "0", "msg": "", "data": [{"a": "1",}]}'),
    tells("a | String | A"),
)


def test_examples_stand_as_they_are_printed(tmp_path: Path) -> None:
    docs = copy(tmp_path / "docs", thing=WHOLE)
    made = draft_of(docs, OPERATION, deepcopy(described()))
    file = tmp_path / "page.yaml"
    file.write_text(made.page, encoding="utf-8")
    assert [each.what for each in faults(file)] == ["a TODO"]  # the permission
    assert "TODO" in file.read_text(encoding="utf-8").splitlines()[faults(file)[0].line - 1]
    found = read_page(file)
    assert found.operation == OPERATION
    assert found.example("english").request.printed.strip("\n").endswith(BODY)
    response = found.example("english").response
    assert response.printed == '{"code": "0", "msg": "", "data": [{"a": "1",}]}\n'
    assert response.json == {"code": "0", "msg": "", "data": [{"a": "1"}]}
    assert response.why == "The page has a trailing comma."
    assert found.errata == [{"at": "example.response", "settled": "corrected"}]


def test_the_page_is_filed_under_the_method(tmp_path: Path) -> None:
    made = drafted(tmp_path, page(operation=OPERATION), OPERATION)
    told = yaml.safe_load(made.page)
    assert made.page_name == f"{told['method'].replace('.', '/')}.yaml"
    assert told["documentation"].startswith("https://www.okx.com/docs-v5/en/#")


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "a\nb",
        " a\n  b",
        "a \nb\t",
        "\n a",
        "a: 'b' # c",
        "{{x}}: |",
        "a\u2028b",
        "a\u0007",
        "\ta",
    ],
)
def test_a_block_is_read_as_it_was_written(text: str) -> None:
    assert yaml.safe_load(f"- {block(text, 2)}") == [f"{text}\n"]
    assert yaml.safe_load(f"a:\n    - {block(text, 6)}") == {"a": [f"{text}\n"]}
