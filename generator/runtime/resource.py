"""Resources: declared methods, and what calls the exchange in their place."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import Any, ParamSpec, TypeVar, cast

from .arguments import by_name_only
from .operation import Operation

P = ParamSpec("P")
R = TypeVar("R")

client_of = attrgetter("_client")


class Resource:
    """The endpoints of one section of the documentation."""

    __slots__ = ("_client",)

    _client: Any

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


def endpoint(operation: Operation[Any]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a declared method call its operation with the arguments it is given.

    The declaration says what may be passed and what comes back; its body never runs.
    """

    def decorate(declared: Callable[P, R]) -> Callable[P, R]:
        @wraps(declared)
        def call(self: Resource, /, *args: Any, **arguments: Any) -> Any:
            if args:
                raise by_name_only(operation, len(args))
            return client_of(self).send(operation, operation.request(**arguments))

        return cast(Callable[P, R], call)

    return decorate
