"""The tables of MIGRATING.md: what other clients call the endpoints that are described."""

from __future__ import annotations

import ast
import re
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

from okxgen.description.api import Operation
from okxgen.description.read import read
from okxgen.description.resolve import open_description

from tests.support.paths import ROOT, SPEC

PAGE = ROOT / "MIGRATING.md"
BEGIN, END = "<!-- the table: python -m tests.migrating -->\n", "<!-- end of the table -->\n"

HEAD = "| endpoint | here | python-okx | ccxt |\n|---|---|---|---|\n"
_ROW = re.compile(r"\| `([^`]+)` \| `([^`]+)` \| (.+?) \| (.+?) \|")


def python_okx() -> dict[str, list[str]]:
    """The methods of the installed python-okx, by endpoint: read off its calls and constants."""
    spec = find_spec("okx")
    assert spec is not None and spec.submodule_search_locations
    package = Path(spec.submodule_search_locations[0])
    urls = {
        target.id: node.value.value
        for node in _parsed(package / "consts.py").body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found: dict[str, list[str]] = {}
    for file in sorted(chain(package.glob("*.py"), package.glob("Finance/*.py"))):
        for class_ in _parsed(file).body:
            for method in class_.body if isinstance(class_, ast.ClassDef) else ():
                if isinstance(method, ast.FunctionDef) and (key := _endpoint(method, urls)):
                    module = ".".join(file.relative_to(package).with_suffix("").parts)
                    found.setdefault(key, []).append(f"{module}.{class_.name}.{method.name}")
    return found


def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _endpoint(method: ast.FunctionDef, urls: dict[str, object]) -> str | None:
    """The endpoint that a method calls."""
    for node in ast.walk(method):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="_request_with_params" | "_request_without_params"),
                args=[ast.Name(verb), ast.Name(url), *_],
            ):
                return f"{verb} {urls[url]}"
    return None


def implicit(operation: Operation) -> str:
    """The name that ccxt gives to any path: `privatePostTradeOrder`."""
    access = "public" if operation.access == "without keys" else "private"
    parts = re.split(r"[/-]", operation.path.removeprefix("/api/v5/"))
    return access + "".join(
        part[0].upper() + part[1:] for part in (operation.method.lower(), *parts)
    )


def rows(text: str) -> dict[str, tuple[str, str, str]]:
    """What the page says, by endpoint: here, python-okx, ccxt."""
    table = text.partition(BEGIN)[2].partition(END)[0]
    return {found[1]: (found[2], found[3], found[4]) for found in _ROW.finditer(table)}


def table(text: str) -> str:
    """The table as it has to be; what it says of ccxt is kept, for ccxt is not installed here."""
    theirs, before = python_okx(), rows(text)
    lines: list[str] = []
    for each in read(open_description(SPEC)).operations:
        named = ", ".join(f"`{name}`" for name in theirs.get(each.key, ())) or "none"
        ccxt = before[each.key][2] if each.key in before else f"`{implicit(each)}`"
        lines.append(f"| `{each.key}` | `{each.id}` | {named} | {ccxt} |\n")
    return HEAD + "".join(lines)


def renewed(text: str) -> str:
    """The page with the table as it has to be."""
    first, _, rest = text.partition(BEGIN)
    return f"{first}{BEGIN}{table(text)}{END}{rest.partition(END)[2]}"
