"""What is written: quoted, named, the same every time, and told of where it is not whole."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import black
import pytest
from okxgen.cli import main
from okxgen.description.load import SpecError
from okxgen.outputs.pydantic import generate
from okxgen.outputs.pydantic.generate import model_files

from tests.outputs.pydantic.conftest import Models, modelled_of, titled
from tests.support.description import operations, part_of_description
from tests.support.hostile import MARKER, TEXTS, description
from tests.support.paths import SPEC
from tests.support.tiny import PATH, Json, asking, get, item, post, put, query, request, root, text

pytestmark = pytest.mark.slow

MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})
FORMATTED = {"__init__.py", "_types.py", "_numbers.py", "shared.py", "market.py", "public.py"}
"""A few of all kinds, for black takes its time."""


def test_it_is_formatted_and_says_what_made_it(models: Models) -> None:
    version = (SPEC / "openapi.yaml").read_text(encoding="utf-8").split("version: ")[1].split()[0]
    for name, written in models.files.items():
        if name.endswith(".py"):
            if name in FORMATTED:
                assert black.format_str(written, mode=MODE) == written
            first, second = written.splitlines()[:2]
            assert first.endswith(f"with datamodel-code-generator, from description {version}.")
            assert second.endswith("write it again with: make models DEST=...")


def lost(written: str) -> dict[str, str]:
    """The rules that a header says are not checked, by operation."""
    header = written.partition('"""')[0].replace("\n#       ", " ")
    return dict(re.findall(r"^#   ([\w.]+): (.*)$", header, flags=re.M))


