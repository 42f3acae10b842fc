"""What keeps the code readable: small functions and files, plain templates, one direction."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.support.paths import ROOT

GENERATOR = ROOT / "generator"
TEMPLATES = GENERATOR / "outputs/python/templates"
CHOICE = re.compile(r"\{%-? *(if|elif|set|macro|call|filter)\b")
CODE = [
    file
    for folder in (GENERATOR, ROOT / "tests")
    for file in sorted(folder.rglob("*.py"))
    if "expected" not in file.parts
]


def relative(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.slow
def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{relative(file)}:{node.lineno} {node.name}"
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        if (node.end_lineno or 0) - node.lineno >= 60
    ]
    assert long == []


def test_no_file_is_longer_than_600_lines() -> None:
    files = [*CODE, *sorted(TEMPLATES.glob("*.j2"))]
    lengths = {relative(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert {name: length for name, length in lengths.items() if length > 600} == {}


def test_what_runs_alone_is_where_make_test_looks_for_it() -> None:
    (line,) = re.findall(r"pytest -m alone (.*)", (ROOT / "Makefile").read_text(encoding="utf-8"))
    looked_at = [ROOT / path for path in line.split()]
    marked = [file for file in CODE if "mark.alone" in file.read_text(encoding="utf-8")]
    here = Path(__file__)
    assert len(marked) > 5
    assert [
        relative(file)
        for file in marked
        if file != here and not any(file.is_relative_to(path) for path in looked_at)
    ] == []


def test_templates_lay_out_and_decide_nothing() -> None:
    """Loops aside, at most one line in ten of all templates is a choice; none sets or computes."""
    lines = [
        line for file in sorted(TEMPLATES.glob("*.j2")) for line in file.read_text().split("\n")
    ]
    choices = [
        line for line in lines if re.search(r"\{%-? *(if|elif|set|macro|call|filter)\b", line)
    ]
    assert len(choices) <= len(lines) / 10


def imports_of(file: Path) -> Iterator[Path]:
    """The files that a module of the generator imports from it, wherever the import stands."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            names = [folder / f"{each.name}.py" for each in node.names]
            targets = [folder.with_suffix(".py"), *names]
            yield from (target for target in targets if target.is_file())


def part_of(file: Path) -> str:
    """The stage or the output that a module belongs to."""
    steps = file.relative_to(GENERATOR).with_suffix("").parts
    return "/".join(steps[:2]) if steps[0] == "outputs" and len(steps) > 2 else steps[0]


def circle(graph: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_no_stage_knows_a_later_one() -> None:
    graph: dict[str, set[str]] = {}
    for file in GENERATOR.rglob("*.py"):
        own = graph.setdefault(part_of(file), set())
        own |= {part_of(target) for target in imports_of(file)} - {part_of(file)}
    assert circle(graph) == []
    every_stage_may = {"errors", "memory"}
    assert not graph["description"] - every_stage_may
    assert not any(graph[name] for name in every_stage_may)
    assert {"description", "outputs/python"} <= graph.keys()


@pytest.mark.parametrize("folder", ["description", "outputs", "docs", "drift", "draft", "practice"])
def test_modules_are_not_imported_in_a_circle(folder: str) -> None:
    graph = {
        relative(file): {relative(target) for target in imports_of(file)} - {relative(file)}
        for file in (GENERATOR / folder).rglob("*.py")
        if file.name != "__init__.py"
    }
    assert circle(graph) == []
