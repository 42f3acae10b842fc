"""Stage 4: the representation through the templates into the text of every file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .flavours import FLAVOURS
from .imports import method_imports, model_imports
from .model import Api
from .quoting import Code

HERE = Path(__file__).parent


def _only_code(value: Any) -> Any:
    """Refuse to put out text that was not made Python by the quoting filters."""
    if isinstance(value, Code):
        return value
    raise TypeError(f"a template puts out {type(value).__name__} {value!r}, which is not Code")


def environment(templates: Path = HERE / "templates") -> Environment:
    """Templates that lay out Code and nothing else."""
    return Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  (this is Python, and _only_code is stricter)
    )


def render(api: Api) -> dict[str, str]:
    """The text of every generated module, by its path in the package."""
    jinja = environment()

    def fill(template: str, **names: object) -> str:
        return jinja.get_template(template).render(api=api, **names)

    files = {
        "__init__.py": fill("package.py.j2"),
        "error_codes.py": fill("error_codes.py.j2"),
        "errors.py": fill("errors.py.j2"),
        "httpx_transport.py": fill("httpx_transport.py.j2"),
        "redis_limiter.py": fill("redis_limiter.py.j2"),
        "regions.py": fill("regions.py.j2"),
        "version.py": fill("version.py.j2"),
        "models/__init__.py": fill(
            "subpackage.py.j2", about=Code("Models of requests and answers.")
        ),
        "operations/__init__.py": fill("operations_index.py.j2"),
    }
    for resource in api.resources:
        files[f"models/{resource.name}.py"] = fill(
            "models.py.j2", resource=resource, imports=model_imports(resource)
        )
        files[f"operations/{resource.name}.py"] = fill("operations.py.j2", resource=resource)
    for flavour in FLAVOURS:
        files[f"{flavour.module}.py"] = fill("client.py.j2", flavour=flavour)
        about = Code(f"{flavour.title} methods, a class a resource.")
        files[f"{flavour.package}/__init__.py"] = fill("subpackage.py.j2", about=about)
        for resource in api.resources:
            files[f"{flavour.package}/{resource.name}.py"] = fill(
                "resource.py.j2",
                resource=resource,
                flavour=flavour,
                imports=method_imports(resource, flavour),
            )
    return files


def runtime_files() -> dict[str, str]:
    """The hand-written modules, copied as they are."""
    folder = HERE / "runtime"
    return {
        f"_runtime/{file.relative_to(folder).as_posix()}": file.read_text(encoding="utf-8")
        for file in sorted(folder.rglob("*.py"))
    }
