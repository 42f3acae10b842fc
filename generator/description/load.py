"""Stage 1: YAML files into plain values, and back from a place in a value to its line.

YAML 1.2's core schema, so that `no` is a word and `1:30` is not ninety; equal keys are an error.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from sys import intern
from typing import Any, TypeGuard

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from ..errors import SpecError
from ..memory import keeping

Pointer = tuple[str | int, ...]
Json = dict[str, Any]
"""What JSON calls an object: a document, or a part of it."""


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


@cache
def _tag_of(word: str) -> str:
    """The tag of a word without quotes."""
    for tag, pattern in CORE.get(word[:1], ()):
        if pattern.match(word):
            return tag
    return _TEXT


class CoreLoader(yaml.CBaseLoader):
    """PyYAML's C parser with the tags of YAML 1.2, asked for by no more than the nodes need."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """The tag of a node that is written without one."""
        if kind is yaml.ScalarNode:
            return _tag_of(value) if implicit[0] and value is not None else _TEXT
        return _MAPPING if kind is yaml.MappingNode else _LIST

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Nothing: where a node stands does not change its tag."""

    def ascend_resolver(self) -> None:
        """Nothing, as `descend_resolver`."""


def _null(event: ScalarEvent) -> None:
    return None


def _bool(event: ScalarEvent) -> bool:
    if event.value.lower() not in ("true", "false"):
        raise _refusal(f"{event.value!r} is neither true nor false", event)
    return bool(event.value.lower() == "true")


def _integer(event: ScalarEvent) -> int:
    text: str = event.value
    try:
        return int(text[2:], 8) if text.startswith("0o") else int(text, 16 if "x" in text else 10)
    except ValueError as error:
        raise _refusal(str(error), event) from None


def _float(event: ScalarEvent) -> float:
    try:
        number = float(event.value.lower().replace(".inf", "inf").replace(".nan", "nan"))
    except ValueError as error:
        raise _refusal(str(error), event) from None
    if not math.isfinite(number):
        raise _refusal(f"{event.value} is not a number of JSON", event)
    return number


_NO_TEXTS: dict[str, Callable[[ScalarEvent], Any]] = {
    f"{_TAG}null": _null,
    f"{_TAG}bool": _bool,
    f"{_TAG}int": _integer,
    f"{_TAG}float": _float,
}


_UNFINISHED = object()
_UNTAGGED = (None, "!")


class _Values:
    """The plain value of a document, from the events of its parser.

    A node for each value, which the parser can make too, would cost as much again.
    """

    def __init__(self, text: str) -> None:
        self._next: Callable[[], Any] = CoreLoader(text).get_event
        self._anchored: dict[str, Any] = {}

    def document(self) -> Any:
        """The value of the only document; None where there is none."""
        self._next()  # the stream begins
        if self._next().__class__ is StreamEndEvent:
            return None
        value = self._of(self._next())
        self._next()  # the document ends
        after = self._next()
        if after.__class__ is not StreamEndEvent:
            raise _refusal("another document", after)
        return value

    def _of(self, event: Any) -> Any:
        """The value that an event is, or begins."""
        kind = event.__class__
        if kind is AliasEvent:
            return self._named(event)
        if kind is ScalarEvent:
            value = _scalar(event)
        elif event.anchor is None:
            return self._collection(event, kind)
        else:
            self._anchored[event.anchor] = _UNFINISHED
            value = self._collection(event, kind)
        if event.anchor is not None:
            self._anchored[event.anchor] = value
        return value

    def _collection(self, event: Any, kind: type) -> Any:
        is_mapping = kind is MappingStartEvent
        if event.tag not in (None, "!", _MAPPING if is_mapping else _LIST):
            raise _foreign(event.tag, event)
        return self._mapping() if is_mapping else self._sequence()

    def _mapping(self) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        take, of = self._next, self._of
        while (event := take()).__class__ is not MappingEndEvent:
            key = of(event)
            if key.__class__ is not str:
                raise _refusal(f"a key must be a string; quote {key!r}", event)
            if key in mapping:
                raise _refusal(f"the key {key!r} stands here twice", event)
            mapping[intern(key)] = of(take())  # a few words, which are looked up again and again
        return mapping

    def _sequence(self) -> list[Any]:
        sequence: list[Any] = []
        take, of = self._next, self._of
        while (event := take()).__class__ is not SequenceEndEvent:
            sequence.append(of(event))
        return sequence

    def _named(self, event: AliasEvent) -> Any:
        """What an alias leads to: several lead to one value."""
        if event.anchor not in self._anchored:
            raise _refusal(f"an alias of {event.anchor!r}, which is nothing", event)
        value = self._anchored[event.anchor]
        if value is _UNFINISHED:
            raise _refusal("an alias inside itself", event)
        return value


def _scalar(event: ScalarEvent) -> Any:
    """The value of a scalar: text, or something else."""
    tag = event.tag
    if tag in _UNTAGGED:
        if not event.implicit[0] or event.value[:1] not in CORE:
            return event.value
        tag = _tag_of(event.value)
    if tag == _TEXT:
        return event.value
    if tag not in _NO_TEXTS:
        raise _foreign(tag, event)
    return _NO_TEXTS[tag](event)


def _foreign(tag: str, event: Any) -> yaml.MarkedYAMLError:
    return _refusal(f"the tag {tag} is not of YAML's core schema, or of something else", event)


def _refusal(problem: str, event: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)


def load(file: Path) -> Any:
    """The plain value of a YAML file; raises SpecError."""
    text = _text(file)
    with _errors(file):
        return _Values(text).document()


def checked_node(file: Path) -> tuple[str, Any]:
    """The text of a YAML file and its node, None where it is empty; refuses what `load` does."""
    text = _text(file)
    with _errors(file):
        _Values(text).document()
        return text, yaml.compose(text, Loader=CoreLoader)


def _text(file: Path) -> str:
    try:
        text = file.read_bytes().decode()
    except FileNotFoundError:
        raise SpecError(file, 1, "there is no such file", "Check the path or the $ref.") from None
    except UnicodeDecodeError as error:
        raise SpecError(file, 1, f"not UTF-8: {error}", "Save the file as UTF-8.") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


@contextmanager
def _errors(file: Path) -> Generator[None]:
    """What is wrong with the YAML of a file, as a SpecError."""
    try:
        with keeping():
            yield
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
