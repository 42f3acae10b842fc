"""Golden cases: the text that is generated, and what it does when it is used."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

import black
import pytest

from tests.outputs.python.golden import golden, update

CASES = golden.cases()

# So that a use that fails says what it found.
pytest.register_assert_rewrite(*(f"tests.outputs.python.golden.{case}.use" for case in CASES))

FILES = [(case, name) for case in CASES for name in golden.expected(case)]
USES = [(case, name) for case in CASES for name in golden.checks(case)]

BLACK = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})


@cache
def files(case: str) -> dict[str, str]:
    return golden.generated(case)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], ModuleType]:
    folder = tmp_path_factory.mktemp("golden")
    return cache(lambda case: golden.package(case, folder))


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_whole(case: str) -> None:
    assert golden.expected(case)
    assert golden.checks(case)


@pytest.mark.parametrize(("case", "name"), FILES)
def test_the_text(case: str, name: str) -> None:
    made = files(case)
    assert name in made
    told = golden.difference(case, name, golden.expected(case)[name], made[name])
    if told:
        pytest.fail(told, pytrace=False)


@pytest.mark.parametrize(("case", "name"), USES)
def test_the_use(packages: Callable[[str], ModuleType], case: str, name: str) -> None:
    golden.checks(case)[name](packages(case))


@pytest.mark.parametrize(("case", "name"), FILES)
def test_black_changes_nothing(case: str, name: str) -> None:
    made = files(case)[name]
    assert black.format_str(made, mode=BLACK) == made


def test_a_difference_tells_the_command_that_takes_it_over() -> None:
    case = CASES[0]
    told = golden.difference(case, "thing/place.py", "a = 1\n", "a = 2\n")
    assert "-a = 1\n+a = 2\n" in told
    assert told.endswith(f".venv/bin/python -m tests.outputs.python.golden.update {case}\n")
    assert golden.difference(case, "thing/place.py", "a = 1\n", "a = 1\n") == ""


def test_the_command_takes_a_difference_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case, name = FILES[0]
    spec = tmp_path / case / "spec/openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_bytes((golden.HERE / case / "spec/openapi.yaml").read_bytes())
    (tmp_path / case / "expected" / name).parent.mkdir(parents=True)
    (tmp_path / case / "expected" / name).write_text("old\n")
    for module in (golden, update):
        monkeypatch.setattr(module, "HERE", tmp_path)
    assert update.main([case, "version.py"]) == 0
    made = golden.generated(case)
    assert golden.expected(case) == {name: made[name], "version.py": made["version.py"]}
    assert f"wrote tests/outputs/python/golden/{case}/expected/{name}" in capsys.readouterr().out
    assert update.main(["no-such-case"]) == 2
    assert case in capsys.readouterr().err
