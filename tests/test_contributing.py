"""What CONTRIBUTING.md shows is what stands in the files it speaks of."""

from __future__ import annotations

import re

import pytest

from tests.support.paths import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(?:yaml|python)\n(.*?)```", TEXT, re.DOTALL)


def test_the_endpoint_it_follows_is_the_file() -> None:
    assert (ROOT / "spec/paths/public/time.yaml").read_text(encoding="utf-8") in BLOCKS


def test_the_line_that_names_it_is_in_the_root() -> None:
    line = "  /api/v5/public/time: {$ref: paths/public/time.yaml}\n"
    assert line in BLOCKS
    assert line in (ROOT / "spec/openapi.yaml").read_text(encoding="utf-8")


def test_the_rule_it_follows_is_in_the_description_and_in_the_code() -> None:
    rule, code = (block.strip().splitlines() for block in BLOCKS[:2])
    described = (ROOT / "spec/paths/tradingBot/grid/close-position.yaml").read_text()
    generated = (ROOT / "generated/okx_v5/grid/close_position.py").read_text()
    assert flattened("\n".join(rule)) in flattened(described)
    assert "\n".join(f"        {line}" for line in code) in generated


def flattened(text: str) -> str:
    """YAML in flow style and in block style, alike but for their layout."""
    return re.sub(r"[\s{},]+", " ", text)


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([a-z_/]+\.py)`", TEXT))))
def test_the_modules_it_names_exist(name: str) -> None:
    generator = ROOT / "generator"
    folders = ("runtime", "docs", "mock")
    places = (generator, *(generator / folder for folder in folders), ROOT)
    assert any((place / name).is_file() for place in places)
