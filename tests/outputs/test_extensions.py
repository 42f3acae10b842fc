"""The page on the keys beside the standards, held to the documents that it speaks of."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from okxgen.outputs.bundles import bundle_documents
from okxgen.outputs.extensions.meanings import GROUPS
from okxgen.outputs.extensions.page import extensions_page
from okxgen.outputs.extensions.places import extensions

from tests.support.description import api, library
from tests.support.paths import ROOT
from tests.support.tiny import Json

pytestmark = pytest.mark.slow

FOLDER = ROOT / "bundles"

SMALL: dict[str, Json] = {
    "one": {
        "info": {"x-okx-documentation": "https://a.test"},
        "paths": {"/a": {"get": {"x-okx-class": "reads", "x-okx-errata": [{"x-okx-noun": "A"}]}}},
        "components": {"schemas": {"A": {"properties": {"x-okx-kind": {"x-okx-default": "1"}}}}},
    },
    "two": {
        "channels": {"a": {"x-okx-kind": "state"}},
        "components": {
            "schemas": {
                "A": {
                    "prefixItems": [{"x-okx-column": "a"}],
                    "x-okx-default": "1" * 200,
                    "x-okx-rules": {"not": {"x-okx-says": "must be b"}},
                    "examples": [{"x-okx-noun": "B"}],
                }
            }
        },
    },
}


def test_each_key_of_the_documents_is_explained_and_no_other() -> None:
    found = extensions(bundle_documents(library(), api(), {"GET /a": "2026-08-22"}))
    known = [key for keys in GROUPS.values() for key in keys]
    assert len(known) == len({*known})
    assert {*found} - {*known} == set()
    told_by_who_publishes = {"x-okx-documentation", "x-okx-documentation-date", "x-okx-reference"}
    assert {*known} - {*found} - told_by_who_publishes == set()


def test_the_published_page_shows_what_the_documents_say() -> None:
    page = (FOLDER / "EXTENSIONS.md").read_text(encoding="utf-8")
    said = (FOLDER / "openapi-plain.json").read_text(encoding="utf-8")
    shown = [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", page, re.S)]
    assert [key for each in shown for key in each] == re.findall("^### `(.*)`$", page, re.M)
    (batch,) = (each["x-okx-batch-of"] for each in shown if "x-okx-batch-of" in each)
    assert f'"x-okx-batch-of": {json.dumps(batch)}' in said


def test_a_key_is_told_with_its_places_and_the_fullest_short_example() -> None:
    found = extensions(SMALL)
    assert {key: [*each.places] for key, each in found.items()} == {
        "x-okx-documentation": ["`info`"],
        "x-okx-class": ["operations"],
        "x-okx-errata": ["operations"],
        "x-okx-default": ["schemas"],
        "x-okx-kind": ["channels"],
        "x-okx-column": ["columns of rows"],
        "x-okx-rules": ["schemas"],
        "x-okx-says": ["`x-okx-rules`"],
    }
    assert found["x-okx-default"].example == "1"
    assert [*found["x-okx-default"].documents] == ["one", "two"]
    page = extensions_page(SMALL)
    assert "Stands in channels, of `two`." in page
    assert 'x-okx-default: "1"\n' in page
    assert "### `x-okx-noun`" not in page
