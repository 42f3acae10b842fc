"""How to wait for what takes a moment, and on a busy machine more."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 20.0
"""Seconds after which what is waited for will not come."""


def until(holds: Callable[[], object]) -> None:
    """Wait until something holds; in an event loop, in a thread of its own."""
    ends = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < ends, "it never came to pass"
        time.sleep(0.002)
