"""Same description, same bytes: on any machine, in any order of the day, after any other change."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml

from tests.support.description import part_of_description
from tests.support.paths import ROOT
from tests.support.tiny import as_yaml, asking, package_of, put, request, root, schema, text

pytestmark = pytest.mark.slow

SPEC = ROOT / "spec"
OKXGEN = Path(sys.executable).with_name("okxgen")

HERE = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("LC_", "LANG", "PYTHON", "TZ"))
}


@dataclass(frozen=True, slots=True)
class Machine:
    """What differs between two machines."""

    variables: dict[str, str]
    mask: int = 0o022
    is_relative: bool = False
    settings: dict[str, str] = field(default_factory=dict)


# A machine has several of them that do not touch each other, for each generates the whole.
MACHINES = {
    "hash seed 0, C locale, another timezone, nobody else may read": Machine(
        {
            "PYTHONHASHSEED": "0",
            "TZ": "Pacific/Kiritimati",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
        },
        mask=0o077,
    ),
    "hash seed 1, UTF-8 locale, optimised, a relative path, all may write": Machine(
        {"PYTHONHASHSEED": "1", "PYTHONOPTIMIZE": "2", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"},
        mask=0o000,
        is_relative=True,
    ),
    "any hash seed, Turkish locale, warnings, wide lines, a user's own settings": Machine(
        {
            "PYTHONHASHSEED": "random",
            "PYTHONWARNINGS": "error",
            "LC_ALL": "tr_TR.UTF-8",
            "LANG": "tr_TR.UTF-8",
            "PYTHONUTF8": "1",
            "COLUMNS": "400",
            "RUFF_LINE_LENGTH": "40",
        },
        settings={
            "ruff.toml": "line-length = 40\n[format]\nquote-style = 'single'\n",
            "pyproject.toml": "[tool.black]\nline-length = 40\n",
        },
    ),
}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real description, with letters that not every encoding has."""
    copy = tmp_path_factory.mktemp("determinism") / "spec"
    shutil.copytree(SPEC, copy)
    file = copy / "paths/trade/close-position.yaml"
    told = file.read_text(encoding="utf-8").replace("Margin mode of", "\u5e73\u4ed3é😀 mode of")
    file.write_text(told, encoding="utf-8")
    return copy


