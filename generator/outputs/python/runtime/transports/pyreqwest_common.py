"""What the blocking and the awaited transport over pyreqwest have in common."""

from __future__ import annotations

import atexit
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from pyreqwest.client import ClientBuilder, SyncClientBuilder
from pyreqwest.exceptions import DetailedPyreqwestError, PyreqwestError

from ..errors import OutcomeUnknown, TransportError
from .base import CONNECTING


def failure_of(error: PyreqwestError) -> TransportError | OutcomeUnknown:
    """What a failure proves: the classes of pyreqwest say "connect" of requests that were read.

    Only the cause below is raised before anything is written. Should its wording change, every
    failure counts as unknown, which is the safe side.
    """
    details = error.details["causes"] if isinstance(error, DetailedPyreqwestError) else None
    causes = [cause["message"] for cause in details or ()]
    reason = causes[-1] if causes else error.message
    if "client error (Connect)" in causes:
        return TransportError(f"no connection to the exchange: {reason}")
    return OutcomeUnknown(f"no answer: {reason}")


_LONGEST_EXIT = 0.5


def _let_threads_finish() -> None:
    """Wait until no thread of pyreqwest is inside Python.

    An awaited result is handed over by one of them. A process that exits in that very moment would
    be aborted by it, for a thread cannot come back into an interpreter that is being finalized.
    """
    from threading import enumerate as threads  # here, because only the exit needs it

    end = time.monotonic() + _LONGEST_EXIT
    while time.monotonic() < end:
        time.sleep(0.001)
        inside = sys._current_frames().keys()  # pyright: ignore[reportPrivateUsage]  (documented)
        if not inside - {thread.ident for thread in threads()}:
            return


atexit.register(_let_threads_finish)

Client = TypeVar("Client")
Builder = TypeVar("Builder", ClientBuilder, SyncClientBuilder)


FORKED_BEFORE = (
    "a client was built in the process that has forked this one, and the default transport cannot "
    "begin anew here: build clients after the fork, start processes by spawn or forkserver, or "
    "pass a transport over httpx"
)


def built(build: Callable[[], Client]) -> Client:
    """A client of pyreqwest; raises TransportError where a fork has made that impossible."""
    try:
        return build()
    except RuntimeError as error:
        reason = FORKED_BEFORE if "fork" in str(error) else str(error)
        raise TransportError(reason) from None


def set_up(builder: Builder, base_url: str, timeout: float, user_agent: str) -> Builder:
    """The settings of both clients of pyreqwest: above all, never send a request twice."""
    builder = builder.base_url(base_url).user_agent(user_agent)
    builder = builder.timeout(timedelta(seconds=timeout))
    builder = builder.connect_timeout(timedelta(seconds=timeout * CONNECTING))
    return builder.follow_redirects(False).referer(False)
