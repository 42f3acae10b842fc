"""The pool in the moments between two steps of others."""

from __future__ import annotations

from time import monotonic

import pytest
from okx_v5 import TransportError
from okx_v5._runtime.wire.pool import MOST, Pool


def test_one_that_comes_back_before_the_turn_is_there_is_handed_on() -> None:
    pool = Pool()
    taken = [pool.take(monotonic() + 1) for _ in range(MOST)]
    # As who gives back does, just before somebody who found none lines up.
    pool._idle.append(taken[0])
    assert pool.take(monotonic() + 1) is taken[0]


def test_one_that_comes_back_after_the_end_is_not_kept() -> None:
    pool = Pool()
    taken = pool.take(monotonic() + 1)
    pool.close()
    taken.keeps = True
    pool.give_back(taken)
    assert pool.take_idle() is None
    with pytest.raises(TransportError):
        pool.take(monotonic() + 1)


def test_who_lined_up_first_is_first() -> None:
    pool = Pool()
    taken = [pool.take(monotonic() + 1) for _ in range(MOST)]
    with pytest.raises(TransportError):
        pool.take(monotonic() + 0.05)  # who has given up is passed over
    taken[1].keeps = True
    pool.give_back(taken[1])
    assert pool.take_idle() is taken[1]
