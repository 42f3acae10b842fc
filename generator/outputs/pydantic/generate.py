"""Models of every request and reply, as a package that is put anywhere and knows no other."""

from __future__ import annotations

import json
import re
import textwrap
import warnings
from pathlib import Path

from datamodel_code_generator import Error, InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType

from ...description.marks import open_finished
from ...errors import SpecError
from ..files import with_manifest
from ..format import format_files
from ..openapi.bundle import bundle
from ..python.quoting import literal
from .shape import NUMBERS, SHARED, TYPES, Shape, Unnameable, shape

_ABOUT = {
    "__init__": """Models of what OKX's API takes and gives: one module a resource.

Requests check what is given: `PlaceOrderRequest(inst_id=...)`, or `.model_validate({...})` of wire
names. What is sent is `.model_dump(mode="json", exclude_unset=True)`. Replies are open: a field or
a value that is new never raises, and a number is a Decimal, or the text that came in its place.
""",
    "_numbers": "Numbers of requests: a type for each pattern of digits.",
    "_types": "",
    SHARED: "Models that several resources use.",
}


def model_files(spec: Path) -> dict[str, str]:
    """The files of the package, formatted; raises SpecError."""
    document = bundle(open_finished(spec))
    try:
        shaped = shape(document)
        modules = _modules(shaped)
    except (Unnameable, Error, Warning) as error:
        raise SpecError(
            spec / "openapi.yaml", 1, f"datamodel-code-generator cannot make models: {error}"
        ) from None
    modules |= {"_types": _own("types.py"), "_numbers": _numbers(shaped), "__init__": ""}
    version = re.sub(r"[^\w.+-]", "?", str(document["info"]["version"]))
    files = {f"{name}.py": _headed(name, modules[name], version, shaped) for name in modules}
    return with_manifest(format_files(dict(sorted(files.items()))))


def _modules(shaped: Shape) -> dict[str, str]:
    """What the tool writes, module by module; raises what it warns of."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = generate(
            json.dumps(shaped.document),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            aliases=shaped.names,
            enum_field_as_literal=LiteralType.All,
            field_constraints=True,
            use_annotated=True,
            use_schema_description=True,
            disable_timestamp=True,
            formatters=[],
        )
    if not isinstance(made, dict):
        raise Unnameable("there is nothing to make a model of")
    return {".".join(path).removesuffix(".py"): _neighbourly(text) for path, text in made.items()}


def _neighbourly(text: str) -> str:
    """The same module, with the types it was told of imported from beside it."""
    for placeholder, name in ((TYPES, "_types"), (NUMBERS, "_numbers")):
        text = re.sub(rf"^from {placeholder} import ", f"from .{name} import ", text, flags=re.M)
    return re.sub(r"\A(#.*\n)+", "", text)


def _own(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def _numbers(shaped: Shape) -> str:
    lines = [
        "from __future__ import annotations",
        "from decimal import Decimal",
        "from typing import Annotated, Literal",
        "from ._types import Matching",
    ]
    for name, pattern in sorted(shaped.numbers.items()):
        kind = 'Decimal | Literal[""]' if re.search(pattern, "") and pattern else "Decimal"
        lines.append(f"{name} = Annotated[{kind}, Matching({literal(pattern)})]")
    return "\n".join(lines) + "\n"


def _headed(name: str, text: str, version: str, shaped: Shape) -> str:
    about = _ABOUT.get(name, f"Models of `{name}`.")
    header = [
        f"# Written by okx-openapi with datamodel-code-generator, from description {version}.",
        "# Do not edit; write it again with: make models DEST=...",
    ]
    if name in shaped.lost:
        header += ["#", "# Rules of the description that these models do not check:"]
        for operation, counts in shaped.lost[name].items():
            rules = ", ".join(f"{word} ({count})" for word, count in counts.items())
            header += textwrap.wrap(
                f"{operation}: {rules}", 96, initial_indent="#   ", subsequent_indent="#       "
            )
    docstring = f'"""{about}"""\n\n' if about else ""
    return "\n".join(header) + "\n\n" + docstring + text
