"""Stage 5: the representation through the templates into the text of every file."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .forms import FORMS, STREAM_FORMS
from .imports import (
    api_imports,
    later_names,
    module_imports,
    package_imports,
    package_names,
    stream_operation_imports,
    streams_imports,
    types_imports,
)
from .package import Module, Package, ResourceClass
from .quoting import Code
from .vocabulary import ERRORS

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"


def _only_code(value: Any) -> Any:
    """Refuse to put out text that was not made Python by the quoting filters."""
    if isinstance(value, Code):
        return value
    raise TypeError(f"a template puts out {type(value).__name__} {value!r}, which is not Code")


class _Environment(Environment):
    """Templates ask for attributes alone; `a.b` never means `a["b"]`."""

    # Python's own, which raises where there is none: templates ask a hundred thousand times.
    getattr = staticmethod(getattr)  # type: ignore[assignment]


@cache
def environment(templates: Path = HERE / "templates") -> Environment:
    """Templates that lay out Code and nothing else."""
    return _Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,  # this is Python, and _only_code is stricter
    )


def render(api: Package) -> dict[str, str]:
    """The text of every generated module, by its path in the package."""
    jinja = environment()

    def fill(template: str, **names: object) -> str:
        return jinja.get_template(template).render(api=api, **names)

    later = tuple((Code(name), Code(module)) for name, module in later_names(api).items())
    files = {
        "__init__.py": fill(
            "package.py.j2", imports=package_imports(api), names=package_names(api), later=later
        ),
        "error_codes.py": fill("error_codes.py.j2"),
        "errors.py": fill("errors.py.j2", errors=tuple(map(Code, ERRORS))),
        "httpx_transport.py": fill("httpx_transport.py.j2"),
        "operations.py": fill("operations.py.j2"),
        "redis_limiter.py": fill("redis_limiter.py.j2"),
        "regions.py": fill("regions.py.j2"),
        "version.py": fill("version.py.j2"),
    }
    for form in FORMS:
        files[f"{form.module}.py"] = fill("client.py.j2", form=form)
    for resource in api.resources:
        files |= _package(resource, fill)
    if api.layouts:
        files["sbe.py"] = fill("sbe.py.j2")
    if api.streams is not None:
        files |= _streams(api, api.streams.events, fill)
    if api.types:
        files |= _types(api, fill)
    return files


def _streams(api: Package, events: Module, fill: Callable[..., str]) -> dict[str, str]:
    """Every channel by name and as a method, and what all of them share."""
    streamed = tuple(each for each in api.resources if each.channels or each.stream_operations)
    files = {
        f"streams/{form.module}.py": fill("streams.py.j2", form=form, resources=streamed)
        for form in STREAM_FORMS
    }
    for resource in streamed:
        for form in STREAM_FORMS:
            files[f"{resource.name}/{form.api}.py"] = fill(
                "streams_api.py.j2",
                resource=resource,
                form=form,
                imports=streams_imports(resource, form),
            )
    return files | {
        "channels.py": fill("channels.py.j2"),
        "stream_operations.py": fill("stream_operations.py.j2"),
        "streams/__init__.py": fill("streams_package.py.j2"),
        "streams/replays.py": fill("replays.py.j2"),
        "streams/event.py": fill(
            "module.py.j2", module=events, imports=module_imports(events, {}, {})
        ),
    }


def _types(api: Package, fill: Callable[..., str]) -> dict[str, str]:
    """The package of types that users annotate their code with."""
    files = {"types/__init__.py": fill("types_package.py.j2")}
    for module in api.types:
        files[f"types/{module.name}.py"] = fill(
            "types_module.py.j2", module=module, imports=types_imports(module)
        )
    return files


def _package(resource: ResourceClass, fill: Callable[..., str]) -> dict[str, str]:
    """The modules of one resource."""
    folder = resource.name
    files = {f"{folder}/__init__.py": fill("resource_package.py.j2", resource=resource)}
    for module in resource.modules:
        files[f"{folder}/{module.name}.py"] = fill(
            "module.py.j2",
            module=module,
            imports=module_imports(module, resource.homes, resource.dict_homes),
        )
    for each in resource.stream_operations:
        files[f"{folder}/{each.module}.py"] = fill(
            "stream_operation.py.j2",
            operation=each,
            imports=stream_operation_imports(each, resource.homes),
        )
    for form in FORMS:
        files[f"{folder}/{form.api}.py"] = fill(
            "api.py.j2", resource=resource, form=form, imports=api_imports(resource, form)
        )
    return files


def runtime_files() -> dict[str, str]:
    """The modules of the runtime as they stand; `okxgen generate` derives half of them first."""
    return {
        f"_runtime/{file.relative_to(RUNTIME).as_posix()}": file.read_text(encoding="utf-8")
        for file in sorted(RUNTIME.rglob("*.py"))
    }
