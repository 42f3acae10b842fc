"""Each rule of the house on channels: one that keeps it, and one that breaks it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from okxgen.house.format import formatted
from okxgen.house.lint import findings

from tests.house.test_lint import written
from tests.support.streams import ASKED, DOCS, PUSH, channel, files, head
from tests.support.tiny import Json, as_yaml, text


def described(folder: Path, told: Json) -> Path:
    """A description that keeps every rule, with this channel."""
    spec = written(folder)
    (spec / "channels" / "public").mkdir(parents=True)
    for name, value in files(told).items():
        (spec / f"{name}.yaml").write_text(as_yaml(value), encoding="utf-8")
    return spec


def broken(folder: Path, told: Json) -> list[tuple[str, str]]:
    """The rules that a channel breaks, and where."""
    return [(each.rule, each.file.name) for each in findings(described(folder, told))]


def showing(message: str, payload: Any) -> Json:
    """A channel with another example."""
    told = channel()
    told["messages"][message]["examples"] = [{"name": "documented", "payload": payload}]
    return told


def without_examples(message: str) -> Json:
    told = channel()
    del told["messages"][message]["examples"]
    return told


def test_a_channel_that_keeps_the_rules(tmp_path: Path) -> None:
    assert broken(tmp_path, channel()) == []


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (without_examples("subscribe"), "channel-examples"),
        (without_examples("push"), "channel-examples"),
        (showing("subscribe", {**ASKED, "args": [{"channel": "things", "b": "1"}]}), "breaks"),
        (showing("subscribe", {"args": ASKED["args"]}), "breaks"),
        (showing("push", {**PUSH, "data": [{"a": 1}]}), "breaks"),
        (showing("push", {**PUSH, "arg": {"channel": "others"}}), "other channel"),
        (channel(summary="Things"), "summary-sentence"),
        (channel(externalDocs={"url": "https://example.com/"}), "documentation-link"),
        (channel(**{"x-okx-kind": "increment"}), "snapshots-told"),
        (channel(**{"x-okx-snapshot": "first"}), "snapshots-told"),
        (channel(asks={"px": text(format="decimal")}), "held-requests"),
        (
            channel(
                {
                    "title": "Thing",
                    "type": "object",
                    "properties": {"a": text(**{"x-extensible-enum": ["0", "1"]})},
                }
            ),
            "flags-are-flags",
        ),
        (channel(**{"x-okx-errata": [{"at": ["response.a"]}]}), "whole-errata"),
    ],
)
def test_a_channel_that_breaks_a_rule(tmp_path: Path, told: Json, rule: str) -> None:
    rule = {"breaks": "channel-examples", "other channel": "channel-examples"}.get(rule, rule)
    found = broken(tmp_path, told)
    assert rule in {each for each, _ in found}
    assert {each for each, _ in found} <= {rule, "channel-examples"}
    assert {name for _, name in found} == {"things.yaml"}


def test_what_a_field_of_a_vocabulary_says_is_said_there(tmp_path: Path) -> None:
    spec = described(tmp_path, channel(asks={"instId": text(minLength=1)}))
    (spec / "fields").mkdir()
    entry = as_yaml({"InstId": text(minLength=1)})
    (spec / "fields" / "requests.yaml").write_text(entry, encoding="utf-8")
    rules = {each.rule for each in findings(spec)}
    assert rules == {"no-copied-field", "no-unread-file"}


def test_what_is_the_same_everywhere_is_written(tmp_path: Path) -> None:
    spec = written(tmp_path)
    for url, name in (("public", "things"), ("private", "own-things")):
        told = {
            "messages": {
                "push": {"payload": {"properties": {"a": {"$ref": "Ts"}}}},
                "subscribe": {"payload": {"properties": {"b": {"$ref": "InstId"}}}},
            },
            "x-okx-method": f"thing.{name.replace('-', '_')}",
            "externalDocs": {"url": DOCS},
        }
        (spec / "channels" / url).mkdir(parents=True)
        (spec / "channels" / url / f"{name}.yaml").write_text(as_yaml(told), encoding="utf-8")
    (spec / "asyncapi.yaml").write_text(as_yaml(head()), encoding="utf-8")
    (spec / "fields").mkdir()
    for vocabulary in ("requests", "answers"):
        (spec / "fields" / f"{vocabulary}.yaml").write_text("{}\n", encoding="utf-8")
    texts = formatted(spec)
    assert yaml.safe_load(texts["asyncapi.yaml"])["channels"] == {
        "private-own-things": {"$ref": "channels/private/own-things.yaml"},
        "public-things": {"$ref": "channels/public/things.yaml"},
    }
    own: Json = yaml.safe_load(texts["channels/private/own-things.yaml"])
    assert list(own) == ["x-okx-method", "externalDocs", "servers", "messages"]
    assert own["servers"] == [{"$ref": "../../asyncapi.yaml#/servers/private"}]
    asked, pushed = (own["messages"][name]["payload"] for name in ("subscribe", "push"))
    assert asked["title"] == "SubscribeOwnThingsRequest"
    assert pushed["title"] == "OwnThingsPush"
    assert asked["properties"]["b"] == {"$ref": "../../fields/requests.yaml#/InstId"}
    assert pushed["properties"]["a"] == {"$ref": "../../fields/answers.yaml#/Ts"}
