"""Excerpts of generated modules: the parts that a golden case is about, each under its name.

An excerpt is sections, each a line that names parts and then their text:

    # thing/place_order.py: PlaceOrderRequest._check.px OPERATION.rate_limits

A part is found by its dotted name: a definition, a member of a class, an argument of a call that
is assigned, and in a function `signature`, or the statements in which a name occurs. `docstring`
is a part of all that has one; `imports`, and the `header` before them, are parts of a module.
The text can be written anew from the names that stand before it.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator, Mapping

MARK = "# "

Function = ast.FunctionDef | ast.AsyncFunctionDef
Defined = Function | ast.ClassDef


def headings(excerpt: str) -> list[str]:
    """The lines of an excerpt that name parts."""
    return [line for line in excerpt.splitlines() if line.startswith(MARK) and ".py: " in line]


def written(headings: list[str], files: Mapping[str, str]) -> str:
    """An excerpt of generated files; raises LookupError where there is no such part."""
    return "\n".join(f"{heading}\n{_section(heading, files)}" for heading in headings)


def _section(heading: str, files: Mapping[str, str]) -> str:
    path, _, names = heading.removeprefix(MARK).partition(": ")
    if path not in files:
        raise LookupError(f"{path} is not generated")
    return "".join(_part(files[path], path, name) for name in names.split())


def _part(source: str, path: str, name: str) -> str:
    lines = source.splitlines(keepends=True)
    found: list[tuple[int, int]] = [(1, len(lines))]
    node: ast.AST = ast.parse(source)
    for step in name.split("."):
        nodes = list(_inside(node, step))
        if not nodes:
            raise LookupError(f"{path} has no {name}: {step} is not there")
        found = [_lines(each) for each in nodes]
        if isinstance(node, Function) and step == "signature":
            found = [(_lines(node)[0], _lines(node.body[0])[0] - 1)]
        if isinstance(node, ast.Module) and step == "header":
            found = [(1, _lines(nodes[0])[0] - 1)]
        node = nodes[0]
    return "".join(textwrap.dedent("".join(lines[start - 1 : end])) for start, end in found)


def _inside(node: ast.AST, name: str) -> Iterator[ast.AST]:
    """What has a name in a node: one thing, or the statements of a function."""
    body: list[ast.stmt] = getattr(node, "body", [])
    if name == "docstring" and body and _is_text(body[0]):
        yield body[0]
    elif name in ("header", "imports") and isinstance(node, ast.Module):
        yield from (each for each in body if isinstance(each, ast.Import | ast.ImportFrom))
    elif isinstance(node, Function):
        yield from (each for each in body if name == "signature" or name in _names_in(each))
    elif isinstance(node, ast.Module | ast.ClassDef):
        for each, after in zip(body, [*body[1:], None], strict=True):
            if name in _defines(each):
                yield each
                if after is not None and not isinstance(each, Defined) and _is_text(after):
                    yield after
    elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
        yield from (each for each in node.value.keywords if each.arg == name)


def _defines(statement: ast.stmt) -> set[str]:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {statement.name}
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
        case _:
            return set()


def _names_in(statement: ast.stmt) -> set[str]:
    return {each.id for each in ast.walk(statement) if isinstance(each, ast.Name)}


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _lines(node: ast.AST) -> tuple[int, int]:
    """The first and the last line of a node, its decorators and what ends an argument included."""
    decorators = node.decorator_list if isinstance(node, Defined) else []
    start, end = (getattr(node, each) for each in ("lineno", "end_lineno"))
    return min([start, *(each.lineno for each in decorators)]), end
