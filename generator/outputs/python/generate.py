"""From facts to a package: build, render, wrap; writing is the caller's decision."""

from __future__ import annotations

from ...description.api import Api
from ...memory import keeping
from ..files import with_manifest
from .build import build
from .headers import headed, sources
from .render import render, runtime_files
from .surface import SURFACE, surface
from .wrapping import wrapped


@keeping()
def package_files(facts: Api) -> dict[str, str]:
    """Every file of the package for a description, by its path in the package.

    Each module says what it was made from; SURFACE tells what users can rely on.
    """
    api = build(facts)
    modules = {**wrapped(render(api)), **runtime_files()}
    return with_manifest({**headed(modules, sources(api)), "py.typed": "", SURFACE: surface(api)})


@keeping()
def module_files(facts: Api) -> dict[str, str]:
    """The modules alone, as they are copied into other projects under a header of its own."""
    return {**wrapped(render(build(facts))), **runtime_files(), "py.typed": ""}
