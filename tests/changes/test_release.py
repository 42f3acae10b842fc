"""A release is written down, and what changes after it is told and has its version."""

from __future__ import annotations

from pathlib import Path

import pytest
from okxgen import __version__
from okxgen.changes.compare import Change
from okxgen.changes.documents import described
from okxgen.changes.keywords import Kind
from okxgen.changes.prepare import too_low
from okxgen.changes.versions import least
from okxgen.cli import main
from okxgen.description.resolve import open_description

from tests.support.paths import ROOT
from tests.support.tiny import PATH, post, put, request, root, text

CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
BEGIN, END = (line for line in CHANGELOG.splitlines() if line.startswith("<!-- "))
LESS = root({PATH: post(request({"ccy": text()}))})


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a description and a changelog, where the commands are given."""
    put(tmp_path / "spec", root())
    (tmp_path / "CHANGELOG.md").write_text(
        f"# Changelog\n\n## Unreleased\n\n{BEGIN}\n{END}\n\n- By hand.\n\n## 0.0.1\n\nOld.\n"
    )
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator/__init__.py").write_text('"""Some."""\n\n__version__ = "0.0.1"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def changelog(project: Path) -> str:
    assert main(["generate"]) == 0
    assert main(["check"]) == 0
    return (project / "CHANGELOG.md").read_text()


def test_before_the_first_release_all_is_new(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"{BEGIN}\n\nNothing was released yet. The first release has" in changelog(project)
    capsys.readouterr()
    assert main(["changes"]) == 2
    assert "Nothing was released yet: name what to compare with." in capsys.readouterr().err
    assert too_low(open_description(project / "spec"), described(project / "spec")) == []


def test_a_release_is_written_down(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare", __version__, "--day", "2026-12-01"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"wrote {name}" for name in ("CHANGELOG.md", "generator/__init__.py", "released.json")
    ]
    own = (project / "generator/__init__.py").read_text()
    assert own == f'"""Some."""\n\n__version__ = "{__version__}"\n'
    same = f"The description has not changed since {__version__}."
    assert changelog(project) == (
        f"# Changelog\n\n## Unreleased\n\n{BEGIN}\n\n{same}\n\n{END}\n\n"
        f"## {__version__} (2026-12-01)\n\nThe first release has the description whole: "
        "1 operations of REST, 0 channels and 0 operations of the streams.\n\n"
        "- By hand.\n\n## 0.0.1\n\nOld.\n"
    )
    before = {each: each.read_bytes() for each in project.rglob("*") if each.is_file()}
    assert main(["prepare", __version__]) == 2
    assert main(["prepare", "next"]) == 2
    assert "is released already" in capsys.readouterr().err
    assert before == {each: each.read_bytes() for each in project.rglob("*") if each.is_file()}


def test_what_changes_afterwards_needs_its_version(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prepare", __version__]) == 0
    put(project / "spec", LESS)
    text = changelog(project)
    assert "1 breaking, 1 added, 0 changed.\n\n#### Breaking\n" in text
    assert f"- `POST {PATH}` (thing.place): parameter `instId` removed\n" in text
    library = open_description(project / "spec")
    package, description = too_low(library, described(project / "spec"))
    assert package.what.startswith(f"{__version__} is too low for what changed since {__version__}")
    assert description.file.name == "openapi.yaml"
    assert "add a number: 1.0.1" in description.instead
    capsys.readouterr()
    assert main(["changes"]) == 1
    assert capsys.readouterr().out.endswith(
        f"After {__version__}, this is {package.instead.split()[1]} or later.\n"
    )


@pytest.mark.parametrize(
    ("released", "kinds", "version"),
    [
        ("0.2.3", ["breaking", "added"], "0.3.0"),
        ("0.2.3", ["added", "changed"], "0.2.4"),
        ("0.2.3", ["changed"], "0.2.4"),
        ("0.2.3", [], "0.2.3"),
        ("1.2.3", ["breaking"], "2.0.0"),
        ("1.2.3", ["added"], "1.3.0"),
        ("1.2.3", ["changed"], "1.2.4"),
    ],
)
def test_the_number_that_steps(released: str, kinds: list[Kind], version: str) -> None:
    assert least(released, [Change(each, "", "", "") for each in kinds]) == version
