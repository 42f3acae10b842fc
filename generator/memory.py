"""Python's collector of garbage, put off while there is none."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def keeping(*, to_the_end: bool = False) -> Generator[None]:
    """While it runs nothing is garbage, however much is made: the collector need not look.

    Nor afterwards, where the process ends with it: the interpreter would look for garbage among
    all that there is.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if to_the_end:
            gc.freeze()
        elif collecting:
            gc.enable()
