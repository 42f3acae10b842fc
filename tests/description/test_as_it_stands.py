"""The description is OpenAPI before it is bundled: tools open spec/openapi.yaml as it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.description import document, operations, part_of_description
from tests.support.paths import SPEC

pytestmark = pytest.mark.slow


def faults(spec: Path) -> list[str]:
    """What is not valid OpenAPI 3.1 in the root and in every path, all references followed.

    The validator does not look behind the reference of a path: each is put into its place, and
    read from where its file stands, those of a folder together. It takes long to import.
    """
    from openapi_spec_validator.readers import read_from_filename

    root, _ = read_from_filename(str(spec / "openapi.yaml"))
    found = faults_of({**root, "paths": {}}, spec / "openapi.yaml")
    folders: dict[Path, dict[str, Any]] = {}
    for url, item in root["paths"].items():
        file = spec / item["$ref"]
        content, _ = read_from_filename(str(file))
        folders.setdefault(file.parent, {})[url] = content
    for folder, paths in folders.items():
        found += faults_of({**root, "paths": paths}, folder / "one-of-these.yaml")
    return found


def faults_of(document: Any, file: Path) -> list[str]:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    validator = OpenAPIV31SpecValidator(document, base_uri=file.absolute().as_uri())
    return [each.message for each in validator.iter_errors()]


def test_the_description_is_valid_as_it_stands() -> None:
    assert faults(SPEC) == []


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("paths/public/time.yaml", "tags: [public]", "tags: public"),
        ("paths/public/time.yaml", "type: object", "type: thing"),
        ("paths/market/books.yaml", "in: query", "in: nowhere"),
        ("schemas/responses.yaml", "type: object", "type: thing"),
    ],
)
def test_a_fault_in_any_file_is_seen(tmp_path: Path, file: str, right: str, wrong: str) -> None:
    spec = part_of_description(tmp_path, "public/time", "market/books")
    text = (spec / file).read_text()
    assert right in text
    assert faults(spec) == []
    (spec / file).write_text(text.replace(right, wrong))
    assert faults(spec)


def test_what_signs_a_request_is_described() -> None:
    whole = document()
    used = [whole["security"], *(each.get("security", []) for each in operations().values())]
    names = {name for choices in used for choice in choices for name in choice}
    schemes = whole["components"]["securitySchemes"]
    assert names == {*schemes}
    assert {scheme["name"] for scheme in schemes.values()} == {
        f"OK-ACCESS-{name}" for name in ("KEY", "SIGN", "TIMESTAMP", "PASSPHRASE")
    }
