"""A request as the arguments that make it again, in each form that they may have."""

from __future__ import annotations

from typing import Any

from tests.endpoints.reading import python_names


def attributes(request: Any) -> dict[str, Any]:
    """What a request reads as by its Python names, without what was not given."""
    given = {wire: name for wire, name in python_names(type(request)).items() if wire in request}
    return {
        name: "" if request[wire] == "" else getattr(request, name) for wire, name in given.items()
    }


def as_models(request: Any) -> dict[str, Any]:
    """Arguments with models in them."""
    if isinstance(request.to_wire(), list):
        (name,) = python_names(type(request)).values()
        return {name: getattr(request, name)}
    return attributes(request)


def as_dicts(request: Any) -> dict[str, Any]:
    """The same arguments with a dict of Python names in place of each model."""
    return {name: _as_dict(value) for name, value in as_models(request).items()}


def _as_dict(value: Any) -> Any:
    if isinstance(value, list):
        return [_as_dict(each) for each in value]
    return as_dicts(value) if hasattr(value, "to_wire") else value


def as_texts(request: Any) -> dict[str, Any]:
    """The same arguments, each value as it stands on the wire; lists are lists."""
    if isinstance(request.to_wire(), list):
        (name,) = python_names(type(request)).values()
        return {name: [as_texts(each) for each in getattr(request, name)]}
    given = {wire: name for wire, name in python_names(type(request)).items() if wire in request}
    return {name: _as_text(request[wire], getattr(request, name)) for wire, name in given.items()}


def _as_text(wire: Any, value: Any) -> Any:
    if isinstance(wire, list):
        return [_as_text(*pair) for pair in zip(wire, value, strict=True)]
    if isinstance(value, list):
        return value
    return as_texts(value) if hasattr(value, "to_wire") else wire


FORMS = [as_models, as_dicts, as_texts]
