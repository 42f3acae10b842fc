"""The blocking half of the runtime is what is derived from the awaited one, and nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from okxgen.outputs.files import compare
from okxgen.outputs.python import unasync as module
from okxgen.outputs.python.unasync import RUNTIME, UnasyncError, blocking_modules, unasync

MODULES = sorted(blocking_modules())


def test_it_stands_beside_the_awaited_half_as_it_is_derived() -> None:
    stale = compare(blocking_modules(), RUNTIME).written
    assert not stale, "run: make generate"


@pytest.mark.parametrize("name", MODULES)
def test_it_has_the_same_functions_with_the_same_arguments(name: str) -> None:
    """Nothing is lost on the way but the words async and await."""
    path = Path(name)
    source = (RUNTIME / path.with_name(f"async_{path.name}")).read_text()
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)

    def functions(text: str) -> list[tuple[str, list[str]]]:
        nodes = [each for each in ast.walk(ast.parse(text)) if isinstance(each, kinds)]
        plain = [each.name.removesuffix("_async").replace("async_", "") for each in nodes]
        arguments = [
            [one.arg for one in (*each.args.args, *each.args.kwonlyargs)] for each in nodes
        ]
        return [
            (name.replace("__a", "__"), names) for name, names in zip(plain, arguments, strict=True)
        ]

    assert functions(blocking_modules()[name]) == functions(source)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("async def f(): ...\n", "def f(): ...\n"),
        ("x = await  f()\n", "x = f()\n"),
        ("async with a as b: ...\n", "with a as b: ...\n"),
        ("AsyncThing(async_thing, thing_async)\n", "Thing(thing, thing)\n"),
        ("_AsyncThing\n", "_Thing\n"),
        ("asyncio.sleep(1)\n", "time.sleep(1)\n"),
        ("asynchronous = awaiting\n", "asynchronous = awaiting\n"),
        ('"äöü"; await f()\n', '"äöü"; f()\n'),
    ],
)
def test_words_become_others(text: str, expected: str) -> None:
    assert unasync(text, set()) == expected


@pytest.mark.parametrize("text", ["asyncio.wait(x)\n", "# what is awaited by await\n"])
def test_what_cannot_be_derived_is_refused(text: str) -> None:
    with pytest.raises(UnasyncError, match="is left"):
        unasync(text, set())


def test_a_word_of_the_tables_that_nothing_needs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "async_a.py").write_text("await f()\n")
    with pytest.raises(UnasyncError, match="no module has any of these words"):
        blocking_modules(tmp_path)


def test_a_derived_module_without_its_source_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PHRASES", {})
    monkeypatch.setattr(module, "_TEXTS", {})
    (tmp_path / "old.py").write_text(module.HEADER.format(source="async_old.py"))
    with pytest.raises(UnasyncError, match="delete it"):
        blocking_modules(tmp_path)