def test_the_header_names_the_rules_that_are_dropped(tmp_path: Path) -> None:
    rules = {
        "allOf": [
            {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
            {"not": {"required": ["a", "c"]}},
            {"if": {"required": ["c"]}, "then": {"required": ["b"]}},
        ],
        "dependentRequired": {"a": ["b"]},
    }
    parts = {name: text() for name in "abc"} | {
        "list": {"type": "array", "description": "L.", "items": text(), "uniqueItems": True},
        "leg": {**request({"px": text()}, anyOf=[{"required": ["px"]}]), "title": "Leg"},
    }
    rule = {"x-okx-comparison-rules": [{"differ": ["a", "b"]}]}
    between = {"x-okx-rules": {"not": {"required": ["a", "b"]}, **rule}}
    paths = {
        PATH: post(request(parts, **rules)),
        "/api/v5/thing/places": get(
            [query("a", text()), query("b", text())],
            item({}, title="Place"),
            **between,
        ),
        "/api/v5/thing/plain": post(
            {**request({}), "title": "PlainRequest"}, item({}, title="Plain"), name="thing.plain"
        ),
    }
    made = modelled_of(tmp_path, titled(root(paths)))
    assert lost(made.files["thing.py"]) == {
        "thing.get_place": "not (1), x-okx-comparison-rules (1)",
        "thing.place": ("anyOf (1), dependentRequired (1), if/then (2), not (1), uniqueItems (1)"),
    }


def test_a_field_that_can_be_null_is_one_that_can_be_left_out(tmp_path: Path) -> None:
    fields = {
        "leg": item({"px": text()}, title="Leg", description="L."),
        "texts": {"type": "array", "description": "T.", "items": text()},
        "map": {"type": "object", "description": "M.", "additionalProperties": text()},
        "px": text(format="decimal"),
        "done": {"type": "boolean", "description": "D."},
    }
    nullable = {name: {**each, "type": [each["type"], "null"]} for name, each in fields.items()}
    made = modelled_of(tmp_path / "a", titled(root({PATH: post(data=item(nullable))})))
    plain = modelled_of(tmp_path / "b", titled(root({PATH: post(data=item(fields))})))
    assert made.files["thing.py"] == plain.files["thing.py"]
    model = made.find("thing", "PlaceResult")
    for sent in (dict.fromkeys(fields), {"leg": {"px": "1"}, "texts": ["a"], "px": "0.1"}):
        assert model.model_validate(sent).model_dump(mode="json", exclude_unset=True) == sent


def test_the_real_header_names_every_operation_with_such_a_rule(models: Models) -> None:
    told = {name for written in models.files.values() for name in lost(written)}
    ruled = {each["operationId"] for each in operations().values() if "x-okx-rules" in each}
    assert ruled <= told
    assert "trade.place_order" in told
    assert "market.get_tickers" not in told - ruled


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The models of the same description with nothing but a word in it."""
    made = modelled_of(tmp_path_factory.mktemp("harmless"), titled(description("plain")))
    return {name: shape(written) for name, written in made.files.items() if name.endswith(".py")}


@pytest.mark.parametrize("value", TEXTS.values(), ids=TEXTS)
def test_no_text_becomes_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harmless: dict[str, str], value: str
) -> None:
    monkeypatch.chdir(tmp_path)
    made = modelled_of(tmp_path, titled(description(value)))
    assert not (tmp_path / MARKER).exists()
    for name, written in made.files.items():
        if name.endswith(".py"):
            assert shape(written) == harmless[name]
            assert all(letter == "\n" or letter.isprintable() for letter in written)
    model = made.find("thing", "PlaceRequest")
    assert model.model_validate({"chosen": value}).chosen == value
    words = " ".join(value.split())
    if words.isprintable() and value.isprintable():
        assert words in " ".join(model.model_fields["said"].description.split())


def test_neither_does_a_version_or_the_name_of_an_operation(tmp_path: Path) -> None:
    information = {"title": "Tiny", "version": "1\nimport os\r\x0cimport sys"}
    made = modelled_of(tmp_path, {**root(), "info": information})
    for name, written in made.files.items():
        assert "\nimport" not in written.replace("\nimport re\n", "\n"), name
    for name in ("thing.a\nimport os", "thing\nimport os.a", "thing", ".a", "import.a"):
        with pytest.raises(SpecError, match="cannot become a name"):
            model_files(put(tmp_path / "other", root({PATH: post(name=name)})))


def shape(written: str) -> str:
    """The code without its strings: what is run whatever they are."""

    class Blind(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> Any:
            return ast.Constant("") if isinstance(node.value, str) else node

        def visit_Subscript(self, node: ast.Subscript) -> Any:
            if isinstance(node.value, ast.Name) and node.value.id == "Literal":
                return ast.Constant("")
            return self.generic_visit(node)

    return ast.dump(Blind().visit(ast.parse(written)))


NAMES = [
    *("class", "from", "list", "str", "json", "copy", "schema", "model_config", "model_dump"),
    *("dict", "validate", "shared", "self", "cls", "type", "id", "Decimal", "Field", "int"),
    *("fields", "root", "construct", "model_fields", "None", "True", "sCode"),
    *("volCcy24h", "x", "Literal", "Any", "pydantic", "annotations", "bool", "raw", "dtype"),
]


def test_any_name_of_a_field_can_be_used(tmp_path: Path) -> None:
    """Those of Python, of pydantic and of the models themselves among them."""
    fields: Json = {name: text() for name in NAMES}
    fields |= {
        "texts": {"type": "array", "items": text(), "description": "T."},
        "numbers": {"type": "array", "items": text(format="decimal"), "description": "N."},
        "whole": {"type": "integer", "description": "W."},
        "yes": {"type": "boolean", "description": "Y."},
    }
    made = modelled_of(tmp_path, root({PATH: post(request(fields), item(fields))}))
    wire = {**dict.fromkeys(NAMES, "1"), "texts": ["a"], "numbers": ["1"], "whole": 1, "yes": True}
    for title in ("PlaceRequest", "PlaceResult"):
        model = made.find("thing", title)
        assert model.model_validate(wire).model_dump(mode="json", exclude_unset=True) == wire
        assert all(name.isidentifier() for name in model.model_fields)


@pytest.mark.parametrize("name", ["a-b", "1a", "a b", "", "a\nimport os", "\u5e73"])
def test_a_name_that_python_does_not_have(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    put(tmp_path / "spec", asking(request({name: text()})))
    assert main(["--spec", str(tmp_path / "spec"), "models", str(tmp_path / "made")]) == 2
    assert "cannot become a name of Python" in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


def test_what_the_tool_warns_of_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def warned(*_: Any, **__: Any) -> dict[tuple[str, ...], str]:
        warnings.warn("something is dropped", UserWarning, stacklevel=1)
        return {}

    put(tmp_path / "spec", root())
    monkeypatch.setattr(generate, "generate", warned)
    assert main(["--spec", str(tmp_path / "spec"), "models", str(tmp_path / "made")]) == 2
    assert "cannot make models: something is dropped" in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


def test_the_command_writes_what_changed_and_deletes_what_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dest = tmp_path / "app" / "okx_models"
    command = ["--spec", str(put(tmp_path / "spec", root())), "models", str(dest)]
    assert main(command) == 0
    assert f"wrote {dest / 'thing.py'}\n" in capsys.readouterr().out
    (dest / "mine.py").write_text("")
    assert main(command) == 0
    assert capsys.readouterr().out == f"{dest} is up to date\n"
    put(tmp_path / "spec", root({PATH: post(name="other.place")}))
    assert main(command) == 0
    told = capsys.readouterr().out
    assert f"deleted {dest / 'thing.py'}\n" in told
    assert f"wrote {dest / 'other.py'}\n" in told
    assert (dest / "mine.py").exists()


def test_models_are_a_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path / "spec", root())
    assert main(["--spec", str(tmp_path / "spec"), "models", str(tmp_path / "models.py")]) == 2
    assert "must be a folder" in capsys.readouterr().err


def test_the_same_bytes_anywhere(tmp_path: Path) -> None:
    """Whatever the hash seed, the timezone, and the settings of the project around it."""
    spec = part_of_description(tmp_path, "market/", "trade/order")
    (tmp_path / "pyproject.toml").write_text(
        "[tool.black]\nline-length = 40\nskip-string-normalization = true\n"
        "[tool.datamodel-codegen]\nsnake-case-field = true\nuse-double-quotes = true\n"
    )
    okxgen = Path(sys.executable).with_name("okxgen")
    surroundings = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
    subprocess.run(
        [str(okxgen), "--spec", str(spec), "models", "made"],
        cwd=tmp_path,
        env=surroundings,
        check=True,
        capture_output=True,
    )
    files = model_files(spec)
    assert {file.name for file in (tmp_path / "made").iterdir()} == files.keys()
    for name, written in files.items():
        assert (tmp_path / "made" / name).read_bytes() == written.encode()
