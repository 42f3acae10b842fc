"""A page, the description that says the same, and what differs once one of them is changed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from okxgen.drift.compare import Drift, against_description, between_copies
from okxgen.drift.described import Described, described, everything

from tests.docs.pages import page, read
from tests.support import tiny
from tests.support.description import api, document

BODY = '{"instId": "A-B", "side": "buy", "legs": [{"sz": "2"}]}'
ANSWER = (
    '{"code": "0", "msg": "", "data": [{"ordId": "1", "state": "live", "fills": [{"qty": "2"}]}]}'
)
PAGE = page(
    request=BODY,
    asks=(
        "instId | String | Yes | Where it is placed",
        "side | String | Yes | Which way",
        "`buy` `sell`",
        "kind | String | No | How fast",
        "`slow`: later",
        "`fast`: sooner",
        "The default is `slow`.",
        "clId | String | No | A name of yours, up to 32 characters",
        "px | String | Conditional | At what price",
        "legs | Array of objects | Yes | The parts",
        "> sz | String | Yes | How much of it",
    ),
    answer=ANSWER,
    tells=(
        "ordId | String | Its number",
        "state | String | How far it is",
        "`live`",
        "`done`",
        "fills | Array of objects | What was had",
        "> qty | String | How much was had",
    ),
)


@cache
def description() -> dict[str, Described]:
    """What the description of the project says."""
    return everything(api(), document())


def objects(inner: Any) -> Any:
    return {"type": "array", "description": "Several.", "items": inner}


def described_as(folder: Path, **more: Any) -> Path:
    """A description that says what the page says."""
    leg = {
        "title": "Leg",
        "type": "object",
        "properties": {"sz": tiny.text()},
        "required": ["sz"],
        "additionalProperties": False,
    }
    body = tiny.request(
        {
            "instId": tiny.text(),
            "side": tiny.text(enum=["buy", "sell"]),
            "kind": tiny.text(enum=["slow", "fast"], **{"x-okx-default": "slow"}),
            "clId": tiny.text(minLength=1, maxLength=32),
            "px": tiny.text(),
            "legs": objects(leg),
        },
        required=["instId", "side", "legs"],
    )
    fill = {"title": "Fill", "type": "object", "properties": {"qty": tiny.text()}}
    fields = {
        "ordId": tiny.text(),
        "state": tiny.text(**{"x-extensible-enum": ["live", "done"]}),
        "fills": objects(fill),
    }
    operation = tiny.post(body, tiny.item(fields), **more)["post"]
    asked = {"instId": "A-B", "side": "buy", "legs": [{"sz": "2"}]}
    item = {"ordId": "1", "state": "live", "fills": [{"qty": "2"}]}
    operation["externalDocs"] = {"url": "https://www.okx.com/docs-v5/en/#thing-place"}
    shown(operation["requestBody"], asked)
    shown(operation["responses"]["200"], {"code": "0", "msg": "", "data": [item]})
    return tiny.put(folder, tiny.root({tiny.PATH: {"post": operation}}))


def shown(place: Any, value: Any) -> None:
    place["content"]["application/json"]["examples"] = {"documented": {"value": value}}


def against(folder: Path, text: str, complete: bool = False, **more: Any) -> list[Drift]:
    """What a page says and the description does not."""
    spec = described_as(folder / "spec", **more)
    return against_description(read(folder / "docs", text), described(spec), complete)


def since(folder: Path, text: str) -> list[Drift]:
    """What a page says and the older copy of it did not."""
    return between_copies(read(folder / "old", PAGE), read(folder / "new", text))


BOTH = pytest.mark.parametrize("drifts", [against, since], ids=["description", "copies"])


def changed(old: str, new: str, text: str = PAGE) -> str:
    """The page with one thing changed, which must be there, and once."""
    assert text.count(old) == 1, old
    return text.replace(old, new)
