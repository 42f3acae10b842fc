"""Exceptions of a signal handler, in turn at each place where one can come up."""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from types import FrameType
from typing import Any, TypeVar

S = TypeVar("S")

LOOKS_FOR_SIGNALS = {
    dis.opmap[name]
    for name in ("RESUME", "CALL", "CALL_FUNCTION_EX", "JUMP_BACKWARD")
    if name in dis.opmap
}
"""After these CPython looks whether a signal has come, and runs its handler."""


class Killed(BaseException):
    """What ends a call from outside, as KeyboardInterrupt does."""


class Interruption:
    """Raises Killed once: at the place of this number, in the functions of some modules."""

    def __init__(self, place: int, modules: tuple[str, ...]) -> None:
        self.left = place
        self.modules = modules

    def enter(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        """Trace the instructions of a function, where it is one of these modules'."""
        if frame.f_globals["__name__"].rpartition(".")[2] not in self.modules:
            return None
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        before = -1

        def step(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal before
            if event == "opcode":
                code = frame.f_code.co_code
                if before >= 0 and code[before] in LOOKS_FOR_SIGNALS:
                    self.pass_by()
                before = frame.f_lasti
            return step

        return step

    def pass_by(self) -> None:
        """Count a place, and raise where it is the one."""
        self.left -= 1
        if self.left == 0:
            sys.settrace(None)
            raise Killed


@contextmanager
def interrupted(place: int, *modules: str) -> Iterator[Interruption]:
    """Let Killed come up in this block, at a place counted from 1, and end the block there."""
    interruption = Interruption(place, modules)
    before = sys.gettrace()
    sys.settrace(interruption.enter)
    try:
        yield interruption
    except Killed:
        pass
    finally:
        sys.settrace(before)


def everywhere(
    prepare: Callable[[], S], course: Callable[[S], None], judge: Callable[[S], None], *modules: str
) -> int:
    """Prepare, run and judge a course once for each place; how many there are.

    Ends after the first run that was over before it came to the place.
    """
    for place in count(1):
        scene = prepare()
        with interrupted(place, *modules) as interruption:
            course(scene)
        judge(scene)
        if interruption.left > 0:
            break
    return place - 1
