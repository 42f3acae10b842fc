"""Drafts of small pages, and the parts of them that tests look at."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from okxgen.docs.facts import Documentation
from okxgen.draft.draft import Drafted, draft
from okxgen.draft.library import Library, open_library

from tests.docs.pages import OPERATION, page, read
from tests.support.description import part_of_description
from tests.support.paths import ROOT

SPEC = ROOT / "spec"
LIST = "GET /api/v5/thing/list"

Json = dict[str, Any]


@cache
def described() -> Library:
    """What the description of the project has."""
    return open_library(SPEC)


def draft_of(docs: Documentation, operation: str, library: Library, force: bool = False) -> Drafted:
    """The draft of an operation of some documentation."""
    return draft(docs.operations[operation], docs.one(operation), library, force)


def drafted(folder: Path, text: str, operation: str = OPERATION) -> Drafted:
    """The draft of the endpoint on a page, for the description of the project."""
    return draft_of(read(folder, text), operation, deepcopy(described()))


def post(folder: Path, **parts: Any) -> Json:
    """The drafted operation of a POST."""
    found: Json = yaml.safe_load(drafted(folder, page(**parts)).text)["post"]
    return found


def get(folder: Path, **parts: Any) -> Json:
    """The drafted operation of a GET."""
    text = page(LIST, "GET / Things", **parts)
    found: Json = yaml.safe_load(drafted(folder, text, LIST).text)["get"]
    return found


def body(folder: Path, *rows: str, **parts: Any) -> Json:
    """The schema of the request of a POST with such rows."""
    operation = post(folder, asks=rows, **parts)
    found: Json = operation["requestBody"]["content"]["application/json"]["schema"]
    return found


def plain(schema: Json) -> Json:
    """A schema without what it says in words."""
    return {key: value for key, value in schema.items() if key != "description"}


def asked(folder: Path, row: str, **parts: Any) -> Json:
    """The schema of the one parameter of a POST, without its words."""
    (found,) = body(folder, row, **parts)["properties"].values()
    return plain(found)


def query(folder: Path, row: str, request: str = "") -> Json:
    """The one parameter of a GET, its schema without its words."""
    (found,) = get(folder, asks=(row,), request=request)["parameters"]
    return {**found, "schema": plain(found["schema"])}


def reply(folder: Path, *rows: str, answer: str) -> Json:
    """The schema of the answer of a POST."""
    operation = post(folder, tells=rows, answer=answer)
    found: Json = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def own(schema: Json) -> Json:
    """What an answer has beside code and msg, by name."""
    found: Json = schema["allOf"][1]["properties"]
    return found


def field(folder: Path, row: str, value: str = '""') -> Json:
    """The schema of the one field of an answer, without its words."""
    name = row.partition(" ")[0].strip("~")
    answer = f'{{"code": "0", "msg": "", "data": [{{"{name}": {value}}}]}}'
    items = own(reply(folder, row, answer=answer))["data"]["items"]
    (found,) = items["properties"].values()
    return plain(found)


FIELDS = "../../fields/requests.yaml#/"


FEW = ("trade/order.yaml", "trade/batch-orders", "trade/close-position", "account/set-leverage")


NOT_FOR = re.compile(r"^  x-okx-not-for:(?: .*\n|\n(?:    .*\n)+)", re.M)


def part(folder: Path, *kept: str) -> Path:
    """A part of the description, which does not speak of the rest."""
    spec = part_of_description(folder, *kept)
    for file in (spec / "paths").rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(NOT_FOR.sub("  x-okx-not-for: {}\n", text), encoding="utf-8")
    return spec


def copy(folder: Path) -> Path:
    """A folder with a part of the description."""
    return part(folder, *FEW).parent


def everything(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def finish(file: Path) -> None:
    """Replace every mark with a sentence, or with what is one of few words."""
    text = file.read_text(encoding="utf-8")
    text = re.sub("(summary): 'TODO: [^']*'", rf"\1: What is known of {file.stem}.", text)
    text = re.sub("(x-okx-class): 'TODO: [^']*'", r"\1: trades", text)
    text = re.sub("(x-okx-not-for): 'TODO: [^']*'", r"\1: {}", text)
    text = re.sub(r"TODO: (?:[^'\n]|'')*", "What is known.", text)
    text = re.sub(r"^ *# docs: .*\n", "", text, flags=re.M)
    file.write_text(text, encoding="utf-8")
