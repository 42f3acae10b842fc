"""The streams as one AsyncAPI document, read here as tools read it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from okxgen.description.read import read
from okxgen.description.resolve import open_description
from okxgen.outputs.asyncapi.bundle import stream_bundle
from okxgen.outputs.asyncapi.draft07 import draft07

from tests.support.paths import ROOT
from tests.support.streams import channel, put
from tests.support.tiny import Json, text

pytestmark = pytest.mark.slow


@cache
def real() -> Json:
    library = open_description(ROOT / "spec")
    return stream_bundle(library, read(library))


def bundled(folder: Path, *channels: Json) -> Json:
    library = open_description(put(folder, *channels))
    return stream_bundle(library, read(library))


def references(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(references, value))
    if not isinstance(value, dict):
        return set()
    own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
    return own.union(*map(references, value.values()))


def at(document: Any, reference: str) -> Any:
    """What a reference leads to; KeyError where it leads nowhere."""
    for step in reference.removeprefix("#/").split("/"):
        document = document[step]
    return document


def test_every_reference_leads_to_a_part_of_the_document() -> None:
    document = real()
    found = references(document)
    assert all(each.startswith("#/") for each in found)
    assert all(at(document, each) is not None for each in found)


def test_each_channel_has_whole_messages_and_its_operations(tmp_path: Path) -> None:
    document = bundled(tmp_path, channel(**{"x-okx-login": True}))
    whole = document["channels"]["public-things"]
    assert whole["servers"] == [{"$ref": "#/servers/public"}]
    asked = document["components"]["schemas"]["SubscribeThingsRequest"]
    assert asked["properties"]["channel"]["enum"] == ["things"]
    assert asked["required"] == ["channel"]
    pushed = document["components"]["schemas"]["ThingsPush"]
    assert list(pushed["properties"]) == ["arg", "data"]
    operations = document["operations"]
    assert {name: each["action"] for name, each in operations.items()} == {
        "public-things-receive": "receive",
        "public-things-subscribe": "send",
    }
    login = [{"$ref": "#/components/securitySchemes/login"}]
    assert all(each["security"] == login for each in operations.values())


def test_the_name_of_an_argument_may_be_any_of_the_address(tmp_path: Path) -> None:
    bar = {"bar": {"description": "How long.", "enum": ["1m", "1D"]}}
    document = bundled(tmp_path, channel(address="things{bar}", parameters=bar))
    asked = document["components"]["schemas"]["SubscribeThingsRequest"]
    assert asked["properties"]["channel"]["enum"] == ["things1m", "things1D"]
    assert document["channels"]["public-things"]["address"] == "things{bar}"


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        (
            {"prefixItems": [{"type": "string"}], "items": {"type": "string"}},
            {"items": [{"type": "string"}], "additionalItems": {"type": "string"}},
        ),
        ({"dependentRequired": {"a": ["b"]}}, {"dependencies": {"a": ["b"]}}),
        (
            {"$ref": "#/x", "description": "Here."},
            {"allOf": [{"$ref": "#/x"}], "description": "Here."},
        ),
        ({"$ref": "#/x"}, {"$ref": "#/x"}),
        ({"type": "object", "unevaluatedProperties": True}, {"type": "object"}),
        (
            {"properties": {"prefixItems": text(), "items": text(), "enum": text()}},
            {"properties": {"prefixItems": text(), "items": text(), "enum": text()}},
        ),
        ({"const": {"prefixItems": [1]}}, {"const": {"prefixItems": [1]}}),
    ],
)
def test_newer_keywords_are_told_in_draft_7(newer: Json, older: Json) -> None:
    assert draft07(newer) == older
    jsonschema_rs.meta.validate({"$schema": "http://json-schema.org/draft-07/schema#", **older})


def test_the_codes_of_the_streams_say_what_to_do_about_them() -> None:
    codes = real()["x-okx-error-codes"]
    assert {"60004", "60012", "60018", "64003", "64008"} <= codes.keys()
    assert codes["60014"]["class"] == "RateLimitError"
    assert codes["60014"]["resend"] == "yes"
    assert all(each["meaning"] and each["resend"] for each in codes.values())
    assert real()["x-okx-close-codes"]["4004"]


def test_every_message_has_a_title_of_its_own_for_what_tools_call_its_class() -> None:
    document = real()
    messages = [
        message["payload"]
        for each in document["channels"].values()
        for message in each["messages"].values()
        if "payload" in message
    ]
    titles = [
        each["title"] if "title" in each else each["$ref"].rpartition("/")[2] for each in messages
    ]
    assert len(set(titles)) == len(titles)
    own = {each["title"] for each in messages if "title" in each}
    assert own.isdisjoint(document["components"]["schemas"])
