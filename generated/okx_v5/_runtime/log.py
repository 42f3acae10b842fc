# Made from generator/outputs/python/runtime/log.py, not to be edited; make it again with: make generate
"""The package's own logger, under one name wherever the package stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger

LOGGER = "okx_v5"
"""The name of the logger, that of a vendored copy with another name, too."""


def package_logger() -> Logger:
    """What every line of the log goes through."""
    import logging  # here, because a program that only reads recorded answers needs none

    return logging.getLogger(LOGGER)
