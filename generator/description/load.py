"""Stage 1: YAML files into plain values, and back from a place in a value to its line.

YAML 1.2's core schema, so that `no` is a word and `1:30` is not ninety; equal keys are an error.
"""

from __future__ import annotations

import gc
import math
import re
from pathlib import Path
from typing import Any, ClassVar, TypeGuard

import yaml

from ..errors import SpecError

Pointer = tuple[str | int, ...]


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a mapping; the loader lets in no keys but strings."""
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


_SCALARS = (
    ("null", r"(?:~|null|Null|NULL|)\Z", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)\Z", list("tTfF")),
    ("int", r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z", list("-+0123456789")),
    (
        "float",
        r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z",
        list("-+0123456789."),
    ),
)
CORE: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
"""What YAML 1.2's core schema reads as something else than text, by first character."""

for _tag, _pattern, _first in _SCALARS:
    for _character in _first:
        _found = (f"tag:yaml.org,2002:{_tag}", re.compile(_pattern))
        CORE.setdefault(_character, []).append(_found)


class CoreLoader(yaml.CSafeLoader):
    """PyYAML's C loader with the scalars of YAML 1.2."""

    yaml_implicit_resolvers = CORE
    yaml_constructors: ClassVar[dict[str | None, Any]] = {}


def _integer(loader: Any, node: yaml.ScalarNode) -> int:
    text: str = node.value
    try:
        return int(text[2:], 8) if text.startswith("0o") else int(text, 16 if "x" in text else 10)
    except ValueError as error:
        raise _refusal(str(error), node) from None


def _float(loader: Any, node: yaml.ScalarNode) -> float:
    number = float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan"))
    if not math.isfinite(number):
        raise _refusal(f"{node.value} is not a number of JSON", node)
    return number


def _undefined(loader: Any, node: Any) -> Any:
    raise _refusal(f"the tag {node.tag} is not of YAML's core schema", node)


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str):
            raise _refusal(f"a key must be a string; quote {key!r}", key_node)
        if key in mapping:
            raise _refusal(f"the key {key!r} stands here twice", key_node)
        mapping[key] = loader.construct_object(value_node, deep=True)
    return mapping


def _refusal(problem: str, node: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)


for _kind in ("null", "bool", "str", "seq"):
    _name = f"tag:yaml.org,2002:{_kind}"
    CoreLoader.add_constructor(_name, yaml.SafeLoader.yaml_constructors[_name])
CoreLoader.add_constructor("tag:yaml.org,2002:int", _integer)
CoreLoader.add_constructor("tag:yaml.org,2002:float", _float)
CoreLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
CoreLoader.add_constructor(None, _undefined)


def load(file: Path) -> Any:
    """The plain value of a YAML file."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SpecError(file, 1, "there is no such file", "Check the path or the $ref.") from None
    except UnicodeDecodeError as error:
        raise SpecError(file, 1, f"not UTF-8: {error}", "Save the file as UTF-8.") from None
    collecting = gc.isenabled()
    gc.disable()  # a large description is many small objects, and none of them is garbage
    try:
        return yaml.load(text, Loader=CoreLoader)  # noqa: S506  (built on the safe one)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark else 1
        raise SpecError(file, line, f"not valid YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise SpecError(file, 1, f"not valid YAML: {error}") from None
    except RecursionError:
        raise SpecError(file, 1, "nested too deeply, or an alias inside itself") from None
    finally:
        if collecting:
            gc.enable()


def line_of(file: Path, pointer: Pointer) -> int:
    """The line at which a value stands; found by reading the file again, for errors are rare."""
    node: Any = yaml.compose(file.read_text(encoding="utf-8"), Loader=CoreLoader)
    line = 1
    for step in pointer:
        found = _child(node, step)
        if found is None:
            break
        mark, node = found
        line = mark.line + 1
    return line


def _child(node: Any, step: str | int) -> tuple[yaml.Mark, Any] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        value = node.value[step]
        return value.start_mark, value
    return None
