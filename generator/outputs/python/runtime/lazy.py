"""Packages that import their modules when something of them is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any


def attribute(package: dict[str, Any], places: Mapping[str, str], name: str) -> Any:
    """What a package has under a name, from the module that `places` gives; kept from then on.

    Raises AttributeError for what it does not have.
    """
    if name not in places:
        raise AttributeError(f"module {package['__name__']!r} has no attribute {name!r}")
    module = import_module(f".{places[name]}", package["__name__"])
    value = package[name] = getattr(module, name)
    return value
