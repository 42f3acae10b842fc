"""The command line: what it prints, what it writes, and the status it ends with."""

from __future__ import annotations

import gc
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from okxgen import cli
from okxgen.cli import main

from tests.support.description import part_of_description
from tests.support.paths import ROOT
from tests.support.tiny import as_yaml, asking, put, request, root, text

OKXGEN = Path(sys.executable).with_name("okxgen")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a tiny description, which is where the commands are given."""
    put(tmp_path / "spec", root())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def snapshot(folder: Path) -> dict[str, bytes]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_generate_tells_what_it_wrote(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert "wrote generated/okx_v5/thing/place.py" in printed
    assert len(printed) == len(snapshot(project / "generated"))


def test_generate_tells_that_nothing_changed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate"])
    before = snapshot(project)
    capsys.readouterr()
    assert main(["generate"]) == 0
    assert capsys.readouterr().out == "generated/okx_v5 is up to date\n"
    assert snapshot(project) == before


def test_generate_tells_what_it_deleted(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate"])
    document = as_yaml(root()).replace('"thing', '"other')
    put(project / "spec", document)
    capsys.readouterr()
    assert main(["generate"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert "deleted generated/okx_v5/thing/place.py" in printed
    assert "wrote generated/okx_v5/other/place.py" in printed
    assert not (project / "generated/okx_v5/thing/place.py").exists()


def test_generate_writes_where_it_is_told(project: Path) -> None:
    shutil.move("spec", "elsewhere")
    assert main(["--spec", "elsewhere", "--output", "out/pkg", "generate"]) == 0
    assert (project / "out/pkg/thing/place.py").is_file()
    assert not (project / "generated").exists()


def test_check_agrees_with_generate(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate"])
    capsys.readouterr()
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "generated/okx_v5 is what spec says\n"


def test_check_shows_the_difference_and_the_command_that_fixes_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate"])
    changed = project / "generated/okx_v5/thing/place.py"
    changed.write_text(changed.read_text().replace("Some text.", "Other text."))
    before = snapshot(project)
    capsys.readouterr()
    assert main(["check"]) == 1
    printed = capsys.readouterr()
    assert '-    """Other text."""\n' in printed.out
    assert '+    """Some text."""\n' in printed.out
    assert "generated/okx_v5/thing/place.py" in printed.err
    assert "generated/okx_v5/client.py" not in printed.err
    assert "make generate" in printed.err
    assert snapshot(project) == before


def test_check_tells_of_missing_and_stale_files(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate"])
    target = project / "generated/okx_v5"
    (target / "client.py").unlink()
    (target / "stale.py").write_text("")
    (target / "MANIFEST").write_text((target / "MANIFEST").read_text() + "stale.py\n")
    capsys.readouterr()
    assert main(["check"]) == 1
    told = capsys.readouterr().err
    assert "generated/okx_v5/client.py" in told
    assert "generated/okx_v5/stale.py" in told
    assert (target / "stale.py").exists()


def test_check_before_anything_was_generated(project: Path) -> None:
    assert main(["check"]) == 1
    assert not (project / "generated").exists()


@pytest.mark.parametrize("command", ["generate", "check", "lint"])
def test_a_broken_description(
    project: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate"])
    put(project / "spec", asking(request({"a": text(multipleOf=2)})))
    before = snapshot(project)
    capsys.readouterr()
    status = main([command])
    printed = capsys.readouterr()
    lines = (project / "spec/openapi.yaml").read_text().split("\n")
    line = 1 + next(number for number, each in enumerate(lines) if "multipleOf" in each)
    told = printed.out if command == "lint" else printed.err
    assert status == (1 if command == "lint" else 2)
    assert told.startswith(f"spec/openapi.yaml:{line}: the schema keyword 'multipleOf'")
    assert "\n    Supported are: " in told
    assert snapshot(project) == before


@pytest.mark.parametrize("command", [["vendor", "out"], ["bundle", "out"]])
def test_nothing_is_written_where_a_reference_leads_nowhere(
    project: Path, command: list[str]
) -> None:
    put(project / "spec", asking(request({"a": {"$ref": "#/nowhere"}})))
    assert main(command) == 2
    assert not (project / "out").exists()


@pytest.mark.parametrize("command", ["generate", "check", "bundle"])
def test_no_description_at_all(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command]) == 2
    assert "spec/openapi.yaml:1: there is no such file" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_yaml(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(project / "spec", "a: 1\na: 2\n")
    assert main(["generate"]) == 2
    assert capsys.readouterr().err.startswith("spec/openapi.yaml:2: ")


def test_a_file_that_cannot_be_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "generated").write_text("in the way")
    assert main(["generate"]) == 2
    assert re.match(r"okxgen: .*generated", capsys.readouterr().err)
    assert (project / "generated").read_text() == "in the way"


@pytest.mark.parametrize("arguments", [[], ["unknown"], ["generate", "too", "many"], ["vendor"]])
def test_a_wrong_call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: okxgen" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["generate", "check", "lint", "bundle", "vendor"])
def test_every_command_is_told_of(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    assert command in capsys.readouterr().out


@pytest.mark.slow
def test_the_installed_command(project: Path) -> None:
    done = subprocess.run([OKXGEN, "generate"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    done = subprocess.run([OKXGEN, "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    (project / "generated/okx_v5/client.py").write_text("")
    done = subprocess.run([OKXGEN, "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    put(project / "spec", "a: [")
    done = subprocess.run([OKXGEN, "check"], capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


@pytest.mark.parametrize(("name", "collects"), [("lint", False), ("mock", True)])
def test_garbage_is_collected_by_what_runs_on(
    monkeypatch: pytest.MonkeyPatch, name: str, collects: bool
) -> None:
    seen: list[bool] = []

    def command(_: object) -> int:
        seen.append(gc.isenabled())
        raise OSError("it fails")

    command.__name__ = name
    monkeypatch.setattr(cli, name, command)
    assert main([name]) == 2
    assert seen == [collects]
    assert gc.isenabled()


def test_the_package_has_the_blocking_half_that_generate_writes(project: Path) -> None:
    """A generator of one's own, since its sources are written."""
    shutil.copytree(ROOT / "generator", project / "okxgen")
    blocking = project / "okxgen/outputs/python/runtime/calls/client.py"
    fresh = blocking.read_text()
    blocking.write_text(f"{fresh}# stale\n")
    env = {**os.environ, "PYTHONPATH": str(project)}
    command = [sys.executable, "-m", "okxgen.cli", "generate"]
    subprocess.run(command, env=env, check=True, capture_output=True)
    assert blocking.read_text() == fresh
    assert (project / "generated/okx_v5/_runtime/calls/client.py").read_text().endswith(fresh)


