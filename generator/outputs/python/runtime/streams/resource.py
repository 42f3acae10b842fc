"""Channels as methods of the resource that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from importlib import import_module
from operator import attrgetter
from typing import Any, ParamSpec, TypeVar, Union, cast

from ..models.arguments import by_name_only
from .channel import Channel

# What generated modules import.
__all__ = [
    "Each",
    "StreamResource",
    "subscribes",
]

P = ParamSpec("P")
R = TypeVar("R")
V = TypeVar("V")

Each = Union[V, Sequence[V]]  # noqa: UP007  (generic, which a bare | is not)
"""A value, or several, each of which is asked for."""

_streams_of = attrgetter("_streams")


class StreamResource:
    """The channels of one section of the documentation."""

    _streams: Any

    def __init__(self, streams: Any) -> None:
        self._streams = streams

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._streams!r})"


def subscribes(declared: Callable[P, R]) -> Callable[P, R]:
    """Make a declared method subscribe to the channel of its name.

    The declaration says what may be passed and what is pushed; its body never runs. The channel and
    its models are imported with the first call.
    """
    channel: Channel[Any] | None = None

    def load() -> Channel[Any]:
        nonlocal channel
        package = declared.__module__.rpartition(".")[0]
        found: Channel[Any] = import_module(f".channel_{declared.__name__}", package).CHANNEL
        channel = found
        return found

    @wraps(declared)
    def call(self: StreamResource, /, *args: Any, **arguments: Any) -> Any:
        of = channel or load()
        if args:
            count, args = len(args), ()
            raise by_name_only(of.label, of.documentation, count)
        return _streams_of(self).subscribe(of, **arguments)

    return cast(Callable[P, R], call)
