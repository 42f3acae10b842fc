"""The table of clients is what was seen, and one of the tools makes a client that trades."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.clients.bundles import offered
from tests.clients.packages import Missing, installed
from tests.clients.page import PAGE, marked, page, results, surprises
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


def test_a_tool_that_is_not_run_keeps_its_last_result_marked() -> None:
    recipe = replace(recipes()[TRIED], needs=("nobody-has-this",), versions=("x@2.0.0",))
    with pytest.raises(Missing, match="no nobody-has-this on this machine") as caught:
        installed(recipe)
    outcome = Outcome(not_run=str(caught.value))
    assert surprises(recipe, outcome) == []
    last = {"versions": ["x 1.0.0"], "date": "2026-11-30", "checks": {"makes": RIGHT}}
    why = {"date": "2026-12-01", "why": outcome.not_run}
    assert marked(last, recipe, outcome, "2026-12-01") == {**last, "not run": why}


@pytest.mark.soak
def test_a_registry_that_does_not_answer_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9")
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("PIP_RETRIES", "0")
    for packages in ({"npm": ("nobody-has-this@1.0.0",)}, {"pip": ("nobody-has-this==1.0.0",)}):
        recipe = replace(recipes()[TRIED], **{"npm": (), **packages})
        with pytest.raises(
            Missing, match=r"^(npm: ECONNREFUSED|pip: No matching) .*nobody-has-this"
        ):
            installed(recipe)


def test_a_surprise_is_told() -> None:
    recipe = replace(recipes()[TRIED], loses={"batch": "It has no lists.", "error": "It is deaf."})
    outcome = Outcome({"place_order": "sent {}", "batch": "sent []", "error": RIGHT})
    assert surprises(recipe, outcome) == ["place_order: sent {}", "error works: loses says no"]
