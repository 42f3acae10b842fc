# Made from generator/outputs/python/runtime/lazy.py, not to be edited; make it again with: make generate
"""What is imported when it is needed, and not before."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from logging import Logger

LOGGER = "okx_v5"
"""The name of the package's logger, that of a vendored copy with another name, too."""


def package_logger() -> Logger:
    """What every line of the log goes through."""
    import logging  # here, because a program that only reads recorded answers needs none

    return logging.getLogger(LOGGER)


def attribute(package: dict[str, Any], places: Mapping[str, str], name: str) -> Any:
    """What a package has under a name, from the module that `places` gives; kept from then on.

    Raises AttributeError for what it does not have.
    """
    if name not in places:
        raise AttributeError(f"module {package['__name__']!r} has no attribute {name!r}")
    module = import_module(f".{places[name]}", package["__name__"])
    value = package[name] = getattr(module, name)
    return value
