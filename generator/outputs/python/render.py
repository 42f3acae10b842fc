"""Stage 5: the representation through the templates into the text of every file."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from .forms import FORMS
from .imports import (
    api_imports,
    later_names,
    module_imports,
    package_imports,
    package_names,
    types_imports,
)
from .package import Module, Package, ResourceClass
from .quoting import Code
from .templating import Template, filled, template_of
from .vocabulary import ERRORS

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"
TEMPLATES = HERE / "templates"


@cache
def _template(name: str, names: tuple[str, ...]) -> Template:
    return template_of(TEMPLATES / name, names)


def render(api: Package) -> dict[str, str]:
    """The text of every generated module, by its path in the package."""

    def fill(template: str, **names: object) -> str:
        return filled(_template(template, ("api", *names)), api=api, **names)

    later = tuple((Code(name), Code(module)) for name, module in later_names(api).items())
    files = {
        "__init__.py": fill(
            "package.py.tmpl", imports=package_imports(api), names=package_names(api), later=later
        ),
        "error_codes.py": fill("error_codes.py.tmpl"),
        "errors.py": fill("errors.py.tmpl", errors=tuple(map(Code, ERRORS))),
        "httpx_transport.py": fill("httpx_transport.py.tmpl"),
        "operations.py": fill("operations.py.tmpl"),
        "redis_limiter.py": fill("redis_limiter.py.tmpl"),
        "regions.py": fill("regions.py.tmpl"),
        "version.py": fill("version.py.tmpl"),
    }
    for form in FORMS:
        files[f"{form.module}.py"] = fill("client.py.tmpl", form=form)
    for resource in api.resources:
        files |= _package(resource, fill)
    if api.layouts:
        files["sbe.py"] = fill("sbe.py.tmpl")
    if api.streams is not None:
        files |= _streams(api.streams.events, fill)
    if api.types:
        files |= _types(api, fill)
    return files


def _streams(events: Module, fill: Callable[..., str]) -> dict[str, str]:
    """Every channel by name, and what all of them share."""
    return {
        "channels.py": fill("channels.py.tmpl"),
        "streams/__init__.py": fill("streams_package.py.tmpl"),
        "streams/event.py": fill(
            "module.py.tmpl", module=events, imports=module_imports(events, {}, {})
        ),
    }


def _types(api: Package, fill: Callable[..., str]) -> dict[str, str]:
    """The package of types that users annotate their code with."""
    files = {"types/__init__.py": fill("types_package.py.tmpl")}
    for module in api.types:
        files[f"types/{module.name}.py"] = fill(
            "types_module.py.tmpl", module=module, imports=types_imports(module)
        )
    return files


def _package(resource: ResourceClass, fill: Callable[..., str]) -> dict[str, str]:
    """The modules of one resource."""
    folder = resource.name
    files = {f"{folder}/__init__.py": fill("resource_package.py.tmpl", resource=resource)}
    for module in resource.modules:
        files[f"{folder}/{module.name}.py"] = fill(
            "module.py.tmpl",
            module=module,
            imports=module_imports(module, resource.homes, resource.dict_homes),
        )
    for form in FORMS:
        files[f"{folder}/{form.api}.py"] = fill(
            "api.py.tmpl", resource=resource, form=form, imports=api_imports(resource, form)
        )
    return files


def runtime_files() -> dict[str, str]:
    """The modules of the runtime as they stand; `okxgen generate` derives half of them first."""
    return {
        f"_runtime/{file.relative_to(RUNTIME).as_posix()}": file.read_text(encoding="utf-8")
        for file in sorted(RUNTIME.rglob("*.py"))
    }
