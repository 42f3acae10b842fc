"""Python's collector of garbage, put off while there is none."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


def let_go() -> None:
    """Before a process ends: the interpreter would look for garbage among all that there is."""
    gc.freeze()


@contextmanager
def keeping() -> Generator[None]:
    """While it runs nothing is garbage, however much is made: the collector need not look."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
