# Made from generator/outputs/python/runtime/models/arguments.py, not to be edited; make it again with: make generate
"""Wrong argument names, refused in the words of the description."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from inspect import Parameter, signature
from typing import Any, ParamSpec, TypeVar

from ..errors import ValidationError

# What generated modules import.
__all__ = [
    "exact_arguments",
]

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
            found: ValidationError | None
            if len(args) > 1:
                found = by_name_only(request._label, request._documentation, len(args) - 1)
            else:
                found = misnamed(request, kwargs)
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
    rule = f"must be passed by name ({count} given by position)"
    return ValidationError(label, "arguments", "", rule, documentation)


def misnamed(
    request: Any, arguments: Mapping[str, Any], headers: Any = None
) -> ValidationError | None:
    """What is wrong with the names of arguments; None where they are right.

    `request` is a request or its class, `headers` the class of what a method takes beside it.
    """
    parameters = signature(request.__init__).parameters.values()
    own = [each for each in parameters if each.kind is Parameter.KEYWORD_ONLY]
    beside: Mapping[str, str] = headers._names if headers else {}
    known = [*(each.name for each in own), *beside.values()]
    required = [each.name for each in own if each.default is Parameter.empty]
    unknown = [name for name in arguments if name not in known]
    missing = [name for name in required if name not in arguments]
    if unknown:
        names, rule = misnaming(unknown, {**request._names, **beside}, known)
        return ValidationError(request._label, names, "", rule, request._documentation)
    if missing:
        broken, rule = missing, "is required"
    else:
        return None
    return ValidationError(request._label, _listed(broken), "", rule, request._documentation)


def misnaming(
    unknown: Iterable[str], names: Mapping[str, str], known: Iterable[str]
) -> tuple[str, str]:
    """Names that are not known, joined, and the words of what is wrong with them.

    `names` tells what a name that is right elsewhere is called here.
    """
    broken = list(unknown)
    meant = [f"{name} is {names[name]} here" for name in broken if name in names]
    if not meant:
        return _listed(broken), f"is not a parameter; known are {_listed(known)}"
    if len(broken) == 1:
        return broken[0], f"is {names[broken[0]]} here"
    if len(meant) < len(broken):
        meant.append(f"known are {_listed(known)}")
    return _listed(broken), f"are not parameters: {'; '.join(meant)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
