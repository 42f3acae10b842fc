"""What tests against the practice exchange start from."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.support.practice import Practice, practice_exchange


@pytest.fixture(scope="session")
def running_practice() -> Iterator[Practice]:
    """One process for all tests."""
    with practice_exchange() as practice:
        yield practice


@pytest.fixture
def practice(running_practice: Practice) -> Practice:
    """A practice exchange that remembers nothing of the tests before, whose streams have ended."""
    for _ in range(200):
        if not running_practice.reset():
            break
        time.sleep(0.02)
    return running_practice
