"""The models of the real description, written and imported once."""

from __future__ import annotations

import importlib
import itertools
import warnings
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from okxgen.cli import main
from okxgen.outputs.files import write
from okxgen.outputs.pydantic.generate import model_files

from tests.support.description import JSON, operations
from tests.support.once import once
from tests.support.paths import SPEC
from tests.support.tiny import Json, import_folder, put

_numbers = itertools.count(1)


@dataclass
class Models:
    """The written files, and the package that they are."""

    files: dict[str, str]
    package: ModuleType

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.package.__name__}.{name}")

    def find(self, resource: str, title: str) -> Any:
        """A model of a resource, which may be shared."""
        for name in (resource, "shared"):
            found = getattr(self.module(name), title, None) if f"{name}.py" in self.files else None
            if found is not None:
                return found
        raise AssertionError(f"no model {title} of {resource}")

    def request(self, key: str) -> Any:
        """The model of a request, by method and path."""
        operation = operations()[key]
        resource, _, method = operation["operationId"].partition(".")
        if "requestBody" in operation:
            return self.find(resource, _title(operation["requestBody"]))
        return self.find(resource, "".join(map(str.capitalize, method.split("_"))) + "Request")

    def reply(self, key: str) -> Any:
        """The model of a reply, by method and path."""
        operation = operations()[key]
        return self.find(operation["tags"][0], _title(operation["responses"]["200"]))


def _title(content: Json) -> str:
    return str(content["content"][JSON]["schema"]["$ref"]).rpartition("/")[2]


def modelled(files: dict[str, str], folder: Path) -> Models:
    """Files written as a package and imported, all of it, without a warning."""
    name = f"models_{next(_numbers)}"
    write(files, folder / name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = Models(files, import_folder(folder / name, name))
        for each in files:
            if each.endswith(".py"):
                made.module(each.removesuffix(".py"))
    return made


def modelled_of(folder: Path, document: Json, **files: Json | str) -> Models:
    """The models of a tiny description."""
    return modelled(model_files(put(folder / "spec", document, **files)), folder)


def titled(document: Json) -> Json:
    """The document with a title of its own for each reply, as one bundle needs them."""
    replies = [
        operation["responses"]["200"]["content"]
        for path in document["paths"].values()
        for operation in path.values()
    ]
    for number, content in enumerate(replies):
        if JSON in content:
            content[JSON]["schema"]["title"] = f"Reply{number}"
    return document


def _make(folder: Path) -> None:
    """Write the models of the real description with the command."""
    assert main(["--spec", str(SPEC), "models", str(folder)]) == 0


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    """The models of the real description."""
    made = once(tmp_path_factory, "models", _make)
    files = {file.name: file.read_text(encoding="utf-8") for file in made.iterdir()}
    return modelled(files, tmp_path_factory.mktemp("pydantic"))
