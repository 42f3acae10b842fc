"""What `make test-quick` tries: of each test with many cases a few, the same ones every time."""

from __future__ import annotations

import random
from collections.abc import Collection
from typing import TypeVar

T = TypeVar("T")


class Sample:
    """How many cases of a test are tried; set once, before tests are collected."""

    most: int | None = None


def sampled(name: str, cases: Collection[T]) -> list[T]:
    """All cases of the test of that name, or a sample of them, from everywhere and in order."""
    every = list(cases)
    if Sample.most is None or len(every) <= Sample.most:
        return every
    chosen = random.Random(name).sample(range(len(every)), Sample.most)
    return [every[number] for number in sorted(chosen)]