@pytest.fixture(scope="module")
def expected(spec: Path) -> dict[str, bytes]:
    return {name: source.encode() for name, source in package_of(spec).items()}


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.mark.parametrize("name", MACHINES)
def test_the_machine_changes_nothing(
    spec: Path, expected: dict[str, bytes], tmp_path: Path, name: str
) -> None:
    machine = MACHINES[name]
    for setting, told in machine.settings.items():
        (tmp_path / setting).write_text(told)
    given = os.path.relpath(spec, tmp_path) if machine.is_relative else str(spec)
    done = subprocess.run(
        [OKXGEN, "--spec", given, "--output", str(tmp_path / "out"), "generate"],
        capture_output=True,
        env={**HERE, **machine.variables, "HOME": str(tmp_path)},
        cwd=tmp_path,
        umask=machine.mask,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert files(tmp_path / "out") == expected


def test_the_order_of_the_files_on_the_disk_and_their_line_ends_change_nothing(
    spec: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    copy = tmp_path / "spec"
    for file in sorted(spec.rglob("*.yaml"), reverse=True):
        target = copy / file.relative_to(spec)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert {name: text.encode() for name, text in package_of(copy).items()} == expected


def test_nothing_in_the_package_tells_where_or_when_it_was_made(
    spec: Path, expected: dict[str, bytes]
) -> None:
    whole = b"".join(expected.values())
    for word in (str(spec), str(ROOT), str(Path.home()), os.uname().nodename):
        if len(word) > 3:
            assert word.encode() not in whole


@pytest.mark.parametrize("keyword", ["multipleOf", "readOnly"])
def test_errors_read_alike_whatever_the_hash_seed(tmp_path: Path, keyword: str) -> None:
    document = root()
    post = next(iter(document["paths"].values()))["post"]
    data = post["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]
    data["items"]["properties"]["ordId"][keyword] = 2
    put(tmp_path / "spec", document)
    told = set()
    for seed in ("0", "1", "2"):
        done = subprocess.run(
            [OKXGEN, "generate"],
            capture_output=True,
            env={**HERE, "PYTHONHASHSEED": seed},
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == 2
        told.add(done.stderr)
    assert len(told) == 1


def test_the_committed_package_has_the_bytes_that_are_generated() -> None:
    committed = files(ROOT / "generated/okx_v5")
    made = {name: source.encode() for name, source in package_of(SPEC).items()}
    assert {name: committed.get(name) for name in made} == made
    assert [name for name in committed if "__pycache__" not in name and name not in made] == []


DATA = {
    "type": "array",
    "items": {
        "title": "AbandonPositionResult",
        "type": "object",
        "properties": {"abandonId": text()},
    },
}
NEW = {
    "post": {
        "operationId": "trade.abandon_position",
        "tags": ["trade"],
        "summary": "Abandon a position.",
        "externalDocs": {"url": "https://www.okx.com/docs-v5/en/#abandon"},
        "x-okx-permission": "trade",
        "x-okx-rate-limit": [{"requests": 1, "seconds": 2, "per": ["user"]}],
        "x-okx-result": {"rows": "one"},
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {
                        **request(
                            {
                                "abandonId": text(pattern="^[a-z]+$"),
                                "n": schema("integer", minimum=1),
                                "all": schema("array", items=text(), uniqueItems=True),
                                "px": schema("string", format="decimal", pattern="^[0-9]+$"),
                            }
                        ),
                        "title": "AbandonPositionRequest",
                    }
                }
            },
        },
        "responses": {
            "200": {
                "description": "Done.",
                "content": {
                    "application/json": {
                        "schema": {
                            "title": "AbandonPositionReply",
                            "allOf": [
                                {"$ref": "../../schemas/envelope.yaml#/Envelope"},
                                {"type": "object", "properties": {"data": DATA}},
                            ],
                        }
                    }
                },
            }
        },
    }
}


PART = ("trade/", "account/set-")


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The package of a part of the description."""
    return package_of(part_of_description(tmp_path_factory.mktemp("part"), *PART))


@pytest.fixture(scope="module", params=["first", "last"])
def grown(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """The package of a part of the description with an endpoint more."""
    copy = part_of_description(tmp_path_factory.mktemp("grown"), *PART)
    (copy / "paths/trade/abandon-position.yaml").write_text(as_yaml(NEW))
    whole = yaml.safe_load((copy / "openapi.yaml").read_text())
    more = {"/api/v5/trade/abandon-position": {"$ref": "paths/trade/abandon-position.yaml"}}
    paths = whole["paths"]
    whole["paths"] = {**more, **paths} if request.param == "first" else {**paths, **more}
    (copy / "openapi.yaml").write_text(as_yaml(whole))
    return package_of(copy)


def classes(source: str) -> dict[str, str]:
    """The text of each class of a module."""
    parts = re.split(r"(?m)^(?=class )", source)[1:]
    return {re.match(r"class (\w+)", part)[1]: part.rstrip() for part in parts}  # type: ignore[index]


def methods(source: str) -> dict[str, str]:
    """The text of each method of a module, its decorator with it."""
    parts = re.split(r"(?m)^    (?=@)", source)[1:]
    return {re.search(r"def (\w+)", part)[1]: part.rstrip() for part in parts}  # type: ignore[index]


def test_another_endpoint_is_another_module_and_a_line_in_the_indexes(
    part: dict[str, str], grown: dict[str, str]
) -> None:
    changed = {name for name in grown if grown[name] != part.get(name)}
    assert changed == {
        "trade/abandon_position.py",
        *("trade/__init__.py", "trade/api.py", "trade/async_api.py"),
        *("operations.py", "MANIFEST", "SURFACE"),
    }
    assert "AbandonPositionRequest" in classes(grown["trade/abandon_position.py"])


def test_another_endpoint_takes_no_line_away_from_the_methods_of_others(
    part: dict[str, str], grown: dict[str, str]
) -> None:
    for name in ("trade/api.py", "trade/async_api.py"):
        old, new = (methods(source) for source in (part[name], grown[name]))
        assert {title: new.get(title) for title in old} == old
        assert "abandon_position" in new
    for name in ("SURFACE", "operations.py"):
        lines = grown[name].splitlines()
        assert [line for line in part[name].splitlines() if line not in lines] == []


def test_another_parameter_changes_the_lines_of_its_request_only(tmp_path: Path) -> None:
    one = asking(request({"a": text(pattern="^a$"), "c": text(pattern="^c$")}))
    two = asking(
        request({"a": text(pattern="^a$"), "b": text(pattern="^b$"), "c": text(pattern="^c$")})
    )
    before = package_of(put(tmp_path / "one", one))["thing/place.py"].split("\n")
    after = package_of(put(tmp_path / "two", two))["thing/place.py"].split("\n")
    assert [line for line in before if line not in after] == []
