"""The pipeline: load, resolve, build, render, format; writing is the caller's decision."""

from __future__ import annotations

from pathlib import Path

from ...description.resolve import open_description
from ..files import with_manifest
from ..format import format_files
from .build import build
from .render import render, runtime_files


def package_files(spec: Path) -> dict[str, str]:
    """Every file of the package for a description, by its path in the package."""
    rendered = format_files(render(build(open_description(spec))))
    return with_manifest({**rendered, **runtime_files(), "py.typed": ""})
