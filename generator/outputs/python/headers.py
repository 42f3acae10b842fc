"""The line at the top of a generated module: what it was made from, and how to make it again."""

from __future__ import annotations

from .package import Package
from .quoting import escaped

RUNTIME = "generator/outputs/python/runtime/"


def sources(api: Package) -> dict[str, str]:
    """What each module was made from that says more than the description as a whole."""
    shared = {"streams/event.py": f"spec/{api.streams.events.source}"} if api.streams else {}
    sent = {
        f"{each.twin.resource}/{each.module}.py": f"spec/{each.source}"
        for each in api.stream_operations
    }
    return {**shared, **sent} | {
        f"{resource.name}/{module.name}.py": f"spec/{module.source}"
        for resource in api.resources
        for module in resource.modules
    }


def headed(modules: dict[str, str], made_from: dict[str, str]) -> dict[str, str]:
    """The modules, each under its line."""
    return {name: _line(name, made_from) + text for name, text in modules.items()}


def _line(name: str, made_from: dict[str, str]) -> str:
    if name.startswith("_runtime/"):
        source = RUNTIME + name.removeprefix("_runtime/")
    else:
        source = escaped(made_from.get(name, "spec/"))
    return f"# Made from {source}, not to be edited; make it again with: make generate\n"
