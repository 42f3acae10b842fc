"""The table of clients is what was seen, and one of the tools makes a client that trades."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.clients.bundles import offered
from tests.clients.page import PAGE, page, results, surprises
from tests.clients.recipes import recipes
from tests.clients.running import Outcome, tried
from tests.clients.steps import FILES, RIGHT, STEPS
from tests.support.description import part_of_description

TRIED = "openapi-fetch"
"""What is installed and compiled in a few seconds."""


def test_the_page_is_what_was_seen() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(recipes()), "run: make clients"


def test_every_tool_was_tried_as_it_is_pinned() -> None:
    seen = {name: each["versions"] for name, each in results().items()}
    assert seen == {name: recipe.titles for name, recipe in recipes().items()}, "run: make clients"


@pytest.mark.slow
def test_what_a_tool_makes_trades(tmp_path: Path) -> None:
    offer = offered(part_of_description(tmp_path, *FILES), tmp_path)
    recipe = recipes()[TRIED]
    outcome = asyncio.run(tried(recipe, offer))
    assert surprises(recipe, outcome) == []
    assert {name: outcome.checks[name] for name in STEPS} == dict.fromkeys(STEPS, RIGHT)


def test_a_surprise_is_told() -> None:
    recipe = replace(recipes()[TRIED], loses={"batch": "It has no lists.", "error": "It is deaf."})
    outcome = Outcome({"place_order": "sent {}", "batch": "sent []", "error": RIGHT})
    assert surprises(recipe, outcome) == ["place_order: sent {}", "error works: loses says no"]
