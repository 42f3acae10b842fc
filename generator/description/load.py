"""Stage 1: YAML files into plain values, and back from a place in a value to its line.

YAML 1.2's core schema, so that `no` is a word and `1:30` is not ninety; equal keys are an error.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeGuard

import yaml

from ..errors import SpecError
from ..memory import keeping

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


_TAG = "tag:yaml.org,2002:"
_TEXT, _LIST, _MAPPING = f"{_TAG}str", f"{_TAG}seq", f"{_TAG}map"


class CoreLoader(yaml.CBaseLoader):
    """PyYAML's C parser with the tags of YAML 1.2, asked for by no more than the nodes need."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """The tag of a node that is written without one."""
        if kind is yaml.ScalarNode:
            if implicit[0] and value is not None:
                for tag, pattern in CORE.get(value[:1], ()):
                    if pattern.match(value):
                        return tag
            return _TEXT
        return _MAPPING if kind is yaml.MappingNode else _LIST

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Nothing: where a node stands does not change its tag."""

    def ascend_resolver(self) -> None:
        """Nothing, as `descend_resolver`."""


def _null(node: yaml.ScalarNode) -> None:
    return None


def _bool(node: yaml.ScalarNode) -> bool:
    if node.value.lower() not in ("true", "false"):
        raise _refusal(f"{node.value!r} is neither true nor false", node)
    return bool(node.value.lower() == "true")


def _integer(node: yaml.ScalarNode) -> int:
    text: str = node.value
    try:
        return int(text[2:], 8) if text.startswith("0o") else int(text, 16 if "x" in text else 10)
    except ValueError as error:
        raise _refusal(str(error), node) from None


def _float(node: yaml.ScalarNode) -> float:
    try:
        number = float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan"))
    except ValueError as error:
        raise _refusal(str(error), node) from None
    if not math.isfinite(number):
        raise _refusal(f"{node.value} is not a number of JSON", node)
    return number


_NO_TEXTS: dict[str, Callable[[yaml.ScalarNode], Any]] = {
    f"{_TAG}null": _null,
    f"{_TAG}bool": _bool,
    f"{_TAG}int": _integer,
    f"{_TAG}float": _float,
}


@dataclass(frozen=True, slots=True)
class _Values:
    """The plain values of nodes; what several aliases lead to is one value."""

    made: dict[yaml.Node, Any] = field(default_factory=dict[yaml.Node, Any])

    def of(self, node: Any) -> Any:
        """The value of a node."""
        tag = node.tag
        if isinstance(node, yaml.ScalarNode):
            if tag == _TEXT:
                return node.value
            if tag in _NO_TEXTS:
                return _NO_TEXTS[tag](node)
        elif node in self.made:
            if self.made[node] is node:
                raise _refusal("an alias inside itself", node)
            return self.made[node]
        elif tag == (_MAPPING if isinstance(node, yaml.MappingNode) else _LIST):
            self.made[node] = node  # until its value is made
            value = (
                self._mapping(node) if tag == _MAPPING else [self.of(each) for each in node.value]
            )
            self.made[node] = value
            return value
        raise _refusal(f"the tag {tag} is not of YAML's core schema, or of something else", node)

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        of = self.of
        for key_node, value_node in node.value:
            key = of(key_node)
            if not isinstance(key, str):
                raise _refusal(f"a key must be a string; quote {key!r}", key_node)
            if key in mapping:
                raise _refusal(f"the key {key!r} stands here twice", key_node)
            mapping[key] = of(value_node)
        return mapping


def _refusal(problem: str, node: yaml.Node) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)


def load(file: Path) -> Any:
    """The plain value of a YAML file; raises SpecError."""
    return _read(file)[2]


def checked_node(file: Path) -> tuple[str, Any]:
    """The text of a YAML file and its node, None where it is empty; refuses what `load` does."""
    text, node, _ = _read(file)
    return text, node


def _read(file: Path) -> tuple[str, Any, Any]:
    """Text, node and value of a file."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SpecError(file, 1, "there is no such file", "Check the path or the $ref.") from None
    except UnicodeDecodeError as error:
        raise SpecError(file, 1, f"not UTF-8: {error}", "Save the file as UTF-8.") from None
    try:
        with keeping():
            node = yaml.compose(text, Loader=CoreLoader)
            return text, node, None if node is None else _Values().of(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark else 1
        raise SpecError(file, line, f"not valid YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise SpecError(file, 1, f"not valid YAML: {error}") from None
    except RecursionError:
        raise SpecError(file, 1, "nested too deeply") from None


def line_of(file: Path, pointer: Pointer) -> int:
    """The line at which a value stands; found by reading the file again, for errors are rare."""
    node = _composed(file.read_text(encoding="utf-8"))
    line = 1
    for step in pointer:
        found = _child(node, step)
        if found is None:
            break
        mark, node = found
        line = mark.line + 1
    return line


@lru_cache(maxsize=1)
def _composed(text: str) -> Any:
    """The node of a file's text; what is wrong in many places is often wrong in one file."""
    return yaml.compose(text, Loader=CoreLoader)


def _child(node: Any, step: str | int) -> tuple[yaml.Mark, Any] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        value = node.value[step]
        return value.start_mark, value
    return None
