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

USES = [(case, name) for case in CASES for name in golden.checks(case)]

BLACK = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})

# More of it is read by nobody when a template changes.
LONGEST = 60


@cache
def files(case: str) -> dict[str, str]:
    return golden.generated(case)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], ModuleType]:
    folder = tmp_path_factory.mktemp("golden")
    return cache(lambda case: golden.package(case, files(case), folder))


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_whole_and_short(case: str) -> None:
    assert golden.checks(case)
    assert 0 < len(golden.expected(case).splitlines()) <= LONGEST


@pytest.mark.parametrize("case", CASES)
def test_the_text(case: str) -> None:
    before = golden.expected(case)
    told = golden.difference(case, before, golden.excerpt(case, files(case)))
    if told:
        pytest.fail(told, pytrace=False)


@pytest.mark.parametrize(("case", "name"), USES)
def test_the_use(packages: Callable[[str], ModuleType], case: str, name: str) -> None:
    golden.checks(case)[name](packages(case))


@cache
def formatted(source: str) -> str:
    return black.format_str(source, mode=BLACK)


@pytest.mark.parametrize("case", CASES)
def test_black_changes_nothing(case: str) -> None:
    for name, source in files(case).items():
        if name.endswith(".py") and not name.startswith("_runtime"):
            assert formatted(source) == source, name


def test_a_difference_tells_the_command_that_takes_it_over() -> None:
    case = CASES[0]
    told = golden.difference(case, "a = 1\n", "a = 2\n")
    assert "-a = 1\n+a = 2\n" in told
    assert told.endswith(f".venv/bin/python -m tests.outputs.python.golden.update {case}\n")
    assert golden.difference(case, "a = 1\n", "a = 1\n") == ""


def test_the_command_takes_a_difference_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = CASES[0]
    spec = tmp_path / case / "spec/openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_bytes((golden.HERE / case / "spec/openapi.yaml").read_bytes())
    heading = golden.headings(golden.expected(case))[0]
    (tmp_path / case / "expected.txt").write_text(f"{heading}\nold\n", encoding="utf-8")
    for module in (golden, update):
        monkeypatch.setattr(module, "HERE", tmp_path)
    assert update.main([case, "version.py: header"]) == 0
    assert golden.headings(golden.expected(case)) == [heading, "# version.py: header"]
    made = golden.generated(case)
    assert golden.expected(case) == golden.excerpt(case, made)
    assert "\nold\n" not in golden.expected(case)
    assert made["version.py"].startswith(golden.expected(case).split("header\n")[1])
    assert f"wrote tests/outputs/python/golden/{case}/expected.txt" in capsys.readouterr().out
    assert update.main(["no-such-case"]) == 2
    assert case in capsys.readouterr().err
