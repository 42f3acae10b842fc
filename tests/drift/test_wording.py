"""Descriptions that stand in the documentation word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen.cli import main

from tests.support.tiny import get, item, put, query, root, text

SENTENCE = "Only orders that are older than the one with this number."


def told(
    folder: Path, page: str, capsys: pytest.CaptureFixture[str], **words: str
) -> tuple[int, str]:
    """The exit code and what is printed, of a description with some words and of a page."""
    size = words.get("field", "How large it is, in contracts of the instrument.")
    read = item({"sz": text(description=size)})
    after = query("after", text(), description=words.get("parameter", "Where to begin."))
    put(folder / "spec", root({"/api/v5/thing/list": get([after], read)}))
    (folder / "docs").mkdir()
    (folder / "docs/page.md").write_text(page)
    code = main(["--spec", str(folder / "spec"), "wording", str(folder / "docs")])
    return code, capsys.readouterr().out


def test_own_words_are_no_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told(tmp_path, f"# Orders\n\n{SENTENCE}\n", capsys)
    assert (code, said.splitlines()[-1][:4]) == (0, "0 of")


@pytest.mark.parametrize(
    "page",
    [
        SENTENCE,
        SENTENCE.upper(),
        "sz | String | Only orders that are  \nolder than the one with this `number`, or none.",
    ],
)
@pytest.mark.parametrize("where", ["parameter", "field"])
def test_a_sentence_of_the_pages_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], page: str, where: str
) -> None:
    code, said = told(tmp_path, page, capsys, **{where: SENTENCE})
    assert code == 1
    assert SENTENCE in said
    assert said.splitlines()[-1].startswith("1 of ")


def test_few_words_are_a_fact(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told(tmp_path, "Size of the order.", capsys, field="Size of the order.")
    assert (code, said.splitlines()[-1][:4]) == (0, "0 of")


def test_there_must_be_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path / "spec", root())
    (tmp_path / "docs").mkdir()
    assert main(["--spec", str(tmp_path / "spec"), "wording", str(tmp_path / "docs")]) == 2
    assert "no page of documentation is there" in capsys.readouterr().err
