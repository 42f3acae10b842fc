"""Wrong argument names, told as the description would tell them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from inspect import Parameter, signature
from typing import Any, ParamSpec, TypeVar

from .errors import ValidationError

P = ParamSpec("P")
R = TypeVar("R")


def exact_arguments(function: Callable[P, R]) -> Callable[P, R]:
    """Turn Python's TypeError for missing and unknown arguments into a ValidationError.

    For a request's own, which says what it is and takes nothing but keywords.
    """

    @wraps(function)
    def exact(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except ValidationError as error:
            refusal = error.with_traceback(None)
        except TypeError:
            request: Any = args[0]
            found = _refusal(request, function, args[1:], kwargs)
            if found is None:
                raise
            refusal = found
        # Out of the handler and with nothing left in the frames: a reporter shows their locals.
        del args
        kwargs.clear()
        raise refusal

    return exact


def untraced(function: Callable[P, R]) -> Callable[P, R]:
    """Raise refusals without the frames they come from, for those may hold secrets."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except ValidationError as error:
            refusal = error.with_traceback(None)
        del args
        kwargs.clear()
        raise refusal

    return call


def by_name_only(label: str, documentation: str, count: int) -> ValidationError:
    """The error for arguments that were passed by position."""
    rule = f"are keywords: {count} given by position must be passed by name"
    return ValidationError(label, "arguments", "", rule, documentation)


def _refusal(
    request: Any,
    function: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> ValidationError | None:
    """What is wrong with the argument names; None where the TypeError came from elsewhere."""
    parameters = list(signature(function).parameters.values())[1:]
    known = [parameter.name for parameter in parameters]
    required = [each.name for each in parameters if each.default is Parameter.empty]
    unknown = [name for name in kwargs if name not in known]
    missing = [name for name in required if name not in kwargs]
    if args:
        return by_name_only(request._label, request._documentation, len(args))
    if unknown:
        broken, rule = unknown, f"is not a parameter; known are {_listed(known)}"
    elif missing:
        broken, rule = missing, "is required"
    else:
        return None
    names = _listed(broken)
    return ValidationError(request._label, names, "", rule, request._documentation)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