def test_a_difference_that_the_terminal_cannot_show(project: Path) -> None:
    """Where the terminal takes ASCII only, the other letters are no reason to fail."""
    put(project / "spec", asking(request({"a": text(description="\u5e73\u4ed3.")})))
    here = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    narrow = {**here, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run([OKXGEN, "check"], capture_output=True, env=narrow, check=False)
    assert done.returncode == 1, done.stderr.decode()
    assert b"make generate" in done.stderr


@pytest.mark.slow
def test_the_committed_package_is_what_the_description_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["check"]) == 0, capsys.readouterr().out


@pytest.mark.slow
def test_the_description_keeps_the_rules_of_the_house(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["lint"]) == 0, capsys.readouterr().out


def test_commands_that_write_are_installed_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `make format` and `make bundle` run, each as a process of its own."""
    status = part_of_description(tmp_path, "system/") / "paths/system/status.yaml"
    laid_out = status.read_text()
    status.write_text(laid_out.replace("  operationId:", "  operationId:  "))
    monkeypatch.chdir(tmp_path)
    for command, told in (
        (("format",), "wrote spec/paths/system/status.yaml"),
        (("bundle", "out"), "wrote out/openapi.json"),
    ):
        done = subprocess.run([OKXGEN, *command], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert told in done.stdout.splitlines()
    assert status.read_text() == laid_out
    assert "/api/v5/system/status" in (tmp_path / "out/openapi.yaml").read_text()
