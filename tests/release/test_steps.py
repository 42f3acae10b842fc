"""The steps of `make release`, on what they must refuse. The whole of it runs before a release."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import tomllib
from pathlib import Path

import pytest

from tests.release import checks, installing
from tests.release.building import refuse_sdist, refuse_wheel, without_times
from tests.release.stopping import Stopped, run
from tests.support.paths import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WHOLE = [
    *("okx_v5/py.typed", "okx_v5/client.py", "okxgen/spec/openapi.yaml"),
    "okx_openapi-1.dist-info/licenses/LICENSE",
]


def test_a_wheel_has_all_and_nothing_else() -> None:
    refuse_wheel(WHOLE)
    for name in WHOLE:
        with pytest.raises(Stopped, match="the wheel lacks"):
            refuse_wheel([each for each in WHOLE if each != name])
    with pytest.raises(Stopped, match="the wheel has tests"):
        refuse_wheel([*WHOLE, "tests/x.py"])


def test_a_source_distribution_is_what_is_committed() -> None:
    refuse_sdist(
        ["a.py", "PKG-INFO", "x.egg-info/SOURCES.txt", "setup.cfg"], ["a.py", ".gitignore"]
    )
    with pytest.raises(Stopped, match=r"lacks b\.py"):
        refuse_sdist(["a.py"], ["a.py", "b.py"])
    with pytest.raises(Stopped, match=r"has b\.py"):
        refuse_sdist(["a.py", "b.py"], ["a.py"])


def _archive(when: int, name: str) -> bytes:
    told = io.BytesIO()
    with tarfile.open(fileobj=told, mode="w:gz") as archive:
        for file in ("b", "a"):
            member = tarfile.TarInfo(file)
            member.mtime, member.uname, member.size = when, name, 1
            archive.addfile(member, io.BytesIO(file.encode()))
    return told.getvalue()


def test_a_source_distribution_is_the_same_wherever_it_is_built() -> None:
    once, twice = (without_times(_archive(when, name), 9) for when, name in ((1, "a"), (2, "b")))
    assert once == twice
    with tarfile.open(fileobj=io.BytesIO(gzip.decompress(once))) as archive:
        assert [(each.name, each.mtime) for each in archive.getmembers()] == [("a", 9), ("b", 9)]


def test_the_first_lines_of_the_readme_meet_the_practice_exchange() -> None:
    lines = installing.first_lines(README, "http://127.0.0.1:1").splitlines()
    assert lines[0] == "from okx_v5 import Client"
    assert '    base_url="http://127.0.0.1:1",' in lines
    assert '"..."' not in "".join(lines)
    assert lines[-1].startswith("print(")


def test_an_install_brings_msgspec_and_the_transport_and_nothing_else() -> None:
    names = {each.partition(">")[0] for each in PROJECT["dependencies"]}
    assert names | {PROJECT["name"]} == installing.BROUGHT


def test_every_extra_is_documented() -> None:
    told = (ROOT / "docs/releasing.md").read_text(encoding="utf-8")
    for each in PROJECT["optional-dependencies"]:
        assert re.search(f"^\\| .*`{each}`.* \\|", told, re.MULTILINE), each


def test_what_is_unreleased_is_what_was_written_by_hand() -> None:
    block = "<!-- Begin -->\n\n### The description\n\n- One.\n\n<!-- End -->\n"
    assert checks.lines_by_hand(f"# Changelog\n\n## Unreleased\n\n{block}") == []
    assert checks.lines_by_hand(f"## Unreleased\n\n{block}\n- Two.\n") == ["- Two."]


def test_a_command_that_fails_says_what_it_said_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Stopped, match="unknown-option") as found:
        run("git", "--unknown-option", cwd=tmp_path, instead="Do this.")
    assert found.value.instead == "Do this."
    with pytest.raises(Stopped, match="no such"):
        run(tmp_path / "no such", cwd=tmp_path, instead="Install it.")


def test_a_tree_that_is_not_committed_is_refused(tmp_path: Path) -> None:
    run("git", "init", "--quiet", cwd=tmp_path, instead="")
    checks.clean_tree(tmp_path)
    (tmp_path / "a").write_text("a")
    with pytest.raises(Stopped, match="not committed"):
        checks.clean_tree(tmp_path)
