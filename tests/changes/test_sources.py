"""What can be compared with: folders, bundles, revisions of git, the last release."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from okxgen.cli import main

from tests.support.tiny import PATH, answer, get, item, post, put, root, text

ONE = root()
GETTING = get(responses=answer(item({"a": text()}, title="GetPlaceResult"), "GetPlaceReply"))
TWO = root({PATH: post(), f"{PATH}s": GETTING})
NEW_OPERATION = "1.0 to 1.0: 0 breaking, 1 added, 0 changed"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a description of two operations, where the commands are given."""
    put(tmp_path / "spec", TWO)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert main(["changes", *arguments]) == 0
    return capsys.readouterr().out.splitlines()


def test_a_description_and_its_bundles(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(project / "old", ONE)
    assert told(capsys, "old") == [
        NEW_OPERATION,
        "",
        "## Added",
        "",
        f"- `GET {PATH}s` (thing.get_place): new operation",
    ]
    assert main(["--spec", "old", "bundle", "bundles"]) == 0
    capsys.readouterr()
    for name in ("bundles", "bundles/openapi.json", "bundles/openapi.yaml"):
        assert told(capsys, name)[0] == NEW_OPERATION
        assert told(capsys, name, "old") == ["1.0 to 1.0: 0 breaking, 0 added, 0 changed"]
    (change,) = json.loads("\n".join(told(capsys, "old", "--json")))
    assert change["where"] == f"GET {PATH}s"


def test_a_revision_of_git(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@a.test", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=project, check=True, capture_output=True)

    put(project / "spec", ONE)
    git("init", "--quiet")
    git("add", "spec")
    git("commit", "--quiet", "--message", "one")
    git("tag", "v0.1.0")
    put(project / "spec", TWO)
    for name in ("HEAD", "v0.1.0", "0.1.0"):
        assert told(capsys, name)[0] == NEW_OPERATION
    # Where a revision has its bundles, they are read: any version can.
    put(project / "spec", root({PATH: {"post": {"what": "nobody reads"}}}))
    (project / "bundles").mkdir()
    (project / "bundles/openapi.json").write_text(json.dumps(ONE))
    git("add", "spec", "bundles")
    git("commit", "--quiet", "--message", "two")
    put(project / "spec", TWO)
    assert told(capsys, "HEAD")[0] == NEW_OPERATION


@pytest.mark.parametrize("name", ["nothing", "spec/fields.json", "broken.json"])
def test_what_cannot_be_read_is_named(
    project: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (project / "broken.json").write_text("{")
    (project / "spec/fields.json").write_text("{}")
    assert main(["changes", name]) == 2
    assert name in capsys.readouterr().err
