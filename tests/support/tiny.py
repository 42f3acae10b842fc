"""Tiny descriptions for tests, and the packages generated from them, really imported."""

from __future__ import annotations

import compileall
import importlib
import importlib.util
import itertools
import json
import re
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from okxgen.description.load import SpecError
from okxgen.description.marks import open_finished
from okxgen.description.read import read
from okxgen.outputs.files import write
from okxgen.outputs.python.generate import package_files

Json = dict[str, Any]

DOCS = "https://www.okx.com/docs-v5/en/#thing"
PATH = "/api/v5/thing/place"

_numbers = itertools.count(1)


def text(**rules: Any) -> Json:
    """The schema of a string, described as every parameter must be."""
    return {"type": "string", "description": "Some text.", **rules}


def schema(kind: str, **rules: Any) -> Json:
    """A described schema of any type."""
    return {"type": kind, "description": f"Some {kind}.", **rules}


def request(properties: Json, **rules: Any) -> Json:
    """The schema of a request."""
    exact = {"type": "object", "properties": properties, "additionalProperties": False}
    return {"title": "PlaceRequest", **exact, **rules}


def item(properties: Json, **rules: Any) -> Json:
    """The schema of one item of an answer."""
    return {"title": "PlaceResult", "type": "object", "properties": properties, **rules}


def answer(data: Json, title: str = "PlaceReply") -> Json:
    """The responses of an operation whose `data` has such items."""
    data_list = {"type": "array", "items": data}
    reply = {"title": title, "properties": {"data": data_list}}
    content = {"application/json": {"schema": reply}}
    return {"200": {"description": "Done.", "content": content}}


def _operation(name: str, data: Json | None) -> Json:
    return {
        "operationId": name,
        "tags": [name.partition(".")[0]],
        "summary": "Place a thing.",
        "externalDocs": {"url": DOCS},
        "x-okx-permission": "trade",
        "x-okx-rate-limit": [{"requests": 20, "seconds": 2, "per": ["user"]}],
        "responses": answer(data or item({"ordId": text()})),
    }


def post(
    body: Json | None = None, data: Json | None = None, name: str = "thing.place", **more: Any
) -> Json:
    """A path with a POST."""
    content = {"application/json": {"schema": body or request({"instId": text()})}}
    rows = "each" if body is not None and body.get("type") == "array" else "one"
    whole = {"requestBody": {"required": True, "content": content}, "x-okx-result": {"rows": rows}}
    return {"post": {**_operation(name, data), **whole, **more}}


def get(
    parameters: list[Json] | None = None,
    data: Json | None = None,
    name: str = "thing.get_place",
    **more: Any,
) -> Json:
    """A path with a GET."""
    return {"get": {**_operation(name, data), "parameters": parameters or [], **more}}


def query(name: str, rules: Json, **more: Any) -> Json:
    """A query parameter."""
    return {"name": name, "in": "query", "schema": rules, **more}


def root(paths: Json | None = None, **more: Any) -> Json:
    """The root of a description, with one POST unless told otherwise."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1.0"},
        "servers": [
            {"url": "https://tiny.test", "description": "The only one.", "x-okx-region": "global"}
        ],
        "tags": [
            {"name": "thing", "description": "Things to place.", "externalDocs": {"url": DOCS}}
        ],
        "paths": paths or {PATH: post()},
        **more,
    }


def asking(body: Json) -> Json:
    """A description whose one request has this schema."""
    return root({PATH: post(body)})


def answering(data: Json) -> Json:
    """A description whose one answer has such items."""
    return root({PATH: post(data=data)})


def as_yaml(document: Any) -> str:
    """A document as YAML, every key on a line of its own and every string quoted."""
    written = json.dumps(document, indent=1).replace("\x7f", "\\u007f")
    return _SURROGATES.sub(_whole_escape, written) + "\n"


# JSON escapes a character beyond the first plane as two halves, YAML as a whole.
_SURROGATES = re.compile(r"\\u(d[89ab]..)\\u(d[c-f]..)")


def _whole_escape(halves: re.Match[str]) -> str:
    high, low = (int(half, 16) for half in halves.groups())
    return f"\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08x}"


def put(folder: Path, document: Json | str, **files: Json | str) -> Path:
    """Write a description; `fields=...` is its fields.yaml. Text is written as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in {"openapi": document, **files}.items():
        whole = content if isinstance(content, str) else as_yaml(content)
        (folder / f"{name}.yaml").write_text(whole, encoding="utf-8", newline="\n")
    return folder


def line_with(file: Path, mark: str) -> int:
    """The first line of a file that has a text in it."""
    lines = file.read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if mark in line)


def package_of(spec: Path) -> dict[str, str]:
    """The files that are generated from the description in a folder."""
    return package_files(read(open_finished(spec)))


def files_of(document: Json | str, folder: Path, **files: Json | str) -> dict[str, str]:
    """The files that are generated from a description."""
    return package_of(put(folder / "spec", document, **files))


def package(document: Json | str, folder: Path, **files: Json | str) -> ModuleType:
    """The package generated from a description, imported under a name nothing else has."""
    return imported(files_of(document, folder, **files), folder)


def imported(files: dict[str, str], folder: Path) -> ModuleType:
    """Files written as a package and imported."""
    name = f"tiny_{next(_numbers)}"
    of_all = {path: text for path, text in files.items() if path.startswith(_RUNTIME)}
    write({path: text for path, text in files.items() if path not in of_all}, folder / name)
    (folder / name / _RUNTIME).symlink_to(_compiled(tuple(of_all.items())))
    return import_folder(folder / name, name)


_RUNTIME = "_runtime/"


@cache
def _compiled(files: tuple[tuple[str, str], ...]) -> Path:
    """The runtime, the same in all packages: written once, compiled once, and linked to."""
    folder = Path(_kept.name, str(next(_numbers)))
    write(dict(files), folder)
    assert compileall.compile_dir(folder, quiet=1, ddir="<the runtime>")
    return folder / _RUNTIME


_kept = tempfile.TemporaryDirectory()  # for as long as the process lives


def import_folder(folder: Path, name: str) -> ModuleType:
    """A package imported from wherever it lies."""
    start = folder / "__init__.py"
    found = importlib.util.spec_from_file_location(
        name, start, submodule_search_locations=[str(folder)]
    )
    assert found is not None
    assert found.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def part(module: ModuleType, path: str) -> Any:
    """A module of a generated package, such as `models.thing`."""
    return importlib.import_module(f"{module.__name__}.{path}")


def request_of(module: ModuleType, key: str = f"POST {PATH}") -> Any:
    """The request model of an operation."""
    return module.OPERATIONS[key].request


def item_of(module: ModuleType, key: str = f"POST {PATH}") -> Any:
    """The item model of an operation."""
    return module.OPERATIONS[key].item


def refusal(module: ModuleType, model: Any, wire: Mapping[str, Any]) -> Any:
    """The error with which a model refuses a request; None where it takes it.

    Any other exception is a fault of the generated code, and fails the test.
    """
    try:
        model.from_wire(wire)
    except module.ValidationError as error:
        return error
    return None


def accepts(module: ModuleType, model: Any, wire: Mapping[str, Any]) -> bool:
    """The verdict of the generated code."""
    return refusal(module, model, wire) is None


def refused(tmp_path: Path, document: Json, **files: Json | str) -> SpecError:
    with pytest.raises(SpecError) as caught:
        files_of(document, tmp_path, **files)
    return caught.value
