# Made from generator/outputs/python/runtime/log.py, not to be edited; make it again with: make generate
"""The package's own logger, under the name that the package has where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger


def package_logger() -> Logger:
    """`okx_v5`, or what a vendored copy is called."""
    import logging  # here, because a program that only reads recorded answers needs none

    return logging.getLogger((__package__ or "okx_v5").removesuffix("._runtime"))
