"""Rules of the house on operations of the streams: one that keeps them, and one that breaks one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from okxgen.house.format import formatted
from okxgen.house.lint import findings

from tests.house.test_channels import described
from tests.support.streams import operation
from tests.support.tiny import Json

SENT: Json = {"id": "1", "op": "thing", "args": [{"instId": "A"}]}
REPLY: Json = {"id": "1", "op": "thing", "code": "0", "msg": "", "data": [{"ordId": "1"}]}


def showing(message: str, payload: Any) -> Json:
    """An operation with another example."""
    told = operation()
    told["messages"][message]["examples"] = [{"name": "documented", "payload": payload}]
    return told


def without_examples(message: str) -> Json:
    told = operation()
    del told["messages"][message]["examples"]
    return told


def test_an_operation_that_keeps_the_rules(tmp_path: Path) -> None:
    assert [each.what for each in findings(described(tmp_path, operation()))] == []


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (without_examples("request"), "channel-examples"),
        (without_examples("reply"), "channel-examples"),
        (showing("request", {**SENT, "op": "other"}), "channel-examples"),
        (showing("request", {**SENT, "args": [{"other": "A"}]}), "channel-examples"),
        (showing("request", {**SENT, "args": SENT["args"] * 2}), "channel-examples"),
        (showing("request", {**SENT, "id": "a-b"}), "channel-examples"),
        (showing("request", {**SENT, "more": "1"}), "channel-examples"),
        (showing("reply", {**REPLY, "code": 0}), "channel-examples"),
        (showing("reply", {"op": "thing", "code": "0"}), "channel-examples"),
        (operation(externalDocs={"url": "https://example.com/"}), "documentation-link"),
    ],
)
def test_an_operation_that_breaks_a_rule(tmp_path: Path, told: Json, rule: str) -> None:
    assert {each.rule for each in findings(described(tmp_path, told))} == {rule}


def test_what_is_the_same_everywhere_is_written(tmp_path: Path) -> None:
    told = operation(payload={"properties": {"code": {"$ref": "InstId"}}})
    del told["servers"]
    spec = described(tmp_path, told)
    (spec / "fields").mkdir()
    (spec / "fields" / "requests.yaml").write_text("{}\n", encoding="utf-8")
    text = formatted(spec)["channels/public/things.yaml"]
    written = yaml.safe_load(text)
    assert written["servers"] == [{"$ref": "../../asyncapi.yaml#/servers/public"}]
    asked = written["messages"]["request"]["payload"]["properties"]
    assert asked == {"code": {"$ref": "../../fields/requests.yaml#/InstId"}}
    assert [*written][:2] == ["address", "x-okx-operation"]
