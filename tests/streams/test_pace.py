"""How often connections are opened, and how many requests one makes, without waiting for either."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from okx_v5._runtime.streams import session
from okx_v5._runtime.streams.pace import Pace
from okx_v5.channels import LIMITS


def test_no_more_than_so_many_begin_within_a_second() -> None:
    pace = Pace()
    turns = [pace.take(3) for _ in range(10)]
    assert all(later - earlier >= 1.0 for earlier, later in zip(turns, turns[3:], strict=False))
    assert turns[2] - turns[0] < 0.5  # three at once
    assert all(earlier <= later for earlier, later in pairwise(turns))


def test_an_hour_later_requests_are_free_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(session, "monotonic", lambda: now)

    async def count() -> list[int]:
        nonlocal now
        of = session.Session(LIMITS, 1, lambda *push: None, lambda *event: None)
        left = [of.requests_left]
        for _ in range(LIMITS.requests_per_hour):
            of.count()
        left.append(of.requests_left)
        now += 3599
        left.append(of.requests_left)
        now += 2
        return [*left, of.requests_left]

    assert asyncio.run(count()) == [480, 0, 0, 480]
