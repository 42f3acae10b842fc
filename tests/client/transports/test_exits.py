"""Processes that have used a client end well; tests.benchmarks.exits runs a thousand of them."""

from __future__ import annotations

import pytest

from tests.benchmarks.exiting import KINDS, SCENARIOS
from tests.benchmarks.exits import ends

pytestmark = pytest.mark.slow

# How a process ends is a matter of chance, and most of all in the moment of an answer.
PROCESSES = 24


def test_a_process_ends_well(transport: str) -> None:
    ended = ends(len(SCENARIOS) * len(KINDS), transport, list(SCENARIOS))
    assert [(scenario, kind, how) for scenario, kind, how, _ in ended if how != "0"] == []


def test_a_process_ends_well_in_the_moment_of_an_answer(transport: str) -> None:
    ended = ends(PROCESSES, transport, ["answered"])
    assert [(scenario, kind, how) for scenario, kind, how, _ in ended if how != "0"] == []
