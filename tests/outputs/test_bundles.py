"""The published files: what the command writes, and what `make check` holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from okxgen.cli import main
from okxgen.description.load import load
from okxgen.drift.lock import NAME, dates
from okxgen.outputs.bundles import bundle_files
from okxgen.outputs.documents import as_yaml

from tests.support.description import api, library
from tests.support.paths import ROOT, SPEC
from tests.support.streams import channel
from tests.support.streams import put as put_streams
from tests.support.tiny import DOCS, PATH, post, put, root

pytestmark = pytest.mark.slow

FOLDER = ROOT / "bundles"
NAMES = ["openapi-3.0", "openapi-plain", "openapi"]


def test_what_is_published_is_what_the_description_says() -> None:
    """And YAML and JSON say the same; all are written by the same two functions."""
    files = bundle_files(library(), api(), dates(SPEC))
    published = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.iterdir()}
    assert published.keys() == files.keys()
    assert [name for name in files if published[name] != files[name]] == []
    assert load(FOLDER / "openapi.yaml") == json.loads(published["openapi.json"])


def test_each_operation_says_what_tools_do_not_show_and_of_what_day_it_is(tmp_path: Path) -> None:
    limit = {"requests": 5, "seconds": 2, "per": ["user"]}
    users = {"x-okx-availability": {"users": ["vip"]}}
    told = post(
        **{
            "x-okx-permission": "trade",
            "x-okx-rate-limit": [limit],
            **users,
            "description": "Words.\n",
        }
    )
    spec = put(tmp_path / "spec", root({PATH: told}, externalDocs={"url": DOCS}))
    entry = {"page": "a.md", "anchor": "a", "permission": "", "limits": [], "fields": {}}
    entry |= {"examples": {"request": [], "response": []}}
    lock = {
        f"POST {PATH}": {**entry, "date": "2026-07-13"},
        "GET /a": {**entry, "date": "2026-08-22"},
    }
    (spec / NAME).write_text(json.dumps(lock))
    assert main(["--spec", str(spec), "bundle", str(tmp_path)]) == 0
    document = json.loads((tmp_path / "openapi-plain.json").read_text(encoding="utf-8"))
    placing = document["paths"][PATH]["post"]
    sent = "Sent with a key of permission trade; at most 5 requests in 2 s for each user."
    assert placing["description"].endswith(f"Words.\n\nOnly for: vip.\n\n{sent}")
    assert placing["x-okx-documentation-date"] == "2026-07-13"
    assert document["info"]["x-okx-documentation-date"] == "2026-08-22"
    assert document["info"]["description"].endswith(f"the documentation of 2026-08-22, {DOCS}.\n")


def test_the_day_of_the_documentation_is_that_of_its_newest_page() -> None:
    info = json.loads((FOLDER / "openapi.json").read_text(encoding="utf-8"))["info"]
    year, month, day = info["version"].split(".")
    assert info["x-okx-documentation-date"] == f"{year}-{month:>02}-{day:>02}"


def test_words_of_several_lines_are_written_as_they_stand() -> None:
    said = {"a": {"description": "One `line`: this.\nAnother # line.\n"}, "b": "One\ntwo"}
    written = as_yaml(said)
    assert written == (
        "a:\n  description: |\n    One `line`: this.\n    Another # line.\nb: |-\n  One\n  two\n"
    )
    assert yaml.safe_load(written) == said


def test_the_command_writes_all_forms_and_only_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "spec", root())
    monkeypatch.chdir(tmp_path)
    assert main(["bundle"]) == 0
    files = [f"bundles/{name}.{form}" for name in NAMES for form in ("json", "yaml")]
    files = ["bundles/EXTENSIONS.md", *files]
    assert capsys.readouterr().out == "".join(f"wrote {file}\n" for file in files)
    (tmp_path / "bundles/openapi.json").write_text("")
    assert main(["bundle"]) == 0
    assert capsys.readouterr().out == "wrote bundles/openapi.json\n"
    assert main(["bundle", "bundles"]) == 0
    assert capsys.readouterr().out == "bundles is up to date\n"


def test_streams_are_a_document_of_their_own(tmp_path: Path) -> None:
    spec = put_streams(tmp_path / "spec", channel())
    assert main(["--spec", str(spec), "bundle", str(tmp_path / "out")]) == 0
    in_yaml = yaml.safe_load((tmp_path / "out/asyncapi.yaml").read_text(encoding="utf-8"))
    in_json = json.loads((tmp_path / "out/asyncapi.json").read_text(encoding="utf-8"))
    assert in_yaml == in_json
    assert in_json["asyncapi"] == "3.0.0"
    assert (tmp_path / "out/openapi.yaml").is_file()


def test_check_names_the_file_that_is_not_what_the_description_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "spec", root())
    monkeypatch.chdir(tmp_path)
    both = ["--bundles", "bundles"]
    assert main(["generate", *both]) == 0
    assert main(["check", *both]) == 0
    with (tmp_path / "bundles/openapi-plain.yaml").open("a") as file:
        file.write("# mine\n")
    assert main(["check"]) == 0
    capsys.readouterr()
    assert main(["check", *both]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "These files are not what the description says:",
        "    bundles/openapi-plain.yaml",
        "Write them with: make generate",
    ]
