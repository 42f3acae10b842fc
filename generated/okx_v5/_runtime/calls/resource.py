# Made from generator/outputs/python/runtime/calls/resource.py, not to be edited; make it again with: make generate
"""Resources: declared methods, and what calls the exchange in their place."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper, wraps
from importlib import import_module
from inspect import iscoroutinefunction
from operator import attrgetter
from types import MethodType
from typing import Any, Generic, ParamSpec, Self, TypeVar, cast, overload

from ..errors import ValidationError
from ..models.arguments import by_name_only
from .operation import Operation

# What generated modules import.
__all__ = [
    "Resource",
    "endpoint",
]

P = ParamSpec("P")
R = TypeVar("R")
B = TypeVar("B")

client_of = attrgetter("_client")


class Resource:
    """The endpoints of one section of the documentation.

    It has a namespace of its own, so that a test may put something in the place of a method.
    """

    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


def operation_of(declared: Callable[..., Any]) -> Operation[Any]:
    """The operation of a declared method, imported: it stands in the module of its name."""
    package = declared.__module__.rpartition(".")[0]
    operation: Operation[Any] = import_module(f".{declared.__name__}", package).OPERATION
    return operation


def endpoint(declared: Callable[P, R]) -> Callable[P, R]:
    """Make a declared method call its operation with the arguments it is given.

    The declaration says what may be passed and what comes back; its body never runs. The operation
    and its models are imported with the first call.
    """
    operation: Operation[Any] | None = None

    def load() -> Operation[Any]:
        nonlocal operation
        operation = operation_of(declared)
        return operation

    @wraps(declared)
    def call(self: Resource, /, *args: Any, **arguments: Any) -> Any:
        of = operation or load()
        if args:
            count, args = len(args), ()
            raise positional(of, count)
        return client_of(self).send(of, *of.given(arguments))

    # What is awaited is a coroutine function itself: by that others tell it, mocks among them.
    @wraps(declared)
    async def awaited(self: Resource, /, *args: Any, **arguments: Any) -> Any:
        of = operation or load()
        if args:
            count, args = len(args), ()
            raise positional(of, count)
        return await client_of(self).send(of, *of.given(arguments))

    return cast(Callable[P, R], awaited if iscoroutinefunction(declared) else call)


def positional(operation: Operation[Any], count: int) -> ValidationError:
    """The error for arguments that were passed by position."""
    return by_name_only(operation.label, operation.documentation, count)


class BoundMethod(Generic[P, R]):
    """A method of an endpoint that has pages, of one client."""

    def __init__(self, declared: Callable[..., Any], owner: Any) -> None:
        self._operation = operation_of(declared)
        self._client = client_of(owner)
        self.__self__ = owner
        update_wrapper(self, declared)
        # Read by those who ask what it takes and whether it is awaited: inspect, help and mocks.
        self.__func__ = declared
        self.__wrapped__ = self.__dict__["__call__"] = MethodType(declared, owner)

    def __call__(self, *args: P.args, **arguments: P.kwargs) -> R:
        """Call the endpoint once."""
        if args:
            count = len(args)
            del args
            raise positional(self._operation, count)
        reply: R = self._client.send(self._operation, *self._operation.given(arguments))
        return reply

    def __repr__(self) -> str:
        return f"<method {self._operation.label} of {self.__self__!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (getattr, (self.__self__, self._operation.name))


class DeclaredMethod(Generic[B]):
    """A declared method with pages, in its class; read from an instance, the method itself."""

    def __init__(
        self,
        method: Callable[[Callable[..., Any], Resource], B],
        declared: Callable[..., Any],
    ) -> None:
        self._method = method
        self._declared = declared
        self.__doc__ = declared.__doc__
        self.__wrapped__ = declared

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Resource, owner: type) -> B: ...
    def __get__(self, instance: Resource | None, owner: type) -> Self | B:
        if instance is None:
            return self
        return self._method(self._declared, instance)
