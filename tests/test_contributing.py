"""What the guides show is what stands in the files they speak of."""

from __future__ import annotations

import re

import pytest

from tests.support.paths import ROOT

GUIDES = (
    "CONTRIBUTING.md",
    "docs/new-endpoint.md",
    "docs/describing.md",
    "docs/releasing.md",
    "README.md",
)
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in GUIDES}
FENCE = re.compile(r"```(?:yaml|python)\n(.*?)```", re.DOTALL)
BLOCKS = {name: FENCE.findall(text) for name, text in TEXTS.items()}
# What stands in quotes and begins with a folder of the project.
PLACE = re.compile(r"`((?:generator|generated|spec|tests|docs)/[A-Za-z0-9_/.-]*[A-Za-z0-9_/])`")
LINK = re.compile(r"\]\(([^):#]+)(?:#[^)]*)?\)")


def test_the_endpoint_it_follows_is_the_file() -> None:
    described = (ROOT / "spec/paths/public/time.yaml").read_text(encoding="utf-8")
    assert described in BLOCKS["docs/new-endpoint.md"]


def test_the_rule_it_follows_is_in_the_description_and_in_the_code() -> None:
    rule, code = (block.strip().splitlines() for block in BLOCKS["CONTRIBUTING.md"][:2])
    described = (ROOT / "spec/paths/tradingBot/grid/close-position.yaml").read_text()
    generated = (ROOT / "generated/okx_v5/grid/close_position.py").read_text()
    assert flattened("\n".join(rule)) in flattened(described)
    assert "\n".join(f"        {line}" for line in code) in generated


def flattened(text: str) -> str:
    """YAML in flow style and in block style, alike but for their layout."""
    return re.sub(r"[\s{},]+", " ", text)


@pytest.mark.parametrize("guide", GUIDES)
def test_the_places_it_names_exist(guide: str) -> None:
    folder = (ROOT / guide).parent
    named = [ROOT / place for place in PLACE.findall(TEXTS[guide])]
    linked = [folder / place for place in LINK.findall(TEXTS[guide])]
    assert [str(place) for place in (*named, *linked) if not place.exists()] == []


def test_the_three_answers_hold() -> None:
    """What CONTRIBUTING says at its top, looked up where it sends people."""
    first = TEXTS["CONTRIBUTING.md"].partition("## ")[0]
    for name in ("_check", "after_failure", "after_answer"):
        assert f"`{name}`" in first
    call = (ROOT / "generator/outputs/python/runtime/calls/call.py").read_text()
    assert "def after_failure(" in call
    assert "def after_answer(" in call
    checked = (ROOT / "generated/okx_v5/grid/close_position.py").read_text()
    assert "def _check(" in checked


def test_every_command_it_names_is_a_target() -> None:
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text()))
    for guide, text in TEXTS.items():
        named = re.findall(r"`make ([a-z-]+(?: [a-z-]+)*)", text)
        assert {each for words in named for each in words.split()} - targets == set(), guide
