# Made from generator/outputs/python/runtime/streams/resource.py, not to be edited; make it again with: make generate
"""Channels and operations as methods of the resource that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from importlib import import_module
from inspect import iscoroutinefunction
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, Union, cast

from ..models.arguments import by_name_only
from .channel import Channel

if TYPE_CHECKING:
    from .operation import StreamOperation

# What generated modules import.
__all__ = [
    "Each",
    "StreamResource",
    "keeps_book",
    "sends",
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
    return _calling("subscribe", declared.__name__, declared)


def keeps_book(channel: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a declared method keep the order book that a channel of this name pushes."""

    def keeps(declared: Callable[P, R]) -> Callable[P, R]:
        return _calling("order_book", channel, declared)

    return keeps


def _calling(method: str, name: str, declared: Callable[P, R]) -> Callable[P, R]:
    """What calls a method of the streams with a channel, in place of a declaration."""
    channel: Channel[Any] | None = None

    def load() -> Channel[Any]:
        nonlocal channel
        package = declared.__module__.rpartition(".")[0]
        found: Channel[Any] = import_module(f".channel_{name}", package).CHANNEL
        channel = found
        return found

    @wraps(declared)
    def call(self: StreamResource, /, *args: Any, **arguments: Any) -> Any:
        of = channel or load()
        if args:
            count, args = len(args), ()
            raise by_name_only(of.label, of.documentation, count)
        return getattr(_streams_of(self), method)(of, **arguments)

    return cast(Callable[P, R], call)


def sends(declared: Callable[P, R]) -> Callable[P, R]:
    """Make a declared method send the operation of its name, with the arguments that it is given.

    The declaration says what may be passed and what comes back; its body never runs. The operation
    and its models are imported with the first call.
    """
    operation: StreamOperation[Any] | None = None

    def load() -> StreamOperation[Any]:
        nonlocal operation
        package = declared.__module__.rpartition(".")[0]
        found: StreamOperation[Any] = import_module(
            f".stream_{declared.__name__}", package
        ).OPERATION
        operation = found
        return found

    @wraps(declared)
    def call(self: StreamResource, /, *args: Any, **arguments: Any) -> Any:
        of = operation or load()
        if args:
            count, args = len(args), ()
            raise by_name_only(of.label, of.documentation, count)
        return _streams_of(self).send(of, *of.twin.given(arguments))

    # What is awaited is a coroutine function itself: by that others tell it, mocks among them.
    @wraps(declared)
    async def awaited(self: StreamResource, /, *args: Any, **arguments: Any) -> Any:
        of = operation or load()
        if args:
            count, args = len(args), ()
            raise by_name_only(of.label, of.documentation, count)
        return await _streams_of(self).send(of, *of.twin.given(arguments))

    return cast(Callable[P, R], awaited if iscoroutinefunction(declared) else call)
